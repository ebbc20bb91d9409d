#include "core/privacy/anonymisationplan.h"

#include "core/base/message.h"
#include "core/privacy/retention.h"
#include "core/storage/connection.h"

namespace jisr {

namespace {

QDate today(const Clock& clock) {
    return clock.nowUtc().date();
}

bool past(const PersonAge& person, int months, const QDate& day) {
    const QDate ends = retentionEnds(QDate::fromString(person.last, Qt::ISODate), months);
    return ends.isValid() && ends <= day;
}

}  // namespace

bool AnonymisationPlan::pastRetention(const FileCopy& copy) const {
    return retentionEnds(copy.madeAt.date(), months) <= today;
}

int retentionInForce(Connection& connection, const Clock& clock) {
    return PrivacyStore(connection, clock).retention().value_or(UsualRetention);
}

AnonymisationPlan planAnonymisation(Connection& connection, const QString& path, const Clock& clock,
                                    int months, Progress& progress) {
    AnonymisationPlan plan;
    plan.months = months;
    plan.today = today(clock);
    PrivacyStore store(connection, clock);
    progress.stage(QT_TRANSLATE_NOOP("core", "Looking for people past the retention"));
    std::vector<qint64> learners;
    std::vector<QByteArray> uids;
    store.people(
        [&](const PersonAge& person) {
            if (!past(person, months, plan.today)) {
                return;
            }
            if (person.openRequest) {
                ++plan.openRequests;
                return;
            }
            if (person.inTraining) {
                ++plan.inTraining;
                return;
            }
            const QDate last = QDate::fromString(person.last, Qt::ISODate);
            plan.earliest = plan.earliest.isValid() ? std::min(plan.earliest, last) : last;
            plan.latest = plan.latest.isValid() ? std::max(plan.latest, last) : last;
            plan.people.push_back(person);
            uids.push_back(person.uid);
            if (!person.removed) {
                learners.push_back(person.id);
            }
        },
        progress);
    plan.counts = store.rowsOf(learners);
    plan.counts.removedPeople = plan.peopleCount() - plan.counts.learners;
    if (plan.isEmpty()) {
        return plan;
    }
    plan.files = store.filesNaming(learners, progress);
    plan.counts.files = static_cast<qint64>(plan.files.size());
    plan.copies = copiesHolding(connection, path, uids, progress);
    return plan;
}

AnonymisationResult anonymise(Connection& connection, const Clock& clock, const AnonymisationPlan& plan,
                              const QString& who, Progress& progress) {
    AnonymisationResult result;
    const auto stillPast = [&](const PersonAge& person) {
        return past(person, plan.months, plan.today) && !person.inTraining && !person.openRequest;
    };
    result.counts = PrivacyStore(connection, clock).anonymise(plan.people, stillPast, who, progress);
    if (!result.counts.batch) {
        return result;
    }
    // from here on it is done; what is left is to write the file anew, and the file remembers that
    progress.stage(QT_TRANSLATE_NOOP("core", "Writing the file anew"));
    try {
        PrivacyStore::sweep(connection);
    } catch (const FileError&) {
        result.swept = false;
    }
    return result;
}

}  // namespace jisr
