#include "core/reporting/reportbatch.h"

#include <set>

#include "core/reporting/reportcatalogue.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

ReportOrder regional() {
    ReportOrder order;
    order.kind = QStringLiteral("regional");
    order.cutOff = QDate(2026, 6, 30);
    order.scope = Filter{}.with(GroupKey::Region, QStringLiteral("MA-06"));
    return order;
}

CodeName named(const char* code) {
    CodeName name;
    name.code = QLatin1String(code);
    return name;
}

}  // namespace

TEST_CASE("a batch is a report a group and language, whatever group the order named first") {
    const auto tasks = reportTasks(regional(), {Language::French, Language::Arabic},
                                   {named("MA-01"), named("MA-06"), named("MA-12")});
    REQUIRE(tasks.size() == 6);
    std::set<QString> names;
    for (const ReportTask& task : tasks) {
        names.insert(task.name);
        CHECK_FALSE(refusal(task.order));
        CHECK(task.order.scope.allowed.at(GroupKey::Region).size() == 1);
    }
    CHECK(names.size() == 6);
    CHECK(tasks[3].name == QStringLiteral("regional-MA-06-2026-06-30-ar"));
}

TEST_CASE("a kind that is about everybody is made once a language, whatever groups there are") {
    ReportOrder order = regional();
    order.kind = QStringLiteral("national");
    order.scope = {};
    order.publicMode = true;
    const auto tasks = reportTasks(order, {Language::English}, {named("MA-01"), named("MA-06")});
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().name == QStringLiteral("national-2026-06-30-en-public"));
}

TEST_CASE("a code that people made up leads to no other folder") {
    ReportOrder order = regional();
    order.scope = Filter{}.with(GroupKey::Region, QStringLiteral("../a:b\\c"));
    const QString name = reportTasks(order, {Language::French}).front().name;
    CHECK_FALSE(name.contains(u'/'));
    CHECK_FALSE(name.contains(u'\\'));
    CHECK_FALSE(name.contains(u':'));
}
