#include "core/importing/proposals.h"

#include "core/importing/guesser.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

const QStringList Header{QStringLiteral("Matricule"),       QStringLiteral("Nom"),
                         QStringLiteral("Prénom"),          QStringLiteral("Sexe"),
                         QStringLiteral("Né(e) le"),        QStringLiteral("Cohorte"),
                         QStringLiteral("Remarque interne")};

Mapping saved() {
    Mapping mapping;
    RecordMapping& learner = mapping.edit(RecordKind::Learner);
    learner.set(QStringLiteral("reference"), {.columns = {QStringLiteral("Matricule")}});
    learner.set(QStringLiteral("last_name"), {.columns = {QStringLiteral("Nom")}});
    learner.set(QStringLiteral("first_name"), {.columns = {QStringLiteral("Prénom")}});
    FieldSource sex{.columns = {QStringLiteral("Sexe")}};
    sex.values.insert(QStringLiteral("Garçon"), QStringLiteral("M"));
    learner.set(QStringLiteral("sex"), sex);
    learner.set(QStringLiteral("born_on"),
                {.columns = {QStringLiteral("Né(e) le")}, .format = QStringLiteral("dd/MM/yyyy")});
    mapping.edit(RecordKind::Cohort).set(QStringLiteral("code"), {.columns = {QStringLiteral("Cohorte")}});
    mapping.columns = Header;
    return mapping;
}

const FieldSource& source(const MappingProposal& proposal, RecordKind kind, const char16_t* field) {
    const RecordMapping* record = proposal.mapping.record(kind);
    REQUIRE(record);
    const FieldSource* found = record->source(QStringView(field));
    REQUIRE(found);
    return *found;
}

}  // namespace

TEST_CASE("A mapping keeps the header that it was made for") {
    const Mapping again = Mapping::fromJson(saved().toJson());
    CHECK(again.columns == Header);
    CHECK(again.toJson() == saved().toJson());
}

TEST_CASE("The same table is found again whole, wherever its columns are") {
    QStringList turned = Header;
    std::reverse(turned.begin(), turned.end());
    const MappingProposal proposal = fitMapping(QStringLiteral("YouCode"), saved(), turned, {});
    CHECK(proposal.likeness == 100);
    CHECK(proposal.renamed.isEmpty());
    CHECK(proposal.missing.isEmpty());
    CHECK(proposal.added.isEmpty());
    CHECK(source(proposal, RecordKind::Learner, u"born_on").format == QStringLiteral("dd/MM/yyyy"));
}

TEST_CASE("Columns renamed by accents or a letter are found, new and missing ones are told") {
    const QStringList header{QStringLiteral("CIN"),    QStringLiteral("NOM"),
                             QStringLiteral("Prenom"), QStringLiteral("Matricules"),
                             QStringLiteral("sexe "),  QStringLiteral("Cohorte")};
    const MappingProposal proposal =
        fitMapping(QStringLiteral("YouCode"), saved(), header,
                   {{QStringLiteral("AB123456"), QStringLiteral("Alami"), QStringLiteral("Omar"),
                     QStringLiteral("A1"), QStringLiteral("Garçon"), QStringLiteral("C1")}});
    CHECK(source(proposal, RecordKind::Learner, u"reference").columns ==
          QStringList{QStringLiteral("Matricules")});
    CHECK(source(proposal, RecordKind::Learner, u"last_name").columns == QStringList{QStringLiteral("NOM")});
    CHECK(source(proposal, RecordKind::Learner, u"sex").values.value(QStringLiteral("Garçon")) ==
          QStringLiteral("M"));
    CHECK(proposal.missing == QStringList{QStringLiteral("Né(e) le")});
    CHECK_FALSE(proposal.mapping.record(RecordKind::Learner)->source(u"born_on"));
    CHECK(proposal.added == QStringList{QStringLiteral("CIN")});
    // a new column goes where its heading says, if that is free
    CHECK(source(proposal, RecordKind::Learner, u"cin").columns == QStringList{QStringLiteral("CIN")});
    CHECK(proposal.renamed.size() == 4);
    proposal.mapping.checkAgainst(header);  // throws when a column isn't there
}

