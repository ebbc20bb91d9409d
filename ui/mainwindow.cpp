#include "ui/mainwindow.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

#include "ui/base/language.h"
#include "ui/base/messagebar.h"
#include "ui/base/page.h"
#include "ui/base/parts.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/figurereading.h"
#include "ui/dashboard/filterbar.h"
#include "ui/importing/importpage.h"
#include "ui/navigation.h"
#include "ui/prompts/prompts.h"
#include "ui/quicksearch.h"
#include "ui/startpage.h"
#include "ui/statusline.h"
#include "ui/tables/tablepage.h"
#include "ui/theme/theme.h"

namespace jisr {

MainWindow::MainWindow(Desk& desk, QWidget* parent)
    : QMainWindow(parent),
      m_desk(desk),
      m_files(desk.clock, desk.settings, this),
      m_stack(new QStackedWidget),
      m_pages(desk, m_files, *m_stack) {
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(960, 600);
    auto* central = new QWidget;
    central->setObjectName(QStringLiteral("page"));
    auto* layout = parts::row(0);
    central->setLayout(layout);
    m_navigation = new Navigation(desk.theme);
    layout->addWidget(m_navigation);
    // Made in the order that Tab goes: navigation, filters, page. The first button is the start page's, the
    // others are WindowPages' by their numbers.
    m_navigation->add("goStart", QStringLiteral("go-home"));
    for (int id = 0; id < WindowPages::firstBeyond; ++id) {
        const WindowPages::Info& info = WindowPages::info(static_cast<WindowPages::Id>(id));
        m_navigation->add(info.objectName, QLatin1String(info.icon), info.section);
    }
    makeToolButtons();
    auto* right = parts::column(0);
    layout->addLayout(right, 1);
    m_filterBar = new FilterBar(desk);
    right->addWidget(m_filterBar);
    m_message = new MessageBar;
    auto* messageRow = new QWidget;
    auto* messageLayout = new QHBoxLayout(messageRow);
    messageLayout->setContentsMargins(space::page, space::small, space::page, 0);
    messageLayout->addWidget(m_message);
    messageRow->hide();
    connect(m_message, &MessageBar::shown, messageRow, &QWidget::setVisible);
    right->addWidget(messageRow);
    right->addWidget(m_stack, 1);
    setCentralWidget(central);

    m_start = new StartPage(desk, m_files);
    m_stack->addWidget(m_start);
    m_quick = new QuickSearch(desk.language, central);
    makeStatusBar();
    makeActions();

    connect(m_navigation, &Navigation::chosen, this, [this](int button) {
        if (button == 0) {
            goStart();
        } else {
            go(static_cast<WindowPages::Id>(button - 1));
        }
    });
    connect(m_navigation, &Navigation::viewChosen, this, &MainWindow::openView);
    connect(m_navigation, &Navigation::backWanted, this, &MainWindow::goBack);
    connect(m_filterBar, &FilterBar::searchRequested, this, &MainWindow::search);
    connect(m_filterBar, &FilterBar::failed, this, &MainWindow::showFault);
    connect(m_filterBar, &FilterBar::done, this,
            [this](const QString& text) { m_message->show(MessageBar::Kind::Success, text); });
    connect(m_quick, &QuickSearch::recordChosen, this, &MainWindow::showRecord);
    connect(m_quick, &QuickSearch::viewChosen, this, &MainWindow::openView);
    m_quick->setReader([this](const QString& typed) { return readTyped(typed); });
    connect(&m_pages, &WindowPages::recordWanted, this, &MainWindow::showRecord);
    connect(&m_pages, &WindowPages::rowsWanted, this, &MainWindow::showRows);
    connect(&m_pages, &WindowPages::failed, this, &MainWindow::showFault);
    connect(&m_pages, &WindowPages::pageWanted, this, &MainWindow::go);
    connect(&m_pages, &WindowPages::viewsChanged, this, &MainWindow::listViews);
    connect(&m_pages, &WindowPages::done, this, [this](const QString& text, bool undoable) {
        m_aside = undoable ? QString() : text;
        // What the button takes back is what the message speaks of, whatever is done while it stands there.
        const auto last = undoable && m_files.programme() ? m_files.programme()->undoable() : std::nullopt;
        m_message->show(MessageBar::Kind::Success, text, undoable ? tr("Undo") : QString(),
                        [this, batch = last ? last->id : 0] {
                            if (m_files.programme()) {
                                m_files.programme()->undo(batch);
                            }
                        });
    });
    m_files.setGuard([this](const std::function<void()>& again) { return settleInput(again); });
    m_others.setInterval(2000);
    connect(&m_others, &QTimer::timeout, this, [this] { m_files.programme()->lookForOthers(); });
    connect(&m_files, &FileDesk::opened, this, &MainWindow::showProgramme);
    connect(&m_files, &FileDesk::closed, this, &MainWindow::leaveProgramme);
    connect(&m_files, &FileDesk::busy, this, [this] { goStart(); });
    connect(&m_files, &FileDesk::failed, this, [this] { goStart(); });
    connect(&m_files, &FileDesk::whoNeeded, this, [this] {
        goStart();
        m_start->askWho();
    });
    connect(&m_files, &FileDesk::whoChosen, this, [this] {
        showStatus();
        go(WindowPages::Dashboard);
    });
    connect(m_start, &StartPage::looksOnly, this, [this] { go(WindowPages::Dashboard); });
    connect(&desk.theme, &Theme::changed, this, &MainWindow::retranslate);

    // The first window has room for the figures and their charts, as far as the screen has it.
    const QSize screen = this->screen()->availableSize();
    resize(std::clamp(screen.width() * 9 / 10, minimumWidth(), 1440),
           std::clamp(screen.height() * 9 / 10, minimumHeight(), 960));
    restoreGeometry(desk.settings.value(QStringLiteral("window/geometry")).toByteArray());
    retranslate();
    leaveProgramme();
    goStart();
}

MainWindow::~MainWindow() {
    // The pages work on the programme: they go first.
    m_files.close();
}

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
    m_status = new StatusLine(m_desk.language);
    setStatusBar(m_status);
    connect(m_status, &StatusLine::whoWanted, this, [this] {
        goStart();
        m_start->askWho();
    });
    connect(m_status, &StatusLine::retryWanted, this,
            [this] { m_files.open(m_files.programme()->file().path()); });
    connect(m_status, &StatusLine::backupWanted, this, [this] { m_files.programme()->backup(); });
}

