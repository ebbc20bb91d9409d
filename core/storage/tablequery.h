#pragma once

#include <QStringList>
#include <QVariant>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/progress.h"
#include "core/catalogue/catalogue.h"

namespace jisr {

class Connection;

/// A column that a table of one record can show: a field of its own ("last_name") or one of what it belongs
/// to, by way of references ("cohort.region" of an enrolment; "enrolment.cohort.region" of a learner, whose
/// "enrolment" is the latest one: latest start, then highest reference).
struct RecordColumn {
    QString name;                         ///< the path, with dots
    const Field* field = nullptr;         ///< of the last step: type, choices, sensitivity
    RecordKind of = RecordKind::Learner;  ///< the record that holds the field
    bool own = false;                     ///< a field of the record itself: it can be edited in place
};

/// Every column of a table of @p kind, own fields first, in catalogue order.
const QList<RecordColumn>& tableColumns(RecordKind kind);
/// nullptr when there is none of that name.
const RecordColumn* tableColumn(RecordKind kind, QStringView name);

/// One criterion; several hold together.
struct ColumnFilter {
    enum class Test {
        Contains,  ///< texts: each word of values[0] stands in it, folded (accents, case, Arabic letter
                   ///< forms)
        OneOf,     ///< choices (codes), references (local ids), booleans
        Between,  ///< dates (ISO texts), numbers: values[0] ≤ x ≤ values[1]; either may be invalid = open
        Empty,
        NotEmpty
    };
    QString column;
    Test test = Test::Contains;
    QVariantList values;
    bool operator==(const ColumnFilter&) const = default;
};

/// What a table shows, and in which order.
struct TableQuery {
    RecordKind kind = RecordKind::Learner;
    QString search;  ///< as RecordStore::ids(), and phone numbers however they are written
    QList<ColumnFilter> filters;
    QString sort;  ///< a column; empty: by the record's key
    bool descending = false;
    /// References are put in order by their Arabic names where there are some.
    bool arabic = false;
    std::optional<std::vector<qint64>> only;  ///< exactly these rows, as far as they exist
    bool operator==(const TableQuery&) const = default;
};

/// Answers table queries on one connection (core/tabular has a TableReader and a TableColumn of its own, of
/// files). What sorting and filtering need of a million rows is read once and kept (flat arrays, at most
/// ColumnStore::Budget) until the file moves on; of an edit, only what it touched is read anew. So one lives
/// as long as its table is shown: a job lane with one thread keeps connection and RecordTable from question
/// to question (ui/tables, TableLane). Choices are ordered as the catalogue lists them, references by what
/// people call them, texts folded; of equals the older row comes first.
class RecordTable {
  public:
    explicit RecordTable(Connection& connection);
    ~RecordTable();

    /// Ids in order; missing values last in either direction. Throws FileError, Cancelled.
    std::vector<qint64> ids(const TableQuery& query, Progress& progress);
    /// The first rows of the answer, quickly: for painting while ids() works. May be empty.
    std::vector<qint64> firstIds(const TableQuery& query, int limit);
    /// The values of @p columns for each of @p ids; a row that is gone gives an empty vector.
    std::vector<std::vector<QVariant>> values(RecordKind kind, const std::vector<qint64>& ids,
                                              const QStringList& columns);
    /// How many rows hold which value of a choice, reference or yes/no column among the rows of @p query
    /// (its filters on that same column left out), most frequent first: for filter lists and header counts.
    QList<std::pair<QVariant, qint64>> groups(const TableQuery& query, const QString& column,
                                              Progress& progress);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace jisr
