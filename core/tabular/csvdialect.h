#pragma once

#include <QStringView>

namespace jisr {

/// Finds the separator of a text among ; , tab |: the one that cuts the most rows as it cuts the header,
/// quotes respected; ';' when none cuts anything.
/// @param headerLine which non-blank row holds the header, from 1; 0 and 1: the first.
/// @param last the sample is the whole text.
char16_t detectSeparator(QStringView sample, int headerLine, bool last);

/// The separator a first line "sep=;" (a hint Excel understands) names and the length of that line with its
/// end; length 0 when there is no such line.
struct SeparatorHint {
    char16_t separator = 0;
    qsizetype length = 0;
};
SeparatorHint separatorHint(QStringView text);

}  // namespace jisr
