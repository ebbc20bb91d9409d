#include "core/storage/integrity.h"

#include <QRegularExpression>

#include "core/catalogue/catalogue.h"
#include "core/storage/programmefile.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

constexpr auto Broken =
    QT_TRANSLATE_NOOP("core", "The file's structure is broken: some rows can't be read (%1).");

QString tableTerm(const QString& table) {
    const Record* known = recordNamed(table);
    return known ? term(known->label) : table;
}

QString fieldTerm(const QString& table, const QString& column) {
    const Record* known = recordNamed(table);
    const Field* field = known ? known->field(column) : nullptr;
    return field ? term(field->label) : column;
}

/// One line of SQLite's check. Its words are English and for programmers: what they are about is said in
/// ours, and they stay in brackets where they tell an expert more.
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
    return {Broken, {line}};
}

}  // namespace

QList<Message> integrityFindings(Connection& connection, bool quick, int limit) {
    QList<Message> findings;
    const auto add = [&](const Message& finding) {
        if (!findings.contains(finding)) {
            findings << finding;
        }
    };
    try {
        Statement check(connection, QByteArray(quick ? "PRAGMA quick_check(" : "PRAGMA integrity_check(") +
                                        QByteArray::number(limit) + ")");
        while (check.step()) {
            const QStringList lines = check.text(0).split(u'\n', Qt::SkipEmptyParts);
            for (const QString& line : lines) {
                if (line != QLatin1String("ok") && !line.startsWith(QLatin1String("***"))) {
                    add(worded(line));
                }
            }
        }
        Statement keys(connection, "PRAGMA foreign_key_check");
        while (!quick && keys.step() && findings.size() < limit) {
            add(Message(
                QT_TRANSLATE_NOOP("core", "Row %1 of “%2” refers to nothing in “%3”."),
                {QString::number(keys.integer(1)), tableTerm(keys.text(0)), tableTerm(keys.text(2))}));
        }
    } catch (const FileError& error) {
        add(brokenStructure(error));
    }
    return findings;
}

Message brokenStructure(const FileError& error) {
    if (error.fault() != FileFault::Damaged && error.fault() != FileFault::Other) {
        throw error;
    }
    // the message of an open file's fault ends with SQLite's own words
    return {Broken, {error.message().arguments.value(1)}};
}

}  // namespace jisr
