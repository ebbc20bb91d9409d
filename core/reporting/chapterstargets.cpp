#include "core/charting/charttable.h"
#include "core/forecast/outlook.h"
#include "core/reporting/chapters.h"

namespace jisr::chapters {

namespace {

using enum IndicatorId;

/// A measure of the plan and the figure that counts it at the cut-off.
struct Aim {
    Measure measure;
    const char* name;  ///< context "core"
    IndicatorId id;
    bool denominator;
};
constexpr Aim Aims[] = {
    {Measure::Learners, QT_TRANSLATE_NOOP("core", "Confirmed learners"), Conf, false},
    {Measure::Graduates, QT_TRANSLATE_NOOP("core", "Graduates"), Due, true},
    {Measure::Insertions, QT_TRANSLATE_NOOP("core", "Insertions at 6 months"), Ins, false}};

class Plan {
  public:
    Plan(const ChapterQuestion& question, const Progress& progress)
        : m_question(question), m_words(question.phrasebook, question.results) {
        if (!question.order.publicMode) {
            m_basis = question.results.outlook().basis(question.analysis, question.results.request().filter,
                                                       progress);
        }
    }

    ReportTable table() const {
        const Phrasebook& phrasebook = m_question.phrasebook;
        ReportTable table;
        table.id = QStringLiteral("targets");
        table.title = phrasebook.say(QT_TRANSLATE_NOOP("core", "What is aimed at and what is reached"));
        const auto add = [&](const char* title, ReportColumnKind kind) {
            table.columns.append({phrasebook.say(title), kind});
        };
        add(QT_TRANSLATE_NOOP("core", "Measure"), ReportColumnKind::Text);
        add(QT_TRANSLATE_NOOP("core", "By"), ReportColumnKind::Date);
        add(QT_TRANSLATE_NOOP("core", "Aimed at, cumulated"), ReportColumnKind::Count);
        add(QT_TRANSLATE_NOOP("core", "Reached by then or by the cut-off"), ReportColumnKind::Count);
        add(QT_TRANSLATE_NOOP("core", "Share"), ReportColumnKind::Percent);
        table.columns.append(tablesOf(m_question).codeColumn());
        for (const Aim& aim : Aims) {
            for (const GoalStep& goal : m_question.material.goals) {
                if (goal.measure == QLatin1String(measureCode(aim.measure))) {
                    table.rows.push_back(row(aim, goal));
                }
            }
        }
        table.note = signNote(table, phrasebook);
        return table;
    }

  private:
    const ChapterQuestion& m_question;
    FigureWords m_words;
    std::shared_ptr<const Outlook::Basis> m_basis;

    /// Hidden: empty, as where only a forecast knows.
    std::optional<qint64> reached(const Aim& aim, const GoalStep& goal) const {
        const Results& results = m_question.results;
        if (goal.endsOn < results.cutOff()) {
            return m_basis && !m_basis->past.isEmpty()
                       ? std::optional(m_basis->past.reached(aim.measure, monthIndex(goal.endsOn)))
                       : std::nullopt;
        }
        if (aim.id == Ins && results.horizon() != HeadlineHorizon) {
            return m_basis && !m_basis->past.isEmpty()
                       ? std::optional(m_basis->past.reached(aim.measure, m_basis->past.lastMonth))
                       : std::nullopt;
        }
        const int horizon = m_words.horizonOf(aim.id);
        const Figure* figure = results.whole().find(aim.id, horizon);
        if (!figure) {
            return 0;
        }
        const Cover cover = results.whole().cover(aim.id, horizon);
        return aim.denominator     ? (cover.denominator ? std::optional(figure->denominator) : std::nullopt)
               : cover.numerator() ? std::optional(figure->numerator)
                                   : std::nullopt;
    }

    std::vector<ReportCell> row(const Aim& aim, const GoalStep& goal) const {
        const Phrasebook& phrasebook = m_question.phrasebook;
        const std::optional<qint64> people = reached(aim, goal);
        const ReportCell share =
            people && goal.quantity > 0
                ? ReportCell{inMillionths(*people, goal.quantity),
                             phrasebook.percent(*people, goal.quantity),
                             {}}
                : m_words.text(people ? FigureWords::nothingSign() : FigureWords::hiddenSign());
        return {m_words.text(phrasebook.say(aim.name)),
                {goal.endsOn, phrasebook.date(goal.endsOn), {}},
                m_words.count(goal.quantity),
                m_words.count(people),
                share,
                tablesOf(m_question)
                    .code(m_words.key(m_question.results.whole(), aim.id, m_words.horizonOf(aim.id)))};
    }
};

}  // namespace

Items targets(const ChapterQuestion& question, Progress& progress) {
    Items items;
    const Phrasebook& phrasebook = question.phrasebook;
    if (question.material.goals.empty()) {
        items.push_back(ReportParagraph{
            phrasebook.say(QT_TRANSLATE_NOOP("core", "No target is recorded for this choice of people."))});
    } else {
        items.push_back(Plan(question, progress).table());
    }
    const auto fan = [&](Measure measure) {
        return ReportChart{"targets", {{QStringLiteral("measure"), QLatin1String(measureCode(measure))}}};
    };
    for (const Aim& aim : Aims) {
        items.push_back(chartOf(question, question.results, fan(aim.measure), progress));
        if (question.order.publicMode) {
            break;  // the same words for each
        }
    }
    if (question.results.regions().size() > 1 && !question.order.publicMode) {
        ChartSpec regions = chartOf(question, question.results, {"targets-by-region"}, progress);
        ReportTable table = chartTable(regions, phrasebook);
        items.push_back(std::move(regions));
        if (!table.rows.empty()) {
            items.push_back(std::move(table));
        }
    }
    return items;
}

}  // namespace jisr::chapters
