#include "ui/records/organisationpage.h"

#include <QLabel>
#include <array>

#include "tests/support/catch.h"
#include "tests/support/example.h"
#include "tests/ui/records/pagebench.h"
#include "ui/records/planpage.h"
#include "ui/records/recordpanel.h"
#include "ui/records/rowstable.h"

using namespace jisr;

namespace {

OrganisationPage* showOrganisation(PageBench& bench, qint64 id) {
    auto* page = new OrganisationPage(*bench.desk, *bench.programme, *bench.figures);
    page->showRecord(RecordKind::Organisation, id);
    bench.show(page);
    return page;
}

std::vector<QVariant> valuesOf(RecordKind kind,
                               std::initializer_list<std::pair<const char*, QVariant>> fields) {
    std::vector<QVariant> values(static_cast<std::size_t>(record(kind).fields.size()));
    for (const auto& [field, value] : fields)
        values[static_cast<std::size_t>(record(kind).indexOf(QString::fromLatin1(field)))] = value;
    return values;
}

}  // namespace

TEST_CASE("an operator's cohorts stand with their figures, in the order of their codes whatever is clicked") {
    PageBench bench;
    bench.open();
    const qint64 operatorA = bench.id(RecordKind::Organisation, "OP-A");
    REQUIRE(operatorA);
    showOrganisation(bench, operatorA);
    auto* table = bench.find<RowsTable>(QStringLiteral("cohortTable"));
    REQUIRE(table);
    const auto cohorts = bench.store().ids(RecordKind::Cohort, {}, {}, false,
                                           {{QStringLiteral("operator"), QVariant(operatorA)}});
    REQUIRE(table->rows().rowCount() == int(cohorts.size()));
    for (const auto& line : example::records(QStringLiteral("expected_indicators.csv"))) {
        if (line[QStringLiteral("group_by")] != u"cohort" || line[QStringLiteral("indicator")] != u"INS" ||
            line[QStringLiteral("horizon")] != u"6")
            continue;
        for (int row = 0; row < table->rows().rowCount(); ++row)
            if (table->rows().at(row).cells[0].text == line[QStringLiteral("group")])
                CHECK(table->rows().at(row).cells[7].text == line[QStringLiteral("denominator")]);
    }
    QStringList codes;
    table->sortByColumn(6, Qt::AscendingOrder);  // the rate
    for (int row = 0; row < table->rows().rowCount(); ++row) codes << table->rows().at(row).cells[0].text;
    QStringList ordered = codes;
    ordered.sort();
    CHECK(codes == ordered);
    CHECK(bench.said(QStringLiteral("operatorSays")).contains(QStringLiteral("aren't for ranking")));
    CHECK(bench.said(QStringLiteral("employerSays")) == QStringLiteral("Nobody is known to work here."));
}

