#pragma once

#include "core/indicators/figures.h"

namespace jisr {

/// One line of expected_indicators.csv, every cell as its text ("Rows and columns of a file").
struct IndicatorRow {
    QString groupBy, group, indicator, horizon, numerator, denominator, value, exact, low95, high95;

    static QStringList header();  ///< the ten column names
    QStringList cells() const;
    bool operator==(const IndicatorRow&) const = default;
};

/// The lines of one group, in file order.
std::vector<IndicatorRow> indicatorRows(const FigureGroup& group);
IndicatorRow indicatorRow(const FigureGroup& group, const Figure& figure);

/// Half up in integers, one decimal: "57.9"; empty when @p denominator is 0.
QString percentText(qint64 numerator, qint64 denominator);
/// Half up in integers, six decimals: "0.578947"; empty when @p denominator is 0.
QString exactText(qint64 numerator, qint64 denominator);

}  // namespace jisr
