#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/charts/chartplot.h"

namespace jisr {

namespace {

QColor mixed(const QColor& from, const QColor& to, qreal share) {
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

/// Bands as wide as people are many, from column to column. The steps that lead on stand in the top row;
/// what ends beside them stands beneath everything to its right, like a staircase, so that each end has its
/// words beside its bar and no band runs across them.
class FlowPlot : public ChartPlot {
  public:
    FlowPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle)
        : ChartPlot(spec, theme, withTitle), m_content(std::get<FlowChart>(m_spec.content)) {}

  protected:
    qreal bodyHeight(qreal width) const override;
    void arrange(const QRectF& body) override;

  private:
    const FlowChart& m_content;

    /// Everything measured from the reading side and from the top of the body.
    struct Place {
        qreal x = 0, top = 0, height = 0;  ///< of the bar
        qreal labelX = 0, labelTop = 0, labelWidth = 0, labelHeight = 0;
        bool heads = false;  ///< its words stand above the bar: the step of its column
        int leader = 0;      ///< above 0: a step beside, with its words beneath all else; by how far it leads
    };
    /// What the words need at a width, however thick the bands are.
    struct Words {
        qreal last = 0, columnStep = 0, headTop = 0, headHeight = 0;
        std::vector<Place> places;  ///< without their heights
    };
    struct Layout {
        std::vector<Place> places;
        std::vector<qreal> thickness, fromTop, toTop;  ///< of each band
        qreal columnStep = 0, headTop = 0, headHeight = 0, bottom = 0;
    };

    int stages() const { return std::max(static_cast<int>(m_content.stages.size()), 2); }
    qreal barWidth() const { return em() * 0.9; }
    qreal gap() const { return em() * 0.5; }
    qreal lastWidth(qreal width) const;
    qreal countWidth(int stage) const;
    QFont countFont() const;
    QString labelOf(const FlowNode& node) const;
    qreal labelHeight(const FlowNode& node, qreal width) const;
    qreal largest() const;
    Words wordsAt(qreal width) const;
    Layout layoutAt(const Words& words, qreal scale) const;
    qreal comfortableScale() const { return em() * 15 / std::max<qreal>(largest(), 1); }
    QColor colourOf(const FlowNode& node) const;
    QRectF mirrored(const QRectF& body, const QRectF& rect) const;
    QPainterPath bandPath(const QRectF& body, const Layout& layout, std::size_t band) const;
    QPointF inBand(const QRectF& body, const Layout& layout, std::size_t band, qreal along,
                   qreal across) const;
    void addHeadings(const QRectF& body, const Layout& layout);
    void addBand(const QRectF& body, const Layout& layout, std::size_t band);
    void addNode(const QRectF& body, const Layout& layout, std::size_t node);
    void addMarks(const QRectF& body, const Layout& layout);
    void fill(const QPainterPath& path, const FlowNode& node, bool bar);
};

QFont FlowPlot::countFont() const {
    QFont font = m_theme.labelFont();
    font.setBold(true);
    return font;
}

QString FlowPlot::labelOf(const FlowNode& node) const {
    return node.shareText.isEmpty() ? node.label : node.label + QStringLiteral(" ·\u00a0") + node.shareText;
}

qreal FlowPlot::countWidth(int stage) const {
    qreal widest = 0;
    bool first = true;
    for (const FlowNode& node : m_content.nodes) {
        if (node.stage == stage) {
            // the step's own number stands above its bar
            widest = first && node.step ? widest : std::max(widest, textWidth(node.countText, countFont()));
            first = false;
        }
    }
    return std::ceil(widest) + em() * 0.45;
}

qreal FlowPlot::lastWidth(qreal width) const {
    qreal widest =
        textWidth(m_content.stages.empty() ? QString() : m_content.stages.back(), m_theme.smallFont());
    for (const FlowNode& node : m_content.nodes) {
        if (node.stage == stages() - 1) {
            widest = std::max(widest, textWidth(labelOf(node), m_theme.labelFont()) + countWidth(node.stage));
        }
    }
    return std::min(std::ceil(widest) + 2, width * 0.36);
}

qreal FlowPlot::labelHeight(const FlowNode& node, qreal width) const {
    return WrappedText(labelOf(node), m_theme.labelFont(), std::max(width, em() * 3), leading(), rtl())
        .height();
}

qreal FlowPlot::largest() const {
    std::vector<qreal> sums(static_cast<std::size_t>(stages()), 0);
    for (const FlowNode& node : m_content.nodes) {
        sums[static_cast<std::size_t>(node.stage)] += static_cast<qreal>(node.count);
    }
    return *std::max_element(sums.begin(), sums.end());
}

FlowPlot::Words FlowPlot::wordsAt(qreal width) const {
    const auto& nodes = m_content.nodes;
    Words words;
    words.last = lastWidth(width);
    words.columnStep = std::max((width - words.last - gap() - barWidth()) / (stages() - 1), em() * 3);
    for (const QString& stage : m_content.stages) {
        const bool isLast = &stage == &m_content.stages.back();
        const qreal room = isLast ? words.last + barWidth() + gap() : words.columnStep - gap();
        words.headTop =
            std::max(words.headTop, WrappedText(stage, m_theme.smallFont(), room, leading(), rtl()).height());
    }
    words.headTop += em() * 0.3;
    std::vector<qreal> counts;
    for (int stage = 0; stage < stages(); ++stage) {
        counts.push_back(countWidth(stage));
    }
    std::vector<bool> headed(static_cast<std::size_t>(stages()), false);
    std::vector<int> leaders(static_cast<std::size_t>(stages()), 0);
    for (const FlowNode& node : nodes) {
        Place place;
        const auto stage = static_cast<std::size_t>(node.stage);
        place.x = words.columnStep * static_cast<qreal>(stage);
        place.labelX = place.x + barWidth() + gap();
        const bool first = !headed[stage];
        headed[stage] = true;
        place.heads = first && node.step;
        place.leader = !first && node.step ? ++leaders[stage] : 0;
        if (place.heads) {
            place.labelX = place.x;
            place.labelWidth = words.columnStep - gap();
            place.labelHeight =
                WrappedText(node.countText, m_theme.titleFont(), place.labelWidth, leading(), rtl())
                    .height() +
                labelHeight(node, place.labelWidth);
            words.headHeight = std::max(words.headHeight, place.labelHeight);
        } else {
            place.labelWidth = width - place.labelX;
            place.labelHeight = std::max(labelHeight(node, place.labelWidth - counts[stage]), em() * 1.35);
        }
        words.places.push_back(place);
    }
    return words;
}

FlowPlot::Layout FlowPlot::layoutAt(const Words& words, qreal scale) const {
    const auto& nodes = m_content.nodes;
    const auto& bands = m_content.bands;
    Layout layout;
    layout.places = words.places;
    layout.columnStep = words.columnStep;
    layout.headTop = words.headTop;
    layout.headHeight = words.headHeight;
    // however few: no band is too thin to be seen
    std::vector<qreal> in(nodes.size(), 0), out(nodes.size(), 0);
    for (const FlowBand& band : bands) {
        layout.thickness.push_back(std::max(static_cast<qreal>(band.count) * scale, em() * 0.12));
        layout.fromTop.push_back(out[band.from]);
        layout.toTop.push_back(in[band.to]);
        out[band.from] += layout.thickness.back();
        in[band.to] += layout.thickness.back();
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        layout.places[i].height = std::max(in[i], out[i]);
    }
    const qreal start = layout.headTop + layout.headHeight + em() * 0.4;
    qreal beneath = start;  // everything further along the way ends above it
    for (int stage = stages() - 1; stage >= 0; --stage) {
        qreal at = start;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (nodes[i].stage != stage) {
                continue;
            }
            Place& place = layout.places[i];
            if (place.heads) {
                place.top = start;
                place.labelTop = start - em() * 0.3 - place.labelHeight;
                at = start + place.height + em() * 0.6;
                continue;
            }
            if (place.leader > 0) {
                place.top = at;
                at += place.height + em() * 0.5;
                continue;
            }
            at = std::max(at, beneath);
            const qreal slot = std::max(place.height, place.labelHeight);
            place.top = at + (slot - place.height) / 2;
            place.labelTop = at + (slot - place.labelHeight) / 2;
            at += slot + em() * 0.25;
        }
        at = std::max(at, beneath);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (nodes[i].stage == stage && layout.places[i].leader > 0) {
                layout.places[i].labelTop = at;
                at += layout.places[i].labelHeight + em() * 0.25;
            }
        }
        beneath = std::max(beneath, at);
    }
    layout.bottom = beneath;
    return layout;
}

