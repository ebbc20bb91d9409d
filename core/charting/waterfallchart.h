#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace jisr {

/// One convention: what rate it makes of the same people.
struct ConventionMark {
    QString label;                          ///< its name, at its own horizon
    QString code;                           ///< "INS_R"
    QString key;                            ///< "INS_R/6/all=ALL"
    std::optional<int> tenths;              ///< of a per cent, as printed (0–1000); empty: not shown
    qint64 numerator = 0, denominator = 0;  ///< below 0: hidden
    QString rateText;                       ///< "57,9 %", "≤ 5 %", "c", "–"
    QString countText;                      ///< "11/19"
    QString note;                           ///< why there is no rate; often empty
    QString detail;                         ///< the mark in full
    bool headline = false;
};
/// From a convention to the one beneath it.
struct ConventionStep {
    QString key;                ///< "step:EMP>INS/6/all=ALL"
    std::optional<int> tenths;  ///< of a percentage point: the difference of the two rates as printed
    QString pointsText;         ///< "+10,5"; empty: not shown
    QString changeText;         ///< how the counts change: "+2 / 0"; empty: not shown
    QString sentence;           ///< what the rule does
    QString detail;             ///< the step in full
};
/// Conventions in a fixed order, never by value, with the steps between neighbours.
struct WaterfallChart {
    std::vector<ConventionMark> marks;
    std::vector<ConventionStep> steps;  ///< one less than marks; none without marks
    QString valueTitle, countTitle, changeTitle, pointsTitle;
    QString emptyNote;  ///< printed instead of the marks
};

}  // namespace jisr
