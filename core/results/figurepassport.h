#pragma once

#include <array>

#include "core/results/figurecode.h"
#include "core/results/figuredefinition.h"

namespace jisr {

/// How one figure came about, in values and in words of the reader's language: what its card says. In public
/// mode only what the covers allow.
struct FigurePassport {
    struct Line {
        QString label, value;
    };
    QString name;                  ///< "Insertion rate at 6 months"
    QString value;                 ///< "57,9 %", "≤ 5 %", "c", "–"; SAL_MED: dirhams
    QString counts;                ///< "11 of 19"; empty when hidden
    FigureDefinition definition;   ///< in plain words; empty where it isn't an indicator's figure
    std::optional<Figure> figure;  ///< as counted, when it may be seen
    qint64 upperNumerator = 0;     ///< with everybody without information as if counted; 0: no bounds
    bool atLeast = false;          ///< too few answered: the rate is only known to be at least this
    QString remark;                ///< the quality gate's word; why it is hidden; often empty
    std::vector<Line> lines;       ///< interval, bounds, without information, not yet due
    QString filter;                ///< in words; "Whole programme"
    QString rules;                 ///< rulesInWords()
    QString code;                  ///< figureCode(); empty when there is none
    /// The sentence to quote, in French, Arabic and English (as Language counts).
    std::array<QString, 3> sentences;
};

/// The filter in words: "Region: Oriental · Sex: Women"; "Whole programme" without any. More than five codes
/// of a key are counted after the fifth; all are said with @p whole.
QString filterInWords(const Filter& filter, const CodesOf& codesOf, const Phrasebook& phrasebook,
                      bool whole = false);

/// "Rule set JIT-1 · cut-off 30/06/2026".
QString rulesInWords(const QDate& cutOff, const Phrasebook& phrasebook);

/// "Insertion rate at 6 months", "Graduation rate".
QString figureName(IndicatorId id, int horizon, const Phrasebook& phrasebook);

/// What of a figure's group may be seen: everything in internal mode; in public mode as @p results print the
/// group, or, for a group that they don't print, as a publication beside theirs would. Empty when the group
/// isn't one of a single key's, so that nothing can be said in public.
std::optional<PublishedGroup> publishedGroup(const Analysis& analysis, const Results& results,
                                             const FigureAddress& address);

/// A job's work. @p results as the dashboard asked for them: they say the mode and what else is published.
FigurePassport figurePassport(const Analysis& analysis, const Results& results, const FigureAddress& address,
                              const Phrasebook& phrasebook);

}  // namespace jisr