qreal FlowPlot::bodyHeight(qreal width) const {
    return m_content.emptyNote.isEmpty() ? layoutAt(wordsAt(width), comfortableScale()).bottom + 1 : em() * 8;
}

QColor FlowPlot::colourOf(const FlowNode& node) const {
    const QString& series = node.series;
    if (node.fill != FlowFill::Plain) {
        return m_theme.hatchGround;
    }
    if (series == u"STEP") {
        return m_theme.accent;
    }
    if (series == u"LEFT") {
        return m_theme.warning;
    }
    if (series == u"FAILED") {
        return mixed(m_theme.warning, m_theme.background, 0.45);
    }
    if (series == u"TRAINING") {
        return m_theme.seriesColour(QStringLiteral("SH_CI"), 0);
    }
    return series == u"NEUTRAL" ? m_theme.axis : m_theme.seriesColour(series, 6);
}

QRectF FlowPlot::mirrored(const QRectF& body, const QRectF& rect) const {
    return QRectF(rtl() ? body.right() - rect.right() : body.left() + rect.left(), body.top() + rect.top(),
                  rect.width(), rect.height());
}

/// The point at a share 0–1 of the band's length and of its width, on the very curve that bandPath() draws.
QPointF FlowPlot::inBand(const QRectF& body, const Layout& layout, std::size_t at, qreal along,
                         qreal across) const {
    const FlowBand& band = m_content.bands[at];
    const Place &from = layout.places[band.from], &to = layout.places[band.to];
    const qreal x0 = from.x + barWidth(), x1 = to.x, t = along;
    const qreal y0 = from.top + layout.fromTop[at], y1 = to.top + layout.toTop[at];
    const qreal x = x0 + (x1 - x0) * (1.5 * t * (1 - t) + t * t * t);
    const qreal y = y0 + (y1 - y0) * (3 - 2 * t) * t * t + across * layout.thickness[at];
    return {rtl() ? body.right() - x : body.left() + x, body.top() + y};
}

