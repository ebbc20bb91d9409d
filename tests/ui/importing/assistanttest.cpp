#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>

#include "core/exchange/exchange.h"
#include "core/storage/connection.h"
#include "core/storage/mappingstore.h"
#include "tests/ui/importing/importbench.h"
#include "ui/importing/dragging.h"
#include "ui/importing/problemsview.h"

using namespace jisr;
using namespace importbench;

namespace {

void plan(WindowBench& bench) {
    bench.visible<QCheckBox>("createMissing")->setChecked(true);
    bench.click("makePlan");
    REQUIRE(bench.settle());
}

/// The grid's cell under a heading, in a row.
QTableWidgetItem* cell(QTableWidget* table, int row, const QString& heading) {
    for (int column = 0; column < table->columnCount(); ++column) {
        if (table->horizontalHeaderItem(column)->text() == heading) {
            return table->item(row, column);
        }
    }
    return nullptr;
}

void typeInto(QTableWidget* table, QTableWidgetItem* item, const QString& text) {
    REQUIRE(item);
    table->setFocus();
    table->setCurrentItem(item);
    QTest::keyClick(table, Qt::Key_F2);
    QWidget* editor = table->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    static_cast<QLineEdit*>(editor)->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

void openValues(WindowBench& bench) {
    bench.visible<QTabWidget>("columnTabs")->setCurrentIndex(1);
    REQUIRE(bench.settle());
}

}  // namespace

TEST_CASE(
    "A mistake is mended where it is shown, the row comes in, the file is untouched, undo takes all back") {
    WindowBench bench;
    const QString path = write(bench, "liste.csv", roll);
    begin(bench, path);
    plan(bench);
    auto* kinds = bench.visible<QListWidget>("problemKinds");
    REQUIRE(kinds);
    REQUIRE(kinds->count() >= 1);
    auto* rows = bench.visible<QTableWidget>("problemRows");
    REQUIRE(rows->rowCount() == 1);
    QTableWidgetItem* wrong = cell(rows, 0, QStringLiteral("Date de naissance"));
    REQUIRE(wrong);
    CHECK(wrong->text() == QStringLiteral("31/02/2000"));
    CHECK(wrong->column() == 1);  // the faulty cell stands first
    typeInto(rows, wrong, QStringLiteral("28/02/2000"));
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.visible<QPushButton>("saveRejects"));  // nothing is rejected any more
    CHECK(bench.visible<QPushButton>("applyPlan")->isEnabled());
    CHECK(store(bench).count(RecordKind::Learner) == 0);

    bench.click("applyPlan");
    REQUIRE(bench.settle());
    CHECK(store(bench).count(RecordKind::Learner) == 3);
    const std::optional<qint64> sara = store(bench).find(RecordKind::Learner, QStringLiteral("A3"));
    REQUIRE(sara);
    CHECK(store(bench)
              .row(RecordKind::Learner, *sara)
              ->values[static_cast<size_t>(record(RecordKind::Learner).indexOf(u"born_on"))]
              .toString() == QStringLiteral("2000-02-28"));
    CHECK(bench.visible<QLabel>("doneCorrections")->text().contains(QStringLiteral("28/02/2000")));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray(roll));

    bench.click("undoImport");
    REQUIRE(bench.settle());
    CHECK(store(bench).count(RecordKind::Learner) == 0);
}

TEST_CASE("Corrections can be taken back as one") {
    WindowBench bench;
    begin(bench, write(bench, "liste.csv", roll));
    plan(bench);
    auto* rows = bench.visible<QTableWidget>("problemRows");
    typeInto(rows, cell(rows, 0, QStringLiteral("Date de naissance")), QStringLiteral("28/02/2000"));
    REQUIRE(bench.settle());
    bench.click("dropCorrections");
    REQUIRE(bench.settle());
    rows = bench.visible<QTableWidget>("problemRows");
    REQUIRE(rows->rowCount() == 1);
    CHECK(cell(rows, 0, QStringLiteral("Date de naissance"))->text() == QStringLiteral("31/02/2000"));
}

TEST_CASE("A question about the order of dates is answered where it is asked") {
    WindowBench bench;
    begin(bench, write(bench, "liste.csv",
                       "Matricule;Nom;Prénom;Date de naissance\nA1;EL FASSI;Amina;03/04/2001\n"));
    plan(bench);
    CHECK_FALSE(bench.visible<QPushButton>("applyPlan")->isEnabled());
    bench.click("answer_0_MM");
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.visible<QFrame>("planQuestions"));
    bench.click("applyPlan");
    REQUIRE(bench.settle());
    const std::optional<qint64> amina = store(bench).find(RecordKind::Learner, QStringLiteral("A1"));
    REQUIRE(amina);
    CHECK(store(bench)
              .row(RecordKind::Learner, *amina)
              ->values[static_cast<size_t>(record(RecordKind::Learner).indexOf(u"born_on"))]
              .toString() == QStringLiteral("2001-03-04"));
}

