#include "core/base/phrasebook.h"
#include "tests/support/catch.h"
#include "ui/tables/columnset.h"
#include "ui/tables/tablelook.h"

using namespace jisr;

TEST_CASE("A view comes back from its JSON as it was saved") {
    TableLook look;
    look.query.kind = RecordKind::Situation;
    look.columns = {QStringLiteral("learner"), QStringLiteral("monthly_salary"),
                    QStringLiteral("started_on")};
    look.widths = {{QStringLiteral("learner"), 210}};
    look.frozen = 1;
    look.query.search = QStringLiteral("amal");
    look.query.sort = QStringLiteral("started_on");
    look.query.descending = true;
    look.query.filters = {
        {QStringLiteral("employer"), ColumnFilter::Test::OneOf, {qlonglong(3), qlonglong(9007)}},
        {QStringLiteral("situation"), ColumnFilter::Test::OneOf, {QStringLiteral("EMP")}},
        {QStringLiteral("in_field"), ColumnFilter::Test::OneOf, {true}},
        {QStringLiteral("monthly_salary"), ColumnFilter::Test::Between, {3500.5, QVariant()}},
        {QStringLiteral("started_on"),
         ColumnFilter::Test::Between,
         {QVariant(), QStringLiteral("2025-06-30")}},
        {QStringLiteral("job_title"), ColumnFilter::Test::Contains, {QStringLiteral("dév")}},
        {QStringLiteral("ended_on"), ColumnFilter::Test::Empty, {}},
    };
    look.countBy = QStringLiteral("situation");
    CHECK(TableLook::fromJson(RecordKind::Situation, look.toJson()) == look);
}

TEST_CASE("A view that names what no longer exists opens with the rest") {
    const TableLook look = TableLook::fromJson(
        RecordKind::Cohort,
        R"({"version":1,"columns":[{"name":"gone"},{"name":"code","width":99999},{"name":"code"}],"frozen":7,
            "sort":"gone","descending":true,"filters":[{"column":"gone","test":"empty","values":[]},
            {"column":"code","test":"like","values":[]}],"countBy":"gone"})");
    CHECK(look.columns == QStringList{QStringLiteral("code")});
    CHECK(look.widths.value(QStringLiteral("code")) <= 2000);
    CHECK(look.frozen == 0);
    CHECK(look.query.sort.isEmpty());
    CHECK_FALSE(look.query.descending);
    CHECK(look.query.filters.isEmpty());
    CHECK(look.countBy.isEmpty());
    for (const char* broken : {"", "[]", "{\"columns\":7}", "\xff\xfe", "{\"columns\":[{\"name\":1}]}"}) {
        CHECK(TableLook::fromJson(RecordKind::Cohort, broken).columns == usualColumns(RecordKind::Cohort));
    }
}

TEST_CASE("Every record has usual columns, and each of a record's columns a heading of its own") {
    const Phrasebook english(Language::English);
    for (const Record& each : catalogue()) {
        INFO(each.name.data());
        CHECK_FALSE(usualColumns(each.kind).isEmpty());
        QStringList shown;
        for (const QString& name : usualColumns(each.kind)) {
            const QString title = columnTitle(each.kind, name, english);
            CHECK_FALSE(shown.contains(title));
            shown.append(title);
        }
    }
    // a learner's cohort is on the way, its region too
    CHECK(usualColumns(RecordKind::Learner).contains(QStringLiteral("enrolment.cohort.region")));
    const auto kinds = columnKinds(RecordKind::Learner, QStringLiteral("enrolment.cohort.region"));
    CHECK(kinds == std::set{RecordKind::Enrolment, RecordKind::Cohort, RecordKind::Region});
}
