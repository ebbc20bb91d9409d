#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

#include "core/indicators/disclosure.h"
#include "core/reporting/reportorder.h"

/// The texts that a seal keeps: one value has one text, whatever the machine, so that texts can be compared
/// and hashed. Readers throw Error for a text that is none.
namespace jisr::canonical {

/// {"region":["MA-04","MA-06"]}; "{}" for everybody.
QString filterText(const Filter& filter);
Filter filterFrom(const QString& text);

/// Everything of the order, and the languages of the files; of the logo its SHA-256. The seal's own code is
/// no part of it.
QString orderText(const ReportOrder& order, const std::vector<Language>& languages);
/// What a later report is compared by; the rest of the order only its text keeps.
struct AskedOrder {
    QString kind;
    int horizon = 0;
    QDate cutOff, comparison;
    std::vector<Language> languages;
};
AskedOrder orderFrom(const QString& text);

QString parametersText(const RuleParameters& parameters);
RuleParameters parametersFrom(const QString& text);

/// A count that a report prints beside its figures: "enrolled", "in_training", "curve_people".
struct SealedCount {
    QString name;
    qint64 value = 0;
    bool operator==(const SealedCount&) const = default;
};

/// The figures of a report as they were printed: an edition a cut-off.
struct SealedEdition {
    Edition edition;  ///< names of groups are left out
    std::vector<SealedCount> counts;
};
/// A line a figure: group key, code, indicator, horizon, numerator, denominator, amount, how the rate prints,
/// whether the denominator does; between tabs.
QByteArray figuresText(const std::vector<SealedEdition>& editions);
std::vector<SealedEdition> figuresFrom(const QByteArray& text);
/// The one of a cut-off and filter; nullptr when there is none.
const SealedEdition* find(const std::vector<SealedEdition>& editions, const QDate& cutOff,
                          const Filter& filter);

}  // namespace jisr::canonical
