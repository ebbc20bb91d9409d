#include "core/indicators/analysis.h"
#include "core/indicators/indicatorrow.h"
#include "tests/core/indicators/oracle.h"
#include "tests/core/indicators/randomprogramme.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

constexpr std::uint32_t Programmes = 3000;

const std::vector<GroupKey> AllKeys = {
    GroupKey::Region, GroupKey::Operator,  GroupKey::Track,       GroupKey::Cohort,   GroupKey::Phase,
    GroupKey::Sex,    GroupKey::Education, GroupKey::EntryStatus, GroupKey::Province, GroupKey::Mode};

Analysis analysisOf(const RandomProgramme& programme) {
    Analysis analysis(programme.dimensions, programme.rule);
    for (const LearnerRow& learner : programme.learners) analysis.add(learner);
    analysis.finish(QDate::fromJulianDay(programme.cutOff));
    return analysis;
}

QString codeAt(const std::vector<Dimension>& dimensions, std::int32_t position) {
    return position < 0 ? QStringLiteral("NONE") : dimensions[std::size_t(position)].code;
}

QString codeOf(const oracle::Unit& unit, GroupKey key, const Dimensions& d) {
    const CohortRow none;
    const CohortRow& cohort = unit.cohort < 0 ? none : d.cohorts[std::size_t(unit.cohort)];
    switch (key) {
        case GroupKey::Region:
            return codeAt(d.regions, cohort.region);
        case GroupKey::Operator:
            return codeAt(d.operators, cohort.operatorIndex);
        case GroupKey::Track:
            return codeAt(d.tracks, cohort.track);
        case GroupKey::Phase:
            return codeAt(d.phases, cohort.phase);
        case GroupKey::Cohort:
            return unit.cohort < 0 ? QStringLiteral("NONE") : cohort.code;
        case GroupKey::Mode:
            return QStringList{"NONE", "initial", "continuing", "alternance", "bootcamp"}[int(cohort.mode)];
        case GroupKey::Province:
            return codeAt(d.provinces, unit.learner->province);
        case GroupKey::Sex:
            return QStringList{"NONE", "F", "M"}[int(unit.learner->sex)];
        case GroupKey::Education:
            return QStringList{
                "NONE", "below_bac", "bac", "bac_2", "bac_3", "bac_4", "bac_5", "doctorate"}[int(
                unit.learner->education)];
        case GroupKey::EntryStatus:
            return QStringList{"NONE", "unemployed", "employed", "student", "inactive"}[int(unit.entry)];
        case GroupKey::All:
            break;
    }
    return QStringLiteral("ALL");
}

bool passes(const oracle::Unit& unit, const Filter& filter, const Dimensions& d) {
    for (const auto& [key, codes] : filter.allowed)
        if (!codes.count(codeOf(unit, key, d))) return false;
    return true;
}

