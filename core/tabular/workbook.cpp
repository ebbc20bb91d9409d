#include "core/tabular/workbook.h"

#include <QHash>

#include "core/tabular/tablereader.h"

namespace jisr {

namespace {

struct Relation {
    QString type;  ///< last word of its URI: "worksheet", "sharedStrings", …
    QString target;
};

/// "../a/b" as seen from a part in @p folder.
QString resolved(const QString& folder, QString target) {
    target.replace(u'\\', u'/');
    QStringList path = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (!path.isEmpty()) {
                path.removeLast();
            }
        } else if (step != u".") {
            path.append(step);
        }
    }
    return path.join(u'/');
}

QString folderOf(const QString& part) {
    return part.left(std::max<qsizetype>(part.lastIndexOf(u'/'), 0));
}

/// The relations of @p part ("" for the package) by id.
QHash<QString, Relation> relationsOf(ZipArchive& archive, const QString& part) {
    const QString folder = folderOf(part);
    const QString own = (folder.isEmpty() ? QString() : folder + u'/') + QStringLiteral("_rels/") +
                        part.mid(part.lastIndexOf(u'/') + 1) + QStringLiteral(".rels");
    QHash<QString, Relation> relations;
    if (!archive.contains(own)) {
        return relations;
    }
    const std::unique_ptr<QIODevice> device = archive.open(own);
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Relationship") {
            const QXmlStreamAttributes attributes = xml.attributes();
            if (attribute(attributes, QLatin1String("TargetMode")) == u"External") {
                continue;
            }
            const QStringView type = attribute(attributes, QLatin1String("Type"));
            relations.insert(attribute(attributes, QLatin1String("Id")).toString(),
                             {type.mid(type.lastIndexOf(u'/') + 1).toString(),
                              resolved(folder, attribute(attributes, QLatin1String("Target")).toString())});
        }
    }
    checkXml(xml, archive, own);
    return relations;
}

void refuseOthers(ZipArchive& archive) {
    const char* text = nullptr;
    if (archive.contains(QStringLiteral("mimetype")) &&
        archive.read(QStringLiteral("mimetype"), 128).contains("opendocument.spreadsheet")) {
        text =
            QT_TRANSLATE_NOOP("core",
                              "%1 is an OpenDocument spreadsheet (.ods), which is not read here. Open it in "
                              "the spreadsheet program and save it as .xlsx or .csv.");
    } else if (archive.contains(QStringLiteral("xl/workbook.bin"))) {
        text = QT_TRANSLATE_NOOP("core",
                                 "%1 is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.");
    } else if (archive.contains(QStringLiteral("word/document.xml")) ||
               archive.contains(QStringLiteral("ppt/presentation.xml")) ||
               archive.contains(QStringLiteral("content.xml"))) {
        text = QT_TRANSLATE_NOOP("core",
                                 "%1 is a text document or a presentation, not a table. Save its table as "
                                 ".xlsx or .csv.");
    }
    if (text) {
        throw TableError(Message(text, {archive.name()}));
    }
}

QString mainPart(ZipArchive& archive) {
    const auto relations = relationsOf(archive, {});
    for (const Relation& relation : relations) {
        if (relation.type == u"officeDocument" && archive.contains(relation.target)) {
            return relation.target;
        }
    }
    const QString usual = QStringLiteral("xl/workbook.xml");
    if (!archive.contains(usual)) {
        throw TableError(
            Message(QT_TRANSLATE_NOOP("core",
                                      "%1 is an archive (zip), not a workbook. Unpack it and choose one "
                                      "of the tables inside."),
                    {archive.name()}));
    }
    return usual;
}

bool truth(QStringView value) {
    return value == u"1" || value == u"true" || value == u"on";
}

void checkLength(QXmlStreamReader& xml, const QString& out, qsizetype from) {
    if (out.size() - from > longestCellText) {
        xml.raiseError(QStringLiteral("text too long"));
    }
}

}  // namespace

void unescapeCellText(QString& text, qsizetype from) {
    qsizetype at = text.indexOf(u"_x", from);
    if (at < 0) {
        return;
    }
    qsizetype out = at;
    while (at < text.size()) {
        bool ok = false;
        if (text[at] == u'_' && at + 7 <= text.size() && text[at + 1] == u'x' && text[at + 6] == u'_') {
            const ushort unit = QStringView(text).mid(at + 2, 4).toUShort(&ok, 16);
            if (ok) {
                text[out++] = QChar(unit);
                at += 7;
            }
        }
        if (!ok) {
            text[out++] = text[at++];
        }
    }
    text.truncate(out);
}

QStringView attribute(const QXmlStreamAttributes& attributes, QLatin1String name) {
    for (const QXmlStreamAttribute& one : attributes) {
        if (one.name() == name) {
            return one.value();
        }
    }
    return {};
}

