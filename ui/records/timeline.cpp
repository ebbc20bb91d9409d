#include "ui/records/timeline.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int rowHeight = 24, barHeight = 18, axisHeight = 22, marksHeight = 34, laneGap = 8;
constexpr int laneNameWidth = 86, edge = 10, pointSize = 10;

}  // namespace

Timeline::Timeline(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Timeline::setLaneNames(const QString& training, const QString& situations, const QString& contacts) {
    m_laneNames[0] = training;
    m_laneNames[1] = situations;
    m_laneNames[2] = contacts;
    update();
}

void Timeline::setItems(std::vector<Item> items, std::vector<Mark> marks,
                        std::function<QString(const QDate&)> dateText) {
    const qint64 kept = m_current >= 0 ? m_items[static_cast<std::size_t>(m_current)].id : 0;
    const RecordKind keptKind =
        m_current >= 0 ? m_items[static_cast<std::size_t>(m_current)].kind : RecordKind::Learner;
    m_items = std::move(items);
    m_marks = std::move(marks);
    m_dateText = std::move(dateText);
    std::erase_if(m_items, [](const Item& item) { return !item.from.isValid(); });
    for (Item& item : m_items) {
        if (!item.to.isValid() || item.to < item.from) {
            item.to = item.from;
        }
    }
    std::stable_sort(m_items.begin(), m_items.end(),
                     [](const Item& a, const Item& b) { return a.from < b.from; });
    m_current = -1;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (kept && m_items[i].id == kept && m_items[i].kind == keptKind) {
            m_current = static_cast<int>(i);
        }
    }
    arrange();
    updateGeometry();
    update();
}

void Timeline::arrange() {
    m_from = m_to = QDate();
    const auto include = [this](const QDate& date) {
        if (date.isValid()) {
            m_from = m_from.isValid() ? std::min(m_from, date) : date;
            m_to = m_to.isValid() ? std::max(m_to, date) : date;
        }
    };
    for (const Item& item : m_items) {
        include(item.from);
        include(item.to);
    }
    for (const Mark& mark : m_marks) {
        include(mark.on);
    }
    if (m_from.isValid()) {
        m_from = QDate(m_from.year(), m_from.month(), 1);
        m_to = std::max(m_to.addDays(20), m_from.addMonths(6));
    }
    // What overlaps stands in rows of its own within its lane.
    m_rows.assign(m_items.size(), 0);
    int first = 0;
    for (int lane = 0; lane < 3; ++lane) {
        m_laneFirst[lane] = first;
        std::vector<QDate> ends;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const Item& item = m_items[i];
            if (static_cast<int>(item.lane) != lane) {
                continue;
            }
            std::size_t row = 0;
            if (item.lane != Lane::Contacts) {
                while (row < ends.size() && ends[row] >= item.from) {
                    ++row;
                }
            }
            if (row == ends.size()) {
                ends.push_back(item.to);
            }
            ends[row] = std::max(ends[row], item.to);
            m_rows[i] = first + static_cast<int>(row);
        }
        first += std::max<int>(1, static_cast<int>(ends.size()));
    }
    m_laneFirst[3] = first;
}

QSize Timeline::sizeHint() const {
    return {640, marksHeight + m_laneFirst[3] * rowHeight + 2 * laneGap + axisHeight};
}

QSize Timeline::minimumSizeHint() const {
    return {260, sizeHint().height()};
}

QRectF Timeline::ground() const {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double width = this->width() - laneNameWidth - 2.0 * edge;
    return {mirrored ? double(edge) : laneNameWidth + double(edge), double(marksHeight), width,
            double(height() - marksHeight - axisHeight)};
}

double Timeline::positionOf(const QDate& date) const {
    const QRectF room = ground();
    if (!m_from.isValid()) {
        return room.left();
    }
    const double share = double(m_from.daysTo(date)) / std::max<double>(1, double(m_from.daysTo(m_to)));
    return layoutDirection() == Qt::RightToLeft ? room.right() - share * room.width()
                                                : room.left() + share * room.width();
}

QRectF Timeline::rectOf(std::size_t index) const {
    const Item& item = m_items[index];
    const int row = m_rows[index];
    const int lane = static_cast<int>(item.lane);
    const double top = marksHeight + row * rowHeight + lane * laneGap + (rowHeight - barHeight) / 2.0;
    const double a = positionOf(item.from);
    if (item.lane == Lane::Contacts) {
        return {a - pointSize / 2.0, top + (barHeight - pointSize) / 2.0, pointSize, pointSize};
    }
    const double b = positionOf(item.to.addDays(1));
    return {std::min(a, b), top, std::max(4.0, std::abs(b - a)), barHeight};
}

