#include "core/matching/duplicates.h"

#include <QDate>
#include <algorithm>
#include <atomic>
#include <future>
#include <unordered_set>

#include "core/catalogue/names.h"
#include "core/catalogue/sounds.h"
#include "core/matching/likeness.h"
#include "core/storage/matchindex.h"
#include "core/storage/mergeplan.h"

namespace jisr {

namespace {

// What each piece of evidence is worth; the sum is the score. Names and birth date alone are "likely", since
// two people of a programme seldom share both; an identity number with one of them is near certain.
constexpr int WorthNames = 35, WorthBirth = 30, WorthSwappedBirth = 25, WorthNearBirth = 10, WorthCin = 40,
              WorthFittingCin = 10, WorthMassar = 35, WorthPhone = 25, WorthEmail = 25, WorthRare = 10;
constexpr int AgainstNames = 15, AgainstBirth = 25, AgainstNumber = 25, AgainstSex = 15;
constexpr int Likely = 60, Possible = 40;

constexpr size_t FewNamesakes = 8, RareNamesakes = 3;
constexpr qint64 RowsBetweenReports = 20'000;

struct Person {
    qint32 id = 0, birth = 0;                             // Julian day, 0 unknown
    qint32 last = 0, first = 0, lastAr = 0, firstAr = 0;  // name keys by number
    quint32 cin = 0, massar = 0, phone = 0, phone2 = 0, email = 0;
    quint16 office = 0;
    char sex = 0;
    bool masked = false;  // the CIN is a mask: in People::masks
    bool arabic = false;  // the names are written in Arabic letters
};

struct People {
    std::vector<Person> list;
    NameNumbers names;
    QStringList offices;
    QHash<qint32, QString> masks;  // CINs of those masked, and of those who might be behind a mask: by id
};

bool bothAndDiffer(quint32 a, quint32 b) {
    return a && b && a != b;
}

/// Two of year, month and day are the same.
bool near(qint32 a, qint32 b) {
    const QDate one = QDate::fromJulianDay(a), two = QDate::fromJulianDay(b);
    return (one.year() == two.year()) + (one.month() == two.month()) + (one.day() == two.day()) == 2;
}

bool samePhone(const Person& a, const Person& b) {
    return (a.phone && (a.phone == b.phone || a.phone == b.phone2)) ||
           (a.phone2 && (a.phone2 == b.phone || a.phone2 == b.phone2));
}

/// Looks at two people.
class Judge {
  public:
    explicit Judge(const People& people) : m_people(people), m_likenesses(people.names) {}

    /// @param namesakes how many share these names, 0 unknown. Nothing when they are not worth a look.
    std::optional<DuplicatePair> compare(const Person& a, const Person& b, size_t namesakes);

  private:
    Likeness names(const Person& a, const Person& b, bool& otherScript);
    quint32 births(const Person& a, const Person& b) const;
    quint32 numbers(const Person& a, const Person& b) const;

