#pragma once

#include "core/storage/merging.h"

namespace jisr {

class Connection;

/// Works out what merging two learners does: each field's value, what goes to the note, which rows say the
/// same and which move, what stands against it.
class MergePlanner {
  public:
    MergePlanner(RecordStore& store, Connection& connection) : m_store(store), m_connection(connection) {}
    MergePlan plan(StoredRow kept, StoredRow merged, const MergeChoices& choices);

  private:
    void takeFields(const MergeChoices& choices);
    void takeNames();
    void takePhones(const MergeChoices& choices);
    void takeHome(const MergeChoices& choices);
    void takeConsent(const MergeChoices& choices);
    void takeNotes();
    void collectLeftOvers();
    void takeRows();
    /// The row of @p candidates that says the same as @p merged; filled with what it lacks.
    std::optional<std::vector<QVariant>> agreeing(RecordKind kind, const StoredRow& kept,
                                                  const StoredRow& merged) const;
    void contradict(const MergeChoices& choices);
    void contradictEnrolments(const std::vector<StoredRow>& kept, const std::vector<StoredRow>& merged);
    void contradict(int field, const char* text, const QStringList& arguments = {},
                    Finding::Severity severity = Finding::Severity::Warning);
    std::vector<StoredRow> rowsOf(RecordKind kind, int field, qint64 learner);
    MergePlan::Value& value(QStringView field);

    RecordStore& m_store;
    Connection& m_connection;
    StoredRow m_kept, m_merged;
    MergePlan m_plan;
    QHash<qint64, qint64> m_enrolments;  ///< merged enrolment → the kept one that says the same
};

/// What makes two rows of a learner one event, as imports recognise it: an enrolment by its cohort, a
/// situation by its kind and start, a contact by its day, channel and result.
const QStringList& natureOf(RecordKind kind);

}  // namespace jisr
