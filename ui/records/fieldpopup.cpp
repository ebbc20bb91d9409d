#include "ui/records/fieldpopup.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/theme.h"

namespace jisr {

FieldPopup::FieldPopup(QWidget* anchor, QWidget* content) : QFrame(anchor->window()), m_anchor(anchor) {
    setObjectName(QStringLiteral("fieldPopup"));
    setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(content);
    hide();
}

void FieldPopup::open(const QSize& wanted) {
    if (!m_anchor) {
        return;
    }
    QWidget* window = m_anchor->window();
    if (parentWidget() != window) {
        setParent(window);
    }
    const QRect field(m_anchor->mapTo(window, QPoint(0, 0)), m_anchor->size());
    const int below = window->height() - field.bottom() - space::small;
    const int above = field.top() - space::small;
    const bool under = below >= std::min(wanted.height(), 160) || below >= above;
    const int height = std::min(wanted.height(), std::max(under ? below : above, 60));
    const int width = std::min(std::max(wanted.width(), field.width()), window->width() - space::large);
    const bool mirrored = window->layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? field.right() + 1 - width : field.left();
    setGeometry(
        std::clamp(left, space::small, std::max(space::small, window->width() - width - space::small)),
        under ? field.bottom() + 2 : field.top() - height - 2, width, height);
    show();
    raise();
}

}  // namespace jisr
