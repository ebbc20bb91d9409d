#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

#include "core/importing/mapping.h"

namespace jisr {

/// A mapping of an earlier import, fitted to a table that looks like its own.
struct MappingProposal {
    QString name;      ///< the source under which it was saved
    Mapping mapping;   ///< every column it names is one of the header's
    int likeness = 0;  ///< per cent of the columns, the saved one's and the table's, that both have
    QList<std::pair<QString, QString>> renamed;  ///< saved column → the header's
    QStringList missing;                         ///< columns that the saved one reads and the table lacks
    QStringList added;                           ///< columns of the table that the saved one doesn't know
};

/// Fits @p saved to @p header: columns that were moved, that changed accents, case or spacing, or that are
/// spelt a little differently, are found again. A field whose columns are gone is left out.
/// @param sample rows of the table: fields of new columns are guessed where they are free.
MappingProposal fitMapping(const QString& name, const Mapping& saved, const QStringList& header,
                           const QList<QStringList>& sample);

/// Those of @p saved (name, JSON) that look like a table with this header, the likest first; at most five.
/// What is no mapping is passed over.
QList<MappingProposal> proposeMappings(const QList<std::pair<QString, QByteArray>>& saved,
                                       const QStringList& header, const QList<QStringList>& sample);

}  // namespace jisr
