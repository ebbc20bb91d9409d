#include "core/storage/connection.h"

#include <sqlite3.h>

#include <QAtomicInteger>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include "core/storage/statement.h"

namespace jisr {

namespace {

constexpr int PatienceMilliseconds = 5000;
constexpr int UsualCache = 32, LoadingCache = 128;  // MB
constexpr int StepsBetweenQuestions = 20000;        // of SQLite's machine: some milliseconds

int askProgress(void* progress) {
    return static_cast<Progress*>(progress)->cancelled() ? 1 : 0;
}

sqlite3* handleOf(const QSqlDatabase& database) {
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) {
        return nullptr;
    }
    return *static_cast<sqlite3* const*>(handle.constData());
}

}  // namespace

struct Connection::State {
    QString path, shownPath;
    Mode mode = Mode::ReadWrite;
    QString name;  ///< Qt Sql's name of the connection
    sqlite3* handle = nullptr;
    QHash<QByteArray, sqlite3_stmt*> kept;
    QHash<sqlite3_stmt*, bool> lent;
};

Connection::Connection(const QString& path, Mode mode, bool mayCreate) : m_state(std::make_unique<State>()) {
    static QAtomicInteger<quint64> counter = 0;
    // Nobody asks SQLite how much memory it has; counting costs a lock at each of its allocations.
    [[maybe_unused]] static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    m_state->path = m_state->shownPath = path;
    m_state->mode = mode;
    if (!mayCreate && !QFileInfo::exists(path)) {
        throw FileError(FileFault::Missing,
                        Message(QT_TRANSLATE_NOOP("core", "There is no file “%1”."), {path}));
    }
    m_state->name = QStringLiteral("jisr-%1").arg(counter.fetchAndAddRelaxed(1));
    QString problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_state->name);
        QStringList options{QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(PatienceMilliseconds)};
        if (mode != Mode::ReadWrite) {
            options << QStringLiteral("QSQLITE_OPEN_READONLY");
        }
        QString name = path;
        if (mode == Mode::Immutable) {
            options << QStringLiteral("QSQLITE_OPEN_URI");
            name = QString::fromLatin1(
                QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded(QUrl::FullyEncoded));
            name += QStringLiteral("?immutable=1");
        }
        database.setConnectOptions(options.join(u';'));
        database.setDatabaseName(name);
        if (database.open()) {
            m_state->handle = handleOf(database);
        } else {
            problem = database.lastError().text();
        }
    }
    if (!m_state->handle) {
        QSqlDatabase::removeDatabase(m_state->name);
        throw FileError(
            FileFault::NoRight,
            Message(QT_TRANSLATE_NOOP("core", "The file “%1” can't be opened: %2"), {path, problem}));
    }
    sqlite3_extended_result_codes(m_state->handle, 1);
    // a file may come by e-mail: its schema gets no more trust than its data
    // (to read past a broken schema it must not be guarded; nothing can be written through that connection)
    sqlite3_db_config(m_state->handle, SQLITE_DBCONFIG_DEFENSIVE, mode == Mode::Salvage ? 0 : 1, nullptr);
    sqlite3_db_config(m_state->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    try {
        if (mode == Mode::Salvage) {
            run("PRAGMA writable_schema = ON");
        }
        run("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON");
        setLoading(false);
    } catch (...) {
        m_state->handle = nullptr;
        QSqlDatabase::removeDatabase(m_state->name);
        throw;
    }
}

Connection::~Connection() {
    for (sqlite3_stmt* statement : std::as_const(m_state->kept)) {
        sqlite3_finalize(statement);
    }
    QSqlDatabase::database(m_state->name, false).close();
    QSqlDatabase::removeDatabase(m_state->name);
}

const QString& Connection::path() const {
    return m_state->path;
}
void Connection::speakOf(const QString& path) {
    m_state->shownPath = path;
}
bool Connection::readOnly() const {
    return m_state->mode != Mode::ReadWrite;
}
sqlite3* Connection::handle() const {
    return m_state->handle;
}
void Connection::setPatience(int milliseconds) {
    sqlite3_busy_timeout(m_state->handle, milliseconds);
}

void Connection::setLoading(bool loading) {
    run("PRAGMA cache_size = -" + QByteArray::number((loading ? LoadingCache : UsualCache) * 1024));
}

void Connection::setChecking(bool checking) {
    run(checking ? "PRAGMA ignore_check_constraints = OFF" : "PRAGMA ignore_check_constraints = ON");
}

