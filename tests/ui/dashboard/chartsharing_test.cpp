#include "ui/dashboard/chartsharing.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "core/charting/charttable.h"
#include "core/tabular/tablereader.h"
#include "tests/support/catch.h"
#include "ui/charts/chartexport.h"
#include "ui/dashboard/chartcard.h"

using namespace jisr;

namespace {

const QString passport = QStringLiteral("Rule set JIT-1 · cut-off 30/06/2026 · whole programme");

ChartSpec regions(Language language = Language::French) {
    ChartSpec spec;
    spec.id = QStringLiteral("insertion-by-region");
    spec.title = QStringLiteral("Insertion by region");
    spec.subtitle = QStringLiteral("6 months after graduation");
    spec.note = QStringLiteral("Hollow dot: few answers.");
    spec.language = language;
    spec.rightToLeft = language == Language::Arabic;
    DotChart chart;
    chart.countTitle = QStringLiteral("n");
    chart.marks = {{QStringLiteral("Oriental"),
                    QStringLiteral("INS/6/region=MA-02"),
                    0.579,
                    0.363,
                    0.769,
                    0.7,
                    11,
                    19,
                    {},
                    QStringLiteral("Oriental\n57,9 %"),
                    false},
                   {QStringLiteral("2024"),
                    QStringLiteral("INS/6/region=MA-04"),
                    0.5,
                    0.48,
                    0.52,
                    0.6,
                    1200,
                    2400,
                    {},
                    QStringLiteral("x"),
                    false},
                   {QStringLiteral("Souss-Massa"),
                    QStringLiteral("INS/6/region=MA-09"),
                    {},
                    0,
                    0,
                    0,
                    0,
                    -1,
                    QStringLiteral("not published"),
                    QStringLiteral("y"),
                    false}};
    spec.content = chart;
    return spec;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const ChartSpec& spec, const QString& path) {
    NoProgress progress;
    CHECK(chartWriter(spec, passport, path)(progress));
}

}  // namespace

TEST_CASE("A chart is a picture of 1920 pixels with the passport's line at its foot") {
    for (const Language language : {Language::French, Language::Arabic}) {
        const QImage image = chartImage(regions(language), passport);
        CHECK(image.width() == 1920);
        CHECK(image.pixelColor(2, 2) == QColor(Qt::white));
        CHECK(image.pixelColor(image.width() - 3, image.height() - 3) == QColor(Qt::white));
        const QImage bare = chartImage(regions(language), {});
        CHECK(bare.height() < image.height());
        int inked = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = bare.height(); y < image.height(); ++y) {
                inked += image.pixelColor(x, y).lightness() < 160;
            }
        }
        CHECK(inked > 200);
    }
}

TEST_CASE("The drawing is well-formed, with the title and the passport as its texts") {
    const QByteArray svg = chartSvg(regions(), passport);
    QXmlStreamReader reader(svg);
    QString texts;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters()) {
            texts += reader.text();
        }
    }
    CHECK_FALSE(reader.hasError());
    CHECK(texts.contains(QStringLiteral("Insertion by region")));
    CHECK(texts.contains(QStringLiteral("JIT-1")));
    CHECK_FALSE(svg.contains("<image"));  // vectors only
}

TEST_CASE("The page is one page, of vectors") {
    const QByteArray pdf = chartPdf(regions(Language::Arabic), passport);
    CHECK(pdf.startsWith("%PDF-1.6"));
    CHECK(pdf.count("/Type /Page\n") == 1);
    CHECK_FALSE(pdf.contains("/Subtype /Image"));
}

TEST_CASE("What is saved is told by the name's end, and stands there whole") {
    QTemporaryDir folder;
    for (const auto& [name, head] : {std::pair{"a.png", "\x89PNG"},
                                     {"b.svg", "<?xml"},
                                     {"c.PDF", "%PDF"},
                                     {"d.xlsx", "PK"},
                                     {"e", "\x89PNG"}}) {
        const QString path = folder.filePath(QLatin1String(name));
        write(regions(), path);
        CHECK(bytesOf(path).startsWith(head));
    }
    NoProgress progress;
    const auto nowhere = chartWriter(regions(), passport, folder.filePath(QStringLiteral("no/such/f.png")));
    CHECK_THROWS_AS(nowhere(progress), ChartError);
    const auto table = chartWriter(regions(), passport, folder.filePath(QStringLiteral("no/such/f.csv")));
    CHECK_THROWS_AS(table(progress), TableError);
}

TEST_CASE("The table is saved in values, and says no count that the chart hides") {
    QTemporaryDir folder;
    for (const char* name : {"t.csv", "t.xlsx"}) {
        const QString path = folder.filePath(QLatin1String(name));
        write(regions(), path);
        const auto reader = openTable(path);
        TableRow row;
        REQUIRE(reader->next(row));
        CHECK(row.cell(0) == u"Oriental");
        CHECK(row.cell(1) == u"0.578947");
        CHECK(row.cell(2) == u"0.363");
        CHECK(row.cell(5) == u"11");
        CHECK(row.cell(6) == u"19");
        REQUIRE(reader->next(row));
        CHECK(row.cell(0) == u"2024");
        CHECK(row.cell(6) == u"2400");
        REQUIRE(reader->next(row));
        CHECK(row.cell(1) == u"not published");
        CHECK(row.cell(5) == u"c");
        CHECK(row.cell(6) == u"c");
    }
    CHECK(bytesOf(folder.filePath(QStringLiteral("t.csv"))).contains("JIT-1"));
}

TEST_CASE("A copied chart is pasted as a picture or as its table") {
    copyChart(regions(), passport);
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    CHECK(mime->hasImage());
    const QStringList lines = mime->text().split(u'\n');
    const ReportTable table = chartTable(regions(), Phrasebook(Language::French));
    REQUIRE(lines.size() >= 2 + qsizetype(table.rows.size()));
    CHECK(lines[0] == QStringLiteral("Insertion by region"));
    CHECK(lines[1].split(u'\t').front() == table.columns[0].title);
    CHECK(lines[2].split(u'\t').size() == table.columns.size());
    CHECK(lines.back() == passport);
}
