#pragma once

#include <QVariant>
#include <vector>

#include "core/storage/tablequery.h"

namespace jisr {

class Connection;

/// How a column of a table is reached from the table's own row.
struct TablePath {
    struct Step {
        int field = -1;  ///< the reference that is followed; -1: to the learner's latest enrolment
        RecordKind from = RecordKind::Learner, to = RecordKind::Learner;
        bool operator==(const Step&) const = default;
    };
    std::vector<Step> steps;  ///< empty: a field of the row itself
    RecordKind of = RecordKind::Learner;
    int field = -1;
};

/// Of a name of tableColumns(@p kind); field is -1 when there is none of that name.
TablePath tablePath(RecordKind kind, QStringView name);

/// The fields that make a learner's latest enrolment, as SQL orders them.
inline constexpr const char* LatestEnrolment = "ORDER BY started_on DESC, reference DESC, id DESC";

/// Reads some columns of one row after the other, following each path once a row.
class RowReader {
  public:
    /// Throws FileError.
    RowReader(Connection& connection, RecordKind kind, const QStringList& columns);
    ~RowReader();
    /// By column; empty when there is no such row.
    std::vector<QVariant> read(qint64 id);

  private:
    struct Node;
    std::vector<Node> m_nodes;  ///< parents before children
    std::size_t m_width;
};

}  // namespace jisr
