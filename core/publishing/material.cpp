#include "core/publishing/material.h"

#include "core/base/uid.h"
#include "core/publishing/lastreport.h"
#include "core/publishing/seal.h"
#include "core/quality/qualitycheck.h"
#include "core/storage/learnergoals.h"
#include "core/storage/programmesummary.h"
#include "core/storage/recordstore.h"

namespace jisr {

namespace {

int severityNumber(QualitySeverity severity) {
    switch (severity) {
        case QualitySeverity::Error:
            return 2;
        case QualitySeverity::Warning:
            return 1;
        case QualitySeverity::Note:
            return 0;
    }
    return 0;
}

std::vector<QualityLine> qualityLines(Connection& connection, const Clock& clock, const QDate& cutOff,
                                      Progress& progress) {
    const QualityReport report = checkQuality(connection, clock, cutOff, progress);
    std::vector<QualityLine> lines;
    for (int i = 0; i < QualityRuleCount; ++i) {
        const QualityRuleInfo& info = qualityRule(QualityRule(i));
        lines.push_back({QLatin1String(info.code), Message(info.name), Message(info.why),
                         severityNumber(info.severity), qint64(report.findings(info.rule).size()),
                         report.acknowledgedCount(info.rule)});
    }
    return lines;
}

/// Places of the one cohort that the scope names.
std::optional<qint64> placesOf(RecordStore& store, const Filter& scope) {
    const auto found = scope.allowed.find(GroupKey::Cohort);
    if (found == scope.allowed.end() || found->second.size() != 1) {
        return {};
    }
    const auto id = store.find(RecordKind::Cohort, *found->second.begin());
    const auto row = id ? store.row(RecordKind::Cohort, *id) : std::nullopt;
    const int field = record(RecordKind::Cohort).indexOf(u"capacity");
    if (!row || field < 0 || row->values[static_cast<std::size_t>(field)].isNull()) {
        return {};
    }
    return row->values[static_cast<std::size_t>(field)].toLongLong();
}

}  // namespace

QString fileIdentity(const QByteArray& programmeUid, qint64 journalPosition) {
    return QString::fromLatin1(programmeUid.right(4).toHex().toUpper()) + u'-' +
           QString::number(journalPosition);
}

ReportMaterial gatherMaterial(Connection& connection, const Clock& clock, Analysis& analysis,
                              const ReportOrder& order, Progress& progress) {
    if (analysis.cutOff() != order.cutOff) {
        analysis.setCutOff(order.cutOff);
    }
    UidMaker uids(clock, 0);  // nothing is written through it
    RecordStore store(connection, clock, uids, {});
    ReportMaterial material;
    const ProgrammeSummary summary = programmeSummary(connection, store, order.language == Language::Arabic);
    material.programme = summary.name;
    material.office = summary.office;
    material.journalPosition = summary.journalPosition;
    material.fileIdentity =
        fileIdentity(SealStore(connection, clock).programmeUid(), summary.journalPosition);
    const LearnerGoals goals(store, analysis.dimensions());
    material.target = goals.aimedAt(order.scope, order.cutOff);
    material.goals = goals.steps(order.scope);
    material.capacity = placesOf(store, order.scope);
    for (const CodeName& region : analysis.codes(GroupKey::Region)) {
        material.regionGoals[region.code] = goals.steps(order.scope.with(GroupKey::Region, region.code));
    }
    progress.check();
    if (order.publicMode) {
        material.earlier = publishedEditions(connection, clock);
    }
    if (const auto since = sinceLastReport(connection, clock, analysis, order, material, progress)) {
        material.difference = differenceItems(since->difference, since->view, Phrasebook(order.language));
    }
    material.quality = qualityLines(connection, clock, order.cutOff, progress);
    return material;
}

}  // namespace jisr
