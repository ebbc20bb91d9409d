#include "ui/tables/tablegrid.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>
#include <unordered_map>

#include "ui/base/parts.h"
#include "ui/tables/celldelegate.h"
#include "ui/tables/tableheader.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int rowTall = 30;
constexpr int idsKept = 20000;  ///< of a larger selection only the rows' number survives a new order

void dress(QTableView& view, CellDelegate* delegate) {
    view.setItemDelegate(delegate);
    view.setSelectionBehavior(QAbstractItemView::SelectItems);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(rowTall);
    view.verticalHeader()->setMinimumSectionSize(rowTall);
}

}  // namespace

TableGrid::TableGrid(const Theme& theme, RecordTableModel& model, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(model), m_delegate(new CellDelegate(theme, *this, this)) {
    setObjectName(QStringLiteral("table"));
    m_header = new TableHeader(theme);
    setHorizontalHeader(m_header);
    m_header->setUp();
    dress(*this, m_delegate);
    verticalHeader()->hide();
    setCornerButtonEnabled(false);
    setModel(&model);
    setUpHeader(m_header);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_fixed && column < m_frozen) {
            m_fixed->setColumnWidth(column, width);
        }
        placeFrozen();
        emit laidOut();
    });
}

void TableGrid::setUpHeader(TableHeader* header) {
    // A heading orders; a view would select the whole column and lose the cursor by it.
    QTableView* view = header == m_header ? this : m_fixed;
    disconnect(header, &QHeaderView::sectionPressed, view, nullptr);
    disconnect(header, &QHeaderView::sectionEntered, view, nullptr);
    connect(header, &TableHeader::filterWanted, this, &TableGrid::filterWanted);
    connect(header, &TableHeader::hovered, this, &TableGrid::headingHovered);
    connect(header, &TableHeader::moveWanted, this, &TableGrid::moveColumnWanted);
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, &TableGrid::fitColumn);
}

TableHeader* TableGrid::headingsOf(int column) const {
    return m_fixed && column < m_frozen ? m_fixedHeader : m_header;
}

void TableGrid::setFiltered(const QSet<int>& columns) {
    m_header->setFiltered(columns);
    if (m_fixedHeader) {
        m_fixedHeader->setFiltered(columns);
    }
}

void TableGrid::setFrozen(int columns) {
    m_frozen = std::clamp(columns, 0, std::max(0, m_model.columnCount() - 1));
    if (m_frozen == 0) {
        delete std::exchange(m_fixed, nullptr);
        m_fixedHeader = nullptr;
        return;
    }
    if (!m_fixed) {
        m_fixed = new QTableView(this);
        m_fixed->setObjectName(QStringLiteral("frozenTable"));
        m_fixedHeader = new TableHeader(m_theme);
        m_fixed->setHorizontalHeader(m_fixedHeader);
        m_fixedHeader->setUp();
        dress(*m_fixed, m_delegate);
        m_fixed->setFrameShape(QFrame::NoFrame);
        m_fixed->setFocusPolicy(Qt::NoFocus);
        m_fixed->verticalHeader()->hide();
        m_fixed->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_fixed->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_fixed->setModel(&m_model);
        const auto* own = m_fixed->selectionModel();
        m_fixed->setSelectionModel(selectionModel());
        delete own;
        setUpHeader(m_fixedHeader);
        m_fixedHeader->setSortIndicator(m_header->sortIndicatorSection(), m_header->sortIndicatorOrder());
        connect(m_fixedHeader, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
            // those that it hides become 0 wide in it
            if (column < m_frozen && width > 0) {
                setColumnWidth(column, width);
            }
        });
        connect(m_fixedHeader, &QHeaderView::sortIndicatorChanged, m_header, &QHeaderView::setSortIndicator);
        connect(m_header, &QHeaderView::sortIndicatorChanged, m_fixedHeader, &QHeaderView::setSortIndicator);
        connect(verticalScrollBar(), &QScrollBar::valueChanged, m_fixed->verticalScrollBar(),
                &QScrollBar::setValue);
        connect(m_fixed->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
                &QScrollBar::setValue);
        connect(m_fixed, &QTableView::pressed, this, [this] { setFocus(); });
        connect(m_fixed, &QTableView::clicked, this, &QTableView::clicked);
        connect(m_fixed, &QTableView::doubleClicked, this, &TableGrid::editWanted);
    }
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_fixed->setColumnHidden(column, column >= m_frozen);
        if (column < m_frozen) {
            m_fixed->setColumnWidth(column, columnWidth(column));
        }
    }
    placeFrozen();
    m_fixed->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_fixed->show();
}

void TableGrid::placeFrozen() {
    if (!m_fixed) {
        return;
    }
    int width = 0;
    for (int column = 0; column < m_frozen; ++column) {
        width += columnWidth(column);
    }
    // Frozen columns must leave something to scroll.
    width = std::min(width, viewport()->width() * 3 / 4);
    const QRect view = viewport()->geometry();
    const int left = isRightToLeft() ? view.right() + 1 - width : view.left();
    parts::setRole(m_fixed, "mirrored", isRightToLeft());
    m_fixed->setGeometry(left, m_header->geometry().top(), width, m_header->height() + view.height());
}

