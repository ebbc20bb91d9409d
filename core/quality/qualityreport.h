#pragma once

#include <QDate>
#include <QHash>
#include <array>
#include <vector>

#include "core/base/message.h"
#include "core/quality/rules.h"
#include "core/storage/acknowledgements.h"

namespace jisr {

class Phrasebook;

/// One row that a rule found. What it says of the row is made when somebody reads it: there may be a million.
struct QualityFinding {
    qint64 row = 0;              ///< local id, of the rule's record
    qint64 person = 0;           ///< local id of the learner it is about, 0 for a cohort or an operator
    qint64 a = 0, b = 0, c = 0;  ///< what the words need: days, counts, centimes, positions
    std::uint8_t aspect = 0;     ///< which of the rule's cases
};

/// What the rules found in a whole file at one cut-off. A row stands at most once under a rule.
class QualityReport {
  public:
    QDate cutOff;
    qint64 learners = 0;  ///< looked at

    const std::vector<QualityFinding>& findings(QualityRule rule) const { return m_findings[index(rule)]; }
    void set(QualityRule rule, std::vector<QualityFinding> findings);
    /// The names that findings mean by position: cohorts, then operators, then whoever is named besides.
    std::vector<QString> names;
    std::size_t operatorNames = 0;  ///< where those of the operators begin
    std::vector<int> horizons;      ///< months; findings mean them by position

    /// Those of the file, by local id of the rule's rows.
    const QHash<qint64, Acknowledgement>& acknowledged(QualityRule rule) const {
        return m_acknowledged[index(rule)];
    }
    void setAcknowledged(QualityRule rule, QHash<qint64, Acknowledgement> acknowledged);
    qint64 open(QualityRule rule) const { return m_open[index(rule)]; }
    qint64 acknowledgedCount(QualityRule rule) const {
        return qint64(m_findings[index(rule)].size()) - m_open[index(rule)];
    }
    /// Findings of a severity that nobody acknowledged.
    qint64 open(QualitySeverity severity) const;

    /// What is the matter with the row, in words.
    Message detail(QualityRule rule, const QualityFinding& finding, const Phrasebook& phrasebook) const;

  private:
    static std::size_t index(QualityRule rule) { return static_cast<std::size_t>(rule); }
    void count(QualityRule rule);

    std::array<std::vector<QualityFinding>, QualityRuleCount> m_findings;
    std::array<QHash<qint64, Acknowledgement>, QualityRuleCount> m_acknowledged;
    std::array<qint64, QualityRuleCount> m_open{};
};

/// Reads anew which rows are acknowledged, for the rules of @p report that found something. Throws FileError.
void readAcknowledgements(Connection& connection, const Clock& clock, QualityReport& report);

}  // namespace jisr
