#include "core/storage/learnergoals.h"

#include "core/storage/recordstore.h"

namespace jisr {

namespace {

QString codeOf(const std::vector<Dimension>& dimension, const QVariant& id) {
    for (const Dimension& entry : dimension) {
        if (entry.id == id.toLongLong()) {
            return entry.code;
        }
    }
    return {};
}

}  // namespace

LearnerGoals::LearnerGoals(RecordStore& store, const Dimensions& dimensions) {
    const Record& target = record(RecordKind::Target);
    const std::tuple<GroupKey, const char*, const std::vector<Dimension>&> restrictions[] = {
        {GroupKey::Region, "region", dimensions.regions},
        {GroupKey::Track, "track", dimensions.tracks},
        {GroupKey::Operator, "operator", dimensions.operators},
        {GroupKey::Phase, "phase", dimensions.phases}};
    for (const StoredRow& row : store.rows(RecordKind::Target, store.ids(RecordKind::Target))) {
        const auto value = [&](const char* field) {
            return row.values[target.indexOf(QString::fromLatin1(field))];
        };
        if (value("measure").toString() != u"learners") {
            continue;
        }
        Goal goal;
        goal.quantity = value("quantity").toLongLong();
        goal.startsOn = QDate::fromString(value("starts_on").toString(), Qt::ISODate);
        for (const auto& [key, field, dimension] : restrictions) {
            if (const QVariant id = value(field); id.isValid() && !id.isNull()) {
                goal.about[key] = codeOf(dimension, id);
            }
        }
        m_goals.push_back(std::move(goal));
    }
}

std::optional<qint64> LearnerGoals::aimedAt(const Filter& filter, const QDate& cutOff) const {
    std::map<GroupKey, QString> about;
    for (const auto& [key, codes] : filter.allowed) {
        if (codes.size() != 1) {
            return {};
        }
        about[key] = *codes.begin();
    }
    qint64 exactly = 0, byPhases = 0;
    for (const Goal& goal : m_goals) {
        if (goal.startsOn.isValid() && goal.startsOn > cutOff) {
            continue;
        }
        if (goal.about == about) {
            exactly += goal.quantity;
            continue;
        }
        std::map<GroupKey, QString> rest = goal.about;
        if (rest.erase(GroupKey::Phase) && rest == about) {
            byPhases += goal.quantity;
        }
    }
    const qint64 quantity = exactly ? exactly : byPhases;
    return quantity ? std::optional(quantity) : std::nullopt;
}

}  // namespace jisr
