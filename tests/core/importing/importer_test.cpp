#include "core/importing/importer.h"

#include "core/base/phrasebook.h"
#include "core/tabular/tablereader.h"
#include "tests/core/importing/programme.h"

using namespace jisr;

namespace {

const QString Example = QStringLiteral(JISR_TEST_DATA "/example");

ImportOptions creating() {
    ImportOptions options;
    options.createMissing = true;
    return options;
}

const char* const Roll =
    "reference,last_name,first_name,sex,born_on,cohort,region,operator,track,starts_on,ends_on,status,status_"
    "on,"
    "situation,employer,contract,situation.started_on,evidence\n"
    "L1,Alami,Omar,M,2000-01-30,C1,MA-06,OP-A,DEV,2025-01-06,2025-06-30,graduated,2025-06-30,EMP,Atos "
    "Maroc,cdi,"
    "2025-08-01,A\n"
    "L2,Fassi,Lina,F,1999-12-12,C1,Casablanca-Settat,OP-A,DEV,2025-01-06,2025-06-30,in_progress,,,,,,\n"
    "L3,Rifi,Nadia,F,1998-05-27,C2,MA-04,OP-B,DATA,2025-02-03,2025-07-31,dropped,2025-04-01,SEEK,,,2025-05-"
    "01,C\n";

}  // namespace

TEST_CASE("The example's folder goes in whole, and a second time changes nothing") {
    TestProgramme programme;
    std::unique_ptr<Plan> plan = programme.plan({Example}, creating());
    INFO(TestProgramme::reasons(*plan).join(u'\n').toStdString());
    CHECK(plan->rejectedRows() == 0);
    CHECK(plan->count(RecordKind::Learner, PlanAction::Create) == 28);
    CHECK(programme.store().count(RecordKind::Learner) == 0);  // a plan writes nothing
    const ImportResult result = programme.apply(plan);
    CHECK(result.batch > 0);
    CHECK(programme.store().count(RecordKind::Learner) == 28);
    CHECK(programme.store().count(RecordKind::Cohort) > 0);
    CHECK(programme.store().count(RecordKind::Enrolment) > 28);
    const qint64 position = programme.store().journalPosition();

    plan = programme.plan({Example}, creating());
    CHECK(plan->changesNothing());
    CHECK(plan->rejectedRows() == 0);
    CHECK(plan->count(RecordKind::Situation, PlanAction::Unchanged) ==
          programme.store().count(RecordKind::Situation));
    CHECK(programme.apply(plan).batch == 0);
    CHECK(programme.store().journalPosition() == position);
}

TEST_CASE("Operators and tracks that are missing are told, unless the import may create them") {
    TestProgramme programme;
    const std::unique_ptr<Plan> plan = programme.plan({Example + QStringLiteral("/cohorts.csv")});
    CHECK(plan->rejectedRows() > 0);
    CHECK(TestProgramme::reasons(*plan).join(u' ').contains(QLatin1String("allow the import to create")));
}

TEST_CASE("A canonical roll becomes learners, enrolments, situations and what they name") {
    TestProgramme programme;
    const QString table = programme.table(QStringLiteral("roll.csv"), QString::fromUtf8(Roll));
    ImportOptions options = creating();
    options.as = QStringLiteral("roll");
    std::unique_ptr<Plan> plan = programme.plan({table}, options);
    INFO(TestProgramme::reasons(*plan).join(u'\n').toStdString());
    CHECK(plan->rejectedRows() == 0);
    CHECK(plan->tables().front().unusedColumns.isEmpty());
    programme.apply(plan);
    CHECK(programme.store().count(RecordKind::Learner) == 3);
    CHECK(programme.store().count(RecordKind::Enrolment) == 3);
    CHECK(programme.store().count(RecordKind::Situation) == 2);
    CHECK(programme.store().count(RecordKind::Cohort) == 2);
    CHECK(programme.value(RecordKind::Cohort, QStringLiteral("C1"), "starts_on") ==
          QStringLiteral("2025-01-06"));
    const qint64 employer =
        programme.value(RecordKind::Situation, QStringLiteral("L1/EMP/2025-08-01"), "employer").toLongLong();
    CHECK(programme.store().label(RecordKind::Organisation, employer).contains(QLatin1String("Atos")));
    plan = programme.plan({table}, options);
    CHECK(plan->changesNothing());
}

