// What the keys and the mouse do in a table: as in a spreadsheet.
#include <QKeyEvent>

#include "ui/tables/tablegrid.h"

namespace jisr {

void TableGrid::moveCursorTo(const QModelIndex& target, bool extend) {
    const QModelIndex from = currentIndex();
    if (!extend || !from.isValid()) {
        moveTo(target.row(), target.column());
        return;
    }
    // From the corner that stays: the one of the selected block that lies opposite the cursor.
    QModelIndex corner = from;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        if (range.contains(from)) {
            corner = m_model.index(range.top() == from.row() ? range.bottom() : range.top(),
                                   range.left() == from.column() ? range.right() : range.left());
            break;
        }
    }
    selectionModel()->setCurrentIndex(target, QItemSelectionModel::NoUpdate);
    const QModelIndex topLeft =
        m_model.index(std::min(corner.row(), target.row()), std::min(corner.column(), target.column()));
    const QModelIndex bottomRight =
        m_model.index(std::max(corner.row(), target.row()), std::max(corner.column(), target.column()));
    selectionModel()->select(QItemSelection(topLeft, bottomRight), QItemSelectionModel::ClearAndSelect);
    scrollTo(target);
}

bool TableGrid::keyMoves(QKeyEvent* event) {
    const QModelIndex from = currentIndex();
    const int rows = m_model.rowCount(), columns = m_model.columnCount();
    if (rows == 0 || columns == 0) {
        return false;
    }
    int row = std::max(0, from.row()), column = std::max(0, from.column());
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    if (event->modifiers() & Qt::AltModifier) {
        return false;
    }
    const int page = std::max(1, viewport()->height() / std::max(1, rowHeight(row)) - 1);
    const int ahead = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
        case Qt::Key_Up:
            row = control ? 0 : row - 1;
            break;
        case Qt::Key_Down:
            row = control ? rows - 1 : row + (from.isValid() ? 1 : 0);
            break;
        case Qt::Key_Left:
            column = control ? (ahead > 0 ? 0 : columns - 1) : column - ahead;
            break;
        case Qt::Key_Right:
            column = control ? (ahead > 0 ? columns - 1 : 0) : column + ahead;
            break;
        case Qt::Key_PageUp:
            row -= page;
            break;
        case Qt::Key_PageDown:
            row += page;
            break;
        case Qt::Key_Home:
            column = 0;
            row = control ? 0 : row;
            break;
        case Qt::Key_End:
            column = columns - 1;
            row = control ? rows - 1 : row;
            break;
        default:
            return false;
    }
    moveCursorTo(m_model.index(std::clamp(row, 0, rows - 1), std::clamp(column, 0, columns - 1)), extend);
    return true;
}

void TableGrid::keyPressEvent(QKeyEvent* event) {
    const QModelIndex current = currentIndex();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_C && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        emit copyWanted(true);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted(false);
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        emit pasteWanted();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        if (m_model.rowCount() > 0) {
            selectionModel()->select(
                QItemSelection(m_model.index(0, 0),
                               m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1)),
                QItemSelectionModel::ClearAndSelect);
        }
        return;
    }
    if (event->key() == Qt::Key_Space && current.isValid() &&
        modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) {
        // as in Excel: Shift+Space the rows, Ctrl+Space the columns
        QItemSelection whole;
        for (const QItemSelectionRange& range : selectionModel()->selection()) {
            whole.append(modifiers & Qt::ShiftModifier
                             ? QItemSelectionRange(m_model.index(range.top(), 0),
                                                   m_model.index(range.bottom(), m_model.columnCount() - 1))
                             : QItemSelectionRange(m_model.index(0, range.left()),
                                                   m_model.index(m_model.rowCount() - 1, range.right())));
        }
        selectionModel()->select(whole, QItemSelectionModel::ClearAndSelect);
        return;
    }
    if (event->key() == Qt::Key_Down && modifiers == Qt::AltModifier && current.isValid()) {
        emit filterWanted(current.column());
        return;
    }
    if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) &&
        modifiers == (Qt::AltModifier | Qt::ShiftModifier) && current.isValid()) {
        const int step = (event->key() == Qt::Key_Right) == !isRightToLeft() ? 1 : -1;
        const int to = current.column() + step;
        if (to >= 0 && to < m_model.columnCount()) {
            emit moveColumnWanted(current.column(), to);
        }
        return;
    }
    if (keyMoves(event)) {
        return;
    }
    switch (event->key()) {
        case Qt::Key_F2:
            emit editWanted(current);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (modifiers == Qt::NoModifier) {
                emit recordWanted();
            } else {
                emit editWanted(current);
            }
            return;
        case Qt::Key_Delete:
            emit deleteWanted();
            return;
        default:
            break;
    }
    const QString text = event->text();
    if (!text.isEmpty() && text[0].isPrint() && !text[0].isSpace() &&
        (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)) {
        emit lettersTyped(text);
        return;
    }
    // Not the base's own: it searches a million rows one by one, and copies one cell.
    QAbstractScrollArea::keyPressEvent(event);
}

void TableGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        emit editWanted(index);
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

QItemSelectionModel::SelectionFlags TableGrid::selectionCommand(const QModelIndex& index,
                                                                const QEvent* event) const {
    // Ctrl takes whole rows one by one: what a person does with several rows concerns rows.
    const auto command = QTableView::selectionCommand(index, event);
    const bool mouse =
        event && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease ||
                  event->type() == QEvent::MouseMove);
    if (mouse && static_cast<const QInputEvent*>(event)->modifiers() & Qt::ControlModifier) {
        return command | QItemSelectionModel::Rows;
    }
    return command;
}

}  // namespace jisr
