#include "workbookmaker.h"

#include <minizip/zip.h>

#include <QFile>
#include <algorithm>
#include <stdexcept>

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

}  // namespace

WorkbookMaker::WorkbookMaker(const QByteArray& rows) {
    part(QStringLiteral("[Content_Types].xml"),
         head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    part(QStringLiteral("_rels/.rels"),
         head +
             "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
             "<Relationship Id=\"rId1\" Type=\"" +
             relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    part(QStringLiteral("xl/workbook.xml"), head + "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" +
                                                relations +
                                                "\"><sheets><sheet name=\"Feuil1\" sheetId=\"1\" "
                                                "r:id=\"rId1\"/></sheets></workbook>");
    part(QStringLiteral("xl/_rels/workbook.xml.rels"),
         head +
             "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
             "<Relationship Id=\"rId1\" Type=\"" +
             relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" +
             relations + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"" +
             relations + "/styles\" Target=\"/xl/styles.xml\"/></Relationships>");
    part(QStringLiteral("xl/worksheets/sheet1.xml"), sheetPart(rows));
}

QByteArray WorkbookMaker::sheetPart(const QByteArray& rows) const {
    return head + "<worksheet xmlns=\"" + mainSpace + "\"><dimension ref=\"A1:C3\"/><sheetData>" + rows +
           "</sheetData></worksheet>";
}

WorkbookMaker& WorkbookMaker::part(const QString& path, const QByteArray& content) {
    without(path);
    m_parts.append({path, content});
    return *this;
}

WorkbookMaker& WorkbookMaker::without(const QString& path) {
    m_parts.removeIf([&](const auto& one) { return one.first == path; });
    return *this;
}

WorkbookMaker& WorkbookMaker::sharedStrings(const QByteArray& items) {
    return part(QStringLiteral("xl/sharedStrings.xml"),
                head + "<sst xmlns=\"" + mainSpace + "\">" + items + "</sst>");
}

WorkbookMaker& WorkbookMaker::styles(const QByteArray& formats, const QByteArray& cells) {
    return part(QStringLiteral("xl/styles.xml"),
                head + "<styleSheet xmlns=\"" + mainSpace + "\"><numFmts>" + formats +
                    "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                    "<cellXfs>" +
                    cells + "</cellXfs></styleSheet>");
}

QString WorkbookMaker::write(const QString& folder, const QString& name) const {
    const QString path = folder + u'/' + name;
    zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    if (!zip) {
        throw std::runtime_error("can't write " + path.toStdString());
    }
    for (const auto& [part, content] : m_parts) {
        const bool stored = part == u"mimetype";
        zipOpenNewFileInZip64(zip, part.toUtf8().constData(), nullptr, nullptr, 0, nullptr, 0, nullptr,
                              stored ? 0 : Z_DEFLATED, stored ? 0 : Z_DEFAULT_COMPRESSION, 0);
        zipWriteInFileInZip(zip, content.constData(), static_cast<unsigned>(content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    return path;
}
