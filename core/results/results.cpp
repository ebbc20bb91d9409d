#include "core/results/results.h"

#include <algorithm>
#include <cmath>

#include "core/forecast/outlook.h"
#include "core/indicators/earliereditions.h"
#include "core/results/resultgroups.h"

namespace jisr {

namespace {

using enum IndicatorId;

using Statuses = std::vector<qint64>;

/// What the dashboard groups by beside region, operator and cohort: the cohort's keys take a whole cohort's
/// sums at once, those of the person are counted crossed, in one go, and added up afterwards.
const std::vector<GroupKey>& cohortKeys() {
    static const std::vector<GroupKey> keys = {GroupKey::Track, GroupKey::Phase, GroupKey::Mode};
    return keys;
}
const Grouping& personKeys() {
    static const Grouping keys{{GroupKey::Sex, GroupKey::Education, GroupKey::EntryStatus}};
    return keys;
}

}  // namespace

Cover ResultGroup::cover(IndicatorId id, int horizon) const {
    const Cover* found = published.find(id, horizon);
    return found ? *found : Cover{};
}

const Figure* ResultGroup::open(IndicatorId id, int horizon) const {
    const Figure* figure = find(id, horizon);
    return figure && cover(id, horizon).numerator() ? figure : nullptr;
}

const std::vector<ResultGroup>& Results::groups(GroupKey key) const {
    static const std::vector<ResultGroup> none;
    const auto found = m_groups.find(key);
    return found == m_groups.end() ? none : found->second;
}

Results::Results(const Analysis& analysis, const CohortSlices& slices, const ReportRequest& request)
    : m_request(request),
      m_parameters(analysis.parameters()),
      m_cutOff(analysis.cutOff()),
      m_outlook(std::make_shared<Outlook>()) {
    std::vector<Grouping> groupings = {
        {}, {{GroupKey::Region}}, {{GroupKey::Operator}}, {{GroupKey::Cohort}}};
    if (request.everyKey) {
        for (const GroupKey key : cohortKeys()) {
            groupings.push_back({{key}});
        }
        groupings.push_back(personKeys());
    }
    std::vector<TimeCount> times;
    const std::vector<Breakdown> counted =
        analysis.breakdowns(request.filter, groupings, {request.horizon}, &times);
    if (counted[0].size() > 0) {
        m_whole = wholeOf(counted[0], request);
        m_conventions = conventionsOf(counted[0], request);
        m_enrolled = counted[0].begun(0);
        m_toBegin = counted[0].chains(0) - *m_enrolled;
        m_inTraining = counted[0].inTraining(0);
    } else {
        m_enrolled = m_inTraining = 0;
        m_whole.published.group.codes = {QStringLiteral("ALL")};
    }
    m_whole.key = QStringLiteral("all=ALL");
    m_groups[GroupKey::Region] = groupsOf(counted[1], request);
    addEmptyRegions(analysis);
    m_groups[GroupKey::Operator] = groupsOf(counted[2], request);
    if (request.everyKey) {
        for (std::size_t i = 0; i < cohortKeys().size(); ++i) {
            m_groups[cohortKeys()[i]] = groupsOf(counted[4 + i], request);
        }
        for (std::size_t i = 0; i < personKeys().keys.size(); ++i) {
            m_groups[personKeys().keys[i]] = groupsOf(counted.back(), request, i);
        }
    }
    m_severalPhases = slices.severalPhases();
    countCohorts(counted[3], slices, analysis.dimensions());
    publish();
    readCurve(times);
    for (const auto& [key, codes] : request.filter.allowed) {
        for (const CodeName& name : analysis.codes(key)) {
            if (codes.count(name.code)) {
                m_filterNames[key].push_back(name);
            }
        }
        if (codes.count(QLatin1String(NoCode))) {
            m_filterNames[key].push_back(CodeName::notStated());
        }
        m_filterNames[key];  // a set that lets nobody pass is a filter too
    }
}

// A national page shows every region, also those where nothing has begun: an absent row would hide that.
void Results::addEmptyRegions(const Analysis& analysis) {
    std::vector<ResultGroup>& regions = m_groups[GroupKey::Region];
    if (regions.size() < 2) {
        return;
    }
    const auto allowed = m_request.filter.allowed.find(GroupKey::Region);
    for (const CodeName& name : analysis.codes(GroupKey::Region)) {
        const bool present = std::any_of(regions.begin(), regions.end(), [&name](const ResultGroup& group) {
            return group.name.code == name.code;
        });
        if (present || (allowed != m_request.filter.allowed.end() && !allowed->second.count(name.code))) {
            continue;
        }
        ResultGroup group;
        group.name = name;
        group.key = QStringLiteral("region=") + name.code;
        group.published.group.grouping = Grouping{{GroupKey::Region}};
        group.published.group.codes = {name.code};
        group.published.group.names = {name};
        const auto place = std::find_if(regions.begin(), regions.end(), [&name](const ResultGroup& other) {
            return other.name.code > name.code || other.name.code == QLatin1String(NoCode);
        });
        regions.insert(place, std::move(group));
    }
}

void Results::countCohorts(const Breakdown& breakdown, const CohortSlices& slices,
                           const Dimensions& dimensions) {
    m_bundled = slices.bundles(breakdown.size());
    std::vector<ResultGroup>& cohorts = m_groups[GroupKey::Cohort];
    std::map<int, Statuses> halfYears;
    for (qsizetype at = 0; at < breakdown.size(); ++at) {
        if (m_bundled) {
            Statuses& sum = halfYears[slices.halfYearOf(breakdown.cohort(at))];
            sum.resize(std::size_t(StatusCount));
            breakdown.addStatuses(at, horizon(), sum);
            continue;
        }
        const QString& code = breakdown.name(at, 0).code;
        ResultGroup group;
        group.name = breakdown.names(at).front();
        group.slice = slices.single(code);
        group.slice.code = code;
        group.slice.cohorts = {code};
        group.slice.positions = {breakdown.cohort(at)};
        group.key = QStringLiteral("cohort=") + code;
        group.published.group.figures =
            figuresAt(breakdown.statuses(at, horizon()), horizon(), m_request.publicMode);
        cohorts.push_back(std::move(group));
    }
    for (const auto& [at, statuses] : halfYears) {
        ResultGroup group;
        if (at >= 0) {
            group.slice = slices.halfYears()[static_cast<std::size_t>(at)];
            if (group.slice.phase >= 0) {
                const Dimension& phase = dimensions.phases[static_cast<std::size_t>(group.slice.phase)];
                group.name = {phase.code, phase.name, phase.nameAr, nullptr};
            }
        } else {
            group.slice.code = QLatin1String(NoCode);
            group.slice.cohorts = {QLatin1String(NoCode)};
            group.slice.positions = {-1};
        }
        group.key = QStringLiteral("halfyear=") + group.slice.code;
        group.published.group.figures = figuresAt(statuses, horizon(), m_request.publicMode);
        cohorts.push_back(std::move(group));
    }
    for (ResultGroup& group : cohorts) {
        // half-years are sums of cohorts: to disclosure a line of cells like any other
        group.published.group.grouping = Grouping{{GroupKey::Cohort}};
        group.published.group.codes = {group.slice.code};
        group.published.group.names = {group.name};
    }
    std::sort(cohorts.begin(), cohorts.end(),
              [](const ResultGroup& a, const ResultGroup& b) { return startsBefore(a.slice, b.slice); });
}

void Results::publish() {
    std::vector<ResultGroup*> groups = {&m_whole};
    for (auto& [key, some] : m_groups) {
        for (ResultGroup& group : some) {
            groups.push_back(&group);
        }
    }
    std::vector<FigureGroup> printout;
    printout.reserve(groups.size());
    for (const ResultGroup* group : groups) {
        printout.push_back(group->published.group);
    }
    Edition edition = m_request.publicMode ? publicEdition(std::move(printout), m_cutOff, m_request.filter,
                                                           m_parameters, {}, m_request.earlier.get())
                                           : internalEdition(std::move(printout), m_cutOff, m_request.filter);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups[i]->published = std::move(edition.groups[i]);
    }
    publishConventions();
    if (!m_request.publicMode) {
        return;
    }
    coverWhole(m_whole, m_enrolled, m_inTraining, m_parameters.pubMinCell);
    const auto keepApart = [this](std::optional<qint64>& count, const char* name) {
        if (count && m_request.earlier &&
            m_request.earlier->isNear({m_request.filter, QLatin1String(name), *count},
                                      m_parameters.pubMinCell)) {
            count.reset();
        }
    };
    keepApart(m_enrolled, "enrolled");
    keepApart(m_inTraining, "in_training");
}

