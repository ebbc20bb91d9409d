#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include "core/base/clock.h"
#include "core/storage/connection.h"
#include "core/storage/viewstore.h"
#include "tests/support/catch.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/quickdelegate.h"
#include "ui/quicksearch.h"

using namespace jisr;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// The search over an empty page, on a file with two namesakes, a cohort and a saved view.
struct SearchBench {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 7, 15), QTime(9, 0), Qt::UTC)};
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    LanguageSwitch language{settings};
    std::unique_ptr<OpenProgramme> programme;
    QWidget page;
    QuickSearch* search = nullptr;
    int acted = 0;
    qint64 first = 0, second = 0, view = 0;

    SearchBench() {
        qRegisterMetaType<RecordKind>();
        language.set(Language::English);
        auto file = ProgrammeFile::create(folder.filePath(QStringLiteral("f.jisr")),
                                          {text("Essai"), text("MA-09"), 1}, clock);
        UidMaker uids(clock, 1);
        RecordStore store(file->connection(), clock, uids, text("amina"));
        const auto values = [](RecordKind kind, const std::vector<std::pair<const char*, QVariant>>& fields) {
            std::vector<QVariant> row(static_cast<std::size_t>(record(kind).fields.size()));
            for (const auto& [name, value] : fields) {
                row.at(static_cast<std::size_t>(record(kind).indexOf(text(name)))) = value;
            }
            return row;
        };
        const qint64 op =
            store.create(RecordKind::Organisation,
                         values(RecordKind::Organisation, {{"code", text("OP")},
                                                           {"name", text("Alaoui Formation")},
                                                           {"kind", text("training_provider")}}));
        const auto cohort = [&](const char* code, const char* region) {
            return store.create(
                RecordKind::Cohort,
                values(RecordKind::Cohort, {{"code", text(code)},
                                            {"region", *store.find(RecordKind::Region, text(region))},
                                            {"operator", op},
                                            {"track", *store.find(RecordKind::Track, text("DATA"))}}));
        };
        const auto person = [&](const char* reference, const char* phone, qint64 group) {
            const qint64 id =
                store.create(RecordKind::Learner, values(RecordKind::Learner, {{"reference", text(reference)},
                                                                               {"last_name", text("Alaoui")},
                                                                               {"first_name", text("Sara")},
                                                                               {"phone", text(phone)}}));
            store.create(RecordKind::Enrolment,
                         values(RecordKind::Enrolment,
                                {{"learner", id}, {"cohort", group}, {"status", text("in_progress")}}));
            return id;
        };
        first = person("L1", "+212611111111", cohort("AGA-1", "MA-09"));
        second = person("L2", "+212622222222", cohort("RAB-1", "MA-04"));
        view = ViewStore(file->connection(), clock)
                   .save({0, RecordKind::Learner, text("À rappeler"), "{}", text("amina")});
        programme = std::make_unique<OpenProgramme>(std::move(file));
        page.resize(900, 600);
        auto* layout = new QVBoxLayout(&page);
        layout->addWidget(new QPushButton(text("beside")));
        search = new QuickSearch(language, &page);
        page.show();
    }
    ~SearchBench() { programme.reset(); }

    void open(bool withFile = true) {
        search->begin(
            withFile ? programme.get() : nullptr,
            {{text("Back up now"), [this] { ++acted; }}, {text("Dark appearance"), [this] { acted += 10; }}});
        REQUIRE(settle());
    }
    QListWidget* list() { return search->findChild<QListWidget*>(text("quickList")); }
    QLineEdit* field() { return search->findChild<QLineEdit*>(text("quickField")); }
    bool settle() {
        int quiet = 0;
        return QTest::qWaitFor(
            [&] {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                bool busy = programme && !programme->jobs().findChildren<Job*>().isEmpty();
                for (const QTimer* timer : search->findChildren<QTimer*>()) {
                    busy = busy || timer->isActive();
                }
                quiet = busy ? 0 : quiet + 1;
                return quiet > 3;
            },
            30000);
    }
    void type(const char* words) {
        field()->clear();
        QTest::keyClicks(field(), text(words));
        REQUIRE(settle());
    }
    void press(Qt::Key key) { QTest::keyClick(field(), key); }
    QStringList names() {
        QStringList all;
        for (int i = 0; i < list()->count(); ++i) {
            all.append(list()->item(i)->data(QuickDelegate::NameRole).toString());
        }
        return all;
    }
};

}  // namespace

TEST_CASE("Namesakes can be told apart, and Enter goes to the one that was chosen") {
    SearchBench bench;
    bench.open();
    QSignalSpy chosen(bench.search, &QuickSearch::recordChosen);
    bench.type("sara ala");
    REQUIRE(bench.names() == QStringList{text("Alaoui Sara"), text("Alaoui Sara")});
    CHECK(bench.list()->item(0)->text() != bench.list()->item(1)->text());
    CHECK(bench.list()->item(1)->text().contains(text("RAB-1")));
    CHECK(bench.list()->item(1)->data(QuickDelegate::KindRole).toString() == text("Learner"));
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);
    CHECK_FALSE(bench.search->isVisible());
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<RecordKind>() == RecordKind::Learner);
    CHECK(chosen[0][1].toLongLong() == bench.second);
}

