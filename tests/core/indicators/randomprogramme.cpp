#include "tests/core/indicators/randomprogramme.h"

#include <QDate>

namespace jisr {

RandomProgramme::RandomProgramme(std::uint32_t seed, int maxLearners) : m_random(seed) {
    const QDate anchors[] = {{2024, 2, 29}, {2024, 8, 31}, {2024, 11, 30}, {2025, 3, 31}, {2025, 8, 30}};
    const QDate start = anchors[below(5)];
    for (int months : {0, 1, 3, 6, 9, 12, 18, 24})
        for (int days : {0, 1, -1, 6, 7, 13, 14, 15, 29, 30, 31, 90, 91})
            if (oneIn(4)) m_days.push_back(Day(start.addMonths(months).addDays(days).toJulianDay()));
    for (int days : {180, 181, 179}) m_days.push_back(Day(start.addDays(days).toJulianDay()));
    // Late enough that something has happened, early enough that something lies after it.
    cutOff = oneIn(3) ? anyDay() : Day(start.addMonths(6 + below(14)).addDays(below(3)).toJulianDay());
    if (oneIn(4)) rule.horizons = {1, 6, 18};
    if (oneIn(4)) rule.minAttempts = 2;

    for (int i = 0; i < 3; ++i)
        dimensions.regions.push_back({i + 1, QStringLiteral("MA-0%1").arg(3 - i), {}, {}});
    for (int i = 0; i < 2; ++i)
        dimensions.operators.push_back({i + 1, QStringLiteral("OP-%1").arg(i), {}, {}});
    for (int i = 0; i < 2; ++i) dimensions.tracks.push_back({i + 1, QStringLiteral("T%1").arg(i), {}, {}});
    for (int i = 0; i < 2; ++i) dimensions.phases.push_back({i + 1, QStringLiteral("P%1").arg(i), {}, {}});
    for (int i = 0; i < 4; ++i)
        dimensions.provinces.push_back({i + 1, QStringLiteral("MA-X%1").arg(9 - i), {}, {}});
    for (int i = 0; i < 5; ++i) {
        CohortRow cohort;
        cohort.id = i + 1;
        cohort.code = QStringLiteral("C%1").arg((i * 3) % 5);
        cohort.region = below(3);
        cohort.operatorIndex = below(2);
        cohort.track = below(2);
        cohort.phase = below(3) - 1;
        cohort.startsOn = mostlyDay(3);
        cohort.endsOn = mostlyDay(3);
        cohort.mode = CohortMode(i);  // every mode, and one cohort without
        dimensions.cohorts.push_back(cohort);
    }
    const int count = 1 + below(maxLearners);
    for (int i = 0; i < count; ++i) learners.push_back(learner(i * 2 + 1));
}

Day RandomProgramme::anyDay() {
    return m_days[std::size_t(below(int(m_days.size())))];
}

Day RandomProgramme::mostlyDay(int missingOneIn) {
    return oneIn(missingOneIn) ? NoDay : anyDay();
}

void RandomProgramme::enrol(LearnerRow& learner) {
    EnrolmentRow e;
    e.id = m_nextId++;
    e.cohort = oneIn(20) ? -1 : below(5);
    e.startedOn = mostlyDay(4);
    e.plannedEndOn = mostlyDay(4);
    const EnrolmentStatus usual[] = {EnrolmentStatus::Graduated, EnrolmentStatus::Graduated,
                                     EnrolmentStatus::Dropped, EnrolmentStatus::InProgress};
    e.status = oneIn(2) ? EnrolmentStatus(below(10)) : usual[below(4)];
    e.statusOn = mostlyDay(6);
    if (oneIn(8)) e.neutralReason = NeutralReason(1 + below(4));
    e.entryStatus = EntryStatus(below(5));
    e.entryIntent = oneIn(2) ? EntryIntent::Job : EntryIntent(below(5));
    // From a real predecessor, rarely from itself or nowhere; two may name the same.
    if (!learner.enrolments.empty() && oneIn(2))
        e.transferFrom = learner.enrolments[std::size_t(below(int(learner.enrolments.size())))].id;
    else if (oneIn(25))
        e.transferFrom = oneIn(2) ? e.id : 999999;
    learner.enrolments.push_back(e);
}

SituationRow RandomProgramme::situation() {
    SituationRow s;
    s.id = m_nextId++;
    s.kind = oneIn(2) ? SituationKind(below(4)) : SituationKind(below(12));
    s.startedOn = mostlyDay(8);
    s.endedOn = mostlyDay(2);
    s.lastKnownOn = mostlyDay(3);
    const std::int16_t hours[] = {-1, 0, 700, 750, 1499, 1500, 2999, 3000, 4400};
    s.weeklyHours = hours[below(9)];
    const std::int16_t months[] = {-1, -1, 0, 5, 6, 12};
    s.contractMonths = months[below(6)];
    s.inField = YesNo(below(3));
    const PlaceCode places[] = {0, 1, 2, 3, 12, PlaceAbroad, PlaceOther};
    s.place = places[below(7)];
    s.salary = oneIn(3) ? -1 : 100000 + 50 * below(40);
    s.evidence = "ABCCD"[below(5)];
    return s;
}

LearnerRow RandomProgramme::learner(std::int64_t id) {
    LearnerRow row;
    row.id = id;
    row.sex = Sex(below(3));
    row.education = Education(below(8));
    row.province = std::int16_t(below(5) - 1);
    const int enrolments = oneIn(10) ? 0 : oneIn(2) ? 1 : 1 + below(5);
    for (int i = 0; i < enrolments; ++i) enrol(row);
    // Transfers may point forward too: the order of references is not the order of time.
    if (enrolments > 1 && oneIn(3)) std::swap(row.enrolments.front(), row.enrolments.back());
    const int situations = below(6);
    for (int i = 0; i < situations; ++i) row.situations.push_back(situation());
    const int contacts = oneIn(2) ? 0 : below(6);
    for (int i = 0; i < contacts; ++i) row.contacts.push_back({mostlyDay(6), ContactResult(below(5))});
    return row;
}

}  // namespace jisr
