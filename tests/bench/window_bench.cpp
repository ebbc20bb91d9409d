// window_bench FILE: starts the window on a programme and leaves as soon as the dashboard has been painted;
// tests/bench/run times the whole process, from its start to its end.
// window_bench FILE clicks: works on the dashboard and prints how long each thing took in milliseconds, one
// "name median worst worked" a line. Painted means the whole window, drawn once more than it need be; worked
// is the median of the processor's own time, which other programs on the machine don't lengthen. A gap is the
// longest turn of the event loop.
// window_bench FILE sheet NUMBER: thirty times a filter set and taken back on that sheet, for a profile.
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTabBar>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <ctime>

#include "tests/ui/window/windowbench.h"
#include "ui/base/figuresdesk.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/dashboardpage.h"

using namespace jisr;

namespace {

/// A heart that beats in the event loop: how long it stopped at the most.
class Pulse {
  public:
    Pulse() {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
            m_since.restart();
        });
        m_since.start();
        m_timer.start(1);
    }
    /// Milliseconds since it was asked last.
    double longest() {
        const double longest = m_longest;
        m_longest = 0;
        m_since.restart();
        return longest;
    }

  private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// In milliseconds.
struct Time {
    double elapsed = -1, worked = -1;
};

/// Until a filter, and until its being taken back, was painted.
struct Turns {
    std::vector<Time> there, back;
};

class Worker {
  public:
    Worker(WindowBench& bench, DashboardPage& dashboard) : m_bench(bench), m_dashboard(dashboard) {}

    /// Milliseconds from @p act until the window with the answer has been painted, then those that the
    /// processor worked meanwhile, which is what a machine with nothing else to do would take; -1 when none
    /// came.
    Time painted(const std::function<void()>& act) {
        QEventLoop loop;
        Time taken;
        std::clock_t worked = 0;
        QElapsedTimer timer;
        const auto shown = QObject::connect(&m_dashboard, &DashboardPage::shown, &loop, [&] {
            m_bench.window->grab();
            taken = {double(timer.nsecsElapsed()) / 1e6,
                     double(std::clock() - worked) * 1e3 / CLOCKS_PER_SEC};
            loop.quit();
        });
        QTimer::singleShot(30000, &loop, &QEventLoop::quit);
        timer.start();
        worked = std::clock();
        act();
        loop.exec();
        QObject::disconnect(shown);
        return taken;
    }

    /// The marks of the map, by key.
    QStringList regions() {
        QStringList keys;
        for (const ChartMark& mark : map().marks()) {
            keys.append(mark.key);
        }
        return keys;
    }
    void clickRegion(const QString& key) {
        ChartView& view = map();
        for (int y = 1; y < view.viewport()->height(); y += 3) {
            for (int x = 1; x < view.viewport()->width(); x += 3) {
                const int mark = view.markAt({x, y});
                if (mark >= 0 && view.marks()[std::size_t(mark)].key == key) {
                    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {x, y});
                    return;
                }
            }
        }
        qFatal("no mark %s on the map", qPrintable(key));
    }
    void filter(const Filter& filter) {
        FiguresDesk& figures = *m_bench.window->files().figures();
        Scope scope = figures.scope();
        scope.filter = filter;
        figures.setScope(scope);
    }
    /// A region filtered and taken back so many times, each with all that follows it in the background.
    Turns turns(int times) {
        const QString region = m_bench.window->files().figures()->codes(GroupKey::Region).front().code;
        Turns turns;
        for (int i = 0; i < times; ++i) {
            turns.there.push_back(painted([&] { filter(Filter{}.with(GroupKey::Region, region)); }));
            m_bench.settle();
            turns.back.push_back(painted([&] { filter({}); }));
            m_bench.settle();
        }
        return turns;
    }

  private:
    ChartView& map() {
        for (ChartCard* card : m_dashboard.findChildren<ChartCard*>()) {
            if (card->isVisible() && card->info().id == QLatin1String("insertion-map")) {
                return card->view();
            }
        }
        qFatal("the map isn't on screen");
    }

    WindowBench& m_bench;
    DashboardPage& m_dashboard;
};

