#include "core/exchange/rosterfile.h"

#include "core/base/phrasebook.h"
#include "core/importing/rostercolumns.h"
#include "core/tabular/tablereader.h"
#include "core/tabular/tablewriter.h"
#include "tests/core/importing/programme.h"

using namespace jisr;

namespace {

const QDate Today(2026, 7, 15);

/// A cohort of four: two in training, one graduate, one who left.
struct Cohort {
    TestProgramme programme;
    NoProgress progress;
    qint64 id = 0;

    Cohort() {
        ImportOptions options;
        options.createMissing = true;
        programme.import(
            {programme.table(QStringLiteral("cohorts.csv"),
                             QStringLiteral("code,region,operator,track,starts_on,ends_on\n"
                                            "C1,MA-06,OP-A,DEV,2026-01-05,2026-06-30\n"
                                            "C2,MA-06,OP-A,DEV,2026-01-05,2026-06-30\n")),
             programme.table(QStringLiteral("learners.csv"), QStringLiteral("reference,last_name,first_name\n"
                                                                            "L1,Alaoui,Sara\n"
                                                                            "L2,Bennani,Omar\n"
                                                                            "L3,Chraibi,Hind\n"
                                                                            "L4,Drissi,Adil\n"
                                                                            "L5,Essaadi,Rim\n")),
             programme.table(QStringLiteral("enrolments.csv"),
                             QStringLiteral("reference,learner,cohort,status,status_on\n"
                                            "E1,L1,C1,in_progress,\n"
                                            "E2,L2,C1,in_progress,\n"
                                            "E3,L3,C1,graduated,2026-06-20\n"
                                            "E4,L4,C1,dropped,2026-02-20\n"
                                            "E5,L5,C2,in_progress,\n"))},
            options);
        id = *programme.store().find(RecordKind::Cohort, QStringLiteral("C1"));
    }

    QStringList contents() {
        QStringList lines;
        for (const StoredRow& row :
             programme.store().rows(RecordKind::Enrolment, programme.store().ids(RecordKind::Enrolment))) {
            QStringList cells;
            for (const QVariant& value : row.values) cells << value.toString();
            lines << cells.join(u'|');
        }
        return lines;
    }

    /// The written list as cells, header first.
    std::vector<QStringList> written(const QString& path, Language language = Language::French) {
        const Phrasebook phrasebook(language);
        RosterFile::write(programme.store(), id, path, phrasebook);
        const auto reader = openTable(path);
        std::vector<QStringList> lines{reader->header()};
        for (TableRow row; reader->next(row);) {
            QStringList cells;
            for (int i = 0; i < lines[0].size(); ++i) cells << row.cell(i).toString();
            lines.push_back(cells);
        }
        return lines;
    }
    /// The same list written again by hand, as an operator's spreadsheet would.
    QString filled(const char* name, const std::vector<QStringList>& lines) {
        const QString path = programme.path(QString::fromLatin1(name));
        const auto writer = createTable(path);
        QList<TableColumn> columns;
        for (const QString& heading : lines[0]) columns.append({heading});
        writer->beginTable(QStringLiteral("C1"), columns);
        for (std::size_t i = 1; i < lines.size(); ++i) {
            QVariantList cells;
            for (const QString& cell : lines[i]) cells << cell;
            writer->row(cells);
        }
        writer->finish();
        return path;
    }
    RosterPlan plan(const QString& path) {
        return RosterFile::plan(programme.store(), id, path, Today, progress);
    }
    BulkResult apply(const RosterPlan& plan) {
        programme.store().begin(QStringLiteral("graduation"));
        const BulkResult result = applyGraduation(programme.store(), plan, progress);
        programme.store().commit();
        return result;
    }
    QString status(const char* enrolment, const char* field = "status") {
        return programme.value(RecordKind::Enrolment, QString::fromLatin1(enrolment), field).toString();
    }
};

}  // namespace

TEST_CASE("the list holds who is in training or graduated, with one column to fill in") {
    Cohort cohort;
    for (const char* name : {"roster.xlsx", "roster.csv"}) {
        const auto lines =
            cohort.written(cohort.programme.path(QString::fromLatin1(name)), Language::English);
        REQUIRE(lines.size() == 4);
        CHECK(rostercolumns::isRoster(rostercolumns::find(lines[0])));
        CHECK(lines[1] == QStringList{"E1", "Alaoui Sara", "C1", "2026-06-30", "In training", ""});
        CHECK(lines[3] == QStringList{"E3", "Chraibi Hind", "C1", "2026-06-30", "Graduated", "2026-06-20"});
    }
    CHECK_FALSE(rostercolumns::isRoster(rostercolumns::find({"reference", "learner", "cohort", "status"})));
}

TEST_CASE("taken back as it was written, the list changes nothing") {
    for (const Language language : {Language::French, Language::Arabic, Language::English}) {
        Cohort cohort;
        const QString path = cohort.programme.path(QStringLiteral("roster.xlsx"));
        cohort.written(path, language);
        const RosterPlan plan = cohort.plan(path);
        CHECK(plan.empty == 2);
        CHECK(plan.count(BulkOutcome::Update) == 0);
        CHECK(plan.count(BulkOutcome::Unchanged) == 1);
        CHECK(plan.plans.empty());
    }
}

