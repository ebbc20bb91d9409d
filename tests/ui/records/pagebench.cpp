#include "tests/ui/records/pagebench.h"

#include <QApplication>
#include <QLabel>
#include <QTimer>

#include "core/base/uid.h"
#include "core/importing/importer.h"
#include "core/storage/connection.h"

namespace jisr {

PageBench::PageBench(Language in, bool dark) {
    settings.setValue(QStringLiteral("window/language"), languageCode(in));
    settings.setValue(QStringLiteral("window/appearance"),
                      dark ? QStringLiteral("dark") : QStringLiteral("light"));
    language = std::make_unique<LanguageSwitch>(settings);
    theme = std::make_unique<Theme>(*qApp, settings);
    desk = std::make_unique<Desk>(Desk{clock, settings, prompts, *language, *theme});
}

PageBench::~PageBench() {
    page.reset();
    figures.reset();
    programme.reset();
}

void PageBench::open() {
    const QString file = path("example.jisr");
    {
        const auto made = ProgrammeFile::create(file, {QStringLiteral("Example")}, clock);
        UidMaker uids(clock, 7);
        RecordStore writer(made->connection(), clock, uids, QStringLiteral("amina"));
        const Record& staff = record(RecordKind::Staff);
        std::vector<QVariant> values(static_cast<std::size_t>(staff.fields.size()));
        const auto set = [&](QStringView field, const char* text) {
            values[static_cast<std::size_t>(staff.indexOf(field))] = QString::fromUtf8(text);
        };
        set(u"login", "amina");
        set(u"name", "Amina El Fassi");
        set(u"office", "national");
        writer.create(RecordKind::Staff, values);
        Importer importer(made->connection(), writer);
        ImportOptions options;
        options.createMissing = true;
        options.planFolder = folder.path();
        NoProgress progress;
        auto plan = importer.plan({QStringLiteral(JISR_TEST_DATA "/example")}, options, progress);
        importer.apply(plan, QStringLiteral("example"), progress);
    }
    open(file, QDate(2026, 6, 30));
}

void PageBench::open(const QString& file, const QDate& cutOff) {
    programme = std::make_unique<OpenProgramme>(ProgrammeFile::open(file, clock));
    programme->setWho(QStringLiteral("amina"));
    programme->setArabic(language->language() == Language::Arabic);
    figures = std::make_unique<FiguresDesk>(*programme, cutOff);
    QObject::connect(programme.get(), &OpenProgramme::failed, programme.get(),
                     [this](const Message& message) { faults.append(message.plain()); });
    settle();
}

void PageBench::show(Page* shown, int width, int height) {
    page.reset(shown);
    QObject::connect(shown, &Page::recordWanted, shown,
                     [this](RecordKind kind, qint64 id) { wanted.emplace_back(kind, id); });
    QObject::connect(shown, &Page::done, shown, [this](const QString& text, bool) { doings.append(text); });
    QObject::connect(shown, &Page::failed, shown,
                     [this](const Message& message) { faults.append(message.plain()); });
    shown->setAttribute(Qt::WA_StyledBackground);
    shown->resize(width, height);
    shown->show();
    shown->activateWindow();
    (void)QTest::qWaitForWindowActive(shown);
    settle();
}

bool PageBench::settle() {
    const auto busy = [this] {
        std::vector<QObject*> roots;
        for (QObject* root : {static_cast<QObject*>(programme.get()), static_cast<QObject*>(figures.get()),
                              static_cast<QObject*>(page.get())}) {
            if (root) {
                roots.push_back(root);
            }
        }
        for (QObject* root : roots) {
            if (!root->findChildren<Job*>().isEmpty()) {
                return true;
            }
            for (const QTimer* timer : root->findChildren<QTimer*>()) {
                if (timer->isActive() && timer->isSingleShot()) {
                    return true;
                }
            }
        }
        return false;
    };
    int quiet = 0;
    return QTest::qWaitFor(
        [&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            quiet = busy() ? 0 : quiet + 1;
            return quiet > 3;
        },
        30000);
}

void PageBench::click(const QString& name) {
    auto* button = find<QAbstractButton>(name);
    if (!button) {
        qFatal("no visible button %s", qPrintable(name));
    }
    // As far down the page as it may be.
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    settle();
}

QString PageBench::said(const QString& label) {
    auto* found = find<QLabel>(label);
    return found ? found->text() : QString();
}

QVariant PageBench::value(RecordKind kind, qint64 id, const char* field) {
    const auto row = store().row(kind, id);
    return row ? row->values[static_cast<std::size_t>(record(kind).indexOf(QString::fromLatin1(field)))]
               : QVariant();
}

QStringList PageBench::contents() {
    QStringList lines;
    for (const Record& each : catalogue()) {
        for (const StoredRow& row : store().rows(each.kind, store().ids(each.kind))) {
            QStringList cells{each.name, QString::number(row.id)};
            for (const QVariant& value : row.values) {
                cells.append(value.toString());
            }
            lines.append(cells.join(u'|'));
        }
    }
    return lines;
}

}  // namespace jisr
