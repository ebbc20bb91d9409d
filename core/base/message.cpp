#include "core/base/message.h"

#include "core/base/error.h"

namespace jisr {

namespace {
constexpr QChar TermMark(0xE000);
}

QString Message::filled(const QString& text, const QStringList& arguments) {
    QString said;
    said.reserve(text.size() + 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number >= 1 && number <= arguments.size()) {
            said += arguments[number - 1];
            ++i;
        } else {
            said += text[i];
        }
    }
    return said;
}

QString Message::plain() const {
    QStringList values = arguments;
    for (QString& value : values) {
        if (value.startsWith(TermMark)) {
            value.remove(0, 1);
        }
    }
    return filled(QString::fromUtf8(text), values);
}

QString Message::stored() const {
    QString kept = QString::fromUtf8(text) + StoredMark;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        // of what people type nothing may pass for the mark
        kept += (i ? QString(StoredMark) : QString()) + QString(arguments[i]).replace(StoredMark, u' ');
    }
    return kept;
}

QString term(const char* source) {
    return TermMark + QString::fromUtf8(source);
}

QString termSource(const QString& argument) {
    return argument.startsWith(TermMark) ? argument.mid(1) : QString();
}

Error::Error(Message message)
    : std::runtime_error(message.plain().toStdString()), m_message(std::move(message)) {}

Cancelled::Cancelled() : Error(Message(QT_TRANSLATE_NOOP("core", "Cancelled; nothing was changed."))) {}

}  // namespace jisr
