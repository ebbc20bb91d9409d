#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <memory>

#include "core/base/message.h"
#include "core/reporting/reportorder.h"
#include "ui/reports/madereport.h"

namespace jisr {

class FiguresDesk;
class Job;
class Jobs;

/// Makes one report at a time, the window alive meanwhile: counted in the figures' lane, its charts recorded
/// in the GUI thread one per turn of the event loop, laid out by a job. A new order takes the place of the
/// one under way.
class ReportMaker : public QObject {
    Q_OBJECT

  public:
    using Made = std::function<void(MadeReportPointer)>;

    /// @p paper lays out and paints, one job at a time.
    ReportMaker(FiguresDesk& figures, Jobs& paper, QObject* parent = nullptr);

    /// Nobody is called when it was cancelled or overtaken by another order.
    void make(const ReportOrder& order, Made made);
    void cancel();
    bool busy() const { return m_busy; }

  signals:
    void progressed(qint64 done, qint64 total);
    void failed(const jisr::Message& message);

  private:
    using Reports = std::shared_ptr<MadeReport>;  ///< not laid out yet
    void record(const Reports& reports, std::size_t report, std::size_t item, int turn);
    void layOut(const Reports& reports, int turn);
    void fail(int turn, const Message& message);

    FiguresDesk& m_figures;
    Jobs& m_paper;
    Made m_made;
    QPointer<Job> m_counting, m_layingOut;
    std::vector<qreal> m_widths;  ///< of the present report's charts
    QTimer m_turns{this};         ///< lets the event loop turn between two charts
    std::function<void()> m_afterTurn;
    int m_turn = 0;
    bool m_busy = false;
};

}  // namespace jisr