/// What a file would hold, counted by the oracle: group code → figures in file order.
std::map<QStringList, std::vector<Figure>> expectedFigures(const oracle::Result& truth,
                                                           const RandomProgramme& programme,
                                                           const Filter& filter, const Grouping& grouping) {
    std::map<QStringList, std::map<oracle::Key, Figure>> counted;
    std::map<QStringList, std::vector<qint64>> pay;
    std::map<QStringList, std::set<int>> reached;
    std::set<QStringList> withGraduate;
    const auto groupOf = [&](const oracle::Unit& unit) {
        QStringList codes;
        for (GroupKey key : grouping.keys) codes << codeOf(unit, key, programme.dimensions);
        return codes.isEmpty() ? QStringList{QStringLiteral("ALL")} : codes;
    };
    for (const auto& [key, units] : truth.units)
        for (const oracle::Unit& unit : units) {
            if (!passes(unit, filter, programme.dimensions)) continue;
            const QStringList group = groupOf(unit);
            Figure& figure = counted[group][key];
            ++figure.denominator;
            figure.numerator += unit.inNumerator;
            if (key.first == IndicatorId::SalMed) pay[group].push_back(truth.pay.at(unit.learner->id));
            if (key.first == IndicatorId::Due && unit.inNumerator) reached[group].insert(key.second);
        }
    for (const oracle::GraduateFacts& graduate : truth.graduates)
        if (passes(graduate.unit, filter, programme.dimensions)) {
            withGraduate.insert(groupOf(graduate.unit));
            counted[groupOf(graduate.unit)];
        }
    if (grouping.keys.empty()) counted[{QStringLiteral("ALL")}];

    std::map<QStringList, std::vector<Figure>> result;
    for (auto& [group, figures] : counted) {
        std::vector<Figure>& list = result[group];
        const auto add = [&, &counts = figures](IndicatorId id, int horizon, bool always) {
            Figure figure = counts[{id, horizon}];
            figure.id = id;
            figure.horizon = horizon;
            if (figure.denominator == 0 && !always) return;
            if (id == IndicatorId::SalMed) {
                std::vector<qint64>& amounts = pay[group];
                std::sort(amounts.begin(), amounts.end());
                const std::size_t n = amounts.size();
                const qint64 twice = amounts[(n - 1) / 2] + amounts[n / 2];
                figure.amount = (twice + 100) / 200;
            }
            list.push_back(figure);
        };
        for (IndicatorId id : {IndicatorId::Conf, IndicatorId::Grad, IndicatorId::GradOt, IndicatorId::Drop,
                               IndicatorId::Fail, IndicatorId::Ongo})
            add(id, 0, false);
        if (withGraduate.count(group)) add(IndicatorId::InsD, 0, true);
        for (int horizon : programme.rule.horizons) {
            if (!reached[group].count(horizon)) continue;
            for (int id = int(IndicatorId::Due); id <= int(IndicatorId::Abroad); ++id)
                add(IndicatorId(id), horizon, true);
            if (horizon == 9) add(IndicatorId::Ofppt, 9, true);
        }
        add(IndicatorId::Sust3To6, 0, false);
        add(IndicatorId::Sust6To12, 0, false);
        add(IndicatorId::E2i, 6, false);
        add(IndicatorId::Cirr180, 0, false);
        add(IndicatorId::Cirr180Ft, 0, false);
        add(IndicatorId::SalMed, 6, false);
        if (list.empty() && !grouping.keys.empty()) result.erase(group);
    }
    return result;
}

/// In the engine's order of groups (byte order of codes; the codes here are ASCII).
bool sameFigures(const std::vector<FigureGroup>& groups,
                 const std::map<QStringList, std::vector<Figure>>& expected) {
    if (groups.size() != expected.size()) return false;
    auto at = expected.begin();
    for (const FigureGroup& group : groups) {
        if (group.codes != at->first || group.figures != at->second) return false;
        ++at;
    }
    return true;
}

Filter randomFilter(std::mt19937& random, const Analysis& analysis) {
    Filter filter;
    const auto below = [&](std::size_t n) { return std::size_t(random() % n); };
    for (std::size_t keys = below(3); keys > 0; --keys) {
        const GroupKey key = AllKeys[below(AllKeys.size())];
        std::set<QString>& allowed = filter.allowed[key];
        const auto codes = analysis.codes(key);
        for (const CodeName& code : codes)
            if (below(2)) allowed.insert(code.code);
        if (below(4) == 0) allowed.insert(QString::fromLatin1(NoCode));
    }
    return filter;
}

Grouping randomGrouping(std::mt19937& random) {
    const std::size_t count = random() % 3;
    Grouping grouping;
    while (grouping.keys.size() < count) {
        const GroupKey key = AllKeys[random() % AllKeys.size()];
        if (std::find(grouping.keys.begin(), grouping.keys.end(), key) == grouping.keys.end())
            grouping.keys.push_back(key);
    }
    return grouping;
}

const std::vector<oracle::Unit>& unitsOf(const oracle::Result& truth, const oracle::Key& key) {
    static const std::vector<oracle::Unit> none;
    const auto found = truth.units.find(key);
    return found == truth.units.end() ? none : found->second;
}

}  // namespace

TEST_CASE("every figure of every grouping under any filter is what the slow reading of the rules gives") {
    std::size_t different = 0, figures = 0;
    for (std::uint32_t seed = 1; seed <= Programmes; ++seed) {
        const RandomProgramme programme(seed);
        const Analysis analysis = analysisOf(programme);
        const oracle::Result truth =
            oracle::apply(programme.learners, programme.dimensions, programme.rule, analysis.cutOff());
        std::mt19937 random(seed);
        for (int round = 0; round < 6; ++round) {
            const Filter filter = round == 0 ? Filter{} : randomFilter(random, analysis);
            const Grouping grouping = round == 0 ? Grouping{} : randomGrouping(random);
            const auto groups = analysis.figures(filter, grouping);
            for (const FigureGroup& group : groups) figures += group.figures.size();
            if (!sameFigures(groups, expectedFigures(truth, programme, filter, grouping))) {
                if (++different <= 3) FAIL_CHECK("seed " << seed << ", round " << round);
            }
        }
    }
    CHECK(different == 0);
    CHECK(figures > 100000);  // the programmes are not empty shells
}

