#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QTabBar>
#include <QTableView>

#include "tests/support/catch.h"
#include "tests/ui/window/windowbench.h"
#include "ui/base/page.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/figurecard.h"
#include "ui/dashboard/filterbar.h"
#include "ui/tables/tablepage.h"

using namespace jisr;

namespace {

/// A window with the example open, Amina working, at the example's cut-off.
void openExample(WindowBench& bench, Language language = Language::English) {
    const QString file = bench.exampleFile();
    bench.build(language);
    bench.window->files().open(file);
    bench.window->files().chooseWho(QStringLiteral("amina"));
    REQUIRE(bench.settle());
}

int rows(WindowBench& bench) {
    return bench.visible<QTableView>("table")->model()->rowCount();
}

}  // namespace

TEST_CASE("A first window shows the ways to begin and no page that needs a programme") {
    WindowBench bench;
    bench.build();
    CHECK(bench.visible<QPushButton>("openFile"));
    CHECK(bench.visible<QPushButton>("newFile"));
    CHECK(bench.visible<QPushButton>("makeDemonstration"));
    CHECK_FALSE(bench.find<QPushButton>("goLearners")->isEnabled());
    QTest::keyClick(bench.window.get(), Qt::Key_3, Qt::ControlModifier);
    CHECK(bench.visible<QPushButton>("openFile"));
}

TEST_CASE("A new programme is made on the page, asks who works, and writes them into the staff") {
    WindowBench bench;
    bench.build();
    QTest::keyClick(bench.window.get(), Qt::Key_N, Qt::ControlModifier);
    bench.click("createFile");  // without a name nothing is asked
    CHECK(bench.prompts.questions.isEmpty());
    bench.type("programmeName", QStringLiteral("Essai"));
    bench.prompts.answers = {bench.path("essai.jisr")};
    bench.click("createFile");
    REQUIRE(bench.settle());
    REQUIRE(QFile::exists(bench.path("essai.jisr")));
    REQUIRE(bench.visible<QLineEdit>("whoName"));
    bench.type("whoName", QStringLiteral("Amina El Fassi"));
    CHECK(bench.find<QLineEdit>("whoLogin")->text() == QStringLiteral("aelfassi"));
    bench.press("whoName", Qt::Key_Return);
    REQUIRE(bench.settle());
    OpenProgramme* programme = bench.window->files().programme();
    REQUIRE(programme);
    CHECK(programme->who() == QStringLiteral("aelfassi"));
    CHECK(programme->store().count(RecordKind::Staff) == 1);
    CHECK(programme->writable());
    // empty tables say what to do
    bench.window->go(WindowPages::Learners);
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.visible<QTableView>("table"));
}

TEST_CASE("Who looked first can say later who works here, and somebody else can take over") {
    WindowBench bench;
    const QString file = bench.exampleFile();
    bench.build();
    bench.window->files().open(file);
    REQUIRE(bench.settle());
    bench.click("whoLook");
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.window->files().programme()->writable());
    bench.click("whoButton");
    bench.click("knownStaff");
    REQUIRE(bench.settle());
    CHECK(bench.window->files().programme()->writable());
    CHECK(bench.visible<QPushButton>("whoButton")->text().contains(QStringLiteral("amina")));
    bench.click("whoButton");
    CHECK(bench.visible<QLineEdit>("whoName"));
}

TEST_CASE("Looking without saying who opens everything and writes nothing") {
    WindowBench bench;
    const QString file = bench.exampleFile();
    bench.build();
    bench.window->files().open(file);
    bench.click("whoLook");
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.window->files().programme()->writable());
    CHECK(bench.visible<QLabel>("readOnly"));
    bench.window->go(WindowPages::Import);
    CHECK_FALSE(bench.find<QPushButton>("chooseTable")->isEnabled());
}

TEST_CASE("A file that is no programme is named, and the window stays usable") {
    WindowBench bench;
    bench.build();
    QFile other(bench.path("letter.jisr"));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("Dear Sir or Madam, this is a letter and no programme at all.");
    other.close();
    bench.window->files().open(bench.path("letter.jisr"));
    REQUIRE(bench.visible<QLabel>("startFault"));
    CHECK_FALSE(bench.find<QLabel>("startFault")->text().isEmpty());
    CHECK(bench.window->files().recent().isEmpty());
    bench.window->files().open(bench.exampleFile());
    CHECK(bench.window->files().programme());
}

