#pragma once

#include "core/reporting/figurecodes.h"
#include "core/reporting/report.h"
#include "core/results/figurewords.h"

namespace jisr {

/// What the signs in a table mean, only those that occur, in the order c – * † ≤.
QString signNote(const ReportTable& table, const Phrasebook& phrasebook);

/// The tables of a report by groups, also what a chart of the dashboard shows as its table. Groups in the
/// order of their codes, the whole last; with @p codes each row ends in the short code of its figure.
class ReportTables {
  public:
    ReportTables(const Results& results, const Phrasebook& phrasebook, const FigureCodes* codes = nullptr)
        : m_results(results), m_phrasebook(phrasebook), m_words(phrasebook, results), m_codes(codes) {}

    ReportTable byRegion() const;
    ReportTable byOperator() const;
    ReportTable byCohort() const;  ///< n and the share of each status
    ReportTable curve() const;     ///< the curve read every few months
    /// The table of the chart with this id; without columns when there is none.
    ReportTable ofChart(const QString& chartId) const;

    /// Insertion by any key, "by-track": n, inserted, rate, interval, bound, employment, answers.
    ReportTable resultsBy(GroupKey key) const;
    /// Confirmation and graduation by any key but the cohort, "training-by-region".
    ReportTable trainingBy(GroupKey key) const;
    /// Who answered, "follow-up-by-region".
    ReportTable followUpBy(GroupKey key) const;

    /// The columns of resultsBy() but the first and the code; without training where groups have none.
    QList<ReportColumn> resultColumns(bool training) const;
    std::vector<ReportCell> resultRow(const ResultGroup& group, const QString& label, bool training) const;
    /// @p key of the figure whose code it is.
    ReportCell code(const QString& key) const;
    ReportColumn codeColumn() const;

  private:
    const Results& m_results;
    const Phrasebook& m_phrasebook;
    FigureWords m_words;
    const FigureCodes* m_codes;

    ReportTable begun(const QString& id, const QString& title, GroupKey key) const;
    QString groupTitle(GroupKey key) const;
    ReportTable byGroup(const char* id, const QString& title, const QString& groupTitle,
                        const std::vector<ResultGroup>& groups, bool training = true) const;
    std::vector<ReportCell> shareRow(const ResultGroup& group) const;
    std::vector<ReportCell> trainingRow(const ResultGroup& group) const;
    std::vector<ReportCell> followUpRow(const ResultGroup& group) const;
    void finish(ReportTable& table) const;
};

}  // namespace jisr
