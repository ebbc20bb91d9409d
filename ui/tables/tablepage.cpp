#include "ui/tables/tablepage.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/records/bulkpanel.h"
#include "ui/records/recordpanel.h"
#include "ui/tables/cellediting.h"
#include "ui/tables/columnchooser.h"
#include "ui/tables/countline.h"
#include "ui/tables/filterchips.h"
#include "ui/tables/filterpopup.h"
#include "ui/tables/pastepanel.h"
#include "ui/tables/tableheader.h"
#include "ui/tables/tablestrip.h"
#include "ui/tables/viewspopup.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
/// Milliseconds that a click waits for a second one before the record opens at the side and moves things.
constexpr int doubleClick = 220;
constexpr int leastTable = 140;

/// The table or what is said instead: as low as the page needs, whatever the words would like.
class Ground : public QStackedWidget {
  public:
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return {400, 300}; }
    QSize minimumSizeHint() const override { return {200, leastTable}; }
};
}  // namespace

TablePage::TablePage(Desk& desk, OpenProgramme& programme, RecordKind kind, QWidget* parent)
    : Page(parent), m_desk(desk), m_programme(programme) {
    const TableLook look = TableLook::fromJson(
        kind, desk.settings.value(QStringLiteral("tables/") + record(kind).name).toByteArray());
    m_model = new RecordTableModel(programme, desk.language, kind, look.columns, this);
    m_widths = look.widths;
    m_frozen = look.frozen;
    auto* outer = parts::row(0);
    setLayout(outer);
    auto* main = parts::column(space::small);
    main->setContentsMargins(space::page, space::large, space::page, space::medium);
    outer->addLayout(main, 1);
    build(main);
    m_panel = new RecordPanel(desk, programme);
    outer->addWidget(m_panel);
    m_bulk = new BulkPanel(desk, programme);
    m_bulk->hide();
    outer->addWidget(m_bulk);
    m_filter = new FilterPopup(desk, programme, *m_model, this);
    m_chooser = new ColumnChooser(desk, *m_model, this);
    m_viewsPopup = new ViewsPopup(desk, programme, kind, this);
    m_editing = new CellEditing(desk, programme, *m_grid);
    connectParts();
    dressColumns();
    retranslate();
    showQuery();
}

TablePage::~TablePage() = default;

void TablePage::build(QVBoxLayout* main) {
    buildHead(main);
    m_chips = new FilterChips;
    main->addWidget(m_chips);
    main->addWidget(m_counts);
    m_strip = new TableStrip;
    main->addWidget(m_strip);

    auto* ground = parts::card();
    auto* groundLayout = new QVBoxLayout(ground);
    groundLayout->setContentsMargins(1, 1, 1, 1);
    m_stack = new Ground;
    groundLayout->addWidget(m_stack);
    main->addWidget(ground, 3);
    m_grid = new TableGrid(m_desk.theme, *m_model);
    m_stack->addWidget(m_grid);

    auto* state = new QWidget;
    auto* stateLayout = new QVBoxLayout(state);
    stateLayout->setContentsMargins(space::wide, 70, space::wide, space::wide);
    m_stateTitle = parts::text("heading");
    m_stateTitle->setAlignment(Qt::AlignCenter);
    m_stateText = parts::text("muted");
    m_stateText->setAlignment(Qt::AlignCenter);
    m_stateText->setWordWrap(true);
    m_stateAction = parts::button("", "stateAction");
    stateLayout->addWidget(m_stateTitle);
    stateLayout->addWidget(m_stateText);
    stateLayout->addWidget(m_stateAction, 0, Qt::AlignHCenter);
    stateLayout->addStretch(1);
    m_stack->addWidget(state);

    m_paste = new PastePanel(m_desk);
    main->addWidget(m_paste, 2);
    buildFoot(main);
}