TEST_CASE("Two columns told apart by a number are not taken for each other") {
    Mapping mapping;
    mapping.edit(RecordKind::Learner)
        .set(QStringLiteral("phone"), {.columns = {QStringLiteral("Téléphone 1")}});
    const MappingProposal proposal =
        fitMapping(QStringLiteral("x"), mapping, {QStringLiteral("Téléphone 2")}, {});
    CHECK(proposal.missing == QStringList{QStringLiteral("Téléphone 1")});
}

TEST_CASE("Only tables that look alike are proposed for, the likest first, and nonsense is passed over") {
    Mapping other;
    other.edit(RecordKind::Organisation).set(QStringLiteral("name"), {.columns = {QStringLiteral("Raison")}});
    Mapping narrower = saved();
    narrower.columns.append({QStringLiteral("Une de plus"), QStringLiteral("Et encore une")});
    const QList<MappingProposal> proposals = proposeMappings({{QStringLiteral("narrower"), narrower.toJson()},
                                                              {QStringLiteral("other"), other.toJson()},
                                                              {QStringLiteral("broken"), "{]"},
                                                              {QStringLiteral("same"), saved().toJson()}},
                                                             Header, {});
    REQUIRE(proposals.size() == 2);
    CHECK(proposals[0].name == QStringLiteral("same"));
    CHECK(proposals[1].name == QStringLiteral("narrower"));
}

TEST_CASE("A column Situation that holds statuses of enrolments is the status") {
    const QStringList header{QStringLiteral("Nom"), QStringLiteral("Prénom"), QStringLiteral("Cohorte"),
                             QStringLiteral("Situation")};
    for (const QStringList& words : {QStringList{QStringLiteral("diplômé"), QStringLiteral("abandon")},
                                     QStringList{QStringLiteral("متخرج"), QStringLiteral("متخرج")}}) {
        const Guess guess = guessMapping(
            header, {{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C1"), words[0]},
                     {QStringLiteral("D"), QStringLiteral("E"), QStringLiteral("C1"), words[1]}});
        CHECK(guess.columns[3].targets == QStringList{QStringLiteral("enrolment.status")});
    }
    const Guess job = guessMapping(header, {{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C1"),
                                             QStringLiteral("en emploi")},
                                            {QStringLiteral("D"), QStringLiteral("E"), QStringLiteral("C1"),
                                             QStringLiteral("en recherche d'emploi")}});
    CHECK(job.columns[3].targets == QStringList{QStringLiteral("situation.situation")});
}

TEST_CASE("The day of inscription is doubtful, and the application's beside a start of its own") {
    const QList<QStringList> sample{{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C1"),
                                     QStringLiteral("13/01/2025"), QStringLiteral("20/02/2025")}};
    const Guess alone =
        guessMapping({QStringLiteral("Nom"), QStringLiteral("Prénom"), QStringLiteral("Cohorte"),
                      QStringLiteral("Date inscription"), QStringLiteral("Observations")},
                     sample);
    CHECK(alone.columns[3].targets == QStringList{QStringLiteral("enrolment.started_on")});
    CHECK(alone.columns[3].confidence < 80);
    const bool doubted = std::any_of(
        alone.warnings.begin(), alone.warnings.end(),
        [](const Finding& warning) { return warning.field == QStringLiteral("Date inscription"); });
    CHECK(doubted);
    const Guess beside =
        guessMapping({QStringLiteral("Nom"), QStringLiteral("Prénom"), QStringLiteral("Cohorte"),
                      QStringLiteral("Date inscription"), QStringLiteral("Date de début")},
                     sample);
    CHECK(beside.columns[3].targets == QStringList{QStringLiteral("enrolment.applied_on")});
    CHECK(beside.columns[4].targets == QStringList{QStringLiteral("enrolment.started_on")});
}
