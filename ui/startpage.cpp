#include "ui/startpage.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <utility>

#include "core/catalogue/names.h"
#include "ui/base/language.h"
#include "ui/base/officenames.h"
#include "ui/base/parts.h"
#include "ui/filedesk.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

enum Panel { Home, NewForm, WhoForm, Busy };

void empty(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// One of the three ways to begin: a button and, beneath, what it is for.
QFrame* choiceCard(QPushButton* button, QLabel* explanation) {
    QFrame* card = parts::card();
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    button->setIconSize(QSize(18, 18));
    button->setMinimumHeight(34);
    explanation->setWordWrap(true);
    explanation->setAlignment(Qt::AlignTop | (explanation->alignment() & ~Qt::AlignVertical_Mask));
    layout->addWidget(button);
    layout->addWidget(explanation, 1);
    return card;
}

}  // namespace

StartPage::StartPage(Desk& desk, FileDesk& files, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_files(files) {
    setObjectName(QStringLiteral("page"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(framed(makeHome(), 780));
    m_stack->addWidget(framed(makeNewForm(), 520));
    m_stack->addWidget(framed(makeWhoForm(), 520));
    m_stack->addWidget(framed(makeBusy(), 420));
    auto* layout = parts::column(0);
    setLayout(layout);
    layout->addWidget(m_stack);

    connect(&files, &FileDesk::busy, this, [this] {
        m_busyBar->setRange(0, 0);
        m_stack->setCurrentIndex(Busy);
    });
    connect(&files, &FileDesk::progressed, this, [this](qint64 done, qint64 total) {
        m_busyBar->setRange(0, total > 0 ? 1000 : 0);
        m_busyBar->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    });
    connect(&files, &FileDesk::failed, this, &StartPage::showFault);
    retranslate();
    showHome();
}

QWidget* StartPage::framed(QWidget* content, int width) {
    content->setMaximumWidth(width);
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* inner = new QWidget;
    auto* layout = new QGridLayout(inner);
    layout->setContentsMargins(space::page, 40, space::page, space::wide);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 100);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(1, 1);
    auto* centred = parts::row(0);
    centred->addStretch(1);
    centred->addWidget(content, 1000);
    centred->addStretch(1);
    layout->addLayout(centred, 0, 1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("page"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    return scroll;
}

QWidget* StartPage::makeHome() {
    auto* home = new QWidget;
    auto* layout = new QVBoxLayout(home);
    layout->setSpacing(space::medium);
    m_title = parts::text("title");
    m_lead = parts::text("muted");
    m_lead->setWordWrap(true);
    m_fault = parts::text("fault");
    m_fault->setObjectName(QStringLiteral("startFault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    layout->addWidget(m_fault);
    layout->addSpacing(space::small);

    auto* choices = parts::row(space::medium);
    m_open = parts::button("primary", "openFile");
    m_new = parts::button("", "newFile");
    m_demo = parts::button("", "makeDemonstration");
    m_openText = parts::text("muted");
    m_newText = parts::text("muted");
    m_demoText = parts::text("muted");
    choices->addWidget(choiceCard(m_open, m_openText), 1);
    choices->addWidget(choiceCard(m_new, m_newText), 1);
    choices->addWidget(choiceCard(m_demo, m_demoText), 1);
    layout->addLayout(choices);

    layout->addSpacing(space::large);
    m_recentTitle = parts::text("heading");
    m_noRecent = parts::text("muted");
    m_noRecent->setWordWrap(true);
    m_recent = parts::column(space::hair);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_noRecent);
    layout->addLayout(m_recent);

    connect(m_open, &QPushButton::clicked, this, &StartPage::askOpen);
    connect(m_new, &QPushButton::clicked, this, &StartPage::showNewForm);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::makeDemonstration);
    return home;
}

QComboBox* StartPage::officeBox(const char* objectName) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(objectName));
    return box;
}

QWidget* StartPage::makeNewForm() {
    QFrame* card = parts::card();
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::small);
    m_newTitle = parts::text("title");
    m_newLead = parts::text("muted");
    m_newLead->setWordWrap(true);
    m_nameLabel = parts::text("label");
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("programmeName"));
    m_name->setMaxLength(200);
    m_officeLabel = parts::text("label");
    m_office = officeBox("programmeOffice");
    m_nameLabel->setBuddy(m_name);
    m_officeLabel->setBuddy(m_office);
    m_newFault = parts::text("fault");
    m_newFault->setWordWrap(true);
    m_create = parts::button("primary", "createFile");
    m_newBack = parts::button("", "newBack");
    for (QWidget* widget : std::initializer_list<QWidget*>{m_newTitle, m_newLead, m_nameLabel, m_name,
                                                           m_officeLabel, m_office, m_newFault}) {
        layout->addWidget(widget);
    }
    auto* buttons = parts::row();
    buttons->addWidget(m_create);
    buttons->addWidget(m_newBack);
    buttons->addStretch(1);
    layout->addSpacing(space::small);
    layout->addLayout(buttons);
    connect(m_create, &QPushButton::clicked, this, &StartPage::create);
    connect(m_name, &QLineEdit::returnPressed, this, &StartPage::create);
    connect(m_newBack, &QPushButton::clicked, this, &StartPage::showHome);
    return card;
}

