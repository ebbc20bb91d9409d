#pragma once

#include <memory>
#include <vector>

#include "core/tabular/csvscanner.h"
#include "core/tabular/tablereader.h"
#include "core/tabular/textencoding.h"

namespace jisr {

/// Reads separated text: decodes about a mebibyte at a time to UTF-16 and hands out views into it.
/// Memory: a few times the longest row, never the file.
class CsvReader : public TableReader {
  public:
    /// Rows longer than this (UTF-16 units) are taken for a damaged file or a stray quote.
    static constexpr qsizetype longestRow = 64 * 1024 * 1024;
    static constexpr int mostColumns = 100'000;
    /// How far a file that can be read twice is searched for its first byte ≥ 0x80.
    static constexpr qint64 searchedForEncoding = 64 * 1024 * 1024;

    /// @param head what was already read from @p device, from its beginning.
    CsvReader(std::unique_ptr<QIODevice> device, const QByteArray& head, const QString& name,
              const TableOptions& options);
    bool next(TableRow& row) override;
    qint64 bytesRead() const override { return m_bytesRead; }
    qint64 bytesTotal() const override { return m_bytesTotal; }

  private:
    void chooseEncoding(const QByteArray& head);
    /// Bytes from the first one ≥ 0x80 on; empty when there is none within reach.
    QByteArray sampleBehindAscii(const QByteArray& head);
    void chooseSeparator();
    void readHeader();
    /// Reads and decodes more behind what is there; false when there was nothing more.
    bool refill();
    bool nextRow(TableRow& row);
    [[noreturn]] void failDecoding() const;
    [[noreturn]] void failOpenQuote(qsizetype opening, bool tooLong) const;
    void noteOddities(const CsvScanner::Scan& scan, const char16_t* row);

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    CsvScanner m_scanner{u';'};
    std::vector<char16_t> m_text;  ///< decoded; the row in hand begins at m_begin, the text ends at m_end
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    std::vector<char> m_raw;  ///< read, not yet decoded: m_rawSize bytes
    qsizetype m_rawSize = 0;
    qint64 m_bytesRead = 0;
    qint64 m_bytesTotal = 0;
    qint64 m_line = 1;
    TextEncoding m_encoding = TextEncoding::Utf8;
    bool m_encodingOpen = false;  ///< nothing but ASCII so far, and nobody chose
    bool m_finished = false;      ///< the device has no more
    bool m_invalid = false;       ///< what follows m_end can't be decoded
};

}  // namespace jisr
