#include "ui/base/programmefacts.h"

#include "core/base/uid.h"
#include "core/publishing/seal.h"
#include "core/storage/analysisreader.h"
#include "core/storage/connection.h"
#include "core/storage/factsreader.h"
#include "core/storage/programmefile.h"
#include "core/storage/recordstore.h"

namespace jisr {

namespace {

Analysis read(const ProgrammeFile& file, const QDate& cutOff, Progress& progress) {
    const auto connection = file.connect(true);
    return readAnalysis(*connection, cutOff, progress);
}

}  // namespace

ProgrammeFacts::ProgrammeFacts(const ProgrammeFile& file, const QDate& cutOff, Progress& progress)
    : m_analysis(read(file, cutOff, progress)), m_builder(m_analysis) {
    const auto connection = file.connect(true);
    UidMaker uids(file.clock(), 0);  // nothing is written
    RecordStore store(*connection, file.clock(), uids, {});
    m_journalPosition = store.journalPosition();
    m_goals.emplace(store, m_analysis.dimensions());
    readEditions(*connection, file.clock());
}

void ProgrammeFacts::readEditions(Connection& connection, const Clock& clock) {
    m_earlier.reset();
    m_unreadSeal.reset();
    try {
        m_earlier = publishedEditions(connection, clock);
    } catch (const FileError&) {
        throw;
    } catch (const Error& error) {
        m_unreadSeal = error.message();  // internal figures need no editions
    }
}

std::shared_ptr<const EarlierEditions> ProgrammeFacts::earlier() const {
    if (m_unreadSeal) {
        throw Error(*m_unreadSeal);
    }
    return m_earlier;
}

void ProgrammeFacts::setCutOff(const QDate& cutOff) {
    if (cutOff != m_analysis.cutOff()) {
        m_analysis.setCutOff(cutOff);
    }
}

void ProgrammeFacts::renew(const ProgrammeFile& file, const std::set<qint64>& learners) {
    const auto connection = file.connect(true);
    FactsReader reader(*connection);
    for (const qint64 id : learners) {
        if (const LearnerRow row = reader.learner(m_analysis.dimensions(), id); row.id) {
            m_analysis.replaceLearner(row);
        } else {
            m_analysis.removeLearner(id);
        }
    }
    UidMaker uids(file.clock(), 0);  // nothing is written
    m_journalPosition = RecordStore(*connection, file.clock(), uids, {}).journalPosition();
    readEditions(*connection, file.clock());
}

std::optional<qint64> ProgrammeFacts::target(const Filter& filter) const {
    return m_goals->aimedAt(filter, m_analysis.cutOff());
}

}  // namespace jisr
