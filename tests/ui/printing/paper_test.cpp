#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <set>
#include <thread>

#include "tests/support/catch.h"
#include "tests/ui/printing/samplereports.h"
#include "ui/printing/fonts.h"
#include "ui/printing/pagelayout.h"
#include "ui/printing/pdfwriter.h"

using namespace jisr;

namespace {

/// What a tool says of a file; nothing when this machine hasn't got the tool.
std::optional<QString> said(const QString& tool, const QStringList& arguments) {
    if (QStandardPaths::findExecutable(tool).isEmpty()) {
        WARN("not installed: " << tool.toStdString());
        return {};
    }
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished(-1);
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Paper {
    QString name;
    std::vector<Language> languages;
    PrintedPages pages;
    bool bitmapLogo = false;
    QByteArray bytes = {};
};

ReportToPrint toPrint(Report report) {
    std::vector<ChartPicture> charts = recordCharts(report);
    return {std::move(report), std::move(charts)};
}

/// Every kind of report there is, in every language and edition, and a bilingual one.
const std::vector<Paper>& everyPaper() {
    static std::vector<Paper> papers;
    if (!papers.empty()) {
        return papers;
    }
    loadFonts();
    for (const Language language : {Language::French, Language::Arabic, Language::English}) {
        for (const bool publicMode : {false, true}) {
            Report report = sample::nationalReport(language, publicMode);
            Paper paper{
                QStringLiteral("covered-%1%2").arg(languageCode(language), publicMode ? "-public" : ""),
                {language},
                {}};
            if (publicMode) {
                report.cover.logo = sample::pngLogo();
                paper.bitmapLogo = true;
            }
            paper.pages = PrintedPages(toPrint(std::move(report)));
            papers.push_back(std::move(paper));
        }
    }
    // given Arabic first, French still stands at the left
    papers.push_back({QStringLiteral("covered-fr-ar"),
                      {Language::French, Language::Arabic},
                      PrintedPages(toPrint(sample::nationalReport(Language::Arabic)),
                                   toPrint(sample::nationalReport(Language::French)))});
    papers.push_back({QStringLiteral("wide-fr-ar"),
                      {Language::French, Language::Arabic},
                      PrintedPages(toPrint(sample::wideReport(Language::French)),
                                   toPrint(sample::wideReport(Language::Arabic)))});
    for (const ReportInfo& kind : reportCatalogue()) {
        const QString id = QLatin1String(kind.id);
        for (const Language language : {Language::French, Language::Arabic, Language::English}) {
            for (const bool publicMode : {false, true}) {
                papers.push_back(
                    {QStringLiteral("%1-%2%3").arg(id, languageCode(language), publicMode ? "-public" : ""),
                     {language},
                     PrintedPages(toPrint(sample::reportOfKind(id, language, publicMode))),
                     publicMode});
            }
        }
        papers.push_back({id + QStringLiteral("-fr-ar"),
                          {Language::French, Language::Arabic},
                          PrintedPages(toPrint(sample::reportOfKind(id, Language::French)),
                                       toPrint(sample::reportOfKind(id, Language::Arabic)))});
    }
    for (Paper& paper : papers) {
        paper.bytes = pdfBytes(paper.pages);
    }
    return papers;
}

QString metadata(QPDF& pdf) {
    const auto data = pdf.getRoot().getKey("/Metadata").getStreamData();
    return QString::fromUtf8(reinterpret_cast<const char*>(data->getBuffer()),
                             static_cast<qsizetype>(data->getSize()));
}

QString infoOf(QPDF& pdf, const char* key) {
    return QString::fromStdString(pdf.getTrailer().getKey("/Info").getKey(key).getUTF8Value());
}

/// How far down each page is drawn on, 0–1 of the room between head and foot.
std::vector<qreal> filled(const PrintedPages& pages) {
    std::vector<qreal> result;
    for (int page = 0; page < pages.count(); ++page) {
        const QSize size = pages.size(page).toSize();
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paint(painter, page);
        painter.end();
        const int top = static_cast<int>(PageFormat::top / 10);
        const int bottom = size.height() - static_cast<int>(PageFormat::bottom / 10);
        int last = top;
        for (int y = top; y < bottom; ++y) {
            for (int x = 56; x < size.width() - 56; ++x) {
                if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                    last = y;
                    break;
                }
            }
        }
        result.push_back(static_cast<qreal>(last - top) / (bottom - top));
    }
    return result;
}

}  // namespace

