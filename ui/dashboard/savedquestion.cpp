#include "ui/dashboard/savedquestion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace jisr {

namespace {
const QLatin1String filterName("filter"), horizonName("horizon"), publicName("public"), cutOffName("cutOff");
}

QByteArray savedQuestion(const Scope& scope, bool withCutOff) {
    QJsonObject filter;
    for (const auto& [key, codes] : scope.filter.allowed) {
        QJsonArray list;
        for (const QString& code : codes) {
            list.append(code);
        }
        filter.insert(QLatin1String(groupKeyCode(key)), list);
    }
    QJsonObject question{{filterName, filter}, {horizonName, scope.horizon}, {publicName, scope.publicMode}};
    if (withCutOff) {
        question.insert(cutOffName, scope.cutOff.toString(Qt::ISODate));
    }
    return QJsonDocument(question).toJson(QJsonDocument::Compact);
}

std::optional<Scope> questionFrom(const QByteArray& json, const Scope& present) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject question = document.object();
    Scope scope;
    scope.cutOff = present.cutOff;
    const QDate cutOff = QDate::fromString(question.value(cutOffName).toString(), Qt::ISODate);
    if (cutOff.isValid()) {
        scope.cutOff = cutOff;
    }
    const std::vector<int> horizons = RuleParameters().horizons;
    const int horizon = question.value(horizonName).toInt(HeadlineHorizon);
    scope.horizon =
        std::find(horizons.begin(), horizons.end(), horizon) != horizons.end() ? horizon : HeadlineHorizon;
    scope.publicMode = question.value(publicName).toBool();
    const QJsonObject filter = question.value(filterName).toObject();
    for (auto each = filter.begin(); each != filter.end(); ++each) {
        const auto key = groupKeyFromCode(each.key());
        if (!key || *key == GroupKey::All) {
            continue;
        }
        std::set<QString>& codes = scope.filter.allowed[*key];
        for (const QJsonValue& code : each.value().toArray()) {
            codes.insert(code.toString());
        }
    }
    return scope;
}

}  // namespace jisr
