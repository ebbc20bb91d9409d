#pragma once

#include <QHashFunctions>
#include <QStringView>
#include <cstdint>
#include <vector>

namespace jisr {

/// A 64-bit key made of texts and numbers; the chance that two of a million keys meet is below 10⁻⁷.
class KeyHash {
  public:
    explicit KeyHash(quint64 seed = 0x9e3779b97f4a7c15ULL) : m_hash(seed) {}
    KeyHash& add(QStringView text) {
        for (const QChar c : text) {
            m_hash = (m_hash ^ c.unicode()) * 0x100000001b3ULL;
        }
        m_hash ^= m_hash >> 29;
        return add(static_cast<quint64>(text.size()));
    }
    KeyHash& add(quint64 number) {
        m_hash ^= number + 0x9e3779b97f4a7c15ULL + (m_hash << 6) + (m_hash >> 2);
        m_hash *= 0xff51afd7ed558ccdULL;
        m_hash ^= m_hash >> 32;
        return *this;
    }
    KeyHash& add(qint64 number) { return add(static_cast<quint64>(number)); }
    KeyHash& add(int number) { return add(static_cast<quint64>(static_cast<qint64>(number))); }
    /// Never 0, which marks an empty place.
    quint64 value() const { return m_hash ? m_hash : 1; }

  private:
    quint64 m_hash;
};

/// Asks the processor to bring @p place near; changes nothing.
inline void fetchEarly([[maybe_unused]] const void* place) {
#if defined(__GNUC__)
    __builtin_prefetch(place);
#endif
}

/// Flat hash array from 64-bit keys to numbers: 12 bytes a place, side by side so that a look-up touches one
/// line of the cache; linear probing, places are never taken back.
class FlatIndex {
  public:
    static constexpr std::int32_t None = 0;

    std::int32_t find(quint64 key) const {
        if (m_places.empty()) {
            return None;
        }
        for (size_t i = key & m_mask;; i = (i + 1) & m_mask) {
            const Place& place = m_places[i];
            if (place.is(key)) {
                return place.value;
            }
            if (place.free()) {
                return None;
            }
        }
    }
    /// Overwrites; @p value None forgets what stood there.
    void set(quint64 key, std::int32_t value) {
        if ((m_count + 1) * 10 > m_places.size() * 7) {
            grow(m_places.empty() ? 64 : m_places.size() * 2);
        }
        size_t i = key & m_mask;
        while (!m_places[i].free() && !m_places[i].is(key)) {
            i = (i + 1) & m_mask;
        }
        m_count += m_places[i].free() ? 1 : 0;
        m_places[i] = {static_cast<quint32>(key), static_cast<quint32>(key >> 32), value};
    }
    size_t size() const { return m_count; }
    /// The place of @p key will be asked for soon: memory is slow, so it is told beforehand.
    void expect(quint64 key) const {
        if (!m_places.empty()) {
            fetchEarly(&m_places[key & m_mask]);
        }
    }

  private:
    struct Place {
        quint32 low = 0, high = 0;  ///< the key; 0 marks a free place
        std::int32_t value = None;
        bool free() const { return !low && !high; }
        bool is(quint64 key) const {
            return low == static_cast<quint32>(key) && high == static_cast<quint32>(key >> 32);
        }
        quint64 key() const { return quint64{high} << 32 | low; }
    };

    void grow(size_t size) {
        std::vector<Place> places(size);
        const size_t mask = size - 1;
        for (const Place& old : m_places) {
            if (old.free()) {
                continue;
            }
            size_t i = old.key() & mask;
            while (!places[i].free()) {
                i = (i + 1) & mask;
            }
            places[i] = old;
        }
        m_places.swap(places);
        m_mask = mask;
    }

    std::vector<Place> m_places;
    size_t m_mask = 0, m_count = 0;
};

}  // namespace jisr
