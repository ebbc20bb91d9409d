#pragma once

#include <QByteArray>
#include <array>
#include <cstdint>

#include "core/base/clock.h"

namespace jisr {

/// Makes UUIDs of version 7 (RFC 9562): 48 bits of Unix milliseconds, a counter within the
/// millisecond, then random bits; strictly increasing within one maker, so that rows loaded in order
/// append to their index. Qt 6.4 has none. Not thread-safe; one per writer.
class UidMaker {
  public:
    /// @param seed start of the random sequence; equal seeds and clocks give equal uids.
    UidMaker(const Clock& clock, quint64 seed);
    /// 16 bytes, big-endian as in RFC 9562.
    std::array<unsigned char, 16> next();
    QByteArray nextBytes();

  private:
    quint64 random();

    qint64 m_millisecond;
    quint32 m_counter = 0;
    quint64 m_state;
};

/// xxxxxxxx-xxxx-7xxx-xxxx-xxxxxxxxxxxx in lower case; empty when @p uid has not 16 bytes.
QString uidText(const QByteArray& uid);
/// 16 bytes, or empty when @p text is no UUID.
QByteArray uidFromText(const QString& text);
/// A seed from the operating system, for everyday use.
quint64 randomSeed();

}  // namespace jisr
