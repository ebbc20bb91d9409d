#pragma once

#include <optional>

#include "core/editing/bulkedit.h"

namespace jisr {

/// Says of one row after the other what a change does to it, and writes it. What rows have in common
/// (cohorts) is read once.
class BulkRows {
  public:
    BulkRows(RecordStore& store, RecordKind kind, const BulkChange& change);

    /// What the change does to row @p id as it stands now.
    BulkRow plan(qint64 id);
    /// Writes what plan() said.
    void write(const BulkRow& row);
    /// Places and taken places of the target cohort: its remark when @p more come.
    std::optional<Message> capacityRemark(qint64 more);

  private:
    struct Cohort {
        QString code, startsOn, endsOn;
        std::optional<qint64> capacity;
    };
    /// An enrolment's values by name, and what follows from its cohort.
    struct Enrolment {
        StoredRow row;
        QString text(QStringView field) const;
        qint64 reference(QStringView field) const;
    };

    BulkRow planField(qint64 id);
    BulkRow planEnrolment(qint64 id);
    BulkRow graduate(BulkRow result, const Enrolment& enrolment);
    BulkRow setStatus(BulkRow result, const Enrolment& enrolment);
    BulkRow transfer(BulkRow result, const Enrolment& enrolment);
    BulkRow moveCohort(BulkRow result, const Enrolment& enrolment);

    std::optional<Enrolment> enrolmentOf(qint64 id, BulkRow& result);
    std::vector<Enrolment> enrolmentsOf(qint64 learner);
    const Cohort& cohort(qint64 id);
    /// The day its training began, as METHODOLOGY reads it: its own, or the cohort's planned one; may be
    /// empty.
    QString startOf(const Enrolment& enrolment);
    bool goesOn(const Enrolment& enrolment);
    bool hasIn(const Enrolment& enrolment, qint64 cohort, bool openOnly);
    /// Turns wished values into steps, or into the reason why the record's rules are against them.
    BulkRow checked(BulkRow result, RecordKind kind, const StoredRow& row,
                    const QList<std::pair<QString, QVariant>>& wishes);

    RecordStore& m_store;
    const RecordKind m_kind;
    const BulkChange m_change;
    const QString m_on;  ///< ISO, or empty
    QHash<qint64, Cohort> m_cohorts;
};

}  // namespace jisr