TEST_CASE("An update shows old and new field by field, and an empty cell never erases") {
    TestProgramme programme;
    programme.import({programme.table(QStringLiteral("learners.csv"),
                                      QStringLiteral("reference,last_name,first_name,sex,phone\n"
                                                     "L1,Alami,Omar,M,0661000001\nL2,Fassi,Lina,F,\n"))});
    std::unique_ptr<Plan> plan = programme.plan({programme.table(
        QStringLiteral("learners.csv"), QStringLiteral("reference,last_name,first_name,sex,phone\n"
                                                       "L1,Alaoui,Omar,,\nL2,Fassi,Lina,F,0661000002\n"))});
    CHECK(plan->count(PlanAction::Update) == 2);
    const QList<PlanRow> rows = plan->rows(PlanAction::Update, RecordKind::Learner, 0, 10);
    REQUIRE(rows.size() == 2);
    REQUIRE(rows[0].changes.size() == 1);
    CHECK(rows[0].line == 2);
    CHECK(rows[0].changes[0].field == QStringLiteral("last_name"));
    CHECK(rows[0].changes[0].before == QStringLiteral("Alami"));
    CHECK(rows[0].changes[0].after == QStringLiteral("Alaoui"));
    programme.apply(plan);
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("L1"), "phone") ==
          QStringLiteral("+212661000001"));
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("L1"), "sex") == QStringLiteral("M"));
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("L2"), "phone") ==
          QStringLiteral("+212661000002"));
}

TEST_CASE("Each fault of a row has its own message") {
    TestProgramme programme;
    programme.import({programme.table(QStringLiteral("roll.csv"), QString::fromUtf8(Roll))}, creating());
    const auto reason = [&](const char* name, const char* text) {
        const std::unique_ptr<Plan> plan =
            programme.plan({programme.table(QString::fromLatin1(name), QString::fromUtf8(text))}, creating());
        return TestProgramme::reasons(*plan).join(u'\n').toStdString();
    };
    const char* cohorts = "cohorts.csv";
    CHECK_THAT(reason(cohorts, "code,region,operator,track\nC9,Atlantide,OP-A,DEV\n"),
               Catch::Contains("Atlantide"));
    CHECK_THAT(reason(cohorts, "code,region,operator,track,starts_on\nC9,MA-06,OP-A,DEV,2025-02-30\n"),
               Catch::Contains("impossible date"));
    CHECK_THAT(
        reason(cohorts,
               "code,region,operator,track,starts_on,ends_on\nC9,MA-06,OP-A,DEV,2025-05-01,2025-04-01\n"),
        Catch::Contains("2 ends_on"));
    const char* enrolments = "enrolments.csv";
    CHECK_THAT(reason(enrolments, "reference,learner,cohort,status\nE1,L77,C1,in_progress\n"),
               Catch::Contains("names no “Learner”"));
    CHECK_THAT(reason(enrolments, "reference,learner,cohort,status\nE1,L1,C77,in_progress\n"),
               Catch::Contains("names no “Cohort”"));
    CHECK_THAT(
        reason(enrolments, "reference,learner,cohort,status,transfer_from\nE1,L1,C2,in_progress,E77\n"),
        Catch::Contains("“E77” names no “Enrolment”"));
    CHECK_THAT(reason(enrolments,
                      "reference,learner,cohort,status,transfer_from\n"
                      "E1,L1,C2,transferred,E2\nE2,L1,C2,transferred,E1\n"),
               Catch::Contains("comes back"));
    CHECK_THAT(reason(enrolments,
                      "reference,learner,cohort,status,transfer_from\n"
                      "E1,L1,C2,transferred,\nE2,L2,C2,in_progress,E1\n"),
               Catch::Contains("another learner's"));
    CHECK_THAT(reason("learners.csv",
                      "reference,last_name,first_name,born_on\n"
                      "L9,Tazi,Sami,2000-01-01\nL9,Tazi,Sami,2000-01-02\n"),
               Catch::Contains("Line 2 says"));
    CHECK_THAT(reason("learners.csv", "reference,last_name,first_name,cin\nL9,Tazi,Sami,1234\n"),
               Catch::Contains("cin"));
    CHECK_THAT(reason("learners.csv", "reference,last_name,first_name\nL9,,Sami\n"),
               Catch::Contains("last_name"));
}

