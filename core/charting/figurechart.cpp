#include "core/charting/figurechart.h"

#include "core/results/figurewords.h"
#include "core/statistics/wilson.h"

namespace jisr {

namespace {

QString detailOf(const FigurePassport& passport, const Phrasebook& phrasebook) {
    QStringList lines{passport.name + QStringLiteral(", ") + passport.filter, passport.value};
    lines.last() += passport.counts.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(passport.counts);
    for (const FigurePassport::Line& line : passport.lines) {
        lines.append(phrasebook.say({QT_TRANSLATE_NOOP("core", "%1: %2"), {line.label, line.value}}));
    }
    return lines.join(u'\n');
}

}  // namespace

std::optional<ChartSpec> figureChart(const FigurePassport& passport, IndicatorId id, int horizon,
                                     const Phrasebook& phrasebook) {
    if (id == IndicatorId::SalMed || passport.name.isEmpty()) {
        return {};
    }
    ChartSpec spec;
    spec.id = QStringLiteral("figure-") + QLatin1String(indicatorInfo(id).code);
    if (indicatorInfo(id).perHorizon) {
        spec.id += QStringLiteral("-%1").arg(horizon);
    }
    spec.title = passport.name;
    spec.subtitle =
        phrasebook.say({QT_TRANSLATE_NOOP("core", "%1: %2"),
                        {phrasebook.say(QT_TRANSLATE_NOOP("core", "Counted")), passport.definition.counted}});
    QStringList note{
        phrasebook.say({QT_TRANSLATE_NOOP("core", "%1: %2"),
                        {phrasebook.say(QT_TRANSLATE_NOOP("core", "Out of")), passport.definition.outOf}}),
        passport.remark, passport.code};
    note.removeAll(QString());
    spec.note = note.join(QStringLiteral(" · "));
    spec.language = phrasebook.language();
    spec.rightToLeft = phrasebook.rightToLeft();
    DotChart chart;
    chart.countTitle = QStringLiteral("n");
    DotMark mark;
    mark.label = passport.filter;
    mark.detail = detailOf(passport, phrasebook);
    mark.denominator = -1;
    mark.note = passport.value;
    if (passport.figure) {
        const Figure& figure = *passport.figure;
        mark.denominator = figure.denominator;
        if (figure.denominator > 0) {
            const auto n = static_cast<double>(figure.denominator);
            mark.numerator = figure.numerator;
            mark.upperBound = static_cast<double>(passport.upperNumerator) / n;
            if (!passport.atLeast) {
                const Interval limits = wilson(figure.numerator, figure.denominator);
                mark.rate = static_cast<double>(figure.numerator) / n;
                mark.low = limits.low;
                mark.high = limits.high;
                mark.note.clear();
            }
            mark.warning = !passport.atLeast && !passport.remark.isEmpty();
        }
    }
    chart.marks.push_back(std::move(mark));
    spec.content = std::move(chart);
    return spec;
}

}  // namespace jisr
