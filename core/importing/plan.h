#pragma once

#include <QHash>
#include <QList>
#include <QVariant>
#include <array>
#include <functional>
#include <memory>

#include "core/base/finding.h"
#include "core/importing/corrections.h"
#include "core/importing/mapping.h"

namespace jisr {

class PlanDatabase;

enum class PlanAction { Create, Update, Unchanged, Rejected };
inline constexpr int PlanActionCount = 4;

/// One table of a plan, as it was read.
struct PlannedTable {
    QString path;
    Mapping mapping;
    bool guessed = false;
    QStringList header;
    QStringList unusedColumns;          ///< map to nothing: shown, not lost silently
    QList<CellCorrection> corrections;  ///< those of this table
    QByteArray hash;                    ///< size and hash of the file's bytes, for this run of the program
    qint64 rows = 0, rejectedRows = 0;
};

/// One record that a row of a table asks for.
struct PlanRow {
    int table = 0;    ///< position in Plan::tables()
    qint64 line = 0;  ///< in that table
    RecordKind kind = RecordKind::Learner;
    PlanAction action = PlanAction::Create;
    QString key;  ///< the record's reference or code
    struct Change {
        QString field;
        QString before, after;  ///< canonical texts; a reference by its key
    };
    QList<Change> changes;  ///< of a create: every value it brings
};

/// A finding of a plan with the table it is about.
struct PlanFinding {
    int table = 0;
    Finding finding;
};

/// The findings of one kind: one table, one field, one reason.
struct PlanProblem {
    int table = 0;
    Finding::Severity severity = Finding::Severity::Rejection;
    QString field;
    Message message;  ///< of the first of them, with its arguments
    qint64 findings = 0;
    qint64 rows = 0;  ///< lines that have one
    int number = 0;   ///< the plan's own, for findingsOf()
};

/// Two learners who may be one person; nothing is merged.
struct UncertainPair {
    int table = 0;
    qint64 line = 0;
    QString reference;       ///< of the table's row
    QString otherReference;  ///< of a row before, or of a learner of the file
    qint64 otherLine = 0;    ///< 0: the other one is in the programme file
    int similarity = 0;      ///< per cent
    Message why;
};

/// What an import would do, kept in a temporary database beside nothing of the programme file.
/// Owned by one thread at a time.
class Plan {
  public:
    ~Plan();

    const QList<PlannedTable>& tables() const { return m_tables; }
    qint64 count(RecordKind kind, PlanAction action) const;
    qint64 count(PlanAction action) const;
    /// Rows of the tables that go back with a reason. A rejected row brings in nothing at all.
    qint64 rejectedRows() const;
    bool changesNothing() const;

    /// Pages for the window; nullopt filters take all.
    QList<PlanRow> rows(std::optional<PlanAction> action, std::optional<RecordKind> kind, qint64 offset,
                        qint64 limit) const;
    qint64 findingCount(Finding::Severity severity) const;
    QList<PlanFinding> findings(std::optional<Finding::Severity> severity, qint64 offset, qint64 limit) const;
    /// All kinds, rejections before warnings before notes, the most frequent first.
    QList<PlanProblem> problems() const;
    QList<PlanFinding> findingsOf(const PlanProblem& problem, qint64 offset, qint64 limit) const;
    qint64 uncertainCount() const;
    QList<UncertainPair> uncertainPairs(qint64 offset, qint64 limit) const;
    /// What must be answered before the plan may be applied, e.g. whether 03/04 is in March or April.
    const QList<PlanFinding>& questions() const { return m_questions; }
    /// The programme file's journal when the plan was made.
    qint64 journalPosition() const { return m_journalPosition; }

  private:
    friend class Planner;
    friend class Applier;
    friend class Importer;
    friend class RejectsWriter;
    Plan();
    int numberOf(const char* text);
    Message message(int number, QStringList arguments) const;

    QList<PlannedTable> m_tables;
    QList<PlanFinding> m_questions;
    std::array<std::array<qint64, PlanActionCount>, RecordKindCount> m_counts{};
    std::array<quint32, RecordKindCount> m_fields{};  ///< bit n: creates may bring field n
    qint64 m_journalPosition = 0;
    std::unique_ptr<PlanDatabase> m_database;
    QList<const char*> m_texts;  ///< of the messages in the database, by number
    QHash<const char*, int> m_textNumbers;
    std::function<QString(RecordKind, qint64)> m_keyOf;  ///< the key behind a reference, for showing
};

}  // namespace jisr