TEST_CASE("A damaged file is shown as far as it can be read, and the rest is saved into a new one") {
    WindowBench bench;
    const QString file = bench.exampleFile();
    // the schema lies in the file's first 78 pages; what is cut off is records
    constexpr qint64 Page = 4096;
    REQUIRE(QFile(file).size() > 79 * Page);
    REQUIRE(QFile::resize(file, std::max(78 * Page, QFile(file).size() * 15 / 16)));
    const QString copy = bench.path("saved.jisr");
    bench.build();
    bench.window->files().open(file);
    REQUIRE(bench.settle());
    REQUIRE(bench.window->files().programme());
    CHECK(bench.window->files().programme()->file().readOnlyReason() == ReadOnlyReason::Damaged);
    REQUIRE(bench.visible<QPushButton>("messageAction"));
    SECTION("giving up writes nothing") {
        bench.click("messageAction");
        CHECK(bench.prompts.questions.size() == 1);
        CHECK_FALSE(QFile::exists(copy));
    }
    SECTION("what is there already is left alone, and the offer stays") {
        QFile other(copy);
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write("mine");
        other.close();
        bench.prompts.answers = {copy};
        bench.click("messageAction");
        REQUIRE(bench.settle());
        CHECK(QFile(copy).size() == 4);
        CHECK(bench.visible<QPushButton>("messageAction"));
    }
    SECTION("the copy is whole and opened next") {
        bench.prompts.answers = {copy};
        bench.click("messageAction");
        REQUIRE(bench.settle());
        REQUIRE(QFile::exists(copy));
        bench.click("messageAction");
        REQUIRE(bench.settle());
        REQUIRE(bench.window->files().programme());
        CHECK(bench.window->files().programme()->file().path() == copy);
        CHECK(bench.window->files().programme()->file().readOnlyReason() == ReadOnlyReason::None);
    }
}

TEST_CASE("The dashboard shows the example's headline and the people behind it") {
    WindowBench bench;
    openExample(bench);
    bench.window->files().figures()->setScope({QDate(2026, 6, 30), {}});
    REQUIRE(bench.settle());
    const auto* card = bench.find<FigureCard>("figure_0");
    REQUIRE(card);
    CHECK(card->figure().value.contains(QStringLiteral("57.9")));  // METHODOLOGY: 11/19
    bench.press("figure_0", Qt::Key_Return);
    REQUIRE(bench.settle());
    const auto* tabs = bench.visible<QTabBar>("peopleParts");
    REQUIRE(tabs);
    CHECK(tabs->tabText(0).contains(QStringLiteral("11")));
    CHECK(tabs->tabText(1).contains(QStringLiteral("8")));
    CHECK(bench.visible<QTableView>("peopleTable")->model()->rowCount() == 11);
    QTest::keyClick(bench.find<QWidget>("peopleParts"), Qt::Key_Right);
    CHECK(bench.visible<QTableView>("peopleTable")->model()->rowCount() == 8);
    bench.press("peopleTable", Qt::Key_Escape);
    CHECK_FALSE(bench.visible<QTabBar>("peopleParts"));
}

TEST_CASE("Each mark of the region chart opens as many people as it counts") {
    WindowBench bench;
    openExample(bench);
    bench.window->files().figures()->setScope({QDate(2026, 6, 30), {}});
    REQUIRE(bench.settle());
    auto* chart = bench.visible<ChartView>("insertion-by-region");
    REQUIRE(chart);
    const auto dots = std::get<DotChart>(chart->spec().content);
    int opened = 0;
    for (const DotMark& mark : dots.marks) {
        if (mark.denominator == 0) {
            continue;
        }
        emit chart->peopleWanted(mark.key);
        REQUIRE(bench.settle());
        const auto* tabs = bench.visible<QTabBar>("peopleParts");
        REQUIRE(tabs);
        bench.find<QTabBar>("peopleParts")->setCurrentIndex(0);
        CHECK(bench.visible<QTableView>("peopleTable")->model()->rowCount() == mark.numerator);
        bench.find<QTabBar>("peopleParts")->setCurrentIndex(1);
        CHECK(bench.visible<QTableView>("peopleTable")->model()->rowCount() ==
              mark.denominator - mark.numerator);
        ++opened;
    }
    CHECK(opened > 1);
}

