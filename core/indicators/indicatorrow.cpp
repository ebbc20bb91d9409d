#include "core/indicators/indicatorrow.h"

#include "core/statistics/wilson.h"

namespace jisr {

QStringList IndicatorRow::header() {
    return {QStringLiteral("group_by"), QStringLiteral("group"),     QStringLiteral("indicator"),
            QStringLiteral("horizon"),  QStringLiteral("numerator"), QStringLiteral("denominator"),
            QStringLiteral("value"),    QStringLiteral("exact"),     QStringLiteral("low95"),
            QStringLiteral("high95")};
}

QStringList IndicatorRow::cells() const {
    return {groupBy, group, indicator, horizon, numerator, denominator, value, exact, low95, high95};
}

QString percentText(qint64 numerator, qint64 denominator) {
    if (denominator == 0) return {};
    const qint64 t = perMille(numerator, denominator);
    return QStringLiteral("%1.%2").arg(t / 10).arg(t % 10);
}

QString exactText(qint64 numerator, qint64 denominator) {
    if (denominator == 0) return {};
    const qint64 m = millionths(numerator, denominator);
    return QStringLiteral("%1.%2").arg(m / 1000000).arg(m % 1000000, 6, 10, QLatin1Char('0'));
}

IndicatorRow indicatorRow(const FigureGroup& group, const Figure& figure) {
    IndicatorRow row;
    row.groupBy = group.grouping.code();
    row.group = group.code();
    row.indicator = QString::fromLatin1(indicatorInfo(figure.id).code);
    if (figure.horizon > 0) row.horizon = QString::number(figure.horizon);
    row.denominator = QString::number(figure.denominator);
    if (figure.id == IndicatorId::SalMed) {
        if (figure.amount) row.value = QString::number(*figure.amount);
        return row;
    }
    row.numerator = QString::number(figure.numerator);
    if (figure.denominator == 0) return row;
    row.value = percentText(figure.numerator, figure.denominator);
    row.exact = exactText(figure.numerator, figure.denominator);
    const Interval interval = wilson(figure.numerator, figure.denominator);
    row.low95 = QString::number(interval.low, 'f', 6);
    row.high95 = QString::number(interval.high, 'f', 6);
    return row;
}

std::vector<IndicatorRow> indicatorRows(const FigureGroup& group) {
    std::vector<IndicatorRow> rows;
    rows.reserve(group.figures.size());
    for (const Figure& figure : group.figures) rows.push_back(indicatorRow(group, figure));
    return rows;
}

}  // namespace jisr
