#include "core/base/phrasebook.h"
#include "core/tabular/tablereader.h"
#include "tests/core/importing/programme.h"

using namespace jisr;

namespace {

const QString Example = QStringLiteral(JISR_TEST_DATA "/example");

const char* const Roll =
    "Matricule;Nom;Prénom;Sexe;Date de naissance;Région;Opérateur;Filière;Cohorte;Date de début;Date de fin\n"
    "A1;EL FASSI;Amina;F;12/03/2001;Oriental;YouCode;Dev;OR-1;01/09/2025;28/02/2026\n"
    "A2;BENALI;Omar;X9;30/11/1999;Oriental;YouCode;Dev;OR-1;01/09/2025;28/02/2026\n"
    "A3;ALAOUI;Sara;F;31/02/2000;Oriental;YouCode;Dev;OR-1;01/09/2025;28/02/2026;trop;encore\n";

ImportOptions creating() {
    ImportOptions options;
    options.createMissing = true;
    return options;
}

}  // namespace

TEST_CASE("A corrected cell brings its row in and leaves the table as it is") {
    TestProgramme programme;
    const QString path = programme.table(QStringLiteral("liste.csv"), QString::fromUtf8(Roll));
    ImportOptions options = creating();
    REQUIRE(programme.plan({path}, options)->rejectedRows() == 2);

    correct(options.corrections,
            {path, 4, QStringLiteral("Date de naissance"), QStringLiteral("31/03/2000")});
    std::unique_ptr<Plan> plan = programme.plan({path}, options);
    INFO(TestProgramme::reasons(*plan).join(u'\n').toStdString());
    CHECK(plan->rejectedRows() == 1);
    CHECK(plan->tables().front().corrections.size() == 1);
    const ImportResult result = programme.apply(plan);
    CHECK(result.corrections == 1);
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("A3"), "born_on").toString() ==
          QStringLiteral("2000-03-31"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray(Roll));
}

TEST_CASE("A correction is told among the plan's notes with what stood there") {
    TestProgramme programme;
    const QString path = programme.table(QStringLiteral("liste.csv"), QString::fromUtf8(Roll));
    ImportOptions options = creating();
    correct(options.corrections, {path, 3, QStringLiteral("Sexe"), QStringLiteral("H")});
    const std::unique_ptr<Plan> plan = programme.plan({path}, options);
    const QList<PlanFinding> notes = plan->findings(Finding::Severity::Note, 0, 10);
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().finding.row == 3);
    CHECK(notes.front().finding.value == QStringLiteral("X9"));
}

TEST_CASE("A second correction of a cell replaces the first; one of a column that isn't there does nothing") {
    TestProgramme programme;
    const QString path = programme.table(QStringLiteral("liste.csv"), QString::fromUtf8(Roll));
    ImportOptions options = creating();
    correct(options.corrections, {path, 3, QStringLiteral("Sexe"), QStringLiteral("?!")});
    correct(options.corrections, {path, 3, QStringLiteral("Sexe"), QStringLiteral("H")});
    correct(options.corrections, {path, 3, QStringLiteral("Inconnue"), QStringLiteral("H")});
    CHECK(options.corrections.size() == 2);
    CHECK(programme.plan({path}, options)->rejectedRows() == 1);
}

TEST_CASE("A correction of a short row fills the cell that it lacks") {
    TestProgramme programme;
    const QString path = programme.table(QStringLiteral("learners.csv"),
                                         QStringLiteral("reference,last_name,first_name\nL1,Alami\n"));
    ImportOptions options;
    CHECK(programme.plan({path}, options)->rejectedRows() == 1);
    correct(options.corrections, {path, 2, QStringLiteral("first_name"), QStringLiteral("Omar")});
    CHECK(programme.plan({path}, options)->rejectedRows() == 0);
}

