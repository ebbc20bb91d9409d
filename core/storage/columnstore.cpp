#include "core/storage/columnstore.h"

#include <sqlite3.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <set>
#include <utility>

#include "core/storage/columnscan.h"
#include "core/storage/rowpass.h"
#include "core/storage/tablepaths.h"

namespace jisr {

namespace {

/// Above so many changed rows reading anew is quicker than renewing row by row.
constexpr qint64 MostRenewed = 2000;

int fieldOf(RecordKind kind, QStringView name) {
    return record(kind).indexOf(name);
}

/// Columns that hold what is derived from a field.
std::vector<int> derivedFrom(RecordKind kind, const QString& field) {
    std::vector<int> columns{ColumnStore::Label, ColumnStore::ArabicLabel};
    if (searchedFields(kind).contains(field) && kind == RecordKind::Learner) {
        columns.push_back(fieldOf(kind, u"last_name"));
    } else if (kind == RecordKind::Learner) {
        columns.clear();
    }
    if (field == record(kind).key) {
        columns.push_back(ColumnStore::ByKey);
    }
    return columns;
}

}  // namespace

ReadTransaction::ReadTransaction(Connection& connection)
    : m_connection(sqlite3_get_autocommit(connection.handle()) ? &connection : nullptr) {
    if (m_connection) {
        connection.run("BEGIN");
    }
}

ReadTransaction::~ReadTransaction() {
    if (m_connection) {
        sqlite3* const handle = m_connection->handle();
        sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr);
        if (!sqlite3_get_autocommit(handle)) {
            // a watch that says stop must not keep it open; nothing was written
            sqlite3_progress_handler(handle, 0, nullptr, nullptr);
            sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
        }
    }
}

/// Learners are called what they are sorted by as last names, so that one column does for both.
ColumnStore::Place ColumnStore::place(RecordKind kind, int field) {
    return {int(kind), kind == RecordKind::Learner && field == Label ? fieldOf(kind, u"last_name") : field};
}

void ColumnStore::refresh() {
    // the first read takes the lock under which the version tells the truth
    const qint64 journal = m_connection.integer("SELECT max(id) FROM journal");
    const qint64 version = m_connection.integer("PRAGMA data_version");
    const qint64 own = sqlite3_total_changes(m_connection.handle());
    if (version != m_version || own != m_ownChanges) {
        if (m_version < 0 || journal < m_journal || (journal > m_journal && !follow(m_journal))) {
            forgetAll();
        }
        m_version = version;
        m_ownChanges = own;
        m_journal = journal;
    }
    m_asked = ++m_time;
    makeRoom(Budget);
}

/// What the journal tells of the entries behind @p from; false when there is too much.
bool ColumnStore::follow(qint64 from) {
    Statement entries(m_connection,
                      "SELECT action, record, first, last, changes FROM journal WHERE id > ? ORDER BY id");
    entries.bind(1, from);
    std::set<RecordKind> moved;
    qint64 renewed = 0;
    while (entries.step()) {
        const Record* of = recordNamed(entries.text(1));
        if (!of) {
            continue;  // parameters and notes
        }
        if (entries.view(0) != "update") {
            moved.insert(of->kind);
            continue;
        }
        if (++renewed > MostRenewed) {
            return false;
        }
        std::vector<int> direct;
        const QJsonObject changes =
            QJsonDocument::fromJson(QByteArray::fromStdString(std::string(entries.raw(4)))).object();
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            for (const int derived : derivedFrom(of->kind, change.key())) {
                forget(of->kind, derived);
            }
            const int field = fieldOf(of->kind, change.key());
            if (field >= 0 && holds(of->kind, field)) {
                direct.push_back(field);
            }
            if (of->kind == RecordKind::Enrolment &&
                (change.key() == QLatin1String("learner") || change.key() == QLatin1String("started_on") ||
                 change.key() == QLatin1String("reference"))) {
                forget(RecordKind::Learner, Latest);
            }
        }
        renew(of->kind, entries.integer(2), direct);
    }
    for (const RecordKind kind : moved) {
        forgetRows(kind);
    }
    return true;
}

