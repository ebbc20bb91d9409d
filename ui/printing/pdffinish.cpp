#include "ui/printing/pdffinish.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QRegularExpression>
#include <map>
#include <set>

#include "ui/printing/pdfwriter.h"

namespace jisr {

namespace {

QPDFObjectHandle unicode(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle name(const char* text) {
    return QPDFObjectHandle::newName(text);
}

QPDFObjectHandle number(qreal value) {
    return QPDFObjectHandle::newReal(value, 2);
}

// [page /XYZ left top zoom]: the page with the place at the window's upper edge, zoom unchanged
QPDFObjectHandle destination(const std::vector<QPDFPageObjectHelper>& pages, const PrintedPages& printed,
                             int page, qreal y) {
    const qreal top = std::min(printed.size(page).height(), printed.size(page).height() - y + 12);
    QPDFObjectHandle target = QPDFObjectHandle::newArray();
    target.appendItem(pages.at(static_cast<std::size_t>(page)).getObjectHandle());
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

void addLinks(QPDF& pdf, const std::vector<QPDFPageObjectHelper>& pages, const PrintedPages& printed) {
    for (const PrintedLink& link : printed.links()) {
        const qreal height = printed.size(link.page).height();
        QPDFObjectHandle note = QPDFObjectHandle::newDictionary();
        note.replaceKey("/Type", name("/Annot"));
        note.replaceKey("/Subtype", name("/Link"));
        note.replaceKey("/Rect", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(
                                     link.area.left(), height - link.area.bottom(), link.area.right(),
                                     height - link.area.top())));
        note.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        note.replaceKey("/Dest", destination(pages, printed, link.targetPage, link.targetY));
        QPDFObjectHandle page = pages.at(static_cast<std::size_t>(link.page)).getObjectHandle();
        QPDFObjectHandle notes = page.getKey("/Annots");
        if (!notes.isArray()) {
            notes = QPDFObjectHandle::newArray();
        }
        notes.appendItem(pdf.makeIndirectObject(note));
        page.replaceKey("/Annots", notes);
    }
}

// Qt says of each Arabic letter which of its shapes it drew, of the space that it is a tabulator: readers who
// search or copy mean the letter itself.
std::string plainLetters(const std::string& map) {
    static const QRegularExpression code(QStringLiteral("<([0-9A-Fa-f]{4})>"));
    const QString text = QString::fromLatin1(map.data(), static_cast<qsizetype>(map.size()));
    QString result;
    bool list = false;
    for (const QString& line : text.split(u'\n')) {
        const qsizetype open = line.indexOf(u'[');
        list = list || open >= 0;
        qsizetype done = 0;
        if (list) {
            auto matches = code.globalMatch(line, std::max<qsizetype>(open, 0));
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                const auto letter = QChar(match.capturedView(1).toUShort(nullptr, 16));
                QString plain(letter);
                if (letter == u'\t') {
                    plain = QStringLiteral(" ");
                } else if (letter >= QChar(0xFB50) && letter <= QChar(0xFEFC)) {
                    // lam-alef stays one sign: readers know it, but disagree on which of two comes first
                    const QString apart = plain.normalized(QString::NormalizationForm_KC);
                    plain = apart.size() == 1 ? apart : plain;
                }
                result += line.mid(done, match.capturedStart() - done) + u'<';
                for (const QChar one : plain) {
                    result += QStringLiteral("%1").arg(one.unicode(), 4, 16, QLatin1Char('0')).toUpper();
                }
                result += u'>';
                done = match.capturedEnd();
            }
        }
        list = list && !line.contains(u']');
        result += line.mid(done) + u'\n';
    }
    return result.toStdString();
}

void readable(const std::vector<QPDFPageObjectHelper>& pages) {
    std::set<QPDFObjGen> done;
    for (const QPDFPageObjectHelper& page : pages) {
        QPDFObjectHandle fonts =
            QPDFPageObjectHelper(page).getObjectHandle().getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary()) {
            continue;
        }
        for (auto& [key, font] : fonts.getDictAsMap()) {
            QPDFObjectHandle map = font.getKey("/ToUnicode");
            if (!map.isStream() || !done.insert(map.getObjGen()).second) {
                continue;
            }
            const auto data = map.getStreamData(qpdf_dl_generalized);
            map.replaceStreamData(
                plainLetters({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()}),
                QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        }
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

/// What Info and XMP both say: one value, so that they can't differ.
struct Description {
    QString title, author, subject, creator, producer;
    QStringList keywords, languages;
    QDate date;  ///< the day on the cover, otherwise the cut-off; never the present moment
};

Description describe(const std::vector<const Report*>& reports) {
    Description said;
    QStringList titles, subjects, authors;
    for (const Report* report : reports) {
        titles << report->title;
        subjects << report->scope;
        authors << (report->cover.office.isEmpty() ? report->programme : report->cover.office);
        said.keywords << report->keywords;
        said.languages << languageCode(report->language);
    }
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        parts.removeDuplicates();
        return parts.join(QStringLiteral(" / "));
    };
    const Report& first = *reports.front();
    said.title = joined(titles);
    said.subject = joined(subjects);
    said.author = joined(authors);
    said.keywords.removeAll(QString());
    said.keywords.removeDuplicates();
    said.creator = QStringLiteral("Jisr " JISR_VERSION);
    said.producer = QStringLiteral("Qt, qpdf");
    said.date = first.cover.madeOn.isValid() ? first.cover.madeOn : first.cutOff;
    return said;
}

QByteArray xmp(const Description& said) {
    const auto escaped = [](const QString& text) { return text.toHtmlEscaped(); };
    const auto bag = [&](const QStringList& values) {
        QString items;
        for (const QString& value : values) {
            items += QStringLiteral("<rdf:li>%1</rdf:li>").arg(escaped(value));
        }
        return items;
    };
    QString text = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
        "<dc:format>application/pdf</dc:format>");
    text +=
        QStringLiteral("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>")
            .arg(escaped(said.title));
    text += QStringLiteral("<dc:creator><rdf:Seq>%1</rdf:Seq></dc:creator>").arg(bag({said.author}));
    text +=
        QStringLiteral(
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:description>")
            .arg(escaped(said.subject));
    text += QStringLiteral("<dc:language><rdf:Bag>%1</rdf:Bag></dc:language>").arg(bag(said.languages));
    if (!said.keywords.isEmpty()) {
        text +=
            QStringLiteral("<dc:subject><rdf:Bag>%1</rdf:Bag></dc:subject><pdf:Keywords>%2</pdf:Keywords>")
                .arg(bag(said.keywords), escaped(said.keywords.join(QStringLiteral(", "))));
    }
    text += QStringLiteral("<pdf:Producer>%1</pdf:Producer><xmp:CreatorTool>%2</xmp:CreatorTool>")
                .arg(escaped(said.producer), escaped(said.creator));
    if (said.date.isValid()) {
        text += QStringLiteral("<xmp:CreateDate>%1T00:00:00Z</xmp:CreateDate>")
                    .arg(said.date.toString(Qt::ISODate));
    }
    text += QStringLiteral("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return text.toUtf8();
}

void setMetadata(QPDF& pdf, const PrintedPages& printed) {
    const Description said = describe(printed.reports());
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(said.title));
    info.replaceKey("/Author", unicode(said.author));
    info.replaceKey("/Subject", unicode(said.subject));
    if (!said.keywords.isEmpty()) {
        info.replaceKey("/Keywords", unicode(said.keywords.join(QStringLiteral(", "))));
    }
    info.replaceKey("/Creator", unicode(said.creator));
    info.replaceKey("/Producer", unicode(said.producer));
    if (said.date.isValid()) {
        const QString day = said.date.toString(QStringLiteral("yyyyMMdd"));
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(("D:" + day.toStdString() + "000000Z")));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmp(said).toStdString());
    metadata.getDict().replaceKey("/Type", name("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", name("/XML"));
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/Lang", QPDFObjectHandle::newString(said.languages.front().toStdString()));
    QPDFObjectHandle view = QPDFObjectHandle::newDictionary();
    view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    const bool fromRight = printed.reports().front()->language == Language::Arabic;
    view.replaceKey("/Direction", name(fromRight ? "/R2L" : "/L2R"));
    root.replaceKey("/ViewerPreferences", view);
    if (printed.facing()) {
        // the cover by itself, then two and two: left even, right odd
        root.replaceKey("/PageLayout", name("/TwoPageRight"));
    }
}

}  // namespace

QByteArray finishPdf(const QByteArray& bytes, const PrintedPages& printed) {
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
        setMetadata(pdf, printed);
        const std::vector<PrintedHeading> headings = printed.headings();
        if (!headings.empty()) {
            Outline outline(pdf);
            for (const PrintedHeading& heading : headings) {
                outline.add(heading.level, heading.text,
                            destination(pages, printed, heading.page, heading.y));
            }
            pdf.getRoot().replaceKey("/Outlines", outline.finish());
            pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
        }
        addLinks(pdf, pages, printed);
        nameFonts(pages);
        readable(pages);
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
