#include "ui/importing/planview.h"

#include <QEvent>
#include <QHeaderView>
#include <QTabWidget>
#include <QTableWidget>

#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

void dress(QTableWidget* table) {
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setHighlightSections(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void setHeaders(QTableWidget* table, const QStringList& headers) {
    table->setColumnCount(static_cast<int>(headers.size()));
    table->setHorizontalHeaderLabels(headers);
    for (int column = 0; column < headers.size(); ++column) {
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
}

}  // namespace

PlanView::PlanView(LanguageSwitch& language, QWidget* parent) : QWidget(parent), m_language(language) {
    auto* layout = parts::column(space::medium);
    setLayout(layout);
    auto* ground = parts::card();
    auto* inside = new QVBoxLayout(ground);
    inside->setContentsMargins(1, 10, 1, 1);
    m_note = parts::text("heading");
    m_note->setObjectName(QStringLiteral("planNote"));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 0, 12, 0);
    m_counts = new QTableWidget;
    m_counts->setObjectName(QStringLiteral("planCounts"));
    dress(m_counts);
    m_counts->setSelectionMode(QAbstractItemView::NoSelection);
    inside->addWidget(m_note);
    inside->addWidget(m_counts);
    layout->addWidget(ground);
    auto* lists = parts::card();
    auto* listsInside = new QVBoxLayout(lists);
    listsInside->setContentsMargins(1, 4, 1, 1);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("planTabs"));
    m_tabs->setDocumentMode(true);
    listsInside->addWidget(m_tabs);
    layout->addWidget(lists, 1);
}

void PlanView::setSummary(const PlanSummary& summary) {
    m_summary = summary;
    fill();
}

void PlanView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
    QWidget::changeEvent(event);
}

void PlanView::fill() {
    const Phrasebook& phrasebook = m_language.phrasebook();
    fillCounts();
    m_note->setText(
        !m_summary.questions.isEmpty() ? tr("The plan has questions that must be answered first: see below, "
                                            "then go back to the columns.")
        : m_summary.changesNothing
            ? tr("Nothing would change: everything in this table is already in the programme.")
            : tr("%1 rows read. Nothing has been written yet.").arg(phrasebook.number(m_summary.rows)));
    m_tabs->clear();
    if (!m_summary.questions.isEmpty()) {
        addFindings(tr("Questions"), m_summary.questions.size(), m_summary.questions);
        auto* table = qobject_cast<QTableWidget*>(m_tabs->widget(0));
        table->setWordWrap(true);
        table->resizeRowsToContents();
    }
    addFindings(tr("Rejected"), m_summary.rejectedRows, m_summary.rejections);
    addRows(tr("Changed"), m_summary.count(PlanAction::Update), m_summary.updates);
    addRows(tr("New"), m_summary.count(PlanAction::Create), m_summary.creates);
    addFindings(tr("To look at"), m_summary.warnings, m_summary.warned);
    if (m_summary.uncertain) {
        auto* table = addTab(tr("Perhaps the same person"), m_summary.uncertain,
                             {tr("Line"), tr("In the table"), tr("Resembles"), tr("Likeness"), tr("Why")});
        table->setRowCount(static_cast<int>(m_summary.pairs.size()));
        for (int row = 0; row < m_summary.pairs.size(); ++row) {
            const UncertainPair& pair = m_summary.pairs[row];
            const QString cells[] = {phrasebook.number(pair.line), pair.reference, pair.otherReference,
                                     phrasebook.withPercentSign(phrasebook.number(pair.similarity)),
                                     phrasebook.say(pair.why)};
            for (int column = 0; column < 5; ++column) {
                table->setItem(row, column, new QTableWidgetItem(cells[column]));
            }
        }
    }
    if (!m_summary.unusedColumns.isEmpty()) {
        auto* table = addTab(tr("Columns left out"), m_summary.unusedColumns.size(), {tr("Column")});
        table->setRowCount(static_cast<int>(m_summary.unusedColumns.size()));
        for (int row = 0; row < m_summary.unusedColumns.size(); ++row) {
            table->setItem(row, 0, new QTableWidgetItem(m_summary.unusedColumns[row]));
        }
    }
    // The first list with something in it is what to look at.
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (qobject_cast<QTableWidget*>(m_tabs->widget(tab))->rowCount() > 0) {
            m_tabs->setCurrentIndex(tab);
            break;
        }
    }
}

