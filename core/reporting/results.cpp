#include "core/reporting/results.h"

#include <algorithm>
#include <numeric>

namespace jisr {

namespace {

using enum IndicatorId;

using Statuses = std::vector<qint64>;

qint64 sumOf(const Statuses& statuses, std::initializer_list<Status> some) {
    qint64 sum = 0;
    for (const Status status : some) {
        sum += statuses[static_cast<std::size_t>(status)];
    }
    return sum;
}

// The figures at a horizon, from the graduates by status (METHODOLOGY, Indicators). DUE stands even when
// nobody is due yet: disclosure must see how many graduates there are. A public edition prints the few that
// matter: with every status apart, protecting the smallest would hide most of the others.
void addHorizon(std::vector<Figure>& figures, const Statuses& statuses, int horizon, bool publicMode) {
    const qint64 graduates = std::accumulate(statuses.begin(), statuses.end(), qint64(0));
    const qint64 due = graduates - sumOf(statuses, {Status::NotDue});
    if (graduates == 0) {
        return;
    }
    const auto add = [&figures, horizon](IndicatorId id, qint64 numerator, qint64 denominator) {
        figures.push_back({id, horizon, numerator, denominator, {}});
    };
    add(Due, due, graduates);
    if (due == 0) {
        return;
    }
    const qint64 neutral = sumOf(statuses, {Status::Neutral}), n = due - neutral;
    const qint64 employed = sumOf(statuses, {Status::Emp, Status::Self});
    const qint64 inserted = employed + sumOf(statuses, {Status::Appr, Status::Ci});
    const qint64 unknown = sumOf(statuses, {Status::Unreached, Status::NotTraced});
    if (publicMode) {
        add(Ins, inserted, n);
        add(Emp, employed, n);
        add(InsUb, inserted + unknown, n);
        add(Unk, unknown, n);
        add(Rep, n - unknown, n);
        return;
    }
    add(Neut, neutral, due);
    add(Ins, inserted, n);
    add(Emp, employed, n);
    add(InsUb, inserted + unknown, n);
    add(ShAppr, sumOf(statuses, {Status::Appr}), n);
    add(ShCi, sumOf(statuses, {Status::Ci}), n);
    add(ShStudy, sumOf(statuses, {Status::Study}), n);
    add(ShInt, sumOf(statuses, {Status::Int}), n);
    add(ShSeek, sumOf(statuses, {Status::Seek}), n);
    add(ShInact, sumOf(statuses, {Status::Inact}), n);
    add(Unk, unknown, n);
    add(Unreached, sumOf(statuses, {Status::Unreached}), n);
    add(NotTraced, sumOf(statuses, {Status::NotTraced}), n);
    add(Rep, n - unknown, n);
}

ResultGroup groupOf(const Breakdown& breakdown, qsizetype at, const ReportRequest& request) {
    ResultGroup group;
    group.name = breakdown.names(at).front();
    group.key = breakdown.grouping().code() + u'=' + group.name.code;
    FigureGroup& figures = group.published.group;
    figures.grouping = breakdown.grouping();
    figures.codes = breakdown.codes(at);
    figures.names = breakdown.names(at);
    for (const IndicatorId id : {Conf, Grad}) {
        const Figure figure = breakdown.figure(at, id);
        if (figure.denominator > 0) {
            figures.figures.push_back(figure);
        }
    }
    addHorizon(figures.figures, breakdown.statuses(at, request.horizon), request.horizon, request.publicMode);
    return group;
}

std::vector<ResultGroup> groupsOf(const Breakdown& breakdown, const ReportRequest& request) {
    std::vector<ResultGroup> groups;
    for (qsizetype at = 0; at < breakdown.size(); ++at) {
        groups.push_back(groupOf(breakdown, at, request));
    }
    // those without a region or an operator last
    std::stable_partition(groups.begin(), groups.end(),
                          [](const ResultGroup& group) { return group.name.code != QLatin1String(NoCode); });
    return groups;
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

Results::Results(const Analysis& analysis, const CohortSlices& slices, const ReportRequest& request)
    : m_request(request), m_parameters(analysis.parameters()), m_cutOff(analysis.cutOff()) {
    const Grouping all, region{{GroupKey::Region}}, operators{{GroupKey::Operator}},
        cohort{{GroupKey::Cohort}};
    std::vector<TimeCount> times;
    const std::vector<Breakdown> counted =
        analysis.breakdowns(request.filter, {all, region, operators, cohort}, {request.horizon}, &times);
    if (counted[0].size() > 0) {
        m_whole = groupOf(counted[0], 0, request);
        m_enrolled = counted[0].chains(0);
    } else {
        m_enrolled = 0;
        m_whole.published.group.codes = {QStringLiteral("ALL")};
    }
    m_whole.key = QStringLiteral("all=ALL");
    m_regions = groupsOf(counted[1], request);
    addEmptyRegions(analysis);
    m_operators = groupsOf(counted[2], request);
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
        m_filterNames[key];  // a set that lets nobody pass is a filter too
    }
}

// A national page shows every region, also those where nothing has begun: an absent row would hide that.
void Results::addEmptyRegions(const Analysis& analysis) {
    if (m_regions.size() < 2) {
        return;
    }
    const auto allowed = m_request.filter.allowed.find(GroupKey::Region);
    for (const CodeName& name : analysis.codes(GroupKey::Region)) {
        const bool present =
            std::any_of(m_regions.begin(), m_regions.end(),
                        [&name](const ResultGroup& group) { return group.name.code == name.code; });
        if (present || (allowed != m_request.filter.allowed.end() && !allowed->second.count(name.code))) {
            continue;
        }
        ResultGroup group;
        group.name = name;
        group.key = QStringLiteral("region=") + name.code;
        group.published.group.grouping = Grouping{{GroupKey::Region}};
        group.published.group.codes = {name.code};
        group.published.group.names = {name};
        const auto place =
            std::find_if(m_regions.begin(), m_regions.end(), [&name](const ResultGroup& other) {
                return other.name.code > name.code || other.name.code == QLatin1String(NoCode);
            });
        m_regions.insert(place, std::move(group));
    }
}

void Results::countCohorts(const Breakdown& breakdown, const CohortSlices& slices,
                           const Dimensions& dimensions) {
    m_bundled = slices.bundles(breakdown.size());
    std::map<int, Statuses> halfYears;
    for (qsizetype at = 0; at < breakdown.size(); ++at) {
        const QString code = breakdown.codes(at).front();
        const Statuses statuses = breakdown.statuses(at, horizon());
        if (m_bundled) {
            Statuses& sum = halfYears[slices.halfYearOf(code)];
            sum.resize(statuses.size());
            std::transform(sum.begin(), sum.end(), statuses.begin(), sum.begin(), std::plus<>());
            continue;
        }
        ResultGroup group;
        group.name = breakdown.names(at).front();
        group.slice = slices.single(code);
        group.slice.code = code;
        group.slice.cohorts = {code};
        group.key = QStringLiteral("cohort=") + code;
        addHorizon(group.published.group.figures, statuses, horizon(), m_request.publicMode);
        m_cohorts.push_back(std::move(group));
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
        }
        group.key = QStringLiteral("halfyear=") + group.slice.code;
        addHorizon(group.published.group.figures, statuses, horizon(), m_request.publicMode);
        m_cohorts.push_back(std::move(group));
    }
    for (ResultGroup& group : m_cohorts) {
        // half-years are sums of cohorts: to disclosure a line of cells like any other
        group.published.group.grouping = Grouping{{GroupKey::Cohort}};
        group.published.group.codes = {group.slice.code};
        group.published.group.names = {group.name};
    }
    std::sort(m_cohorts.begin(), m_cohorts.end(),
              [](const ResultGroup& a, const ResultGroup& b) { return startsBefore(a.slice, b.slice); });
}

void Results::publish() {
    std::vector<ResultGroup*> groups = {&m_whole};
    for (std::vector<ResultGroup>* some : {&m_regions, &m_operators, &m_cohorts}) {
        for (ResultGroup& group : *some) {
            groups.push_back(&group);
        }
    }
    std::vector<FigureGroup> printout;
    printout.reserve(groups.size());
    for (const ResultGroup* group : groups) {
        printout.push_back(group->published.group);
    }
    Edition edition = m_request.publicMode
                          ? publicEdition(std::move(printout), m_cutOff, m_request.filter, m_parameters)
                          : internalEdition(std::move(printout), m_cutOff, m_request.filter);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups[i]->published = std::move(edition.groups[i]);
    }
    if (!m_request.publicMode) {
        return;
    }
    // all who enrolled beside those who can be confirmed: their difference is a count as well
    const qint64 small = m_parameters.pubMinCell;
    const Figure* confirmed = m_whole.find(Conf);
    const qint64 gap = confirmed ? *m_enrolled - confirmed->denominator : *m_enrolled;
    if ((*m_enrolled > 0 && *m_enrolled < small) || (gap > 0 && gap < small)) {
        m_enrolled.reset();
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
// point is kept only once PUB_MIN_CELL were, so that no step stands for one to four.
void Results::coarsenCurve() {
    std::vector<CurveRow> kept;
    qint64 inserted = 0;
    for (const CurveRow& row : m_curve) {
        inserted += row.left.inserted;
        if (inserted >= m_parameters.pubMinCell) {
            kept.push_back(row);
            inserted = 0;
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
        for (const ResultGroup& cohort : m_cohorts) {
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
