#include "tests/ui/printing/samplereports.h"

#include <QBuffer>
#include <QImage>

#include "core/reporting/reportcatalogue.h"
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

Report reportOfKind(const QString& kind, Language language, bool publicMode) {
    static Analysis analysis = sample::programme();
    const bool arabic = language == Language::Arabic;
    ReportOrder order;
    order.kind = kind;
    order.cutOff = QDate(2026, 6, 30);
    order.language = language;
    order.publicMode = publicMode;
    order.madeOn = QDate(2026, 7, 2);
    order.sealCode = QStringLiteral("J7K2-9QXM");
    order.logo = publicMode ? pngLogo() : svgLogo();
    order.signature = {arabic ? QStringLiteral("المنسق الوطني") : QStringLiteral("Le coordinateur national")};
    if (const auto about = reportInfo(kind)->about) {
        order.scope.allowed[*about] = {*about == GroupKey::Region ? QStringLiteral("MA-04")
                                                                  : analysis.codes(*about).front().code};
    }
    ReportMaterial material;
    material.programme = QStringLiteral("JobInTech");
    material.office = arabic ? QStringLiteral("التنسيق الوطني للبرنامج")
                             : QStringLiteral("Coordination nationale du programme");
    material.fileIdentity = QStringLiteral("9C1B04FE-42");
    material.journalPosition = 42;
    material.target = 15000;
    material.goals = {{QStringLiteral("learners"), QDate(2025, 12, 31), 1000},
                      {QStringLiteral("learners"), QDate(2027, 12, 31), 15000},
                      {QStringLiteral("insertions"), QDate(2027, 12, 31), 9000}};
    material.quality = {
        {QStringLiteral("end-before-start"), Message("Ends before it begins"), Message("Dates."), 2, 3, 0},
        {QStringLiteral("shared-phone"), Message("One phone for many"), Message("Calls."), 1, 40, 12}};
    NoProgress nobody;
    return makeReport(analysis, order, material, nobody);
}

Report wideReport(Language language) {
    const bool arabic = language == Language::Arabic;
    Report report = nationalReport(language);
    report.items.clear();
    const QString chapter = arabic ? QStringLiteral("الفصل %1") : QStringLiteral("Chapitre %1");
    ReportTable table;
    table.id = QStringLiteral("wide");
    table.title = arabic ? QStringLiteral("جدول عريض") : QStringLiteral("Table large");
    table.lastRowIsTotal = true;
    for (int column = 0; column < 16; ++column) {
        table.columns.append(
            {column == 0 ? (arabic ? QStringLiteral("المؤسسة") : QStringLiteral("Établissement"))
                         : (arabic ? QStringLiteral("مؤشر %1") : QStringLiteral("Indicateur %1")).arg(column),
             column == 0       ? ReportColumnKind::Text
             : column == 15    ? ReportColumnKind::Code
             : column % 2 == 0 ? ReportColumnKind::Percent
                               : ReportColumnKind::Money});
    }
    const auto row = [&](int i) {
        std::vector<ReportCell> cells = {{{},
                                          arabic ? QStringLiteral("مؤسسة التكوين رقم %1").arg(i)
                                                 : QStringLiteral("Établissement de formation nº %1").arg(i),
                                          {}}};
        for (int column = 1; column < 15; ++column) {
            cells.push_back({{},
                             column % 2 == 0
                                 ? QStringLiteral("%1,%2 %").arg((i * 7 + column) % 101).arg(i % 10)
                                 : QStringLiteral("12 %1,50").arg(100 + (i * 37 + column) % 900),
                             {}});
        }
        cells.push_back({{}, QStringLiteral("J7K2-9QXM"), {}});
        return cells;
    };
    for (int i = 0; i < 5; ++i) {
        table.rows.push_back(row(i));
    }
    report.items.push_back(ReportHeading{1, chapter.arg(1)});
    report.items.push_back(table);
    table.id = QStringLiteral("wide-long");
    for (int i = 5; i < 45; ++i) {
        table.rows.push_back(row(i));
    }
    report.items.push_back(ReportHeading{1, chapter.arg(2)});
    report.items.push_back(table);
    for (int i = 3; i <= 20; ++i) {
        report.items.push_back(ReportHeading{1, chapter.arg(i)});
        for (int line = 0; line < 5; ++line) {
            report.items.push_back(
                ReportParagraph{(arabic ? QStringLiteral("نص قصير يملأ الصفحة سطرا بعد سطر. ")
                                        : QStringLiteral("Un texte qui remplit la page, ligne après ligne. "))
                                    .repeated(5 + line)});
        }
    }
    return report;
}

Report nationalReport(Language language, bool publicMode) {
    Report report = reportOfKind(QStringLiteral("national"), language, publicMode);
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
