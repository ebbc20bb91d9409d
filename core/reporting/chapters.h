#pragma once

#include "core/reporting/reportcatalogue.h"
#include "core/reporting/reporttables.h"

/// The chapters of reports, theme by theme; reportcatalogue.cpp says which kind has which.
namespace jisr::chapters {

using Items = std::vector<ReportItem>;

// chaptersresults.cpp: insertion by groups
Items regions(const ChapterQuestion& question, Progress& progress);
Items operators(const ChapterQuestion& question, Progress& progress);
Items tracks(const ChapterQuestion& question, Progress& progress);
Items profiles(const ChapterQuestion& question, Progress& progress);
Items cohorts(const ChapterQuestion& question, Progress& progress);
Items followUp(const ChapterQuestion& question, Progress& progress);

// chapterswhole.cpp: everybody of the scope together
Items overview(const ChapterQuestion& question, Progress& progress);
Items changes(const ChapterQuestion& question, Progress& progress);
Items path(const ChapterQuestion& question, Progress& progress);
Items time(const ChapterQuestion& question, Progress& progress);
Items definitions(const ChapterQuestion& question, Progress& progress);
Items trend(const ChapterQuestion& question, Progress& progress);

// chaptersgroup.cpp: one group beside the others; one cohort
Items beside(const ChapterQuestion& question, Progress& progress);
Items cohort(const ChapterQuestion& question, Progress& progress);
Items horizons(const ChapterQuestion& question, Progress& progress);

// chapterstargets.cpp
Items targets(const ChapterQuestion& question, Progress& progress);

// chaptersmethod.cpp: how good the file is, how it is counted
Items quality(const ChapterQuestion& question, Progress& progress);
Items method(const ChapterQuestion& question, Progress& progress);

/// A chart of the catalogue on these results; its id says what was chosen, so that no two of a report are
/// alike.
ChartSpec chartOf(const ChapterQuestion& question, const Results& results, const ReportChart& chosen,
                  Progress& progress);
/// What is said instead of a chart in which nothing can be drawn; empty: it can. Of the types that have such
/// a note only then.
QString emptyNote(const ChartSpec& chart);
inline ReportTables tablesOf(const ChapterQuestion& question) {
    return {question.results, question.phrasebook, &question.codes};
}

}  // namespace jisr::chapters
