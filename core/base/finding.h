#pragma once

#include <QString>

#include "core/base/message.h"

namespace jisr {

/// Something noticed about the user's data: a value, never an exception.
struct Finding {
    enum class Severity { Note, Warning, Rejection };
    qint64 row = 0;  ///< line in the table (1 = first line of the file), 0 when not about a line
    QString field;   ///< canonical field name, as in the catalogue; empty when about the whole row
    QString value;   ///< the value as it stood in the table
    Message message;
    Severity severity = Severity::Rejection;
};

}  // namespace jisr
