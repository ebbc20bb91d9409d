#include "core/importing/matcher.h"

#include <algorithm>
#include <atomic>
#include <future>

#include "core/catalogue/names.h"

namespace jisr {

namespace {

const QString MadePrefix = QStringLiteral("L-");
constexpr int MadeDigits = 13;  // of 5 bits
constexpr char16_t Digits[] = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

quint64 ofOffice(QStringView office, quint64 reference) {
    return KeyHash(reference).add(office).value();
}

bool bothAndDiffer(quint32 a, quint32 b) {
    return a && b && a != b;
}

}  // namespace

int LearnerMatcher::add(const Person& person, QStringView office, const LearnerKeys& keys, QStringView massar,
                        QStringView lastKey, QStringView firstKey, QStringView sex) {
    Person added = person;
    added.office = shortHash(office);
    added.cin = shortHash(keys.cin);
    added.massar = shortHash(massar);
    added.sex = sex.isEmpty() ? 0 : sex[0].toLatin1();
    added.last = m_names.numberOf(lastKey);
    added.first = m_names.numberOf(firstKey);
    const auto number = static_cast<qint32>(m_people.size());
    if (keys.nameAndBirth) {
        added.sameNameAndBirth = m_nameAndBirth.find(keys.nameAndBirth) - 1;
        m_nameAndBirth.set(keys.nameAndBirth, number + 1);
    }
    m_people.push_back(added);
    alias(number, office, keys);
    return number;
}

void LearnerMatcher::alias(int person, QStringView office, const LearnerKeys& keys) {
    if (keys.reference) {
        m_references.set(ofOffice(office, keys.reference), person + 1);
    }
    if (keys.cin) {
        m_cins.set(keys.cin, person + 1);
        m_people[static_cast<size_t>(person)].cin = shortHash(keys.cin);
    }
}

bool LearnerMatcher::followedBy(int person, QStringView office) const {
    return m_people[static_cast<size_t>(person)].office == shortHash(office);
}

int LearnerMatcher::findReference(QStringView office, quint64 reference) const {
    return m_references.find(ofOffice(office, reference)) - 1;
}

void LearnerMatcher::expect(const Draft& draft, QStringView office) const {
    if (draft.keys.reference) {
        m_references.expect(ofOffice(office, draft.keys.reference));
    }
    m_cins.expect(draft.keys.cin);
    m_nameAndBirth.expect(draft.keys.nameAndBirth);
}

double LearnerMatcher::likeness(const Person& person, const Draft& draft) const {
    if (draft.lastKey.isEmpty() && draft.firstKey.isEmpty()) {
        return 1;  // the row names nobody: nothing to contradict
    }
    return compareNames<QString>(name(person.last), name(person.first), draft.lastKey, draft.firstKey,
                                 [](const QString& a, const QString& b) { return nameSimilarity(a, b); })
        .mean;
}

bool LearnerMatcher::contradicts(const Person& person, const Draft& draft) const {
    return bothAndDiffer(person.cin, shortHash(draft.keys.cin)) ||
           bothAndDiffer(person.massar, shortHash(draft.massar)) ||
           (person.sex && !draft.sex.isEmpty() && person.sex != draft.sex[0].toLatin1());
}

LearnerMatcher::Match LearnerMatcher::match(const Draft& draft, QStringView office) const {
    const auto otherBirth = [&](const Person& person) {
        return person.birth && draft.birth && person.birth != draft.birth &&
               unorderedBirth(person.birth) != unorderedBirth(draft.birth);
    };
    const auto sameBirth = [&](const Person& person) {
        return person.birth && draft.birth && !otherBirth(person);
    };
    const int byCin = draft.keys.cin ? m_cins.find(draft.keys.cin) - 1 : -1;
    const int byReference = draft.keys.reference ? findReference(office, draft.keys.reference) : -1;
    if (byReference >= 0) {
        const Person& person = m_people[static_cast<size_t>(byReference)];
        if (byCin >= 0 && m_people[static_cast<size_t>(byCin)].entity != person.entity) {
            return {byReference, By::Reference,
                    Message(QT_TRANSLATE_NOOP("core",
                                              "The reference “%1” and the CIN belong to two different "
                                              "learners: one of them is wrong."),
                            {draft.key}),
                    QStringLiteral("cin")};
        }
        const bool sameCin = person.cin && person.cin == shortHash(draft.keys.cin);
        const bool otherCin = bothAndDiffer(person.cin, shortHash(draft.keys.cin));
        const double alike = likeness(person, draft);
        const bool otherName = alike < AnotherPerson;
        // A corrected name, CIN or birth date leaves the rest to recognise somebody by; a list that counts
        // from 1 like another list doesn't.
        if ((otherName && !sameCin && !sameBirth(person)) || (otherName && otherCin) ||
            (otherBirth(person) && (otherCin || (!sameCin && alike < SameName)))) {
            return {byReference, By::Reference,
                    Message(QT_TRANSLATE_NOOP("core",
                                              "The reference “%1” already belongs to somebody else, by name, "
                                              "birth date or CIN. If it is the same person, correct the "
                                              "learner first; if not, the row needs another reference."),
                            {draft.key}),
                    QStringLiteral("reference")};
        }
        return {byReference, By::Reference, {}, {}};
    }
    if (byCin >= 0) {
        const Person& person = m_people[static_cast<size_t>(byCin)];
        if (!sameBirth(person) && likeness(person, draft) < AnotherPerson) {
            return {
                byCin, By::Cin,
                Message(QT_TRANSLATE_NOOP("core",
                                          "This CIN already belongs to a learner with another name, and no "
                                          "birth date says that they are one person: please check it.")),
                QStringLiteral("cin")};
        }
        return {byCin, By::Cin, {}, {}};
    }
    if (!draft.birth || draft.lastKey.isEmpty() || draft.firstKey.isEmpty()) {
        return {};
    }
    int only = -1;
    for (int number = m_nameAndBirth.find(draft.keys.nameAndBirth) - 1; number >= 0;
         number = m_people[static_cast<size_t>(number)].sameNameAndBirth) {
        const Person& person = m_people[static_cast<size_t>(number)];
        // Two references given by one office say: two people. That is for a person to decide.
        const bool twoReferences =
            !draft.key.isEmpty() && person.ownReference && person.office == shortHash(office);
        if (contradicts(person, draft) || twoReferences) {
            continue;
        }
        if (only >= 0 && m_people[static_cast<size_t>(only)].entity != person.entity) {
            return {};  // two of that name and birth: not certain which
        }
        only = only < 0 || !person.merged ? number : only;
    }
    return only >= 0 ? Match{only, By::NameAndBirth, {}, {}} : Match{};
}

std::optional<LearnerMatcher::Pair> LearnerMatcher::compare(int a, int b, Likenesses& likenesses) const {
    const Person& one = m_people[static_cast<size_t>(a)];
    const Person& two = m_people[static_cast<size_t>(b)];
    const Likeness alike = compareNames(one.last, one.first, two.last, two.first,
                                        [&](qint32 x, qint32 y) { return likenesses.of(x, y); });
    if (!alike.alike()) {
        return std::nullopt;
    }
    // Two identity numbers are two people, unless all else is the same: then one number is mistyped.
    const bool twoNumbers = bothAndDiffer(one.cin, two.cin) || bothAndDiffer(one.massar, two.massar);
    const bool twoSexes = one.sex && two.sex && one.sex != two.sex;
    if ((twoNumbers || twoSexes) && (!alike.same() || one.birth != two.birth || (twoNumbers && twoSexes))) {
        return std::nullopt;
    }
    return Pair{a, b, qRound(alike.mean * 100), one.birth != two.birth, alike.swapped};
}

std::vector<LearnerMatcher::Pair> LearnerMatcher::pairsOfBlocks(BlockBy by,
                                                                const std::function<bool()>& stop) const {
    struct Entry {
        quint32 block;
        qint32 number;
        bool operator<(const Entry& other) const {
            return block != other.block ? block < other.block : number < other.number;
        }
    };
    const auto hashed = [](qint32 what, qint32 birth) {
        return static_cast<quint32>(KeyHash().add(what).add(birth).value() >> 32);
    };
    std::vector<Entry> entries;
    entries.reserve(m_people.size() * (by == BlockBy::EitherName ? 2 : 1));
    for (size_t i = 0; i < m_people.size(); ++i) {
        const Person& person = m_people[i];
        if (!person.birth || !person.last || !person.first) {
            continue;
        }
        const qint32 birth = unorderedBirth(person.birth);
        const auto number = static_cast<qint32>(i);
        if (by == BlockBy::EitherName) {
            entries.push_back({hashed(person.last, birth), number});
            if (person.last != person.first) {
                entries.push_back({hashed(person.first, birth), number});
            }
        } else {
            const qint32 last = name(person.last)[0].unicode(), first = name(person.first)[0].unicode();
            entries.push_back({hashed(std::min(last, first) << 16 | std::max(last, first), birth), number});
        }
    }
    std::sort(entries.begin(), entries.end());
    std::vector<Pair> found;
    Likenesses likenesses(m_names);
    for (size_t from = 0, blocks = 0; from < entries.size(); ++blocks) {
        size_t to = from + 1;
        while (to < entries.size() && entries[to].block == entries[from].block) {
            ++to;
        }
        for (size_t a = from; a < to && to - from <= LargestBlock; ++a) {
            for (size_t b = a + 1; b < to; ++b) {
                // People of the file come first: an old pair is not the import's affair.
                if (m_people[static_cast<size_t>(entries[b].number)].entity >= 0) {
                    continue;
                }
                if (const std::optional<Pair> pair =
                        compare(entries[a].number, entries[b].number, likenesses)) {
                    found.push_back(*pair);
                }
            }
        }
        if (blocks % 4096 == 0 && stop()) {
            break;
        }
        from = to;
    }
    return found;
}

std::vector<LearnerMatcher::Pair> LearnerMatcher::uncertainPairs(Progress& progress) const {
    if (std::none_of(m_people.begin(), m_people.end(), [](const Person& p) { return p.entity < 0; })) {
        return {};
    }
    std::atomic<bool> stop = false;
    std::future<std::vector<Pair>> others = std::async(
        std::launch::async, [&] { return pairsOfBlocks(BlockBy::Initials, [&] { return stop.load(); }); });
    std::vector<Pair> found = pairsOfBlocks(BlockBy::EitherName, [&] { return progress.cancelled(); });
    stop = progress.cancelled();
    const std::vector<Pair> more = others.get();
    progress.check();
    found.insert(found.end(), more.begin(), more.end());
    // who was merged into somebody is that somebody
    const auto key = [&](const Pair& p) { return std::pair(p.second, person(p.first).entity); };
    std::sort(found.begin(), found.end(), [&](const Pair& a, const Pair& b) { return key(a) < key(b); });
    found.erase(std::unique(found.begin(), found.end(),
                            [&](const Pair& a, const Pair& b) { return key(a) == key(b); }),
                found.end());
    return found;
}

QString LearnerMatcher::madeReference(const Draft& draft) {
    quint64 hash = KeyHash().add(draft.identity).value();
    QString reference = MadePrefix;
    for (int i = 0; i < MadeDigits; ++i, hash >>= 5) {
        reference += Digits[hash & 31];
    }
    return reference;
}

bool LearnerMatcher::isMadeReference(QStringView reference) {
    if (reference.startsWith(QLatin1String("JIT-L"))) {  // RecordStore's, for a person typed in by hand
        return true;
    }
    return reference.size() == MadePrefix.size() + MadeDigits && reference.startsWith(MadePrefix) &&
           std::all_of(reference.begin() + MadePrefix.size(), reference.end(),
                       [](QChar c) { return QStringView(Digits).contains(c); });
}

}  // namespace jisr
