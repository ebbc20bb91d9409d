#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <random>
#include <set>

#include "core/charting/chartcatalogue.h"
#include "core/charting/charttable.h"
#include "core/demo/demo.h"
#include "core/storage/programmefile.h"
#include "tests/support/catch.h"
#include "tests/ui/window/windowbench.h"
#include "ui/base/figuresdesk.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/figurereading.h"
#include "ui/dashboard/peoplepanel.h"

using namespace jisr;

namespace {

/// The card beside nothing, on the figures of an open programme.
struct PassportBench : WindowBench {
    std::unique_ptr<PeoplePanel> panel;

    explicit PassportBench(const QString& demo = {}, Language in = Language::English) {
        qRegisterMetaType<RecordKind>();
        const QString file = demo.isEmpty() ? exampleFile() : demo;
        build(in);
        window->files().open(file);
        window->files().chooseWho(QStringLiteral("amina"));
        REQUIRE(settle());
        look({QDate(2026, 6, 30), {}});
        panel = std::make_unique<PeoplePanel>(figures(), *language);
        panel->resize(380, 700);
    }
    FiguresDesk& figures() { return *window->files().figures(); }
    void look(const Scope& scope) {
        figures().setScope(scope);
        REQUIRE(settle());
    }
    void ask(const PeopleQuestion& question) {
        panel->ask(question, {});
        REQUIRE(settle());
    }
    int rows(int part) {
        panel->findChild<QTabBar*>(QStringLiteral("peopleParts"))->setCurrentIndex(part);
        return panel->findChild<QTableView*>(QStringLiteral("peopleTable"))->model()->rowCount();
    }
    QPushButton* button(const char* name) { return panel->findChild<QPushButton*>(QLatin1String(name)); }
    QString said(qint64 numerator, qint64 denominator) {
        const Phrasebook& phrasebook = language->phrasebook();
        return QStringLiteral("%1 of %2").arg(phrasebook.number(numerator), phrasebook.number(denominator));
    }
    CodesOf codesOf() {
        return [this](GroupKey key) { return figures().codes(key); };
    }
    /// Lists, tabs and numbers of the card say the same.
    void checkSizes() {
        const People& people = panel->people();
        CHECK(rows(0) == people.numerator);
        CHECK(rows(1) == people.denominator - people.numerator);
        CHECK(rows(2) == people.excluded);
        CHECK(panel->passport().counts == said(people.numerator, people.denominator));
    }
};

PeopleQuestion headline() {
    return {IndicatorId::Ins, 6, {}, {}};
}

PeopleQuestion randomQuestion(std::mt19937& random, FiguresDesk& figures) {
    const auto below = [&random](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    PeopleQuestion question;
    question.indicator = static_cast<IndicatorId>(below(IndicatorCount));
    constexpr std::array horizons = {3, 6, 9, 12};
    question.horizon = horizons[below(horizons.size())];
    for (std::size_t keys = below(3); keys > 0; --keys) {
        const auto key = static_cast<GroupKey>(1 + below(GroupKeyCount - 1));
        const auto codes = figures.codes(key);
        if (!codes.empty()) {
            question.filter.allowed[key].insert(codes[below(codes.size())].code);
        }
    }
    return question;
}

/// What the card says is what it lists.
void checkOpened(PassportBench& bench, const PeoplePanel& panel) {
    const People& people = panel.people();
    if (panel.question()->isAlone()) {
        // a part of the flow is out of nobody else: its number alone
        CHECK(panel.passport().value ==
              bench.language->phrasebook().number(static_cast<qint64>(people.persons.size())));
        CHECK(people.numerator == static_cast<qint64>(people.persons.size()));
        return;
    }
    CHECK(panel.passport().counts == bench.said(people.numerator, people.denominator));
    if (panel.question()->isFigure()) {
        CHECK(static_cast<qint64>(people.persons.size()) == people.denominator + people.excluded);
    }
}

}  // namespace

TEST_CASE("The card says of the headline what the method says of it") {
    PassportBench bench;
    bench.ask(headline());
    const FigurePassport& passport = bench.panel->passport();
    CHECK(passport.name == QStringLiteral("Insertion rate at 6 months"));
    CHECK(passport.value.contains(QStringLiteral("57.9")));  // METHODOLOGY: 11/19
    CHECK(passport.counts == QStringLiteral("11 of 19"));
    CHECK(passport.rules.contains(QStringLiteral("JIT-1")));
    CHECK(passport.filter == QStringLiteral("Whole programme"));
    QStringList labels, values;
    for (const auto& line : passport.lines) {
        labels.append(line.label);
        values.append(line.value);
    }
    CHECK(labels == QStringList{QStringLiteral("95% interval"), QStringLiteral("Bounds"),
                                QStringLiteral("Without information"), QStringLiteral("Not yet due")});
    CHECK(values.value(0) == QStringLiteral("36.3–76.9%"));
    bench.checkSizes();
}

TEST_CASE("Random figures of the example and of a programme of random people list as many as they count") {
    QTemporaryDir folder;
    const QString demo = folder.filePath(QStringLiteral("demo.jisr"));
    NoProgress progress;
    makeDemo(demo, {400, 7}, progress);
    for (const QString& file : {QString(), demo}) {
        PassportBench bench(file);
        std::mt19937 random(21);
        int counted = 0;
        for (int i = 0; i < 80; ++i) {
            const PeopleQuestion question = randomQuestion(random, bench.figures());
            bench.ask(question);
            INFO(indicatorInfo(question.indicator).code << " at " << question.horizon << ", "
                                                        << bench.panel->passport().filter.toStdString());
            bench.checkSizes();
            counted += bench.panel->people().denominator > 0;
        }
        CHECK(counted > 10);
    }
}

TEST_CASE("Each mark of each chart that has a key opens as many people as its card counts") {
    PassportBench bench;
    auto* page = bench.window->findChild<DashboardPage*>();
    REQUIRE(page);
    auto* panel = page->findChild<PeoplePanel*>();
    std::mt19937 random(5);
    int opened = 0;
    std::set<QString> seen;
    for (const ChartInfo& info : chartCatalogue()) {
        page->showSheet(info.sheet);
        REQUIRE(bench.settle());
        auto* card = page->findChild<ChartCard*>(QStringLiteral("card_") + QLatin1String(info.id));
        REQUIRE(card);
        // as it is first shown, then with something else chosen
        for (int way = 0; way < (info.choices.empty() ? 1 : 3); ++way) {
            for (QComboBox* choice : card->findChildren<QComboBox*>()) {
                choice->setCurrentIndex(way == 0 ? 0 : static_cast<int>(random() % choice->count()));
                emit choice->activated(choice->currentIndex());
            }
            REQUIRE(bench.settle());
            for (const auto& row : chartTable(card->spec(), Phrasebook(Language::English)).rows) {
                INFO(info.id << ": " << row.front().key.toStdString());
                CHECK((row.front().key.isEmpty() ||
                       PeopleQuestion::fromKey(row.front().key, *page->content().results)));
            }
            std::vector<ChartMark> marks = card->view().marks();
            std::shuffle(marks.begin(), marks.end(), random);
            marks.resize(std::min<std::size_t>(marks.size(), 10));
            for (const ChartMark& mark : marks) {
                if (mark.key.isEmpty()) {
                    continue;  // nobody is promised: no hand cursor, nothing to press
                }
                panel->dismiss();
                emit card->view().peopleWanted(mark.key);
                REQUIRE(bench.settle());
                INFO(info.id << ": " << mark.key.toStdString() << ": " << mark.detail.toStdString());
                REQUIRE(panel->isVisible());
                checkOpened(bench, *panel);
                seen.insert(QLatin1String(info.id));
                ++opened;
            }
        }
    }
    CHECK(opened > 100);
    CHECK(seen.size() >= chartCatalogue().size() - 2);
}

TEST_CASE("The card offers the mark's chart and its table, and puts it into the report") {
    PassportBench bench;
    auto* page = bench.window->findChild<DashboardPage*>();
    page->showSheet(Sheet::Comparison);
    REQUIRE(bench.settle());
    auto* card = page->findChild<ChartCard*>(QStringLiteral("card_insertion-by"));
    REQUIRE(card);
    auto* panel = page->findChild<PeoplePanel*>();
    emit card->view().peopleWanted(card->view().marks().front().key);
    REQUIRE(bench.settle());
    const auto button = [panel](const char* name) {
        return panel->findChild<QPushButton*>(QLatin1String(name));
    };
    button("copyPassportChart")->click();
    CHECK(QGuiApplication::clipboard()->mimeData()->hasImage());
    CHECK(QGuiApplication::clipboard()->text().startsWith(card->spec().title));

    QTemporaryDir folder;
    const auto types = button("savePassportChart")->menu()->actions();
    REQUIRE(types.size() == 5);
    for (QAction* type : types) {
        const QString path = folder.filePath(QStringLiteral("chart") + type->data().toString());
        bench.prompts.answers = {path};
        type->trigger();
        REQUIRE(bench.settle());
        INFO(path.toStdString());
        CHECK(QFileInfo(path).size() > 100);
    }
    CHECK_FALSE(button("passportChartToReport")->isChecked());
    button("passportChartToReport")->click();
    CHECK(card->isInReport());
    card->putInReport(false);
    CHECK_FALSE(button("passportChartToReport")->isChecked());
}

TEST_CASE(
    "A figure without a mark is copied and saved as a chart of its own, which says no more than the card") {
    PassportBench bench;
    bench.ask(headline());
    QSignalSpy copied(bench.panel.get(), &PeoplePanel::chartCopyWanted);
    bench.button("copyPassportChart")->click();
    REQUIRE(copied.size() == 1);
    const auto spec = copied[0][0].value<ChartSpec>();
    const auto& mark = std::get<DotChart>(spec.content).marks.at(0);
    CHECK(mark.numerator == 11);
    CHECK(mark.denominator == 19);
    CHECK(std::abs(mark.upperBound - 13.0 / 19) < 1e-9);
    CHECK(spec.note.contains(bench.panel->passport().code));
    CHECK(bench.button("passportChartToReport")->isHidden());

    Scope scope{QDate(2026, 6, 30), {}};
    scope.publicMode = true;
    bench.look(scope);
    bench.ask(headline());
    bench.button("copyPassportChart")->click();
    REQUIRE(copied.size() == 2);
    const auto hidden = copied[1][0].value<ChartSpec>();
    const auto& nothing = std::get<DotChart>(hidden.content).marks.at(0);
    CHECK_FALSE(nothing.rate);
    CHECK(nothing.numerator == 0);
    CHECK(nothing.denominator == -1);
    CHECK(nothing.upperBound == 0);
    CHECK_FALSE(nothing.detail.contains(QStringLiteral("11")));
}

TEST_CASE("The card says in words who is counted and out of whom") {
    PassportBench bench;
    bench.ask(headline());
    const QString words = bench.panel->findChild<QLabel*>(QStringLiteral("passportDefinition"))->text();
    CHECK(words.contains(QStringLiteral("insertion contract on the day 6 months after graduation")));
    CHECK(bench.panel->findChild<QLabel*>(QStringLiteral("passportOutOf"))
              ->text()
              .contains(QStringLiteral("observable graduates")));
}

TEST_CASE("A cohort's code is shown whole in the list of people") {
    PassportBench bench;
    bench.ask(headline());
    bench.panel->show();
    auto* table = bench.panel->findChild<QTableView*>(QStringLiteral("peopleTable"));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QString code = table->model()->index(row, 1).data().toString();
        CHECK(table->columnWidth(1) >= table->fontMetrics().horizontalAdvance(code) + 12);
    }
    CHECK(table->columnWidth(0) + table->columnWidth(1) <= table->viewport()->width());
    CHECK(table->columnWidth(0) >= 100);
}

