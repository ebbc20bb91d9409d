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
    /// English, for logs and tests.
    QString plain() const;
    bool operator==(const Message& other) const { return plain() == other.plain(); }
};

}  // namespace jisr
