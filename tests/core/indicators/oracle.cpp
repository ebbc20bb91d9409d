#include "tests/core/indicators/oracle.h"

#include <algorithm>
#include <set>

namespace jisr::oracle {

namespace {

QDate date(Day day) {
    return day == NoDay ? QDate() : QDate::fromJulianDay(day);
}

struct Stage {  // an enrolment with the cohort's dates filled in
    const EnrolmentRow* row;
    int order;  // of references
    QDate start, plannedEnd, on;
};

using Chain = std::vector<Stage>;

class Person {
  public:
    Person(const LearnerRow& learner, const Dimensions& dimensions, const RuleParameters& rule, QDate cutOff)
        : m_learner(learner), m_dimensions(dimensions), m_rule(rule), m_cutOff(cutOff) {
        findChains();
    }

    void report(Result& result);

  private:
    static bool selection(const EnrolmentRow& row) {
        return row.status == EnrolmentStatus::Applied || row.status == EnrolmentStatus::Waitlisted ||
               row.status == EnrolmentStatus::Rejected || row.status == EnrolmentStatus::Admitted;
    }

    Stage stage(int order) const {
        const EnrolmentRow& row = m_learner.enrolments[std::size_t(order)];
        Stage s{&row, order, date(row.startedOn), date(row.plannedEndOn), date(row.statusOn)};
        if (row.cohort >= 0) {
            const CohortRow& cohort = m_dimensions.cohorts[std::size_t(row.cohort)];
            if (!s.start.isValid()) s.start = date(cohort.startsOn);
            if (!s.plannedEnd.isValid()) s.plannedEnd = date(cohort.endsOn);
        }
        return s;
    }

    void findChains() {
        const int count = int(m_learner.enrolments.size());
        for (int i = 0; i < count; ++i) {
            Stage at = stage(i);
            if (selection(*at.row) || at.row->transferFrom != 0) continue;
            Chain chain{at};
            for (;;) {
                std::vector<Stage> successors;
                for (int j = 0; j < count; ++j) {
                    const Stage other = stage(j);
                    if (!selection(*other.row) && other.row->transferFrom == chain.back().row->id)
                        successors.push_back(other);
                }
                if (successors.empty()) break;
                Stage best = successors.front();
                for (const Stage& s : successors) {
                    // No start sorts earliest; on equal starts the higher reference.
                    const bool later = s.start.isValid() && (!best.start.isValid() || s.start > best.start);
                    if (later || (s.start == best.start && s.order > best.order)) best = s;
                }
                chain.push_back(best);
            }
            m_chains.push_back(chain);
        }
    }

    bool trusted(const Stage& s) const {
        if (s.row->status == EnrolmentStatus::InProgress || s.on.isValid())
            return !s.on.isValid() || s.on <= m_cutOff;
        return s.plannedEnd.isValid() && s.plannedEnd.addDays(m_rule.graceDays) <= m_cutOff;
    }
    EnrolmentStatus status(const Stage& s) const {
        return trusted(s) ? s.row->status : EnrolmentStatus::InProgress;
    }
    bool neutralInTraining(const Stage& s) const {
        return trusted(s) && s.row->neutralReason != NeutralReason::None;
    }
    bool confirmable(const Chain& c) const {
        return c.front().start.isValid() && c.front().start.addDays(m_rule.confirmDays) <= m_cutOff;
    }
    bool confirmed(const Chain& c) const {
        const Stage& root = c.front();
        if (!confirmable(c) || status(root) == EnrolmentStatus::NoShow) return false;
        return !(status(root) == EnrolmentStatus::Dropped && root.on.isValid() &&
                 root.on < root.start.addDays(m_rule.confirmDays));
    }
    bool graduatedWithDate(const Chain& c) const {
        return status(c.back()) == EnrolmentStatus::Graduated && c.back().on.isValid();
    }