TEST_CASE("The learners table is asked for exactly the people of the part on show, each once") {
    PassportBench bench;
    QSignalSpy wanted(bench.panel.get(), &PeoplePanel::rowsWanted);
    bench.ask(headline());
    for (int part = 0; part < 3; ++part) {
        const int listed = bench.rows(part);
        bench.button("openPeople")->click();
        REQUIRE(wanted.size() == part + 1);
        const auto ids = wanted[part][1].value<std::vector<qint64>>();
        std::set<qint64> expected;
        for (const Person& person : bench.panel->people().persons) {
            if (person.part == static_cast<Part>(part)) {
                expected.insert(person.learner);
            }
        }
        CHECK(std::set<qint64>(ids.begin(), ids.end()) == expected);
        CHECK(ids.size() == expected.size());
        CHECK(static_cast<std::size_t>(listed) >= ids.size());
        CHECK(wanted[part][2].toString().contains(QStringLiteral("Insertion rate at 6 months")));
    }
}

TEST_CASE("The code on the card, typed anywhere, means the same figure; a wrong one is explained") {
    PassportBench bench;
    std::mt19937 random(9);
    const Phrasebook phrasebook(Language::English);
    for (int i = 0; i < 20; ++i) {
        const PeopleQuestion question = randomQuestion(random, bench.figures());
        bench.ask(question);
        bench.button("passportCode")->click();
        const QString code = QGuiApplication::clipboard()->text();
        CHECK(code == bench.panel->passport().code);
        const auto reading = readFigure(code.toLower(), bench.figures(), phrasebook);
        REQUIRE(reading);
        REQUIRE(reading->reference);
        CHECK(reading->reference->address.filter == question.filter);
        CHECK(reading->reference->address.id == question.indicator);
        CHECK(reading->reference->cutOff == QDate(2026, 6, 30));
        QString wrong = code;
        wrong[0] = wrong[0] == u'2' ? u'3' : u'2';
        const auto refused = readFigure(wrong, bench.figures(), phrasebook);
        REQUIRE(refused);
        CHECK_FALSE(refused->reference);
        CHECK(refused->text.contains(QStringLiteral("mistyped")));
    }
    CHECK_FALSE(readFigure(QStringLiteral("Benali Sara"), bench.figures(), phrasebook));
}

