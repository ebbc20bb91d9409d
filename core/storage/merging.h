#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <vector>

#include "core/base/progress.h"
#include "core/storage/recordstore.h"

namespace jisr {

class Phrasebook;

/// Of two learners that are one person: the one who stays, the one who goes.
enum class Side { Kept, Merged };
/// Whose value a field takes, by field index of the learner; fields not named take the plan's proposal.
using MergeChoices = QHash<int, Side>;

/// What merging two learners would do; nothing is written yet.
struct MergePlan {
    qint64 kept = 0, merged = 0;
    struct Value {
        QVariant kept, merged, after;
        Side side = Side::Kept;  ///< whose value it takes, where both have one
        bool choosable = false;  ///< both have a value, they differ, and it is a person's choice
    };
    std::vector<Value> values;  ///< by field index; the note without what is appended
    /// A value that finds no place of its own: it is appended to the note.
    struct LeftOver {
        int field = 0;
        QVariant value;
    };
    QList<LeftOver> leftOvers;
    /// What stands against it, most serious first. Warning: they may be two people, or one would be counted
    /// twice; Rejection: it can't be written so.
    QList<Finding> contradictions;
    /// A row of the merged learner that says the same as one of the kept: filled into that one, then removed.
    struct Twin {
        RecordKind kind;
        qint64 kept = 0, merged = 0;
        std::vector<QVariant> after;
    };
    std::vector<Twin> twins;
    std::vector<std::pair<RecordKind, qint64>> moves;  ///< rows that will belong to the kept learner

    bool contradicted() const;
};

/// A merge that was made and still holds.
struct MergeInfo {
    qint64 id = 0, batch = 0;
    QDateTime at;
    QString who;
    qint64 kept = 0;    ///< who stayed then
    qint64 into = 0;    ///< who the person is now: kept, or who kept was merged into since; 0 when gone
    qint64 merged = 0;  ///< its history is still in the journal: RecordStore::history()
    QString mergedOffice, mergedReference;
};

/// Makes one learner of two, and two again. Both histories stay: the merged learner's image and changes in
/// the journal, who became who in the table `merge`.
class Merging {
  public:
    explicit Merging(RecordStore& store);

    /// Which of two had better stay: the one whose reference people gave, whom more rows follow, who was
    /// there first.
    Side better(qint64 a, qint64 b);
    /// Throws Refused when either is gone or both are the same.
    MergePlan plan(qint64 kept, qint64 merged, const MergeChoices& choices = {});
    /// Within the open batch, or in one of its own: fields, then every row that refers to the merged
    /// learner, then the merged learner goes. What would be lost is written into the note in
    /// @p words' language. Asked not to be contacted: when either was. Consent: the earlier date. Throws
    /// Refused. @p ifClear: refuses also what MergePlan::contradicted() says. A batch that merges should do
    /// nothing else, so that single merges of it can be taken back.
    void merge(qint64 kept, qint64 merged, const MergeChoices& choices, const Phrasebook& words,
               bool ifClear = false);
    /// Merges pair after pair in the open batch; a learner may stand in several. Leaves out the pairs that a
    /// contradiction stands against, and those that became one person on the way. Returns how many merged.
    qint64 mergeAll(const std::vector<std::pair<qint64, qint64>>& pairs, const Phrasebook& words,
                    Progress& progress);

    /// Takes one merge back, within the open batch or in one of its own, by the rules of undo: what was
    /// changed since is kept and listed, rows added since stay with the kept learner. Throws Refused when
    /// the merged learner can't come back.
    UndoReport unmerge(qint64 merge);

    /// Merges that hold, newest first.
    QList<MergeInfo> merges(int limit = -1);
    /// Those that made @p learner who it is, by way of others too.
    QList<MergeInfo> mergesInto(qint64 learner);
    /// The merged learner as it was.
    std::optional<StoredRow> mergedRow(const MergeInfo& merge);
    /// Every row that merges took away, and the row of the file that stands for it: for imports that still
    /// name it.
    struct Alias {
        RecordKind kind;
        qint64 stands = 0;
        StoredRow row;
    };
    std::vector<Alias> aliases();

    /// Fields that identify or belong to the record and are never a person's choice.
    static bool automatic(int field);

  private:
    struct Range {
        qint64 after = 0, last = 0;  ///< journal entries of one merge: after < id <= last
    };
    Range entriesOf(const MergeInfo& merge);
    void write(const MergePlan& plan, const Phrasebook& words);

    RecordStore& m_store;
};

}  // namespace jisr
