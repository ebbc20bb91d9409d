#include "ui/tables/pastepanel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/tables/columnset.h"
#include "ui/theme/theme.h"

namespace jisr {

PastePlanModel::PastePlanModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

void PastePlanModel::show(const PastePlan& plan) {
    beginResetModel();
    m_plan = plan;
    m_order.clear();
    for (const bool accepted : {false, true}) {
        for (std::size_t i = 0; i < plan.cells.size(); ++i) {
            if (plan.cells[i].accepted() == accepted) {
                m_order.push_back(i);
            }
        }
    }
    endResetModel();
}

int PastePlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int PastePlanModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Count;
}

QVariant PastePlanModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PastedCell& cell = m_plan.cells[m_order[static_cast<std::size_t>(index.row())]];
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    if (role == Qt::ForegroundRole && !cell.accepted() && index.column() >= After) {
        return m_desk.theme.tokens().dangerText;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
        case Row:
            return phrasebook.number(cell.row + 1);
        case Named:
            return cell.rowLabel;
        case Field:
            return columnTitle(m_plan.kind, cell.column, phrasebook);
        case Before:
            return cell.before;
        case After:
            return cell.after.isEmpty() ? tr("(empty)") : cell.after;
        default:
            return phrasebook.say(cell.rejection);
    }
}

QVariant PastePlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Row:
            return tr("Row");
        case Named:
            return m_desk.language.phrasebook().say(record(m_plan.kind).label);
        case Field:
            return tr("Column");
        case Before:
            return tr("Before");
        case After:
            return tr("After");
        default:
            return tr("Why not");
    }
}

PastePanel::PastePanel(Desk& desk, QWidget* parent) : QFrame(parent), m_desk(desk) {
    setObjectName(QStringLiteral("pastePanel"));
    setProperty("role", QStringLiteral("card"));
    auto* layout = parts::column(space::small);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    setLayout(layout);
    auto* head = parts::row(space::medium);
    auto* words = parts::column(space::hair);
    m_title = parts::text("heading");
    m_words = parts::text("muted");
    m_words->setObjectName(QStringLiteral("pasteWords"));
    m_words->setWordWrap(true);
    m_fault = parts::text("fault");
    m_fault->setObjectName(QStringLiteral("pasteFault"));
    m_fault->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_words);
    words->addWidget(m_fault);
    head->addLayout(words, 1);
    m_apply = parts::button("primary", "pasteApply");
    m_leave = parts::button("", "pasteLeave");
    head->addWidget(m_apply, 0, Qt::AlignTop);
    head->addWidget(m_leave, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_model = new PastePlanModel(desk, this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("pasteTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int widths[] = {64, 190, 150, 150, 150};
    for (int column = 0; column < 5; ++column) {
        m_table->setColumnWidth(column, widths[column]);
    }
    layout->addWidget(m_table, 1);
    m_table->setMinimumHeight(96);
    connect(m_apply, &QPushButton::clicked, this, &PastePanel::applyWanted);
    connect(m_leave, &QPushButton::clicked, this, &PastePanel::dismiss);
    hide();
}

void PastePanel::show(const PastePlan& plan) {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    m_plan = plan;
    m_model->show(plan);
    m_title->setText(tr("Before it is pasted"));
    QStringList words{tr("Cells that change: %1").arg(phrasebook.number(plan.changed))};
    if (plan.rejected > 0) {
        words.append(tr("left out: %1, the reason is beside each").arg(phrasebook.number(plan.rejected)));
    }
    if (plan.unchanged > 0) {
        words.append(tr("already so: %1").arg(phrasebook.number(plan.unchanged)));
    }
    if (plan.rowsBeyond > 0) {
        words.append(tr("rows below the last one: %1; new rows come in by page Import")
                         .arg(phrasebook.number(plan.rowsBeyond)));
    }
    if (plan.columnsBeyond > 0) {
        words.append(tr("columns beyond the last one: %1").arg(phrasebook.number(plan.columnsBeyond)));
    }
    m_words->setText(words.join(QStringLiteral(" · ")));
    m_fault->hide();
    m_apply->setText(tr("Change %1 cells").arg(phrasebook.number(plan.changed)));
    m_apply->setEnabled(plan.changed > 0);
    m_leave->setText(tr("Cancel"));
    m_table->setAccessibleName(tr("Cells of the paste"));
    QFrame::show();
    (plan.changed > 0 ? m_apply : m_leave)->setFocus();
}

void PastePanel::refuse(const QString& words) {
    m_fault->setText(words);
    m_fault->show();
    QFrame::show();
    m_leave->setFocus();
}

void PastePanel::dismiss() {
    hide();
    emit dismissed();
}

void PastePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace jisr
