#include "core/tabular/tablereader.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

#include "core/tabular/compoundfile.h"
#include "core/tabular/csvreader.h"
#include "core/tabular/xlsxreader.h"

namespace jisr {

namespace {

constexpr int mostFindings = 1000;

/// Files that are often taken for tables, by how they begin.
struct Impostor {
    const char* begin;
    const char* text;
};

constexpr Impostor impostors[] = {
    {"%PDF-",
     QT_TRANSLATE_NOOP("core", "%1 is a PDF. Ask for the table it was made from, as .xlsx or .csv.")},
    {"{\\rtf",
     QT_TRANSLATE_NOOP("core", "%1 is a text document (RTF), not a table. Save its table as .xlsx or .csv.")},
    {"\x1F\x8B", QT_TRANSLATE_NOOP("core", "%1 is a compressed file (gzip). Unpack it first.")},
    {"7z\xBC\xAF\x27\x1C", QT_TRANSLATE_NOOP("core", "%1 is a compressed file (7z). Unpack it first.")},
    {"Rar!", QT_TRANSLATE_NOOP("core", "%1 is a compressed file (RAR). Unpack it first.")},
    {"SQLite format 3", QT_TRANSLATE_NOOP("core", "%1 is a database or a programme file, not a table.")},
    {"\x89PNG", QT_TRANSLATE_NOOP("core", "%1 is a picture, not a table.")},
    {"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("core", "%1 is a picture, not a table.")},
};

/// The first 64 KiB; a sequential device may hand out little at a time.
QByteArray readHead(QIODevice& device) {
    QByteArray head(64 * 1024, Qt::Uninitialized);
    qint64 size = 0;
    while (size < head.size()) {
        const qint64 got = device.read(head.data() + size, head.size() - size);
        if (got <= 0) {
            break;
        }
        size += got;
    }
    head.resize(size);
    return head;
}

void refuseImpostors(const QByteArray& head, const QString& name) {
    for (const Impostor& impostor : impostors) {
        if (head.startsWith(impostor.begin)) {
            throw TableError(Message(impostor.text, {name}));
        }
    }
    const QByteArray text = head.left(1024).trimmed().toLower();
    if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")) {
        throw TableError(Message(QT_TRANSLATE_NOOP("core",
                                                   "%1 is a web page, whatever its name says. Open it in the "
                                                   "spreadsheet program and save it as .xlsx or .csv."),
                                 {name}));
    }
    if (text.startsWith("<?xml") && (text.contains("urn:schemas-microsoft-com:office:spreadsheet") ||
                                     text.contains("urn:oasis:names:tc:opendocument"))) {
        throw TableError(
            Message(QT_TRANSLATE_NOOP("core",
                                      "%1 is a spreadsheet in an XML form that is not read here. Open it "
                                      "in the spreadsheet program and save it as .xlsx."),
                    {name}));
    }
    // other binary files: text has no control characters but tab and line ends (NUL may be damage)
    const QByteArray sample = head.left(4096);
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != 0 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
    });
    if (controls * 20 > sample.size() && !detectUtf16(head) && byteOrderMark(head).size == 0) {
        throw TableError(Message(
            QT_TRANSLATE_NOOP("core", "%1 is neither text nor a spreadsheet of the .xlsx kind."), {name}));
    }
}

}  // namespace

void TableReader::setHeader(const std::vector<QStringView>& cells) {
    m_header.clear();
    QSet<QString> taken;
    for (size_t i = 0; i < cells.size(); ++i) {
        QString name = cells[i].trimmed().toString();
        if (name.isEmpty()) {
            name = QStringLiteral("(column %1)").arg(i + 1);
        }
        QString unique = name;
        for (int n = 2; taken.contains(unique); ++n) {
            unique = QStringLiteral("%1 (%2)").arg(name).arg(n);
        }
        taken.insert(unique);
        m_header.append(unique);
    }
}

void TableReader::setLetters(int columns) {
    m_header.clear();
    for (int i = 0; i < columns; ++i) {
        m_header.append(columnLetters(i));
    }
}

void TableReader::note(qint64 line, int column, const QString& value, Message message) {
    if (m_findings.size() < mostFindings) {
        m_findings.append(
            {line, m_header.value(column), value, std::move(message), Finding::Severity::Warning});
    }
}

QString columnLetters(int column) {
    QString letters;
    for (; column >= 0; column = column / 26 - 1) {
        letters.prepend(QChar(u'A' + column % 26));
    }
    return letters;
}

std::unique_ptr<TableReader> openTable(const QString& path, const TableOptions& options) {
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(path).isDir()) {
        throw TableError(Message(QT_TRANSLATE_NOOP("core", "%1 is a folder, not a table."), {name}));
    }
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        throw TableError(
            Message(QT_TRANSLATE_NOOP("core", "%1 can't be opened: %2"), {name, file->errorString()}));
    }
    return openTable(std::move(file), name, options);
}

std::unique_ptr<TableReader> openTable(std::unique_ptr<QIODevice> device, const QString& name,
                                       const TableOptions& options) {
    const QByteArray head = readHead(*device);
    if (head.isEmpty()) {
        throw TableError(Message(QT_TRANSLATE_NOOP("core", "%1 is empty."), {name}));
    }
    if (CompoundFile::recognises(head)) {
        CompoundFile::refuse(*device, name);
    }
    if (ZipArchive::recognises(head)) {
        return std::make_unique<XlsxReader>(std::move(device), name, options);
    }
    refuseImpostors(head, name);
    return std::make_unique<CsvReader>(std::move(device), head, name, options);
}

}  // namespace jisr
