#include "core/exchange/exchange.h"
#include "core/storage/releaselog.h"

#include <QDir>
#include <QMap>
#include <random>

#include "core/base/phrasebook.h"
#include "core/exchange/pseudonyms.h"
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

const std::vector<Grouping> FileGroupings{Grouping{}, Grouping{{GroupKey::Region}},
                                          Grouping{{GroupKey::Operator}}, Grouping{{GroupKey::Track}},
                                          Grouping{{GroupKey::Cohort}}};

/// Every key there is, and two crossed.
std::vector<Grouping> allGroupings() {
    std::vector<Grouping> groupings{Grouping{}, Grouping{{GroupKey::Region, GroupKey::Sex}}};
    for (int key = 1; key < GroupKeyCount; ++key) {
        groupings.push_back(Grouping{{GroupKey(key)}});
    }
    return groupings;
}

QStringList indicatorLines(TestProgramme& programme, const QDate& cutOff = CutOff,
                           const std::vector<Grouping>& groupings = FileGroupings) {
    NoProgress progress;
    const Analysis analysis = readAnalysis(programme.file().connection(), cutOff, progress);
    QStringList lines{IndicatorRow::header().join(u',')};
    for (const Grouping& grouping : groupings) {
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

TEST_CASE("Figures travel whole: every grouping, cut-off, staff, contacts, targets, changed parameters") {
    TestProgramme first;
    first.import({Example}, creating());
    RecordStore& store = first.store();
    const auto filled = [](RecordKind kind, const QList<std::pair<const char*, QVariant>>& fields) {
        std::vector<QVariant> values(static_cast<size_t>(record(kind).fields.size()));
        for (const auto& [name, value] : fields) {
            values[static_cast<size_t>(record(kind).indexOf(QString::fromLatin1(name)))] = value;
        }
        return values;
    };
    store.create(RecordKind::Staff,
                 filled(RecordKind::Staff, {{"login", "amina"}, {"name", "Amina"}, {"office", "national"}}));
    store.create(RecordKind::Target, filled(RecordKind::Target, {{"measure", "learners"},
                                                                 {"quantity", 15000},
                                                                 {"starts_on", "2024-01-01"},
                                                                 {"ends_on", "2026-12-31"}}));
    RuleParameters parameters = store.parameters();
    parameters.graceDays = 30;
    parameters.horizons = {3, 6, 18};
    store.setParameters(parameters);

    TestProgramme second(QStringLiteral("MA-06"), 2);
    const QString folder = exported(first, QStringLiteral("all"));
    const ParcelParameters parcel = parcelParameters(second.store(), folder);
    REQUIRE(parcel.taken);
    CHECK(parcel.findings.size() == 2);
    second.store().setParameters(*parcel.taken);
    second.import({folder});
    for (const QDate& cutOff : {QDate(2025, 7, 31), QDate(2025, 12, 31), CutOff, QDate(2027, 1, 1)}) {
        INFO(cutOff.toString(Qt::ISODate).toStdString());
        CHECK(indicatorLines(first, cutOff, allGroupings()) ==
              indicatorLines(second, cutOff, allGroupings()));
    }
    CHECK(second.store().find(RecordKind::Staff, QStringLiteral("amina"), QStringLiteral("national")));
    CHECK(second.store().count(RecordKind::Target) == 1);
    const QString again = exported(second, QStringLiteral("again"));
    for (const RecordKind kind : {RecordKind::Staff, RecordKind::Target, RecordKind::Phase}) {
        const QString name = u'/' + record(kind).plural + QStringLiteral(".csv");
        CHECK(comparable(folder + name) == comparable(again + name));
    }
    CHECK(fileLines(folder + QStringLiteral("/parameters.csv")) ==
          fileLines(again + QStringLiteral("/parameters.csv")));
    CHECK(second.file().office() == QStringLiteral("MA-06"));  // whose file it is doesn't travel
}

TEST_CASE("A file with data keeps its own parameters and says which the parcel has otherwise") {
    TestProgramme first, second(QStringLiteral("national"), 2);
    first.import({Example}, creating());
    second.import({Example}, creating());
    RuleParameters parameters = first.store().parameters();
    parameters.graceDays = 30;
    first.store().setParameters(parameters);
    const QString folder = exported(first, QStringLiteral("all"));
    const ParcelParameters parcel = parcelParameters(second.store(), folder);
    CHECK_FALSE(parcel.taken);
    REQUIRE(parcel.findings.size() == 1);
    CHECK(parcel.findings.first().field == QStringLiteral("GRACE_DAYS"));
    CHECK(parcel.findings.first().value == QStringLiteral("30"));
    // of its own parcel there is nothing to say
    CHECK(parcelParameters(first.store(), folder).findings.isEmpty());
}

TEST_CASE("Parameters that can't be are left aside, each with a word") {
    TestProgramme programme;
    const QString table = programme.table(QStringLiteral("parameters.csv"),
                                          QStringLiteral("name,value\nGRACE_DAYS,soon\nVALID_DAYS,-1\n"
                                                         "HORIZONS,3 9\nFAVOURITE,7\nMIN_ATTEMPTS,4\n"));
    const ParcelParameters parcel = parcelParameters(programme.store(), programme.folder());
    CHECK(parcel.findings.size() == 5);
    REQUIRE(parcel.taken);
    CHECK(parcel.taken->minAttempts == 4);
    CHECK(parcel.taken->graceDays == 90);
    CHECK(parcel.taken->horizons.size() == 5);
}

TEST_CASE("Twelve regional files become one national file, each with its own references") {
    const QStringList names{QStringLiteral("Alami"),  QStringLiteral("Bennani"), QStringLiteral("Chraibi"),
                            QStringLiteral("Daoudi"), QStringLiteral("Fassi"),   QStringLiteral("Guessous"),
                            QStringLiteral("Hakimi"), QStringLiteral("Idrissi"), QStringLiteral("Jabri"),
                            QStringLiteral("Kabbaj"), QStringLiteral("Lahlou"),  QStringLiteral("Mansouri")};
    TestProgramme national;
    std::vector<std::unique_ptr<TestProgramme>> regions;
    QStringList folders;
    for (int i = 0; i < 12; ++i) {
        const QString office = QStringLiteral("MA-%1").arg(i + 1, 2, 10, QLatin1Char('0'));
        regions.push_back(std::make_unique<TestProgramme>(office, 100 + static_cast<quint64>(i)));
        folders << regional(*regions.back(), names[i]);
    }
    const std::unique_ptr<Plan> plan = national.plan(folders);
    INFO(TestProgramme::reasons(*plan).join(u'\n').toStdString());
    CHECK(plan->rejectedRows() == 0);
    national.import(folders);
    RecordStore& store = national.store();
    CHECK(store.count(RecordKind::Learner) == 24);
    CHECK(store.count(RecordKind::Cohort) == 12);
    CHECK(store.count(RecordKind::Enrolment) == 24);
    CHECK(store.count(RecordKind::Situation) == 12);
    for (int i = 0; i < 12; ++i) {
        const QString office = regions[static_cast<size_t>(i)]->file().office();
        const std::optional<qint64> learner = store.find(RecordKind::Learner, QStringLiteral("L1"), office);
        REQUIRE(learner);
        const std::optional<StoredRow> row = store.row(RecordKind::Learner, *learner);
        CHECK(row->values[1].toString() == names[i]);
        const std::optional<qint64> there =
            regions[static_cast<size_t>(i)]->store().find(RecordKind::Learner, QStringLiteral("L1"), office);
        REQUIRE(there);
        CHECK(regions[static_cast<size_t>(i)]->store().row(RecordKind::Learner, *there)->uid == row->uid);
        CHECK(store.find(RecordKind::Cohort, QStringLiteral("C1"), office));
        CHECK(national.plan({folders[i]})->changesNothing());
    }
    CHECK(national.plan(folders)->changesNothing());
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
    const auto take = [&](RecordKind kind, const QString& path, ExportProfile profile, const char* purpose) {
        return exportRecord(programme.file().connection(), programme.file().clock(), kind, path,
                            {profile, QLatin1String(purpose), QStringLiteral("amina")}, progress);
    };
    CHECK_THROWS_AS(take(RecordKind::Learner, named, ExportProfile::Nominative, " "), Error);
    CHECK(programme.store().batches().size() == batches);
    CHECK(take(RecordKind::Learner, named, ExportProfile::Nominative, "a letter").rows == 1);
    CHECK(programme.store().batches().size() == batches + 1);
    const QString label = programme.store().batches().first().label;
    CHECK(Phrasebook(Language::English).recall(label) ==
          QString("Export with names to “named.csv” (1 people): a letter"));
    CHECK_FALSE(Phrasebook(Language::French).recall(label).contains(QLatin1String("Export with")));
    const QString text = fileLines(named).join(u'\n');
    CHECK_FALSE(text.contains(QLatin1String("AB123456")));
    CHECK(text.contains(QLatin1String("Alami")));
    CHECK(text.contains(QLatin1String("'=HYPERLINK")));
    take(RecordKind::Learner, hidden, ExportProfile::Pseudonymous, "a study");
    ReleaseLog log(programme.file().connection(), programme.file().clock());
    const auto releases = log.releases();
    REQUIRE(releases.size() == 2);
    CHECK(releases[0].profile == QLatin1String("nominative"));
    CHECK(releases[0].people == 1);
    CHECK(releases[1].purpose == QLatin1String("a study"));
    CHECK(releases[1].who == QLatin1String("amina"));
    const std::unique_ptr<TableReader> reader = openTable(hidden);
    for (const char* column : {"last_name", "reference", "uid", "born_on", "phone", "note"}) {
        CHECK_FALSE(reader->header().contains(QLatin1String(column)));
    }
    CHECK(reader->header().contains(QStringLiteral("pseudonym")));
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

TEST_CASE("The log of what left the file counts people, not their rows") {
    TestProgramme programme;
    programme.import(
        {programme.table(QStringLiteral("learners.csv"),
                         QStringLiteral("reference,last_name,first_name\nL1,Alami,Omar\nL2,Idrissi,Sara\n"
                                        "L3,Bennani,Ali\n")),
         programme.table(QStringLiteral("contacts.csv"),
                         QStringLiteral("reference,learner,on,channel,result\n"
                                        "C1,L1,2026-02-03,phone,reached\nC2,L1,2026-02-04,phone,reached\n"
                                        "C3,L2,2026-02-05,phone,reached\n"))});
    NoProgress progress;
    const ExportReport report = exportRecord(
        programme.file().connection(), programme.file().clock(), RecordKind::Contact,
        programme.path(QStringLiteral("c.csv")),
        {ExportProfile::Nominative, QStringLiteral("a check"), QStringLiteral("amina")}, progress);
    CHECK(report.rows == 3);
    const auto releases = ReleaseLog(programme.file().connection(), programme.file().clock()).releases();
    REQUIRE(releases.size() == 1);
    CHECK(releases.front().people == 2);
}

TEST_CASE("In a pseudonymous export nobody's row is one of fewer than five that could be theirs") {
    TestProgramme programme;
    QString learners = QStringLiteral(
        "reference,last_name,first_name,sex,born_on,education_level,field_of_study,institution,residence_"
        "region\n");
    std::mt19937 random(5);
    const auto one = [&random](std::initializer_list<const char*> values) {
        return QString::fromUtf8(*(values.begin() + std::discrete_distribution<int>({60, 30, 8, 2})(random)));
    };
    for (int i = 0; i < 900; ++i) {
        learners +=
            QStringLiteral("L%1,Nom,Prenom,%2,%3-03-17,%4,%5,%6,%7\n")
                .arg(i)
                .arg(one({"F", "M", "F", "M"}), one({"1999", "1998", "1997", "1971"}),
                     one({"bac+2", "bac+3", "bac", "bac+5"}), one({"Droit", "Langues", "Chimie", "Musique"}),
                     one({"ENSIAS", "FST", "EST", "INPT"}), one({"MA-06", "MA-04", "MA-09", "MA-12"}));
    }
    programme.import({programme.table(QStringLiteral("learners.csv"), learners)});
    NoProgress progress;
    const QString path = programme.path(QStringLiteral("p.csv"));
    exportRecord(programme.file().connection(), programme.file().clock(), RecordKind::Learner, path,
                 {ExportProfile::Pseudonymous, QStringLiteral("study"), QStringLiteral("amina")}, progress);
    QMap<QString, int> alike;
    const QStringList lines = fileLines(path);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        ++alike[lines[i].section(u';', 1)];
    }
    CHECK(alike.size() > 10);  // and yet something is told
    for (auto row = alike.cbegin(); row != alike.cend(); ++row) {
        INFO(row.key().toStdString());
        CHECK(row.value() >= Generalised::LeastAlike);
    }
}

TEST_CASE("A pseudonym is one per file and purpose, joins what was exported for it and nothing else") {
    TestProgramme programme;
    QString learners =
        QStringLiteral("reference,last_name,first_name,sex,born_on,education_level,institution\n");
    for (int i = 0; i < 12; ++i) {
        learners += QStringLiteral("L%1,Nom%1,Prenom%1,%2,1999-0%3-17,bac+2,%4\n")
                        .arg(i)
                        .arg(QLatin1Char(i < 11 ? 'F' : 'M'))
                        .arg(1 + i % 9)
                        .arg(i < 6 ? QStringLiteral("ENSIAS") : QStringLiteral("Ecole%1").arg(i));
    }
    programme.import({programme.table(QStringLiteral("learners.csv"), learners),
                      programme.table(QStringLiteral("contacts.csv"),
                                      QStringLiteral("reference,learner,on,channel,result\n"
                                                     "C1,L3,2026-02-03,phone,reached\n"))});
    NoProgress progress;
    const auto lines = [&](RecordKind kind, const char* name, const char* purpose,
                           qint64* generalised = nullptr) {
        const QString path = programme.path(QLatin1String(name));
        const ExportReport report = exportRecord(
            programme.file().connection(), programme.file().clock(), kind, path,
            {ExportProfile::Pseudonymous, QLatin1String(purpose), QStringLiteral("amina")}, progress);
        if (generalised) {
            *generalised = report.generalised;
        }
        return fileLines(path);
    };
    qint64 generalised = 0;
    const QStringList first = lines(RecordKind::Learner, "a.csv", "study", &generalised);
    REQUIRE(first.size() == 13);
    CHECK(first == lines(RecordKind::Learner, "b.csv", "study"));
    const QStringList other = lines(RecordKind::Learner, "c.csv", "audit");
    CHECK(first.first() == other.first());
    for (qsizetype i = 1; i < first.size(); ++i) {
        CHECK_FALSE(other.join(u'\n').contains(first[i].section(u';', 0, 0)));
    }
    // the five of whom each has a school of her own are told without it; who is alone with his sex hides
    // among them
    CHECK(generalised == 6);
    const QString all = first.join(u'\n');
    for (const char* secret : {"Nom", "Prenom", "L3", "-17", "Ecole11", ";M;"}) {
        INFO(secret);
        CHECK_FALSE(all.contains(QLatin1String(secret)));
    }
    CHECK(all.count(QLatin1String("ENSIAS")) == 6);
    CHECK(all.count(QLatin1String("1999")) == 6);
    // the same person's contact bears the same name, its day is a month
    const QString contact = lines(RecordKind::Contact, "d.csv", "study").at(1);
    CHECK(contact.contains(QLatin1String("2026-02;")));
    CHECK_FALSE(contact.contains(QLatin1String("C1")));
    int joined = 0;
    for (const QString& cell : contact.split(u';')) {
        joined += cell.size() == 16 && all.contains(cell);
    }
    CHECK(joined == 1);
}
