#pragma once

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <memory>

#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "ui/base/desk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/prompts/prompts.h"
#include "ui/records/bulkpanel.h"
#include "ui/records/recordpanel.h"
#include "ui/theme/theme.h"

/// The panels of editing on a bench: a file with a few people, a window with a stand-in for the table, and a
/// clock that stands still.
namespace jisr::test {

class NoPrompts : public Prompts {
  public:
    QString askPurpose(QWidget*, const QString&, const QString&) override { return QStringLiteral("a test"); }
    QString openFile(QWidget*, const QString&, const QString&) override { return {}; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
};

class EditingBench {
  public:
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FixedClock clock{QDateTime(QDate(2026, 7, 15), QTime(9, 41), Qt::UTC)};
    NoPrompts prompts;
    LanguageSwitch language;
    Theme theme{*qApp, settings};
    Desk desk{clock, settings, prompts, language, theme};
    std::unique_ptr<OpenProgramme> programme;
    std::unique_ptr<QWidget> window;
    QLineEdit* table = nullptr;
    RecordPanel* panel = nullptr;
    BulkPanel* bulk = nullptr;
    qint64 organisation = 0, cohort = 0, other = 0;
    std::vector<qint64> learners, enrolments;

    explicit EditingBench(Language in = Language::English, bool writable = true, bool dark = false)
        : language(remember(in, dark)) {
        const QString path = folder.filePath(QStringLiteral("file.jisr"));
        {
            const auto file =
                ProgrammeFile::create(path, {QStringLiteral("Essai"), QStringLiteral("national"), 7}, clock);
            UidMaker uids(clock, 1);
            RecordStore store(file->connection(), clock, uids, QStringLiteral("amina"));
            fill(store);
        }
        programme = std::make_unique<OpenProgramme>(ProgrammeFile::open(path, clock));
        if (writable) {
            programme->setWho(QStringLiteral("amina"));
        }
        window = std::make_unique<QWidget>();
        window->setObjectName(QStringLiteral("page"));
        auto* row = new QHBoxLayout(window.get());
        row->setContentsMargins(0, 0, 0, 0);
        table = new QLineEdit;
        table->setObjectName(QStringLiteral("table"));
        row->addWidget(table, 1, Qt::AlignTop);
        panel = new RecordPanel(desk, *programme);
        bulk = new BulkPanel(desk, *programme);
        row->addWidget(panel);
        row->addWidget(bulk);
        QObject::connect(panel, &RecordPanel::left, table, qOverload<>(&QWidget::setFocus));
        QObject::connect(panel, &RecordPanel::dismissed, table, qOverload<>(&QWidget::setFocus));
        window->resize(900, 768);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        table->setFocus();
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
    QString text(RecordKind kind, qint64 id, const char* field) { return value(kind, id, field).toString(); }

    template <typename Widget>
    Widget* visible(const QString& name) {
        for (Widget* widget : window->findChildren<Widget*>(name)) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    template <typename Widget>
    Widget* visible(const char* name) {
        return visible<Widget>(QString::fromLatin1(name));
    }
    QLineEdit* edit(const char* field) {
        auto* line = visible<QLineEdit>(QStringLiteral("edit_") + QLatin1String(field));
        INFO(field);
        REQUIRE(line);
        return line;
    }
    /// What stands beside a field; empty when nothing does.
    QString said(const char* field) {
        auto* label = visible<QLabel>(QStringLiteral("fieldMessage_") + QLatin1String(field));
        return label ? label->text() : QString();
    }
    /// Types over what stands in a field, without leaving it.
    void type(const char* field, const QString& text) {
        QLineEdit* line = edit(field);
        line->setFocus();
        line->selectAll();
        if (text.isEmpty()) {
            QTest::keyClick(line, Qt::Key_Delete);
        }
        write(line, text);
    }
    void click(const char* name) {
        auto* button = visible<QAbstractButton>(name);
        INFO(name);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// A key for whatever has the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void keys(const QString& text) {
        REQUIRE(QApplication::focusWidget());
        write(QApplication::focusWidget(), text);
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
            return !programme->findChildren<Job*>().isEmpty();
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

  private:
    /// Letter by letter, Arabic ones too, for which no key has a name.
    static void write(QWidget* widget, const QString& text) {
        for (const QChar unit : text) {
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_A, QString(unit), {});
        }
    }

    QSettings& remember(Language in, bool dark) {
        settings.setValue(QStringLiteral("window/language"), languageCode(in));
        settings.setValue(QStringLiteral("window/appearance"),
                          dark ? QStringLiteral("dark") : QStringLiteral("light"));
        return settings;
    }

    void fill(RecordStore& store) {
        const auto key = [&](RecordKind kind, const char* code) {
            return *store.find(kind, QString::fromLatin1(code));
        };
        store.create(RecordKind::Staff, values(RecordKind::Staff, {{"login", QStringLiteral("amina")},
                                                                   {"name", QStringLiteral("Amina El Fassi")},
                                                                   {"office", QStringLiteral("national")}}));
        organisation = store.create(RecordKind::Organisation,
                                    values(RecordKind::Organisation, {{"code", QStringLiteral("EST-DAKHLA")},
                                                                      {"name", QStringLiteral("EST Dakhla")},
                                                                      {"kind", QStringLiteral("school")}}));
        const auto makeCohort = [&](const char* code, const char* region) {
            return store.create(RecordKind::Cohort,
                                values(RecordKind::Cohort, {{"code", QString::fromLatin1(code)},
                                                            {"region", key(RecordKind::Region, region)},
                                                            {"operator", organisation},
                                                            {"track", key(RecordKind::Track, "DATA")},
                                                            {"starts_on", QStringLiteral("2025-01-06")},
                                                            {"ends_on", QStringLiteral("2025-06-30")},
                                                            {"capacity", 24}}));
        };
        cohort = makeCohort("DKH-1", "MA-12");
        other = makeCohort("CAS-1", "MA-06");
        struct Person {
            const char *last, *first;
        };
        for (const Person& person :
             {Person{"Bennani", "Salma"}, Person{"El Idrissi", "Youssef"}, Person{"Ait Lahcen", "Nora"}}) {
            const QString number = QString::number(learners.size() + 1);
            learners.push_back(store.create(
                RecordKind::Learner,
                values(RecordKind::Learner, {{"reference", QStringLiteral("L") + number},
                                             {"last_name", QString::fromLatin1(person.last)},
                                             {"first_name", QString::fromLatin1(person.first)},
                                             {"cin", QStringLiteral("AB12345") + number},
                                             {"phone", QStringLiteral("+21261234567") + number}})));
            enrolments.push_back(
                store.create(RecordKind::Enrolment,
                             values(RecordKind::Enrolment, {{"reference", QStringLiteral("E") + number},
                                                            {"learner", learners.back()},
                                                            {"cohort", cohort},
                                                            {"status", QStringLiteral("in_progress")}})));
        }
    }
};

}  // namespace jisr::test
