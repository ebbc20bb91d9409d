#include "core/reporting/figurechanges.h"

#include "core/reporting/reportbuilder.h"
#include "core/reporting/reportresults.h"
#include "core/results/figurewords.h"
#include "core/results/lookback.h"

namespace jisr {

using enum IndicatorId;

namespace {

/// A headline figure as a number: people, or a rate in tenths of a per cent as printed.
struct Moving {
    const char* id;
    bool rate;
    std::optional<qint64> value;
    std::optional<qint64> people = {};  ///< whose count the figure tells of
};

class Changes {
  public:
    Changes(const Results& results, const Phrasebook& phrasebook)
        : m_results(results), m_phrasebook(phrasebook), m_words(phrasebook, results) {}

    /// @p since a text with the date in it, or over a year.
    void add(FigureChanges& changes, const WholeAt& now, const WholeAt& then, const QString& since) const {
        const std::vector<Moving> after = figures(now), before = figures(then);
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (!after[i].value || !before[i].value) {
                continue;
            }
            const qint64 step = *after[i].value - *before[i].value;
            if (m_results.request().publicMode && few(after[i].people, before[i].people)) {
                continue;
            }
            changes.byFigure[QLatin1String(after[i].id)] << words(step, after[i].rate, since);
        }
    }

  private:
    const Results& m_results;
    const Phrasebook& m_phrasebook;
    FigureWords m_words;

    bool few(std::optional<qint64> after, std::optional<qint64> before) const {
        const qint64 step = after && before ? std::abs(*after - *before) : 0;
        return step > 0 && step < m_results.parameters().pubMinCell;
    }

    QString words(qint64 step, bool rate, const QString& since) const {
        if (step == 0) {
            return m_phrasebook.say({QT_TRANSLATE_NOOP("core", "unchanged %1"), {since}});
        }
        if (rate) {
            return m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 points %2"),
                                     {m_words.points(static_cast<double>(step) / 10), since}});
        }
        const QString number =
            (step > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + m_phrasebook.number(std::abs(step));
        return m_phrasebook.say(
            {QT_TRANSLATE_NOOP("core", "%1 %2"),
             {m_phrasebook.rightToLeft() ? u'\u2066' + number + u'\u2069' : number, since}});
    }

    static qint64 tenths(qint64 numerator, qint64 denominator) {
        return (2000 * numerator + denominator) / (2 * denominator);
    }
    std::optional<qint64> rate(const WholeAt& whole, IndicatorId id) const {
        const Figure* figure = whole.group.open(id, m_results.horizon());
        const bool gated = id != Rep && m_words.quality(whole.group) == Quality::CountsOnly;
        return figure && figure->denominator > 0 && !gated
                   ? std::optional(tenths(figure->numerator, figure->denominator))
                   : std::nullopt;
    }
    /// A count that isn't among the figures is nobody, unless it is hidden.
    static std::optional<qint64> count(const WholeAt& whole, IndicatorId id, int horizon,
                                       qint64 (*of)(const Figure&), bool denominatorOnly = false) {
        const Figure* figure = whole.group.find(id, horizon);
        if (!figure) {
            return 0;
        }
        const Cover cover = whole.group.cover(id, horizon);
        const bool shown = denominatorOnly ? cover.denominator : cover.numerator() && cover.denominator;
        return shown ? std::optional(of(*figure)) : std::nullopt;
    }

    std::vector<Moving> figures(const WholeAt& whole) const {
        const int horizon = m_results.horizon();
        const auto confirmed = count(whole, Conf, 0, [](const Figure& figure) { return figure.numerator; });
        const qint64 target = m_results.request().target.value_or(0);
        const auto people = [](const char* id, std::optional<qint64> value) {
            return Moving{id, false, value, value};
        };
        return {
            {"insertion", true, rate(whole, Ins)},
            {"employment", true, rate(whole, Emp)},
            {"response", true, rate(whole, Rep)},
            people("not_due",
                   count(whole, Due, horizon,
                         [](const Figure& figure) { return figure.denominator - figure.numerator; })),
            people("enrolled", whole.enrolled),
            people("confirmed", confirmed),
            people("in_training", whole.inTraining),
            people("graduated",
                   count(
                       whole, Due, horizon, [](const Figure& figure) { return figure.denominator; }, true)),
            {"progress", true,
             confirmed && target > 0 ? std::optional(tenths(*confirmed, target)) : std::nullopt, confirmed}};
    }
};

}  // namespace

void FigureChanges::addTo(ReportFigures& figures) const {
    for (ReportFigure& figure : figures.figures) {
        const auto found = byFigure.find(figure.id);
        figure.changes = found == byFigure.end() ? QStringList() : found->second;
    }
}

FigureChanges figureChanges(Analysis& analysis, const ReportRequest& request, Progress& progress) {
    const Results results = ReportBuilder(analysis).results(request);
    Lookback lookback(analysis, results);
    std::vector<WholeAt> looks;
    const auto [monthEnd, yearBefore] = changesSince(results);
    for (const QDate& date : {monthEnd, yearBefore}) {
        progress.check();
        progress.report(static_cast<qint64>(looks.size()), 2);
        looks.push_back(lookback.at(date, progress));
    }
    progress.report(2, 2);
    return figureChanges(results, looks);
}

FigureChanges figureChanges(const Results& results, const std::vector<WholeAt>& looks) {
    const Phrasebook phrasebook(results.request().language);
    const Changes words(results, phrasebook);
    const WholeAt now{results.cutOff(), results.whole(), results.enrolled(), results.inTraining()};
    const auto [monthEnd, yearBefore] = changesSince(results);
    FigureChanges changes;
    if (const WholeAt* look = lookAt(looks, monthEnd)) {
        words.add(changes, now, *look,
                  phrasebook.say({QT_TRANSLATE_NOOP("core", "since %1"), {phrasebook.date(monthEnd)}}));
    }
    if (const WholeAt* look = lookAt(looks, yearBefore)) {
        words.add(changes, now, *look, phrasebook.say(QT_TRANSLATE_NOOP("core", "over a year")));
    }
    return changes;
}

}  // namespace jisr
