#include "core/storage/plandatabase.h"

#include <QDir>
#include <QTemporaryDir>
#include <array>

#include "core/storage/connection.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

constexpr size_t SmallestStill = 16;  // what Statement::bindStillBlob takes
constexpr QChar Between = u'\x1f';    // between the arguments of a message

const char* const Columns = "id, tableno, line, kind, action, wave, entity, key, vals, before";

QByteArray tableOf(RecordKind kind) {
    return "item_" + QByteArray::number(static_cast<int>(kind));
}

PlanItem read(Statement& statement) {
    PlanItem item;
    item.id = statement.integer(0);
    item.table = static_cast<int>(statement.integer(1));
    item.line = statement.integer(2);
    item.kind = static_cast<RecordKind>(statement.integer(3));
    item.action = static_cast<int>(statement.integer(4));
    item.wave = static_cast<int>(statement.integer(5));
    item.entity = statement.integer(6);
    item.key = statement.text(7);
    item.values = statement.blob(8);
    item.before = statement.blob(9);
    return item;
}

PlanNote readNote(Statement& statement) {
    PlanNote note;
    note.table = static_cast<int>(statement.integer(0));
    note.line = statement.integer(1);
    note.severity = static_cast<int>(statement.integer(2));
    note.message = static_cast<int>(statement.integer(3));
    note.field = statement.text(4);
    note.value = statement.text(5);
    if (!statement.isNull(6)) {
        note.arguments = statement.text(6).split(Between);
    }
    return note;
}

}  // namespace

struct PlanDatabase::State {
    explicit State(const QString& folder)
        : place(folder.isEmpty() ? QDir::tempPath() + QStringLiteral("/jisr-plan-XXXXXX")
                                 : folder + QStringLiteral("/jisr-plan-XXXXXX")),
          connection(checked(place), Connection::Mode::ReadWrite, true) {
        // One writer, thrown away at the end: nothing to protect from a crash.
        connection.run("PRAGMA journal_mode=OFF");
        connection.run("PRAGMA synchronous=OFF");
        connection.run("PRAGMA locking_mode=EXCLUSIVE");
        connection.run("PRAGMA cache_size=-16000");
        // One table a record: an apply reads them one after the other.
        QByteArray all;
        for (const Record& each : catalogue()) {
            const QByteArray table = tableOf(each.kind);
            connection.run(
                "CREATE TABLE " + table +
                "(id INTEGER PRIMARY KEY, tableno INTEGER, line INTEGER, kind INTEGER, action INTEGER, "
                "wave INTEGER, entity INTEGER, key TEXT, vals BLOB, before BLOB)");
            all += (all.isEmpty() ? "SELECT * FROM " : " UNION ALL SELECT * FROM ") + table;
        }
        connection.run("CREATE VIEW item AS " + all);
        connection.run(
            "CREATE TABLE note(tableno INTEGER, line INTEGER, severity INTEGER, message INTEGER, "
            "field TEXT, value TEXT, arguments TEXT)");
        connection.run(
            "CREATE TABLE pair(tableno INTEGER, line INTEGER, otherline INTEGER, similarity INTEGER, "
            "message INTEGER, entity INTEGER, otherentity INTEGER)");
        connection.run("BEGIN");
    }

    Statement& insertInto(RecordKind kind) {
        std::unique_ptr<Statement>& statement = insert[static_cast<size_t>(kind)];
        if (!statement) {
            statement = std::make_unique<Statement>(
                connection, "INSERT INTO " + tableOf(kind) +
                                "(id, tableno, line, kind, action, wave, entity, key, vals, before) "
                                "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)");
        }
        return *statement;
    }

    static QString checked(const QTemporaryDir& place) {
        if (!place.isValid()) {
            throw FileError(FileFault::NoRight,
                            Message(QT_TRANSLATE_NOOP("core",
                                                      "The import needs room for its plan, but no folder can "
                                                      "be made at “%1”: %2."),
                                    {place.path(), place.errorString()}));
        }
        return place.filePath(QStringLiteral("plan.db"));
    }

    QTemporaryDir place;
    Connection connection;
    std::array<std::unique_ptr<Statement>, RecordKindCount> insert;
    std::array<int, RecordKindCount> waves{};  ///< the highest of each kind
    qint64 last = 0;
    bool sealed = false;
};

PlanDatabase::PlanDatabase(const QString& folder) : m_state(std::make_unique<State>(folder)) {}

PlanDatabase::~PlanDatabase() = default;

qint64 PlanDatabase::add(const PlanItem& item) {
    return add(item, std::string_view(item.values.constData(), static_cast<size_t>(item.values.size())));
}

