#include "core/storage/integrity.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/catalogue/catalogue.h"
#include "core/storage/programmefile.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

constexpr auto Broken = QT_TRANSLATE_NOOP(
    "core", "The file's structure is broken in %1 places; some rows can't be read (first: %2).");
constexpr auto Dangling =
    QT_TRANSLATE_NOOP("core", "%1 rows of “%2” refer to nothing in “%3” (first: row %4).");

QString tableTerm(const QString& table) {
    const Record* known = recordNamed(table);
    return known ? term(known->label) : table;
}

QString fieldTerm(const QString& table, const QString& column) {
    const Record* known = recordNamed(table);
    const Field* field = known ? known->field(column) : nullptr;
    return field ? term(field->label) : column;
}

/// One line of SQLite's check about rows or lists of rows, in our words; empty when it is about the structure
/// beneath, of which an expert wants SQLite's own.
Message worded(const QString& line) {
    static const QRegularExpression index(QStringLiteral(
        "^(?:row \\d+ missing from index|wrong # of entries in index|non-unique entry in index) (\\S+)$"));
    static const QRegularExpression rule(QStringLiteral("^CHECK constraint failed in (\\S+)$"));
    static const QRegularExpression empty(QStringLiteral("^NULL value in (\\w+)\\.(\\w+)$"));
    static const QRegularExpression type(QStringLiteral("^(?:non-)?[A-Z]+ value in (\\w+)\\.(\\w+)$"));
    if (const auto found = index.match(line); found.hasMatch()) {
        return {QT_TRANSLATE_NOOP("core",
                                  "The list “%1”, by which rows are found, no longer agrees with its table: "
                                  "a search may miss rows."),
                {found.captured(1)}};
    }
    if (const auto found = rule.match(line); found.hasMatch()) {
        return {QT_TRANSLATE_NOOP("core", "“%1”: a row breaks a rule of the file."),
                {tableTerm(found.captured(1))}};
    }
    if (const auto found = empty.match(line); found.hasMatch()) {
        return {QT_TRANSLATE_NOOP("core", "“%1”: “%2” is empty in a row that must have it."),
                {tableTerm(found.captured(1)), fieldTerm(found.captured(1), found.captured(2))}};
    }
    if (const auto found = type.match(line); found.hasMatch()) {
        return {QT_TRANSLATE_NOOP("core", "“%1”: “%2” holds something that is no value of it."),
                {tableTerm(found.captured(1)), fieldTerm(found.captured(1), found.captured(2))}};
    }
    return {};
}

Message broken(qint64 places, const QString& first) {
    return {Broken, {QString::number(places), first}};
}

/// SQLite's words about damage met on the way, with which such a message ends; other faults are thrown on.
QString wordsOf(const FileError& error) {
    if (error.fault() != FileFault::Damaged && error.fault() != FileFault::Other) {
        throw error;
    }
    return error.message().arguments.value(1);
}

/// Rows that refer to nothing: one finding for each pair of tables.
QList<Message> danglingRows(Connection& connection) {
    struct Pair {
        QString table, target;
        qint64 first, rows;
    };
    QList<Pair> pairs;
    Statement keys(connection, "PRAGMA foreign_key_check");
    while (keys.step()) {
        const QString table = keys.text(0), target = keys.text(2);
        const auto known = std::find_if(pairs.begin(), pairs.end(), [&](const Pair& pair) {
            return pair.table == table && pair.target == target;
        });
        if (known == pairs.end()) {
            pairs.append({table, target, keys.integer(1), 1});
        } else {
            ++known->rows;
        }
    }
    QList<Message> findings;
    for (const Pair& pair : std::as_const(pairs)) {
        findings << Message(Dangling, {QString::number(pair.rows), tableTerm(pair.table),
                                       tableTerm(pair.target), QString::number(pair.first)});
    }
    return findings;
}

}  // namespace

QList<Message> integrityFindings(Connection& connection, bool quick, int limit) {
    QList<Message> findings;
    qint64 places = 0;
    QString first;
    const auto structure = [&](const QString& words) {
        if (places++ == 0) {
            first = words;
        }
    };
    try {
        Statement check(connection, QByteArray(quick ? "PRAGMA quick_check(" : "PRAGMA integrity_check(") +
                                        QByteArray::number(limit) + ")");
        while (check.step()) {
            const QStringList lines = check.text(0).split(u'\n', Qt::SkipEmptyParts);
            for (const QString& line : lines) {
                if (line == QLatin1String("ok") || line.startsWith(QLatin1String("***"))) {
                    continue;
                }
                const Message finding = worded(line);
                if (finding.isEmpty()) {
                    structure(line);
                } else if (!findings.contains(finding)) {
                    findings << finding;
                }
            }
        }
        if (!quick) {
            findings << danglingRows(connection);
        }
    } catch (const FileError& error) {
        structure(wordsOf(error));
    }
    if (places > 0) {
        findings.prepend(broken(places, first));
    }
    return findings;
}

Message brokenStructure(const FileError& error) {
    return broken(1, wordsOf(error));
}

}  // namespace jisr
