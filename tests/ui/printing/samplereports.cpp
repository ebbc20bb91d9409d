#include "tests/ui/printing/samplereports.h"

#include <QBuffer>
#include <QImage>

#include "core/reporting/reportbuilder.h"
#include "tests/core/results/sampleprogramme.h"

namespace jisr::sample {

QByteArray svgLogo() {
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 60'>"
           "<rect x='2' y='2' width='56' height='56' rx='10' fill='#0b526b'/>"
           "<path d='M12 44 Q30 14 48 44' stroke='white' stroke-width='5' fill='none'/>"
           "<path d='M10 44 H50' stroke='white' stroke-width='5'/>"
           "<circle cx='92' cy='30' r='22' fill='#cb8d22'/></svg>";
}

QByteArray pngLogo() {
    QImage image(120, 60, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = 10; y < 50; ++y) {
        for (int x = 10; x < 110; ++x) {
            image.setPixelColor(x, y, QColor(11, 82, 107, 60 + x));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Report nationalReport(Language language, bool publicMode) {
    static const Analysis analysis = sample::programme();
    static const ReportBuilder builder(analysis);
    ReportRequest request;
    request.language = language;
    request.publicMode = publicMode;
    request.programme = QStringLiteral("JobInTech");
    request.target = 15000;
    Report report = builder.report(request);
    const bool arabic = language == Language::Arabic;
    report.cover.office =
        arabic ? QStringLiteral("وزارة الانتقال الرقمي وإصلاح الإدارة\nالتنسيق الوطني للبرنامج")
               : QStringLiteral(
                     "Ministère de la Transition numérique et de la Réforme de "
                     "l’administration\nCoordination nationale du programme");
    report.cover.edition = report.subtitle;
    report.cover.fileIdentity = QStringLiteral("7F3A-09C2 · 18 204");
    report.cover.madeOn = QDate(2026, 7, 2);
    report.cover.sealCode = QStringLiteral("J7K2-9QXM");
    report.cover.logo = svgLogo();
    report.cover.signature =
        arabic ? QStringList{QStringLiteral("المنسق الوطني"), QStringLiteral("الاسم والتوقيع")}
               : QStringList{QStringLiteral("Le coordinateur national"), QStringLiteral("Nom et signature")};
    report.keywords = QStringList{QStringLiteral("JobInTech"),
                                  arabic ? QStringLiteral("إدماج") : QStringLiteral("insertion")};
    QString method;
    ReportFigures* first = nullptr;
    std::optional<ChartSpec> chart;
    for (ReportItem& item : report.items) {
        if (auto* figures = std::get_if<ReportFigures>(&item)) {
            first = figures;
        } else if (const auto* heading = std::get_if<ReportHeading>(&item)) {
            method = heading->level <= 1 ? heading->text : method;
        } else if (const auto* spec = std::get_if<ChartSpec>(&item)) {
            chart = *spec;
        }
    }
    for (ReportFigure& figure : first->figures) {
        figure.code = QStringLiteral("J7K2-9QXM-%1").arg(figure.label.size(), 2, 10, QLatin1Char('0'));
        if (figure.headline) {
            figure.changes = {arabic ? QStringLiteral("+1,2 منذ 31/03/2026")
                                     : QStringLiteral("+1,2 point depuis le 31/03/2026")};
        }
    }
    report.items.insert(
        report.items.begin() + 2,
        ReportParagraph{(arabic ? QStringLiteral("كيف تحسب هذه الأرقام: “%1”.")
                                : QStringLiteral("Comment ces chiffres sont comptés : « %1 »."))
                            .arg(method)});
    report.items.insert(report.items.begin() + 3, *chart);
    return report;
}

}  // namespace jisr::sample
