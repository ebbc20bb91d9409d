#include "core/base/phrasebook.h"

#include <QFile>
#include <QTranslator>
#include <cmath>

namespace jisr {

namespace {

QLocale localeOf(Language language) {
    switch (language) {
        case Language::French:
            return QLocale(QLocale::French, QLocale::France);
        case Language::Arabic:
            return QLocale(QLocale::Arabic, QLocale::Morocco);
        case Language::English:
            return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    return QLocale::c();
}

QByteArray catalogue(Language language) {
    QFile file(QStringLiteral(":/translations/jisr_%1.qm").arg(languageCode(language)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Unpacked once: every answer to a question makes its own phrasebook.
const QByteArray& catalogueOf(Language language) {
    static const QByteArray french = catalogue(Language::French), arabic = catalogue(Language::Arabic);
    return language == Language::Arabic ? arabic : french;
}

// Moroccan Arabic writes Western digits with a decimal comma.
QString decimals(Language language, qint64 tenths) {
    const QChar point = language == Language::English ? u'.' : u',';
    return QString::number(tenths / 10) + point + QString::number(tenths % 10);
}

}  // namespace

QString languageCode(Language language) {
    switch (language) {
        case Language::French:
            return QStringLiteral("fr");
        case Language::Arabic:
            return QStringLiteral("ar");
        case Language::English:
            return QStringLiteral("en");
    }
    return QStringLiteral("fr");
}

Language languageFromCode(QStringView code) {
    if (code.startsWith(u"ar")) {
        return Language::Arabic;
    }
    return code.startsWith(u"en") ? Language::English : Language::French;
}

Phrasebook::Phrasebook(Language language)
    : m_language(language), m_locale(localeOf(language)), m_translator(std::make_unique<QTranslator>()) {
    if (language != Language::English) {
        // a missing catalogue leaves the English source, which the completeness test refuses to ship
        const QByteArray& data = catalogueOf(language);
        (void)m_translator->load(reinterpret_cast<const uchar*>(data.constData()),
                                 static_cast<int>(data.size()));
    }
}

Phrasebook::~Phrasebook() = default;

QString Phrasebook::say(const char* text) const {
    if (!text || !*text) {
        return {};
    }
    const QString said = m_translator->translate("core", text);
    return said.isEmpty() ? QString::fromUtf8(text) : said;
}

QString Phrasebook::say(const Message& message) const {
    return fill(message.text, message.arguments);
}

QString Phrasebook::count(const char* text, qint64 n) const {
    // the forms repeat after the hundreds: what doesn't fit an int is asked by its last digits
    const int form = static_cast<int>(n > 1000000 ? 1000000 + n % 1000000 : n);
    QString said = m_translator->translate("core", text, nullptr, form);
    if (said.isEmpty()) {
        said = QString::fromUtf8(text).replace(QLatin1String("(s)"), QLatin1String(n == 1 ? "" : "s"));
    }
    return said.replace(QLatin1String("%n"), number(n));
}

QString Phrasebook::list(const QStringList& items) const {
    return items.join(rightToLeft() ? QStringLiteral("، ") : QStringLiteral(", "));
}

QString Phrasebook::recall(const QString& stored) const {
    if (!stored.contains(Message::StoredMark)) {
        return stored;
    }
    QStringList parts = stored.split(Message::StoredMark);
    const QByteArray text = parts.takeFirst().toUtf8();
    return fill(text, parts);
}

QString Phrasebook::fill(const QByteArray& text, QStringList values) const {
    for (QString& value : values) {
        const QString source = termSource(value);
        if (!source.isEmpty()) {
            value = say(source.toUtf8().constData());
        }
    }
    return Message::filled(say(text.constData()), values);
}

QString Phrasebook::number(qint64 value) const {
    const QChar group = m_language == Language::French   ? QChar(0x202F)
                        : m_language == Language::Arabic ? QChar(u'.')
                                                         : QChar(u',');
    QString digits = QString::number(std::llabs(value));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, group);
    }
    return value < 0 ? QChar(0x2212) + digits : digits;
}

QString Phrasebook::percent(qint64 numerator, qint64 denominator) const {
    if (denominator == 0) {
        return QStringLiteral("–");
    }
    return withPercentSign(decimals(m_language, (2000 * numerator + denominator) / (2 * denominator)));
}

QString Phrasebook::perCentFigure(double proportion) const {
    return decimals(m_language, static_cast<qint64>(std::floor(proportion * 1000 + 0.5)));
}

QString Phrasebook::date(const QDate& date) const {
    if (!date.isValid()) {
        return {};
    }
    return m_language == Language::English ? m_locale.toString(date, QStringLiteral("d MMM yyyy"))
                                           : date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString Phrasebook::withPercentSign(const QString& figure) const {
    switch (m_language) {
        case Language::French:
            return figure + QChar(0x202F) + u'%';
        case Language::Arabic:  // left-to-right marks keep the sign at the figure's right, as CLDR has it
            return figure + QChar(0x200E) + u'%' + QChar(0x200E);
        case Language::English:
            break;
    }
    return figure + u'%';
}

}  // namespace jisr