/// Median and worst elapsed, median worked.
void row(const QString& name, std::vector<Time> times) {
    const auto middle = [&times](double Time::*what) {
        std::sort(times.begin(), times.end(),
                  [what](const Time& a, const Time& b) { return a.*what < b.*what; });
        return times[times.size() / 2].*what;
    };
    const double worked = middle(&Time::worked), elapsed = middle(&Time::elapsed);
    QTextStream(stdout) << name << ' ' << elapsed << ' ' << times.back().elapsed << ' ' << worked << Qt::endl;
}

void clicks(WindowBench& bench, DashboardPage& dashboard) {
    QTextStream out(stdout);
    Worker worker(bench, dashboard);
    bench.settle();
    Pulse pulse;
    std::vector<Time> there, back, hurried;
    const QStringList regions = worker.regions().mid(0, 6);
    for (const QString& region : regions) {
        there.push_back(worker.painted([&] { worker.clickRegion(region); }));
        bench.settle();
        back.push_back(worker.painted([&] { worker.filter({}); }));
        bench.settle();
    }
    row(QStringLiteral("click_ms"), there);
    row(QStringLiteral("click_back_ms"), back);
    // the next click while the background still works for the one before
    for (const QString& region : regions) {
        hurried.push_back(worker.painted([&] { worker.clickRegion(region); }));
        hurried.push_back(worker.painted([&] { worker.filter({}); }));
    }
    row(QStringLiteral("click_hurried_ms"), hurried);
    bench.settle();
    auto* tabs = dashboard.findChild<QTabBar*>(QStringLiteral("sheets"));
    for (int sheet = 0; sheet < tabs->count(); ++sheet) {
        tabs->setCurrentIndex(sheet);
        bench.settle();
        const Turns turns = worker.turns(5);
        row(QStringLiteral("sheet_%1_filter_ms").arg(sheet), turns.there);
        row(QStringLiteral("sheet_%1_back_ms").arg(sheet), turns.back);
    }
    tabs->setCurrentIndex(0);
    bench.settle();
    out << "click_gap_ms " << pulse.longest() << Qt::endl;
    std::vector<Time> cutOffs;
    for (int i = 0; i < 5; ++i) {
        cutOffs.push_back(worker.painted([&] { bench.click("cutOffBack"); }));
        bench.settle();
    }
    row(QStringLiteral("cutoff_ms"), cutOffs);
    out << "cutoff_gap_ms " << pulse.longest() << Qt::endl;
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    WindowBench bench;
    bench.build(Language::French);
    bench.window->files().open(application.arguments().value(1));
    if (bench.visible<QPushButton>("knownStaff")) {
        bench.click("knownStaff");
    } else if (bench.visible<QPushButton>("whoLook")) {
        bench.click("whoLook");
    }
    auto* dashboard = bench.window->findChild<DashboardPage*>();
    if (!dashboard) {
        qCritical("The file was not opened.");
        return 1;
    }
    QEventLoop opening;
    QObject::connect(dashboard, &DashboardPage::shown, &opening, &QEventLoop::quit);
    opening.exec();
    bench.window->grab();  // paints every visible part, once, now
    if (application.arguments().value(2) == QLatin1String("clicks")) {
        clicks(bench, *dashboard);
    } else if (application.arguments().value(2) == QLatin1String("sheet")) {
        dashboard->findChild<QTabBar*>(QStringLiteral("sheets"))
            ->setCurrentIndex(application.arguments().value(3).toInt());
        bench.settle();
        const Turns turns = Worker(bench, *dashboard).turns(30);
        row(QStringLiteral("filter_ms"), turns.there);
        row(QStringLiteral("back_ms"), turns.back);
    }
    return 0;
}
