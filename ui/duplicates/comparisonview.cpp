#include "ui/duplicates/comparisonview.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "ui/duplicates/comparison.h"
#include "ui/jobs/jobs.h"

namespace jisr {

namespace {
constexpr int RowHeight = 27, NameWidth = 165;
}

int pairKey(const QKeyEvent& event) {
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return event.modifiers() == Qt::ControlModifier &&
                       (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
                   ? Qt::Key_M
                   : 0;
    }
    switch (event.key()) {
        case Qt::Key_M:
        case Qt::Key_N:
        case Qt::Key_L:
        case Qt::Key_S:
            return event.key();
        default:
            return 0;
    }
}

ComparisonView::ComparisonView(Comparison& comparison, QWidget* parent)
    : QTableView(parent), m_comparison(comparison) {
    setModel(&comparison);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(RowHeight);
    verticalHeader()->setDefaultSectionSize(RowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Comparison::Name, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(Comparison::Name, NameWidth);
    connect(&comparison, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        if (const int row = m_comparison.nextChoice(0); row >= 0) {
            setCurrentIndex(m_comparison.index(row, Comparison::Kept));
        } else if (m_comparison.rowCount()) {
            setCurrentIndex(m_comparison.index(0, Comparison::Kept));
        }
        scrollToTop();
    });
    connect(&comparison, &QAbstractItemModel::dataChanged, this, &ComparisonView::arrange);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { choose(index.row(), index.column()); });
}

void ComparisonView::arrange() {
    clearSpans();
    for (int row = 0; row < m_comparison.rowCount(); ++row) {
        if (m_comparison.isHeading(row)) {
            setSpan(row, 0, 1, Comparison::ColumnCount);
        }
    }
    resizeRowsToContents();
}

void ComparisonView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    resizeRowsToContents();
}

void ComparisonView::choose(int row, int column) {
    if (column != Comparison::Kept && column != Comparison::Merged) {
        return;
    }
    const Side side = column == Comparison::Merged ? Side::Merged : Side::Kept;
    guarded([&] { m_comparison.choose(row, side); }, [this](const Message& message) { emit fault(message); });
}

void ComparisonView::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().row();
    // A French keyboard writes & and é where others write 1 and 2.
    const bool first = event->key() == Qt::Key_1 || event->key() == Qt::Key_Ampersand;
    const bool second = event->key() == Qt::Key_2 || event->key() == Qt::Key_Eacute;
    if (first || second) {
        const int column = first ? Comparison::Kept : Comparison::Merged;
        choose(row, column);
        const int next = m_comparison.nextChoice(row + 1);
        setCurrentIndex(m_comparison.index(next >= 0 ? next : row, column));
        return;
    }
    if (event->key() == Qt::Key_Space) {
        choose(row, currentIndex().column());
        return;
    }
    if (const int key = pairKey(*event)) {
        emit commanded(key);
        return;
    }
    QTableView::keyPressEvent(event);
}

}  // namespace jisr
