#include "core/storage/rescue.h"

#include <QFile>
#include <QFileInfo>
#include <set>

#include "core/storage/fileheader.h"
#include "core/storage/migrations.h"
#include "core/storage/programmefile_p.h"
#include "core/storage/recordsql.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

/// Tables without a row number of their own, or whose rows nothing refers to, are read as they come.
constexpr const char* OtherTables[] = {"parameter", "mapping", "sequence", "batch", "journal"};
/// Of the third version: whose row is nobody's any more, and what therefore can't be undone.
constexpr const char* LaterTables[] = {"anonymisation", "anonymised_batch"};

QList<QByteArray> columnsOf(Connection& connection, const QByteArray& table) {
    QList<QByteArray> columns;
    Statement info(connection, "PRAGMA table_info(" + table + ")");
    while (info.step()) {
        columns << '"' + info.text(1).toUtf8() + '"';
    }
    return columns;
}

bool isDamage(const FileError& error) {
    return error.fault() == FileFault::Damaged || error.fault() == FileFault::Other;
}

bool hasTable(Connection& connection, const char* table) {
    try {
        return !columnsOf(connection, table).isEmpty();
    } catch (const FileError& error) {
        if (!isDamage(error)) {
            throw;
        }
        return false;
    }
}

/// The row numbers that @p sql still gives before it meets the damage.
void collect(Connection& connection, const QByteArray& sql, std::set<qint64>& ids) {
    try {
        Statement query(connection, sql);
        while (query.step()) {
            ids.insert(query.integer(0));
        }
    } catch (const FileError& error) {
        if (!isDamage(error)) {
            throw;
        }
    }
}

std::set<qint64> idsOf(Connection& connection, const QByteArray& table) {
    std::set<qint64> ids;
    QList<QByteArray> ways{"SELECT id FROM " + table + " NOT INDEXED ORDER BY id",
                           "SELECT id FROM " + table + " NOT INDEXED ORDER BY id DESC"};
    try {
        Statement indices(
            connection,
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql NOT "
            "LIKE '% WHERE %'");
        indices.bind(1, QString::fromUtf8(table));
        while (indices.step()) {
            const QString column = indices.text(1).section(u'(', -1).section(u')', 0, 0).section(u',', 0, 0);
            ways << "SELECT id FROM " + table + " INDEXED BY " + indices.text(0).toUtf8() + " ORDER BY " +
                        column.toUtf8();
        }
    } catch (const FileError& error) {
        if (!isDamage(error)) {
            throw;
        }
    }
    for (const QByteArray& way : std::as_const(ways)) {
        collect(connection, way, ids);
    }
    return ids;
}

}  // namespace

Rescue::Rescue(Connection& damaged, Connection& target) : m_damaged(damaged), m_target(target) {}

std::pair<qint64, qint64> Rescue::run(Progress& progress) {
    QList<QByteArray> tables;
    for (const Record& record : catalogue()) {
        tables << QByteArray(record.name.data());
    }
    for (const char* table : OtherTables) {
        tables << table;
    }
    for (const char* table : LaterTables) {
        if (hasTable(m_damaged, table)) {
            tables << table;
        }
    }
    m_target.run("PRAGMA foreign_keys = OFF");
    Transaction transaction(m_target);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        progress.check();
        progress.report(i, tables.size());
        carryOver(tables.at(i));
    }
    dropDangling();
    transaction.commit();
    m_target.run("PRAGMA foreign_keys = ON");
    progress.report(tables.size(), tables.size());
    return {m_saved, m_lost};
}

void Rescue::carryOver(const QByteArray& table) {
    const QList<QByteArray> columns = columnsOf(m_target, table);
    const QByteArray names = columns.join(", ");
    Statement insert(m_target, "INSERT OR IGNORE INTO " + table + " (" + names + ") VALUES (?" +
                                   QByteArray(", ?").repeated(columns.size() - 1) + ")");
    const auto copy = [&](const Statement& row) {
        for (int column = 0; column < columns.size(); ++column) {
            insert.bindColumn(column + 1, row, column);
        }
        try {
            insert.run();
            ++m_saved;
        } catch (const ConstraintFailure&) {
            ++m_lost;  // what stands there is no value any more
        }
    };
    const QByteArray select = "SELECT " + names + " FROM " + table + " NOT INDEXED";
    if (!columns.contains("\"id\"")) {
        try {
            Statement all(m_damaged, select);
            while (all.step()) {
                copy(all);
            }
        } catch (const FileError& error) {
            if (!isDamage(error)) {
                throw;
            }
            ++m_lost;
        }
        return;
    }
    for (const qint64 id : idsOf(m_damaged, table)) {
        try {
            Statement one = m_damaged.statement(select + " WHERE id = ?");
            if (one.bind(1, id).step()) {
                copy(one);
            } else {
                ++m_lost;
            }
        } catch (const FileError& error) {
            if (!isDamage(error)) {
                throw;
            }
            ++m_lost;
        }
    }
}

void Rescue::dropDangling() {
    for (bool again = true; again;) {
        again = false;
        struct Dangling {
            QByteArray table;
            qint64 id, key;
        };
        std::vector<Dangling> found;
        Statement check(m_target, "PRAGMA foreign_key_check");
        while (check.step()) {
            found.push_back({check.blob(0), check.integer(1), check.integer(3)});
        }
        for (const Dangling& each : found) {
            const QByteArray column = m_target
                                          .text("SELECT \"from\" FROM pragma_foreign_key_list('" +
                                                each.table + "') WHERE id = " + QByteArray::number(each.key))
                                          .toUtf8();
            const bool required = m_target.integer("SELECT \"notnull\" FROM pragma_table_info('" +
                                                   each.table + "') WHERE name = '" + column + "'") != 0;
            const QByteArray where = " WHERE id = " + QByteArray::number(each.id);
            if (required) {
                m_target.run("DELETE FROM " + each.table + where);
                --m_saved;
                ++m_lost;
            } else {
                m_target.run("UPDATE " + each.table + " SET \"" + column + "\" = NULL" + where);
            }
            again = true;
        }
    }
}

std::pair<qint64, qint64> ProgrammeFile::rescue(const QString& copy, Progress& progress) {
    if (QFileInfo::exists(copy)) {
        throw FileError(FileFault::Other,
                        Message(QT_TRANSLATE_NOOP("core", "There is a file “%1” already."), {copy}));
    }
    progress.stage(QT_TRANSLATE_NOOP("core", "Saving what can be read"));
    const QString making = copy + QStringLiteral(".part");
    QFile::remove(making);
    try {
        std::pair<qint64, qint64> counts;
        {
            Connection target(making, Connection::Mode::ReadWrite, true);
            target.speakOf(copy);
            target.run("PRAGMA page_size = 4096; PRAGMA application_id = " +
                       QByteArray::number(ApplicationId));
            NoProgress quiet;
            Migrations::builtIn().apply(target, quiet);
            counts = Rescue(*m_state->connection, target).run(progress);
        }
        if (!QFile::rename(making, copy)) {
            throw FileError(FileFault::Other,
                            Message(QT_TRANSLATE_NOOP("core", "There is a file “%1” already."), {copy}));
        }
        return counts;
    } catch (...) {
        QFile::remove(making);
        QFile::remove(making + QStringLiteral("-journal"));
        throw;
    }
}

}  // namespace jisr
