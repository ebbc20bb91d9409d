#include "ui/mainwindow.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>

#include "ui/base/language.h"
#include "ui/base/messagebar.h"
#include "ui/base/parts.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/filterbar.h"
#include "ui/importing/importpage.h"
#include "ui/navigation.h"
#include "ui/prompts/prompts.h"
#include "ui/quicksearch.h"
#include "ui/startpage.h"
#include "ui/tables/tablepage.h"
#include "ui/theme/theme.h"

namespace jisr {

MainWindow::MainWindow(Desk& desk, QWidget* parent)
    : QMainWindow(parent), m_desk(desk), m_files(desk.clock, desk.settings, this) {
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(960, 600);
    auto* central = new QWidget;
    central->setObjectName(QStringLiteral("page"));
    auto* layout = parts::row(0);
    central->setLayout(layout);
    m_navigation = new Navigation(desk.theme);
    layout->addWidget(m_navigation);
    // Made in the order that Tab goes: navigation, filters, page.
    const std::pair<const char*, const char*> pages[] = {{"goStart", "go-home"},
                                                         {"goDashboard", "office-chart-bar"},
                                                         {"goLearners", "user"},
                                                         {"goCohorts", "system-users"},
                                                         {"goSituations", "view-list-details"},
                                                         {"goImport", "document-import"}};
    for (const auto& [name, icon] : pages) {
        m_navigation->add(name, QLatin1String(icon));
    }
    makeToolButtons();
    auto* right = parts::column(0);
    layout->addLayout(right, 1);
    m_filterBar = new FilterBar(desk.language);
    right->addWidget(m_filterBar);
    m_message = new MessageBar;
    auto* messageRow = new QWidget;
    auto* messageLayout = new QHBoxLayout(messageRow);
    messageLayout->setContentsMargins(space::page, space::small, space::page, 0);
    messageLayout->addWidget(m_message);
    messageRow->hide();
    connect(m_message, &MessageBar::shown, messageRow, &QWidget::setVisible);
    right->addWidget(messageRow);
    m_pages = new QStackedWidget;
    right->addWidget(m_pages, 1);
    setCentralWidget(central);

    m_start = new StartPage(desk, m_files);
    m_pages->addWidget(m_start);
    m_quick = new QuickSearch(desk.language, central);
    makeStatusBar();
    makeActions();

    connect(m_navigation, &Navigation::chosen, this, &MainWindow::go);
    connect(m_filterBar, &FilterBar::searchRequested, this, &MainWindow::search);
    connect(m_quick, &QuickSearch::recordChosen, this, &MainWindow::showRecord);
    connect(&m_files, &FileDesk::opened, this, &MainWindow::showProgramme);
    connect(&m_files, &FileDesk::closed, this, &MainWindow::leaveProgramme);
    connect(&m_files, &FileDesk::busy, this, [this] { go(Start); });
    connect(&m_files, &FileDesk::failed, this, [this] { go(Start); });
    connect(&m_files, &FileDesk::whoNeeded, this, [this] {
        go(Start);
        m_start->askWho();
    });
    connect(&m_files, &FileDesk::whoChosen, this, [this] {
        showStatus();
        go(Dashboard);
    });
    connect(m_start, &StartPage::looksOnly, this, [this] { go(Dashboard); });
    connect(&desk.theme, &Theme::changed, this, &MainWindow::retranslate);

    // The first window has room for the figures and their charts, as far as the screen has it.
    const QSize screen = this->screen()->availableSize();
    resize(std::clamp(screen.width() * 9 / 10, minimumWidth(), 1440),
           std::clamp(screen.height() * 9 / 10, minimumHeight(), 960));
    restoreGeometry(desk.settings.value(QStringLiteral("window/geometry")).toByteArray());
    retranslate();
    leaveProgramme();
    go(Start);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeToolButtons() {
    m_languageButton = parts::button("page", "languageButton");
    auto* languages = new QMenu(m_languageButton);
    auto* languageGroup = new QActionGroup(languages);
    for (const Language language : {Language::French, Language::Arabic, Language::English}) {
        QAction* action = languages->addAction(LanguageSwitch::nameOf(language));
        action->setCheckable(true);
        action->setChecked(language == m_desk.language.language());
        action->setActionGroup(languageGroup);
        action->setObjectName(QStringLiteral("language_") + languageCode(language));
        connect(action, &QAction::triggered, this, [this, language] { m_desk.language.set(language); });
    }
    connect(m_languageButton, &QPushButton::clicked, this, [this, languages] {
        const QSize size = languages->sizeHint();
        languages->popup(m_languageButton->mapToGlobal(QPoint(14, -size.height())));
    });
    m_themeButton = parts::button("page", "themeButton");
    connect(m_themeButton, &QPushButton::clicked, this,
            [this] { m_desk.theme.set(m_desk.theme.dark() ? Appearance::Light : Appearance::Dark); });
    m_navigation->tools()->addWidget(m_languageButton);
    m_navigation->tools()->addWidget(m_themeButton);
}

void MainWindow::makeStatusBar() {
    m_fileLabel = parts::text("status");
    m_readOnlyLabel = parts::text("status");
    m_readOnlyLabel->setObjectName(QStringLiteral("readOnly"));
    m_whoButton = parts::button("quiet", "whoButton");
    m_backupLabel = parts::text("status");
    m_backupButton = parts::button("quiet", "backupNow");
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_fileLabel);
    statusBar()->addWidget(m_readOnlyLabel);
    statusBar()->addPermanentWidget(m_whoButton);
    statusBar()->addPermanentWidget(m_backupLabel);
    statusBar()->addPermanentWidget(m_backupButton);
    connect(m_whoButton, &QPushButton::clicked, this, [this] {
        go(Start);
        m_start->askWho();
    });
    connect(m_backupButton, &QPushButton::clicked, this, [this] {
        if (m_files.programme()) {
            m_backupButton->setEnabled(false);
            m_files.programme()->backup();
        }
    });
}

void MainWindow::shortcut(const QKeySequence& keys, std::function<void()> act) {
    auto* result = new QShortcut(keys, this);
    connect(result, &QShortcut::activated, this, std::move(act));
}

void MainWindow::makeActions() {
    shortcut(QKeySequence::Open, [this] {
        go(Start);
        m_start->askOpen();
    });
    shortcut(QKeySequence::New, [this] {
        go(Start);
        m_start->showNewForm();
    });
    shortcut(Qt::CTRL | Qt::Key_K, [this] { search(); });
    shortcut(Qt::CTRL | Qt::Key_I, [this] { go(Import); });
    shortcut(Qt::CTRL | Qt::Key_D, [this] { m_filterBar->cutOffField()->setFocus(); });
    shortcut(QKeySequence::Quit, [this] { close(); });
    shortcut(QKeySequence::Find, [this] {
        auto* table = qobject_cast<TablePage*>(m_pages->currentWidget());
        if (!table && m_learners) {
            go(Learners);
            table = m_learners;
        }
        if (table) {
            table->focusSearch();
        }
    });
    shortcut(QKeySequence::Undo, [this] {
        if (m_files.programme()) {
            m_files.programme()->undo();
        }
    });
    const auto redo = [this] {
        if (m_files.programme()) {
            m_files.programme()->redo();
        }
    };
    shortcut(Qt::CTRL | Qt::Key_Y, redo);
    shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, redo);
    for (int page = Start; page <= Import; ++page) {
        shortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)), [this, page] { go(page); });
    }
}

