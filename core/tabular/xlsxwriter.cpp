#include "core/tabular/xlsxwriter.h"

#include <xlsxwriter.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <cstdio>
#include <map>

#include "core/base/writefault.h"
#include "core/tabular/tablereader.h"
#include "core/tabular/ziparchive.h"

namespace jisr {

namespace {

constexpr quint32 mostRows = 1'048'576;
constexpr qsizetype mostColumns = 16'384;
constexpr qsizetype longestText = 32'767;   // UTF-16 units in a cell
constexpr qsizetype longestSheetName = 31;  // UTF-16 units
constexpr qint64 exactInteger = 1ll << 53;  // above, a spreadsheet's number loses digits
constexpr time_t madeAt = 946'684'800;  // 2000-01-01 00:00 UTC in every workbook: equal content, equal bytes
constexpr int narrowest = 8, widest = 60;  // characters

/// What XML can't hold as it is, in OOXML's way: control characters as _xHHHH_, and a text that looks like
/// that already with its own _ written so.
QByteArray cellText(QStringView text) {
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool looksEscaped =
            unit == u'_' && i + 7 <= text.size() && text[i + 1] == u'x' && text[i + 6] == u'_' &&
            std::all_of(text.begin() + i + 2, text.begin() + i + 6,
                        [](QChar c) { return QByteArray("0123456789abcdefABCDEF").contains(c.toLatin1()); });
        const bool lone = QChar::isSurrogate(unit) && !(QChar::isHighSurrogate(unit) && i + 1 < text.size() &&
                                                        text[i + 1].isLowSurrogate());
        if ((unit < 0x20 && unit != u'\t' && unit != u'\n') || unit >= 0xFFFE || looksEscaped || lone) {
            escaped.append(u"_x");
            escaped.append(QStringLiteral("%1").arg(unit, 4, 16, QLatin1Char('0')).toUpper());
            escaped.append(u'_');
            continue;
        }
        escaped.append(text[i]);
        if (QChar::isHighSurrogate(unit)) {
            escaped.append(text[++i]);
        }
    }
    return escaped.toUtf8();
}

}  // namespace

XlsxWriter::XlsxWriter(const QString& path, const WriteOptions& options) : m_path(path), m_options(options) {
    if (!m_folder.isValid()) {
        fail(m_folder.errorString());
    }
    m_folderName = QFile::encodeName(m_folder.path());
    lxw_workbook_options book{};
    book.constant_memory = LXW_TRUE;
    book.tmpdir = m_folderName.data();
    m_book = workbook_new_opt(QFile::encodeName(m_folder.filePath(QStringLiteral("table.xlsx"))).constData(),
                              &book);
    if (!m_book) {
        fail(QStringLiteral("workbook"));
    }
    lxw_doc_properties properties{};
    properties.created = madeAt;
    workbook_set_properties(m_book, &properties);
    m_header = workbook_add_format(m_book);
    format_set_bold(m_header);
    m_headerOfNumbers = workbook_add_format(m_book);
    format_set_bold(m_headerOfNumbers);
    format_set_align(m_headerOfNumbers, LXW_ALIGN_RIGHT);
    m_date = workbook_add_format(m_book);
    format_set_num_format(m_date, "dd/mm/yyyy");
    m_percent = workbook_add_format(m_book);
    format_set_num_format(m_percent, "0.0%");
    m_wrapped = workbook_add_format(m_book);
    format_set_text_wrap(m_wrapped);
    format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
}

XlsxWriter::~XlsxWriter() {
    if (m_book) {
        lxw_workbook_free(m_book);
    }
}

QString XlsxWriter::sheetName(const QString& title) {
    QString name = title.simplified();
    for (const QChar forbidden : QStringView(u"[]:*?/\\")) {
        name.replace(forbidden, u'-');
    }
    name.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() >= 0xFFFE; });
    while (name.startsWith(u'\'')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'\'')) {
        name.chop(1);
    }
    if (name.isEmpty()) {
        name = QStringLiteral("Table");
    }
    QString unique;
    for (int n = 1; unique.isEmpty() || m_names.contains(unique.toLower()); ++n) {
        const QString number = n == 1 ? QString() : QStringLiteral(" (%1)").arg(n);
        unique = name.left(longestSheetName - number.size());
        if (unique.back().isHighSurrogate()) {
            unique.chop(1);
        }
        unique += number;
        if (unique.endsWith(u'\'')) {
            unique.back() = u'-';
        }
        // Excel keeps this name for itself
        if (unique.compare(u"History", Qt::CaseInsensitive) == 0) {
            unique += u'_';
        }
    }
    m_names.insert(unique.toLower());
    return unique;
}

