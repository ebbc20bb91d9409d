#include "core/quality/qualitycheck.h"

#include <memory>

#include "core/quality/ruleparts.h"
#include "core/storage/factsreader.h"

namespace jisr {

namespace {

/// Applies JIT-1 to one person after the other without keeping them.
class OneByOne {
  public:
    OneByOne(const Dimensions& dimensions, const CutOffRules& rules) : m_facts(dimensions), m_reader(rules) {}

    template <typename Use>
    void see(const QualityLearner& learner, Use use) {
        m_row = learner.facts;
        m_row.id = 1;  // always the same place
        const LearnerView view = m_facts.view(m_facts.put(m_row));
        m_reader.read(view);
        use(PersonSeen{learner, view, m_reader});
    }

  private:
    Facts m_facts;
    OutcomeReader m_reader;
    LearnerRow m_row;
};

}  // namespace

QualityReport checkQuality(Connection& connection, const Clock& clock, const QDate& cutOff,
                           Progress& progress) {
    progress.stage(QT_TRANSLATE_NOOP("core", "Looking at the data's quality"));
    FactsReader facts(connection);
    QualityReader reader(connection);
    const Dimensions dimensions = facts.dimensions();
    const CutOffRules rules(Day(cutOff.toJulianDay()), facts.parameters(), dimensions);

    QualityReport report;
    report.cutOff = cutOff;
    report.horizons = rules.horizons;
    for (const CohortRow& cohort : dimensions.cohorts) {
        report.names.push_back(cohort.code);
    }
    report.operatorNames = report.names.size();
    for (const Dimension& each : dimensions.operators) {
        report.names.push_back(each.name);
    }
    auto lists = std::make_unique<FindingLists>();
    PersonRules persons(rules, *lists);
    SituationRules situations(rules, dimensions, *lists);
    FileRules file(rules, dimensions, reader.typedSituations(qualitybounds::TypedRows));
    OneByOne people(dimensions, rules);
    reader.learners(
        dimensions,
        [&](const QualityLearner& learner) {
            ++report.learners;
            people.see(learner, [&](const PersonSeen& person) {
                persons.look(person);
                situations.look(person);
                file.look(person);
            });
        },
        progress);
    file.finish(reader.capacities(dimensions), report, *lists);
    for (int rule = 0; rule < QualityRuleCount; ++rule) {
        report.set(QualityRule(rule), std::move((*lists)[std::size_t(rule)]));
    }
    readAcknowledgements(connection, clock, report);
    return report;
}

}  // namespace jisr