void TablePage::buildHead(QVBoxLayout* main) {
    auto* head = parts::row(space::medium);
    m_title = parts::text("title");
    m_view = parts::text("muted");
    m_view->setObjectName(QStringLiteral("viewTitle"));
    m_count = parts::text("muted");
    m_count->setObjectName(QStringLiteral("rowCount"));
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(280);
    m_new = parts::button("primary", "newRecord");
    head->addWidget(m_title);
    head->addWidget(m_view, 0, Qt::AlignBottom);
    head->addWidget(m_count, 0, Qt::AlignBottom);
    head->addStretch(1);
    head->addWidget(m_search, 1);
    head->addWidget(m_new);
    main->addLayout(head);

    auto* tools = parts::row(space::small);
    m_views = parts::button("tool", "views");
    m_columns = parts::button("tool", "columns");
    m_export = parts::button("tool", "exportTable");
    m_counts = new CountLine(m_desk, m_programme, *m_model);
    tools->addWidget(m_views);
    tools->addWidget(m_columns);
    tools->addWidget(m_counts->chooser());
    tools->addStretch(1);
    tools->addWidget(m_export);
    main->addLayout(tools);
}

void TablePage::buildFoot(QVBoxLayout* main) {
    auto* foot = parts::row(space::small);
    m_place = parts::text("detail");
    m_place->setObjectName(QStringLiteral("selectionWords"));
    m_change = parts::button("tool", "changeSelected");
    m_exportSelected = parts::button("tool", "exportSelected");
    m_delete = parts::button("tool", "deleteSelected");
    foot->addWidget(m_place, 1);
    foot->addWidget(m_change);
    foot->addWidget(m_exportSelected);
    foot->addWidget(m_delete);
    main->addLayout(foot);
}