TEST_CASE("A transfer written before the enrolment it comes from is understood") {
    TestProgramme programme;
    programme.import({programme.table(QStringLiteral("roll.csv"), QString::fromUtf8(Roll))}, creating());
    const QString table = programme.table(QStringLiteral("enrolments.csv"),
                                          QStringLiteral("reference,learner,cohort,status,transfer_from\n"
                                                         "E3,L1,C2,in_progress,E2\nE2,L1,C2,transferred,E1\n"
                                                         "E1,L1,C2,transferred,\n"));
    const std::unique_ptr<Plan> before = programme.plan({table});
    INFO(TestProgramme::reasons(*before).join(u'\n').toStdString());
    CHECK(before->rejectedRows() == 0);
    programme.import({table});
    const qint64 from =
        programme.value(RecordKind::Enrolment, QStringLiteral("E3"), "transfer_from").toLongLong();
    CHECK(from == programme.store().find(RecordKind::Enrolment, QStringLiteral("E2")));
    CHECK(programme.plan({table})->changesNothing());
}

TEST_CASE("Missing dates are findings, the row goes in") {
    TestProgramme programme;
    programme.import({programme.table(QStringLiteral("roll.csv"), QString::fromUtf8(Roll))}, creating());
    const std::unique_ptr<Plan> plan = programme.plan({programme.table(
        QStringLiteral("enrolments.csv"),
        QStringLiteral("reference,learner,cohort,started_on,status,status_on\nE9,L2,C2,,graduated,\n"))});
    CHECK(plan->rejectedRows() == 0);
    CHECK(plan->count(RecordKind::Enrolment, PlanAction::Create) == 1);
    CHECK(plan->findingCount(Finding::Severity::Warning) > 0);
}

TEST_CASE("Two people under one reference or one CIN are never made one in silence") {
    const auto second = [](const char* first, const char* other) {
        TestProgramme programme;
        const auto table = [&](const char* name, const char* row) {
            return programme.table(QString::fromLatin1(name),
                                   QStringLiteral("reference,last_name,first_name,sex,born_on,cin\n") +
                                       QString::fromLatin1(row) + u'\n');
        };
        programme.import({table("learners.csv", first)});
        const std::unique_ptr<Plan> plan = programme.plan({table("more/learners.csv", other)});
        return plan->rejectedRows() == 1                                   ? QStringLiteral("rejected")
               : plan->count(RecordKind::Learner, PlanAction::Update) == 1 ? QStringLiteral("updated")
                                                                           : QStringLiteral("other");
    };
    // lists that both count from 1
    CHECK(second("1,Alami,Karim,M,,", "1,Zniber,Fatima,F,,") == QStringLiteral("rejected"));
    CHECK(second("1,Alami,Karim,M,2000-03-15,AB123456", "1,Alaoui,Karima,F,1999-07-20,CD654321") ==
          QStringLiteral("rejected"));
    CHECK(second("1,Alami,Karim,M,2000-03-15,AB123456", ",Bennis,Fatima,F,,AB123456") ==
          QStringLiteral("rejected"));
    CHECK(second("1,Alami,Mohamed,M,2000-03-15,", "1,Alaoui,Mohamed,M,1999-07-20,AB123456") ==
          QStringLiteral("rejected"));
    // corrections that leave enough to know the person by
    CHECK(second("1,Alami,Karim,M,,", "1,Alamy,Karim,M,2000-03-15,AB123456") == QStringLiteral("updated"));
    CHECK(second("1,Alami,Fatima,F,2000-03-15,", "1,Zniber,Fatima Zahra,F,2000-03-15,") ==
          QStringLiteral("updated"));
    CHECK(second("1,Alami,Karim,M,2000-03-15,AB123456", "1,Alami,Karim,M,2001-03-15,AB123456") ==
          QStringLiteral("updated"));
    CHECK(second("1,Alami,Karim,M,2000-03-15,AB123456", "1,Alami,Karim,M,2000-03-15,AB123465") ==
          QStringLiteral("updated"));
}

