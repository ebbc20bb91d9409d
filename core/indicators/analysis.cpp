#include "core/indicators/analysis.h"

#include <algorithm>

#include "core/indicators/calendar.h"
#include "core/indicators/facts.h"
#include "core/indicators/snapshot.h"
#include "core/indicators/tallypass.h"
#include "core/statistics/median.h"

namespace jisr {

namespace {

Day dayOf(const QDate& date) {
    return Day(date.toJulianDay());
}
QDate dateOf(Day day) {
    return QDate::fromJulianDay(day);
}

/// A group's figures as far as a file prints them; METHODOLOGY, Rows and columns of a file.
std::vector<Figure> printed(const Breakdown& breakdown, qsizetype group, const std::vector<int>& horizons,
                            const std::optional<qint64>& medianPay) {
    std::vector<Figure> figures;
    const auto add = [&](IndicatorId id, int horizon) {
        Figure figure = breakdown.figure(group, id, horizon);
        const bool always = indicatorInfo(id).perHorizon || id == IndicatorId::Ofppt;
        // INS_D prints 0/0 too once there is a graduate: all may be neutral.
        const bool wanted =
            id == IndicatorId::InsD ? breakdown.graduates(group) > 0 : always || figure.denominator > 0;
        if (!wanted) return;
        if (id == IndicatorId::SalMed) figure.amount = medianPay;
        figures.push_back(figure);
    };
    for (int id = int(IndicatorId::Conf); id < int(IndicatorId::Due); ++id) add(IndicatorId(id), 0);
    for (int horizon : horizons) {
        if (breakdown.figure(group, IndicatorId::Due, horizon).numerator == 0) continue;
        for (int id = int(IndicatorId::Due); id <= int(IndicatorId::Abroad); ++id)
            add(IndicatorId(id), horizon);
        if (horizon == indicatorInfo(IndicatorId::Ofppt).fixedHorizon) add(IndicatorId::Ofppt, horizon);
    }
    for (int id = int(IndicatorId::Sust3To6); id < IndicatorCount; ++id) add(IndicatorId(id), 0);
    return figures;
}

}  // namespace

Analysis::Analysis(Dimensions dimensions, RuleParameters parameters)
    : m_parameters(std::move(parameters)),
      m_codes(std::make_shared<GroupCodes>(dimensions)),
      m_facts(std::make_shared<Facts>(std::move(dimensions))) {
    std::sort(m_parameters.horizons.begin(), m_parameters.horizons.end());
}

Analysis::~Analysis() = default;
Analysis::Analysis(Analysis&&) noexcept = default;
Analysis& Analysis::operator=(Analysis&&) noexcept = default;

void Analysis::add(const LearnerRow& learner) {
    m_facts->put(learner);
}

void Analysis::finish(const QDate& cutOff) {
    m_facts->shrink();
    derive(cutOff);
}

void Analysis::derive(const QDate& cutOff) {
    m_cutOff = cutOff;
    m_snapshot.reset();  // first, so that two never stand side by side
    m_snapshot =
        std::make_unique<Snapshot>(*m_facts, CutOffRules(dayOf(cutOff), m_parameters, m_facts->dimensions()));
}

void Analysis::setCutOff(const QDate& cutOff) {
    derive(cutOff);
}

Analysis Analysis::seenFrom(const QDate& cutOff, const Progress& progress) const {
    Analysis other;
    other.m_parameters = m_parameters;
    other.m_cutOff = cutOff;
    other.m_codes = m_codes;
    other.m_facts = m_facts;
    other.m_snapshot = std::make_unique<Snapshot>(
        *m_facts, CutOffRules(dayOf(cutOff), m_parameters, m_facts->dimensions()), &progress);
    return other;
}

QDate Analysis::cutOff() const {
    return m_cutOff;
}
const RuleParameters& Analysis::parameters() const {
    return m_parameters;
}
const Dimensions& Analysis::dimensions() const {
    return m_facts->dimensions();
}
const std::vector<int>& Analysis::horizons() const {
    return m_parameters.horizons;
}

void Analysis::replaceLearner(const LearnerRow& learner) {
    if (const std::int64_t old = m_facts->slotOf(learner.id); old >= 0)
        m_snapshot->remove(*m_facts, std::uint32_t(old));
    m_snapshot->insert(*m_facts, m_facts->put(learner));
}

void Analysis::removeLearner(qint64 learner) {
    const std::int64_t slot = m_facts->slotOf(learner);
    if (slot < 0) return;
    m_snapshot->remove(*m_facts, std::uint32_t(slot));
    m_facts->remove(learner);
}

qsizetype Analysis::learnerCount() const {
    return m_facts->learnerCount();
}

std::vector<qint64> Analysis::learnersOfCohort(std::int32_t cohort) const {
    std::vector<qint64> ids;
    for (std::uint32_t slot : m_facts->slotsById()) {
        const LearnerView view = m_facts->view(slot);
        if (std::any_of(view.enrolments.begin(), view.enrolments.end(),
                        [&](const EnrolmentFact& e) { return e.cohort == cohort; }))
            ids.push_back(view.learner.id);
    }
    return ids;
}

void Analysis::setDimensions(Dimensions dimensions) {
    m_codes = std::make_shared<GroupCodes>(dimensions);
    m_facts->setDimensions(std::move(dimensions));
    derive(m_cutOff);
}

std::vector<CodeName> Analysis::codes(GroupKey key) const {
    std::vector<CodeName> names = m_codes->names(key);
    std::erase_if(names, [](const CodeName& name) { return name.code == QLatin1String(NoCode); });
    return names;
}

bool Analysis::knows(GroupKey key, const QString& code) const {
    return m_codes->rankOfCode(key, code) >= 0;
}

std::vector<Breakdown> Analysis::breakdowns(const Filter& filter, const std::vector<Grouping>& groupings,
                                            const std::vector<int>& groupHorizons,
                                            std::vector<TimeCount>* times) const {
    TallyPass pass(*m_snapshot, m_codes, filter);
    for (const Grouping& grouping : groupings) pass.addGrouping(grouping, groupHorizons);
    if (times) pass.countTimes();
    pass.run();
    if (times) *times = pass.times();
    return pass.takeBreakdowns();
}

std::vector<TimeCount> Analysis::times(const Filter& filter) const {
    std::vector<TimeCount> times;
    breakdowns(filter, {}, {}, &times);
    return times;
}

std::vector<FigureGroup> Analysis::figures(const Filter& filter, const Grouping& grouping,
                                           const std::vector<int>& horizons) const {
    const std::vector<Breakdown> counted = breakdowns(filter, {grouping});
    const Breakdown& breakdown = counted.front();

    // The pay isn't a column: the few graduates who enter the median are looked up again.
    std::vector<std::vector<qint64>> pay(std::size_t(breakdown.size()));
    OutcomeReader reader(m_snapshot->rules());
    TallyPass::eachGraduate(*m_snapshot, filter, breakdown,
                            [&](qsizetype group, const GraduateEntry& graduate) {
                                if (!graduate.hasSalary) return;
                                reader.read(m_facts->view(graduate.slot));
                                pay[std::size_t(group)].push_back(reader.graduate()->salary);
                            });

    std::vector<int> wanted;
    for (int horizon : m_parameters.horizons)
        if (horizons.empty() || std::find(horizons.begin(), horizons.end(), horizon) != horizons.end())
            wanted.push_back(horizon);
    std::vector<FigureGroup> groups;
    for (qsizetype group = 0; group < breakdown.size(); ++group) {
        std::vector<qint64>& amounts = pay[std::size_t(group)];
        std::optional<qint64> median;
        if (!amounts.empty()) {
            median = medianDirhams(std::move(amounts));
        }
        FigureGroup result{breakdown.grouping(), breakdown.codes(group), breakdown.names(group),
                           printed(breakdown, group, wanted, median)};
        if (!result.figures.empty() || breakdown.grouping().keys.empty()) groups.push_back(std::move(result));
    }
    return groups;
}

std::vector<Graduate> Analysis::graduates(const Filter& filter) const {
    const UnitFilter passes(filter, *m_codes);
    const CutOffRules& rules = m_snapshot->rules();
    OutcomeReader reader(rules);
    std::vector<Graduate> result;
    for (std::uint32_t slot : m_facts->slotsById()) {
        const LearnerView view = m_facts->view(slot);
        reader.read(view);
        const GraduateOutcome* outcome = reader.graduate();
        if (!outcome) continue;
        const ChainOutcome& chain = reader.chains()[outcome->chain];
        const EnrolmentFact& leaf = view.enrolments[chain.leaf];
        const EntryStatus entry{view.enrolments[chain.root].entryStatus};
        const std::size_t row = leaf.cohort < 0 ? m_codes->cohortRows() - 1 : std::size_t(leaf.cohort);
        if (!passes.passesCohort(row) ||
            !passes.passesPerson(personByte(view.learner.sex, view.learner.education, entry),
                                 view.learner.province))
            continue;
        Graduate graduate;
        graduate.learner = view.learner.id;
        graduate.enrolment = leaf.id;
        graduate.cohort = leaf.cohort;
        graduate.graduatedOn = dateOf(outcome->graduatedOn);
        for (int horizon : m_parameters.horizons) {
            const auto date = std::lower_bound(rules.horizons.begin(), rules.horizons.end(), horizon);
            graduate.dates.push_back(dateOf(addMonths(outcome->graduatedOn, horizon)));
            graduate.statuses.push_back(statusOf(reader.codes()[std::size_t(date - rules.horizons.begin())]));
        }
        graduate.atCutOff = statusOf(reader.codes()[rules.atCutOff()]);
        graduate.days = outcome->days;
        graduate.event = outcome->event;
        result.push_back(std::move(graduate));
    }
    return result;
}

bool Analysis::isFinal(std::int32_t cohort, int horizon) const {
    constexpr Day Settling = 60;
    if (cohort < 0 || std::size_t(cohort) + 1 >= m_snapshot->cohortRows()) return false;
    const Day cutOff = m_snapshot->rules().cutOff;
    const auto graduates = m_snapshot->graduates(std::size_t(cohort));
    OutcomeReader reader(m_snapshot->rules());
    return !graduates.empty() &&
           std::all_of(graduates.begin(), graduates.end(), [&](const GraduateEntry& graduate) {
               reader.read(m_facts->view(graduate.slot));
               return addMonths(reader.graduate()->graduatedOn, horizon) + Settling <= cutOff;
           });
}

std::size_t Analysis::bytes() const {
    return m_facts->bytes() + m_snapshot->bytes();
}

}  // namespace jisr
