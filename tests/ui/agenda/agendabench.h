#pragma once

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <memory>

#include "core/demo/demo.h"
#include "core/storage/connection.h"
#include "tests/support/catch.h"
#include "ui/agenda/agendapage.h"
#include "ui/base/desk.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/theme.h"

namespace jisr::test {

/// Answers with the paths given beforehand.
class SheetPrompts : public Prompts {
  public:
    QString askPurpose(QWidget*, const QString&, const QString&) override { return QStringLiteral("a test"); }
    QStringList answers;
    QString openFile(QWidget*, const QString&, const QString&) override { return next(); }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return next(); }

  private:
    QString next() { return answers.isEmpty() ? QString() : answers.takeFirst(); }
};

/// The page alone, on a demonstration programme of 600 learners.
class AgendaBench {
  public:
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FixedClock clock{QDateTime(QDate(2026, 7, 15), QTime(9, 41), Qt::UTC)};
    SheetPrompts prompts;
    std::unique_ptr<LanguageSwitch> language;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<OpenProgramme> programme;
    std::unique_ptr<FiguresDesk> figures;
    std::unique_ptr<AgendaPage> page;

    explicit AgendaBench(Language in = Language::English) {
        settings.setValue(QStringLiteral("window/language"), languageCode(in));
        settings.setValue(QStringLiteral("window/appearance"), QStringLiteral("light"));
        language = std::make_unique<LanguageSwitch>(settings);
        theme = std::make_unique<Theme>(*qApp, settings);
        desk = std::make_unique<Desk>(Desk{clock, settings, prompts, *language, *theme});
        const QString path = folder.filePath(QStringLiteral("demo.jisr"));
        DemoOptions options;
        options.learners = 600;
        NoProgress progress;
        makeDemo(path, options, progress);
        programme = std::make_unique<OpenProgramme>(ProgrammeFile::open(path, clock));
        programme->setWho(QStringLiteral("amina"));
        figures = std::make_unique<FiguresDesk>(*programme, QDate(2026, 6, 30));
        page = std::make_unique<AgendaPage>(*desk, *figures);
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
            for (const QTimer* timer : page->findChildren<QTimer*>()) {
                if (timer->isActive()) {
                    return true;
                }
            }
            return !programme->findChildren<Job*>().isEmpty() || !figures->findChildren<Job*>().isEmpty();
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
};

}  // namespace jisr::test
