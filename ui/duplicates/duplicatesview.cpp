// How the page is built; its texts and states are in duplicatesstate.cpp, what it does in duplicatespage.cpp.
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/duplicates/comparison.h"
#include "ui/duplicates/comparisonview.h"
#include "ui/duplicates/decisionlist.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/duplicates/pairlist.h"
#include "ui/theme/theme.h"

namespace jisr {

DuplicatesPage::DuplicatesPage(Desk& desk, OpenProgramme& programme, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_programme(programme),
      m_work(desk, programme),
      m_pairs(new PairList(programme, desk.language, this)),
      m_comparison(new Comparison(programme, desk.language, desk.theme, this)) {
    auto* layout = parts::column(space::medium);
    layout->setContentsMargins(space::page, space::large, space::page, space::page);
    setLayout(layout);
    makeHead(layout);
    m_views = new QStackedWidget;
    m_views->addWidget(makeDecide());
    m_mergeList = new DecisionList(QStringLiteral("merges"));
    m_apartList = new DecisionList(QStringLiteral("apart"));
    m_views->addWidget(m_mergeList);
    m_views->addWidget(m_apartList);
    layout->addWidget(m_views, 1);

    connect(&m_work, &DuplicateWork::found, this, &DuplicatesPage::takeResult);
    connect(&m_work, &DuplicateWork::failed, this, &DuplicatesPage::failed);
    connect(&m_work, &DuplicateWork::refused, this, [this](const QList<Finding>& findings) {
        m_mine = false;
        emit failed(findings.first().message);
        showPair();
        fillMerges();
    });
    connect(&m_work, &DuplicateWork::merged, this, [this](qint64 kept, qint64 merged) {
        const int row = m_list->currentIndex().row();
        m_mine = false;
        m_decided.append(m_current);
        m_pairs->remove(m_current.first, m_current.second);
        m_pairs->became(merged, kept);
        fillFilters();
        selectRow(row);
        showState();
        if (m_view == ToDecide) {
            m_list->setFocus();
        }
        emit done(tr("“%1” is one learner now.").arg(m_programme.label(RecordKind::Learner, kept)), true);
    });
    connect(&m_work, &DuplicateWork::mergedAll, this, [this](qint64 merged, qint64 asked) {
        const Phrasebook& phrasebook = m_desk.language.phrasebook();
        emit done(
            tr("%1 of %2 certain pairs merged.").arg(phrasebook.number(merged), phrasebook.number(asked)),
            merged > 0);
        m_job = nullptr;
        search();
    });
    connect(&m_work, &DuplicateWork::unmerged, this, [this](const UndoReport& report) {
        const Phrasebook& phrasebook = m_desk.language.phrasebook();
        QStringList kept;
        for (const Finding& finding : report.kept) {
            kept << phrasebook.say(finding.message);
        }
        m_mergeList->say(kept.join(u'\n'));
        fillMerges();
        m_mergeList->focusList();
        emit done(tr("The merge was taken back: two learners again."), true);
    });
    connect(m_mergeList, &DecisionList::backWanted, this, [this](qint64 key) {
        for (const MergeInfo& merge : std::as_const(m_merges)) {
            if (merge.id == key) {
                m_work.unmerge(merge);
                showPairState();
                return;
            }
        }
    });
    connect(m_apartList, &DecisionList::backWanted, this, [this](qint64 key) {
        if (m_work.askAgain(m_apart[key].first, m_apart[key].second)) {
            m_stale = m_searched;
            fillApart();
            showState();
        }
    });
    connect(&programme, &OpenProgramme::failed, this, [this] { m_mine = false; });
    connect(&programme, &OpenProgramme::recordsChanged, this, &DuplicatesPage::takeChanges);
    connect(&programme, &OpenProgramme::whoChanged, this, &DuplicatesPage::showState);
    connect(&programme, &OpenProgramme::writingChanged, this, [this](bool writing) {
        if (!writing) {
            m_pairs->refresh();
            // chosen while the file couldn't be asked
            const DuplicatePair* now = m_pairs->pair(m_list->currentIndex().row());
            if (now && (now->first != m_current.first || now->second != m_current.second)) {
                showPair();
            }
        }
        showPairState();
    });
    connect(&desk.theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    retranslate();
    showView(ToDecide);
}

void DuplicatesPage::makeHead(QVBoxLayout* layout) {
    auto* head = parts::row(space::small);
    m_title = parts::text("title");
    head->addWidget(m_title);
    m_count = parts::text("muted");
    m_count->setObjectName(QStringLiteral("duplicatesCount"));
    head->addSpacing(space::small);
    head->addWidget(m_count);
    head->addStretch(1);
    const std::tuple<QPushButton**, const char*, View> views[] = {
        {&m_goDecide, "duplicatesToDecide", ToDecide},
        {&m_goMerged, "duplicatesMerged", Merged},
        {&m_goApart, "duplicatesApart", Apart}};
    for (const auto& [button, name, view] : views) {
        *button = parts::button("quiet", name);
        (*button)->setCheckable(true);
        head->addWidget(*button);
        connect(*button, &QPushButton::clicked, this, [this, to = view] {
            showView(to);
            enter();
        });
    }
    m_search = parts::button("", "duplicatesSearch");
    head->addWidget(m_search);
    connect(m_search, &QPushButton::clicked, this, &DuplicatesPage::search);
    layout->addLayout(head);

    m_staleBar = new QFrame;
    m_staleBar->setProperty("role", "banner");
    m_staleBar->setObjectName(QStringLiteral("duplicatesStale"));
    auto* stale = new QHBoxLayout(m_staleBar);
    stale->setContentsMargins(space::medium, space::tight, space::small, space::tight);
    m_staleText = new QLabel;
    m_staleText->setWordWrap(true);
    m_searchAgain = parts::button("", "duplicatesSearchAgain");
    stale->addWidget(m_staleText, 1);
    stale->addWidget(m_searchAgain);
    connect(m_searchAgain, &QPushButton::clicked, this, &DuplicatesPage::search);
    layout->addWidget(m_staleBar);

    m_progress = new QWidget;
    auto* work = new QHBoxLayout(m_progress);
    work->setContentsMargins(0, 0, 0, 0);
    m_stage = parts::text("label");
    m_stage->setMinimumWidth(180);
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("duplicatesProgress"));
    m_bar->setTextVisible(false);
    m_cancel = parts::button("", "duplicatesCancel");
    work->addWidget(m_stage);
    work->addWidget(m_bar, 1);
    work->addWidget(m_cancel);
    m_progress->hide();
    layout->addWidget(m_progress);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job) {
            m_job->cancel();
            m_stage->setText(tr("Stopping…"));
        }
    });
}