TEST_CASE("A segment of a cohort's bar opens the people it counts") {
    WindowBench bench;
    openExample(bench);
    bench.window->files().figures()->setScope({QDate(2026, 6, 30), {}});
    REQUIRE(bench.settle());
    auto* chart = bench.visible<ChartView>("situation-by-cohort");
    REQUIRE(chart);
    const auto stack = std::get<StackChart>(chart->spec().content);
    int opened = 0;
    for (const StackBar& bar : stack.bars) {
        for (std::size_t i = 0; i < bar.counts.size(); ++i) {
            if (bar.counts[i] == 0) {
                continue;
            }
            const QString key = stack.series[i].key + QLatin1Char('/') + bar.key;
            emit chart->peopleWanted(key);
            REQUIRE(bench.settle());
            INFO(key.toStdString());
            REQUIRE(bench.visible<QTableView>("peopleTable"));
            bench.find<QTabBar>("peopleParts")->setCurrentIndex(0);
            CHECK(bench.visible<QTableView>("peopleTable")->model()->rowCount() == bar.counts[i]);
            ++opened;
        }
    }
    CHECK(opened > 3);
}

TEST_CASE("The cut-off and a filter change every figure") {
    WindowBench bench;
    openExample(bench);
    auto* cutOff = bench.visible<QDateEdit>("cutOff");
    REQUIRE(cutOff);
    CHECK(cutOff->date() == QDate(2026, 6, 30));  // the latest month's end of the bench's clock
    const QString before = bench.find<FigureCard>("figure_0")->figure().detail;
    cutOff->setDate(QDate(2026, 3, 31));
    REQUIRE(bench.settle());
    const QString after = bench.find<FigureCard>("figure_0")->figure().detail;
    CHECK(before != after);
    bench.find<FilterBar>("filterBar")->filterBy(GroupKey::Region, QStringLiteral("MA-06"), false);
    REQUIRE(bench.settle());
    CHECK(bench.window->files().figures()->scope().filter.allowed.count(GroupKey::Region) == 1);
    bench.click("clearFilters");
    REQUIRE(bench.settle());
    CHECK(bench.window->files().figures()->scope().filter.isEmpty());
}

TEST_CASE("Tables list, search and sort, and the model keeps its promises") {
    WindowBench bench;
    openExample(bench);
    bench.window->go(WindowPages::Learners);
    REQUIRE(bench.settle());
    auto* table = bench.visible<QTableView>("table");
    REQUIRE(table);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = rows(bench);
    CHECK(all == bench.window->files().programme()->store().count(RecordKind::Learner));
    const QString first = table->model()->index(0, 0).data().toString();

    QTest::keyClick(bench.window.get(), Qt::Key_F, Qt::ControlModifier);
    REQUIRE(bench.visible<QLineEdit>("search")->hasFocus());
    bench.type("search", first);
    REQUIRE(bench.settle());
    CHECK(rows(bench) >= 1);
    CHECK(rows(bench) < all);
    bench.type("search", QStringLiteral("qqqq"));
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.visible<QTableView>("table"));
    bench.click("stateAction");
    REQUIRE(bench.settle());
    CHECK(rows(bench) == all);

    table->sortByColumn(0, Qt::AscendingOrder);
    REQUIRE(bench.settle());
    const QString lowest = table->model()->index(0, 0).data().toString();
    table->sortByColumn(0, Qt::DescendingOrder);
    REQUIRE(bench.settle());
    CHECK(table->model()->index(all - 1, 0).data().toString() == lowest);
}

TEST_CASE("Enter opens the record at the side and Escape closes it") {
    const Language language = GENERATE(Language::English, Language::Arabic);
    WindowBench bench;
    openExample(bench, language);
    bench.window->go(WindowPages::Learners);
    REQUIRE(bench.settle());
    auto* table = bench.visible<QTableView>("table");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(bench.visible<QLabel>("recordTitle"));
    CHECK(
        bench.visible<QLabel>("recordTitle")->text().contains(table->model()->index(2, 0).data().toString()));
    QTest::keyClick(table, Qt::Key_Escape);
    CHECK_FALSE(bench.visible<QLabel>("recordTitle"));
}

