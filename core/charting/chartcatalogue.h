#pragma once

#include <map>

#include "core/base/progress.h"
#include "core/charting/chartspec.h"
#include "core/results/results.h"

namespace jisr {

/// What a chart of the dashboard is made from. The words that it is made of come from the phrasebook, what
/// may be seen from the results' request (public or internal).
struct ChartQuestion {
    const Analysis& analysis;  ///< seen from the results' cut-off
    const Results& results;
    const Phrasebook& phrasebook;
    std::map<QString, QString> choices;  ///< what the reader chose on this chart: choice → option

    /// The option chosen, the first one of the chart's list where nothing valid was chosen.
    QString chosen(const char* choice, const QString& otherwise) const;
};

struct ChartOption {
    QString id;
    const char* label;  ///< context "core", English source
};
/// Something to choose on a chart, e.g. by which key; the first option holds until another is chosen.
struct ChartChoice {
    const char* id;
    const char* label;  ///< context "core", English source
    std::vector<ChartOption> options;
};

/// The dashboard's pages, in their order: from the headline to detail.
enum class Sheet : std::uint8_t { Overview, Comparison, Paths, Time, Definitions, Targets };
inline constexpr int SheetCount = int(Sheet::Targets) + 1;
const char* sheetName(Sheet sheet);  ///< context "core", English source

/// One chart of the dashboard: where it stands, what may be chosen on it, and the query that makes it.
struct ChartInfo {
    const char* id;  ///< also its ChartSpec's
    Sheet sheet;
    bool wide = true;  ///< as wide as the page; otherwise half of it
    std::vector<ChartChoice> choices;
    ChartSpec (*make)(const ChartQuestion&) = nullptr;
    /// Instead of make: a chart that looks from several cut-offs or simulates. A job's work, its analysis its
    /// own to turn; it leaves it where it found it. Throws Cancelled.
    ChartSpec (*makeAcross)(Analysis&, const ChartQuestion&, Progress&) = nullptr;
};

/// Every chart of the dashboard, in the order of the page. A new chart is one entry here.
const std::vector<ChartInfo>& chartCatalogue();
const ChartInfo* chartInfo(const QString& id);
/// "By": region, operator, track, … with the option's id as groupKeyCode().
ChartChoice chooseKey(const std::vector<GroupKey>& keys);

}  // namespace jisr
