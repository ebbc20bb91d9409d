#include "core/results/figurewords.h"

#include <cmath>

#include "core/statistics/wilson.h"

namespace jisr {

using enum IndicatorId;

double inMillionths(qint64 numerator, qint64 denominator) {
    return static_cast<double>((2000000 * numerator + denominator) / (2 * denominator)) / 1e6;
}

double inMillionths(double proportion) {
    return std::round(proportion * 1e6) / 1e6;
}

QString FigureWords::label(const ResultGroup& group) const {
    const CohortSlices::Slice& slice = group.slice;
    if (group.key.startsWith(u"all=")) {
        return m_phrasebook.say(QT_TRANSLATE_NOOP("core", "All"));
    }
    if (!group.key.startsWith(u"halfyear=")) {
        return group.name.label(m_phrasebook);
    }
    // an isolate keeps "2024-H1" together within an Arabic label
    const QString format =
        m_phrasebook.rightToLeft() ? QStringLiteral("\u2066%1\u2069") : QStringLiteral("%1");
    const QString label =
        slice.year == 0
            ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "No start date"))
            : format.arg(m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1-H%2"),
                                           {QString::number(slice.year), QString::number(slice.half)}}));
    return m_results.severalPhases() && !group.name.label(m_phrasebook).isEmpty()
               ? label + QStringLiteral(" · ") + group.name.label(m_phrasebook)
               : label;
}

QString FigureWords::key(const ResultGroup& group, IndicatorId id, int horizon) const {
    return QStringLiteral("%1/%2/").arg(QLatin1String(indicatorInfo(id).code)).arg(horizon) + group.key;
}

int FigureWords::horizonOf(IndicatorId id) const {
    const IndicatorInfo& info = indicatorInfo(id);
    return info.perHorizon ? m_horizon : info.fixedHorizon;
}

// The gate is about what people answered, not about training or the answers themselves.
bool FigureWords::gated(IndicatorId id) const {
    return id == Ins || id == Emp;
}

QString FigureWords::byKey(GroupKey key) const {
    switch (key) {
        case GroupKey::Region:
            return m_phrasebook.say(QT_TRANSLATE_NOOP("core", "by region"));
        case GroupKey::Operator:
            return m_phrasebook.say(QT_TRANSLATE_NOOP("core", "by operator"));
        case GroupKey::Track:
            return m_phrasebook.say(QT_TRANSLATE_NOOP("core", "by track"));
        case GroupKey::Cohort:
            return m_results.bundled() ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "by half-year of entry"))
                                       : m_phrasebook.say(QT_TRANSLATE_NOOP("core", "by cohort"));
        case GroupKey::Phase:
            return m_phrasebook.say(QT_TRANSLATE_NOOP("core", "by phase"));
        case GroupKey::Mode:
            return m_phrasebook.say(QT_TRANSLATE_NOOP("core", "by mode of training"));
        case GroupKey::Sex:
            return m_phrasebook.say(QT_TRANSLATE_NOOP("core", "by sex"));
        case GroupKey::Education:
            return m_phrasebook.say(QT_TRANSLATE_NOOP("core", "by level of education"));
        case GroupKey::EntryStatus:
            return m_phrasebook.say(QT_TRANSLATE_NOOP("core", "by status at entry"));
        case GroupKey::Province:
            return m_phrasebook.say(QT_TRANSLATE_NOOP("core", "by province of residence"));
        case GroupKey::All:
            break;
    }
    return {};
}

QString FigureWords::points(double points) const {
    const double size = std::abs(points);
    const QString figure = m_phrasebook.perCentFigure(size / 100);
    // what rounds to nothing has no sign
    const QString sign = size < 0.05  ? QString()
                         : points > 0 ? QStringLiteral("+")
                                      : QStringLiteral("\u2212");
    return m_phrasebook.rightToLeft() ? u'\u2066' + sign + figure + u'\u2069' : sign + figure;
}

QString FigureWords::range(double low, double high) const {
    return m_phrasebook.perCentFigure(low) + QStringLiteral("–") + m_phrasebook.perCentFigure(high);
}

ReportCell FigureWords::rate(const ResultGroup& group, IndicatorId id) const {
    const int horizon = horizonOf(id);
    const Figure* figure = group.find(id, horizon);
    if (!figure) {
        return {{}, nothingSign(), {}};
    }
    const QString people = key(group, id, horizon);
    const auto sign = [&people](const QString& words) { return ReportCell{words, words, people}; };
    switch (group.cover(id, horizon).rate) {
        case Shown::Nothing:
            return {{}, nothingSign(), {}};
        case Shown::Hidden:
            return sign(hiddenSign());
        case Shown::AtMost5:
            return sign(QStringLiteral("≤ ") + m_phrasebook.withPercentSign(QStringLiteral("5")));
        case Shown::AtLeast95:
            return sign(QStringLiteral("≥ ") + m_phrasebook.withPercentSign(QStringLiteral("95")));
        case Shown::Rate:
            break;
    }
    const Quality answered = gated(id) ? quality(group) : Quality::Plain;
    if (answered == Quality::CountsOnly) {
        return sign(QStringLiteral("≥ ") + rateOf(*figure) + QStringLiteral("†"));
    }
    const double value = inMillionths(figure->numerator, figure->denominator);
    return {value, rateOf(*figure) + (answered == Quality::Warning ? QStringLiteral("*") : QString()),
            people};
}