TEST_CASE("A table is pasted with Ctrl+V and imported; a clipboard without one says so") {
    WindowBench bench;
    openPage(bench);
    QApplication::clipboard()->clear();
    bench.click("pasteTable");
    CHECK(bench.visible<QLabel>("importFault"));
    QApplication::clipboard()->setText(
        QStringLiteral("Matricule\tNom\tPrénom\nP1\tAlami\tOmar\nP2\tFassi\tLina\n"));
    QTest::keyClick(bench.visible<QPushButton>("chooseTable"), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(bench.settle());
    REQUIRE(bench.visible<QTableWidget>("mappingColumns"));
    CHECK(bench.visible<QTableWidget>("mappingPreview")->rowCount() == 2);
    bench.click("makePlan");
    REQUIRE(bench.settle());
    bench.click("applyPlan");
    REQUIRE(bench.settle());
    CHECK(store(bench).count(RecordKind::Learner) == 2);
}

TEST_CASE("Values that are not known stand first and are translated from the keyboard") {
    WindowBench bench;
    begin(bench, write(bench, "liste.csv",
                       "Matricule;Nom;Prénom;Sexe\nA1;EL "
                       "FASSI;Amina;Femelle\nA2;BENALI;Omar;H\nA3;RIFI;Nadia;Femelle\n"));
    // the sex must be mapped whatever its values look like
    choose(bench.visible<QComboBox>("target_3"), QStringLiteral("learner.sex"));
    REQUIRE(bench.settle());
    openValues(bench);
    auto* values = bench.visible<QTableWidget>("valuesTable");
    REQUIRE(values);
    REQUIRE(values->rowCount() == 2);
    CHECK(values->item(0, 1)->text() == QStringLiteral("Femelle"));
    CHECK(values->item(0, 2)->text() == QStringLiteral("2"));
    values->setFocus();
    values->setCurrentCell(0, 3);
    QTest::keyClick(values, Qt::Key_F2);
    auto* box = values->viewport()->findChild<QComboBox*>(QStringLiteral("valueChoice"));
    REQUIRE(box);
    const int female = box->findData(QStringLiteral("F"));
    REQUIRE(female > 0);
    box->setEditText(box->itemText(female));
    QTest::keyClick(box, Qt::Key_Return);
    REQUIRE(bench.settle());
    CHECK(values->item(0, 3)->data(Qt::UserRole).toString() == QStringLiteral("F"));
    bench.click("makePlan");
    REQUIRE(bench.settle());
    bench.click("applyPlan");
    REQUIRE(bench.settle());
    CHECK(store(bench).count(RecordKind::Learner) == 3);
}

TEST_CASE("An operator that isn't found is given an existing one, or created") {
    WindowBench bench;
    begin(bench, write(bench, "liste.csv", roll));
    openValues(bench);
    auto* values = bench.visible<QTableWidget>("valuesTable");
    int row = -1;
    for (int i = 0; i < values->rowCount(); ++i) {
        row = values->item(i, 1)->text() == QStringLiteral("YouCode") ? i : row;
    }
    REQUIRE(row >= 0);
    CHECK(values->item(row, 3)->data(Qt::UserRole).toString() == QStringLiteral("\x01"));
    values->setFocus();
    values->setCurrentCell(row, 3);
    QTest::keyClick(values, Qt::Key_F2);
    auto* box = values->viewport()->findChild<QComboBox*>(QStringLiteral("valueChoice"));
    REQUIRE(box);
    box->setEditText(box->itemText(box->findData(QStringLiteral("\x02"))));
    QTest::keyClick(box, Qt::Key_Return);
    REQUIRE(bench.settle());
    CHECK(bench.visible<QCheckBox>("createMissing")->isChecked());
}

TEST_CASE("A mapping that was saved is offered for a table whose columns moved, changed accents or went") {
    WindowBench bench;
    begin(bench,
          write(bench, "liste.csv", "Matricule;Nom;Prénom;Sexe;Ville natale\nA1;EL FASSI;Amina;F;Fès\n"));
    choose(bench.visible<QComboBox>("target_4"), QStringLiteral("learner.note"));
    bench.type("mappingName", QStringLiteral("YouCode"));
    bench.click("saveMapping");
    REQUIRE(bench.settle());
    bench.click("otherTable");
    REQUIRE(bench.settle());
    REQUIRE(bench.visible<QListWidget>("mappingList"));
    CHECK(bench.visible<QListWidget>("mappingList")->count() == 1);

    page(bench).take(write(bench, "autre.csv",
                           "VILLE NATALE;Prenom;Nom;Matricule;Téléphone\nRabat;Omar;BENALI;A2;0612345678\n"));
    REQUIRE(bench.settle());
    auto* offer = bench.visible<QLabel>("proposalText");
    REQUIRE(offer);
    CHECK(offer->text().contains(QStringLiteral("YouCode")));
    CHECK(offer->text().contains(QStringLiteral("Sexe")));       // missing
    CHECK(offer->text().contains(QStringLiteral("Téléphone")));  // new
    bench.click("useProposal");
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.visible<QLabel>("proposalText"));
    CHECK(bench.visible<QComboBox>("target_0")->currentData() == QStringLiteral("learner.note"));
    CHECK(bench.visible<QComboBox>("target_4")->currentData() == QStringLiteral("learner.phone"));
    bench.click("makePlan");
    REQUIRE(bench.settle());
    CHECK(bench.visible<QPushButton>("applyPlan")->isEnabled());
}

