#include "ui/parts.h"

#include <QEvent>
#include <QStyle>
#include <QVariant>

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
    result->setAutoDefault(false);
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

QDate latestMonthEnd(const QDate& today) {
    const QDate end(today.year(), today.month(), today.daysInMonth());
    return end == today ? end : QDate(today.year(), today.month(), 1).addDays(-1);
}

}  // namespace jisr::parts