void XlsxWriter::beginTable(const QString& title, const QList<TableColumn>& columns) {
    endSheet();
    if (columns.size() > mostColumns) {
        fail(QStringLiteral("> %1 columns").arg(mostColumns));
    }
    m_title = title;
    m_columns = columns;
    beginSheet();
}

void XlsxWriter::beginSheet() {
    m_sheetName = sheetName(m_title);
    m_sheet = workbook_add_worksheet(m_book, m_sheetName.toUtf8().constData());
    if (!m_sheet) {
        fail(QStringLiteral("sheet"));
    }
    m_row = 0;
    if (m_options.rightToLeft) {
        worksheet_right_to_left(m_sheet);
    }
    for (int i = 0; i < m_columns.size(); ++i) {
        const TableColumn& column = m_columns[i];
        // room for the filter's button beside the name
        const int wanted = column.width > 0 ? column.width : static_cast<int>(column.name.size()) + 4;
        const int room = column.type == ColumnType::Date ? 11 : narrowest;
        worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i),
                             std::clamp(wanted, column.width > 0 ? 1 : room, column.width > 0 ? 255 : widest),
                             nullptr);
        text(i, column.name, column.type == ColumnType::Text ? m_header : m_headerOfNumbers);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    setUpPrint();
    m_row = 1;
}

/// A4, as wide as the page, its header on each of them.
void XlsxWriter::setUpPrint() {
    constexpr quint8 a4 = 9;
    constexpr int widestUpright = 6;  // columns
    worksheet_set_paper(m_sheet, a4);
    if (m_columns.size() > widestUpright) {
        worksheet_set_landscape(m_sheet);
    }
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    if (!m_options.footer.isEmpty()) {
        // "&" begins a command; a foot holds 255 characters
        QString words = m_options.footer;
        words.replace(u'&', QStringLiteral("&&"));
        const QByteArray foot =
            (QStringLiteral("&L&8") + words.left(200) + QStringLiteral("&R&8&P / &N")).toUtf8();
        check(worksheet_set_footer(m_sheet, foot.constData()));
    }
}

void XlsxWriter::endSheet() {
    if (m_sheet && !m_columns.isEmpty()) {
        worksheet_autofilter(m_sheet, 0, 0, std::max(m_row, 2u) - 1,
                             static_cast<lxw_col_t>(m_columns.size() - 1));
    }
    m_sheet = nullptr;
}

