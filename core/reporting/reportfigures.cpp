#include "core/reporting/reportfigures.h"

#include "core/results/figurepassport.h"
#include "core/statistics/wilson.h"

namespace jisr {

using enum IndicatorId;

namespace {

/// Says the figures of the whole.
class KeyFigures {
  public:
    KeyFigures(const Results& results, const Phrasebook& phrasebook)
        : m_results(results),
          m_phrasebook(phrasebook),
          m_words(phrasebook, results),
          m_whole(results.whole()) {}

    ReportFigures all() const {
        ReportFigures figures;
        const auto add = [&figures](const char* id, ReportFigure figure) {
            figure.id = QLatin1String(id);
            figures.figures.push_back(std::move(figure));
        };
        add("insertion", insertion());
        add("employment", employment());
        add("response", response());
        add("not_due", notDue());
        add("enrolled", enrolled());
        add("confirmed", confirmed());
        add("in_training", inTraining());
        add("graduated", graduated());
        if (m_results.request().target.value_or(0) > 0) {
            add("progress", progress());
        }
        return figures;
    }

  private:
    const Results& m_results;
    const Phrasebook& m_phrasebook;
    FigureWords m_words;
    const ResultGroup& m_whole;

    QString months() const { return m_phrasebook.number(m_results.horizon()); }
    QString people(IndicatorId id) const { return m_words.key(m_whole, id, m_words.horizonOf(id)); }

    ReportFigure insertion() const {
        ReportFigure figure;
        figure.headline = true;
        figure.key = people(Ins);
        figure.label =
            m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Insertion rate at %1 months"), {months()}});
        figure.value = m_words.rate(m_whole, Ins).text;
        const Figure* rate = m_whole.open(Ins, m_results.horizon());
        if (!rate || rate->denominator == 0) {
            figure.detail = m_words.note(m_whole);
            return figure;
        }
        QStringList details = {m_phrasebook.say(
            {QT_TRANSLATE_NOOP("core", "%1 of %2 observable graduates"),
             {m_phrasebook.number(rate->numerator), m_phrasebook.number(rate->denominator)}})};
        if (m_words.quality(m_whole) == Quality::CountsOnly) {
            details << m_words.note(m_whole);
        } else {
            const Interval limits = wilson(rate->numerator, rate->denominator);
            details << m_phrasebook.say(
                {QT_TRANSLATE_NOOP("core", "95% CI %1"), {m_words.range(limits.low, limits.high)}});
        }
        const Figure* bound = m_whole.open(InsUb, m_results.horizon());
        const Figure* unknown = m_whole.open(Unk, m_results.horizon());
        if (bound && unknown && unknown->numerator > 0) {
            details << m_phrasebook.say(
                {QT_TRANSLATE_NOOP("core", "between %1 and %2 with the %3 without information"),
                 {m_words.rateOf(*rate), m_words.rateOf(*bound), m_phrasebook.number(unknown->numerator)}});
        }
        figure.detail = details.join(QStringLiteral(" · "));
        return figure;
    }

    ReportFigure employment() const {
        return {m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Employment rate at %1 months"), {months()}}),
                m_words.rate(m_whole, Emp).text,
                m_phrasebook.say(QT_TRANSLATE_NOOP("core", "without insertion contracts and alternance")),
                people(Emp)};
    }

    ReportFigure response() const {
        return {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Response rate")), m_words.rate(m_whole, Rep).text,
                m_phrasebook.say(QT_TRANSLATE_NOOP("core", "observable graduates whose situation is known")),
                people(Rep)};
    }

    ReportFigure notDue() const {
        ReportFigure figure{m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Not yet due")), {}, {}, {}};
        const Figure* due = m_whole.open(Due, m_results.horizon());
        if (due) {
            figure.value = m_phrasebook.number(due->denominator - due->numerator);
            figure.key = people(Due);
        } else {
            figure.value = m_whole.find(Due, m_results.horizon()) ? FigureWords::hiddenSign()
                                                                  : FigureWords::nothingSign();
        }
        figure.detail =
            m_phrasebook.say({QT_TRANSLATE_NOOP("core", "graduates for less than %1 months"), {months()}});
        return figure;
    }

    ReportFigure enrolled() const {
        ReportFigure figure{m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Enrolled")),
                            m_words.count(m_results.enrolled()).text,
                            {},
                            {}};
        figure.detail =
            m_results.toBegin() > 0
                ? m_phrasebook.say({QT_TRANSLATE_NOOP("core", "begun by the cut-off; %1 more begin later"),
                                    {m_phrasebook.number(m_results.toBegin())}})
                : m_phrasebook.say(QT_TRANSLATE_NOOP("core", "begun by the cut-off"));
        return figure;
    }

    ReportFigure confirmed() const {
        ReportFigure figure{m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Confirmed")),
                            m_words.numerator(m_whole, Conf).text,
                            {},
                            people(Conf)};
        const Figure* counted = m_whole.open(Conf);
        if (counted) {
            figure.detail = m_phrasebook.say(
                {QT_TRANSLATE_NOOP("core", "confirmation rate %1"), {m_words.rateOf(*counted)}});
        }
        return figure;
    }

    ReportFigure graduated() const {
        ReportFigure figure{m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Graduates")),
                            m_words.denominator(m_whole, Due).text,
                            {},
                            people(Due)};
        if (m_whole.find(Grad)) {
            figure.detail = m_phrasebook.say(
                {QT_TRANSLATE_NOOP("core", "graduation rate %1"), {m_words.rate(m_whole, Grad).text}});
        }
        return figure;
    }

    ReportFigure inTraining() const {
        return {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "In training")),
                m_words.count(m_results.inTraining()).text,
                m_phrasebook.say(QT_TRANSLATE_NOOP("core", "confirmed, their last training in progress")),
                {}};
    }

    ReportFigure progress() const {
        const qint64 target = *m_results.request().target;
        const QString title = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Progress to the target"));
        const Figure* counted = m_whole.open(Conf);
        if (!counted) {
            const QString sign = m_whole.find(Conf) ? FigureWords::hiddenSign() : FigureWords::nothingSign();
            return {title, sign,
                    m_phrasebook.say({QT_TRANSLATE_NOOP("core", "target %1"), {m_phrasebook.number(target)}}),
                    people(Conf)};
        }
        return {title, m_phrasebook.percent(counted->numerator, target),
                m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 confirmed of the target of %2"),
                                  {m_phrasebook.number(counted->numerator), m_phrasebook.number(target)}}),
                people(Conf)};
    }
};

}  // namespace

ReportFigures keyFigures(const Results& results, const Phrasebook& phrasebook) {
    return KeyFigures(results, phrasebook).all();
}

QString scopeInWords(const Results& results, const Phrasebook& phrasebook) {
    const auto names = [&results](GroupKey key) { return results.filterNames().at(key); };
    return filterInWords(results.request().filter, names, phrasebook, true);
}

}  // namespace jisr