TEST_CASE("exactly the rows that got a date are changed, and undo brings all back") {
    Cohort cohort;
    const QStringList before = cohort.contents();
    auto lines = cohort.written(cohort.programme.path(QStringLiteral("roster.csv")));
    lines[1][5] = QStringLiteral("25/06/2026");  // Alaoui
    const RosterPlan plan = cohort.plan(cohort.filled("filled.xlsx", lines));
    REQUIRE(plan.count(BulkOutcome::Update) == 1);
    CHECK(plan.empty == 1);
    CHECK(cohort.contents() == before);  // nothing before it is applied
    CHECK(cohort.apply(plan).updated == 1);
    CHECK(cohort.status("E1") == QStringLiteral("graduated"));
    CHECK(cohort.status("E1", "status_on") == QStringLiteral("2026-06-25"));
    for (const char* other : {"E2", "E3", "E4", "E5"}) {
        bool found = false;
        for (const QString& line : cohort.contents())
            found = found || (line.startsWith(QLatin1String(other)) && before.contains(line));
        CHECK(found);
    }
    cohort.programme.store().undo();
    CHECK(cohort.contents() == before);
}

TEST_CASE("a list sorted column by column is refused line by line, and harms nobody") {
    Cohort cohort;
    const QStringList before = cohort.contents();
    auto lines = cohort.written(cohort.programme.path(QStringLiteral("roster.csv")));
    std::swap(lines[1][1], lines[2][1]);
    lines[1][5] = lines[2][5] = QStringLiteral("25/06/2026");
    const RosterPlan plan = cohort.plan(cohort.filled("filled.csv", lines));
    CHECK(plan.count(BulkOutcome::Rejected) == 2);
    CHECK(plan.rows[0].reason.plain().contains(QStringLiteral("sorted")));
    cohort.apply(plan);
    CHECK(cohort.contents() == before);
}

TEST_CASE("lines that can't be right are refused with their reason") {
    Cohort cohort;
    auto lines = cohort.written(cohort.programme.path(QStringLiteral("roster.csv")), Language::English);
    const QStringList header = lines[0], alaoui = lines[1];
    const auto with = [&](int column, const char* text, const char* day = "25/06/2026") {
        QStringList line = alaoui;
        line[5] = QString::fromLatin1(day);
        line[column] = QString::fromLatin1(text);
        return line;
    };
    lines = {header,
             with(5, "31/02/2026"),
             with(5, "25/06/2027"),
             with(5, "03/01/2026"),  // before it began
             with(0, "E999"),
             with(2, "C2"),
             with(5, "25/06/2026"),
             with(5, "26/06/2026")};  // the same person again
    const RosterPlan plan = cohort.plan(cohort.filled("filled.csv", lines));
    REQUIRE(plan.rows.size() == 7);
    CHECK(plan.rows[1].reason.plain().contains(QStringLiteral("still to come")));
    CHECK(plan.rows[3].reason.plain().contains(QStringLiteral("no enrolment of this cohort")));
    CHECK(plan.rows[4].reason.plain().contains(QStringLiteral("about the cohort")));
    for (const RosterPlan::Row& row : plan.rows)
        CHECK_FALSE((row.outcome == BulkOutcome::Rejected && row.reason.isEmpty()));
    CHECK(plan.count(BulkOutcome::Update) <= 1);
}

TEST_CASE("who left is not made a graduate by a filled line") {
    Cohort cohort;
    auto lines = cohort.written(cohort.programme.path(QStringLiteral("roster.csv")));
    lines.push_back({"E4", "Drissi Adil", "C1", "", "", "2026-06-25"});
    const RosterPlan plan = cohort.plan(cohort.filled("filled.csv", lines));
    CHECK(plan.count(BulkOutcome::Rejected) == 1);
    CHECK(cohort.status("E4") == QStringLiteral("dropped"));
}

TEST_CASE("a table that is no such list is refused as a whole, in words") {
    Cohort cohort;
    const QString path =
        cohort.programme.table(QStringLiteral("other.csv"), QStringLiteral("Nom,Prénom\nAlaoui,Sara\n"));
    CHECK_THROWS_AS(cohort.plan(path), TableError);
    CHECK_THROWS_AS(cohort.plan(cohort.programme.path(QStringLiteral("missing.csv"))), TableError);
}

TEST_CASE("imported as any other table, a filled list is not misread but sent to its cohort") {
    Cohort cohort;
    for (const Language language : {Language::French, Language::Arabic, Language::English}) {
        const QString path = cohort.programme.path(QStringLiteral("list.xlsx"));
        cohort.written(path, language);
        CHECK_THROWS_AS(cohort.programme.plan({path}), TableError);
    }
}

TEST_CASE("some enrolments graduate on one day as one batch, those who can't are named") {
    Cohort cohort;
    const QStringList before = cohort.contents();
    RecordStore& store = cohort.programme.store();
    std::vector<qint64> ids;
    for (const char* key : {"E1", "E2", "E3", "E4"})
        ids.push_back(*store.find(RecordKind::Enrolment, QLatin1String(key)));
    const RosterPlan plan = planGraduation(store, ids, QDate(2026, 6, 30), Today, cohort.progress);
    CHECK(plan.count(BulkOutcome::Update) == 2);
    CHECK(plan.count(BulkOutcome::Rejected) == 2);
    CHECK(cohort.apply(plan).updated == 2);
    CHECK(cohort.status("E2", "status_on") == QStringLiteral("2026-06-30"));
    store.undo();
    CHECK(cohort.contents() == before);
    CHECK(planGraduation(store, ids, QDate(2026, 12, 1), Today, cohort.progress).count(BulkOutcome::Update) ==
          0);
}
