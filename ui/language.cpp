#include "ui/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

namespace jisr {

namespace {
const QString settingKey = QStringLiteral("window/language");
}

LanguageSwitch::LanguageSwitch(QSettings& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_language(languageFromCode(settings.value(settingKey).toString())) {
    install();
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::set(Language language) {
    m_settings.setValue(settingKey, languageCode(language));
    if (language == m_language) {
        return;
    }
    m_language = language;
    install();
    emit changed();
}

QString LanguageSwitch::nameOf(Language language) {
    switch (language) {
        case Language::Arabic:
            return QStringLiteral("العربية");
        case Language::English:
            return QStringLiteral("English");
        case Language::French:
            break;
    }
    return QStringLiteral("Français");
}

void LanguageSwitch::install() {
    m_phrasebook = std::make_shared<const Phrasebook>(m_language);
    QLocale::setDefault(m_phrasebook->locale());
    const QString code = languageCode(m_language);

    // The layout turns before the texts arrive, so that LanguageChange handlers already see it.
    QGuiApplication::setLayoutDirection(m_language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
    m_toolkit = std::make_unique<QTranslator>();
    if (m_toolkit->load(QStringLiteral(":/translations/qtbase_") + code) ||
        m_toolkit->load(QStringLiteral("qtbase_") + code,
                        QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(m_toolkit.get());
    }
    m_texts = std::make_unique<QTranslator>();
    if (m_texts->load(QStringLiteral(":/translations/jisr_") + code)) {
        QCoreApplication::installTranslator(m_texts.get());
    }
}

}  // namespace jisr
