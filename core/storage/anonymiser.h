#pragma once

#include <array>
#include <map>
#include <set>

#include "core/storage/privacystore.h"
#include "core/storage/recordstore_p.h"
#include "core/storage/tracewords.h"

namespace jisr {

/// The act behind PrivacyStore::anonymise(), within its open transaction: first reads what is to go, then
/// empties it, then looks for traces of it in what stays.
class Anonymiser {
  public:
    Anonymiser(Connection& connection, const Clock& clock, const QString& who, Progress& progress);

    AnonymisationCounts run(const std::vector<PersonAge>& people,
                            const std::function<bool(const PersonAge&)>& stillPast);

  private:
    void choose(const std::vector<PersonAge>& people, const std::function<bool(const PersonAge&)>& stillPast);
    void addMerged();
    void gatherRows();
    void gatherRemovedRows();
    void gatherFormerValues();
    void gatherEmployers();

    void noteAct();
    void emptyLearners();
    void emptyEvents(RecordKind kind);
    void emptyEmployers();
    void emptyJournal();
    void emptyBeside();

    /// Journal entries of these people are emptied; of others only their traces are taken out.
    bool emptyChanges(RecordKind kind, bool own, QByteArray& changes);
    bool emptyImage(RecordKind kind, QByteArray& image, qint64 batch);

    void cleanRows(RecordKind kind);
    void cleanLabels();
    void cleanColumn(const QByteArray& table, const QByteArray& key, const QByteArray& column, bool json);
    void eraseFiles();

    bool own(RecordKind kind, qint64 id) const;
    bool anyOwn(RecordKind kind, qint64 first, qint64 last) const;
    std::set<qint64>& rows(RecordKind kind) { return m_rows[static_cast<size_t>(kind)]; }
    std::vector<QVariant> valuesOf(const Statement& row, RecordKind kind) const;
    void writeRow(RecordKind kind, qint64 id, const std::vector<QVariant>& values);

    Connection& m_connection;
    const Clock& m_clock;
    const QString m_who, m_at;
    Progress& m_progress;
    AnonymisationCounts m_counts;

    std::vector<qint64> m_learners;                        ///< that are there
    std::array<std::set<qint64>, RecordKindCount> m_rows;  ///< of these people, there or removed
    std::map<qint64, std::vector<QVariant>> m_now;         ///< the learners as they are
    std::vector<QByteArray> m_uids;                        ///< of all their rows
    std::vector<QByteArray> m_personUids;
    std::set<qint64> m_batches;  ///< that touched them
    TraceWords m_traces;
};

/// A text that people type and that may name somebody: no name, number, code or choice.
bool isFreeText(const Record& record, const Field& field);
/// The label of a batch without traces; nothing when there is none.
std::optional<QString> labelWithout(const TraceWords& traces, const QString& label, bool singleNames);
/// Files of seals in which one of the people is named, and their likes of the same seal.
std::vector<NamingFile> namingFiles(Connection& connection, const TraceWords& traces, Progress& progress);

}  // namespace jisr