void PlanView::fillCounts() {
    const Phrasebook& phrasebook = m_language.phrasebook();
    setHeaders(m_counts, {tr("Record"), tr("New"), tr("Changed"), tr("Unchanged"), tr("Rejected")});
    for (int column = 1; column < m_counts->columnCount(); ++column) {
        m_counts->horizontalHeaderItem(column)->setTextAlignment(parts::figureSide);
    }
    m_counts->setRowCount(0);
    m_counts->setAccessibleName(tr("What would be written"));
    for (int kind = 0; kind < RecordKindCount; ++kind) {
        const auto& counts = m_summary.counts[kind];
        if (counts == std::array<qint64, PlanActionCount>{}) {
            continue;
        }
        const int row = m_counts->rowCount();
        m_counts->insertRow(row);
        m_counts->setItem(row, 0, new QTableWidgetItem(phrasebook.say(record(RecordKind(kind)).pluralLabel)));
        const PlanAction order[] = {PlanAction::Create, PlanAction::Update, PlanAction::Unchanged,
                                    PlanAction::Rejected};
        for (int i = 0; i < PlanActionCount; ++i) {
            auto* count = new QTableWidgetItem(phrasebook.number(counts[static_cast<int>(order[i])]));
            count->setTextAlignment(parts::figureSide);
            m_counts->setItem(row, i + 1, count);
        }
    }
    m_counts->setColumnWidth(0, 220);
    m_counts->setFixedHeight(m_counts->horizontalHeader()->sizeHint().height() +
                             28 * std::clamp(m_counts->rowCount(), 1, 6) + 6);
}

QTableWidget* PlanView::addTab(const QString& title, qint64 count, const QStringList& headers) {
    auto* table = new QTableWidget;
    dress(table);
    setHeaders(table, headers);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setAlternatingRowColors(true);
    table->setAccessibleName(title);
    m_tabs->addTab(table, QStringLiteral("%1 (%2)").arg(title, m_language.phrasebook().number(count)));
    if (count > planListLength) {
        const int tab = m_tabs->count() - 1;
        m_tabs->setTabToolTip(
            tab, tr("The first %1 are listed.").arg(m_language.phrasebook().number(planListLength)));
    }
    return table;
}

void PlanView::addFindings(const QString& title, qint64 count, const QList<PlanFinding>& findings) {
    const Phrasebook& phrasebook = m_language.phrasebook();
    auto* table = addTab(title, count, {tr("Line"), tr("Field"), tr("Value"), tr("Reason")});
    table->setRowCount(static_cast<int>(findings.size()));
    for (int row = 0; row < findings.size(); ++row) {
        const Finding& finding = findings[row].finding;
        QString field = finding.field;
        // "learner.born_on"; a question names the table's column instead.
        const Record* owner = recordNamed(field.section(QLatin1Char('.'), 0, 0));
        if (const Field* known = owner ? owner->field(field.section(QLatin1Char('.'), 1)) : nullptr) {
            field = phrasebook.say(owner->label) + QStringLiteral(" · ") + phrasebook.say(known->label);
        }
        // "reference" alone: of the first of the plan's records that has such a field
        for (int kind = 0; kind < RecordKindCount && !owner; ++kind) {
            const bool planned = m_summary.counts[kind] != std::array<qint64, PlanActionCount>{};
            if (const Field* known = planned ? record(RecordKind(kind)).field(field) : nullptr) {
                owner = &record(RecordKind(kind));
                field = phrasebook.say(owner->label) + QStringLiteral(" · ") + phrasebook.say(known->label);
            }
        }
        const QString cells[] = {finding.row ? phrasebook.number(finding.row) : QString(), field,
                                 finding.value, phrasebook.say(finding.message)};
        for (int column = 0; column < 4; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            table->setItem(row, column, item);
        }
    }
    table->setColumnWidth(0, 70);
    table->setColumnWidth(1, 230);
    table->setColumnWidth(2, 150);
}

void PlanView::addRows(const QString& title, qint64 count, const QList<PlanRow>& rows) {
    const Phrasebook& phrasebook = m_language.phrasebook();
    auto* table = addTab(title, count, {tr("Line"), tr("Record"), tr("Key"), tr("Values")});
    table->setRowCount(static_cast<int>(rows.size()));
    const QString arrow = phrasebook.rightToLeft() ? QStringLiteral(" ← ") : QStringLiteral(" → ");
    for (int row = 0; row < rows.size(); ++row) {
        const PlanRow& planned = rows[row];
        const Record& owner = record(planned.kind);
        QStringList changes;
        for (const auto& change : planned.changes) {
            const Field* field = owner.field(change.field);
            const QString name = field ? phrasebook.say(field->label) : change.field;
            const auto orNothing = [](const QString& value) {
                return value.isEmpty() ? QStringLiteral("–") : value;
            };
            const QString what = planned.action == PlanAction::Update
                                     ? orNothing(change.before) + arrow + orNothing(change.after)
                                     : change.after;
            changes.append(phrasebook.say(Message(QT_TRANSLATE_NOOP("core", "%1: %2"), {name, what})));
        }
        const QString cells[] = {phrasebook.number(planned.line), phrasebook.say(owner.label), planned.key,
                                 changes.join(QStringLiteral("  ·  "))};
        for (int column = 0; column < 4; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(column == 3 ? changes.join(QLatin1Char('\n')) : cells[column]);
            table->setItem(row, column, item);
        }
    }
    table->setColumnWidth(0, 70);
    table->setColumnWidth(1, 120);
    table->setColumnWidth(2, 150);
}

}  // namespace jisr
