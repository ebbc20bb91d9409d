// Every chart of the dashboard as it was when somebody last looked at it, from the worked example, in both
// directions. Fonts differ from machine to machine, so pictures are compared small and blurred: a mark that
// moved or lost its colour shows, the shape of a letter doesn't.
//
// After a change that is meant: JISR_UPDATE_GOLDEN=1 build/…/bin/charts_tests "each chart looks*", and look
// at what changed in tests/data/golden before it is committed.
#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <cmath>

#include "core/charting/chartcatalogue.h"
#include "core/reporting/reportbuilder.h"
#include "tests/support/catch.h"
#include "tests/support/example.h"
#include "ui/charts/chartplot.h"

using namespace jisr;

namespace {

constexpr int Width = 560, Cell = 8;  ///< pixels; a cell is compared as one
/// Of 255, by which a cell's colour may differ; how many cells of a thousand may differ more, with the fonts
/// that the pictures were made with and with others, which are wider or narrower.
constexpr int CellTolerance = 40, SameFonts = 2, OtherFonts = 150;

Analysis exampleAnalysis() {
    const example::Programme programme = example::programme();
    Analysis analysis(programme.dimensions, {});
    for (const LearnerRow& learner : programme.learners) {
        analysis.add(learner);
    }
    analysis.finish(example::CutOff);
    return analysis;
}

ChartSpec specOf(const ChartInfo& info, Analysis& analysis, Language language) {
    ReportRequest request;
    request.language = language;
    request.everyKey = true;
    request.goals = {{QStringLiteral("learners"), QDate(2026, 12, 31), 40}};
    const Results results = ReportBuilder(analysis).results(request);
    const Phrasebook phrasebook(language);
    const ChartQuestion question{analysis, results, phrasebook, {}};
    NoProgress progress;
    return info.make ? info.make(question) : info.makeAcross(analysis, question, progress);
}

QImage drawn(const ChartSpec& spec) {
    const auto plot = ChartPlot::make(spec, ChartTheme::light(), true);
    const int height = static_cast<int>(std::ceil(plot->preferredHeight(Width)));
    plot->layOut(QSizeF(Width, height));
    QImage image(QSize(Width, height), QImage::Format_RGB32);
    image.fill(ChartTheme::light().background);
    QPainter painter(&image);
    plot->paint(painter, true);
    return image;
}

/// What tells the fonts of one machine from another's: the widths of a Latin and an Arabic text.
QByteArray fonts() {
    const QFontMetricsF metrics(ChartTheme::light().labelFont());
    return QByteArray::number(metrics.horizontalAdvance(QStringLiteral("Béni Mellal-Khénifra 57,9 %")), 'f',
                              1) +
           ' ' + QByteArray::number(metrics.horizontalAdvance(QStringLiteral("الدار البيضاء-سطات")), 'f', 1) +
           '\n';
}

QImage coarse(const QImage& image) {
    return image
        .scaled(Width / Cell, std::max(1, image.height() / Cell), Qt::IgnoreAspectRatio,
                Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

/// Cells of a thousand that differ; a thousand when the sizes do by more than a line of text.
int difference(const QImage& one, const QImage& other) {
    if (one.width() != other.width() || std::abs(one.height() - other.height()) > 2 * Cell) {
        return 1000;
    }
    const QImage a = coarse(one), b = coarse(other);
    const int rows = std::min(a.height(), b.height());
    int differing = 0;
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y), q = b.pixelColor(x, y);
            const int most = std::max({std::abs(p.red() - q.red()), std::abs(p.green() - q.green()),
                                       std::abs(p.blue() - q.blue())});
            differing += most > CellTolerance;
        }
    }
    return 1000 * differing / (rows * a.width());
}

}  // namespace

TEST_CASE("each chart looks as it did when somebody looked at it, in both directions") {
    Analysis analysis = exampleAnalysis();
    const QDir golden(QStringLiteral(JISR_TEST_DATA "/golden"));
    QFile made(golden.filePath(QStringLiteral("fonts.txt")));
    if (qEnvironmentVariableIsSet("JISR_UPDATE_GOLDEN")) {
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(fonts());
        made.close();
    }
    REQUIRE(made.open(QIODevice::ReadOnly));
    const int tolerance = made.readAll() == fonts() ? SameFonts : OtherFonts;
    for (const ChartInfo& info : chartCatalogue()) {
        for (const Language language : {Language::French, Language::Arabic}) {
            const QString name =
                QStringLiteral("%1-%2.png").arg(QLatin1String(info.id), languageCode(language));
            INFO(name.toStdString());
            const QImage now = drawn(specOf(info, analysis, language));
            if (qEnvironmentVariableIsSet("JISR_UPDATE_GOLDEN")) {
                REQUIRE(now.convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither)
                            .save(golden.filePath(name), "PNG", 0));
            }
            const QImage then(golden.filePath(name));
            REQUIRE_FALSE(then.isNull());
            const int cells = difference(now, then.convertToFormat(QImage::Format_RGB32));
            if (cells > tolerance) {
                now.save(QDir::temp().filePath(QStringLiteral("jisr-differs-") + name));
            }
            CHECK(cells <= tolerance);
        }
    }
}

TEST_CASE("a mark that moved is seen, and the other direction is another picture") {
    Analysis analysis = exampleAnalysis();
    const ChartInfo& info = *chartInfo(QStringLiteral("insertion-by-region"));
    ChartSpec spec = specOf(info, analysis, Language::French);
    const QImage before = drawn(spec);
    CHECK(difference(before, drawn(spec)) == 0);
    for (DotMark& mark : std::get<DotChart>(spec.content).marks) {
        mark.rate = mark.rate ? std::optional(1 - *mark.rate) : std::nullopt;
    }
    CHECK(difference(before, drawn(spec)) > SameFonts);
    CHECK(difference(before, drawn(specOf(info, analysis, Language::Arabic))) > SameFonts);
}
