// A call sheet goes out, is filled in by hand, and comes back: once.
#include <QFile>

#include "core/followup/filledsheet.h"
#include "core/followup/sheetwords.h"
#include "core/tabular/tablereader.h"
#include "core/tabular/tablewriter.h"
#include "tests/core/followup/programme.h"

using namespace jisr;
using namespace jisr::test;

namespace {

const QDate today(2026, 7, 15);
using Filled = std::vector<std::pair<SheetColumn, QVariant>>;

struct SheetBench : Programme {
    qint64 a = graduate(rabat), b = graduate(rabat), c = graduate(dakhla);

    std::vector<SheetLine> lines(const std::vector<qint64>& learners, Language language = Language::English) {
        std::vector<SheetPerson> people;
        for (const qint64 learner : learners) {
            people.push_back({learner, 6, QDate(2025, 12, 30)});
        }
        NoProgress progress;
        return callSheet(*store, people, today, Phrasebook(language), progress);
    }
    /// The sheet of some people as written, with @p filled in line by line.
    QString sheet(const std::vector<qint64>& learners, const std::vector<Filled>& filled,
                  const char* name = "sheet.xlsx", Language language = Language::English) {
        const QString blank = folder.filePath(QStringLiteral("blank-") + QLatin1String(name));
        writeCallSheet(lines(learners, language), QStringLiteral("Calls"), blank, Phrasebook(language));
        const QString filledIn = folder.filePath(QLatin1String(name));
        const auto reader = openTable(blank);
        const auto writer = createTable(filledIn);
        QList<TableColumn> columns;
        for (const QString& title : reader->header()) {
            columns.append(
                {title, columns.size() == int(SheetColumn::Date) ? ColumnType::Date : ColumnType::Text});
        }
        writer->beginTable(QStringLiteral("Calls"), columns);
        TableRow row;
        for (std::size_t i = 0; reader->next(row); ++i) {
            QVariantList cells;
            for (int column = 0; column < SheetColumnCount; ++column) {
                const QString text = row.cell(column).toString();
                cells.append(text.isEmpty() ? QVariant() : QVariant(text));
            }
            if (i < filled.size()) {
                for (const auto& [column, value] : filled[i]) {
                    cells[int(column)] = value;
                }
            }
            writer->row(cells);
        }
        writer->finish();
        return filledIn;
    }
    FilledSheet read(const QString& from) {
        NoProgress progress;
        return readFilledSheet(*store, from, today, 0, progress);
    }
    qint64 write(const FilledSheet& sheet) {
        NoProgress progress;
        store->begin(QStringLiteral("Call sheet"));
        const qint64 written = writeFilledSheet(*store, sheet, progress);
        store->commit();
        return written;
    }
};

Filled call(const char* result, const QVariant& on = QDate(2026, 7, 14), Filled more = {}) {
    Filled filled{{SheetColumn::Result, QString::fromUtf8(result)}, {SheetColumn::Date, on}};
    filled.insert(filled.end(), more.begin(), more.end());
    return filled;
}

}  // namespace

TEST_CASE("A sheet shows who to call and what is known, and leaves out who must not or can't be called") {
    SheetBench bench;
    const qint64 employer = bench.organisation(QStringLiteral("ATTIJARI"));
    bench.change(RecordKind::Situation, bench.job(bench.a, "2025-09-01", "2026-01-10"), "employer", employer);
    bench.change(RecordKind::Learner, bench.b, "no_contact", true);
    const qint64 silent = bench.graduate(bench.rabat, QDate(2025, 6, 30), false);
    const qint64 dead = bench.graduate(bench.rabat);
    bench.store->create(RecordKind::Situation,
                        Bench::values(RecordKind::Situation, {{"learner", dead},
                                                              {"situation", QStringLiteral("DECEASED")},
                                                              {"last_known_on", QStringLiteral("2025-10-01")},
                                                              {"evidence", QStringLiteral("C")}}));
    const auto lines = bench.lines({bench.a, bench.b, silent, dead, bench.c});
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].reference == "L00001");
    CHECK(lines[0].name == "Nom Prénom");
    CHECK(lines[0].phone == "06 00 00 00 01");
    CHECK(lines[0].cohort == "R1");
    CHECK(lines[0].about == "6 months on 30 Dec 2025");
    CHECK(lines[0].lastKnown == "Job, Opérateur ATTIJARI, since 1 Sept 2025 (news of 10 Jan 2026)");
    CHECK(lines[1].reference == "L00003");
    CHECK(lines[1].lastKnown.isEmpty());
}

