#include "ui/importing/importdesk.h"

#include <QFileInfo>
#include <QSemaphore>

#include "core/base/phrasebook.h"
#include "core/storage/connection.h"
#include "core/storage/recordstore.h"
#include "ui/base/openprogramme.h"

namespace jisr {

namespace {

constexpr int previewRows = 20;

/// By the file's name, then by a header in canonical form; otherwise one wide row a learner.
QString tellKind(const QString& path, const QStringList& header) {
    const QString base = QFileInfo(path).completeBaseName().toLower();
    if (const Record* named = recordNamed(base); named && Mapping::fitsCanonical(named->kind, header)) {
        return named->plural;
    }
    for (const RecordKind kind : {RecordKind::Enrolment, RecordKind::Situation, RecordKind::Contact,
                                  RecordKind::Learner, RecordKind::Cohort, RecordKind::Target}) {
        if (Mapping::fitsCanonical(kind, header)) {
            return record(kind).plural;
        }
    }
    return QStringLiteral("roll");
}

TablePreview readPreview(const QString& path, const TableOptions& options, const QString& as) {
    const auto reader = openTable(path, options);
    TablePreview preview;
    preview.path = path;
    preview.options = reader->options();
    preview.sheets = reader->sheets();
    preview.header = reader->header();
    TableRow row;
    while (preview.rows.size() < previewRows && reader->next(row)) {
        QStringList cells;
        for (const QStringView cell : row.cells) {
            cells.append(cell.toString());
        }
        preview.rows.append(cells);
    }
    preview.as = as.isEmpty() ? tellKind(path, preview.header) : as;
    const Record* only = recordNamed(preview.as);
    if (only && Mapping::fitsCanonical(only->kind, preview.header)) {
        preview.mapping = Mapping::canonical(only->kind, preview.header);
    } else {
        Guess guess = guessMapping(preview.header, preview.rows,
                                   only ? std::optional(only->kind) : std::optional<RecordKind>());
        preview.mapping = std::move(guess.mapping);
        preview.warnings = std::move(guess.warnings);
        for (const Guess::Column& column : guess.columns) {
            preview.confidence.insert(column.header, column.confidence);
        }
    }
    preview.mapping.reading = preview.options;
    return preview;
}

PlanSummary summarise(const Plan& plan) {
    PlanSummary summary;
    for (int kind = 0; kind < RecordKindCount; ++kind) {
        for (int action = 0; action < PlanActionCount; ++action) {
            summary.counts[kind][action] = plan.count(RecordKind(kind), PlanAction(action));
        }
    }
    for (const PlannedTable& table : plan.tables()) {
        summary.rows += table.rows;
        summary.unusedColumns += table.unusedColumns;
    }
    summary.rejectedRows = plan.rejectedRows();
    summary.changesNothing = plan.changesNothing();
    summary.questions = plan.questions();
    summary.rejections = plan.findings(Finding::Severity::Rejection, 0, planListLength);
    summary.warned = plan.findings(Finding::Severity::Warning, 0, planListLength);
    summary.warnings = plan.findingCount(Finding::Severity::Warning);
    summary.creates = plan.rows(PlanAction::Create, {}, 0, planListLength);
    summary.updates = plan.rows(PlanAction::Update, {}, 0, planListLength);
    summary.uncertain = plan.uncertainCount();
    summary.pairs = plan.uncertainPairs(0, planListLength);
    return summary;
}

}  // namespace

qint64 PlanSummary::count(PlanAction action) const {
    qint64 sum = 0;
    for (const auto& kind : counts) {
        sum += kind[static_cast<int>(action)];
    }
    return sum;
}

/// Everything that belongs to the lane's thread.
struct ImportDesk::Bench {
    std::unique_ptr<Connection> connection;
    std::unique_ptr<UidMaker> uids;
    std::unique_ptr<RecordStore> store;
    std::unique_ptr<Importer> importer;
    std::unique_ptr<Plan> plan;

    void clear() {
        plan.reset();
        importer.reset();
        store.reset();
        uids.reset();
        connection.reset();
    }
};

ImportDesk::ImportDesk(OpenProgramme& programme, QObject* parent)
    : QObject(parent), m_programme(programme), m_bench(std::make_shared<Bench>()) {}

ImportDesk::~ImportDesk() {
    // The bench is cleared in the thread that it belongs to, after whatever still runs there has stopped.
    const auto running = m_lane.findChildren<Job*>();
    for (Job* job : running) {
        job->cancel();
    }
    QSemaphore cleared;
    m_lane.start<bool>(
        nullptr,
        [bench = m_bench, &cleared](Progress&) {
            bench->clear();
            cleared.release();
            return true;
        },
        [](bool) {}, [](const Message&) {});
    cleared.acquire();
}

Jobs::Failed ImportDesk::fail() {
    return [this](const Message& message) { emit failed(message); };
}

Job* ImportDesk::preview(const QString& path, const TableOptions& options, const QString& as) {
    return m_lane.start<TablePreview>(
        this, [path, options, as](Progress&) { return readPreview(path, options, as); },
        [this](const TablePreview& preview) { emit previewed(preview); }, fail());
}

Job* ImportDesk::plan(const QString& path, const ImportOptions& options) {
    return m_lane.start<PlanSummary>(
        this,
        [bench = m_bench, file = &m_programme.file(), who = m_programme.who(), path,
         options](Progress& progress) {
            bench->clear();
            bench->connection = file->connect(file->readOnly());
            bench->uids = std::make_unique<UidMaker>(file->clock(), randomSeed());
            bench->store =
                std::make_unique<RecordStore>(*bench->connection, file->clock(), *bench->uids, who);
            bench->importer = std::make_unique<Importer>(*bench->connection, *bench->store);
            bench->plan = bench->importer->plan({path}, options, progress);
            return summarise(*bench->plan);
        },
        [this](const PlanSummary& summary) { emit planned(summary); }, fail());
}

Job* ImportDesk::apply(const QString& label) {
    m_programme.setWriting(true);
    const auto over = [programme = &m_programme, said = std::make_shared<bool>(false)] {
        if (!std::exchange(*said, true)) {
            programme->setWriting(false);
        }
    };
    Job* job = m_lane.start<ImportResult>(
        this,
        [bench = m_bench, label](Progress& progress) {
            const ImportResult result = bench->importer->apply(bench->plan, label, progress);
            return result;
        },
        [this, over](const ImportResult& result) {
            over();
            if (result.batch) {
                m_programme.announceChange();
            }
            emit applied(result);
        },
        fail());
    // Also when it failed or was cancelled: the file is as it was, and pages may read again.
    connect(job, &Job::finished, &m_programme, over);
    return job;
}

Job* ImportDesk::writeRejects(const QString& path, std::shared_ptr<const Phrasebook> phrasebook) {
    return m_lane.start<qint64>(
        this,
        [bench = m_bench, path, phrasebook = std::move(phrasebook)](Progress&) {
            return bench->plan ? Importer::writeRejects(*bench->plan, path, *phrasebook) : qint64(0);
        },
        [this, path](qint64 rows) { emit rejectsWritten(path, rows); }, fail());
}

}  // namespace jisr
