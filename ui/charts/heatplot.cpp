#include <algorithm>
#include <cmath>

#include "ui/charts/chartplot.h"
#include "ui/charts/mapshapes.h"

namespace jisr {

namespace {

using State = HeatCell::State;

QColor mixed(const QColor& from, const QColor& to, qreal share) {
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

/// Groups by horizons: each cell says its rate and n, its shade is a class of the rate. In Arabic the first
/// horizon stands on the right.
class HeatPlot : public ChartPlot {
  public:
    HeatPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle)
        : ChartPlot(spec, theme, withTitle), m_content(std::get<HeatChart>(m_spec.content)) {}

  protected:
    qreal bodyHeight(qreal width) const override;
    void arrange(const QRectF& body) override;

  private:
    struct LegendItem {
        QString label;
        HeatCell look;
        QRectF swatch, words;  ///< within a legend whose top left (in Arabic right) is its beginning
    };
    /// How wide and high everything is at a width.
    struct Measures {
        qreal label = 0, cell = 0, row = 0, header = 0;
        bool oneLine = true;   ///< n beside the rate, otherwise beneath
        bool compact = false;  ///< the rates in small letters
    };
    const HeatChart& m_content;

    Measures measures(qreal width) const;
    std::vector<LegendItem> legend(qreal width) const;
    static qreal heightOf(const std::vector<LegendItem>& items, qreal gap) {
        return items.empty() ? 0 : items.back().words.bottom() + gap;
    }
    QFont valueFont(bool compact = false) const;
    QColor groundOf(const HeatCell& cell) const;
    QColor inkOf(const HeatCell& cell) const;
    void addGround(const HeatCell& cell, const QRectF& box);
    void addWords(const HeatCell& cell, const QRectF& box, const Measures& sizes);
    void addLegend(const QRectF& box);
    void addHeader(const QRectF& box, const Measures& sizes);
    QRectF columnOf(const QRectF& row, std::size_t column, const Measures& sizes) const;
    qreal cellGap() const { return em() * 0.08; }
    qreal between() const { return em() * 0.5; }  ///< two words of a cell, and words and its edge
};

QFont HeatPlot::valueFont(bool compact) const {
    QFont font = compact ? m_theme.smallFont() : m_theme.labelFont();
    font.setBold(true);
    return font;
}

QColor HeatPlot::groundOf(const HeatCell& cell) const {
    if (cell.step) {
        const auto last = static_cast<qreal>(m_content.steps.size() - 1);
        return mixed(m_theme.band, m_theme.accent, last > 0 ? *cell.step / last : 0.5);
    }
    return cell.state == State::Hidden ? m_theme.grid : m_theme.background;
}

QColor HeatPlot::inkOf(const HeatCell& cell) const {
    if (cell.state == State::NotDue || cell.state == State::Nobody) {
        return m_theme.muted;
    }
    return cell.step ? m_theme.textOn(groundOf(cell)) : m_theme.text;
}

std::vector<HeatPlot::LegendItem> HeatPlot::legend(qreal width) const {
    std::vector<LegendItem> items;
    const auto shaded = [](int step) {
        HeatCell look;
        look.state = State::Value;
        look.step = step;
        return look;
    };
    for (int i = 0; i < m_content.steps.size(); ++i) {
        items.push_back({m_content.steps[i], shaded(i), {}, {}});
    }
    const auto add = [&items](const QString& label, const HeatCell& look) {
        if (!label.isEmpty()) {
            items.push_back({label, look, {}, {}});
        }
    };
    HeatCell warning, bounds, hidden, notDue, partly;
    if (!m_content.steps.isEmpty()) {
        warning = partly = shaded(static_cast<int>(m_content.steps.size()) / 2);
    }
    warning.warning = true;
    partly.partly = true;
    bounds.state = State::Bounds;
    hidden.state = State::Hidden;
    notDue.state = State::NotDue;
    add(m_content.partlyLabel, partly);
    add(m_content.warningLabel, warning);
    add(m_content.boundsLabel, bounds);
    add(m_content.hiddenLabel, hidden);
    add(m_content.notDueLabel, notDue);
    const qreal swatch = em() * 1.5, gap = em() * 0.4, line = em() * 1.5;
    qreal at = 0, top = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const qreal words =
            std::min(textWidth(items[i].label, m_theme.smallFont()) + 2, width - swatch - gap);
        // the patterns begin a line of their own: they are read apart from the shades
        const bool pattern = i == static_cast<std::size_t>(m_content.steps.size());
        if (at > 0 && (pattern || at + swatch + gap + words > width)) {
            at = 0;
            top += line;
        }
        // two lines where even a whole one is too narrow
        const WrappedText whole(items[i].label, m_theme.smallFont(), words, leading(), rtl());
        items[i].swatch = QRectF(at, top + em() * 0.2, swatch, em());
        items[i].words = QRectF(at + swatch + gap, top, words, std::max(em() * 1.4, whole.height()));
        top += items[i].words.height() - em() * 1.4;
        at += swatch + gap + words + em();
    }
    return items;
}

HeatPlot::Measures HeatPlot::measures(qreal width) const {
    Measures sizes;
    qreal label = textWidth(m_content.rowTitle, m_theme.smallFont());
    qreal value = 0, count = 0, alone = 0;
    for (const HeatRow& row : m_content.rows) {
        label = std::max(label, textWidth(row.label, m_theme.labelFont()));
        for (const HeatCell& cell : row.cells) {
            const qreal words = textWidth(cell.text, valueFont());
            (cell.count.isEmpty() ? alone : value) = std::max(cell.count.isEmpty() ? alone : value, words);
            count = std::max(count, textWidth(cell.count, m_theme.smallFont()));
        }
    }
    const auto columns = static_cast<qreal>(std::max<std::size_t>(m_content.columns.size(), 1));
    sizes.label = std::min(std::ceil(label) + em(), width * 0.36);
    // wider cells would tear the columns apart
    sizes.cell = std::min((width - sizes.label) / columns, em() * 18);
    sizes.oneLine = sizes.cell >= std::max(2 * std::max(value, count) + 3 * between(), alone + between());
    const qreal inner = sizes.cell - 2 * cellGap();
    sizes.compact = std::max(value, alone) > inner;
    for (const HeatRow& row : m_content.rows) {
        for (const HeatCell& cell : row.cells) {
            // what is too wide even so breaks: "≥" above its figure
            const WrappedText words(cell.text, valueFont(sizes.compact), inner, leading(), rtl());
            const WrappedText n(cell.count, m_theme.smallFont(), inner, leading(), rtl());
            sizes.row = std::max(sizes.row, em() * 0.7 + words.height() +
                                                (sizes.oneLine || cell.count.isEmpty() ? 0 : n.height()));
        }
    }
    for (const HeatRow& row : m_content.rows) {
        const WrappedText name(row.label, m_theme.labelFont(), sizes.label - em() * 0.6, trailing(), rtl(),
                               2);
        sizes.row = std::max(sizes.row, name.height() + em() * 0.5);
    }
    for (const HeatColumn& column : m_content.columns) {
        QFont font = m_theme.smallFont();
        font.setBold(column.asked);
        const WrappedText words(column.label, font, sizes.cell, Qt::AlignHCenter, rtl(), 2);
        sizes.header = std::max(sizes.header, words.height() + em() * 0.5);
    }
    return sizes;
}

qreal HeatPlot::bodyHeight(qreal width) const {
    if (m_content.rows.empty()) {
        return em() * 8;
    }
    const Measures sizes = measures(width);
    return heightOf(legend(width), between()) + sizes.header +
           sizes.row * static_cast<qreal>(m_content.rows.size());
}

void HeatPlot::addGround(const HeatCell& cell, const QRectF& box) {
    const QColor ground = groundOf(cell);
    addRect(false, box, Qt::NoPen, ground);
    if (cell.warning || cell.state == State::Bounds) {
        const QColor hatch = cell.step ? mixed(ground, m_theme.textOn(ground), 0.45) : m_theme.hatch;
        addShape(false, hatchOf({QPolygonF(box)}, em() * 0.55), QPen(hatch, em() / 11), Qt::NoBrush);
    }
    if (!cell.step) {
        const bool blank = cell.state == State::NotDue || cell.state == State::Nobody;
        addRect(false, box, QPen(blank ? m_theme.grid : m_theme.axis, em() / 14), Qt::NoBrush);
    }
    if (cell.partly) {
        const qreal side = em() * 0.55;
        const QPointF corner = rtl() ? box.topLeft() : box.topRight();
        const qreal inwards = rtl() ? side : -side;
        QPainterPath triangle(corner);
        triangle.lineTo(corner + QPointF(inwards, 0));
        triangle.lineTo(corner + QPointF(0, side));
        triangle.closeSubpath();
        addShape(false, triangle, Qt::NoPen, inkOf(cell));
    }
}

/// @p box: the cell's. Beside each other rates end and counts begin at the middle, a column beneath another.
void HeatPlot::addWords(const HeatCell& cell, const QRectF& box, const Measures& sizes) {
    const QColor ink = inkOf(cell);
    const bool blank = cell.state == State::NotDue || cell.state == State::Nobody;
    const QFont font = blank ? m_theme.smallFont() : valueFont(sizes.compact);
    const bool covers = cell.warning || cell.state == State::Bounds;
    const WrappedText value(cell.text, font, box.width(), Qt::AlignHCenter, rtl());
    const WrappedText count(cell.count, m_theme.smallFont(), box.width(), Qt::AlignHCenter, rtl());
    // a hatch would cut through the words
    const auto cover = [&](const QRectF& words) {
        if (covers) {
            addRect(true, words.adjusted(-em() * 0.2, 0, em() * 0.2, 0).intersected(box), Qt::NoPen,
                    groundOf(cell));
        }
    };
    const auto centred = [&](const WrappedText& words, qreal middle) {
        QRectF place(0, 0, words.naturalWidth(), words.height());
        place.moveCenter({box.center().x(), middle});
        return place;
    };
    const qreal middle = box.center().y();
    if (cell.count.isEmpty()) {
        const QRectF place = centred(value, middle);
        cover(place);
        addText(cell.text, QRectF(box.left(), place.top(), box.width(), place.height()), font, ink,
                Qt::AlignHCenter, 0);
        return;
    }
    if (!sizes.oneLine) {
        const qreal top = middle - (value.height() + count.height()) / 2;
        cover(centred(value, top + value.height() / 2)
                  .united(centred(count, top + value.height() + count.height() / 2)));
        addText(cell.text, QRectF(box.left(), top, box.width(), value.height()), font, ink, Qt::AlignHCenter,
                0);
        addText(cell.count, QRectF(box.left(), top + value.height(), box.width(), count.height()),
                m_theme.smallFont(), ink, Qt::AlignHCenter, 0);
        return;
    }
    const qreal half = box.width() / 2 - between() / 2;
    const QRectF first = startOf(box, half), second = endOf(box, half);
    const qreal from = rtl() ? first.left() : first.right() - value.naturalWidth();
    const qreal to = rtl() ? second.right() - count.naturalWidth() : second.left();
    cover(QRectF(from, middle - value.height() / 2, value.naturalWidth(), value.height())
              .united(QRectF(to, middle - value.height() / 2, count.naturalWidth(), value.height())));
    addText(cell.text, first, font, ink, trailing());
    addText(cell.count, second, m_theme.smallFont(), ink, leading());
}

void HeatPlot::addLegend(const QRectF& box) {
    for (const LegendItem& item : legend(box.width())) {
        const auto placed = [&box, this](const QRectF& within) {
            const qreal left = rtl() ? box.right() - within.right() : box.left() + within.left();
            return QRectF(left, box.top() + within.top(), within.width(), within.height());
        };
        addGround(item.look, placed(item.swatch));
        addRect(false, placed(item.swatch), QPen(m_theme.axis, em() / 14), Qt::NoBrush);
        addText(item.label, placed(item.words), m_theme.smallFont(), m_theme.text, leading(), 0);
    }
}

QRectF HeatPlot::columnOf(const QRectF& row, std::size_t column, const Measures& sizes) const {
    const qreal offset = sizes.label + sizes.cell * static_cast<qreal>(column);
    const qreal left = rtl() ? row.right() - offset - sizes.cell : row.left() + offset;
    return {left, row.top(), sizes.cell, row.height()};
}

void HeatPlot::addHeader(const QRectF& box, const Measures& sizes) {
    addText(m_content.rowTitle, startOf(box, sizes.label - em() * 0.6), m_theme.smallFont(), m_theme.muted,
            trailing(), 2);
    for (std::size_t i = 0; i < m_content.columns.size(); ++i) {
        const HeatColumn& column = m_content.columns[i];
        QFont font = m_theme.smallFont();
        font.setBold(column.asked);
        const QRectF place = columnOf(box, i, sizes);
        addText(column.label, place, font, column.asked ? m_theme.text : m_theme.muted, Qt::AlignHCenter, 2);
        if (column.asked) {
            const qreal edge = place.bottom() - em() * 0.06, inset = em() * 0.08;
            addLine(false, {place.left() + inset, edge}, {place.right() - inset, edge},
                    QPen(m_theme.text, em() / 7, Qt::SolidLine, Qt::FlatCap));
        }
    }
}

void HeatPlot::arrange(const QRectF& body) {
    if (m_content.rows.empty()) {
        setPlotArea(body);
        addText(m_content.emptyNote, body, m_theme.labelFont(), m_theme.muted, Qt::AlignHCenter, 3);
        return;
    }
    Measures sizes = measures(body.width());
    const qreal above = heightOf(legend(body.width()), between());
    addLegend(QRectF(body.left(), body.top(), body.width(), above));
    const auto rows = static_cast<qreal>(m_content.rows.size());
    const qreal room = (body.height() - above - sizes.header) / rows;
    sizes.row = std::clamp(room, sizes.row, sizes.row * 1.5);
    const QRectF header(body.left(), body.top() + above, body.width(), sizes.header);
    const QRectF table(body.left(), header.bottom(), body.width(), sizes.row * rows);
    const qreal wide = sizes.cell * static_cast<qreal>(m_content.columns.size());
    setPlotArea(QRectF(rtl() ? table.right() - sizes.label - wide : table.left() + sizes.label, table.top(),
                       wide, table.height()));
    addHeader(header, sizes);
    const qreal gap = cellGap();
    for (std::size_t r = 0; r < m_content.rows.size(); ++r) {
        const HeatRow& row = m_content.rows[r];
        const QRectF line(table.left(), table.top() + sizes.row * static_cast<qreal>(r), table.width(),
                          sizes.row);
        const QRectF name = startOf(line, sizes.label - em() * 0.6);
        addRowLabel(row.label, name);
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const HeatCell& cell = row.cells[c];
            const QRectF box = columnOf(line, c, sizes).adjusted(gap, gap, -gap, -gap);
            addGround(cell, box);
            addWords(cell, box, sizes);
            QPainterPath outline;
            outline.addRect(box);
            m_marks.push_back({box, cell.key, cell.detail, outline});
        }
    }
}

}  // namespace

std::unique_ptr<ChartPlot> makeHeatPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle) {
    return std::make_unique<HeatPlot>(spec, theme, withTitle);
}

}  // namespace jisr
