#pragma once

#include <QHash>
#include <QList>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/storage/distinctpairs.h"

namespace jisr {

class Connection;

/// What speaks for two learners being one person, and what against it.
enum Evidence : quint32 {
    SameCin = 1 << 0,
    FittingCin = 1 << 1,  ///< one of them is masked and may be the other
    SameMassar = 1 << 2,
    SamePhone = 1 << 3,
    SameEmail = 1 << 4,
    SameBirth = 1 << 5,
    SwappedBirth = 1 << 6,  ///< day and month
    NearBirth = 1 << 7,     ///< two of year, month and day are the same
    NoBirth = 1 << 8,       ///< unknown of one of them
    SameNames = 1 << 9,
    LikeNames = 1 << 10,
    SwappedNames = 1 << 11,  ///< beside SameNames or LikeNames
    OtherScript = 1 << 12,   ///< … one is in Arabic letters
    RareNames = 1 << 13,     ///< at most three people have these names
    OtherCin = 1 << 16,
    OtherMassar = 1 << 17,
    OtherBirth = 1 << 18,
    OtherSex = 1 << 19,
    OtherNames = 1 << 20,
    NearCin = 1 << 21  ///< beside OtherCin: one or two signs differ, as when mistyped
};

/// How sure it is. Certain: the same CIN (or Massar code) and birth date, names alike, nothing against it.
/// Likely: a score of 60 and nothing against it. Possible: a score of 40.
enum class DuplicateLevel { Certain, Likely, Possible };

/// Two learners who may be one person.
struct DuplicatePair {
    qint64 first = 0, second = 0;               ///< local ids, the smaller first
    qint32 firstRegion = 0, secondRegion = 0;   ///< of the latest enrolment, else of residence; 0 unknown
    quint32 evidence = 0;                       ///< of Evidence
    quint8 score = 0;                           ///< 0–100
    quint8 names = 0;                           ///< how alike the names are, per cent
    quint16 firstOffice = 0, secondOffice = 0;  ///< in DuplicateResult::offices
    DuplicateLevel level = DuplicateLevel::Possible;
};

/// In words, what speaks for it first, what is against it last.
QList<Message> reasonsOf(const DuplicatePair& pair);

struct DuplicateResult {
    std::vector<DuplicatePair> pairs;  ///< the surest first
    QStringList offices;
    qint64 learners = 0;  ///< looked at
    qint64 journal = 0;   ///< RecordStore::journalPosition() then
    bool cut = false;     ///< there were more than LargestResult; the surest are here
};

/// Finds the learners of a file that may be one person, by identity numbers, phone and e-mail, birth date and
/// names in either order and script. A million learners take some ten seconds and 250 MB.
class DuplicateSearch {
  public:
    static constexpr size_t LargestResult = 100'000;

    explicit DuplicateSearch(Connection& connection) : m_connection(connection) {}
    /// Pairs of @p distinct are left out. Throws Cancelled, FileError.
    DuplicateResult run(const QList<DistinctPairs::Pair>& distinct, Progress& progress);

  private:
    Connection& m_connection;
};

}  // namespace jisr
