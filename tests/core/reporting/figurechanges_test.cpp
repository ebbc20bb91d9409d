#include "core/reporting/figurechanges.h"

#include <QRegularExpression>

#include "core/reporting/reportbuilder.h"
#include "core/reporting/reportfigures.h"
#include "tests/core/indicators/randomprogramme.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "tests/support/example.h"

using namespace jisr;

namespace {

const QDate Now(2026, 6, 15), MonthEnd(2026, 5, 31), YearBefore(2025, 6, 15);

ReportRequest asked(bool publicMode = false) {
    ReportRequest request;
    request.language = Language::English;
    request.publicMode = publicMode;
    request.target = 2500;
    return request;
}

/// A figure as the page of another cut-off prints it, or empty.
QString printed(const Results& results, const char* id) {
    const Phrasebook phrasebook(Language::English);
    for (const ReportFigure& figure : keyFigures(results, phrasebook).figures) {
        if (figure.id == QLatin1String(id)) {
            return figure.value;
        }
    }
    return {};
}

/// "+1,204 since …" as a number; the minus is U+2212.
double said(const QString& change) {
    QString number = change.section(u' ', 0, 0);
    if (number == QLatin1String("unchanged")) {
        return 0;
    }
    return number.replace(QChar(0x2212), QLatin1Char('-')).remove(u',').toDouble();
}

double printedNumber(QString value) {
    return value.remove(u',').remove(u'%').toDouble();
}

class StopsAfter : public Progress {
  public:
    explicit StopsAfter(int checks) : m_left(checks) {}
    void report(qint64, qint64) override {}
    bool cancelled() const override { return m_left-- <= 0; }

  private:
    mutable int m_left;
};

}  // namespace

TEST_CASE("the headline row is the issue's: people, insertion with employment beside it, answers, target") {
    const Analysis analysis = sample::programme(Now);
    const Phrasebook phrasebook(Language::English);
    QStringList ids;
    for (const ReportFigure& figure :
         keyFigures(ReportBuilder(analysis).results(asked()), phrasebook).figures) {
        ids << figure.id;
        CHECK_FALSE(figure.label.isEmpty());
        CHECK_FALSE(figure.value.isEmpty());
    }
    CHECK(ids == QStringList{"insertion", "employment", "response", "not_due", "enrolled", "confirmed",
                             "in_training", "graduated", "progress"});
    ReportRequest without = asked();
    without.target.reset();
    CHECK(printed(ReportBuilder(analysis).results(without), "progress").isEmpty());
}

TEST_CASE("those in training are the confirmed who have neither graduated nor left") {
    example::Programme programme = example::programme();
    Analysis analysis(std::move(programme.dimensions), RuleParameters{});
    for (const LearnerRow& learner : programme.learners) {
        analysis.add(learner);
    }
    analysis.finish(example::CutOff);
    NoProgress progress;
    qint64 entered = 0, out = 0;
    for (const CohortHistory& history : analysis.histories({}, progress)) {
        for (const CohortMonth& month : history.months) {
            entered += month.entered;
            out += month.graduated + month.left;
        }
    }
    const Results results = ReportBuilder(analysis).results(asked());
    REQUIRE(results.inTraining());
    CHECK(*results.inTraining() > 0);
    CHECK(*results.inTraining() == entered - out);
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        RandomProgramme random(seed);
        Analysis some(random.dimensions, random.rule);
        for (const LearnerRow& learner : random.learners) {
            some.add(learner);
        }
        some.finish(QDate::fromJulianDay(random.cutOff));
        const Results all = ReportBuilder(some).results(asked());
        // by groups as by the whole
        qint64 sum = 0;
        const Breakdown bySex = some.breakdowns({}, {{{GroupKey::Sex}}}).front();
        for (qsizetype group = 0; group < bySex.size(); ++group) {
            sum += bySex.inTraining(group);
        }
        const Breakdown byRegion = some.breakdowns({}, {{{GroupKey::Region}}}).front();
        qint64 regions = 0;
        for (qsizetype group = 0; group < byRegion.size(); ++group) {
            regions += byRegion.inTraining(group);
        }
        CHECK(sum == *all.inTraining());
        CHECK(regions == *all.inTraining());
    }
}

TEST_CASE("enrolled at a cut-off are those whose training has begun by then") {
    for (const QDate& cutOff : {Now, YearBefore, QDate(2024, 3, 20)}) {
        const Analysis analysis = sample::programme(cutOff);
        const Breakdown whole = analysis.breakdowns({}, {{}}).front();
        const Results results = ReportBuilder(analysis).results(asked());
        const Breakdown cohorts = analysis.breakdowns({}, {{{GroupKey::Cohort}}}).front();
        qint64 begun = 0;
        for (qsizetype group = 0; group < cohorts.size(); ++group) {
            for (const CohortRow& cohort : analysis.dimensions().cohorts) {
                if (cohort.code == cohorts.name(group, 0).code &&
                    cohort.startsOn <= static_cast<Day>(cutOff.toJulianDay())) {
                    begun += cohorts.chains(group);
                }
            }
        }
        CHECK(*results.enrolled() == begun);
        CHECK(*results.enrolled() + results.toBegin() == whole.chains(0));
        CHECK(*results.enrolled() >= results.whole().find(IndicatorId::Conf)->denominator);
    }
}

