#include "ui/tables/tablepage.h"

#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/prompts/prompts.h"
#include "ui/records/recordpanel.h"
#include "ui/tables/tableexport.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

/// Room for a field's usual values, in pixels.
int widthOf(const Field& field) {
    // Always short, so that more columns fit.
    if (field.name == QLatin1String("sex")) {
        return 92;
    }
    if (field.name == QLatin1String("reference")) {
        return 116;
    }
    if (field.name == QLatin1String("phase")) {
        return 130;
    }
    switch (field.type) {
        case FieldType::Date:
            return 108;
        case FieldType::Integer:
        case FieldType::Decimal:
        case FieldType::Boolean:
            return 92;
        case FieldType::Phone:
            return 134;
        case FieldType::Email:
            return 210;
        case FieldType::Choice:
            return 168;
        case FieldType::Reference:
            return 164;
        case FieldType::Text:
            break;
    }
    return field.name == QLatin1String("cin") ? 104 : 156;
}

}  // namespace

TablePage::TablePage(Desk& desk, OpenProgramme& programme, RecordKind kind, const QStringList& fields,
                     QWidget* parent)
    : Page(parent), m_desk(desk), m_programme(programme) {
    m_model = new RecordTableModel(programme, desk.language, kind, fields, this);

    auto* outer = parts::row(0);
    setLayout(outer);
    auto* main = parts::column(space::medium);
    main->setContentsMargins(space::page, space::large, space::page, space::page);
    outer->addLayout(main, 1);

    auto* head = parts::row(space::medium);
    m_title = parts::text("title");
    m_count = parts::text("muted");
    m_count->setObjectName(QStringLiteral("rowCount"));
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(260);
    m_export = parts::button("", "exportTable");
    head->addWidget(m_title);
    head->addWidget(m_count, 0, Qt::AlignBottom);
    head->addStretch(1);
    head->addWidget(m_search);
    head->addWidget(m_export);
    main->addLayout(head);

    auto* ground = parts::card();
    auto* groundLayout = new QVBoxLayout(ground);
    groundLayout->setContentsMargins(1, 1, 1, 1);
    m_stack = new QStackedWidget;
    groundLayout->addWidget(m_stack);
    main->addWidget(ground, 1);

    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSectionsClickable(true);
    // Without a click the order is the key's: no arrow yet.
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_stack->addWidget(m_table);
    setWidths();

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

    m_panel = new RecordPanel(desk, programme);
    outer->addWidget(m_panel);

    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model->setSearch(m_search->text()); });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_model,
            &RecordTableModel::sort);
    connect(m_table, &QTableView::clicked, this, &TablePage::showCurrent);
    connect(m_table, &QTableView::activated, this, &TablePage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_panel->isVisible()) {
            showCurrent();
        }
    });
    connect(m_panel, &RecordPanel::dismissed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_panel, &RecordPanel::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_panel, &RecordPanel::recordWanted, this, &TablePage::recordWanted);
    connect(m_panel, &RecordPanel::rowsWanted, this, &TablePage::rowsWanted);
    connect(m_panel, &RecordPanel::done, this, &TablePage::done);
    connect(m_export, &QPushButton::clicked, this, &TablePage::exportTable);
    connect(m_stateAction, &QPushButton::clicked, this, [this] {
        if (m_model->state() == RecordTableModel::State::Failed) {
            m_model->reload();
        } else {
            m_search->clear();
            m_search->setFocus();
        }
    });
    connect(m_model, &RecordTableModel::stateChanged, this, &TablePage::showState);
    connect(&programme, &OpenProgramme::recordsChanged, this, [this] {
        // A page that nobody sees asks only when it is shown again.
        if (isVisible()) {
            m_model->reload();
        } else {
            m_stale = true;
        }
    });
    connect(&programme, &OpenProgramme::writingChanged, this, &TablePage::showState);
    retranslate();
    m_stale = true;
}

void TablePage::showEvent(QShowEvent* event) {
    if (m_stale) {
        m_stale = false;
        m_model->reload();
    }
    QWidget::showEvent(event);
}

void TablePage::setWidths() {
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const Field& field = *record(m_model->kind()).field(m_model->fields()[column]);
        const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QFont bold = font();
        bold.setBold(true);
        // 22 for the heading's distances, 18 for the arrow of the order
        m_table->setColumnWidth(column,
                                std::max(widthOf(field), QFontMetrics(bold).horizontalAdvance(heading) + 40));
    }
}

