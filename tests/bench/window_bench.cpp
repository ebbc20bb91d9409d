// window_bench FILE: starts the window on a programme and leaves as soon as the dashboard has been painted;
// tests/bench/run times the whole process, from its start to its end.
// window_bench FILE clicks: works on the dashboard and prints how long each thing took, one "name value" a
// line. Painted means the whole window, drawn once more than it need be.
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTabBar>
#include <QTextStream>
#include <QTimer>
#include <algorithm>

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

class Worker {
  public:
    Worker(WindowBench& bench, DashboardPage& dashboard) : m_bench(bench), m_dashboard(dashboard) {}

    /// Milliseconds from @p act until the window with the answer has been painted; -1 when none came.
    double painted(const std::function<void()>& act) {
        QEventLoop loop;
        double elapsed = -1;
        QElapsedTimer timer;
        const auto shown = QObject::connect(&m_dashboard, &DashboardPage::shown, &loop, [&] {
            m_bench.window->grab();
            elapsed = double(timer.nsecsElapsed()) / 1e6;
            loop.quit();
        });
        QTimer::singleShot(30000, &loop, &QEventLoop::quit);
        timer.start();
        act();
        loop.exec();
        QObject::disconnect(shown);
        return elapsed;
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

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? -1 : values[values.size() / 2];
}
double worst(const std::vector<double>& values) {
    return values.empty() ? -1 : *std::max_element(values.begin(), values.end());
}

void clicks(WindowBench& bench, DashboardPage& dashboard) {
    QTextStream out(stdout);
    const auto row = [&out](const QString& name, const std::vector<double>& values) {
        out << name << ' ' << median(values) << ' ' << worst(values) << Qt::endl;
    };
    Worker worker(bench, dashboard);
    bench.settle();
    Pulse pulse;
    std::vector<double> there, back, hurried;
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
    const QString region = bench.window->files().figures()->codes(GroupKey::Region).front().code;
    for (int sheet = 0; sheet < tabs->count(); ++sheet) {
        tabs->setCurrentIndex(sheet);
        bench.settle();
        std::vector<double> some;
        for (int i = 0; i < 3; ++i) {
            for (const Filter& filter : {Filter{}.with(GroupKey::Region, region), Filter{}}) {
                some.push_back(worker.painted([&] { worker.filter(filter); }));
                bench.settle();
            }
        }
        row(QStringLiteral("sheet_%1_ms").arg(sheet), some);
    }
    tabs->setCurrentIndex(0);
    bench.settle();
    out << "click_gap_ms " << pulse.longest() << Qt::endl;
    std::vector<double> cutOffs;
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
    }
    return 0;
}
