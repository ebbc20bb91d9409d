#pragma once

#include <QByteArray>
#include <functional>
#include <vector>

#include "core/base/progress.h"
#include "core/indicators/analysis.h"

namespace jisr {

/// A person without a name: the first 8 bytes of HMAC-SHA-256 over the row's uid with the file's own key, as
/// a number. Two of a million people share one once in 37 million files.
using Pseudonym = quint64;
Pseudonym pseudonymOf(const QByteArray& uid, const QByteArray& key);

/// Everybody's pseudonym by local id.
class SealPseudonyms {
  public:
    /// A learner more; before finish().
    void add(qint64 learner, Pseudonym who) { m_people.emplace_back(learner, who); }
    void finish();
    /// 0 for somebody unknown.
    Pseudonym of(qint64 learner) const;

  private:
    std::vector<std::pair<qint64, Pseudonym>> m_people;  ///< by learner
};

/// The counted facts behind a report: every person whom the filter lets through, by pseudonym, with all that
/// JIT-1 reads of them (cohort, statuses and their dates, situations of evidence A to C, days of failed
/// attempts, pay) and nothing else: no name, contact, identity number, reference, local id or free text, and
/// in an order that tells nothing. Any figure of the report, at its cut-off or at another, follows from it by
/// the same engine that counted the file.
///
/// Written as columns of variable-length integers; the same facts give the same bytes.
class FactSnapshot {
  public:
    /// @p pseudonyms by learner id. Some 60 bytes a person.
    static QByteArray write(const Analysis& analysis, const Filter& filter,
                            const std::function<Pseudonym(qint64 learner)>& pseudonyms, Progress& progress);

    /// Throws Error when @p bytes are no whole snapshot.
    explicit FactSnapshot(const QByteArray& bytes);

    const Dimensions& dimensions() const { return m_dimensions; }
    /// Ascending; a person's id in the rows below is the position here and one.
    const std::vector<Pseudonym>& people() const { return m_people; }
    /// By ascending id. Throws Error.
    void eachRow(const std::function<void(const LearnerRow&)>& take) const;
    /// The facts as they were, seen from @p cutOff. Throws Error, Cancelled.
    Analysis analysis(const RuleParameters& parameters, const QDate& cutOff, Progress& progress) const;

  private:
    QByteArray m_bytes;
    qsizetype m_rowsAt = 0;
    Dimensions m_dimensions;
    std::vector<Pseudonym> m_people;
};

struct LearnerView;
/// What a snapshot keeps of a person: their chains, counted situations and failed attempts, so that the rows
/// of two times can be compared. Enrolments get ids from 1 in the order of their references.
LearnerRow countedRow(const LearnerView& view);

}  // namespace jisr
