#pragma once

#include <QListWidget>
#include <QTableWidget>

namespace jisr {

/// The table's columns as rows of a list: each can be dragged onto a field, and takes a field dropped on it.
class ColumnTable : public QTableWidget {
    Q_OBJECT

  public:
    explicit ColumnTable(QWidget* parent = nullptr);

  signals:
    /// @p field "learner.cin" was dropped onto the column in @p row.
    void fieldDropped(int row, const QString& field);

  protected:
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QList<QTableWidgetItem*>& items) const override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
};

/// The fields that a column may go to, by record: each can be dragged onto a column, and takes one.
class FieldList : public QListWidget {
    Q_OBJECT

  public:
    explicit FieldList(QWidget* parent = nullptr);

    struct Entry {
        QString name;  ///< "learner.cin"; empty: a record's heading
        QString text;
        bool fed = false;       ///< a column feeds it
        bool required = false;  ///< nothing new can be made without it
    };
    void setEntries(const QList<Entry>& entries);

  signals:
    void columnDropped(int row, const QString& field);

  protected:
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
};

}  // namespace jisr