QColor Timeline::colourOf(Look look) const {
    const Tokens& tokens = m_theme.tokens();
    const auto mixed = [&](const QColor& with, double share) {
        return QColor::fromRgbF(float(tokens.card.redF() * (1 - share) + with.redF() * share),
                                float(tokens.card.greenF() * (1 - share) + with.greenF() * share),
                                float(tokens.card.blueF() * (1 - share) + with.blueF() * share));
    };
    switch (look) {
        case Look::Training:
            return mixed(tokens.navStripe, 0.55);
        case Look::Left:
        case Look::Failed:
            return mixed(tokens.dangerText, 0.35);
        case Look::Work:
            return mixed(tokens.accent, 0.55);
        case Look::Insertion:
            return mixed(tokens.accent, 0.32);
        case Look::Study:
        case Look::Reached:
            return mixed(tokens.successText, 0.35);
        case Look::Seeking:
            return mixed(tokens.muted, 0.35);
        case Look::Other:
        case Look::Hearsay:
            break;
    }
    return mixed(tokens.muted, 0.2);
}

void Timeline::paintAxis(QPainter& painter) const {
    const Tokens& tokens = m_theme.tokens();
    const QRectF room = ground();
    const QFontMetrics metrics(font());
    // Ticks at months so far apart that their dates have room.
    const double perMonth = room.width() / std::max(1.0, double(m_from.daysTo(m_to)) / 30.4);
    const double wanted = metrics.horizontalAdvance(QStringLiteral("00/0000")) + 18;
    int step = 1;
    for (const int candidate : {1, 2, 3, 6, 12, 24, 60, 120}) {
        step = candidate;
        if (perMonth * candidate >= wanted) {
            break;
        }
    }
    QDate tick(m_from.year(), 1, 1);
    for (; tick <= m_to; tick = tick.addMonths(step)) {
        if (tick < m_from) {
            continue;
        }
        const double x = positionOf(tick);
        painter.setPen(QPen(tokens.border, 1));
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom() + 3));
        painter.setPen(tokens.muted);
        const QString text =
            step >= 12 ? QString::number(tick.year()) : tick.toString(QStringLiteral("MM/yyyy"));
        const double width = metrics.horizontalAdvance(text);
        if (x - width / 2 >= room.left() - edge && x + width / 2 <= room.right() + edge) {
            painter.drawText(QRectF(x - width, room.bottom() + 3, 2 * width, axisHeight - 3),
                             Qt::AlignHCenter | Qt::AlignVCenter, text);
        }
    }
}

void Timeline::paintMarks(QPainter& painter, bool names) const {
    const Tokens& tokens = m_theme.tokens();
    const QRectF room = ground();
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    std::vector<QRectF> taken;
    for (const Mark& mark : m_marks) {
        const double x = positionOf(mark.on);
        const QColor colour = mark.cutOff       ? tokens.chipBorder
                              : mark.graduation ? tokens.successText
                              : mark.due        ? tokens.accent
                                                : tokens.muted;
        if (!names) {
            painter.setPen(QPen(colour, mark.cutOff || mark.graduation ? 2 : 1,
                                mark.due || mark.graduation || mark.cutOff ? Qt::SolidLine : Qt::DashLine));
            painter.drawLine(QPointF(x, marksHeight - 4), QPointF(x, room.bottom()));
            continue;
        }
        // The name stands on the upper line, or on the lower one where that is taken.
        const double width = metrics.horizontalAdvance(mark.name) + 4;
        double left = std::clamp(x - width / 2, 0.0, std::max(0.0, this->width() - width));
        QRectF box(left, 0, width, 15);
        for (const QRectF& other : taken) {
            if (other.adjusted(-3, 0, 3, 0).intersects(box)) {
                box.moveTop(15);
            }
        }
        taken.push_back(box);
        painter.setFont(mark.cutOff || mark.graduation ? bold : font());
        painter.setPen(mark.cutOff ? tokens.chipText : colour);
        if (mark.cutOff) {
            painter.setPen(m_theme.dark() ? tokens.chipBorder : tokens.chipText);
        }
        painter.drawText(box, Qt::AlignCenter, mark.name);
        painter.setFont(font());
    }
}

