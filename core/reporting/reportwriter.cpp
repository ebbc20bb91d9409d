#include "core/reporting/reportwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "core/charting/charttable.h"
#include "core/tabular/tablereader.h"
#include "core/tabular/tablewriter.h"
#include "core/tabular/zipwriter.h"

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
        case ReportColumnKind::Decimal:
            return ColumnType::Decimal;
        case ReportColumnKind::Date:
            return ColumnType::Date;
    }
    return ColumnType::Text;
}

/// What a column's cells are, for the data dictionary.
const char* meaningOf(ReportColumnKind kind) {
    switch (kind) {
        case ReportColumnKind::Text:
            return QT_TRANSLATE_NOOP("core", "words");
        case ReportColumnKind::Code:
            return QT_TRANSLATE_NOOP("core",
                                     "short code of the row's figure, to be typed into Jisr's search");
        case ReportColumnKind::Count:
            return QT_TRANSLATE_NOOP("core", "whole number of people or records; c: hidden");
        case ReportColumnKind::Percent:
            return QT_TRANSLATE_NOOP("core", "proportion from 0 to 1; c: hidden; –: nobody");
        case ReportColumnKind::Money:
            return QT_TRANSLATE_NOOP("core", "dirhams a month");
        case ReportColumnKind::Decimal:
            return QT_TRANSLATE_NOOP("core", "number with decimal point");
        case ReportColumnKind::Date:
            return QT_TRANSLATE_NOOP("core", "date as yyyy-MM-dd");
    }
    return "";
}

WriteOptions optionsFor(Language language, const QString& footer = {}) {
    WriteOptions options;
    options.rightToLeft = language == Language::Arabic;
    options.footer = footer;
    return options;
}

/// As Excel may draw a chart's own table (chartTable()); empty where it has no such type: map, flow, heat
/// map.
std::optional<TableChart> nativeChart(const ChartSpec& spec) {
    using Kind = TableChart::Kind;
    TableChart drawn;
    const auto of = [&drawn](Kind kind, QList<int> series, const QString& places, const QString& values) {
        drawn.kind = kind;
        drawn.series = std::move(series);
        drawn.placeTitle = places;
        drawn.valueTitle = values;
    };
    if (const auto* dots = std::get_if<DotChart>(&spec.content)) {
        of(Kind::Points, {1, 2, 3}, {}, dots->valueTitle);
    } else if (const auto* stack = std::get_if<StackChart>(&spec.content)) {
        QList<int> parts;
        for (std::size_t i = 0; i < stack->series.size(); ++i) {
            parts.append(static_cast<int>(i) + 1);
        }
        of(Kind::StackedShares, parts, {}, {});
    } else if (const auto* curve = std::get_if<CurveChart>(&spec.content)) {
        of(Kind::Curve, {1, 2, 3}, curve->timeTitle, curve->valueTitle);
    } else if (std::holds_alternative<FunnelChart>(spec.content)) {
        // the limits that hold for each group's size, up and down from its rate
        of(Kind::Points, {1, 6, 7}, {}, std::get<FunnelChart>(spec.content).valueTitle);
    } else if (const auto* gap = std::get_if<GapChart>(&spec.content)) {
        of(Kind::Bars, {1}, {}, gap->valueTitle);
    } else if (const auto* steps = std::get_if<WaterfallChart>(&spec.content)) {
        of(Kind::Bars, {1}, {}, steps->valueTitle);
    } else if (const auto* goals = std::get_if<GoalChart>(&spec.content)) {
        const int aim = 3 + 2 * static_cast<int>(goals->bandLabels.size());
        of(Kind::Bars, {1, 2, aim}, goals->groupTitle, goals->valueTitle);
    } else if (const auto* fan = std::get_if<FanChart>(&spec.content)) {
        of(Kind::Lines, {1, 2, 3, 4, 5, 6, 7, 8}, {}, fan->valueTitle);
    } else if (const auto* trend = std::get_if<TrendChart>(&spec.content)) {
        QList<int> lines;
        const qsizetype columns = chartTable(spec, Phrasebook(spec.language)).columns.size();
        const bool banded = columns > 1 + qsizetype(trend->series.size());
        for (int column = 1; column < columns; column += banded && trend->series.size() == 1 ? 3 : 1) {
            lines.append(column);
        }
        of(Kind::Lines, lines, trend->timeTitle, trend->valueTitle);
    } else {
        return std::nullopt;
    }
    return drawn;
}

