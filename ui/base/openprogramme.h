#pragma once

#include <QHash>
#include <QObject>
#include <memory>

#include "core/base/uid.h"
#include "core/storage/programmefile.h"
#include "core/storage/recordstore.h"
#include "ui/base/recordchanges.h"
#include "ui/jobs/jobs.h"

namespace jisr {

/// The programme file that the window shows: its store for reading, the person who works, and the long
/// work on it. Pages reload on recordsChanged().
class OpenProgramme : public QObject {
    Q_OBJECT

  public:
    explicit OpenProgramme(std::unique_ptr<ProgrammeFile> file, QObject* parent = nullptr);
    ~OpenProgramme() override;

    ProgrammeFile& file() { return *m_file; }
    RecordStore& store() { return *m_store; }
    Jobs& jobs() { return m_jobs; }

    /// The login that the journal names; empty until somebody was chosen.
    const QString& who() const { return m_who; }
    void setWho(const QString& login);
    bool writable() const { return !m_file->readOnly() && !m_who.isEmpty(); }

    /// Writes through the store in a job: one batch that can be undone, named @p label in the journal; writes
    /// run in the order they were asked for. Then, in the GUI thread, recordsChanged() and @p done with the
    /// batch (0: nothing differed), or @p refused with what stands against it; faults go to failed(). Neither
    /// is called when @p context is gone; the write is done all the same.
    /// The job tells how far it is; a long write can be cancelled and leaves the file as it was, and then
    /// nobody is called.
    QPointer<Job> write(QObject* context, const Message& label,
                        std::function<void(RecordStore&, Progress&)> work,
                        std::function<void(qint64 batch)> done = {},
                        std::function<void(const QList<Finding>&)> refused = {});
    /// Waits for the writes under way, before what was typed could be lost; their answers are handed over at
    /// once. False when one takes longer than @p milliseconds.
    bool finishWrites(int milliseconds) { return m_writer.finishWithin(milliseconds); }

    /// A batch is being written by a job: pages show what they have and ask nothing of the file.
    bool writing() const { return m_writing > 0; }
    /// Each true is followed by one false.
    void setWriting(bool writing);
    /// Tells everybody that records are no longer what they were.
    void announceChange(const RecordChanges& changes = {});
    /// Looks whether another program wrote to the file, and tells everybody. The window asks every two
    /// seconds while the file is another's.
    void lookForOthers();

    /// store().label(), remembered until the next change; empty while a batch is being written.
    QString label(RecordKind kind, qint64 id);
    /// Regions, provinces, tracks, organisations and learners by their Arabic names where there are some.
    void setArabic(bool arabic);
    /// The label of an enrolment's cohort, remembered as well.
    QString cohortOf(qint64 enrolment);

    /// The batch that undo() would take back; nothing when there is none, or while a batch is being written.
    std::optional<BatchInfo> undoable();
    /// Whether it was written since this window opened the file.
    bool writtenHere(qint64 batch) const { return batch > m_lastAtOpening; }
    /// Takes back the last batch, or brings back the last one taken back, in a job.
    /// @p batch: that one, whatever came after it; 0 the last.
    void undo(qint64 batch = 0);
    void redo();
    void backup();
    /// Of a damaged file: saves what can be read into the new file @p copy, in a job.
    void rescue(const QString& copy);

  signals:
    void recordsChanged(const jisr::RecordChanges& changes);
    void writingChanged(bool writing);
    void whoChanged();
    void undone(const jisr::UndoReport& report);
    void redone(const jisr::UndoReport& report);
    void backedUp(const QString& path);
    void rescued(const QString& copy, qint64 saved, qint64 lost);
    void failed(const jisr::Message& message);

  private:
    void turnBack(bool again, qint64 batch);
    qint64 dataVersion();
    QString arabicLabel(RecordKind kind, qint64 id);

    std::unique_ptr<ProgrammeFile> m_file;
    QString m_who;
    UidMaker m_uids;
    std::unique_ptr<RecordStore> m_store;
    QHash<std::pair<int, qint64>, QString> m_labels;
    QHash<qint64, qint64> m_cohorts;  ///< by enrolment
    qint64 m_lastAtOpening = 0;       ///< batch
    qint64 m_seen = 0;                ///< SQLite's count of what others wrote
    int m_writing = 0;
    bool m_arabic = false;
    // last: gone, and their work with them, before the file
    Jobs m_jobs{2, this};
    Jobs m_writer{1, this};
};

}  // namespace jisr
