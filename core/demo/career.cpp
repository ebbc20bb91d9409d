#include "core/demo/career.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jisr {

namespace {

bool isJob(const DemoSituation& situation) {
    const std::string_view kind = situation.kind;
    return kind == "EMP" || kind == "SELF" || kind == "APPR" || kind == "CI";
}

/// Monthly pay in dirhams, in steps of 50, by track and kind of contract; invented.
int payFor(int track, std::string_view kind, Dice& dice) {
    const int base = 5200 + (track * 613) % 2600;
    const int pay = kind == "CI" || kind == "APPR" ? base * 6 / 10 : base + dice.below(60) * 90;
    return pay / 50 * 50;
}

void describe(DemoSituation& job, Dice& dice) {
    const std::string_view kind = job.kind;
    if (kind == "SELF") {
        job.contract = dice.perMille(600) ? "freelance" : "company";
        return;
    }
    if (kind == "CI") {
        job.contract = "anapec";
        job.contractMonths = dice.perMille(500) ? 24 : 18;
        return;
    }
    if (kind == "APPR") {
        job.contract = dice.perMille(700) ? "cdd" : "other";
        job.contractMonths = dice.perMille(500) ? 12 : 24;
        return;
    }
    static constexpr int weights[] = {520, 290, 60, 55, 30, 45};
    static constexpr const char* contracts[] = {"cdi",           "cdd",       "interim",
                                                "civil_service", "freelance", "other"};
    job.contract = contracts[dice.pick(weights)];
    const std::string_view contract = job.contract;
    if (contract == "cdd") {
        job.contractMonths = std::array<int, 4>{6, 6, 12, 24}[static_cast<std::size_t>(dice.below(4))];
    } else if (contract == "interim") {
        job.contractMonths = dice.between(1, 6);
    }
}

char jobEvidence(Dice& dice) {
    static constexpr int weights[] = {300, 250, 415, 35};
    return "ABCD"[dice.pick(weights)];
}

QString abroad(Dice& dice) {
    static constexpr const char* countries[] = {"ABROAD:FR", "ABROAD:FR", "ABROAD:ES", "ABROAD:CA",
                                                "ABROAD:DE"};
    return QString::fromLatin1(dice.of(countries));
}

}  // namespace

DemoSituation Career::job(const DemoCohort& cohort, const char* kind, const QDate& startedOn) {
    DemoSituation job;
    job.kind = kind;
    job.startedOn = startedOn;
    describe(job, m_dice);
    const bool self = std::string_view(kind) == "SELF";
    const bool byOperator = !self && m_dice.perMille(25);
    if (!self) {
        job.employer = byOperator ? cohort.operatorIndex : m_dice.of(m_plan.employers);
        job.hiredByOperator = byOperator ? 1 : m_dice.perMille(900) ? 0 : -1;
    }
    job.jobTitle = demoTracks()[static_cast<std::size_t>(cohort.track)].jobTitle;
    // 44 hours is the legal week; part-time and unknown hours occur
    job.weeklyHours = m_dice.perMille(80) ? -1 : m_dice.perMille(900) ? 88 : 2 * m_dice.between(12, 40);
    job.inField = m_dice.perMille(60) ? -1 : m_dice.perMille(790) ? 1 : 0;
    if (!m_dice.perMille(50)) {
        job.place = m_dice.perMille(45)    ? abroad(m_dice)
                    : m_dice.perMille(740) ? demoRegionCode(cohort.region)
                                           : demoRegionCode(m_dice.perMille(650) ? 6 : m_dice.between(1, 12));
    }
    job.salary = m_dice.perMille(180) ? -1 : payFor(cohort.track, kind, m_dice);
    job.evidence = jobEvidence(m_dice);
    return job;
}

DemoSituation Career::spell(const char* kind, const QDate& startedOn) {
    DemoSituation spell;
    spell.kind = kind;
    spell.startedOn = startedOn;
    const std::string_view name = kind;
    if (name == "INT_PAID" || name == "INT_UNPAID") {
        spell.employer = m_dice.of(m_plan.employers);
        spell.contractMonths = m_dice.between(2, 6);
        spell.contract = "other";
        spell.weeklyHours = 80;
        spell.inField = m_dice.perMille(850) ? 1 : 0;
        spell.salary = name == "INT_PAID" ? m_dice.between(30, 70) * 50 : -1;
    }
    spell.evidence = m_dice.perMille(40) ? 'D' : m_dice.perMille(60) ? 'B' : 'C';
    return spell;
}

