#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/error.h"

namespace jisr {

/// Integers one after the other, seven bits a byte, the lowest first; signed ones folded (0, −1, 1, −2, …).
class ByteColumnWriter {
  public:
    void put(quint64 value) {
        while (value >= 0x80) {
            m_bytes.append(char(0x80 | (value & 0x7f)));
            value >>= 7;
        }
        m_bytes.append(char(value));
    }
    void putSigned(qint64 value) { put(value < 0 ? (~quint64(value) << 1) | 1 : quint64(value) << 1); }
    void putText(const QString& text) {
        const QByteArray utf8 = text.toUtf8();
        put(quint64(utf8.size()));
        m_bytes.append(utf8);
    }
    void putBytes(const QByteArray& bytes) { m_bytes.append(bytes); }
    const QByteArray& bytes() const { return m_bytes; }

  private:
    QByteArray m_bytes;
};

/// Reads what ByteColumnWriter wrote, never past the end. Throws Error for bytes that can't have been written
/// so.
class ByteColumnReader {
  public:
    ByteColumnReader() = default;
    /// @p bytes must outlive the reader.
    ByteColumnReader(const char* begin, const char* end) : m_at(begin), m_end(end) {}

    quint64 take() {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint64 byte = next();
            value |= (byte & 0x7f) << shift;
            if (byte < 0x80) {
                return value;
            }
        }
        broken();
    }
    qint64 takeSigned() {
        const quint64 value = take();
        return value & 1 ? qint64(~(value >> 1)) : qint64(value >> 1);
    }
    /// A number below @p bound.
    quint64 takeBelow(quint64 bound) {
        const quint64 value = take();
        if (value >= bound) {
            broken();
        }
        return value;
    }
    QString takeText() { return QString::fromUtf8(takeBytes(takeSize())); }
    QByteArray takeBytes(qsizetype size) {
        if (size < 0 || quint64(size) > left()) {
            broken();
        }
        const QByteArray bytes(m_at, size);
        m_at += size;
        return bytes;
    }
    /// A part that is read on its own.
    ByteColumnReader takeColumn() {
        const qsizetype size = takeSize();
        const ByteColumnReader column(m_at, m_at + size);
        m_at += size;
        return column;
    }
    quint64 left() const { return quint64(m_end - m_at); }
    const char* at() const { return m_at; }
    [[noreturn]] static void broken() {
        throw Error(Message{QT_TRANSLATE_NOOP("core", "The sealed facts can't be read: they are damaged.")});
    }

  private:
    /// Of what follows, hence no more than is left behind the number itself.
    qsizetype takeSize() {
        const quint64 size = take();
        if (size > left()) {
            broken();
        }
        return qsizetype(size);
    }
    quint64 next() {
        if (m_at == m_end) {
            broken();
        }
        return static_cast<unsigned char>(*m_at++);
    }
    const char* m_at = nullptr;
    const char* m_end = nullptr;
};

}  // namespace jisr