ReportCell FigureWords::limit(const ResultGroup& group, IndicatorId id, bool high) const {
    const Figure* figure = group.open(id, horizonOf(id));
    if (!figure || figure->denominator == 0 || (gated(id) && quality(group) == Quality::CountsOnly)) {
        const Shown shown = group.cover(id, horizonOf(id)).rate;
        const bool hidden = group.find(id, horizonOf(id)) && shown != Shown::Rate && shown != Shown::Nothing;
        return hidden ? text(hiddenSign()) : ReportCell{{}, nothingSign(), {}};
    }
    const Interval limits = wilson(figure->numerator, figure->denominator);
    const double value = high ? limits.high : limits.low;
    return {inMillionths(value), m_phrasebook.withPercentSign(m_phrasebook.perCentFigure(value)), {}};
}

ReportCell FigureWords::count(std::optional<qint64> value, const QString& people) const {
    return value ? ReportCell{*value, m_phrasebook.number(*value), people}
                 : ReportCell{hiddenSign(), hiddenSign(), people};
}

ReportCell FigureWords::numerator(const ResultGroup& group, IndicatorId id) const {
    const Figure* figure = group.find(id, horizonOf(id));
    if (!figure) {
        return {{}, nothingSign(), {}};
    }
    const bool shown = group.cover(id, horizonOf(id)).numerator();
    return count(shown ? std::optional(figure->numerator) : std::nullopt, key(group, id, horizonOf(id)));
}

ReportCell FigureWords::denominator(const ResultGroup& group, IndicatorId id) const {
    const Figure* figure = group.find(id, horizonOf(id));
    if (!figure) {
        return {{}, nothingSign(), {}};
    }
    const bool shown = group.cover(id, horizonOf(id)).denominator;
    return count(shown ? std::optional(figure->denominator) : std::nullopt, key(group, id, horizonOf(id)));
}

QString FigureWords::note(const ResultGroup& group) const {
    const int horizon = m_horizon;
    const Figure* figure = group.find(Ins, horizon);
    if (!figure) {
        return group.find(Due, horizon)
                   ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "to come: no graduate is due yet"))
                   : m_phrasebook.say(QT_TRANSLATE_NOOP("core", "no graduate yet"));
    }
    const Cover cover = group.cover(Ins, horizon);
    switch (cover.rate) {
        case Shown::Nothing:
            return m_phrasebook.say(QT_TRANSLATE_NOOP("core", "no observable graduate"));
        case Shown::Hidden:
            return cover.denominator && figure->denominator < m_results.parameters().pubMinDenominator
                       ? m_phrasebook.say({QT_TRANSLATE_NOOP("core", "n < %1: not published"),
                                           {m_phrasebook.number(m_results.parameters().pubMinDenominator)}})
                       : m_phrasebook.say(QT_TRANSLATE_NOOP("core", "not published"));
        case Shown::AtMost5:
        case Shown::AtLeast95:
            return rate(group, Ins).text;
        case Shown::Rate:
            break;
    }
    switch (quality(group)) {
        case Quality::CountsOnly:
            return m_phrasebook.say(QT_TRANSLATE_NOOP("core", "answers < 50%"));
        case Quality::Warning:
            return m_phrasebook.say(QT_TRANSLATE_NOOP("core", "answers < 70%"));
        case Quality::Plain:
        case Quality::Nothing:
            return {};
    }
    return {};
}

QString FigureWords::insertionInFull(const ResultGroup& group) const {
    QStringList lines = {label(group)};
    const int horizon = m_horizon;
    const Figure* figure = group.open(Ins, horizon);
    const QString remark = note(group);
    if (!remark.isEmpty()) {
        lines.append(remark);
    }
    if (!figure || figure->denominator == 0) {
        return lines.join(u'\n');
    }
    const QString hits = m_phrasebook.number(figure->numerator),
                  all = m_phrasebook.number(figure->denominator);
    if (quality(group) == Quality::CountsOnly) {
        lines.append(
            m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 of %2 known to be inserted"), {hits, all}}));
    } else {
        const Interval limits = wilson(figure->numerator, figure->denominator);
        lines.append(m_phrasebook.say(
            {QT_TRANSLATE_NOOP("core", "%1: %2 of %3 inserted"), {rateOf(*figure), hits, all}}));
        lines.append(
            m_phrasebook.say({QT_TRANSLATE_NOOP("core", "95% CI %1"), {range(limits.low, limits.high)}}));
    }
    const Figure* bound = group.open(InsUb, horizon);
    const Figure* unknown = group.open(Unk, horizon);
    if (bound && unknown && unknown->numerator > 0) {
        lines.append(
            m_phrasebook.say({QT_TRANSLATE_NOOP("core", "between %1 and %2 with the %3 without information"),
                              {rateOf(*figure), rateOf(*bound), m_phrasebook.number(unknown->numerator)}}));
    }
    return lines.join(u'\n');
}

}  // namespace jisr