DemoSituation Career::placement(const DemoCohort& cohort, const QDate& startedOn) {
    static constexpr int weights[] = {745, 65, 75, 115};
    static constexpr const char* kinds[] = {"EMP", "SELF", "APPR", "CI"};
    return job(cohort, kinds[m_dice.pick(weights)], startedOn);
}

void Career::timeline(const DemoCohort& cohort, const QDate& graduatedOn, const QDate& settledOn,
                      bool inserted) {
    m_spells.clear();
    const int days = static_cast<int>(graduatedOn.daysTo(settledOn));
    if (inserted) {
        // most find work in the first two months; some had it before they graduated
        QDate start = graduatedOn.addDays(-m_dice.below(30));
        if (days > 2 && !m_dice.perMille(130)) {
            const int draw = m_dice.below(1000);
            start = graduatedOn.addDays(1 + static_cast<qint64>(days - 2) * draw * draw / 1'000'000);
            if (start > graduatedOn.addDays(20) && m_dice.perMille(600)) {
                m_spells.push_back(spell("SEEK", graduatedOn));
                m_spells.back().endedOn = start.addDays(-1);
            }
        }
        m_spells.push_back(placement(cohort, start));
        return afterInsertion(cohort, settledOn);
    }
    QDate from = graduatedOn;
    if (days > 90 && m_dice.perMille(110)) {  // a job that did not last
        m_spells.push_back(placement(cohort, graduatedOn.addDays(m_dice.between(3, 30))));
        m_spells.back().endedOn = settledOn.addDays(-m_dice.between(12, days - 60));
        from = m_spells.back().endedOn.addDays(1);
    }
    static constexpr int weights[] = {470, 160, 130, 80, 160};
    static constexpr const char* kinds[] = {"SEEK", "STUDY", "INT_PAID", "INT_UNPAID", "INACT"};
    m_spells.push_back(spell(kinds[m_dice.pick(weights)], from));
    afterSearch(cohort, settledOn);
}

void Career::afterInsertion(const DemoCohort& cohort, const QDate& settledOn) {
    if (!m_dice.perMille(230)) {
        return;
    }
    m_spells.back().endedOn = settledOn.addDays(m_dice.between(10, 420));
    const QDate free = m_spells.back().endedOn.addDays(1);
    if (m_dice.perMille(300)) {
        m_spells.push_back(placement(cohort, free));
        return;
    }
    m_spells.push_back(spell("SEEK", free));
    if (m_dice.perMille(650)) {
        m_spells.back().endedOn = free.addDays(m_dice.between(20, 150));
        m_spells.push_back(placement(cohort, m_spells.back().endedOn.addDays(1)));
    }
}

void Career::afterSearch(const DemoCohort& cohort, const QDate& settledOn) {
    if (!m_dice.perMille(520)) {
        return;
    }
    m_spells.back().endedOn = settledOn.addDays(m_dice.between(5, 270));
    const QDate free = m_spells.back().endedOn.addDays(1);
    m_spells.push_back(m_dice.perMille(780) ? placement(cohort, free) : spell("SEEK", free));
}

void Career::answer(DemoLearner& learner, const QDate& on) {
    static constexpr int weights[] = {620, 60, 130, 140, 50};
    static constexpr const char* channels[] = {"phone", "sms", "email", "message", "visit"};
    const char* channel = channels[m_dice.pick(weights)];
    if (m_dice.perMille(240)) {
        const int before = m_dice.between(1, 6);
        const bool callback = m_dice.perMille(300);
        learner.contacts.push_back(
            {on.addDays(-before), channel, callback ? "callback" : "no_answer", callback ? on : QDate()});
    }
    learner.contacts.push_back({on, channel, "reached", {}});
}

void Career::unanswered(DemoLearner& learner, const QDate& from, int tries) {
    static constexpr int weights[] = {760, 120, 60, 60};
    static constexpr const char* results[] = {"no_answer", "wrong_number", "refused", "callback"};
    QDate on = from;
    for (int i = 0; i < tries && on <= demoCutOff(); ++i) {
        learner.contacts.push_back({on, i % 2 ? "sms" : "phone", results[m_dice.pick(weights)], {}});
        on = on.addDays(m_dice.between(2, 20));
    }
}

QDate Career::calls(DemoLearner& learner, const QDate& graduatedOn, bool hardToReach) {
    QDate known;
    for (const int months : {3, 6, 9, 12, 24}) {
        if (months == 9 && !m_dice.perMille(450)) {
            continue;
        }
        const QDate on = graduatedOn.addMonths(months).addDays(m_dice.between(-14, 6));
        if (on > demoCutOff()) {
            break;
        }
        if (m_dice.perMille(hardToReach ? 60 : 965)) {
            answer(learner, on);
            known = on;
        } else {
            unanswered(learner, on, m_dice.between(1, hardToReach ? 2 : 1));
        }
    }
    return known;
}