TEST_CASE("every change is the difference of the figures as both cut-offs print them") {
    Analysis analysis = sample::programme(Now);
    NoProgress progress;
    const FigureChanges changes = figureChanges(analysis, asked(), progress);
    const Analysis month = sample::programme(MonthEnd), year = sample::programme(YearBefore);
    const Results now = ReportBuilder(analysis).results(asked());
    const Results then[] = {ReportBuilder(month).results(asked()), ReportBuilder(year).results(asked())};
    int compared = 0;
    for (const auto& [id, texts] : changes.byFigure) {
        INFO(id.toStdString() << ": " << texts.join(u'|').toStdString());
        for (const QString& text : texts) {
            const bool overYear = text.endsWith(QLatin1String("over a year"));
            CHECK(overYear != text.endsWith(QLatin1String("since 31 May 2026")));
            const QByteArray code = id.toLatin1();
            const double difference = printedNumber(printed(now, code.constData())) -
                                      printedNumber(printed(then[overYear ? 1 : 0], code.constData()));
            CHECK(said(text) == Approx(difference).margin(0.001));
            ++compared;
        }
    }
    CHECK(compared >= 16);
    CHECK(analysis.cutOff() == Now);

    ReportFigures figures = keyFigures(now, Phrasebook(Language::English));
    changes.addTo(figures);
    for (const ReportFigure& figure : figures.figures) {
        const auto found = changes.byFigure.find(figure.id);
        CHECK(figure.changes == (found == changes.byFigure.end() ? QStringList() : found->second));
    }
}

TEST_CASE("on a month's last day the month end before it is the one compared with") {
    Analysis analysis = sample::programme(QDate(2026, 5, 31));
    NoProgress progress;
    const FigureChanges changes = figureChanges(analysis, asked(), progress);
    CHECK(changes.byFigure.at(QStringLiteral("enrolled")).front().endsWith(QLatin1String("30 Apr 2026")));
}

TEST_CASE("nothing is said of a rate that isn't shown, and the year before the start counts as nobody") {
    Analysis analysis = sample::programme(Now);
    analysis.setCutOff(QDate(2024, 3, 20));
    NoProgress progress;
    const Results results = ReportBuilder(analysis).results(asked());
    const FigureChanges changes = figureChanges(analysis, asked(), progress);
    if (!results.whole().find(IndicatorId::Ins, 6)) {
        CHECK(changes.byFigure.count(QStringLiteral("insertion")) == 0);
    }
    const QStringList enrolled = changes.byFigure.at(QStringLiteral("enrolled"));
    CHECK(enrolled.size() == 2);
    CHECK(analysis.cutOff() == QDate(2024, 3, 20));
}

TEST_CASE("a public edition says no change of a hidden figure and none of one to four people") {
    int saying = 0;
    for (std::uint32_t seed = 1; seed <= 120; ++seed) {
        INFO("seed " << seed);
        RandomProgramme random(seed);
        Analysis analysis(random.dimensions, random.rule);
        for (const LearnerRow& learner : random.learners) {
            analysis.add(learner);
        }
        analysis.finish(QDate::fromJulianDay(random.cutOff));
        NoProgress progress;
        const FigureChanges changes = figureChanges(analysis, asked(true), progress);
        const Results results = ReportBuilder(analysis).results(asked(true));
        for (const auto& [id, texts] : changes.byFigure) {
            const QByteArray code = id.toLatin1();
            CHECK(printed(results, code.constData()) != QLatin1String("c"));
            static const QStringList rates = {"insertion", "employment", "response", "progress"};
            for (const QString& text : texts) {
                ++saying;
                if (!rates.contains(id)) {
                    const double people = std::abs(said(text));
                    CHECK((people == 0 || people >= random.rule.pubMinCell));
                }
            }
        }
    }
    CHECK(saying > 20);
}

TEST_CASE("a comparison that is stopped leaves the analysis at its cut-off") {
    for (const int checks : {0, 1}) {
        Analysis analysis = sample::programme(Now);
        StopsAfter progress(checks);
        CHECK_THROWS_AS(figureChanges(analysis, asked(), progress), Cancelled);
        CHECK(analysis.cutOff() == Now);
    }
}

TEST_CASE("changes are said in French and Arabic with the numbers of those languages") {
    Analysis analysis = sample::programme(Now);
    NoProgress progress;
    for (const Language language : {Language::French, Language::Arabic}) {
        ReportRequest request = asked();
        request.language = language;
        const FigureChanges changes = figureChanges(analysis, request, progress);
        CHECK(changes.byFigure.at(QStringLiteral("enrolled")).front().contains(QLatin1String("31/05/2026")));
        INFO(changes.byFigure.at(QStringLiteral("graduated")).back().toStdString());
        const bool isolated = changes.byFigure.at(QStringLiteral("graduated")).back().contains(QChar(0x2066));
        CHECK(isolated == (language == Language::Arabic));
    }
}