QPainterPath FlowPlot::bandPath(const QRectF& body, const Layout& layout, std::size_t at) const {
    const QPointF a = inBand(body, layout, at, 0, 0), b = inBand(body, layout, at, 1, 0);
    const QPointF down(0, layout.thickness[at]);
    const qreal middle = (a.x() + b.x()) / 2;
    QPainterPath path(a);
    path.cubicTo({middle, a.y()}, {middle, b.y()}, b);
    path.lineTo(b + down);
    path.cubicTo({middle, b.y() + down.y()}, {middle, a.y() + down.y()}, a + down);
    path.closeSubpath();
    return path;
}

void FlowPlot::fill(const QPainterPath& path, const FlowNode& node, bool bar) {
    if (node.fill == FlowFill::NotDue) {
        QPen pen(m_theme.muted, em() / 14);
        pen.setDashPattern({4, 3});
        addShape(true, path, pen, m_theme.background);
    } else if (node.fill != FlowFill::Plain) {
        addShape(true, path, QPen(m_theme.hatch, em() / 14), m_theme.hatchGround);
    } else {
        addShape(true, path, Qt::NoPen,
                 bar ? colourOf(node) : mixed(m_theme.background, colourOf(node), 0.45));
    }
}

void FlowPlot::addBand(const QRectF& body, const Layout& layout, std::size_t at) {
    const FlowBand& band = m_content.bands[at];
    const FlowNode& target = m_content.nodes[band.to];
    fill(bandPath(body, layout, at), target, false);
    if (target.fill != FlowFill::Unreached && target.fill != FlowFill::NotTraced) {
        return;
    }
    // single strokes that follow the band: a pattern brush would lose its scale in a PDF
    const bool falling = target.fill == FlowFill::Unreached;
    const qreal length = layout.places[band.to].x - layout.places[band.from].x - barWidth();
    const qreal slant = layout.thickness[at] / std::max<qreal>(length, 1), step = em() * 0.45 / length;
    QPainterPath strokes;
    for (qreal start = -slant + step / 2; start < 1; start += step) {
        constexpr int Pieces = 5;
        bool drawing = false;
        for (int i = 0; i <= Pieces; ++i) {
            const qreal along = start + slant * i / Pieces, across = qreal(i) / Pieces;
            if (along < 0 || along > 1) {
                continue;
            }
            const QPointF point = inBand(body, layout, at, along, falling ? across : 1 - across);
            drawing ? strokes.lineTo(point) : strokes.moveTo(point);
            drawing = true;
        }
    }
    addShape(true, strokes, QPen(m_theme.hatch, em() / 13), Qt::NoBrush);
}

