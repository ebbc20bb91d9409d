#pragma once

#include <QObject>
#include <QPointer>

#include "core/matching/duplicates.h"
#include "core/storage/merging.h"
#include "ui/base/desk.h"
#include "ui/jobs/jobs.h"

namespace jisr {

class OpenProgramme;

/// What the page has done away from the GUI thread: the search, merges and their taking back. Each write is
/// one batch.
class DuplicateWork : public QObject {
    Q_OBJECT

  public:
    DuplicateWork(Desk& desk, OpenProgramme& programme, QObject* parent = nullptr);

    Job* search();
    void merge(qint64 kept, qint64 merged, const MergeChoices& choices);
    QPointer<Job> mergeAll(const std::vector<std::pair<qint64, qint64>>& pairs);
    void unmerge(const MergeInfo& merge);
    /// "Not the same": a decision outside of the journal. False when the file is being written just now.
    bool tellApart(qint64 first, qint64 second);
    bool askAgain(qint64 first, qint64 second);

  signals:
    void found(const jisr::DuplicateResult& result);
    void merged(qint64 kept, qint64 merged);
    void mergedAll(qint64 merged, qint64 asked);
    void unmerged(const jisr::UndoReport& report);
    void refused(const QList<jisr::Finding>& findings);
    void failed(const jisr::Message& message);

  private:
    bool withPairs(const std::function<void(DistinctPairs&)>& work);

    Desk& m_desk;
    OpenProgramme& m_programme;
};

}  // namespace jisr