    const People& m_people;
    Likenesses m_likenesses;
};

Likeness Judge::names(const Person& a, const Person& b, bool& otherScript) {
    const auto similar = [&](qint32 x, qint32 y) { return m_likenesses.of(x, y); };
    Likeness best = compareNames(a.last, a.first, b.last, b.first, similar);
    otherScript = a.arabic != b.arabic;
    if (best.same()) {
        return best;
    }
    const auto also = [&](qint32 lastA, qint32 firstA, qint32 lastB, qint32 firstB, bool scripts) {
        if (!lastA || !firstA || !lastB || !firstB) {
            return;
        }
        const Likeness other = compareNames(lastA, firstA, lastB, firstB, similar);
        if (other.mean > best.mean) {
            best = other;
            otherScript = scripts;
        }
    };
    also(a.lastAr, a.firstAr, b.lastAr, b.firstAr, false);
    also(a.last, a.first, b.lastAr, b.firstAr, !a.arabic);
    also(a.lastAr, a.firstAr, b.last, b.first, !b.arabic);
    return best;
}

quint32 Judge::births(const Person& a, const Person& b) const {
    if (!a.birth || !b.birth) {
        return NoBirth;
    }
    if (a.birth == b.birth) {
        return SameBirth;
    }
    if (unorderedBirth(a.birth) == unorderedBirth(b.birth)) {
        return SwappedBirth;
    }
    return near(a.birth, b.birth) ? NearBirth : OtherBirth;
}

quint32 Judge::numbers(const Person& a, const Person& b) const {
    quint32 found = 0;
    if (a.cin && a.cin == b.cin && !a.masked && !b.masked) {
        found |= SameCin;
    } else if (a.masked || b.masked) {
        const QString one = m_people.masks.value(a.id), two = m_people.masks.value(b.id);
        if (!one.isEmpty() && !two.isEmpty()) {
            const bool fits = b.masked ? fitsMask(one, two) : fitsMask(two, one);
            found |= fits ? FittingCin : OtherCin;
        }
    } else if (bothAndDiffer(a.cin, b.cin)) {
        found |= OtherCin;
    }
    if (a.massar && a.massar == b.massar) {
        found |= SameMassar;
    } else if (bothAndDiffer(a.massar, b.massar)) {
        found |= OtherMassar;
    }
    return found;
}

std::optional<DuplicatePair> Judge::compare(const Person& a, const Person& b, size_t namesakes) {
    quint32 evidence = numbers(a, b) | births(a, b);
    const bool sameNumber = evidence & (SameCin | SameMassar);
    const bool twoSexes = a.sex && b.sex && a.sex != b.sex;
    bool otherScript = false;
    const Likeness likeness = names(a, b, otherScript);
    if (!likeness.alike() && !sameNumber) {
        return std::nullopt;
    }
    // Two identity numbers or sexes are two people, unless all else is the same: then one is mistyped.
    const bool twoNumbers = evidence & (OtherCin | OtherMassar);
    if (!sameNumber && (twoNumbers || twoSexes) &&
        (!likeness.same() || !(evidence & SameBirth) || (twoNumbers && twoSexes))) {
        return std::nullopt;
    }
    int score = 0;
    const auto note = [&evidence](bool holds, Evidence what) {
        if (holds) {
            evidence |= what;
        }
    };
    if (likeness.alike()) {
        note(likeness.same(), SameNames);
        note(!likeness.same(), LikeNames);
        note(likeness.swapped, SwappedNames);
        note(otherScript, OtherScript);
        score += qRound(WorthNames * likeness.mean);
    } else if (likeness.mean < AnotherPerson) {
        evidence |= OtherNames;
        score -= AgainstNames;
    } else {
        evidence |= LikeNames;
        score += qRound(WorthNames * likeness.mean / 2);
    }
    note(samePhone(a, b), SamePhone);
    note(a.email && a.email == b.email, SameEmail);
    note(twoSexes, OtherSex);
    note(likeness.same() && namesakes && namesakes <= RareNamesakes, RareNames);
    for (const auto& [what, worth] : {std::pair(SameBirth, WorthBirth),
                                      {SwappedBirth, WorthSwappedBirth},
                                      {NearBirth, WorthNearBirth},
                                      {OtherBirth, -AgainstBirth},
                                      {SameCin, WorthCin},
                                      {FittingCin, WorthFittingCin},
                                      {OtherCin, -AgainstNumber},
                                      {SameMassar, WorthMassar},
                                      {OtherMassar, -AgainstNumber},
                                      {SamePhone, WorthPhone},
                                      {SameEmail, WorthEmail},
                                      {RareNames, WorthRare},
                                      {OtherSex, -AgainstSex}}) {
        score += evidence & what ? worth : 0;
    }
    if (score < Possible) {
        return std::nullopt;
    }
    const bool against = evidence & (OtherCin | OtherMassar | OtherBirth | OtherSex | OtherNames);
    DuplicatePair pair;
    pair.first = std::min(a.id, b.id);
    pair.second = std::max(a.id, b.id);
    pair.firstOffice = a.id < b.id ? a.office : b.office;
    pair.secondOffice = a.id < b.id ? b.office : a.office;
    pair.evidence = evidence;
    pair.names = static_cast<quint8>(qRound(likeness.mean * 100));
    const bool certain = sameNumber && (evidence & SameBirth) && !against;
    pair.score = static_cast<quint8>(certain ? 100 : std::clamp(score, 0, 99));
    pair.level = certain                       ? DuplicateLevel::Certain
                 : score >= Likely && !against ? DuplicateLevel::Likely
                                               : DuplicateLevel::Possible;
    return pair;
}

// ---- reading ----

QString phoneKey(const QString& phone) {
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit()) {
            digits += c;
        }
    }
    return digits.size() >= 9 ? digits.right(9) : QString();
}

bool inArabic(const QString& name) {
    return std::any_of(name.begin(), name.end(), [](QChar c) { return isArabic(c.unicode()); });
}

