#include "ui/printing/printedreport.h"

#include <QPainter>
#include <cmath>

namespace jisr {

namespace {

constexpr qreal bodySize = 92;

bool isHeading(const ReportItem& item) {
    return std::holds_alternative<ReportHeading>(item);
}

qreal headingSize(int level) {
    return level <= 1 ? 150 : level == 2 ? 118 : 100;
}

}  // namespace

PrintedReport::PrintedReport(const Report& report, const std::vector<ChartPicture>& charts)
    : m_report(report), m_charts(charts), m_theme(ChartTheme::print()), m_phrasebook(report.language) {
    addTitle();
    const auto& items = m_report.items;
    std::size_t first = 0;
    while (first < items.size() && !isHeading(items[first])) {
        ++first;
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i == first) {
            addContents();
        }
        if (const auto* heading = std::get_if<ReportHeading>(&items[i])) {
            if (i == first) {
                m_pages.newPage();
            }
            add(*heading, i + 1 < items.size() ? &items[i + 1] : nullptr);
        } else {
            std::visit(
                [this](const auto& item) {
                    if constexpr (!std::is_same_v<std::decay_t<decltype(item)>, ReportHeading>) {
                        add(item);
                    }
                },
                items[i]);
        }
    }
}

QFont PrintedReport::font(qreal size, bool bold) const {
    QFont one = m_theme.font;
    one.setPixelSize(static_cast<int>(std::lround(size)));
    one.setBold(bold);
    return one;
}

WrappedText PrintedReport::text(const QString& words, qreal size, bool bold, qreal width) const {
    return WrappedText(words, font(size, bold), width, leading(), rtl());
}

void PrintedReport::addText(const WrappedText& words, const QColor& colour) {
    // a paragraph may continue on the next page, but never with a single line on either
    int done = 0;
    while (done < words.lineCount()) {
        const int left = words.lineCount() - done;
        int fits = static_cast<int>(m_pages.room() / words.lineHeight());
        if (fits < left && (fits < 2 || left - fits < 2)) {
            fits = left - fits < 2 && fits > 3 ? fits - 1 : 0;
        }
        if (fits <= 0) {
            if (m_pages.atTop()) {
                fits = 1;
            } else {
                m_pages.newPage();
                continue;
            }
        }
        const int count = std::min(left, fits);
        m_pages.add(count * words.lineHeight(), [words, colour, done, count](QPainter& painter) {
            words.drawLines(painter, {0, 0}, colour, done, count);
        });
        done += count;
    }
}