TEST_CASE("every paper is sound: fonts whole, no bitmap but the logo, text to be searched, pages numbered") {
    const QTemporaryDir folder;
    for (const Paper& paper : everyPaper()) {
        INFO(paper.name.toStdString());
        const QByteArray& bytes = paper.bytes;
        CHECK(bytes == pdfBytes(paper.pages));
        const QString kept = qEnvironmentVariable("JISR_PICTURES");
        const QString path = QDir(kept.isEmpty() ? folder.path() : kept).filePath(paper.name + ".pdf");
        {
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        said(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
        if (const auto fonts = said(QStringLiteral("pdffonts"), {path})) {
            const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
            CHECK(lines.size() >= 2);
            for (const QString& line : lines) {
                INFO(line.toStdString());
                // embedded, a subset, with a map to Unicode
                CHECK(line.contains(QRegularExpression(QStringLiteral("yes\\s+yes\\s+yes\\s+\\d+\\s+0"))));
            }
        }
        if (const auto images = said(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path})) {
            const QStringList lines = images->split(u'\n', Qt::SkipEmptyParts).mid(2);
            CHECK(lines.size() == (paper.bitmapLogo ? 1 : 0));
            CHECK_FALSE(images->contains(QStringLiteral("smask")));
        }
        if (const auto text = said(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})) {
            QStringList pages = text->split(u'\f');
            pages.removeLast();
            REQUIRE(pages.size() == paper.pages.count());
            for (int page = 0; page < paper.pages.count(); ++page) {
                const Language language = paper.languages[static_cast<std::size_t>(
                    page == 0 ? 0 : (page - 1) % static_cast<int>(paper.languages.size()))];
                const Phrasebook phrasebook(language);
                QString words = pages[page];
                // marks of direction and the spaces of each language are no part of what is searched
                words.remove(QRegularExpression(QStringLiteral("[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}]")));
                const QString number = QStringLiteral("%1 / %2").arg(page + 1).arg(paper.pages.count());
                INFO(number.toStdString());
                if (language != Language::Arabic) {
                    CHECK(words.contains(number));
                } else {
                    CHECK(words.contains(QString::number(paper.pages.count())));
                }
            }
            QString whole = *text;
            whole.remove(QRegularExpression(QStringLiteral("[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}]")));
            whole = whole.normalized(QString::NormalizationForm_KC).simplified();
            // behind the cover, whose contents name them all
            qsizetype at = whole.indexOf(QStringLiteral("1 / %1").arg(paper.pages.count()));
            for (const Report* report : paper.pages.reports()) {
                for (const ReportItem& item : report->items) {
                    if (const auto* heading = std::get_if<ReportHeading>(&item)) {
                        INFO(heading->text.toStdString());
                        if (report->language == Language::Arabic) {
                            // word by word: how a line of both directions is told is the reader's own
                            for (const QString& word : heading->text.split(u' ')) {
                                INFO(word.toStdString());
                                // lam-alef is one sign; what it stands for is read either way round
                                const bool ligature =
                                    word.contains(QRegularExpression(QStringLiteral("ل[اأإآ]")));
                                CHECK((ligature || whole.contains(word)));
                            }
                        } else if (heading->level <= 1 && paper.languages.size() == 1) {
                            const qsizetype found = whole.indexOf(heading->text, at);
                            CHECK(found >= 0);
                            at = std::max(at, found);
                        }
                    }
                }
            }
        }
    }
}

