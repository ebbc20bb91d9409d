#include "core/importing/importer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include "core/importing/applier.h"
#include "core/importing/datesurvey.h"
#include "core/importing/guesser.h"
#include "core/importing/planner.h"
#include "core/importing/plannerparts.h"
#include "core/importing/rostercolumns.h"
#include "core/importing/rowcodec.h"
#include "core/storage/recordstore.h"

namespace jisr {

namespace {

constexpr int SampleRows = 200;
constexpr qint64 HashBlock = 1 << 20;

QByteArray hashOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw TableError(
            Message(QT_TRANSLATE_NOOP("core", "“%1” can't be opened: %2."), {path, file.errorString()}));
    }
    // Tells whether the table was changed in between, nothing more: no need of a slow hash.
    size_t hash = 0;
    QByteArray block(HashBlock, Qt::Uninitialized);
    while (const qint64 size = file.read(block.data(), block.size())) {
        if (size < 0) {
            throw TableError(
                Message(QT_TRANSLATE_NOOP("core", "“%1” can't be read: %2."), {path, file.errorString()}));
        }
        hash = qHashBits(block.constData(), static_cast<size_t>(size), hash);
    }
    return QByteArray::number(file.size()) + '-' + QByteArray::number(static_cast<quint64>(hash), 16);
}

/// Reference data of the program: a folder of exported tables has them, an import leaves them.
bool isReferenceData(RecordKind kind) {
    return kind == RecordKind::Programme || kind == RecordKind::Region || kind == RecordKind::Province;
}

/// The tables of @p paths; @p ignored: files of folders that are none of a parcel's tables.
QStringList expand(const QStringList& paths, QStringList& ignored) {
    QStringList tables;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            tables.append(path);
            continue;
        }
        const QDir folder(path);
        const qsizetype before = tables.size();
        QStringList left = folder.entryList(QDir::Files);
        for (const Record& record : catalogue()) {
            QString found;
            for (const char* extension : {".csv", ".xlsx"}) {
                const QString name = record.plural + QLatin1String(extension);
                const qsizetype place = left.indexOf(
                    QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(name)),
                                       QRegularExpression::CaseInsensitiveOption));
                if (place >= 0 && found.isEmpty()) {
                    found = left.takeAt(place);
                }
            }
            if (!found.isEmpty() && !isReferenceData(record.kind)) {
                tables.append(folder.filePath(found));
            }
        }
        left.removeAll(QStringLiteral("parameters.csv"));  // the rules' own, which exchange reads
        ignored += left;
        if (tables.size() == before) {
            throw TableError(Message(QT_TRANSLATE_NOOP("core",
                                                       "The folder “%1” holds none of the tables that can be "
                                                       "imported: learners.csv, cohorts.csv, …"),
                                     {path}));
        }
    }
    return tables;
}

TableOptions combined(const TableOptions& mapping, const TableOptions& asked) {
    TableOptions options = mapping;
    if (!asked.encoding.isEmpty()) {
        options.encoding = asked.encoding;
    }
    if (!asked.separator.isNull()) {
        options.separator = asked.separator;
    }
    if (asked.headerLine != TableOptions{}.headerLine) {
        options.headerLine = asked.headerLine;
    }
    if (!asked.sheet.isEmpty()) {
        options.sheet = asked.sheet;
    }
    return options;
}

/// The record whose canonical header this is, the file's name first.
std::optional<RecordKind> canonicalKind(const QString& path, const QStringList& header) {
    if (const Record* named = recordNamed(QFileInfo(path).completeBaseName().toLower())) {
        if (Mapping::fitsCanonical(named->kind, header)) {
            return named->kind;
        }
    }
    for (const Record& record : catalogue()) {
        if (Mapping::fitsCanonical(record.kind, header)) {
            return record.kind;
        }
    }
    return std::nullopt;
}

struct Prepared {
    PlannedTable table;
    TableOptions reading;
    QList<Finding> warnings;
    DateSurvey dates;
};

