#pragma once

#include <QByteArray>
#include <QString>

namespace jisr {

/// The code printed on a sealed report: the first 60 bits of a SHA-256 as 12 characters of Crockford's base
/// 32, "7K2M-QX4T-B0RD". To find other contents with the same code takes 2⁶⁰ trials.
QString sealCode(const QByteArray& sha256);
/// As sealCode() writes it: either case, O for 0, I and L for 1, dashes and spaces anywhere. Empty when
/// @p typed is none.
QString normalisedSealCode(QStringView typed);

}  // namespace jisr
