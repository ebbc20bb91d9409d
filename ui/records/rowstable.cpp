#include "ui/records/rowstable.h"

#include <QCollator>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>
#include <set>

#include "ui/base/parts.h"

namespace jisr {

namespace {

constexpr int lineHeight = 30;

bool before(const ListedRow::Cell& a, const ListedRow::Cell& b, const QCollator& collator) {
    if (a.order.typeId() == QMetaType::QString || !a.order.isValid()) {
        return collator.compare(a.order.isValid() ? a.order.toString() : a.text,
                                b.order.isValid() ? b.order.toString() : b.text) < 0;
    }
    return QVariant::compare(a.order, b.order) == QPartialOrdering::Less;
}

bool missing(const ListedRow::Cell& cell) {
    return cell.text.isEmpty() || cell.text == QStringLiteral("–");
}

}  // namespace

void ListedRows::setColumns(const QStringList& names) {
    beginResetModel();
    m_columns = names;
    endResetModel();
}

void ListedRows::setRows(std::vector<ListedRow> rows) {
    beginResetModel();
    m_given = std::move(rows);
    arrange();
    endResetModel();
}

int ListedRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListedRows::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ListedRows::data(const QModelIndex& index, int role) const {
    const ListedRow& row = at(index.row());
    if (index.column() >= static_cast<int>(row.cells.size())) {
        return {};
    }
    const ListedRow::Cell& cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::ToolTipRole:
            return cell.toolTip.isEmpty() ? cell.text : cell.toolTip;  // cells may be cut short
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1: %2").arg(m_columns.value(index.column()), cell.text);
        case Qt::TextAlignmentRole:
            return cell.figure ? QVariant(parts::figureSide) : QVariant();
        case Qt::ForegroundRole:
            return cell.fault && m_fault.isValid() ? QVariant(m_fault) : QVariant();
        default:
            return {};
    }
}

QVariant ListedRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool figure = !m_rows.empty() && section < static_cast<int>(m_rows.front().cells.size()) &&
                            m_rows.front().cells[static_cast<std::size_t>(section)].figure;
        return QVariant(figure ? parts::figureSide : Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    }
    return role == Qt::DisplayRole ? QVariant(m_columns.value(section)) : QVariant();
}

void ListedRows::sort(int column, Qt::SortOrder order) {
    m_column = column;
    m_order = order;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<std::pair<qint64, qint64>> keys;
    for (const QModelIndex& index : old) {
        keys.emplace_back(at(index.row()).id, at(index.row()).subject);
    }
    arrange();
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i) {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ListedRow& row) {
            return std::pair(row.id, row.subject) == keys[static_cast<std::size_t>(i)];
        });
        now.append(found == m_rows.end() ? QModelIndex()
                                         : index(static_cast<int>(found - m_rows.begin()), old[i].column()));
    }
    changePersistentIndexList(old, now);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ListedRows::arrange() {
    m_rows = m_given;
    if (m_column < 0 || m_column >= m_columns.size()) {
        return;
    }
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto column = static_cast<std::size_t>(m_column);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const ListedRow& a, const ListedRow& b) {
        const ListedRow::Cell &first = a.cells[column], &second = b.cells[column];
        // What isn't there comes last in either direction.
        if (missing(first) || missing(second)) {
            return !missing(first) && missing(second);
        }
        return m_order == Qt::AscendingOrder ? before(first, second, collator)
                                             : before(second, first, collator);
    });
}

RowsTable::RowsTable(const char* objectName, int mostRows, QWidget* parent)
    : QTableView(parent), m_model(new ListedRows(this)), m_mostRows(mostRows) {
    setObjectName(QLatin1String(objectName));
    setProperty("role", QStringLiteral("rows"));
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_model, &ListedRows::sort);
    connect(this, &QTableView::doubleClicked, this, &RowsTable::open);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowsTable::selectionMoved);
}

void RowsTable::setColumns(const QStringList& names, const std::vector<int>& widths) {
    m_model->setColumns(names);
    QFont bold = font();
    bold.setBold(true);
    for (int i = 0; i < names.size(); ++i) {
        const int wanted = i < static_cast<int>(widths.size()) ? widths[static_cast<std::size_t>(i)] : 120;
        setColumnWidth(i, std::max(wanted, QFontMetrics(bold).horizontalAdvance(names[i]) + 34));
    }
}

void RowsTable::setRows(std::vector<ListedRow> rows) {
    const std::vector<qint64> chosen = selected();
    const std::set<qint64> wanted(chosen.begin(), chosen.end());
    const QModelIndex current = currentIndex();
    const qint64 focus = current.isValid() ? m_model->at(current.row()).id : 0;
    m_model->setRows(std::move(rows));
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ListedRow& listed = m_model->at(row);
        const QModelIndex first = m_model->index(row, 0);
        if (wanted.count(listed.subject ? listed.subject : listed.id)) {
            selection.select(first, m_model->index(row, m_model->columnCount() - 1));
        }
        if (focus && listed.id == focus) {
            selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        }
    }
    if (!selection.isEmpty()) {
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    updateGeometry();
    emit selectionMoved();
}

std::vector<qint64> RowsTable::selected() const {
    std::vector<qint64> ids;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        const ListedRow& row = m_model->at(index.row());
        ids.push_back(row.subject ? row.subject : row.id);
    }
    return ids;
}

QSize RowsTable::sizeHint() const {
    const int rows = std::clamp(m_model->rowCount(), 1, m_mostRows);
    int height = horizontalHeader()->sizeHint().height() + rows * lineHeight + 2 * frameWidth() + 2;
    if (horizontalScrollBar()->maximum() > 0) {
        height += horizontalScrollBar()->sizeHint().height();
    }
    return {480, height};
}

QSize RowsTable::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

void RowsTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowsTable::open(const QModelIndex& index) {
    if (index.isValid() && m_model->at(index.row()).id) {
        emit opened(m_model->at(index.row()).kind, m_model->at(index.row()).id);
    }
}

}  // namespace jisr