void ColumnStore::renew(RecordKind kind, qint64 id, const std::vector<int>& fields) {
    const quint32 slot = m_rows.count(int(kind)) ? m_rows[int(kind)].slotOf(id) : NoSlot;
    for (const int index : fields) {
        const Field& field = record(kind).fields.at(index);
        const RowSlots* target = field.target ? &rows(*field.target) : nullptr;
        Statement row(m_connection, "SELECT " + RecordSql::of(kind).columns[std::size_t(index)] + " FROM " +
                                        RecordSql::of(kind).table + " WHERE id = ?");
        row.bind(1, id);
        ColumnKeys& held = m_columns[{int(kind), index}];
        if (slot == NoSlot || slot >= held.keys.size() || !row.step() ||
            !directKey(field, row, 0, target, held.keys[slot])) {
            forget(kind, index);
        }
    }
}

/// Rows of @p kind came or went: their numbers are others now.
void ColumnStore::forgetRows(RecordKind kind) {
    m_rows.erase(int(kind));
    for (auto each = m_columns.begin(); each != m_columns.end();) {
        const auto [of, field] = each->first;
        const bool refers = (field >= 0 && record(RecordKind(of)).fields.at(field).target == kind) ||
                            (field == Latest && kind == RecordKind::Enrolment);
        each = of == int(kind) || refers ? m_columns.erase(each) : std::next(each);
    }
}

void ColumnStore::forgetAll() {
    m_rows.clear();
    m_columns.clear();
}

std::size_t ColumnStore::bytes() const {
    std::size_t sum = 0;
    for (const auto& [kind, numbered] : m_rows) {
        sum += numbered.bytes();
    }
    for (const auto& [place, column] : m_columns) {
        sum += column.bytes();
    }
    return sum;
}

/// What the question under way has used stays.
void ColumnStore::makeRoom(std::size_t budget) {
    while (bytes() > budget) {
        const auto oldest =
            std::min_element(m_columns.begin(), m_columns.end(),
                             [](const auto& a, const auto& b) { return a.second.used < b.second.used; });
        if (oldest == m_columns.end() || oldest->second.used >= m_asked) {
            break;
        }
        m_columns.erase(oldest);
    }
}

void ColumnStore::beginPass() {
    if (!std::exchange(m_passed, true)) {
        m_connection.run("PRAGMA cache_size = -4096");
    }
}

void ColumnStore::releasePages() {
    if (std::exchange(m_passed, false)) {
        m_connection.setLoading(false);
        sqlite3_db_release_memory(m_connection.handle());
    }
}

const RowSlots& ColumnStore::rows(RecordKind kind) {
    const auto found = m_rows.find(int(kind));
    return found != m_rows.end() ? found->second
                                 : m_rows.emplace(int(kind), RowSlots(m_connection, kind)).first->second;
}

const ColumnKeys& ColumnStore::column(RecordKind kind, int field, Progress& progress) {
    if (!holds(kind, field)) {
        if (field == Latest) {
            loadLatest(progress);
        } else if (field == ByKey) {
            loadByKey(kind, progress);
        } else if (field < 0 || record(kind).fields.at(field).name != record(kind).key ||
                   !loadKeyField(kind, field, progress)) {
            load(kind, {field}, progress);
        }
    }
    ColumnKeys& found = m_columns[place(kind, field)];
    found.used = ++m_time;
    return found;
}

void ColumnStore::load(RecordKind kind, const std::vector<int>& fields, Progress& progress) {
    const RowSlots& numbered = rows(kind);
    beginPass();
    std::vector<ColumnReader> readers;
    std::vector<int> read;
    QByteArray expressions;
    for (const int field : fields) {
        if (field == Latest || field == ByKey || holds(kind, field) ||
            std::find(read.begin(), read.end(), field) != read.end()) {
            continue;
        }
        const auto target = field >= 0 ? record(kind).fields.at(field).target : std::nullopt;
        readers.emplace_back(kind, field, numbered.size(), target ? &rows(*target) : nullptr);
        read.push_back(field);
        expressions += (expressions.isEmpty() ? "" : ", ") + readers.back().expression();
    }
    if (readers.empty()) {
        return;
    }
    passRows(m_connection, kind, numbered, expressions, progress, [&](quint32 slot, const Statement& row) {
        for (std::size_t i = 0; i < readers.size(); ++i) {
            readers[i].take(slot, row, static_cast<int>(i) + 1);
        }
    });
    for (std::size_t i = 0; i < readers.size(); ++i) {
        progress.check();
        if (readers[i].bytes() > TightBudget) {
            makeRoom(TightBudget);
        }
        ColumnKeys made = readers[i].finish();
        made.used = ++m_time;
        m_columns.insert_or_assign(place(kind, read[i]), std::move(made));
    }
}

