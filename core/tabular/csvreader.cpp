#include "core/tabular/csvreader.h"

#include <algorithm>
#include <cstring>

#include "core/tabular/csvdialect.h"

namespace jisr {

namespace {

constexpr qsizetype chunk = 1024 * 1024;
constexpr qsizetype sampleForSeparator = 64 * 1024;
constexpr qsizetype encodingSample = 256 * 1024;

/// The apostrophes before what a spreadsheet would run as a formula: '=…, ''+….
bool guarded(QStringView cell) {
    if (cell.size() < 2 || cell.front() != u'\'') {
        return false;
    }
    qsizetype i = 1;
    while (i < cell.size() && cell[i] == u'\'') {
        ++i;
    }
    return i < cell.size() && QStringView(u"=+-@\t\r").contains(cell[i]);
}

struct Place {
    qint64 line;
    qint64 column;
};

/// Where @p offset lies in the text that begins at line @p line, column 1.
Place placeOf(const char16_t* text, qsizetype offset, qint64 line) {
    qsizetype start = 0;
    for (qsizetype i = 0; i < offset; ++i) {
        if (text[i] == u'\n' || (text[i] == u'\r' && text[i + 1] != u'\n')) {
            ++line;
            start = i + 1;
        }
    }
    return {line, offset - start + 1};
}

}  // namespace

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const QByteArray& head, const QString& name,
                     const TableOptions& options)
    : m_device(std::move(device)), m_name(name) {
    m_options = options;
    m_options.sheet.clear();
    m_bytesTotal = m_device->isSequential() ? 0 : m_device->size();
    m_raw.assign(head.begin(), head.end());
    m_rawSize = m_bytesRead = head.size();
    chooseEncoding(head);
    chooseSeparator();
    readHeader();
}

void CsvReader::chooseEncoding(const QByteArray& head) {
    std::optional<TextEncoding> chosen;
    if (!m_options.encoding.isEmpty()) {
        chosen = encodingFromName(m_options.encoding);
        if (!chosen) {
            throw TableError(
                Message(QT_TRANSLATE_NOOP("core",
                                          "The encoding \"%1\" is not known. Use UTF-8, UTF-16LE, "
                                          "UTF-16BE, windows-1252 or windows-1256."),
                        {m_options.encoding}));
        }
    }
    const ByteOrderMark mark = byteOrderMark(head);
    if (mark.size > 0) {
        std::memmove(m_raw.data(), m_raw.data() + mark.size, static_cast<size_t>(m_rawSize - mark.size));
        m_rawSize -= mark.size;
        chosen = mark.encoding;
    } else if (!chosen) {
        chosen = detectUtf16(head);
    }
    if (!chosen) {
        const QByteArray sample = sampleBehindAscii(head);
        m_encodingOpen = sample.isEmpty();
        chosen = m_encodingOpen ? TextEncoding::Utf8 : detectEightBit(sample);
    }
    m_encoding = *chosen;
    m_options.encoding = encodingName(m_encoding);
}

QByteArray CsvReader::sampleBehindAscii(const QByteArray& head) {
    QByteArray sample = head.mid(firstNonAscii(head.constData(), head.size()));
    if (m_device->isSequential()) {
        return sample.left(encodingSample);
    }
    const qint64 start = m_device->pos();
    QByteArray block(chunk, Qt::Uninitialized);
    for (qint64 searched = 0; sample.isEmpty() && searched < searchedForEncoding;) {
        const qint64 got = m_device->read(block.data(), block.size());
        if (got <= 0) {
            break;
        }
        const qsizetype at = firstNonAscii(block.constData(), got);
        sample = block.mid(at, got - at);
        searched += got;
    }
    if (!sample.isEmpty() && sample.size() < encodingSample) {
        sample += m_device->read(encodingSample - sample.size());
    }
    m_device->seek(start);
    return sample.left(encodingSample);
}