TEST_CASE("Problems are counted by kind, rejections first, each with its rows") {
    TestProgramme programme;
    const QString path = programme.table(
        QStringLiteral("learners.csv"),
        QStringLiteral(
            "reference,last_name,first_name,sex,born_on\nL1,A,B,Q,31/02/2000\nL2,C,D,W,1999-01-01\n"
            "L3,E,F,M,45/45/2000\n"));
    const std::unique_ptr<Plan> plan = programme.plan({path});
    const QList<PlanProblem> problems = plan->problems();
    REQUIRE(problems.size() >= 2);
    qint64 rejections = 0;
    for (const PlanProblem& problem : problems) {
        CHECK(plan->findingsOf(problem, 0, 100).size() == problem.findings);
        rejections += problem.severity == Finding::Severity::Rejection ? problem.findings : 0;
    }
    CHECK(rejections == plan->findingCount(Finding::Severity::Rejection));
    CHECK(problems.front().severity == Finding::Severity::Rejection);
    const QHash<qint64, QStringList> cells = Importer::cells(*plan, 0, {2, 4});
    CHECK(cells.value(2).value(3) == QStringLiteral("Q"));
    CHECK(cells.value(4).value(0) == QStringLiteral("L3"));
}

TEST_CASE("The rejects file has the cells beyond the header and what was corrected") {
    TestProgramme programme;
    const QString path = programme.table(QStringLiteral("liste.csv"), QString::fromUtf8(Roll));
    ImportOptions options = creating();
    correct(options.corrections, {path, 4, QStringLiteral("Nom"), QStringLiteral("EL ALAOUI")});
    const std::unique_ptr<Plan> plan = programme.plan({path}, options);
    const QString rejects = programme.path(QStringLiteral("refus.csv"));
    REQUIRE(Importer::writeRejects(*plan, rejects, Phrasebook(Language::French)) == 2);
    QFile file(rejects);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(QStringLiteral("EL ALAOUI")));
    CHECK(text.contains(QStringLiteral("trop")));
    CHECK(text.contains(QStringLiteral("encore")));
}

TEST_CASE("A name in Arabic letters doesn't take the place of the Latin one that is there") {
    TestProgramme programme;
    programme.import({programme.table(QStringLiteral("learners.csv"),
                                      QStringLiteral("reference,last_name,first_name\nL1,Alami,Omar\n"))});
    std::unique_ptr<Plan> plan = programme.plan({programme.table(
        QStringLiteral("learners.csv"), QStringLiteral("reference,last_name,first_name\nL1,العلمي,عمر\n"))});
    CHECK(plan->rejectedRows() == 0);
    CHECK(plan->findingCount(Finding::Severity::Warning) == 2);
    programme.apply(plan);
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("L1"), "last_name").toString() ==
          QStringLiteral("Alami"));
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("L1"), "last_name_ar").toString() ==
          QStringLiteral("العلمي"));
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("L1"), "first_name_ar").toString() ==
          QStringLiteral("عمر"));
}

TEST_CASE("An enrolment that would move to another learner is warned about") {
    TestProgramme programme;
    programme.import({Example}, creating());
    const std::optional<qint64> any = programme.store().ids(RecordKind::Enrolment).front();
    const StoredRow row = *programme.store().row(RecordKind::Enrolment, *any);
    const auto& fields = record(RecordKind::Enrolment);
    const QString reference = row.values[static_cast<size_t>(fields.indexOf(u"reference"))].toString();
    const qint64 owner = row.values[static_cast<size_t>(fields.indexOf(u"learner"))].toLongLong();
    QString other;
    for (const qint64 id : programme.store().ids(RecordKind::Learner)) {
        if (id != owner) {
            other = programme.store()
                        .row(RecordKind::Learner, id)
                        ->values[static_cast<size_t>(record(RecordKind::Learner).indexOf(u"reference"))]
                        .toString();
        }
    }
    ImportOptions options;
    options.as = QStringLiteral("enrolments");
    options.mapping =
        Mapping::canonical(RecordKind::Enrolment, {QStringLiteral("reference"), QStringLiteral("learner")});
    const std::unique_ptr<Plan> plan =
        programme.plan({programme.table(QStringLiteral("enrolments.csv"),
                                        QStringLiteral("reference,learner\n%1,%2\n").arg(reference, other))},
                       options);
    INFO(TestProgramme::reasons(*plan).join(u'\n').toStdString());
    const QList<PlanFinding> warnings = plan->findings(Finding::Severity::Warning, 0, 10);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front().finding.message.arguments.contains(other));
}