QWidget* StartPage::makeWhoForm() {
    QFrame* card = parts::card();
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::small);
    m_whoTitle = parts::text("title");
    m_whoLead = parts::text("muted");
    m_whoLead->setWordWrap(true);
    m_knownTitle = parts::text("label");
    m_known = parts::column(space::hair);
    m_whoNameLabel = parts::text("label");
    m_whoName = new QLineEdit;
    m_whoName->setObjectName(QStringLiteral("whoName"));
    m_whoName->setMaxLength(120);
    m_loginLabel = parts::text("label");
    m_login = new QLineEdit;
    m_login->setObjectName(QStringLiteral("whoLogin"));
    m_login->setMaxLength(40);
    m_whoOfficeLabel = parts::text("label");
    m_whoOffice = officeBox("whoOffice");
    m_whoNameLabel->setBuddy(m_whoName);
    m_loginLabel->setBuddy(m_login);
    m_whoOfficeLabel->setBuddy(m_whoOffice);
    m_whoFault = parts::text("fault");
    m_whoFault->setWordWrap(true);
    m_enter = parts::button("primary", "whoEnter");
    m_look = parts::button("", "whoLook");
    layout->addWidget(m_whoTitle);
    layout->addWidget(m_whoLead);
    layout->addWidget(m_knownTitle);
    layout->addLayout(m_known);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_whoNameLabel, m_whoName, m_loginLabel, m_login,
                                                           m_whoOfficeLabel, m_whoOffice, m_whoFault}) {
        layout->addWidget(widget);
    }
    auto* buttons = parts::row();
    buttons->addWidget(m_enter);
    buttons->addWidget(m_look);
    buttons->addStretch(1);
    layout->addSpacing(space::small);
    layout->addLayout(buttons);
    // "Amina El Fassi" → "aelfassi", until somebody types a login of their own.
    connect(m_whoName, &QLineEdit::textEdited, this, [this](const QString& name) {
        if (m_loginTyped) {
            return;
        }
        const QStringList words = searchKey(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        m_login->setText(words.size() < 2 ? words.value(0)
                                          : words.first().left(1) + words.mid(1).join(QString()));
    });
    connect(m_login, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_loginTyped = !text.isEmpty(); });
    connect(m_enter, &QPushButton::clicked, this, &StartPage::enter);
    connect(m_whoName, &QLineEdit::returnPressed, this, &StartPage::enter);
    connect(m_login, &QLineEdit::returnPressed, this, &StartPage::enter);
    connect(m_look, &QPushButton::clicked, this, &StartPage::looksOnly);
    return card;
}

