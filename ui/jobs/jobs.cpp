#include "ui/jobs/jobs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <new>

namespace jisr {

namespace {

/// Hands progress to the GUI thread, seldom enough not to flood its queue.
class JobProgress : public Progress {
  public:
    using Report = std::function<void(qint64, qint64)>;
    using Stage = std::function<void(const char*)>;

    JobProgress(std::shared_ptr<std::atomic_bool> cancelled, Report report, Stage stage)
        : m_cancelled(std::move(cancelled)), m_report(std::move(report)), m_stage(std::move(stage)) {}

    void report(qint64 done, qint64 total) override {
        if (m_sinceReport.isValid() && m_sinceReport.elapsed() < 40 && done != total) {
            return;
        }
        m_sinceReport.start();
        m_report(done, total);
    }
    bool cancelled() const override { return m_cancelled->load(); }
    void stage(const char* text) override { m_stage(text); }

  private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
    Report m_report;
    Stage m_stage;
    QElapsedTimer m_sinceReport;
};

Message outOfMemory() {
    return Message(QT_TRANSLATE_NOOP(
        "core", "The computer has no memory left for this. Close other programs and try again."));
}

}  // namespace

Job::Job(QObject* parent) : QObject(parent) {}

void Job::cancel() {
    m_cancelled->store(true);
}

Jobs::Jobs(int threads, QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(threads);
    m_pool.setExpiryTimeout(-1);
}

Jobs::~Jobs() {
    const auto running = findChildren<Job*>();
    for (Job* job : running) {
        job->cancel();
    }
    m_pool.waitForDone();
}

bool Jobs::finishWithin(int milliseconds) {
    const bool finished = m_pool.waitForDone(milliseconds);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    return finished && idle();
}

Job* Jobs::launch(QObject* context, std::function<void(Progress&)> work, std::function<void()> done,
                  Failed failed) {
    auto* job = new Job(this);
    if (++m_running == 1) {
        emit idleChanged(false);
    }
    const QPointer<QObject> guard(context);
    const auto cancelled = job->m_cancelled;

    const auto deliver = [this, job, guard, done = std::move(done),
                          failed = std::move(failed)](const std::optional<Message>& fault) {
        if (guard && !job->cancelled()) {
            if (fault) {
                failed(*fault);
            } else {
                guarded(done, failed);
            }
        }
        emit job->finished();
        job->deleteLater();
        if (--m_running == 0) {
            emit idleChanged(true);
        }
    };

    m_pool.start([this, job, cancelled, work = std::move(work), deliver] {
        JobProgress progress(
            cancelled,
            [job](qint64 amount, qint64 total) {
                QMetaObject::invokeMethod(
                    job, [job, amount, total] { emit job->progressed(amount, total); }, Qt::QueuedConnection);
            },
            [job](const char* text) {
                QMetaObject::invokeMethod(
                    job, [job, text] { emit job->staged(text); }, Qt::QueuedConnection);
            });
        std::optional<Message> fault;
        try {
            progress.check();
            work(progress);
        } catch (const Cancelled&) {
            cancelled->store(true);
        } catch (const Error& error) {
            fault = error.message();
        } catch (const std::bad_alloc&) {
            fault = outOfMemory();
        }
        QMetaObject::invokeMethod(
            this, [deliver, fault] { deliver(fault); }, Qt::QueuedConnection);
    });
    return job;
}

bool guarded(const std::function<void()>& work, const Jobs::Failed& failed) {
    try {
        work();
        return true;
    } catch (const Error& error) {
        failed(error.message());
    } catch (const std::bad_alloc&) {
        failed(outOfMemory());
    }
    return false;
}

}  // namespace jisr
