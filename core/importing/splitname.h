#pragma once

#include <QString>
#include <QStringView>

namespace jisr {

/// "ALAOUI Salma" → {"ALAOUI", "Salma"}. Words in capitals beside others are the family name; otherwise
/// the order of the column tells, and particles (El, Aït, Ben …) stay with the word they precede. certain
/// is false when three words or more left a choice.
struct SplitName {
    QString family, given;
    bool certain = true;
};
SplitName splitName(QStringView fullName, bool familyFirst);

}  // namespace jisr
