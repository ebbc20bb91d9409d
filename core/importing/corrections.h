#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/finding.h"
#include "core/tabular/tablereader.h"

namespace jisr {

/// A cell that a person wrote otherwise than the table has it; the table itself stays as it is.
struct CellCorrection {
    QString path;
    qint64 line = 0;  ///< as in TableRow
    QString column;   ///< the header's name
    QString text;     ///< empty: the cell is to be empty

    bool operator==(const CellCorrection&) const = default;
};

/// Sets or replaces the correction of one cell.
void correct(QList<CellCorrection>& corrections, CellCorrection correction);

/// The corrections of one table, put into its rows while it is read. A column that the header doesn't have
/// is passed over.
class RowCorrections {
  public:
    RowCorrections() = default;
    RowCorrections(const QList<CellCorrection>& all, const QString& path, const QStringList& header);

    bool isEmpty() const { return m_lines.isEmpty(); }
    /// Replaces the row's cells; their views live as long as this object. Returns a note a cell.
    QList<Finding> apply(TableRow& row) const;

  private:
    struct Cell {
        int index = 0;
        QString column, text;
    };
    QHash<qint64, QList<Cell>> m_lines;
};

}  // namespace jisr