TEST_CASE("A phone number, a cohort, an organisation and a command are found in one field") {
    SearchBench bench;
    bench.open();
    bench.type("06 22 22 22 22");
    CHECK(bench.names() == QStringList{text("Alaoui Sara")});
    bench.type("aga-1");
    REQUIRE(bench.names().size() == 1);
    CHECK(bench.list()->item(0)->data(QuickDelegate::KindRole).toString() == text("Cohort"));
    bench.type("alaoui");
    CHECK(bench.names().size() == 3);
    bench.type("appear");
    CHECK(bench.names() == QStringList{text("Dark appearance")});
    bench.press(Qt::Key_Return);
    CHECK(bench.acted == 10);
}

TEST_CASE("A saved view is listed, found by its name without accents, and opened") {
    SearchBench bench;
    bench.open();
    CHECK(bench.names().first() == text("À rappeler"));
    QSignalSpy chosen(bench.search, &QuickSearch::viewChosen);
    bench.type("a rapp");
    REQUIRE(bench.names() == QStringList{text("À rappeler")});
    CHECK(bench.list()->item(0)->data(QuickDelegate::KindRole).toString() == text("Saved view"));
    bench.press(Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toLongLong() == bench.view);
}

TEST_CASE("Enter pressed before the answer is there takes the answer, not what was listed before") {
    SearchBench bench;
    bench.open();
    QSignalSpy chosen(bench.search, &QuickSearch::recordChosen);
    QTest::keyClicks(bench.field(), text("L2"));
    bench.press(Qt::Key_Return);
    REQUIRE(bench.settle());
    CHECK(bench.acted == 0);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][1].toLongLong() == bench.second);
}

TEST_CASE("What was written a moment ago is found") {
    SearchBench bench;
    bench.open();
    bench.programme->write(bench.search, Message("Rename"), [&](RecordStore& store, Progress&) {
        auto row = store.row(RecordKind::Learner, bench.first)->values;
        row[static_cast<std::size_t>(record(RecordKind::Learner).indexOf(u"last_name"))] = text("Zniber");
        store.update(RecordKind::Learner, bench.first, row);
    });
    REQUIRE(bench.programme->finishWrites(10000));
    bench.type("znib");
    CHECK(bench.names() == QStringList{text("Zniber Sara")});
}

TEST_CASE("Nothing found is said, and can't be chosen") {
    SearchBench bench;
    bench.open();
    QSignalSpy chosen(bench.search, &QuickSearch::recordChosen);
    bench.type("qqqq");
    CHECK(bench.names() == QStringList{text("Nothing found")});
    bench.press(Qt::Key_Return);
    CHECK(bench.search->isVisible());
    CHECK(chosen.isEmpty());
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(bench.search->isVisible());
}

TEST_CASE("Without a programme there are commands only, and a programme may go while the search is open") {
    SearchBench bench;
    bench.open(false);
    CHECK(bench.names() == QStringList{text("Back up now"), text("Dark appearance")});
    bench.search->dismiss();
    bench.open();
    QTest::keyClicks(bench.field(), text("alaoui"));
    bench.programme.reset();
    REQUIRE(bench.settle());
    bench.type("back");
    CHECK(bench.names() == QStringList{text("Back up now")});
}

TEST_CASE("What a reader makes of the text comes first and is opened; what is wrong with it is said last") {
    SearchBench bench;
    int opened = 0;
    bench.search->setReader([&opened](const QString& typed) -> std::optional<QuickSearch::Reading> {
        if (typed == text("J7K2-9QXM")) {
            return QuickSearch::Reading{text("Open figure: Insertion rate"), text("Figure"),
                                        [&] { ++opened; }};
        }
        return typed == text("J7K2-9QXN") || typed == text("RAB-1")
                   ? std::optional(QuickSearch::Reading{text("mistyped"), {}, {}})
                   : std::nullopt;
    });
    bench.open();
    bench.type("J7K2-9QXM");
    REQUIRE(bench.names() == QStringList{text("Open figure: Insertion rate")});
    bench.press(Qt::Key_Return);
    CHECK(opened == 1);
    CHECK_FALSE(bench.search->isVisible());
    bench.open();
    bench.type("J7K2-9QXN");
    REQUIRE(bench.names() == QStringList{text("mistyped")});
    bench.press(Qt::Key_Return);
    CHECK(bench.search->isVisible());
    bench.type("RAB-1");
    CHECK(bench.names().first().contains(text("RAB-1")));  // a cohort is found: nothing is wrong
    CHECK_FALSE(bench.names().contains(text("mistyped")));
}
