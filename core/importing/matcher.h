#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/importing/drafter.h"
#include "core/matching/flatindex.h"
#include "core/matching/likeness.h"

namespace jisr {

/// Who is already there: by reference, then CIN, then name key and birth date. What may be one person but
/// isn't certain is found at the end and only reported.
class LearnerMatcher {
  public:
    /// A learner of the programme file (entity > 0: local id) or of a table (entity < 0: the plan's number).
    struct Person {
        qint32 entity = 0;
        qint32 birth = 0;                         ///< Julian day, 0 unknown
        quint32 office = 0, cin = 0, massar = 0;  ///< hashes, 0 unknown
        char sex = 0;
        bool ownReference = true;  ///< given by people, not made by the program
        bool merged = false;       ///< who was merged into @p entity, as it was: tables may still name it
        quint16 table = 0;
        quint32 line = 0;              ///< 0: stands in the programme file
        qint32 last = 0, first = 0;    ///< name keys by number, 0 none
        qint32 sameNameAndBirth = -1;  ///< the next one, -1 none
    };
    enum class By { Nothing, Reference, Cin, NameAndBirth };
    struct Match {
        int person = -1;  ///< -1: nobody
        By by = By::Nothing;
        Message conflict;  ///< not empty: the row contradicts who it names; reject it
        QString field;     ///< that carries the conflict
    };

    /// @returns the person's number, from 0.
    int add(const Person& person, QStringView office, const LearnerKeys& keys, QStringView massar,
            QStringView lastKey, QStringView firstKey, QStringView sex);
    Match match(const Draft& draft, QStringView office) const;
    const Person& person(int number) const { return m_people[static_cast<size_t>(number)]; }
    /// A further reference or CIN by which the tables name @p person.
    void alias(int person, QStringView office, const LearnerKeys& keys);
    /// By reference alone, as learnerKeys() hashes it; -1 when unknown.
    int findReference(QStringView office, quint64 reference) const;
    /// match() of this draft comes soon.
    void expect(const Draft& draft, QStringView office) const;
    /// Whether it is @p office that follows @p person.
    bool followedBy(int person, QStringView office) const;
    size_t size() const { return m_people.size(); }

    struct Pair {
        int first = 0, second = 0;  ///< second comes from a table
        int similarity = 0;         ///< per cent
        bool swappedBirth = false, swappedNames = false;
    };
    /// Pairs that look like one person, at least one of them new in a table: same birth date (or day and
    /// month swapped) and similar names in either order. Blocks by birth and either name, then by birth and
    /// initials, so that a million people take seconds.
    std::vector<Pair> uncertainPairs(Progress& progress) const;

    /// Made by the program from what the row says; the same row always gives the same.
    static QString madeReference(const Draft& draft);
    static bool isMadeReference(QStringView reference);

  private:
    const QString& name(qint32 number) const { return m_names.name(number); }
    double likeness(const Person& person, const Draft& draft) const;
    bool contradicts(const Person& person, const Draft& draft) const;
    std::optional<Pair> compare(int a, int b, Likenesses& likenesses) const;
    enum class BlockBy { EitherName, Initials };
    std::vector<Pair> pairsOfBlocks(BlockBy by, const std::function<bool()>& stop) const;

    std::vector<Person> m_people;
    NameNumbers m_names;
    FlatIndex m_references, m_cins, m_nameAndBirth;  ///< values: number + 1
};

}  // namespace jisr