TEST_CASE("Saved mappings are renamed and removed") {
    WindowBench bench;
    openPage(bench);
    {
        const auto connection = bench.window->files().programme()->file().connect(false);
        MappingStore kept(*connection, bench.clock);
        kept.save(QStringLiteral("one"),
                  Mapping::canonical(RecordKind::Learner, {QStringLiteral("cin")}).toJson());
        kept.save(QStringLiteral("two"),
                  Mapping::canonical(RecordKind::Learner, {QStringLiteral("cin")}).toJson());
    }
    page(bench).take(write(bench, "liste.csv", roll));
    REQUIRE(bench.settle());
    bench.type("mappingName", QStringLiteral("three"));
    bench.click("saveMapping");
    bench.click("otherTable");
    REQUIRE(bench.settle());
    auto* list = bench.visible<QListWidget>("mappingList");
    REQUIRE(list);
    REQUIRE(list->count() == 3);
    list->item(0)->setText(QStringLiteral("fourth"));
    REQUIRE(bench.settle());
    REQUIRE(list->findItems(QStringLiteral("fourth"), Qt::MatchExactly).size() == 1);
    list->item(0)->setText(QStringLiteral("two"));  // taken: nothing happens but a word
    REQUIRE(bench.settle());
    CHECK(bench.visible<QLabel>("importFault"));
    CHECK(list->count() == 3);
    list->setCurrentRow(0);
    bench.click("removeMapping");
    REQUIRE(bench.settle());
    CHECK(list->count() == 2);
}

TEST_CASE("A change of the reading shows at once; what was chosen for the same columns stays") {
    WindowBench bench;
    begin(bench, write(bench, "liste.csv", "Ma liste;;\nMatricule;Nom;Prénom\nA1;EL FASSI;Amina\n"));
    auto* header = bench.visible<QSpinBox>("importHeader");
    REQUIRE(header);
    header->setValue(2);
    REQUIRE(bench.settle());
    CHECK(bench.visible<QTableWidget>("mappingColumns")->item(1, 0)->text() == QStringLiteral("Nom"));
    CHECK(bench.visible<QTableWidget>("mappingPreview")->rowCount() == 1);
    choose(bench.visible<QComboBox>("target_2"), QStringLiteral("learner.note"));
    choose(bench.visible<QComboBox>("importEncoding"), QStringLiteral("windows-1252"));
    REQUIRE(bench.settle());
    // the last heading reads otherwise in that encoding: a new table for the assistant
    choose(bench.visible<QComboBox>("importEncoding"), QStringLiteral("UTF-8"));
    REQUIRE(bench.settle());
    choose(bench.visible<QComboBox>("target_2"), QStringLiteral("learner.note"));
    choose(bench.visible<QComboBox>("importDates"), QStringLiteral("dd/MM/yyyy"));
    QTest::keyClick(bench.window.get(), Qt::Key_D, Qt::ControlModifier);
    page(bench).enter();
    CHECK(page(bench).settleInput());
    CHECK(page(bench).findChild<QComboBox*>(QStringLiteral("target_2"))->currentData() ==
          QStringLiteral("learner.note"));
}

