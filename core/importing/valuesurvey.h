#pragma once

#include <QHash>
#include <QList>
#include <functional>

#include "core/base/progress.h"
#include "core/importing/corrections.h"
#include "core/importing/mapping.h"

namespace jisr {

/// A text that occurs in a column of choices or references, and what it is read as.
struct SurveyedValue {
    QString text;
    qint64 rows = 0;
    QString reads;  ///< the choice's code, or the key of the record that it names; empty: none is known
};

/// A field whose values are to be known ones, with those that its column holds.
struct SurveyedField {
    RecordKind kind = RecordKind::Learner;
    QString field;
    QList<SurveyedValue> values;  ///< unknown ones first, then by how often they occur
    bool cut = false;             ///< there are more than SurveyedValuesKept
};
inline constexpr int SurveyedValuesKept = 500;

/// A record that a value may be translated to.
struct ReferenceChoice {
    QString key, label;
};

struct ValueSurvey {
    QList<SurveyedField> fields;
    QHash<int, QList<ReferenceChoice>> choices;  ///< by RecordKind, of the references among the fields
    qint64 unknown() const;                      ///< values that are read as nothing and not translated
};

/// Counts the values of each choice, yes-or-no field and reference that @p mapping takes from a column, a
/// whole reading of the table. @p named the key of the record that a text names, empty when there is none.
/// Throws TableError, Cancelled.
QList<SurveyedField> surveyFields(const QString& path, const Mapping& mapping,
                                  const QList<CellCorrection>& corrections,
                                  const std::function<QString(RecordKind, const QString&)>& named,
                                  Progress& progress);

}  // namespace jisr
