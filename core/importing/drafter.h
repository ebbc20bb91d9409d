#pragma once

#include <QSet>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/finding.h"
#include "core/importing/mapping.h"
#include "core/matching/flatindex.h"

namespace jisr {

/// A reference that a row names by its key or uid; the planner looks it up.
struct DraftReference {
    int field = 0;
    QString key;
    QByteArray uid;
    bool mayBeEmpty = false;  ///< the mapping says: empty when it points nowhere
};

/// What tells a learner from others, as hashes; 0 unknown. @see learnerKeys
struct LearnerKeys {
    quint64 reference = 0, cin = 0, nameAndBirth = 0;
};
/// @param lastKey, firstKey nameKey() of either name, in any order. @param birth Julian day.
LearnerKeys learnerKeys(QStringView reference, QStringView cin, QStringView lastKey, QStringView firstKey,
                        qint32 birth);

/// One record as a row of a table asks for it: read and checked, not yet matched.
struct Draft {
    RecordKind kind = RecordKind::Learner;
    std::string packed;  ///< rowcodec; the values that are no references
    std::vector<DraftReference> references;
    QString key;              ///< reference or code; empty when the table has none
    QString office;           ///< empty: the import's
    QByteArray uid;           ///< 16 bytes or empty
    QList<Finding> missing;   ///< required fields without a value: a fault only when the row is new
    QList<Finding> warnings;  ///< once per record, not per row (small records)
    // learner
    QString lastKey, firstKey, cin, massar, sex;
    QString identity;  ///< everything personal that stands in the row: for a reference made by the program
    qint32 birth = 0;  ///< Julian day, 0 unknown
    LearnerKeys keys;
    // situation, contact
    QString eventKind, day;

    /// As new, with the room of before.
    void clear();
};

/// One row of a table, drafted.
struct DraftRow {
    qint64 line = 0;
    std::vector<std::shared_ptr<const Draft>> drafts;  ///< in the catalogue's order; none for a blank record
    QList<Finding> findings;
    bool rejected = false;
};

/// Turns rows of one table into drafts by a mapping: joins, translates, normalises, checks each record by
/// itself. Runs on the reading thread; knows nothing of what is in the programme file.
class Drafter {
  public:
    /// @param dateOrders of the columns whose mapping names no form, see surveyDates() in datesurvey.h.
    Drafter(const Mapping& mapping, const QStringList& header, bool excel1904,
            const QHash<QString, DateOrder>& dateOrders);
    ~Drafter();
    /// @param result of an earlier row, or new; what nobody else keeps of it is used again.
    void draft(const TableRow& row, DraftRow& result);

  private:
    struct Cell;
    struct Source;
    struct RecordPlan;
    const Cell& read(Source& source, const TableRow& row);
    void convert(const Source& source, QStringView raw, Cell& cell) const;
    void understand(const Source& source, QStringView raw, Cell& cell) const;
    std::shared_ptr<Draft> fresh(RecordKind kind);
    std::shared_ptr<const Draft> draftRecord(RecordPlan& plan, const TableRow& row, DraftRow& result);
    QList<Finding> checked(RecordPlan& plan, const Draft& draft) const;
    void judge(const QList<Finding>& found, qint64 line, const RecordPlan& plan, Draft& draft,
               QList<Finding>& findings) const;
    void describeLearner(Draft& draft, const RecordPlan& plan);

    std::vector<std::unique_ptr<RecordPlan>> m_plans;
    std::vector<std::shared_ptr<const Draft>> m_spare;
    FlatIndex m_sound;  ///< combinations of an event's values without any finding
    QString m_joined;
    size_t m_columns = 0;  ///< of the header
};

/// Small records, named over and over by the rows of a roll: kept in memory, drafted once.
bool isSmallRecord(RecordKind kind);

}  // namespace jisr