bool CsvReader::refill() {
    if (m_finished || m_invalid) {
        return false;
    }
    const qsizetype kept = m_end - m_begin;
    if (m_begin > 0) {
        std::memmove(m_text.data(), m_text.data() + m_begin, static_cast<size_t>(kept) * sizeof(char16_t));
        m_begin = 0;
        m_end = kept;
    }
    // as much again as is kept, so that a long row is scanned a few times only
    const qsizetype wanted = std::max(chunk, kept);
    if (static_cast<qsizetype>(m_raw.size()) < m_rawSize + wanted) {
        m_raw.resize(static_cast<size_t>(m_rawSize + wanted));
    }
    const qint64 got = m_device->read(m_raw.data() + m_rawSize, wanted);
    // a sequential device says its end so
    if (got < 0 && !m_device->isSequential()) {
        throw TableError(
            Message(QT_TRANSLATE_NOOP("core", "%1 can't be read: %2"), {m_name, m_device->errorString()}),
            m_line);
    }
    m_finished = got <= 0 || (!m_device->isSequential() && m_device->atEnd());
    const qsizetype size = m_rawSize + std::max<qint64>(got, 0);
    m_bytesRead += size - m_rawSize;
    if (m_encodingOpen) {
        const qsizetype at = firstNonAscii(m_raw.data(), size);
        if (at < size) {
            m_encoding = detectEightBit(
                QByteArray::fromRawData(m_raw.data() + at, std::min(size - at, encodingSample)));
            m_options.encoding = encodingName(m_encoding);
            m_encodingOpen = false;
        }
    }
    if (static_cast<qsizetype>(m_text.size()) < m_end + size + 1) {
        m_text.resize(static_cast<size_t>(m_end + size + 1));
    }
    const Decoded decoded = decode(m_encoding, m_raw.data(), size, m_finished, m_text.data() + m_end);
    m_end += decoded.written;
    m_invalid = decoded.invalid;
    m_rawSize = size - decoded.used;
    std::memmove(m_raw.data(), m_raw.data() + decoded.used, static_cast<size_t>(m_rawSize));
    return true;
}

void CsvReader::chooseSeparator() {
    while (m_end < sampleForSeparator && refill()) {
    }
    const QStringView sample(m_text.data(), std::min<qsizetype>(m_end, 512 * 1024));
    const bool whole = sample.size() == m_end && m_finished && !m_invalid;
    const SeparatorHint hint = separatorHint(sample);
    if (hint.length > 0) {
        m_begin = hint.length;
        ++m_line;
    }
    if (m_options.separator.isNull()) {
        m_options.separator = hint.length > 0 ? QChar(hint.separator)
                                              : QChar(detectSeparator(sample, m_options.headerLine, whole));
    } else if (QStringView(u"\"\r\n").contains(m_options.separator)) {
        throw TableError(Message(QT_TRANSLATE_NOOP("core", "A quote or a line end can't separate columns.")));
    }
    m_scanner = CsvScanner(m_options.separator.unicode());
}

void CsvReader::readHeader() {
    TableRow row;
    if (m_options.headerLine > 0) {
        for (int i = 0; i < m_options.headerLine; ++i) {
            if (!nextRow(row)) {
                throw TableError(
                    Message(QT_TRANSLATE_NOOP("core",
                                              "%1 ends before its header: the header was expected in "
                                              "row %2, blank rows not counted."),
                            {m_name, QString::number(m_options.headerLine)}),
                    m_line);
            }
        }
        setHeader(row.cells);
        return;
    }
    // no header: as many letters as the widest of the first rows has cells
    int widest = 0;
    qsizetype at = m_begin;
    for (int i = 0; i < 200 && at < m_end; ++i) {
        const CsvScanner::Scan scan =
            m_scanner.scan(m_text.data() + at, m_end - at, m_finished && !m_invalid);
        if (scan.end != CsvScanner::End::Row) {
            break;
        }
        at += scan.length;
        widest = std::max(widest, std::min(mostColumns, static_cast<int>(m_scanner.cells().size())));
    }
    setLetters(widest);
}

void CsvReader::failDecoding() const {
    const Place place = placeOf(m_text.data() + m_begin, m_end - m_begin, m_line);
    throw TableError(
        Message(QT_TRANSLATE_NOOP("core",
                                  "%1, line %2, column %3: what stands here is not %4 text. Save the file "
                                  "as UTF-8, or choose another encoding."),
                {m_name, QString::number(place.line), QString::number(place.column), m_options.encoding}),
        place.line, place.column);
}

