#include "core/tabular/xlsxreader.h"

#include <algorithm>

namespace jisr {

namespace {

/// "2024-01-31T00:00:00" → "2024-01-31": a midnight says nothing.
QStringView isoDay(QStringView text) {
    const QStringView plain = text.endsWith(u'Z') ? text.chopped(1) : text;
    for (const QStringView midnight :
         {QStringView(u"T00:00:00.000"), QStringView(u"T00:00:00"), QStringView(u"T00:00")}) {
        if (plain.endsWith(midnight)) {
            return plain.chopped(midnight.size());
        }
    }
    return text;
}

}  // namespace

XlsxReader::XlsxReader(std::unique_ptr<QIODevice> device, const QString& name, const TableOptions& options)
    : m_device(std::move(device)), m_archive(*m_device, name) {
    m_options = options;
    m_options.encoding.clear();
    m_options.separator = QChar();
    const Workbook book = Workbook::read(m_archive);
    m_sheets = book.names();
    m_excel1904 = book.date1904;
    m_part = chooseSheet(book);
    m_kinds = readNumberKinds(m_archive, book.styles);
    if (!book.sharedStrings.isEmpty()) {
        m_strings.read(m_archive, book.sharedStrings);
    }
    m_sheet = m_archive.open(m_part);
    m_sheetSize = m_archive.sizeOf(m_part);
    m_xml.setDevice(m_sheet.get());
    readHeader();
}

QString XlsxReader::chooseSheet(const Workbook& book) {
    if (book.sheets.empty()) {
        throw TableError(
            Message(QT_TRANSLATE_NOOP("core", "%1 has no sheet with a table."), {m_archive.name()}));
    }
    auto chosen = book.sheets.begin();
    if (m_options.sheet.isEmpty()) {
        chosen = std::find_if(chosen, book.sheets.end(),
                              [](const Workbook::Sheet& sheet) { return !sheet.hidden; });
        chosen = chosen == book.sheets.end() ? book.sheets.begin() : chosen;
    } else {
        const QString wanted = m_options.sheet.trimmed();
        const auto named = [&](Qt::CaseSensitivity sensitivity) {
            return std::find_if(book.sheets.begin(), book.sheets.end(), [&](const Workbook::Sheet& sheet) {
                return sheet.name.trimmed().compare(wanted, sensitivity) == 0;
            });
        };
        chosen = named(Qt::CaseSensitive);
        chosen = chosen == book.sheets.end() ? named(Qt::CaseInsensitive) : chosen;
        if (chosen == book.sheets.end()) {
            throw TableError(Message(QT_TRANSLATE_NOOP("core", "%1 has no sheet \"%2\". Its sheets are: %3."),
                                     {m_archive.name(), wanted, m_sheets.join(QStringLiteral(", "))}));
        }
    }
    m_options.sheet = chosen->name;
    return chosen->part;
}

void XlsxReader::readHeader() {
    if (m_options.headerLine > 0) {
        TableRow row;
        for (int i = 0; i < m_options.headerLine; ++i) {
            if (!nextRow(row)) {
                throw TableError(
                    Message(QT_TRANSLATE_NOOP("core",
                                              "%1, sheet \"%2\" ends before its header: the header was "
                                              "expected in row %3, blank rows not counted."),
                            {m_archive.name(), m_options.sheet, QString::number(m_options.headerLine)}),
                    m_line);
            }
        }
        setHeader(row.cells);
        return;
    }
    // no header: as many letters as the sheet claims columns, which stands before its first row
    while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::Invalid) {
        if (m_xml.tokenType() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (m_xml.name() == u"dimension") {
            const QStringView range = attribute(m_xml.attributes(), QLatin1String("ref"));
            m_width = columnOf(range.mid(range.indexOf(u':') + 1), 0) + 1;
        } else if (m_xml.name() == u"sheetData") {
            break;
        }
    }
    checkXml(m_xml, m_archive, m_part);
    setLetters(m_width);
}

qint64 XlsxReader::bytesRead() const {
    return std::min(m_sheetSize, m_xml.characterOffset());
}

int XlsxReader::columnOf(QStringView reference, int expected) const {
    int column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z' || column > mostColumns) {
            break;
        }
        column = column * 26 + (letter - u'A' + 1);
    }
    return column == 0 ? expected : column - 1;
}

bool XlsxReader::next(TableRow& row) {
    return nextRow(row);
}