RecordKind lastKind(const Mapping& mapping) {
    // A roll comes behind the table of any record that it names.
    return mapping.records.back().kind;
}

Prepared prepare(const QString& path, const ImportOptions& options, Progress& progress) {
    Prepared prepared;
    const auto own = options.mappings.constFind(path);
    const Mapping* given = own != options.mappings.constEnd() ? &*own
                           : options.mapping                  ? &*options.mapping
                                                              : nullptr;
    PlannedTable& table = prepared.table;
    table.path = path;
    table.hash = hashOf(path);
    prepared.reading = combined(given ? given->reading : TableOptions{}, options.reading);
    const std::unique_ptr<TableReader> reader = openTable(path, prepared.reading);
    table.header = reader->header();
    if (rostercolumns::isRoster(rostercolumns::find(table.header))) {
        // As a plain table its dates would be noted without the status that they are about.
        throw TableError(
            Message(QT_TRANSLATE_NOOP("core",
                                      "“%1” is a cohort's list, to be filled in by its operator. Open the "
                                      "cohort and choose “Take back the filled list…”: there it changes "
                                      "exactly the lines that got a date."),
                    {path}));
    }
    const auto here = [&path](const CellCorrection& each) { return each.path == path; };
    std::copy_if(options.corrections.begin(), options.corrections.end(),
                 std::back_inserter(table.corrections), here);
    if (given) {
        table.mapping = *given;
    } else {
        const bool roll = options.as == QLatin1String("roll");
        const Record* asked = options.as.isEmpty() || roll ? nullptr : recordNamed(options.as);
        if (!options.as.isEmpty() && !roll && !asked) {
            throw MappingError(QStringLiteral("as"),
                               Message(QT_TRANSLATE_NOOP("core",
                                                         "“%1” is no kind of table. Known are learners, "
                                                         "cohorts, enrolments, situations, contacts, "
                                                         "organisations, tracks, phases, targets, staff and "
                                                         "roll."),
                                       {options.as}));
        }
        std::optional<RecordKind> kind;
        if (asked && Mapping::fitsCanonical(asked->kind, table.header)) {
            kind = asked->kind;
        } else if (!asked && !roll) {
            kind = canonicalKind(path, table.header);
        }
        if (kind) {
            table.mapping = Mapping::canonical(*kind, table.header);
        } else {
            QList<QStringList> sample;
            for (TableRow row; sample.size() < SampleRows && reader->next(row);) {
                QStringList cells;
                for (const QStringView cell : row.cells) {
                    cells.append(cell.toString());
                }
                sample.append(cells);
            }
            Guess guess = guessMapping(table.header, sample,
                                       asked ? std::optional<RecordKind>(asked->kind) : std::nullopt);
            table.mapping = std::move(guess.mapping);
            table.guessed = true;
            prepared.warnings = std::move(guess.warnings);
        }
    }
    if (table.mapping.records.isEmpty()) {
        throw MappingError(
            QStringLiteral("records"),
            Message(QT_TRANSLATE_NOOP("core",
                                      "No column of “%1” could be recognised. Its columns: %2. Give a "
                                      "mapping."),
                    {path, table.header.join(QStringLiteral(", "))}));
    }
    table.mapping.checkAgainst(table.header);
    table.unusedColumns = table.mapping.unused(table.header);
    if (!reader->sheets().isEmpty()) {
        prepared.reading.sheet = reader->options().sheet;
    }
    table.mapping.reading = prepared.reading;
    prepared.dates =
        surveyDates(path, table.mapping, prepared.reading, table.corrections, [&] { progress.check(); });
    return prepared;
}

}  // namespace

ImportBlocked::ImportBlocked(QList<PlanFinding> questions)
    : Error(questions.isEmpty() ? Message() : questions.front().finding.message),
      m_questions(std::move(questions)) {}

