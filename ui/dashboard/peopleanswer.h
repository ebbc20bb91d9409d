#pragma once

#include <optional>

#include "core/charting/chartspec.h"
#include "core/results/figurepassport.h"
#include "ui/dashboard/peoplequestion.h"

namespace jisr {

class ProgrammeFacts;
struct Scope;

/// What the card of a figure or mark says, and whom it lists.
struct PeopleAnswer {
    FigurePassport passport;
    People people;                   ///< nobody in public mode
    std::optional<ChartSpec> chart;  ///< the figure's own
    bool namesShown = true;
};

/// A job's work. In public mode only what the disclosure rules let be seen.
PeopleAnswer peopleAnswer(const ProgrammeFacts& facts, const Scope& scope, const PeopleQuestion& question,
                          Language language);

}  // namespace jisr
