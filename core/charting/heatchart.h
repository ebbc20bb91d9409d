#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace jisr {

/// One group at one horizon.
struct HeatCell {
    enum class State {
        Value,   ///< a rate to be read; "≤ 5 %" and "≥ 95 %" too
        Bounds,  ///< too few answers: only its bounds are known
        NotDue,  ///< nobody is due yet: blank but for the word
        Nobody,  ///< no graduate, or none who can be observed
        Hidden   ///< covered by the disclosure rules, which is not the same as zero
    };
    State state = State::Nobody;
    QString key;              ///< leads to the people; empty: there are none
    QString text;             ///< as it prints: "57.9%", "42.0%*", "≥ 34.1%†", "to come", "–", "c"
    QString count;            ///< "n = 42" to stand beside it; empty: none may be said
    std::optional<int> step;  ///< class of its shade, 0 the lightest
    qint64 n = 0;             ///< observable graduates; below 0: hidden
    bool warning = false;     ///< fewer than 70% answered
    bool partly = false;      ///< some of its graduates aren't due yet: its rate will still move
    QString detail;           ///< the cell in full
};
struct HeatRow {
    QString label;
    std::vector<HeatCell> cells;  ///< one a column
};
struct HeatColumn {
    int months = 0;
    QString label;       ///< "6 months"
    bool asked = false;  ///< the horizon of everything else on the page
};
/// How groups stand at each age after graduation: a column is read downwards.
struct HeatChart {
    QString rowTitle;  ///< "Cohort"
    std::vector<HeatColumn> columns;
    std::vector<HeatRow> rows;
    QStringList steps;  ///< limits of the shades, light to dark: "40–50"
    QString warningLabel, boundsLabel, partlyLabel, hiddenLabel,
        notDueLabel;    ///< legend, each empty when none is drawn
    QString emptyNote;  ///< printed when there is no row
};

}  // namespace jisr
