#include "ui/dashboard/filterbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSlider>

#include "core/storage/connection.h"
#include "core/storage/viewstore.h"
#include "tests/support/catch.h"
#include "tests/ui/window/windowbench.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/openprogramme.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/questionspopup.h"

using namespace jisr;

namespace {

const QString rabat = QStringLiteral("MA-04"), casa = QStringLiteral("MA-06");

class Bench : public WindowBench {
  public:
    explicit Bench(Language in = Language::English) {
        file = exampleFile();
        build(in);
        open();
    }
    void open() {
        window->files().open(file);
        window->files().chooseWho(QStringLiteral("amina"));
        REQUIRE(settle());
    }
    FilterBar& bar() { return *find<FilterBar>("filterBar"); }
    const Scope& scope() { return window->files().figures()->scope(); }
    std::set<QString> codes(GroupKey key) {
        const auto found = scope().filter.allowed.find(key);
        return found == scope().filter.allowed.end() ? std::set<QString>() : found->second;
    }
    QStringList chips() {
        QStringList words;
        for (const QPushButton* chip : bar().findChildren<QPushButton*>(QStringLiteral("filterChip"))) {
            words << chip->accessibleName();
        }
        return words;
    }
    /// Through the bar's menu, as somebody would.
    QListWidget* choose(const char* key) {
        click("addFilter");
        auto* menu = find<QMenu>("filterMenu");
        REQUIRE(menu->isVisible());
        auto* action = menu->findChild<QAction*>(QLatin1String(key));
        REQUIRE(action);
        menu->hide();
        action->trigger();
        auto* list = visible<QListWidget>("choiceList");
        REQUIRE(list);
        return list;
    }
    void tick(QListWidget* list, const QString& code) {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole) == code) {
                list->setCurrentRow(row);
                QTest::keyClick(list, Qt::Key_Space);
                return;
            }
        }
        FAIL("no such code");
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(window.get(), key, modifiers);
        REQUIRE(settle());
    }
    QString file;
};

}  // namespace

TEST_CASE("Every key of the question can be filtered by from the menu, with several codes at once") {
    Bench bench;
    auto* list = bench.choose("region");
    CHECK(bench.visible<QLineEdit>("choiceFind")->hasFocus());
    bench.tick(list, rabat);
    bench.tick(list, casa);
    CHECK(bench.codes(GroupKey::Region) == std::set<QString>{rabat, casa});  // it holds at once
    bench.click("choiceClose");
    REQUIRE(bench.settle());
    REQUIRE(bench.chips().size() == 1);
    CHECK(bench.chips().first().startsWith(QStringLiteral("Region: ")));
    CHECK(bench.chips().first().contains(QStringLiteral(" or ")));
    for (const char* key : {"phase", "operator", "track", "cohort", "mode", "sex", "education_level",
                            "status_at_entry", "residence_province"}) {
        INFO(key);
        auto* choices = bench.choose(key);
        CHECK(choices->item(choices->count() - 1)->data(Qt::UserRole) == QLatin1String(NoCode));
        bench.click("choiceClose");
    }

    SECTION("a chip's cross takes its filter away") {
        bench.click("removeFilter");
        REQUIRE(bench.settle());
        CHECK(bench.scope().filter.isEmpty());
        CHECK(bench.chips().isEmpty());
    }
    SECTION("a chip opens its own choice again") {
        bench.click("filterChip");
        auto* again = bench.visible<QListWidget>("choiceList");
        REQUIRE(again);
        bench.tick(again, casa);
        CHECK(bench.codes(GroupKey::Region) == std::set<QString>{rabat});
        bench.tick(again, rabat);  // nothing ticked: everybody, not nobody
        CHECK(bench.scope().filter.isEmpty());
    }
    SECTION("all are cleared at once") {
        bench.bar().filterBy(GroupKey::Sex, QStringLiteral("F"), false);
        CHECK(bench.chips().size() == 2);
        bench.click("clearFilters");
        REQUIRE(bench.settle());
        CHECK(bench.scope().filter.isEmpty());
        CHECK_FALSE(bench.visible<QPushButton>("clearFilters"));
    }
}

