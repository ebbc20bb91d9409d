#include "ui/base/messagebar.h"

#include <QEvent>

#include "ui/base/parts.h"

namespace jisr {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("messageBar"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 8, 7);
    m_text = parts::text("message");
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_action = parts::button("", "messageAction");
    m_close = parts::button("", "messageClose");
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_act;
        dismiss();
        if (act) {
            act();
        }
    });
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    retranslate();
    hide();
}

void MessageBar::show(Kind kind, const QString& text, const QString& action, std::function<void()> act) {
    const char* const kinds[] = {"info", "success", "warning", "fault"};
    parts::setRole(this, "kind", QLatin1String(kinds[static_cast<int>(kind)]));
    m_text->setText(text);
    setAccessibleName(text);
    m_act = std::move(act);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    QFrame::show();
    emit shown(true);
}

void MessageBar::dismiss() {
    m_act = {};
    hide();
    emit shown(false);
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        // What was said was said in the language before; it isn't worth keeping.
        dismiss();
        retranslate();
    }
    QFrame::changeEvent(event);
}

void MessageBar::retranslate() {
    m_close->setText(tr("Close"));
}

}  // namespace jisr
