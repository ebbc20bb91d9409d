#include "core/exchange/exchange.h"

#include <QDir>

#include "core/indicators/indicatorrow.h"
#include "core/storage/analysisreader.h"
#include "core/tabular/tablereader.h"
#include "tests/core/importing/programme.h"

using namespace jisr;

namespace {

const QString Example = QStringLiteral(JISR_TEST_DATA "/example");
const QDate CutOff(2026, 6, 30);

ImportOptions creating() {
    ImportOptions options;
    options.createMissing = true;
    return options;
}

QStringList indicatorLines(TestProgramme& programme) {
    NoProgress progress;
    const Analysis analysis = readAnalysis(programme.file().connection(), CutOff, progress);
    QStringList lines{IndicatorRow::header().join(u',')};
    for (const Grouping& grouping : {Grouping{}, Grouping{{GroupKey::Region}}, Grouping{{GroupKey::Operator}},
                                     Grouping{{GroupKey::Track}}, Grouping{{GroupKey::Cohort}}}) {
        for (const FigureGroup& group : analysis.figures({}, grouping)) {
            for (const IndicatorRow& row : indicatorRows(group)) {
                lines.append(row.cells().join(u','));
            }
        }
    }
    return lines;
}

QStringList fileLines(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
}

/// The rows of an exported table without the columns that are a file's own: uids of its reference data.
QStringList comparable(const QString& path) {
    const std::unique_ptr<TableReader> reader = openTable(path);
    QStringList rows;
    for (TableRow row; reader->next(row);) {
        QStringList cells;
        for (int i = 0; i < reader->header().size(); ++i) {
            if (reader->header()[i] != QLatin1String("track_uid")) {
                cells.append(row.cell(i).toString());
            }
        }
        rows.append(cells.join(u'|'));
    }
    return rows;
}

QString exported(TestProgramme& programme, const QString& name) {
    NoProgress progress;
    const QString folder = programme.path(name);
    exportAll(programme.file().connection(), programme.store(), folder, progress);
    return folder;
}

/// One regional office's programme: everywhere the same references, other people.
QString regional(TestProgramme& programme, const QString& lastName) {
    ImportOptions options = creating();
    options.as = QStringLiteral("roll");
    programme.import(
        {programme.table(
            QStringLiteral("roll.csv"),
            QStringLiteral("reference,last_name,first_name,born_on,cohort,region,operator,track,status,"
                           "status_on,situation,employer,situation.started_on,evidence\n"
                           "L1,%1,Omar,2000-01-30,C1,MA-06,OP-A,DEV,graduated,2025-06-30,EMP,Atos Maroc,"
                           "2025-08-01,A\nL2,%1,Lina,1999-12-12,C1,MA-06,OP-A,DEV,in_progress,,,,,\n")
                .arg(lastName))},
        options);
    return exported(programme, QStringLiteral("out"));
}

}  // namespace

TEST_CASE("The imported example gives the expected indicators") {
    TestProgramme programme;
    programme.import({Example}, creating());
    CHECK(indicatorLines(programme) == fileLines(Example + QStringLiteral("/expected_indicators.csv")));
}

TEST_CASE("Everything exported and imported into an empty file is the same, uids and indicators") {
    TestProgramme first;
    first.import({Example}, creating());
    const QString folder = exported(first, QStringLiteral("all"));
    TestProgramme second(QStringLiteral("national"), 2);
    const std::unique_ptr<Plan> plan = second.plan({folder});
    INFO(TestProgramme::reasons(*plan).join(u'\n').toStdString());
    CHECK(plan->rejectedRows() == 0);
    second.import({folder});
    const QString again = exported(second, QStringLiteral("again"));
    for (const RecordKind kind : {RecordKind::Organisation, RecordKind::Cohort, RecordKind::Learner,
                                  RecordKind::Enrolment, RecordKind::Situation, RecordKind::Contact}) {
        const QString name = u'/' + record(kind).plural + QStringLiteral(".csv");
        CHECK(comparable(folder + name) == comparable(again + name));
    }
    CHECK(indicatorLines(first) == indicatorLines(second));
    CHECK(second.plan({folder})->changesNothing());
}

