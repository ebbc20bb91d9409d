#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace jisr {

/// A sentence not yet said in any language: an English source text marked with
/// QT_TRANSLATE_NOOP("core", "…"), with %1…%9 for its arguments. The core speaks only in messages; a
/// Phrasebook turns them into text.
struct Message {
    const char* text = "";
    QStringList arguments;

    Message() = default;
    Message(const char* source, QStringList values = {}) : text(source), arguments(std::move(values)) {}
    bool isEmpty() const { return !text || !*text; }
    /// Parts the text and the arguments of a stored message; ASCII's own unit separator.
    static constexpr QChar StoredMark = QChar(0x1F);

    /// English, for logs and tests.
    QString plain() const;
    /// The text with the arguments in place of %1…%9, what an argument itself contains
    /// is left alone.
    static QString filled(const QString& text, const QStringList& arguments);
    /// One text that a file can keep, e.g. as a journal's label; Phrasebook::recall() says it later in
    /// whatever language the reader has.
    QString stored() const;
    bool operator==(const Message& other) const { return plain() == other.plain(); }
};

/// An argument that is itself a text of the program, e.g. a record's label, to be said in the reader's
/// language: marked by a private-use character, so that it travels as text.
QString term(const char* source);
/// The source text of an argument made by term(); empty for any other.
QString termSource(const QString& argument);

}  // namespace jisr
