#include "ui/printing/printedtable.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <memory>
#include <numeric>

namespace jisr {

namespace {

constexpr qreal reference = 100;  // letters are measured at this size; all else follows in proportion
constexpr qreal headerShare = 0.88, codeShare = 0.8;

bool isText(ReportColumnKind kind) {
    return kind == ReportColumnKind::Text || kind == ReportColumnKind::Code || kind == ReportColumnKind::Date;
}

bool hasDecimals(ReportColumnKind kind) {
    return kind == ReportColumnKind::Percent || kind == ReportColumnKind::Money ||
           kind == ReportColumnKind::Decimal;
}

// Words stay whole: the widest one is the least a column can be.
qreal widestWord(const QString& text, const QFontMetricsF& metrics) {
    qreal widest = 0;
    for (const QString& line : text.split(u'\n')) {
        for (const QString& word : line.split(u' ')) {
            widest = std::max(widest, metrics.horizontalAdvance(word));
        }
    }
    // letters that reach beyond their advance count where lines are broken
    return widest + 0.1 * reference;
}

/// From the decimal sign on: ",3 %"; of a whole number what follows its last digit: " %"; -1: no figure.
qsizetype tailBegins(const QString& text) {
    qsizetype lastDigit = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool digit = text[i].isDigit();
        const bool decimal = (text[i] == u',' || text[i] == u'.') && i > 0 && text[i - 1].isDigit() &&
                             i + 1 < text.size() && text[i + 1].isDigit();
        // three digits behind the sign and no other: thousands ("1.791" in Arabic, "1,791" in English)
        const bool thousands = decimal && i + 3 < text.size() && text[i + 2].isDigit() &&
                               text[i + 3].isDigit() && (i + 4 >= text.size() || !text[i + 4].isDigit());
        if (decimal && !thousands) {
            return i;
        }
        lastDigit = digit ? i : lastDigit;
    }
    return lastDigit < 0 || !text.front().isDigit() ? -1 : lastDigit + 1;
}

}  // namespace

PrintedTable::PrintedTable(const ReportTable& table, const ChartTheme& theme, bool rightToLeft)
    : m_table(table), m_theme(theme), m_rightToLeft(rightToLeft) {
    measure();
}

QFont PrintedTable::font(int column, bool bold, qreal size) const {
    QFont one = m_theme.font;
    const bool code = m_table.columns[column].kind == ReportColumnKind::Code;
    one.setPixelSize(std::max(1, static_cast<int>(std::lround(code ? size * codeShare : size))));
    one.setBold(bold && !code);
    return one;
}

// Headers are mostly longer than what stands beneath them: set smaller, they leave the names their room.
QFont PrintedTable::headerFont(qreal size) const {
    QFont one = m_theme.font;
    one.setPixelSize(std::max(1, static_cast<int>(std::lround(size * headerShare))));
    one.setBold(true);
    return one;
}

const QString& PrintedTable::textAt(std::size_t row, int column) const {
    static const QString none;
    const auto& cells = m_table.rows[row];
    return static_cast<std::size_t>(column) < cells.size() ? cells[static_cast<std::size_t>(column)].text
                                                           : none;
}

void PrintedTable::measure() {
    const QFontMetricsF header(headerFont(reference));
    for (int i = 0; i < m_table.columns.size(); ++i) {
        const ReportColumn& named = m_table.columns[i];
        const QFontMetricsF plain(font(i, false, reference)), bold(font(i, true, reference));
        Column column;
        column.least = widestWord(named.title, header);
        // above figures a title may well take three lines
        column.natural =
            std::max(column.least, header.horizontalAdvance(named.title) / (isText(named.kind) ? 1.5 : 3));
        qreal heads = 0;
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            const QString& text = textAt(row, i);
            if (text.isEmpty()) {
                continue;
            }
            const QFontMetricsF& metrics = isTotal(row) ? bold : plain;
            qreal whole = 0;
            for (const QString& line : text.split(u'\n')) {
                whole = std::max(whole, metrics.horizontalAdvance(line) + 0.02 * reference);
            }
            column.natural = std::max(column.natural, whole);
            // figures, codes and dates stay on one line
            column.least = std::max(column.least,
                                    named.kind == ReportColumnKind::Text ? widestWord(text, metrics) : whole);
            if (hasDecimals(named.kind)) {
                const qsizetype begins = tailBegins(text);
                if (begins >= 0) {
                    const qreal tail = metrics.horizontalAdvance(text.mid(begins));
                    column.tail = std::max(column.tail, tail);
                    heads = std::max(heads, whole - tail);
                }
            }
        }
        column.least = std::max(column.least, heads + column.tail);
        column.natural = std::max(column.natural, column.least);
        column.least /= reference;
        column.natural /= reference;
        column.tail /= reference;
        m_columns.push_back(column);
    }
}