TEST_CASE("the metadata say the same in both places, and nothing of the day it was made") {
    for (const Paper& paper : everyPaper()) {
        INFO(paper.name.toStdString());
        const QByteArray& bytes = paper.bytes;
        QPDF pdf;
        pdf.processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const QString xmp = metadata(pdf);
        for (const char* key : {"/Title", "/Author", "/Subject", "/Keywords", "/Creator", "/Producer"}) {
            INFO(key);
            REQUIRE(pdf.getTrailer().getKey("/Info").hasKey(key));
            CHECK(xmp.contains(u'>' + infoOf(pdf, key).toHtmlEscaped() + u'<'));
        }
        CHECK(infoOf(pdf, "/CreationDate") == QStringLiteral("D:20260702000000Z"));
        CHECK(xmp.contains(QStringLiteral("2026-07-02T00:00:00Z")));
        for (const Language language : paper.languages) {
            CHECK(xmp.contains(QStringLiteral("<rdf:li>%1</rdf:li>").arg(languageCode(language))));
        }
        CHECK_FALSE(xmp.contains(QStringLiteral("pdfaid")));
        // no transparency: every state of the ink covers fully, no mask
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
            if (!dictionary.isDictionary()) {
                continue;
            }
            for (const char* key : {"/ca", "/CA"}) {
                if (dictionary.getKey(key).isNumber()) {
                    CHECK(dictionary.getKey(key).getNumericValue() == 1);
                }
            }
            CHECK_FALSE(dictionary.getKey("/SMask").isStream());
        }
    }
}

TEST_CASE("the contents, the references and the bookmarks lead to the pages they name") {
    loadFonts();
    const PrintedPages pages(toPrint(sample::nationalReport(Language::French)));
    const auto headings = pages.headings();
    int chapters = 0;
    for (const PrintedHeading& heading : headings) {
        chapters += heading.level == 1 ? 1 : 0;
        CHECK(heading.page >= 1);
        CHECK(heading.page < pages.count());
    }
    const auto method = std::find_if(headings.begin(), headings.end(), [](const PrintedHeading& heading) {
        return heading.level == 1 && heading.text == QStringLiteral("Méthode");
    });
    REQUIRE(method != headings.end());
    int fromCover = 0, within = 0, toMethod = 0;
    for (const PrintedLink& link : pages.links()) {
        (link.page == 0 ? fromCover : within) += 1;
        toMethod += link.page == 1 && link.targetPage == method->page && link.targetY == method->y ? 1 : 0;
        CHECK(link.area.width() > 10);
        CHECK(QRectF(QPointF(), pages.size(link.page)).contains(link.area));
    }
    CHECK(fromCover == chapters);
    // the sentence that names the method, and the first chart, whose table stands in its own chapter
    CHECK(within >= 2);
    CHECK(toMethod == 1);
    const QByteArray bytes = pdfBytes(pages);
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    CHECK(pdf.getRoot().getKey("/Outlines").getKey("/Count").getIntValue() ==
          static_cast<int>(headings.size()));
}

TEST_CASE("in a bilingual report French stands left, Arabic right, each heading at the same height") {
    loadFonts();
    const PrintedPages pages(toPrint(sample::nationalReport(Language::Arabic)),
                             toPrint(sample::nationalReport(Language::French)));
    CHECK(pages.facing());
    REQUIRE(pages.reports().front()->language == Language::French);
    CHECK(pages.count() % 2 == 1);
    const auto headings = pages.headings();
    REQUIRE(headings.size() % 2 == 0);
    const std::size_t half = headings.size() / 2;
    for (std::size_t i = 0; i < half; ++i) {
        CHECK(headings[i].page + 1 == headings[i + half].page);
        CHECK(headings[i].page % 2 == 1);
        CHECK(headings[i].y == headings[i + half].y);
    }
    const QByteArray bytes = pdfBytes(pages);
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    CHECK(pdf.getRoot().getKey("/PageLayout").getName() == "/TwoPageRight");
}