/// The key's own index has its texts in order, as a rule also when they are folded; false when it hasn't.
bool ColumnStore::loadKeyField(RecordKind kind, int field, Progress& progress) {
    const RecordSql& sql = RecordSql::of(kind);
    const RowSlots& numbered = rows(kind);
    beginPass();
    ColumnKeys made;
    made.keys.assign(numbered.size(), NoSlot);
    TextFolder folder;
    std::string before;
    quint32 rank = 0, count = 0;
    Statement all(m_connection,
                  "SELECT id, " + sql.key + " FROM " + sql.table + " ORDER BY " + sql.key + ", office");
    while (all.step()) {
        const std::string_view text = folder.fold(all.raw(1));
        if (text < before) {
            return false;
        }
        rank += text != before;
        before = text;
        if (const quint32 slot = numbered.slotOf(all.integer(0)); slot != NoSlot) {
            made.keys[slot] = rank;
        }
        if (++count % RowsBetweenReports == 0) {
            progress.check();
            progress.report(count, numbered.size());
        }
    }
    m_columns.insert_or_assign({int(kind), field}, std::move(made));
    return true;
}

void ColumnStore::loadByKey(RecordKind kind, Progress& progress) {
    const RecordSql& sql = RecordSql::of(kind);
    const RowSlots& numbered = rows(kind);
    beginPass();
    ColumnKeys made;
    made.keys.assign(numbered.size(), NoSlot);
    if (sql.key.isEmpty()) {
        for (quint32 i = 0; i < numbered.size(); ++i) {
            made.keys[i] = i;
        }
    } else {
        Statement all(m_connection,
                      "SELECT id FROM " + sql.table + " ORDER BY " + sql.key + ", office");  // index only
        quint32 rank = 0;
        while (all.step()) {
            const quint32 slot = numbered.slotOf(all.integer(0));
            if (slot != NoSlot) {
                made.keys[slot] = rank;
            }
            if (++rank % RowsBetweenReports == 0) {
                progress.check();
                progress.report(rank, numbered.size());
            }
        }
    }
    m_columns.insert_or_assign({int(kind), int(ByKey)}, std::move(made));
}

void ColumnStore::loadLatest(Progress& progress) {
    const int learner = fieldOf(RecordKind::Enrolment, u"learner");
    const int started = fieldOf(RecordKind::Enrolment, u"started_on");
    // what people look at most comes along in the same pass
    load(RecordKind::Enrolment,
         {learner, started, fieldOf(RecordKind::Enrolment, u"cohort"),
          fieldOf(RecordKind::Enrolment, u"status"), fieldOf(RecordKind::Enrolment, u"status_on")},
         progress);
    const RowSlots& learners = rows(RecordKind::Learner);
    const RowSlots& enrolments = rows(RecordKind::Enrolment);
    const std::vector<quint32>& whose = column(RecordKind::Enrolment, learner, progress).keys;
    const std::vector<quint32>& starts = column(RecordKind::Enrolment, started, progress).keys;
    const auto startOf = [&](quint32 slot) { return starts[slot] == NoSlot ? 0 : starts[slot]; };
    ColumnKeys made;
    made.keys.assign(learners.size(), NoSlot);
    bool ties = false;
    for (quint32 i = 0; i < whose.size(); ++i) {
        if (whose[i] == NoSlot) {
            continue;
        }
        quint32& best = made.keys[whose[i]];
        ties = ties || (best != NoSlot && startOf(i) == startOf(best));
        if (best == NoSlot || startOf(i) > startOf(best)) {
            best = i;
        }
    }
    if (ties) {
        // The references decide. An index holds each learner's enrolments one behind the other by reference.
        std::fill(made.keys.begin(), made.keys.end(), NoSlot);
        Statement all(m_connection, "SELECT learner, id FROM enrolment ORDER BY learner, reference, id");
        quint32 count = 0;
        while (all.step()) {
            const quint32 whom = learners.slotOf(all.integer(0)), mine = enrolments.slotOf(all.integer(1));
            if (whom != NoSlot && mine != NoSlot) {
                quint32& best = made.keys[whom];
                if (best == NoSlot || startOf(mine) >= startOf(best)) {
                    best = mine;
                }
            }
            if (++count % RowsBetweenReports == 0) {
                progress.check();
                progress.report(count, enrolments.size());
            }
        }
    }
    // of use for this alone: the first to go when there is no more room
    m_columns[{int(RecordKind::Enrolment), learner}].used = 0;
    made.used = ++m_time;
    m_columns.insert_or_assign({int(RecordKind::Learner), int(Latest)}, std::move(made));
}

}  // namespace jisr
