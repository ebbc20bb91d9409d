#pragma once

#include <QSet>
#include <QStringList>
#include <memory>
#include <optional>

#include "core/base/progress.h"
#include "core/importing/corrections.h"
#include "core/importing/plan.h"
#include "core/importing/valuesurvey.h"
#include "core/indicators/factrows.h"

namespace jisr {

class Clock;
class Connection;
class Phrasebook;
class RecordStore;

/// What is to be imported and how.
struct ImportOptions {
    /// "learners", "cohorts", …, "roll"; empty: told by the file's name, then by its header.
    QString as;
    std::optional<Mapping> mapping;  ///< for every table; without it canonical headers, else a guess
    /// Of single tables, by their path as tablesOf() names it, before @ref mapping.
    QHash<QString, Mapping> mappings;
    /// A parcel's, to be taken over in the same batch; see parcelParameters().
    std::optional<RuleParameters> parameters;
    QList<CellCorrection> corrections;  ///< cells that count as written otherwise than the tables have them
    TableOptions reading;               ///< what the caller overrides; the mapping's own comes second
    bool createMissing = false;         ///< make cohorts, organisations and tracks that a table names
    QString office;                     ///< of the rows without an office column; empty: the file's own
    QString planFolder;                 ///< where the temporary database lies; empty: the system's
};

struct ImportResult {
    qint64 batch = 0;  ///< 0 when nothing was to be written
    qint64 created = 0, updated = 0, unchanged = 0, rejectedRows = 0;
    qint64 corrections = 0;  ///< cells that were read as a person corrected them
    /// What was created or changed, by record.
    std::array<std::vector<qint64>, RecordKindCount> rows;
    bool plannedAgain = false;  ///< a table or the file had moved since the plan
};

/// Import from tables into one programme file: plan, look, apply. The connection, its store and a plan
/// belong to the calling thread; reading and checking run beside it on a second one.
class Importer {
  public:
    /// @param store writes on @p connection, as the person who imports.
    Importer(Connection& connection, RecordStore& store);

    /// @param paths tables (CSV, XLSX) or folders of canonical tables (learners.csv, …).
    /// Throws TableError, MappingError, FileError, Cancelled. Writes nothing.
    std::unique_ptr<Plan> plan(const QStringList& paths, const ImportOptions& options, Progress& progress);

    /// The tables that @p paths stand for: a folder's canonical ones, in no order that matters. @p ignored
    /// the names of a folder's other files. Throws TableError for a folder without any.
    static QStringList tablesOf(const QStringList& paths, QStringList* ignored = nullptr);
    /// What the columns of choices and references hold, and what it is read as in this file. @p mapping with
    /// its reading options.
    ValueSurvey surveyValues(const QString& path, const Mapping& mapping,
                             const QList<CellCorrection>& corrections, Progress& progress);
    /// The cells of some lines of a plan's table, as it was read: corrections included, surplus cells too.
    static QHash<qint64, QStringList> cells(const Plan& plan, int table, const QSet<qint64>& lines);

    /// One transaction, one batch that can be undone; plans again when a table or the file moved.
    /// Throws ImportBlocked while the plan has questions, Refused, FileError, Cancelled; the file is then
    /// as it was. @param label the batch's name in the journal.
    ImportResult apply(std::unique_ptr<Plan>& plan, const QString& label, Progress& progress);

    /// The rejected rows with their original columns and, in two more, the reason and the line.
    /// Cells beyond the header's come behind those. Returns how many; no file is made when there are none.
    /// Several tables: a title before each.
    static qint64 writeRejects(const Plan& plan, const QString& path, const Phrasebook& phrasebook);

  private:
    Connection& m_connection;
    RecordStore& m_store;
    QStringList m_paths;
    ImportOptions m_options;
};

/// The plan asks something that only a person can answer; the message is the first question.
class ImportBlocked : public Error {
  public:
    explicit ImportBlocked(QList<PlanFinding> questions);
    const QList<PlanFinding>& questions() const { return m_questions; }

  private:
    QList<PlanFinding> m_questions;
};

}  // namespace jisr
