#include "core/base/phrasebook.h"
#include "core/storage/connection.h"
#include "tests/support/catch.h"
#include "tests/ui/records/pagebench.h"
#include "ui/tables/pasteplan.h"

using namespace jisr;

namespace {

struct Planned : PageBench {
    Planned() { open(); }
    PastePlan plan(RecordKind kind, const QStringList& columns, const QList<const char*>& keys,
                   const QList<QStringList>& block) {
        PasteQuestion question;
        question.kind = kind;
        question.columns = columns;
        question.block = block;
        for (const char* key : keys) {
            question.ids.push_back(id(kind, key));
        }
        RecordTable table(programme->file().connection());
        NoProgress progress;
        return planPaste(store(), table, question, phrasebook, progress);
    }
    const Phrasebook phrasebook{Language::French};
};

QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

}  // namespace

TEST_CASE("A row whose pasted cells break a rule together keeps those that don't") {
    Planned bench;
    const PastePlan plan = bench.plan(RecordKind::Enrolment, words("status|started_on|status_on|certificate"),
                                      {"E01"}, {words("graduated|01/02/2025|01/01/2025|Certificat A")});
    // graduated before it began
    CHECK(plan.rejected >= 1);
    bool certificate = false;
    for (const PastedCell& cell : plan.cells) {
        certificate = certificate || (cell.column == QLatin1String("certificate") && cell.accepted());
        if (!cell.accepted()) {
            CHECK((cell.column == QLatin1String("started_on") || cell.column == QLatin1String("status_on")));
        }
    }
    CHECK(certificate);
}

TEST_CASE("A required cell that is pasted empty is refused, another is emptied") {
    Planned bench;
    const PastePlan plan = bench.plan(RecordKind::Learner, words("last_name|born_on"), {"L01"}, {words("|")});
    REQUIRE(plan.cells.size() == 2);
    CHECK_FALSE(plan.cells[0].accepted());
    CHECK(plan.cells[1].accepted());
    CHECK_FALSE(plan.cells[1].value.isValid());
}

TEST_CASE("References are read by code, by name and without accents; what could be two is asked about") {
    Planned bench;
    const PastePlan plan =
        bench.plan(RecordKind::Cohort, {QStringLiteral("region")}, {"C1", "C2", "C3", "C4"},
                   {words("Fes-Meknes"), words("MA-11"), words("Atlantis"), words("a")});
    REQUIRE(plan.cells.size() == 4);
    CHECK(plan.cells[0].value.toLongLong() == bench.id(RecordKind::Region, "MA-03"));
    CHECK(plan.cells[1].value.toLongLong() == bench.id(RecordKind::Region, "MA-11"));
    CHECK_FALSE(plan.cells[2].accepted());
    CHECK_FALSE(plan.cells[3].accepted());
}

TEST_CASE("A plan whose cells were changed meanwhile is refused as a whole") {
    Planned bench;
    const PastePlan plan = bench.plan(RecordKind::Learner, {QStringLiteral("first_name")}, {"L01", "L02"},
                                      {words("Aya"), words("Omar")});
    REQUIRE(plan.changed == 2);
    auto values = bench.store().row(RecordKind::Learner, bench.id(RecordKind::Learner, "L02"))->values;
    values[static_cast<std::size_t>(record(RecordKind::Learner).indexOf(u"first_name"))] =
        QStringLiteral("Ali");
    bench.store().update(RecordKind::Learner, bench.id(RecordKind::Learner, "L02"), values);
    const QStringList before = bench.contents();
    NoProgress progress;
    bench.store().begin(QStringLiteral("paste"));
    CHECK_THROWS_AS(applyPaste(bench.store(), plan, progress), Refused);
    bench.store().rollback();
    CHECK(bench.contents() == before);
}

TEST_CASE("A paste that is stopped leaves the file as it was") {
    class Stopped : public Progress {
      public:
        void report(qint64, qint64) override {}
        bool cancelled() const override { return true; }
    };
    Planned bench;
    const PastePlan plan =
        bench.plan(RecordKind::Learner, {QStringLiteral("first_name")}, {"L01"}, {words("Aya")});
    const QStringList before = bench.contents();
    Stopped stopped;
    bench.store().begin(QStringLiteral("paste"));
    CHECK_THROWS_AS(applyPaste(bench.store(), plan, stopped), Cancelled);
    bench.store().rollback();
    CHECK(bench.contents() == before);
}
