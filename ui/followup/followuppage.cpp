#include "ui/followup/followuppage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>

#include "core/storage/connection.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/followup/callcard.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int thresholdsShown = 3;
constexpr int everybody = -1, allStates = -1;

using Made = std::shared_ptr<const DueTable>;

}  // namespace

FollowUpPage::FollowUpPage(Desk& desk, OpenProgramme& programme, FiguresDesk& figures, QWidget* parent)
    : Page(parent), m_desk(desk), m_programme(programme), m_figures(figures) {
    m_model = new DueModel(programme, desk.language, this);
    auto* outer = parts::row(space::medium);
    outer->setContentsMargins(space::page, space::large, space::page, space::page);
    setLayout(outer);
    auto* list = parts::column(space::small);
    outer->addLayout(list, 3);
    makeList(list);
    m_card = new CallCard(desk, programme);
    m_card->setMinimumWidth(420);
    m_card->setMaximumWidth(560);
    outer->addWidget(m_card, 2);

    m_later.setSingleShot(true);
    m_later.setInterval(300);
    connect(&m_later, &QTimer::timeout, this, &FollowUpPage::ask);
    connect(&figures, &FiguresDesk::changed, this, &FollowUpPage::askLater);
    connect(&figures, &FiguresDesk::stateChanged, this, &FollowUpPage::showSummary);
    connect(&programme, &OpenProgramme::recordsChanged, this, &FollowUpPage::takeChanges);
    connect(&programme, &OpenProgramme::undone, this, &FollowUpPage::returnToUndone);
    connect(&programme, &OpenProgramme::writingChanged, this, [this](bool writing) {
        if (!writing) {
            showChoices();
            showSummary();
        }
    });
    connect(&programme, &OpenProgramme::whoChanged, this, &FollowUpPage::askLater);
    connect(m_card, &CallCard::recordWanted, this, &Page::recordWanted);
    connect(m_card, &CallCard::copied, this,
            [this](const QString& text) { emit done(tr("Copied: %1").arg(text), false); });
    connect(m_card, &CallCard::skipped, this, [this] { goTo(m_table->currentIndex().row() + 1); });
    connect(m_card, &CallCard::written, this, [this](qint64 learner, const QString& what) {
        const int row = m_model->rowOf(learner);
        m_called.push_back(learner);
        m_model->take(learner);
        showSummary();
        goTo(std::max(row, 0));
        emit done(what, true);
    });
    retranslate();
}

