#include "ui/importing/problemsview.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QListWidget>
#include <QSplitter>
#include <QTableWidget>

#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr int longestCell = 400;  // characters that a cell shows; longer ones are not edited here
}

ProblemsView::ProblemsView(LanguageSwitch& language, Theme& theme, QWidget* parent)
    : QWidget(parent), m_language(language), m_theme(theme) {
    auto* layout = parts::column(0);
    setLayout(layout);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    m_kinds = new QListWidget;
    m_kinds->setObjectName(QStringLiteral("problemKinds"));
    m_kinds->setWordWrap(true);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setSpacing(2);
    splitter->addWidget(m_kinds);
    auto* right = new QWidget;
    auto* inside = parts::column(space::tight);
    inside->setContentsMargins(space::medium, space::small, 0, 0);
    right->setLayout(inside);
    m_reason = parts::text("heading");
    m_reason->setObjectName(QStringLiteral("problemReason"));
    m_reason->setWordWrap(true);
    m_hint = parts::text("label");
    m_hint->setWordWrap(true);
    m_cells = new QTableWidget;
    m_cells->setObjectName(QStringLiteral("problemRows"));
    m_cells->setShowGrid(true);
    m_cells->setWordWrap(false);
    m_cells->setTabKeyNavigation(true);
    m_cells->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_cells->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cells->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cells->verticalHeader()->hide();
    m_cells->verticalHeader()->setDefaultSectionSize(28);
    m_cells->horizontalHeader()->setHighlightSections(false);
    inside->addWidget(m_reason);
    inside->addWidget(m_hint);
    inside->addWidget(m_cells, 1);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({330, 760});
    layout->addWidget(splitter, 1);
    auto* foot = parts::row(space::small);
    foot->setContentsMargins(space::small, space::tight, space::small, space::tight);
    m_correctionsText = parts::text("label");
    m_correctionsText->setObjectName(QStringLiteral("correctionsText"));
    m_drop = parts::button("quiet", "dropCorrections");
    foot->addWidget(m_correctionsText);
    foot->addWidget(m_drop);
    foot->addStretch(1);
    layout->addLayout(foot);
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        if (const PlanProblem* problem = m_filling ? nullptr : current()) {
            m_backToCells = false;
            m_row = 0;
            emit rowsWanted(*problem);
        }
    });
    // Enter on a kind goes to its rows.
    connect(m_kinds, &QListWidget::itemActivated, this, [this] { m_cells->setFocus(); });
    connect(m_cells, &QTableWidget::cellChanged, this, &ProblemsView::takeEdit);
    connect(m_drop, &QPushButton::clicked, this, &ProblemsView::correctionsDropped);
    connect(&theme, &Theme::changed, this, &ProblemsView::fillRows);
    retranslate();
}

const PlanProblem* ProblemsView::current() const {
    const int row = m_kinds->currentRow();
    return row >= 0 && row < m_summary.problems.size() ? &m_summary.problems[row] : nullptr;
}

void ProblemsView::show(const PlanSummary& summary, const QList<CellCorrection>& corrections) {
    std::optional<PlanProblem> before;
    if (const PlanProblem* problem = current()) {
        before = *problem;
    }
    m_summary = summary;
    m_corrections = corrections;
    m_rows = {};
    fillKinds();
    int row = 0;
    const bool rejections =
        !summary.problems.isEmpty() && summary.problems.front().severity == Finding::Severity::Rejection;
    if (before && before->severity != Finding::Severity::Rejection && rejections) {
        before.reset();  // what rejects rows comes first
    }
    for (int i = 0; before && i < m_summary.problems.size(); ++i) {
        const PlanProblem& each = m_summary.problems[i];
        if (each.table == before->table && each.field == before->field &&
            qstrcmp(each.message.text, before->message.text) == 0) {
            row = i;
        }
    }
    m_filling = true;
    m_kinds->setCurrentRow(m_summary.problems.isEmpty() ? -1 : row);
    m_filling = false;
    fillRows();
    if (const PlanProblem* problem = current()) {
        emit rowsWanted(*problem);
    }
}

