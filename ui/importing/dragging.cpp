#include "ui/importing/dragging.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace jisr {

namespace {

const QString columnFormat = QStringLiteral("application/x-jisr-column");
const QString fieldFormat = QStringLiteral("application/x-jisr-field");

QMimeData* carrying(const QString& format, const QByteArray& data) {
    auto* mime = new QMimeData;
    mime->setData(format, data);
    return mime;
}

void takeIf(QDropEvent* event, const QString& format, bool there) {
    if (there && event->mimeData()->hasFormat(format)) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
}

}  // namespace

ColumnTable::ColumnTable(QWidget* parent) : QTableWidget(parent) {
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDragDropOverwriteMode(true);
}

QStringList ColumnTable::mimeTypes() const {
    return {fieldFormat};
}

QMimeData* ColumnTable::mimeData(const QList<QTableWidgetItem*>& items) const {
    return items.isEmpty() ? nullptr : carrying(columnFormat, QByteArray::number(items.front()->row()));
}

void ColumnTable::dragEnterEvent(QDragEnterEvent* event) {
    takeIf(event, fieldFormat, true);
}

void ColumnTable::dragMoveEvent(QDragMoveEvent* event) {
    takeIf(event, fieldFormat, indexAt(event->position().toPoint()).isValid());
}

void ColumnTable::dropEvent(QDropEvent* event) {
    const QModelIndex at = indexAt(event->position().toPoint());
    takeIf(event, fieldFormat, at.isValid());
    if (event->isAccepted()) {
        emit fieldDropped(at.row(), QString::fromUtf8(event->mimeData()->data(fieldFormat)));
    }
}

FieldList::FieldList(QWidget* parent) : QListWidget(parent) {
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
}

void FieldList::setEntries(const QList<Entry>& entries) {
    const int row = currentRow();
    clear();
    for (const Entry& entry : entries) {
        auto* item = new QListWidgetItem(this);
        item->setData(Qt::UserRole, entry.name);
        if (entry.name.isEmpty()) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(bold);
            item->setText(entry.text);
            item->setFlags(Qt::ItemIsEnabled);
            continue;
        }
        // Fed or not by a mark, for colour alone tells nobody who can't see it.
        item->setText((entry.fed ? QStringLiteral("✓ ") : QStringLiteral("   ")) + entry.text +
                      (entry.required ? QStringLiteral(" *") : QString()));
        item->setToolTip(entry.text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                       Qt::ItemIsDropEnabled);
    }
    setCurrentRow(std::min(row, count() - 1));
}

QStringList FieldList::mimeTypes() const {
    return {columnFormat};
}

QMimeData* FieldList::mimeData(const QList<QListWidgetItem*>& items) const {
    return items.isEmpty() ? nullptr
                           : carrying(fieldFormat, items.front()->data(Qt::UserRole).toString().toUtf8());
}

void FieldList::dragEnterEvent(QDragEnterEvent* event) {
    takeIf(event, columnFormat, true);
}

void FieldList::dragMoveEvent(QDragMoveEvent* event) {
    const QListWidgetItem* item = itemAt(event->position().toPoint());
    takeIf(event, columnFormat, item && !item->data(Qt::UserRole).toString().isEmpty());
}

void FieldList::dropEvent(QDropEvent* event) {
    const QListWidgetItem* item = itemAt(event->position().toPoint());
    takeIf(event, columnFormat, item && !item->data(Qt::UserRole).toString().isEmpty());
    if (event->isAccepted()) {
        emit columnDropped(event->mimeData()->data(columnFormat).toInt(),
                           item->data(Qt::UserRole).toString());
    }
}

}  // namespace jisr