// They are no part of the printout of the groups: a report prints none of them. What it prints is known to
// whoever reads them, so they are decided as a later edition of the same people.
void Results::publishConventions() {
    if (m_conventions.published.group.figures.empty()) {
        return;
    }
    if (!m_request.publicMode) {
        Edition edition = internalEdition({m_conventions.published.group}, m_cutOff, m_request.filter);
        m_conventions.published = std::move(edition.groups.front());
        return;
    }
    Edition printed;
    printed.cutOff = m_cutOff;
    printed.filter = m_request.filter;
    printed.publicMode = true;
    printed.groups = {m_whole.published};
    Edition edition = publicEdition({m_conventions.published.group}, m_cutOff, m_request.filter, m_parameters,
                                    {std::move(printed)}, m_request.earlier.get());
    PublishedGroup& published = m_conventions.published = std::move(edition.groups.front());
    for (std::size_t i = 0; i < published.covers.size(); ++i) {
        const Figure& figure = published.group.figures[i];
        if (const Cover* cover = m_whole.published.find(figure.id, figure.horizon)) {
            published.covers[i] = *cover;
        }
    }
}

void Results::readCurve(const std::vector<TimeCount>& times) {
    m_allRows = insertionCurve(times);
    const qint64 people = m_allRows.empty() ? 0 : m_allRows.front().atRisk;
    if (m_request.publicMode && people < m_parameters.pubMinDenominator) {
        m_allRows.clear();
        if (people == 0) {
            m_curvePeople = 0;
        }
        return;
    }
    m_curvePeople = people;
    m_curve.assign(m_allRows.begin(), m_allRows.begin() + shownRows(m_allRows));
    m_median = medianDays(m_allRows);
    if (m_request.publicMode) {
        coarsenCurve();
    }
}

