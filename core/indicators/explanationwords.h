#pragma once

#include <QString>
#include <functional>

#include "core/indicators/explanation.h"

namespace jisr {

class Phrasebook;

/// What situations and enrolments are called, by local id: "Job · Atlas Digital · 35 h".
struct ReasonNames {
    std::function<QString(qint64)> situation;
    std::function<QString(qint64)> enrolment;
};

/// The rule that decided, in a sentence (or two where there is no news); it doesn't repeat the status' name.
QString reasonSentence(const HorizonReason& reason, const RuleParameters& parameters,
                       const ReasonNames& names, const Phrasebook& phrasebook);

}  // namespace jisr
