#include "ui/followup/callkeys.h"

#include <QKeyEvent>

namespace jisr {

QString keyOf(const QKeyEvent& key) {
    const QString text = key.text();
    if (text.size() != 1) {
        return {};
    }
    static const QString french = QStringLiteral("à&é\"'(-è_ç");
    if (const qsizetype digit = french.indexOf(text.front()); digit >= 0) {
        return QString::number(digit);
    }
    const int digit = text.front().digitValue();
    return digit >= 0 ? QString::number(digit) : text.toUpper();
}

}  // namespace jisr
