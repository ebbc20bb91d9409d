#include "ui/printing/pdffinish.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>

#include "ui/printing/pdfwriter.h"

namespace jisr {

namespace {

constexpr qreal unitsPerPoint = 10;

QPDFObjectHandle unicode(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle name(const char* text) {
    return QPDFObjectHandle::newName(text);
}

QPDFObjectHandle number(qreal value) {
    return QPDFObjectHandle::newReal(value, 2);
}

// [page /XYZ left top zoom]: the page with the heading at the window's upper edge, zoom unchanged
QPDFObjectHandle destination(const std::vector<QPDFPageObjectHelper>& pages, const PageFlow::Place& place) {
    const qreal top = (PageFormat::height - place.y) / unitsPerPoint + 12;
    QPDFObjectHandle target = QPDFObjectHandle::newArray();
    target.appendItem(pages.at(static_cast<std::size_t>(place.page)).getObjectHandle());
    target.appendItem(name("/XYZ"));
    target.appendItem(QPDFObjectHandle::newNull());
    target.appendItem(number(top));
    target.appendItem(QPDFObjectHandle::newNull());
    return target;
}

/// Bookmarks as a tree: a heading of level n hangs under the last one of a lower level.
class Outline {
  public:
    explicit Outline(QPDF& pdf) : m_pdf(pdf) { m_open.push_back({0, newItem(), 0}); }

    void add(int level, const QString& title, const QPDFObjectHandle& target) {
        while (m_open.size() > 1 && m_open.back().level >= level) {
            close();
        }
        Node& parent = m_open.back();
        QPDFObjectHandle item = newItem();
        item.replaceKey("/Title", unicode(title));
        item.replaceKey("/Dest", target);
        item.replaceKey("/Parent", parent.item);
        if (parent.item.hasKey("/Last")) {
            QPDFObjectHandle before = parent.item.getKey("/Last");
            before.replaceKey("/Next", item);
            item.replaceKey("/Prev", before);
        } else {
            parent.item.replaceKey("/First", item);
        }
        parent.item.replaceKey("/Last", item);
        ++parent.visible;
        m_open.push_back({level, item, 0});
    }

    QPDFObjectHandle finish() {
        while (m_open.size() > 1) {
            close();
        }
        m_open.front().item.replaceKey("/Type", name("/Outlines"));
        m_open.front().item.replaceKey("/Count", QPDFObjectHandle::newInteger(m_open.front().visible));
        return m_open.front().item;
    }

  private:
    struct Node {
        int level;
        QPDFObjectHandle item;
        int visible;
    };
    QPDF& m_pdf;
    std::vector<Node> m_open;

    QPDFObjectHandle newItem() { return m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()); }
    void close() {
        Node node = m_open.back();
        m_open.pop_back();
        if (node.visible > 0) {
            node.item.replaceKey("/Count", QPDFObjectHandle::newInteger(node.visible));
            m_open.back().visible += node.visible;
        }
    }
};

void addLinks(QPDF& pdf, const std::vector<QPDFPageObjectHelper>& pages, const PrintedReport& printed) {
    for (const PrintedLink& link : printed.links()) {
        QPDFObjectHandle note = QPDFObjectHandle::newDictionary();
        note.replaceKey("/Type", name("/Annot"));
        note.replaceKey("/Subtype", name("/Link"));
        note.replaceKey(
            "/Rect",
            QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(
                link.area.left() / unitsPerPoint, (PageFormat::height - link.area.bottom()) / unitsPerPoint,
                link.area.right() / unitsPerPoint, (PageFormat::height - link.area.top()) / unitsPerPoint)));
        note.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        note.replaceKey("/Dest", destination(pages, printed.headings().at(link.heading).place));
        QPDFObjectHandle page = pages.at(static_cast<std::size_t>(link.page)).getObjectHandle();
        QPDFObjectHandle notes = page.getKey("/Annots");
        if (!notes.isArray()) {
            notes = QPDFObjectHandle::newArray();
        }
        notes.appendItem(pdf.makeIndirectObject(note));
        page.replaceKey("/Annots", notes);
    }
}

// Qt tags each font's subset in the order of a hash that differs from run to run; tagged anew in the order
// of the pages' resources, equal reports are equal files.
void nameFonts(const std::vector<QPDFPageObjectHelper>& pages) {
    std::map<QPDFObjGen, std::string> named;
    for (const QPDFPageObjectHelper& page : pages) {
        QPDFObjectHandle fonts =
            QPDFPageObjectHelper(page).getObjectHandle().getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary()) {
            continue;
        }
        for (auto& [key, font] : fonts.getDictAsMap()) {
            QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
            if (!descendants.isArray() || descendants.getArrayNItems() == 0 ||
                named.count(font.getObjGen())) {
                continue;
            }
            QPDFObjectHandle descendant = descendants.getArrayItem(0);
            const std::string whole = font.getKey("/BaseFont").getName().substr(1);
            const std::size_t plus = whole.find('+');
            std::string tag = "AAAAAA";
            for (std::size_t place = tag.size(), rest = named.size(); rest > 0 && place > 0; rest /= 26) {
                tag[--place] = static_cast<char>('A' + rest % 26);
            }
            const std::string tagged = "/" + tag + "+" + (plus == 6 ? whole.substr(7) : whole);
            named[font.getObjGen()] = tagged;
            font.replaceKey("/BaseFont", QPDFObjectHandle::newName(tagged));
            descendant.replaceKey("/BaseFont", QPDFObjectHandle::newName(tagged));
            descendant.getKey("/FontDescriptor").replaceKey("/FontName", QPDFObjectHandle::newName(tagged));
        }
    }
}

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

