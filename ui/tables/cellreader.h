#pragma once

#include <QHash>

#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/storage/recordstore.h"

namespace jisr {

/// Reads what a person typed or pasted into cells: the form that is stored, references looked up by key, name
/// or code. Remembers the names that it looked up.
class CellReader {
  public:
    /// @p arabic: names in Arabic count as labels, too.
    CellReader(RecordStore& store, bool arabic, int thisYear, Progress& progress);

    struct Read {
        QVariant value;     ///< as stored; invalid: empty
        Message rejection;  ///< non-empty: the text can't be accepted, and why
    };
    /// @p before is what the cell holds: a masked CIN that was copied means the one it stands for.
    /// Throws FileError, Cancelled.
    Read read(const Field& field, const QString& text, const QVariant& before);

  private:
    Read reference(const Field& field, const QString& text, const QString& key);

    RecordStore& m_store;
    bool m_arabic;
    int m_thisYear;
    Progress& m_progress;
    QHash<std::pair<int, QString>, Read> m_known;
};

/// The rejections among what validate() says of @p values.
QList<Finding> rejections(RecordKind kind, const std::vector<QVariant>& values);

}  // namespace jisr