/// Characters that a column needs to be read; a long text is wrapped.
int widthOf(const ReportTable& table, std::size_t column) {
    constexpr qsizetype widest = 60, filterButton = 4;
    qsizetype width = table.columns[static_cast<qsizetype>(column)].title.size() + filterButton;
    for (const auto& row : table.rows) {
        width = std::max(width, row[column].text.size() + 1);
    }
    return static_cast<int>(std::clamp<qsizetype>(width, 8, widest));
}

void add(TableWriter& writer, const ReportTable& table) {
    QList<TableColumn> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const ReportColumn& column = table.columns[i];
        columns.append({column.title, typeOf(column.kind), widthOf(table, static_cast<std::size_t>(i))});
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

/// A table of the report with, if it is a chart's, how it may be drawn.
struct Part {
    ReportTable table;
    std::optional<TableChart> chart;
};

std::vector<Part> partsOf(const Report& report, const Phrasebook& phrasebook) {
    std::vector<Part> parts;
    for (const ReportItem& item : report.items) {
        if (const auto* table = std::get_if<ReportTable>(&item)) {
            parts.push_back({*table, {}});
        } else if (const auto* spec = std::get_if<ChartSpec>(&item)) {
            ReportTable values = chartTable(*spec, phrasebook);
            if (!values.rows.empty()) {
                parts.push_back({std::move(values), nativeChart(*spec)});
            }
        }
    }
    return parts;
}

// What stands on the title page, as pairs of name and value; then what each table is.
ReportTable titlePage(const Report& report, const std::vector<Part>& parts, const Phrasebook& phrasebook) {
    ReportTable page;
    page.id = QStringLiteral("summary");
    page.title = phrasebook.say(QT_TRANSLATE_NOOP("core", "Summary"));
    page.columns = {{phrasebook.say(QT_TRANSLATE_NOOP("core", "What")), ReportColumnKind::Text},
                    {phrasebook.say(QT_TRANSLATE_NOOP("core", "Value")), ReportColumnKind::Text},
                    {phrasebook.say(QT_TRANSLATE_NOOP("core", "Detail")), ReportColumnKind::Text},
                    {phrasebook.say(QT_TRANSLATE_NOOP("core", "Code")), ReportColumnKind::Code}};
    const auto line = [&page](const QString& what, const QString& value, const QString& detail = {},
                              const QString& code = {}) {
        page.rows.push_back({{what, what, {}}, {value, value, {}}, {detail, detail, {}}, {code, code, {}}});
    };
    const auto known = [&line, &phrasebook](const char* what, const QString& value,
                                            const QString& detail = {}) {
        if (!value.isEmpty()) {
            line(phrasebook.say(what), value, detail);
        }
    };
    known(QT_TRANSLATE_NOOP("core", "Report"), report.title, report.subtitle);
    known(QT_TRANSLATE_NOOP("core", "Programme"), report.programme);
    known(QT_TRANSLATE_NOOP("core", "Office"), report.cover.office);
    known(QT_TRANSLATE_NOOP("core", "Cut-off"), report.cutOff.toString(Qt::ISODate));
    known(QT_TRANSLATE_NOOP("core", "Scope"), report.scope);
    known(QT_TRANSLATE_NOOP("core", "Edition"), report.cover.edition);
    known(QT_TRANSLATE_NOOP("core", "Made on"), report.cover.madeOn.toString(Qt::ISODate));
    known(QT_TRANSLATE_NOOP("core", "File"), report.cover.fileIdentity);
    known(QT_TRANSLATE_NOOP("core", "Sealed under"), report.cover.sealCode);
    for (const ReportItem& item : report.items) {
        if (const auto* paragraph = std::get_if<ReportParagraph>(&item); paragraph && paragraph->headline) {
            line(phrasebook.say(QT_TRANSLATE_NOOP("core", "Sentence")), paragraph->text);
        } else if (const auto* figures = std::get_if<ReportFigures>(&item)) {
            for (const ReportFigure& figure : figures->figures) {
                line(figure.label, figure.value, figure.detail, figure.code);
            }
        }
    }
    known(QT_TRANSLATE_NOOP("core", "Passport"), report.passport);
    for (const Part& part : parts) {
        line(phrasebook.say(QT_TRANSLATE_NOOP("core", "Table")), part.table.title, part.table.note);
    }
    return page;
}

/// A CSV a table; names in the order of the report: "03-by-region.csv".
std::vector<std::pair<QString, ReportTable>> filesOf(const Report& report, const Phrasebook& phrasebook) {
    std::vector<Part> parts = partsOf(report, phrasebook);
    std::vector<std::pair<QString, ReportTable>> files;
    const auto add = [&files](ReportTable table) {
        const QString name = QStringLiteral("%1-%2.csv")
                                 .arg(files.size(), 2, 10, QLatin1Char('0'))
                                 .arg(table.id.isEmpty() ? QStringLiteral("table") : table.id);
        files.emplace_back(name, std::move(table));
    };
    add(titlePage(report, parts, phrasebook));
    for (Part& part : parts) {
        add(std::move(part.table));
    }
    ReportTable dictionary;
    dictionary.title = phrasebook.say(QT_TRANSLATE_NOOP("core", "Data dictionary"));
    for (const char* title :
         {QT_TRANSLATE_NOOP("core", "File"), QT_TRANSLATE_NOOP("core", "Table"),
          QT_TRANSLATE_NOOP("core", "Column"), QT_TRANSLATE_NOOP("core", "Name"),
          QT_TRANSLATE_NOOP("core", "What it holds"), QT_TRANSLATE_NOOP("core", "Remark")}) {
        dictionary.columns.append({phrasebook.say(title), ReportColumnKind::Text});
    }
    dictionary.columns[2].kind = ReportColumnKind::Count;
    for (const auto& [name, table] : files) {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const QString meaning = phrasebook.say(meaningOf(table.columns[i].kind));
            dictionary.rows.push_back({{name, name, {}},
                                       {table.title, table.title, {}},
                                       {qint64(i + 1), QString::number(i + 1), {}},
                                       {table.columns[i].title, table.columns[i].title, {}},
                                       {meaning, meaning, {}},
                                       {table.note, table.note, {}}});
        }
    }
    files.emplace_back(QStringLiteral("dictionary.csv"), std::move(dictionary));
    return files;
}