TEST_CASE("What a table holds beside its columns, and what a folder holds beside its tables, is said") {
    TestProgramme programme;
    const QString learners = programme.table(
        QStringLiteral("parcel/Learners.CSV"),
        QStringLiteral("reference,last_name,first_name\nL1,Alami,Omar,lost,\nL2,Fas\0si,Lina\n"));
    programme.table(QStringLiteral("parcel/extra.csv"), QStringLiteral("a,b\n1,2\n"));
    const std::unique_ptr<Plan> plan = programme.plan({QFileInfo(learners).path()});
    CHECK(plan->count(RecordKind::Learner, PlanAction::Create) == 2);
    QStringList said;
    for (const PlanFinding& each : plan->findings(Finding::Severity::Warning, 0, 10)) {
        said.append(each.finding.message.plain());
    }
    const QString all = said.join(u'\n');
    CHECK_THAT(all.toStdString(), Catch::Contains("“lost” was left out"));
    CHECK_THAT(all.toStdString(), Catch::Contains("“extra.csv” is none of the tables"));
}

TEST_CASE("A column of dates that tells its order decides for the others of its table, with a warning") {
    TestProgramme programme;
    const auto questions = [&](const char* row) {
        return programme
            .plan({programme.table(
                QStringLiteral("learners.csv"),
                QStringLiteral("reference,last_name,first_name,born_on,consent_on\nL1,Alami,Omar,") +
                    QString::fromLatin1(row) + u'\n')})
            ->questions()
            .size();
    };
    CHECK(questions("03/04/2000,30/05/2024") == 0);
    CHECK(questions("03/04/2000,05/06/2024") == 2);
    const std::unique_ptr<Plan> plan = programme.plan({programme.table(
        QStringLiteral("learners.csv"), QStringLiteral("reference,last_name,first_name,born_on,consent_on\n"
                                                       "L1,Alami,Omar,03/04/2000,05/30/2024\n"))});
    REQUIRE(plan->findingCount(Finding::Severity::Warning) == 1);
    CHECK(plan->findings(Finding::Severity::Warning, 0, 1).front().finding.field ==
          QStringLiteral("born_on"));
    CHECK(plan->rows(PlanAction::Create, RecordKind::Learner, 0, 1).front().changes.at(3).after ==
          QStringLiteral("2000-03-04"));
}

TEST_CASE("A roll's dates of training that are one for a whole cohort are the cohort's own as well") {
    TestProgramme programme;
    const auto cohortStarts = [&](const char* second) {
        const std::unique_ptr<Plan> plan = programme.plan({programme.table(
            QStringLiteral("liste.csv"),
            QStringLiteral("Nom;Prénom;CIN;Promotion;Région;Opérateur;Filière;Date début;Date fin\n"
                           "Alami;Sara;AB123456;DK-01;MA-12;Simplon;Cyber;13/11/2025;30/04/2026\n"
                           "Fassi;Omar;AB123457;DK-01;MA-12;Simplon;Cyber;") +
                QString::fromLatin1(second) + QStringLiteral(";30/04/2026\n"))});
        const RecordMapping* cohort = plan->tables().front().mapping.record(RecordKind::Cohort);
        REQUIRE(cohort);
        CHECK(cohort->source(u"ends_on"));
        return cohort->source(u"starts_on") != nullptr;
    };
    CHECK(cohortStarts("13/11/2025"));
    CHECK_FALSE(cohortStarts("20/11/2025"));  // who joined later
}

