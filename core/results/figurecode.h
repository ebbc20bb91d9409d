#pragma once

#include <QDate>
#include <functional>
#include <variant>

#include "core/base/message.h"
#include "core/results/results.h"

/// The short code of a figure, such as "J7K2-9QXM": everything that leads back to it, in the code itself. It
/// works on any copy of the file, nothing is stored.
///
/// A code is a row of bits, five a character (Crockford's base 32: no I, L, O, U; read in either case, with
/// dashes where one likes): version 2, indicator 6, horizon 6 (months), cut-off 15 (days from 1 January
/// 2010), then for every filtered key a 1, the key 4, the width of its hashes 1, how many 3 or more, the
/// hashes of its codes 16 or 32 each; then a 0, zeros up to a whole character, and a check of 10 bits that
/// notices every burst of wrong bits within two characters that follow each other.
namespace jisr {

struct FigureReference {
    FigureAddress address;
    QDate cutOff;
};

/// What a key can be filtered by, as Analysis::codes() and FiguresDesk::codes() give it.
using CodesOf = std::function<std::vector<CodeName>(GroupKey)>;

/// Empty when there is none: a horizon above 63 months, a cut-off before 2010 or after September 2099, or
/// codes of the programme that even the long hash doesn't tell apart.
QString figureCode(const FigureReference& reference, const CodesOf& codesOf);

/// What @p text leads to, or what is wrong with it: mistyped, made by a newer version, of another programme,
/// no longer distinct.
std::variant<FigureReference, Message> readFigureCode(QStringView text, const CodesOf& codesOf);

/// Whether somebody who types @p text means a code: eight letters and digits or more, with a dash or a digit
/// among them and no space.
bool looksLikeFigureCode(QStringView text);

}  // namespace jisr
