#include "ui/printing/pdfwriter.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <thread>

#include "tests/support/catch.h"
#include "tests/ui/charts/samplecharts.h"
#include "ui/printing/fonts.h"
#include "ui/printing/printedtable.h"

using namespace jisr;

namespace {

ReportCell cell(const QString& text) {
    return {text, text, {}};
}

ReportTable sampleTable(Language language, int rows) {
    const bool arabic = language == Language::Arabic;
    ReportTable table;
    table.id = QStringLiteral("by-region");
    table.title = arabic ? QStringLiteral("النتائج حسب الجهة") : QStringLiteral("Résultats par région");
    table.note =
        arabic ? QStringLiteral("n: عدد الخريجين القابلين للملاحظة.")
               : QStringLiteral("n : diplômés observables à 6 mois ; les effectifs de 1 à 4 sont masqués.");
    const auto title = [arabic](const char* french, const char* arab) {
        return QString::fromUtf8(arabic ? arab : french);
    };
    table.columns = {{title("Région", "الجهة"), ReportColumnKind::Text},
                     {title("Diplômés observables", "الخريجون"), ReportColumnKind::Count},
                     {title("Insérés", "المدمجون"), ReportColumnKind::Count},
                     {title("Taux d’insertion", "معدل الإدماج"), ReportColumnKind::Percent},
                     {title("IC 95 %", "مجال الثقة"), ReportColumnKind::Text},
                     {title("Borne haute", "الحد الأعلى"), ReportColumnKind::Percent},
                     {title("Taux de réponse", "معدل الإجابة"), ReportColumnKind::Percent}};
    const auto dots = std::get<DotChart>(sample::dots(language).content);
    for (int i = 0; i < rows; ++i) {
        const DotMark& mark = dots.marks[static_cast<std::size_t>(i) % dots.marks.size()];
        table.rows.push_back(
            {cell(mark.label), cell(QString::number(mark.denominator)), cell(QString::number(mark.numerator)),
             cell(mark.rate ? QStringLiteral("%1 %").arg(*mark.rate * 100, 0, 'f', 1) : mark.note),
             cell(QStringLiteral("%1–%2").arg(mark.low * 100, 0, 'f', 1).arg(mark.high * 100, 0, 'f', 1)),
             cell(QStringLiteral("%1 %").arg(mark.upperBound * 100, 0, 'f', 1)),
             cell(QStringLiteral("92,3 %"))});
    }
    table.lastRowIsTotal = true;
    table.rows.push_back({cell(arabic ? QStringLiteral("المجموع") : QStringLiteral("Ensemble")),
                          cell(QStringLiteral("2 803")), cell(QStringLiteral("1 791")),
                          cell(QStringLiteral("63,9 %")), cell(QStringLiteral("62,1–65,7")),
                          cell(QStringLiteral("71,0 %")), cell(QStringLiteral("92,9 %"))});
    return table;
}

Report sampleReport(Language language, int rows = 12) {
    const bool arabic = language == Language::Arabic;
    Report report;
    report.language = language;
    report.programme = QStringLiteral("JobInTech");
    report.title = arabic ? QStringLiteral("التخرج والإدماج") : QStringLiteral("Diplomation et insertion");
    report.subtitle = arabic ? QStringLiteral("تقرير وطني") : QStringLiteral("Rapport national");
    report.cutOff = QDate(2026, 6, 30);
    report.scope = arabic ? QStringLiteral("كل الجهات، كل الأفواج")
                          : QStringLiteral("Toutes les régions, toutes les promotions");
    report.passport =
        arabic ? QStringLiteral("القاعدة JIT-1 · تاريخ الحصر 30/06/2026 · بدون تصفية · الأفق 6 أشهر")
               : QStringLiteral(
                     "Règle JIT-1 · arrêté au 30/06/2026 · sans filtre · horizons 3, 6, 9, 12, "
                     "24 mois · confirmation 14 j · délai de grâce 90 j");
    report.items.push_back(ReportParagraph{
        arabic
            ? QStringLiteral(
                  "في 30/06/2026، كان 1.791 من أصل 2.803 خريجين قابلين للملاحظة مدمجين بعد 6 أشهر من تخرجهم "
                  "(63,9%؛ مجال الثقة 95% 62,1–65,7). القاعدة JIT-1.")
            : QStringLiteral(
                  "« Au 30/06/2026, 1 791 des 2 803 diplômés observables étaient insérés 6 mois après leur "
                  "diplôme (63,9 % ; IC 95 % 62,1–65,7). 200 sont sans information : le taux réel est "
                  "compris entre 63,9 % et 71,0 %. Hors contrats d’insertion ANAPEC et alternance : "
                  "52,4 %. Règle JIT-1. »"),
        true});
    ReportFigures figures;
    const auto figure = [&](const char* french, const char* arab, const QString& value,
                            const QString& detail) {
        figures.figures.push_back({QString::fromUtf8(arabic ? arab : french), value, detail, {}});
    };
    figure("Inscrits", "المسجلون", QStringLiteral("9 406"), QStringLiteral("15 000"));
    figure("Confirmés", "المؤكدون", QStringLiteral("9 112"), {});
    figure("Diplômés", "الخريجون", QStringLiteral("5 318"), QStringLiteral("84,2 %"));
    figure("Taux d’insertion à 6 mois", "معدل الإدماج بعد 6 أشهر", QStringLiteral("63,9 %"),
           QStringLiteral("IC 95 % 62,1–65,7 · 63,9–71,0 %"));
    figure("Taux d’emploi à 6 mois", "معدل الشغل بعد 6 أشهر", QStringLiteral("52,4 %"), {});
    figure("Taux de réponse", "معدل الإجابة", QStringLiteral("92,9 %"), {});
    report.items.push_back(figures);
    const auto heading = [&](int level, const char* french, const char* arab) {
        report.items.push_back(ReportHeading{level, QString::fromUtf8(arabic ? arab : french)});
    };
    heading(1, "Insertion par région", "الإدماج حسب الجهة");
    report.items.push_back(sample::dots(language));
    report.items.push_back(sampleTable(language, rows));
    heading(1, "Résultats par promotion", "النتائج حسب الفوج");
    report.items.push_back(sample::stack(language));
    heading(1, "Délai d’accès", "مدة الولوج");
    report.items.push_back(sample::curve(language));
    heading(1, "Méthode", "المنهجية");
    heading(2, "Définitions", "التعاريف");
    for (int i = 0; i < 12; ++i) {
        report.items.push_back(ReportParagraph{
            arabic ? QStringLiteral(
                         "معدل الإدماج بعد 6 أشهر: عدد المدمجين (شغل، عمل ذاتي، تناوب، عقد إدماج) على عدد "
                         "الخريجين القابلين للملاحظة. من لا تتوفر معلومات عنه يبقى في المقام.")
                   : QStringLiteral(
                         "Taux d’insertion à 6 mois : emploi, activité indépendante, alternance ou contrat "
                         "d’insertion, sur les diplômés observables ; ceux dont on ne sait rien restent au "
                         "dénominateur. La borne haute les compte tous insérés."),
            false});
    }
    return report;
}

QByteArray made(const Report& report) {
    loadFonts();
    const QByteArray bytes = pdfBytes(report, recordCharts(report));
    const QString folder = qEnvironmentVariable("JISR_PICTURES");
    if (!folder.isEmpty()) {
        QFile file(QDir(folder).filePath(QStringLiteral("report-%1.pdf").arg(languageCode(report.language))));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
    }
    return bytes;
}

}  // namespace

