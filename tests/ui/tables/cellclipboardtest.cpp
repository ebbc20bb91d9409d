#include <QMimeData>

#include "core/base/phrasebook.h"
#include "tests/support/catch.h"
#include "ui/tables/cellclipboard.h"

using namespace jisr;

namespace {
const LabelOf nobody = [](RecordKind, qint64) { return QString(); };
const Field& field(RecordKind kind, const char* name) {
    return *record(kind).field(QString::fromLatin1(name));
}
}  // namespace

TEST_CASE("What a spreadsheet copies is read cell by cell, with quotes, breaks and ragged rows") {
    const auto parse = [](const char* text) { return cellclipboard::parse(QString::fromUtf8(text)); };
    CHECK(parse("").isEmpty());
    CHECK(parse("a") == QList<QStringList>{{QStringLiteral("a")}});
    CHECK(parse("a\tb\r\nc\td\r\n") == QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")},
                                                          {QStringLiteral("c"), QStringLiteral("d")}});
    CHECK(parse("\"one\ntwo\"\t\"say \"\"hi\"\"\"\n") ==
          QList<QStringList>{{QStringLiteral("one\ntwo"), QStringLiteral("say \"hi\"")}});
    CHECK(parse("a\t\n\n") == QList<QStringList>{{QStringLiteral("a"), QString()}, {QString()}});
    CHECK(parse("a\n\nb") == QList<QStringList>{{QStringLiteral("a")}, {QString()}, {QStringLiteral("b")}});
    // a quote that nothing closes is a letter
    CHECK(parse("\"a\tb") == QList<QStringList>{{QStringLiteral("\"a"), QStringLiteral("b")}});
    CHECK(parse("5\" disk\tb") == QList<QStringList>{{QStringLiteral("5\" disk"), QStringLiteral("b")}});
}

TEST_CASE("Copied cells come back as they were, as text and as a table of texts") {
    const QList<QStringList> rows{{QStringLiteral("0612345678"), QStringLiteral("2025-06-13")},
                                  {QStringLiteral("<b>\t\"x\"\nline"), QString()}};
    const QList<const Field*> fields{&field(RecordKind::Learner, "phone"),
                                     &field(RecordKind::Learner, "born_on")};
    const auto data = cellclipboard::make(rows, fields, {});
    CHECK(cellclipboard::parse(data->text()) == rows);
    CHECK(data->html().contains(QStringLiteral("<td style='mso-number-format:\"\\@\"'>0612345678</td>")));
    CHECK(data->html().contains(QStringLiteral("<td>2025-06-13</td>")));
    CHECK(data->html().contains(QStringLiteral("&lt;b&gt;")));
    const auto headed =
        cellclipboard::make(rows, fields, {QStringLiteral("Phone"), QStringLiteral("Born on")});
    CHECK(cellclipboard::parse(headed->text()).first() ==
          QStringList{QStringLiteral("Phone"), QStringLiteral("Born on")});
    const auto one = cellclipboard::make({{QStringLiteral("x")}}, {fields.first()}, {});
    CHECK(one->text() == QStringLiteral("x"));
}

TEST_CASE("Dates travel in a form that every spreadsheet reads, and the CIN stays masked") {
    const Phrasebook french(Language::French);
    CHECK(cellclipboard::text(field(RecordKind::Learner, "born_on"), QStringLiteral("2001-02-03"), french,
                              nobody) == QStringLiteral("2001-02-03"));
    CHECK(cellclipboard::text(field(RecordKind::Situation, "monthly_salary"), 12345.5, french, nobody) ==
          QStringLiteral("12345,5"));
    CHECK_FALSE(
        cellclipboard::text(field(RecordKind::Learner, "cin"), QStringLiteral("AB123456"), french, nobody)
            .contains(QStringLiteral("1234")));
    CHECK(cellclipboard::text(field(RecordKind::Learner, "cin"), QVariant(), french, nobody).isEmpty());
}
