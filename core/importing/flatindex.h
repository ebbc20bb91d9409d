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

/// Flat hash array from 64-bit keys to numbers: 12 bytes a place, linear probing, no erasing of places.
class FlatIndex {
  public:
    static constexpr std::int32_t None = 0;

    std::int32_t find(quint64 key) const {
        if (m_keys.empty()) {
            return None;
        }
        for (size_t i = key & m_mask;; i = (i + 1) & m_mask) {
            if (m_keys[i] == key) {
                return m_values[i];
            }
            if (!m_keys[i]) {
                return None;
            }
        }
    }
    /// Overwrites; @p value None forgets the key.
    void set(quint64 key, std::int32_t value) {
        if ((m_count + 1) * 10 > m_keys.size() * 7) {
            grow(m_keys.empty() ? 64 : m_keys.size() * 2);
        }
        size_t i = key & m_mask;
        while (m_keys[i] && m_keys[i] != key) {
            i = (i + 1) & m_mask;
        }
        m_count += m_keys[i] ? 0 : 1;
        m_keys[i] = key;
        m_values[i] = value;
    }
    size_t size() const { return m_count; }

  private:
    void grow(size_t places) {
        std::vector<quint64> keys(places);
        std::vector<std::int32_t> values(places);
        const size_t mask = places - 1;
        for (size_t old = 0; old < m_keys.size(); ++old) {
            if (!m_keys[old]) {
                continue;
            }
            size_t i = m_keys[old] & mask;
            while (keys[i]) {
                i = (i + 1) & mask;
            }
            keys[i] = m_keys[old];
            values[i] = m_values[old];
        }
        m_keys.swap(keys);
        m_values.swap(values);
        m_mask = mask;
    }

    std::vector<quint64> m_keys;
    std::vector<std::int32_t> m_values;
    size_t m_mask = 0, m_count = 0;
};

}  // namespace jisr
