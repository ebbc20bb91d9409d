// The dashboard as a whole: every chart of the catalogue in its place, and one question for all of them.
#include <QComboBox>
#include <QFile>
#include <QTabBar>

#include "core/charting/chartcatalogue.h"
#include "tests/support/catch.h"
#include "tests/ui/window/windowbench.h"
#include "ui/base/figuresdesk.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/chartsheet.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/peoplepanel.h"

using namespace jisr;

namespace {

const QDate CutOff(2026, 6, 30);

struct DashboardBench : WindowBench {
    DashboardPage* page = nullptr;

    explicit DashboardBench(Language in = Language::English) {
        const QString file = exampleFile();
        build(in);
        window->files().open(file);
        window->files().chooseWho(QStringLiteral("amina"));
        REQUIRE(settle());
        figures().setScope({CutOff, {}});
        REQUIRE(settle());
        page = window->findChild<DashboardPage*>();
        REQUIRE(page);
    }
    FiguresDesk& figures() { return *window->files().figures(); }
    const std::map<GroupKey, std::set<QString>>& allowed() { return figures().scope().filter.allowed; }
    ChartCard* card(const char* id) {
        for (ChartCard* card : page->findChildren<ChartCard*>()) {
            if (card->isVisible() && card->spec().id == QLatin1String(id)) {
                return card;
            }
        }
        return nullptr;
    }
    PeoplePanel& people() { return *page->findChild<PeoplePanel*>(); }
    void show(Sheet sheet) {
        page->showSheet(sheet);
        REQUIRE(settle());
    }
};

}  // namespace

TEST_CASE("Every chart of the catalogue stands on its sheet, made, in each language") {
    for (const Language language : {Language::French, Language::Arabic}) {
        DashboardBench bench(language);
        for (const ChartInfo& info : chartCatalogue()) {
            INFO(info.id);
            bench.show(info.sheet);
            ChartCard* card = bench.card(info.id);
            REQUIRE(card);
            CHECK_FALSE(card->spec().title.isEmpty());
            CHECK(card->spec().rightToLeft == (language == Language::Arabic));
            CHECK(card->view().isVisible());
        }
    }
}

TEST_CASE("A click on a mark filters everything by it and opens its people; Ctrl adds, Escape takes back") {
    DashboardBench bench;
    ChartCard* card = bench.card("insertion-by-region");
    REQUIRE(card);
    emit card->view().markActivated(QStringLiteral("INS/6/region=MA-06"), false);
    REQUIRE(bench.settle());
    CHECK(bench.allowed() ==
          std::map<GroupKey, std::set<QString>>{{GroupKey::Region, {QStringLiteral("MA-06")}}});
    CHECK(bench.people().isVisible());
    CHECK(bench.people().people().numerator ==
          bench.page->content().results->whole().find(IndicatorId::Ins, 6)->numerator);
    emit card->view().markActivated(QStringLiteral("INS/6/region=MA-04"), true);
    REQUIRE(bench.settle());
    CHECK(bench.allowed().at(GroupKey::Region).size() == 2);
    card->view().setFocus();
    QTest::keyClick(&card->view(), Qt::Key_Escape);
    REQUIRE(bench.settle());
    CHECK(bench.allowed().at(GroupKey::Region) == std::set<QString>{QStringLiteral("MA-06")});
    QTest::keyClick(&card->view(), Qt::Key_Escape);
    REQUIRE(bench.settle());
    CHECK(bench.allowed().empty());
    QTest::keyClick(&card->view(), Qt::Key_Escape);
    CHECK_FALSE(bench.people().isVisible());
}

TEST_CASE("What is chosen on a chart changes this chart, and stays when the filter changes") {
    DashboardBench bench;
    bench.show(Sheet::Comparison);
    ChartCard* card = bench.card("insertion-by");
    REQUIRE(card);
    const QString before = card->spec().title;
    auto* by = card->findChild<QComboBox*>(QStringLiteral("choice_by"));
    REQUIRE(by);
    by->setCurrentIndex(by->findData(QStringLiteral("track")));
    emit by->activated(by->currentIndex());
    REQUIRE(bench.settle());
    CHECK(card->spec().title != before);
    const QString chosen = card->spec().title;
    bench.figures().setScope({CutOff, Filter{}.with(GroupKey::Region, QStringLiteral("MA-06"))});
    REQUIRE(bench.settle());
    CHECK(card->spec().title == chosen);
}

TEST_CASE("A figure's code opens it on its filter and at its cut-off, its people at the side") {
    DashboardBench bench;
    const FigureAddress address{IndicatorId::Emp, 9, Filter{}.with(GroupKey::Sex, QStringLiteral("F"))};
    bench.page->openFigure(address, QDate(2026, 3, 31));
    REQUIRE(bench.settle());
    CHECK(bench.figures().scope().cutOff == QDate(2026, 3, 31));
    CHECK(bench.figures().scope().horizon == 9);
    CHECK(bench.figures().scope().filter == address.filter);
    REQUIRE(bench.people().isVisible());
    CHECK(bench.people().question()->indicator == IndicatorId::Emp);
    CHECK(bench.people().passport().name.contains(QStringLiteral("9 months")));
}

TEST_CASE("A chart is saved and goes into the report when it was added") {
    DashboardBench bench;
    ChartCard* card = bench.card("insertion-by-region");
    REQUIRE(card);
    bench.prompts.answers = {bench.path("dots.png"), bench.path("report.pdf"), bench.path("longer.pdf")};
    emit card->saveWanted();
    REQUIRE(bench.settle());
    CHECK(QFile(bench.path("dots.png")).size() > 1000);
    bench.page->exportReport();
    REQUIRE(bench.settle());
    emit card->reportToggled(true);
    bench.page->exportReport();
    REQUIRE(bench.settle());
    CHECK(QFile(bench.path("longer.pdf")).size() > QFile(bench.path("report.pdf")).size() + 1000);
}
