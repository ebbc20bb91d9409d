#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace jisr {

/// One piece of long work seen from the window: where it is, and the way to stop it. Lives in the GUI
/// thread and deletes itself after finished(); hold it in a QPointer.
class Job : public QObject {
    Q_OBJECT

  public:
    /// Asks the work to stop at its next Progress::check(); results that still arrive are dropped.
    void cancel();
    bool cancelled() const { return m_cancelled->load(); }

  signals:
    /// @p total is 0 when unknown. At most some 25 times a second.
    void progressed(qint64 done, qint64 total);
    /// What is being done, a "core" source text for Phrasebook::say.
    void staged(const QByteArray& text);
    /// Last signal, after done, failed or cancellation.
    void finished();

  private:
    friend class Jobs;
    explicit Job(QObject* parent);
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

/// Runs long work away from the GUI thread and brings its result, or its fault, back into it. The only
/// place with threads; one of the two places where Error is caught. Work opens a Connection of its own.
class Jobs : public QObject {
    Q_OBJECT

  public:
    using Failed = std::function<void(const Message&)>;

    /// @param threads at most so many at once; with 1 all work runs in order in one and the same thread,
    /// so that what belongs to a thread (a connection, a plan) may live on from job to job.
    explicit Jobs(int threads, QObject* parent = nullptr);
    /// Cancels what runs and waits for it.
    ~Jobs() override;

    /// @p work runs in another thread; then in the GUI thread either @p done with its result or
    /// @p failed with what is wrong, and neither when it was cancelled or @p context is gone.
    template <typename Result>
    Job* start(QObject* context, std::function<Result(Progress&)> work, std::function<void(Result)> done,
               Failed failed) {
        auto result = std::make_shared<std::optional<Result>>();
        return launch(
            context,
            [result, work = std::move(work)](Progress& progress) { result->emplace(work(progress)); },
            [result, done = std::move(done)] { done(std::move(**result)); }, std::move(failed));
    }

    /// Waits until all work is done, at most @p milliseconds, and hands its results over at once: for the
    /// last moment before something goes. False when work is left.
    bool finishWithin(int milliseconds);

    /// No job is running.
    bool idle() const { return m_running == 0; }

  signals:
    void idleChanged(bool idle);

  private:
    Job* launch(QObject* context, std::function<void(Progress&)> work, std::function<void()> done,
                Failed failed);

    QThreadPool m_pool;
    int m_running = 0;
};

/// The slot wrapper: runs @p work in the GUI thread and hands a fault to @p failed. The other of the two
/// places where Error is caught. Returns whether all went well.
bool guarded(const std::function<void()>& work, const Jobs::Failed& failed);

}  // namespace jisr
