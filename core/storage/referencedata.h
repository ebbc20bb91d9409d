#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>

#include "core/catalogue/catalogue.h"

namespace jisr {

class Connection;

/// Fills a new file with regions, provinces and tracks. They belong to the office "national" in every file
/// and carry the same uid everywhere, so that files of different offices mean the same region.
void writeReferenceData(Connection& connection);

/// The uid of a row of reference data: UUID v5 of its record and code.
QByteArray referenceUid(RecordKind kind, const QString& code);

}  // namespace jisr
