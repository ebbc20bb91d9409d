#include "ui/charts/chartview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <cmath>

#include "ui/charts/chartaccessible.h"

namespace jisr {

ChartView::ChartView(QWidget* parent) : QGraphicsView(parent), m_theme(ChartTheme::light()) {
    ChartAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setInteractive(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    rebuild();
}

ChartView::~ChartView() {
    setScene(nullptr);
}

void ChartView::setSpec(const ChartSpec& spec) {
    // the same place keeps the keyboard when only the figures moved
    const QString key = m_current >= 0 && m_current < static_cast<int>(marks().size())
                            ? marks()[static_cast<std::size_t>(m_current)].key
                            : QString();
    m_spec = spec;
    setAccessibleName(spec.title);
    rebuild();
    m_current = -1;
    if (!key.isEmpty()) {
        for (std::size_t i = 0; i < marks().size(); ++i) {
            if (marks()[i].key == key) {
                m_current = static_cast<int>(i);
                break;
            }
        }
    }
    updateGeometry();
    if (m_current >= 0 && hasFocus()) {
        tellFocus();
    }
}

void ChartView::setTheme(const ChartTheme& theme) {
    m_theme = theme;
    rebuild();
    updateGeometry();
}

void ChartView::setTitleShown(bool shown) {
    m_titleShown = shown;
    rebuild();
    updateGeometry();
}

const std::vector<ChartMark>& ChartView::marks() const {
    return m_plot->marks();
}

void ChartView::rebuild() {
    std::unique_ptr<ChartPlot> plot = ChartPlot::make(m_spec, m_theme, m_titleShown);
    setScene(&plot->scene());
    m_plot = std::move(plot);
    forgetItems();
    m_hovered = m_pressed = -1;
    layOut();
}

void ChartView::layOut() {
    const QSize room = size() - QSize(2 * frameWidth(), 2 * frameWidth());
    const qreal bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    qreal width = std::max(room.width(), 40);
    qreal height = m_plot->preferredHeight(width);
    const bool scrolls = std::ceil(height) > room.height();
    if (scrolls) {
        width = std::max<qreal>(width - bar, 40);
        height = m_plot->preferredHeight(width);
    }
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_plot->layOut(QSizeF(width, std::max<qreal>(height, room.height())));
    setSceneRect(m_plot->scene().sceneRect());
    viewport()->update();
}

QSize ChartView::sizeHint() const {
    const int width = static_cast<int>(m_theme.fontSize * 44);
    return {width, heightForWidth(width)};
}

QSize ChartView::minimumSizeHint() const {
    const int em = static_cast<int>(m_theme.fontSize);
    return {em * 22, em * 14};
}

int ChartView::heightForWidth(int width) const {
    // a chart of hundreds of rows scrolls instead of asking for the whole page
    const int most = static_cast<int>(m_theme.fontSize * 48);
    return std::min(static_cast<int>(std::ceil(m_plot->preferredHeight(width))), most);
}

int ChartView::markAt(const QPoint& position) const {
    const QPointF point = mapToScene(position);
    for (std::size_t i = 0; i < marks().size(); ++i) {
        const ChartMark& mark = marks()[i];
        if (mark.outline.isEmpty() ? mark.area.contains(point) : mark.outline.contains(point)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void ChartView::setCurrentMark(int mark) {
    if (mark < -1 || mark >= static_cast<int>(marks().size()) || mark == m_current) {
        return;
    }
    m_current = mark;
    if (mark >= 0) {
        const ChartMark& now = marks()[static_cast<std::size_t>(mark)];
        ensureVisible(now.area, 0, static_cast<int>(m_theme.fontSize * 2));
        tellFocus();
    }
    viewport()->update();
    emit currentMarkChanged(mark);
}

QString ChartView::keyOf(int mark) const {
    return mark >= 0 && mark < static_cast<int>(marks().size()) ? marks()[static_cast<std::size_t>(mark)].key
                                                                : QString();
}

void ChartView::activateMark(int mark, bool add) {
    if (const QString key = keyOf(mark); !key.isEmpty()) {
        emit markActivated(key, add);
    }
}

void ChartView::tell(QAccessible::Event what, int mark) {
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, what);
        event.setChild(mark);
        QAccessible::updateAccessibility(&event);
    }
}

void ChartView::tellFocus() {
    if (hasFocus()) {
        tell(QAccessible::Focus, m_current);
        tell(QAccessible::Selection, m_current);
    }
}

// Items are made when asked for: only where somebody reads there is anything to forget.
void ChartView::forgetItems() {
    if (QAccessible::isActive()) {
        if (auto* chart = dynamic_cast<ChartAccessible*>(QAccessible::queryAccessibleInterface(this))) {
            chart->forget();
        }
    }
    tell(QAccessible::ObjectReorder, -1);
}

void ChartView::showPeople(int mark) {
    if (const QString key = keyOf(mark); !key.isEmpty()) {
        emit peopleWanted(key);
    }
}

// The nearest mark in the direction of the arrow, those of the same row or column first.
int ChartView::neighbour(int key) const {
    const bool trend = std::holds_alternative<TrendChart>(m_spec.content);
    if ((trend || std::holds_alternative<FunnelChart>(m_spec.content)) &&
        (key == Qt::Key_Left || key == Qt::Key_Right)) {
        // no rows here: along the sizes or through time, so that every mark is reached
        const bool onwards = (key == Qt::Key_Right) != m_spec.rightToLeft;
        return std::clamp(m_current + (onwards ? 1 : -1), 0, static_cast<int>(marks().size()) - 1);
    }
    const bool map = std::holds_alternative<MapChart>(m_spec.content);
    const QPointF from = marks()[static_cast<std::size_t>(m_current)].area.center();
    int best = m_current;
    qreal least = 1e18;
    for (std::size_t i = 0; i < marks().size(); ++i) {
        const QPointF step = marks()[i].area.center() - from;
        const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
        const qreal along = across ? step.x() : step.y(), aside = across ? step.y() : step.x();
        const qreal ahead = key == Qt::Key_Left || key == Qt::Key_Up ? -along : along;
        if (map) {
            // no rows either: the nearest within a quarter turn about the arrow
            const qreal far = ahead + std::abs(aside);
            if (ahead > 0.5 && std::abs(aside) <= ahead && far < least) {
                least = far;
                best = static_cast<int>(i);
            }
            continue;
        }
        if (trend && std::abs(aside) >= 1) {
            continue;  // up and down among the points of one place
        }
        const qreal cost = across ? ahead + std::abs(aside) * 1000 : ahead * 1000 + std::abs(aside);
        if (ahead > 0.5 && (!across || std::abs(aside) < 1) && cost < least) {
            least = cost;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const int count = static_cast<int>(marks().size());
    if (count == 0) {
        QGraphicsView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            setCurrentMark(m_current < 0 ? 0 : neighbour(event->key()));
            break;
        case Qt::Key_Home:
            setCurrentMark(0);
            break;
        case Qt::Key_End:
            setCurrentMark(count - 1);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            activateMark(m_current, event->modifiers().testFlag(Qt::ControlModifier));
            break;
        case Qt::Key_Space:
            showPeople(m_current);
            break;
        default:
            QGraphicsView::keyPressEvent(event);
            return;
    }
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    m_pressedButton = event->button();
    m_pressed =
        m_pressedButton == Qt::LeftButton || m_pressedButton == Qt::RightButton ? markAt(event->pos()) : -1;
    event->accept();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() == m_pressedButton && pressed >= 0 && pressed == markAt(event->pos())) {
        setCurrentMark(pressed);
        if (m_pressedButton == Qt::LeftButton) {
            activateMark(pressed, event->modifiers().testFlag(Qt::ControlModifier));
        } else {
            showPeople(pressed);
        }
    }
    event->accept();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const int mark = markAt(event->pos());
    if (mark != m_hovered) {
        m_hovered = mark;
        const bool whole = mark >= 0 && !marks()[static_cast<std::size_t>(mark)].key.isEmpty();
        viewport()->setCursor(whole ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
    }
    event->accept();
}

bool ChartView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPointF point = mapToScene(help->pos());
        QString text;
        for (const ChartMark& label : m_plot->shortened()) {
            if (label.area.contains(point)) {
                text = label.detail;
            }
        }
        const int mark = markAt(help->pos());
        if (mark >= 0) {
            const QString& detail = marks()[static_cast<std::size_t>(mark)].detail;
            text = text.isEmpty() || detail.contains(text) ? detail : text + u'\n' + detail;
        }
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), text, this);
        }
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QGraphicsView::viewportEvent(event);
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    layOut();
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (byKey && m_current < 0 && !marks().empty()) {
        setCurrentMark(0);
    } else if (m_current >= 0) {
        tellFocus();
    }
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

QRectF ChartView::padded(const QRectF& rect) const {
    const qreal inset = 1;
    return rect.adjusted(inset, inset, -inset, -inset);
}

void ChartView::drawBackground(QPainter* painter, const QRectF& rect) {
    painter->fillRect(rect, m_theme.background);
    if (m_hovered >= 0 && m_hovered < static_cast<int>(marks().size())) {
        const ChartMark& mark = marks()[static_cast<std::size_t>(m_hovered)];
        if (mark.outline.isEmpty()) {
            painter->fillRect(mark.area, m_theme.hover);
        }
    }
}

void ChartView::drawForeground(QPainter* painter, const QRectF&) {
    const auto frame = [this, painter](int mark, const QPen& pen) {
        if (mark >= 0 && mark < static_cast<int>(marks().size())) {
            const QPainterPath& outline = marks()[static_cast<std::size_t>(mark)].outline;
            painter->setBrush(Qt::NoBrush);
            if (!outline.isEmpty()) {
                // upon a light edge, or it would be lost on a dark shade
                painter->setPen(QPen(m_theme.background, pen.widthF() + 2.5));
                painter->drawPath(outline);
                painter->setPen(pen);
                painter->drawPath(outline);
                return;
            }
            painter->setPen(pen);
            painter->drawRoundedRect(padded(marks()[static_cast<std::size_t>(mark)].area), 3, 3);
        }
    };
    if (std::holds_alternative<StackChart>(m_spec.content) ||
        std::holds_alternative<FlowChart>(m_spec.content) ||
        std::holds_alternative<HeatChart>(m_spec.content) ||
        std::holds_alternative<MapChart>(m_spec.content)) {
        frame(m_hovered, QPen(m_theme.text, 1.5));
    }
    if (hasFocus()) {
        frame(m_current, QPen(m_theme.focus, 2));
    }
}

}  // namespace jisr
