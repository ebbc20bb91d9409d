#include "core/tabular/csvwriter.h"

#include <QFileInfo>
#include <algorithm>

#include "core/base/writefault.h"
#include "core/tabular/tablereader.h"

namespace jisr {

namespace {

constexpr qsizetype flushAt = 256 * 1024;

bool wouldRun(QStringView text) {
    qsizetype i = 0;
    while (i < text.size() && text[i] == u'\'') {
        ++i;
    }
    if (i == text.size()) {
        return false;
    }
    const char16_t c = text[i].unicode();
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r';
}

}  // namespace

CsvWriter::CsvWriter(const QString& path, const WriteOptions& options) : m_file(path), m_options(options) {
    if (!m_file.open(QIODevice::WriteOnly)) {
        fail();
    }
    if (m_options.byteOrderMark) {
        m_text.append(QChar::ByteOrderMark);
    }
}

void CsvWriter::beginTable(const QString& title, const QList<TableColumn>& columns) {
    m_columns = columns;
    m_rowBegin = m_text.size();
    if (m_tables++ > 0) {
        m_text.append(m_options.crlf ? u"\r\n" : u"\n");
        text(title);
        endRow();
    }
    for (const TableColumn& column : columns) {
        text(column.name);
    }
    endRow();
}

void CsvWriter::row(const QVariantList& cells) {
    for (const QVariant& value : cells) {
        if (value.typeId() == QMetaType::QString) {
            text(*static_cast<const QString*>(value.constData()));
        } else {
            cell(CellValue::of(value));
        }
    }
    endRow();
}

void CsvWriter::textRow(const std::vector<QStringView>& cells) {
    for (size_t i = 0; i < cells.size(); ++i) {
        const auto column = static_cast<qsizetype>(i);
        const ColumnType type = column < m_columns.size() ? m_columns[column].type : ColumnType::Text;
        // a negative number needs no guard; everything else is written as it is in either case
        if (type != ColumnType::Text && cells[i].startsWith(u'-')) {
            cell(CellValue::of(cells[i], type));
        } else {
            text(cells[i]);
        }
    }
    endRow();
}

void CsvWriter::beginCell() {
    if (m_cellsInRow++ > 0) {
        m_text.append(m_options.separator);
    }
}

void CsvWriter::cell(const CellValue& value) {
    switch (value.kind) {
        case CellValue::Kind::Empty:
            beginCell();
            return;
        case CellValue::Kind::Integer:
            beginCell();
            m_text.append(QString::number(value.integer));
            break;
        case CellValue::Kind::Decimal:
            beginCell();
            m_text.append(decimalText(value.decimal));
            break;
        case CellValue::Kind::Date:
            beginCell();
            m_text.append(value.date.toString(Qt::ISODate));
            break;
        case CellValue::Kind::Text:
            text(value.text);
            return;
    }
    m_rowSaysNothing = false;
}

void CsvWriter::text(QStringView text) {
    beginCell();
    if (text.isEmpty()) {
        return;
    }
    m_rowSaysNothing = false;
    const char16_t separator = m_options.separator.unicode();
    // white space at either end is quoted: some programs would trim it
    bool quote = text.front().isSpace() || text.back().isSpace();
    qsizetype quotes = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u'"') {
            ++quotes;
        } else if (unit == separator || unit == u'\n' || unit == u'\r') {
            quote = true;
        }
    }
    quote = quote || quotes > 0;
    if (quote) {
        m_text.append(u'"');
    }
    if (m_options.neutraliseFormulas && wouldRun(text)) {
        m_text.append(u'\'');
    }
    if (quotes == 0) {
        m_text.append(text);
    } else {
        for (const QChar c : text) {
            if (c == u'"') {
                m_text.append(u'"');
            }
            m_text.append(c);
        }
    }
    if (quote) {
        m_text.append(u'"');
    }
}

void CsvWriter::endRow() {
    for (; m_cellsInRow < m_columns.size(); ++m_cellsInRow) {
        if (m_cellsInRow > 0) {
            m_text.append(m_options.separator);
        }
    }
    if (m_rowSaysNothing) {
        m_text.insert(m_rowBegin, u"\"\"");
    }
    m_text.append(m_options.crlf ? u"\r\n" : u"\n");
    m_rowBegin = m_text.size();
    m_cellsInRow = 0;
    m_rowSaysNothing = true;
    if (m_text.size() > flushAt) {
        flush();
    }
}

void CsvWriter::flush() {
    if (m_file.write(m_text.toUtf8()) < 0) {
        fail();
    }
    m_text.resize(0);
    m_rowBegin = 0;
}

void CsvWriter::finish() {
    flush();
    // commit() alone overlooks a full disk at what is still in QSaveFile's buffer
    if (!m_file.flush() || !m_file.commit()) {
        fail();
    }
}

void CsvWriter::fail() {
    const QString reason = writeFault(m_file);
    m_file.cancelWriting();
    throw TableError(
        Message(QT_TRANSLATE_NOOP("core", "%1 can't be written: %2. What stood there before is unchanged."),
                {QFileInfo(m_file.fileName()).fileName(), reason}));
}

}  // namespace jisr