Importer::Importer(Connection& connection, RecordStore& store) : m_connection(connection), m_store(store) {}

std::unique_ptr<Plan> Importer::plan(const QStringList& paths, const ImportOptions& options,
                                     Progress& progress) {
    m_paths = paths;
    m_options = options;
    progress.stage(QT_TRANSLATE_NOOP("core", "Reading and checking"));
    std::unique_ptr<Plan> plan(new Plan);
    plan->m_journalPosition = m_store.journalPosition();
    plan->m_database = std::make_unique<PlanDatabase>(options.planFolder);
    std::vector<Prepared> tables;
    QStringList ignored;
    for (const QString& path : expand(paths, ignored)) {
        tables.push_back(prepare(path, options, progress));
        progress.check();
    }
    std::stable_sort(tables.begin(), tables.end(), [](const Prepared& a, const Prepared& b) {
        return lastKind(a.table.mapping) < lastKind(b.table.mapping);
    });

    QList<RecordKind> kinds;
    bool uids = false;
    qint64 bytes = 0;
    for (const Prepared& prepared : tables) {
        bytes += QFileInfo(prepared.table.path).size();
        for (const RecordMapping& entry : prepared.table.mapping.records) {
            kinds.append(entry.kind);
            for (const Field& field : record(entry.kind).fields) {
                // A plain list of people needs no enrolments to point to: only what it names.
                if (field.target && (field.required || entry.source(QString(field.name)) ||
                                     entry.source(QString(field.name) + QStringLiteral("_uid")))) {
                    kinds.append(*field.target);
                }
            }
            for (const auto& [name, source] : entry.fields) {
                uids = uids || name.endsWith(QLatin1String("uid"));
            }
        }
    }
    std::sort(kinds.begin(), kinds.end());
    Registry registry(m_connection, m_store);
    registry.load(kinds, uids, progress);

    Planner planner(registry, *plan, m_options);
    qint64 before = 0;
    for (size_t i = 0; i < tables.size(); ++i) {
        Prepared& prepared = tables[i];
        const auto number = static_cast<int>(i);
        plan->m_tables.append(prepared.table);
        for (const Finding& question : prepared.dates.questions) {
            plan->m_questions.append({number, question});
        }
        for (const Finding& warning : prepared.warnings + prepared.dates.warnings) {
            PlanNote note;
            note.table = number;
            note.severity = static_cast<int>(warning.severity);
            note.message = plan->numberOf(warning.message.text);
            note.arguments = warning.message.arguments;
            note.field = warning.field;
            note.value = warning.value;
            plan->m_database->addNote(note);
        }
        Pipeline pipeline(prepared.table.path, prepared.reading, prepared.table.mapping,
                          prepared.dates.orders, prepared.table.corrections);
        planner.take(number, pipeline, progress, before, bytes);
        before += QFileInfo(prepared.table.path).size();
    }
    for (const QString& name : std::as_const(ignored)) {
        PlanNote note;
        note.severity = static_cast<int>(Finding::Severity::Warning);
        note.message = plan->numberOf(
            QT_TRANSLATE_NOOP("core",
                              "“%1” is none of the tables that a folder can hold and was left out. Import it "
                              "by itself, or give it the name of a table: learners.csv, cohorts.csv, …"));
        note.arguments = {name};
        plan->m_database->addNote(note);
    }
    planner.finish(progress);
    plan->m_keyOf = [&store = m_store, database = plan->m_database.get()](RecordKind kind,
                                                                          qint64 entity) -> QString {
        const int key = record(kind).indexOf(QString(record(kind).key));
        if (key < 0) {
            return {};
        }
        if (entity > 0) {
            const std::optional<StoredRow> row = store.row(kind, entity);
            return row ? row->values[static_cast<size_t>(key)].toString() : QString();
        }
        const PlanItem item = database->creator(kind, entity);
        return rowcodec::unpack(kind, {item.values.constData(), static_cast<size_t>(item.values.size())})
            .values[static_cast<size_t>(key)]
            .toString();
    };
    return plan;
}