TEST_CASE("a report becomes a PDF in each language") {
    for (const Language language : {Language::French, Language::Arabic}) {
        CHECK(made(sampleReport(language)).startsWith("%PDF-"));
    }
}

TEST_CASE("the same report gives the same bytes") {
    const Report report = sampleReport(Language::Arabic);
    CHECK(made(report) == made(report));
}

TEST_CASE("a PDF says its title, language and cut-off, and nothing of the day it was made") {
    const QByteArray bytes = made(sampleReport(Language::Arabic));
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QPDFObjectHandle root = pdf.getRoot();
    CHECK(root.getKey("/Lang").getStringValue() == "ar");
    CHECK(root.getKey("/ViewerPreferences").getKey("/Direction").getName() == "/R2L");
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    CHECK(QString::fromStdString(info.getKey("/Title").getUTF8Value()) == QStringLiteral("التخرج والإدماج"));
    CHECK(info.getKey("/CreationDate").getStringValue() == "D:20260630000000Z");
    CHECK_FALSE(info.hasKey("/ModDate"));
}

TEST_CASE("bookmarks follow the headings and the contents lead to them") {
    const QByteArray bytes = made(sampleReport(Language::French));
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QPDFObjectHandle item = pdf.getRoot().getKey("/Outlines").getKey("/First");
    QStringList titles;
    while (item.isDictionary()) {
        titles.append(QString::fromStdString(item.getKey("/Title").getUTF8Value()));
        if (item.hasKey("/First")) {
            titles.append(QStringLiteral("> ") +
                          QString::fromStdString(item.getKey("/First").getKey("/Title").getUTF8Value()));
        }
        item = item.getKey("/Next");
    }
    CHECK(titles == QStringList{QStringLiteral("Insertion par région"),
                                QStringLiteral("Résultats par promotion"), QStringLiteral("Délai d’accès"),
                                QStringLiteral("Méthode"), QStringLiteral("> Définitions")});
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle first = pages.at(0).getObjectHandle();
    CHECK(first.getKey("/Annots").getArrayNItems() == 4);
}

