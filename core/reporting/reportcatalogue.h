#pragma once

#include "core/base/progress.h"
#include "core/reporting/figurecodes.h"
#include "core/reporting/reportorder.h"
#include "core/results/lookback.h"
#include "core/results/results.h"

namespace jisr {

/// What a chapter is made from.
struct ChapterQuestion {
    Analysis& analysis;  ///< seen from the order's cut-off; a chapter that turns it turns it back
    const Results& results;
    const Results* before = nullptr;  ///< at the comparison cut-off; nullptr: none asked for
    const Results* around = nullptr;  ///< everybody the kind's one group stands among; nullptr: no such kind
    const ReportOrder& order;
    const ReportMaterial& material;
    const Phrasebook& phrasebook;
    const FigureCodes& codes;
    const std::vector<WholeAt>& looks;  ///< reportLooks(): at the whole through time
};

/// One chapter of a report; charts come from core/charting, tables from ReportTables. Without items it is
/// left out.
struct ChapterInfo {
    const char* id;
    const char* title;  ///< context "core", English source
    std::vector<ReportItem> (*make)(const ChapterQuestion&, Progress&);
};

/// A chart of chartCatalogue() as a report chooses it.
struct ReportChart {
    const char* id;
    std::map<QString, QString> choices = {};
    bool around = false;  ///< of everybody the group stands among
};

/// One kind of report: national, regional, operator, cohort, track, follow-up, targets, quality, methodology.
struct ReportInfo {
    const char* id;
    const char* name;               ///< context "core", English source: "National report"
    std::optional<GroupKey> about;  ///< the scope must name exactly one group of this key; empty: any scope
    QStringList chapters;           ///< ids of chapters, in their order
    const char* titled = nullptr;   ///< "Regional report: %1", of a kind that is about a group
    std::vector<ReportChart> firstPage = {};  ///< the charts behind the headline
    GroupKey parts = GroupKey::Region;        ///< the groups whose gaps the first page names
};

/// Every kind of report, and every chapter: a new one is one entry in reportcatalogue.cpp.
const std::vector<ReportInfo>& reportCatalogue();
const ReportInfo* reportInfo(const QString& id);
const ChapterInfo* chapterInfo(const QString& id);

/// What is wrong with an order, in words: an unknown kind or chapter, a scope that isn't one region for a
/// regional report, a comparison that isn't before the cut-off. Empty: nothing.
std::optional<Message> refusal(const ReportOrder& order);

/// The report of @p order, in its language. @p analysis is turned to the order's cut-off. A job's work.
/// Throws Cancelled, and Error for an order that is refused or about a group that the programme hasn't.
Report makeReport(Analysis& analysis, const ReportOrder& order, const ReportMaterial& material,
                  Progress& progress);

}  // namespace jisr