TEST_CASE("pages are filled: none but the last leaves two fifths of itself white, all together a tenth") {
    qreal sum = 0;
    int count = 0;
    for (const Paper& paper : everyPaper()) {
        if (paper.languages.size() > 1) {
            continue;
        }
        const std::vector<qreal> reached = filled(paper.pages);
        for (std::size_t page = 1; page + 1 < reached.size(); ++page) {
            INFO(paper.name.toStdString() << " page " << page + 1 << ": " << reached[page]);
            CHECK(reached[page] >= 0.6);
            sum += reached[page];
            ++count;
        }
    }
    REQUIRE(count > 100);
    CHECK(sum / count >= 0.9);
}

TEST_CASE("a table over several pages repeats its header on each, in the text too") {
    loadFonts();
    const QTemporaryDir folder;
    Report report;
    report.title = QStringLiteral("Liste");
    report.language = Language::French;
    ReportTable table;
    table.id = QStringLiteral("long");
    table.title = QStringLiteral("Longue");
    table.columns = {{QStringLiteral("Nomdecolonne"), ReportColumnKind::Text},
                     {QStringLiteral("Taux"), ReportColumnKind::Percent},
                     {QStringLiteral("Code"), ReportColumnKind::Code}};
    for (int i = 0; i < 150; ++i) {
        table.rows.push_back(
            {{{}, QStringLiteral("Ligne %1").arg(i), {}},
             {{}, i % 3 ? QStringLiteral("%1,5 %").arg(i % 100) : QStringLiteral("100 %"), {}},
             {{}, QStringLiteral("J7K2-9QXM"), {}}});
    }
    report.items.push_back(table);
    const PrintedPages pages(toPrint(report));
    REQUIRE(pages.count() >= 3);
    const QString path = folder.filePath(QStringLiteral("long.pdf"));
    writePdf(pages, path);
    if (const auto text = said(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})) {
        CHECK(text->count(QStringLiteral("Nomdecolonne")) == pages.count());
        for (int i = 0; i < 150; ++i) {
            CHECK(text->contains(QStringLiteral("Ligne %1\n").arg(i)));
        }
    }
    // decimal signs stand beneath each other, whether there is a decimal or not
    if (const auto boxes =
            said(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")})) {
        const QRegularExpression word(
            QStringLiteral("xMin=\"([0-9.]+)\"[^>]*xMax=\"([0-9.]+)\"[^>]*>(\\d+),5"));
        std::set<int> widths;
        auto found = word.globalMatch(*boxes);
        int count = 0;
        while (found.hasNext()) {
            ++count;
            widths.insert(qRound(found.next().captured(2).toDouble()));
        }
        CHECK(count > 50);
        CHECK(widths.size() == 1);
    }
}

TEST_CASE("the preview and a job may paint the same pages at once") {
    loadFonts();
    const PrintedPages pages(toPrint(sample::nationalReport(Language::Arabic)));
    const QByteArray alone = pdfBytes(pages);
    QByteArray there;
    std::thread worker([&] { there = pdfBytes(pages); });
    const std::vector<qreal> here = filled(pages);
    worker.join();
    CHECK(there == alone);
    CHECK(here == filled(pages));
}

TEST_CASE("a printer gets the pages that it was asked for") {
    loadFonts();
    const QTemporaryDir folder;
    const PrintedPages pages(toPrint(sample::nationalReport(Language::French)));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    printer.setFromTo(2, 3);
    printPages(pages, printer);
    QPDF pdf;
    pdf.processFile(folder.filePath(QStringLiteral("printed.pdf")).toLocal8Bit().constData());
    CHECK(QPDFPageDocumentHelper(pdf).getAllPages().size() == 2);
}