void FollowUpPage::makeList(QVBoxLayout* layout) {
    auto* head = parts::row(space::medium);
    m_title = parts::text("title");
    m_summary = parts::text("muted");
    m_summary->setObjectName(QStringLiteral("dueSummary"));
    head->addWidget(m_title);
    head->addWidget(m_summary, 0, Qt::AlignBottom);
    head->addStretch(1);
    layout->addLayout(head);
    m_thresholds = parts::column(space::tight);
    layout->addLayout(m_thresholds);

    auto* filters = parts::row(space::small);
    m_state = new QComboBox;
    m_state->setObjectName(QStringLiteral("dueState"));
    m_inCharge = new QComboBox;
    m_inCharge->setObjectName(QStringLiteral("dueInCharge"));
    m_assign = parts::button("", "dueAssign");
    m_staff = new QMenu(m_assign);
    m_assign->setMenu(m_staff);
    m_region = new QComboBox;
    m_region->setObjectName(QStringLiteral("dueRegion"));
    m_operator = new QComboBox;
    m_operator->setObjectName(QStringLiteral("dueOperator"));
    m_horizon = new QComboBox;
    m_horizon->setObjectName(QStringLiteral("dueHorizon"));
    for (QComboBox* box : {m_state, m_inCharge, m_region, m_operator, m_horizon}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->view()->setTextElideMode(Qt::ElideNone);
    }
    filters->addWidget(m_state, 3);
    filters->addWidget(m_inCharge, 3);
    filters->addWidget(m_horizon, 2);
    layout->addLayout(filters);
    auto* groups = parts::row(space::small);
    groups->addWidget(m_region, 3);
    groups->addWidget(m_operator, 3);
    groups->addWidget(m_assign, 2);
    layout->addLayout(groups);

    auto* ground = parts::card();
    auto* groundLayout = new QVBoxLayout(ground);
    groundLayout->setContentsMargins(1, 1, 1, 1);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("dueTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setProperty("role", QStringLiteral("rows"));
    const int widths[] = {150, 84, 104, 112, 98, 108, 120};
    for (int column = 0; column < DueModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, widths[column]);
    }
    m_table->horizontalHeader()->setSectionResizeMode(DueModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(48);
    m_table->installEventFilter(this);
    groundLayout->addWidget(m_table);
    layout->addWidget(ground, 1);

    auto* foot = parts::row(space::small);
    m_aside = parts::text("detail");
    m_aside->setObjectName(QStringLiteral("dueAside"));
    m_aside->setWordWrap(true);
    m_showAside = parts::button("quiet", "dueShowAside");
    foot->addWidget(m_aside, 1);
    m_showNoContact = parts::button("quiet", "dueShowNoContact");
    foot->addWidget(m_showNoContact);
    foot->addWidget(m_showAside);
    layout->addLayout(foot);

    for (QComboBox* box : {m_state, m_inCharge, m_region, m_operator, m_horizon}) {
        connect(box, &QComboBox::activated, this, &FollowUpPage::filterBy);
    }
    connect(m_showNoContact, &QPushButton::clicked, this, [this] {
        if (const auto table = m_model->table()) {
            emit rowsWanted(RecordKind::Learner, table->list.noContact, tr("Do not want to be contacted"));
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FollowUpPage::showCurrent);
    connect(m_staff, &QMenu::aboutToShow, this, &FollowUpPage::fillAssign);
    connect(m_showAside, &QPushButton::clicked, this, [this] {
        if (const auto table = m_model->table()) {
            emit rowsWanted(RecordKind::Learner, table->list.outOfReach,
                            tr("To be asked, but without phone or e-mail"));
        }
    });
}

void FollowUpPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    // On a small screen the name counts for more than who is in charge, which the filter tells.
    const bool narrow = width() < 1400;
    m_table->setColumnHidden(DueModel::InCharge, narrow);
    m_table->setColumnWidth(DueModel::Cohort, narrow ? 106 : 190);
    m_table->setColumnWidth(DueModel::InCharge, 180);
}

void FollowUpPage::askLater() {
    m_stale = true;
    if (isVisible()) {
        m_later.start();
    }
}

void FollowUpPage::showEvent(QShowEvent* event) {
    if (m_stale) {
        m_later.start();
    }
    Page::showEvent(event);
}

void FollowUpPage::ask() {
    if (m_programme.writing()) {
        m_later.start();
        return;
    }
    if (m_asking) {
        m_asking->cancel();
    }
    m_asking = m_figures.askAcross<Made>(
        this,
        [file = &m_programme.file(), today = m_desk.clock.nowUtc().toLocalTime().date()](
            ProgrammeFacts& facts, const Scope&, Progress& progress) {
            const auto connection = file->connect(true);
            const Connection::Watch watch(*connection, progress);
            FollowUpReader reader(*connection);
            auto reach = reader.reach(progress);
            DueListMaker maker(std::move(reach), reader.attempts(progress));
            maker.weigh(facts.analysis());
            facts.setCutOff(today);
            auto table = std::make_shared<DueTable>();
            table->list = maker.make(facts.analysis(), today);
            table->dimensions = facts.analysis().dimensions();
            return Made(std::move(table));
        },
        [this](const Made& table) {
            m_fault = {};
            showTable(table);
        },
        [this](const Message& message) {
            m_fault = message;
            showSummary();
        });
    if (m_asking) {
        m_stale = false;
    }
    showSummary();
}

void FollowUpPage::showTable(std::shared_ptr<const DueTable> table) {
    const qint64 learner = m_wanted ? m_wanted : m_card->learner();
    const bool returning = m_wanted != 0;
    m_wanted = 0;
    m_model->setTable(std::move(table));
    fillGroups();
    showChoices();
    showThresholds();
    showSummary();
    const int row = m_model->rowOf(learner);
    // A call that is being keyed in stays where it is, whatever became of the list.
    if (row < 0 && m_card->isBegun() && !returning) {
        return;
    }
    goTo(std::max(row, 0));
}

void FollowUpPage::takeChanges(const RecordChanges& changes) {
    m_touched = changes.learners;
    askLater();
}

void FollowUpPage::returnToUndone() {
    // The call that was taken back is the one to think about again.
    if (!m_called.empty() && m_touched.contains(m_called.back())) {
        m_wanted = m_called.back();
        m_called.pop_back();
        askLater();
    }
}

void FollowUpPage::fillGroups() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    m_filling = true;
    const auto fill = [&](QComboBox* box, GroupKey key, const QString& all, const QString& chosen) {
        box->clear();
        box->addItem(all, QString());
        for (const CodeName& each : m_figures.codes(key)) {
            box->addItem(each.label(phrasebook), each.code);
        }
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    fill(m_region, GroupKey::Region, tr("All regions"), m_model->filter().region);
    fill(m_operator, GroupKey::Operator, tr("All operators"), m_model->filter().operatorCode);
    m_horizon->clear();
    m_horizon->addItem(tr("All horizons"), 0);
    if (const auto table = m_model->table()) {
        for (const int horizon : table->list.horizons) {
            m_horizon->addItem(tr("%1 months").arg(phrasebook.number(horizon)), horizon);
        }
    }
    m_horizon->setCurrentIndex(std::max(0, m_horizon->findData(m_model->filter().horizon)));
    m_filling = false;
}

void FollowUpPage::goTo(int row) {
    if (m_model->rowCount() == 0) {
        const Phrasebook& phrasebook = m_desk.language.phrasebook();
        m_card->showNobody(!m_fault.isEmpty()  ? phrasebook.say(m_fault)
                           : !m_model->table() ? tr("Looking who is to be asked…")
                           : m_model->table()->list.graduates == 0
                               ? tr("Nobody has graduated yet: there is nobody to ask.")
                           : m_model->table()->list.persons.empty()
                               ? tr("Everybody was reached: nobody is to be asked today.")
                               : tr("Nobody is to be asked with this filter. Choose others above."));
        return;
    }
    row = std::clamp(row, 0, m_model->rowCount() - 1);
    if (m_table->currentIndex().row() == row) {
        showCurrent();
    } else {
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    m_table->scrollTo(m_model->index(row, 0));
    // The next call is keyed in at once; who goes through the list stays there.
    if (isVisible() && !m_table->hasFocus() && m_card->isAncestorOf(focusWidget())) {
        m_card->setFocus();
    }
}

void FollowUpPage::showCurrent() {
    const DuePerson* person = m_model->person(m_table->currentIndex().row());
    if (!person) {
        return;
    }
    const DueList& list = m_model->table()->list;
    m_card->showPerson(*person, list.cutOff, list.today, list.minAttempts);
}

void FollowUpPage::filterBy() {
    if (m_filling) {
        return;
    }
    DueFilter filter = m_model->filter();
    const int state = m_state->currentData().toInt();
    const qint64 staff = m_inCharge->currentData().toLongLong();
    filter.state = state == allStates ? std::nullopt : std::optional(static_cast<DueState>(state));
    filter.inCharge = staff == everybody ? std::nullopt : std::optional(staff);
    filter.region = m_region->currentData().toString();
    filter.operatorCode = m_operator->currentData().toString();
    filter.horizon = m_horizon->currentData().toInt();
    m_model->setFilter(filter);
    showSummary();
    goTo(0);
}

void FollowUpPage::showChoices() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const auto table = m_model->table();
    if (m_programme.writing()) {
        return;  // asked nothing of the file; once that is done
    }
    m_filling = true;
    m_state->clear();
    m_state->addItem(tr("Everybody due"), allStates);
    for (int i = 0; i < DueStateCount; ++i) {
        const auto state = static_cast<DueState>(i);
        m_state->addItem(
            QStringLiteral("%1 (%2)").arg(phrasebook.say(dueStateName(state)),
                                          phrasebook.number(table ? table->list.count(state) : 0)),
            i);
    }
    m_state->setCurrentIndex(m_model->filter().state ? m_state->findData(int(*m_model->filter().state)) : 0);
    m_inCharge->clear();
    m_inCharge->addItem(tr("In charge: everybody"), qint64(everybody));
    m_inCharge->addItem(tr("Nobody in charge"), qint64(0));
    guarded(
        [&] {
            if (!m_programme.writing()) {
                RecordStore& store = m_programme.store();
                const auto me = store.find(RecordKind::Staff, m_programme.who());
                for (const qint64 id : store.ids(RecordKind::Staff)) {
                    const QString name = m_programme.label(RecordKind::Staff, id);
                    m_inCharge->addItem(me == id ? tr("My calls (%1)").arg(name) : name, id);
                }
            }
        },
        [](const Message&) {});
    m_inCharge->setCurrentIndex(
        m_model->filter().inCharge ? std::max(0, m_inCharge->findData(*m_model->filter().inCharge)) : 0);
    m_filling = false;
}

void FollowUpPage::showThresholds() {
    while (QLayoutItem* item = m_thresholds->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto table = m_model->table();
    if (!table) {
        return;
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const auto& thresholds = table->list.thresholds;
    const int shown = std::min<int>(thresholdsShown, int(thresholds.size()));
    for (int i = 0; i < shown; ++i) {
        const Threshold& threshold = thresholds[static_cast<std::size_t>(i)];
        const QString group =
            threshold.key == GroupKey::All ? tr("the whole programme") : threshold.group.label(phrasebook);
        auto* button = parts::button("threshold", "dueThreshold");
        button->setCheckable(true);
        button->setChecked(m_model->filter().threshold == i);
        button->setText(phrasebook.say(threshold.sentence(group)));
        button->setToolTip(tr("Answered: %1 of %2. May be asked: %3. Click to list exactly them.")
                               .arg(phrasebook.number(threshold.answered),
                                    phrasebook.number(threshold.denominator),
                                    phrasebook.number(threshold.callable)));
        connect(button, &QPushButton::clicked, this, [this, i](bool checked) {
            DueFilter filter = m_model->filter();
            filter.threshold = checked ? i : -1;
            m_model->setFilter(filter);
            showThresholds();
            showSummary();
            goTo(0);
        });
        m_thresholds->addWidget(button);
    }
}

void FollowUpPage::showSummary() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const auto table = m_model->table();
    if (!m_fault.isEmpty()) {
        m_summary->setText(phrasebook.say(m_fault));
    } else if (m_figures.state() == FiguresDesk::State::Failed) {
        m_summary->setText(phrasebook.say(m_figures.fault()));
    } else if (!table) {
        m_summary->setText(tr("reading…"));
    } else {
        m_summary->setText(
            tr("%1 to be asked · cut-off %2")
                .arg(phrasebook.number(m_model->rowCount()), phrasebook.date(table->list.cutOff)));
    }
    QStringList aside;
    if (table && !table->list.noContact.empty()) {
        aside.append(tr("Do not want to be contacted: %1")
                         .arg(phrasebook.number(qint64(table->list.noContact.size()))));
    }
    if (table && !table->list.outOfReach.empty()) {
        aside.append(
            tr("Without phone or e-mail: %1").arg(phrasebook.number(qint64(table->list.outOfReach.size()))));
    }
    m_aside->setText(aside.join(QStringLiteral(" · ")));
    m_showNoContact->setVisible(table && !table->list.noContact.empty());
    m_showAside->setVisible(table && !table->list.outOfReach.empty());
    m_assign->setEnabled(m_programme.writable() && m_model->rowCount() > 0);
    if (m_model->rowCount() == 0) {
        goTo(0);
    }
}

std::vector<qint64> FollowUpPage::selected() const {
    std::vector<qint64> learners;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (const DuePerson* person = m_model->person(index.row())) {
            learners.push_back(person->learner);
        }
    }
    return learners;
}

void FollowUpPage::fillAssign() {
    m_staff->clear();
    for (int i = 1; i < m_inCharge->count(); ++i) {
        const qint64 staff = m_inCharge->itemData(i).toLongLong();
        const QString name =
            staff && !m_programme.writing() ? m_programme.label(RecordKind::Staff, staff) : QString();
        m_staff->addAction(name.isEmpty() ? m_inCharge->itemText(i) : name, this,
                           [this, staff] { assign(staff); });
    }
}

void FollowUpPage::assign(qint64 staff) {
    const std::vector<qint64> learners = selected();
    if (learners.empty()) {
        return;
    }
    m_programme.write(
        this,
        Message(QT_TRANSLATE_NOOP("core", "Person in charge of %1 learners"),
                {QString::number(learners.size())}),
        [learners, staff](RecordStore& store, Progress& progress) {
            const auto field = static_cast<std::size_t>(record(RecordKind::Learner).indexOf(u"in_charge"));
            for (const qint64 learner : learners) {
                progress.check();
                if (const auto row = store.row(RecordKind::Learner, learner)) {
                    std::vector<QVariant> values = row->values;
                    values[field] = staff ? QVariant(staff) : QVariant();
                    store.update(RecordKind::Learner, learner, values);
                }
            }
        },
        [this, count = learners.size()](qint64 batch) {
            if (batch) {
                emit done(tr("%1 people have somebody else in charge now.")
                              .arg(m_desk.language.phrasebook().number(qint64(count))),
                          true);
            }
        });
}

void FollowUpPage::enter() {
    m_table->setFocus();
}

bool FollowUpPage::settleInput() {
    return m_card->settle();
}

bool FollowUpPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (m_card->takeKey(*key)) {
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_card->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void FollowUpPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Page::changeEvent(event);
}

void FollowUpPage::retranslate() {
    m_title->setText(tr("Follow-up"));
    m_table->setAccessibleName(tr("People to be asked, in the order of what an answer is worth"));
    m_state->setAccessibleName(tr("Why they are to be asked"));
    m_inCharge->setAccessibleName(tr("Person in charge"));
    m_assign->setText(tr("Give the selected to…"));
    m_region->setAccessibleName(tr("Region"));
    m_operator->setAccessibleName(tr("Operator"));
    m_horizon->setAccessibleName(tr("Horizon"));
    m_showNoContact->setText(tr("Show who refused"));
    m_showAside->setText(tr("Show who lacks a number"));
    m_model->retranslate();
    fillGroups();
    showChoices();
    showThresholds();
    showSummary();
}

}  // namespace jisr
