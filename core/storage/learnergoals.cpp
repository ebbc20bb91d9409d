#include "core/storage/learnergoals.h"

#include <algorithm>
#include <set>

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

/// Goals about the very same people.
struct Span {
    QDate startsOn, endsOn;
    qint64 quantity = 0;
};

/// What is to be reached by the end of each, with everything before: a goal adds to those that ended before
/// it began; one that lasts through others (three years beside each of them) says their total again.
std::map<QDate, qint64> cumulated(std::vector<Span> spans) {
    std::stable_sort(spans.begin(), spans.end(),
                     [](const Span& a, const Span& b) { return a.endsOn < b.endsOn; });
    std::map<QDate, qint64> reached;
    qint64 most = 0;
    for (const Span& span : spans) {
        const auto after = reached.lower_bound(span.startsOn);
        const qint64 before = after == reached.begin() ? 0 : std::prev(after)->second;
        most = std::max(most, before + span.quantity);
        reached[span.endsOn] = most;
    }
    return reached;
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

// its phases' goals too: they count where there is none for exactly this
bool LearnerGoals::isAbout(const Goal& goal, const std::map<GroupKey, QString>& about) {
    return goal.about == about || withoutPhase(goal.about) == about;
}

std::optional<qint64> LearnerGoals::aimedAt(const Filter& filter, const QDate& cutOff) const {
    const auto about = aboutOf(filter);
    if (!about) {
        return {};
    }
    std::map<About, std::vector<Span>> spans;
    for (const Goal& goal : m_goals) {
        if (goal.measure == u"learners" && goal.startsOn <= cutOff && isAbout(goal, *about)) {
            spans[goal.about].push_back({goal.startsOn, goal.endsOn, goal.quantity});
        }
    }
    if (const auto exactly = spans.find(*about); exactly != spans.end()) {
        return cumulated(exactly->second).rbegin()->second;
    }
    qint64 quantity = 0;
    for (const auto& [phase, goals] : spans) {
        quantity += cumulated(goals).rbegin()->second;
    }
    return quantity ? std::optional(quantity) : std::nullopt;
}

std::vector<GoalStep> LearnerGoals::steps(const Filter& filter) const {
    const auto about = aboutOf(filter);
    if (!about) {
        return {};
    }
    std::map<QString, std::map<About, std::vector<Span>>> measures;
    for (const Goal& goal : m_goals) {
        if (goal.endsOn.isValid() && isAbout(goal, *about)) {
            measures[goal.measure][goal.about].push_back({goal.startsOn, goal.endsOn, goal.quantity});
        }
    }
    std::vector<GoalStep> steps;
    for (auto& [measure, spans] : measures) {
        if (const auto exactly = spans.find(*about); exactly != spans.end()) {
            spans = {{*about, exactly->second}};
        }
        std::vector<std::map<QDate, qint64>> phases;
        std::set<QDate> ends;
        for (const auto& [phase, goals] : spans) {
            phases.push_back(cumulated(goals));
            for (const auto& [endsOn, quantity] : phases.back()) {
                ends.insert(endsOn);
            }
        }
        for (const QDate& end : ends) {
            qint64 reached = 0;
            for (const auto& phase : phases) {
                const auto after = phase.upper_bound(end);
                reached += after == phase.begin() ? 0 : std::prev(after)->second;
            }
            steps.push_back({measure, end, reached});
        }
    }
    return steps;
}

}  // namespace jisr