namespace {

qreal paddingAt(qreal size) {
    return size * 0.42;
}

}  // namespace

qreal PrintedTable::least(const std::vector<int>& columns, qreal size) const {
    qreal sum = 0;
    for (const int column : columns) {
        sum += m_columns[static_cast<std::size_t>(column)].least * size + 2 * paddingAt(size) + 2;
    }
    return sum;
}

std::vector<qreal> PrintedTable::widths(const std::vector<int>& columns, qreal size, qreal width) const {
    const qreal room = width - (2 * paddingAt(size)) * static_cast<qreal>(columns.size());
    std::vector<qreal> result;
    qreal needed = 0, wanted = 0;
    for (const int column : columns) {
        const Column& one = m_columns[static_cast<std::size_t>(column)];
        needed += one.least * size + 2;
        wanted += one.natural * size + 2;
        result.push_back(one.natural * size + 2);
    }
    if (wanted > room) {
        // texts give way by as much as they can, each in proportion
        const qreal give = std::min<qreal>(1, (wanted - room) / std::max<qreal>(wanted - needed, 1));
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Column& one = m_columns[static_cast<std::size_t>(columns[i])];
            result[i] -= give * (one.natural - one.least) * size;
        }
        return result;
    }
    // what is left over goes to the words first: figures stand closer to each other than to their names
    qreal shares = 0;
    const auto share = [this](int column) {
        return m_table.columns[column].kind == ReportColumnKind::Text ? 2.0 : 1.0;
    };
    for (const int column : columns) {
        shares += share(column);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        result[i] += (room - wanted) * share(columns[i]) / shares;
    }
    return result;
}

// How many lines the narrowest column's longest cell takes, about; 0: words or figures don't fit at all.
qreal PrintedTable::linesAt(const std::vector<int>& columns, qreal size, qreal width) const {
    if (least(columns, size) > width) {
        return 0;
    }
    const std::vector<qreal> given = widths(columns, size, width);
    qreal most = 1;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column& one = m_columns[static_cast<std::size_t>(columns[i])];
        // a paragraph may well be one; a name should not stand in a tower
        most = std::max(most, std::min<qreal>(one.natural, 60) * size / given[i]);
    }
    return most;
}

TableShape PrintedTable::shapeFor(const std::vector<const PrintedTable*>& tables) {
    TableShape shape;
    std::vector<int> all(static_cast<std::size_t>(tables.front()->m_table.columns.size()));
    std::iota(all.begin(), all.end(), 0);
    shape.parts = {all};
    const auto fits = [&](const std::vector<int>& columns, qreal size, bool landscape, qreal lines) {
        return std::all_of(tables.begin(), tables.end(), [&](const PrintedTable* table) {
            const qreal needed = table->linesAt(columns, size, PageFormat{landscape}.textWidth());
            return needed > 0 && needed <= lines;
        });
    };
    const auto sizeFor = [&](const std::vector<int>& columns, bool landscape) -> qreal {
        // rather a little smaller than names in narrow towers
        for (const qreal lines : {2.4, 3.2, 6.0}) {
            const qreal down = lines < 3 ? comfortable : smallest;
            for (qreal size = largest; size >= down; size -= 2) {
                if (fits(columns, size, landscape, lines)) {
                    return size;
                }
            }
        }
        return 0;
    };
    shape.size = sizeFor(all, false);
    if (shape.size > 0) {
        return shape;
    }
    const std::size_t rows = tables.front()->m_table.rows.size();
    const qreal across = sizeFor(all, true);
    if (across > 0 && static_cast<qreal>(rows) * across * 1.87 > 0.5 * PageFormat{true}.textHeight()) {
        shape.size = across;
        shape.landscape = true;
        return shape;
    }
    // in parts: as many as needed, about equally wide
    shape.size = comfortable;
    for (std::size_t count = 2; count < std::max<std::size_t>(all.size(), 3); ++count) {
        shape.parts.clear();
        const std::size_t others = all.size() - 1;
        bool fit = true;
        for (std::size_t part = 0; part < count; ++part) {
            std::vector<int> columns = {0};
            for (std::size_t i = others * part / count; i < others * (part + 1) / count; ++i) {
                columns.push_back(static_cast<int>(i + 1));
            }
            fit = fit && fits(columns, shape.size, false, 6);
            shape.parts.push_back(columns);
        }
        if (fit) {
            break;
        }
    }
    return shape;
}

