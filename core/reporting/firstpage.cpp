#include "core/reporting/firstpage.h"

#include <algorithm>
#include <cmath>

#include "core/reporting/figurechanges.h"
#include "core/reporting/reportbuilder.h"
#include "core/reporting/reportfigures.h"

namespace jisr {

using enum IndicatorId;

namespace {

constexpr qsizetype mostNamed = 12;
constexpr std::size_t mostMoves = 3;

class FirstPage {
  public:
    explicit FirstPage(const ChapterQuestion& question)
        : m_question(question),
          m_results(question.results),
          m_phrasebook(question.phrasebook),
          m_words(question.phrasebook, question.results) {}

    ReportFigures figures() const {
        ReportFigures all = keyFigures(m_results, m_phrasebook);
        for (ReportFigure& figure : all.figures) {
            figure.code = m_question.codes.of(m_results, figure.key);
        }
        if (m_question.before) {
            sinceComparison(all);
        } else {
            figureChanges(m_results, m_question.looks).addTo(all);
        }
        return all;
    }

    /// Beyond what stands under the figures: which parts moved most since the comparison. What a seal before
    /// explains has its own chapter.
    QString whatChanged(GroupKey parts) const {
        if (!m_question.before || !m_question.material.difference.empty()) {
            return {};
        }
        struct Move {
            qint64 step;
            QString words;
        };
        const FigureWords then(m_phrasebook, *m_question.before);
        const int horizon = m_results.horizon();
        std::vector<Move> moves;
        for (const ResultGroup& group : m_results.groups(parts)) {
            const auto& old = m_question.before->groups(parts);
            const auto before = std::find_if(old.begin(), old.end(), [&group](const ResultGroup& other) {
                return other.published.group.codes == group.published.group.codes;
            });
            const Figure *now = group.open(Ins, horizon),
                         *first = before == old.end() ? nullptr : before->open(Ins, horizon);
            const ReportCell after = m_words.rate(group, Ins);
            const ReportCell was = first ? then.rate(*before, Ins) : ReportCell();
            const qint64 few = m_results.parameters().pubMinDenominator;
            if (!now || !first || now->denominator < few || first->denominator < few ||
                after.value.typeId() != QMetaType::Double || was.value.typeId() != QMetaType::Double) {
                continue;
            }
            const auto tenths = [](const ReportCell& cell) {
                return static_cast<qint64>(std::floor(cell.value.toDouble() * 1000 + 0.5));
            };
            const qint64 step = tenths(after) - tenths(was);
            if (step != 0) {
                moves.push_back({std::abs(step),
                                 say({QT_TRANSLATE_NOOP("core", "%1 %2 points (from %3 of %4 to %5 of %6)"),
                                      {m_words.label(group), m_words.points(static_cast<double>(step) / 10),
                                       was.text, m_phrasebook.number(first->denominator), after.text,
                                       m_phrasebook.number(now->denominator)}})});
            }
        }
        std::stable_sort(moves.begin(), moves.end(),
                         [](const Move& one, const Move& other) { return one.step > other.step; });
        QStringList said;
        for (std::size_t i = 0; i < std::min<std::size_t>(moves.size(), mostMoves); ++i) {
            said << moves[i].words;
        }
        return said.isEmpty()
                   ? QString()
                   : say({QT_TRANSLATE_NOOP("core",
                                            "What changed. The insertion rate moved most in: %1. On "
                                            "few people chance alone moves a rate by points."),
                          {said.join(QStringLiteral(" · "))}});
    }

    QString notKnown(GroupKey parts) const {
        QStringList sentences;
        const int horizon = m_results.horizon();
        const QString months = m_phrasebook.number(horizon);
        const ResultGroup& whole = m_results.whole();
        const Figure *unknown = whole.open(Unk, horizon), *inserted = whole.open(Ins, horizon),
                     *bound = whole.open(InsUb, horizon), *due = whole.open(Due, horizon);
        if (unknown && unknown->denominator > 0 && unknown->numerator == 0) {
            sentences << say(
                {QT_TRANSLATE_NOOP("core", "The situation of all %1 observable graduates is known."),
                 {m_phrasebook.number(unknown->denominator)}});
        } else if (unknown && unknown->denominator > 0) {
            sentences << say(
                {QT_TRANSLATE_NOOP("core",
                                   "Of %1 of the %2 observable graduates nothing is known at %3 months."),
                 {m_phrasebook.number(unknown->numerator), m_phrasebook.number(unknown->denominator),
                  months}});
            if (inserted && bound) {
                sentences << say({QT_TRANSLATE_NOOP(
                                      "core", "Depending on them the insertion rate lies between %1 and %2."),
                                  {m_words.rateOf(*inserted), m_words.rateOf(*bound)}});
            }
        } else if (!whole.find(Ins, horizon)) {
            sentences << say(
                {QT_TRANSLATE_NOOP("core", "Nobody can be observed at %1 months yet."), {months}});
        } else {
            sentences << say(Message(
                QT_TRANSLATE_NOOP("core", "How many gave no news is not published: they are too few.")));
        }
        if (due && due->denominator > due->numerator) {
            sentences << say(
                {QT_TRANSLATE_NOOP("core", "%1 graduates have not reached %2 months and are in no rate yet."),
                 {m_phrasebook.number(due->denominator - due->numerator), months}});
        }
        sentences += gaps(parts);
        return say({QT_TRANSLATE_NOOP("core", "What is not known. %1"), {sentences.join(u' ')}});
    }

