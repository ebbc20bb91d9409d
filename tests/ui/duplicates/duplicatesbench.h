#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "core/base/clock.h"
#include "core/base/uid.h"
#include "core/storage/programmefile.h"
#include "core/storage/recordstore.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/theme.h"

namespace jisr {

/// The page alone, on a programme with one certain pair, one likely and one that contradicts itself.
class DuplicatesBench {
  public:
    struct NoPrompts : Prompts {
        QString askPurpose(QWidget*, const QString&, const QString&) override {
            return QStringLiteral("a test");
        }
        QString openFile(QWidget*, const QString&, const QString&) override { return {}; }
        QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    };

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 7, 15), QTime(9, 41), Qt::UTC)};
    UidMaker uids{clock, 3};
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    NoPrompts prompts;
    std::unique_ptr<LanguageSwitch> language;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<OpenProgramme> programme;
    std::unique_ptr<DuplicatesPage> page;
    QStringList said;
    QString failure;
    qint64 cohort = 0;

    explicit DuplicatesBench(bool people = true, Language in = Language::English, bool dark = false,
                             bool readOnly = false) {
        settings.setValue(QStringLiteral("window/language"), languageCode(in));
        settings.setValue(QStringLiteral("window/appearance"),
                          dark ? QStringLiteral("dark") : QStringLiteral("light"));
        language = std::make_unique<LanguageSwitch>(settings);
        theme = std::make_unique<Theme>(*qApp, settings);
        desk = std::make_unique<Desk>(Desk{clock, settings, prompts, *language, *theme});
        const QString path = folder.filePath(QStringLiteral("p.jisr"));
        auto file =
            ProgrammeFile::create(path, {QStringLiteral("Essai"), QStringLiteral("national"), 7}, clock);
        if (people) {
            fill(*file);
        }
        if (readOnly) {
            file.reset();
            file = ProgrammeFile::open(path, clock, true);
        }
        programme = std::make_unique<OpenProgramme>(std::move(file));
        programme->setWho(QStringLiteral("amina"));
        page = std::make_unique<DuplicatesPage>(*desk, *programme);
        QObject::connect(page.get(), &Page::done, page.get(),
                         [this](const QString& text, bool) { said << text; });
        QObject::connect(page.get(), &Page::failed, page.get(),
                         [this](const Message& message) { failure = message.plain(); });
        page->resize(1146, 700);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }

    using Fields = std::vector<std::pair<const char*, QVariant>>;
    static qint64 create(RecordStore& store, RecordKind kind, const Fields& fields) {
        std::vector<QVariant> row(static_cast<size_t>(record(kind).fields.size()));
        for (const auto& [name, value] : fields) {
            row[static_cast<size_t>(record(kind).indexOf(QString::fromLatin1(name)))] = value;
        }
        return store.create(kind, row);
    }

    void fill(ProgrammeFile& file) {
        RecordStore store(file.connection(), clock, uids, QStringLiteral("amina"));
        store.begin(QStringLiteral("people"));
        const qint64 op = create(store, RecordKind::Organisation,
                                 {{"code", QStringLiteral("OP")},
                                  {"name", QStringLiteral("Opérateur")},
                                  {"kind", QStringLiteral("training_provider")}});
        cohort = create(store, RecordKind::Cohort,
                        {{"code", QStringLiteral("DATA-1")},
                         {"region", *store.find(RecordKind::Region, QStringLiteral("MA-06"))},
                         {"operator", op},
                         {"track", *store.find(RecordKind::Track, QStringLiteral("DATA"))}});
        const auto person = [&](const char* reference, const char* last, const char* first, const char* born,
                                Fields more = {}) {
            more.insert(more.begin(), {{"reference", QString::fromUtf8(reference)},
                                       {"last_name", QString::fromUtf8(last)},
                                       {"first_name", QString::fromUtf8(first)},
                                       {"born_on", QString::fromUtf8(born)}});
            return create(store, RecordKind::Learner, more);
        };
        const auto enrol = [&](const char* reference, qint64 learner) {
            create(store, RecordKind::Enrolment,
                   {{"reference", QString::fromUtf8(reference)},
                    {"learner", learner},
                    {"cohort", cohort},
                    {"started_on", QStringLiteral("2026-01-05")},
                    {"status", QStringLiteral("in_progress")}});
        };
        // certain: one CIN in two spellings, one birth date
        const qint64 sara = person("L1", "Alami", "Sara", "2000-03-04",
                                   {{"cin", QStringLiteral("AB012345")},
                                    {"phone", QStringLiteral("+212611111111")},
                                    {"email", QStringLiteral("sara@example.ma")}});
        enrol("E1", sara);
        person("L2", "El Alami", "Sara", "2000-03-04",
               {{"cin", QStringLiteral("AB12345")},
                {"phone", QStringLiteral("+212622222222")},
                {"institution", QStringLiteral("UM5")}});
        // likely
        const qint64 omar =
            person("L3", "Tazi", "Omar", "1999-01-02", {{"email", QStringLiteral("omar@example.ma")}});
        enrol("E3", omar);
        const qint64 other =
            person("L4", "Tazi", "Omar", "1999-02-01", {{"email", QStringLiteral("o.tazi@example.ma")}});
        create(store, RecordKind::Situation,
               {{"reference", QStringLiteral("S4")},
                {"learner", other},
                {"situation", QStringLiteral("EMP")},
                {"started_on", QStringLiteral("2026-05-04")},
                {"evidence", QStringLiteral("D")}});
        person("L5", "Bennani", "Hind", "1998-07-08");
        store.commit();
    }

    template <typename Widget>
    Widget* find(const char* name) {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    void press(const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(find<QWidget>(name), key, modifiers);
    }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    /// Until no job works any more.
    bool settle() {
        int quiet = 0;
        return QTest::qWaitFor(
            [&] {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                const bool busy = programme->writing() || !programme->findChildren<Job*>().isEmpty();
                quiet = busy ? 0 : quiet + 1;
                return quiet > 3;
            },
            30000);
    }
    qint64 learners() { return programme->store().count(RecordKind::Learner); }
    QVariant value(const char* reference, const char* field) {
        const auto id = programme->store().find(RecordKind::Learner, QString::fromLatin1(reference));
        return id ? programme->store()
                        .row(RecordKind::Learner, *id)
                        ->values[static_cast<size_t>(
                            record(RecordKind::Learner).indexOf(QString::fromLatin1(field)))]
                  : QVariant();
    }
};

}  // namespace jisr
