#include "core/publishing/recount.h"

#include <algorithm>

#include "core/results/resultgroups.h"
#include "core/statistics/curve.h"

namespace jisr {

namespace {

std::optional<int> dayOf(const QString& name, QStringView prefix) {
    bool number = false;
    const int day = name.startsWith(prefix) ? name.mid(prefix.size()).toInt(&number) : 0;
    return number ? std::optional(day) : std::nullopt;
}

}  // namespace

QString curveName(int day) {
    return QStringLiteral("curve_inserted/%1").arg(day);
}

std::optional<int> curveDay(const QString& name) {
    return dayOf(name, u"curve_inserted/");
}

Recount::Recount(const Analysis& analysis, const Filter& filter)
    : m_analysis(analysis), m_filter(filter), m_slices(analysis.dimensions()) {}

const Breakdown& Recount::breakdown(const Grouping& grouping) {
    const auto found = m_breakdowns.find(grouping.code());
    if (found != m_breakdowns.end()) {
        return found->second;
    }
    return m_breakdowns.emplace(grouping.code(), m_analysis.breakdowns(m_filter, {grouping}).front())
        .first->second;
}

std::optional<Figure> Recount::figure(const FigureGroup& group, IndicatorId id, int horizon) {
    if (group.grouping.keys.size() > MostKeys ||
        (!group.grouping.keys.empty() && std::size_t(group.codes.size()) != group.grouping.keys.size())) {
        return {};
    }
    const Breakdown& counted = breakdown(group.grouping);
    const bool ofCohorts = group.grouping == Grouping{{GroupKey::Cohort}};
    if (ofCohorts && m_slices.bundles(counted.size())) {
        return ofHalfYear(group.codes.front(), id, horizon);
    }
    const qsizetype at =
        group.grouping.keys.empty() ? (counted.size() > 0 ? 0 : -1) : counted.indexOf(group.codes);
    Figure figure{id, horizon, 0, 0, {}};
    if (at >= 0) {
        figure = counted.figure(at, id, horizon);
        figure.horizon = horizon;
    }
    if (id == IndicatorId::SalMed) {
        figure.amount = medianPay(group);
    }
    return figure;
}

std::optional<Figure> Recount::ofHalfYear(const QString& code, IndicatorId id, int horizon) {
    if (m_halfYears.empty() || !m_halfYears.count({code, horizon})) {
        const Breakdown& cohorts = breakdown(Grouping{{GroupKey::Cohort}});
        for (qsizetype at = 0; at < cohorts.size(); ++at) {
            const int halfYear = m_slices.halfYearOf(cohorts.name(at, 0).code);
            const QString of =
                halfYear < 0 ? QString::fromLatin1(NoCode) : m_slices.halfYears()[std::size_t(halfYear)].code;
            std::vector<qint64>& sum = m_halfYears[{of, horizon}];
            sum.resize(StatusCount);
            cohorts.addStatuses(at, horizon, sum);
        }
    }
    const auto statuses = m_halfYears.find({code, horizon});
    if (statuses != m_halfYears.end()) {
        for (const Figure& figure : figuresAt(statuses->second, horizon, false)) {
            if (figure.id == id) {
                return figure;
            }
        }
    }
    return Figure{id, horizon, 0, 0, {}};
}

std::optional<qint64> Recount::medianPay(const FigureGroup& group) {
    const QString key = group.grouping.code();
    if (!m_printed.count(key)) {
        m_printed.emplace(key, m_analysis.figures(m_filter, group.grouping));
    }
    for (const FigureGroup& printed : m_printed.at(key)) {
        if (group.grouping.keys.empty() || printed.codes == group.codes) {
            const Figure* pay = printed.find(IndicatorId::SalMed);
            return pay ? pay->amount : std::nullopt;
        }
    }
    return {};
}

std::optional<qint64> Recount::count(const QString& name) {
    const Breakdown& whole = breakdown(Grouping{});
    if (name == u"enrolled") {
        return whole.size() > 0 ? whole.begun(0) : 0;
    }
    if (name == u"in_training") {
        return whole.size() > 0 ? whole.inTraining(0) : 0;
    }
    return ofCurve(name);
}

std::optional<qint64> Recount::ofCurve(const QString& name) {
    if (!m_curve) {
        m_curve = insertionCurve(m_analysis.times(m_filter));
    }
    if (name == u"curve_people") {
        return m_curve->empty() ? 0 : m_curve->front().atRisk;
    }
    if (const auto day = curveDay(name)) {
        qint64 inserted = 0;
        for (const CurveRow& row : *m_curve) {
            inserted += row.day <= *day ? row.left.inserted : 0;
        }
        return inserted;
    }
    if (const auto day = dayOf(name, u"at_risk/")) {
        qint64 left = 0;
        for (const CurveRow& row : *m_curve) {
            if (row.day >= *day) {
                return row.atRisk;
            }
            left = row.atRisk - row.left.inserted - row.left.competing - row.left.censored;
        }
        return left;
    }
    return {};
}

}  // namespace jisr