TEST_CASE("an employer shows whom it hired, with dates and evidence, and leads to them") {
    PageBench bench;
    bench.open();
    RecordStore& store = bench.store();
    const qint64 employer =
        store.create(RecordKind::Organisation,
                     valuesOf(RecordKind::Organisation, {{"code", QStringLiteral("EMP-1")},
                                                         {"name", QStringLiteral("Atlas Digital")},
                                                         {"kind", QStringLiteral("company")},
                                                         {"ice", QStringLiteral("001234567000089")}}));
    const qint64 situation = bench.id(RecordKind::Situation, "O01");
    auto values = store.row(RecordKind::Situation, situation)->values;
    values[static_cast<std::size_t>(record(RecordKind::Situation).indexOf(u"employer"))] = employer;
    store.update(RecordKind::Situation, situation, values);
    bench.programme->announceChange();
    bench.settle();
    showOrganisation(bench, employer);
    auto* table = bench.find<RowsTable>(QStringLiteral("hireTable"));
    REQUIRE(table);
    REQUIRE(table->rows().rowCount() == 1);
    CHECK(table->rows().at(0).cells[0].text == QStringLiteral("Nom01 Prénom01"));
    CHECK(table->rows().at(0).cells[3].order.toDate() == QDate(2025, 8, 1));
    CHECK(bench.said(QStringLiteral("operatorSays")) == QStringLiteral("Operates no cohort."));
    table->setCurrentIndex(table->rows().index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(bench.wanted.size() == 1);
    CHECK(bench.wanted[0] == std::pair(RecordKind::Learner, bench.id(RecordKind::Learner, "L01")));
}

TEST_CASE("an organisation leads to what it is a part of, and to its parts") {
    PageBench bench;
    bench.open();
    RecordStore& store = bench.store();
    const qint64 parent = store.create(
        RecordKind::Organisation, valuesOf(RecordKind::Organisation, {{"code", QStringLiteral("MIN")},
                                                                      {"name", QStringLiteral("Ministère")},
                                                                      {"kind", QStringLiteral("ministry")}}));
    const qint64 child = bench.id(RecordKind::Organisation, "OP-A");
    auto values = store.row(RecordKind::Organisation, child)->values;
    values[static_cast<std::size_t>(record(RecordKind::Organisation).indexOf(u"parent"))] = parent;
    store.update(RecordKind::Organisation, child, values);
    bench.programme->announceChange();
    bench.settle();
    auto* page = showOrganisation(bench, child);
    bench.click(QStringLiteral("openParent"));
    page->showRecord(RecordKind::Organisation, parent);
    bench.settle();
    bench.click(QStringLiteral("openChild_%1").arg(child));
    REQUIRE(bench.wanted.size() == 2);
    CHECK(bench.wanted[0].second == parent);
    CHECK(bench.wanted[1].second == child);
}

TEST_CASE("phases and targets are shown with what was reached, measured as the indicators do") {
    PageBench bench;
    bench.open();
    RecordStore& store = bench.store();
    const auto target = [&](const char* measure, qlonglong quantity, const QVariant& phase) {
        return store.create(RecordKind::Target,
                            valuesOf(RecordKind::Target, {{"measure", QString::fromLatin1(measure)},
                                                          {"quantity", quantity},
                                                          {"starts_on", QStringLiteral("2024-01-01")},
                                                          {"ends_on", QStringLiteral("2026-12-31")},
                                                          {"phase", phase}}));
    };
    const qint64 learners = target("learners", 100, {}), graduates = target("graduates", 50, {}),
                 insertions = target("insertions", 22, {}), jobs = target("jobs", 18, {});
    const qint64 phase = store.create(
        RecordKind::Phase, valuesOf(RecordKind::Phase, {{"code", QStringLiteral("P1")},
                                                        {"name_fr", QStringLiteral("Pilote")},
                                                        {"starts_on", QStringLiteral("2024-01-01")}}));
    // a year's target counts that year only
    const auto year = [&](int number) {
        return store.create(
            RecordKind::Target,
            valuesOf(RecordKind::Target, {{"measure", QStringLiteral("graduates")},
                                          {"quantity", 20},
                                          {"starts_on", QStringLiteral("%1-01-01").arg(number)},
                                          {"ends_on", QStringLiteral("%1-12-31").arg(number)}}));
    };
    const std::array years{year(2024), year(2025), year(2026)};
    const qint64 inPhase = target("learners", 10, QVariant(phase));
    bench.programme->announceChange();
    bench.settle();
    auto* page = new PlanPage(*bench.desk, *bench.programme, *bench.figures);
    page->showRecord(RecordKind::Phase, phase);
    bench.show(page);
    QHash<QString, QString> expected;
    for (const auto& line : example::records(QStringLiteral("expected_indicators.csv")))
        if (line[QStringLiteral("group")] == u"ALL")
            expected.insert(line[QStringLiteral("indicator")] + line[QStringLiteral("horizon")],
                            line[QStringLiteral("numerator")]);
    const auto said = [&](qint64 id) { return bench.said(QStringLiteral("target_%1").arg(id)); };
    CHECK(said(learners).startsWith(expected[QStringLiteral("CONF")] + QStringLiteral(" of 100")));
    CHECK(said(insertions).startsWith(expected[QStringLiteral("INS6")] + QStringLiteral(" of 22 (50.0%)")));
    CHECK(said(jobs).startsWith(expected[QStringLiteral("EMP6")] + QStringLiteral(" of 18 (50.0%)")));
    const auto lines = example::csv(QStringLiteral(JISR_TEST_DATA "/example/expected_status.csv"));
    CHECK(said(graduates).startsWith(QString::number(lines.size() - 1) + QStringLiteral(" of 50")));
    qint64 byYear = 0, most = 0;
    for (const qint64 one : years) {
        const qint64 reached = said(one).section(QStringLiteral(" of "), 0, 0).toLongLong();
        byYear += reached;
        most = std::max(most, reached);
    }
    CHECK(byYear == static_cast<qint64>(lines.size()) - 1);
    CHECK(most < byYear);
    CHECK(said(inPhase).startsWith(QStringLiteral("0 of 10")));
    // A target of the phase is begun from its card.
    bench.click(QStringLiteral("addTargetOf_%1").arg(phase));
    auto* panel = page->findChild<RecordPanel*>();
    REQUIRE(panel);
    CHECK(panel->isVisible());
    CHECK(panel->kind() == RecordKind::Target);
    bench.click(QStringLiteral("editPhase_%1").arg(phase));
    CHECK(panel->id() == phase);
    CHECK(panel->kind() == RecordKind::Phase);
    // Everything is listed too when no record is meant.
    page->showRecord(RecordKind::Phase, 0);
    bench.settle();
    CHECK_FALSE(said(jobs).isEmpty());
    CHECK(bench.faults.isEmpty());
}
