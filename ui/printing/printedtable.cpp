#include "ui/printing/printedtable.h"

#include <QPainter>
#include <algorithm>
#include <numeric>

namespace jisr {

namespace {

bool isText(const ReportColumn& column) {
    return column.kind == ReportColumnKind::Text;
}

// Words stay whole: the widest one is the least a column can be.
qreal widestWord(const QString& text, const QFont& font) {
    // Letters that reach beyond their advance count for where lines are broken.
    const qreal reach = font.pixelSize() * 0.09;
    qreal widest = 0;
    for (const QString& word : text.split(u' ')) {
        widest = std::max(widest, textWidth(word, font) + reach);
    }
    return widest;
}

}  // namespace

PrintedTable::PrintedTable(const ReportTable& table, const ChartTheme& theme, qreal width, bool rightToLeft)
    : m_theme(theme), m_width(width), m_rightToLeft(rightToLeft), m_lastRowIsTotal(table.lastRowIsTotal) {
    setWidths(table);
    const auto wrapped = [&](const QString& text, std::size_t column, const QFont& written) {
        const bool atStart = isText(table.columns[static_cast<qsizetype>(column)]);
        // units beneath units: figures stand at the right in Arabic too, where digits run the same way
        const Qt::Alignment side = atStart && !rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        return WrappedText(text, written, m_widths[column], side, rightToLeft);
    };
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        m_header.push_back(
            wrapped(table.columns[static_cast<qsizetype>(column)].title, column, headerFont()));
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool bold = m_lastRowIsTotal && row + 1 == table.rows.size();
        Line line;
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            const bool there = column < table.rows[row].size();
            line.push_back(wrapped(there ? table.rows[row][column].text : QString(), column, font(bold)));
        }
        m_rows.push_back(std::move(line));
    }
}

QFont PrintedTable::font(bool bold) const {
    QFont one = m_theme.labelFont();
    one.setBold(bold);
    return one;
}

// Headers are mostly longer than what stands beneath them: set smaller, they leave the names their room.
QFont PrintedTable::headerFont() const {
    QFont one = m_theme.smallFont();
    one.setBold(true);
    return one;
}

void PrintedTable::setWidths(const ReportTable& table) {
    const auto count = static_cast<std::size_t>(table.columns.size());
    if (count == 0) {
        return;
    }
    std::vector<qreal> least(count), natural(count);
    for (;;) {
        for (std::size_t column = 0; column < count; ++column) {
            const ReportColumn& one = table.columns[static_cast<qsizetype>(column)];
            least[column] = natural[column] = widestWord(one.title, headerFont()) + 1;
            for (std::size_t row = 0; row < table.rows.size(); ++row) {
                if (column < table.rows[row].size()) {
                    const QString& text = table.rows[row][column].text;
                    const QFont written = font(m_lastRowIsTotal && row + 1 == table.rows.size());
                    // figures and dates stay on one line
                    const qreal whole = textWidth(text, written) + 1;
                    natural[column] = std::max(natural[column], whole);
                    least[column] =
                        std::max(least[column], isText(one) ? widestWord(text, written) + 1 : whole);
                }
            }
        }
        const qreal room = m_width - 2 * padding() * static_cast<qreal>(count);
        const qreal needed = std::accumulate(least.begin(), least.end(), 0.0);
        const qreal wanted = std::accumulate(natural.begin(), natural.end(), 0.0);
        if (needed > room && m_theme.fontSize > 45) {
            m_theme.fontSize *= 0.94;
            continue;
        }
        // rather a little smaller than names in narrow towers
        constexpr qreal comfortable = 66;
        bool tower = false;
        for (std::size_t column = 0; column < count && wanted > room; ++column) {
            const qreal slack =
                wanted - needed > 0 ? (natural[column] - least[column]) / (wanted - needed) : 0;
            const qreal width = natural[column] - slack * (wanted - room);
            tower = tower || natural[column] > 3 * width;
        }
        if (tower && m_theme.fontSize * 0.94 > comfortable) {
            m_theme.fontSize *= 0.94;
            continue;
        }
        m_widths = natural;
        if (wanted > room) {
            // texts give way by as much as they can, each in proportion
            const qreal give = std::min<qreal>(1, (wanted - room) / std::max<qreal>(wanted - needed, 1));
            for (std::size_t column = 0; column < count; ++column) {
                m_widths[column] = natural[column] - give * (natural[column] - least[column]);
            }
        } else {
            // what is left over goes to all alike, so that the table has the page's width
            for (std::size_t column = 0; column < count; ++column) {
                m_widths[column] += (room - wanted) / static_cast<qreal>(count);
            }
        }
        break;
    }
    qreal used = 0;
    for (const qreal width : m_widths) {
        const qreal whole = width + 2 * padding();
        m_lefts.push_back((m_rightToLeft ? m_width - used - whole : used) + padding());
        used += whole;
    }
}

qreal PrintedTable::heightOf(const Line& line) const {
    qreal highest = m_theme.fontSize * 1.3;
    for (const WrappedText& cell : line) {
        highest = std::max(highest, cell.height());
    }
    return highest + m_theme.fontSize * 0.55;
}

qreal PrintedTable::heightOfRows(std::size_t from, std::size_t to) const {
    qreal height = 0;
    for (std::size_t row = from; row < std::min(m_rows.size(), to); ++row) {
        height += heightOf(m_rows[row]);
    }
    return height;
}

qreal PrintedTable::leastHeight(const PageFlow& pages, qreal tail) const {
    // a short table isn't torn
    const qreal whole = heightOf(m_header) + heightOfRows(0, m_rows.size()) + tail;
    return whole <= 0.45 * pages.pageRoom() ? whole : heightOf(m_header) + heightOfRows(0, 2);
}

void PrintedTable::paintLine(QPainter& painter, const Line& line, const QColor& colour) const {
    for (std::size_t column = 0; column < line.size(); ++column) {
        line[column].draw(painter, {m_lefts[column], m_theme.fontSize * 0.275}, colour);
    }
}

void PrintedTable::flow(PageFlow& pages, qreal tail) const {
    const qreal headerHeight = heightOf(m_header);
    const auto addHeader = [this, &pages, headerHeight] {
        pages.add(headerHeight, [this, headerHeight](QPainter& painter) {
            painter.fillRect(QRectF(0, 0, m_width, headerHeight), m_theme.hover);
            painter.setPen(QPen(m_theme.accent, 9));
            painter.drawLine(QPointF(0, headerHeight), QPointF(m_width, headerHeight));
            paintLine(painter, m_header, m_theme.text);
        });
    };
    pages.ensure(leastHeight(pages, tail));
    addHeader();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const qreal height = heightOf(m_rows[row]);
        // the last rows keep together with what stands beneath the table
        const std::size_t end = m_rows.size(), kept = 3;
        const bool lastOnes = row > 0 && row + kept == end;
        if ((lastOnes ? heightOfRows(row, end) + tail : height) > pages.room()) {
            pages.newPage();
            addHeader();
        }
        const bool total = m_lastRowIsTotal && row + 1 == m_rows.size();
        pages.add(height, [this, row, height, total](QPainter& painter) {
            if (total) {
                painter.setPen(QPen(m_theme.text, 8));
                painter.drawLine(QPointF(0, 0), QPointF(m_width, 0));
            } else {
                painter.setPen(QPen(m_theme.grid, 5));
                painter.drawLine(QPointF(0, height), QPointF(m_width, height));
            }
            paintLine(painter, m_rows[row], m_theme.text);
        });
    }
}

}  // namespace jisr