void XlsxWriter::chart(const TableChart& chart) {
    using Kind = TableChart::Kind;
    if (!m_sheet || m_row < 2 || chart.series.isEmpty()) {
        return;
    }
    static const std::map<Kind, lxw_chart_type> types = {{Kind::Lines, LXW_CHART_LINE},
                                                         {Kind::Points, LXW_CHART_LINE},
                                                         {Kind::StackedShares, LXW_CHART_BAR_STACKED_PERCENT},
                                                         {Kind::Bars, LXW_CHART_BAR},
                                                         {Kind::Curve, LXW_CHART_SCATTER_STRAIGHT}};
    lxw_chart* drawn = workbook_add_chart(m_book, static_cast<quint8>(types.at(chart.kind)));
    if (!drawn) {
        fail(QStringLiteral("chart"));
    }
    const QByteArray sheet = m_sheetName.toUtf8();
    const lxw_row_t last = m_row - 1;
    for (const int column : chart.series) {
        lxw_chart_series* series = chart_add_series(drawn, nullptr, nullptr);
        const auto at = static_cast<lxw_col_t>(column), places = static_cast<lxw_col_t>(chart.places);
        chart_series_set_categories(series, sheet.constData(), 1, places, last, places);
        chart_series_set_values(series, sheet.constData(), 1, at, last, at);
        chart_series_set_name_range(series, sheet.constData(), 0, at);
        if (chart.kind == Kind::Points) {
            // the limits are the ends of the line up and down; programmes without such lines show the ends
            lxw_chart_line none{};
            none.none = LXW_TRUE;
            chart_series_set_line(series, &none);
            chart_series_set_marker_type(series, column == chart.series.front() ? LXW_CHART_MARKER_CIRCLE
                                                                                : LXW_CHART_MARKER_LONG_DASH);
        }
    }
    if (chart.kind == Kind::Points) {
        chart_set_high_low_lines(drawn, nullptr);
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    } else {
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
    }
    const bool lying = chart.kind == Kind::Bars || chart.kind == Kind::StackedShares;
    if (lying) {
        // the first row on top, as in the table
        chart_axis_set_reverse(drawn->x_axis);
    }
    if (m_options.rightToLeft && chart.kind != Kind::Curve && !lying) {
        chart_axis_set_reverse(drawn->x_axis);
    }
    if (m_options.rightToLeft && lying) {
        chart_axis_set_reverse(drawn->y_axis);
    }
    chart_title_set_name(drawn, cellText(m_title).constData());
    if (!chart.placeTitle.isEmpty()) {
        chart_axis_set_name(drawn->x_axis, cellText(chart.placeTitle).constData());
    }
    if (!chart.valueTitle.isEmpty()) {
        chart_axis_set_name(drawn->y_axis, cellText(chart.valueTitle).constData());
    }
    if (m_columns.value(chart.series.front()).type == ColumnType::Percent) {
        chart_axis_set_num_format(drawn->y_axis, "0%");
    }
    // honest axes begin at nought
    if (chart.kind == Kind::Points || chart.kind == Kind::Lines || chart.kind == Kind::Curve) {
        chart_axis_set_min(drawn->y_axis, 0);
    }
    lxw_chart_options size{};
    size.x_scale = 1.8;
    size.y_scale = lying ? std::clamp(0.9 + 0.05 * static_cast<double>(last), 1.2, 4.0) : 1.5;
    check(worksheet_insert_chart_opt(m_sheet, m_row + 1, 0, drawn, &size));
    constexpr lxw_row_t readableOnOnePage = 50;
    if (m_row <= readableOnOnePage) {
        worksheet_fit_to_pages(m_sheet, 1, 1);  // no break through the chart
    }
}

void XlsxWriter::beginRow() {
    if (m_row == mostRows) {
        endSheet();
        beginSheet();
    }
}

void XlsxWriter::row(const QVariantList& cells) {
    beginRow();
    qsizetype lines = 1;
    for (int i = 0; i < cells.size(); ++i) {
        const CellValue value = CellValue::of(cells[i]);
        cell(i, value);
        if (const int width = i < m_columns.size() ? m_columns[i].width : 0; width > 0) {
            lines = std::max(lines, (value.text.size() + width - 1) / width);
        }
    }
    if (lines > 1) {
        // not every programme measures wrapped rows by itself
        constexpr qsizetype tallest = 25;
        check(worksheet_set_row(m_sheet, m_row, LXW_DEF_ROW_HEIGHT * double(std::min(lines, tallest)),
                                nullptr));
    }
    ++m_row;
}

void XlsxWriter::textRow(const std::vector<QStringView>& cells) {
    beginRow();
    for (int i = 0; i < static_cast<int>(cells.size()); ++i) {
        const ColumnType type = i < m_columns.size() ? m_columns[i].type : ColumnType::Text;
        if (type == ColumnType::Text) {
            text(i, cells[static_cast<size_t>(i)], nullptr);
        } else {
            cell(i, CellValue::of(cells[static_cast<size_t>(i)], type));
        }
    }
    ++m_row;
}

