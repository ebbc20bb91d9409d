#pragma once

#include <QFile>
#include <QHash>
#include <QStringList>
#include <vector>

#include "tests/support/catch.h"

/// The rows of a small CSV file of tests/data/example by column name; quotes understood, no line breaks
/// in them.
inline std::vector<QHash<QString, QString>> exampleRows(const QString& name) {
    QFile file(QStringLiteral(JISR_TEST_DATA "/example/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const auto cells = [](const QString& line) {
        QStringList result{QString()};
        bool quoted = false;
        for (const QChar c : line) {
            if (c == u'"') {
                quoted = !quoted;
            } else if (c == u',' && !quoted) {
                result.append(QString());
            } else if (c != u'\r') {
                result.last().append(c);
            }
        }
        return result;
    };
    const QStringList header = cells(lines.first());
    std::vector<QHash<QString, QString>> rows;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const QStringList values = cells(lines[at]);
        REQUIRE(values.size() == header.size());
        QHash<QString, QString> row;
        for (qsizetype column = 0; column < header.size(); ++column) {
            row.insert(header[column], values[column]);
        }
        rows.push_back(row);
    }
    REQUIRE(!rows.empty());
    return rows;
}
