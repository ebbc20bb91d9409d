#include "ui/quality/findingsexport.h"

#include <QFileInfo>

#include "core/base/phrasebook.h"
#include "core/base/uid.h"
#include "core/storage/connection.h"
#include "core/storage/recordstore.h"
#include "core/tabular/tablewriter.h"

namespace jisr {

namespace {

constexpr qint64 RowsBetweenReports = 500;
/// Milliseconds that a note may wait for another writer.
constexpr int Patience = 60'000;

struct Keys {
    QString person, personKey, row, cohort;
};

QString text(const StoredRow& row, RecordKind kind, QStringView field) {
    const int index = record(kind).indexOf(field);
    return index < 0 ? QString() : row.values[static_cast<std::size_t>(index)].toString();
}

/// What the row of a finding is called in a list that people keep.
Keys keysOf(RecordStore& store, RecordKind kind, const QualityFinding& finding) {
    Keys keys;
    const auto row = store.row(kind, finding.row);
    if (row) {
        keys.row = text(*row, kind, QString(record(kind).key));
    }
    if (finding.person) {
        if (const auto person = store.row(RecordKind::Learner, finding.person)) {
            keys.person = text(*person, RecordKind::Learner, u"last_name") + u' ' +
                          text(*person, RecordKind::Learner, u"first_name");
            keys.personKey = text(*person, RecordKind::Learner, u"reference");
        }
    } else {
        keys.person = store.label(kind, finding.row);
    }
    if (row && kind == RecordKind::Enrolment) {
        const int cohort = record(kind).indexOf(u"cohort");
        keys.cohort =
            store.label(RecordKind::Cohort, row->values[static_cast<std::size_t>(cohort)].toLongLong());
    }
    return keys;
}

}  // namespace

qint64 writeFindings(const ProgrammeFile& file, const FindingsExport& what, const QString& path,
                     Progress& progress) {
    const auto connection = file.connect(true);
    UidMaker uids(file.clock(), 0);  // nothing is written to the file
    RecordStore store(*connection, file.clock(), uids, {});
    const Phrasebook& phrasebook = *what.phrasebook;

    WriteOptions options;
    options.rightToLeft = phrasebook.rightToLeft();
    const auto writer = createTable(path, options);
    writer->beginTable(
        phrasebook.say(QT_TRANSLATE_NOOP("core", "Data quality")),
        {{phrasebook.say(QT_TRANSLATE_NOOP("core", "Rule")), ColumnType::Text, 34},
         {phrasebook.say(QT_TRANSLATE_NOOP("core", "Severity")), ColumnType::Text, 14},
         {phrasebook.say(QT_TRANSLATE_NOOP("core", "Who or what")), ColumnType::Text, 28},
         {phrasebook.say(record(RecordKind::Learner).label), ColumnType::Text, 16},
         {phrasebook.say(QT_TRANSLATE_NOOP("core", "Reference")), ColumnType::Text, 16},
         {phrasebook.say(record(RecordKind::Cohort).label), ColumnType::Text, 22},
         {phrasebook.say(QT_TRANSLATE_NOOP("core", "What is the matter")), ColumnType::Text, 70},
         {phrasebook.say(QT_TRANSLATE_NOOP("core", "Left as it is because")), ColumnType::Text, 40}});
    qint64 total = 0, done = 0, written = 0;
    for (const QualityRule rule : what.rules) {
        total += qint64(what.report->findings(rule).size());
    }
    for (const QualityRule rule : what.rules) {
        const QualityRuleInfo& info = qualityRule(rule);
        const auto& known = what.report->acknowledged(rule);
        for (const QualityFinding& finding : what.report->findings(rule)) {
            if (done++ % RowsBetweenReports == 0) {
                progress.check();
                progress.report(done, total);
            }
            const auto reason = known.constFind(finding.row);
            if (reason != known.constEnd() && !what.acknowledged) {
                continue;
            }
            const Keys keys = keysOf(store, info.kind, finding);
            writer->row({phrasebook.say(info.name), phrasebook.say(severityName(info.severity)), keys.person,
                         keys.personKey, keys.row, keys.cohort,
                         phrasebook.say(what.report->detail(rule, finding, phrasebook)),
                         reason == known.constEnd() ? QVariant() : QVariant(reason->reason)});
            ++written;
        }
    }
    writer->finish();
    return written;
}

void noteExport(const ProgrammeFile& file, const QString& who, const QString& path, qint64 rows) {
    const auto connection = file.connect();
    connection->setPatience(Patience);
    UidMaker uids(file.clock(), randomSeed());
    RecordStore(*connection, file.clock(), uids, who)
        .note(Message(QT_TRANSLATE_NOOP("core", "Export of findings with names to “%1” (%2 rows)"),
                      {QFileInfo(path).fileName(), QString::number(rows)})
                  .stored());
}

}  // namespace jisr
