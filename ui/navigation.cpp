#include "ui/navigation.h"

#include <QButtonGroup>
#include <QKeyEvent>

#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

Navigation::Navigation(Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme) {
    setObjectName(QStringLiteral("navigation"));
    setFixedWidth(196);
    auto* layout = parts::column(0);
    setLayout(layout);

    m_brand = parts::text("brand");
    m_brand->setObjectName(QStringLiteral("brand"));
    m_brand->setText(QStringLiteral("Jisr  جسر"));
    m_brand->setContentsMargins(18, 16, 18, 14);
    layout->addWidget(m_brand);

    m_group = new QButtonGroup(this);
    m_group->setExclusive(true);
    m_pages = parts::column(0);
    layout->addLayout(m_pages);
    layout->addStretch(1);
    m_tools = parts::column(0);
    layout->addLayout(m_tools);
    m_foot = parts::text("detail");
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(18, 8, 18, 14);
    layout->addWidget(m_foot);

    parts::setRole(this, "mirrored", layoutDirection() == Qt::RightToLeft);
    connect(m_group, &QButtonGroup::idClicked, this, &Navigation::chosen);
    connect(&theme, &Theme::changed, this, &Navigation::dress);
}

void Navigation::add(const char* objectName, const QString& icon) {
    auto* button = parts::button("page", objectName);
    button->setCheckable(true);
    button->setIconSize(QSize(18, 18));
    m_group->addButton(button, static_cast<int>(m_buttons.size()));
    m_buttons.append({button, icon});
    m_pages->addWidget(button);
    dress();
}

void Navigation::setText(int page, const QString& text) {
    auto* button = m_buttons[page].first;
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(QStringLiteral("%1  Ctrl+%2").arg(text).arg(page + 1));
}

void Navigation::setCurrent(int page) {
    m_buttons[page].first->setChecked(true);
}

void Navigation::setPageEnabled(int page, bool enabled) {
    m_buttons[page].first->setEnabled(enabled);
}

void Navigation::setFoot(const QString& text) {
    m_foot->setText(text);
}

void Navigation::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QFrame::keyPressEvent(event);
}

void Navigation::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) {
        parts::setRole(this, "mirrored", layoutDirection() == Qt::RightToLeft);
    }
    QFrame::changeEvent(event);
}

void Navigation::dress() {
    for (const auto& [button, icon] : m_buttons) {
        button->setIcon(m_theme.icon(icon, m_theme.tokens().navText));
    }
}

}  // namespace jisr