TEST_CASE("A table is exported as it is listed, without the CIN") {
    WindowBench bench;
    openExample(bench);
    bench.window->go(WindowPages::Learners);
    REQUIRE(bench.settle());
    bench.prompts.answers = {bench.path("learners.csv")};
    const int listed = rows(bench);
    bench.click("exportTable");
    REQUIRE(bench.settle());
    QFile file(bench.path("learners.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.count(QLatin1Char('\n')) == listed + 1);
    CHECK_FALSE(text.section(QLatin1Char('\n'), 0, 0).contains(QStringLiteral("CIN")));
}

TEST_CASE("The report is written as PDF, spreadsheet and text from the dashboard") {
    WindowBench bench;
    openExample(bench);
    bench.window->go(WindowPages::Dashboard);
    for (const char* name : {"report.pdf", "report.xlsx", "report.csv"}) {
        bench.prompts.answers = {bench.path(name)};
        bench.click("exportReport");
        REQUIRE(bench.settle());
        INFO(name);
        CHECK(QFileInfo(bench.path(name)).size() > 500);
    }
}

TEST_CASE("The language is switched without restart and mirrors the window in Arabic") {
    WindowBench bench;
    openExample(bench);
    CHECK(bench.find<QPushButton>("goLearners")->text() == QStringLiteral("Learners"));
    bench.language->set(Language::Arabic);
    REQUIRE(bench.settle());
    CHECK(bench.window->layoutDirection() == Qt::RightToLeft);
    auto* navigation = bench.find<QWidget>("navigation");
    CHECK(navigation->mapTo(bench.window.get(), QPoint(0, 0)).x() > bench.window->width() / 2);
    CHECK(bench.visible<ChartView>("insertion-by-region")->spec().rightToLeft);
    bench.language->set(Language::English);
    REQUIRE(bench.settle());
    CHECK(bench.window->layoutDirection() == Qt::LeftToRight);
    CHECK(navigation->mapTo(bench.window.get(), QPoint(0, 0)).x() == 0);
}

TEST_CASE("Language and appearance are remembered") {
    WindowBench bench;
    bench.build(Language::French);
    bench.language->set(Language::Arabic);
    bench.click("themeButton");
    CHECK(bench.theme->dark());
    CHECK(bench.settings.value(QStringLiteral("window/language")).toString() == QStringLiteral("ar"));
    CHECK(bench.settings.value(QStringLiteral("window/appearance")).toString() == QStringLiteral("dark"));
    bench.language->set(Language::English);
}

TEST_CASE("Ctrl+K finds a learner and goes there") {
    const Language language = GENERATE(Language::English, Language::Arabic);
    WindowBench bench;
    openExample(bench, language);
    OpenProgramme& programme = *bench.window->files().programme();
    const qint64 id = programme.store().ids(RecordKind::Learner).at(3);
    const QString name = programme.store()
                             .row(RecordKind::Learner, id)
                             ->values[record(RecordKind::Learner).indexOf(u"last_name")]
                             .toString();
    QTest::keyClick(bench.window.get(), Qt::Key_K, Qt::ControlModifier);
    REQUIRE(bench.visible<QLineEdit>("quickField"));
    bench.type("quickField", name);
    REQUIRE(bench.settle());
    auto* list = bench.visible<QListWidget>("quickList");
    REQUIRE(list->count() > 0);
    CHECK(list->item(0)->text().contains(name));
    bench.press("quickField", Qt::Key_Return);
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.visible<QLineEdit>("quickField"));
    REQUIRE(bench.visible<QLabel>("recordTitle"));
    CHECK(bench.visible<QLabel>("recordTitle")->text().contains(name));
}

TEST_CASE("Every control that can be pressed has a name for those who can't see it") {
    WindowBench bench;
    openExample(bench);
    for (int page = -1; page < WindowPages::firstBeyond; ++page) {
        if (page < 0) {
            bench.window->goStart();
        } else {
            bench.window->go(static_cast<WindowPages::Id>(page));
        }
        REQUIRE(bench.settle());
        for (const QWidget* widget : bench.window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) {
                continue;
            }
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named =
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                (widget->parentWidget() && !widget->parentWidget()->accessibleName().isEmpty());
            INFO(widget->metaObject()->className()
                 << " " << widget->objectName().toStdString() << " on page " << page);
            CHECK(named);
        }
    }
}

