// filterbar_shots FOLDER [FILE]: pictures of the filter bar in both directions and appearances, for people to
// look at. Not a test.
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>

#include "tests/ui/window/windowbench.h"
#include "ui/dashboard/filterbar.h"

using namespace jisr;

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    const auto shoot = [&](QWidget* widget, const QString& name) {
        QTest::qWait(30);
        widget->grab().save(folder.filePath(name + QLatin1String(".png")));
    };
    for (const Language language : {Language::French, Language::Arabic}) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
                const QString name = QStringLiteral("bar_%1_%2_%3_")
                                         .arg(languageCode(language), dark ? u"dark" : u"light")
                                         .arg(size.width());
                WindowBench bench;
                const QString file = argc > 2 ? QString::fromLocal8Bit(argv[2]) : bench.exampleFile();
                bench.build(language, dark);
                bench.window->resize(size);
                bench.window->files().open(file);
                bench.window->files().chooseWho(QStringLiteral("amina"));
                bench.settle();
                auto* bar = bench.find<FilterBar>("filterBar");
                shoot(bench.window.get(), name + QLatin1String("plain"));
                bar->filterBy(GroupKey::Region, QStringLiteral("MA-06"), false);
                bar->filterBy(GroupKey::Region, QStringLiteral("MA-02"), true);
                bar->filterBy(GroupKey::Sex, QStringLiteral("F"), false);
                bar->filterBy(GroupKey::Mode, QStringLiteral("bootcamp"), false);
                bar->filterBy(GroupKey::Education, QStringLiteral("bac_2"), false);
                bar->filterBy(GroupKey::Education, QStringLiteral("bac_3"), true);
                bar->filterBy(GroupKey::EntryStatus, QStringLiteral("unemployed"), false);
                bench.click("publicMode");
                bench.settle();
                shoot(bench.window.get(), name + QLatin1String("full"));
                for (const char* opener : {"cutOffSlide", "filterChip", "savedQuestions", "addFilter"}) {
                    bench.click(opener);
                    for (QWidget* top : QApplication::topLevelWidgets()) {
                        if (top->isVisible() && top != bench.window.get()) {
                            shoot(top, name + QLatin1String(opener));
                            top->hide();
                        }
                    }
                }
            }
        }
    }
    return 0;
}
