#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

#include "core/quality/qualityreport.h"
#include "ui/jobs/jobs.h"

namespace jisr {

class FiguresDesk;
class OpenProgramme;

/// Checks the open programme's data as of the window's cut-off and writes what is left as it is.
class QualityDesk : public QObject {
    Q_OBJECT

  public:
    enum class State { Unasked, Checking, Ready, Stopped, Failed };

    explicit QualityDesk(FiguresDesk& figures, QObject* parent = nullptr);

    State state() const { return m_state; }
    const Message& fault() const { return m_fault; }
    /// Empty until the first check is done; the one before stays while another runs.
    const std::shared_ptr<const QualityReport>& report() const { return m_report; }
    /// Records or the cut-off are others than those that were checked.
    bool stale() const { return m_stale; }
    /// A check takes so little that it may be done anew after each change.
    bool quick() const;
    QDate cutOff() const;

    /// Checks when there is a reason to; waits while a batch is being written.
    void check();
    void stop();
    void acknowledge(QualityRule rule, const std::vector<qint64>& rows, const QString& reason);
    void takeBack(QualityRule rule, const std::vector<qint64>& rows);

  signals:
    void stateChanged();
    /// Another report, or another one's acknowledgements; @p rows of them were just written.
    void reportChanged();
    void acknowledged(jisr::QualityRule rule, qint64 rows, bool takenBack);
    void progressed(qint64 done, qint64 total);
    void failed(const jisr::Message& message);

  private:
    void become(State state);
    void write(QualityRule rule, const std::vector<qint64>& rows, const QString& reason);

    FiguresDesk& m_figures;
    OpenProgramme& m_programme;
    State m_state = State::Unasked;
    Message m_fault;
    std::shared_ptr<const QualityReport> m_report;
    bool m_stale = true, m_wanted = false;
    QPointer<Job> m_job;
};

}  // namespace jisr
