#include "core/importing/valuesurvey.h"

#include "tests/core/importing/programme.h"

using namespace jisr;

namespace {

class SurveyBench : public TestProgramme {
  public:
    ValueSurvey survey(const QString& path, const Mapping& mapping,
                       const QList<CellCorrection>& corrections = {}) {
        NoProgress progress;
        Importer importer(file().connection(), store());
        return importer.surveyValues(path, mapping, corrections, progress);
    }
};

Mapping mapping() {
    Mapping made;
    made.edit(RecordKind::Cohort).set(QStringLiteral("operator"), {.columns = {QStringLiteral("Opérateur")}});
    made.edit(RecordKind::Cohort).set(QStringLiteral("region"), {.columns = {QStringLiteral("Région")}});
    made.edit(RecordKind::Learner).set(QStringLiteral("last_name"), {.columns = {QStringLiteral("Nom")}});
    made.edit(RecordKind::Learner).set(QStringLiteral("sex"), {.columns = {QStringLiteral("Sexe")}});
    return made;
}

const char* const Table =
    "Nom;Sexe;Région;Opérateur\n"
    "A;F;Oriental;YouCode\n"
    "B;Zorglub;Oriental;YouCode\n"
    "C;F;Atlantide;Inconnu\n"
    "D;;Oriental;YouCode\n";

}  // namespace

TEST_CASE(
    "The values of choices and references are counted, unknown ones first, with what they are read as") {
    SurveyBench bench;
    bench.import({bench.table(QStringLiteral("organisations.csv"),
                              QStringLiteral("code,name,kind\nYC,YouCode,training_provider\n"))});
    const ValueSurvey survey =
        bench.survey(bench.table(QStringLiteral("t.csv"), QString::fromUtf8(Table)), mapping());
    REQUIRE(survey.fields.size() == 3);  // a name is no choice
    const SurveyedField& operators =
        survey.fields[0].field == QLatin1String("operator") ? survey.fields[0] : survey.fields[1];
    REQUIRE(operators.values.size() == 2);
    CHECK(operators.values[0].text == QStringLiteral("Inconnu"));
    CHECK(operators.values[0].reads.isEmpty());
    CHECK(operators.values[1].reads == QStringLiteral("YC"));  // by its name
    CHECK(operators.values[1].rows == 3);
    const SurveyedField& sex = survey.fields[2];
    REQUIRE(sex.values.size() == 2);  // blank cells are no value
    CHECK(sex.values[0].text == QStringLiteral("Zorglub"));
    CHECK(sex.values[1].reads == QStringLiteral("F"));
    CHECK(survey.unknown() == 3);
    CHECK(survey.choices.value(static_cast<int>(RecordKind::Region)).size() == 12);
}

TEST_CASE("A value translated to nothing leaves the field empty and its row in") {
    SurveyBench bench;
    ImportOptions options;
    options.mapping = Mapping();
    options.mapping->edit(RecordKind::Learner)
        .set(QStringLiteral("last_name"), {.columns = {QStringLiteral("Nom")}});
    options.mapping->edit(RecordKind::Learner)
        .set(QStringLiteral("first_name"), {.columns = {QStringLiteral("Nom")}});
    FieldSource sex{.columns = {QStringLiteral("Sexe")}};
    sex.values.insert(QStringLiteral("Zorglub"), QString());
    options.mapping->edit(RecordKind::Learner).set(QStringLiteral("sex"), sex);
    const std::unique_ptr<Plan> plan =
        bench.plan({bench.table(QStringLiteral("t.csv"), QString::fromUtf8(Table))}, options);
    INFO(TestProgramme::reasons(*plan).join(u'\n').toStdString());
    CHECK(plan->rejectedRows() == 0);
}

TEST_CASE("A survey sees the cells as they were corrected, and keeps no more values than it should") {
    SurveyBench bench;
    const QString path = bench.table(QStringLiteral("t.csv"), QString::fromUtf8(Table));
    const ValueSurvey survey =
        bench.survey(path, mapping(), {{path, 3, QStringLiteral("Sexe"), QStringLiteral("F")}});
    CHECK(survey.fields.back().values.size() == 1);
    QString many = QStringLiteral("Nom;Sexe;Région;Opérateur\n");
    for (int row = 0; row < SurveyedValuesKept + 20; ++row) {
        many += QStringLiteral("A;F;Oriental;Op %1\n").arg(row);
    }
    const ValueSurvey long_ = bench.survey(bench.table(QStringLiteral("m.csv"), many), mapping());
    bool cut = false;
    for (const SurveyedField& field : long_.fields) {
        CHECK(field.values.size() <= SurveyedValuesKept);
        cut = cut || field.cut;
    }
    CHECK(cut);
}