TEST_CASE("Regional files brought together keep their own references") {
    TestProgramme casablanca(QStringLiteral("MA-06"), 3), rabat(QStringLiteral("MA-04"), 4);
    const QString one = regional(casablanca, QStringLiteral("Alami")),
                  two = regional(rabat, QStringLiteral("Fassi"));
    TestProgramme national;
    for (const QString& folder : {one, two}) {
        const std::unique_ptr<Plan> plan = national.plan({folder});
        INFO(TestProgramme::reasons(*plan).join(u'\n').toStdString());
        CHECK(plan->rejectedRows() == 0);
        national.import({folder});
    }
    RecordStore& store = national.store();
    CHECK(store.count(RecordKind::Learner) == 4);
    CHECK(store.count(RecordKind::Cohort) == 2);
    CHECK(store.count(RecordKind::Enrolment) == 4);
    CHECK(store.count(RecordKind::Organisation) == casablanca.store().count(RecordKind::Organisation));
    const std::optional<qint64> learner =
        store.find(RecordKind::Learner, QStringLiteral("L1"), QStringLiteral("MA-04"));
    REQUIRE(learner);
    CHECK(store.row(RecordKind::Learner, *learner)->values[1].toString() == QStringLiteral("Fassi"));
    CHECK(national.plan({one})->changesNothing());
    CHECK(national.plan({two})->changesNothing());
}

TEST_CASE("A correction in a regional file arrives as an update by uid, a changed reference too") {
    TestProgramme casablanca(QStringLiteral("MA-06"), 3);
    TestProgramme national;
    national.import({regional(casablanca, QStringLiteral("Alami"))});
    RecordStore& store = casablanca.store();
    const qint64 id = *store.find(RecordKind::Learner, QStringLiteral("L1"));
    std::vector<QVariant> values = store.row(RecordKind::Learner, id)->values;
    values[0] = QStringLiteral("L1-bis");
    store.update(RecordKind::Learner, id, values);
    const std::unique_ptr<Plan> plan = national.plan({exported(casablanca, QStringLiteral("out2"))});
    CHECK(plan->count(PlanAction::Update) == 1);
    CHECK(plan->count(PlanAction::Create) == 0);
    national.import({casablanca.path(QStringLiteral("out2"))});
    CHECK(national.store().find(RecordKind::Learner, QStringLiteral("L1-bis"), QStringLiteral("MA-06")));
}

TEST_CASE("An export of people leaves the CIN out and is noted; a pseudonymous one names nobody") {
    TestProgramme programme;
    programme.import(
        {programme.table(QStringLiteral("learners.csv"),
                         QStringLiteral("reference,last_name,first_name,cin,phone,note\n"
                                        "L1,Alami,Omar,AB123456,0661000001,\"=HYPERLINK(1)\"\n"))});
    NoProgress progress;
    const qint64 batches = programme.store().batches().size();
    const QString named = programme.path(QStringLiteral("named.csv")),
                  hidden = programme.path(QStringLiteral("p.xlsx"));
    CHECK(exportRecord(programme.file().connection(), programme.store(), RecordKind::Learner, named,
                       ExportProfile::Nominative, progress) == 1);
    CHECK(programme.store().batches().size() == batches + 1);
    const QString text = fileLines(named).join(u'\n');
    CHECK_FALSE(text.contains(QLatin1String("AB123456")));
    CHECK(text.contains(QLatin1String("Alami")));
    CHECK(text.contains(QLatin1String("'=HYPERLINK")));
    exportRecord(programme.file().connection(), programme.store(), RecordKind::Learner, hidden,
                 ExportProfile::Pseudonymous, progress);
    CHECK(programme.store().batches().size() == batches + 1);
    const std::unique_ptr<TableReader> reader = openTable(hidden);
    CHECK_FALSE(reader->header().contains(QStringLiteral("last_name")));
    CHECK_FALSE(reader->header().contains(QStringLiteral("reference")));
    CHECK(reader->header().contains(QStringLiteral("uid")));
    // what was neutralised on the way out is itself again on the way in
    CHECK(programme
              .plan({named},
                    [] {
                        ImportOptions options;
                        options.as = QStringLiteral("learners");
                        return options;
                    }())
              ->changesNothing());
}
