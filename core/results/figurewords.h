#pragma once

#include "core/base/phrasebook.h"
#include "core/results/reporttable.h"
#include "core/results/results.h"

namespace jisr {

/// Six decimals, as files print proportions (METHODOLOGY, Rows and columns): exact half up for a count,
/// and the same on every machine for a limit.
double inMillionths(qint64 numerator, qint64 denominator);
double inMillionths(double proportion);

/// Says one group's figures as the quality gate and the disclosure rules allow: the same words and signs in
/// charts, tables and files.
class FigureWords {
  public:
    FigureWords(const Phrasebook& phrasebook, const Results& results)
        : FigureWords(phrasebook, results, results.horizon()) {}
    /// Of groups counted at @p horizon instead of the results' own.
    FigureWords(const Phrasebook& phrasebook, const Results& results, int horizon)
        : m_phrasebook(phrasebook), m_results(results), m_horizon(horizon) {}

    QString label(const ResultGroup& group) const;
    /// "IND/horizon/group", by which the people are found.
    QString key(const ResultGroup& group, IndicatorId id, int horizon) const;

    /// The rate as it prints: "57,9 %", "≤ 5 %", "c" (hidden), "–" (nobody); with "*" below 70 % of answers,
    /// "≥ 34,1 %†" below 50 %, where only the bounds are known.
    ReportCell rate(const ResultGroup& group, IndicatorId id) const;
    /// A limit of the 95 % interval; empty where none may be said.
    ReportCell limit(const ResultGroup& group, IndicatorId id, bool high) const;
    ReportCell numerator(const ResultGroup& group, IndicatorId id) const;
    ReportCell denominator(const ResultGroup& group, IndicatorId id) const;
    ReportCell count(std::optional<qint64> value, const QString& key = {}) const;
    ReportCell text(const QString& words) const { return {words, words, {}}; }

    /// "by region", "by track", … to be set into a title.
    QString byKey(GroupKey key) const;
    /// "+4.5", "−0.3": percentage points with their sign, kept together in Arabic.
    QString points(double points) const;

    /// "36,3–76,9"
    QString range(double low, double high) const;
    QString rateOf(const Figure& figure) const {
        return m_phrasebook.percent(figure.numerator, figure.denominator);
    }
    /// Why the insertion rate isn't shown, or with what caution; empty when there is nothing to say.
    QString note(const ResultGroup& group) const;
    /// Rate, count, interval, bounds of the group's insertion, a line each.
    QString insertionInFull(const ResultGroup& group) const;

    Quality quality(const ResultGroup& group) const { return qualityAt(group.published.group, m_horizon); }
    int horizonOf(IndicatorId id) const;
    static QString hiddenSign() { return QStringLiteral("c"); }
    static QString nothingSign() { return QStringLiteral("–"); }

  private:
    const Phrasebook& m_phrasebook;
    const Results& m_results;
    int m_horizon;

    bool gated(IndicatorId id) const;
};

}  // namespace jisr
