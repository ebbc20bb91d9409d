#include "ui/tables/filterpopup.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>

#include "core/base/clock.h"
#include "core/catalogue/fold.h"
#include "core/catalogue/normalise.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/tables/columnset.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr int popupWidth = 300, mostListed = 300, searchedFrom = 9, listHeight = 210;
}

FilterPopup::FilterPopup(Desk& desk, OpenProgramme& programme, RecordTableModel& model, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_desk(desk), m_programme(programme), m_model(model) {
    setObjectName(QStringLiteral("filterPopup"));
    setAttribute(Qt::WA_WindowPropagation);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_typing.setSingleShot(true);
    m_typing.setInterval(250);
    connect(&m_typing, &QTimer::timeout, this, &FilterPopup::apply);
}

void FilterPopup::open(const QString& column, const QRect& heading, bool shown, int frozen) {
    m_column = column;
    m_described = tableColumn(m_model.kind(), column);
    m_shown = shown;
    m_frozen = frozen;
    if (!m_described) {
        return;
    }
    build();
    setFixedWidth(popupWidth);
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    int x = isRightToLeft() ? heading.right() + 1 - width() : heading.left();
    x = std::clamp(x, room.left(), std::max(room.left(), room.right() - width()));
    const int y = std::min(heading.bottom() + 1, std::max(room.top(), room.bottom() - height()));
    move(x, y);
    show();
    QWidget* first = m_text ? m_text : m_from ? m_from : m_find ? m_find : static_cast<QWidget*>(m_values);
    if (first) {
        first->setFocus();
    }
}

void FilterPopup::build() {
    delete m_body;
    m_text = m_from = m_to = m_find = nullptr;
    m_values = nullptr;
    m_empty = m_filled = nullptr;
    m_counts.clear();
    m_checked.clear();
    m_body = new QWidget;
    auto* layout = parts::column(space::small);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    m_body->setLayout(layout);
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    auto* title = parts::text("heading");
    title->setText(columnTitle(m_model.kind(), m_column, phrasebook));
    title->setToolTip(columnPath(m_model.kind(), m_column, phrasebook));
    layout->addWidget(title);
    setAccessibleName(title->text());

    const auto act = [this](const char* name, const QString& text, std::function<void()> what) {
        auto* button = parts::button("quiet", name);
        button->setText(text);
        connect(button, &QPushButton::clicked, this, [this, what] {
            hide();
            what();
        });
        return button;
    };
    const FieldType type = m_described->field->type;
    const bool dated = type == FieldType::Date;
    auto* orders = parts::row(space::tight);
    orders->addWidget(act("sortAscending",
                          dated                           ? tr("Oldest first")
                          : isNumber(*m_described->field) ? tr("Smallest first")
                                                          : tr("A to Z"),
                          [this] { emit sortWanted(m_column, Qt::AscendingOrder); }));
    orders->addWidget(act("sortDescending",
                          dated                           ? tr("Newest first")
                          : isNumber(*m_described->field) ? tr("Largest first")
                                                          : tr("Z to A"),
                          [this] { emit sortWanted(m_column, Qt::DescendingOrder); }));
    orders->addStretch(1);
    layout->addLayout(orders);
    buildCriterion(layout);

    if (m_shown) {
        auto* line = new QFrame;
        line->setObjectName(QStringLiteral("popupLine"));
        line->setFixedHeight(1);
        layout->addWidget(line);
        const auto place = static_cast<int>(m_model.columns().indexOf(m_column));
        auto* first = parts::row(space::tight);
        auto* second = parts::row(space::tight);
        const bool frozenHere = m_frozen == place + 1;
        first->addWidget(act("freezeColumn", frozenHere ? tr("Let it scroll") : tr("Freeze up to here"),
                             [this, frozenHere] { emit freezeWanted(frozenHere ? QString() : m_column); }));
        first->addWidget(act("hideColumn", tr("Hide"), [this] { emit hideWanted(m_column); }));
        first->addStretch(1);
        second->addWidget(act("moveEarlier", tr("Move back"), [this] { emit moveWanted(m_column, -1); }));
        second->addWidget(act("moveLater", tr("Move on"), [this] { emit moveWanted(m_column, 1); }));
        second->addWidget(act("fitColumn", tr("Fit"), [this] { emit fitWanted(m_column); }));
        second->addStretch(1);
        layout->addLayout(first);
        layout->addLayout(second);
    }
    static_cast<QVBoxLayout*>(QFrame::layout())->addWidget(m_body);
}

void FilterPopup::buildCriterion(QVBoxLayout* layout) {
    const Field& field = *m_described->field;
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    ColumnFilter now;
    for (const ColumnFilter& filter : m_model.query().filters) {
        now = filter.column == m_column ? filter : now;
    }
    const auto line = [&](const char* name, const QString& words) {
        auto* edit = new QLineEdit;
        edit->setObjectName(QLatin1String(name));
        edit->setPlaceholderText(words);
        edit->setAccessibleName(words);
        edit->setClearButtonEnabled(true);
        return edit;
    };
    const auto live = [this](QLineEdit* edit) {
        connect(edit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    };
    m_filling = true;
    if (isListed(field)) {
        m_find = line("filterFind", tr("Find a value"));
        connect(m_find, &QLineEdit::textChanged, this, &FilterPopup::list);
        layout->addWidget(m_find);
        m_values = new QListWidget;
        m_values->setObjectName(QStringLiteral("filterValues"));
        m_values->setAccessibleName(tr("Values"));
        m_values->setFixedHeight(listHeight);
        m_values->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        layout->addWidget(m_values);
        m_checked = now.test == ColumnFilter::Test::OneOf ? now.values : QVariantList();
        connect(m_values, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
            if (m_filling) {
                return;
            }
            const QVariant value = item->data(Qt::UserRole);
            m_checked.removeAll(value);
            if (item->checkState() == Qt::Checked) {
                m_checked.append(value);
                m_empty->setChecked(false);
                m_filled->setChecked(false);
            }
            m_typing.start();
        });
        m_counting = countValues(m_model, m_programme, m_desk.language, m_column, m_values,
                                 [this](const QList<ValueCount>& counts) {
                                     m_counts = counts;
                                     list();
                                 });
    } else if (field.type == FieldType::Date || isNumber(field)) {
        const bool dated = field.type == FieldType::Date;
        m_from = line("filterFrom", dated ? tr("from, e.g. 1/3/25") : tr("from"));
        m_to = line("filterTo", dated ? tr("to, e.g. 30/6/25") : tr("to"));
        const auto said = [&](const QVariant& value) {
            return !value.isValid() ? QString()
                   : dated
                       ? QDate::fromString(value.toString(), Qt::ISODate)
                             .toString(QStringLiteral("dd/MM/yyyy"))
                       : phrasebook.locale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
        };
        if (now.test == ColumnFilter::Test::Between) {
            m_from->setText(said(now.values.value(0)));
            m_to->setText(said(now.values.value(1)));
        }
        auto* bounds = parts::row(space::small);
        bounds->addWidget(m_from);
        bounds->addWidget(m_to);
        layout->addLayout(bounds);
        live(m_from);
        live(m_to);
    } else {
        m_text = line("filterText", tr("Contains…"));
        m_text->setText(now.test == ColumnFilter::Test::Contains ? now.values.value(0).toString()
                                                                 : QString());
        layout->addWidget(m_text);
        live(m_text);
    }
    m_fault = parts::text("fault");
    m_fault->setObjectName(QStringLiteral("filterFault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    layout->addWidget(m_fault);
    auto* presence = parts::row(space::small);
    m_empty = new QCheckBox(tr("Empty"));
    m_empty->setObjectName(QStringLiteral("filterEmpty"));
    m_empty->setChecked(now.test == ColumnFilter::Test::Empty);
    m_filled = new QCheckBox(tr("Filled"));
    m_filled->setObjectName(QStringLiteral("filterFilled"));
    m_filled->setChecked(now.test == ColumnFilter::Test::NotEmpty);
    presence->addWidget(m_empty);
    presence->addWidget(m_filled);
    presence->addStretch(1);
    auto* clear = parts::button("quiet", "clearFilter");
    clear->setText(tr("Clear"));
    clear->setEnabled(!now.column.isEmpty());
    connect(clear, &QPushButton::clicked, this, [this] {
        m_typing.stop();
        hide();
        m_model.setFilter(m_column, std::nullopt);
    });
    presence->addWidget(clear);
    layout->addLayout(presence);
    for (QCheckBox* box : {m_empty, m_filled}) {
        connect(box, &QCheckBox::toggled, this, [this, box](bool on) {
            if (on) {
                (box == m_empty ? m_filled : m_empty)->setChecked(false);
            }
            m_typing.start();
        });
    }
    m_filling = false;
}

void FilterPopup::list() {
    m_filling = true;
    m_values->clear();
    const QString wanted = folded(m_find->text());
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    qsizetype values = 0;
    // what is chosen stands first, whatever is searched for
    for (const bool checked : {true, false}) {
        for (const ValueCount& each : std::as_const(m_counts)) {
            if (!each.value.isValid() || m_checked.contains(each.value) != checked) {
                continue;
            }
            ++values;
            if (m_values->count() >= mostListed ||
                (!checked && !wanted.isEmpty() && !folded(each.label).contains(wanted))) {
                continue;
            }
            auto* item = new QListWidgetItem(
                QStringLiteral("%1   %2").arg(each.label, phrasebook.number(each.count)), m_values);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
            item->setData(Qt::UserRole, each.value);
        }
    }
    m_find->setVisible(values >= searchedFrom || !wanted.isEmpty());
    for (const ValueCount& each : std::as_const(m_counts)) {
        if (!each.value.isValid()) {
            m_empty->setText(tr("Empty (%1)").arg(phrasebook.number(each.count)));
        }
    }
    if (m_values->count() > 0 && !m_values->currentItem()) {
        m_values->setCurrentRow(0);
    }
    if (!m_find->isVisible() && isVisible() && !m_values->hasFocus() && !focusWidget()) {
        m_values->setFocus();
    }
    m_filling = false;
}

QVariant FilterPopup::bound(QLineEdit* line, QString& fault) const {
    if (line->text().trimmed().isEmpty()) {
        return {};
    }
    const Normalised read = normalise(*m_described->field, line->text(),
                                      typedByHand(*m_described->field, m_desk.clock.nowUtc().date().year()));
    if (!read.ok()) {
        fault = m_desk.language.phrasebook().say(read.rejection);
    }
    return read.value;
}

std::optional<ColumnFilter> FilterPopup::criterion() {
    ColumnFilter filter;
    filter.column = m_column;
    if (m_empty->isChecked() || m_filled->isChecked()) {
        filter.test = m_empty->isChecked() ? ColumnFilter::Test::Empty : ColumnFilter::Test::NotEmpty;
        return filter;
    }
    if (m_values) {
        filter.test = ColumnFilter::Test::OneOf;
        filter.values = m_checked;
    } else if (m_from) {
        filter.test = ColumnFilter::Test::Between;
        QString fault;
        const QVariant from = bound(m_from, fault), to = bound(m_to, fault);
        m_fault->setText(fault);
        m_fault->setVisible(!fault.isEmpty());
        if (from.isValid() || to.isValid()) {
            filter.values = {from, to};
        }
    } else if (const QString text = m_text->text().trimmed(); !text.isEmpty()) {
        filter.test = ColumnFilter::Test::Contains;
        filter.values = {text};
    }
    return filter.values.isEmpty() ? std::nullopt : std::optional(filter);
}

void FilterPopup::apply() {
    m_model.setFilter(m_column, criterion());
}

void FilterPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

void FilterPopup::hideEvent(QHideEvent* event) {
    // What was typed holds, however the popup was left.
    if (m_typing.isActive()) {
        m_typing.stop();
        apply();
    }
    if (m_counting) {
        m_counting->cancel();
    }
    QFrame::hideEvent(event);
}

}  // namespace jisr
