#include "core/reporting/reportresults.h"

#include <algorithm>
#include <set>

#include "core/charting/trends.h"
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
            m_curves = material.earlier->curves();
        }
    }

    Results ask(ReportRequest request) {
        if (request.publicMode && !m_known.empty()) {
            request.earlier = std::make_shared<const EarlierEditions>(m_known, m_counts, m_curves);
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
    std::vector<PrintedCurve> m_curves;
};

/// A look at a million people takes a tenth of a second, and is at as many as two years have months.
constexpr qint64 manyLearners = 200'000;
constexpr int apartWhenMany = 3;

/// The comparison is printed too: its own day shows as it does there, and in public no other day shows a
/// count that is a few people off it.
void setBeside(WholeAt& look, const Results& before) {
    if (look.cutOff == before.cutOff()) {
        look = {before.cutOff(), before.whole(), before.enrolled(), before.inTraining()};
        return;
    }
    if (!before.request().publicMode) {
        return;
    }
    const qint64 few = before.parameters().pubMinCell;
    const auto near = [few](qint64 one, qint64 other) { return one != other && std::abs(one - other) < few; };
    PublishedGroup& group = look.group.published;
    for (std::size_t i = 0; i < group.covers.size(); ++i) {
        const Figure& figure = group.group.figures[i];
        const Figure* other = before.whole().find(figure.id, figure.horizon);
        if (other &&
            (near(figure.numerator, other->numerator) || near(figure.denominator, other->denominator))) {
            group.covers[i] = {Shown::Hidden, false};
        }
    }
    if (look.enrolled && before.enrolled() && near(*look.enrolled, *before.enrolled())) {
        look.enrolled.reset();
    }
    if (look.inTraining && before.inTraining() && near(*look.inTraining, *before.inTraining())) {
        look.inTraining.reset();
    }
}

bool showsTrend(const ReportOrder& order) {
    const ReportInfo* info = reportInfo(order.kind);
    if (!info) {
        return false;
    }
    const QString chapter = QStringLiteral("trend");
    return (info->chapters.contains(chapter) &&
            (order.chapters.isEmpty() || order.chapters.contains(chapter))) ||
           std::any_of(info->firstPage.begin(), info->firstPage.end(),
                       [](const ReportChart& chart) { return qstrcmp(chart.id, "insertion-trend") == 0; });
}

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

int trendMonthsApart(qint64 learners) {
    return learners > manyLearners ? apartWhenMany : 1;
}

std::pair<QDate, QDate> changesSince(const Results& results) {
    const QDate now = results.cutOff();
    return {QDate(now.year(), now.month(), 1).addDays(-1), now.addYears(-1)};
}

std::vector<WholeAt> reportLooks(const Analysis& analysis, const ReportOrder& order,
                                 const ReportResults& results, const Progress& progress) {
    const Results& now = *results.now;
    if (now.request().publicMode && !now.request().filter.isEmpty()) {
        return {};
    }
    std::set<QDate> dates;
    if (showsTrend(order)) {
        const Phrasebook phrasebook(order.language);
        const std::vector<QDate> months =
            Trends(now, phrasebook).cutOffs(trendMonthsApart(analysis.learnerCount()));
        dates.insert(months.begin(), months.end());
    }
    if (!order.comparison) {
        const auto [monthEnd, yearBefore] = changesSince(now);
        dates.insert({monthEnd, yearBefore});
    }
    std::vector<WholeAt> looks;
    Lookback lookback(analysis, now);
    // from now backwards: in public what is nearest to the figures on the page goes first
    for (auto date = dates.rbegin(); date != dates.rend(); ++date) {
        progress.check();
        looks.push_back(lookback.at(*date, progress));
        if (results.before) {
            setBeside(looks.back(), *results.before);
        }
    }
    return looks;
}

const WholeAt* lookAt(const std::vector<WholeAt>& looks, const QDate& cutOff) {
    const auto found = std::find_if(looks.begin(), looks.end(),
                                    [&cutOff](const WholeAt& look) { return look.cutOff == cutOff; });
    return found == looks.end() ? nullptr : &*found;
}

}  // namespace jisr