TEST_CASE("A choice is searched without accents or case, and Enter ticks what was found") {
    Bench bench;
    auto* list = bench.choose("region");
    const int all = list->count();
    auto* find = bench.visible<QLineEdit>("choiceFind");
    QTest::keyClicks(find, QStringLiteral("ma-06"));
    REQUIRE(list->count() == 1);
    CHECK(all > 1);
    QTest::keyClick(find, Qt::Key_Return);
    CHECK(bench.codes(GroupKey::Region) == std::set<QString>{casa});
    find->clear();
    QTest::keyClicks(find, QStringLiteral("qqqq"));
    CHECK(list->count() == 0);
    QTest::keyClick(find, Qt::Key_Return);
    CHECK(bench.codes(GroupKey::Region) == std::set<QString>{casa});
    QTest::keyClick(find, Qt::Key_Escape);
    CHECK_FALSE(bench.visible<QListWidget>("choiceList"));
    CHECK(bench.codes(GroupKey::Region) == std::set<QString>{casa});  // Escape closed the choice only
}

TEST_CASE("Marks filter, Escape takes the last one back, Alt and the arrows lead through the questions") {
    Bench bench;
    bench.bar().filterBy(GroupKey::Region, casa, false);
    bench.bar().filterBy(GroupKey::Region, rabat, true);
    bench.bar().filterBy(GroupKey::Sex, QStringLiteral("F"), false);
    REQUIRE(bench.settle());
    bench.key(Qt::Key_Escape);
    CHECK(bench.codes(GroupKey::Sex).empty());
    bench.key(Qt::Key_Escape);
    CHECK(bench.codes(GroupKey::Region) == std::set<QString>{casa});
    bench.key(Qt::Key_Escape);
    CHECK(bench.scope().filter.isEmpty());
    bench.key(Qt::Key_Escape);
    CHECK(bench.scope().filter.isEmpty());

    for (int i = 0; i < 3; ++i) {
        bench.key(Qt::Key_Left, Qt::AltModifier);
    }
    CHECK(bench.codes(GroupKey::Sex) == std::set<QString>{QStringLiteral("F")});
    bench.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(bench.codes(GroupKey::Region) == std::set<QString>{rabat, casa});
    CHECK(bench.codes(GroupKey::Sex).empty());
    bench.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(bench.codes(GroupKey::Sex).size() == 1);
    bench.click("questionBack");
    CHECK(bench.codes(GroupKey::Sex).empty());
    bench.click("questionForth");
    CHECK(bench.codes(GroupKey::Sex).size() == 1);
}

TEST_CASE("Escape takes the last filter back wherever on the dashboard the keyboard is") {
    Bench bench;
    for (QWidget* focus : {static_cast<QWidget*>(bench.window->findChild<ChartView*>()),
                           static_cast<QWidget*>(bench.find<QDateEdit>("cutOff")),
                           static_cast<QWidget*>(bench.find<QComboBox>("horizon")),
                           static_cast<QWidget*>(bench.find<QPushButton>("addFilter"))}) {
        REQUIRE(focus);
        INFO(focus->metaObject()->className());
        bench.bar().filterBy(GroupKey::Region, casa, false);
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key_Escape);
        CHECK(bench.scope().filter.isEmpty());
    }
}

TEST_CASE("On other pages the arrows lead from page to page, and Escape leaves the filters alone") {
    Bench bench;
    bench.bar().filterBy(GroupKey::Region, casa, false);
    bench.window->go(WindowPages::Learners);
    REQUIRE(bench.settle());
    bench.key(Qt::Key_Escape);
    CHECK(bench.codes(GroupKey::Region).size() == 1);
    CHECK_FALSE(bench.visible<QPushButton>("filterChip"));
    CHECK_FALSE(bench.visible<QPushButton>("addFilter"));
    CHECK(bench.visible<QDateEdit>("cutOff"));
    bench.key(Qt::Key_Left, Qt::AltModifier);  // to the dashboard
    CHECK(bench.visible<QPushButton>("filterChip"));
    CHECK(bench.codes(GroupKey::Region).size() == 1);
    bench.key(Qt::Key_Left, Qt::AltModifier);  // to the question before
    CHECK(bench.codes(GroupKey::Region).empty());
    bench.key(Qt::Key_Left, Qt::AltModifier);  // no question is left: to the page before
    CHECK_FALSE(bench.visible<QPushButton>("addFilter"));
}

