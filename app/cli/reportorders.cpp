#include "app/cli/reportorders.h"

#include <QDir>
#include <QFile>
#include <algorithm>

#include "app/cli/figurescope.h"
#include "core/reporting/reportcatalogue.h"
#include "core/storage/programmefile.h"

namespace jisr {

std::vector<Language> languagesFrom(const CommandCall& call) {
    std::vector<Language> languages;
    const QString text = call.has("language") ? call.value("language") : QStringLiteral("fr");
    for (const QString& code : text.split(u',')) {
        if (!QStringList{QStringLiteral("fr"), QStringLiteral("ar"), QStringLiteral("en")}.contains(code)) {
            throw UsageError(
                Message(QT_TRANSLATE_NOOP(
                            "core", "--language takes fr, ar or en, several parted by commas, not “%1”."),
                        {text}));
        }
        const Language language = languageFromCode(code);
        if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
            languages.push_back(language);
        }
    }
    return languages;
}

ReportOrder reportOrderFrom(const CommandCall& call, const Analysis& analysis) {
    ReportOrder order;
    if (call.has("kind")) {
        order.kind = call.value("kind");
    }
    order.scope = filterFrom(call, analysis);
    order.cutOff = analysis.cutOff();
    const std::vector<int> horizons = horizonsFrom(call, analysis);
    if (horizons.size() > 1) {
        throw UsageError(Message(QT_TRANSLATE_NOOP("core", "A report takes one --horizon.")));
    }
    if (!horizons.empty()) {
        order.horizon = horizons.front();
    }
    order.publicMode = call.has("public");
    order.madeOn = call.clock.nowUtc().toLocalTime().date();
    return order;
}

void readContents(const CommandCall& call, ReportOrder& order) {
    if (call.has("compare")) {
        order.comparison = QDate::fromString(call.value("compare"), Qt::ISODate);
        if (!order.comparison->isValid()) {
            throw UsageError(
                Message(QT_TRANSLATE_NOOP("core", "--compare takes a date like 2025-12-31, not “%1”."),
                        {call.value("compare")}));
        }
    }
    if (call.has("chapters")) {
        order.chapters = call.value("chapters").split(u',', Qt::SkipEmptyParts);
    }
    order.officeName = call.value("office");
    if (call.has("logo")) {
        order.logo = bytesOfFile(call.value("logo"));
        if (!order.logo.startsWith("\x89PNG") && !order.logo.left(1000).contains("<svg")) {
            throw UsageError(Message(QT_TRANSLATE_NOOP("core", "%1 is neither a PNG nor an SVG picture."),
                                     {call.value("logo")}));
        }
    }
    order.signature = call.values("signature");
}

std::vector<CommandOption> contentOptions() {
    return {
        {"compare", "DATE", QT_TRANSLATE_NOOP("core", "an earlier cut-off to set beside")},
        {"chapters", "A,B", QT_TRANSLATE_NOOP("core", "only these chapters, by their ids")},
        {"office", "NAME", QT_TRANSLATE_NOOP("core", "who publishes, on the cover")},
        {"logo", "L.svg|L.png", QT_TRANSLATE_NOOP("core", "the office's logo, on the cover")},
        {"signature", "LINE", QT_TRANSLATE_NOOP("core", "who signs, a line; may be repeated"),
         CommandOption::Repeated},
    };
}

QByteArray bytesOfFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw FileError(FileFault::NoRight,
                        {QT_TRANSLATE_NOOP("core", "“%1” can't be read: %2."), {path, file.errorString()}});
    }
    return file.readAll();
}

void makeFolder(const QString& path) {
    if (!QDir().mkpath(path)) {
        throw FileError(FileFault::NoRight,
                        {QT_TRANSLATE_NOOP("core", "The folder “%1” can't be made."), {path}});
    }
}

}  // namespace jisr