bool XlsxReader::nextRow(TableRow& row) {
    row.cells.clear();
    while (!m_over) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            m_archive.failDamaged(m_part + QStringLiteral(": DTD"));
        }
        if (token == QXmlStreamReader::StartElement && m_xml.name() == u"row") {
            bool numbered = false;
            const qint64 number = attribute(m_xml.attributes(), QLatin1String("r")).toLongLong(&numbered);
            m_line = numbered ? number : m_line + 1;
            if (m_line < 1 || m_line > mostRows) {
                m_archive.failDamaged(QStringLiteral("%1: row %2").arg(m_part).arg(m_line));
            }
            readCells(m_line);
            checkXml(m_xml, m_archive, m_part);
            if (m_cells.empty()) {
                continue;
            }
            row.line = m_line;
            row.cells.resize(static_cast<size_t>(m_cells.back().column) + 1);
            const QStringView text(m_text);
            for (const Cell& cell : m_cells) {
                row.cells[static_cast<size_t>(cell.column)] =
                    cell.shared >= 0 ? m_strings.at(cell.shared)
                                     : text.mid(cell.begin, cell.end - cell.begin);
            }
            return true;
        }
        if (m_xml.atEnd() || token == QXmlStreamReader::Invalid) {
            // read to the very end, so that a file cut short or changed is noticed
            m_over = true;
            checkXml(m_xml, m_archive, m_part);
            char rest[4096];
            while (m_sheet->read(rest, sizeof rest) > 0) {
            }
            checkXml(m_xml, m_archive, m_part);
        }
    }
    return false;
}

void XlsxReader::readCells(qint64 line) {
    m_cells.clear();
    m_text.resize(0);
    int column = 0;
    bool ordered = true;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"c") {
            readCell(line, column);
            const size_t count = m_cells.size();
            ordered = ordered && (count < 2 || m_cells[count - 2].column < m_cells[count - 1].column);
        } else {
            m_xml.skipCurrentElement();
        }
    }
    if (!ordered) {
        std::stable_sort(m_cells.begin(), m_cells.end(),
                         [](const Cell& a, const Cell& b) { return a.column < b.column; });
    }
    // a row of cells that have nothing but a look is blank
    const bool blank = std::all_of(m_cells.begin(), m_cells.end(), [&](const Cell& cell) {
        const QStringView view = cell.shared >= 0
                                     ? m_strings.at(cell.shared)
                                     : QStringView(m_text).mid(cell.begin, cell.end - cell.begin);
        return view.trimmed().isEmpty();
    });
    if (blank) {
        m_cells.clear();
    }
}

void XlsxReader::readCell(qint64 line, int& column) {
    QStringView reference;
    QStringView type;
    int style = 0;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& one : attributes) {
        const QStringView name = one.name();
        if (name == u"r") {
            reference = one.value();
        } else if (name == u"t") {
            type = one.value();
        } else if (name == u"s") {
            style = one.value().toInt();
        }
    }
    Cell cell;
    cell.column = columnOf(reference, column);
    if (cell.column >= mostColumns) {
        m_archive.failDamaged(QStringLiteral("%1: %2").arg(
            m_part, reference.isEmpty() ? QString::number(cell.column) : reference.toString()));
    }
    column = cell.column + 1;
    cell.begin = m_text.size();
    bool formula = false;
    bool stored = false;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"v") {
            appendPlainText(m_xml, m_text);
            stored = true;
        } else if (m_xml.name() == u"is") {
            appendRichText(m_xml, m_text);
            stored = true;
        } else {
            formula = formula || m_xml.name() == u"f";
            m_xml.skipCurrentElement();
        }
    }
    const QStringView value = QStringView(m_text).mid(cell.begin);
    if (!stored || value.isEmpty()) {
        if (formula && type != u"str") {
            note(line, cell.column, {},
                 Message(QT_TRANSLATE_NOOP(
                             "core",
                             "Row %1, column %2: the formula was never calculated. Open the workbook in "
                             "the spreadsheet program and save it."),
                         {QString::number(line), columnLetters(cell.column)}));
        }
        return;
    }
    if (type == u"s") {
        bool ok = false;
        cell.shared = value.trimmed().toLongLong(&ok);
        if (!ok || !m_strings.contains(cell.shared)) {
            m_archive.failDamaged(QStringLiteral("%1: %2").arg(m_part, reference.toString()));
        }
        m_text.truncate(cell.begin);
        if (m_strings.at(cell.shared).isEmpty()) {
            return;
        }
    } else if (type == u"e") {
        const QString error = value.trimmed().toString();
        m_text.truncate(cell.begin);
        note(line, cell.column, error,
             Message(QT_TRANSLATE_NOOP("core", "Row %1, column %2 shows the error %3; it was read as empty."),
                     {QString::number(line), columnLetters(cell.column), error}));
        return;
    } else if (type == u"b") {
        const bool yes = value.trimmed() == u"1" || value.trimmed() == u"true";
        m_text.truncate(cell.begin);
        m_text.append(yes ? u"TRUE" : u"FALSE");
    } else if (type == u"d") {
        const QString day = isoDay(value.trimmed()).toString();
        m_text.truncate(cell.begin);
        m_text.append(day);
    } else if (type.isEmpty() || type == u"n") {
        const QString number = value.toString();
        m_text.truncate(cell.begin);
        const NumberKind kind = style >= 0 && style < static_cast<int>(m_kinds.size())
                                    ? m_kinds[static_cast<size_t>(style)]
                                    : NumberKind::Number;
        if (kind == NumberKind::Number) {
            appendNumber(number, m_text);
        } else {
            appendSerial(number, kind, m_excel1904, m_text);
        }
    } else if (type == u"str") {
        unescapeCellText(m_text, cell.begin);
    }
    cell.end = m_text.size();
    m_cells.push_back(cell);
}

}  // namespace jisr
