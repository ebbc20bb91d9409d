#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>

#include "core/storage/connection.h"
#include "core/storage/statement.h"

namespace jisr {

Migrations::Migrations(QList<Migration> steps) : m_steps(std::move(steps)) {}

const Migrations& Migrations::builtIn() {
    static const Migrations migrations = [] {
        QList<Migration> steps;
        const QDir folder(QStringLiteral(":/migrations"));
        const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly)) {
                steps.append({name.left(4).toInt(), file.readAll()});
            }
        }
        return Migrations(steps);
    }();
    return migrations;
}

QList<QByteArray> Migrations::statements(const QByteArray& sql) {
    QList<QByteArray> list;
    QByteArray current;
    bool ended = false;  // the last line that said something ended with a semicolon
    const QList<QByteArray> lines = sql.split('\n');
    const auto finish = [&] {
        if (!current.trimmed().isEmpty()) {
            list.append(current.trimmed());
        }
        current.clear();
        ended = false;
    };
    for (const QByteArray& line : lines) {
        const QByteArray bare = line.trimmed();
        if (bare.isEmpty()) {
            if (ended) {
                finish();
            }
            continue;
        }
        current += line + '\n';
        ended = bare.endsWith(';');
    }
    finish();
    return list;
}

namespace {

void checkForeignKeys(Connection& connection) {
    Statement check(connection, "PRAGMA foreign_key_check");
    if (check.step()) {
        throw FileError(
            FileFault::Damaged,
            Message(QT_TRANSLATE_NOOP("core",
                                      "The file “%1” can't be brought to this program's version: row %2 "
                                      "of “%3” refers to nothing in “%4”."),
                    {connection.path(), QString::number(check.integer(1)), check.text(0), check.text(2)}));
    }
}

}  // namespace

void Migrations::apply(Connection& connection, Progress& progress) const {
    const int from = static_cast<int>(connection.integer("PRAGMA user_version"));
    for (const Migration& step : m_steps) {
        if (step.version <= from) {
            continue;
        }
        progress.check();
        // must be said outside of a transaction: inside it has no effect
        connection.run("PRAGMA foreign_keys = OFF");
        try {
            Transaction transaction(connection);
            for (const QByteArray& statement : statements(step.sql)) {
                connection.run(statement);
            }
            checkForeignKeys(connection);
            connection.run("PRAGMA user_version = " + QByteArray::number(step.version));
            transaction.commit();
        } catch (...) {
            connection.run("PRAGMA foreign_keys = ON");
            throw;
        }
        connection.run("PRAGMA foreign_keys = ON");
        progress.report(step.version - from, newest() - from);
    }
}

}  // namespace jisr