QByteArray xmp(const Report& report, const QString& date) {
    return QStringLiteral(
               "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
               "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
               "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
               "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
               "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
               "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>"
               "<xmp:CreateDate>%4</xmp:CreateDate><xmp:CreatorTool>Jisr</xmp:CreatorTool>"
               "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>")
        .arg(escaped(report.title), escaped(report.programme), languageCode(report.language), date)
        .toUtf8();
}

void setMetadata(QPDF& pdf, const Report& report) {
    // the cut-off is the report's only date: the same figures make the same file on any day
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(report.title));
    info.replaceKey("/Author", unicode(report.programme));
    info.replaceKey("/Subject", unicode(report.scope));
    info.replaceKey("/Creator", QPDFObjectHandle::newString("Jisr " JISR_VERSION));
    info.replaceKey("/Producer", QPDFObjectHandle::newString("Qt, qpdf"));
    if (report.cutOff.isValid()) {
        const QString day = report.cutOff.toString(QStringLiteral("yyyyMMdd"));
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(("D:" + day.toStdString() + "000000Z")));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle root = pdf.getRoot();
    const QByteArray described = xmp(report, report.cutOff.toString(Qt::ISODate));
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, described.toStdString());
    metadata.getDict().replaceKey("/Type", name("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", name("/XML"));
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/Lang", QPDFObjectHandle::newString(languageCode(report.language).toStdString()));
    QPDFObjectHandle view = QPDFObjectHandle::newDictionary();
    view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    view.replaceKey("/Direction", name(report.language == Language::Arabic ? "/R2L" : "/L2R"));
    root.replaceKey("/ViewerPreferences", view);
}

}  // namespace

QByteArray finishPdf(const QByteArray& bytes, const Report& report, const PrintedReport& printed) {
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
        setMetadata(pdf, report);
        if (!printed.headings().empty()) {
            Outline outline(pdf);
            for (const PrintedHeading& heading : printed.headings()) {
                outline.add(heading.level, heading.text, destination(pages, heading.place));
            }
            pdf.getRoot().replaceKey("/Outlines", outline.finish());
            pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
        }
        addLinks(pdf, pages, printed);
        nameFonts(pages);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        // object streams would follow Qt's numbering, which varies; plain objects follow the document's tree
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& problem) {
        throw PrintError({QT_TRANSLATE_NOOP("core", "The PDF could not be finished: %1"),
                          {QString::fromUtf8(problem.what())}});
    }
}

}  // namespace jisr
