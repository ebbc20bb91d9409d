#include "core/storage/quickfinder.h"

#include <algorithm>

#include "core/catalogue/names.h"
#include "core/storage/recordsql.h"
#include "core/storage/rowfilter.h"
#include "core/storage/statement.h"
#include "core/storage/tablepaths.h"

namespace jisr {

namespace {

/// Above so many changed rows a new index is quicker than looking at them one by one.
constexpr qsizetype MostChanged = 3000;

QByteArray quoted(QLatin1String name) {
    return '"' + QByteArray(name.data(), name.size()) + '"';
}

/// What a person may have typed of a code: as it is, and in capitals.
QStringList spellings(const QString& text) {
    const QString trimmed = text.trimmed();
    QStringList list{trimmed};
    if (const QString capitals = trimmed.toUpper(); capitals != trimmed) {
        list.append(capitals);
    }
    return list;
}

}  // namespace

/// The hits of one kind, each once, up to a limit.
struct QuickFinder::Found {
    RecordKind kind;
    std::size_t limit;
    std::vector<QuickHit> hits = {};

    bool full() const { return hits.size() >= limit; }
    void add(qint64 id, QuickHit::Rank rank) {
        const auto same =
            std::find_if(hits.begin(), hits.end(), [id](const QuickHit& hit) { return hit.id == id; });
        if (same != hits.end()) {
            same->rank = std::min(same->rank, rank);
        } else {
            QuickHit hit;
            hit.kind = kind;
            hit.id = id;
            hit.rank = rank;
            hits.push_back(hit);
        }
    }
};

std::shared_ptr<const QuickIndex> QuickIndex::build(Connection& connection, Progress& progress) {
    const ReadTransaction moment(connection);
    auto index = std::make_shared<QuickIndex>();
    index->journal = connection.integer("SELECT max(id) FROM journal");
    for (std::size_t i = 0; i < index->words.size(); ++i) {
        index->words[i] = std::make_unique<const WordIndex>(connection, QuickFinder::kinds()[i], progress);
    }
    return index;
}

std::size_t QuickIndex::bytes() const {
    std::size_t sum = 0;
    for (const auto& each : words) {
        sum += each->bytes();
    }
    return sum;
}

const std::array<RecordKind, 3>& QuickFinder::kinds() {
    static const std::array<RecordKind, 3> all{RecordKind::Learner, RecordKind::Cohort,
                                               RecordKind::Organisation};
    return all;
}

void QuickFinder::setIndex(std::shared_ptr<const QuickIndex> index) {
    m_index = std::move(index);
    m_changed.clear();
    m_outdated = false;
    m_journal = m_index ? m_index->journal : 0;
}

void QuickFinder::follow() {
    if (!m_index || m_outdated) {
        return;
    }
    const qint64 now = m_connection.integer("SELECT max(id) FROM journal");
    m_outdated = now < m_journal;
    Statement entries(m_connection, "SELECT record, first, last FROM journal WHERE id > ? ORDER BY id");
    entries.bind(1, m_journal);
    while (!m_outdated && entries.step()) {
        const Record* of = recordNamed(entries.text(0));
        if (!of || std::find(kinds().begin(), kinds().end(), of->kind) == kinds().end()) {
            continue;
        }
        const qint64 first = entries.integer(1), last = entries.integer(2);
        m_outdated = last - first + m_changed.size() > MostChanged;
        for (qint64 id = first; !m_outdated && id <= last; ++id) {
            m_changed.insert({int(of->kind), id}, true);
        }
    }
    m_journal = now;
    if (m_outdated) {
        m_changed.clear();
    }
}

/// By the beginning of the key, and of a learner's CIN: both have an index.
void QuickFinder::byCode(RecordKind kind, const QString& text, Found& found) {
    const auto look = [&](const QByteArray& column, const QString& start) {
        // the upper end: no text has a code point behind this one
        Statement query =
            m_connection.statement("SELECT id, " + column + " FROM " + RecordSql::of(kind).table + " WHERE " +
                                   column + " >= ? AND " + column + " < ? ORDER BY " + column + " LIMIT ?");
        query.bind(1, start)
            .bind(2, QString(start + QChar(0xFFFF)))
            .bind(3, static_cast<qint64>(found.limit));
        while (query.step()) {
            found.add(query.integer(0), query.text(1) == start ? QuickHit::ExactCode : QuickHit::Whole);
        }
    };
    for (const QString& start : spellings(text)) {
        look(quoted(record(kind).key), start);
    }
    if (kind == RecordKind::Learner) {
        QString cin = text.toUpper();
        cin.removeIf([](QChar c) { return c.isSpace(); });
        // a name alone is no CIN
        if (std::any_of(cin.begin(), cin.end(), [](QChar c) { return c.isDigit(); })) {
            look("cin", cin);
        }
    }
}

/// Without an index: row after row until there are enough.
void QuickFinder::bySearching(RecordKind kind, const SearchText& text, Found& found, Progress& progress) {
    QByteArray expressions = "search_key";
    int columns = 1;
    for (const Field& field : record(kind).fields) {
        if (field.type == FieldType::Phone) {
            expressions += ", " + quoted(field.name);
            ++columns;
        }
    }
    Statement row(m_connection,
                  "SELECT id, " + expressions + " FROM " + RecordSql::of(kind).table + " NOT INDEXED");
    for (qint64 count = 1; !found.full() && row.step(); ++count) {
        if (!text.words().empty() && wordsBegin(row.raw(1), text.words())) {
            const std::string key = std::string(row.raw(1)) + ' ';
            const bool whole = std::all_of(
                text.words().begin(), text.words().end(),
                [&](const std::string& word) { return key.find(' ' + word + ' ') != std::string::npos; });
            found.add(row.integer(0), whole ? QuickHit::Whole : QuickHit::Begun);
        }
        for (int i = 2; text.isNumber() && i <= columns; ++i) {
            if (text.isPhone(row.raw(i))) {
                found.add(row.integer(0), QuickHit::Begun);
            }
        }
        if (count % RowsBetweenReports == 0) {
            progress.check();
        }
    }
}

/// Rows that the index knows as they were.
void QuickFinder::changed(RecordKind kind, const SearchText& text, Found& found) {
    QByteArray select = "SELECT search_key";
    int columns = 0;
    for (const Field& field : record(kind).fields) {
        if (field.type == FieldType::Phone) {
            select += ", " + quoted(field.name);
            ++columns;
        }
    }
    Statement row = m_connection.statement(select + " FROM " + RecordSql::of(kind).table + " WHERE id = ?");
    for (auto each = m_changed.keyBegin(); each != m_changed.keyEnd(); ++each) {
        if (each->first != int(kind)) {
            continue;
        }
        row.bind(1, each->second);
        if (row.step()) {
            bool meant = !text.words().empty() && wordsBegin(row.raw(0), text.words());
            for (int i = 1; i <= columns; ++i) {
                meant = meant || text.isPhone(row.raw(i));
            }
            if (meant) {
                found.add(each->second, QuickHit::Begun);
            }
        }
        row.reset();
    }
}

/// Names that sound like what was typed, whichever script they are written in: both names are needed.
void QuickFinder::bySound(const SearchText& text, Found& found) {
    const std::vector<std::string>& words = text.words();
    Statement query = m_connection.statement("SELECT id FROM learner WHERE name_key = ? LIMIT ?");
    for (std::size_t parting = 1; parting < words.size() && words.size() <= 6; ++parting) {
        QString names[2];
        for (std::size_t i = 0; i < words.size(); ++i) {
            QString& name = names[i < parting ? 0 : 1];
            name += (name.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromStdString(words[i]);
        }
        query.bind(1, personKey(names[0], names[1])).bind(2, static_cast<qint64>(found.limit));
        while (query.step()) {
            found.add(query.integer(0), QuickHit::Alike);
        }
    }
}

QList<QuickHit> QuickFinder::find(const QString& text, int limit, bool arabic, Progress& progress) {
    const SearchText wanted(text);
    QList<QuickHit> hits;
    if (wanted.isEmpty() || limit <= 0) {
        return hits;
    }
    const ReadTransaction moment(m_connection);
    follow();
    for (std::size_t i = 0; i < kinds().size(); ++i) {
        const RecordKind kind = kinds()[i];
        Found found{kind, static_cast<std::size_t>(limit)};
        byCode(kind, text, found);
        if (m_index && !m_outdated) {
            const WordIndex& index = *m_index->words[i];
            const auto take = [&](const WordIndex::Hit& hit, QuickHit::Rank whole) {
                if (!m_changed.contains({int(kind), hit.id})) {
                    found.add(hit.id, hit.whole ? whole : QuickHit::Begun);
                }
            };
            // more than are shown, for some of them may have changed since
            const std::size_t some =
                found.limit + std::min<std::size_t>(found.limit, std::size_t(m_changed.size()));
            for (const WordIndex::Hit& hit : index.called(wanted, some)) {
                take(hit, QuickHit::ExactCode);
            }
            for (const WordIndex::Hit& hit : index.named(wanted.words(), some)) {
                take(hit, QuickHit::Whole);
            }
            changed(kind, wanted, found);
        } else if (std::none_of(found.hits.begin(), found.hits.end(),
                                [](const QuickHit& hit) { return hit.rank == QuickHit::ExactCode; })) {
            bySearching(kind, wanted, found, progress);
        }
        if (kind == RecordKind::Learner && !found.full()) {
            bySound(wanted, found);
        }
        std::stable_sort(found.hits.begin(), found.hits.end(),
                         [](const QuickHit& a, const QuickHit& b) { return a.rank < b.rank; });
        found.hits.resize(std::min(found.hits.size(), found.limit));
        for (QuickHit& hit : found.hits) {
            describe(hit, arabic);
            hits.append(std::move(hit));
        }
        progress.check();
    }
    // a code that is meant exactly comes before everything else
    std::stable_sort(hits.begin(), hits.end(), [](const QuickHit& a, const QuickHit& b) {
        return (a.rank == QuickHit::ExactCode) > (b.rank == QuickHit::ExactCode);
    });
    return hits;
}

void QuickFinder::describe(QuickHit& hit, bool arabic) {
    const auto name = [&](RecordKind kind, const QVariant& id) -> QString {
        if (!id.isValid()) {
            return {};
        }
        const bool place = kind == RecordKind::Region;
        const QStringList columns = place ? QStringList{QStringLiteral("name_fr"), QStringLiteral("name_ar")}
                                    : kind == RecordKind::Organisation
                                        ? QStringList{QStringLiteral("name"), QStringLiteral("name_ar")}
                                        : QStringList{QStringLiteral("code"), QStringLiteral("code")};
        const auto values = RowReader(m_connection, kind, columns).read(id.toLongLong());
        return values.empty() ? QString() : values[arabic && values[1].isValid() ? 1 : 0].toString();
    };
    const auto read = [&](const char* list) {
        std::vector<QVariant> values =
            RowReader(m_connection, hit.kind, QString::fromLatin1(list).split(u' ')).read(hit.id);
        values.resize(8);
        return values;
    };
    switch (hit.kind) {
        case RecordKind::Learner: {
            const auto row = read(
                "last_name first_name last_name_ar first_name_ar reference enrolment.cohort "
                "enrolment.cohort.region residence_region");
            const std::size_t from = arabic && row[2].isValid() ? 2 : 0;
            hit.name = (row[from].toString() + u' ' + row[from + 1].toString()).trimmed();
            hit.details = {row[4].toString(), name(RecordKind::Cohort, row[5]),
                           name(RecordKind::Region, row[6].isValid() ? row[6] : row[7])};
            break;
        }
        case RecordKind::Cohort: {
            const auto row = read("code name operator region");
            hit.name = row[0].toString();
            hit.details = {row[1].toString(), name(RecordKind::Organisation, row[2]),
                           name(RecordKind::Region, row[3])};
            break;
        }
        default: {
            const auto row = read("name name_ar code city region");
            hit.name = row[arabic && row[1].isValid() ? 1 : 0].toString();
            hit.details = {row[2].toString(), row[3].toString(), name(RecordKind::Region, row[4])};
        }
    }
    hit.details.removeAll(QString());
}

}  // namespace jisr