People readPeople(MatchIndex& index, qint64 count, Progress& progress) {
    People people;
    people.list.reserve(static_cast<size_t>(count));
    QHash<QString, qint32> numbers;  // by name as written: the same come again and again
    const auto numberOf = [&](const QString& name) {
        if (name.isEmpty()) {
            return 0;
        }
        auto known = numbers.constFind(name);
        if (known == numbers.constEnd()) {
            known = numbers.insert(name, people.names.numberOf(nameKey(name)));
        }
        return *known;
    };
    QHash<QString, quint16> offices;
    bool masks = false;
    index.people(
        [&](const MatchIndex::PersonKeys& row) {
            Person person;
            person.id = static_cast<qint32>(row.id);
            auto office = offices.constFind(row.office);
            if (office == offices.constEnd()) {
                office = offices.insert(row.office, static_cast<quint16>(people.offices.size()));
                people.offices.append(row.office);
            }
            person.office = *office;
            person.last = numberOf(row.lastName);
            person.first = numberOf(row.firstName);
            person.lastAr = numberOf(row.lastNameAr);
            person.firstAr = numberOf(row.firstNameAr);
            person.arabic = inArabic(row.lastName);
            if (!row.bornOn.isEmpty()) {
                person.birth = static_cast<qint32>(QDate::fromString(row.bornOn, Qt::ISODate).toJulianDay());
            }
            person.masked = isMasked(row.cin);
            masks = masks || person.masked;
            if (person.masked) {
                people.masks.insert(person.id, row.cin);
            }
            person.cin = shortHash(identityKey(row.cin));
            person.massar = shortHash(identityKey(row.massar));
            person.phone = shortHash(phoneKey(row.phone));
            person.phone2 = shortHash(phoneKey(row.phone2));
            person.email = shortHash(row.email.toLower());
            person.sex = row.sex.isEmpty() ? '\0' : row.sex[0].toLatin1();
            people.list.push_back(person);
            if (static_cast<qint64>(people.list.size()) % RowsBetweenReports == 0) {
                progress.report(static_cast<qint64>(people.list.size()), 2 * count);
            }
        },
        progress);
    if (masks) {  // seldom: a file made from an export with masked numbers
        index.people(
            [&](const MatchIndex::PersonKeys& row) {
                if (!row.cin.isEmpty()) {
                    people.masks.insert(static_cast<qint32>(row.id), row.cin);
                }
            },
            progress);
    }
    return people;
}

// ---- blocks: only people who share something are compared ----

enum class Block { BirthAndName, BirthAndInitials, Cin, Massar, Phone, Email, Namesakes };

struct Entry {
    quint32 block;
    qint32 number;
    bool operator<(const Entry& other) const {
        return block != other.block ? block < other.block : number < other.number;
    }
};

