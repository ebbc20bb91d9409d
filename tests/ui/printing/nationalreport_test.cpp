#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>

#include "core/reporting/reportcatalogue.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "ui/printing/fonts.h"
#include "ui/printing/pdfwriter.h"

using namespace jisr;

TEST_CASE("a national report prints in three languages, open and public, the same each time") {
    loadFonts();
    Analysis analysis = sample::programme();
    NoProgress nobody;
    for (const Language language : {Language::French, Language::Arabic, Language::English}) {
        for (const bool publicMode : {false, true}) {
            ReportOrder order;
            order.cutOff = analysis.cutOff();
            order.language = language;
            order.publicMode = publicMode;
            ReportMaterial material;
            material.programme = QStringLiteral("JobInTech");
            material.target = 15000;
            QElapsedTimer timer;
            timer.start();
            const Report report = makeReport(analysis, order, material, nobody);
            const qint64 built = timer.elapsed();
            const QByteArray bytes = pdfBytes(report, recordCharts(report));
            const qint64 printed = timer.elapsed();
            const Report again = makeReport(analysis, order, material, nobody);
            CHECK(bytes == pdfBytes(again, recordCharts(again)));
            const std::vector<ChartPicture> charts = recordCharts(report);
            const PrintedPages pages({report, charts});
            CHECK(pages.count() >= 5);
            CHECK(pages.headings().size() >= 7);
            // JISR_PICTURES=folder keeps what the tests drew, to be looked at
            const QString folder = qEnvironmentVariable("JISR_PICTURES");
            if (!folder.isEmpty()) {
                const QString name =
                    QStringLiteral("national-%1%2.pdf")
                        .arg(languageCode(language), publicMode ? QStringLiteral("-public") : QString());
                QFile file(QDir(folder).filePath(name));
                file.open(QIODevice::WriteOnly);
                file.write(bytes);
                std::printf("%s: built in %lld ms, printed after %lld ms, %lld bytes\n", qPrintable(name),
                            static_cast<long long>(built), static_cast<long long>(printed),
                            static_cast<long long>(bytes.size()));
            }
        }
    }
}
