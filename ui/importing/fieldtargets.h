#pragma once

#include <QList>
#include <QString>

#include "core/importing/mapping.h"

namespace jisr {

class Phrasebook;

/// A field that a column may go to.
struct FieldTarget {
    QString name;  ///< "learner.cin"; "learner.last_name+learner.first_name" for a column of full names
    QString text;  ///< in the reader's language
};

/// "Learner · CIN" for "learner.cin"; several joined by "+".
QString targetText(const QString& name, const Phrasebook& phrasebook);
/// @p as "roll" or a record's plural.
QList<FieldTarget> possibleTargets(const QString& as, const Phrasebook& phrasebook);
/// The fields that @p column feeds.
QStringList targetsOf(const Mapping& mapping, const QString& column);
/// Sends @p column to @p target and nowhere else; empty: left out. What fed the target before doesn't any
/// more.
void sendColumn(Mapping& mapping, const QString& column, const QString& target);
/// The text that @p source takes from a row, before it is normalised.
QString cellText(const FieldSource& source, const QStringList& header, const QStringList& row);

}  // namespace jisr
