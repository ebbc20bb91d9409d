#include "ui/printing/typesetter.h"

#include <QPainter>
#include <cmath>

namespace jisr {

namespace {

constexpr qreal bodySize = 96, noteSize = 76, captionSize = 98, labelSize = 72;
constexpr qreal figureGap = 150, chartGap = 240;
constexpr qreal leastChart = 0.72;  // of its height: its letters stay above 5.9 points

QString tableAnchor(const QString& id) {
    return QStringLiteral("table-") + id;
}

QString chartAnchor(const QString& id) {
    return QStringLiteral("chart-") + id;
}

Strip strip(qreal height, qreal gap, std::function<void(QPainter&)> paint) {
    Strip one;
    one.height = height;
    one.gap = gap;
    one.parts.resize(1);
    one.parts.front().paint = std::move(paint);
    return one;
}

void append(std::vector<Strip>& to, std::vector<Strip> more) {
    for (Strip& one : more) {
        to.push_back(std::move(one));
    }
}

void keepTogether(std::vector<Strip>& strips, bool lastToo) {
    for (std::size_t i = 0; i < strips.size(); ++i) {
        strips[i].keepNext = lastToo || i + 1 < strips.size();
    }
}

qreal halfWidth() {
    return (PageFormat().textWidth() - chartGap) / 2;
}

bool fitsHalf(const ReportItem& item) {
    const auto* chart = std::get_if<ChartSpec>(&item);
    return chart && !std::holds_alternative<FlowChart>(chart->content) &&
           !std::holds_alternative<HeatChart>(chart->content);
}

}  // namespace

std::vector<qreal> chartWidths(const Report& report) {
    std::vector<qreal> widths;
    bool firstPage = true;
    for (std::size_t i = 0; i < report.items.size(); ++i) {
        firstPage = firstPage && !std::holds_alternative<ReportHeading>(report.items[i]);
        if (!std::holds_alternative<ChartSpec>(report.items[i])) {
            continue;
        }
        std::size_t run = 0;
        while (firstPage && i + run < report.items.size() && fitsHalf(report.items[i + run])) {
            ++run;
        }
        // of three the first one is read first, as wide as the text; but a map grows as high as it is wide
        const auto& chart = std::get<ChartSpec>(report.items[i]);
        const bool tall = std::holds_alternative<MapChart>(chart.content) && run > 1;
        if (run < 2 || (run % 2 == 1 && !tall)) {
            widths.push_back(PageFormat().textWidth());
            continue;
        }
        widths.insert(widths.end(), 2, halfWidth());
        ++i;
    }
    return widths;
}

Typesetter::Typesetter(const Report& report, const std::vector<ChartPicture>& charts, PageOfAnchor pageOf)
    : m_report(report),
      m_charts(charts),
      m_pageOf(std::move(pageOf)),
      m_phrasebook(report.language),
      m_theme(ChartTheme::print()) {
    read();
    pair();
}

const ChartPicture* Typesetter::picture(std::size_t item) const {
    const auto place = m_pictures.find(item);
    return place == m_pictures.end() || place->second >= m_charts.size() ? nullptr : &m_charts[place->second];
}

void Typesetter::pair() {
    const qreal half = halfWidth() + 1;
    for (std::size_t i = 0; i + 1 < m_report.items.size(); ++i) {
        const ChartPicture *one = picture(i), *next = picture(i + 1);
        if (one && next && one->size().width() <= half && next->size().width() <= half) {
            m_beside[i] = i + 1;
            ++i;
        }
    }
}

void Typesetter::number(const std::vector<std::size_t>& items) {
    int tables = 0, charts = 0;
    for (const std::size_t item : items) {
        if (m_pictures.count(item) > 0) {
            m_labels[item] =
                m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Chart %1"), {m_phrasebook.number(++charts)}});
        } else if (m_tables.count(item) > 0) {
            m_labels[item] =
                m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Table %1"), {m_phrasebook.number(++tables)}});
        }
    }
}

void Typesetter::read() {
    std::vector<std::size_t> items;
    std::size_t chapter = 0, picture = 0;
    for (std::size_t i = 0; i < m_report.items.size(); ++i) {
        const ReportItem& item = m_report.items[i];
        if (const auto* heading = std::get_if<ReportHeading>(&item)) {
            chapter = heading->level <= 1 ? i + 1 : chapter;
            if (heading->level <= 1) {
                m_contents.push_back({heading->text, headingAnchor(i)});
            }
            m_names.emplace_back(heading->text, headingAnchor(i));
        } else if (const auto* table = std::get_if<ReportTable>(&item)) {
            if (!table->columns.isEmpty()) {
                m_tables[i] = std::make_unique<PrintedTable>(*table, m_theme, rtl());
                m_names.emplace_back(table->title, tableAnchor(table->id));
            }
        } else if (std::holds_alternative<ChartSpec>(item)) {
            m_pictures[i] = picture++;
        }
        m_chapters[i] = chapter;
        items.push_back(i);
    }
    number(items);
}

const PrintedTable* Typesetter::table(std::size_t index) const {
    const auto found = m_tables.find(index);
    return found == m_tables.end() ? nullptr : found->second.get();
}

QFont Typesetter::font(qreal size, bool bold) const {
    QFont one = m_theme.font;
    one.setPixelSize(static_cast<int>(std::lround(size)));
    one.setBold(bold);
    return one;
}

WrappedText Typesetter::text(const QString& words, qreal size, bool bold, qreal width) const {
    return WrappedText(words, font(size, bold), width, leading(), rtl());
}

std::vector<Strip> Typesetter::strips(std::size_t index, const TableShape* shape) {
    const ReportItem& item = m_report.items[index];
    if (const auto* one = std::get_if<ReportHeading>(&item)) {
        return heading(index, *one);
    }
    if (const auto* one = std::get_if<ReportParagraph>(&item)) {
        return paragraph(*one);
    }
    if (const auto* one = std::get_if<ReportFigures>(&item)) {
        return figures(*one);
    }
    if (const auto* one = std::get_if<ReportTable>(&item)) {
        return shape && table(index) ? table(index, *one, *shape) : std::vector<Strip>();
    }
    for (const auto& [first, second] : m_beside) {
        if (second == index) {
            return {};  // stands beside the one before it
        }
    }
    const auto beside = m_beside.find(index);
    return beside == m_beside.end() ? chart(index) : charts(index, beside->second);
}

std::vector<Strip> Typesetter::titleStrips() const {
    std::vector<Strip> result;
    result.push_back(strip(70, 0, [this](QPainter& painter) {
        painter.fillRect(QRectF(rtl() ? width() - 620 : 0, 0, 620, 34), m_theme.accent);
    }));
    append(result, lines(text(m_report.programme, 100, true, width()), m_theme.muted, 90));
    append(result, lines(text(m_report.title, 230, true, width()), m_theme.accent, 40));
    if (!m_report.subtitle.isEmpty()) {
        append(result, lines(text(m_report.subtitle, 120, false, width()), m_theme.text, 20));
    }
    const struct {
        QString label, value;
    } facts[] = {{m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Cut-off")), m_phrasebook.date(m_report.cutOff)},
                 {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Scope")), m_report.scope}};
    qreal gap = 110;
    for (const auto& fact : facts) {
        if (fact.value.isEmpty()) {
            continue;
        }
        const qreal labels = 800;
        const WrappedText label = text(fact.label, bodySize, false, labels);
        const WrappedText value = text(fact.value, bodySize, true, width() - labels);
        result.push_back(strip(value.height(), gap, [this, label, value, labels](QPainter& painter) {
            label.draw(painter, {rtl() ? width() - labels : 0, 0}, m_theme.muted);
            value.draw(painter, {rtl() ? 0 : labels, 0}, m_theme.text);
        }));
        gap = 25;
    }
    keepTogether(result, true);
    return result;
}

std::vector<Strip> Typesetter::contentsStrips() const {
    std::vector<Strip> result = lines(
        text(m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Contents")), 165, true, width()), m_theme.accent, 0);
    constexpr qreal numbers = 400, air = 95;
    qreal gap = 120;
    for (const Entry& entry : m_contents) {
        const WrappedText words = text(entry.text, 104, false, width() - numbers);
        const qreal height = words.height() + air;
        result.push_back(strip(height, gap, [this, words, entry, height](QPainter& painter) {
            words.draw(painter, {rtl() ? numbers : 0, air / 2}, m_theme.text);
            const WrappedText number(m_phrasebook.number(pageOf(entry.anchor)), font(104), numbers,
                                     trailing(), rtl());
            number.draw(painter, {rtl() ? 0 : width() - numbers, air / 2}, m_theme.muted);
            painter.setPen(QPen(m_theme.grid, 5));
            painter.drawLine(QPointF(0, height), QPointF(width(), height));
        }));
        result.back().parts.front().links.push_back({QRectF(0, 0, width(), height), entry.anchor});
        gap = 0;
    }
    return result;
}

std::vector<Strip> Typesetter::lines(const WrappedText& words, const QColor& colour, qreal gap) const {
    std::vector<Strip> result;
    const int count = words.lineCount();
    for (int line = 0; line < count; ++line) {
        result.push_back(
            strip(words.lineHeight(), line == 0 ? gap : 0, [words, colour, line](QPainter& painter) {
                words.drawLines(painter, {0, 0}, colour, line, 1);
            }));
        result.back().keepNext = count <= 3 ? line + 1 < count : line == 0 || line + 2 == count;
        result.back().breakCost = line > 0 ? 0.3 : 0;
    }
    return result;
}

std::vector<Strip> Typesetter::heading(std::size_t index, const ReportHeading& heading) const {
    const bool chapter = heading.level <= 1;
    const qreal size = chapter ? 165 : heading.level == 2 ? 118 : 102;
    const WrappedText words = text(heading.text, size, true, width());
    const qreal above = chapter ? 95 : 0, beneath = chapter ? 50 : 10;
    Strip one = strip(words.height() + above + beneath, chapter ? 420 : 200,
                      [this, words, chapter, above](QPainter& painter) {
                          if (chapter) {
                              painter.fillRect(QRectF(0, 0, width(), 7), m_theme.axis);
                              painter.fillRect(QRectF(rtl() ? width() - 620 : 0, 0, 620, 22), m_theme.accent);
                          }
                          words.draw(painter, {0, above}, chapter ? m_theme.accent : m_theme.text);
                      });
    one.keepNext = true;
    one.breakCost = chapter ? -0.3 : -0.08;
    StripPart& part = one.parts.front();
    part.anchor = headingAnchor(index);
    part.heading = heading.text;
    part.level = std::max(1, heading.level);
    return {one};
}

// A text that quotes the title of a chapter or a table leads there: « Méthode », “Method”.
QString Typesetter::quoted(const QString& words) const {
    for (const auto& [name, anchor] : m_names) {
        qsizetype at = name.isEmpty() ? -1 : words.indexOf(name);
        for (; at >= 0; at = words.indexOf(name, at + 1)) {
            const QString before = words.left(at).trimmed(), behind = words.mid(at + name.size()).trimmed();
            if ((before.endsWith(u'«') || before.endsWith(u'“')) &&
                (behind.startsWith(u'»') || behind.startsWith(u'”'))) {
                return anchor;
            }
        }
    }
    return {};
}

std::vector<Strip> Typesetter::paragraph(const ReportParagraph& paragraph) const {
    if (!paragraph.headline) {
        std::vector<Strip> result = lines(text(paragraph.text, bodySize, false, width()), m_theme.text, 75);
        const QString target = quoted(paragraph.text);
        for (Strip& line : result) {
            if (!target.isEmpty()) {
                line.parts.front().links.push_back({QRectF(0, 0, width(), line.height), target});
            }
        }
        return result;
    }
    const qreal inset = 170, padding = 130;
    const WrappedText words = text(paragraph.text, 122, false, width() - 2 * inset);
    const qreal height = words.height() + 2 * padding;
    return {strip(height, 130, [this, words, height, inset, padding](QPainter& painter) {
        painter.fillRect(QRectF(0, 0, width(), height), m_theme.hover);
        painter.fillRect(QRectF(rtl() ? width() - 36 : 0, 0, 36, height), m_theme.accent);
        words.draw(painter, {inset, padding}, m_theme.text);
    })};
}

// As many beside each other as leave the fewest holes in the last row.
int Typesetter::figuresAcross(const ReportFigures& figures) const {
    int units = 0;
    qreal widest = 0;
    for (const ReportFigure& figure : figures.figures) {
        units += figure.headline ? 2 : 1;
        widest = std::max(widest, figure.headline ? 0 : textWidth(figure.value, font(190, true)));
    }
    int best = 3, holes = 10;
    for (const int across : {4, 3, 5}) {
        const int empty = (across - units % across) % across;
        if (empty < holes && (width() - figureGap * (across - 1)) / across >= widest) {
            best = across;
            holes = empty;
        }
    }
    return best;
}

std::vector<Strip> Typesetter::figures(const ReportFigures& figures) const {
    struct Box {
        qreal before, width, size;
        WrappedText label, value, detail, changes, code;
    };
    const qreal gap = figureGap, inset = 0;
    const std::size_t count = figures.figures.size();
    const qreal across = figuresAcross(figures);
    const qreal single = (width() - gap * (across - 1)) / across;
    std::vector<Strip> result;
    for (std::size_t i = 0; i < count;) {
        auto boxes = std::make_shared<std::vector<Box>>();
        qreal used = 0, labels = 0, values = 0, rest = 0, codes = 0;
        for (; i < count; ++i) {
            const ReportFigure& figure = figures.figures[i];
            const qreal wide = figure.headline ? 2 * single + gap : single;
            if (used > 0 && used + wide > width() + 1) {
                break;
            }
            const qreal room = wide - 2 * inset;
            Box box{used, wide, 0, text(figure.label, 80, true, room),
                    text(figure.value, figure.headline ? 270 : 190, true, room),
                    text(figure.detail, 75, false, room), text(figure.changes.join(u'\n'), 75, false, room),
                    // a code reads from left to right in every language
                    WrappedText(figure.code, font(62), room, leading(), false)};
            const auto high = [](const WrappedText& words, const QString& said) {
                return said.isEmpty() ? 0 : words.height() + 12;
            };
            labels = std::max(labels, box.label.height());
            values = std::max(values, box.value.height());
            rest = std::max(rest,
                            high(box.detail, figure.detail) + high(box.changes, figure.changes.join(u'\n')));
            codes = std::max(codes, high(box.code, figure.code));
            box.size = high(box.detail, figure.detail);
            boxes->push_back(std::move(box));
            used += wide + gap;
        }
        const qreal height = 70 + labels + values + rest + codes + 30;
        result.push_back(
            strip(height, i == boxes->size() ? 150 : 110,
                  [this, boxes, labels, values, height, codes](QPainter& painter) {
                      for (const Box& box : *boxes) {
                          const qreal left = rtl() ? width() - box.before - box.width : box.before;
                          painter.fillRect(QRectF(left, 0, box.width, 14), m_theme.accent);
                          qreal y = 70;
                          box.label.draw(painter, {left, y}, m_theme.text);
                          y += labels;
                          // values stand on one line, however long their labels and however large they are
                          box.value.draw(painter, {left, y + values - box.value.height()}, m_theme.accent);
                          y += values;
                          box.detail.draw(painter, {left, y}, m_theme.muted);
                          box.changes.draw(painter, {left, y + box.size}, m_theme.text);
                          box.code.draw(painter, {left, height - 30 - codes + 12}, m_theme.muted);
                      }
                  }));
        result.back().breakCost = 0.5;
    }
    return result;
}

bool Typesetter::isHeadingAbove(std::size_t index, const QString& title) const {
    const auto* heading = index > 0 ? std::get_if<ReportHeading>(&m_report.items[index - 1]) : nullptr;
    return heading && heading->text == title;
}

std::vector<Strip> Typesetter::caption(std::size_t index, const QString& title,
                                       const QString& subtitle) const {
    const bool said = title.isEmpty() || isHeadingAbove(index, title);
    std::vector<Strip> result;
    const auto label = m_labels.find(index);
    if (label != m_labels.end()) {
        result.push_back({});
        // close to the heading that it follows
        const bool below = index > 0 && std::holds_alternative<ReportHeading>(m_report.items[index - 1]);
        result.back() = strip(labelSize * 1.32, below ? 70 : 210, [this, index](QPainter& painter) {
            text(m_labels.at(index), labelSize, true, width()).draw(painter, {0, 0}, m_theme.accent);
        });
    }
    if (!said) {
        append(result,
               lines(text(title, captionSize, true, width()), m_theme.text, result.empty() ? 150 : 0));
    }
    if (!subtitle.isEmpty()) {
        append(result, lines(text(subtitle, noteSize, false, width()), m_theme.muted, 10));
    }
    keepTogether(result, true);
    return result;
}

std::vector<Strip> Typesetter::table(std::size_t index, const ReportTable& table,
                                     const TableShape& shape) const {
    std::vector<Strip> result;
    for (std::size_t part = 0; part < shape.parts.size(); ++part) {
        QString title = table.title;
        if (shape.parts.size() > 1) {
            title += QStringLiteral(" (%1/%2)").arg(part + 1).arg(shape.parts.size());
        }
        std::vector<Strip> above = caption(index, title, {});
        for (Strip& one : above) {
            one.landscape = one.narrow = shape.landscape;
        }
        if (!above.empty() && part == 0) {
            above.front().parts.front().anchor = tableAnchor(table.id);
        }
        append(result, std::move(above));
        const std::size_t base = result.size();
        append(result, m_tables.at(index)->strips(shape, part));
        for (std::size_t i = base; i < result.size(); ++i) {
            result[i].header += static_cast<int>(base);
        }
        result[base].gap = 55;
    }
    if (!table.note.isEmpty()) {
        const qreal wide = PageFormat{shape.landscape}.textWidth();
        std::vector<Strip> note = lines(text(table.note, noteSize, false, wide), m_theme.muted, 55);
        keepTogether(note, false);
        const QString target = quoted(table.note);
        for (Strip& one : note) {
            one.landscape = shape.landscape;
            if (!target.isEmpty()) {
                one.parts.front().links.push_back({QRectF(0, 0, wide, one.height), target});
            }
        }
        // what explains the signs stays with the last rows
        result.back().keepNext = true;
        append(result, std::move(note));
    }
    return result;
}

std::optional<std::size_t> Typesetter::tableOf(std::size_t index, const ChartSpec& chart) const {
    std::optional<std::size_t> found;
    for (const auto& [item, printed] : m_tables) {
        const QString& id = std::get<ReportTable>(m_report.items[item]).id;
        if (id.isEmpty() || (chart.id != id && !chart.id.endsWith(u'-' + id))) {
            continue;
        }
        if (m_chapters.at(item) == m_chapters.at(index)) {
            return {};
        }
        found = found ? found : item;
    }
    return found;
}

std::optional<Typesetter::Reference> Typesetter::referenceOf(std::size_t index) const {
    const auto item = tableOf(index, std::get<ChartSpec>(m_report.items[index]));
    if (!item) {
        return {};
    }
    return Reference{tableAnchor(std::get<ReportTable>(m_report.items[*item]).id), *item};
}

// By the time of painting every anchor has its page.
QString Typesetter::sentence(const Reference& reference) const {
    return m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Its values: %1, page %2"),
                             {m_labels.at(reference.item), m_phrasebook.number(pageOf(reference.anchor))}});
}

std::vector<Strip> Typesetter::chart(std::size_t index) const {
    const ChartPicture* drawn = picture(index);
    if (!drawn) {
        return {};
    }
    const auto& chart = std::get<ChartSpec>(m_report.items[index]);
    std::vector<Strip> result = caption(index, chart.title, chart.subtitle);
    const QSizeF size = drawn->size();
    result.push_back(strip(size.height(), 60, [this, drawn, size](QPainter& painter) {
        painter.translate((width() - size.width()) / 2, 0);
        drawn->draw(painter);
    }));
    result.back().least = size.height() * leastChart;
    result.front().parts.front().anchor = chartAnchor(chart.id);
    if (const auto reference = referenceOf(index)) {
        const qreal line = noteSize * 1.32;
        result.back().keepNext = true;
        result.push_back(strip(line, 40, [this, reference](QPainter& painter) {
            text(sentence(*reference), noteSize, false, width()).draw(painter, {0, 0}, m_theme.accent);
        }));
        result.back().parts.front().links.push_back({QRectF(0, 0, width(), line), reference->anchor});
    }
    return result;
}

std::vector<Strip> Typesetter::charts(std::size_t first, std::size_t second) const {
    struct Side {
        std::size_t item;
        WrappedText title, subtitle;
        const ChartPicture* drawn;
        std::optional<Reference> reference;
        qreal left = 0;
    };
    const qreal half = halfWidth(), line = noteSize * 1.32;
    auto sides = std::make_shared<std::vector<Side>>();
    qreal above = 0, high = 0;
    for (const std::size_t item : {first, second}) {
        const auto& chart = std::get<ChartSpec>(m_report.items[item]);
        Side side{item, text(chart.title, captionSize * 0.92, true, half),
                  text(chart.subtitle, noteSize, false, half), picture(item), referenceOf(item)};
        side.left = (item == first) == rtl() ? half + chartGap : 0;
        above = std::max(above, labelSize * 1.32 + side.title.height() +
                                    (chart.subtitle.isEmpty() ? 0 : side.subtitle.height()));
        high = std::max(high, side.drawn->size().height());
        sides->push_back(std::move(side));
    }
    const bool refers = sides->front().reference || sides->back().reference;
    const qreal height = above + 60 + high + (refers ? 40 + line : 0);
    Strip one = strip(height, 210, [this, sides, above, high](QPainter& painter) {
        for (const Side& side : *sides) {
            qreal y = 0;
            text(m_labels.at(side.item), labelSize, true, halfWidth())
                .draw(painter, {side.left, y}, m_theme.accent);
            y += labelSize * 1.32;
            side.title.draw(painter, {side.left, y}, m_theme.text);
            y += side.title.height();
            side.subtitle.draw(painter, {side.left, y}, m_theme.muted);
            painter.save();
            painter.translate(side.left, above + 60);
            side.drawn->draw(painter);
            painter.restore();
            if (side.reference) {
                text(sentence(*side.reference), noteSize, false, halfWidth())
                    .draw(painter, {side.left, above + 60 + high + 40}, m_theme.accent);
            }
        }
    });
    one.least = height * 0.78;
    one.parts.front().anchor = chartAnchor(std::get<ChartSpec>(m_report.items[first]).id);
    for (const Side& side : *sides) {
        if (side.reference) {
            one.parts.front().links.push_back(
                {QRectF(side.left, height - line, half, line), side.reference->anchor});
        }
    }
    return {one};
}

}  // namespace jisr
