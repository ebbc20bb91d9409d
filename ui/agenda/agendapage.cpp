#include "ui/agenda/agendapage.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <set>

#include "core/storage/connection.h"
#include "core/storage/followupreader.h"
#include "ui/agenda/filledsheetview.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int Weeks = 8, NameWidth = 230, WeekWidth = 96, RowHeight = 30, Pause = 300;

/// "region 3", "operator 7": what a choice of the sheet's people means.
QVariant choice(int kind, qint64 key) {
    return QVariantList{kind, key};
}

}  // namespace

AgendaPage::AgendaPage(Desk& desk, FiguresDesk& figures, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_programme(figures.programme()),
      m_figures(figures),
      m_sheets(m_programme) {
    auto* main = new QVBoxLayout(this);
    main->setContentsMargins(space::page, space::page, space::page, space::page);
    main->setSpacing(space::medium);
    auto* head = parts::row(space::small);
    m_title = parts::text("title");
    m_about = parts::text("label");
    m_about->setObjectName(QStringLiteral("agendaAbout"));
    m_by = new QComboBox;
    m_by->setObjectName(QStringLiteral("agendaBy"));
    head->addWidget(m_title);
    head->addWidget(m_about, 1, Qt::AlignBottom);
    head->addWidget(m_by);
    main->addLayout(head);

    auto* ground = parts::card();
    auto* inside = new QVBoxLayout(ground);
    inside->setContentsMargins(1, 1, 1, 1);
    m_model = new AgendaModel(m_programme, desk.language, this);
    m_weeks = new QTableView;
    m_weeks->setObjectName(QStringLiteral("agendaWeeks"));
    m_weeks->setModel(m_model);
    m_weeks->setSelectionMode(QAbstractItemView::SingleSelection);
    m_weeks->setShowGrid(false);
    m_weeks->setAlternatingRowColors(true);
    m_weeks->setTabKeyNavigation(false);
    m_weeks->verticalHeader()->hide();
    m_weeks->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_weeks->horizontalHeader()->setHighlightSections(false);
    m_weeks->horizontalHeader()->setDefaultSectionSize(WeekWidth);
    m_weeks->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_state = parts::text("muted");
    m_state->setObjectName(QStringLiteral("agendaState"));
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setWordWrap(true);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_weeks);
    m_stack->addWidget(m_state);
    inside->addWidget(m_stack);
    main->addWidget(ground, 3);
    main->addWidget(makeSheets());
    m_filled = new FilledSheetView(desk.language);
    m_filled->setObjectName(QStringLiteral("filledSheet"));
    m_filled->hide();
    main->addWidget(m_filled, 3);

    m_later.setSingleShot(true);
    m_later.setInterval(Pause);
    connect(&m_later, &QTimer::timeout, this, &AgendaPage::ask);
    connect(m_by, &QComboBox::currentIndexChanged, this, &AgendaPage::showWeeks);
    connect(m_weeks, &QTableView::activated, this, [this](const QModelIndex& cell) {
        const auto ids = m_model->learners(cell);
        if (!ids.empty()) {
            emit rowsWanted(RecordKind::Learner, ids, m_model->title(cell));
        }
    });
    connect(&figures, &FiguresDesk::changed, this, &AgendaPage::askLater);
    connect(&figures, &FiguresDesk::stateChanged, this, &AgendaPage::askLater);
    connect(&m_programme, &OpenProgramme::recordsChanged, this, &AgendaPage::askLater);
    connect(&m_programme, &OpenProgramme::writingChanged, this, &AgendaPage::showState);
    connect(&m_programme, &OpenProgramme::whoChanged, this, &AgendaPage::showState);
    connect(&m_sheets, &SheetDesk::failed, this, [this](const Message& message) {
        m_saving = false;
        showState();
        emit failed(message);
    });
    connect(&m_sheets, &SheetDesk::saved, this, [this](qint64 lines, const QString& path) {
        m_saving = false;
        showState();
        emit done(tr("Call sheet with %1 people: %2").arg(m_desk.language.phrasebook().number(lines), path),
                  false);
    });
    connect(&m_sheets, &SheetDesk::wasRead, this, [this](const FilledSheet& sheet) {
        m_filled->show(sheet);
        showState();
    });
    connect(&m_sheets, &SheetDesk::written, this, [this](qint64 calls, bool changed) {
        m_filled->hide();
        emit done(tr("%1 calls written.").arg(m_desk.language.phrasebook().number(calls)), changed);
        m_weeks->setFocus();
    });
    connect(m_filled, &FilledSheetView::applyWanted, this, [this] { m_sheets.write(m_filled->sheet()); });
    connect(m_filled, &FilledSheetView::dismissed, this, [this] {
        m_filled->hide();
        m_take->setFocus();
    });
    retranslate();
}

