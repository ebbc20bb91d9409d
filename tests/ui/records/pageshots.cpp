// record_shots FILE FOLDER [--language fr] [--theme light] [--size 1150x720]: a picture of each page of a
// record, whole length, for people to look at. Not a test.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#include "tests/ui/records/pagebench.h"
#include "ui/records/cohortpage.h"
#include "ui/records/learnerpage.h"
#include "ui/records/organisationpage.h"
#include "ui/records/planpage.h"

using namespace jisr;

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("size"), QString(), QStringLiteral("s"), QStringLiteral("1150x720")},
                       {QStringLiteral("language"), QString(), QStringLiteral("l"), QStringLiteral("fr")},
                       {QStringLiteral("learner"), QString(), QStringLiteral("i")},
                       {QStringLiteral("cohort"), QString(), QStringLiteral("i")},
                       {QStringLiteral("phase"), QString(), QStringLiteral("i")},
                       {QStringLiteral("theme"), QString(), QStringLiteral("t"), QStringLiteral("light")}});
    parser.process(application);
    const QString folder = parser.positionalArguments().value(1);
    QDir().mkpath(folder);
    const QString suffix =
        QStringLiteral("-%1-%2.png")
            .arg(parser.value(QStringLiteral("language")), parser.value(QStringLiteral("theme")));
    PageBench bench(languageFromCode(parser.value(QStringLiteral("language"))),
                    parser.value(QStringLiteral("theme")) == QLatin1String("dark"));
    bench.open(parser.positionalArguments().value(0), QDate(2026, 6, 30));
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    const auto shoot = [&](const QString& name) {
        bench.settle();
        bench.page->grab().save(QDir(folder).filePath(name + suffix));
        auto* bar = bench.page->findChild<QScrollArea*>(QStringLiteral("pageScroll"))->verticalScrollBar();
        for (int part = 2; bar->value() < bar->maximum(); ++part) {
            bar->setValue(bar->value() + bar->pageStep() - 40);
            QTest::qWait(30);
            bench.page->grab().save(QDir(folder).filePath(name + QStringLiteral("-%1").arg(part) + suffix));
        }
    };
    /// How long the window is held up by another record, and when all is there.
    const auto turn = [&](RecordPage& page, RecordKind kind, qint64 id) {
        QElapsedTimer timer;
        timer.start();
        page.showRecord(kind, id);
        const qint64 held = timer.elapsed();
        bench.settle();
        qInfo("%s: held up %lld ms, whole after %lld ms", record(kind).name.latin1(), held, timer.elapsed());
    };
    const auto some = [&](RecordKind kind, const char* option) {
        if (parser.isSet(QLatin1String(option))) {
            return bench.store().find(kind, parser.value(QLatin1String(option))).value_or(0);
        }
        const auto ids = bench.store().ids(kind);
        return ids.empty() ? 0 : ids[ids.size() / 3];
    };
    auto* learner = new LearnerPage(*bench.desk, *bench.programme, *bench.figures);
    learner->showRecord(RecordKind::Learner, some(RecordKind::Learner, "learner"));
    bench.show(learner, size.value(0).toInt(), size.value(1).toInt());
    shoot(QStringLiteral("learner"));
    const auto learners = bench.store().ids(RecordKind::Learner, QStringLiteral("ala"));
    turn(*learner, RecordKind::Learner, learners.empty() ? 0 : learners[learners.size() / 2]);
    auto* cohort = new CohortPage(*bench.desk, *bench.programme, *bench.figures);
    const qint64 cohortId = some(RecordKind::Cohort, "cohort");
    cohort->showRecord(RecordKind::Cohort, cohortId);
    bench.show(cohort, size.value(0).toInt(), size.value(1).toInt());
    shoot(QStringLiteral("cohort"));
    turn(*cohort, RecordKind::Cohort, cohortId + 1);
    turn(*cohort, RecordKind::Cohort, cohortId);
    auto* table = cohort->findChild<QTableView*>(QStringLiteral("rosterTable"));
    table->selectAll();
    cohort->findChild<QPushButton*>(QStringLiteral("graduateSelected"))->click();
    QTest::keyClicks(cohort->findChild<QWidget*>(QStringLiteral("graduationDay"))->findChild<QLineEdit*>(),
                     QStringLiteral("30/6/26"));
    cohort->findChild<QPushButton*>(QStringLiteral("planGraduation"))->click();
    shoot(QStringLiteral("cohort-graduate"));
    auto* organisation = new OrganisationPage(*bench.desk, *bench.programme, *bench.figures);
    const auto row = bench.store().row(RecordKind::Cohort, cohortId);
    organisation->showRecord(
        RecordKind::Organisation,
        row->values[static_cast<std::size_t>(record(RecordKind::Cohort).indexOf(u"operator"))].toLongLong());
    bench.show(organisation, size.value(0).toInt(), size.value(1).toInt());
    shoot(QStringLiteral("operator"));
    const auto situations = bench.store().ids(RecordKind::Situation);
    const int employer = record(RecordKind::Situation).indexOf(u"employer");
    for (const StoredRow& situation :
         bench.store().rows(RecordKind::Situation,
                            {situations.begin(),
                             situations.begin() + std::min<std::ptrdiff_t>(200, std::ssize(situations))})) {
        if (const qint64 id = situation.values[static_cast<std::size_t>(employer)].toLongLong()) {
            turn(*organisation, RecordKind::Organisation, id);
            break;
        }
    }
    shoot(QStringLiteral("employer"));
    auto* plan = new PlanPage(*bench.desk, *bench.programme, *bench.figures);
    plan->showRecord(RecordKind::Phase, some(RecordKind::Phase, "phase"));
    bench.show(plan, size.value(0).toInt(), size.value(1).toInt());
    shoot(QStringLiteral("plan"));
    return 0;
}
