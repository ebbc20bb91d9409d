#pragma once

#include <QDate>
#include <vector>

#include "core/indicators/factrows.h"
#include "core/indicators/figures.h"
#include "core/indicators/indicatorrow.h"
#include "core/statistics/quality.h"

/// Public mode (METHODOLOGY, Disclosure): what of a printout may be seen by everybody.
namespace jisr {

class EarlierEditions;

/// How a rate prints.
enum class Shown : std::uint8_t {
    Rate,       ///< with its counts, interval and bounds
    AtMost5,    ///< "≤ 5 %", without count or interval
    AtLeast95,  ///< "≥ 95 %", without count or interval
    Hidden,     ///< "c"
    Nothing     ///< n = 0: "–"
};

/// What a figure shows of itself. The numerator, the interval and SAL_MED's amount show with Shown::Rate
/// (a zero out of zero with Shown::Nothing) only.
struct Cover {
    Shown rate = Shown::Rate;
    bool denominator = true;  ///< false: prints "c"
    bool numerator() const { return rate == Shown::Rate || rate == Shown::Nothing; }
    bool operator==(const Cover&) const = default;
};

/// A group of a printout with the cover of each of its figures, in the same order.
struct PublishedGroup {
    FigureGroup group;  ///< true counts; write none that its cover hides
    std::vector<Cover> covers;
    /// nullptr when there is no such row.
    const Cover* find(IndicatorId id, int horizon = 0) const;
};

/// Everything one printout shows: the same pattern on screen, in PDF, CSV and XLSX.
struct Edition {
    QDate cutOff;
    Filter filter;
    bool publicMode = false;
    std::vector<PublishedGroup> groups;
    /// Hidden counts that earlier editions already give away: no hiding brings them back. 0 is usual.
    qsizetype givenAway = 0;
};

/// Internal mode: shows all.
Edition internalEdition(std::vector<FigureGroup> printout, const QDate& cutOff, const Filter& filter);

/// Public mode, rules 1–4, over all groups of one printout together: hand in everything that is printed,
/// the whole ("all,ALL") included, or subtraction between two calls may give a count back.
/// @p earlier: what was published before, whatever its groups, filter and cut-off; @p sealed: the same of
/// sealed reports, looked up before (nullptr: none).
Edition publicEdition(std::vector<FigureGroup> printout, const QDate& cutOff, const Filter& filter,
                      const RuleParameters& parameters, const std::vector<Edition>& earlier = {},
                      const EarlierEditions* sealed = nullptr);

/// Rule 2 for counts that are printed in a row without being figures (at risk under a curve; enrolled,
/// confirmed, graduated, inserted): false for one from 1 to @p minCell − 1, or that close to one already
/// printed. A public curve itself is drawn from 20 people and on its shownRows() only, without its rows.
std::vector<bool> publishable(const std::vector<qint64>& counts, qint64 minCell = 5);

/// The line of a file: "c" in the cells that are hidden, "≤ 5 %" and "≥ 95 %" in the column value.
IndicatorRow publishedRow(const FigureGroup& group, const Figure& figure, const Cover& cover);

/// METHODOLOGY, quality gate, from the group's response rate at @p horizon; Nothing without that row.
Quality qualityAt(const FigureGroup& group, int horizon);

}  // namespace jisr
