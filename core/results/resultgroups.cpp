#include "core/results/resultgroups.h"

#include <algorithm>
#include <map>
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

/// What a group's figures are read from: counts that can be added up.
struct Counts {
    CodeName name;
    Figure confirmed{Conf, 0, 0, 0, {}}, graduated{Grad, 0, 0, 0, {}};
    Statuses statuses;

    void add(const Breakdown& breakdown, qsizetype at, int horizon) {
        for (Figure* figure : {&confirmed, &graduated}) {
            const Figure more = breakdown.figure(at, figure->id);
            figure->numerator += more.numerator;
            figure->denominator += more.denominator;
        }
        const Statuses more = breakdown.statuses(at, horizon);
        statuses.resize(more.size());
        std::transform(statuses.begin(), statuses.end(), more.begin(), statuses.begin(), std::plus<>());
    }
};

ResultGroup groupFrom(const Counts& counts, const Grouping& grouping, const ReportRequest& request) {
    ResultGroup group;
    group.name = counts.name;
    group.key = grouping.code() + u'=' + group.name.code;
    FigureGroup& figures = group.published.group;
    figures.grouping = grouping;
    figures.codes = {group.name.code};
    figures.names = {group.name};
    for (const Figure& figure : {counts.confirmed, counts.graduated}) {
        if (figure.denominator > 0) {
            figures.figures.push_back(figure);
        }
    }
    const std::vector<Figure> insertion = figuresAt(counts.statuses, request.horizon, request.publicMode);
    figures.figures.insert(figures.figures.end(), insertion.begin(), insertion.end());
    return group;
}

}  // namespace

// DUE stands even when nobody is due yet: disclosure must see how many graduates there are.
std::vector<Figure> figuresAt(const Statuses& statuses, int horizon, bool publicMode) {
    std::vector<Figure> figures;
    const qint64 graduates = std::accumulate(statuses.begin(), statuses.end(), qint64(0));
    if (graduates == 0) {
        return figures;
    }
    const qint64 due = graduates - sumOf(statuses, {Status::NotDue});
    const auto add = [&figures, horizon](IndicatorId id, qint64 numerator, qint64 denominator) {
        figures.push_back({id, horizon, numerator, denominator, {}});
    };
    add(Due, due, graduates);
    if (due == 0) {
        return figures;
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
        return figures;
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
    return figures;
}

ResultGroup conventionsOf(const Breakdown& breakdown, const ReportRequest& request) {
    ResultGroup group;
    group.name = breakdown.names(0).front();
    group.key = QStringLiteral("all=ALL");
    group.published.group.codes = {group.name.code};
    group.published.group.names = {group.name};
    for (const IndicatorId id : conventions()) {
        const IndicatorInfo& info = indicatorInfo(id);
        const int horizon = info.perHorizon ? request.horizon : info.fixedHorizon;
        Figure figure = breakdown.figure(0, id, horizon);
        figure.horizon = horizon;
        group.published.group.figures.push_back(figure);
    }
    return group;
}

const std::vector<IndicatorId>& conventions() {
    static const std::vector<IndicatorId> all = {Cirr180, Emp, Ins, InsR, InsUb, Pos, InsA, Ofppt};
    return all;
}

ResultGroup wholeOf(const Breakdown& breakdown, const ReportRequest& request) {
    Counts counts;
    counts.name = breakdown.names(0).front();
    counts.add(breakdown, 0, request.horizon);
    return groupFrom(counts, breakdown.grouping(), request);
}

// All who enrolled beside those who can be confirmed, those confirmed beside those of them still in training:
// their differences are counts as well.
void coverWhole(const ResultGroup& whole, std::optional<qint64>& enrolled, std::optional<qint64>& inTraining,
                qint64 minCell) {
    const auto small = [minCell](qint64 count) { return count != 0 && std::abs(count) < minCell; };
    const Figure* confirmed = whole.find(Conf);
    const qint64 confirmable = confirmed ? confirmed->denominator : 0;
    if (enrolled && (small(*enrolled) || small(*enrolled - confirmable))) {
        enrolled.reset();
    }
    const qint64 confirmedOnes = confirmed ? confirmed->numerator : 0;
    if (inTraining && (small(*inTraining) || small(*inTraining - confirmedOnes) ||
                       small(*inTraining - confirmable) || (enrolled && small(*inTraining - *enrolled)))) {
        inTraining.reset();
    }
}

std::vector<ResultGroup> groupsOf(const Breakdown& breakdown, const ReportRequest& request,
                                  std::size_t position) {
    const Grouping grouping{{breakdown.grouping().keys[position]}};
    std::vector<Counts> counts;
    std::map<QString, std::size_t> places;
    for (qsizetype at = 0; at < breakdown.size(); ++at) {
        const CodeName& name = breakdown.name(at, position);
        const auto [place, fresh] = places.try_emplace(name.code, counts.size());
        if (fresh) {
            counts.emplace_back().name = name;
        }
        counts[place->second].add(breakdown, at, request.horizon);
    }
    // The breakdown's own order, which a key behind another has lost; a level below the baccalaureate comes
    // before it, whatever the letters say.
    const auto rank = [](const Counts& one) {
        return one.name.code == QLatin1String(NoCode)        ? 2
               : one.name.code == QLatin1String("below_bac") ? 0
                                                             : 1;
    };
    std::sort(counts.begin(), counts.end(), [&rank](const Counts& a, const Counts& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.name.code.toUtf8() < b.name.code.toUtf8();
    });
    std::vector<ResultGroup> groups;
    groups.reserve(counts.size());
    for (const Counts& one : counts) {
        groups.push_back(groupFrom(one, grouping, request));
    }
    return groups;
}

}  // namespace jisr
