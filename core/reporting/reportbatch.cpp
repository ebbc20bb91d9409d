#include "core/reporting/reportbatch.h"

#include "core/reporting/reportcatalogue.h"

namespace jisr {

namespace {

QString nameOf(const ReportOrder& order, const QString& group) {
    QStringList parts{order.kind};
    if (!group.isEmpty()) {
        parts.append(group);
    }
    parts << order.cutOff.toString(Qt::ISODate) << languageCode(order.language);
    if (order.beside) {
        parts.append(languageCode(*order.beside));
    }
    if (order.publicMode) {
        parts.append(QStringLiteral("public"));
    }
    QString name = parts.join(u'-');
    // codes are people's own: a slash or a colon in one must not lead elsewhere
    for (QChar& c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.') {
            c = u'_';
        }
    }
    return name;
}

/// The one code of the kind's key in the order's scope, if it is one.
QString groupOf(const ReportOrder& order, const std::optional<GroupKey>& about) {
    if (!about) {
        return {};
    }
    const auto found = order.scope.allowed.find(*about);
    return found != order.scope.allowed.end() && found->second.size() == 1 ? *found->second.begin()
                                                                           : QString();
}

}  // namespace

std::vector<ReportTask> reportTasks(const ReportOrder& order, const std::vector<Language>& languages,
                                    const std::vector<CodeName>& groups) {
    const ReportInfo* info = reportInfo(order.kind);
    const std::optional<GroupKey> about = info ? info->about : std::nullopt;
    std::vector<ReportTask> tasks;
    const auto add = [&tasks, &languages](ReportOrder one, const QString& group) {
        for (const Language language : languages) {
            one.language = language;
            tasks.push_back({one, nameOf(one, group)});
        }
    };
    if (!about || groups.empty()) {
        add(order, groupOf(order, about));
        return tasks;
    }
    for (const CodeName& group : groups) {
        ReportOrder one = order;
        one.scope.allowed[*about] = {group.code};
        add(one, group.code);
    }
    return tasks;
}

}  // namespace jisr