void TablePage::focusRecord(qint64 id) {
    m_wanted = id;
    if (!m_search->text().isEmpty()) {
        m_search->clear();
        m_typing.stop();
        m_model->setSearch({});
    }
    if (m_model->state() == RecordTableModel::State::Ready && !m_stale) {
        showState();
    }
}

void TablePage::showOther(RecordKind kind, qint64 id) {
    m_panel->showRecord(kind, id);
}

bool TablePage::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

bool TablePage::settleInput() {
    return m_panel->settle();
}

void TablePage::showCurrent() {
    if (const qint64 id = m_model->idAt(m_table->currentIndex().row())) {
        m_panel->showRecord(m_model->kind(), id);
    }
}

void TablePage::showState() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const bool rows = m_model->rowCount() > 0;
    const auto state = m_model->state();
    const bool searching = !m_model->search().isEmpty();
    m_export->setEnabled(rows && state == RecordTableModel::State::Ready && !m_programme.writing());
    if (m_programme.writing()) {
        m_count->setText(tr("import under way"));
    } else if (state == RecordTableModel::State::Loading) {
        m_count->setText(tr("reading…"));
    } else {
        m_count->setText(searching ? tr("%1 found").arg(phrasebook.number(m_model->rowCount()))
                                   : phrasebook.number(m_model->rowCount()));
    }
    if (state == RecordTableModel::State::Failed) {
        m_stateTitle->setText(tr("The table can't be read"));
        m_stateText->setText(phrasebook.say(m_model->fault()));
        m_stateAction->setText(tr("Try again"));
        m_stateAction->show();
        m_stack->setCurrentIndex(1);
    } else if (!rows && state == RecordTableModel::State::Loading) {
        m_stateTitle->setText(tr("Reading…"));
        m_stateText->clear();
        m_stateAction->hide();
        m_stack->setCurrentIndex(1);
    } else if (!rows) {
        m_stateTitle->setText(searching ? tr("Nothing found for “%1”").arg(m_model->search())
                                        : tr("Nothing here yet"));
        m_stateText->setText(
            searching ? tr("The search looks at the beginnings of words; accents and capitals don't matter.")
                      : tr("Import a list from an operator to begin: page Import, or Ctrl+I."));
        m_stateAction->setText(tr("Clear the search"));
        m_stateAction->setVisible(searching);
        m_stack->setCurrentIndex(1);
    } else {
        m_stack->setCurrentIndex(0);
        if (m_wanted && state == RecordTableModel::State::Ready) {
            const int row = m_model->rowOf(std::exchange(m_wanted, 0));
            if (row >= 0) {
                // selectRow() does nothing in a mirrored table of Qt 6.4.
                m_table->setCurrentIndex(m_model->index(row, 0));
                m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
                m_table->setFocus();
                showCurrent();
            }
        }
    }
}

void TablePage::exportTable() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const QString path =
        m_desk.prompts.saveFile(window(), tr("Export the table"),
                                phrasebook.say(record(m_model->kind()).pluralLabel) + QLatin1String(".xlsx"),
                                tr("Spreadsheet (*.xlsx);;Text table (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    m_export->setEnabled(false);
    m_programme.jobs().start<qint64>(
        this,
        [file = &m_programme.file(),
         what = TableExport{m_model->kind(), m_model->ids(), m_model->fields(),
                            m_desk.language.sharedPhrasebook()},
         path](Progress& progress) { return writeTable(*file, what, path, progress); },
        [this, path](qint64 rows) {
            showState();
            emit done(tr("%1 rows written to %2.")
                          .arg(m_desk.language.phrasebook().number(rows), QDir::toNativeSeparators(path)),
                      false);
        },
        [this](const Message& message) {
            showState();
            emit failed(message);
        });
}

void TablePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TablePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_panel->isVisible()) {
        m_panel->dismiss();
        return;
    }
    QWidget::keyPressEvent(event);
}

void TablePage::retranslate() {
    const QString name = m_desk.language.phrasebook().say(record(m_model->kind()).pluralLabel);
    m_title->setText(name);
    m_table->setAccessibleName(name);
    m_search->setPlaceholderText(tr("Search  Ctrl+F"));
    m_search->setAccessibleName(tr("Search in %1").arg(name));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("The rows as listed, without the CIN, to a spreadsheet or text file"));
    m_model->retranslate();
    setWidths();
    showState();
}

}  // namespace jisr