QWidget* AgendaPage::makeSheets() {
    auto* card = parts::card();
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    m_sheetTitle = parts::text("heading");
    m_sheetAbout = parts::text("muted");
    m_sheetAbout->setObjectName(QStringLiteral("sheetAbout"));
    m_sheetAbout->setWordWrap(true);
    layout->addWidget(m_sheetTitle);
    layout->addWidget(m_sheetAbout);
    auto* bar = parts::row(space::small);
    m_forLabel = parts::text("label");
    m_for = new QComboBox;
    m_for->setObjectName(QStringLiteral("sheetFor"));
    m_for->setMinimumWidth(240);
    m_forLabel->setBuddy(m_for);
    m_untilLabel = parts::text("label");
    m_until = new QComboBox;
    m_until->setObjectName(QStringLiteral("sheetUntil"));
    m_untilLabel->setBuddy(m_until);
    m_save = parts::button("", "sheetSave");
    m_take = parts::button("", "sheetTake");
    bar->addWidget(m_forLabel);
    bar->addWidget(m_for);
    bar->addWidget(m_untilLabel);
    bar->addWidget(m_until);
    bar->addWidget(m_save);
    bar->addStretch(1);
    bar->addWidget(m_take);
    layout->addLayout(bar);
    connect(m_for, &QComboBox::currentIndexChanged, this, &AgendaPage::showState);
    connect(m_until, &QComboBox::currentIndexChanged, this, &AgendaPage::showState);
    connect(m_save, &QPushButton::clicked, this, &AgendaPage::save);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const QString path = m_desk.prompts.openFile(window(), tr("Filled call sheet"),
                                                     tr("Spreadsheet or text table (*.xlsx *.csv)"));
        if (!path.isEmpty()) {
            takeSheet(path);
        }
    });
    return card;
}

void AgendaPage::enter() {
    m_weeks->setFocus();
}

void AgendaPage::takeSheet(const QString& path) {
    m_sheets.read(path, m_desk.clock.nowUtc().toLocalTime().date());
}

void AgendaPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Page::changeEvent(event);
}

void AgendaPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale) {
        ask();
    }
}

void AgendaPage::askLater() {
    m_stale = true;
    if (isVisible()) {
        m_later.start();
    }
    showState();
}

void AgendaPage::ask() {
    if (m_programme.writing()) {
        m_later.start();
        return;
    }
    if (m_asking) {
        m_asking->cancel();
    }
    m_asking = m_figures.askAcross<std::shared_ptr<const AgendaTable>>(
        this,
        [&file = m_programme.file(), today = m_desk.clock.nowUtc().toLocalTime().date()](
            ProgrammeFacts& facts, const Scope& scope, Progress& progress) {
            const auto connection = file.connect(true);
            const Connection::Watch watch(*connection, progress);
            FollowUpReader reader(*connection);
            const auto reach = reader.reach(progress);
            DueListMaker maker(reach, reader.attempts(progress));
            maker.weigh(facts.analysis());
            std::set<qint64> among;
            for (const Graduate& graduate : facts.analysis().graduates(scope.filter)) {
                among.insert(among.end(), graduate.learner);
            }
            facts.setCutOff(today);
            auto table = std::make_shared<AgendaTable>();
            table->agenda =
                makeAgenda(maker.make(facts.analysis(), today), facts.analysis(), reach, today, Weeks);
            if (!scope.filter.isEmpty()) {
                std::erase_if(table->agenda.entries,
                              [&](const AgendaEntry& entry) { return !among.contains(entry.learner); });
            }
            table->dimensions = facts.analysis().dimensions();
            return std::shared_ptr<const AgendaTable>(std::move(table));
        },
        [this](std::shared_ptr<const AgendaTable> table) { showTable(std::move(table)); },
        [this](const Message& message) {
            m_fault = message;
            showState();
        });
    if (m_asking) {
        m_stale = false;
        m_fault = {};
    }
    showState();
}

void AgendaPage::showTable(std::shared_ptr<const AgendaTable> table) {
    m_table = std::move(table);
    showChoices();
    showWeeks();
}

void AgendaPage::showWeeks() {
    if (m_filling) {
        return;
    }
    m_model->show(m_table, m_by->currentIndex() == 1 ? AgendaModel::By::InCharge : AgendaModel::By::Region);
    m_weeks->setColumnWidth(0, NameWidth);
    if (m_model->rowCount()) {
        m_weeks->setCurrentIndex(m_model->index(0, 2));
    }
    showState();
}