TEST_CASE("nothing in a PDF is a bitmap and every font is embedded") {
    for (const Language language : {Language::French, Language::Arabic}) {
        const QByteArray bytes = made(sampleReport(language));
        QPDF pdf;
        pdf.processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        int fonts = 0, embedded = 0;
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            if (object.isStream() && object.getDict().getKey("/Subtype").isName()) {
                CHECK(object.getDict().getKey("/Subtype").getName() != "/Image");
            }
            if (object.isDictionary() && object.getKey("/Type").isName() &&
                object.getKey("/Type").getName() == "/FontDescriptor") {
                ++fonts;
                embedded += object.hasKey("/FontFile2") || object.hasKey("/FontFile3") ? 1 : 0;
                if (loadFonts()) {
                    CHECK(QString::fromStdString(object.getKey("/FontName").getName())
                              .contains(QStringLiteral("Noto")));
                }
            }
        }
        CHECK(fonts >= 2);
        CHECK(embedded == fonts);
    }
}

TEST_CASE("a long table goes on over the pages, header on each, no row split") {
    const Report report = sampleReport(Language::French, 300);
    CHECK(PrintedPages({report, recordCharts(report)}).count() > 8);
    const ReportTable table = sampleTable(Language::French, 300);
    const PrintedTable laidOut(table, ChartTheme::print(), false);
    const std::vector<Strip> strips = laidOut.strips(PrintedTable::shapeFor({&laidOut}), 0);
    const std::vector<PlacedPage> pages = placeStrips(strips);
    CHECK(pages.size() > 5);
    for (const PlacedPage& page : pages) {
        CHECK(page.strips.front().strip == 0);
        // header and two rows at least, the total never without the row before it
        CHECK(page.strips.size() >= 3);
        const PlacedStrip& last = page.strips.back();
        CHECK(last.y + strips[last.strip].height <= PageFormat().height() - PageFormat::bottom + 0.5);
    }
}

TEST_CASE("a PDF can be made in another thread once its charts are recorded") {
    loadFonts();
    const Report report = sampleReport(Language::French);
    const auto charts = recordCharts(report);
    QByteArray there;
    std::thread worker([&] { there = pdfBytes(report, charts); });
    worker.join();
    CHECK(there == pdfBytes(report, charts));
}

TEST_CASE("an empty report still has its title page") {
    Report report;
    report.title = QStringLiteral("Rien");
    CHECK(made(report).startsWith("%PDF-"));
}

TEST_CASE("a report that cannot be written names the file") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none/report.pdf"));
    try {
        writePdf(sampleReport(Language::French), path);
        FAIL("no error");
    } catch (const PrintError& error) {
        CHECK(error.message().plain().contains(path));
    }
}

TEST_CASE("cells too wide for the page shrink, then stand in parts, and are never cut") {
    ReportTable table;
    std::vector<ReportCell> row;
    for (int i = 0; i < 24; ++i) {
        table.columns.append({QStringLiteral("Dénomination numéro %1").arg(i), ReportColumnKind::Count});
        row.push_back(cell(QStringLiteral("123 456 789")));
    }
    table.rows.push_back(row);
    const PrintedTable laidOut(table, ChartTheme::print(), false);
    const TableShape shape = PrintedTable::shapeFor({&laidOut});
    CHECK(shape.size >= PrintedTable::smallest);
    CHECK_FALSE(shape.landscape);
    CHECK(shape.parts.size() > 1);
    std::size_t columns = 1;
    for (const std::vector<int>& part : shape.parts) {
        CHECK(part.front() == 0);
        columns += part.size() - 1;
    }
    CHECK(columns == 24);
    // with rows enough to fill it, a page across
    table.columns.resize(14);
    for (int i = 0; i < 60; ++i) {
        table.rows.push_back(row);
    }
    const PrintedTable longer(table, ChartTheme::print(), false);
    CHECK(PrintedTable::shapeFor({&longer}).landscape);
}
