#pragma once

#include <span>

#include "core/demo/career.h"
#include "core/demo/demoplan.h"
#include "core/demo/demorows.h"

namespace jisr {

/// A learner in the making for whom one awkward case of METHODOLOGY.md is played out.
struct AwkwardStage {
    const DemoPlan& plan;
    Career& career;
    DemoLearner& learner;
    int cohort;  ///< over for more than six months at demoCutOff()
};

struct AwkwardCase {
    const char* name;  ///< in the manifest and in the learner's note
    void (*play)(AwkwardStage& stage);
};

/// Every awkward case the rule set decides, each planted in turn.
std::span<const AwkwardCase> awkwardCases();

}  // namespace jisr
