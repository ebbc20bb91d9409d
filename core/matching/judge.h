#pragma once

#include <QHash>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/matching/duplicates.h"
#include "core/matching/likeness.h"

namespace jisr {

/// What tells one learner from another, in few bytes: texts as hashes, 0 unknown.
struct PersonMarks {
    qint32 id = 0, birth = 0;                             // Julian day, 0 unknown
    qint32 last = 0, first = 0, lastAr = 0, firstAr = 0;  // name keys by number
    quint32 cin = 0, massar = 0, phone = 0, phone2 = 0, email = 0;
    quint16 office = 0;
    char sex = 0;
    bool masked = false;  // the CIN is a mask: in PeopleMarks::masks
    bool arabic = false;  // the names are written in Arabic letters
};

/// All learners of a file.
struct PeopleMarks {
    std::vector<PersonMarks> list;
    NameNumbers names;
    QStringList offices;
    QHash<qint32, QString> masks;  // CINs of those masked, and of those who might be behind a mask: by id
};

/// Looks at two people.
class Judge {
  public:
    explicit Judge(const PeopleMarks& people) : m_people(people), m_likenesses(people.names) {}

    /// @param namesakes how many share these names, 0 unknown. Nothing when they are not worth a look.
    std::optional<DuplicatePair> compare(const PersonMarks& a, const PersonMarks& b, size_t namesakes);

  private:
    Likeness names(const PersonMarks& a, const PersonMarks& b, bool& otherScript);
    quint32 births(const PersonMarks& a, const PersonMarks& b) const;
    quint32 numbers(const PersonMarks& a, const PersonMarks& b) const;

    const PeopleMarks& m_people;
    Likenesses m_likenesses;
};

}  // namespace jisr