std::vector<Strip> PrintedTable::strips(const TableShape& shape, std::size_t part) const {
    const std::vector<int>& columns = shape.parts[part];
    const qreal size = shape.size, padding = paddingAt(size);
    const qreal whole = PageFormat{shape.landscape}.textWidth();
    const std::vector<qreal> given = widths(columns, size, whole);
    std::vector<qreal> lefts;
    qreal used = 0;
    for (const qreal width : given) {
        lefts.push_back((m_rightToLeft ? whole - used - width - 2 * padding : used) + padding);
        used += width + 2 * padding;
    }
    struct Cell {
        WrappedText words;
        qreal left;
        QColor colour;
    };
    using Line = std::vector<Cell>;
    const auto line = [&](auto textOf, auto fontOf, bool header, std::size_t row) {
        auto cells = std::make_shared<Line>();
        qreal highest = size * 1.3;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const ReportColumnKind kind = m_table.columns[columns[i]].kind;
            const QFont written = fontOf(columns[i]);
            const QString& text = textOf(columns[i]);
            // units beneath units: figures stand at the right in Arabic too, where digits run the same way
            const bool atLeft = isText(kind) && !m_rightToLeft;
            qreal indent = 0;
            if (!header && hasDecimals(kind)) {
                const qsizetype begins = tailBegins(text);
                if (begins >= 0) {
                    indent = m_columns[static_cast<std::size_t>(columns[i])].tail * size -
                             textWidth(text.mid(begins), written);
                }
            }
            indent = std::max<qreal>(0, std::min(indent, given[i] - textWidth(text, written)));
            const QColor colour = !header && kind == ReportColumnKind::Code ? m_theme.muted : m_theme.text;
            cells->push_back({WrappedText(text, written, given[i] - indent,
                                          atLeft ? Qt::AlignLeft : Qt::AlignRight, m_rightToLeft),
                              lefts[i], colour});
            highest = std::max(highest, cells->back().words.height());
        }
        const bool total = !header && isTotal(row);
        const qreal height = highest + size * (header ? 0.7 : total ? 0.75 : 0.57);
        Strip strip;
        strip.height = height;
        strip.landscape = shape.landscape;
        strip.parts.resize(1);
        strip.parts.front().paint = [this, cells, whole, height, header, total, size,
                                     highest](QPainter& painter) {
            if (header || total) {
                painter.fillRect(QRectF(0, 0, whole, height), m_theme.hover);
            }
            if (total) {
                painter.setPen(QPen(m_theme.text, 8));
                painter.drawLine(QPointF(0, 0), QPointF(whole, 0));
            }
            painter.setPen(header || total ? QPen(m_theme.accent, 9) : QPen(m_theme.grid, 5));
            painter.drawLine(QPointF(0, height), QPointF(whole, height));
            for (const Cell& cell : *cells) {
                // titles stand on their line, cells hang from theirs
                const qreal top =
                    header ? height - size * 0.35 - cell.words.height() : (height - highest) / 2;
                cell.words.draw(painter, {cell.left, top}, cell.colour);
            }
        };
        return strip;
    };
    std::vector<Strip> result;
    result.push_back(line([this](int column) -> const QString& { return m_table.columns[column].title; },
                          [&](int) { return headerFont(size); }, true, 0));
    result.back().keepNext = true;
    result.back().header = 0;
    const std::size_t count = m_table.rows.size();
    for (std::size_t row = 0; row < count; ++row) {
        result.push_back(line([&](int column) -> const QString& { return textAt(row, column); },
                              [&](int column) { return font(column, isTotal(row), size); }, false, row));
        Strip& strip = result.back();
        strip.header = 0;
        // tearing a short table costs more than tearing a long one
        strip.breakCost = count <= 10 ? 1.2 : count <= 16 ? 0.6 : 0.15;
        // never fewer than two rows alone on a page, the total never without two rows before it
        const std::size_t tail = m_table.lastRowIsTotal ? 3 : 2;
        strip.keepNext = count <= 6 || row == 0 || (row + tail >= count && row + 1 < count);
    }
    if (count <= 6 && !result.empty()) {
        result.back().keepNext = false;
    }
    return result;
}

}  // namespace jisr
