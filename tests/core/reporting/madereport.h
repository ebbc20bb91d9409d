#pragma once

#include "core/reporting/reportcatalogue.h"

namespace jisr {

/// The national report of what @p asked says, as of the analysis' cut-off.
inline Report madeReport(const Analysis& analysis, const ReportRequest& asked) {
    ReportOrder order;
    order.scope = asked.filter;
    order.cutOff = analysis.cutOff();
    order.language = asked.language;
    order.publicMode = asked.publicMode;
    ReportMaterial material;
    material.programme = asked.programme;
    material.journalPosition = asked.journalPosition;
    material.target = asked.target;
    NoProgress nobody;
    Analysis seen = analysis.seenFrom(analysis.cutOff(), nobody);
    return makeReport(seen, order, material, nobody);
}

}  // namespace jisr