    std::vector<const SituationRow*> counted() const {
        std::vector<const SituationRow*> result;
        for (const SituationRow& s : m_learner.situations)
            if (s.evidence != 'D' && !(s.startedOn != NoDay && date(s.startedOn) > m_cutOff))
                result.push_back(&s);
        return result;
    }
    static QDate lastKnown(const SituationRow& s) {
        if (s.lastKnownOn != NoDay) return date(s.lastKnownOn);
        return s.endedOn != NoDay ? date(s.endedOn) : date(s.startedOn);
    }
    bool covers(const SituationRow& s, QDate t) const {
        if (s.startedOn == NoDay) return lastKnown(s).isValid() && lastKnown(s) == t;
        if (date(s.startedOn) > t) return false;
        if (s.kind == SituationKind::Deceased) return true;
        if (s.endedOn != NoDay) return date(s.endedOn) >= t;
        return lastKnown(s).addDays(m_rule.validDays) >= t;
    }
    static bool neutral(SituationKind kind) {
        return kind == SituationKind::Deceased || kind == SituationKind::Incap || kind == SituationKind::Mil;
    }
    static bool l2(SituationKind kind) {
        return kind == SituationKind::Emp || kind == SituationKind::Self || kind == SituationKind::Appr ||
               kind == SituationKind::Ci;
    }

    const SituationRow* mainOf(std::vector<const SituationRow*> jobs) const {
        if (jobs.empty()) return nullptr;
        std::stable_sort(jobs.begin(), jobs.end(), [](const SituationRow* a, const SituationRow* b) {
            if (a->weeklyHours != b->weeklyHours) return a->weeklyHours > b->weeklyHours;
            if ((a->contractMonths == -1) != (b->contractMonths == -1)) return a->contractMonths == -1;
            if (a->startedOn == b->startedOn) return false;
            if (a->startedOn == NoDay || b->startedOn == NoDay) return b->startedOn == NoDay;
            return a->startedOn < b->startedOn;
        });
        return jobs.front();
    }

    /// The status at @p t of whoever followed chain @p own, and the main situation when inserted.
    std::pair<Status, const SituationRow*> statusAt(QDate t, std::size_t own, QDate graduatedOn) const {
        std::vector<const SituationRow*> jobs, alternance, contracts;
        std::set<SituationKind> kinds;
        for (const SituationRow* s : counted()) {
            if (!covers(*s, t)) continue;
            kinds.insert(s->kind);
            if (s->kind == SituationKind::Emp || s->kind == SituationKind::Self) jobs.push_back(s);
            if (s->kind == SituationKind::Appr) alternance.push_back(s);
            if (s->kind == SituationKind::Ci) contracts.push_back(s);
        }
        if (std::any_of(kinds.begin(), kinds.end(), neutral)) return {Status::Neutral, nullptr};

        bool study = kinds.count(SituationKind::Study) > 0;
        for (std::size_t i = 0; i < m_chains.size(); ++i) {
            if (i == own || status(m_chains[i].back()) == EnrolmentStatus::NoShow) continue;
            for (const Stage& s : m_chains[i]) {
                if (!s.start.isValid()) continue;
                const QDate until = status(s) == EnrolmentStatus::InProgress ? m_cutOff
                                    : s.on.isValid()                         ? s.on
                                                                             : s.plannedEnd;
                if (s.start <= t && t <= until) study = true;
            }
        }
        int hours = 0;
        bool known = true;
        for (const SituationRow* s : jobs) {
            if (s->weeklyHours < 0) known = false;
            hours += s->weeklyHours;
        }
        const bool onlyStudentJobs = study && known && hours < 100 * m_rule.studyJobHours;
        if (!jobs.empty() && !onlyStudentJobs) {
            const SituationRow* main = mainOf(jobs);
            return {main->kind == SituationKind::Emp ? Status::Emp : Status::Self, main};
        }
        if (!alternance.empty()) return {Status::Appr, mainOf(alternance)};
        if (!contracts.empty()) return {Status::Ci, mainOf(contracts)};
        if (study) return {Status::Study, nullptr};
        if (kinds.count(SituationKind::IntPaid) || kinds.count(SituationKind::IntUnpaid))
            return {Status::Int, nullptr};
        if (kinds.count(SituationKind::Seek)) return {Status::Seek, nullptr};
        if (kinds.count(SituationKind::Inact)) return {Status::Inact, nullptr};
        std::set<QDate> attempts;
        for (const ContactRow& c : m_learner.contacts)
            if (c.result != ContactResult::Reached && c.on != NoDay && date(c.on) > graduatedOn &&
                date(c.on) <= m_cutOff)
                attempts.insert(date(c.on));
        return {int(attempts.size()) >= m_rule.minAttempts ? Status::Unreached : Status::NotTraced, nullptr};
    }

