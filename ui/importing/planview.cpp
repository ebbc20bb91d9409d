#include "ui/importing/planview.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QTabWidget>
#include <QTableWidget>

#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/importing/problemsview.h"
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

PlanView::PlanView(LanguageSwitch& language, Theme& theme, QWidget* parent)
    : QWidget(parent), m_language(language) {
    auto* layout = parts::column(space::small);
    setLayout(layout);
    m_questions = new QFrame;
    m_questions->setObjectName(QStringLiteral("planQuestions"));
    parts::setRole(m_questions, "role", QStringLiteral("banner"));
    m_questionLines = new QVBoxLayout(m_questions);
    m_questionLines->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_questionLines->setSpacing(space::tight);
    layout->addWidget(m_questions);
    auto* ground = parts::card();
    auto* inside = new QVBoxLayout(ground);
    inside->setContentsMargins(1, 8, 1, 1);
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
    m_problems = new ProblemsView(language, theme);
    m_tabs->addTab(m_problems, QString());
    listsInside->addWidget(m_tabs);
    layout->addWidget(lists, 1);
}

void PlanView::setSummary(const PlanSummary& summary, const QList<CellCorrection>& corrections) {
    const bool again = !m_corrections.isEmpty() || !corrections.isEmpty();
    const bool atProblems = m_tabs->currentWidget() == m_problems;
    m_summary = summary;
    m_corrections = corrections;
    fill();
    m_problems->show(summary, corrections);
    // What to look at first: what is wrong, or else what would change or be new. Who corrects stays there.
    const int changed = 1, created = 2;
    m_tabs->setCurrentIndex(summary.rejectedRows || (again && atProblems) ? 0
                            : !summary.updates.isEmpty()                  ? changed
                            : !summary.creates.isEmpty()                  ? created
                                                                          : 0);
}

bool PlanView::focusFirst() {
    if (auto* answer = m_questions->findChild<QPushButton*>(); answer && m_questions->isVisibleTo(this)) {
        answer->setFocus();
        return true;
    }
    return false;
}

void PlanView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        const int tab = m_tabs->currentIndex();
        fill();
        m_tabs->setCurrentIndex(tab);
    }
    QWidget::changeEvent(event);
}

void PlanView::fillQuestions() {
    while (QLayoutItem* item = m_questionLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Phrasebook& phrasebook = m_language.phrasebook();
    for (int i = 0; i < m_summary.questions.size(); ++i) {
        const PlanFinding& question = m_summary.questions[i];
        const QString column = question.finding.field;
        const QString path =
            question.table < m_summary.tables.size() ? m_summary.tables[question.table].path : QString();
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto* text = new QLabel(
            tr("Is 03/04 in the column “%1” 3 April or 4 March? None of its dates tells.").arg(column));
        text->setToolTip(phrasebook.say(question.finding.message));
        text->setWordWrap(true);
        row->addWidget(text, 1);
        const std::pair<QString, const char*> answers[] = {{tr("3 April (day first)"), "dd/MM/yyyy"},
                                                           {tr("4 March (month first)"), "MM/dd/yyyy"}};
        for (const auto& [words, format] : answers) {
            auto* button = parts::button("", "");
            button->setObjectName(QStringLiteral("answer_%1_%2").arg(i).arg(QLatin1String(format).left(2)));
            button->setText(words);
            button->setAccessibleName(column + QStringLiteral(": ") + words);
            connect(button, &QPushButton::clicked, this,
                    [this, path, column, form = QString::fromLatin1(format)] {
                        emit formChosen(path, column, form);
                    });
            row->addWidget(button);
        }
        m_questionLines->addWidget(line);
    }
    m_questions->setVisible(!m_summary.questions.isEmpty());
}

void PlanView::fill() {
    const Phrasebook& phrasebook = m_language.phrasebook();
    fillQuestions();
    fillCounts();
    m_note->setText(
        !m_summary.questions.isEmpty() ? tr("The plan needs an answer before anything can be written.")
        : m_summary.changesNothing && m_summary.rejectedRows > 0
            ? tr("Nothing can be written: the rows are rejected, or already in the programme. Correct the "
                 "rejected ones below.")
        : m_summary.changesNothing
            ? tr("Nothing would change: everything in this table is already in the programme.")
            : tr("%1 rows read. Nothing has been written yet.").arg(phrasebook.number(m_summary.rows)));
    while (m_tabs->count() > 1) {
        QWidget* page = m_tabs->widget(1);
        m_tabs->removeTab(1);
        delete page;
    }
    m_tabs->setTabText(0,
                       m_summary.rejectedRows
                           ? tr("Problems (%1 rows rejected)").arg(phrasebook.number(m_summary.rejectedRows))
                           : tr("Problems (%1 to look at)").arg(phrasebook.number(m_summary.warnings)));
    addRows(tr("Changed"), m_summary.count(PlanAction::Update), m_summary.updates);
    addRows(tr("New"), m_summary.count(PlanAction::Create), m_summary.creates);
    addPairs();
    addUnused();
}

void PlanView::addPairs() {
    if (!m_summary.uncertain) {
        return;
    }
    const Phrasebook& phrasebook = m_language.phrasebook();
    auto* table = addTab(tr("Perhaps the same person"), m_summary.uncertain,
                         {tr("Line"), tr("In the table"), tr("Resembles"), tr("Likeness"), tr("Why")});
    table->setObjectName(QStringLiteral("planPairs"));
    m_tabs->setTabToolTip(m_tabs->indexOf(table),
                          tr("Both are kept. After the import they can be compared and merged on the page of "
                             "the duplicates."));
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

void PlanView::addUnused() {
    QList<std::pair<QString, QString>> unused;
    for (const PlanSummary::Table& table : std::as_const(m_summary.tables)) {
        for (const QString& column : table.unusedColumns) {
            unused.append({QFileInfo(table.path).fileName(), column});
        }
    }
    if (unused.isEmpty()) {
        return;
    }
    auto* table = addTab(tr("Columns left out"), unused.size(), {tr("Table"), tr("Column")});
    table->setRowCount(static_cast<int>(unused.size()));
    for (int row = 0; row < unused.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(unused[row].first));
        table->setItem(row, 1, new QTableWidgetItem(unused[row].second));
    }
    table->setColumnWidth(0, 260);
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
                             28 * std::clamp(m_counts->rowCount(), 1, 5) + 6);
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
