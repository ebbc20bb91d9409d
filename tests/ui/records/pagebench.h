#pragma once

#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "core/base/clock.h"
#include "ui/base/desk.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/page.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/theme.h"

namespace jisr {

/// One page on the example's programme, without the window around it: what it asks of the window is noted.
class PageBench {
  public:
    class Answers : public Prompts {
      public:
        QString askPurpose(QWidget*, const QString&, const QString&) override {
            return QStringLiteral("a test");
        }
        QStringList answers;
        QString openFile(QWidget*, const QString&, const QString&) override { return next(); }
        QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return next(); }

      private:
        QString next() { return answers.isEmpty() ? QString() : answers.takeFirst(); }
    };

    explicit PageBench(Language in = Language::English, bool dark = false);
    ~PageBench();

    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    /// Opens the tables of tests/data/example; the cut-off is the example's.
    void open();
    /// Another programme file.
    void open(const QString& file, const QDate& cutOff);
    /// Shows a page, 1150 × 720: what is left of a small screen beside the navigation.
    void show(Page* shown, int width = 1150, int height = 720);
    bool settle();

    template <typename Widget>
    Widget* find(const QString& name) {
        for (Widget* widget : page->findChildren<Widget*>(name)) {
            if (widget->isVisibleTo(page.get())) {
                return widget;
            }
        }
        return nullptr;
    }
    void click(const QString& name);
    QString said(const QString& label);

    RecordStore& store() { return programme->store(); }
    qint64 id(RecordKind kind, const char* key) { return store().find(kind, QLatin1String(key)).value_or(0); }
    QVariant value(RecordKind kind, qint64 id, const char* field);
    /// Everything that a programme holds, as text: to see whether a step changed anything.
    QStringList contents();

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FixedClock clock{QDateTime(QDate(2026, 7, 15), QTime(9, 41), Qt::UTC)};
    Answers prompts;
    std::unique_ptr<LanguageSwitch> language;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<OpenProgramme> programme;
    std::unique_ptr<FiguresDesk> figures;
    std::unique_ptr<Page> page;
    std::vector<std::pair<RecordKind, qint64>> wanted;  ///< records the page asked to be shown
    QStringList doings, faults;
};

}  // namespace jisr