void MainWindow::shortcut(const QKeySequence& keys, std::function<void()> act) {
    auto* result = new QShortcut(keys, this);
    connect(result, &QShortcut::activated, this, std::move(act));
}

void MainWindow::makeActions() {
    shortcut(QKeySequence::Open, [this] {
        goStart();
        m_start->askOpen();
    });
    shortcut(QKeySequence::New, [this] {
        goStart();
        m_start->showNewForm();
    });
    shortcut(Qt::CTRL | Qt::Key_K, [this] { search(); });
    shortcut(Qt::CTRL | Qt::Key_I, [this] { go(WindowPages::Import); });
    shortcut(Qt::CTRL | Qt::Key_D, [this] { m_filterBar->cutOffField()->setFocus(); });
    shortcut(QKeySequence::Quit, [this] { close(); });
    shortcut(QKeySequence::Find, [this] {
        auto* page = qobject_cast<Page*>(m_stack->currentWidget());
        if (m_files.programme() && (!page || !page->focusSearch())) {
            go(WindowPages::Learners);
            m_pages.page(WindowPages::Learners)->focusSearch();
        }
    });
    // On the dashboard first through the questions asked there, then to other pages.
    shortcut(QKeySequence::Back, [this] {
        if (!looksAtFilters() || !m_filterBar->goBack()) {
            goBack();
        }
    });
    shortcut(QKeySequence::Forward, [this] {
        if (!looksAtFilters() || !m_filterBar->goForth()) {
            goForth();
        }
    });
    shortcut(QKeySequence::Undo, [this] { undo(); });
    const auto redo = [this] {
        if (m_files.programme()) {
            m_files.programme()->redo();
        }
    };
    shortcut(Qt::CTRL | Qt::Key_Y, redo);
    shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, redo);
    shortcut(Qt::CTRL | Qt::Key_1, [this] { goStart(); });
    for (int key = 0; key < 8; ++key) {
        shortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_2 + key)),
                 [this, key] { go(static_cast<WindowPages::Id>(key)); });
    }
}

void MainWindow::goStart() {
    visit({});
}

void MainWindow::go(WindowPages::Id page) {
    if (m_files.programme()) {
        visit({page});
    }
}

void MainWindow::visit(const Place& place) {
    if (place == m_place) {
        showPlace(place);
        return;
    }
    m_past.append(m_place);
    m_future.clear();
    showPlace(place);
}

void MainWindow::goBack() {
    if (!m_past.isEmpty()) {
        m_future.append(m_place);
        showPlace(m_past.takeLast());
    }
}

void MainWindow::goForth() {
    if (!m_future.isEmpty()) {
        m_past.append(m_place);
        showPlace(m_future.takeLast());
    }
}