void MainWindow::go(int page) {
    QWidget* const widgets[] = {m_start, m_dashboard, m_learners, m_cohorts, m_situations, m_import};
    if (!widgets[page]) {
        return;
    }
    if (page == Start && m_pages->currentWidget() != m_start) {
        m_start->showHome();
    }
    // Focus in a page that goes would fall to whatever comes next, the status bar.
    const QWidget* focus = focusWidget();
    const bool homeless =
        focus && m_pages->currentWidget() != widgets[page] && m_pages->currentWidget()->isAncestorOf(focus);
    m_pages->setCurrentWidget(widgets[page]);
    if (homeless && page == Import) {
        m_import->focusStep();
    }
    m_navigation->setCurrent(page);
    m_filterBar->setVisible(page != Start);
}

void MainWindow::showProgramme() {
    OpenProgramme& programme = *m_files.programme();
    programme.setArabic(m_desk.language.language() == Language::Arabic);
    m_dashboard = new DashboardPage(m_desk, *m_files.figures());
    m_learners = new TablePage(
        m_desk, programme, RecordKind::Learner,
        {QStringLiteral("last_name"), QStringLiteral("first_name"), QStringLiteral("reference"),
         QStringLiteral("sex"), QStringLiteral("born_on"), QStringLiteral("cin"), QStringLiteral("phone"),
         QStringLiteral("residence_region"), QStringLiteral("education_level")});
    m_cohorts = new TablePage(m_desk, programme, RecordKind::Cohort,
                              {QStringLiteral("code"), QStringLiteral("region"), QStringLiteral("operator"),
                               QStringLiteral("track"), QStringLiteral("phase"), QStringLiteral("starts_on"),
                               QStringLiteral("ends_on"), QStringLiteral("capacity")});
    m_situations =
        new TablePage(m_desk, programme, RecordKind::Situation,
                      {QStringLiteral("learner"), QStringLiteral("situation"), QStringLiteral("started_on"),
                       QStringLiteral("ended_on"), QStringLiteral("employer"), QStringLiteral("contract"),
                       QStringLiteral("weekly_hours"), QStringLiteral("evidence")});
    m_import = new ImportPage(m_desk, programme);
    for (QWidget* page :
         std::initializer_list<QWidget*>{m_dashboard, m_learners, m_cohorts, m_situations, m_import}) {
        m_pages->addWidget(page);
    }
    for (TablePage* table : {m_learners, m_cohorts, m_situations}) {
        connect(table, &TablePage::failed, this, &MainWindow::showFault);
        connect(table, &TablePage::exported, this, [this](const QString& path, qint64 rows) {
            m_message->show(MessageBar::Kind::Success, tr("%1 rows written to %2.")
                                                           .arg(m_desk.language.phrasebook().number(rows),
                                                                QDir::toNativeSeparators(path)));
        });
    }
    connect(m_dashboard, &DashboardPage::failed, this, &MainWindow::showFault);
    connect(m_dashboard, &DashboardPage::exported, this, [this](const QString& path) {
        m_message->show(MessageBar::Kind::Success,
                        tr("Report written to %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_dashboard, &DashboardPage::personChosen, this,
            [this](qint64 learner) { showRecord(RecordKind::Learner, learner); });
    connect(m_import, &ImportPage::imported, this, [this](const QString& summary) {
        m_message->show(MessageBar::Kind::Success, summary, tr("Undo"),
                        [this] { m_files.programme()->undo(); });
    });
    connect(&programme, &OpenProgramme::failed, this, &MainWindow::showFault);
    connect(&programme, &OpenProgramme::whoChanged, this, &MainWindow::showStatus);
    connect(&programme, &OpenProgramme::recordsChanged, this, &MainWindow::showStatus);
    connect(&programme, &OpenProgramme::undone, this,
            [this](const UndoReport& r) { sayTurnedBack(r, false); });
    connect(&programme, &OpenProgramme::redone, this,
            [this](const UndoReport& r) { sayTurnedBack(r, true); });
    connect(&programme, &OpenProgramme::backedUp, this, [this](const QString& path) {
        m_message->show(MessageBar::Kind::Success,
                        tr("Backup written and verified: %1").arg(QDir::toNativeSeparators(path)));
        showStatus();
    });
    connect(
        &programme, &OpenProgramme::rescued, this, [this](const QString& copy, qint64 saved, qint64 lost) {
            const Phrasebook& phrasebook = m_desk.language.phrasebook();
            m_message->show(
                lost > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Success,
                tr("What can be read was saved to %1. Rows saved: %2; lost, as far as is known: %3.")
                    .arg(QDir::toNativeSeparators(copy), phrasebook.number(saved), phrasebook.number(lost)),
                tr("Open the copy"), [this, copy] { m_files.open(copy); });
        });
    m_filterBar->setDesk(m_files.figures());
    for (int page = Dashboard; page <= Import; ++page) {
        m_navigation->setPageEnabled(page, true);
    }
    showStatus();
    go(Dashboard);
    if (damaged()) {
        showFault(programme.file().remarks().value(programme.file().damage().size()));
    }
}

void MainWindow::leaveProgramme() {
    m_filterBar->setDesk(nullptr);
    m_message->dismiss();
    m_quick->dismiss();
    m_pages->setCurrentWidget(m_start);
    for (QWidget* page :
         std::initializer_list<QWidget*>{m_dashboard, m_learners, m_cohorts, m_situations, m_import}) {
        delete page;
    }
    m_dashboard = nullptr;
    m_learners = m_cohorts = m_situations = nullptr;
    m_import = nullptr;
    for (int page = Dashboard; page <= Import; ++page) {
        m_navigation->setPageEnabled(page, false);
    }
    m_navigation->setFoot({});
    statusBar()->hide();
    setWindowTitle(QStringLiteral("Jisr"));
}

void MainWindow::showRecord(RecordKind kind, qint64 id) {
    if (kind == RecordKind::Cohort) {
        go(Cohorts);
        m_cohorts->focusRecord(id);
    } else if (kind == RecordKind::Learner) {
        go(Learners);
        m_learners->focusRecord(id);
    } else {
        // Organisations have no table yet: the panel beside the cohorts shows the record.
        go(Cohorts);
        m_cohorts->showOther(kind, id);
    }
}

void MainWindow::search() {
    QList<QuickSearch::Command> commands;
    const QString names[] = {tr("Start"),   tr("Dashboard"),  tr("Learners"),
                             tr("Cohorts"), tr("Situations"), tr("Import")};
    for (int page = Start; page <= (m_dashboard ? Import : Start); ++page) {
        commands.append({tr("Go to: %1").arg(names[page]), [this, page] { go(page); }});
    }
    commands.append({tr("Open a programme…"), [this] { m_start->askOpen(); }});
    if (m_dashboard) {
        commands.append({tr("Export the report…"), [this] {
                             go(Dashboard);
                             m_dashboard->exportReport();
                         }});
        commands.append({tr("Back up now"), [this] { m_files.programme()->backup(); }});
        if (damaged()) {
            commands.append({tr("Save what can be read…"), [this] { rescue(); }});
        }
        commands.append({tr("Undo the last change"), [this] { m_files.programme()->undo(); }});
    }
    commands.append({m_desk.theme.dark() ? tr("Light appearance") : tr("Dark appearance"),
                     [this] { m_themeButton->click(); }});
    for (const Language language : {Language::French, Language::Arabic, Language::English}) {
        commands.append(
            {LanguageSwitch::nameOf(language), [this, language] { m_desk.language.set(language); }});
    }
    m_quick->begin(m_files.programme(), commands);
}

void MainWindow::showFault(const Message& message) {
    // Whatever goes wrong with a damaged file, this is what there is to do about it.
    m_message->show(MessageBar::Kind::Fault, m_desk.language.phrasebook().say(message),
                    damaged() ? tr("Save what can be read…") : QString(), [this] { rescue(); });
    showStatus();
}

bool MainWindow::damaged() {
    return m_files.programme() && m_files.programme()->file().readOnlyReason() == ReadOnlyReason::Damaged;
}

void MainWindow::rescue() {
    const QFileInfo file(m_files.programme()->file().path());
    const QString copy = m_desk.prompts.saveFile(
        this, tr("Where to save what can be read"),
        file.absoluteDir().filePath(tr("%1 (rescued).jisr").arg(file.completeBaseName())),
        tr("Jisr programme (*.jisr)"));
    if (!copy.isEmpty()) {
        m_message->show(MessageBar::Kind::Info, tr("Saving what can be read…"));
        m_files.programme()->rescue(copy);
    }
}

void MainWindow::sayTurnedBack(const UndoReport& report, bool again) {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    if (!report.batch) {
        m_message->show(MessageBar::Kind::Info,
                        again ? tr("There is nothing to redo.") : tr("There is nothing to undo."));
        return;
    }
    QString text = (again ? tr("Done again: %1 records.") : tr("Undone: %1 records."))
                       .arg(phrasebook.number(report.reverted));
    if (!report.kept.isEmpty()) {
        text += QLatin1Char(' ') +
                tr("%1 stayed as they are, because they were changed since or others refer to them.")
                    .arg(phrasebook.number(report.kept.size()));
    }
    m_message->show(MessageBar::Kind::Info, text, again ? tr("Undo") : tr("Redo"), [this, again] {
        if (again) {
            m_files.programme()->undo();
        } else {
            m_files.programme()->redo();
        }
    });
}

void MainWindow::showStatus() {
    OpenProgramme* programme = m_files.programme();
    if (!programme || !m_dashboard) {
        return;
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    ProgrammeFile& file = programme->file();
    QString name;
    guarded([&] { name = file.name(); }, [](const Message&) {});
    const QString fileName = QFileInfo(file.path()).fileName();
    setWindowTitle(QStringLiteral("%1 – Jisr").arg(name.isEmpty() ? fileName : name));
    m_navigation->setFoot(name);
    m_fileLabel->setText(fileName);
    m_fileLabel->setToolTip(QDir::toNativeSeparators(file.path()));

    QString why;
    switch (file.readOnlyReason()) {
        case ReadOnlyReason::None:
            why = programme->who().isEmpty() ? tr("Only looking: say who works here to change something")
                                             : QString();
            break;
        case ReadOnlyReason::Asked:
            why = tr("Read-only, as asked");
            break;
        case ReadOnlyReason::Locked:
            why = file.lockedBy() ? tr("Read-only: %1 on %2 has it open since %3")
                                        .arg(file.lockedBy()->user, file.lockedBy()->host,
                                             phrasebook.locale().toString(
                                                 file.lockedBy()->since.toLocalTime(), QLocale::ShortFormat))
                                  : tr("Read-only: open in another window");
            break;
        case ReadOnlyReason::NoRight:
            why = tr("Read-only: you have no right to write to this file");
            break;
        case ReadOnlyReason::Damaged:
            why = tr("Read-only: the file is damaged");
            break;
    }
    m_readOnlyLabel->setText(why);
    m_readOnlyLabel->setVisible(!why.isEmpty());
    QStringList remarks;
    for (const Message& remark : file.remarks()) {
        remarks << phrasebook.say(remark);
    }
    m_readOnlyLabel->setToolTip(remarks.join(QLatin1Char('\n')));
    m_whoButton->setVisible(file.readOnlyReason() == ReadOnlyReason::None);
    m_whoButton->setText(programme->who().isEmpty() ? tr("Say who works here")
                                                    : tr("Working here: %1").arg(programme->who()));
    const auto last = file.lastBackup();
    m_backupLabel->setText(
        last ? tr("Last backup: %1")
                   .arg(phrasebook.locale().toString(last->toLocalTime(), QLocale::ShortFormat))
             : tr("No backup yet"));
    m_backupButton->setText(tr("Back up now"));
    m_backupButton->setEnabled(true);
    statusBar()->show();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_desk.settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    m_quick->dismiss();
    QMainWindow::resizeEvent(event);
}

void MainWindow::retranslate() {
    if (m_files.programme()) {
        // before the pages hear of the language: they show labels in it
        m_files.programme()->setArabic(m_desk.language.language() == Language::Arabic);
    }
    const QString names[] = {tr("Start"),   tr("Dashboard"),  tr("Learners"),
                             tr("Cohorts"), tr("Situations"), tr("Import")};
    for (int page = Start; page <= Import; ++page) {
        m_navigation->setText(page, names[page]);
    }
    const QColor ink = m_desk.theme.tokens().navText;
    m_languageButton->setText(LanguageSwitch::nameOf(m_desk.language.language()));
    m_languageButton->setAccessibleName(tr("Language"));
    m_languageButton->setIcon(m_desk.theme.icon(QStringLiteral("languages"), ink));
    m_themeButton->setText(m_desk.theme.dark() ? tr("Light appearance") : tr("Dark appearance"));
    m_themeButton->setIcon(m_desk.theme.icon(QStringLiteral("contrast"), ink));
    m_quick->dismiss();
    showStatus();
}

}  // namespace jisr
