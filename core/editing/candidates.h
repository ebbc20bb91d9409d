#pragma once

#include <QString>
#include <QVariant>
#include <vector>

#include "core/catalogue/catalogue.h"

namespace jisr {

class Progress;
class RecordStore;

/// A row that a reference may be set to, as a picker lists it.
struct Candidate {
    qint64 id = 0;
    QString label;   ///< the row's name
    QString detail;  ///< what tells it from others of that name: code, town, cohort's operator …
    QString key;     ///< folded words by which it is found: every name it has, and its code
    bool operator==(const Candidate&) const = default;
};

/// What a reference field may be set to.
struct CandidateQuestion {
    RecordKind kind = RecordKind::Region;
    bool arabic = false;     ///< names in Arabic where there are some
    QString text;            ///< of records that are searched: two letters at least
    qint64 learner = 0;      ///< enrolments: of this learner only, when not 0
    qint64 region = 0;       ///< provinces: those of this region first, when not 0
    std::size_t limit = 50;  ///< of records that are searched
};

/// True for records that are searched by what is typed; the others are listed whole.
bool isSearched(RecordKind kind);

/// In the order in which to show them. Throws FileError, Cancelled.
std::vector<Candidate> candidates(RecordStore& store, const CandidateQuestion& question, Progress& progress);

/// Indexes of those of @p all that hold every word of @p text in any place; whose name begins with it first.
std::vector<std::size_t> matching(const std::vector<Candidate>& all, QStringView text);
/// The one candidate that @p text names exactly (label, or a whole word group of its key); -1 when none or
/// several do.
int named(const std::vector<Candidate>& all, QStringView text);

/// The values of a new organisation called @p name, with a code made of it that no other has.
/// @p kind a code of the field "kind".
std::vector<QVariant> newOrganisation(RecordStore& store, const QString& name, const QString& kind);

}  // namespace jisr
