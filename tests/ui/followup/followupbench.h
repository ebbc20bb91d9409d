#pragma once

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>
#include <memory>

#include "core/base/clock.h"
#include "ui/base/desk.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/followup/followuppage.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/theme.h"

/// The follow-up page on a bench: a file with graduates to ask, a clock that stands still at 15 July 2026,
/// and the figures of 30 June.
namespace jisr::test {

class NoPrompts : public Prompts {
  public:
    QString askPurpose(QWidget*, const QString&, const QString&) override { return QStringLiteral("a test"); }
    QString openFile(QWidget*, const QString&, const QString&) override { return {}; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
};

class FollowUpBench {
  public:
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FixedClock clock{QDateTime(QDate(2026, 7, 15), QTime(9, 41), Qt::UTC)};
    NoPrompts prompts;
    LanguageSwitch language;
    Theme theme{*qApp, settings};
    Desk desk{clock, settings, prompts, language, theme};
    std::unique_ptr<OpenProgramme> programme;
    std::unique_ptr<FiguresDesk> figures;
    std::unique_ptr<QWidget> window;
    FollowUpPage* page = nullptr;
    int pressed = 0;  ///< keys

    explicit FollowUpBench(Language in = Language::English, bool dark = false)
        : language(remember(in, dark)) {}
    ~FollowUpBench() {
        window.reset();
        figures.reset();
    }

    QString path() const { return folder.filePath(QStringLiteral("file.jisr")); }
    /// Opens the file at @p file and shows its people.
    void open(const QString& file, const QString& who = QStringLiteral("amina"), QSize size = {1160, 700}) {
        programme = std::make_unique<OpenProgramme>(ProgrammeFile::open(file, clock));
        programme->setWho(who);
        figures = std::make_unique<FiguresDesk>(*programme, QDate(2026, 6, 30));
        window = std::make_unique<QWidget>();
        window->setObjectName(QStringLiteral("page"));
        auto* layout = new QVBoxLayout(window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        page = new FollowUpPage(desk, *programme, *figures);
        layout->addWidget(page);
        window->resize(size);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        page->enter();
    }

    static std::vector<QVariant> values(RecordKind kind,
                                        const std::vector<std::pair<const char*, QVariant>>& fields) {
        std::vector<QVariant> list(static_cast<std::size_t>(record(kind).fields.size()));
        for (const auto& [name, value] : fields) {
            list.at(static_cast<std::size_t>(record(kind).indexOf(QString::fromLatin1(name)))) = value;
        }
        return list;
    }
    QVariant value(RecordKind kind, qint64 id, const char* field) {
        return programme->store().row(kind, id)->values.at(
            static_cast<std::size_t>(record(kind).indexOf(QString::fromLatin1(field))));
    }
    /// The row made last.
    qint64 last(RecordKind kind) {
        const auto ids = programme->store().ids(kind);
        return ids.empty() ? 0 : *std::max_element(ids.begin(), ids.end());
    }

    template <typename Widget>
    Widget* visible(const char* name) {
        for (Widget* widget : window->findChildren<Widget*>(QLatin1String(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    QString text(const char* label) {
        auto* widget = visible<QLabel>(label);
        return widget ? widget->text() : QString();
    }
    void click(const char* name) {
        auto* button = visible<QAbstractButton>(name);
        if (!button) {
            qFatal("no visible button %s", name);
        }
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Letters and digits to whatever has the keyboard, one key each.
    void keys(const QString& typed) {
        for (const QChar unit : typed) {
            ++pressed;
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(unit),
                                {});
        }
    }
    void enter() {
        ++pressed;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QString focused() {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    /// Lets jobs and timers run until nothing is left to do.
    bool settle() {
        const auto busy = [this] {
            for (const QTimer* timer : window->findChildren<QTimer*>()) {
                if (timer->isActive() && timer->isSingleShot()) {
                    return true;
                }
            }
            return !programme->findChildren<Job*>().isEmpty() || !figures->findChildren<Job*>().isEmpty();
        };
        int quiet = 0;
        return QTest::qWaitFor(
            [&] {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                quiet = busy() ? 0 : quiet + 1;
                return quiet > 3;
            },
            60000);
    }

  private:
    QSettings& remember(Language in, bool dark) {
        settings.setValue(QStringLiteral("window/language"), languageCode(in));
        settings.setValue(QStringLiteral("window/appearance"),
                          dark ? QStringLiteral("dark") : QStringLiteral("light"));
        return settings;
    }
};

}  // namespace jisr::test