TEST_CASE("every graduate's statuses and time are what the slow reading of the rules gives") {
    std::set<Status> seen;
    std::set<int> events;
    for (std::uint32_t seed = 1; seed <= Programmes; ++seed) {
        const RandomProgramme programme(seed);
        const Analysis analysis = analysisOf(programme);
        const oracle::Result truth =
            oracle::apply(programme.learners, programme.dimensions, programme.rule, analysis.cutOff());
        const auto graduates = analysis.graduates({});
        std::map<int, TimeCount> days;
        bool same = graduates.size() == truth.graduates.size();
        for (std::size_t i = 0; same && i < graduates.size(); ++i) {
            const Graduate& a = graduates[i];
            const oracle::GraduateFacts& b = truth.graduates[i];
            same = a.learner == b.unit.learner->id && a.enrolment == b.unit.enrolment &&
                   a.graduatedOn == b.graduatedOn && a.days == b.days && a.event == b.event &&
                   a.atCutOff == b.statuses.at(0);
            for (std::size_t h = 0; same && h < analysis.horizons().size(); ++h)
                same = a.statuses[h] == b.statuses.at(analysis.horizons()[h]) &&
                       a.dates[h] == b.graduatedOn.addMonths(analysis.horizons()[h]);
            seen.insert(a.atCutOff);
            events.insert(a.event);
            TimeCount& day = days[b.days];
            day.day = b.days;
            ++(b.event == 1 ? day.inserted : b.event == 2 ? day.competing : day.censored);
        }
        std::vector<TimeCount> expected;
        for (const auto& [day, count] : days) expected.push_back(count);
        if (!same || analysis.times({}) != expected) FAIL_CHECK("seed " << seed);
    }
    CHECK(seen.size() == std::size_t(StatusCount) - 1);  // NotDue is no status at the cut-off
    CHECK(events.size() == 3);
}

TEST_CASE("the people behind a figure are as many as printed, and the very ones the rules name") {
    std::set<Exclusion> reasons;
    for (std::uint32_t seed = 1; seed <= Programmes / 3; ++seed) {
        const RandomProgramme programme(seed);
        const Analysis analysis = analysisOf(programme);
        const oracle::Result truth =
            oracle::apply(programme.learners, programme.dimensions, programme.rule, analysis.cutOff());
        std::mt19937 random(seed);
        const Filter filter = seed % 2 ? Filter{} : randomFilter(random, analysis);
        bool same = true;
        for (int number = 0; number < IndicatorCount; ++number) {
            const IndicatorInfo& info = indicatorInfo(IndicatorId(number));
            const std::vector<int> horizons =
                info.perHorizon ? analysis.horizons() : std::vector<int>{info.fixedHorizon};
            for (int horizon : horizons) {
                const People people = analysis.people(info.id, horizon, filter);
                std::set<std::tuple<qint64, qint64, bool>> expected, listed;
                for (const oracle::Unit& unit : unitsOf(truth, {info.id, horizon}))
                    if (passes(unit, filter, programme.dimensions))
                        expected.emplace(unit.learner->id, unit.enrolment, unit.inNumerator);
                qint64 excluded = 0;
                for (const Person& person : people.persons) {
                    same = same && (person.part == Part::Excluded) == (person.reason != Exclusion::None);
                    reasons.insert(person.reason);
                    if (person.part == Part::Excluded)
                        ++excluded;
                    else
                        listed.emplace(person.learner, person.enrolment, person.part == Part::Numerator);
                }
                same =
                    same && listed == expected && qint64(listed.size()) == people.denominator &&
                    excluded == people.excluded &&
                    std::is_sorted(
                        people.persons.begin(), people.persons.end(), [](const Person& a, const Person& b) {
                            return std::pair(a.learner, a.enrolment) < std::pair(b.learner, b.enrolment);
                        });
                const Breakdown whole = analysis.breakdowns(filter, {Grouping{}}).front();
                const Figure figure = whole.figure(0, info.id, horizon);
                same =
                    same && figure.numerator == people.numerator && figure.denominator == people.denominator;
            }
        }
        if (!same) FAIL_CHECK("seed " << seed);
    }
    CHECK(reasons.size() == std::size_t(Exclusion::PayUnknown) + 1);  // each reason occurs
}