    /// A sentence before the figures, of kinds whose subject isn't the rate itself.
    QString lead(const QString& kind) const {
        if (kind == u"methodology") {
            return say(Message(QT_TRANSLATE_NOOP(
                "core",
                "This annex says how each figure is counted, so that whoever has only this paper can count "
                "one again from its tables.")));
        }
        if (kind == u"quality") {
            return findings();
        }
        const Figure* answered = m_results.whole().open(Rep, m_results.horizon());
        return kind == u"follow-up" && answered && answered->denominator > 0
                   ? say({QT_TRANSLATE_NOOP("core",
                                            "At %1 months the situation of %2 of the %3 observable graduates "
                                            "is known (%4)."),
                          {m_phrasebook.number(m_results.horizon()), m_phrasebook.number(answered->numerator),
                           m_phrasebook.number(answered->denominator), m_words.rateOf(*answered)}})
                   : QString();
    }

  private:
    const ChapterQuestion& m_question;
    const Results& m_results;
    const Phrasebook& m_phrasebook;
    FigureWords m_words;

    QString say(const Message& message) const { return m_phrasebook.say(message); }

    QString findings() const {
        qint64 found = 0, acknowledged = 0, broken = 0;
        for (const QualityLine& line : m_question.material.quality) {
            found += line.found;
            acknowledged += line.acknowledged;
            broken += line.found > 0;
        }
        if (m_question.order.publicMode) {
            return say({QT_TRANSLATE_NOOP("core", "%1 of the %2 rules of data quality find something."),
                        {m_phrasebook.number(broken),
                         m_phrasebook.number(static_cast<qint64>(m_question.material.quality.size()))}});
        }
        return say(
            {QT_TRANSLATE_NOOP("core",
                               "%1 of the %2 rules of data quality find something: %3 findings, and %4 "
                               "that were acknowledged."),
             {m_phrasebook.number(broken),
              m_phrasebook.number(static_cast<qint64>(m_question.material.quality.size())),
              m_phrasebook.number(found), m_phrasebook.number(acknowledged)}});
    }

    // Groups in the order of their codes, by what keeps them from a full rate.
    QStringList gaps(GroupKey parts) const {
        const std::vector<ResultGroup>& groups = m_results.groups(parts);
        if (groups.size() < 2) {
            return {};
        }
        const qint64 few = m_results.parameters().pubMinDenominator;
        QStringList hidden, nobody, small, half, warned;
        for (const ResultGroup& group : groups) {
            const QString label = m_words.label(group);
            const Figure* figure = group.find(Ins, m_results.horizon());
            const Shown shown = group.cover(Ins, m_results.horizon()).rate;
            if (!figure || shown == Shown::Nothing || figure->denominator == 0) {
                nobody << label;
            } else if (shown != Shown::Rate) {
                hidden << label;
            } else if (m_words.quality(group) == Quality::CountsOnly) {
                half << label;
            } else if (figure->denominator < few) {
                small << label;
            } else if (m_words.quality(group) == Quality::Warning) {
                warned << label;
            }
        }
        QStringList sentences;
        const auto add = [&](const char* text, const QStringList& labels) {
            if (!labels.isEmpty()) {
                sentences << say({text, {named(labels), m_phrasebook.number(few)}});
            }
        };
        add(QT_TRANSLATE_NOOP("core", "Nobody to observe yet: %1."), nobody);
        add(QT_TRANSLATE_NOOP("core", "Not published, to protect the few people concerned: %1."), hidden);
        add(QT_TRANSLATE_NOOP("core", "Fewer than %2 observable graduates, where chance decides: %1."),
            small);
        add(QT_TRANSLATE_NOOP("core", "Fewer than half answered, only bounds are given: %1."), half);
        add(QT_TRANSLATE_NOOP("core", "Fewer than 70% answered, to be read with the bounds: %1."), warned);
        return sentences;
    }

    QString named(const QStringList& labels) const {
        return labels.size() <= mostNamed ? m_phrasebook.list(labels)
                                          : say({QT_TRANSLATE_NOOP("core", "%1 and %2 more"),
                                                 {m_phrasebook.list(labels.mid(0, mostNamed)),
                                                  m_phrasebook.number(labels.size() - mostNamed)}});
    }

