#pragma once

#include <QtGlobal>

namespace jisr {

/// METHODOLOGY, quality gate: how far a rate may be shown, by its response rate.
enum class Quality {
    Nothing,    ///< n = 0: "–"
    Plain,      ///< ≥ 70 % answered
    Warning,    ///< 50–70 %: rate with a warning and the bounds INS–INS_UB
    CountsOnly  ///< < 50 %: counts and bounds, no rate
};

/// @p answered of @p n are known, compared as whole numbers: 70 % exactly is plain, 50 % a warning.
constexpr Quality qualityOf(qint64 answered, qint64 n) {
    if (n <= 0) {
        return Quality::Nothing;
    }
    return 10 * answered >= 7 * n ? Quality::Plain
           : 2 * answered >= n    ? Quality::Warning
                                  : Quality::CountsOnly;
}

}  // namespace jisr