void Timeline::paintItem(QPainter& painter, std::size_t index) const {
    const Tokens& tokens = m_theme.tokens();
    const Item& item = m_items[index];
    const QRectF rect = rectOf(index);
    const QColor fill = colourOf(item.look);
    painter.setPen(QPen(tokens.muted, 1));
    if (item.lane == Lane::Contacts) {
        // Told apart by form as well as by colour.
        painter.setBrush(fill);
        if (item.look == Look::Reached) {
            painter.drawEllipse(rect);
        } else {
            painter.drawPolygon(QPolygonF{
                QPointF(rect.center().x(), rect.top()), QPointF(rect.right(), rect.center().y()),
                QPointF(rect.center().x(), rect.bottom()), QPointF(rect.left(), rect.center().y())});
        }
    } else {
        painter.setBrush(fill);
        if (item.look == Look::Hearsay) {
            painter.setPen(QPen(tokens.muted, 1, Qt::DashLine));
            painter.setBrush(QBrush(fill, Qt::BDiagPattern));
        }
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (item.open) {
            // Nobody knows how it went on: the end is left open.
            const bool mirrored = layoutDirection() == Qt::RightToLeft;
            const double end = mirrored ? rect.left() : rect.right();
            const double out = mirrored ? -7 : 7;
            painter.setPen(QPen(tokens.muted, 1, Qt::DotLine));
            painter.drawLine(QPointF(end, rect.top() + 4), QPointF(end + out, rect.top() + 4));
            painter.drawLine(QPointF(end, rect.bottom() - 4), QPointF(end + out, rect.bottom() - 4));
        }
        const QRectF inside = rect.adjusted(5, 0, -5, 0);
        if (inside.width() > 24) {
            painter.setPen(tokens.text);
            painter.drawText(
                inside, Qt::AlignVCenter | Qt::AlignLeading,
                QFontMetrics(font()).elidedText(item.name, Qt::ElideRight, static_cast<int>(inside.width())));
        }
    }
    if (static_cast<int>(index) == m_current && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.focus, 2));
        painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 4, 4);
    }
}

void Timeline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Tokens& tokens = m_theme.tokens();
    if (!m_from.isValid()) {
        return;
    }
    const QRectF room = ground();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int lane = 0; lane < 3; ++lane) {
        const double top = marksHeight + m_laneFirst[lane] * rowHeight + lane * laneGap;
        const double high = (m_laneFirst[lane + 1] - m_laneFirst[lane]) * rowHeight;
        painter.fillRect(QRectF(room.left() - edge, top, room.width() + 2 * edge, high), tokens.window);
        painter.setPen(tokens.muted);
        const QRectF name(mirrored ? width() - laneNameWidth : 0, top, laneNameWidth - 8, high);
        painter.drawText(
            name, Qt::AlignLeading | Qt::AlignVCenter,
            QFontMetrics(font()).elidedText(m_laneNames[lane], Qt::ElideRight, laneNameWidth - 8));
    }
    paintAxis(painter);
    paintMarks(painter, false);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        paintItem(painter, i);
    }
    paintMarks(painter, true);
    if (hasFocus() && m_current < 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void Timeline::setCurrent(int index) {
    index = m_items.empty() ? -1 : std::clamp(index, -1, static_cast<int>(m_items.size()) - 1);
    if (index == m_current) {
        return;
    }
    m_current = index;
    setAccessibleDescription(index >= 0 ? m_items[static_cast<std::size_t>(index)].words : QString());
    update();
    emit currentChanged(index);
}

void Timeline::keyPressEvent(QKeyEvent* event) {
    const int ahead = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == ahead || event->key() == Qt::Key_Down) {
        setCurrent(m_current + 1);
    } else if (event->key() == back || event->key() == Qt::Key_Up) {
        setCurrent(std::max(0, m_current - 1));
    } else if (event->key() == Qt::Key_Home) {
        setCurrent(0);
    } else if (event->key() == Qt::Key_End) {
        setCurrent(static_cast<int>(m_items.size()) - 1);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0) {
        const Item& item = m_items[static_cast<std::size_t>(m_current)];
        emit opened(item.kind, item.id);
    } else {
        QWidget::keyPressEvent(event);
    }
}

int Timeline::at(const QPointF& point) const {
    for (std::size_t i = m_items.size(); i-- > 0;) {
        if (rectOf(i).adjusted(-2, -2, 2, 2).contains(point)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void Timeline::mouseMoveEvent(QMouseEvent* event) {
    setCursor(at(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Timeline::mousePressEvent(QMouseEvent* event) {
    if (const int index = at(event->position()); index >= 0) {
        setCurrent(index);
    }
}

void Timeline::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int index = at(event->position()); index >= 0) {
        const Item& item = m_items[static_cast<std::size_t>(index)];
        emit opened(item.kind, item.id);
    }
}

void Timeline::focusInEvent(QFocusEvent* event) {
    if (m_current < 0 && !m_items.empty()) {
        setCurrent(0);
    }
    QWidget::focusInEvent(event);
    update();
}

void Timeline::changeEvent(QEvent* event) {
    update();
    QWidget::changeEvent(event);
}

bool Timeline::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* const help = static_cast<QHelpEvent*>(event);
        QString text;
        if (const int index = at(help->pos()); index >= 0) {
            text = m_items[static_cast<std::size_t>(index)].words;
        } else {
            for (const Mark& mark : m_marks) {
                if (std::abs(positionOf(mark.on) - help->pos().x()) < 4) {
                    text = mark.words;
                }
            }
        }
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), text, this);
        }
        return true;
    }
    return QWidget::event(event);
}

}  // namespace jisr
