#pragma once

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <memory>

#include "core/base/uid.h"
#include "core/storage/connection.h"
#include "tests/support/catch.h"
#include "ui/base/desk.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/prompts/prompts.h"
#include "ui/quality/qualitypage.h"
#include "ui/theme/theme.h"

namespace jisr::test {

/// Answers with the paths given beforehand.
class PathPrompts : public Prompts {
  public:
    QString askPurpose(QWidget*, const QString&, const QString&) override { return QStringLiteral("a test"); }
    QStringList answers;
    QString openFile(QWidget*, const QString&, const QString&) override { return next(); }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return next(); }

  private:
    QString next() { return answers.isEmpty() ? QString() : answers.takeFirst(); }
};

/// The page alone, on a file with two graduates without a date and a cohort over its capacity of one.
class QualityPageBench {
  public:
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FixedClock clock{QDateTime(QDate(2026, 7, 15), QTime(9, 41), Qt::UTC)};
    PathPrompts prompts;
    std::unique_ptr<LanguageSwitch> language;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<OpenProgramme> programme;
    std::unique_ptr<FiguresDesk> figures;
    std::unique_ptr<QualityPage> page;
    qint64 cohort = 0, first = 0, second = 0;

    explicit QualityPageBench(bool readOnly = false, bool troubles = true, Language in = Language::English) {
        settings.setValue(QStringLiteral("window/language"), languageCode(in));
        settings.setValue(QStringLiteral("window/appearance"), QStringLiteral("light"));
        language = std::make_unique<LanguageSwitch>(settings);
        theme = std::make_unique<Theme>(*qApp, settings);
        desk = std::make_unique<Desk>(Desk{clock, settings, prompts, *language, *theme});
        const QString path = folder.filePath(QStringLiteral("programme.jisr"));
        auto file = ProgrammeFile::create(path, {QStringLiteral("Essai")}, clock);
        if (troubles) {
            fill(*file);
        }
        file.reset();
        programme = std::make_unique<OpenProgramme>(ProgrammeFile::open(path, clock, readOnly));
        programme->setWho(QStringLiteral("amina"));
        figures = std::make_unique<FiguresDesk>(*programme, QDate(2026, 6, 30));
        page = std::make_unique<QualityPage>(*desk, *figures);
        page->resize(1150, 700);
        page->show();
        settle();
    }

    template <typename Widget>
    Widget* find(const char* name) {
        auto* widget = page->findChild<Widget*>(QLatin1String(name));
        REQUIRE(widget);
        return widget;
    }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    QString text(const char* name) { return find<QLabel>(name)->text(); }
    void settle() {
        const auto busy = [this] {
            for (QObject* each :
                 {static_cast<QObject*>(programme.get()), static_cast<QObject*>(figures.get())}) {
                if (!each->findChildren<Job*>().isEmpty()) {
                    return true;
                }
            }
            return false;
        };
        int quiet = 0;
        REQUIRE(QTest::qWaitFor(
            [&] {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                quiet = busy() ? 0 : quiet + 1;
                return quiet > 3;
            },
            30000));
    }

  private:
    static std::vector<QVariant> values(RecordKind kind,
                                        const std::vector<std::pair<const char*, QVariant>>& fields) {
        std::vector<QVariant> list(static_cast<std::size_t>(record(kind).fields.size()));
        for (const auto& [name, value] : fields) {
            list.at(static_cast<std::size_t>(record(kind).indexOf(QString::fromLatin1(name)))) = value;
        }
        return list;
    }
    void fill(ProgrammeFile& file) {
        UidMaker uids(clock, 3);
        RecordStore store(file.connection(), clock, uids, QStringLiteral("amina"));
        const qint64 op = store.create(
            RecordKind::Organisation, values(RecordKind::Organisation, {{"code", QStringLiteral("OP")},
                                                                        {"name", QStringLiteral("Opérateur")},
                                                                        {"kind", QStringLiteral("school")}}));
        cohort = store.create(
            RecordKind::Cohort,
            values(RecordKind::Cohort, {{"code", QStringLiteral("OP-DATA-01")},
                                        {"region", *store.find(RecordKind::Region, QStringLiteral("MA-06"))},
                                        {"track", *store.find(RecordKind::Track, QStringLiteral("DATA"))},
                                        {"operator", op},
                                        {"capacity", 1},
                                        {"starts_on", QStringLiteral("2025-01-06")},
                                        {"ends_on", QStringLiteral("2025-06-30")}}));
        for (qint64* row : {&first, &second}) {
            const qint64 learner =
                store.create(RecordKind::Learner,
                             values(RecordKind::Learner, {{"last_name", QStringLiteral("El Fassi")},
                                                          {"first_name", QStringLiteral("Amal")},
                                                          {"email", QStringLiteral("a@example.ma")}}));
            *row = store.create(
                RecordKind::Enrolment,
                values(RecordKind::Enrolment, {{"learner", learner},
                                               {"cohort", cohort},
                                               {"status", QStringLiteral("graduated")},
                                               {"status_at_entry", QStringLiteral("unemployed")}}));
        }
    }
};

}  // namespace jisr::test
