// table_shots FILE FOLDER [LANGUAGE [light|dark [WIDTHxHEIGHT]]]: pictures of a table's states on a
// programme, for people to look at. Not a test.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>

#include "core/storage/connection.h"
#include "tests/ui/records/pagebench.h"
#include "ui/tables/tablepage.h"

using namespace jisr;

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString folder = arguments.value(2);
    QDir().mkpath(folder);
    const QString language = arguments.value(3, QStringLiteral("fr"));
    const bool dark = arguments.value(4) == QLatin1String("dark");
    const QStringList size = arguments.value(5, QStringLiteral("1150x700")).split(QLatin1Char('x'));
    PageBench bench(languageFromCode(language), dark);
    bench.open(arguments.value(1), QDate(2026, 6, 30));
    QString who;
    for (const qint64 id : bench.store().ids(RecordKind::Staff)) {
        who = who.isEmpty() ? bench.value(RecordKind::Staff, id, "login").toString() : who;
    }
    bench.programme->setWho(who);
    auto* page = new TablePage(*bench.desk, *bench.programme, RecordKind::Learner);
    bench.show(page, size.value(0).toInt(), size.value(1).toInt());
    const auto shoot = [&](const char* name, QWidget* also = nullptr) {
        bench.settle();
        QPixmap picture = page->grab();
        qInfo("%-10s %d x %d, least height %d", name, page->width(), page->height(),
              page->layout()->totalMinimumHeightForWidth(page->width()));
        if (also) {
            QPainter painter(&picture);
            painter.drawPixmap(page->mapFromGlobal(also->mapToGlobal(QPoint())), also->grab());
        }
        picture.save(
            QDir(folder).filePath(QStringLiteral("%1-%2-%3.png")
                                      .arg(QLatin1String(name), language,
                                           dark ? QStringLiteral("dark") : QStringLiteral("light"))));
    };
    const auto column = [&](const char* name) {
        return static_cast<int>(page->model().columns().indexOf(QLatin1String(name)));
    };
    const auto popup = [&](const char* name) { return page->findChild<QWidget*>(QLatin1String(name)); };
    TableGrid& grid = page->grid();
    grid.setFocus();
    grid.moveTo(3, 1);
    shoot("table");
    QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
    shoot("selection");
    grid.moveTo(4, column("enrolment.cohort.region"));
    QTest::keyClick(&grid, Qt::Key_Down, Qt::AltModifier);
    shoot("filter", popup("filterPopup"));
    popup("filterPopup")->hide();
    page->model().setFilter(
        QStringLiteral("sex"),
        ColumnFilter{QStringLiteral("sex"), ColumnFilter::Test::OneOf, {QStringLiteral("F")}});
    page->model().setFilter(QStringLiteral("born_on"),
                            ColumnFilter{QStringLiteral("born_on"),
                                         ColumnFilter::Test::Between,
                                         {QStringLiteral("2000-01-01"), QVariant()}});
    page->model().sort(column("born_on"), Qt::DescendingOrder);
    auto* by = page->findChild<QComboBox*>(QStringLiteral("countBy"));
    by->setCurrentIndex(by->findData(QStringLiteral("enrolment.cohort.region")));
    emit by->activated(by->currentIndex());
    shoot("filtered");
    grid.moveTo(2, 1);
    QTest::keyClick(&grid, Qt::Key_Down, Qt::AltModifier);
    bench.settle();
    popup("filterPopup")->hide();
    emit page->findChild<QPushButton*>(QStringLiteral("columns"))->click();
    shoot("columns", popup("columnChooser"));
    popup("columnChooser")->hide();
    page->findChild<QPushButton*>(QStringLiteral("views"))->click();
    shoot("views", popup("viewsPopup"));
    popup("viewsPopup")->hide();
    grid.setFrozen(2);
    grid.moveTo(6, page->model().columnCount() - 1);
    shoot("frozen");
    grid.setFrozen(0);
    grid.moveTo(5, column("born_on"));
    QTest::keyClick(&grid, Qt::Key_F2);
    if (auto* editor = page->findChild<QLineEdit*>(QStringLiteral("cellEditor"))) {
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("31/02/2001"));
        QTest::keyClick(editor, Qt::Key_Return);
        shoot("editing");
        QTest::keyClick(editor, Qt::Key_Escape);
    }
    grid.moveTo(5, column("residence_region"));
    QTest::keyClick(&grid, Qt::Key_F2);
    shoot("choosing");
    if (auto* editor = page->findChild<QLineEdit*>(QStringLiteral("cellEditor"))) {
        QTest::keyClick(editor, Qt::Key_Escape);
    }
    grid.moveTo(1, column("last_name"));
    QApplication::clipboard()->setText(
        QStringLiteral("Alaoui\tAya\tX1\tF\t31/02/2001\nBennani\tOmar\tX2\tM\t15/3/2002\n"));
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    shoot("paste");
    if (popup("pastePanel")) {
        popup("pastePanel")->hide();
    }
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_Delete);
    shoot("delete");
    page->findChild<QPushButton*>(QStringLiteral("stripLeave"))->click();
    page->model().setSearch(QStringLiteral("qqqq"));
    shoot("nothing");
    page->model().setQuery({});
    bench.settle();
    grid.moveTo(3, 1);
    QTest::keyClick(&grid, Qt::Key_Return);
    shoot("record");
    return 0;
}
