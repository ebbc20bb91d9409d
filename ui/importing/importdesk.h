#pragma once

#include <QObject>
#include <array>
#include <memory>

#include "core/importing/guesser.h"
#include "core/importing/importer.h"
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
    QList<QStringList> rows;
    QString as;  ///< "learners", …, "roll"
    Mapping mapping;
    QList<Finding> warnings;         ///< of the guess
    QHash<QString, int> confidence;  ///< per cent, by column; 100 for canonical headers
};

/// What a plan would do, as far as the window lists it.
struct PlanSummary {
    std::array<std::array<qint64, PlanActionCount>, RecordKindCount> counts{};
    qint64 rows = 0, rejectedRows = 0, warnings = 0, uncertain = 0;
    bool changesNothing = false;
    QStringList unusedColumns;
    QList<PlanFinding> questions, rejections, warned;  ///< the first of each
    QList<PlanRow> creates, updates;
    QList<UncertainPair> pairs;

    qint64 count(PlanAction action) const;
};
/// How many rows of each list a summary holds.
inline constexpr int planListLength = 500;

/// Import in a lane of its own: connection, importer and plan live in that thread from plan to apply, and
/// only values come back to the window.
class ImportDesk : public QObject {
    Q_OBJECT

  public:
    explicit ImportDesk(OpenProgramme& programme, QObject* parent = nullptr);
    ~ImportDesk() override;

    /// @p as empty: told by the file's name and header.
    Job* preview(const QString& path, const TableOptions& options, const QString& as);
    Job* plan(const QString& path, const ImportOptions& options);
    Job* apply(const QString& label);
    Job* writeRejects(const QString& path, std::shared_ptr<const Phrasebook> phrasebook);

  signals:
    void previewed(const jisr::TablePreview& preview);
    void planned(const jisr::PlanSummary& summary);
    void applied(const jisr::ImportResult& result);
    void rejectsWritten(const QString& path, qint64 rows);
    void failed(const jisr::Message& message);

  private:
    struct Bench;
    Jobs::Failed fail();

    OpenProgramme& m_programme;
    std::shared_ptr<Bench> m_bench;  ///< its insides belong to the lane
    Jobs m_lane{1, this};
};

}  // namespace jisr
