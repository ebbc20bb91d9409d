#pragma once

#include <QByteArray>
#include <QVariant>
#include <vector>

#include "core/catalogue/catalogue.h"

namespace jisr {

/// What is left of a learner once the person was taken out (DOMAIN.md, Law 09-08): the facts that figures
/// are counted from, the region, a name that says so in either script and a reference that follows from the
/// uid. The row itself says it: no other table is needed to tell.
namespace anonymous {

/// How such a reference begins.
inline constexpr auto Prefix = "ANON-";
/// For SQL, of the row `l` of learner.
inline constexpr auto Sql =
    "(l.reference >= 'ANON-' AND l.reference < 'ANON.' AND l.last_name = 'Anonymisé')";

/// Whether these values of a learner, by field index, are nobody's any more.
bool isSo(const std::vector<QVariant>& learner);
/// "ANON-" and 12 letters and digits of the SHA-256 of @p uid: the same in every office's file.
QString reference(const QByteArray& uid);
/// Whether the field is kept: figures need it, or a table could not be grouped without it.
bool keeps(RecordKind kind, const Field& field);
/// The values without the person. @p reference or code of the row from now on. Of learners, enrolments,
/// situations, contacts and organisations.
std::vector<QVariant> values(RecordKind kind, const std::vector<QVariant>& row, const QString& reference);
/// The records in which a person stands, the learner first.
const std::vector<RecordKind>& kinds();

}  // namespace anonymous

}  // namespace jisr
