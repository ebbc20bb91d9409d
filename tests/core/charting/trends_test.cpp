#include "core/charting/trends.h"

#include "core/charting/chartcatalogue.h"
#include "core/reporting/reportbuilder.h"
#include "tests/core/indicators/randomprogramme.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

const QDate Now(2026, 6, 15);

ReportRequest asked(bool publicMode = false) {
    ReportRequest request;
    request.language = Language::English;
    request.publicMode = publicMode;
    return request;
}

TrendChart monthly(Analysis& analysis, const ReportRequest& request, Trends::Shows shows) {
    const Phrasebook phrasebook(request.language);
    const Results results = ReportBuilder(analysis).results(request);
    NoProgress progress;
    return std::get<TrendChart>(Trends(results, phrasebook).monthly(analysis, shows, progress).content);
}

const TrendSeries& series(const TrendChart& chart, const char* code) {
    for (const TrendSeries& one : chart.series) {
        if (one.code == QLatin1String(code)) {
            return one;
        }
    }
    throw std::out_of_range(code);
}

class Watching : public Progress {
  public:
    explicit Watching(int checks) : m_left(checks) {}
    void report(qint64 done, qint64 total) override {
        CHECK(done >= last);
        CHECK(total == Trends::Months);
        last = done;
    }
    bool cancelled() const override { return m_left-- <= 0; }
    qint64 last = 0;

  private:
    mutable int m_left;
};

QDate dateOf(const TrendChart& chart, std::size_t place) {
    if (place + 1 == chart.places.size()) {
        return Now;
    }
    const QDate first =
        QDate::fromString(QStringLiteral("01/") + chart.places[place], QStringLiteral("dd/MM/yyyy"));
    return first.addMonths(1).addDays(-1);
}

}  // namespace

TEST_CASE("each month of the trend is what an analysis made at that month's end says") {
    Analysis analysis = sample::programme(Now);
    const TrendChart rates = monthly(analysis, asked(), Trends::Shows::Rates);
    const TrendChart people = monthly(analysis, asked(), Trends::Shows::People);
    CHECK(analysis.cutOff() == Now);
    REQUIRE(rates.places.size() == Trends::Months);
    CHECK(rates.places.front() == QLatin1String("07/2024"));
    CHECK(rates.places.back() == QLatin1String("06/2026"));
    int shown = 0;
    for (std::size_t place = 0; place < rates.places.size(); ++place) {
        INFO(rates.places[place].toStdString());
        const Analysis then = sample::programme(dateOf(rates, place));
        const Results results = ReportBuilder(then).results(asked());
        const ResultGroup& whole = results.whole();
        for (const IndicatorId id : {IndicatorId::Ins, IndicatorId::Emp, IndicatorId::Rep}) {
            const TrendPoint& point = series(rates, indicatorInfo(id).code).points[place];
            const Phrasebook phrasebook(Language::English);
            CHECK(point.text == FigureWords(phrasebook, results).rate(whole, id).text);
            const Figure* figure = whole.find(id, 6);
            const bool due =
                figure && figure->denominator > 0 &&
                (id == IndicatorId::Rep || qualityAt(whole.published.group, 6) != Quality::CountsOnly);
            REQUIRE(point.value.has_value() == due);
            CHECK(point.low.has_value() == (due && id == IndicatorId::Ins));
            CHECK(point.detail.contains(phrasebook.date(dateOf(rates, place))));
            if (due) {
                ++shown;
                CHECK(*point.value == Approx(static_cast<double>(figure->numerator) /
                                             static_cast<double>(figure->denominator)));
                CHECK(point.detail.contains(phrasebook.number(figure->denominator)));
            }
        }
        const Figure* confirmed = whole.find(IndicatorId::Conf);
        const Figure* due = whole.find(IndicatorId::Due, 6);
        CHECK(*series(people, "ENROLLED").points[place].value == *results.enrolled());
        CHECK(*series(people, "CONF").points[place].value == (confirmed ? confirmed->numerator : 0));
        CHECK(*series(people, "GRAD").points[place].value == (due ? due->denominator : 0));
        CHECK(*series(people, "TRAINING").points[place].value == *results.inTraining());
    }
    CHECK(shown > 20);
}

TEST_CASE("only the last point, seen from the page's own cut-off, asks for its people") {
    Analysis analysis = sample::programme(Now);
    const TrendChart chart = monthly(analysis, asked(), Trends::Shows::Rates);
    const Results results = ReportBuilder(analysis).results(asked());
    for (const TrendSeries& one : chart.series) {
        for (std::size_t place = 0; place < one.points.size(); ++place) {
            CHECK(one.points[place].key.isEmpty() == (place + 1 < one.points.size()));
            CHECK_FALSE(one.points[place].detail.isEmpty());
        }
        const auto address = results.address(one.points.back().key);
        REQUIRE(address);
        const People people = analysis.people(address->id, address->horizon, address->filter);
        const Figure* figure = results.whole().find(address->id, 6);
        CHECK(people.numerator == figure->numerator);
        CHECK(people.denominator == figure->denominator);
    }
}

TEST_CASE("a trend that is stopped at any month leaves the analysis at its cut-off") {
    Analysis analysis = sample::programme(Now, {300, 2, 9});
    const Phrasebook phrasebook(Language::French);
    const Results results = ReportBuilder(analysis).results(asked());
    for (const int checks : {0, 1, 7, 23}) {
        Watching progress(checks);
        CHECK_THROWS_AS(Trends(results, phrasebook).monthly(analysis, Trends::Shows::Rates, progress),
                        Cancelled);
        CHECK(analysis.cutOff() == Now);
    }
    Watching whole(1000);
    Trends(results, phrasebook).monthly(analysis, Trends::Shows::People, whole);
    CHECK(whole.last == Trends::Months);
    CHECK(analysis.cutOff() == Now);
}

