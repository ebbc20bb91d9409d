#include "core/storage/analysisreader.h"

#include "core/storage/factsreader.h"

namespace jisr {

Analysis readAnalysis(Connection& connection, const QDate& cutOff, Progress& progress) {
    progress.stage(QT_TRANSLATE_NOOP("core", "Reading the programme"));
    FactsReader reader(connection);
    const Dimensions dimensions = reader.dimensions();
    Analysis analysis(dimensions, reader.parameters());
    reader.learners(
        dimensions, [&analysis](const LearnerRow& learner) { analysis.add(learner); }, progress);
    analysis.finish(cutOff);
    return analysis;
}

}  // namespace jisr