TEST_CASE("A filled sheet becomes contacts and situations in one batch, and a second time nothing") {
    SheetBench bench;
    for (const char* name : {"sheet.xlsx", "sheet.csv"}) {
        const QString path = bench.sheet({bench.a, bench.b, bench.c},
                                         {call("New job", QDate(2026, 7, 14),
                                               {{SheetColumn::Since, QStringLiteral("01/02/2026")},
                                                {SheetColumn::Employer, QStringLiteral("Atlas Numérique")},
                                                {SheetColumn::JobTitle, QStringLiteral("Analyst")}}),
                                          call("no_answer"),
                                          {}},
                                         name);
        const FilledSheet sheet = bench.read(path);
        CHECK(sheet.fault.isEmpty());
        REQUIRE(sheet.lines.size() == 3);
        CHECK(sheet.lines[0].newEmployer == "Atlas Numérique");
        CHECK(sheet.count(SheetFate::Write) == 2);
        CHECK(sheet.count(SheetFate::Empty) == 1);
        CHECK(bench.store->count(RecordKind::Contact) == 0);  // a plan writes nothing
        CHECK(bench.write(sheet) == 2);
        CHECK(bench.store->count(RecordKind::Contact) == 2);
        const auto situations = bench.store->ids(RecordKind::Situation);
        REQUIRE(situations.size() == 1);
        CHECK(bench.value(RecordKind::Situation, situations[0], "started_on").toString() == "2026-02-01");
        CHECK(bench.value(RecordKind::Situation, situations[0], "last_known_on").toString() == "2026-07-14");
        CHECK(bench.value(RecordKind::Situation, situations[0], "evidence").toString() == "C");
        const qint64 employer = bench.value(RecordKind::Situation, situations[0], "employer").toLongLong();
        CHECK(bench.store->label(RecordKind::Organisation, employer) == "Atlas Numérique");

        const FilledSheet again = bench.read(path);
        CHECK(again.count(SheetFate::Write) == 0);
        CHECK(again.count(SheetFate::Already) == 2);
        CHECK(bench.write(again) == 0);
        CHECK(bench.write(sheet) == 0);  // nor the plan that was shown before
        bench.store->undo();
        CHECK(bench.store->count(RecordKind::Contact) == 0);
        CHECK(bench.store->count(RecordKind::Situation) == 0);
        CHECK_FALSE(bench.store->find(RecordKind::Organisation, QStringLiteral("ATLAS-NUMERIQUE")));
    }
}

TEST_CASE("A sheet exported in one language is understood in every other") {
    for (const Language language : {Language::French, Language::Arabic, Language::English}) {
        SheetBench bench;
        const Phrasebook phrasebook(language);
        const QString path = bench.sheet(
            {bench.a}, {call(phrasebook.say(callOutcomeName(CallOutcome::Seeking)).toUtf8().constData())},
            "sheet.xlsx", language);
        const FilledSheet sheet = bench.read(path);
        INFO(sheet.fault.plain().toStdString());
        REQUIRE(sheet.lines.size() == 1);
        CHECK(sheet.lines[0].fate == SheetFate::Write);
        CHECK(sheet.lines[0].report.outcome == CallOutcome::Seeking);
    }
}

TEST_CASE("Words as people write them are understood") {
    const SheetWords words;
    const std::pair<const char*, CallOutcome> spellings[] = {
        {"Ne répond pas", CallOutcome::NoAnswer}, {"FAUX NUMERO", CallOutcome::WrongNumber},
        {"à rappeler", CallOutcome::CallBack},    {"Étudiante", CallOutcome::Studying},
        {"لا يجيب", CallOutcome::NoAnswer},       {"يبحث عن عمل", CallOutcome::Seeking},
        {"same", CallOutcome::SameSituation},     {"Refus", CallOutcome::Refused}};
    for (const auto& [text, outcome] : spellings) {
        INFO(text);
        const auto word = words.result(QString::fromUtf8(text));
        REQUIRE(word);
        CHECK(word->outcome == outcome);
    }
    CHECK(words.result(QStringLiteral("EMP"))->reached);
    CHECK(words.result(QStringLiteral("Ne plus appeler"))->noContact);
    CHECK_FALSE(words.result(QStringLiteral("peut-être")));
}

