#include "ui/importing/donestep.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>

#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr int correctionsNamed = 3;
enum Column { RecordColumn, NewColumn, ChangedColumn, UnchangedColumn, ShowColumn, ColumnCount };
}  // namespace

DoneStep::DoneStep(LanguageSwitch& language, QWidget* parent) : QWidget(parent), m_language(language) {
    auto* layout = parts::column(0);
    setLayout(layout);
    QFrame* card = parts::card();
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    inside->setSpacing(space::medium);
    m_title = parts::text("title");
    m_title->setObjectName(QStringLiteral("doneTitle"));
    m_text = parts::text("muted");
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("doneText"));
    m_corrected = parts::text("label");
    m_corrected->setWordWrap(true);
    m_corrected->setObjectName(QStringLiteral("doneCorrections"));
    m_counts = new QTableWidget;
    m_counts->setObjectName(QStringLiteral("doneCounts"));
    m_counts->setColumnCount(ColumnCount);
    m_counts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_counts->setSelectionMode(QAbstractItemView::NoSelection);
    m_counts->setFocusPolicy(Qt::NoFocus);
    m_counts->setShowGrid(false);
    m_counts->verticalHeader()->hide();
    m_counts->verticalHeader()->setDefaultSectionSize(36);
    m_counts->horizontalHeader()->setStretchLastSection(true);
    m_undo = parts::button("", "undoImport");
    m_rejects = parts::button("", "doneRejects");
    m_duplicates = parts::button("", "lookAtDuplicates");
    m_again = parts::button("primary", "anotherImport");
    auto* buttons = parts::row(space::small);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_rejects);
    buttons->addWidget(m_duplicates);
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    inside->addWidget(m_title);
    inside->addWidget(m_text);
    inside->addWidget(m_corrected);
    inside->addWidget(m_counts, 1);
    inside->addLayout(buttons);
    layout->addWidget(card, 1);
    connect(m_undo, &QPushButton::clicked, this, &DoneStep::undoWanted);
    connect(m_rejects, &QPushButton::clicked, this, &DoneStep::rejectsWanted);
    connect(m_again, &QPushButton::clicked, this, &DoneStep::againWanted);
    connect(m_duplicates, &QPushButton::clicked, this, &DoneStep::duplicatesWanted);
    retranslate();
}

void DoneStep::show(const PlanSummary& plan, const ImportResult& result,
                    const QList<CellCorrection>& corrections) {
    m_plan = plan;
    m_result = result;
    m_corrections = corrections;
    retranslate();
}

QString DoneStep::sentence() const {
    return m_text->text();
}

void DoneStep::focus() {
    m_again->setFocus();
}

void DoneStep::fillCounts() {
    const Phrasebook& phrasebook = m_language.phrasebook();
    m_counts->setHorizontalHeaderLabels({tr("Record"), tr("New"), tr("Changed"), tr("Unchanged"), QString()});
    m_counts->setRowCount(0);
    for (int kind = 0; kind < RecordKindCount; ++kind) {
        const auto& counts = m_plan.counts[kind];
        const qint64 created = counts[static_cast<int>(PlanAction::Create)],
                     changed = counts[static_cast<int>(PlanAction::Update)],
                     unchanged = counts[static_cast<int>(PlanAction::Unchanged)];
        if (created + changed + unchanged == 0) {
            continue;
        }
        const Record& described = record(RecordKind(kind));
        const int row = m_counts->rowCount();
        m_counts->insertRow(row);
        const QString name = phrasebook.say(described.pluralLabel);
        m_counts->setItem(row, RecordColumn, new QTableWidgetItem(name));
        const std::pair<int, qint64> numbers[] = {
            {NewColumn, created}, {ChangedColumn, changed}, {UnchangedColumn, unchanged}};
        for (const auto& [column, number] : numbers) {
            auto* item = new QTableWidgetItem(phrasebook.number(number));
            item->setTextAlignment(parts::figureSide);
            m_counts->setItem(row, column, item);
        }
        const std::vector<qint64>& ids = m_result.rows[static_cast<size_t>(kind)];
        if (!ids.empty()) {
            auto* button = parts::button("link", "");
            button->setObjectName(QStringLiteral("showRows_") + described.name);
            button->setText(tr("Show these rows"));
            button->setAccessibleName(name + QStringLiteral(": ") + button->text());
            connect(button, &QPushButton::clicked, this, [this, kind] {
                emit rowsWanted(RecordKind(kind), m_result.rows[static_cast<size_t>(kind)],
                                tr("Written by the last import"));
            });
            m_counts->setCellWidget(row, ShowColumn, button);
        }
    }
    for (int column = 0; column < ColumnCount; ++column) {
        const bool figure = column >= NewColumn && column <= UnchangedColumn;
        m_counts->horizontalHeaderItem(column)->setTextAlignment(
            figure ? parts::figureSide : Qt::AlignLeading | Qt::AlignVCenter);
        m_counts->setColumnWidth(column, column == RecordColumn ? 240 : 110);
    }
    m_counts->setAccessibleName(tr("What was written"));
}

void DoneStep::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DoneStep::retranslate() {
    const Phrasebook& phrasebook = m_language.phrasebook();
    m_title->setText(m_result.batch ? tr("Imported") : tr("Nothing had to be written"));
    m_text->setText(
        tr("%1 new, %2 changed, %3 unchanged, %4 rows rejected. It can be undone as a whole with Ctrl+Z.")
            .arg(phrasebook.number(m_result.created), phrasebook.number(m_result.updated),
                 phrasebook.number(m_result.unchanged), phrasebook.number(m_result.rejectedRows)));
    QStringList named;
    for (const CellCorrection& each : m_corrections.mid(0, correctionsNamed)) {
        named.append(
            tr("line %1, %2: “%3”").arg(phrasebook.number(each.line), each.column, each.text.left(40)));
    }
    QString corrected = tr("Cells corrected by hand: %1").arg(phrasebook.number(m_corrections.size()));
    corrected += QStringLiteral(" (") + phrasebook.list(named) +
                 (m_corrections.size() > correctionsNamed ? QStringLiteral("…)") : QStringLiteral(")"));
    m_corrected->setText(corrected);
    m_corrected->setVisible(!m_corrections.isEmpty());
    fillCounts();
    m_undo->setText(tr("Undo the import"));
    m_undo->setVisible(m_result.batch > 0);
    m_rejects->setText(tr("Save the rejected rows…"));
    m_rejects->setVisible(m_result.rejectedRows > 0);
    m_duplicates->setText(tr("Look at the %1 possible duplicates").arg(phrasebook.number(m_plan.uncertain)));
    m_duplicates->setVisible(m_plan.uncertain > 0 && m_result.batch > 0);
    m_again->setText(tr("Import another table"));
}

}  // namespace jisr