TEST_CASE("A column is dragged onto a field, and a field onto a column") {
    WindowBench bench;
    begin(bench, write(bench, "liste.csv", roll));
    auto* columns = static_cast<ColumnTable*>(bench.visible<QTableWidget>("mappingColumns"));
    auto* fields = static_cast<FieldList*>(bench.visible<QListWidget>("mappingFields"));
    REQUIRE(columns);
    REQUIRE(fields);
    const auto drop = [](QAbstractItemView* view, const QRect& at, const char* format,
                         const QByteArray& data) {
        QMimeData mime;
        mime.setData(QLatin1String(format), data);
        QDragEnterEvent enter(at.center(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &enter);
        QDragMoveEvent move(at.center(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &move);
        CHECK(move.isAccepted());
        QDropEvent event(at.center(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &event);
    };
    QListWidgetItem* note = nullptr;
    for (int i = 0; i < fields->count(); ++i) {
        note = fields->item(i)->data(Qt::UserRole) == QStringLiteral("learner.note") ? fields->item(i) : note;
    }
    REQUIRE(note);
    fields->scrollToItem(note);
    drop(fields, fields->visualItemRect(note), "application/x-jisr-column", "2");
    CHECK(bench.find<QComboBox>("target_2")->currentData() == QStringLiteral("learner.note"));
    drop(columns, columns->visualItemRect(columns->item(2, 0)), "application/x-jisr-field",
         "learner.first_name");
    CHECK(bench.find<QComboBox>("target_2")->currentData() == QStringLiteral("learner.first_name"));
}

TEST_CASE("A folder of another office comes in whole, and says what it brings beside its tables") {
    WindowBench bench;
    openPage(bench);
    const QString folder = bench.path("parcel");
    {
        const auto other =
            ProgrammeFile::create(bench.path("other.jisr"), {QStringLiteral("Autre")}, bench.clock);
        UidMaker uids(bench.clock, 3);
        RecordStore from(other->connection(), bench.clock, uids, QStringLiteral("x"));
        Importer importer(other->connection(), from);
        ImportOptions options;
        options.createMissing = true;
        NoProgress progress;
        auto made = importer.plan({QStringLiteral(JISR_TEST_DATA "/example")}, options, progress);
        importer.apply(made, QStringLiteral("example"), progress);
        RuleParameters rules = from.parameters();
        rules.validDays += 15;
        from.setParameters(rules);
        exportAll(other->connection(), from, folder, progress);
        QFile stray(folder + QStringLiteral("/lisez-moi.txt"));
        REQUIRE(stray.open(QIODevice::WriteOnly));
    }
    page(bench).take(folder);
    REQUIRE(bench.settle());
    CHECK(bench.visible<QComboBox>("importTable"));
    REQUIRE(bench.visible<QLabel>("parcelNote"));
    CHECK(bench.visible<QLabel>("parcelNote")->text().contains(QStringLiteral("lisez-moi.txt")));
    plan(bench);
    bench.click("applyPlan");
    REQUIRE(bench.settle());
    CHECK(store(bench).count(RecordKind::Learner) == 28);
    bench.click("undoImport");
    REQUIRE(bench.settle());
    CHECK(store(bench).count(RecordKind::Learner) == 0);
}

TEST_CASE("A cancel while it is written leaves the file as it was and the plan to be applied later") {
    WindowBench bench;
    QByteArray many = "Matricule;Nom;Prénom\n";
    for (int i = 0; i < 6000; ++i) {
        QByteArray name = "Nom";
        for (int rest = i; rest > 0; rest /= 26) {
            name += static_cast<char>('a' + rest % 26);
        }
        many += "N" + QByteArray::number(i) + ";" + name + ";Prenom\n";
    }
    begin(bench, write(bench, "liste.csv", many));
    bench.click("makePlan");
    REQUIRE(bench.settle());
    const qint64 position = store(bench).journalPosition();
    {
        // Another write holds the file: the import waits for it, and is cancelled meanwhile.
        const auto connection = bench.window->files().programme()->file().connect(false);
        Transaction holding(*connection);
        bench.click("applyPlan");
        bench.click("importCancel");
        holding.rollback();
    }
    REQUIRE(bench.settle());
    CHECK(store(bench).journalPosition() == position);
    CHECK(store(bench).count(RecordKind::Learner) == 0);
    REQUIRE(bench.visible<QPushButton>("applyPlan"));
    bench.click("applyPlan");
    REQUIRE(bench.settle());
    CHECK(store(bench).count(RecordKind::Learner) == 6000);
}

TEST_CASE("The rows that were written are handed over to their table") {
    WindowBench bench;
    begin(bench, write(bench, "liste.csv", roll));
    plan(bench);
    bench.click("applyPlan");
    REQUIRE(bench.settle());
    std::vector<qint64> ids;
    QObject::connect(&page(bench), &Page::rowsWanted, &page(bench),
                     [&ids](RecordKind kind, const std::vector<qint64>& rows, const QString&) {
                         if (kind == RecordKind::Learner) {
                             ids = rows;
                         }
                     });
    bench.click("showRows_learner");
    CHECK(ids.size() == 2);
}

TEST_CASE("The page keeps within a small window in every language") {
    for (const Language language : {Language::French, Language::Arabic, Language::English}) {
        WindowBench bench;
        openPage(bench, language);
        page(bench).take(write(bench, "liste.csv", roll));
        REQUIRE(bench.settle());
        CHECK(page(bench).minimumSizeHint().width() <= 1150);
        CHECK(bench.window->width() <= 1366);
    }
}