    // Both looks are covered beside each other; a step of a few people is told by neither.
    void sinceComparison(ReportFigures& figures) const {
        const Results& before = *m_question.before;
        const FigureWords then(m_phrasebook, before);
        const QString since =
            say({QT_TRANSLATE_NOOP("core", "since %1"), {m_phrasebook.date(before.cutOff())}});
        const auto rate = [&](IndicatorId id) -> QString {
            const ReportCell now = m_words.rate(m_results.whole(), id), old = then.rate(before.whole(), id);
            if (now.value.typeId() != QMetaType::Double || old.value.typeId() != QMetaType::Double) {
                return {};
            }
            const auto tenths = [](const ReportCell& cell) {
                return std::floor(cell.value.toDouble() * 1000 + 0.5);
            };
            const double step = tenths(now) - tenths(old);
            return step == 0
                       ? say({QT_TRANSLATE_NOOP("core", "unchanged %1"), {since}})
                       : say({QT_TRANSLATE_NOOP("core", "%1 points %2"), {m_words.points(step / 10), since}});
        };
        const auto count = [&](const ReportCell& now, const ReportCell& old) -> QString {
            const auto number = [](const ReportCell& cell) -> std::optional<qint64> {
                return cell.value.typeId() == QMetaType::LongLong ? std::optional(cell.value.toLongLong())
                       : cell.text == FigureWords::nothingSign()  ? std::optional<qint64>(0)
                                                                  : std::nullopt;
            };
            const auto after = number(now), first = number(old);
            if (!after || !first) {
                return {};
            }
            const qint64 step = *after - *first;
            if (step == 0) {
                return say({QT_TRANSLATE_NOOP("core", "unchanged %1"), {since}});
            }
            if (m_question.order.publicMode && std::abs(step) < m_results.parameters().pubMinCell) {
                return {};
            }
            const QString size = (step > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) +
                                 m_phrasebook.number(std::abs(step));
            return say({QT_TRANSLATE_NOOP("core", "%1 %2"),
                        {m_phrasebook.rightToLeft() ? u'\u2066' + size + u'\u2069' : size, since}});
        };
        for (ReportFigure& figure : figures.figures) {
            QString change;
            if (figure.id == u"insertion") {
                change = rate(Ins);
            } else if (figure.id == u"employment") {
                change = rate(Emp);
            } else if (figure.id == u"response") {
                change = rate(Rep);
            } else if (figure.id == u"confirmed") {
                change =
                    count(m_words.numerator(m_results.whole(), Conf), then.numerator(before.whole(), Conf));
            } else if (figure.id == u"graduated") {
                change =
                    count(m_words.denominator(m_results.whole(), Due), then.denominator(before.whole(), Due));
            } else if (figure.id == u"enrolled") {
                change = count(m_words.count(m_results.enrolled()), then.count(before.enrolled()));
            }
            if (!change.isEmpty()) {
                figure.changes = {change};
            }
        }
    }
};

}  // namespace

std::vector<ReportItem> firstPage(const ChapterQuestion& question, const ReportInfo& info,
                                  Progress& progress) {
    const FirstPage page(question);
    std::vector<ReportItem> items = {ReportParagraph{headline(question.results, question.phrasebook), true}};
    const auto paragraph = [&items](const QString& text) {
        if (!text.isEmpty()) {
            items.emplace_back(std::in_place_type<ReportParagraph>, ReportParagraph{text, false});
        }
    };
    paragraph(page.lead(QLatin1String(info.id)));
    ReportFigures figures = page.figures();
    const QString changed = page.whatChanged(info.parts);
    items.emplace_back(std::in_place_type<ReportFigures>, std::move(figures));
    paragraph(changed);
    // one that can't be drawn, as a forecast in public, leaves its place to the next that can
    std::vector<ReportChart> charts = info.firstPage;
    for (const char* spare : {"time-to-insertion", "situation-by-cohort", "insertion-by-region"}) {
        const auto same = [spare](const ReportChart& chart) { return qstrcmp(chart.id, spare) == 0; };
        if (std::none_of(info.firstPage.begin(), info.firstPage.end(), same)) {
            charts.push_back({spare});
        }
    }
    std::size_t drawn = 0;
    for (const ReportChart& chart : charts) {
        if (drawn == info.firstPage.size()) {
            break;
        }
        const Results& results = chart.around && question.around ? *question.around : question.results;
        ChartSpec spec = chapters::chartOf(question, results, chart, progress);
        if (chapters::emptyNote(spec).isEmpty()) {
            items.push_back(std::move(spec));
            ++drawn;
        }
    }
    paragraph(page.notKnown(info.parts));
    return items;
}

}  // namespace jisr
