#include "ui/importing/pastedtable.h"

#include <QFile>
#include <QMimeData>

#include "core/tabular/tablereader.h"
#include "tests/support/catch.h"
#include "ui/importing/tablepreview.h"

using namespace jisr;

namespace {

QList<QStringList> rowsOf(const QString& path, QStringList* header = nullptr) {
    const auto reader = openTable(path);
    if (header) {
        *header = reader->header();
    }
    QList<QStringList> rows;
    for (TableRow row; reader->next(row);) {
        QStringList cells;
        for (const QStringView cell : row.cells) {
            cells.append(cell.toString());
        }
        rows.append(cells);
    }
    return rows;
}

}  // namespace

TEST_CASE("Cells copied from a spreadsheet are read as it put them there") {
    QMimeData clipboard;
    clipboard.setText(QStringLiteral("Nom\tPrénom\tNote\nAlami\tOmar\t\"deux\nlignes\"\n"));
    clipboard.setHtml(QStringLiteral("<table><tr><td>other</td></tr></table>"));
    const PastedTable table(tableText(clipboard), QStringLiteral("x"));
    QStringList header;
    const QList<QStringList> rows = rowsOf(table.path(), &header);
    CHECK(header == QStringList{QStringLiteral("Nom"), QStringLiteral("Prénom"), QStringLiteral("Note")});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][2] == QStringLiteral("deux\nlignes"));
}

TEST_CASE("A table that comes as HTML alone is read cell by cell, its tabs and quotes kept") {
    QMimeData clipboard;
    clipboard.setHtml(
        QStringLiteral("<html><body><p>before</p><table><tr><th>Nom</th><th>Note</th></tr>"
                       "<tr><td>العلمي</td><td>say \"so\"</td></tr>"
                       "<tr><td colspan=2>both</td></tr></table></body></html>"));
    const PastedTable table(tableText(clipboard), QStringLiteral("x"));
    QStringList header;
    const QList<QStringList> rows = rowsOf(table.path(), &header);
    CHECK(header == QStringList{QStringLiteral("Nom"), QStringLiteral("Note")});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == QStringList{QStringLiteral("العلمي"), QStringLiteral("say \"so\"")});
    CHECK(rows[1].value(0) == QStringLiteral("both"));
}

TEST_CASE("A clipboard without a table gives nothing") {
    QMimeData clipboard;
    CHECK(tableText(clipboard).isEmpty());
    clipboard.setText(QStringLiteral("   \n "));
    CHECK(tableText(clipboard).trimmed().isEmpty());
}

TEST_CASE("A pasted table goes with the object") {
    QString path;
    {
        const PastedTable table(QStringLiteral("a\tb\n1\t2\n"), QStringLiteral("x"));
        path = table.path();
        CHECK(QFile::exists(path));
    }
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("Whatever was pasted, its preview is made or refused with a reason") {
    const QString big(1'000'000, u'x');
    const QStringList pasted{
        QStringLiteral("Nom\tPrénom\nA") + QChar(u'\0') + QStringLiteral("lami\tOmar\n"),
        QStringLiteral("Nom\tPrénom\n") + big + QStringLiteral("\tOmar\n"),
        QStringLiteral("Nom\nA\tB\tC\tD\n\n\tE\n"),
        QStringLiteral("\t\t\t\n\t\t\t\n"),
        QStringLiteral("Nom\tNom\t\tNom\nA\tB\tC\tD\n"),
        QStringLiteral("\"never closed\tB\nC\tD\n"),
        QString(QChar(0xD800)) + QStringLiteral("\tB\nC\tD\n"),
        QStringLiteral("=1+1\t@x\n-2\t+3\n"),
        QStringLiteral("one cell"),
        QStringLiteral("\r\r\r"),
    };
    for (const QString& text : pasted) {
        const PastedTable table(text, QStringLiteral("x"));
        try {
            const TablePreview preview = readPreview(table.path(), {}, {}, {});
            CHECK(preview.rows.size() <= previewLength);
            for (const QStringList& row : preview.rows) {
                for (const QString& cell : row) {
                    CHECK(cell.size() <= 2000);
                }
            }
        } catch (const Error& error) {
            CHECK_FALSE(error.message().isEmpty());
        }
    }
}

TEST_CASE("Random cells with tabs, quotes, breaks and NULs never end the program") {
    quint32 seed = 12345;
    const auto dice = [&seed](quint32 sides) {
        seed = seed * 1664525u + 1013904223u;
        return (seed >> 8) % sides;
    };
    const QString alphabet = QStringLiteral("ab1\t\t\n\n\r\"\"'=;,|") + QChar(u'\0') + QChar(0x0627) +
                             QChar(0x200F) + QChar(0xFEFF);
    for (int round = 0; round < 300; ++round) {
        QString text;
        const quint32 length = dice(200);
        for (quint32 i = 0; i < length; ++i) {
            text += alphabet[static_cast<qsizetype>(dice(static_cast<quint32>(alphabet.size())))];
        }
        const PastedTable table(text, QStringLiteral("x"));
        try {
            readPreview(table.path(), {}, {}, {});
        } catch (const Error& error) {
            CHECK_FALSE(error.message().isEmpty());
        }
    }
}