void TablePage::connectParts() {
    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_grid, qOverload<>(&QWidget::setFocus));
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model->setSearch(m_search->text()); });
    m_opening.setSingleShot(true);
    m_opening.setInterval(doubleClick);
    connect(&m_opening, &QTimer::timeout, this, &TablePage::showCurrent);

    connect(m_grid->headings(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                if (!m_dressing) {
                    m_model->sort(column, order);
                }
            });
    connect(m_grid, &QTableView::clicked, this, [this] {
        // One row that was clicked opens; several that are being gathered don't.
        if (!m_panel->isVisible() && !m_bulk->isVisible() && m_grid->selectedRows() <= 1) {
            m_opening.start();
        }
    });
    connect(m_grid, &TableGrid::editWanted, &m_opening, &QTimer::stop);
    connect(m_grid, &TableGrid::recordWanted, this, &TablePage::showCurrent);
    connect(m_grid, &TableGrid::filterWanted, this, qOverload<int>(&TablePage::openFilter));
    connect(m_grid, &TableGrid::copyWanted, this, &TablePage::copy);
    connect(m_grid, &TableGrid::pasteWanted, this, &TablePage::paste);
    connect(m_grid, &TableGrid::deleteWanted, this, &TablePage::askDelete);
    connect(m_grid, &TableGrid::lettersTyped, this, &TablePage::find);
    connect(m_grid, &TableGrid::moveColumnWanted, this, &TablePage::moveColumn);
    connect(m_grid, &TableGrid::headingHovered, this, &TablePage::countHeading);
    connect(m_grid->headings(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_dressing) {
            m_widths.insert(m_model->columns().value(column), width);
            rememberLook();
        }
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TablePage::showSelection);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_panel->isVisible() && m_panel->id() && m_model->idAt(m_grid->currentIndex().row())) {
            showCurrent();
        }
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_before = m_grid->place(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_grid->restore(m_before);
        // Asked for in another order: what is in focus is shown where it is now, or the beginning.
        if (std::exchange(m_asked, false)) {
            if (m_grid->currentIndex().isValid()) {
                m_grid->scrollTo(m_grid->currentIndex(), QAbstractItemView::PositionAtCenter);
            } else {
                m_grid->scrollToTop();
            }
        }
    });
    connect(m_model, &RecordTableModel::stateChanged, this, &TablePage::showState);
    connect(m_model, &RecordTableModel::queryChanged, this, [this] {
        m_asked = true;
        showQuery();
    });
    connect(m_model, &RecordTableModel::columnsChanged, this, &TablePage::dressColumns);

    connect(m_panel, &RecordPanel::dismissed, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_panel, &RecordPanel::left, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_panel, &RecordPanel::recordWanted, this, &TablePage::recordWanted);
    connect(m_panel, &RecordPanel::rowsWanted, this, &TablePage::rowsWanted);
    connect(m_panel, &RecordPanel::done, this, &TablePage::done);
    connect(m_panel, &RecordPanel::created, this, [this](RecordKind kind, qint64 id) {
        if (kind == m_model->kind()) {
            focusRecord(id);
        }
    });
    connect(m_bulk, &BulkPanel::dismissed, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_bulk, &BulkPanel::recordWanted, this, &TablePage::recordWanted);
    connect(m_bulk, &BulkPanel::rowsWanted, this, &TablePage::rowsWanted);
    connect(m_bulk, &BulkPanel::done, this, &TablePage::done);
    connect(m_bulk, &BulkPanel::failed, this, &TablePage::failed);

    connect(m_chips, &FilterChips::changeWanted, this, qOverload<const QString&>(&TablePage::openFilter));
    connect(m_chips, &FilterChips::removeWanted, this,
            [this](const QString& column) { m_model->setFilter(column, std::nullopt); });
    const auto withoutOnly = [this](bool filters) {
        TableQuery query = m_model->query();
        query.only.reset();
        if (filters) {
            query.filters.clear();
        }
        m_model->setQuery(query);
    };
    connect(m_chips, &FilterChips::onlyRemoved, this, [withoutOnly] { withoutOnly(false); });
    connect(m_chips, &FilterChips::allRemoved, this, [withoutOnly] { withoutOnly(true); });
    connect(m_counts, &CountLine::columnChanged, this, &TablePage::rememberLook);

    connect(m_filter, &FilterPopup::sortWanted, this, [this](const QString& column, Qt::SortOrder order) {
        TableQuery query = m_model->query();
        query.sort = column;
        query.descending = order == Qt::DescendingOrder;
        m_model->setQuery(query);
    });
    connect(m_filter, &FilterPopup::freezeWanted, this, [this](const QString& last) {
        setFrozen(static_cast<int>(m_model->columns().indexOf(last)) + 1);
    });
    connect(m_filter, &FilterPopup::hideWanted, this, [this](const QString& column) {
        QStringList columns = m_model->columns();
        if (columns.size() > 1) {
            columns.removeAll(column);
            setColumns(columns);
        }
    });
    connect(m_filter, &FilterPopup::moveWanted, this, [this](const QString& column, int step) {
        const auto from = static_cast<int>(m_model->columns().indexOf(column));
        moveColumn(from, from + step);
    });
    connect(m_filter, &FilterPopup::fitWanted, this, [this](const QString& column) {
        m_grid->fitColumn(static_cast<int>(m_model->columns().indexOf(column)));
    });
    connect(m_chooser, &ColumnChooser::columnsWanted, this, &TablePage::setColumns);
    connect(m_columns, &QPushButton::clicked, this,
            [this] { m_chooser->open(QRect(m_columns->mapToGlobal(QPoint()), m_columns->size())); });
    connect(m_views, &QPushButton::clicked, this, &TablePage::openViews);
    connect(m_viewsPopup, &ViewsPopup::chosen, this, &TablePage::applyView);
    connect(m_viewsPopup, &ViewsPopup::saved, this, &TablePage::nameView);
    connect(m_viewsPopup, &ViewsPopup::removed, this, [this](qint64 id) {
        if (id == m_viewId) {
            nameView(0, {});
        }
    });
    connect(m_viewsPopup, &ViewsPopup::viewsChanged, this, &TablePage::viewsChanged);
    connect(m_viewsPopup, &ViewsPopup::failed, this, &TablePage::failed);

    connect(m_new, &QPushButton::clicked, this, &TablePage::createRecord);
    connect(m_export, &QPushButton::clicked, this, [this] { exportRows(m_model->ids()); });
    connect(m_exportSelected, &QPushButton::clicked, this, [this] { exportRows(selectedIds()); });
    connect(m_change, &QPushButton::clicked, this, &TablePage::changeSelected);
    connect(m_delete, &QPushButton::clicked, this, &TablePage::askDelete);
    connect(m_strip, &TableStrip::dismissed, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_paste, &PastePanel::dismissed, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_paste, &PastePanel::applyWanted, this, &TablePage::applyPaste);
    connect(m_stateAction, &QPushButton::clicked, this, [this] {
        if (m_model->state() == RecordTableModel::State::Failed) {
            m_model->reload();
            return;
        }
        TableQuery query;
        query.kind = m_model->kind();
        query.sort = m_model->query().sort;
        query.descending = m_model->query().descending;
        m_model->setQuery(query);
        m_search->setFocus();
    });
    connect(&m_programme, &OpenProgramme::recordsChanged, this, [this](const RecordChanges& changes) {
        // A page that nobody sees asks only when it is shown again.
        if (isVisible()) {
            m_model->take(changes);
        } else {
            m_stale = true;
        }
    });
    connect(&m_programme, &OpenProgramme::whoChanged, this, [this] {
        showSelection();
        retranslate();
    });
}

