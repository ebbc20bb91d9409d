#include "ui/programmefacts.h"

#include "core/base/uid.h"
#include "core/storage/analysisreader.h"
#include "core/storage/connection.h"
#include "core/storage/programmefile.h"
#include "core/storage/recordstore.h"

namespace jisr {

namespace {

Analysis read(const ProgrammeFile& file, const QDate& cutOff, Progress& progress) {
    const auto connection = file.connect(true);
    return readAnalysis(*connection, cutOff, progress);
}

QString codeOf(const std::vector<Dimension>& dimension, const QVariant& id) {
    for (const Dimension& entry : dimension) {
        if (id.isValid() && entry.id == id.toLongLong()) {
            return entry.code;
        }
    }
    return {};
}

}  // namespace

ProgrammeFacts::ProgrammeFacts(const ProgrammeFile& file, const QDate& cutOff, Progress& progress)
    : m_analysis(read(file, cutOff, progress)), m_builder(m_analysis) {
    const auto connection = file.connect(true);
    UidMaker uids(file.clock(), 0);  // nothing is written
    RecordStore store(*connection, file.clock(), uids, {});
    m_fileState = QStringLiteral("journal %1").arg(store.journalPosition());

    const Record& target = record(RecordKind::Target);
    const Dimensions& dimensions = m_analysis.dimensions();
    const std::tuple<GroupKey, const char*, const std::vector<Dimension>&> restrictions[] = {
        {GroupKey::Region, "region", dimensions.regions},
        {GroupKey::Track, "track", dimensions.tracks},
        {GroupKey::Operator, "operator", dimensions.operators},
        {GroupKey::Phase, "phase", dimensions.phases}};
    for (const StoredRow& row : store.rows(RecordKind::Target, store.ids(RecordKind::Target))) {
        Goal goal;
        goal.measure = row.values[target.indexOf(u"measure")].toString();
        goal.quantity = row.values[target.indexOf(u"quantity")].toLongLong();
        for (const auto& [key, field, dimension] : restrictions) {
            const QVariant& value = row.values[target.indexOf(QString::fromLatin1(field))];
            if (value.isValid()) {
                goal.about[key] = codeOf(dimension, value);
            }
        }
        m_goals.push_back(std::move(goal));
    }
}

void ProgrammeFacts::setCutOff(const QDate& cutOff) {
    if (cutOff != m_analysis.cutOff()) {
        m_analysis.setCutOff(cutOff);
    }
}

std::optional<qint64> ProgrammeFacts::target(const Filter& filter) const {
    std::map<GroupKey, QString> about;
    for (const auto& [key, codes] : filter.allowed) {
        if (codes.size() != 1) {
            return {};
        }
        about[key] = *codes.begin();
    }
    qint64 sum = 0;
    for (const Goal& goal : m_goals) {
        if (goal.measure == QLatin1String("learners") && goal.about == about) {
            sum += goal.quantity;
        }
    }
    if (sum == 0 && about.empty()) {
        // No goal for the whole: the phases' goals add up to it.
        for (const Goal& goal : m_goals) {
            if (goal.measure == QLatin1String("learners") && goal.about.size() == 1 &&
                goal.about.count(GroupKey::Phase)) {
                sum += goal.quantity;
            }
        }
    }
    return sum ? std::optional(sum) : std::nullopt;
}

}  // namespace jisr
