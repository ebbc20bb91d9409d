#include "app/cli/figurescope.h"

#include "core/storage/analysisreader.h"

namespace jisr {

GroupKey keyOrUsage(const QString& code) {
    if (const auto key = groupKeyFromCode(code)) {
        return *key;
    }
    QStringList known;
    for (int i = 1; i < GroupKeyCount; ++i) {
        known << QLatin1String(groupKeyCode(GroupKey(i)));
    }
    throw UsageError(
        Message(QT_TRANSLATE_NOOP("core", "“%1” is nothing to group or filter by; there are: %2."),
                {code, known.join(QStringLiteral(", "))}));
}

Filter filterFrom(const CommandCall& call, const Analysis& analysis) {
    Filter filter;
    for (const QString& condition : call.values("where")) {
        const qsizetype equals = condition.indexOf(u'=');
        if (equals < 1) {
            throw UsageError(
                Message(QT_TRANSLATE_NOOP("core", "--where takes KEY=VALUE, not “%1”."), {condition}));
        }
        const GroupKey key = keyOrUsage(condition.left(equals));
        const QString code = condition.mid(equals + 1);
        if (!analysis.knows(key, code) && code != QLatin1String(NoCode)) {
            QStringList known;
            for (const CodeName& name : analysis.codes(key)) {
                known << name.code;
            }
            if (known.size() > 20) {
                known = known.mid(0, 20) << QStringLiteral("…");
            }
            throw UsageError(Message(QT_TRANSLATE_NOOP("core", "The file has no %1 “%2”; there are: %3."),
                                     {condition.left(equals), code, known.join(QStringLiteral(", "))}));
        }
        filter.allowed[key].insert(code);
    }
    return filter;
}

std::vector<int> horizonsFrom(const CommandCall& call, const Analysis& analysis) {
    std::vector<int> horizons;
    for (const QString& text : call.values("horizon")) {
        const int months = text.toInt();
        const auto& known = analysis.horizons();
        if (std::find(known.begin(), known.end(), months) == known.end()) {
            QStringList list;
            for (int horizon : known) {
                list << QString::number(horizon);
            }
            throw UsageError(Message(QT_TRANSLATE_NOOP("core", "--horizon takes one of %1 months, not “%2”."),
                                     {list.join(QStringLiteral(", ")), text}));
        }
        horizons.push_back(months);
    }
    return horizons;
}

Analysis analysisOf(const CommandCall& call, Session& session) {
    const QDate cutOff = cutOffFrom(call);
    ConsoleProgress progress(call.console);
    return readAnalysis(session.file().connection(), cutOff, progress);
}

}  // namespace jisr
