#pragma once

#include <QDate>
#include <map>
#include <optional>
#include <vector>

#include "core/indicators/analysis.h"
#include "core/reporting/reportbuilder.h"

namespace jisr {

class ProgrammeFile;
class Progress;

/// What the numbers on screen are about.
struct Scope {
    QDate cutOff;
    Filter filter;
    bool operator==(const Scope&) const = default;
};

/// A goal that the programme set itself, e.g. so many learners in a region.
struct Goal {
    QString measure;  ///< "learners", "graduates", …
    qint64 quantity = 0;
    std::map<GroupKey, QString> about;  ///< codes of region, track, operator, phase; empty: the whole
};

/// Everything figures and reports need of a file, read once by a job.
class ProgrammeFacts {
  public:
    /// Throws FileError, Cancelled.
    ProgrammeFacts(const ProgrammeFile& file, const QDate& cutOff, Progress& progress);

    const Analysis& analysis() const { return m_analysis; }
    const ReportBuilder& builder() const { return m_builder; }
    void setCutOff(const QDate& cutOff);
    /// Learners aimed at by the goals that are about exactly what the filter is about.
    std::optional<qint64> target(const Filter& filter) const;
    /// What fixes the file's contents in a report's passport.
    const QString& fileState() const { return m_fileState; }

  private:
    Analysis m_analysis;
    ReportBuilder m_builder;  // after the analysis that it works on
    std::vector<Goal> m_goals;
    QString m_fileState;
};

}  // namespace jisr
