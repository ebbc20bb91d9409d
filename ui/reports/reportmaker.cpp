#include "ui/reports/reportmaker.h"

#include "core/publishing/material.h"
#include "core/reporting/reportcatalogue.h"
#include "core/storage/connection.h"
#include "core/storage/programmefile.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/openprogramme.h"
#include "ui/jobs/jobs.h"
#include "ui/printing/pdfwriter.h"

namespace jisr {

ReportMaker::ReportMaker(FiguresDesk& figures, Jobs& paper, QObject* parent)
    : QObject(parent), m_figures(figures), m_paper(paper) {
    m_turns.setSingleShot(true);
    m_turns.setInterval(0);
    connect(&m_turns, &QTimer::timeout, this, [this] { std::exchange(m_afterTurn, {})(); });
}

void ReportMaker::cancel() {
    ++m_turn;
    m_busy = false;
    m_made = {};
    m_turns.stop();
    for (const QPointer<Job>& job : {m_counting, m_layingOut}) {
        if (job) {
            job->cancel();
        }
    }
}

void ReportMaker::make(const ReportOrder& order, Made made) {
    cancel();
    m_made = std::move(made);
    m_busy = true;
    const int turn = m_turn;
    m_counting = m_figures.askAcross<Reports>(
        this,
        [&file = m_figures.programme().file(), order](ProgrammeFacts& facts, const Scope&,
                                                      Progress& progress) {
            const auto connection = file.connect(true);
            std::vector<ReportOrder> orders{order};
            if (order.beside) {
                orders.push_back(order);
                orders.back().language = *order.beside;
                orders.back().beside = order.language;
            }
            auto counted = std::make_shared<MadeReport>();
            counted->factsAsOf = facts.journalPosition();
            for (const ReportOrder& one : orders) {
                const ReportMaterial material =
                    gatherMaterial(*connection, file.clock(), facts.turnable(), one, progress);
                counted->reports.push_back({makeReport(facts.turnable(), one, material, progress), {}});
            }
            return counted;
        },
        [this, turn](const Reports& reports) { record(reports, 0, 0, turn); },
        [this, turn](const Message& message) { fail(turn, message); });
    if (m_counting) {
        connect(m_counting, &Job::progressed, this, &ReportMaker::progressed);
    }
}

void ReportMaker::record(const Reports& reports, std::size_t report, std::size_t item, int turn) {
    if (turn != m_turn) {
        return;
    }
    if (report == reports->reports.size()) {
        layOut(reports, turn);
        return;
    }
    ReportToPrint& one = reports->reports[report];
    const auto& items = one.report.items;
    while (item < items.size() && !std::holds_alternative<ChartSpec>(items[item])) {
        ++item;
    }
    if (item == items.size()) {
        record(reports, report + 1, 0, turn);
        return;
    }
    if (one.charts.empty()) {
        m_widths = chartWidths(one.report);
    }
    one.charts.push_back(recordChart(std::get<ChartSpec>(items[item]), m_widths[one.charts.size()]));
    m_afterTurn = [this, reports, report, item, turn] { record(reports, report, item + 1, turn); };
    m_turns.start();
}

void ReportMaker::layOut(const Reports& reports, int turn) {
    m_layingOut = m_paper.start<MadeReportPointer>(
        this,
        [made = reports](Progress&) {
            made->pages =
                PrintedPages(made->reports.front(),
                             made->reports.size() > 1 ? std::optional(made->reports.back()) : std::nullopt);
            return MadeReportPointer(made);
        },
        [this, turn](MadeReportPointer pages) {
            if (turn == m_turn) {
                m_busy = false;
                const Made made = std::exchange(m_made, {});
                made(std::move(pages));
            }
        },
        [this, turn](const Message& message) { fail(turn, message); });
}

void ReportMaker::fail(int turn, const Message& message) {
    if (turn == m_turn) {
        m_busy = false;
        emit failed(message);
    }
}

}  // namespace jisr