QWidget* DuplicatesPage::makeDecide() {
    m_decide = new QStackedWidget;
    QFrame* empty = parts::card();
    auto* emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setSpacing(space::medium);
    m_emptyTitle = parts::text("heading");
    m_emptyTitle->setObjectName(QStringLiteral("duplicatesEmpty"));
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyText = parts::text("muted");
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptySearch = parts::button("primary", "duplicatesFirstSearch");
    emptyLayout->addStretch(2);
    emptyLayout->addWidget(m_emptyTitle);
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addWidget(m_emptySearch, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(3);
    connect(m_emptySearch, &QPushButton::clicked, this, &DuplicatesPage::search);
    m_decide->addWidget(empty);

    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::medium);
    auto* side = new QWidget;
    auto* sideLayout = parts::column(space::small);
    side->setLayout(sideLayout);
    // a mirrored splitter is one pixel wider than its place
    sideLayout->setContentsMargins(0, 0, 1, 0);
    m_level = new QComboBox;
    m_level->setObjectName(QStringLiteral("duplicatesLevel"));
    m_region = new QComboBox;
    m_region->setObjectName(QStringLiteral("duplicatesRegion"));
    for (QComboBox* box : {m_level, m_region}) {
        box->setMinimumContentsLength(10);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        sideLayout->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling) {
                fillFilters();
                selectRow(0);
                showState();
            }
        });
    }
    QFrame* card = parts::card();
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("duplicatesList"));
    m_list->setModel(m_pairs);
    m_list->setItemDelegate(new PairPainter(m_desk.theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    cardLayout->addWidget(m_list);
    sideLayout->addWidget(card, 1);
    m_certain = parts::button("", "duplicatesCertain");
    sideLayout->addWidget(m_certain);
    connect(m_certain, &QPushButton::clicked, this, &DuplicatesPage::mergeCertain);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                const DuplicatePair* pair = m_pairs->pair(now.row());
                if (pair && (pair->first != m_current.first || pair->second != m_current.second)) {
                    showPair();
                }
            });
    split->addWidget(side);
    split->addWidget(makePair());
    split->setStretchFactor(1, 1);
    split->setSizes({300, 830});
    m_decide->addWidget(split);
    return m_decide;
}

