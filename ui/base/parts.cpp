#include "ui/base/parts.h"

#include <QEvent>
#include <QPainter>
#include <QScreen>
#include <QStyle>
#include <QVariant>
#include <QtMath>
#include <algorithm>

#include "ui/charts/wrappedtext.h"

namespace jisr::parts {

Text::Text(QWidget* parent) : QLabel(parent) {
    align();
}

void Text::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) {
        align();
    }
    QLabel::changeEvent(event);
}

// Broken Arabic lines: the toolkit sets them as far apart as the tallest letters of the font reach, and
// pushes each out of its place by the space that it ends with.
bool Text::setsItself() const {
    return wordWrap() && layoutDirection() == Qt::RightToLeft && textFormat() == Qt::PlainText &&
           !(textInteractionFlags() & Qt::TextSelectableByMouse);
}

int Text::heightForWidth(int width) const {
    if (!setsItself()) {
        return QLabel::heightForWidth(width);
    }
    ensurePolished();
    const QMargins margins = contentsMargins();
    const WrappedText lines(text(), font(), width - margins.left() - margins.right(), Qt::AlignRight, true);
    // the tails of the last line reach below it
    return qCeil(lines.height() + font().pixelSize() * 0.24) + margins.top() + margins.bottom();
}

void Text::paintEvent(QPaintEvent* event) {
    if (!setsItself()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect room = contentsRect();
    const auto side = alignment() & Qt::AlignHCenter ? Qt::AlignHCenter : Qt::AlignRight;
    const WrappedText lines(text(), font(), room.width(), side, true);
    const qreal free =
        alignment() & Qt::AlignTop ? 0 : std::max<qreal>(0, (room.height() - lines.height()) / 2);
    lines.draw(painter, {qreal(room.left()), room.top() + free}, palette().color(foregroundRole()));
}

void Text::align() {
    if (alignment() & Qt::AlignHCenter) {
        return;
    }
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
}

QLabel* text(const char* role, QWidget* parent) {
    auto* label = new Text(parent);
    label->setProperty("role", QLatin1String(role));
    // Programme names and people's names are shown as they are, never read as markup.
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton* button(const char* role, const char* objectName, QWidget* parent) {
    auto* result = new QPushButton(parent);
    result->setObjectName(QLatin1String(objectName));
    if (*role) {
        result->setProperty("role", QLatin1String(role));
    }
    // Enter presses the button that has the focus, as Space does.
    result->setAutoDefault(true);
    return result;
}

QFrame* card(QWidget* parent) {
    auto* frame = new QFrame(parent);
    frame->setProperty("role", QStringLiteral("card"));
    return frame;
}

void setRole(QWidget* widget, const char* property, const QVariant& value) {
    if (widget->property(property) == value) {
        return;
    }
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    const auto children = widget->findChildren<QWidget*>();
    for (QWidget* child : children) {
        child->style()->unpolish(child);
        child->style()->polish(child);
    }
}

QHBoxLayout* row(int spacing) {
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QVBoxLayout* column(int spacing) {
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

void placeBeneath(QWidget* popup, const QRect& place) {
    const QRect room = popup->screen()->availableGeometry();
    const int x = popup->isRightToLeft() ? place.right() + 1 - popup->width() : place.left();
    const int lowest = room.bottom() - popup->height();
    popup->move(std::clamp(x, room.left(), std::max(room.left(), room.right() - popup->width())),
                std::clamp(place.bottom() + 2, room.top(), std::max(room.top(), lowest)));
}

QDate latestMonthEnd(const QDate& today) {
    const QDate end(today.year(), today.month(), today.daysInMonth());
    return end == today ? end : QDate(today.year(), today.month(), 1).addDays(-1);
}

}  // namespace jisr::parts
