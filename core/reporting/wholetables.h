#pragma once

#include "core/reporting/chapters.h"

namespace jisr {

/// The tables of a report about everybody of its scope together.
class WholeTables {
  public:
    explicit WholeTables(const ChapterQuestion& question);

    /// Every figure with what it is counted from, "figures".
    ReportTable figures() const;
    /// The same people by the conventions in use, "conventions".
    ReportTable conventions() const;
    /// The whole at both cut-offs, "changes".
    ReportTable changes(const Results& before) const;
    /// The one group and everybody it stands among, "beside".
    ReportTable beside(const Results& around) const;
    /// The scope at each horizon of the rule, "horizons"; in public mode at the order's alone, the one that
    /// is covered.
    ReportTable horizons() const;

  private:
    const ChapterQuestion& m_question;
    const Phrasebook& m_phrasebook;
    FigureWords m_words;
    ReportTables m_tables;

    ReportTable begun(const char* id, const QString& title, const char* firstColumn) const;
    ReportTable figureTable(const char* id, const QString& title, const ResultGroup& group,
                            const std::vector<IndicatorId>& ids) const;
};

}  // namespace jisr