TEST_CASE("Reached with a situation beside it, in words or as a code") {
    SheetBench bench;
    const QString path = bench.sheet(
        {bench.a, bench.b, bench.c},
        {call("reached", QDate(2026, 7, 14), {{SheetColumn::Situation, QStringLiteral("INT_UNPAID")}}),
         call("EMP"), call("joint")});
    const FilledSheet sheet = bench.read(path);
    REQUIRE(sheet.lines.size() == 3);
    CHECK(sheet.lines[0].report.outcome == CallOutcome::Internship);
    CHECK_FALSE(sheet.lines[0].report.paid);
    CHECK(sheet.lines[1].report.outcome == CallOutcome::NewJob);
    CHECK(sheet.lines[2].fate == SheetFate::Rejected);
    CHECK(bench.write(sheet) == 2);
}

TEST_CASE("What can't be entered is rejected with its reason, and the rest is entered") {
    SheetBench bench;
    const qint64 refused = bench.graduate(bench.rabat);
    const qint64 shifted = bench.graduate(bench.rabat);
    const qint64 unknown = bench.graduate(bench.rabat);
    const qint64 same = bench.graduate(bench.rabat);
    const qint64 good = bench.graduate(bench.rabat);
    const QString path = bench.sheet(
        {bench.a, bench.b, bench.c, refused, shifted, unknown, same, good},
        {call("perhaps"), call("no_answer", {}), call("no_answer", QDate(2026, 7, 16)), call("no_answer"),
         call("no_answer", QDate(2026, 7, 14), {{SheetColumn::Name, QStringLiteral("Somebody Else")}}),
         call("no_answer", QDate(2026, 7, 14), {{SheetColumn::Reference, QStringLiteral("L99999")}}),
         call("same"), call("no_answer", QStringLiteral("14/07/2026"))},
        "sheet.csv");
    bench.change(RecordKind::Learner, refused, "no_contact", true);  // since the sheet was printed
    const FilledSheet sheet = bench.read(path);
    REQUIRE(sheet.lines.size() == 8);
    for (std::size_t i = 0; i < 7; ++i) {
        INFO(i << ' ' << sheet.lines[i].why.plain().toStdString());
        CHECK(sheet.lines[i].fate == SheetFate::Rejected);
        CHECK_FALSE(sheet.lines[i].why.isEmpty());
    }
    CHECK(sheet.lines[7].fate == SheetFate::Write);
    CHECK(sheet.lines[7].line == 9);
    CHECK(bench.write(sheet) == 1);
    CHECK(bench.store->count(RecordKind::Contact) == 1);
}

TEST_CASE("Who asks not to be called again on the sheet is not called again") {
    SheetBench bench;
    const FilledSheet sheet = bench.read(bench.sheet({bench.a}, {call("Ne plus appeler")}));
    CHECK(bench.write(sheet) == 1);
    CHECK(bench.value(RecordKind::Learner, bench.a, "no_contact").toBool());
    CHECK(bench.lines({bench.a}).empty());
}

TEST_CASE("A line twice in one sheet is one call, and another table is no sheet") {
    SheetBench bench;
    const FilledSheet sheet =
        bench.read(bench.sheet({bench.a, bench.a}, {call("no_answer"), call("no_answer")}));
    CHECK(sheet.count(SheetFate::Write) == 1);
    CHECK(sheet.count(SheetFate::Already) == 1);
    const QString other = bench.folder.filePath(QStringLiteral("other.csv"));
    QFile file(other);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a;b\n1;2\n");
    file.close();
    CHECK_FALSE(bench.read(other).fault.isEmpty());
}

TEST_CASE("A date to call back that was written down is kept") {
    SheetBench bench;
    const FilledSheet sheet = bench.read(bench.sheet(
        {bench.a},
        {call("callback", QDate(2026, 7, 14), {{SheetColumn::Next, QStringLiteral("20/07/2026")}})}));
    CHECK(bench.write(sheet) == 1);
    const auto contacts = bench.store->ids(RecordKind::Contact);
    REQUIRE(contacts.size() == 1);
    CHECK(bench.value(RecordKind::Contact, contacts[0], "next_on").toString() == "2026-07-20");
}