TEST_CASE("before anybody enrolled the trend is empty and says so") {
    Analysis analysis = sample::programme(Now, {300, 2, 9});
    analysis.setCutOff(QDate(2015, 1, 31));
    const TrendChart chart = monthly(analysis, asked(), Trends::Shows::Rates);
    CHECK_FALSE(chart.emptyNote.isEmpty());
    const Phrasebook phrasebook(Language::English);
    const Results results = ReportBuilder(analysis).results(asked());
    CHECK_FALSE(std::get<TrendChart>(Trends(results, phrasebook).byEntry().content).emptyNote.isEmpty());
}

TEST_CASE("in public no month tells of one to four people, by itself or beside another month") {
    int shown = 0, hidden = 0;
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        RandomProgramme random(seed);
        Analysis analysis(random.dimensions, random.rule);
        for (const LearnerRow& learner : random.learners) {
            analysis.add(learner);
        }
        analysis.finish(QDate::fromJulianDay(random.cutOff));
        const double small = static_cast<double>(random.rule.pubMinCell);
        const TrendChart people = monthly(analysis, asked(true), Trends::Shows::People);
        for (const TrendSeries& one : people.series) {
            for (const TrendPoint& point : one.points) {
                point.value ? ++shown : ++hidden;
                CHECK((point.text == QLatin1String("c")) == !point.value.has_value());
                for (const TrendPoint& other : one.points) {
                    const double step =
                        point.value && other.value ? std::abs(*point.value - *other.value) : 0;
                    CHECK((step == 0 || step >= small));
                }
                CHECK((!point.value || *point.value == 0 || *point.value >= small));
            }
        }
        const TrendChart rates = monthly(analysis, asked(true), Trends::Shows::Rates);
        for (const TrendSeries& one : rates.series) {
            for (const TrendPoint& point : one.points) {
                if (!point.value) {
                    CHECK_FALSE(point.low);
                    CHECK_FALSE(point.high);
                }
            }
        }
    }
    CHECK(shown > 100);
    CHECK(hidden > 100);
}

TEST_CASE("by entry every cohort has its place in the order of its start, with its own people") {
    for (const int cohorts : {2, 5}) {
        const Analysis analysis = sample::programme(Now, {1500, cohorts, 9});
        const Phrasebook phrasebook(Language::English);
        const Results results = ReportBuilder(analysis).results(asked());
        const ChartSpec spec = Trends(results, phrasebook).byEntry();
        const auto& chart = std::get<TrendChart>(spec.content);
        REQUIRE(chart.places.size() == results.cohorts().size());
        CHECK_FALSE(chart.joined);
        for (const TrendSeries& one : chart.series) {
            for (std::size_t place = 0; place < one.points.size(); ++place) {
                const TrendPoint& point = one.points[place];
                CHECK_FALSE(point.detail.isEmpty());
                if (!point.value) {
                    continue;
                }
                const auto address = results.address(point.key);
                REQUIRE(address);
                CHECK(QLatin1String(indicatorInfo(address->id).code) == one.code);
                const People people = analysis.people(address->id, address->horizon, address->filter);
                CHECK(*point.value == Approx(static_cast<double>(people.numerator) /
                                             static_cast<double>(people.denominator)));
            }
        }
    }
}

TEST_CASE("the catalogue holds both trends on the sheet of time, the monthly one as work apart") {
    const ChartInfo* trend = chartInfo(QStringLiteral("insertion-trend"));
    const ChartInfo* entry = chartInfo(QStringLiteral("insertion-by-entry"));
    REQUIRE((trend && entry));
    CHECK(trend->sheet == Sheet::Time);
    CHECK(entry->sheet == Sheet::Time);
    REQUIRE(trend->makeAcross);
    REQUIRE(entry->make);
    Analysis analysis = sample::programme(Now, {300, 2, 9});
    const Results results = ReportBuilder(analysis).results(asked());
    const Phrasebook phrasebook(Language::French);
    NoProgress progress;
    const ChartSpec rates = trend->makeAcross(analysis, {analysis, results, phrasebook, {}}, progress);
    const ChartSpec people = trend->makeAcross(
        analysis, {analysis, results, phrasebook, {{QStringLiteral("shows"), QStringLiteral("people")}}},
        progress);
    CHECK(rates.id == QLatin1String(trend->id));
    CHECK(people.id == QLatin1String(trend->id));
    CHECK(std::get<TrendChart>(rates.content).rates);
    CHECK_FALSE(std::get<TrendChart>(people.content).rates);
}

TEST_CASE("seen every third month, a point is the very one that the months have there") {
    Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(asked());
    const Phrasebook phrasebook(Language::English);
    const Trends trends(results, phrasebook);
    NoProgress nobody;
    const auto few = trends.looks(analysis, nobody, 3), all = trends.looks(analysis, nobody);
    REQUIRE(few.size() == Trends::Months / 3);
    CHECK(few.back().cutOff == results.cutOff());
    for (const Trends::Shows shows : {Trends::Shows::Rates, Trends::Shows::People}) {
        const auto chart = std::get<TrendChart>(trends.monthly(few, shows, 3).content);
        const auto months = std::get<TrendChart>(trends.monthly(all, shows).content);
        for (std::size_t i = 0; i < chart.places.size(); ++i) {
            const auto at = std::find(months.places.begin(), months.places.end(), chart.places[i]);
            REQUIRE(at != months.places.end());
            CHECK(chart.series[0].points[i].text ==
                  months.series[0].points[static_cast<std::size_t>(at - months.places.begin())].text);
        }
    }
}