TEST_CASE("Dates that can be read in two ways are asked about, not guessed") {
    TestProgramme programme;
    const QString table =
        programme.table(QStringLiteral("learners.csv"),
                        QStringLiteral("reference,last_name,first_name,born_on\n"
                                       "L1,Alami,Omar,03/04/2000\nL2,Fassi,Lina,05/06/1999\n"));
    std::unique_ptr<Plan> plan = programme.plan({table});
    REQUIRE(plan->questions().size() == 1);
    CHECK(plan->questions().front().finding.field == QStringLiteral("born_on"));
    CHECK_THROWS_AS(programme.apply(plan), ImportBlocked);
    CHECK(programme.store().count(RecordKind::Learner) == 0);

    ImportOptions answered;
    answered.mapping = plan->tables().front().mapping;
    answered.mapping->edit(RecordKind::Learner).source(u"born_on")->format = QStringLiteral("MM/dd/yyyy");
    programme.import({table}, answered);
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("L1"), "born_on") ==
          QStringLiteral("2000-03-04"));
    // one value beyond 12 settles the column
    plan = programme.plan(
        {programme.table(QStringLiteral("learners.csv"),
                         QStringLiteral("reference,last_name,first_name,born_on\n"
                                        "L3,Rifi,Nadia,03/04/2000\nL4,Tazi,Sami,25/06/1999\n"))});
    CHECK(plan->questions().isEmpty());
    programme.apply(plan);
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("L3"), "born_on") ==
          QStringLiteral("2000-04-03"));
}

TEST_CASE("Rejected rows come back with their columns and the reason, and go in once corrected") {
    TestProgramme programme;
    const QString table = programme.table(QStringLiteral("learners.csv"),
                                          QStringLiteral("reference,last_name,first_name,born_on,hobby\n"
                                                         "L1,Alami,Omar,2000-01-30,chess\n"
                                                         "L2,Fassi,Lina,1999-13-12,\"tea; \"\"mint\"\"\"\n"));
    std::unique_ptr<Plan> plan = programme.plan({table});
    CHECK(plan->tables().front().unusedColumns == QStringList{QStringLiteral("hobby")});
    const Phrasebook english(Language::English);
    const QString rejects = programme.path(QStringLiteral("rejects.csv"));
    CHECK(Importer::writeRejects(*plan, rejects, english) == 1);
    const std::unique_ptr<TableReader> reader = openTable(rejects);
    CHECK(reader->header().first(5) == plan->tables().front().header);
    TableRow row;
    REQUIRE(reader->next(row));
    CHECK(row.cell(0) == u"L2");
    CHECK(row.cell(4) == u"tea; \"mint\"");
    CHECK(row.cell(5).contains(u"impossible date"));
    CHECK(row.cell(6) == u"3");
    CHECK_FALSE(reader->next(row));
    CHECK(programme.apply(plan).created == 1);
}

TEST_CASE("An import is one batch that can be undone") {
    TestProgramme programme;
    const ImportResult result = programme.import({Example}, creating());
    const UndoReport undone = programme.store().undo(result.batch);
    CHECK(undone.kept.isEmpty());
    CHECK(programme.store().count(RecordKind::Learner) == 0);
    CHECK(programme.store().count(RecordKind::Enrolment) == 0);
}

TEST_CASE("Apply plans again when the table or the file moved since") {
    TestProgramme programme;
    const QString header = QStringLiteral("reference,last_name,first_name\n");
    const QString table =
        programme.table(QStringLiteral("learners.csv"), header + QStringLiteral("L1,Alami,Omar\n"));
    std::unique_ptr<Plan> plan = programme.plan({table});
    programme.table(QStringLiteral("learners.csv"),
                    header + QStringLiteral("L1,Alami,Omar\nL2,Fassi,Lina\n"));
    ImportResult result = programme.apply(plan);
    CHECK(result.plannedAgain);
    CHECK(result.created == 2);

    programme.table(QStringLiteral("learners.csv"),
                    header + QStringLiteral("L1,Alaoui,Omar\nL3,Rifi,Nadia\n"));
    plan = programme.plan({table});
    CHECK(plan->count(PlanAction::Update) == 1);
    programme.store().remove(RecordKind::Learner,
                             *programme.store().find(RecordKind::Learner, QStringLiteral("L1")));
    result = programme.apply(plan);
    CHECK(result.plannedAgain);
    CHECK(result.created == 2);
    CHECK(result.updated == 0);
}