void AgendaPage::showChoices() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const QVariant before = m_for->currentData();
    m_filling = true;
    m_for->clear();
    m_for->addItem(tr("everybody"), choice(int(For::Everybody), 0));
    if (m_table) {
        std::set<qint64> regions, operators, staff;
        for (const AgendaEntry& entry : m_table->agenda.entries) {
            regions.insert(entry.region);
            operators.insert(entry.operatorIndex);
            staff.insert(entry.inCharge);
        }
        const auto name = [&](const std::vector<Dimension>& of, qint64 at) {
            const Dimension& each = of[static_cast<std::size_t>(at)];
            return phrasebook.rightToLeft() && !each.nameAr.isEmpty() ? each.nameAr : each.name;
        };
        for (const qint64 each : regions) {
            if (each >= 0) {
                m_for->addItem(name(m_table->dimensions.regions, each), choice(int(For::Region), each));
            }
        }
        for (const qint64 each : operators) {
            if (each >= 0) {
                m_for->addItem(name(m_table->dimensions.operators, each), choice(int(For::Operator), each));
            }
        }
        guarded(
            [&] {
                for (const qint64 each : staff) {
                    if (each) {
                        m_for->addItem(m_programme.label(RecordKind::Staff, each),
                                       choice(int(For::InCharge), each));
                    }
                }
            },
            [](const Message&) {});
    }
    m_for->setCurrentIndex(std::max(0, m_for->findData(before)));
    m_filling = false;
}

bool AgendaPage::chosen(const AgendaEntry& entry) const {
    const QVariantList of = m_for->currentData().toList();
    const int week = m_table->agenda.weekOf(entry.on);
    if (of.size() != 2 || week > m_until->currentIndex()) {
        return false;
    }
    const qint64 key = of[1].toLongLong();
    switch (For(of[0].toInt())) {
        case For::Region:
            return entry.region == key;
        case For::Operator:
            return entry.operatorIndex == key;
        case For::InCharge:
            return entry.inCharge == key;
        case For::Everybody:
            break;
    }
    return true;
}

SheetRequest AgendaPage::request() const {
    SheetRequest request;
    request.scope = m_for->currentText();
    request.programme = m_figures.programmeName();
    request.today = m_desk.clock.nowUtc().toLocalTime().date();
    request.language = m_desk.language.language();
    for (const AgendaEntry& entry : m_table->agenda.entries) {
        if (chosen(entry)) {
            request.people.push_back({entry.learner, entry.horizon, entry.dueOn});
        }
    }
    return request;
}

void AgendaPage::save() {
    const QString path =
        m_desk.prompts.saveFile(window(), tr("Call sheet"), tr("Call sheet") + QLatin1String(".pdf"),
                                tr("To print (*.pdf);;Spreadsheet (*.xlsx);;Text table (*.csv)"));
    if (!path.isEmpty()) {
        m_saving = true;
        showState();
        m_sheets.save(request(), path);
    }
}

void AgendaPage::retranslate() {
    m_title->setText(tr("Agenda"));
    m_weeks->setAccessibleName(tr("Calls by week"));
    m_by->setAccessibleName(tr("Rows"));
    m_filling = true;
    const int by = std::max(0, m_by->currentIndex()), until = m_until->count() ? m_until->currentIndex() : 0;
    m_by->clear();
    m_by->addItems({tr("By region"), tr("By person in charge")});
    m_by->setCurrentIndex(by);
    m_until->clear();
    m_until->addItem(tr("this week"));
    for (int week = 2; week <= Weeks; ++week) {
        m_until->addItem(tr("%1 weeks").arg(m_desk.language.phrasebook().number(week)));
    }
    m_until->setCurrentIndex(until);
    m_filling = false;
    m_sheetTitle->setText(tr("Call sheets"));
    m_forLabel->setText(tr("For"));
    m_untilLabel->setText(tr("calls of"));
    m_for->setAccessibleName(tr("Whose calls"));
    m_until->setAccessibleName(tr("Calls of how many weeks"));
    m_save->setText(tr("Print or export…"));
    m_take->setText(tr("Take back a filled sheet…"));
    showChoices();
    m_model->retranslate();
    showState();
}

void AgendaPage::showState() {
    if (m_filling) {
        return;
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_about->setText(m_table ? tr("%1 calls from %2 on")
                                   .arg(phrasebook.number(qint64(m_table->agenda.entries.size())),
                                        phrasebook.date(m_table->agenda.monday))
                             : QString());
    m_state->setText(!m_fault.isEmpty() ? phrasebook.say(m_fault)
                     : !m_table         ? tr("Reading…")
                                : tr("Nobody is to be called in the coming weeks. Those who asked not to be "
                                     "contacted are never listed."));
    const bool idle = !m_programme.writing() && !m_saving;
    qint64 people = 0;
    if (m_table) {
        for (const AgendaEntry& entry : m_table->agenda.entries) {
            people += chosen(entry);
        }
    }
    m_sheetAbout->setText(people ? tr("%1 people to call. Print the sheet, or send it as a spreadsheet; the "
                                      "filled spreadsheet comes "
                                      "back here. Whoever has no phone is left out.")
                                       .arg(phrasebook.number(people))
                                 : tr("Nobody to call for this choice."));
    m_save->setEnabled(idle && people > 0);
    m_take->setEnabled(idle);
    m_filled->setWritable(idle && m_programme.writable());
}

}  // namespace jisr
