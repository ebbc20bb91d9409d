#include "core/importing/matcher.h"

#include <QDate>
#include <algorithm>
#include <atomic>
#include <future>

#include "core/catalogue/names.h"

namespace jisr {

namespace {

// Thresholds found with the 20,000 learners of the duplicates' test (recall ≥ 95 %, precision ≥ 90 %).
constexpr double AnotherPerson = 0.72;   // names less alike than this are not one person's
constexpr double EachNameAlike = 0.80;   // of an uncertain pair: the less alike of its two names
constexpr double BothNamesAlike = 0.90;  // … and their mean
constexpr size_t LargestBlock = 400;     // a block beyond says nothing (a default birth date)

const QString MadePrefix = QStringLiteral("L-");
constexpr int MadeDigits = 13;  // of 5 bits
constexpr char16_t Digits[] = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

quint32 short32(QStringView text) {
    if (text.isEmpty()) {
        return 0;
    }
    const auto hash = static_cast<quint32>(KeyHash().add(text).value() >> 16);
    return hash ? hash : 1;
}

quint64 nameAndBirthKey(QStringView last, QStringView first, qint32 birth) {
    return KeyHash().add(std::min(last, first)).add(std::max(last, first)).add(birth).value();
}

/// One number for a date and the date with day and month swapped.
qint32 unorderedBirth(qint32 birth) {
    const QDate date = QDate::fromJulianDay(birth);
    const int low = std::min(date.day(), date.month()), high = std::max(date.day(), date.month());
    return (date.year() * 32 + low) * 32 + high;
}

/// Likeness of two people's names in [0, 1]: mean and worse of the two, in the better order.
struct Likeness {
    double mean = 0, worse = 0;
    bool swapped = false;
};

Likeness compareNames(QStringView lastA, QStringView firstA, QStringView lastB, QStringView firstB) {
    const double ll = nameSimilarity(lastA, lastB), ff = nameSimilarity(firstA, firstB);
    const Likeness straight{(ll + ff) / 2, std::min(ll, ff), false};
    if (straight.mean > 0.99) {
        return straight;
    }
    const double lf = nameSimilarity(lastA, firstB), fl = nameSimilarity(firstA, lastB);
    const Likeness crossed{(lf + fl) / 2, std::min(lf, fl), true};
    return crossed.mean > straight.mean ? crossed : straight;
}

bool bothAndDiffer(quint32 a, quint32 b) {
    return a && b && a != b;
}

}  // namespace

int LearnerMatcher::add(const Person& person, QStringView office, QStringView reference, QStringView cin,
                        QStringView massar, QStringView lastKey, QStringView firstKey, QStringView sex) {
    Person added = person;
    added.office = short32(office);
    added.cin = short32(cin);
    added.massar = short32(massar);
    added.sex = sex.isEmpty() ? 0 : sex[0].toLatin1();
    added.names = static_cast<quint32>(m_names.size());
    const QByteArray last = lastKey.toUtf8().left(255), first = firstKey.toUtf8().left(255);
    added.lastSize = static_cast<quint8>(last.size());
    added.firstSize = static_cast<quint8>(first.size());
    m_names.append(last.constData(), static_cast<size_t>(last.size()));
    m_names.append(first.constData(), static_cast<size_t>(first.size()));
    const auto number = static_cast<qint32>(m_people.size());
    if (added.birth) {
        const quint64 key = nameAndBirthKey(lastKey, firstKey, added.birth);
        added.sameNameAndBirth = m_nameAndBirth.find(key) - 1;
        m_nameAndBirth.set(key, number + 1);
    }
    m_people.push_back(added);
    alias(number, office, reference, cin);
    return number;
}

void LearnerMatcher::alias(int person, QStringView office, QStringView reference, QStringView cin) {
    if (!reference.isEmpty()) {
        m_references.set(KeyHash().add(office).add(reference).value(), person + 1);
    }
    if (!cin.isEmpty()) {
        m_cins.set(KeyHash().add(cin).value(), person + 1);
        m_people[static_cast<size_t>(person)].cin = short32(cin);
    }
}

int LearnerMatcher::findReference(QStringView office, QStringView reference) const {
    return m_references.find(KeyHash().add(office).add(reference).value()) - 1;
}

QString LearnerMatcher::lastKey(const Person& person) const {
    const std::string_view bytes = lastBytes(person);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString LearnerMatcher::firstKey(const Person& person) const {
    const std::string_view bytes = firstBytes(person);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

double LearnerMatcher::likeness(const Person& person, const Draft& draft) const {
    if (draft.lastKey.isEmpty() && draft.firstKey.isEmpty()) {
        return 1;  // the row names nobody: nothing to contradict
    }
    const QString last = lastKey(person), first = firstKey(person);
    if (last == draft.lastKey && first == draft.firstKey) {
        return 1;
    }
    return compareNames(last, first, draft.lastKey, draft.firstKey).mean;
}

bool LearnerMatcher::contradicts(const Person& person, const Draft& draft) const {
    return bothAndDiffer(person.cin, short32(draft.cin)) ||
           bothAndDiffer(person.massar, short32(draft.massar)) ||
           (person.sex && !draft.sex.isEmpty() && person.sex != draft.sex[0].toLatin1());
}

LearnerMatcher::Match LearnerMatcher::match(const Draft& draft, QStringView office) const {
    const auto otherBirth = [&](const Person& person) {
        return person.birth && draft.birth && person.birth != draft.birth &&
               unorderedBirth(person.birth) != unorderedBirth(draft.birth);
    };
    const int byCin = draft.cin.isEmpty() ? -1 : m_cins.find(KeyHash().add(draft.cin).value()) - 1;
    const int byReference = draft.key.isEmpty() ? -1 : findReference(office, draft.key);
    if (byReference >= 0) {
        const Person& person = m_people[static_cast<size_t>(byReference)];
        if (byCin >= 0 && byCin != byReference) {
            return {byReference, By::Reference,
                    Message(QT_TRANSLATE_NOOP("core",
                                              "The reference “%1” and the CIN belong to two different "
                                              "learners: one of them is wrong."),
                            {draft.key}),
                    QStringLiteral("cin")};
        }
        if ((bothAndDiffer(person.cin, short32(draft.cin)) || otherBirth(person)) &&
            likeness(person, draft) < AnotherPerson) {
            return {byReference, By::Reference,
                    Message(QT_TRANSLATE_NOOP("core",
                                              "The reference “%1” already belongs to a learner with another "
                                              "name and another birth date or CIN."),
                            {draft.key}),
                    QStringLiteral("reference")};
        }
        return {byReference, By::Reference, {}, {}};
    }
    if (byCin >= 0) {
        const Person& person = m_people[static_cast<size_t>(byCin)];
        if (otherBirth(person) && likeness(person, draft) < AnotherPerson) {
            return {byCin, By::Cin,
                    Message(QT_TRANSLATE_NOOP("core",
                                              "This CIN already belongs to a learner with another name and "
                                              "another birth date: please check it.")),
                    QStringLiteral("cin")};
        }
        return {byCin, By::Cin, {}, {}};
    }
    if (!draft.birth || draft.lastKey.isEmpty() || draft.firstKey.isEmpty()) {
        return {};
    }
    int only = -1;
    for (int number = m_nameAndBirth.find(nameAndBirthKey(draft.lastKey, draft.firstKey, draft.birth)) - 1;
         number >= 0; number = m_people[static_cast<size_t>(number)].sameNameAndBirth) {
        const Person& person = m_people[static_cast<size_t>(number)];
        // Two references given by one office say: two people. That is for a person to decide.
        const bool twoReferences =
            !draft.key.isEmpty() && person.ownReference && person.office == short32(office);
        if (contradicts(person, draft) || twoReferences) {
            continue;
        }
        if (only >= 0) {
            return {};  // two of that name and birth: not certain which
        }
        only = number;
    }
    return only >= 0 ? Match{only, By::NameAndBirth, {}, {}} : Match{};
}

std::optional<LearnerMatcher::Pair> LearnerMatcher::compare(int a, int b) const {
    const Person& one = m_people[static_cast<size_t>(a)];
    const Person& two = m_people[static_cast<size_t>(b)];
    const QString lastA = lastKey(one), firstA = firstKey(one), lastB = lastKey(two), firstB = firstKey(two);
    const Likeness alike = compareNames(lastA, firstA, lastB, firstB);
    if (alike.worse < EachNameAlike || alike.mean < BothNamesAlike) {
        return std::nullopt;
    }
    // Two identity numbers are two people, unless all else is the same: then one number is mistyped.
    const bool twoNumbers = bothAndDiffer(one.cin, two.cin) || bothAndDiffer(one.massar, two.massar);
    const bool twoSexes = one.sex && two.sex && one.sex != two.sex;
    if ((twoNumbers || twoSexes) &&
        (alike.mean < 0.999 || one.birth != two.birth || (twoNumbers && twoSexes))) {
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
    const auto hashed = [](std::string_view text, qint32 birth) {
        return static_cast<quint32>(KeyHash(qHashBits(text.data(), text.size())).add(birth).value() >> 32);
    };
    std::vector<Entry> entries;
    entries.reserve(m_people.size() * (by == BlockBy::EitherName ? 2 : 1));
    for (size_t i = 0; i < m_people.size(); ++i) {
        const Person& person = m_people[i];
        if (!person.birth || !person.lastSize || !person.firstSize) {
            continue;
        }
        const qint32 birth = unorderedBirth(person.birth);
        const std::string_view last = lastBytes(person), first = firstBytes(person);
        const auto number = static_cast<qint32>(i);
        if (by == BlockBy::EitherName) {
            entries.push_back({hashed(last, birth), number});
            if (last != first) {
                entries.push_back({hashed(first, birth), number});
            }
        } else {
            const char initials[2] = {std::min(last[0], first[0]), std::max(last[0], first[0])};
            entries.push_back({hashed({initials, 2}, birth), number});
        }
    }
    std::sort(entries.begin(), entries.end());
    std::vector<Pair> found;
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
                if (const std::optional<Pair> pair = compare(entries[a].number, entries[b].number)) {
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
    const auto key = [](const Pair& p) { return std::pair(p.second, p.first); };
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