void Connection::run(const QByteArray& sql) {
    const int code = sqlite3_exec(m_state->handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        fail(code);
    }
}

qint64 Connection::integer(const QByteArray& sql) {
    Statement query(*this, sql);
    return query.step() ? query.integer(0) : 0;
}

QString Connection::text(const QByteArray& sql) {
    Statement query(*this, sql);
    return query.step() ? query.text(0) : QString();
}

Statement Connection::statement(const QByteArray& sql) {
    sqlite3_stmt*& kept = m_state->kept[sql];
    if (kept && m_state->lent.contains(kept)) {
        return Statement(*this, sql);  // in use further up: a second one of the same words
    }
    if (!kept) {
        const int code = sqlite3_prepare_v3(m_state->handle, sql.constData(), static_cast<int>(sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &kept, nullptr);
        if (code != SQLITE_OK) {
            fail(code);
        }
    }
    m_state->lent.insert(kept, true);
    return Statement(*this, kept, true);
}

void Connection::giveBack(sqlite3_stmt* statement) {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_state->lent.remove(statement);
}

Connection::Watch::Watch(Connection& connection, Progress& progress) : m_connection(connection) {
    sqlite3_progress_handler(connection.handle(), StepsBetweenQuestions, askProgress, &progress);
}

Connection::Watch::~Watch() {
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

void Connection::fail(int code) const {
    const QString words = QString::fromUtf8(sqlite3_errmsg(m_state->handle));
    const QString& path = m_state->shownPath;
    switch (code & 0xff) {
        case SQLITE_CONSTRAINT:
            throw ConstraintFailure(sqlite3_extended_errcode(m_state->handle), words);
        case SQLITE_INTERRUPT:
            throw Cancelled();
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw FileError(
                FileFault::Busy,
                Message(QT_TRANSLATE_NOOP("core",
                                          "The file “%1” is being written by another program. Wait a "
                                          "moment and try again."),
                        {path}));
        case SQLITE_FULL:
            throw FileError(
                FileFault::DiskFull,
                Message(QT_TRANSLATE_NOOP("core",
                                          "The disk of “%1” is full. Nothing was changed; make room and "
                                          "try again."),
                        {path}));
        case SQLITE_NOTADB:
            throw FileError(FileFault::NotJisr,
                            Message(QT_TRANSLATE_NOOP("core", "“%1” is not a Jisr file."), {path}));
        case SQLITE_CORRUPT:
            throw FileError(
                FileFault::Damaged,
                Message(QT_TRANSLATE_NOOP("core",
                                          "The file “%1” is damaged (%2). Save what can be read into a new "
                                          "file, or return to a backup."),
                        {path, words}));
        case SQLITE_READONLY:
            if (code == SQLITE_READONLY_ROLLBACK) {
                throw FileError(
                    FileFault::HotJournalReadOnly,
                    Message(
                        QT_TRANSLATE_NOOP("core",
                                          "Writing to “%1” was cut short, and its place can't be written, so "
                                          "that it can't be put right here. Copy it together with “%2” to a "
                                          "place that can be written and open the copy."),
                        {path, path + QStringLiteral("-journal")}));
            }
            [[fallthrough]];
        case SQLITE_PERM:
        case SQLITE_AUTH:
            throw FileError(
                FileFault::NoRight,
                Message(QT_TRANSLATE_NOOP("core",
                                          "There is no right to write “%1”. Save a copy where you may "
                                          "write, or ask for the right."),
                        {path}));
        case SQLITE_CANTOPEN:
            throw FileError(
                FileFault::NoRight,
                Message(QT_TRANSLATE_NOOP("core", "The file “%1” can't be opened: %2"), {path, words}));
        default:
            throw FileError(
                FileFault::Other,
                Message(QT_TRANSLATE_NOOP("core", "Working with the file “%1” failed: %2"), {path, words}));
    }
}

ConstraintFailure::ConstraintFailure(int code, const QString& text)
    : Error(Message(QT_TRANSLATE_NOOP("core", "A rule of the file would be broken: %1"), {text})),
      m_code(code),
      m_text(text) {}

Transaction::Transaction(Connection& connection) : m_connection(&connection) {
    connection.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    rollback();
}

void Transaction::commit() {
    m_connection->run("COMMIT");
    m_connection = nullptr;
}

void Transaction::rollback() {
    // SQLite may have rolled back by itself already (disk full, interrupted)
    if (m_connection && !sqlite3_get_autocommit(m_connection->handle())) {
        sqlite3_exec(m_connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    m_connection = nullptr;
}

}  // namespace jisr
