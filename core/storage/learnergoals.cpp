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

using About = std::map<GroupKey, QString>;

/// Nothing when several codes of one key are let through: no goal is about them together.
std::optional<About> aboutOf(const Filter& filter) {
    About about;
    for (const auto& [key, codes] : filter.allowed) {
        if (codes.size() != 1) {
            return {};
        }
        about[key] = *codes.begin();
    }
    return about;
}

About withoutPhase(About about) {
    about.erase(GroupKey::Phase);
    return about;
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
        Goal goal;
        goal.measure = value("measure").toString();
        goal.quantity = value("quantity").toLongLong();
        goal.startsOn = QDate::fromString(value("starts_on").toString(), Qt::ISODate);
        goal.endsOn = QDate::fromString(value("ends_on").toString(), Qt::ISODate);
        for (const auto& [key, field, dimension] : restrictions) {
            if (const QVariant id = value(field); id.isValid() && !id.isNull()) {
                goal.about[key] = codeOf(dimension, id);
            }
        }
        m_goals.push_back(std::move(goal));
    }
}

std::optional<qint64> LearnerGoals::aimedAt(const Filter& filter, const QDate& cutOff) const {
    const auto about = aboutOf(filter);
    if (!about) {
        return {};
    }
    qint64 exactly = 0, byPhases = 0;
    for (const Goal& goal : m_goals) {
        if (goal.measure != u"learners" || (goal.startsOn.isValid() && goal.startsOn > cutOff)) {
            continue;
        }
        if (goal.about == *about) {
            exactly += goal.quantity;
        } else if (withoutPhase(goal.about) == *about) {
            byPhases += goal.quantity;
        }
    }
    const qint64 quantity = exactly ? exactly : byPhases;
    return quantity ? std::optional(quantity) : std::nullopt;
}

std::vector<GoalStep> LearnerGoals::steps(const Filter& filter) const {
    const auto about = aboutOf(filter);
    if (!about) {
        return {};
    }
    std::map<QString, std::map<QDate, qint64>> exactly, byPhases;  // by measure and end
    for (const Goal& goal : m_goals) {
        if (!goal.endsOn.isValid()) {
            continue;
        }
        if (goal.about == *about) {
            exactly[goal.measure][goal.endsOn] += goal.quantity;
        } else if (withoutPhase(goal.about) == *about) {
            byPhases[goal.measure][goal.endsOn] += goal.quantity;
        }
    }
    exactly.merge(byPhases);
    std::vector<GoalStep> steps;
    for (const auto& [measure, ends] : exactly) {
        qint64 reached = 0;
        for (const auto& [endsOn, quantity] : ends) {
            reached += quantity;
            steps.push_back({measure, endsOn, reached});
        }
    }
    return steps;
}

}  // namespace jisr