void XlsxWriter::cell(int column, const CellValue& value) {
    const ColumnType type = column < m_columns.size() ? m_columns[column].type : ColumnType::Text;
    lxw_format* const format = type == ColumnType::Percent ? m_percent : nullptr;
    const auto at = static_cast<lxw_col_t>(column);
    switch (value.kind) {
        case CellValue::Kind::Empty:
            break;
        case CellValue::Kind::Integer:
            if (value.integer > exactInteger || value.integer < -exactInteger) {
                text(column, QString::number(value.integer), nullptr);
            } else {
                check(worksheet_write_number(m_sheet, m_row, at, static_cast<double>(value.integer), format));
            }
            break;
        case CellValue::Kind::Decimal:
            check(worksheet_write_number(m_sheet, m_row, at, value.decimal, format));
            break;
        case CellValue::Kind::Date:
            // before March 1900 Excel's calendar is wrong, before 1900 and after 9999 it has none
            if (value.date < QDate(1900, 3, 1) || value.date.year() > 9999) {
                text(column, value.date.toString(Qt::ISODate), nullptr);
            } else {
                check(worksheet_write_number(
                    m_sheet, m_row, at, static_cast<double>(QDate(1899, 12, 30).daysTo(value.date)), m_date));
            }
            break;
        case CellValue::Kind::Text: {
            // a text too long for a width that was asked for goes on beneath
            const int width = column < m_columns.size() ? m_columns[column].width : 0;
            text(column, value.text, width > 0 ? m_wrapped : nullptr);
            break;
        }
    }
}

void XlsxWriter::text(int column, QStringView text, lxw_format* format) {
    if (text.isEmpty()) {
        return;
    }
    if (text.size() > longestText) {
        throw TableError(
            Message(QT_TRANSLATE_NOOP("core",
                                      "%1 can't be written: row %2, column %3 holds more than 32,767 "
                                      "characters, the most a spreadsheet cell can. Write .csv instead."),
                    {QFileInfo(m_path).fileName(), QString::number(m_row + 1), columnLetters(column)}),
            m_row + 1, column + 1);
    }
    check(worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column), cellText(text).constData(),
                                 format));
}

void XlsxWriter::check(int error) {
    if (error != LXW_NO_ERROR) {
        fail(QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error))));
    }
}

void XlsxWriter::finish() {
    endSheet();
    lxw_workbook* const book = std::exchange(m_book, nullptr);
    // the library doesn't look whether its temporary files took everything
    bool full = false;
    lxw_sheet* sheet = nullptr;
    STAILQ_FOREACH(sheet, book->sheets, list_pointers) {
        std::FILE* const rows = sheet->is_chartsheet ? nullptr : sheet->u.worksheet->optimize_tmpfile;
        full = full || (rows && (std::fflush(rows) != 0 || std::ferror(rows)));
    }
    if (full) {
        lxw_workbook_free(book);
        fail(term(QT_TRANSLATE_NOOP("core", "there is no room left for temporary files")));
    }
    check(workbook_close(book));

    QFile made(m_folder.filePath(QStringLiteral("table.xlsx")));
    if (!made.open(QIODevice::ReadOnly)) {
        fail(made.errorString());
    }
    try {
        // reads every part to its end, checksums included: what is handed over can be opened
        ZipArchive archive(made, QFileInfo(m_path).fileName());
        QByteArray block(1 << 20, Qt::Uninitialized);
        for (const QString& part : archive.parts()) {
            const std::unique_ptr<QIODevice> device = archive.open(part);
            while (device->read(block.data(), block.size()) > 0) {
            }
            if (!archive.fault().isEmpty()) {
                fail(archive.fault().plain());
            }
        }
    } catch (const TableError& error) {
        fail(QString::fromUtf8(error.what()));
    }
    QSaveFile file(m_path);
    made.seek(0);
    bool written = file.open(QIODevice::WriteOnly);
    for (QByteArray block = made.read(1 << 20); written && !block.isEmpty(); block = made.read(1 << 20)) {
        written = file.write(block) == block.size();
    }
    // commit() alone overlooks a full disk at what is still in QSaveFile's buffer
    if (!written || !file.flush() || !file.commit()) {
        const QString reason = writeFault(file);
        file.cancelWriting();
        fail(reason);
    }
}

void XlsxWriter::fail(const QString& reason) {
    throw TableError(
        Message(QT_TRANSLATE_NOOP("core", "%1 can't be written: %2. What stood there before is unchanged."),
                {QFileInfo(m_path).fileName(), reason}));
}

}  // namespace jisr