void PrintedReport::addTitle() {
    const qreal width = m_pages.width();
    m_pages.add(60, [this, width](QPainter& painter) {
        painter.fillRect(QRectF(rtl() ? width - 620 : 0, 0, 620, 34), m_theme.accent);
    });
    m_pages.gap(120);
    addText(text(m_report.programme, 100, true, width), m_theme.muted);
    m_pages.gap(50);
    addText(text(m_report.title, 260, true, width), m_theme.accent);
    if (!m_report.subtitle.isEmpty()) {
        m_pages.gap(30);
        addText(text(m_report.subtitle, 120, false, width), m_theme.text);
    }
    m_pages.gap(110);
    const QString cutOff = m_phrasebook.date(m_report.cutOff);
    const struct {
        QString label, value;
    } lines[] = {{m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Cut-off")), cutOff},
                 {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Scope")), m_report.scope}};
    for (const auto& line : lines) {
        if (line.value.isEmpty()) {
            continue;
        }
        const qreal labels = 800;
        const WrappedText label = text(line.label, bodySize, false, labels);
        const WrappedText value = text(line.value, bodySize, true, width - labels);
        m_pages.add(value.height() + 30, [this, label, value, labels, width](QPainter& painter) {
            label.draw(painter, {rtl() ? width - labels : 0, 0}, m_theme.muted);
            value.draw(painter, {rtl() ? 0 : labels, 0}, m_theme.text);
        });
    }
    m_pages.gap(120);
}

void PrintedReport::addContents() {
    std::vector<std::size_t> entries;
    std::vector<const ReportHeading*> headings;
    for (const ReportItem& item : m_report.items) {
        if (const auto* heading = std::get_if<ReportHeading>(&item)) {
            if (heading->level <= 1) {
                entries.push_back(headings.size());
            }
            headings.push_back(heading);
        }
    }
    if (entries.size() < 2) {
        return;
    }
    m_pages.gap(160);
    const qreal line = bodySize * 1.75;
    m_pages.ensure(line * static_cast<qreal>(entries.size() + 1));
    addText(text(m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Contents")), 118, true, m_pages.width()),
            m_theme.text);
    m_pages.gap(40);
    const qreal width = m_pages.width();
    for (const std::size_t entry : entries) {
        const PageFlow::Place here = m_pages.here();
        m_links.push_back({here.page, QRectF(PageFormat::side, here.y, width, line), entry});
        const WrappedText words(headings[entry]->text, font(bodySize), width - 400, leading(), rtl(), 1);
        m_pages.add(line, [this, words, entry, width, line](QPainter& painter) {
            words.draw(painter, {rtl() ? 400.0 : 0.0, (line - words.height()) / 2}, m_theme.text);
            // by the time of painting every heading has its page
            const QString page = m_phrasebook.number(m_headings[entry].place.page + 1);
            const WrappedText number(page, font(bodySize), 300, trailing(), rtl());
            number.draw(painter, {rtl() ? 0 : width - 300, (line - number.height()) / 2}, m_theme.muted);
            painter.setPen(QPen(m_theme.grid, 5));
            painter.drawLine(QPointF(0, line), QPointF(width, line));
        });
    }
}

bool PrintedReport::isHeadingAbove(const QString& title) const {
    return !m_headings.empty() && m_headings.back().text == title;
}

qreal PrintedReport::leastHeight(const ReportItem& item) const {
    if (std::holds_alternative<ChartSpec>(item) && m_nextChart < m_charts.size()) {
        return m_charts[m_nextChart].size().height() + 450;
    }
    if (const auto* table = std::get_if<ReportTable>(&item)) {
        return PrintedTable(*table, m_theme, m_pages.width(), rtl()).leastHeight(m_pages, 0) + 250;
    }
    // a heading beneath a heading needs the lines that it stands above
    return std::holds_alternative<ReportHeading>(item) ? 1300 : 600;
}

void PrintedReport::add(const ReportHeading& heading, const ReportItem* next) {
    m_pages.gap(heading.level <= 1 ? 260 : 160);
    const WrappedText words = text(heading.text, headingSize(heading.level), true, m_pages.width());
    const qreal behind = next ? leastHeight(*next) : 0;
    m_pages.ensure(std::min(words.height() + 60 + behind, m_pages.pageRoom()));
    m_headings.push_back({heading.level, heading.text, m_pages.here()});
    addText(words, heading.level <= 1 ? m_theme.accent : m_theme.text);
    m_pages.gap(heading.level <= 1 ? 70 : 40);
}

void PrintedReport::add(const ReportParagraph& paragraph) {
    const qreal width = m_pages.width();
    if (!paragraph.headline) {
        addText(text(paragraph.text, bodySize, false, width), m_theme.text);
        m_pages.gap(60);
        return;
    }
    const qreal inset = 150;
    const WrappedText words = text(paragraph.text, 118, false, width - 2 * inset);
    const qreal height = words.height() + 2 * 120;
    m_pages.ensure(height);
    m_pages.add(height, [this, words, width, height, inset](QPainter& painter) {
        painter.fillRect(QRectF(0, 0, width, height), m_theme.hover);
        painter.fillRect(QRectF(rtl() ? width - 30 : 0, 0, 30, height), m_theme.accent);
        words.draw(painter, {inset, 120}, m_theme.text);
    });
    m_pages.gap(120);
}

void PrintedReport::add(const ReportFigures& figures) {
    struct Box {
        qreal before, width;
        WrappedText label, value, detail;
        qreal belowLabel() const {
            return value.height() + (detail.naturalWidth() > 0 ? detail.height() : 0);
        }
    };
    const qreal gap = 90, inset = 90, across = figures.figures.size() > 6 ? 4 : 3;
    const qreal width = m_pages.width();
    const qreal single = (width - gap * (across - 1)) / across;
    for (std::size_t i = 0; i < figures.figures.size();) {
        std::vector<Box> boxes;
        qreal used = 0, labels = 0, rest = 0;
        for (; i < figures.figures.size(); ++i) {
            const ReportFigure& figure = figures.figures[i];
            const qreal wide = figure.headline ? 2 * single + gap : single;
            if (used > 0 && used + wide > width + 1) {
                break;
            }
            const qreal room = wide - 2 * inset;
            boxes.push_back({used, wide, text(figure.label, 80, false, room),
                             text(figure.value, figure.headline ? 250 : 180, true, room),
                             text(figure.detail, 74, false, room)});
            used += wide + gap;
            labels = std::max(labels, boxes.back().label.height());
            rest = std::max(rest, boxes.back().belowLabel());
        }
        const qreal height = labels + rest + 2 * 75;
        m_pages.ensure(height);
        m_pages.add(height, [this, boxes, inset, labels, height, width](QPainter& painter) {
            for (const Box& box : boxes) {
                const qreal left = rtl() ? width - box.before - box.width : box.before;
                painter.setPen(QPen(m_theme.axis, 6));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(QRectF(left, 0, box.width, height));
                qreal y = 75;
                box.label.draw(painter, {left + inset, y}, m_theme.muted);
                y += labels;  // values stand on one line, however long their labels
                box.value.draw(painter, {left + inset, y}, m_theme.accent);
                y += box.value.height();
                box.detail.draw(painter, {left + inset, y}, m_theme.muted);
            }
        });
        m_pages.gap(gap);
    }
}

void PrintedReport::add(const ReportTable& table) {
    const qreal width = m_pages.width();
    m_tables.push_back(std::make_unique<PrintedTable>(table, m_theme, width, rtl()));
    const PrintedTable& printed = *m_tables.back();
    const WrappedText note = text(table.note, 78, false, width);
    const qreal tail = table.note.isEmpty() ? 0 : 40 + note.height();
    if (!table.title.isEmpty() && !isHeadingAbove(table.title)) {
        const WrappedText title = text(table.title, 100, true, width);
        m_pages.gap(60);
        m_pages.ensure(title.height() + 40 + printed.leastHeight(m_pages, tail));
        addText(title, m_theme.text);
        m_pages.gap(30);
    }
    printed.flow(m_pages, tail);
    m_pages.gap(40);
    if (!table.note.isEmpty()) {
        addText(note, m_theme.muted);
    }
    m_pages.gap(120);
}

void PrintedReport::add(const ChartSpec& chart) {
    if (m_nextChart >= m_charts.size()) {
        return;
    }
    const ChartPicture& picture = m_charts[m_nextChart++];
    const qreal width = m_pages.width();
    const WrappedText title = text(chart.title, 100, true, width);
    const WrappedText subtitle = text(chart.subtitle, 78, false, width);
    const bool titled = !chart.title.isEmpty() && !isHeadingAbove(chart.title);
    const qreal headings =
        (titled ? title.height() : 0) + (chart.subtitle.isEmpty() ? 0 : subtitle.height()) + 50;
    // a chart higher than a page is made to fit: it is a picture, and vectors stay sharp
    const qreal scale = std::min<qreal>(1, (m_pages.pageRoom() - headings) / picture.size().height());
    m_pages.gap(60);
    m_pages.ensure(headings + picture.size().height() * scale);
    if (titled) {
        addText(title, m_theme.text);
    }
    if (!chart.subtitle.isEmpty()) {
        addText(subtitle, m_theme.muted);
    }
    m_pages.gap(50);
    m_pages.add(picture.size().height() * scale, [&picture, scale, width](QPainter& painter) {
        painter.translate((width - picture.size().width() * scale) / 2, 0);
        painter.scale(scale, scale);
        picture.draw(painter);
    });
    m_pages.gap(140);
}

void PrintedReport::paintHead(QPainter& painter) const {
    const qreal width = m_pages.width();
    painter.save();
    painter.translate(PageFormat::side, 360);
    const WrappedText programme(m_report.programme, font(78), width * 0.48, leading(), rtl(), 1);
    const WrappedText title(m_report.title, font(78), width * 0.48, trailing(), rtl(), 1);
    programme.draw(painter, {rtl() ? width - programme.width() : 0, 0}, m_theme.muted);
    title.draw(painter, {rtl() ? 0 : width - title.width(), 0}, m_theme.muted);
    painter.setPen(QPen(m_theme.grid, 5));
    painter.drawLine(QPointF(0, programme.height() + 30), QPointF(width, programme.height() + 30));
    painter.restore();
}

void PrintedReport::paintFoot(QPainter& painter, int page) const {
    const qreal width = m_pages.width(), numbers = 700;
    painter.save();
    painter.translate(PageFormat::side, PageFormat::height - PageFormat::bottom + 150);
    painter.setPen(QPen(m_theme.grid, 5));
    painter.drawLine(QPointF(0, 0), QPointF(width, 0));
    const WrappedText passport(m_report.passport, font(66), width - numbers - 100, leading(), rtl(), 4);
    const QString words =
        m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Page %1 / %2"),
                          {m_phrasebook.number(page + 1), m_phrasebook.number(m_pages.pageCount())}});
    const WrappedText number(words, font(72), numbers, trailing(), rtl(), 1);
    passport.draw(painter, {rtl() ? numbers + 100 : 0, 40}, m_theme.muted);
    number.draw(painter, {rtl() ? 0 : width - numbers, 40}, m_theme.text);
    painter.restore();
}

void PrintedReport::paintPage(QPainter& painter, int page) const {
    if (page > 0) {
        paintHead(painter);
    }
    m_pages.paintPage(painter, page);
    paintFoot(painter, page);
}

}  // namespace jisr
