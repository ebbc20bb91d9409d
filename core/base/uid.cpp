#include "core/base/uid.h"

#include <QRandomGenerator>
#include <QUuid>

namespace jisr {

namespace {
constexpr quint32 CounterLimit = 1u << 24;  // 12 bits rand_a + the first 12 bits of rand_b
}

UidMaker::UidMaker(const Clock& clock, quint64 seed)
    : m_millisecond(clock.nowUtc().toMSecsSinceEpoch()), m_state(seed) {}

quint64 UidMaker::random() {
    // SplitMix64 (Steele, Lea, Flood 2014): small, seedable, the same on every platform
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

std::array<unsigned char, 16> UidMaker::next() {
    if (m_counter == CounterLimit) {  // 16.7 million in one millisecond's name: borrow the next
        m_counter = 0;
        ++m_millisecond;
    }
    const quint32 count = m_counter++;
    const quint64 noise = random();
    std::array<unsigned char, 16> uid{};
    for (int i = 0; i < 6; ++i) {
        uid[i] = static_cast<unsigned char>(m_millisecond >> (40 - 8 * i));
    }
    uid[6] = static_cast<unsigned char>(0x70 | ((count >> 20) & 0x0f));
    uid[7] = static_cast<unsigned char>(count >> 12);
    uid[8] = static_cast<unsigned char>(0x80 | ((count >> 6) & 0x3f));
    uid[9] = static_cast<unsigned char>(((count & 0x3f) << 2) | (noise & 0x03));
    for (int i = 10; i < 16; ++i) {
        uid[i] = static_cast<unsigned char>(noise >> (8 + 8 * (i - 10)));
    }
    return uid;
}

QByteArray UidMaker::nextBytes() {
    const auto uid = next();
    return {reinterpret_cast<const char*>(uid.data()), 16};
}

QString uidText(const QByteArray& uid) {
    return uid.size() == 16 ? QUuid::fromRfc4122(uid).toString(QUuid::WithoutBraces) : QString();
}

QByteArray uidFromText(const QString& text) {
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? QByteArray() : uuid.toRfc4122();
}

quint64 randomSeed() {
    return QRandomGenerator::system()->generate64();
}

}  // namespace jisr
