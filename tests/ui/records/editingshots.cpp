// Pictures of the editing panels, for looking at: editing_shots FOLDER
#include <QAbstractButton>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>

#include "tests/ui/records/editingbench.h"
#include "ui/printing/fonts.h"

using namespace jisr;
using namespace jisr::test;

namespace {

void take(EditingBench& bench, const QString& folder, const QString& name) {
    (void)bench.settle();
    QTest::qWait(60);
    bench.window->grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void over(EditingBench& bench, const char* field, const QString& text) {
    auto* line = bench.visible<QLineEdit>(QStringLiteral("edit_") + QLatin1String(field));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void shoot(const QString& folder, Language language, bool dark, const QString& suffix) {
    EditingBench bench(language, true, dark);
    auto& store = bench.programme->store();
    const auto at = [](QStringView name) {
        return static_cast<std::size_t>(record(RecordKind::Learner).indexOf(name));
    };
    auto row = store.row(RecordKind::Learner, bench.learners[0]);
    row->values[at(u"last_name_ar")] = QString::fromUtf8("بناني");
    row->values[at(u"first_name_ar")] = QString::fromUtf8("سلمى");
    row->values[at(u"sex")] = QStringLiteral("F");
    row->values[at(u"note")] = QStringLiteral("x");
    row->values[at(u"residence_region")] = *store.find(RecordKind::Region, QStringLiteral("MA-12"));
    store.update(RecordKind::Learner, bench.learners[0], row->values);
    bench.programme->announceChange();
    bench.panel->showRecord(RecordKind::Learner, bench.learners[0]);
    take(bench, folder, QStringLiteral("learner-") + suffix);
    auto* scroll = bench.visible<QScrollArea>("recordScroll");
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    take(bench, folder, QStringLiteral("bottom-") + suffix);
    bench.panel->setFixedWidth(320);
    bench.visible<QPushButton>("deleteRecord")->click();
    take(bench, folder, QStringLiteral("narrow-") + suffix);
    bench.visible<QPushButton>("deleteNo")->click();
    bench.panel->setFixedWidth(372);
    bench.programme->setWho({});
    scroll->verticalScrollBar()->setValue(0);
    take(bench, folder, QStringLiteral("readonly-") + suffix);
    bench.programme->setWho(QStringLiteral("amina"));
    over(bench, "born_on", QStringLiteral("31/02/2001"));
    press(Qt::Key_Return);
    over(bench, "residence_province", QStringLiteral("a"));
    take(bench, folder, QStringLiteral("typing-") + suffix);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    bench.visible<QLineEdit>("edit_consent_on")->setFocus();
    press(Qt::Key_Down, Qt::AltModifier);
    take(bench, folder, QStringLiteral("calendar-") + suffix);
    press(Qt::Key_Escape);
    bench.panel->showRecord(RecordKind::Cohort, bench.cohort);
    take(bench, folder, QStringLiteral("cohort-") + suffix);
    bench.panel->beginCreate(RecordKind::Situation, {{QStringLiteral("learner"), bench.learners[1]}});
    press(Qt::Key_Return, Qt::ControlModifier);
    take(bench, folder, QStringLiteral("create-") + suffix);
    bench.panel->hide();
    bench.bulk->begin(RecordKind::Learner, bench.learners);
    over(bench, "status_on", QStringLiteral("300625"));
    take(bench, folder, QStringLiteral("bulk-") + suffix);
    press(Qt::Key_Return);
    take(bench, folder, QStringLiteral("plan-") + suffix);
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    loadFonts();
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    shoot(folder, Language::French, false, QStringLiteral("fr"));
    shoot(folder, Language::Arabic, true, QStringLiteral("ar"));
    return 0;
}
