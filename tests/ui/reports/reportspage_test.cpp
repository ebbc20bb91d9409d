// The report assistant, driven in the whole window on the worked example.
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>

#include "core/publishing/verification.h"
#include "core/reporting/reportcatalogue.h"
#include "core/storage/connection.h"
#include "core/storage/programmefile.h"
#include "core/storage/sealstore.h"
#include "tests/support/catch.h"
#include "tests/ui/window/windowbench.h"
#include "ui/base/figuresdesk.h"
#include "ui/filedesk.h"
#include "ui/reports/pagepreview.h"

using namespace jisr;

namespace {

class ReportsBench : public WindowBench {
  public:
    explicit ReportsBench(Language in = Language::French) {
        file = exampleFile();
        build(in);
        window->files().open(file);
        window->files().chooseWho(QStringLiteral("amina"));
        REQUIRE(settle());
        window->files().figures()->setScope({QDate(2026, 6, 30), {}});
        REQUIRE(settle());
        click("goReports");
        REQUIRE(settle());
    }
    PagePreview* pages() { return find<PagePreview>("pagePreview"); }
    void choose(const char* kind) {
        auto* kinds = find<QComboBox>("reportKind");
        kinds->setCurrentIndex(kinds->findData(QLatin1String(kind)));
        settle();
    }
    QString state() { return find<QLabel>("reportState")->text(); }
    QString out(const char* name) {
        QDir().mkpath(path(name));
        return path(name);
    }
    QString file;
};

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

}  // namespace

TEST_CASE("The assistant shows the real pages of every kind of report, in every language") {
    ReportsBench bench;
    REQUIRE(bench.find<QComboBox>("reportKind")->count() == int(reportCatalogue().size()));
    for (const ReportInfo& info : reportCatalogue()) {
        INFO(info.id);
        bench.choose(info.id);
        INFO(bench.state().toStdString());
        CHECK(bench.state().isEmpty());
        CHECK(bench.pages()->pageCount() >= 1);
        CHECK(bench.pages()->settled());
        CHECK(bench.find<QListWidget>("reportChapters")->count() == info.chapters.size());
    }
    for (const char* language : {"reportArabic", "reportEnglish"}) {
        bench.find<QCheckBox>(language)->setChecked(true);
        bench.find<QCheckBox>("reportFrench")->setChecked(false);
        bench.settle();
        CHECK(bench.pages()->pageCount() >= 1);
    }
}

TEST_CASE(
    "Leaving out chapters makes the report shorter; leaving all out is refused in words or leaves the "
    "cover") {
    ReportsBench bench;
    bench.choose("national");
    const int whole = bench.pages()->pageCount();
    auto* chapters = bench.find<QListWidget>("reportChapters");
    for (int row = 1; row < chapters->count(); ++row) {
        chapters->item(row)->setCheckState(Qt::Unchecked);
    }
    bench.settle();
    CHECK(bench.pages()->pageCount() < whole);
}

TEST_CASE("A report is saved in the forms chosen, one file under the name chosen") {
    ReportsBench bench;
    const QString path = bench.path("rapport.pdf");
    bench.prompts.answers = {path};
    bench.click("reportSave");
    bench.settle();
    CHECK(bytesOf(path).startsWith("%PDF"));

    const QString folder = bench.out("all");
    bench.prompts.answers = {folder};
    for (const char* form : {"reportWorkbook", "reportTables", "reportPictures"}) {
        bench.find<QCheckBox>(form)->setChecked(true);
    }
    bench.click("reportSave");
    bench.settle();
    const QStringList files = filesIn(folder);
    CHECK(files.filter(QStringLiteral(".pdf")).size() == 1);
    CHECK(files.filter(QStringLiteral(".xlsx")).size() == 1);
    CHECK(files.filter(QStringLiteral(".zip")).size() == 1);
    CHECK(files.filter(QStringLiteral(".png")).size() >= 3);
}

TEST_CASE("Nothing is written when the person gives up, and a folder that can't be written is said") {
    ReportsBench bench;
    bench.prompts.answers = {QString()};
    bench.click("reportSave");
    bench.settle();
    CHECK(filesIn(bench.folder.path()).filter(QStringLiteral(".pdf")).isEmpty());
    bench.prompts.answers = {bench.path("no/such/folder/r.pdf")};
    bench.click("reportSave");
    bench.settle();
    CHECK(bench.find<QPushButton>("reportSave")->isEnabled());
}