void FlowPlot::addHeadings(const QRectF& body, const Layout& layout) {
    for (int stage = 0; stage < static_cast<int>(m_content.stages.size()); ++stage) {
        const bool isLast = stage == stages() - 1;
        const qreal x = layout.columnStep * stage;
        const QRectF box = mirrored(
            body, QRectF(x, 0, isLast ? body.width() - x : layout.columnStep - gap(), layout.headTop));
        addText(WrappedText(m_content.stages[stage], m_theme.smallFont(), box.width(), leading(), rtl()),
                box.topLeft(), m_theme.muted);
    }
}

void FlowPlot::addNode(const QRectF& body, const Layout& layout, std::size_t at) {
    const FlowNode& node = m_content.nodes[at];
    const Place& place = layout.places[at];
    const QRectF bar = mirrored(body, QRectF(place.x, place.top, barWidth(), place.height));
    QPainterPath path;
    path.addRect(bar);
    fill(path, node, true);
    const QRectF label =
        mirrored(body, QRectF(place.labelX, place.labelTop, place.labelWidth, place.labelHeight));
    if (place.heads) {
        const WrappedText count(node.countText, m_theme.titleFont(), label.width(), leading(), rtl());
        addText(count, label.topLeft(), m_theme.text);
        addText(WrappedText(labelOf(node), m_theme.labelFont(), label.width(), leading(), rtl()),
                {label.left(), label.top() + count.height()}, m_theme.text);
        return;
    }
    const qreal counts = countWidth(node.stage);
    const QRectF words = endOf(label, label.width() - counts);
    const WrappedText wrapped(labelOf(node), m_theme.labelFont(), words.width(), leading(), rtl());
    if (place.leader > 0) {
        // before the bars, where no words are: down to its own, which no band crosses
        const qreal aside = place.x - em() * 0.4 * place.leader;
        const auto point = [&](qreal x, qreal y) { return mirrored(body, QRectF(x, y, 0, 0)).topLeft(); };
        QPainterPath line(point(place.x, place.top + place.height / 2));
        line.lineTo(point(aside, place.top + place.height / 2));
        line.lineTo(point(aside, place.labelTop + place.labelHeight / 2));
        line.lineTo(point(place.labelX - em() * 0.2, place.labelTop + place.labelHeight / 2));
        addShape(true, line, QPen(m_theme.muted, em() / 12), Qt::NoBrush);
    }
    const qreal top = label.top() + (label.height() - wrapped.height()) / 2;
    addText(WrappedText(node.countText, countFont(), counts, leading(), rtl()),
            {startOf(label, counts).left(), top}, m_theme.text);
    addText(wrapped, {words.left(), top}, m_theme.text);
}

