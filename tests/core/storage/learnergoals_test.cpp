#include "core/storage/learnergoals.h"

#include "tests/core/storage/storagetest.h"

using namespace jisr;
using namespace jisr::test;

namespace {

void aim(RecordStore& store, qint64 quantity, const QString& from, std::optional<qint64> phase,
         std::optional<qint64> region, const QString& measure = QStringLiteral("learners"),
         const QString& to = QStringLiteral("2027-12-31")) {
    const Record& target = record(RecordKind::Target);
    std::vector<QVariant> values(static_cast<std::size_t>(target.fields.size()));
    const auto set = [&](QStringView field, const QVariant& value) {
        values[static_cast<std::size_t>(target.indexOf(field))] = value;
    };
    set(u"measure", measure);
    set(u"quantity", quantity);
    set(u"starts_on", from);
    set(u"ends_on", to);
    if (phase) {
        set(u"phase", *phase);
    }
    if (region) {
        set(u"region", *region);
    }
    store.create(RecordKind::Target, values);
}

qint64 makePhase(RecordStore& store, const QString& code) {
    const Record& phase = record(RecordKind::Phase);
    std::vector<QVariant> values(static_cast<std::size_t>(phase.fields.size()));
    values[static_cast<std::size_t>(phase.indexOf(u"code"))] = code;
    values[static_cast<std::size_t>(phase.indexOf(u"name_fr"))] = code;
    values[static_cast<std::size_t>(phase.indexOf(u"starts_on"))] = QStringLiteral("2023-06-01");
    return store.create(RecordKind::Phase, values);
}

}  // namespace

TEST_CASE("Progress is measured against what was aimed at for the very same people") {
    Bench bench;
    RecordStore& store = *bench.store;
    const qint64 pilot = makePhase(store, QStringLiteral("PILOT")),
                 rollout = makePhase(store, QStringLiteral("ROLL"));
    const auto region = store.find(RecordKind::Region, QStringLiteral("MA-06"));
    REQUIRE(region);
    aim(store, 1000, QStringLiteral("2023-06-01"), pilot, {});
    aim(store, 15000, QStringLiteral("2024-09-01"), rollout, {});
    aim(store, 4000, QStringLiteral("2024-09-01"), rollout, region);
    aim(store, 900, QStringLiteral("2023-06-01"), pilot, {}, QStringLiteral("graduates"));

    Dimensions dimensions;
    dimensions.regions = {{*region, QStringLiteral("MA-06"), {}, {}}};
    dimensions.phases = {{pilot, QStringLiteral("PILOT"), {}, {}}, {rollout, QStringLiteral("ROLL"), {}, {}}};
    const LearnerGoals goals(store, dimensions);
    const QDate now(2026, 6, 30);

    // the plan beside: by measure, cumulated by the goals' ends, which are all one day here
    const QDate end(2027, 12, 31);
    CHECK(goals.steps({}) == std::vector<GoalStep>{{QStringLiteral("graduates"), end, 900},
                                                   {QStringLiteral("learners"), end, 16000}});
    CHECK(goals.steps(Filter{}.with(GroupKey::Region, QStringLiteral("MA-06"))) ==
          std::vector<GoalStep>{{QStringLiteral("learners"), end, 4000}});
    CHECK(goals.steps(Filter{}.with(GroupKey::Sex, QStringLiteral("F"))).empty());

    Filter filter;
    CHECK(goals.aimedAt(filter, now) == 16000);                // the phases together are the whole
    CHECK(goals.aimedAt(filter, QDate(2024, 1, 31)) == 1000);  // the roll-out hadn't begun
    CHECK_FALSE(goals.aimedAt(filter, QDate(2023, 1, 1)));
    filter.allowed[GroupKey::Region] = {QStringLiteral("MA-06")};
    CHECK(goals.aimedAt(filter, now) == 4000);
    filter.allowed[GroupKey::Phase] = {QStringLiteral("PILOT")};
    CHECK_FALSE(goals.aimedAt(filter, now));  // nothing was aimed at there
    filter.allowed.erase(GroupKey::Region);
    CHECK(goals.aimedAt(filter, now) == 1000);
    filter.allowed[GroupKey::Phase] = {QStringLiteral("PILOT"), QStringLiteral("ROLL")};
    CHECK_FALSE(goals.aimedAt(filter, now));
}

TEST_CASE("A goal beside the years that it lasts through says their total and isn't added to them") {
    Bench bench;
    RecordStore& store = *bench.store;
    const QString learners = QStringLiteral("learners");
    aim(store, 1000, QStringLiteral("2023-06-01"), {}, {}, learners, QStringLiteral("2024-06-30"));
    aim(store, 15000, QStringLiteral("2024-09-01"), {}, {}, learners, QStringLiteral("2026-12-31"));
    aim(store, 2000, QStringLiteral("2024-09-01"), {}, {}, learners, QStringLiteral("2024-12-31"));
    aim(store, 6000, QStringLiteral("2025-01-01"), {}, {}, learners, QStringLiteral("2025-12-31"));
    aim(store, 7000, QStringLiteral("2026-01-01"), {}, {}, learners, QStringLiteral("2026-12-31"));
    const LearnerGoals goals(store, Dimensions{});
    CHECK(goals.steps({}) == std::vector<GoalStep>{{learners, QDate(2024, 6, 30), 1000},
                                                   {learners, QDate(2024, 12, 31), 3000},
                                                   {learners, QDate(2025, 12, 31), 9000},
                                                   {learners, QDate(2026, 12, 31), 16000}});
    CHECK(goals.aimedAt({}, QDate(2026, 6, 30)) == 16000);
    CHECK(goals.aimedAt({}, QDate(2024, 7, 31)) == 1000);
}

TEST_CASE("Each phase's years are cumulated by themselves, and the phases together") {
    Bench bench;
    RecordStore& store = *bench.store;
    const qint64 one = makePhase(store, QStringLiteral("ONE")),
                 other = makePhase(store, QStringLiteral("TWO"));
    const QString learners = QStringLiteral("learners");
    // at the same time: both count
    aim(store, 300, QStringLiteral("2024-01-01"), one, {}, learners, QStringLiteral("2024-12-31"));
    aim(store, 500, QStringLiteral("2024-01-01"), other, {}, learners, QStringLiteral("2025-12-31"));
    Dimensions dimensions;
    dimensions.phases = {{one, QStringLiteral("ONE"), {}, {}}, {other, QStringLiteral("TWO"), {}, {}}};
    const LearnerGoals goals(store, dimensions);
    CHECK(goals.steps({}) ==
          std::vector<GoalStep>{{learners, QDate(2024, 12, 31), 300}, {learners, QDate(2025, 12, 31), 800}});
    CHECK(goals.aimedAt({}, QDate(2025, 6, 30)) == 800);
}