void TablePage::showEvent(QShowEvent* event) {
    if (m_stale) {
        m_stale = false;
        m_model->take({});
    }
    Page::showEvent(event);
}

void TablePage::enter() {
    // Without rows yet the search has the keyboard, and gives it to them when they come.
    m_entering = m_stack->currentIndex() != 0;
    (m_entering ? m_search : static_cast<QWidget*>(m_grid))->setFocus();
}

bool TablePage::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

bool TablePage::settleInput() {
    const bool cells = m_editing->settle();
    return m_panel->settle() && cells;
}

void TablePage::focusRecord(qint64 id) {
    m_wanted = id;
    if (m_model->state() == RecordTableModel::State::Ready && !m_stale && !m_programme.writing()) {
        putInFocus();
    }
}

void TablePage::putInFocus() {
    const int row = m_model->rowOf(m_wanted);
    const TableQuery& now = m_model->query();
    if (row < 0 && (!now.search.isEmpty() || !now.filters.isEmpty() || now.only)) {
        TableQuery query;
        query.kind = now.kind;
        query.sort = now.sort;
        query.descending = now.descending;
        m_model->setQuery(query);  // and again when the rows are there
        return;
    }
    m_wanted = 0;
    if (row >= 0) {
        m_grid->moveTo(row, std::max(0, m_grid->currentIndex().column()));
        m_grid->scrollTo(m_grid->currentIndex(), QAbstractItemView::PositionAtCenter);
        m_grid->setFocus();
        showCurrent();
    }
}

void TablePage::showOther(RecordKind kind, qint64 id) {
    m_panel->showRecord(kind, id);
}

void TablePage::showOnly(const std::vector<qint64>& ids, const QString& title) {
    m_onlyTitle = title;
    TableQuery query;
    query.kind = m_model->kind();
    query.sort = m_model->query().sort;
    query.descending = m_model->query().descending;
    query.only = ids;
    m_model->setQuery(query);
    showQuery();
}

void TablePage::showCurrent() {
    m_opening.stop();
    if (const qint64 id = m_model->idAt(m_grid->currentIndex().row())) {
        m_bulk->hide();
        m_panel->showRecord(m_model->kind(), id);
    }
}