// Each step tells how many were inserted since the one before (its height times those at risk). In public a
// point is kept only once PUB_MIN_CELL were, so that no step stands for one to four; nor may it stand for one
// to four more or fewer than the same days do in an earlier edition, and heights are told to 0.1 %, so that
// what somebody's later days change in them can't be told.
void Results::coarsenCurve() {
    std::vector<CurveRow> kept;
    const auto told = [](double part) { return std::round(part * 1000) / 1000; };
    const std::vector<const PrintedCurve*> before = m_request.earlier
                                                        ? m_request.earlier->curvesOf(m_request.filter)
                                                        : std::vector<const PrintedCurve*>();
    std::vector<qint64> apart(before.size());  // from each, at the last point kept
    qint64 inserted = 0, step = 0;
    for (CurveRow row : m_curve) {
        inserted += row.left.inserted;
        step += row.left.inserted;
        bool tellable = step >= m_parameters.pubMinCell;
        for (std::size_t i = 0; i < before.size(); ++i) {
            const qint64 more = std::abs(inserted - before[i]->by(row.day) - apart[i]);
            tellable = tellable && (more == 0 || more >= m_parameters.pubMinCell);
        }
        if (tellable) {
            for (std::size_t i = 0; i < before.size(); ++i) {
                apart[i] = inserted - before[i]->by(row.day);
            }
            step = 0;
            row.incidence = told(row.incidence);
            row.kmSurvival = told(row.kmSurvival);
            if (row.limits) {
                row.limits->low = told(row.limits->low);
                row.limits->high = told(row.limits->high);
            }
            kept.push_back(row);
        }
    }
    m_curve = std::move(kept);
    m_median.reset();
    for (const CurveRow& row : m_curve) {
        if (row.incidence >= 0.5) {
            m_median = row.day;
            break;
        }
    }
}

bool Results::insertedBy(int day) const {
    return std::any_of(m_allRows.begin(), m_allRows.end(),
                       [day](const CurveRow& row) { return row.day <= day && row.left.inserted > 0; });
}

qint64 Results::insertedUntil(int day) const {
    qint64 inserted = 0;
    for (const CurveRow& row : m_allRows) {
        inserted += row.day <= day ? row.left.inserted : 0;
    }
    return inserted;
}

std::optional<qint64> Results::atRisk(int day) const {
    if (!m_curvePeople) {
        return {};
    }
    qint64 left = 0;
    for (const CurveRow& row : m_allRows) {
        if (row.day >= day) {
            return row.atRisk;
        }
        left = row.atRisk - row.left.inserted - row.left.competing - row.left.censored;
    }
    return left;
}

std::optional<FigureAddress> Results::address(const QString& key) const {
    const QStringList parts = key.split(u'/');
    if (parts.size() < 3) {
        return {};
    }
    const std::optional<IndicatorId> id = indicatorFromCode(parts[0]);
    bool isNumber = false;
    const int months = parts[1].toInt(&isNumber);
    // a code may hold a slash itself
    const QString group = parts.mid(2).join(u'/');
    const qsizetype equals = group.indexOf(u'=');
    if (!id || !isNumber || equals < 0) {
        return {};
    }
    FigureAddress address{*id, months, m_request.filter};
    const QString groupKey = group.left(equals), code = group.mid(equals + 1);
    if (groupKey == u"all") {
        return address;
    }
    if (groupKey == u"halfyear") {
        for (const ResultGroup& cohort : cohorts()) {
            if (cohort.slice.code == code) {
                std::set<QString> codes(cohort.slice.cohorts.begin(), cohort.slice.cohorts.end());
                const auto before = address.filter.allowed.find(GroupKey::Cohort);
                if (before != address.filter.allowed.end()) {
                    std::erase_if(codes, [&](const QString& one) { return !before->second.count(one); });
                }
                address.filter.allowed[GroupKey::Cohort] = std::move(codes);
                return address;
            }
        }
        return {};
    }
    const std::optional<GroupKey> by = groupKeyFromCode(groupKey);
    if (!by) {
        return {};
    }
    address.filter = address.filter.with(*by, code);
    return address;
}

}  // namespace jisr
