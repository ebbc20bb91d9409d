#include "ui/navigation.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QScrollArea>

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
    m_back = parts::button("back", "goBack");
    m_back->setIconSize(QSize(16, 16));
    auto* top = parts::row(0);
    top->addWidget(m_brand, 1);
    top->addWidget(m_back);
    top->addSpacing(space::small);
    layout->addLayout(top);
    connect(m_back, &QPushButton::clicked, this, &Navigation::backWanted);

    m_group = new QButtonGroup(this);
    m_group->setExclusive(true);
    auto* inner = new QWidget;
    inner->setObjectName(QStringLiteral("navigationPages"));
    m_pages = parts::column(0);
    auto* innerLayout = parts::column(0);
    inner->setLayout(innerLayout);
    innerLayout->addLayout(m_pages);
    innerLayout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("navigationScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    layout->addWidget(scroll, 1);
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

void Navigation::add(const char* objectName, const QString& icon, bool group) {
    if (group) {
        auto* line = new QFrame;
        line->setObjectName(QStringLiteral("navigationLine"));
        line->setFixedHeight(1);
        m_pages->addSpacing(space::tight);
        m_pages->addWidget(line);
        m_pages->addSpacing(space::tight);
    }
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
    button->setToolTip(page < 9 ? QStringLiteral("%1  Ctrl+%2").arg(text).arg(page + 1) : text);
}

void Navigation::setCurrent(int page) {
    m_buttons[page].first->setChecked(true);
}

void Navigation::setPageEnabled(int page, bool enabled) {
    m_buttons[page].first->setEnabled(enabled);
}

void Navigation::setViews(int page, const QList<std::pair<qint64, QString>>& views) {
    if (page < 0) {
        for (const int each : m_views.keys()) {
            setViews(each, {});
        }
        return;
    }
    delete m_views.take(page);
    if (views.isEmpty()) {
        return;
    }
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const auto& [id, name] : views) {
        auto* button = parts::button("view", "goView");
        const int room = width() - 64;
        button->setText(button->fontMetrics().elidedText(name, Qt::ElideRight, room).replace(u'&', "&&"));
        button->setToolTip(name);
        button->setAccessibleName(tr("Saved view: %1").arg(name));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, view = id] { emit viewChosen(view); });
    }
    m_pages->insertWidget(m_pages->indexOf(m_buttons[page].first) + 1, list);
    m_views.insert(page, list);
}

void Navigation::setBackEnabled(bool enabled) {
    m_back->setEnabled(enabled);
    const QString text = tr("Back");
    m_back->setAccessibleName(text);
    m_back->setToolTip(QStringLiteral("%1  %2").arg(
        text, QKeySequence(QKeySequence::Back).toString(QKeySequence::NativeText)));
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
        dress();
    }
    QFrame::changeEvent(event);
}

void Navigation::dress() {
    m_back->setIcon(m_theme.icon(
        layoutDirection() == Qt::RightToLeft ? QStringLiteral("go-next") : QStringLiteral("go-previous"),
        m_theme.tokens().navText));
    for (const auto& [button, icon] : m_buttons) {
        button->setIcon(m_theme.icon(icon, m_theme.tokens().navText));
    }
}

}  // namespace jisr
