// ui_shots FILE FOLDER [--size 1366x768] [--language fr] [--theme light] [--table T.csv]: opens every page on
// a programme and keeps a picture of each, for people to look at. Not a test.
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/clock.h"
#include "tests/ui/window/windowbench.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/dashboardpage.h"

using namespace jisr;

namespace {

QString g_folder, g_suffix;

/// How long the window left events waiting.
class Pause : public QObject {
  public:
    Pause() {
        m_sinceTick.start();
        startTimer(5, Qt::PreciseTimer);
    }
    qint64 take() { return std::exchange(m_longest, 0); }

  protected:
    void timerEvent(QTimerEvent*) override { m_longest = std::max(m_longest, m_sinceTick.restart()); }

  private:
    QElapsedTimer m_sinceTick;
    qint64 m_longest = 0;
};

void shoot(QWidget& window, const QString& name) {
    static Pause pause;
    QTest::qWait(30);
    qInfo("%-20s longest pause %lld ms", qPrintable(name), static_cast<long long>(pause.take()));
    window.grab().save(QDir(g_folder).filePath(name + g_suffix + QLatin1String(".png")));
    QTest::qWait(1);
    pause.take();
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("size"), QString(), QStringLiteral("s"), QStringLiteral("1366x768")},
         {QStringLiteral("language"), QString(), QStringLiteral("l"), QStringLiteral("fr")},
         {QStringLiteral("theme"), QString(), QStringLiteral("t"), QStringLiteral("light")},
         {QStringLiteral("cut-off"), QString(), QStringLiteral("d"), QStringLiteral("2026-06-30")},
         {QStringLiteral("table"), QString(), QStringLiteral("p")}});
    parser.process(application);
    const QString path = parser.positionalArguments().value(0);
    g_folder = parser.positionalArguments().value(1);
    QDir().mkpath(g_folder);
    g_suffix = QStringLiteral("-%1-%2-%3")
                   .arg(parser.value(QStringLiteral("size")), parser.value(QStringLiteral("language")),
                        parser.value(QStringLiteral("theme")));

    WindowBench bench;
    bench.settings.setValue(QStringLiteral("files/recent"), QStringList{path});
    bench.build(languageFromCode(parser.value(QStringLiteral("language"))),
                parser.value(QStringLiteral("theme")) == QLatin1String("dark"));
    MainWindow& window = *bench.window;
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    shoot(window, QStringLiteral("start"));
    bench.click("newFile");
    shoot(window, QStringLiteral("start-new"));

    QElapsedTimer timer;
    timer.start();
    window.files().open(path);
    if (bench.find<QWidget>("whoName")->isVisible()) {
        shoot(window, QStringLiteral("start-who"));
        if (bench.visible<QPushButton>("knownStaff")) {
            bench.click("knownStaff");
        } else {
            bench.type("whoName", QStringLiteral("Amina El Fassi"));
            bench.click("whoEnter");
        }
    }
    window.files().figures()->setScope(
        {QDate::fromString(parser.value(QStringLiteral("cut-off")), Qt::ISODate), {}});
    shoot(window, QStringLiteral("dashboard-loading"));
    bench.settle();
    qInfo("opened and shown after %lld ms", static_cast<long long>(timer.elapsed()));
    shoot(window, QStringLiteral("dashboard"));
    auto* sheets = bench.find<QTabBar>("sheets");
    for (int sheet = 0; sheet < sheets->count(); ++sheet) {
        sheets->setCurrentIndex(sheet);
        bench.settle();
        auto* area = window.findChild<DashboardPage*>()->findChild<QScrollArea*>(QStringLiteral("page"));
        for (int screen = 0; screen < 6; ++screen) {
            area->verticalScrollBar()->setValue(screen * area->viewport()->height() * 9 / 10);
            shoot(window,
                  QStringLiteral("sheet%1%2").arg(sheet).arg(QLatin1Char(static_cast<char>('a' + screen))));
            if (area->verticalScrollBar()->value() == area->verticalScrollBar()->maximum()) {
                break;
            }
        }
    }
    sheets->setCurrentIndex(0);
    bench.settle();
    for (QScrollArea* area : window.findChildren<QScrollArea*>(QStringLiteral("page"))) {
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
    shoot(window, QStringLiteral("dashboard-foot"));
    for (QScrollArea* area : window.findChildren<QScrollArea*>(QStringLiteral("page"))) {
        area->verticalScrollBar()->setValue(0);
    }
    bench.press("figure_0", Qt::Key_Return);
    bench.settle();
    shoot(window, QStringLiteral("dashboard-people"));
    bench.click("closePeople");
    for (ChartView* view : window.findChildren<ChartView*>()) {
        if (view->isVisible() && !view->marks().empty()) {
            view->showPeople(static_cast<int>(view->marks().size()) - 1);
            bench.settle();
            shoot(window, QStringLiteral("dashboard-mark"));
            window.findChild<QTabBar*>(QStringLiteral("peopleParts"))->setCurrentIndex(2);
            shoot(window, QStringLiteral("dashboard-leftout"));
            bench.click("closePeople");
            break;
        }
    }
    for (QPushButton* toggle : window.findChildren<QPushButton*>(QStringLiteral("chartTableToggle"))) {
        toggle->click();
    }
    shoot(window, QStringLiteral("dashboard-tables"));
    for (QPushButton* toggle : window.findChildren<QPushButton*>(QStringLiteral("chartTableToggle"))) {
        toggle->click();
    }

    for (int id = WindowPages::Dashboard + 1; id < WindowPages::firstBeyond; ++id) {
        const auto page = static_cast<WindowPages::Id>(id);
        window.go(page);
        bench.settle();
        shoot(window, QString::fromLatin1(WindowPages::info(page).objectName).mid(2).toLower());
    }
    const QDate cutOff = QDate::fromString(parser.value(QStringLiteral("cut-off")), Qt::ISODate);
    Filter oneRegion;
    oneRegion.allowed[GroupKey::Region] = {QStringLiteral("MA-06")};
    window.files().figures()->setScope({cutOff, oneRegion});
    window.go(WindowPages::Dashboard);
    bench.settle();
    shoot(window, QStringLiteral("dashboard-region"));
    window.files().figures()->setScope({cutOff, {}});
    bench.settle();
    window.go(WindowPages::Reports);
    bench.click("reportToSealed");
    bench.settle();
    shoot(window, QStringLiteral("reports-sealed"));
    bench.click("reportToPages");
    for (const RecordKind kind : {RecordKind::Learner, RecordKind::Cohort, RecordKind::Organisation}) {
        const auto ids = bench.window->files().programme()->store().ids(kind);
        if (!ids.empty()) {
            window.showRecord(kind, ids[ids.size() / 2]);
            bench.settle();
            shoot(window, QStringLiteral("page-") + record(kind).name);
        }
    }
    window.go(WindowPages::Learners);
    if (auto* table = bench.visible<QTableView>("table"); table && table->model()->rowCount() > 4) {
        table->setCurrentIndex(table->model()->index(4, 0));
        QTest::keyClick(table, Qt::Key_Return);
        bench.settle();
        shoot(window, QStringLiteral("learners-record"));
    }
    bench.type("search", QStringLiteral("qqqq"));
    bench.settle();
    shoot(window, QStringLiteral("learners-nothing"));

    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    shoot(window, QStringLiteral("search-commands"));
    bench.type("quickField", QStringLiteral("be"));
    bench.settle();
    shoot(window, QStringLiteral("search"));
    QTest::keyClick(bench.find<QWidget>("quickField"), Qt::Key_Escape);

    window.go(WindowPages::Retention);
    if (auto* months = bench.find<QSpinBox>("retentionMonths")) {
        months->setValue(1);
        bench.click("retentionLook");
        bench.settle();
        shoot(window, QStringLiteral("retention"));
    }

    window.go(WindowPages::Import);
    shoot(window, QStringLiteral("import-choose"));
    if (parser.isSet(QStringLiteral("table"))) {
        bench.prompts.answers = {parser.value(QStringLiteral("table"))};
        bench.click("chooseTable");
        bench.settle();
        shoot(window, QStringLiteral("import-columns"));
        for (QComboBox* format :
             window.findChildren<QComboBox*>(QRegularExpression(QStringLiteral("format_.*")))) {
            format->setCurrentIndex(1);
            emit format->activated(1);
        }
        bench.click("createMissing");
        bench.click("makePlan");
        bench.settle();
        shoot(window, QStringLiteral("import-plan"));
        bench.click("applyPlan");
        bench.settle();
        shoot(window, QStringLiteral("import-done"));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        bench.settle();
        shoot(window, QStringLiteral("undone"));
    }
    return 0;
}
