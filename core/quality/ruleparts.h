#pragma once

#include "core/indicators/outcome.h"
#include "core/quality/qualityreport.h"
#include "core/storage/qualityreader.h"

/// The parts that the check is made of; each looks at one person after the other.
namespace jisr {

/// A person as the rules see it: the rows, and what JIT-1 makes of them at the cut-off.
struct PersonSeen {
    const QualityLearner& row;
    const LearnerView& view;
    const OutcomeReader& outcome;
};

using FindingLists = std::array<std::vector<QualityFinding>, QualityRuleCount>;

constexpr bool isSelection(EnrolmentStatus status) {
    return status <= EnrolmentStatus::Admitted;
}
constexpr bool isInsertion(SituationKind kind) {
    return kind <= SituationKind::Ci;
}

/// Identity, enrolments and contacts.
class PersonRules {
  public:
    PersonRules(const CutOffRules& rules, FindingLists& lists) : m_rules(rules), m_lists(lists) {}
    void look(const PersonSeen& person);

  private:
    struct Stay {
        Day from, to;
        int chain;
        std::size_t enrolment;  ///< position in the row
    };
    void found(QualityRule rule, qint64 row, int aspect = 0, qint64 a = 0, qint64 b = 0, qint64 c = 0);
    void lookAtEnrolment(const PersonSeen& person, std::size_t position, const EnrolmentFact& fact);
    void lookAtTransfer(const PersonSeen& person, std::size_t position, ChainPlace place);
    void lookAtStays(const PersonSeen& person);
    void lookAtIdentity(const PersonSeen& person);

    const CutOffRules& m_rules;
    FindingLists& m_lists;
    qint64 m_person = 0;
    std::vector<const EnrolmentFact*> m_facts;  ///< by position in the row
    std::vector<Stay> m_stays;
};

/// Situations.
class SituationRules {
  public:
    SituationRules(const CutOffRules& rules, const Dimensions& dimensions, FindingLists& lists)
        : m_rules(rules), m_dimensions(dimensions), m_lists(lists) {}
    void look(const PersonSeen& person);

  private:
    void found(QualityRule rule, qint64 row, int aspect = 0, qint64 a = 0, qint64 b = 0, qint64 c = 0);
    void lookAtDates(const SituationRow& situation, const QualityLearner::Situation& more);
    void lookAtJob(const SituationRow& situation, const QualityLearner::Situation& more);
    void lookAtEmployer(const PersonSeen& person, const SituationRow& situation,
                        const QualityLearner::Situation& more);
    void lookAtContradictions(const QualityLearner& row);
    void lookAtEarlyJobs(const PersonSeen& person);

    const CutOffRules& m_rules;
    const Dimensions& m_dimensions;
    FindingLists& m_lists;
    qint64 m_person = 0;
    bool m_anonymous = false;
    std::vector<std::uint8_t> m_taken;  ///< situations that already contradict another
};

/// What only shows over many people: phones, places, operators, bursts.
class FileRules {
  public:
    FileRules(const CutOffRules& rules, const Dimensions& dimensions, std::vector<TypedSituations> typed);
    void look(const PersonSeen& person);
    /// After the last person.
    void finish(const std::vector<qint64>& capacities, QualityReport& report, FindingLists& lists);

  private:
    struct Number {
        qint64 phone, person;
    };
    struct Dated {
        std::int64_t by;  ///< position of an operator, or of a login
        Day on;
        qint64 situation, person;
    };
    struct OperatorTally {
        qint64 ended = 0, graduated = 0, due = 0, inserted = 0;
    };
    void lookAtTyping(qint64 situation, qint64 person);
    void findPhones(FindingLists& lists);
    void findBursts(std::vector<Dated>& dated, int aspect, QualityReport& report, FindingLists& lists);

    const CutOffRules& m_rules;
    const Dimensions& m_dimensions;
    std::vector<TypedSituations> m_typed;
    std::vector<QString> m_logins;
    std::vector<Number> m_numbers;
    std::vector<Dated> m_byEvidence, m_byTyping;
    std::vector<qint64> m_seats;  ///< taken, by cohort
    std::vector<OperatorTally> m_operators;
};

}  // namespace jisr