void Career::keepWhatIsKnown(DemoLearner& learner, const QDate& knownOn, bool hearsay) {
    for (DemoSituation situation : m_spells) {
        if (situation.startedOn > knownOn) {
            break;
        }
        if (!situation.endedOn.isValid() || situation.endedOn > knownOn) {
            situation.endedOn = {};
            situation.lastKnownOn = knownOn;
        }
        if (situation.evidence == 'D' && !hearsay) {
            situation.evidence = 'C';
        }
        learner.situations.push_back(situation);
    }
}

void Career::interruption(DemoLearner& learner, const QDate& graduatedOn) {
    static constexpr int weights[] = {940, 18, 18, 24};
    const std::size_t kind = m_dice.pick(weights);
    if (kind == 0) {
        return;
    }
    static constexpr const char* kinds[] = {"", "MIL", "INCAP", "DECEASED"};
    const QDate starts = graduatedOn.addDays(kind == 1   ? m_dice.between(200, 320)
                                             : kind == 2 ? m_dice.between(20, 300)
                                                         : m_dice.between(60, 700));
    if (starts > demoCutOff()) {
        return;
    }
    DemoSituation situation;
    situation.kind = kinds[kind];
    situation.startedOn = starts;
    situation.evidence = m_dice.perMille(500) ? 'A' : 'C';
    if (kind == 3) {
        // nothing of what follows could have happened
        std::erase_if(learner.situations,
                      [&](const DemoSituation& each) { return each.startedOn >= starts; });
        for (DemoSituation& each : learner.situations) {
            if (!each.endedOn.isValid() || each.endedOn >= starts) {
                each.lastKnownOn = {};
                each.endedOn = starts.addDays(-1);
            }
        }
        std::erase_if(learner.contacts,
                      [&](const DemoContact& each) { return each.on > starts.addDays(30); });
    } else {
        const QDate ends = starts.addDays(kind == 1 ? 365 : m_dice.between(30, 90));
        situation.endedOn = ends <= demoCutOff() ? ends : QDate();
        situation.lastKnownOn =
            situation.endedOn.isValid() ? QDate() : demoCutOff().addDays(-m_dice.below(25));
        if (situation.lastKnownOn.isValid() && situation.lastKnownOn < starts) {
            situation.lastKnownOn = starts;
        }
    }
    learner.situations.push_back(situation);
}

void Career::follow(DemoLearner& learner, const DemoCohort& cohort, const QDate& graduatedOn) {
    timeline(cohort, graduatedOn, graduatedOn.addMonths(6), m_dice.perMille(cohort.insertion));
    const QDate known = calls(learner, graduatedOn, m_dice.perMille(75));
    if (known.isValid()) {
        keepWhatIsKnown(learner, known, true);
    } else if (graduatedOn.addMonths(3) < demoCutOff() && m_dice.perMille(120)) {
        // a web profile tells of a job: noted, but it never changes a status
        DemoSituation seen = job(cohort, "EMP", graduatedOn.addDays(m_dice.between(10, 80)));
        seen.evidence = 'D';
        seen.lastKnownOn = std::min(demoCutOff(), seen.startedOn.addDays(60));
        learner.situations.push_back(seen);
    }
    interruption(learner, graduatedOn);
}

void Career::followPilot(DemoLearner& learner, const DemoCohort& cohort, const QDate& graduatedOn,
                         bool inserted) {
    const QDate day = demoPilotDay();
    timeline(cohort, graduatedOn, day, inserted);
    const bool silent = !inserted && m_dice.perMille(230);
    // the survey of January 2024; it hears of a job begun in these days
    QDate survey = std::max(graduatedOn, day.addDays(-m_dice.below(9)));
    for (const DemoSituation& each : m_spells) {
        if (isJob(each) && each.startedOn <= day) {
            survey = std::max(survey, each.startedOn);
        }
    }
    if (silent) {
        unanswered(learner, survey, m_dice.between(1, 4));
        return;
    }
    QDate known = survey;
    answer(learner, survey);
    for (const int months : {6, 12, 24}) {
        const QDate on = graduatedOn.addMonths(months).addDays(m_dice.between(-14, 6));
        if (on > survey && m_dice.perMille(930)) {
            answer(learner, on);
            known = on;
        }
    }
    // hearsay would not count on the communiqué's day
    keepWhatIsKnown(learner, known, false);
}

}  // namespace jisr
