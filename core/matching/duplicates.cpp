#include "core/matching/duplicates.h"

#include <QDate>
#include <algorithm>
#include <atomic>
#include <future>
#include <unordered_set>

#include "core/catalogue/names.h"
#include "core/catalogue/sounds.h"
#include "core/matching/judge.h"
#include "core/storage/identity.h"
#include "core/storage/matchindex.h"

namespace jisr {

namespace {

constexpr size_t FewNamesakes = 8;
constexpr qint64 RowsBetweenReports = 20'000;

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

PeopleMarks readPeople(MatchIndex& index, qint64 count, Progress& progress) {
    PeopleMarks people;
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
            PersonMarks person;
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

std::vector<Entry> entriesFor(Block by, const PeopleMarks& people) {
    std::vector<Entry> entries;
    const auto hashed = [](qint32 a, qint32 b) {
        return static_cast<quint32>(KeyHash().add(a).add(b).value() >> 32);
    };
    for (size_t i = 0; i < people.list.size(); ++i) {
        const PersonMarks& person = people.list[i];
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

std::vector<DuplicatePair> pairsBy(Block by, const PeopleMarks& people, const std::function<bool()>& stop) {
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
            const PersonMarks& one = people.list[static_cast<size_t>(entries[a].number)];
            for (size_t b = a + 1; b < to; ++b) {
                const PersonMarks& two = people.list[static_cast<size_t>(entries[b].number)];
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

DuplicateResult DuplicateSearch::run(const QList<DistinctPairs::Pair>& distinct, Progress& progress) {
    MatchIndex index(m_connection);
    DuplicateResult result;
    result.journal = index.journalPosition();
    result.learners = index.count(RecordKind::Learner);
    progress.stage(QT_TRANSLATE_NOOP("core", "Reading the learners"));
    progress.report(0, 2 * result.learners);
    const PeopleMarks people = readPeople(index, result.learners, progress);

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