TEST_CASE("The cut-off steps from month end to month end, not beyond today") {
    Bench bench;  // on 15 July 2026
    CHECK(bench.scope().cutOff == QDate(2026, 6, 30));
    bench.click("cutOffForth");
    REQUIRE(bench.settle());
    CHECK(bench.scope().cutOff == QDate(2026, 7, 15));
    CHECK_FALSE(bench.find<QPushButton>("cutOffForth")->isEnabled());
    bench.click("cutOffBack");
    bench.click("cutOffBack");
    REQUIRE(bench.settle());
    CHECK(bench.scope().cutOff == QDate(2026, 5, 31));
    bench.visible<QDateEdit>("cutOff")->setDate(QDate(2026, 2, 10));
    REQUIRE(bench.settle());
    bench.click("cutOffForth");
    REQUIRE(bench.settle());
    CHECK(bench.scope().cutOff == QDate(2026, 2, 28));
}

TEST_CASE("The slider goes from the programme's first start to today, and sliding is one question") {
    Bench bench;
    bench.click("cutOffSlide");
    auto* slider = bench.visible<QSlider>("timeSlider");
    REQUIRE(slider);
    CHECK(slider->hasFocus());
    QTest::keyClick(slider, Qt::Key_Home);
    REQUIRE(bench.settle());
    CHECK(bench.scope().cutOff == QDate(2024, 12, 31));  // C1 starts on 16 December 2024
    QTest::keyClick(slider, Qt::Key_Right);
    REQUIRE(bench.settle());
    CHECK(bench.scope().cutOff == QDate(2025, 1, 31));
    CHECK(bench.find<QLabel>("slideDate")->text().contains(QStringLiteral("2025")));
    QTest::keyClick(slider, Qt::Key_End);
    REQUIRE(bench.settle());
    CHECK(bench.scope().cutOff == QDate(2026, 7, 15));
    QTest::keyClick(slider, Qt::Key_PageDown);
    REQUIRE(bench.settle());
    const QDate chosen = bench.scope().cutOff;
    CHECK(chosen < QDate(2025, 9, 1));
    slider->window()->hide();
    REQUIRE(bench.settle());
    bench.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(bench.scope().cutOff == QDate(2026, 6, 30));  // back over all that passed by
    bench.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(bench.scope().cutOff == chosen);
}

TEST_CASE("Horizon and public edition are part of the question, and the edition is clearly said") {
    Bench bench;
    auto* horizon = bench.visible<QComboBox>("horizon");
    REQUIRE(horizon->count() == 5);
    horizon->setFocus();
    QTest::keyClick(horizon, Qt::Key_Down);
    REQUIRE(bench.settle());
    CHECK(bench.scope().horizon == 9);
    bench.click("publicMode");
    REQUIRE(bench.settle());
    CHECK(bench.scope().publicMode);
    CHECK(bench.visible<QLabel>("publicChip"));
    CHECK(bench.bar().words().contains(QStringLiteral("Public edition")));
    CHECK_FALSE(bench.visible<QPushButton>("clearFilters"));  // it is no filter
    bench.key(Qt::Key_Left, Qt::AltModifier);
    CHECK_FALSE(bench.scope().publicMode);
    CHECK_FALSE(bench.find<QPushButton>("publicMode")->isChecked());
    bench.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(bench.scope().horizon == HeadlineHorizon);
    CHECK(horizon->currentData().toInt() == HeadlineHorizon);
}

