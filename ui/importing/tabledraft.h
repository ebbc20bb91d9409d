#pragma once

#include "ui/importing/importdesk.h"

namespace jisr {

/// A table that is being prepared: as it reads, and where its columns are to go.
struct TableDraft {
    TablePreview preview;
    Mapping mapping;
    std::optional<ValueSurvey> survey;  ///< none: not read yet, or out of date
    QString source;                     ///< the saved mapping that it follows; empty: none
    bool proposalOver = false;          ///< the proposal was taken or declined
};

}  // namespace jisr
