#pragma once

#include <map>
#include <memory>

#include "core/indicators/analysis.h"
#include "core/indicators/disclosure.h"
#include "core/results/cohortslices.h"
#include "core/results/reportrequest.h"
#include "core/statistics/curve.h"

namespace jisr {

class Outlook;

/// A group that a chart or table shows, with what of its figures may be seen.
struct ResultGroup {
    QString key;                ///< "region=MA-06", "cohort=C12", "halfyear=2024-1:PILOT", "all=ALL"
    CodeName name;              ///< of the group; of a half-year, its phase
    CohortSlices::Slice slice;  ///< of a cohort or half-year
    PublishedGroup published;

    const Figure* find(IndicatorId id, int horizon = 0) const { return published.group.find(id, horizon); }
    Cover cover(IndicatorId id, int horizon = 0) const;
    /// The figure when its counts may be seen, else nullptr.
    const Figure* open(IndicatorId id, int horizon = 0) const;
};

/// Behind a mark or a cell: which figure, whose people.
struct FigureAddress {
    IndicatorId id = IndicatorId::Ins;
    int horizon = 0;
    Filter filter;
};

/// Every number of a report or dashboard, counted in one pass, covered by the disclosure rules in public
/// mode.
class Results {
  public:
    Results(const Analysis& analysis, const CohortSlices& slices, const ReportRequest& request);

    const ReportRequest& request() const { return m_request; }
    const RuleParameters& parameters() const { return m_parameters; }
    const QDate& cutOff() const { return m_cutOff; }
    int horizon() const { return m_request.horizon; }

    const ResultGroup& whole() const { return m_whole; }
    /// The whole by the conventions of METHODOLOGY's table, each at its own horizon; without figures before
    /// anybody enrolled. In public mode covered as a publication beside this one's would be.
    const ResultGroup& conventions() const { return m_conventions; }
    /// By code, those without one last; cohorts by start. Region, operator and cohort always; track, phase,
    /// mode, sex, education and status at entry when the request asks for every key, otherwise empty.
    const std::vector<ResultGroup>& groups(GroupKey key) const;
    const std::map<GroupKey, std::vector<ResultGroup>>& everyGroup() const { return m_groups; }
    const std::vector<ResultGroup>& regions() const { return groups(GroupKey::Region); }
    const std::vector<ResultGroup>& operators() const { return groups(GroupKey::Operator); }
    const std::vector<ResultGroup>& cohorts() const { return groups(GroupKey::Cohort); }
    bool bundled() const { return m_bundled; }  ///< cohorts are half-years
    bool severalPhases() const { return m_severalPhases; }
    /// Chains of the whole that have begun by the cut-off; empty when hidden.
    std::optional<qint64> enrolled() const { return m_enrolled; }
    /// The others, which begin later or have no date; internal mode only.
    qint64 toBegin() const { return m_request.publicMode ? 0 : m_toBegin; }
    /// Of those enrolled confirmed and in training at the cut-off; empty when hidden.
    std::optional<qint64> inTraining() const { return m_inTraining; }
    /// The filter in codes and names, in the analysis' own order.
    const std::map<GroupKey, std::vector<CodeName>>& filterNames() const { return m_filterNames; }

    /// The part of the curve that may be shown: in public mode as steps of PUB_MIN_CELL people at least.
    const std::vector<CurveRow>& curve() const { return m_curve; }
    /// Everybody on whom the curve rests; in public mode empty when fewer than PUB_MIN_DEN.
    std::optional<qint64> curvePeople() const { return m_curvePeople; }
    std::optional<int> median() const { return m_median; }
    /// Whether anybody at all was inserted by @p day after graduation.
    bool insertedBy(int day) const;
    /// How many were by then.
    qint64 insertedUntil(int day) const;
    /// At risk just before @p day, from all rows; empty when hidden.
    std::optional<qint64> atRisk(int day) const;

    /// Reads a key such as "INS/6/region=MA-06"; empty when it isn't one of this result's.
    std::optional<FigureAddress> address(const QString& key) const;

    /// What the forecasts of this question share; copies of these results share it too.
    Outlook& outlook() const { return *m_outlook; }

  private:
    ReportRequest m_request;
    RuleParameters m_parameters;
    QDate m_cutOff;
    ResultGroup m_whole, m_conventions;
    std::map<GroupKey, std::vector<ResultGroup>> m_groups;
    bool m_bundled = false, m_severalPhases = false;
    std::optional<qint64> m_enrolled, m_inTraining, m_curvePeople;
    qint64 m_toBegin = 0;
    std::map<GroupKey, std::vector<CodeName>> m_filterNames;
    std::vector<CurveRow> m_allRows, m_curve;
    std::optional<int> m_median;
    std::shared_ptr<Outlook> m_outlook;

    void countCohorts(const Breakdown& breakdown, const CohortSlices& slices, const Dimensions& dimensions);
    void addEmptyRegions(const Analysis& analysis);
    void publish();
    void publishConventions();
    void readCurve(const std::vector<TimeCount>& times);
    void coarsenCurve();
};

}  // namespace jisr
