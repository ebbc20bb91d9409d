#pragma once

#include <QString>
#include <QStringView>

/// CIN and Massar codes as they identify somebody, however they are written.
namespace jisr {

/// Identity numbers compared without separators and leading zeros; empty for a masked one.
QString identityKey(QStringView number);
/// "AB••••56" and its like, which exports show in place of a CIN.
bool isMasked(QStringView number);
/// Whether a number may stand behind a mask, or two masks be one number's.
bool fitsMask(QStringView number, QStringView masked);

}  // namespace jisr
