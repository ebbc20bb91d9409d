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

}  // namespace

TEST_CASE("on the demonstration, with and without a fall in graduation, the 80 % band holds 70 to 90 %") {
    const int fall = GENERATE(0, 150, 300);
    const quint64 seed = GENERATE(1, 2);
    const ProgrammePast past = demonstration(seed, fall);
    CHECK(past.regions.size() == 12);
    const BackTest test = backTest(past, ForecastQuestion{}.seed, NoProgress());
    REQUIRE(test.months.size() == 6);
    UNSCOPED_INFO("learners " << test.learners.covered << "/" << test.learners.cases << " width "
                              << test.fillSpread);
    CHECK(test.learners.holds());
    UNSCOPED_INFO("fall " << fall << " seed " << seed << ": graduates " << test.graduates.covered << "/"
                          << test.graduates.cases << " width " << test.graduationSpread << ", insertions "
                          << test.insertions.covered << "/" << test.insertions.cases << " width "
                          << test.insertionSpread);
    CHECK(test.graduates.cases > 60);
    CHECK(test.graduates.holds());
    CHECK(test.insertions.holds());
    for (const Message& sentence : test.sentences()) {
        CHECK_FALSE(sentence.plain().startsWith(QLatin1String("FAILED")));
    }
}
