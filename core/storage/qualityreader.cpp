#include "core/storage/qualityreader.h"

#include <cmath>
#include <unordered_map>

#include "core/storage/along.h"
#include "core/storage/anonymous.h"
#include "core/storage/factcolumns.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

using namespace factcolumns;

constexpr qint64 RowsBetweenReports = 10'000;

/// "+212612345678" → 212612345678; numbers of other countries and extensions keep their last 18 digits.
qint64 digitsOf(std::string_view text) {
    qint64 number = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            number = (number * 10 + (c - '0')) % 1'000'000'000'000'000'000;
        }
    }
    return number;
}

/// Hundredths of a number; -1 when it is missing.
qint64 hundredthsOf(const Statement& row, int column) {
    return row.isNull(column) ? -1 : std::llround(row.decimal(column) * 100);
}

void read(QualityLearner& learner, const Statement& row) {
    learner.facts.id = row.integer(0);
    learner.facts.enrolments.clear();
    learner.facts.situations.clear();
    learner.facts.contacts.clear();
    learner.enrolments.clear();
    learner.situations.clear();
    learner.contactIds.clear();
    learner.phone = digitsOf(row.raw(1));
    learner.phone2 = digitsOf(row.raw(2));
    learner.email = row.integer(3) != 0;
    learner.noContact = row.integer(4) != 0;
    learner.bornOn = dayOf(row.raw(5));
    learner.anonymous = row.integer(6) != 0;
}

}  // namespace

void QualityReader::learners(const Dimensions& dimensions,
                             const std::function<void(const QualityLearner&)>& take, Progress& progress) {
    std::unordered_map<qint64, std::int32_t> cohorts;
    for (std::size_t i = 0; i < dimensions.cohorts.size(); ++i) {
        cohorts.emplace(dimensions.cohorts[i].id, static_cast<std::int32_t>(i));
    }
    const qint64 total = m_connection.integer("SELECT count(*) FROM learner");
    Statement people(m_connection,
                     QByteArray("SELECT id, phone, phone_2, email IS NOT NULL, coalesce(no_contact, 0), "
                                "born_on, ") +
                         anonymous::Sql + " FROM learner l ORDER BY id");
    Along enrolments(m_connection,
                     "SELECT learner, id, cohort, started_on, planned_end_on, status, status_on, "
                     "transfer_from, neutral_reason, status_at_entry, intent_at_entry, applied_on, "
                     "admitted_on FROM enrolment ORDER BY learner, reference");
    Along situations(m_connection,
                     "SELECT learner, id, situation, started_on, ended_on, last_known_on, contract_months, "
                     "weekly_hours, hired_by_operator, monthly_salary, evidence, employer, "
                     "evidence_reference IS NOT NULL, evidence_on, in_field FROM situation "
                     "ORDER BY learner, reference");
    Along contacts(m_connection, "SELECT learner, id, \"on\", result FROM contact ORDER BY learner");
    QualityLearner learner;
    qint64 done = 0;
    while (people.step()) {
        read(learner, people);
        enrolments.take(learner.facts.id, [&](const Statement& row) {
            EnrolmentRow enrolment;
            enrolment.id = row.integer(1);
            const auto cohort = cohorts.find(row.integer(2));
            enrolment.cohort = cohort == cohorts.end() ? -1 : cohort->second;
            enrolment.startedOn = dayOf(row.raw(3));
            enrolment.plannedEndOn = dayOf(row.raw(4));
            enrolment.status = codeOf(Statuses, row.raw(5), 0, EnrolmentStatus::InProgress);
            enrolment.statusOn = dayOf(row.raw(6));
            enrolment.transferFrom = row.integer(7);
            enrolment.neutralReason = codeOf(NeutralReasons, row.raw(8), 1, NeutralReason::None);
            enrolment.entryStatus = codeOf(EntryStatuses, row.raw(9), 1, EntryStatus::Unknown);
            enrolment.entryIntent = codeOf(EntryIntents, row.raw(10), 1, EntryIntent::Unknown);
            learner.facts.enrolments.push_back(enrolment);
            learner.enrolments.push_back({dayOf(row.raw(11)), dayOf(row.raw(12))});
        });
        situations.take(learner.facts.id, [&](const Statement& row) {
            SituationRow situation;
            situation.id = row.integer(1);
            situation.kind = codeOf(Situations, row.raw(2), 0, SituationKind::Inact);
            situation.startedOn = dayOf(row.raw(3));
            situation.endedOn = dayOf(row.raw(4));
            situation.lastKnownOn = dayOf(row.raw(5));
            if (!row.isNull(6)) {
                situation.contractMonths =
                    static_cast<std::int16_t>(std::min<qint64>(row.integer(6), INT16_MAX));
            }
            situation.weeklyHours = static_cast<std::int16_t>(hundredthsOf(row, 7));
            situation.hiredByOperator = row.isNull(8)    ? YesNo::Unknown
                                        : row.integer(8) ? YesNo::Yes
                                                         : YesNo::No;
            situation.salary = hundredthsOf(row, 9);
            const std::string_view evidence = row.raw(10);
            situation.evidence = evidence.empty() ? 'D' : evidence.front();
            situation.inField = row.isNull(14) ? YesNo::Unknown : row.integer(14) ? YesNo::Yes : YesNo::No;
            learner.facts.situations.push_back(situation);
            learner.situations.push_back({row.integer(11), dayOf(row.raw(13)), row.integer(12) != 0});
        });
        contacts.take(learner.facts.id, [&](const Statement& row) {
            learner.facts.contacts.push_back(
                {dayOf(row.raw(2)), codeOf(Results, row.raw(3), 0, ContactResult::Reached)});
            learner.contactIds.push_back(row.integer(1));
        });
        take(learner);
        if (++done % RowsBetweenReports == 0) {
            progress.report(done, total);
            progress.check();
        }
    }
    progress.report(done, total);
}

std::vector<qint64> QualityReader::capacities(const Dimensions& dimensions) {
    std::unordered_map<qint64, qint64> known;
    Statement query(m_connection, "SELECT id, capacity FROM cohort WHERE capacity IS NOT NULL");
    while (query.step()) {
        known.emplace(query.integer(0), query.integer(1));
    }
    std::vector<qint64> capacities;
    capacities.reserve(dimensions.cohorts.size());
    for (const CohortRow& cohort : dimensions.cohorts) {
        const auto found = known.find(cohort.id);
        capacities.push_back(found == known.end() ? -1 : found->second);
    }
    return capacities;
}

std::vector<TypedSituations> QualityReader::typedSituations(qint64 fewest) {
    std::vector<TypedSituations> typed;
    Statement query(m_connection,
                    "SELECT j.first, j.last, b.at, b.who FROM journal j JOIN batch b ON b.id = j.batch "
                    "WHERE j.record = 'situation' AND j.action = 'create' AND b.created <= ? "
                    "AND b.undoes IS NULL ORDER BY j.first");
    query.bind(1, fewest);
    while (query.step()) {
        typed.push_back(
            {query.integer(0), query.integer(1), dayOf(query.raw(2).substr(0, 10)), query.text(3)});
    }
    return typed;
}

}  // namespace jisr
