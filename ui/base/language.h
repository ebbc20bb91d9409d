#pragma once

#include <QObject>
#include <memory>

#include "core/base/phrasebook.h"

class QSettings;

namespace jisr {

/// The window's language: installs the translators, turns the layout and keeps the phrasebook that says
/// the core's messages. Widgets learn of a switch by QEvent::LanguageChange.
class LanguageSwitch : public QObject {
    Q_OBJECT

  public:
    /// Starts in the language remembered in @p settings, French at first.
    explicit LanguageSwitch(QSettings& settings, QObject* parent = nullptr);
    ~LanguageSwitch() override;

    Language language() const { return m_language; }
    /// Switches now and remembers it.
    void set(Language language);
    const Phrasebook& phrasebook() const { return *m_phrasebook; }
    std::shared_ptr<const Phrasebook> sharedPhrasebook() const { return m_phrasebook; }
    /// Each language's name in itself.
    static QString nameOf(Language language);

  signals:
    void changed();

  private:
    void install();

    QSettings& m_settings;
    Language m_language;
    std::shared_ptr<const Phrasebook> m_phrasebook;
    class Texts;
    std::unique_ptr<Texts> m_texts;
};

}  // namespace jisr
