// Taking people out past the retention, driven in the whole window on the worked example.
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTableWidget>

#include "core/storage/anonymous.h"
#include "core/storage/privacystore.h"
#include "tests/support/catch.h"
#include "tests/ui/window/windowbench.h"
#include "ui/filedesk.h"

using namespace jisr;

namespace {

class RetentionBench : public WindowBench {
  public:
    RetentionBench() {
        file = exampleFile();
        build(Language::English);
        window->files().open(file);
        window->files().chooseWho(QStringLiteral("amina"));
        REQUIRE(settle());
        window->go(WindowPages::Retention);
        REQUIRE(settle());
    }
    void look(int months) {
        find<QSpinBox>("retentionMonths")->setValue(months);
        click("retentionLook");
        REQUIRE(settle());
    }
    QString state() { return find<QLabel>("retentionState")->text(); }
    RecordStore& store() { return window->files().programme()->store(); }
    qint64 anonymous() {
        qint64 count = 0;
        for (const qint64 id : store().ids(RecordKind::Learner)) {
            count += anonymous::isSo(store().row(RecordKind::Learner, id)->values) ? 1 : 0;
        }
        return count;
    }
    QString file;
};

}  // namespace

TEST_CASE("The window shows the plan first, asks for the number, and takes the people out for good") {
    RetentionBench bench;
    CHECK(bench.find<QSpinBox>("retentionMonths")->value() == 60);
    bench.look(60);
    CHECK(bench.state() == QStringLiteral("Nobody is past the retention."));
    CHECK_FALSE(bench.find<QPushButton>("retentionAct")->isVisible());

    bench.window->files().programme()->backup();
    REQUIRE(bench.settle());
    bench.look(1);
    REQUIRE(bench.find<QTableWidget>("retentionPlan")->rowCount() > 1);
    const qint64 people = bench.find<QTableWidget>("retentionPlan")->item(0, 1)->text().toLongLong();
    REQUIRE(people > 0);
    // what the coordinator set is kept in the file
    CHECK(PrivacyStore(bench.window->files().programme()->file().connection(), bench.clock).retention() == 1);
    auto* copies = bench.find<QListWidget>("retentionCopies");
    REQUIRE(copies->count() == 1);
    CHECK(copies->item(0)->checkState() == Qt::Unchecked);
    CHECK(bench.anonymous() == 0);

    auto* act = bench.find<QPushButton>("retentionAct");
    CHECK(act->isVisible());
    CHECK_FALSE(act->isEnabled());
    bench.type("retentionNumber", QString::number(people + 1));
    CHECK_FALSE(act->isEnabled());
    bench.find<QLineEdit>("retentionNumber")->clear();
    bench.type("retentionNumber", QString::number(people));
    REQUIRE(act->isEnabled());
    copies->item(0)->setCheckState(Qt::Checked);
    const QString backup = bench.window->files().programme()->file().backupFolder();
    bench.click("retentionAct");
    REQUIRE(bench.settle());
    CHECK(bench.state().startsWith(QStringLiteral("Anonymised: %1.").arg(people)));
    CHECK(bench.anonymous() == people);
    CHECK_FALSE(bench.window->files().programme()->writing());
    CHECK(bench.find<QPushButton>("retentionLook")->isEnabled());
    // the ticked backup is gone, a new one without the people stands in its place
    CHECK(QDir(backup).entryList(QDir::Files).size() == 1);
    bench.look(1);
    CHECK(bench.state() == QStringLiteral("Nobody is past the retention."));
    CHECK(bench.find<QListWidget>("retentionCopies")->count() == 0);
}

TEST_CASE("What changes meanwhile takes the plan away, and who only reads can't act") {
    RetentionBench bench;
    bench.look(1);
    REQUIRE(bench.find<QPushButton>("retentionAct")->isVisible());
    bench.find<QSpinBox>("retentionMonths")->setValue(2);
    CHECK_FALSE(bench.find<QPushButton>("retentionAct")->isVisible());
    bench.look(2);
    bench.window->files().programme()->announceChange();
    CHECK_FALSE(bench.find<QPushButton>("retentionAct")->isVisible());
}