// The nodes first, from column to column, then the bands. A mark's middle is where it can be pointed at: of a
// band that others cross, a place where none does.
void FlowPlot::addMarks(const QRectF& body, const Layout& layout) {
    for (std::size_t i = 0; i < m_content.nodes.size(); ++i) {
        const FlowNode& node = m_content.nodes[i];
        const Place& place = layout.places[i];
        const qreal thick = std::max(place.height, em() * 0.5);
        const QRectF bar =
            mirrored(body, QRectF(place.x, place.top + (place.height - thick) / 2, barWidth(), thick));
        const WrappedText words(labelOf(node), m_theme.labelFont(),
                                place.heads ? place.labelWidth : place.labelWidth - countWidth(node.stage),
                                leading(), rtl());
        const qreal wide =
            place.heads ? std::max(words.naturalWidth(), textWidth(node.countText, m_theme.titleFont()))
                        : words.naturalWidth() + countWidth(node.stage);
        const QRectF label = mirrored(body, QRectF(place.labelX, place.labelTop,
                                                   std::min(wide + 1, place.labelWidth), place.labelHeight));
        QPainterPath outline;
        outline.addRect(bar);
        outline.addRect(label);
        m_marks.push_back({bar, node.key, node.detail, outline});
    }
    for (std::size_t i = 0; i < m_content.bands.size(); ++i) {
        const FlowBand& band = m_content.bands[i];
        QPointF middle = inBand(body, layout, i, 0.5, 0.5);
        for (const qreal along : {0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9, 0.05}) {
            const QPointF point = inBand(body, layout, i, along, 0.5);
            if (std::none_of(m_marks.begin(), m_marks.end(),
                             [&point](const ChartMark& mark) { return mark.outline.contains(point); })) {
                middle = point;
                break;
            }
        }
        const qreal half = std::min(layout.thickness[i] / 2, em());
        m_marks.push_back({QRectF(middle.x() - em(), middle.y() - half, 2 * em(), 2 * half), band.key,
                           band.detail, bandPath(body, layout, i)});
    }
}

void FlowPlot::arrange(const QRectF& body) {
    setPlotArea(body);
    if (!m_content.emptyNote.isEmpty()) {
        QFont italic = m_theme.labelFont();
        italic.setItalic(!rtl());
        addText(m_content.emptyNote,
                QRectF(body.left(), body.top(), body.width(), std::min(body.height(), em() * 8)), italic,
                m_theme.muted, Qt::AlignHCenter, 3);
        return;
    }
    // as wide as the height allows: the words take what they need, the bands share the rest
    const Words words = wordsAt(body.width());
    qreal low = 0, high = comfortableScale() * 3;
    for (int i = 0; i < 24; ++i) {
        const qreal middle = (low + high) / 2;
        (layoutAt(words, middle).bottom <= body.height() ? low : high) = middle;
    }
    const Layout layout = layoutAt(words, low);
    addHeadings(body, layout);
    // the first mark lies on top, as it is the first to be found under the pointer
    for (std::size_t i = m_content.bands.size(); i > 0; --i) {
        addBand(body, layout, i - 1);
    }
    for (std::size_t i = 0; i < m_content.nodes.size(); ++i) {
        addNode(body, layout, i);
    }
    addMarks(body, layout);
}

}  // namespace

std::unique_ptr<ChartPlot> makeFlowPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle) {
    return std::make_unique<FlowPlot>(spec, theme, withTitle);
}

}  // namespace jisr
