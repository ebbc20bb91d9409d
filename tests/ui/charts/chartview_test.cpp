#include "ui/charts/chartview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>
#include <QtTest/QTest>

#include "tests/support/catch.h"
#include "tests/ui/charts/samplecharts.h"

using namespace jisr;

namespace {

struct Shown {
    ChartView view;
    explicit Shown(const ChartSpec& spec, QSize size = {640, 420}) {
        view.resize(size);
        view.setSpec(spec);
        view.show();
        view.activateWindow();
        view.setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
    }
    QPoint centreOf(int mark) {
        return view.mapFromScene(view.marks()[static_cast<std::size_t>(mark)].area.center());
    }
};

}  // namespace

TEST_CASE("a click on a mark tells whom it stands for") {
    Shown shown(sample::dots());
    QSignalSpy activated(&shown.view, &ChartView::markActivated);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.centreOf(5));
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].toString() == QStringLiteral("INS/6/region=MA-06"));
    CHECK(shown.view.currentMark() == 5);
}

TEST_CASE("Ctrl adds; the other mouse button and Space ask for the people alone") {
    Shown shown(sample::dots());
    QSignalSpy activated(&shown.view, &ChartView::markActivated);
    QSignalSpy people(&shown.view, &ChartView::peopleWanted);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.centreOf(5));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ControlModifier, shown.centreOf(4));
    QTest::keyClick(&shown.view, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(activated.size() == 3);
    CHECK_FALSE(activated[0][1].toBool());
    CHECK(activated[1][1].toBool());
    CHECK(activated[2][1].toBool());
    CHECK(people.isEmpty());
    QTest::mouseClick(shown.view.viewport(), Qt::RightButton, {}, shown.centreOf(5));
    QTest::keyClick(&shown.view, Qt::Key_Space);
    REQUIRE(people.size() == 2);
    CHECK(people[0][0].toString() == QStringLiteral("INS/6/region=MA-06"));
    CHECK(activated.size() == 3);
}

TEST_CASE("pressing on one mark and releasing on another activates nothing") {
    Shown shown(sample::dots());
    QSignalSpy activated(&shown.view, &ChartView::markActivated);
    QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, shown.centreOf(2));
    QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, shown.centreOf(3));
    CHECK(activated.isEmpty());
}

TEST_CASE("arrows walk through the marks and Enter activates the current one") {
    Shown shown(sample::dots());
    QSignalSpy activated(&shown.view, &ChartView::markActivated);
    shown.view.setCurrentMark(0);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    CHECK(shown.view.currentMark() == 2);
    QTest::keyClick(&shown.view, Qt::Key_Up);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].toString() == QStringLiteral("INS/6/region=MA-02"));
    QTest::keyClick(&shown.view, Qt::Key_End);
    CHECK(shown.view.currentMark() == 11);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    CHECK(shown.view.currentMark() == 11);
}

TEST_CASE("segments of a stacked bar are reached sideways, in the reading direction of the screen") {
    for (const Language language : {Language::French, Language::Arabic}) {
        Shown shown(sample::stack(language));
        QSignalSpy activated(&shown.view, &ChartView::markActivated);
        shown.view.setCurrentMark(0);
        QTest::keyClick(&shown.view, language == Language::Arabic ? Qt::Key_Left : Qt::Key_Right);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        REQUIRE(activated.size() == 1);
        CHECK(activated[0][0].toString() == QStringLiteral("SH_APPR/6/cohort=C0"));
    }
}

TEST_CASE("the description of the current mark is there for assistive tools") {
    Shown shown(sample::dots());
    CHECK(shown.view.accessibleName() == QStringLiteral("Insertion à 6 mois par région"));
    shown.view.setCurrentMark(3);
    QAccessibleInterface* current = QAccessible::queryAccessibleInterface(&shown.view)->child(3);
    CHECK(current->state().selected);
    CHECK(current->text(QAccessible::Description).contains(QStringLiteral("462 / 690")));
}

TEST_CASE("hundreds of bars scroll and the last one comes into sight with the keyboard") {
    Shown shown(sample::stack(Language::French, 300));
    CHECK(shown.view.verticalScrollBar()->maximum() > 3000);
    QTest::keyClick(&shown.view, Qt::Key_End);
    CHECK(shown.view.verticalScrollBar()->value() > 3000);
    CHECK(shown.view.heightForWidth(640) < 700);
}

TEST_CASE("a chart that fits does not scroll") {
    Shown shown(sample::dots(), {700, 500});
    CHECK(shown.view.verticalScrollBar()->maximum() == 0);
}

TEST_CASE("new figures keep the keyboard on the same group") {
    Shown shown(sample::dots());
    shown.view.setCurrentMark(4);
    ChartSpec spec = sample::dots();
    auto& chart = std::get<DotChart>(spec.content);
    chart.marks.erase(chart.marks.begin());
    shown.view.setSpec(spec);
    CHECK(shown.view.currentMark() == 3);
    chart.marks.clear();
    shown.view.setSpec(spec);
    CHECK(shown.view.currentMark() == -1);
    QTest::keyClick(&shown.view, Qt::Key_Return);
}

TEST_CASE("a listener may set another chart while a mark is being activated") {
    Shown shown(sample::dots());
    QObject::connect(&shown.view, &ChartView::markActivated, &shown.view,
                     [&shown] { shown.view.setSpec(sample::curve()); });
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.centreOf(5));
    CHECK(shown.view.spec().id == QStringLiteral("time-to-insertion"));
}

TEST_CASE("theme and title can be changed at any time") {
    Shown shown(sample::curve());
    const int titled = shown.view.heightForWidth(500);
    shown.view.setTitleShown(false);
    CHECK(shown.view.heightForWidth(500) < titled);
    shown.view.setTheme(ChartTheme::dim());
    CHECK(shown.view.viewport()->grab().toImage().pixelColor(2, 2) == ChartTheme::dim().background);
}

TEST_CASE("in a window that reads from right to left clicks still meet their mark, scrolled or not") {
    for (const int bars : {6, 300}) {
        Shown shown(sample::stack(Language::Arabic, bars));
        shown.view.setLayoutDirection(Qt::RightToLeft);
        QApplication::processEvents();
        QSignalSpy activated(&shown.view, &ChartView::markActivated);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.centreOf(0));
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.centreOf(3));
        REQUIRE(activated.size() == 2);
        CHECK(activated[0][0].toString() == QStringLiteral("EMP/6/cohort=C0"));
        CHECK(activated[1][0].toString() == QStringLiteral("SH_STUDY/6/cohort=C0"));
        CHECK(shown.view.sceneRect().width() <= shown.view.viewport()->width());
    }
}

TEST_CASE("hovering a shortened label tells it whole") {
    ChartSpec spec = sample::dots();
    const QString name = QString(200, u'x') + QStringLiteral(" université");
    std::get<DotChart>(spec.content).marks[0].label = name;
    Shown shown(spec, {360, 700});
    QHelpEvent help(QEvent::ToolTip, QPoint(30, shown.centreOf(0).y()), QPoint(30, 30));
    QApplication::sendEvent(shown.view.viewport(), &help);
    CHECK(QToolTip::text().contains(name));
    QToolTip::hideText();
}