QStringList Importer::tablesOf(const QStringList& paths, QStringList* ignored) {
    QStringList left;
    QStringList tables = expand(paths, left);
    if (ignored) {
        *ignored = left;
    }
    return tables;
}

ValueSurvey Importer::surveyValues(const QString& path, const Mapping& mapping,
                                   const QList<CellCorrection>& corrections, Progress& progress) {
    progress.stage(QT_TRANSLATE_NOOP("core", "Reading and checking"));
    QList<RecordKind> kinds;
    for (const RecordMapping& entry : mapping.records) {
        for (const Field& field : record(entry.kind).fields) {
            if (field.target && isSmallRecord(*field.target) && entry.source(QString(field.name)) &&
                !kinds.contains(*field.target)) {
                kinds.append(*field.target);
            }
        }
    }
    std::sort(kinds.begin(), kinds.end());
    Registry registry(m_connection, m_store);
    registry.load(kinds, false, progress);
    const auto keyOf = [&registry](RecordKind kind, Entity entity) -> QString {
        const SmallRow* row = entity ? registry.small(kind, entity) : nullptr;
        const int key = plannerparts::keyIndex(kind);
        return row && key >= 0 ? row->values[static_cast<size_t>(key)].toString() : QString();
    };
    ValueSurvey survey;
    survey.fields = surveyFields(
        path, mapping, corrections,
        [&](RecordKind kind, const QString& text) {
            const QString office = registry.ownOffice();
            Entity found = registry.byKey(kind, office, text).entity;
            found = found ? found : registry.byName(kind, text);
            found = found ? found : registry.byKey(kind, office, Registry::codeFromName(text)).entity;
            return keyOf(kind, found);
        },
        progress);
    constexpr int MostChoices = 5000;
    for (const RecordKind kind : kinds) {
        QList<ReferenceChoice>& choices = survey.choices[static_cast<int>(kind)];
        for (const qint64 id : m_store.ids(kind)) {
            const QString key = keyOf(kind, static_cast<Entity>(id));
            if (!key.isEmpty() && choices.size() < MostChoices) {
                choices.append({key, m_store.label(kind, id)});
            }
        }
    }
    return survey;
}

QHash<qint64, QStringList> Importer::cells(const Plan& plan, int table, const QSet<qint64>& lines) {
    QHash<qint64, QStringList> found;
    if (lines.isEmpty() || table < 0 || table >= plan.m_tables.size()) {
        return found;
    }
    const PlannedTable& planned = plan.m_tables[table];
    const std::unique_ptr<TableReader> reader = openTable(planned.path, planned.mapping.reading);
    const RowCorrections corrected(planned.corrections, planned.path, planned.header);
    for (TableRow row; found.size() < lines.size() && reader->next(row);) {
        if (lines.contains(row.line)) {
            corrected.apply(row);
            QStringList cells;
            for (const QStringView cell : row.cells) {
                cells.append(cell.toString());
            }
            found.insert(row.line, cells);
        }
    }
    return found;
}

ImportResult Importer::apply(std::unique_ptr<Plan>& plan, const QString& label, Progress& progress) {
    bool moved = m_store.journalPosition() != plan->journalPosition();
    for (const PlannedTable& table : plan->tables()) {
        moved = moved || hashOf(table.path) != table.hash;
    }
    if (moved) {
        plan = this->plan(m_paths, m_options, progress);
    }
    if (!plan->questions().isEmpty()) {
        throw ImportBlocked(plan->questions());
    }
    progress.stage(QT_TRANSLATE_NOOP("core", "Writing"));
    ImportResult result = Applier(m_connection, m_store).apply(*plan, label, m_options.parameters, progress);
    result.plannedAgain = moved;
    for (const PlannedTable& table : plan->tables()) {
        result.corrections += table.corrections.size();
    }
    return result;
}

}  // namespace jisr
