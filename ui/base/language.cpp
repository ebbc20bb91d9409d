#include "ui/base/language.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

namespace jisr {

namespace {
const QString settingKey = QStringLiteral("window/language");
}

/// The window's texts and the toolkit's own behind one translator, so that a switch is one event and the
/// window says everything anew once.
class LanguageSwitch::Texts : public QTranslator {
  public:
    void take(const QString& code) {
        m_own = std::make_unique<QTranslator>();
        m_toolkit = std::make_unique<QTranslator>();
        // A missing catalogue leaves the English source.
        (void)m_own->load(QStringLiteral(":/translations/jisr_") + code);
        const QString toolkit = QStringLiteral("qtbase_") + code;
        if (!m_toolkit->load(QStringLiteral(":/translations/") + toolkit)) {
            (void)m_toolkit->load(toolkit, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        }
    }
    QString translate(const char* context, const char* text, const char* note, int n) const override {
        const QString own = m_own->translate(context, text, note, n);
        return own.isNull() ? m_toolkit->translate(context, text, note, n) : own;
    }
    bool isEmpty() const override { return false; }

  private:
    std::unique_ptr<QTranslator> m_own, m_toolkit;
};

LanguageSwitch::LanguageSwitch(QSettings& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_language(languageFromCode(settings.value(settingKey).toString())) {
    m_texts = std::make_unique<Texts>();
    install();
    QCoreApplication::installTranslator(m_texts.get());
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::set(Language language) {
    m_settings.setValue(settingKey, languageCode(language));
    if (language == m_language) {
        return;
    }
    m_language = language;
    install();
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
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
    m_texts->take(code);
}

}  // namespace jisr
