#include "ui/importing/importdesk.h"

#include <QFileInfo>
#include <QSemaphore>

#include "core/base/phrasebook.h"
#include "core/storage/connection.h"
#include "core/storage/mappingstore.h"
#include "core/storage/recordstore.h"
#include "ui/base/openprogramme.h"
#include "ui/importing/tablepreview.h"

namespace jisr {

namespace {

PlanSummary summarise(const Plan& plan) {
    PlanSummary summary;
    for (int kind = 0; kind < RecordKindCount; ++kind) {
        for (int action = 0; action < PlanActionCount; ++action) {
            summary.counts[kind][action] = plan.count(RecordKind(kind), PlanAction(action));
        }
    }
    for (const PlannedTable& table : plan.tables()) {
        summary.rows += table.rows;
        summary.tables.append({table.path, table.header, table.mapping, table.unusedColumns});
    }
    summary.rejectedRows = plan.rejectedRows();
    summary.changesNothing = plan.changesNothing();
    summary.questions = plan.questions();
    summary.problems = plan.problems();
    summary.warnings = plan.findingCount(Finding::Severity::Warning);
    summary.creates = plan.rows(PlanAction::Create, {}, 0, planListLength);
    summary.updates = plan.rows(PlanAction::Update, {}, 0, planListLength);
    summary.uncertain = plan.uncertainCount();
    summary.pairs = plan.uncertainPairs(0, planListLength);
    return summary;
}

/// The table's columns that a finding's field is read from: "learner.born_on", "born_on", or a column itself.
QStringList columnsOf(const PlannedTable& table, const QString& field) {
    if (table.header.contains(field)) {
        return {field};
    }
    const Record* owner = recordNamed(field.section(u'.', 0, 0));
    const QString name = owner ? field.section(u'.', 1) : field;
    for (const RecordMapping& entry : table.mapping.records) {
        if (!owner || owner->kind == entry.kind) {
            if (const FieldSource* source = entry.source(QStringView(name))) {
                return source->columns;
            }
        }
    }
    return {};
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
    void open(ProgrammeFile& file, const QString& who) {
        clear();
        connection = file.connect(file.readOnly());
        uids = std::make_unique<UidMaker>(file.clock(), randomSeed());
        store = std::make_unique<RecordStore>(*connection, file.clock(), *uids, who);
        importer = std::make_unique<Importer>(*connection, *store);
    }
    QList<std::pair<QString, QByteArray>> mappings(const Clock& clock) {
        MappingStore kept(*connection, clock);
        QList<std::pair<QString, QByteArray>> all;
        for (const QString& name : kept.names()) {
            all.append({name, kept.load(name).value_or(QByteArray())});
        }
        return all;
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

/// Opens the bench when nothing is on it; a plan that lies there stays.
std::function<void(ImportDesk::Bench&)> ImportDesk::ready() const {
    return [file = &m_programme.file(), who = m_programme.who()](Bench& bench) {
        if (!bench.importer) {
            bench.open(*file, who);
        }
    };
}

Job* ImportDesk::open(const QStringList& paths) {
    return m_lane.start<OpenedTables>(
        this,
        [bench = m_bench, ready = ready(), clock = &m_programme.file().clock(), paths](Progress& progress) {
            ready(*bench);
            OpenedTables opened;
            opened.paths = paths;
            const auto saved = bench->mappings(*clock);
            for (const QString& path : Importer::tablesOf(paths, &opened.ignored)) {
                progress.check();
                opened.tables.append(readPreview(path, {}, {}, saved));
            }
            for (const QString& path : paths) {
                if (QFileInfo(path).isDir()) {
                    ParcelParameters parcel = parcelParameters(*bench->store, path);
                    opened.parcel += parcel.findings;
                    if (!opened.parameters) {
                        opened.parameters = std::move(parcel.taken);
                    }
                }
            }
            return opened;
        },
        [this](const OpenedTables& tables) { emit opened(tables); }, fail());
}

Job* ImportDesk::preview(const QString& path, const TableOptions& options, const QString& as) {
    return m_lane.start<TablePreview>(
        this,
        [bench = m_bench, ready = ready(), clock = &m_programme.file().clock(), path, options,
         as](Progress&) {
            ready(*bench);
            return readPreview(path, options, as, bench->mappings(*clock));
        },
        [this](const TablePreview& preview) { emit previewed(preview); }, fail());
}

Job* ImportDesk::survey(const QString& path, const Mapping& mapping,
                        const QList<CellCorrection>& corrections) {
    return m_lane.start<ValueSurvey>(
        this,
        [bench = m_bench, ready = ready(), path, mapping, corrections](Progress& progress) {
            ready(*bench);
            return bench->importer->surveyValues(path, mapping, corrections, progress);
        },
        [this, path](const ValueSurvey& survey) { emit surveyed(path, survey); }, fail());
}

Job* ImportDesk::plan(const QStringList& paths, const ImportOptions& options) {
    return m_lane.start<PlanSummary>(
        this,
        [bench = m_bench, file = &m_programme.file(), who = m_programme.who(), paths,
         options](Progress& progress) {
            bench->open(*file, who);
            bench->plan = bench->importer->plan(paths, options, progress);
            return summarise(*bench->plan);
        },
        [this](const PlanSummary& summary) { emit planned(summary); }, fail());
}

Job* ImportDesk::readProblem(const PlanProblem& problem) {
    return m_lane.start<ProblemRows>(
        this,
        [bench = m_bench, problem](Progress&) {
            ProblemRows found;
            found.problem = problem;
            if (!bench->plan || problem.table >= bench->plan->tables().size()) {
                return found;
            }
            found.columns = columnsOf(bench->plan->tables()[problem.table], problem.field);
            QSet<qint64> lines;
            const QList<PlanFinding> findings = bench->plan->findingsOf(problem, 0, planListLength);
            for (const PlanFinding& each : findings) {
                if (each.finding.row > 0) {
                    lines.insert(each.finding.row);
                }
            }
            const QHash<qint64, QStringList> cells = Importer::cells(*bench->plan, problem.table, lines);
            for (const PlanFinding& each : findings) {
                found.rows.append({each.finding, cells.value(each.finding.row)});
            }
            return found;
        },
        [this](const ProblemRows& rows) { emit problemRead(rows); }, fail());
}

Job* ImportDesk::apply(const QString& label) {
    m_programme.setWriting(true);
    const auto written = std::make_shared<std::optional<ImportResult>>();
    Job* job = m_lane.start<bool>(
        this,
        [bench = m_bench, label, written](Progress& progress) {
            written->emplace(bench->importer->apply(bench->plan, label, progress));
            return true;
        },
        [](bool) {}, fail());
    // Also when it failed or was cancelled: the file is as it was, and pages may read again. What was
    // written before the cancel came is written, whatever was asked since.
    connect(job, &Job::finished, &m_programme,
            [this, guard = QPointer<ImportDesk>(this), programme = &m_programme, written] {
                programme->setWriting(false);
                if (!*written) {
                    return;
                }
                if ((*written)->batch) {
                    programme->announceChange();
                }
                if (guard) {
                    emit applied(**written);
                }
            });
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

Job* ImportDesk::changeMappings(std::function<void(Bench&)> change) {
    return m_lane.start<QStringList>(
        this,
        [bench = m_bench, ready = ready(), clock = &m_programme.file().clock(),
         change = std::move(change)](Progress&) {
            ready(*bench);
            if (change) {
                change(*bench);
            }
            return MappingStore(*bench->connection, *clock).names();
        },
        [this](const QStringList& names) { emit mappingsListed(names); }, fail());
}

Job* ImportDesk::listMappings() {
    return changeMappings({});
}

Job* ImportDesk::saveMapping(const QString& name, const Mapping& mapping) {
    return changeMappings([clock = &m_programme.file().clock(), name, json = mapping.toJson()](Bench& bench) {
        MappingStore(*bench.connection, *clock).save(name, json);
    });
}

Job* ImportDesk::renameMapping(const QString& from, const QString& to) {
    return changeMappings([clock = &m_programme.file().clock(), from, to](Bench& bench) {
        MappingStore kept(*bench.connection, *clock);
        if (kept.load(to)) {
            throw Error(Message(
                QT_TRANSLATE_NOOP("core", "There is a mapping called “%1” already: choose another name."),
                {to}));
        }
        if (const std::optional<QByteArray> json = kept.load(from)) {
            kept.save(to, *json);
            kept.remove(from);
        }
    });
}

Job* ImportDesk::removeMapping(const QString& name) {
    return changeMappings([clock = &m_programme.file().clock(), name](Bench& bench) {
        MappingStore(*bench.connection, *clock).remove(name);
    });
}

}  // namespace jisr