QWidget* StartPage::makeBusy() {
    auto* busy = new QWidget;
    auto* layout = new QVBoxLayout(busy);
    layout->setContentsMargins(0, 100, 0, 0);
    layout->setSpacing(space::medium);
    m_busyText = parts::text("heading");
    m_busyBar = new QProgressBar;
    m_busyBar->setTextVisible(false);
    m_busyCancel = parts::button("", "busyCancel");
    layout->addWidget(m_busyText);
    layout->addWidget(m_busyBar);
    layout->addWidget(m_busyCancel, 0, Qt::AlignLeading);
    connect(m_busyCancel, &QPushButton::clicked, this, [this] {
        m_files.cancel();
        showHome();
    });
    return busy;
}

void StartPage::showHome() {
    m_fault->hide();
    fillRecent();
    m_stack->setCurrentIndex(Home);
    m_open->setFocus();
}

void StartPage::showNewForm() {
    m_newFault->hide();
    m_stack->setCurrentIndex(NewForm);
    m_name->setFocus();
}

void StartPage::askWho() {
    m_whoFault->hide();
    m_loginTyped = false;
    m_whoName->clear();
    m_login->clear();
    fillStaff();
    m_stack->setCurrentIndex(WhoForm);
    // most people are known already: the first of them is one press of Enter away
    QWidget* first = m_known->count() ? m_known->itemAt(0)->widget() : m_whoName;
    first->setFocus();
}

void StartPage::askOpen() {
    const QString path = m_desk.prompts.openFile(window(), tr("Open a programme"),
                                                 tr("Jisr programmes (*.jisr);;All files (*)"));
    if (!path.isEmpty()) {
        m_files.open(path);
    }
}

void StartPage::create() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_newFault->setText(tr("Give the programme a name: it stands on every report."));
        m_newFault->show();
        m_name->setFocus();
        return;
    }
    const QString path =
        m_desk.prompts.saveFile(window(), tr("Where to keep the programme"), name + QLatin1String(".jisr"),
                                tr("Jisr programme (*.jisr)"));
    if (!path.isEmpty()) {
        m_files.create(path, {name, m_office->currentData().toString()});
    }
}

void StartPage::makeDemonstration() {
    const QString path =
        m_desk.prompts.saveFile(window(), tr("Where to keep the demonstration"),
                                tr("demonstration") + QLatin1String(".jisr"), tr("Jisr programme (*.jisr)"));
    if (!path.isEmpty()) {
        m_files.makeDemonstration(path);
    }
}

void StartPage::enter() {
    const QString name = m_whoName->text().trimmed(), login = m_login->text().trimmed();
    if (name.isEmpty() || login.isEmpty()) {
        m_whoFault->setText(tr("Say your name and a short login: the journal names you with every change."));
        m_whoFault->show();
        (name.isEmpty() ? m_whoName : m_login)->setFocus();
        return;
    }
    m_files.addStaff(login, name, m_whoOffice->currentData().toString());
}

void StartPage::showFault(const Message& message) {
    const QString text = m_desk.language.phrasebook().say(message);
    if (m_stack->currentIndex() == WhoForm) {
        m_whoFault->setText(text);
        m_whoFault->show();
        return;
    }
    showHome();
    m_fault->setText(text);
    m_fault->show();
}