QString ProblemsView::fieldText(const PlanProblem& problem) const {
    const Phrasebook& phrasebook = m_language.phrasebook();
    const Record* owner = recordNamed(problem.field.section(u'.', 0, 0));
    if (const Field* known = owner ? owner->field(problem.field.section(u'.', 1)) : nullptr) {
        return phrasebook.say(owner->label) + QStringLiteral(" · ") + phrasebook.say(known->label);
    }
    // "reference" alone: of the table's own record
    if (problem.table < m_summary.tables.size()) {
        for (const RecordMapping& entry : m_summary.tables[problem.table].mapping.records) {
            if (const Field* known = record(entry.kind).field(problem.field)) {
                return phrasebook.say(record(entry.kind).label) + QStringLiteral(" · ") +
                       phrasebook.say(known->label);
            }
        }
    }
    return problem.field;
}

/// The reason without the values of one row, where several rows share it.
QString ProblemsView::reasonText(const PlanProblem& problem) const {
    Message message = problem.message;
    if (problem.findings > 1) {
        for (QString& argument : message.arguments) {
            if (termSource(argument).isEmpty()) {
                argument = QStringLiteral("…");
            }
        }
    }
    return m_language.phrasebook().say(message);
}

void ProblemsView::fillKinds() {
    const Phrasebook& phrasebook = m_language.phrasebook();
    m_filling = true;
    m_kinds->clear();
    for (const PlanProblem& problem : std::as_const(m_summary.problems)) {
        const QString severity = problem.severity == Finding::Severity::Rejection ? tr("rejected")
                                 : problem.severity == Finding::Severity::Warning ? tr("to look at")
                                                                                  : tr("noted");
        QStringList lines{QStringLiteral("%1 × %2").arg(phrasebook.number(problem.findings), severity)};
        if (const QString field = fieldText(problem); !field.isEmpty()) {
            lines.front() += QStringLiteral(" · ") + field;
        }
        lines.append(reasonText(problem));
        if (m_summary.tables.size() > 1 && problem.table < m_summary.tables.size()) {
            lines.append(QFileInfo(m_summary.tables[problem.table].path).fileName());
        }
        auto* item = new QListWidgetItem(lines.join(u'\n'), m_kinds);
        item->setToolTip(lines.join(u'\n'));
        if (problem.severity == Finding::Severity::Rejection) {
            item->setForeground(m_theme.tokens().dangerText);
        }
    }
    m_filling = false;
    m_correctionsText->setText(tr("Cells corrected here, the table itself stays as it is: %1")
                                   .arg(phrasebook.number(m_corrections.size())));
    m_correctionsText->setVisible(!m_corrections.isEmpty());
    m_drop->setVisible(!m_corrections.isEmpty());
}

void ProblemsView::showRows(const ProblemRows& rows) {
    const PlanProblem* problem = current();
    if (!problem || problem->number != rows.problem.number || problem->field != rows.problem.field ||
        problem->table != rows.problem.table) {
        return;
    }
    m_rows = rows;
    fillRows();
    if (m_backToCells && m_cells->rowCount() > 0) {
        m_cells->setFocus();
    }
}

