#pragma once

#include <QDate>
#include <memory>
#include <optional>
#include <set>

#include "core/base/clock.h"
#include "core/indicators/analysis.h"
#include "core/reporting/reportbuilder.h"
#include "core/storage/learnergoals.h"

namespace jisr {

class Connection;
class EarlierEditions;
class ProgrammeFile;
class Progress;

/// What the numbers on screen are about.
struct Scope {
    QDate cutOff;
    Filter filter;
    int horizon = HeadlineHorizon;  ///< months; one of the rule's horizons
    bool publicMode = false;        ///< METHODOLOGY, Disclosure: on everything shown and copied
    bool operator==(const Scope&) const = default;
};

/// Everything figures and reports need of a file, read once by a job.
class ProgrammeFacts {
  public:
    /// Throws FileError, Cancelled.
    ProgrammeFacts(const ProgrammeFile& file, const QDate& cutOff, Progress& progress);

    const Analysis& analysis() const { return m_analysis; }
    /// For who looks from several cut-offs and leaves it where he found it.
    Analysis& turnable() { return m_analysis; }
    const ReportBuilder& builder() const { return m_builder; }
    void setCutOff(const QDate& cutOff);
    /// These learners' rows are others, or gone. Throws FileError.
    void renew(const ProgrammeFile& file, const std::set<qint64>& learners);
    /// Learners that the programme aims at where the filter leads, at the cut-off.
    std::optional<qint64> target(const Filter& filter) const;
    /// The plan where the filter leads.
    std::vector<GoalStep> goals(const Filter& filter) const { return m_goals->steps(filter); }
    /// What fixes the file's contents in a report's passport.
    qint64 journalPosition() const { return m_journalPosition; }
    /// What the file's sealed public editions print: ReportRequest::earlier of everything public. Throws
    /// Error when a seal can't be read, for then nothing public can be shown beside it.
    std::shared_ptr<const EarlierEditions> earlier() const;

  private:
    void readEditions(Connection& connection, const Clock& clock);

    Analysis m_analysis;
    ReportBuilder m_builder;  // after the analysis that it works on
    std::optional<LearnerGoals> m_goals;
    qint64 m_journalPosition = 0;
    std::shared_ptr<const EarlierEditions> m_earlier;
    std::optional<Message> m_unreadSeal;
};

}  // namespace jisr
