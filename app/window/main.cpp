// The window: composes clock, settings, prompts, language and theme, and opens the file named or the last
// one.
#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include "core/base/clock.h"
#include "core/base/platform.h"
#include "ui/base/language.h"
#include "ui/mainwindow.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/theme.h"

int main(int argc, char** argv) {
    jisr::platform::returnLargeBlocks();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Jisr"));
    QCoreApplication::setApplicationName(QStringLiteral("Jisr"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JISR_VERSION));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("programme to open (.jisr)"),
                                 QStringLiteral("[FILE]"));
    const QCommandLineOption languageOption(QStringLiteral("language"), QStringLiteral("fr, ar or en"),
                                            QStringLiteral("code"));
    const QCommandLineOption themeOption(QStringLiteral("theme"), QStringLiteral("light, dark or system"),
                                         QStringLiteral("name"));
    parser.addOptions({languageOption, themeOption});
    parser.process(application);

    QSettings settings;
    const jisr::SystemClock clock;
    jisr::DialogPrompts prompts;
    jisr::LanguageSwitch language(settings);
    jisr::Theme theme(application, settings);
    if (parser.isSet(languageOption)) {
        language.set(jisr::languageFromCode(parser.value(languageOption)));
    }
    if (parser.isSet(themeOption)) {
        const QString name = parser.value(themeOption);
        theme.set(name == QLatin1String("dark")    ? jisr::Appearance::Dark
                  : name == QLatin1String("light") ? jisr::Appearance::Light
                                                   : jisr::Appearance::System);
    }

    jisr::Desk desk{clock, settings, prompts, language, theme};
    jisr::MainWindow window(desk);
    window.show();
    const QString named = parser.positionalArguments().value(0);
    const QString file = named.isEmpty() ? window.files().recent().value(0) : named;
    if (!file.isEmpty()) {
        window.files().open(file);
    }
    return QApplication::exec();
}
