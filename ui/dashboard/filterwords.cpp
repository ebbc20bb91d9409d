#include "ui/dashboard/filterwords.h"

#include <algorithm>

#include "core/base/phrasebook.h"

namespace jisr {

const std::vector<GroupKey>& FilterWords::keys() {
    static const std::vector<GroupKey> all{
        GroupKey::Phase, GroupKey::Region, GroupKey::Operator,  GroupKey::Track,       GroupKey::Cohort,
        GroupKey::Mode,  GroupKey::Sex,    GroupKey::Education, GroupKey::EntryStatus, GroupKey::Province};
    return all;
}

QString FilterWords::of(GroupKey key, const std::set<QString>& codes, const std::vector<CodeName>& names,
                        const Phrasebook& phrasebook, int atMost) {
    QStringList labels;
    for (const QString& code : codes) {
        const auto found =
            std::find_if(names.begin(), names.end(), [&](const CodeName& name) { return name.code == code; });
        labels << (found != names.end()            ? found->label(phrasebook)
                   : code == QLatin1String(NoCode) ? CodeName::notStated().label(phrasebook)
                                                   : code);
    }
    const QString name = phrasebook.say(groupKeyName(key));
    if (labels.isEmpty()) {
        return tr("%1: none").arg(name);
    }
    if (labels.size() == 1) {
        return tr("%1: %2").arg(name, labels.first());
    }
    if (labels.size() > atMost) {
        const qsizetype more = labels.size() - (atMost - 1);
        return tr("%1: %2 or %3 others")
            .arg(name, phrasebook.list(labels.first(atMost - 1)), phrasebook.number(more));
    }
    const QString last = labels.takeLast();
    return tr("%1: %2 or %3").arg(name, phrasebook.list(labels), last);
}

Filter FilterWords::clicked(const Filter& filter, GroupKey key, const QString& code, bool add) {
    return clicked(filter, key, std::set<QString>{code}, add);
}

Filter FilterWords::clicked(const Filter& filter, GroupKey key, const std::set<QString>& marked, bool add) {
    Filter result = filter;
    if (key == GroupKey::All || marked.empty()) {
        return result;
    }
    std::set<QString>& codes = result.allowed[key];
    const bool there = std::includes(codes.begin(), codes.end(), marked.begin(), marked.end());
    if (there && (add || codes.size() == marked.size())) {
        for (const QString& code : marked) {
            codes.erase(code);
        }
    } else if (add) {
        codes.insert(marked.begin(), marked.end());
    } else {
        codes = marked;
    }
    if (codes.empty()) {
        result.allowed.erase(key);
    }
    return result;
}

}  // namespace jisr
