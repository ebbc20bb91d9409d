#include "ui/quickdelegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/theme/theme.h"

namespace jisr {

void QuickDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = ground.widget ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    const QRect line = option.rect.adjusted(space::small, 0, -space::small, 0);
    // a style sheet thins out the list's own
    const QColor muted = QApplication::palette().color(QPalette::PlaceholderText);
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const QColor ink = enabled ? option.palette.color(QPalette::Text) : muted;
    const auto draw = [&](int left, int width, const QString& text, const QFont& font, const QColor& colour,
                          Qt::Alignment side) {
        if (width <= 0 || text.isEmpty()) {
            return 0;
        }
        const QFontMetrics metrics(font);
        const QRect room = QStyle::visualRect(option.direction, line,
                                              QRect(line.left() + left, line.top(), width, line.height()));
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(
            room,
            int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter) | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, width));
        return std::min(width, metrics.horizontalAdvance(text) + 1);
    };
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QString name = index.data(NameRole).toString();
    const QString kind = index.data(KindRole).toString();
    const int kindWidth =
        kind.isEmpty() ? 0 : QFontMetrics(option.font).horizontalAdvance(kind) + 1 + space::large;
    painter->save();
    const int used =
        draw(0, line.width() - kindWidth, name, kind.isEmpty() ? option.font : bold, ink, Qt::AlignLeading);
    draw(used + space::medium, line.width() - kindWidth - used - space::medium,
         index.data(DetailRole).toString(), option.font, muted, Qt::AlignLeading);
    draw(line.width() - kindWidth, kindWidth, kind, option.font, muted, Qt::AlignTrailing);
    painter->restore();
}

QSize QuickDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {100, option.fontMetrics.height() + space::medium};
}

}  // namespace jisr
