#include <QDate>
#include <QTemporaryDir>
#include <cmath>
#include <cstdio>
#include <random>

#include "core/tabular/cellvalue.h"
#include "core/tabular/tablewriter.h"
#include "tables.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

using Random = std::mt19937;

int below(Random& random, int limit) {
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

QString randomText(Random& random) {
    static const QStringList pieces{
        "=",      "+",    "-",       "@",   "\t",     "\r",     "\n",     "\r\n",   "'",   "\"", "\"\"",
        ";",      ",",    "|",       " ",   "\u00A0", "é",      "Œ",      "€",      "فاس", "لا", "ـ",
        "\u200F", "😀",    "_x0041_", "_x",  "_",      "<",      "&",      "]]>",    "0",   "7",  "1,5",
        "TRUE",   "#N/A", "sep=;",   "abc", "\u0001", "\u001F", "\uFFFE", "\u2028", "A1"};
    QString text;
    for (int left = below(random, 6); left > 0; --left) {
        text += pieces[below(random, static_cast<int>(pieces.size()))];
    }
    return text;
}

QVariant randomCell(Random& random, ColumnType type) {
    if (below(random, 8) == 0) {
        return {};
    }
    switch (type) {
        case ColumnType::Text:
            break;
        case ColumnType::Integer:
            return qlonglong(random()) * (below(random, 2) ? 1 : -1) << below(random, 30);
        case ColumnType::Decimal:
        case ColumnType::Percent:
            return (double(random()) / 3 - 5e8) * std::pow(10.0, below(random, 20) - 12);
        case ColumnType::Date:
            return QDate(1850, 1, 1).addDays(below(random, 90'000));
    }
    return randomText(random);
}

double kept(double value, int digits) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*g", digits, value);
    return QByteArray(text).toDouble();
}

/// How a reader says what was written. @p digits: significant ones the format keeps.
QString said(const QVariant& value, int digits = 17) {
    const CellValue cell = CellValue::of(value);
    switch (cell.kind) {
        case CellValue::Kind::Integer:
            return QString::number(cell.integer);
        case CellValue::Kind::Decimal:
            return decimalText(kept(cell.decimal, digits));
        case CellValue::Kind::Date:
            return cell.date.toString(Qt::ISODate);
        default:
            return cell.text;
    }
}

struct RandomTable {
    QList<TableColumn> columns;
    QList<QVariantList> rows;
    QList<QStringList> expected;  ///< trailing empty cells cut off
};

QStringList trimmed(QStringList cells) {
    while (!cells.isEmpty() && cells.last().isEmpty()) {
        cells.removeLast();
    }
    return cells;
}

RandomTable randomTable(Random& random, int digits) {
    RandomTable table;
    const int width = 1 + below(random, 7);
    for (int i = 0; i < width; ++i) {
        table.columns.append({QStringLiteral("c%1").arg(i), static_cast<ColumnType>(below(random, 5)), 0});
    }
    for (int left = below(random, 30); left > 0; --left) {
        QVariantList cells;
        QStringList expected;
        for (const TableColumn& column : table.columns) {
            cells.append(randomCell(random, column.type));
            expected.append(said(cells.last(), digits));
        }
        table.rows.append(cells);
        table.expected.append(trimmed(expected));
    }
    return table;
}

void write(const RandomTable& table, const QString& path, const WriteOptions& options, bool asText) {
    const auto writer = createTable(path, options);
    writer->beginTable(QStringLiteral("t"), table.columns);
    for (const QVariantList& cells : table.rows) {
        if (!asText) {
            writer->row(cells);
            continue;
        }
        QStringList texts;
        for (const QVariant& cell : cells) {
            texts.append(said(cell));
        }
        writer->textRow({texts.begin(), texts.end()});
    }
    writer->finish();
}

QList<QStringList> trimmedRows(const WholeTable& table) {
    QList<QStringList> rows;
    for (const QStringList& row : table.rows) {
        rows.append(trimmed(row));
    }
    return rows;
}

}  // namespace

TEST_CASE("What is written as CSV is read back equal, whatever it is") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    for (unsigned seed = 1; seed <= 400; ++seed) {
        Random random(seed);
        const RandomTable table = randomTable(random, 17);
        WriteOptions options;
        options.separator = QStringLiteral(";,\t|")[below(random, 4)];
        options.byteOrderMark = below(random, 2);
        options.crlf = below(random, 2);
        write(table, path, options, below(random, 2));
        TableOptions reading;
        // a table of one column says nothing about its separator
        reading.separator = options.separator;
        reading.encoding = QStringLiteral("UTF-8");
        const WholeTable back = readPath(path, reading);
        INFO("seed " << seed);
        REQUIRE(back.header.size() == table.columns.size());
        REQUIRE(trimmedRows(back) == table.expected);
        REQUIRE(back.findings.isEmpty());
    }
}

TEST_CASE("What is written as XLSX is read back equal but for rows that say nothing") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.xlsx"));
    for (unsigned seed = 1; seed <= 150; ++seed) {
        Random random(seed);
        const RandomTable table = randomTable(random, 16);
        write(table, path, {}, below(random, 2));
        const WholeTable back = readPath(path);
        QList<QStringList> expected;
        for (const QStringList& row : table.expected) {
            if (!row.join(QString()).trimmed().isEmpty()) {
                expected.append(row);
            }
        }
        INFO("seed " << seed);
        REQUIRE(back.header.size() == table.columns.size());
        REQUIRE(trimmedRows(back) == expected);
        REQUIRE(back.findings.isEmpty());
    }
}

TEST_CASE("Separator and encoding of what was written are detected") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    for (const char16_t separator : {u';', u',', u'\t', u'|'}) {
        WriteOptions options;
        options.separator = separator;
        const auto writer = createTable(path, options);
        writer->beginTable({}, {{"nom"}, {"ville"}, {"note", ColumnType::Decimal}});
        writer->row({QStringLiteral("Zoé; a, b | c"), QStringLiteral("فاس"), 1.5});
        writer->row({QStringLiteral("x,y\n\tz"), QStringLiteral("Salé"), 2});
        writer->finish();
        const WholeTable back = readPath(path);
        CHECK(back.options.separator == QChar(separator));
        CHECK(back.rows == QList<QStringList>{{"Zoé; a, b | c", "فاس", "1.5"}, {"x,y\n\tz", "Salé", "2"}});
    }
}
