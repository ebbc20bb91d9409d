// record_shots FILE FOLDER [--language fr] [--theme light] [--size 1150x720]: a picture of each page of a
// record, whole length, for people to look at. Not a test.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>

#include "tests/ui/records/pagebench.h"
#include "ui/records/learnerpage.h"

using namespace jisr;

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("size"), QString(), QStringLiteral("s"), QStringLiteral("1150x720")},
                       {QStringLiteral("language"), QString(), QStringLiteral("l"), QStringLiteral("fr")},
                       {QStringLiteral("learner"), QString(), QStringLiteral("i")},
                       {QStringLiteral("cohort"), QString(), QStringLiteral("i")},
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
    return 0;
}