qint64 PlanDatabase::add(const PlanItem& item, std::string_view values) {
    Statement& insert = m_state->insertInto(item.kind);
    int& waves = m_state->waves[static_cast<size_t>(item.kind)];
    waves = std::max(waves, item.wave);
    insert.bind(1, ++m_state->last)
        .bind(2, item.table)
        .bind(3, item.line)
        .bind(4, static_cast<int>(item.kind))
        .bind(5, item.action)
        .bind(6, item.wave)
        .bind(7, item.entity);
    if (item.key.isEmpty()) {
        insert.bindNull(8);
    } else {
        insert.bind(8, item.key);
    }
    if (values.empty()) {
        insert.bindNull(9);
    } else if (values.size() < SmallestStill) {
        insert.bindBlob(9, QByteArray(values.data(), static_cast<qsizetype>(values.size())));
    } else {
        insert.bindStillBlob(9, values.data(), static_cast<int>(values.size()));
    }
    if (item.before.isEmpty()) {
        insert.bindNull(10);
    } else {
        insert.bindBlob(10, item.before);
    }
    insert.run();
    return m_state->last;
}

PlanItem PlanDatabase::item(RecordKind kind, qint64 id) {
    Statement statement = m_state->connection.statement(QByteArray("SELECT ") + Columns + " FROM " +
                                                        tableOf(kind) + " WHERE id = ?1");
    statement.bind(1, id);
    return statement.step() ? read(statement) : PlanItem{};
}

PlanItem PlanDatabase::creator(RecordKind kind, qint64 entity) {
    const QByteArray table = tableOf(kind);
    m_state->connection.run("CREATE INDEX IF NOT EXISTS " + table + "_entity ON " + table + "(entity)");
    Statement statement = m_state->connection.statement(QByteArray("SELECT ") + Columns + " FROM " + table +
                                                        " WHERE entity = ?1");
    statement.bind(1, entity);
    return statement.step() ? read(statement) : PlanItem{};
}

void PlanDatabase::replace(const PlanItem& item) {
    int& waves = m_state->waves[static_cast<size_t>(item.kind)];
    waves = std::max(waves, item.wave);
    Statement statement = m_state->connection.statement(
        "UPDATE " + tableOf(item.kind) +
        " SET action=?2, wave=?3, entity=?4, key=?5, vals=?6, before=?7 WHERE id=?1");
    statement.bind(1, item.id)
        .bind(2, item.action)
        .bind(3, item.wave)
        .bind(4, item.entity)
        .bind(5, item.key)
        .bindBlob(6, item.values)
        .bindBlob(7, item.before);
    statement.run();
}

void PlanDatabase::addNote(const PlanNote& note) {
    Statement statement = m_state->connection.statement("INSERT INTO note VALUES(?1,?2,?3,?4,?5,?6,?7)");
    statement.bind(1, note.table)
        .bind(2, note.line)
        .bind(3, note.severity)
        .bind(4, note.message)
        .bind(5, note.field)
        .bind(6, note.value);
    if (note.arguments.isEmpty()) {
        statement.bindNull(7);
    } else {
        statement.bind(7, note.arguments.join(Between));
    }
    statement.run();
}

void PlanDatabase::addPair(const PlanPair& pair) {
    Statement statement = m_state->connection.statement("INSERT INTO pair VALUES(?1,?2,?3,?4,?5,?6,?7)");
    statement.bind(1, pair.table)
        .bind(2, pair.line)
        .bind(3, pair.otherLine)
        .bind(4, pair.similarity)
        .bind(5, pair.message)
        .bind(6, pair.entity)
        .bind(7, pair.otherEntity);
    statement.run();
}

void PlanDatabase::seal() {
    if (!m_state->sealed) {
        m_state->sealed = true;
        m_state->connection.run("COMMIT");
    }
}

std::vector<PlanItem> PlanDatabase::items(std::optional<int> action, std::optional<RecordKind> kind,
                                          qint64 offset, qint64 limit) {
    Statement statement =
        m_state->connection.statement(QByteArray("SELECT ") + Columns +
                                      " FROM item WHERE (?1 IS NULL OR action = ?1) AND (?2 IS NULL OR "
                                      "kind = ?2) ORDER BY id LIMIT ?4 OFFSET ?3");
    action ? statement.bind(1, *action) : statement.bindNull(1);
    kind ? statement.bind(2, static_cast<int>(*kind)) : statement.bindNull(2);
    statement.bind(3, offset).bind(4, limit);
    std::vector<PlanItem> found;
    while (statement.step()) {
        found.push_back(read(statement));
    }
    return found;
}

