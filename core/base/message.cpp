#include "core/base/message.h"

#include "core/base/error.h"

namespace jisr {

QString Message::plain() const {
    QString said = QString::fromUtf8(text);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        said.replace(QStringLiteral("%%1").arg(i + 1), arguments[i]);
    }
    return said;
}

Error::Error(Message message)
    : std::runtime_error(message.plain().toStdString()), m_message(std::move(message)) {}

Cancelled::Cancelled() : Error(Message(QT_TRANSLATE_NOOP("core", "Cancelled; nothing was changed."))) {}

}  // namespace jisr
