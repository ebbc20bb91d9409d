#include "tests/ui/window/windowbench.h"

#include <QApplication>
#include <QTimer>

#include "core/base/uid.h"
#include "core/importing/importer.h"
#include "core/storage/connection.h"
#include "ui/jobs/jobs.h"

namespace jisr {

void WindowBench::build(Language in, bool dark) {
    settings.setValue(QStringLiteral("window/language"), languageCode(in));
    settings.setValue(QStringLiteral("window/appearance"),
                      dark ? QStringLiteral("dark") : QStringLiteral("light"));
    language = std::make_unique<LanguageSwitch>(settings);
    theme = std::make_unique<Theme>(*qApp, settings);
    desk = std::make_unique<Desk>(Desk{clock, settings, prompts, *language, *theme});
    window = std::make_unique<MainWindow>(*desk);
    window->resize(1366, 768);
    window->show();
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window.get());
}

QString WindowBench::exampleFile() {
    const QString file = path("example.jisr");
    const auto programme = ProgrammeFile::create(file, {QStringLiteral("Example")}, clock);
    UidMaker uids(clock, 7);
    RecordStore store(programme->connection(), clock, uids, QStringLiteral("amina"));
    const Record& staff = record(RecordKind::Staff);
    std::vector<QVariant> values(staff.fields.size());
    values[staff.indexOf(u"login")] = QStringLiteral("amina");
    values[staff.indexOf(u"name")] = QStringLiteral("Amina El Fassi");
    values[staff.indexOf(u"office")] = QStringLiteral("national");
    store.create(RecordKind::Staff, values);
    Importer importer(programme->connection(), store);
    ImportOptions options;
    options.createMissing = true;
    options.planFolder = folder.path();
    NoProgress progress;
    auto plan = importer.plan({QStringLiteral(JISR_TEST_DATA "/example")}, options, progress);
    importer.apply(plan, QStringLiteral("example"), progress);
    return file;
}

void WindowBench::click(const char* name) {
    auto* button = visible<QAbstractButton>(name);
    if (!button) {
        qFatal("no visible button %s", name);
    }
    QTest::mouseClick(button, Qt::LeftButton);
}

void WindowBench::type(const char* name, const QString& text) {
    auto* field = visible<QLineEdit>(name);
    if (!field) {
        qFatal("no visible field %s", name);
    }
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void WindowBench::press(const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers) {
    auto* widget = visible<QWidget>(name);
    if (!widget) {
        qFatal("no visible widget %s", name);
    }
    QTest::keyClick(widget, key, modifiers);
}

bool WindowBench::settle() {
    const auto busy = [this] {
        for (const QTimer* timer : window->findChildren<QTimer*>()) {
            if (timer->isActive() && timer->isSingleShot()) {
                return true;
            }
        }
        return !window->findChildren<Job*>().isEmpty();
    };
    // Two quiet rounds: the end of one job may begin another.
    int quiet = 0;
    return QTest::qWaitFor(
        [&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            quiet = busy() ? 0 : quiet + 1;
            return quiet > 3;
        },
        120000);  // none needs so long, but under the sanitizers
}

}  // namespace jisr
