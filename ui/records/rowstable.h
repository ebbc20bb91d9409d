#pragma once

#include <QAbstractTableModel>
#include <QColor>
#include <QTableView>
#include <vector>

#include "core/catalogue/catalogue.h"

namespace jisr {

/// A row of a list on a page: what its cells say, and the record that it leads to.
struct ListedRow {
    struct Cell {
        QString text;
        QVariant order = {};  ///< what it is ordered by; invalid: its text, a missing one last
        bool figure = false;  ///< units beneath units
        bool fault = false;   ///< said in the colour of what is wrong
        QString toolTip = {};
    };
    RecordKind kind = RecordKind::Learner;
    qint64 id = 0;       ///< opened by Enter or a double click; 0: nothing
    qint64 subject = 0;  ///< what selected() tells, e.g. an enrolment; 0: id
    std::vector<Cell> cells;
};

class ListedRows : public QAbstractTableModel {
    Q_OBJECT

  public:
    explicit ListedRows(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setColumns(const QStringList& names);
    /// In the order that was last asked for.
    void setRows(std::vector<ListedRow> rows);
    void setFaultColour(const QColor& colour) { m_fault = colour; }
    const ListedRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By a column; -1: as they were given.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

  private:
    void arrange();

    QStringList m_columns;
    std::vector<ListedRow> m_given, m_rows;
    QColor m_fault;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// A list on a page: ordered by a click on a heading, opened by Enter or a double click, as high as its rows
/// up to a limit.
class RowsTable : public QTableView {
    Q_OBJECT

  public:
    /// @p mostRows are shown at once; beyond, it scrolls.
    RowsTable(const char* objectName, int mostRows, QWidget* parent = nullptr);

    /// @p widths in pixels, one a column; the last takes what is left.
    void setColumns(const QStringList& names, const std::vector<int>& widths);
    /// Keeps the selection and the row in focus as far as they are still there.
    void setRows(std::vector<ListedRow> rows);
    ListedRows& rows() { return *m_model; }
    std::vector<qint64> selected() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void opened(jisr::RecordKind kind, qint64 id);
    void selectionMoved();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void open(const QModelIndex& index);

    ListedRows* m_model;
    int m_mostRows;
};

}  // namespace jisr
