#pragma once

#include <QObject>
#include <array>
#include <memory>

#include "core/base/progress.h"
#include "core/exchange/exchange.h"
#include "core/importing/importer.h"
#include "core/importing/proposals.h"
#include "ui/jobs/jobs.h"

namespace jisr {

class OpenProgramme;
class Phrasebook;

/// The beginning of a table, and what its columns seem to be.
struct TablePreview {
    QString path;
    TableOptions options;  ///< as detected or asked for
    QStringList sheets;
    QStringList header;
    QList<QStringList> rows;  ///< the first ones
    QString as;               ///< "learners", …, "roll"
    Mapping mapping;
    QList<Finding> warnings;           ///< of the guess
    QHash<QString, int> confidence;    ///< per cent, by column; 100 for canonical headers
    QList<MappingProposal> proposals;  ///< of mappings saved earlier, the likest first
};
/// How many rows of a table are shown before it is planned.
inline constexpr int previewLength = 20;

/// Tables as they were dropped, chosen or pasted.
struct OpenedTables {
    QStringList paths;  ///< as given: files and folders
    QList<TablePreview> tables;
    QStringList ignored;                       ///< files of a folder that are no tables of it
    std::optional<RuleParameters> parameters;  ///< that an empty programme takes over from a parcel
    QList<Finding> parcel;                     ///< what is to be said about a parcel's parameters
};

/// What a plan would do, as far as the window lists it.
struct PlanSummary {
    struct Table {
        QString path;
        QStringList header;
        Mapping mapping;
        QStringList unusedColumns;
    };
    QList<Table> tables;
    std::array<std::array<qint64, PlanActionCount>, RecordKindCount> counts{};
    qint64 rows = 0, rejectedRows = 0, warnings = 0, uncertain = 0;
    bool changesNothing = false;
    QList<PlanFinding> questions;
    QList<PlanProblem> problems;
    QList<PlanRow> creates, updates;  ///< the first of each
    QList<UncertainPair> pairs;

    qint64 count(PlanAction action) const;
};
/// How many rows of each list a summary holds.
inline constexpr int planListLength = 500;

/// The rows that have one problem, as far as the window lists them.
struct ProblemRows {
    PlanProblem problem;
    QStringList columns;  ///< of the table, those that the problem is about
    struct Row {
        Finding finding;
        QStringList cells;  ///< in the header's order; none when the finding is about no line
    };
    QList<Row> rows;
};

/// Import in a lane of its own: connection, importer and plan live in that thread from plan to apply, and
/// only values come back to the window.
class ImportDesk : public QObject {
    Q_OBJECT

  public:
    explicit ImportDesk(OpenProgramme& programme, QObject* parent = nullptr);
    ~ImportDesk() override;

    /// Tables and folders of tables. Proposals come from the mappings saved in the programme file.
    Job* open(const QStringList& paths);
    /// Reads one table again. @p as empty: told by the file's name and header.
    Job* preview(const QString& path, const TableOptions& options, const QString& as);
    Job* survey(const QString& path, const Mapping& mapping, const QList<CellCorrection>& corrections);
    Job* plan(const QStringList& paths, const ImportOptions& options);
    Job* readProblem(const PlanProblem& problem);
    /// A cancel that comes when all is written comes too late: applied() says so.
    Job* apply(const QString& label);
    Job* writeRejects(const QString& path, std::shared_ptr<const Phrasebook> phrasebook);

    /// Answered by mappingsListed(). Mappings are settings of the programme file, outside of its journal.
    Job* listMappings();
    Job* saveMapping(const QString& name, const Mapping& mapping);
    /// A name that is taken already stays as it is: answered by failed().
    Job* renameMapping(const QString& from, const QString& to);
    Job* removeMapping(const QString& name);

  signals:
    void opened(const jisr::OpenedTables& tables);
    void previewed(const jisr::TablePreview& preview);
    void surveyed(const QString& path, const jisr::ValueSurvey& survey);
    void planned(const jisr::PlanSummary& summary);
    void problemRead(const jisr::ProblemRows& rows);
    void applied(const jisr::ImportResult& result);
    void rejectsWritten(const QString& path, qint64 rows);
    void mappingsListed(const QStringList& names);
    void failed(const jisr::Message& message);

  private:
    struct Bench;
    Jobs::Failed fail();
    Job* changeMappings(std::function<void(Bench&)> change);
    std::function<void(Bench&)> ready() const;

    OpenProgramme& m_programme;
    std::shared_ptr<Bench> m_bench;  ///< its insides belong to the lane
    Jobs m_lane{1, this};
};

}  // namespace jisr
