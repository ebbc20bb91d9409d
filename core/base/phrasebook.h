#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <memory>

#include "core/base/message.h"

class QTranslator;

namespace jisr {

enum class Language { French, Arabic, English };

/// "fr", "ar", "en"; nullopt-like: languageFromCode returns French for anything else.
QString languageCode(Language language);
Language languageFromCode(QStringView code);

/// Says the core's messages in one language, with that language's numbers and typography. Several can
/// live at once (a French window making an Arabic report); never installed as the application's
/// translator. Thread-safe for reading.
class Phrasebook {
  public:
    explicit Phrasebook(Language language);
    ~Phrasebook();
    Phrasebook(const Phrasebook&) = delete;
    Phrasebook& operator=(const Phrasebook&) = delete;

    Language language() const { return m_language; }
    bool rightToLeft() const { return m_language == Language::Arabic; }
    const QLocale& locale() const { return m_locale; }

    QString say(const char* text) const;
    QString say(const Message& message) const;
    /// A text about @p n things, in the form that the language has for so many: QT_TRANSLATE_N_NOOP("core",
    /// "%n day(s)") → "1 jour", "58 jours", "يومان". The figure is written as number() does.
    QString count(const char* text, qint64 n) const;
    /// "a, b, c" with the comma of the language.
    QString list(const QStringList& items) const;
    /// What Message::stored() made, in this language; any other text as it is.
    QString recall(const QString& stored) const;

    /// 12345 → "12 345" (French, U+202F), "12,345" (English), "12.345" (Arabic, Western digits as in
    /// Morocco).
    QString number(qint64 value) const;
    /// One decimal, half up in integers (METHODOLOGY, Numbers): "57,9 %"; "–" when @p denominator is 0.
    QString percent(qint64 numerator, qint64 denominator) const;
    /// A proportion in [0, 1] as a bare per cent figure with one decimal: "36,3".
    QString perCentFigure(double proportion) const;
    /// dd/MM/yyyy in French and Arabic, dd MMM yyyy in English; empty for an invalid date.
    QString date(const QDate& date) const;
    /// Per cent sign with the language's spacing behind @p figure: "57,9 %" in French, "57.9%" otherwise.
    QString withPercentSign(const QString& figure) const;

  private:
    QString fill(const QByteArray& text, QStringList values) const;

    Language m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

}  // namespace jisr
