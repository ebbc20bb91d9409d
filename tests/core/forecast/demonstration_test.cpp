#include <QTemporaryDir>

#include "core/demo/demo.h"
#include "core/forecast/backtest.h"
#include "core/storage/analysisreader.h"
#include "core/storage/programmefile.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

ProgrammePast demonstration(quint64 seed, int fall) {
    const QTemporaryDir folder;
    REQUIRE(folder.isValid());
    const QString path = folder.filePath(QStringLiteral("demo.jisr"));
    NoProgress progress;
    DemoOptions options;
    options.seed = seed;
    options.graduationFall = fall;
    makeDemo(path, options, progress);
    const FixedClock clock = demoClock();
    const auto file = ProgrammeFile::open(path, clock, true);
    return ProgrammePast::of(readAnalysis(file->connection(), QDate(2026, 6, 30), progress), {}, progress);
}

/// Of four demonstrations together: the 72 cases of one go wrong together, so that a single one scatters.
struct Pooled {
    std::array<Coverage, MeasureCount> all, latest;  ///< of all cut-offs, of the latest one
    std::vector<BackTest> tests;

    explicit Pooled(int fall) {
        for (quint64 seed = 1; seed <= 4; ++seed) {
            const ProgrammePast past = demonstration(seed, fall);
            REQUIRE(past.regions.size() == 12);
            const BackTest test = backTest(past, ForecastQuestion{}.seed, NoProgress());
            REQUIRE(test.trials.size() == 6);
            for (std::size_t i = 0; i < MeasureCount; ++i) {
                const Coverage here = test.coverage(static_cast<Measure>(i));
                const Coverage& last = test.trials.back().coverage[i];
                UNSCOPED_INFO("fall " << fall << " seed " << seed << " "
                                      << measureCode(static_cast<Measure>(i)) << ": " << here.covered << "/"
                                      << here.cases << ", latest " << last.covered << "/" << last.cases);
                all[i].covered += here.covered;
                all[i].cases += here.cases;
                latest[i].covered += last.covered;
                latest[i].cases += last.cases;
            }
            tests.push_back(test);
        }
    }
};

}  // namespace

TEST_CASE("on the demonstration, and where its graduation falls midway, the 80 % band holds 70 to 90 %") {
    const int fall = GENERATE(0, 150);
    const Pooled pooled(fall);
    for (const Coverage& coverage : pooled.all) {
        CHECK(coverage.cases > 200);
        CHECK(coverage.holds());
    }
    for (const Coverage& coverage : pooled.tests.front().trials.back().coverage) {
        CHECK(coverage.cases == 12);
    }
    // the demonstration that everybody sees
    for (const Message& sentence : pooled.tests.front().sentences()) {
        CHECK_FALSE(sentence.plain().startsWith(QLatin1String("FAILED")));
    }
}

TEST_CASE("a fall by 30 points that nothing announced is missed, told as failed, and learnt") {
    const Pooled pooled(300);
    CHECK(pooled.all[std::size_t(Measure::Learners)].holds());
    CHECK(pooled.all[std::size_t(Measure::Insertions)].holds());
    CHECK(pooled.all[std::size_t(Measure::Graduates)].percent() >= 60);
    CHECK(pooled.latest[std::size_t(Measure::Graduates)].percent() >= 70);
    for (const BackTest& test : pooled.tests) {
        const std::vector<Message> sentences = test.sentences();
        for (std::size_t i = 0; i < MeasureCount; ++i) {
            CHECK(sentences[i].plain().startsWith(QLatin1String("FAILED")) !=
                  test.coverage(static_cast<Measure>(i)).holds());
        }
    }
}