TEST_CASE("The sentence is copied in the language asked for, whatever the window's") {
    PassportBench bench({}, Language::Arabic);
    bench.ask(headline());
    QSignalSpy copied(bench.panel.get(), &PeoplePanel::copied);
    QStringList sentences;
    for (const char* name : {"copySentence-fr", "copySentence-ar", "copySentence-en"}) {
        bench.button(name)->click();
        sentences.append(QGuiApplication::clipboard()->text());
    }
    CHECK(copied.size() == 3);
    CHECK(sentences[2].contains(QStringLiteral("11 of the 19 observable graduates were inserted")));
    sentences.removeDuplicates();
    CHECK(sentences.size() == 3);
}

TEST_CASE("In public nobody is named, and what the disclosure rules hide is on no card") {
    PassportBench bench;
    Scope scope{QDate(2026, 6, 30), {}};
    scope.publicMode = true;
    bench.look(scope);
    std::mt19937 random(13);
    int hidden = 0;
    for (int i = 0; i < 60; ++i) {
        const PeopleQuestion question = randomQuestion(random, bench.figures());
        bench.ask(question);
        CHECK(bench.panel->people().persons.empty());
        CHECK(bench.panel->findChild<QTableView*>(QStringLiteral("peopleTable"))->isHidden());
        CHECK(bench.button("openPeople")->isHidden());
        hidden += bench.panel->passport().counts.isEmpty();
    }
    CHECK(hidden > 20);  // 19 graduates in all: hardly anything may be said
    PeopleQuestion curve = headline();
    curve.day = 90;
    bench.ask(curve);
    CHECK(bench.panel->passport().value == QStringLiteral("c"));
    CHECK(bench.panel->passport().counts.isEmpty());
}