void TablePage::showState() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const bool rows = m_model->rowCount() > 0;
    const auto state = m_model->state();
    const TableQuery& query = m_model->query();
    const bool searching = !query.search.isEmpty();
    const bool filtering = !query.filters.isEmpty() || query.only;
    m_export->setEnabled(rows && state == RecordTableModel::State::Ready);
    if (state == RecordTableModel::State::Loading) {
        m_count->setText(tr("reading…"));
    } else {
        m_count->setText(searching || filtering ? tr("%1 found").arg(phrasebook.number(m_model->rowCount()))
                                                : phrasebook.number(m_model->rowCount()));
    }
    m_stateAction->setVisible(state == RecordTableModel::State::Failed || searching || filtering);
    m_stateAction->setText(state == RecordTableModel::State::Failed ? tr("Try again")
                           : filtering                              ? tr("Show all rows")
                                                                    : tr("Clear the search"));
    if (state == RecordTableModel::State::Failed) {
        m_stateTitle->setText(tr("The table can't be read"));
        m_stateText->setText(phrasebook.say(m_model->fault()));
        m_stack->setCurrentIndex(1);
    } else if (!rows && state == RecordTableModel::State::Loading) {
        m_stateTitle->setText(tr("Reading…"));
        m_stateText->clear();
        m_stateAction->hide();
        m_stack->setCurrentIndex(1);
    } else if (!rows) {
        m_stateTitle->setText(filtering   ? tr("No row meets all of this")
                              : searching ? tr("Nothing found for “%1”").arg(query.search)
                                          : tr("Nothing here yet"));
        m_stateText->setText(
            filtering ? tr("Take away a criterion above the table.")
            : searching
                ? tr("The search looks at the beginnings of words; accents and capitals don't matter.")
                : tr("Import a list from an operator to begin: page Import, or Ctrl+I. Or enter one by "
                     "one with “New…”."));
        m_stack->setCurrentIndex(1);
    } else {
        m_stack->setCurrentIndex(0);
        if (std::exchange(m_entering, false) && m_search->hasFocus() && m_search->text().isEmpty()) {
            m_grid->setFocus();
        }
    }
    if (m_wanted && state == RecordTableModel::State::Ready) {
        putInFocus();
    }
    showSelection();
}

void TablePage::showSelection() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const int rows = m_grid->selectedRows();
    const QModelIndex current = m_grid->currentIndex();
    m_place->setText(rows > 1            ? tr("Rows selected: %1").arg(phrasebook.number(rows))
                     : current.isValid() ? tr("Row %1 of %2")
                                               .arg(phrasebook.number(current.row() + 1),
                                                    phrasebook.number(m_model->rowCount()))
                                         : tr("Arrows move, F2 edits, Enter opens, Alt+Down filters"));
    const QString why = CellEditing::whyReadOnly(m_programme);
    m_exportSelected->setEnabled(rows > 0);
    for (QPushButton* button : {m_change, m_delete}) {
        button->setEnabled(rows > 0 && why.isEmpty());
        button->setToolTip(why);
    }
    m_delete->setToolTip(why.isEmpty() ? tr("Del; what others refer to stays") : why);
    m_new->setEnabled(why.isEmpty());
    m_new->setToolTip(why);
}

void TablePage::showQuery() {
    const TableQuery& query = m_model->query();
    if (m_search->text().trimmed() != query.search) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(query.search);
        m_typing.stop();
    }
    m_chips->show(query, m_onlyTitle, m_desk.language.phrasebook(),
                  [this](RecordKind kind, qint64 id) { return m_programme.label(kind, id); });
    dressColumns();
    nameView(m_viewId, m_viewName);
}

void TablePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_counts->retranslate();
        m_model->retranslate();
        showQuery();
    }
    Page::changeEvent(event);
}

void TablePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && (m_panel->isVisible() || m_bulk->isVisible())) {
        if (m_bulk->isVisible()) {
            m_bulk->dismiss();
        } else {
            m_panel->dismiss();
        }
        return;
    }
    Page::keyPressEvent(event);
}

void TablePage::retranslate() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const QString name = phrasebook.say(record(m_model->kind()).pluralLabel);
    m_title->setText(name);
    m_grid->setAccessibleName(name);
    m_search->setPlaceholderText(tr("Search  Ctrl+F"));
    m_search->setAccessibleName(tr("Search in %1").arg(name));
    m_new->setText(tr("New…"));
    m_new->setAccessibleName(tr("New: %1").arg(phrasebook.say(record(m_model->kind()).label)));
    m_views->setText(tr("Views"));
    m_views->setToolTip(tr("Tables as you like them: filter, columns and order under a name"));
    m_columns->setText(tr("Columns"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("The rows as listed, without the CIN, to a spreadsheet or text file"));
    m_change->setText(tr("Change selected…"));
    m_exportSelected->setText(tr("Export selected…"));
    m_delete->setText(tr("Delete…"));
    showState();
}

}  // namespace jisr