void StartPage::fillOffices(QComboBox* box) {
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(tr("National office"), QStringLiteral("national"));
    for (const auto& [code, name] : officeNames(m_desk.language.language())) {
        box->addItem(name, code);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void StartPage::fillRecent() {
    empty(m_recent);
    const QStringList paths = m_files.recent();
    m_noRecent->setVisible(paths.isEmpty());
    QWidget* before = m_demo;
    for (const QString& path : paths) {
        auto* button = parts::button("row", "recentFile");

        const QFileInfo info(path);
        auto* line = new QHBoxLayout(button);
        line->setContentsMargins(10, 6, 10, 6);
        line->setSpacing(space::medium);
        auto* icon = new QLabel;
        icon->setPixmap(m_desk.theme.icon(QStringLiteral("document-open")).pixmap(18, 18));
        auto* name = parts::text("heading");
        name->setText(info.completeBaseName());
        auto* place = parts::text("muted");
        // A left-to-right mark keeps the path readable in an Arabic window.
        place->setText(QChar(0x200E) + QDir::toNativeSeparators(info.absolutePath()));
        for (QLabel* label : {icon, name, place}) {
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        }
        line->addWidget(icon);
        line->addWidget(name);
        line->addWidget(place, 1);
        button->setMinimumHeight(40);
        button->setAccessibleName(info.completeBaseName());
        button->setToolTip(QDir::toNativeSeparators(path));
        connect(button, &QPushButton::clicked, this, [this, path] { m_files.open(path); });
        m_recent->addWidget(button);
        if (button->window() == before->window()) {
            QWidget::setTabOrder(std::exchange(before, button), button);
        }
    }
}

void StartPage::fillStaff() {
    empty(m_known);
    bool any = false;
    if (OpenProgramme* programme = m_files.programme()) {
        guarded(
            [&] {
                const Record& staff = record(RecordKind::Staff);
                auto ids = programme->store().ids(RecordKind::Staff);
                if (ids.size() > 12) {
                    ids.resize(12);
                }
                for (const StoredRow& row : programme->store().rows(RecordKind::Staff, ids)) {
                    const QString login = row.values[staff.indexOf(u"login")].toString();
                    auto* button = parts::button("row", "knownStaff");
                    button->setText(row.values[staff.indexOf(u"name")].toString() + QStringLiteral("  ·  ") +
                                    login);
                    connect(button, &QPushButton::clicked, this, [this, login] { m_files.chooseWho(login); });
                    m_known->addWidget(button);
                    // by Tab in the order that the eye goes, the persons before the form for a new one
                    QWidget::setTabOrder(m_whoName->previousInFocusChain(), button);
                    any = true;
                }
            },
            [](const Message&) {});
    }
    m_knownTitle->setVisible(any);
}

void StartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillRecent();
    }
    QWidget::changeEvent(event);
}

void StartPage::retranslate() {
    m_title->setText(tr("Welcome to Jisr"));
    m_lead->setText(
        tr("From training to work: learners, cohorts and what became of the graduates, with figures that "
           "can be quoted and checked."));
    m_open->setText(tr("Open a programme…"));
    m_openText->setText(tr("A .jisr file on this computer or on your network."));
    m_new->setText(tr("New programme…"));
    m_newText->setText(
        tr("An empty file with the 12 regions and 75 provinces; then import the operators' lists."));
    m_demo->setText(tr("Demonstration…"));
    m_demoText->setText(
        tr("Invented people in a plausible programme of 15,000, to try everything without risk."));
    m_recentTitle->setText(tr("Recent programmes"));
    m_noRecent->setText(tr("Programmes that you open will be listed here."));

    m_newTitle->setText(tr("New programme"));
    m_newLead->setText(tr("Both can be changed later."));
    m_nameLabel->setText(tr("Name of the programme"));
    m_name->setPlaceholderText(tr("e.g. JobInTech 2026"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_officeLabel->setText(tr("Office that this file belongs to"));
    m_office->setAccessibleName(m_officeLabel->text());
    m_create->setText(tr("Choose where to keep it…"));
    m_newBack->setText(tr("Back"));

    m_whoTitle->setText(tr("Who works here?"));
    m_whoLead->setText(tr("Every change is written in the journal with the name of the person who made it."));
    m_knownTitle->setText(tr("I am one of these"));
    m_whoNameLabel->setText(tr("I am new: my name"));
    m_whoName->setAccessibleName(m_whoNameLabel->text());
    m_loginLabel->setText(tr("Login, short and without spaces"));
    m_login->setAccessibleName(m_loginLabel->text());
    m_whoOfficeLabel->setText(tr("Office"));
    m_whoOffice->setAccessibleName(m_whoOfficeLabel->text());
    m_enter->setText(tr("Begin"));
    m_look->setText(tr("Only look"));

    m_busyText->setText(tr("Making the programme…"));
    m_busyCancel->setText(tr("Cancel"));
    fillOffices(m_office);
    fillOffices(m_whoOffice);
}

}  // namespace jisr