void PlanDatabase::each(RecordKind kind, int action, const std::function<void(const PlanItem&)>& take) {
    for (int wave = 0; wave <= m_state->waves[static_cast<size_t>(kind)]; ++wave) {
        Statement statement(m_state->connection, QByteArray("SELECT ") + Columns + " FROM " + tableOf(kind) +
                                                     " WHERE action = ?1 AND wave = ?2 ORDER BY id");
        statement.bind(1, action).bind(2, wave);
        while (statement.step()) {
            take(read(statement));
        }
    }
}

void PlanDatabase::eachPacked(RecordKind kind, int action,
                              const std::function<void(qint64, std::string_view)>& take) {
    for (int wave = 0; wave <= m_state->waves[static_cast<size_t>(kind)]; ++wave) {
        Statement statement(m_state->connection, "SELECT entity, vals FROM " + tableOf(kind) +
                                                     " WHERE action = ?1 AND wave = ?2 ORDER BY id");
        statement.bind(1, action).bind(2, wave);
        while (statement.step()) {
            take(statement.integer(0), statement.view(1));
        }
    }
}

std::vector<PlanNote> PlanDatabase::notes(std::optional<int> severity, qint64 offset, qint64 limit) {
    Statement statement = m_state->connection.statement(
        "SELECT * FROM note WHERE ?1 IS NULL OR severity = ?1 ORDER BY tableno, line, rowid LIMIT ?3 OFFSET "
        "?2");
    severity ? statement.bind(1, *severity) : statement.bindNull(1);
    statement.bind(2, offset).bind(3, limit);
    std::vector<PlanNote> found;
    while (statement.step()) {
        found.push_back(readNote(statement));
    }
    return found;
}

qint64 PlanDatabase::noteCount(int severity) {
    Statement statement = m_state->connection.statement("SELECT count(*) FROM note WHERE severity = ?1");
    statement.bind(1, severity);
    return statement.step() ? statement.integer(0) : 0;
}

std::vector<PlanNoteKind> PlanDatabase::noteKinds() {
    // A bare column beside min() is of the row that has the minimum.
    Statement statement = m_state->connection.statement(
        "SELECT tableno, line, severity, message, field, value, arguments, min(rowid), count(*), "
        "count(DISTINCT tableno * 4294967296 + line) FROM note GROUP BY tableno, severity, message, field "
        "ORDER BY severity DESC, 10 DESC, 8");
    std::vector<PlanNoteKind> kinds;
    while (statement.step()) {
        kinds.push_back({readNote(statement), statement.integer(8), statement.integer(9)});
    }
    return kinds;
}

std::vector<PlanNote> PlanDatabase::notesLike(int table, int severity, int message, const QString& field,
                                              qint64 offset, qint64 limit) {
    Statement statement = m_state->connection.statement(
        "SELECT * FROM note WHERE severity = ?1 AND message = ?2 AND coalesce(field, '') = ?3 AND "
        "tableno = ?6 "
        "ORDER BY tableno, line, rowid LIMIT ?5 OFFSET ?4");
    statement.bind(1, severity).bind(2, message).bind(3, field).bind(4, offset).bind(5, limit).bind(6, table);
    std::vector<PlanNote> found;
    while (statement.step()) {
        found.push_back(readNote(statement));
    }
    return found;
}

void PlanDatabase::eachNote(int table, int severity, const std::function<void(const PlanNote&)>& take) {
    Statement statement(m_state->connection,
                        "SELECT * FROM note WHERE tableno = ?1 AND severity = ?2 ORDER BY line, rowid");
    statement.bind(1, table).bind(2, severity);
    while (statement.step()) {
        take(readNote(statement));
    }
}

std::vector<PlanPair> PlanDatabase::pairs(qint64 offset, qint64 limit) {
    Statement statement =
        m_state->connection.statement("SELECT * FROM pair ORDER BY tableno, line, rowid LIMIT ?2 OFFSET ?1");
    statement.bind(1, offset).bind(2, limit);
    std::vector<PlanPair> found;
    while (statement.step()) {
        PlanPair pair;
        pair.table = static_cast<int>(statement.integer(0));
        pair.line = statement.integer(1);
        pair.otherLine = statement.integer(2);
        pair.similarity = static_cast<int>(statement.integer(3));
        pair.message = static_cast<int>(statement.integer(4));
        pair.entity = statement.integer(5);
        pair.otherEntity = statement.integer(6);
        found.push_back(std::move(pair));
    }
    return found;
}

qint64 PlanDatabase::pairCount() {
    return m_state->connection.integer("SELECT count(*) FROM pair");
}

}  // namespace jisr