TEST_CASE("One run makes a report for each region in each language; stopped, it leaves only whole files") {
    ReportsBench bench;
    bench.choose("regional");
    const int regions = bench.find<QComboBox>("reportAbout")->count();
    REQUIRE(regions == 12);
    bench.find<QCheckBox>("reportArabic")->setChecked(true);
    bench.settle();
    const QString folder = bench.out("regions");
    bench.prompts.answers = {folder};
    bench.click("reportEach");
    bench.settle();
    const QStringList files = filesIn(folder);
    CHECK(files.size() == 2 * regions);
    CHECK(files.filter(QStringLiteral("MA-06")).size() == 2);

    const QString stopped = bench.out("stopped");
    bench.prompts.answers = {stopped};
    bench.click("reportEach");
    REQUIRE(QTest::qWaitFor([&] { return filesIn(stopped).size() >= 2; }, 120000));
    bench.click("reportCancel");
    bench.settle();
    const QStringList left = filesIn(stopped);
    CHECK(left.size() < files.size());
    for (const QString& name : left) {
        INFO(name.toStdString());
        CHECK(bytesOf(QDir(stopped).filePath(name)) == bytesOf(QDir(folder).filePath(name)));
    }
}

TEST_CASE("A sealed report bears its code, is kept in the file, and verifies") {
    ReportsBench bench;
    bench.choose("national");
    const QString folder = bench.out("sealed");
    bench.prompts.answers = {folder};
    bench.click("reportSeal");
    bench.settle();
    const QStringList files = filesIn(folder);
    REQUIRE(files.size() == 1);
    bench.window->close();
    auto opened = ProgrammeFile::open(bench.file, bench.clock);
    const auto connection = opened->connect(true);
    SealStore store(*connection, bench.clock);
    const auto seals = store.seals();
    REQUIRE(seals.size() == 1);
    CHECK(files.front().contains(seals.front().code));
    const auto kept = store.files(seals.front().id, true);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().content == bytesOf(QDir(folder).filePath(files.front())));
    NoProgress progress;
    CHECK(verifySeals(*connection, bench.clock, seals.front().code, progress).ok());
}

TEST_CASE(
    "Sealed reports are listed, checked, handed out again and corrected; who moved the rate since is shown") {
    ReportsBench bench;
    bench.click("reportToSealed");
    bench.settle();
    auto* seals = bench.find<QTableWidget>("seals");
    CHECK(seals->rowCount() == 0);
    CHECK_FALSE(bench.find<QPushButton>("sealHandOut")->isEnabled());
    CHECK_FALSE(bench.find<QLabel>("sealsState")->text().isEmpty());  // it says how to begin

    bench.click("reportToPages");
    bench.choose("national");
    bench.window->files().figures()->setScope({QDate(2026, 3, 31), {}});
    bench.settle();
    const QString folder = bench.out("first");
    bench.prompts.answers = {folder};
    bench.click("reportSeal");
    bench.settle();
    bench.window->files().figures()->setScope({QDate(2026, 6, 30), {}});
    bench.settle();
    bench.click("reportToSealed");
    bench.settle();
    REQUIRE(seals->rowCount() == 1);
    const QString code = seals->item(0, 0)->text();
    CHECK(filesIn(folder).front().contains(code));
    CHECK(bench.find<QLabel>("sealDifference")->text().contains(code));

    auto* causes = bench.find<QTableWidget>("sealCauses");
    REQUIRE(causes->rowCount() > 0);
    const int people = causes->item(0, 1)->text().toInt();
    CHECK(people > 0);
    causes->setCurrentCell(0, 0);
    bench.click("sealPeople");
    bench.settle();
    CHECK(bench.find<QWidget>("table")->isVisible());  // the learners' table, with exactly those
    bench.click("goReports");
    bench.settle();

    bench.click("sealsVerify");
    bench.settle();
    CHECK(seals->item(0, seals->columnCount() - 1)->text() == QStringLiteral("conforme au scellé"));
    const QString again = bench.out("again");
    bench.prompts.answers = {again};
    bench.click("sealHandOut");
    bench.settle();
    REQUIRE(filesIn(again) == filesIn(folder));
    CHECK(bytesOf(QDir(again).filePath(filesIn(again).front())) ==
          bytesOf(QDir(folder).filePath(filesIn(folder).front())));

    bench.click("sealCorrect");
    CHECK(bench.find<QLineEdit>("reportRevises")->text() == code);
    CHECK_FALSE(bench.find<QPushButton>("reportSeal")->isEnabled());  // a correction says why
    bench.find<QLineEdit>("reportReason")->setText(QStringLiteral("liste oubliée"));
    bench.prompts.answers = {bench.out("second")};
    bench.click("reportSeal");
    bench.settle();
    bench.click("reportToSealed");
    bench.settle();
    REQUIRE(seals->rowCount() == 2);
    CHECK(bench.find<QLabel>("sealAbout")->text().contains(code));
}

TEST_CASE("Two languages side by side are one document") {
    ReportsBench bench;
    bench.find<QCheckBox>("reportArabic")->setChecked(true);
    bench.find<QCheckBox>("reportTogether")->setChecked(true);
    bench.settle();
    const QString path = bench.path("deux.pdf");
    bench.prompts.answers = {path};
    bench.click("reportSave");
    bench.settle();
    CHECK(bytesOf(path).startsWith("%PDF"));
}
