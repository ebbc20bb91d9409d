#include "ui/base/officenames.h"

#include <QFile>

namespace jisr {

QList<std::pair<QString, QString>> officeNames(Language language) {
    QFile file(QStringLiteral(":/reference/regions_ma.csv"));
    QList<std::pair<QString, QString>> names;
    if (!file.open(QIODevice::ReadOnly)) {
        return names;
    }
    // Our own resource, without quotes or line breaks in its cells.
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QStringList header = lines.value(0).trimmed().split(QLatin1Char(','));
    const auto code = header.indexOf(QStringLiteral("iso_code"));
    const auto name =
        header.indexOf(language == Language::Arabic ? QStringLiteral("name_ar") : QStringLiteral("name_fr"));
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        names.append({cells.value(code), cells.value(name)});
    }
    return names;
}

}  // namespace jisr