TEST_CASE("A cancelled import leaves the file as it was") {
    class Impatient : public Progress {
      public:
        void report(qint64, qint64) override { m_stop = true; }
        bool cancelled() const override { return m_stop; }

      private:
        bool m_stop = false;
    };
    TestProgramme programme;
    QString text = QStringLiteral("reference,last_name,first_name\n");
    for (int i = 0; i < 6000; ++i) {
        text += QStringLiteral("L%1,Alami,Omar\n").arg(i);
    }
    const QString table = programme.table(QStringLiteral("learners.csv"), text);
    Impatient impatient;
    Importer importer(programme.file().connection(), programme.store());
    CHECK_THROWS_AS(importer.plan({table}, {}, impatient), Cancelled);
    std::unique_ptr<Plan> plan = programme.plan({table});
    Impatient again;
    CHECK_THROWS_AS(importer.apply(plan, QStringLiteral("import"), again), Cancelled);
    CHECK(programme.store().count(RecordKind::Learner) == 0);
    CHECK(programme.import({table}).created == 6000);
}

TEST_CASE("Rows without references get the same ones each time") {
    TestProgramme programme;
    const QString table = programme.table(QStringLiteral("liste.csv"),
                                          QStringLiteral("CIN;Nom;Prénom;Date de naissance;Cohorte;Région;"
                                                         "Opérateur;Parcours;Statut;Date statut\n"
                                                         "AB123456;Alami;Omar;30/01/2000;C1;Fès-Meknès;ARKx;"
                                                         "DEV;diplômé;30/06/2025\n"
                                                         ";Fassi;Lina;12/12/1999;C1;Fès-Meknès;ARKx;DEV;en "
                                                         "cours;\n;Rifi;Nadia;;C1;Fès-Meknès;ARKx;DEV;"
                                                         "abandon;14/02/2025\n"));
    std::unique_ptr<Plan> plan = programme.plan({table}, creating());
    INFO(TestProgramme::reasons(*plan).join(u'\n').toStdString());
    CHECK(plan->tables().front().guessed);
    CHECK(plan->rejectedRows() == 0);
    programme.apply(plan);
    CHECK(programme.store().count(RecordKind::Learner) == 3);
    CHECK(programme.store().count(RecordKind::Enrolment) == 3);
    plan = programme.plan({table}, creating());
    CHECK(plan->changesNothing());
}

TEST_CASE("A learner is matched by reference, then CIN, then name and birth date") {
    TestProgramme programme;
    programme.import({programme.table(QStringLiteral("learners.csv"),
                                      QStringLiteral("reference,last_name,first_name,born_on,cin\n"
                                                     "L1,El Alaoui,Mohammed,2000-01-30,AB123456\n"
                                                     "L2,Fassi,Lina,1999-12-12,\n"))});
    const auto counts = [&](const char* text) {
        ImportOptions options;
        options.as = QStringLiteral("learners");
        const std::unique_ptr<Plan> plan =
            programme.plan({programme.table(QStringLiteral("liste.csv"), QString::fromUtf8(text))}, options);
        INFO(TestProgramme::reasons(*plan).join(u'\n').toStdString());
        return QList<qint64>{plan->count(PlanAction::Create), plan->count(PlanAction::Update),
                             plan->rejectedRows(), plan->uncertainCount()};
    };
    // CIN, another spelling and order of the name, an e-mail that is new
    CHECK(counts("CIN,Nom,Prénom,Email\nab 123456,Mohamed,Elalaoui,m@example.org\n") ==
          QList<qint64>{0, 1, 0, 0});
    // name and birth date
    CHECK(counts("Nom,Prénom,Date de naissance,Email\nFASSI,Lina,12/12/1999,l@example.org\n") ==
          QList<qint64>{0, 1, 0, 0});
    // the office itself gave another reference: not merged, but told
    CHECK(counts("reference,last_name,first_name,born_on\nL9,Fassi,Lina,1999-12-12\n") ==
          QList<qint64>{1, 0, 0, 1});
    // a CIN that is somebody else's
    CHECK(counts("reference,last_name,first_name,born_on,cin\nL9,Tazi,Sami,1997-05-05,AB123456\n") ==
          QList<qint64>{0, 0, 1, 0});
    // a reference that is somebody else's
    CHECK(counts("reference,last_name,first_name,born_on\nL2,Tazi,Sami,1997-05-05\n") ==
          QList<qint64>{0, 0, 1, 0});
}