TEST_CASE("A question is saved in the file under a name and asked again, also after opening it anew") {
    Bench bench;
    bench.bar().filterBy(GroupKey::Region, casa, false);
    bench.visible<QComboBox>("horizon")->setCurrentIndex(3);
    REQUIRE(bench.settle());
    const Scope asked = bench.scope();
    bench.click("savedQuestions");
    CHECK_FALSE(bench.find<QPushButton>("questionSave")->isEnabled());
    bench.type("questionName", QStringLiteral("Casa at a year"));
    bench.click("questionSave");
    REQUIRE(bench.settle());
    // saved again under its name, with its cut-off, it is still one
    bench.click("savedQuestions");
    CHECK(bench.visible<QListWidget>("questionList")->count() == 1);
    bench.type("questionName", QStringLiteral("Casa at a year"));
    bench.visible<QCheckBox>("questionDated")->setChecked(true);
    bench.click("questionSave");
    REQUIRE(bench.settle());

    bench.window->files().close();
    bench.open();
    CHECK(bench.scope().filter.isEmpty());
    bench.click("cutOffBack");
    REQUIRE(bench.settle());
    bench.click("savedQuestions");
    auto* list = bench.visible<QListWidget>("questionList");
    REQUIRE(list->count() == 1);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(bench.settle());
    CHECK(bench.scope() == asked);
    CHECK(bench.chips().size() == 1);

    SECTION("and deleted after a second word") {
        bench.click("savedQuestions");
        bench.click("questionRemove");
        CHECK(bench.visible<QListWidget>("questionList")->count() == 1);
        bench.click("questionRemove");
        REQUIRE(bench.settle());
        CHECK(ViewStore(bench.window->files().programme()->file().connection(), bench.clock)
                  .questions()
                  .isEmpty());
    }
    SECTION("and is no view of a table") {
        CHECK(
            ViewStore(bench.window->files().programme()->file().connection(), bench.clock).views().isEmpty());
    }
}

TEST_CASE("A file open for reading only asks its saved questions and says why it saves none") {
    Bench bench;
    const QString file = bench.file;
    {
        ViewStore store(bench.window->files().programme()->file().connection(), bench.clock);
        store.save(SavedQuestion{0, QStringLiteral("Women"),
                                 QByteArray(R"({"filter":{"sex":["F"]},"horizon":6})"),
                                 QStringLiteral("amina")});
    }
    // the bench's window holds the lock: a second one may only look
    WindowBench second;
    second.build();
    second.window->files().open(file);
    REQUIRE(second.settle());
    second.window->go(WindowPages::Dashboard);
    REQUIRE(second.settle());
    REQUIRE(second.window->files().programme()->file().readOnly());
    second.click("savedQuestions");
    CHECK(second.visible<QLabel>("questionReadOnly"));
    CHECK_FALSE(second.visible<QLineEdit>("questionName")->isEnabled());
    CHECK_FALSE(second.visible<QPushButton>("questionSave")->isEnabled());
    auto* list = second.visible<QListWidget>("questionList");
    REQUIRE(list->count() == 1);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(second.settle());
    CHECK(second.window->files().figures()->scope().filter.allowed.count(GroupKey::Sex) == 1);
}

TEST_CASE("The bar's parts have names for screen readers and stay within the window in every direction") {
    const Language language = GENERATE(Language::French, Language::Arabic);
    Bench bench(language);
    bench.bar().filterBy(GroupKey::Region, casa, false);
    bench.bar().filterBy(GroupKey::Region, rabat, true);
    bench.bar().filterBy(GroupKey::Sex, QStringLiteral("F"), false);
    bench.bar().filterBy(GroupKey::Mode, QStringLiteral("bootcamp"), false);
    bench.click("publicMode");
    REQUIRE(bench.settle());
    const QRect whole = bench.bar().rect();
    for (const QPushButton* button : bench.bar().findChildren<QPushButton*>()) {
        if (!button->isVisible() || button->window() != bench.window.get()) {
            continue;
        }
        INFO(button->objectName().toStdString());
        CHECK_FALSE((button->accessibleName() + button->text()).isEmpty());
        CHECK(whole.contains(QRect(button->mapTo(&bench.bar(), QPoint(0, 0)), button->size())));
        CHECK(button->width() >= button->sizeHint().width());
    }
    const bool mirrored = language == Language::Arabic;
    const auto x = [&](const char* name) {
        return bench.visible<QWidget>(name)->mapTo(&bench.bar(), QPoint(0, 0)).x();
    };
    CHECK((x("questionBack") > x("questionForth")) == mirrored);
    CHECK((x("cutOffBack") > x("cutOffForth")) == mirrored);
}