TEST_CASE("Back leads through the places one was at, a record's page with its record, and forth again") {
    WindowBench bench;
    openExample(bench);
    CHECK(bench.visible<QPushButton>("goBack")->isEnabled());  // the start page was before
    const auto ids = bench.window->files().programme()->store().ids(RecordKind::Learner);
    bench.window->go(WindowPages::Learners);
    bench.window->showRecord(RecordKind::Learner, ids[0]);
    bench.window->showRecord(RecordKind::Learner, ids[1]);
    REQUIRE(bench.settle());
    const QString second = bench.visible<QLabel>("recordTitle")->text();
    bench.click("goBack");
    REQUIRE(bench.settle());
    const QString first = bench.visible<QLabel>("recordTitle")->text();
    CHECK(first != second);
    bench.window->goForth();
    REQUIRE(bench.settle());
    CHECK(bench.visible<QLabel>("recordTitle")->text() == second);
    bench.click("goBack");
    bench.click("goBack");
    REQUIRE(bench.settle());
    CHECK(bench.visible<QTableView>("table"));
}

TEST_CASE("What was not done in this window is taken back only after a second word") {
    WindowBench bench;
    openExample(bench);
    RecordStore& store = bench.window->files().programme()->store();
    const qint64 learners = store.count(RecordKind::Learner);
    REQUIRE(learners > 0);
    QTest::keyClick(bench.window.get(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(bench.settle());
    CHECK(store.count(RecordKind::Learner) == learners);
    REQUIRE(bench.visible<QPushButton>("messageAction"));
    bench.click("messageAction");
    REQUIRE(bench.settle());
    CHECK(store.count(RecordKind::Learner) == 0);
}

TEST_CASE("After something that no undo takes back, Ctrl+Z asks before it takes back what was before") {
    WindowBench bench;
    openExample(bench);
    OpenProgramme& programme = *bench.window->files().programme();
    const qint64 learner = programme.store().ids(RecordKind::Learner).front();
    const auto institution = static_cast<std::size_t>(record(RecordKind::Learner).indexOf(u"institution"));
    programme.write(&programme, Message("edit"), [=](RecordStore& store, Progress&) {
        auto values = store.row(RecordKind::Learner, learner)->values;
        values[institution] = QStringLiteral("EMI");
        store.update(RecordKind::Learner, learner, values);
    });
    REQUIRE(bench.settle());
    const auto now = [&] {
        return programme.store().row(RecordKind::Learner, learner)->values[institution].toString();
    };
    emit bench.window->pages().page(WindowPages::Quality)->done(QStringLiteral("Left as it is"), false);
    QTest::keyClick(bench.window.get(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(bench.settle());
    CHECK(now() == QStringLiteral("EMI"));
    bench.click("messageAction");
    REQUIRE(bench.settle());
    CHECK(now() != QStringLiteral("EMI"));
}

TEST_CASE("The button beside a message takes back what the message speaks of, not what came after") {
    WindowBench bench;
    openExample(bench);
    OpenProgramme& programme = *bench.window->files().programme();
    const qint64 learner = programme.store().ids(RecordKind::Learner).front();
    const auto set = [&](const char16_t* field, const char* value) {
        const auto index = static_cast<std::size_t>(record(RecordKind::Learner).indexOf(field));
        programme.write(&programme, Message("edit"), [=](RecordStore& store, Progress&) {
            auto values = store.row(RecordKind::Learner, learner)->values;
            values[index] = QString::fromLatin1(value);
            store.update(RecordKind::Learner, learner, values);
        });
        REQUIRE(bench.settle());
    };
    const auto now = [&](const char16_t* field) {
        const auto index = static_cast<std::size_t>(record(RecordKind::Learner).indexOf(field));
        return programme.store().row(RecordKind::Learner, learner)->values[index].toString();
    };
    set(u"institution", "EMI");
    emit bench.window->pages().page(WindowPages::Learners)->done(QStringLiteral("Institution changed"), true);
    set(u"field_of_study", "Networks");
    bench.click("messageAction");
    REQUIRE(bench.settle());
    CHECK(now(u"institution") != QStringLiteral("EMI"));
    CHECK(now(u"field_of_study") == QStringLiteral("Networks"));
}