void writeFolder(const Report& report, const QString& folder, const Phrasebook& phrasebook) {
    if (!QDir().mkpath(folder)) {
        throw TableError(Message(QT_TRANSLATE_NOOP("core", "The folder %1 can't be made."), {folder}));
    }
    for (const auto& [name, table] : filesOf(report, phrasebook)) {
        writeTable(table, report.language, QDir(folder).filePath(name));
    }
}

}  // namespace

void writeReport(const Report& report, const QString& path) {
    const Phrasebook phrasebook(report.language);
    if (path.endsWith(u'/') || QFileInfo(path).isDir()) {
        writeFolder(report, path, phrasebook);
        return;
    }
    if (path.endsWith(u".zip", Qt::CaseInsensitive)) {
        const QTemporaryDir folder;
        if (!folder.isValid()) {
            throw TableError(Message(
                QT_TRANSLATE_NOOP("core", "%1 can't be written: %2. What stood there before is unchanged."),
                {QFileInfo(path).fileName(), folder.errorString()}));
        }
        std::vector<std::pair<QString, QByteArray>> files;
        for (const auto& [name, table] : filesOf(report, phrasebook)) {
            writeTable(table, report.language, folder.filePath(name));
            QFile made(folder.filePath(name));
            if (!made.open(QIODevice::ReadOnly)) {
                throw TableError(
                    Message(QT_TRANSLATE_NOOP(
                                "core", "%1 can't be written: %2. What stood there before is unchanged."),
                            {QFileInfo(path).fileName(), made.errorString()}));
            }
            files.emplace_back(name, made.readAll());
        }
        writeZip(path, files);
        return;
    }
    const std::unique_ptr<TableWriter> writer =
        createTable(path, optionsFor(report.language, report.passport));
    const std::vector<Part> parts = partsOf(report, phrasebook);
    add(*writer, titlePage(report, parts, phrasebook));
    for (const Part& part : parts) {
        add(*writer, part.table);
        if (part.chart) {
            writer->chart(*part.chart);
        }
    }
    writer->finish();
}

void writeTable(const ReportTable& table, Language language, const QString& path) {
    const std::unique_ptr<TableWriter> writer = createTable(path, optionsFor(language));
    add(*writer, table);
    writer->finish();
}

void writeChart(const ChartSpec& spec, const QString& passport, const QString& path) {
    const Phrasebook phrasebook(spec.language);
    const std::unique_ptr<TableWriter> writer = createTable(path, optionsFor(spec.language, passport));
    add(*writer, chartTable(spec, phrasebook));
    if (const auto drawn = nativeChart(spec)) {
        writer->chart(*drawn);
    }
    writer->beginTable(phrasebook.say(QT_TRANSLATE_NOOP("core", "About these figures")),
                       {{spec.title, ColumnType::Text, 100}});
    for (const QString& line : {spec.subtitle, spec.note, passport}) {
        if (!line.isEmpty()) {
            writer->row({line});
        }
    }
    writer->finish();
}

}  // namespace jisr
