// followup_shots FILE FOLDER LANGUAGE THEME WIDTHxHEIGHT: pictures of the follow-up page, for people to look
// at. Not a test.
#include <QDir>

#include "tests/ui/followup/followupbench.h"

using namespace jisr;
using namespace jisr::test;

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QStringList size = arguments.value(5, QStringLiteral("1160x700")).split(u'x');
    FollowUpBench bench(languageFromCode(arguments.value(3, QStringLiteral("fr"))),
                        arguments.value(4) == QLatin1String("dark"));
    const QString copy = bench.path();
    QFile::copy(arguments.value(1), copy);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    bench.open(copy, QStringLiteral("amina"), {size[0].toInt(), size[1].toInt()});
    bench.settle();
    const auto shoot = [&](const char* name) {
        bench.window->grab().save(QDir(arguments.value(2))
                                      .filePath(QStringLiteral("followup-%1-%2-%3-%4.png")
                                                    .arg(QLatin1String(name), arguments.value(3),
                                                         arguments.value(4), arguments.value(5))));
    };
    shoot("list");
    bench.keys(QStringLiteral("2"));
    QTest::qWait(300);
    bench.settle();
    shoot("job");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    bench.keys(QStringLiteral("3"));
    bench.settle();
    shoot("seeking");
    return 0;
}