TEST_CASE("a group's figure and the people found by filtering for that group agree") {
    for (std::uint32_t seed = 1; seed <= Programmes / 10; ++seed) {
        const RandomProgramme programme(seed);
        const Analysis analysis = analysisOf(programme);
        for (GroupKey key : AllKeys)
            for (const FigureGroup& group : analysis.figures({}, Grouping{{key}}))
                for (const Figure& figure : group.figures) {
                    const People people =
                        analysis.people(figure.id, figure.horizon, Filter{}.with(key, group.codes[0]));
                    if (people.numerator != figure.numerator || people.denominator != figure.denominator)
                        FAIL_CHECK("seed " << seed << " " << group.code().toStdString());
                }
    }
}

TEST_CASE("parts add up to the whole, and groups to the programme") {
    for (std::uint32_t seed = 1; seed <= Programmes; ++seed) {
        const RandomProgramme programme(seed);
        const Analysis analysis = analysisOf(programme);
        std::mt19937 random(seed);
        const Filter filter = randomFilter(random, analysis);
        const auto counted = analysis.breakdowns(filter, {Grouping{}, randomGrouping(random)});
        const Breakdown &whole = counted[0], &groups = counted[1];
        const auto of = [&](IndicatorId id, int h) { return whole.figure(0, id, h); };
        bool adds = of(IndicatorId::Grad, 0).numerator + of(IndicatorId::Drop, 0).numerator +
                        of(IndicatorId::Fail, 0).numerator + of(IndicatorId::Ongo, 0).numerator ==
                    of(IndicatorId::Grad, 0).denominator;
        for (int h : analysis.horizons()) {
            qint64 shares = of(IndicatorId::Emp, h).numerator + of(IndicatorId::Unk, h).numerator;
            for (IndicatorId id : {IndicatorId::ShAppr, IndicatorId::ShCi, IndicatorId::ShStudy,
                                   IndicatorId::ShInt, IndicatorId::ShSeek, IndicatorId::ShInact})
                shares += of(id, h).numerator;
            adds = adds && shares == of(IndicatorId::Ins, h).denominator;
            for (int id = 0; id < IndicatorCount; ++id) {
                Figure sum = of(IndicatorId(id), h);
                for (qsizetype group = 0; group < groups.size(); ++group) {
                    const Figure part = groups.figure(group, IndicatorId(id), h);
                    sum.numerator -= part.numerator;
                    sum.denominator -= part.denominator;
                }
                adds = adds && sum.numerator == 0 && sum.denominator == 0;
            }
        }
        if (!adds) FAIL_CHECK("seed " << seed);
    }
}

TEST_CASE("after any edits everything is as if loaded from scratch") {
    for (std::uint32_t seed = 1; seed <= Programmes / 3; ++seed) {
        RandomProgramme programme(seed);
        Analysis edited = analysisOf(programme);
        std::mt19937 random(seed);
        for (int edit = 0; edit < 25; ++edit) {
            const std::int64_t id = 1 + std::int64_t(random() % 30);  // known, unknown in between, beyond
            auto& all = programme.learners;
            const auto at = std::lower_bound(
                all.begin(), all.end(), id, [](const LearnerRow& l, std::int64_t key) { return l.id < key; });
            const bool known = at != all.end() && at->id == id;
            if (random() % 4 == 0) {
                edited.removeLearner(id);
                if (known) all.erase(at);
                continue;
            }
            const LearnerRow row = programme.learner(id);
            edited.replaceLearner(row);
            if (known)
                *at = row;
            else
                all.insert(at, row);
        }
        if (seed % 3 == 0) {
            programme.cutOff += 40;
            edited.setCutOff(QDate::fromJulianDay(programme.cutOff));
        }
        const Analysis fresh = analysisOf(programme);
        bool same = edited.learnerCount() == fresh.learnerCount() && edited.times({}) == fresh.times({});
        for (int round = 0; round < 4; ++round) {
            const Filter filter = randomFilter(random, fresh);
            const Grouping grouping = randomGrouping(random);
            const auto a = edited.figures(filter, grouping), b = fresh.figures(filter, grouping);
            same = same && a.size() == b.size();
            for (std::size_t i = 0; same && i < a.size(); ++i)
                same = a[i].codes == b[i].codes && a[i].figures == b[i].figures;
            const IndicatorId id = IndicatorId(random() % IndicatorCount);
            same = same && edited.people(id, 6, filter).persons == fresh.people(id, 6, filter).persons;
        }
        if (!same) FAIL_CHECK("seed " << seed);
    }
}