QWidget* DuplicatesPage::makePair() {
    auto* page = new QWidget;
    auto* layout = parts::column(space::small);
    page->setLayout(layout);
    m_reasons = parts::text("heading");
    m_reasons->setObjectName(QStringLiteral("duplicatesReasons"));
    m_reasons->setWordWrap(true);
    auto* head = parts::row(space::tight);
    head->addWidget(m_reasons, 1);
    layout->addLayout(head);
    m_warnings = parts::text("notice");
    m_warnings->setObjectName(QStringLiteral("duplicatesWarnings"));
    m_warnings->setWordWrap(true);
    layout->addWidget(m_warnings);
    QFrame* card = parts::card();
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    m_table = new ComparisonView(*m_comparison);
    m_table->setObjectName(QStringLiteral("duplicatesCompare"));
    cardLayout->addWidget(m_table);
    layout->addWidget(card, 1);
    connect(m_table, &ComparisonView::commanded, this, &DuplicatesPage::command);
    connect(m_table, &ComparisonView::fault, this, &DuplicatesPage::failed);
    connect(m_comparison, &QAbstractItemModel::dataChanged, this, &DuplicatesPage::showPairState);

    m_askBar = new QFrame;
    m_askBar->setObjectName(QStringLiteral("duplicatesAsk"));
    m_askBar->setProperty("role", "card");
    auto* ask = new QVBoxLayout(m_askBar);
    m_askText = new QLabel;
    m_askText->setWordWrap(true);
    m_askText->setObjectName(QStringLiteral("duplicatesAskText"));
    ask->addWidget(m_askText);
    auto* answers = parts::row(space::small);
    m_askNo = parts::button("", "duplicatesAskNo");
    m_askYes = parts::button("primary", "duplicatesAskYes");
    answers->addStretch(1);
    answers->addWidget(m_askNo);
    answers->addWidget(m_askYes);
    ask->addLayout(answers);
    m_askYes->installEventFilter(this);
    m_askNo->installEventFilter(this);
    connect(m_askNo, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_askYes, &QPushButton::clicked, this, [this] { answer(true); });
    m_askBar->hide();
    layout->addWidget(m_askBar);

    m_hint = parts::text("detail");
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    auto* buttons = parts::row(space::small);
    buttons->addStretch(1);
    const std::tuple<QPushButton**, const char*, const char*> all[] = {
        {&m_showCin, "quiet", "duplicatesShowCin"},
        {&m_openKept, "quiet", "duplicatesOpenKept"},
        {&m_openMerged, "quiet", "duplicatesOpenMerged"},
        {&m_swap, "", "duplicatesSwap"},
        {&m_later, "", "duplicatesLater"},
        {&m_apartButton, "", "duplicatesNotTheSame"},
        {&m_merge, "primary", "duplicatesMerge"}};
    for (const auto& [button, role, name] : all) {
        *button = parts::button(role, name);
        const bool aboutThePeople = qstrcmp(role, "quiet") == 0;
        (aboutThePeople ? head : buttons)->addWidget(*button, 0, Qt::AlignTop);
    }
    layout->addLayout(buttons);
    m_showCin->setCheckable(true);
    connect(m_showCin, &QPushButton::toggled, m_comparison, &Comparison::setCinShown);
    connect(m_openKept, &QPushButton::clicked, this,
            [this] { emit recordWanted(RecordKind::Learner, m_comparison->plan().kept); });
    connect(m_openMerged, &QPushButton::clicked, this,
            [this] { emit recordWanted(RecordKind::Learner, m_comparison->plan().merged); });
    connect(m_swap, &QPushButton::clicked, this, [this] { command(Qt::Key_S); });
    connect(m_later, &QPushButton::clicked, this, [this] { command(Qt::Key_L); });
    connect(m_apartButton, &QPushButton::clicked, this, [this] { command(Qt::Key_N); });
    connect(m_merge, &QPushButton::clicked, this, [this] { command(Qt::Key_M); });
    return page;
}

bool DuplicatesPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (const int about = pairKey(*key)) {
            command(about);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_table->setFocus();
            return true;
        }
    }
    if ((watched == m_askYes || watched == m_askNo) && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        answer(false);
        return true;
    }
    return Page::eventFilter(watched, event);
}

}  // namespace jisr
