#include "ui/charts/chartaccessible.h"

#include <QApplication>
#include <QSignalSpy>
#include <QtTest/QTest>

#include "tests/support/catch.h"
#include "tests/ui/charts/samplecharts.h"
#include "ui/charts/chartview.h"

using namespace jisr;

namespace {

struct Told {
    QAccessible::Event type;
    int mark;
};

/// Keeps what a screen reader would be told: whether one runs is the platform's affair.
struct ToldView : ChartView {
    std::vector<Told> told;
    void tell(QAccessible::Event type, int mark) override { told.push_back({type, mark}); }
};

struct Reader {
    ToldView view;
    std::vector<Told>& told = view.told;

    explicit Reader(const ChartSpec& spec = sample::dots()) {
        view.resize(640, 420);
        view.setSpec(spec);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.clearFocus();
        told.clear();
        view.setFocus(Qt::TabFocusReason);
    }
    QAccessibleInterface* chart() { return QAccessible::queryAccessibleInterface(&view); }
    const ChartMark& mark(int at) { return view.marks()[static_cast<std::size_t>(at)]; }
    int lastFocused() {
        int child = -1;
        for (const Told& one : told) {
            child = one.type == QAccessible::Focus ? one.mark : child;
        }
        return child;
    }
};

}  // namespace

TEST_CASE("A screen reader meets a list with one item per mark, named, told in full, in its place") {
    for (const ChartSpec& spec : {sample::dots(), sample::stack(), sample::curve(Language::Arabic)}) {
        Reader reader(spec);
        QAccessibleInterface* chart = reader.chart();
        REQUIRE(chart);
        CHECK(chart->role() == QAccessible::List);
        CHECK(chart->text(QAccessible::Name) == spec.title);
        CHECK(chart->text(QAccessible::Description).contains(spec.subtitle));
        REQUIRE(chart->childCount() == static_cast<int>(reader.view.marks().size()));
        REQUIRE(chart->childCount() > 3);
        for (int i = 0; i < chart->childCount(); ++i) {
            QAccessibleInterface* item = chart->child(i);
            REQUIRE(item);
            CHECK(item->isValid());
            CHECK(item->role() == QAccessible::ListItem);
            CHECK(item->parent() == chart);
            CHECK(chart->indexOfChild(item) == i);
            CHECK(chart->child(i) == item);
            CHECK_FALSE(item->text(QAccessible::Name).isEmpty());
            CHECK(reader.mark(i).detail.startsWith(item->text(QAccessible::Name)));
            CHECK(item->text(QAccessible::Description) == reader.mark(i).detail);
            CHECK(item->rect().width() > 0);
            const QPoint centre = reader.view.mapFromScene(reader.mark(i).area.center());
            CHECK(item->rect().contains(reader.view.viewport()->mapToGlobal(centre)));
        }
        CHECK_FALSE(chart->child(-1));
        CHECK_FALSE(chart->child(chart->childCount()));
    }
}

TEST_CASE("The keyboard takes the reader's focus along, from mark to mark") {
    Reader reader;
    CHECK(reader.lastFocused() == 0);
    reader.told.clear();
    QTest::keyClick(&reader.view, Qt::Key_Down);
    CHECK(reader.view.currentMark() == 1);
    CHECK(reader.lastFocused() == 1);
    QAccessibleInterface* chart = reader.chart();
    CHECK(chart->focusChild() == chart->child(1));
    CHECK(chart->child(1)->state().focused);
    CHECK(chart->child(1)->state().selected);
    CHECK_FALSE(chart->child(0)->state().focused);
    QTest::keyClick(&reader.view, Qt::Key_End);
    CHECK(reader.lastFocused() == chart->childCount() - 1);
    const QPoint where = reader.view.mapFromScene(reader.mark(2).area.center());
    const QPoint global = reader.view.viewport()->mapToGlobal(where);
    CHECK(chart->childAt(global.x(), global.y()) == chart->child(2));
}

TEST_CASE(
    "An item can be pressed, asked for its people, or taken the focus to; without people only the last") {
    ChartSpec spec = sample::dots();
    auto& dots = std::get<DotChart>(spec.content);
    dots.marks[1].key.clear();
    Reader reader(spec);
    QSignalSpy activated(&reader.view, &ChartView::markActivated);
    QSignalSpy people(&reader.view, &ChartView::peopleWanted);
    auto* actions = reader.chart()->child(5)->actionInterface();
    REQUIRE(actions);
    CHECK(actions->actionNames().size() == 3);
    CHECK(actions->localizedActionName(QAccessibleActionInterface::showMenuAction()) ==
          QStringLiteral("Show the people"));
    actions->doAction(QAccessibleActionInterface::showMenuAction());
    REQUIRE(people.size() == 1);
    CHECK(people[0][0].toString() == reader.mark(5).key);
    CHECK(activated.isEmpty());
    CHECK(reader.view.currentMark() == 5);
    actions->doAction(QAccessibleActionInterface::pressAction());
    CHECK(activated.size() == 1);
    auto* none = reader.chart()->child(1)->actionInterface();
    CHECK(none->actionNames() == QStringList{QAccessibleActionInterface::setFocusAction()});
    none->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(reader.view.currentMark() == 1);
    none->doAction(QAccessibleActionInterface::showMenuAction());
    CHECK(people.size() == 1);
}

TEST_CASE("Another chart has other items; the mark that keeps the keyboard is told anew") {
    Reader reader;
    QTest::keyClick(&reader.view, Qt::Key_Down);
    CHECK(reader.chart()->child(1)->isValid());
    reader.told.clear();
    ChartSpec fewer = sample::dots();
    auto& dots = std::get<DotChart>(fewer.content);
    dots.marks.erase(dots.marks.begin());
    dots.marks.front().label = QStringLiteral("Renamed");
    dots.marks.front().detail = QStringLiteral("Renamed\n12 of 34");
    reader.view.setSpec(fewer);
    CHECK(std::any_of(reader.told.begin(), reader.told.end(),
                      [&](const Told& one) { return one.type == QAccessible::ObjectReorder; }));
    CHECK(reader.chart()->childCount() == static_cast<int>(dots.marks.size()));
    CHECK(reader.chart()->child(0)->text(QAccessible::Name) == QStringLiteral("Renamed"));
    CHECK(reader.view.currentMark() == 0);
    CHECK(reader.lastFocused() == 0);
}