void MainWindow::showPlace(const Place& place) {
    m_place = place;
    m_navigation->setBackEnabled(!m_past.isEmpty());
    if (!place.page) {
        if (m_stack->currentWidget() != m_start) {
            m_start->showHome();
        }
        m_stack->setCurrentWidget(m_start);
        m_navigation->setCurrent(0);
        m_filterBar->hide();
        return;
    }
    Page* page = m_pages.page(*place.page);
    if (place.record) {
        m_pages.showRecord(*place.page, place.kind, place.record);
    }
    // Focus in a page that goes would fall to whatever comes next, the status bar.
    const QWidget* focus = focusWidget();
    const bool homeless =
        !focus || (m_stack->currentWidget() != page && m_stack->currentWidget()->isAncestorOf(focus));
    m_stack->setCurrentWidget(page);
    if (homeless) {
        page->enter();
    }
    const auto button = *place.page < WindowPages::firstBeyond ? place.page
                        : place.record                         ? WindowPages::tableOf(place.kind)
                                                               : std::nullopt;
    m_navigation->setCurrent(button && *button < WindowPages::firstBeyond ? *button + 1
                                                                          : WindowPages::Plan + 1);
    // A filter that a page doesn't look at would seem to hold there.
    m_filterBar->setFiltersShown(looksAtFilters());
    m_filterBar->show();
}

void MainWindow::showProgramme() {
    OpenProgramme& programme = *m_files.programme();
    programme.setArabic(m_desk.language.language() == Language::Arabic);
    connect(&programme, &OpenProgramme::failed, this, &MainWindow::showFault);
    connect(&programme, &OpenProgramme::whoChanged, this, &MainWindow::showStatus);
    connect(&programme, &OpenProgramme::recordsChanged, this, [this] {
        m_aside.clear();
        showStatus();
    });
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
    m_quick->prepare(&programme);
    for (int button = 1; button <= WindowPages::firstBeyond; ++button) {
        m_navigation->setPageEnabled(button, true);
    }
    if (programme.file().readOnlyReason() == ReadOnlyReason::Locked) {
        m_others.start();
    }
    listViews();
    showStatus();
    go(WindowPages::Dashboard);
    if (damaged()) {
        showFault(programme.file().remarks().value(programme.file().damage().size()));
    }
}

void MainWindow::leaveProgramme() {
    m_filterBar->setDesk(nullptr);
    m_message->dismiss();
    m_quick->dismiss();
    m_others.stop();
    m_past.clear();
    m_future.clear();
    m_place = {};
    m_navigation->setBackEnabled(false);
    m_stack->setCurrentWidget(m_start);
    m_pages.clear();
    m_views.clear();
    m_navigation->setViews(-1, {});
    for (int button = 1; button <= WindowPages::firstBeyond; ++button) {
        m_navigation->setPageEnabled(button, false);
    }
    m_navigation->setFoot({});
    m_status->hide();
    setWindowTitle(QStringLiteral("Jisr"));
}

void MainWindow::showRecord(RecordKind kind, qint64 id) {
    if (const auto page = WindowPages::pageOf(kind)) {
        visit({*page, kind, id});
    } else if (const auto table = WindowPages::tableOf(kind)) {
        go(*table);
        m_pages.table(*table)->focusRecord(id);
    }
}

void MainWindow::showRows(RecordKind kind, const std::vector<qint64>& ids, const QString& title) {
    if (const auto table = WindowPages::tableOf(kind)) {
        go(*table);
        m_pages.table(*table)->showOnly(ids, title);
    }
}

void MainWindow::listViews() {
    guarded([this] { m_views = ViewStore(m_files.programme()->file().connection(), m_desk.clock).views(); },
            [this](const Message& message) { showFault(message); });
    m_navigation->setViews(-1, {});
    QHash<int, QList<std::pair<qint64, QString>>> byButton;
    for (const SavedView& view : std::as_const(m_views)) {
        const auto table = WindowPages::tableOf(view.kind);
        if (table && *table < WindowPages::firstBeyond) {
            byButton[*table + 1].append({view.id, view.name});
        }
    }
    for (auto each = byButton.cbegin(); each != byButton.cend(); ++each) {
        m_navigation->setViews(each.key(), each.value());
    }
}

void MainWindow::openView(qint64 id) {
    for (const SavedView& view : std::as_const(m_views)) {
        const auto table = WindowPages::tableOf(view.kind);
        if (view.id == id && table) {
            go(*table);
            m_pages.table(*table)->applyView(view);
            return;
        }
    }
}

bool MainWindow::settleInput(const std::function<void()>& again) {
    if (std::exchange(m_leaveBehind, false)) {
        return true;
    }
    for (Page* page : m_pages.made()) {
        if (!page->settleInput()) {
            go(*m_pages.idOf(page));
            m_message->show(MessageBar::Kind::Warning,
                            tr("Something typed here can't be saved as it stands: the reason is beside the "
                               "field. Correct it, or leave it behind."),
                            tr("Leave it behind"), [this, again] {
                                m_leaveBehind = true;
                                again();
                            });
            return false;
        }
    }
    return true;
}

