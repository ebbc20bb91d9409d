#include "ui/printing/typography.h"

namespace jisr {

namespace {

void mend(QString& text) {
    for (qsizetype i = text.indexOf(u'\''); i >= 0; i = text.indexOf(u'\'', i + 1)) {
        if (i > 0 && text[i - 1].isLetter() && i + 1 < text.size() && text[i + 1].isLetter()) {
            text[i] = QChar(0x2019);
        }
    }
}

void mend(QStringList& texts) {
    for (QString& text : texts) {
        mend(text);
    }
}

void mendItem(ReportHeading& heading) {
    mend(heading.text);
}

void mendItem(ReportParagraph& paragraph) {
    mend(paragraph.text);
}

void mendItem(ReportFigures& figures) {
    for (ReportFigure& figure : figures.figures) {
        mend(figure.label);
        mend(figure.value);
        mend(figure.detail);
        mend(figure.changes);
    }
}

void mendItem(ReportTable& table) {
    mend(table.title);
    mend(table.note);
    for (ReportColumn& column : table.columns) {
        mend(column.title);
    }
    for (auto& row : table.rows) {
        for (ReportCell& cell : row) {
            mend(cell.text);
        }
    }
}

void mendItem(ChartSpec& chart) {
    mend(chart.title);
    mend(chart.subtitle);
}

}  // namespace

Report typographic(Report report) {
    if (report.language != Language::French) {
        return report;
    }
    for (QString* text : {&report.title, &report.subtitle, &report.programme, &report.scope, &report.passport,
                          &report.cover.office, &report.cover.edition}) {
        mend(*text);
    }
    mend(report.cover.signature);
    for (ReportItem& item : report.items) {
        std::visit([](auto& one) { mendItem(one); }, item);
    }
    return report;
}

}  // namespace jisr