void CsvReader::failOpenQuote(qsizetype opening, bool tooLong) const {
    const Place place = placeOf(m_text.data() + m_begin, opening, m_line);
    const QStringList arguments{m_name, QString::number(place.line), QString::number(place.column)};
    if (tooLong) {
        throw TableError(
            Message(QT_TRANSLATE_NOOP("core",
                                      "%1, line %2, column %3: the quote opened here is not closed within "
                                      "64 million characters. Close it, or remove it."),
                    arguments),
            place.line, place.column);
    }
    throw TableError(
        Message(QT_TRANSLATE_NOOP("core",
                                  "%1, line %2, column %3: the quote opened here is never closed. Close "
                                  "it, or remove it; the file may also be cut short."),
                arguments),
        place.line, place.column);
}

void CsvReader::noteOddities(const CsvScanner::Scan& scan, const char16_t* row) {
    const auto columnAt = [&](qsizetype offset) {
        const auto& cells = m_scanner.cells();
        const auto cell =
            std::find_if(cells.begin(), cells.end(), [&](const CsvCell& c) { return c.end > offset; });
        return static_cast<int>(cell - cells.begin());
    };
    if (scan.nul >= 0) {
        const Place place = placeOf(row, scan.nul, m_line);
        note(place.line, columnAt(scan.nul), {},
             Message(
                 QT_TRANSLATE_NOOP("core", "NUL characters were left out, the first at line %1, column %2."),
                 {QString::number(place.line), QString::number(place.column)}));
    }
    if (scan.behind >= 0) {
        const Place place = placeOf(row, scan.behind, m_line);
        note(place.line, columnAt(scan.behind), {},
             Message(QT_TRANSLATE_NOOP(
                         "core",
                         "Text follows a closing quote at line %1, column %2; it was added to the cell. "
                         "A quote within a quoted cell must be doubled."),
                     {QString::number(place.line), QString::number(place.column)}));
    }
}

bool CsvReader::next(TableRow& row) {
    return nextRow(row);
}

bool CsvReader::nextRow(TableRow& row) {
    for (;;) {
        char16_t* const text = m_text.data() + m_begin;
        const bool last = m_finished && !m_invalid;
        if (last && m_begin == m_end) {
            row.cells.clear();
            return false;
        }
        const CsvScanner::Scan scan = m_scanner.scan(text, m_end - m_begin, last);
        if (scan.end == CsvScanner::End::OpenQuote) {
            failOpenQuote(scan.opening, false);
        }
        if (static_cast<int>(m_scanner.cells().size()) > mostColumns) {
            throw TableError(
                Message(QT_TRANSLATE_NOOP("core",
                                          "%1, line %2: the row has more than 100,000 columns; check the "
                                          "separator \"%3\"."),
                        {m_name, QString::number(m_line), QString(m_options.separator)}),
                m_line, 1);
        }
        const qsizetype length = scan.end == CsvScanner::End::More ? m_end - m_begin : scan.length;
        if (length > longestRow) {
            if (scan.end == CsvScanner::End::More && scan.opening >= 0) {
                failOpenQuote(scan.opening, true);
            }
            throw TableError(
                Message(QT_TRANSLATE_NOOP("core",
                                          "%1, line %2: the row is longer than 64 million characters; "
                                          "this is hardly a table."),
                        {m_name, QString::number(m_line)}),
                m_line, 1);
        }
        if (scan.end == CsvScanner::End::More) {
            if (!refill()) {
                failDecoding();
            }
            continue;
        }
        if (scan.nul >= 0 || scan.behind >= 0) {
            noteOddities(scan, text);
        }
        const bool blank = m_scanner.blank(text);
        if (!blank) {
            row.line = m_line;
            row.cells.clear();
            row.cells.reserve(m_scanner.cells().size());
            for (const CsvCell& cell : m_scanner.cells()) {
                QStringView view;
                if (cell.uneven) {
                    view = CsvScanner::even(text, cell);
                } else {
                    const int quote = cell.quoted ? 1 : 0;
                    view = QStringView(text + cell.begin + quote, text + cell.end - quote);
                }
                if (!view.isEmpty() && view.front() == u'\'' && !m_options.keepApostrophes && guarded(view)) {
                    view = view.mid(1);
                }
                row.cells.push_back(view);
            }
        }
        m_begin += scan.length;
        m_line += scan.breaks;
        if (!blank) {
            return true;
        }
    }
}

}  // namespace jisr