void MainWindow::search() {
    QList<QuickSearch::Command> commands;
    commands.append({tr("Go to: %1").arg(tr("Start")), [this] { goStart(); }});
    for (int id = 0; m_files.programme() && id <= WindowPages::Staff; ++id) {
        const auto page = static_cast<WindowPages::Id>(id);
        commands.append({tr("Go to: %1").arg(m_pages.nameOf(page)), [this, page] { go(page); }});
    }
    commands.append({tr("Open a programme…"), [this] { m_start->askOpen(); }});
    if (m_files.programme()) {
        commands.append({tr("Export the report…"), [this] {
                             go(WindowPages::Dashboard);
                             m_pages.as<DashboardPage>(WindowPages::Dashboard)->exportReport();
                         }});
        commands.append({tr("Back up now"), [this] { m_files.programme()->backup(); }});
        if (damaged()) {
            commands.append({tr("Save what can be read…"), [this] { rescue(); }});
        }
        if (const auto last = m_files.programme()->undoable()) {
            const QString what = m_desk.language.phrasebook().recall(last->label);
            commands.append(
                {what.isEmpty() ? tr("Undo the last change") : tr("Undo: %1").arg(what), [this] { undo(); }});
        }
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

void MainWindow::undo() {
    OpenProgramme* programme = m_files.programme();
    if (!programme || !programme->writable()) {
        return;
    }
    const auto last = programme->undoable();
    const bool here = !last || programme->writtenHere(last->id);
    const QString aside = std::exchange(m_aside, {});
    if (here && (aside.isEmpty() || !last)) {
        programme->undo();
        return;
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const QString what = phrasebook.recall(last->label);
    if (here) {
        // What was done last stands outside of the journal: the change before it was not meant.
        m_message->show(MessageBar::Kind::Info,
                        tr("“%1” isn't taken back by Ctrl+Z, but on its page. The last change before it: %2.")
                            .arg(aside, what.isEmpty() ? tr("a change") : what),
                        tr("Undo that one"), [programme, batch = last->id] { programme->undo(batch); });
        return;
    }
    // Days ago, or by somebody else: not by a slip of the fingers.
    m_message->show(MessageBar::Kind::Warning,
                    tr("The last change is not of today's work: %1, by %2 on %3. Records: %4.")
                        .arg(what.isEmpty() ? tr("a change") : what, last->who,
                             phrasebook.date(last->at.toLocalTime().date()),
                             phrasebook.number(last->created + last->updated + last->deleted)),
                    tr("Undo it all the same"), [programme, batch = last->id] { programme->undo(batch); });
}

void MainWindow::sayTurnedBack(const UndoReport& report, bool again) {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    if (!report.batch) {
        m_message->show(MessageBar::Kind::Info,
                        again ? tr("There is nothing to redo.") : tr("There is nothing to undo."));
        return;
    }
    const QString what = phrasebook.recall(report.label);
    QString text = what.isEmpty() ? (again ? tr("Done again: %1 records.") : tr("Undone: %1 records."))
                                        .arg(phrasebook.number(report.reverted))
                                  : (again ? tr("Done again: %1.") : tr("Undone: %1.")).arg(what);
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
    if (!programme) {
        return;
    }
    ProgrammeFile& file = programme->file();
    QString name;
    guarded([&] { name = file.name(); }, [](const Message&) {});
    setWindowTitle(
        QStringLiteral("%1 – Jisr").arg(name.isEmpty() ? QFileInfo(file.path()).fileName() : name));
    m_navigation->setFoot(name);
    m_status->tell(*programme);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!settleInput([this] { close(); })) {
        event->ignore();
        return;
    }
    m_desk.settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // Escape that nobody within the page wanted.
    if (event->key() == Qt::Key_Escape && looksAtFilters() && m_filterBar->takeBack()) {
        event->accept();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

std::optional<QuickSearch::Reading> MainWindow::readTyped(const QString& typed) {
    if (!m_files.figures()) {
        return {};
    }
    const auto read = readFigure(typed, *m_files.figures(), m_desk.language.phrasebook());
    if (!read) {
        return {};
    }
    if (!read->reference) {
        return QuickSearch::Reading{read->text, {}, {}};
    }
    return QuickSearch::Reading{
        read->text, tr("Figure"), [this, figure = *read->reference] {
            go(WindowPages::Dashboard);
            m_pages.as<DashboardPage>(WindowPages::Dashboard)->openFigure(figure.address, figure.cutOff);
        }};
}

bool MainWindow::looksAtFilters() const {
    return m_place.page == WindowPages::Dashboard || m_place.page == WindowPages::Reports;
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
    m_navigation->setBackEnabled(!m_past.isEmpty());
    m_navigation->setText(0, tr("Start"));
    for (int id = 0; id < WindowPages::firstBeyond; ++id) {
        m_navigation->setText(id + 1, m_pages.nameOf(static_cast<WindowPages::Id>(id)));
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
