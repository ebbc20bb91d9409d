#include "core/demo/demoprogramme.h"

#include <algorithm>

#include "core/demo/awkward.h"
#include "core/demo/demo.h"

namespace jisr {

namespace {

// The communiqué, in thousandths of the pilot: 734 graduates on 31 January 2024, 72 % of them inserted.
constexpr int PilotInserted = 528;
constexpr int PilotGraduates = 734;
constexpr int PilotFirstWave = 880;

int share(int learners, int perMille) {
    return static_cast<int>(qint64(learners) * perMille / 1000);
}

}  // namespace

DemoProgramme::DemoProgramme(const DemoOptions& options)
    : m_dice(options.seed),
      m_plan(planDemo(options, m_dice)),
      m_names(demoNames()),
      m_career(m_plan, m_dice),
      m_graduationFall(std::clamp(options.graduationFall, 0, 600)) {}

int DemoProgramme::pilotGraduates() const {
    return share(m_plan.pilotLearners, PilotGraduates);
}

int DemoProgramme::pilotInserted() const {
    return share(m_plan.pilotLearners, PilotInserted);
}

void DemoProgramme::learners(const std::function<void(const DemoLearner&)>& take) {
    pilot(take);
    rollOut(take);
}

void DemoProgramme::person(const DemoCohort& cohort) {
    m_learner.enrolments.clear();
    m_learner.situations.clear();
    m_learner.contacts.clear();
    DemoLearner& person = m_learner;
    person.number = ++m_number;
    person.woman = m_dice.perMille(cohort.track == 5 ? 430 : 510);
    person.firstName =
        m_dice.below(static_cast<qint64>(person.woman ? m_names.women.size() : m_names.men.size()));
    person.lastName = m_dice.below(static_cast<qint64>(m_names.families.size()));
    person.hasSex = !m_dice.perMille(8);
    person.hasArabic = m_dice.perMille(820);
    person.hasCin = m_dice.perMille(930);
    // 19 to 38 years old at the start, most of them under 28
    const QDate start = cohort.startsOn.isValid() ? cohort.startsOn : demoCutOff();
    const int draw = m_dice.below(1000);
    person.bornOn = start.addDays(-(19 * 365 + qint64(19 * 365) * draw * draw / 1'000'000));
    person.consentOn = m_dice.perMille(950) ? start.addDays(-m_dice.between(1, 30)) : QDate();
    const DemoProvince& province = m_plan.province(m_dice.perMille(850) ? cohort.region : 0, m_dice);
    person.residenceRegion = province.region;
    person.residenceProvince = m_dice.perMille(960) ? province.code : QString();
    static constexpr int levels[] = {15, 60, 210, 330, 60, 285, 12, 28};
    static constexpr const char* levelCodes[] = {"below_bac", "bac",   "bac_2",     "bac_3",
                                                 "bac_4",     "bac_5", "doctorate", nullptr};
    person.educationLevel = levelCodes[m_dice.pick(levels)];
    static constexpr int profiles[] = {640, 220, 90, 30, 20};
    static constexpr const char* profileCodes[] = {"graduate", "career_change", "student", "other", nullptr};
    person.profile = profileCodes[m_dice.pick(profiles)];
    person.fieldOfStudy = m_dice.perMille(850) ? m_dice.below(8) : -1;
    person.institution = m_dice.perMille(800) ? m_dice.below(8) : -1;
    person.noContact = m_dice.perMille(15) ? 1 : m_dice.perMille(300) ? 0 : -1;
    person.inCharge = m_dice.perMille(900) ? cohort.region % 6 : -1;
    person.awkwardCase = nullptr;
}

DemoEnrolment& DemoProgramme::enrol(int cohort, const char* status, const QDate& on) {
    DemoEnrolment enrolment;
    enrolment.cohort = cohort;
    enrolment.status = status;
    enrolment.statusOn = on;
    const QDate start = m_plan.cohorts[static_cast<std::size_t>(cohort)].startsOn;
    enrolment.appliedOn = start.addDays(-m_dice.between(25, 70));
    enrolment.admittedOn = start.addDays(-m_dice.between(3, 20));
    static constexpr int entries[] = {610, 205, 115, 50, 20};
    static constexpr const char* entryCodes[] = {"unemployed", "student", "employed", "inactive", nullptr};
    enrolment.statusAtEntry = entryCodes[m_dice.pick(entries)];
    static constexpr int intents[] = {805, 55, 50, 55, 35};
    static constexpr const char* intentCodes[] = {"job", "keep_employer", "self_enrichment", "study",
                                                  nullptr};
    enrolment.intentAtEntry = intentCodes[m_dice.pick(intents)];
    m_learner.enrolments.push_back(enrolment);
    return m_learner.enrolments.back();
}

const char* DemoProgramme::exitReason() {
    static constexpr int weights[] = {210, 110, 110, 90, 130, 90, 90, 85, 85};
    static constexpr const char* reasons[] = {"found_job", "financial", "family", "health", "level",
                                              "distance",  "content",   "other",  "unknown"};
    return reasons[m_dice.pick(weights)];
}

// ---- the pilot ----

void DemoProgramme::pilot(const std::function<void(const DemoLearner&)>& take) {
    const int first = m_plan.pilotLearners - share(m_plan.pilotLearners, 1000 - PilotFirstWave);
    std::vector<Fate> fates(static_cast<std::size_t>(pilotInserted()), Fate::Inserted);
    fates.resize(static_cast<std::size_t>(pilotGraduates()), Fate::NotInserted);
    while (static_cast<int>(fates.size()) < first) {
        static constexpr int weights[] = {600, 190, 140, 70};
        static constexpr Fate others[] = {Fate::Dropped, Fate::Failed, Fate::NoShow, Fate::Transferred};
        fates.push_back(others[m_dice.pick(weights)]);
    }
    for (std::size_t i = fates.size(); i > 1; --i) {
        std::swap(fates[i - 1], fates[static_cast<std::size_t>(m_dice.below(static_cast<qint64>(i)))]);
    }
    std::size_t next = 0;
    for (std::size_t cohort = 0; cohort < m_plan.pilotCohorts; ++cohort) {
        for (int i = 0; i < m_plan.cohorts[cohort].size; ++i) {
            person(m_plan.cohorts[cohort]);
            if (m_plan.cohorts[cohort].endsOn < demoPilotDay()) {
                pilotLearner(static_cast<int>(cohort), fates[next++]);
            } else {
                trained(static_cast<int>(cohort));  // the second wave, over in spring
            }
            take(m_learner);
        }
    }
}

void DemoProgramme::pilotLearner(int cohort, Fate fate) {
    const DemoCohort& group = m_plan.cohorts[static_cast<std::size_t>(cohort)];
    const QDate during = group.startsOn.addDays(m_dice.between(16, 70));
    switch (fate) {
        case Fate::Inserted:
        case Fate::NotInserted: {
            const QDate on =
                std::min(group.endsOn.addDays(m_dice.between(0, 14)), demoPilotDay().addDays(-3));
            DemoEnrolment& enrolment = enrol(cohort, "graduated", on);
            enrolment.attendance = m_dice.between(800, 1000);
            enrolment.certificate = true;
            m_career.followPilot(m_learner, group, on, fate == Fate::Inserted);
            return;
        }
        case Fate::Dropped: {
            DemoEnrolment& enrolment = enrol(cohort, "dropped", during);
            enrolment.exitReason = exitReason();
            enrolment.attendance = m_dice.between(200, 700);
            return;
        }
        case Fate::Failed:
            enrol(cohort, "failed", group.endsOn.addDays(5)).attendance = m_dice.between(550, 900);
            return;
        case Fate::NoShow:
            enrol(cohort, "no_show", group.startsOn.addDays(m_dice.between(0, 7)));
            return;
        case Fate::Transferred:
            enrol(cohort, "transferred", during);
            return;
    }
}

// ---- the roll-out ----

void DemoProgramme::rollOut(const std::function<void(const DemoLearner&)>& take) {
    const std::span<const AwkwardCase> cases = awkwardCases();
    // a case needs a cohort whose graduates are due at six months; about one learner in sixty is one,
    // more in a small demonstration so that every case occurs
    const QDate latest = demoCutOff().addMonths(-7);
    qint64 room = 0;
    for (std::size_t i = m_plan.pilotCohorts; i < m_plan.undatedCohort; ++i) {
        room += m_plan.cohorts[i].endsOn < latest ? m_plan.cohorts[i].size : 0;
    }
    const qint64 stride = std::clamp<qint64>(room / std::max<qint64>(1, qint64(cases.size()) * 2), 3, 60);
    qint64 seen = 0;
    std::size_t turn = 0;
    for (std::size_t cohort = m_plan.pilotCohorts; cohort < m_plan.undatedCohort; ++cohort) {
        const DemoCohort& group = m_plan.cohorts[cohort];
        for (int i = 0; i < group.size; ++i) {
            person(group);
            if (group.endsOn < latest && seen++ % stride == stride - 1) {
                const AwkwardCase& awkward = cases[turn++ % cases.size()];
                m_learner.awkwardCase = awkward.name;
                AwkwardStage stage{m_plan, m_career, m_learner, static_cast<int>(cohort)};
                awkward.play(stage);
                ++m_planted[awkward.name];
            } else {
                rollOutLearner(static_cast<int>(cohort));
            }
            take(m_learner);
        }
    }
}

void DemoProgramme::rollOutLearner(int cohort) {
    const DemoCohort& group = m_plan.cohorts[static_cast<std::size_t>(cohort)];
    if (group.startsOn > demoCutOff()) {
        static constexpr int weights[] = {560, 240, 130, 70};
        static constexpr const char* statuses[] = {"admitted", "applied", "waitlisted", "rejected"};
        const std::size_t drawn = m_dice.pick(weights);
        DemoEnrolment& enrolment = enrol(cohort, statuses[drawn], demoCutOff().addDays(-m_dice.below(25)));
        enrolment.appliedOn = enrolment.statusOn.addDays(-m_dice.between(0, 20));
        enrolment.admittedOn = drawn == 0 ? enrolment.statusOn : QDate();
    } else if (m_dice.perMille(36)) {
        selectionOnly(cohort);
    } else {
        trained(cohort);
    }
}

void DemoProgramme::selectionOnly(int cohort) {
    static constexpr int weights[] = {200, 250, 400, 150};
    static constexpr const char* statuses[] = {"applied", "waitlisted", "rejected", "admitted"};
    const std::size_t drawn = m_dice.pick(weights);
    const QDate start = m_plan.cohorts[static_cast<std::size_t>(cohort)].startsOn;
    DemoEnrolment& enrolment = enrol(cohort, statuses[drawn], start.addDays(-m_dice.between(2, 15)));
    enrolment.appliedOn = start.addDays(-m_dice.between(25, 70));
    enrolment.admittedOn = drawn == 3 ? enrolment.statusOn : QDate();
}

void DemoProgramme::trained(int cohort) {
    const DemoCohort& group = m_plan.cohorts[static_cast<std::size_t>(cohort)];
    const QDate today = demoCutOff();
    // some leave for a reason that is nobody's fault
    if (m_dice.perMille(36)) {
        static constexpr const char* reasons[] = {"death", "incapacity", "military", "detention"};
        const QDate on = group.startsOn.addDays(m_dice.between(15, 70));
        if (on <= today) {
            enrol(cohort, "dropped", on).neutralReason = reasons[m_learner.number % 4];
            return;
        }
    }
    const bool late = m_dice.perMille(70);
    const QDate over = group.endsOn.addDays(late ? m_dice.between(31, 80) : m_dice.between(0, 25));
    const int fewer = group.endsOn >= demoFall() ? m_graduationFall : 0;
    const int weights[] = {790 - fewer, 100 + fewer, 62, 26, 12};
    switch (m_dice.pick(weights)) {
        case 0:
            break;
        case 1: {
            const QDate on = group.startsOn.addDays(m_dice.between(5, 85));
            if (on > today) {
                break;
            }
            DemoEnrolment& enrolment = enrol(cohort, "dropped", on);
            enrolment.exitReason = exitReason();
            enrolment.attendance = m_dice.between(150, 750);
            return;
        }
        case 2:
            if (over <= today) {
                DemoEnrolment& enrolment = enrol(cohort, "failed", over);
                enrolment.attendance = m_dice.between(500, 900);
                enrolment.exitReason = m_dice.perMille(300) ? "level" : nullptr;
                return;
            }
            break;
        case 3:
            enrol(cohort, "no_show", group.startsOn.addDays(m_dice.between(0, 6)));
            return;
        default: {
            const QDate on = group.startsOn.addDays(m_dice.between(20, 50));
            if (on <= today) {
                enrol(cohort, "transferred", on);
                return;
            }
        }
    }
    if (over > today) {
        enrol(cohort, "in_progress", {}).attendance = m_dice.perMille(800) ? m_dice.between(700, 1000) : -1;
        return;
    }
    DemoEnrolment& enrolment = enrol(cohort, "graduated", over);
    enrolment.attendance = m_dice.perMille(920) ? m_dice.between(780, 1000) : -1;
    enrolment.certificate = m_dice.perMille(900);
    if (m_dice.perMille(100)) {  // joined some days late
        enrolment.startedOn = group.startsOn.addDays(m_dice.between(1, 9));
    }
    m_career.follow(m_learner, group, over);
}

}  // namespace jisr
