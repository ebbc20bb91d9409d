#pragma once

#include <QList>
#include <QStringList>
#include <optional>

#include "core/base/finding.h"
#include "core/importing/mapping.h"

namespace jisr {

/// A mapping found from the words of a header and a sample of its values (French, Arabic, English).
struct Guess {
    Mapping mapping;
    struct Column {
        QString header;
        QStringList targets;  ///< "learner.cin"; two for a column of full names; empty: none
        int confidence = 0;   ///< per cent
    };
    QList<Column> columns;
    /// What a person should look at: an uncertain CIN, date or status column, dates that can be read in
    /// two ways, a column left out though its values look like data.
    QList<Finding> warnings;
};

/// @param sample rows of the table (some twenty will do), each as long as the header or shorter.
/// @param only guess fields of this record and no other.
Guess guessMapping(const QStringList& header, const QList<QStringList>& sample,
                   std::optional<RecordKind> only = {});

}  // namespace jisr