    Unit unit(const Stage& stage, const Chain& chain, bool inNumerator) const {
        return {&m_learner, stage.row->id, stage.row->cohort, chain.front().row->entryStatus, inNumerator};
    }

    void reportTraining(Result& result) const;
    void reportEntrant(Result& result) const;
    void reportGraduate(Result& result, std::size_t own) const;
    void reportTime(GraduateFacts& facts, std::size_t own) const;

    const LearnerRow& m_learner;
    const Dimensions& m_dimensions;
    const RuleParameters& m_rule;
    QDate m_cutOff;
    std::vector<Chain> m_chains;  // by root reference
};

void Person::reportTraining(Result& result) const {
    for (const Chain& c : m_chains) {
        result.chains.push_back(unit(c.front(), c, false));
        const auto add = [&](IndicatorId id, bool inNumerator) {
            result.units[{id, 0}].push_back(unit(c.front(), c, inNumerator));
        };
        if (confirmable(c)) add(IndicatorId::Conf, confirmed(c));
        const QDate end = c.front().plannedEnd;
        if (!confirmed(c) || !end.isValid() || end.addDays(m_rule.graceDays) > m_cutOff ||
            neutralInTraining(c.back()))
            continue;
        const EnrolmentStatus s = status(c.back());
        add(IndicatorId::Grad, s == EnrolmentStatus::Graduated);
        add(IndicatorId::GradOt, s == EnrolmentStatus::Graduated && c.back().on.isValid() &&
                                     c.back().on <= end.addDays(m_rule.onTimeDays));
        add(IndicatorId::Drop, s == EnrolmentStatus::Dropped || s == EnrolmentStatus::NoShow);
        add(IndicatorId::Fail, s == EnrolmentStatus::Failed);
        add(IndicatorId::Ongo, s == EnrolmentStatus::InProgress || s == EnrolmentStatus::Transferred);
    }
}

void Person::reportEntrant(Result& result) const {
    std::size_t first = m_chains.size();
    for (std::size_t i = 0; i < m_chains.size(); ++i)
        if (confirmed(m_chains[i]) &&
            (first == m_chains.size() || m_chains[i].front().start < m_chains[first].front().start))
            first = i;
    if (first == m_chains.size()) return;
    const Chain& c = m_chains[first];
    const QDate x = graduatedWithDate(c) ? c.back().on : c.front().plannedEnd;
    if (neutralInTraining(c.back()) || !x.isValid() || x.addMonths(6) > m_cutOff) return;
    const Status s = statusAt(x.addMonths(6), first, x).first;
    if (s != Status::Neutral)
        result.units[{IndicatorId::E2i, 6}].push_back(unit(c.front(), c, isInserted(s)));
}

void Person::reportTime(GraduateFacts& facts, std::size_t own) const {
    const QDate g = facts.graduatedOn;
    QDate insertion, competing, seen;
    const auto earliest = [](QDate& so, QDate candidate) {
        if (!so.isValid() || candidate < so) so = candidate;
    };
    for (const SituationRow* s : counted()) {
        if (s->startedOn == NoDay) continue;
        const QDate start = date(s->startedOn);
        if (!seen.isValid() || lastKnown(*s) > seen) seen = lastKnown(*s);
        if (l2(s->kind) && start >= g) earliest(insertion, start);
        if (l2(s->kind) && covers(*s, g)) earliest(insertion, g);
        if ((s->kind == SituationKind::Study || neutral(s->kind)) && start >= g) earliest(competing, start);
    }
    for (std::size_t i = 0; i < m_chains.size(); ++i) {
        const QDate start = m_chains[i].front().start;
        if (i != own && confirmed(m_chains[i]) && start >= g && start <= m_cutOff) earliest(competing, start);
    }
    if (insertion.isValid() && (!competing.isValid() || insertion <= competing)) {
        facts.event = 1;
        facts.days = int(g.daysTo(insertion));
    } else if (competing.isValid()) {
        facts.event = 2;
        facts.days = int(g.daysTo(competing));
    } else if (seen.isValid()) {
        facts.days = std::max(0, int(g.daysTo(std::min(m_cutOff, seen))));
    }
}

void Person::reportGraduate(Result& result, std::size_t own) const {
    const Chain& c = m_chains[own];
    const Stage& leaf = c.back();
    const QDate g = leaf.on;
    GraduateFacts facts{unit(leaf, c, false), g, {}, 0, 0};
    reportTime(facts, own);
    const auto add = [&](IndicatorId id, int horizon, bool inNumerator) {
        result.units[{id, horizon}].push_back(unit(leaf, c, inNumerator));
    };

    const auto [now, mainNow] = statusAt(m_cutOff, own, g);
    facts.statuses[0] = now;
    if (now != Status::Neutral) add(IndicatorId::InsD, 0, isInserted(now));

    std::set<int> horizons(m_rule.horizons.begin(), m_rule.horizons.end());
    horizons.insert({3, 6, 9, 12});
    for (int h : horizons) {
        const QDate t = g.addMonths(h);
        const bool due = t <= m_cutOff;
        facts.statuses[h] = due ? statusAt(t, own, g).first : Status::NotDue;
        add(IndicatorId::Due, h, due);
        if (!due) continue;
        const auto [s, main] = statusAt(t, own, g);
        add(IndicatorId::Neut, h, s == Status::Neutral);
        if (s == Status::Neutral) continue;
        const bool inserted = isInserted(s), unknown = isUnknown(s), employed = isEmployed(s);
        add(IndicatorId::Ins, h, inserted);
        add(IndicatorId::Emp, h, employed);
        add(IndicatorId::InsUb, h, inserted || unknown);
        add(IndicatorId::Pos, h, inserted || s == Status::Study);
        add(IndicatorId::ShAppr, h, s == Status::Appr);
        add(IndicatorId::ShCi, h, s == Status::Ci);
        add(IndicatorId::ShStudy, h, s == Status::Study);
        add(IndicatorId::ShInt, h, s == Status::Int);
        add(IndicatorId::ShSeek, h, s == Status::Seek);
        add(IndicatorId::ShInact, h, s == Status::Inact);
        add(IndicatorId::Unk, h, unknown);
        add(IndicatorId::Unreached, h, s == Status::Unreached);
        add(IndicatorId::NotTraced, h, s == Status::NotTraced);
        add(IndicatorId::Rep, h, !unknown);
        if (!unknown) add(IndicatorId::InsR, h, inserted);
        if (inserted || s == Status::Seek) add(IndicatorId::InsA, h, inserted);
        if (c.front().row->entryStatus != EntryStatus::Employed) add(IndicatorId::InsN, h, inserted);
        if (inserted) {
            const PlaceCode home =
                leaf.row->cohort < 0
                    ? PlaceCode(0)
                    : PlaceCode(m_dimensions
                                    .regions[std::size_t(
                                        m_dimensions.cohorts[std::size_t(leaf.row->cohort)].region)]
                                    .code.right(2)
                                    .toInt());
            add(IndicatorId::Ver, h, main->evidence == 'A' || main->evidence == 'B');
            if (main->inField != YesNo::Unknown) add(IndicatorId::Field, h, main->inField == YesNo::Yes);
            add(IndicatorId::Local, h, home != 0 && main->place == home);
            add(IndicatorId::Abroad, h, main->place == PlaceAbroad);
        }
        if (employed) {
            add(IndicatorId::Stab, h, main->contractMonths == -1 || main->kind == SituationKind::Self);
            if (main->weeklyHours >= 0)
                add(IndicatorId::Ft30, h, main->weeklyHours >= 100 * m_rule.fullTimeHours);
        }
        if (h == 6 && s == Status::Emp && main->weeklyHours >= 100 * m_rule.fullTimeHours &&
            main->salary >= 0) {
            add(IndicatorId::SalMed, 6, false);
            result.pay[m_learner.id] = main->salary;
        }
        if (h == 9 && (inserted || s == Status::Seek || s == Status::Study)) {
            bool aWeek = false;
            for (const SituationRow* spell : counted()) {
                if (!l2(spell->kind) || spell->startedOn == NoDay) continue;
                const QDate end =
                    std::min(spell->endedOn != NoDay ? date(spell->endedOn) : lastKnown(*spell), t);
                if (std::max(date(spell->startedOn), g).daysTo(end) + 1 >= 7) aWeek = true;
            }
            add(IndicatorId::Ofppt, 9, aWeek);
        }
    }
    const auto sustained = [&](IndicatorId id, int a, int b) {
        const Status before = facts.statuses[a], after = facts.statuses[b];
        if (isInserted(before) && after != Status::NotDue && after != Status::Neutral)
            add(id, 0, isInserted(after));
    };
    sustained(IndicatorId::Sust3To6, 3, 6);
    sustained(IndicatorId::Sust6To12, 6, 12);

    const EntryIntent intent = c.front().row->entryIntent;
    if (g.addDays(180) <= m_cutOff && (intent == EntryIntent::Job || intent == EntryIntent::Unknown)) {
        bool any = false, fullTime = false;
        for (const SituationRow* s : counted()) {
            if (!(l2(s->kind) || s->kind == SituationKind::IntPaid) || s->inField != YesNo::Yes) continue;
            if (s->startedOn == NoDay || date(s->startedOn) <= g || date(s->startedOn) > g.addDays(180))
                continue;
            any = true;
            if (s->weeklyHours >= 100 * m_rule.fullTimeHours &&
                (s->contractMonths == -1 || s->contractMonths >= 6))
                fullTime = true;
        }
        add(IndicatorId::Cirr180, 0, any);
        add(IndicatorId::Cirr180Ft, 0, fullTime);
    }
    result.graduates.push_back(facts);
}

void Person::report(Result& result) {
    reportTraining(result);
    reportEntrant(result);
    std::size_t reference = m_chains.size();
    for (std::size_t i = 0; i < m_chains.size(); ++i) {
        if (!graduatedWithDate(m_chains[i])) continue;
        if (reference == m_chains.size()) {
            reference = i;
            continue;
        }
        const Stage &a = m_chains[i].back(), &b = m_chains[reference].back();
        if (a.on < b.on || (a.on == b.on && a.order < b.order)) reference = i;
    }
    if (reference < m_chains.size()) reportGraduate(result, reference);
}

}  // namespace

Result apply(const std::vector<LearnerRow>& learners, const Dimensions& dimensions,
             const RuleParameters& rule, const QDate& cutOff) {
    Result result;
    for (const LearnerRow& learner : learners) Person(learner, dimensions, rule, cutOff).report(result);
    return result;
}

}  // namespace jisr::oracle
