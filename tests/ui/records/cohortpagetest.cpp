#include "ui/records/cohortpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>

#include "core/base/phrasebook.h"
#include "core/exchange/rosterfile.h"
#include "core/tabular/tablereader.h"
#include "core/tabular/tablewriter.h"
#include "tests/support/catch.h"
#include "tests/support/example.h"
#include "tests/ui/records/pagebench.h"
#include "ui/records/rowstable.h"

using namespace jisr;

namespace {

CohortPage* showCohort(PageBench& bench, const char* code) {
    auto* page = new CohortPage(*bench.desk, *bench.programme, *bench.figures);
    page->showRecord(RecordKind::Cohort, bench.id(RecordKind::Cohort, code));
    bench.show(page);
    return page;
}

/// The value of a line of expected_indicators.csv.
QString expected(const QString& group, const QString& indicator, const QString& horizon) {
    for (const auto& line : example::records(QStringLiteral("expected_indicators.csv"))) {
        if (line[QStringLiteral("group_by")] == u"cohort" && line[QStringLiteral("group")] == group &&
            line[QStringLiteral("indicator")] == indicator && line[QStringLiteral("horizon")] == horizon)
            return line[QStringLiteral("numerator")] + u'/' + line[QStringLiteral("denominator")];
    }
    return {};
}

std::vector<qint64> enrolmentsWith(PageBench& bench, qint64 cohort, const char* status) {
    std::vector<qint64> found;
    for (const qint64 id : bench.store().ids(RecordKind::Enrolment, {}, {}, false,
                                             {{QStringLiteral("cohort"), QVariant(cohort)}}))
        if (bench.value(RecordKind::Enrolment, id, "status") == QLatin1String(status)) found.push_back(id);
    return found;
}

/// Two of a cohort's graduates go back into training, for the tests to graduate them.
std::vector<qint64> putBack(PageBench& bench, qint64 cohort) {
    std::vector<qint64> ids = enrolmentsWith(bench, cohort, "graduated");
    REQUIRE(ids.size() > 3);
    ids.resize(2);
    for (const qint64 id : ids) {
        auto values = bench.store().row(RecordKind::Enrolment, id)->values;
        const Record& enrolment = record(RecordKind::Enrolment);
        values[static_cast<std::size_t>(enrolment.indexOf(u"status"))] = QStringLiteral("in_progress");
        values[static_cast<std::size_t>(enrolment.indexOf(u"status_on"))] = QVariant();
        bench.store().update(RecordKind::Enrolment, id, values);
    }
    bench.programme->announceChange();
    bench.settle();
    return ids;
}

void select(PageBench& bench, const std::vector<qint64>& enrolments) {
    auto* table = bench.find<RowsTable>(QStringLiteral("rosterTable"));
    REQUIRE(table);
    table->clearSelection();
    for (int row = 0; row < table->rows().rowCount(); ++row) {
        const qint64 id = table->rows().at(row).subject;
        if (std::find(enrolments.begin(), enrolments.end(), id) != enrolments.end())
            table->selectionModel()->select(table->rows().index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    REQUIRE(table->selected().size() == enrolments.size());
}

void typeDay(PageBench& bench, const char* day) {
    auto* editor = bench.find<QWidget>(QStringLiteral("graduationDay"));
    REQUIRE(editor);
    auto* line = editor->findChild<QLineEdit*>();
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QString::fromLatin1(day));
}

/// Fills dates into a written list, by the reference of the enrolment.
QString fillIn(PageBench& bench, const QString& list, const QHash<QString, QString>& days) {
    const auto reader = openTable(list);
    const QString path = bench.path("filled.csv");
    const auto writer = createTable(path);
    QList<TableColumn> columns;
    for (const QString& heading : reader->header()) columns.append({heading});
    writer->beginTable({}, columns);
    for (TableRow row; reader->next(row);) {
        QVariantList cells;
        for (int i = 0; i < columns.size(); ++i) cells.append(row.cell(i).toString());
        const QString day = days.value(cells[0].toString());
        if (!day.isEmpty()) cells[5] = day;
        writer->row(cells);
    }
    writer->finish();
    return path;
}

}  // namespace

TEST_CASE("a cohort's figures are those of expected_indicators.csv") {
    PageBench bench;
    bench.open();
    auto* page = showCohort(bench, "C1");
    for (const char* code : {"C1", "C2", "C3"}) {
        const qint64 id = bench.id(RecordKind::Cohort, code);
        if (!id) continue;
        page->showRecord(RecordKind::Cohort, id);
        bench.settle();
        const QString insertion = expected(QLatin1String(code), QStringLiteral("INS"), QStringLiteral("6"));
        const auto* figure = bench.find<QLabel>(QStringLiteral("figureInsertion"));
        REQUIRE(figure);
        INFO(code << ' ' << insertion.toStdString() << ' ' << figure->accessibleName().toStdString());
        if (insertion.isEmpty()) {
            CHECK(figure->text() == QStringLiteral("–"));
        } else {
            const QString counts = QString(insertion).replace(u'/', QStringLiteral(" of "));
            const QString bare = QString(insertion).replace(u'/', QStringLiteral(" / "));
            CHECK((figure->accessibleName().contains(counts) || figure->text() == bare));
        }
        const QString confirmed = expected(QLatin1String(code), QStringLiteral("CONF"), {});
        CHECK(bench.find<QLabel>(QStringLiteral("figureConfirmed"))
                  ->accessibleName()
                  .contains(QString(confirmed).replace(u'/', QStringLiteral(" of "))));
        CHECK_FALSE(bench.said(QStringLiteral("figureNotes")).isEmpty());
    }
    CHECK(bench.faults.isEmpty());
}

TEST_CASE("the roster holds every enrolment of the cohort, and Enter opens the person") {
    PageBench bench;
    bench.open();
    showCohort(bench, "C1");
    const qint64 cohort = bench.id(RecordKind::Cohort, "C1");
    auto* table = bench.find<RowsTable>(QStringLiteral("rosterTable"));
    const auto all =
        bench.store().ids(RecordKind::Enrolment, {}, {}, false, {{QStringLiteral("cohort"), cohort}});
    REQUIRE(table->rows().rowCount() == int(all.size()));
    table->setCurrentIndex(table->rows().index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(bench.wanted.size() == 1);
    CHECK(bench.wanted[0] == std::pair(RecordKind::Learner, table->rows().at(1).id));
    // Ordered by a heading, in both directions; what is missing stays last.
    table->sortByColumn(3, Qt::DescendingOrder);
    CHECK(table->rows().at(0).cells[3].order.toDate() >= table->rows().at(1).cells[3].order.toDate());
    table->sortByColumn(1, Qt::AscendingOrder);
    CHECK(table->rows().at(0).cells[1].text == QStringLiteral("L01"));
}

TEST_CASE("capacity and fill are told, and more than the capacity too") {
    PageBench bench;
    bench.open();
    const qint64 cohort = bench.id(RecordKind::Cohort, "C1");
    showCohort(bench, "C1");
    const auto setCapacity = [&](const QVariant& places) {
        auto values = bench.store().row(RecordKind::Cohort, cohort)->values;
        values[static_cast<std::size_t>(record(RecordKind::Cohort).indexOf(u"capacity"))] = places;
        bench.store().update(RecordKind::Cohort, cohort, values);
        bench.programme->announceChange();
        bench.settle();
    };
    setCapacity(qlonglong(500));
    CHECK(bench.said(QStringLiteral("fillText")).contains(QStringLiteral("of 500; free:")));
    CHECK(bench.find<QProgressBar>(QStringLiteral("fillBar"))->property("over") == false);
    setCapacity(qlonglong(2));
    CHECK(bench.said(QStringLiteral("fillText")).contains(QStringLiteral("more than the cohort's capacity")));
    CHECK(bench.find<QProgressBar>(QStringLiteral("fillBar"))->property("over") == true);
    setCapacity(QVariant());
    CHECK_FALSE(bench.find<QProgressBar>(QStringLiteral("fillBar")));
}

TEST_CASE(
    "the selected graduate on one day as one batch, after the plan was shown, and undo brings all back") {
    PageBench bench;
    bench.open();
    const qint64 cohort = bench.id(RecordKind::Cohort, "C1");
    showCohort(bench, "C1");
    const auto ids = putBack(bench, cohort);
    CHECK_FALSE(bench.find<QPushButton>(QStringLiteral("graduateSelected"))->isEnabled());
    const QStringList before = bench.contents();
    select(bench, ids);
    bench.click(QStringLiteral("graduateSelected"));
    typeDay(bench, "13/6/25");
    bench.click(QStringLiteral("planGraduation"));
    CHECK(bench.said(QStringLiteral("graduationSays")).startsWith(QStringLiteral("Will graduate: 2.")));
    CHECK(bench.contents() == before);
    bench.click(QStringLiteral("applyGraduation"));
    for (const qint64 id : ids) {
        CHECK(bench.value(RecordKind::Enrolment, id, "status") == QStringLiteral("graduated"));
        CHECK(bench.value(RecordKind::Enrolment, id, "status_on") == QStringLiteral("2025-06-13"));
    }
    REQUIRE(bench.doings.size() == 1);
    CHECK(bench.doings[0] == QStringLiteral("Graduates noted: 2."));
    CHECK_FALSE(bench.find<QFrame>(QStringLiteral("graduationPanel")));
    bench.programme->undo();
    bench.settle();
    CHECK(bench.contents() == before);
    CHECK(bench.faults.isEmpty());
}

TEST_CASE("a day that can't be is refused beside the field, and who can't graduate is named") {
    PageBench bench;
    bench.open();
    const qint64 cohort = bench.id(RecordKind::Cohort, "C1");
    showCohort(bench, "C1");
    auto ids = putBack(bench, cohort);
    for (const qint64 id : enrolmentsWith(bench, cohort, "graduated")) ids.push_back(id);
    const QStringList before = bench.contents();
    select(bench, ids);
    bench.click(QStringLiteral("graduateSelected"));
    typeDay(bench, "31/2/25");
    bench.click(QStringLiteral("planGraduation"));
    CHECK_FALSE(bench.find<QPushButton>(QStringLiteral("applyGraduation")));
    typeDay(bench, "1/1/27");  // still to come
    bench.click(QStringLiteral("planGraduation"));
    REQUIRE(bench.find<QPushButton>(QStringLiteral("applyGraduation")));
    CHECK_FALSE(bench.find<QPushButton>(QStringLiteral("applyGraduation"))->isEnabled());
    typeDay(bench, "14/6/25");
    bench.click(QStringLiteral("planGraduation"));
    CHECK(bench.said(QStringLiteral("graduationSays")).startsWith(QStringLiteral("Will graduate: 2.")));
    bench.click(QStringLiteral("cancelGraduation"));
    CHECK_FALSE(bench.find<QFrame>(QStringLiteral("graduationPanel")));
    CHECK(bench.contents() == before);
}

TEST_CASE("the list written for the operator comes back filled and changes exactly the filled rows") {
    for (const char* name : {"list.xlsx", "list.csv"}) {
        PageBench bench(Language::French);
        bench.open();
        const qint64 cohort = bench.id(RecordKind::Cohort, "C1");
        showCohort(bench, "C1");
        const auto ids = putBack(bench, cohort);
        const QStringList before = bench.contents();
        bench.prompts.answers = {bench.path(name)};
        bench.click(QStringLiteral("writeList"));
        REQUIRE(QFile::exists(bench.path(name)));
        CHECK(bench.contents() == before);
        // That names left is noted.
        CHECK(bench.store().batches(1).first().label.contains(QStringLiteral("C1")));
        const QString reference = bench.value(RecordKind::Enrolment, ids[0], "reference").toString();
        bench.prompts.answers = {
            fillIn(bench, bench.path(name), {{reference, QStringLiteral("13/06/2025")}})};
        bench.click(QStringLiteral("takeList"));
        auto* apply = bench.find<QPushButton>(QStringLiteral("applyGraduation"));
        REQUIRE(apply);
        CHECK(apply->isEnabled());
        CHECK(bench.contents() == before);
        bench.click(QStringLiteral("applyGraduation"));
        QStringList after = bench.contents(), changed;
        REQUIRE(after.size() == before.size());
        for (qsizetype i = 0; i < after.size(); ++i)
            if (after[i] != before[i]) changed << after[i];
        REQUIRE(changed.size() == 1);
        CHECK(changed[0].contains(QStringLiteral("|graduated|2025-06-13|")));
        CHECK(changed[0].startsWith(QStringLiteral("enrolment|%1|").arg(ids[0])));
        bench.programme->undo();
        bench.settle();
        CHECK(bench.contents() == before);
        CHECK(bench.faults.isEmpty());
    }
}

TEST_CASE("a filled list may be dropped on the page; another table is refused in words") {
    PageBench bench;
    bench.open();
    const qint64 cohort = bench.id(RecordKind::Cohort, "C1");
    auto* page = showCohort(bench, "C1");
    const auto ids = putBack(bench, cohort);
    const Phrasebook phrasebook(Language::Arabic);
    RosterFile::write(bench.store(), cohort, bench.path("list.xlsx"), phrasebook);
    const QString filled = fillIn(
        bench, bench.path("list.xlsx"),
        {{bench.value(RecordKind::Enrolment, ids[1], "reference").toString(), QStringLiteral("2025-06-13")}});
    const auto drop = [&](const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(page, &enter);
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
        if (enter.isAccepted()) QCoreApplication::sendEvent(page, &event);
        bench.settle();
    };
    drop(QStringLiteral(JISR_TEST_DATA "/example/learners.csv"));
    CHECK(bench.said(QStringLiteral("graduationFault")).contains(QStringLiteral("no list of a cohort")));
    CHECK_FALSE(bench.find<QPushButton>(QStringLiteral("applyGraduation")));
    drop(filled);
    bench.click(QStringLiteral("applyGraduation"));
    CHECK(bench.value(RecordKind::Enrolment, ids[1], "status") == QStringLiteral("graduated"));
    CHECK(bench.value(RecordKind::Enrolment, ids[0], "status") == QStringLiteral("in_progress"));
}

TEST_CASE("whoever only looks may write the list but change nothing") {
    PageBench bench;
    bench.open();
    bench.programme->setWho({});
    showCohort(bench, "C1");
    auto* table = bench.find<RowsTable>(QStringLiteral("rosterTable"));
    table->selectAll();
    CHECK_FALSE(bench.find<QPushButton>(QStringLiteral("graduateSelected"))->isEnabled());
    CHECK_FALSE(bench.find<QPushButton>(QStringLiteral("takeList"))->isEnabled());
    CHECK(bench.find<QPushButton>(QStringLiteral("writeList"))->isEnabled());
}
