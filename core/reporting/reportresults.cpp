#include "core/reporting/reportresults.h"

#include "core/indicators/earliereditions.h"
#include "core/reporting/reportcatalogue.h"

namespace jisr {

namespace {

/// Asks one question after another; in public mode each knows what those before it showed.
class Asker {
  public:
    Asker(const Analysis& analysis, const ReportMaterial& material)
        : m_analysis(analysis), m_slices(analysis.dimensions()) {
        if (material.earlier) {
            m_known = material.earlier->editions();
            m_counts = material.earlier->counts();
        }
    }

    Results ask(ReportRequest request) {
        if (request.publicMode && !m_known.empty()) {
            request.earlier = std::make_shared<const EarlierEditions>(m_known, m_counts);
        }
        Results results(m_analysis, m_slices, request);
        if (request.publicMode) {
            m_known.push_back(printedEdition(results));
            note("enrolled", results.enrolled(), request.filter);
            note("in_training", results.inTraining(), request.filter);
        }
        return results;
    }

  private:
    void note(const char* name, const std::optional<qint64>& count, const Filter& filter) {
        if (count) {
            m_counts.push_back({filter, QLatin1String(name), *count});
        }
    }

    const Analysis& m_analysis;
    CohortSlices m_slices;
    std::vector<Edition> m_known;
    std::vector<PrintedCount> m_counts;
};

void turn(Analysis& analysis, const QDate& cutOff) {
    if (analysis.cutOff() != cutOff) {
        analysis.setCutOff(cutOff);
    }
}

}  // namespace

ReportRequest reportRequest(const ReportOrder& order, const ReportMaterial& material) {
    ReportRequest request;
    request.filter = order.scope;
    request.language = order.language;
    request.publicMode = order.publicMode;
    request.horizon = order.horizon;
    request.programme = material.programme;
    request.office = order.officeName.isEmpty() ? material.office : order.officeName;
    request.journalPosition = material.journalPosition;
    request.target = material.target;
    request.goals = material.goals;
    request.regionGoals = material.regionGoals;
    request.earlier = material.earlier;
    request.everyKey = true;
    return request;
}

Edition printedEdition(const Results& results) {
    Edition edition{results.cutOff(),
                    results.request().filter,
                    results.request().publicMode,
                    {results.whole().published},
                    0};
    for (const auto& [key, groups] : results.everyGroup()) {
        for (const ResultGroup& group : groups) {
            edition.groups.push_back(group.published);
        }
    }
    return edition;
}

ReportResults reportResults(Analysis& analysis, const ReportOrder& order, const ReportMaterial& material,
                            const Progress& progress) {
    turn(analysis, order.cutOff);
    Asker asker(analysis, material);
    ReportResults all;
    const ReportRequest request = reportRequest(order, material);
    const ReportInfo* info = reportInfo(order.kind);
    ReportRequest wider = request;
    if (info && info->about) {
        wider.filter.allowed.erase(*info->about);
    }
    if (request.publicMode && !wider.filter.isEmpty()) {
        ReportRequest whole = wider;
        whole.filter = {};
        asker.ask(whole);
        progress.check();
    }
    if (info && info->about) {
        all.around = asker.ask(wider);
        all.printed.push_back(printedEdition(*all.around));
        progress.check();
    }
    all.now = asker.ask(request);
    all.printed.push_back(printedEdition(*all.now));
    if (order.comparison) {
        progress.check();
        turn(analysis, *order.comparison);
        all.before = asker.ask(request);
        turn(analysis, order.cutOff);
        all.printed.push_back(printedEdition(*all.before));
    }
    return all;
}

}  // namespace jisr
