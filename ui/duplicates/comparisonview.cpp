#include "ui/duplicates/comparisonview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/duplicates/comparison.h"
#include "ui/jobs/jobs.h"

namespace jisr {

namespace {
constexpr int RowHeight = 28, NameWidth = 150, Padding = 12;

/// Fills the ground of what differs, which the style sheet's own painter leaves out.
class GroundPainter : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const QVariant ground = index.data(Qt::BackgroundRole);
        if (ground.isValid() && !(option.state & QStyle::State_Selected)) {
            painter->fillRect(option.rect.adjusted(0, 1, -1, -1), ground.value<QBrush>());
        }
        QStyledItemDelegate::paint(painter, option, index);
    }
};
}  // namespace

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
    setItemDelegate(new GroundPainter(this));
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
    // long texts (the note) wrap; the others share one height, so that many fields are seen at once
    for (int row = 0; row < m_comparison.rowCount(); ++row) {
        int height = RowHeight;
        for (int column = Comparison::Kept; column < Comparison::ColumnCount; ++column) {
            const QString text = m_comparison.index(row, column).data().toString();
            const QRect room(0, 0, std::max(60, columnWidth(column) - 2 * Padding), 10000);
            const QRect needed = fontMetrics().boundingRect(room, Qt::TextWordWrap, text);
            if (needed.height() > fontMetrics().height() * 3 / 2) {
                // Arabic letters come from a taller font than the metrics tell
                height =
                    std::max(height, (isRightToLeft() ? needed.height() * 7 / 4 : needed.height()) + Padding);
            }
        }
        setRowHeight(row, height);
    }
}

void ComparisonView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    arrange();
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
    if (const int key = event->key() == Qt::Key_Escape ? Qt::Key_Escape : pairKey(*event)) {
        emit commanded(key);
        return;
    }
    QTableView::keyPressEvent(event);
}

}  // namespace jisr
