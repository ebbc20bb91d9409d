#include "core/matching/likeness.h"

#include <QDate>

#include "core/catalogue/names.h"

namespace jisr {

quint32 shortHash(QStringView text) {
    if (text.isEmpty()) {
        return 0;
    }
    const auto hash = static_cast<quint32>(KeyHash().add(text).value() >> 16);
    return hash ? hash : 1;
}

quint32 shortHash(quint64 hash) {
    const auto half = static_cast<quint32>(hash >> 16);
    return hash && !half ? 1 : half;
}

qint32 unorderedBirth(qint32 birth) {
    const QDate date = QDate::fromJulianDay(birth);
    const int low = std::min(date.day(), date.month()), high = std::max(date.day(), date.month());
    return (date.year() * 32 + low) * 32 + high;
}

qint32 NameNumbers::numberOf(QStringView nameKey) {
    if (nameKey.isEmpty()) {
        return 0;
    }
    KeyHash hash;
    // Another name of the same hash moves on to the next.
    for (quint64 key = hash.add(nameKey).value();; key = hash.add(1).value()) {
        const qint32 number = m_numbers.find(key);
        if (number == FlatIndex::None) {
            m_names.push_back(nameKey.toString());
            m_numbers.set(key, static_cast<qint32>(m_names.size() - 1));
            return static_cast<qint32>(m_names.size() - 1);
        }
        if (name(number) == nameKey) {
            return number;
        }
    }
}

double Likenesses::of(qint32 a, qint32 b) {
    if (a == b) {
        return 1;
    }
    Known& known = m_places[KeyHash().add(a).add(b).value() % Places];
    if (known.a != a || known.b != b) {
        known = {a, b, nameSimilarity(m_names.name(a), m_names.name(b))};
    }
    return known.value;
}

}  // namespace jisr