std::vector<Entry> entriesFor(Block by, const People& people) {
    std::vector<Entry> entries;
    const auto hashed = [](qint32 a, qint32 b) {
        return static_cast<quint32>(KeyHash().add(a).add(b).value() >> 32);
    };
    for (size_t i = 0; i < people.list.size(); ++i) {
        const Person& person = people.list[i];
        const auto number = static_cast<qint32>(i);
        const auto add = [&](quint32 block) {
            if (block) {
                entries.push_back({block, number});
            }
        };
        switch (by) {
            case Block::Cin:
                add(person.cin);
                break;
            case Block::Massar:
                add(person.massar);
                break;
            case Block::Email:
                add(person.email);
                break;
            case Block::Phone:
                add(person.phone);
                add(person.phone2 == person.phone ? 0 : person.phone2);
                break;
            case Block::Namesakes:
                if (person.last && person.first) {
                    add(hashed(std::min(person.last, person.first), std::max(person.last, person.first)));
                }
                break;
            case Block::BirthAndName:
                if (person.birth) {
                    const qint32 birth = unorderedBirth(person.birth);
                    const qint32 names[] = {person.last, person.first, person.lastAr, person.firstAr};
                    for (int n = 0; n < 4; ++n) {
                        if (names[n] && std::find(names, names + n, names[n]) == names + n) {
                            add(hashed(names[n], birth));
                        }
                    }
                }
                break;
            case Block::BirthAndInitials:
                if (person.birth && person.last && person.first) {
                    const qint32 last = people.names.name(person.last)[0].unicode();
                    const qint32 first = people.names.name(person.first)[0].unicode();
                    add(hashed(std::min(last, first) << 16 | std::max(last, first),
                               unorderedBirth(person.birth)));
                }
                break;
        }
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

std::vector<DuplicatePair> pairsBy(Block by, const People& people, const std::function<bool()>& stop) {
    const std::vector<Entry> entries = entriesFor(by, people);
    const size_t largest = by == Block::Namesakes ? FewNamesakes : LargestBlock;
    std::vector<DuplicatePair> found;
    Judge judge(people);
    for (size_t from = 0, blocks = 0; from < entries.size(); ++blocks) {
        size_t to = from + 1;
        while (to < entries.size() && entries[to].block == entries[from].block) {
            ++to;
        }
        const size_t size = to - from;
        for (size_t a = from; a < to && size <= largest; ++a) {
            const Person& one = people.list[static_cast<size_t>(entries[a].number)];
            for (size_t b = a + 1; b < to; ++b) {
                const Person& two = people.list[static_cast<size_t>(entries[b].number)];
                if (one.id == two.id) {
                    continue;
                }
                const size_t namesakes = by == Block::Namesakes ? size : 0;
                if (const std::optional<DuplicatePair> pair = judge.compare(one, two, namesakes)) {
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

/// At most two signs mistyped, or two neighbours swapped.
bool nearlySame(const QString& a, const QString& b) {
    if (a.size() != b.size()) {
        const QString &longer = a.size() > b.size() ? a : b, &shorter = a.size() > b.size() ? b : a;
        qsizetype at = 0;
        while (at < shorter.size() && shorter[at] == longer[at]) {
            ++at;
        }
        return longer.size() - shorter.size() == 1 &&
               QStringView(longer).mid(at + 1) == QStringView(shorter).mid(at);
    }
    int differing = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        differing += a[i] != b[i];
    }
    return differing <= 2;
}

/// Whether two CIN may be one, mistyped: of two namesakes born on one day in a large programme, two unlike
/// numbers say that they are two people.
bool mayBeMistyped(DuplicatePair& pair, MatchIndex& index) {
    if (!(pair.evidence & OtherCin) || pair.evidence & (SameMassar | SamePhone | SameEmail)) {
        return true;
    }
    const QString one = identityKey(index.cinOf(pair.first)), two = identityKey(index.cinOf(pair.second));
    if (one.isEmpty() || two.isEmpty()) {
        return true;  // masked
    }
    pair.evidence |= nearlySame(one, two) ? quint32(NearCin) : 0U;
    return pair.evidence & NearCin;
}

quint64 keyOf(qint64 first, qint64 second) {
    return quint64(std::min(first, second)) << 32 | quint64(std::max(first, second));
}

}  // namespace

QList<Message> reasonsOf(const DuplicatePair& pair) {
    static const std::pair<quint32, const char*> texts[] = {
        {SameCin, QT_TRANSLATE_NOOP("core", "Same CIN")},
        {SameMassar, QT_TRANSLATE_NOOP("core", "Same Massar code")},
        {FittingCin, QT_TRANSLATE_NOOP("core", "The masked CIN fits")},
        {SameBirth, QT_TRANSLATE_NOOP("core", "Same birth date")},
        {SwappedBirth, QT_TRANSLATE_NOOP("core", "Day and month of birth swapped")},
        {NearBirth, QT_TRANSLATE_NOOP("core", "Birth dates differ in one part only")},
        {SamePhone, QT_TRANSLATE_NOOP("core", "Same phone")},
        {SameEmail, QT_TRANSLATE_NOOP("core", "Same e-mail")},
        {RareNames, QT_TRANSLATE_NOOP("core", "Hardly anybody else has this name")},
        {NoBirth, QT_TRANSLATE_NOOP("core", "A birth date is missing")},
        {NearCin, QT_TRANSLATE_NOOP("core", "But: the CIN differ by a sign or two")},
        {OtherCin, QT_TRANSLATE_NOOP("core", "But: different CIN")},
        {OtherMassar, QT_TRANSLATE_NOOP("core", "But: different Massar codes")},
        {OtherBirth, QT_TRANSLATE_NOOP("core", "But: different birth dates")},
        {OtherNames, QT_TRANSLATE_NOOP("core", "But: different names")},
        {OtherSex, QT_TRANSLATE_NOOP("core", "But: one is a woman, the other a man")}};
    QList<Message> reasons;
    const auto names = [&]() -> Message {
        const bool same = pair.evidence & SameNames;
        if (pair.evidence & OtherScript) {
            return same ? Message(QT_TRANSLATE_NOOP("core", "Same names, one in Arabic letters"))
                        : Message(QT_TRANSLATE_NOOP("core", "Names nearly the same, one in Arabic letters"));
        }
        if (pair.evidence & SwappedNames) {
            return same ? Message(QT_TRANSLATE_NOOP("core", "Same names, first and last swapped"))
                        : Message(QT_TRANSLATE_NOOP("core", "Names nearly the same, first and last swapped"));
        }
        return same ? Message(QT_TRANSLATE_NOOP("core", "Same names"))
                    : Message(QT_TRANSLATE_NOOP("core", "Names nearly the same"));
    };
    for (const auto& [evidence, text] : texts) {
        if (evidence == SameBirth && pair.evidence & (SameNames | LikeNames)) {
            reasons << names();
        }
        if (pair.evidence & evidence && !(evidence == OtherCin && pair.evidence & NearCin)) {
            reasons << Message(text);
        }
    }
    return reasons;
}

DuplicateResult DuplicateSearch::run(const QList<DistinctPairs::Pair>& distinct, Progress& progress) {
    MatchIndex index(m_connection);
    DuplicateResult result;
    result.journal = index.journalPosition();
    result.learners = index.count(RecordKind::Learner);
    progress.stage(QT_TRANSLATE_NOOP("core", "Reading the learners"));
    progress.report(0, 2 * result.learners);
    const People people = readPeople(index, result.learners, progress);

    progress.stage(QT_TRANSLATE_NOOP("core", "Comparing"));
    std::atomic<bool> stop = false;
    std::vector<std::vector<DuplicatePair>> parts;
    const auto inThread = [&](std::initializer_list<Block> blocks) {
        return std::async(std::launch::async, [&, list = std::vector<Block>(blocks)] {
            std::vector<DuplicatePair> found;
            for (const Block by : list) {
                const std::vector<DuplicatePair> more = pairsBy(by, people, [&] { return stop.load(); });
                found.insert(found.end(), more.begin(), more.end());
            }
            return found;
        });
    };
    std::future<std::vector<DuplicatePair>> others =
        inThread({Block::BirthAndInitials, Block::Phone, Block::Email});
    qint64 step = 0;
    for (const Block by : {Block::BirthAndName, Block::Cin, Block::Massar, Block::Namesakes}) {
        parts.push_back(pairsBy(by, people, [&] { return progress.cancelled(); }));
        progress.report(result.learners + ++step * result.learners / 6, 2 * result.learners);
        if (progress.cancelled()) {
            break;
        }
    }
    while (others.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready) {
        stop = stop || progress.cancelled();
    }
    parts.push_back(others.get());
    progress.check();

    std::unordered_set<quint64> told;
    for (const DistinctPairs::Pair& pair : distinct) {
        told.insert(keyOf(pair.first, pair.second));
    }
    std::vector<DuplicatePair>& pairs = result.pairs;
    for (const std::vector<DuplicatePair>& part : parts) {
        for (const DuplicatePair& pair : part) {
            if (told.empty() || !told.contains(keyOf(pair.first, pair.second))) {
                pairs.push_back(pair);
            }
        }
    }
    // the same pair of two blocks: the one that knows most
    std::sort(pairs.begin(), pairs.end(), [](const DuplicatePair& a, const DuplicatePair& b) {
        return std::tuple(a.first, a.second, b.score) < std::tuple(b.first, b.second, a.score);
    });
    pairs.erase(std::unique(pairs.begin(), pairs.end(),
                            [](const DuplicatePair& a, const DuplicatePair& b) {
                                return a.first == b.first && a.second == b.second;
                            }),
                pairs.end());
    size_t asked = 0;
    std::erase_if(pairs, [&](DuplicatePair& pair) {
        if (++asked % 4096 == 0) {
            progress.check();
        }
        return !mayBeMistyped(pair, index);
    });
    std::sort(pairs.begin(), pairs.end(), [](const DuplicatePair& a, const DuplicatePair& b) {
        return std::tuple(b.score, a.first, a.second) < std::tuple(a.score, b.first, b.second);
    });
    result.cut = pairs.size() > LargestResult;
    if (result.cut) {
        pairs.resize(LargestResult);
    }
    pairs.shrink_to_fit();
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (i % 4096 == 0) {
            progress.check();
        }
        pairs[i].firstRegion = static_cast<qint32>(index.regionOf(pairs[i].first));
        pairs[i].secondRegion = static_cast<qint32>(index.regionOf(pairs[i].second));
    }
    result.offices = people.offices;
    progress.report(2 * result.learners, 2 * result.learners);
    return result;
}

}  // namespace jisr
