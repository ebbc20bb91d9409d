#pragma once

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "core/base/clock.h"
#include "ui/base/language.h"
#include "ui/mainwindow.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/theme.h"

/// The whole window on a bench: settings in a folder of its own, a clock that stands still, and prompts
/// that are answered beforehand.
namespace jisr {

class AnsweringPrompts : public Prompts {
  public:
    QString askPurpose(QWidget*, const QString&, const QString&) override { return QStringLiteral("a test"); }
    QStringList answers;    ///< given one after the other; empty when used up
    QStringList questions;  ///< titles of what was asked
    QString openFile(QWidget*, const QString& title, const QString&) override { return answer(title); }
    QString saveFile(QWidget*, const QString& title, const QString&, const QString&) override {
        return answer(title);
    }
    QString chooseFolder(QWidget*, const QString& title) override { return answer(title); }

  private:
    QString answer(const QString& title) {
        questions.append(title);
        return answers.isEmpty() ? QString() : answers.takeFirst();
    }
};

class WindowBench {
  public:
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FixedClock clock{QDateTime(QDate(2026, 7, 15), QTime(9, 41), Qt::UTC)};
    AnsweringPrompts prompts;
    std::unique_ptr<LanguageSwitch> language;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window;

    void build(Language in = Language::English, bool dark = false);
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    /// A programme file with the canonical tables of tests/data/example in it; somebody works there.
    QString exampleFile();

    template <typename Widget>
    Widget* find(const char* name) {
        return window->findChild<Widget*>(QLatin1String(name));
    }
    /// Of several with one name, the one that is on screen.
    template <typename Widget>
    Widget* visible(const char* name) {
        for (Widget* widget : window->findChildren<Widget*>(QLatin1String(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    void click(const char* name);
    void type(const char* name, const QString& text);
    void press(const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Lets events and jobs run until nothing is left to do. False after half a minute.
    bool settle();
};

}  // namespace jisr
