#pragma once

#include <QString>
#include <QStringView>

namespace jisr {

/// What a spreadsheet's number format makes of a number.
enum class NumberKind : quint8 { Number, Date, DateTime, Time };

/// The built-in formats of ECMA-376 part 1, 18.8.30; dates of the East Asian editions too.
NumberKind builtinNumberKind(int id);
/// A format of the user's making, e.g. "[$-40C]d mmm yyyy;@". Elapsed time ([h]:mm) is a number.
NumberKind numberKind(QStringView format);

/// Appends the shortest text that says the number exactly, never with an exponent unless it is
/// smaller than 1e-15 or larger than 1e21: "612345678", "0.1". Text that is no number is kept.
void appendNumber(QStringView stored, QString& out);
/// Appends a serial day number as yyyy-MM-dd, with Thh:mm:ss when it has a time of day, or hh:mm:ss. What
/// can't be a date (0, 1900's false 29 February, beyond 9999) is appended as a number.
/// @param from1904 days count from 1904-01-01 = 0, else from 1900-01-01 = 1.
void appendSerial(QStringView stored, NumberKind kind, bool from1904, QString& out);

}  // namespace jisr
