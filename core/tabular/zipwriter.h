#pragma once

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace jisr {

/// Packs files into one zip at @p path; it appears under its name only when whole. Equal files make equal
/// bytes (each is dated 2000). Names are UTF-8. Throws TableError on a full disk or a missing right.
void writeZip(const QString& path, const std::vector<std::pair<QString, QByteArray>>& files);

}  // namespace jisr