void ProblemsView::fillRows() {
    m_filling = true;
    const Phrasebook& phrasebook = m_language.phrasebook();
    m_cells->clear();
    m_cells->setRowCount(0);
    m_places.clear();
    const PlanProblem* problem = current();
    m_reason->setText(problem              ? reasonText(*problem)
                      : m_summary.rows > 0 ? tr("Nothing to mend: every row can be taken as it is.")
                                           : QString());
    m_hint->setVisible(problem);
    m_cells->setVisible(problem);
    if (!problem || problem->table >= m_summary.tables.size()) {
        m_filling = false;
        return;
    }
    const PlanSummary::Table& table = m_summary.tables[problem->table];
    // The faulty cells first, then the reason in full where it differs by row, then the rest of the row.
    QStringList headings{tr("Line")};
    m_places = {-1};
    for (const QString& column : std::as_const(m_rows.columns)) {
        headings.append(column);
        m_places.append(static_cast<int>(table.header.indexOf(column)));
    }
    const auto faulty = m_places.size() - 1;
    headings.append(tr("Reason"));
    m_places.append(-1);
    for (int column = 0; column < table.header.size(); ++column) {
        if (!m_rows.columns.contains(table.header[column])) {
            headings.append(table.header[column]);
            m_places.append(column);
        }
    }
    m_cells->setColumnCount(static_cast<int>(headings.size()));
    m_cells->setHorizontalHeaderLabels(headings);
    m_cells->setRowCount(static_cast<int>(m_rows.rows.size()));
    for (int row = 0; row < m_rows.rows.size(); ++row) {
        const ProblemRows::Row& found = m_rows.rows[row];
        for (int column = 0; column < m_places.size(); ++column) {
            const int place = m_places[column];
            QString text = place >= 0 ? found.cells.value(place)
                           : column == 0
                               ? (found.finding.row ? phrasebook.number(found.finding.row) : QString())
                               : phrasebook.say(found.finding.message);
            const bool editable = place >= 0 && found.finding.row > 0 && text.size() <= longestCell;
            auto* item = new QTableWidgetItem(text.left(longestCell));
            item->setToolTip(text.left(longestCell));
            item->setFlags(editable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                                    : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (column >= 1 && column <= faulty) {
                const bool rejected = problem->severity == Finding::Severity::Rejection;
                item->setBackground(rejected ? m_theme.tokens().danger : m_theme.tokens().warning);
                item->setForeground(rejected ? m_theme.tokens().dangerText : m_theme.tokens().warningText);
                QFont bold = font();
                bold.setBold(true);
                item->setFont(bold);
            } else if (place < 0) {
                item->setForeground(m_theme.tokens().muted);
            }
            m_cells->setItem(row, column, item);
        }
    }
    for (int column = 0; column < m_places.size(); ++column) {
        m_cells->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        m_cells->setColumnWidth(column, column == 0 ? 64 : m_places[column] < 0 ? 240 : 140);
    }
    if (m_cells->rowCount() > 0) {
        m_cells->setCurrentCell(std::min(m_row, m_cells->rowCount() - 1),
                                faulty > 0 ? 1 : std::min(2, m_cells->columnCount() - 1));
    }
    QString hint = tr("Type over a cell to correct it: the rows come in, the table itself stays as it is.");
    if (problem->findings > m_rows.rows.size() && !m_rows.rows.isEmpty()) {
        hint += u' ' + tr("The first %1 are listed.").arg(phrasebook.number(m_rows.rows.size()));
    }
    m_hint->setText(hint);
    m_filling = false;
}

void ProblemsView::takeEdit(int row, int column) {
    const PlanProblem* problem = current();
    if (m_filling || !problem || row >= m_rows.rows.size() || m_places.value(column, -1) < 0) {
        return;
    }
    const PlanSummary::Table& table = m_summary.tables[problem->table];
    const QString text = m_cells->item(row, column)->text();
    ProblemRows::Row& found = m_rows.rows[row];
    if (text == found.cells.value(m_places[column])) {
        return;
    }
    m_row = row;
    m_backToCells = true;
    while (found.cells.size() <= m_places[column]) {
        found.cells.append(QString());
    }
    found.cells[m_places[column]] = text;
    emit corrected({table.path, found.finding.row, table.header[m_places[column]], text});
}

void ProblemsView::settle() {
    const QWidget* focus = window()->focusWidget();
    if (focus && focus != m_cells && m_cells->isAncestorOf(focus)) {
        m_cells->setFocus();  // an open cell hands over what was typed when it loses the keyboard
    }
}

void ProblemsView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        const int row = m_kinds->currentRow();
        fillKinds();
        m_filling = true;
        m_kinds->setCurrentRow(row);
        m_filling = false;
        fillRows();
    }
    QWidget::changeEvent(event);
}

void ProblemsView::retranslate() {
    m_kinds->setAccessibleName(tr("Problems by kind"));
    m_cells->setAccessibleName(tr("Rows that have this problem"));
    m_drop->setText(tr("Take the corrections back"));
}

}  // namespace jisr
