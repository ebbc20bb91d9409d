#pragma once

#include <QObject>
#include <memory>

#include "core/storage/quickfinder.h"
#include "core/storage/viewstore.h"
#include "ui/jobs/jobs.h"

namespace jisr {

class OpenProgramme;

/// What the quick search asks of one file, in a thread of its own where connection and finder live on from
/// question to question. Belongs to the programme's jobs: gone with them, before the file.
class QuickLane : public QObject {
    Q_OBJECT

  public:
    struct Answer {
        QList<QuickHit> hits;
        QList<SavedView> views;  ///< with fitting names; all of them for an empty text
        bool outdated = false;   ///< the index is too old to be of use
    };

    explicit QuickLane(OpenProgramme& programme);
    ~QuickLane() override;

    /// Builds the index of words if there is none yet; until then the file is searched.
    void prepare();
    bool prepared() const { return m_index != nullptr; }
    /// At most @p limit hits of each record. The question before is dropped.
    void ask(QObject* context, const QString& text, int limit, bool arabic, std::function<void(Answer)> take,
             Jobs::Failed failed);
    void drop();

  private:
    struct Bench;
    OpenProgramme& m_programme;
    std::shared_ptr<const QuickIndex> m_index;
    std::shared_ptr<Bench> m_bench;
    QPointer<Job> m_asking;
    QPointer<Job> m_building;
    Jobs m_jobs{1, this};
    Jobs m_builder{1, this};
};

}  // namespace jisr
