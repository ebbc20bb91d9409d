#include "core/reporting/reportwriter.h"

#include "core/tabular/tablewriter.h"

namespace jisr {

namespace {

ColumnType typeOf(ReportColumnKind kind) {
    switch (kind) {
        case ReportColumnKind::Code:
        case ReportColumnKind::Text:
            return ColumnType::Text;
        case ReportColumnKind::Count:
            return ColumnType::Integer;
        case ReportColumnKind::Percent:
            return ColumnType::Percent;
        case ReportColumnKind::Money:
            return ColumnType::Decimal;
        case ReportColumnKind::Date:
            return ColumnType::Date;
    }
    return ColumnType::Text;
}

WriteOptions optionsFor(Language language) {
    WriteOptions options;
    options.rightToLeft = language == Language::Arabic;
    return options;
}

void add(TableWriter& writer, const ReportTable& table) {
    QList<TableColumn> columns;
    for (const ReportColumn& column : table.columns) {
        columns.append({column.title, typeOf(column.kind), 0});
    }
    writer.beginTable(table.title, columns);
    for (const std::vector<ReportCell>& row : table.rows) {
        QVariantList cells;
        for (const ReportCell& cell : row) {
            cells.append(cell.value);
        }
        writer.row(cells);
    }
}

// What stands on the title page, as pairs of name and value.
ReportTable titlePage(const Report& report, const Phrasebook& phrasebook) {
    ReportTable table;
    table.title = phrasebook.say(QT_TRANSLATE_NOOP("core", "Summary"));
    table.columns = {{phrasebook.say(QT_TRANSLATE_NOOP("core", "What")), ReportColumnKind::Text},
                     {phrasebook.say(QT_TRANSLATE_NOOP("core", "Value")), ReportColumnKind::Text},
                     {phrasebook.say(QT_TRANSLATE_NOOP("core", "Detail")), ReportColumnKind::Text}};
    const auto line = [&table](const QString& what, const QString& value, const QString& detail = {}) {
        table.rows.push_back({{what, what, {}}, {value, value, {}}, {detail, detail, {}}});
    };
    line(phrasebook.say(QT_TRANSLATE_NOOP("core", "Report")), report.title, report.subtitle);
    line(phrasebook.say(QT_TRANSLATE_NOOP("core", "Programme")), report.programme);
    line(phrasebook.say(QT_TRANSLATE_NOOP("core", "Cut-off")), report.cutOff.toString(Qt::ISODate));
    line(phrasebook.say(QT_TRANSLATE_NOOP("core", "Scope")), report.scope);
    for (const ReportItem& item : report.items) {
        if (const auto* paragraph = std::get_if<ReportParagraph>(&item); paragraph && paragraph->headline) {
            line(phrasebook.say(QT_TRANSLATE_NOOP("core", "Sentence")), paragraph->text);
        } else if (const auto* figures = std::get_if<ReportFigures>(&item)) {
            for (const ReportFigure& figure : figures->figures) {
                line(figure.label, figure.value, figure.detail);
            }
        }
    }
    line(phrasebook.say(QT_TRANSLATE_NOOP("core", "Passport")), report.passport);
    return table;
}

}  // namespace

void writeReport(const Report& report, const QString& path) {
    const Phrasebook phrasebook(report.language);
    const std::unique_ptr<TableWriter> writer = createTable(path, optionsFor(report.language));
    add(*writer, titlePage(report, phrasebook));
    for (const ReportItem& item : report.items) {
        if (const auto* table = std::get_if<ReportTable>(&item)) {
            add(*writer, *table);
        }
    }
    writer->finish();
}

void writeTable(const ReportTable& table, Language language, const QString& path) {
    const std::unique_ptr<TableWriter> writer = createTable(path, optionsFor(language));
    add(*writer, table);
    writer->finish();
}

}  // namespace jisr