void checkXml(const QXmlStreamReader& xml, const ZipArchive& archive, const QString& part) {
    if (!archive.fault().isEmpty()) {
        throw TableError(archive.fault(), 0, 0);
    }
    if (xml.hasError()) {
        archive.failDamaged(QStringLiteral("%1:%2:%3: %4")
                                .arg(part)
                                .arg(xml.lineNumber())
                                .arg(xml.columnNumber())
                                .arg(xml.errorString()));
    }
}

void appendPlainText(QXmlStreamReader& xml, QString& out) {
    const qsizetype from = out.size();
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
            case QXmlStreamReader::Characters:
                out.append(xml.text());
                checkLength(xml, out, from);
                break;
            case QXmlStreamReader::StartElement:
                xml.skipCurrentElement();
                break;
            case QXmlStreamReader::EndElement:
                return;
            default:
                break;
        }
    }
}

void appendRichText(QXmlStreamReader& xml, QString& out) {
    const qsizetype from = out.size();
    int depth = 1;
    int texts = 0;  // depth within <t>: white space between elements is no text
    while (!xml.atEnd() && depth > 0) {
        switch (xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (xml.name() == u"rPh") {
                    xml.skipCurrentElement();
                    break;
                }
                ++depth;
                if (texts > 0 || xml.name() == u"t") {
                    ++texts;
                }
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                texts = std::max(0, texts - 1);
                break;
            case QXmlStreamReader::Characters:
                if (texts > 0) {
                    out.append(xml.text());
                    checkLength(xml, out, from);
                }
                break;
            default:
                break;
        }
    }
    unescapeCellText(out, from);
}

Workbook Workbook::read(ZipArchive& archive) {
    refuseOthers(archive);
    const QString part = mainPart(archive);
    const QHash<QString, Relation> relations = relationsOf(archive, part);
    Workbook book;
    for (const Relation& relation : relations) {
        if (relation.type == u"sharedStrings" && archive.contains(relation.target)) {
            book.sharedStrings = relation.target;
        } else if (relation.type == u"styles" && archive.contains(relation.target)) {
            book.styles = relation.target;
        }
    }
    const std::unique_ptr<QIODevice> device = archive.open(part);
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            book.date1904 = truth(attribute(attributes, QLatin1String("date1904")));
        } else if (xml.name() == u"sheet") {
            // r:id, not sheetId: the one with a namespace
            QString id;
            for (const QXmlStreamAttribute& one : attributes) {
                if (one.name() == u"id" && !one.namespaceUri().isEmpty()) {
                    id = one.value().toString();
                }
            }
            const Relation relation = relations.value(id);
            const QStringView state = attribute(attributes, QLatin1String("state"));
            if (relation.type == u"worksheet") {
                book.sheets.push_back({attribute(attributes, QLatin1String("name")).toString(),
                                       relation.target, state == u"hidden" || state == u"veryHidden"});
            }
        }
    }
    checkXml(xml, archive, part);
    return book;
}

QStringList Workbook::names() const {
    QStringList all;
    for (const Sheet& sheet : sheets) {
        all.append(sheet.name);
    }
    return all;
}

std::vector<NumberKind> readNumberKinds(ZipArchive& archive, const QString& part) {
    std::vector<NumberKind> kinds;
    if (part.isEmpty()) {
        return kinds;
    }
    const std::unique_ptr<QIODevice> device = archive.open(part);
    QXmlStreamReader xml(device.get());
    QHash<int, NumberKind> own;
    bool cells = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"cellXfs") {
            cells = false;
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        const int id = attribute(attributes, QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"numFmt") {
            own.insert(id, numberKind(attribute(attributes, QLatin1String("formatCode"))));
        } else if (xml.name() == u"cellXfs") {
            cells = true;
        } else if (xml.name() == u"xf" && cells) {
            kinds.push_back(own.contains(id) ? own.value(id) : builtinNumberKind(id));
        }
    }
    checkXml(xml, archive, part);
    return kinds;
}

void SharedStrings::read(ZipArchive& archive, const QString& part) {
    const std::unique_ptr<QIODevice> device = archive.open(part);
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"si") {
            continue;
        }
        appendRichText(xml, m_text);
        m_ends.push_back(static_cast<quint32>(m_text.size()));
        if (m_text.size() > mostUnits || qsizetype(m_ends.size()) > mostStrings) {
            throw TableError(
                Message(QT_TRANSLATE_NOOP("core",
                                          "%1 holds more text than can be read at once. Save the sheet "
                                          "as .csv, or split it."),
                        {archive.name()}));
        }
    }
    checkXml(xml, archive, part);
    m_text.squeeze();
}

}  // namespace jisr
