// The whole check: over a demonstration programme, in every language, stopped half way.
#include <QTemporaryDir>
#include <set>

#include "core/demo/demo.h"
#include "tests/core/quality/qualitybench.h"

using namespace jisr;
using namespace jisr::test;

namespace {

struct Demo {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 7, 15), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<ProgrammeFile> file;
    Demo() {
        DemoOptions options;
        options.learners = 15000;
        const QString path = folder.filePath(QStringLiteral("demo.jisr"));
        NoProgress progress;
        makeDemo(path, options, progress);
        file = ProgrammeFile::open(path, clock, true);
    }
    QualityReport check(Progress& progress) {
        return checkQuality(file->connection(), clock, QDate(2026, 6, 30), progress);
    }
};

class StopAtOnce : public Progress {
  public:
    void report(qint64, qint64) override {}
    bool cancelled() const override { return true; }
};

}  // namespace

TEST_CASE("the demonstration's planted troubles are found, a row once a rule, each with words") {
    Demo demo;
    NoProgress progress;
    const QualityReport report = demo.check(progress);
    CHECK(report.learners == 15000);
    for (const QualityRule rule :
         {QualityRule::GraduatedUndated, QualityRule::OrphanTransfer, QualityRule::OverlappingEnrolments,
          QualityRule::JobBeforeGraduation, QualityRule::EmployerIsOperator, QualityRule::EntryStatusMissing,
          QualityRule::StatusUndated, QualityRule::EnrolmentWithoutDates, QualityRule::SituationWithoutStart,
          QualityRule::HearsayOnly, QualityRule::EnrolmentAfterCutOff, QualityRule::SituationAfterCutOff}) {
        INFO(qualityRule(rule).code);
        CHECK_FALSE(report.findings(rule).empty());
    }
    for (const Language language : {Language::French, Language::Arabic, Language::English}) {
        const Phrasebook phrasebook(language);
        for (int each = 0; each < QualityRuleCount; ++each) {
            std::set<qint64> rows;
            for (const QualityFinding& finding : report.findings(QualityRule(each))) {
                INFO(qualityRule(QualityRule(each)).code);
                REQUIRE(rows.insert(finding.row).second);
                const QString words = phrasebook.say(report.detail(QualityRule(each), finding, phrasebook));
                REQUIRE_FALSE(words.isEmpty());
                REQUIRE_FALSE(words.contains(QStringLiteral("%1")));
            }
        }
    }
}

TEST_CASE("the check stops when it is told to") {
    Demo demo;
    StopAtOnce progress;
    CHECK_THROWS_AS(demo.check(progress), Cancelled);
}

TEST_CASE("an empty file has nothing to find") {
    QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2026, 7, 15), QTime(9, 0), Qt::UTC));
    const auto file =
        ProgrammeFile::create(folder.filePath(QStringLiteral("new.jisr")), {QStringLiteral("New")}, clock);
    NoProgress progress;
    const QualityReport report = checkQuality(file->connection(), clock, QDate(2026, 6, 30), progress);
    CHECK(report.learners == 0);
    CHECK(report.open(QualitySeverity::Error) == 0);
}