void TableGrid::updateGeometries() {
    QTableView::updateGeometries();
    placeFrozen();
}

void TableGrid::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    placeFrozen();
    emit laidOut();
}

void TableGrid::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    emit laidOut();
}

void TableGrid::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        placeFrozen();
    }
}

QWidget* TableGrid::viewportOf(int column) const {
    return m_fixed && column < m_frozen ? m_fixed->viewport() : viewport();
}

QRect TableGrid::cellRect(const QModelIndex& index) const {
    return m_fixed && index.column() < m_frozen ? m_fixed->visualRect(index) : visualRect(index);
}

void TableGrid::scrollTo(const QModelIndex& index, ScrollHint hint) {
    const int across = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!m_fixed || !index.isValid()) {
        return;
    }
    if (index.column() < m_frozen) {
        horizontalScrollBar()->setValue(across);
        return;
    }
    // Not beneath the frozen ones. In a mirrored table the bar still counts from the leading edge.
    const QRect cell = visualRect(index);
    const int covered = isRightToLeft() ? cell.right() - (viewport()->width() - m_fixed->width() - 1)
                                        : m_fixed->width() - cell.left();
    if (covered > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
    }
}

void TableGrid::fitColumn(int column) {
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    const int end = last < 0 ? m_model.rowCount() - 1 : last;
    int width = m_header->roomFor(column);
    const QFontMetrics metrics(font());
    for (int row = first; row <= end; ++row) {
        width = std::max(width, metrics.horizontalAdvance(m_model.index(row, column).data().toString()) +
                                    2 * CellDelegate::sideRoom + 4);
    }
    setColumnWidth(column, std::min(width, 640));
}

TableGrid::Place TableGrid::place() const {
    Place place;
    const QModelIndex current = currentIndex();
    place.current = m_model.idAt(current.row());
    place.column = current.isValid() ? m_model.columns().value(current.column()) : QString();
    place.topRow = std::max(0, rowAt(0));
    place.top = m_model.idAt(place.topRow);
    place.across = horizontalScrollBar()->value();
    const QItemSelection selection = selectionModel()->selection();
    qint64 rows = 0;
    for (const QItemSelectionRange& range : selection) {
        rows += range.height();
    }
    place.all = rows > 1 && rows == m_model.rowCount() && selection.size() == 1;
    if (rows <= idsKept && !place.all) {
        for (const QItemSelectionRange& range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                place.selected.push_back({m_model.idAt(row), range.left(), range.right()});
            }
        }
    }
    return place;
}

void TableGrid::restore(const Place& place) {
    const int last = m_model.columnCount() - 1;
    if (m_model.rowCount() == 0 || last < 0) {
        return;
    }
    // one pass over the ids for all that is looked for
    std::unordered_map<qint64, int> rows;
    for (const Place::Selected& selected : place.selected) {
        rows.emplace(selected.id, -1);
    }
    rows.emplace(place.current, -1);
    rows.emplace(place.top, -1);
    const std::vector<qint64>& ids = m_model.ids();
    for (std::size_t row = 0; row < ids.size(); ++row) {
        if (const auto found = rows.find(ids[row]); found != rows.end()) {
            found->second = static_cast<int>(row);
        }
    }
    QItemSelection selection;
    if (place.all) {
        selection.select(m_model.index(0, 0), m_model.index(m_model.rowCount() - 1, last));
    }
    for (const Place::Selected& selected : place.selected) {
        if (const int row = rows[selected.id]; row >= 0) {
            selection.append(QItemSelectionRange(m_model.index(row, std::min(selected.left, last)),
                                                 m_model.index(row, std::min(selected.right, last))));
        }
    }
    const int top = rows[place.top] >= 0 ? rows[place.top] : std::min(place.topRow, m_model.rowCount() - 1);
    const int current = place.current ? rows[place.current] : -1;
    if (current >= 0) {
        const int column = std::max<int>(0, static_cast<int>(m_model.columns().indexOf(place.column)));
        selectionModel()->setCurrentIndex(m_model.index(current, column), QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(top);
    horizontalScrollBar()->setValue(place.across);
}

int TableGrid::selectedRows() const {
    const QItemSelection selection = selectionModel()->selection();
    if (selection.size() == 1) {
        return selection.first().height();
    }
    return static_cast<int>(selectedIds().size());
}

std::vector<qint64> TableGrid::selectedIds() const {
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        ranges.push_back({range.top(), range.bottom()});
    }
    std::sort(ranges.begin(), ranges.end());
    std::vector<qint64> ids;
    int next = 0;
    for (const auto& [top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row) {
            ids.push_back(m_model.idAt(row));
        }
        next = std::max(next, bottom + 1);
    }
    return ids;
}

void TableGrid::moveTo(int row, int column) {
    const QModelIndex target = m_model.index(row, column);
    if (target.isValid()) {
        selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect);
        scrollTo(target);
    }
}

}  // namespace jisr
