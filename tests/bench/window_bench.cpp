// window_bench FILE: starts the window on a programme and leaves as soon as the dashboard has been painted.
// tests/bench/run times the whole process, from its start to its end.
#include <QApplication>
#include <QTextStream>

#include "tests/ui/window/windowbench.h"
#include "ui/dashboard/dashboardpage.h"

using namespace jisr;

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    WindowBench bench;
    bench.build(Language::French);
    bench.window->files().open(application.arguments().value(1));
    if (bench.visible<QPushButton>("knownStaff")) {
        bench.click("knownStaff");
    }
    auto* dashboard = bench.window->findChild<DashboardPage*>();
    if (!dashboard) {
        qCritical("The file was not opened.");
        return 1;
    }
    QObject::connect(dashboard, &DashboardPage::shown, &application, [&] {
        bench.window->grab();  // paints every visible part, once, now
        QApplication::quit();
    });
    return QApplication::exec();
}
