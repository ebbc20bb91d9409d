#include "ui/dashboard/filterbar.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QListView>
#include <QMenu>

#include "ui/base/figuresdesk.h"
#include "ui/base/flowlayout.h"
#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/dashboard/choicepopup.h"
#include "ui/dashboard/cutoffchip.h"
#include "ui/dashboard/filterwords.h"
#include "ui/dashboard/questionspopup.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int typingPause = 250, slidingPause = 60;  // milliseconds
constexpr int widestChip = 440;

QRect placeOf(const QWidget* widget) {
    return {widget->mapToGlobal(QPoint(0, 0)), widget->size()};
}

/// A name's ampersand would become a mnemonic.
QString onButton(QString words) {
    return words.replace(u'&', QLatin1String("&&"));
}

}  // namespace

FilterBar::FilterBar(Desk& desk, QWidget* parent) : QFrame(parent), m_house(desk) {
    setObjectName(QStringLiteral("filterBar"));
    makeRow();
    m_menu = new QMenu(this);
    m_menu->setObjectName(QStringLiteral("filterMenu"));
    m_choice = new ChoicePopup(desk.language, this);

    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        if (m_desk) {
            Scope scope = m_desk->scope();
            scope.cutOff = m_cutOff->date();
            ask(scope);
        }
    });
    connect(m_cutOff, &CutOffChip::dateChosen, this,
            [this](const QDate&, bool typed) { m_delay.start(typed ? typingPause : slidingPause); });
    connect(m_cutOff, &CutOffChip::slid, this, &FilterBar::follow);
    connect(m_choice, &ChoicePopup::changed, this, &FilterBar::setCodes);
    connect(m_choice, &ChoicePopup::closed, this, &FilterBar::follow);
    connect(m_horizon, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling && m_desk) {
            Scope scope = m_desk->scope();
            scope.horizon = m_horizon->currentData().toInt();
            ask(scope);
        }
    });
    connect(m_public, &QPushButton::clicked, this, [this](bool on) {
        if (m_desk) {
            Scope scope = m_desk->scope();
            scope.publicMode = on;
            ask(scope);
        }
    });
    connect(m_back, &QPushButton::clicked, this, &FilterBar::goBack);
    connect(m_forth, &QPushButton::clicked, this, &FilterBar::goForth);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::openMenu);
    connect(m_saved, &QPushButton::clicked, this, &FilterBar::openQuestions);
    connect(m_search, &QPushButton::clicked, this, &FilterBar::searchRequested);
    connect(&desk.theme, &Theme::changed, this, &FilterBar::retranslate);
    retranslate();
    setDesk(nullptr);
}

void FilterBar::makeRow() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 7, 18, 7);
    layout->setSpacing(6);
    auto* row = parts::row(space::small);
    layout->addLayout(row);
    m_cutOff = new CutOffChip(m_house);
    m_horizon = new QComboBox;
    m_horizon->setObjectName(QStringLiteral("horizon"));
    m_horizon->setView(new QListView);
    m_horizon->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_add = parts::button("pill", "addFilter");
    m_back = parts::button("barStep", "questionBack");
    m_forth = parts::button("barStep", "questionForth");
    m_saved = parts::button("quiet", "savedQuestions");
    m_public = parts::button("pill", "publicMode");
    m_public->setCheckable(true);
    m_search = parts::button("quiet", "openSearch");
    row->addWidget(m_cutOff);
    row->addWidget(m_horizon);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_forth);
    row->addWidget(m_saved);
    row->addWidget(m_public);
    row->addWidget(m_search);

    m_chips = new QWidget;
    m_chips->setObjectName(QStringLiteral("questionChips"));
    m_flow = new FlowLayout(space::small, m_chips);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    layout->addWidget(m_chips);
}

void FilterBar::setDesk(FiguresDesk* figures) {
    if (m_desk) {
        m_desk->disconnect(this);
    }
    m_delay.stop();
    delete m_questions;
    m_desk = figures;
    setEnabled(figures != nullptr);
    if (figures) {
        m_trail.start(figures->scope());
        connect(figures, &FiguresDesk::stateChanged, this, &FilterBar::fill);
        connect(figures, &FiguresDesk::changed, this, &FilterBar::follow);
        connect(figures, &QObject::destroyed, this, [this] { m_desk = nullptr; });
    }
    fill();
}

void FilterBar::setFiltersShown(bool shown) {
    m_filtersShown = shown;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_horizon), static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_forth),
          static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_saved), static_cast<QWidget*>(m_public)}) {
        widget->setVisible(shown);
    }
    m_chips->setVisible(shown && m_flow->count() > 0);
}

QWidget* FilterBar::cutOffField() const {
    return m_cutOff->field();
}

void FilterBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_chipWords.clear();  // the same words of another language would not be seen
        fill();
    }
    QFrame::changeEvent(event);
}

void FilterBar::retranslate() {
    m_cutOff->retranslate();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto dress = [&](QPushButton* button, const QString& words, const char* icon) {
        button->setAccessibleName(words);
        button->setToolTip(words);
        button->setIcon(m_house.theme.icon(QLatin1String(icon)));
    };
    dress(m_back, tr("The question before (Alt+Left)"), mirrored ? "go-next" : "go-previous");
    dress(m_forth, tr("The question after (Alt+Right)"), mirrored ? "go-previous" : "go-next");
    m_filling = true;
    const int horizon = m_desk ? m_desk->scope().horizon : HeadlineHorizon;
    m_horizon->clear();
    for (const int months : RuleParameters().horizons) {
        m_horizon->addItem(tr("At %1 months").arg(months), months);
    }
    m_horizon->setCurrentIndex(m_horizon->findData(horizon));
    m_filling = false;
    m_horizon->setAccessibleName(tr("Horizon, months after graduation"));
    m_horizon->setToolTip(tr("How long after graduation the situation is looked at"));
    m_add->setText(tr("+ Filter"));
    m_add->setToolTip(
        tr("Show only some regions, operators, cohorts, people… A click on a mark filters by it, "
           "Ctrl+click adds, Escape takes the last one back."));
    m_saved->setText(tr("Questions"));
    m_saved->setToolTip(tr("Ask a saved question, or save this one"));
    m_saved->setIcon(m_house.theme.icon(QStringLiteral("bookmarks"), m_house.theme.tokens().accent));
    m_public->setText(tr("Public edition"));
    m_public->setToolTip(
        tr("Shows and copies only what may be published: small groups are hidden, and with "
           "them what would give them away."));
    m_search->setText(tr("Search  Ctrl+K"));
}

bool FilterBar::isTrying() const {
    return m_choice->isVisible() || m_cutOff->isSliding();
}

void FilterBar::follow() {
    // What passes by while a choice is being made is no question of its own.
    if (m_desk && !isTrying() && !m_delay.isActive()) {
        m_trail.visit(m_desk->scope());
    }
    fill();
}

void FilterBar::ask(const Scope& scope) {
    if (m_desk) {
        m_desk->setScope(scope);
        follow();  // after the slider was closed, the same scope is a question
    }
}

void FilterBar::fill() {
    m_filling = true;
    const Scope scope = m_desk ? m_desk->scope() : Scope{};
    if (m_desk) {
        m_cutOff->setFirst(m_desk->firstStart());
        if (!m_delay.isActive()) {
            m_cutOff->setDate(scope.cutOff);
        }
    }
    m_horizon->setCurrentIndex(m_horizon->findData(scope.horizon));
    m_public->setChecked(scope.publicMode);
    m_back->setEnabled(m_trail.canGoBack());
    m_forth->setEnabled(m_trail.canGoForth());
    m_filling = false;
    fillChips();
}

void FilterBar::fillChips() {
    const Scope scope = m_desk ? m_desk->scope() : Scope{};
    const Phrasebook& phrasebook = m_house.language.phrasebook();
    QStringList words;
    for (const GroupKey key : FilterWords::keys()) {
        if (const auto found = scope.filter.allowed.find(key); found != scope.filter.allowed.end()) {
            words << FilterWords::of(key, found->second, m_desk->codes(key), phrasebook);
        }
    }
    if (scope.publicMode) {
        words << tr("Public edition");
    }
    if (words == m_chipWords) {
        return;
    }
    m_chipWords = words;
    // A chip taken away by the keyboard leaves it with its neighbour.
    const QWidget* focus = QApplication::focusWidget();
    const bool within = focus && m_chips->isAncestorOf(focus);
    qsizetype place = 0;
    if (within) {
        const auto crosses = m_chips->findChildren<QPushButton*>(QStringLiteral("removeFilter"));
        place = std::max<qsizetype>(0, crosses.indexOf(qobject_cast<const QPushButton*>(focus)));
    }
    m_flow->clear();
    qsizetype at = 0;
    for (const GroupKey key : FilterWords::keys()) {
        if (scope.filter.allowed.count(key) > 0) {
            addChip(
                words[at++], groupKeyCode(key), [this, key](QWidget* chip) { openChoice(key, chip); },
                [this, key] { setCodes(key, {}); });
        }
    }
    if (scope.publicMode) {
        addChip(words.last(), "publicChip", {}, [this] { m_public->click(); });
    }
    if (!scope.filter.isEmpty()) {
        auto* all = parts::button("quiet", "clearFilters");
        all->setText(tr("Clear all"));
        all->setToolTip(tr("Clear all filters"));
        connect(all, &QPushButton::clicked, this, &FilterBar::clear);
        m_flow->addWidget(all);
        all->show();
    }
    m_chips->setVisible(m_filtersShown && m_flow->count() > 0);
    m_chips->updateGeometry();
    if (within) {
        const auto left = m_chips->findChildren<QPushButton*>(QStringLiteral("removeFilter"));
        (left.isEmpty() ? m_add : left[std::min(place, left.size() - 1)])->setFocus();
    }
}

void FilterBar::addChip(const QString& words, const char* name, std::function<void(QWidget*)> change,
                        std::function<void()> remove) {
    auto* chip = new QFrame;
    chip->setObjectName(QStringLiteral("tableChip"));
    chip->setProperty("edition", !change);
    auto* layout = parts::row(0);
    layout->setContentsMargins(space::small, 0, space::hair, 0);
    chip->setLayout(layout);
    if (change) {
        auto* text = parts::button("chipText", "filterChip");
        text->setProperty("key", QLatin1String(name));
        text->setText(onButton(text->fontMetrics().elidedText(words, Qt::ElideRight, widestChip)));
        text->setAccessibleName(words);
        text->setToolTip(tr("%1 – click to change").arg(words));
        connect(text, &QPushButton::clicked, this, [change, chip] { change(chip); });
        layout->addWidget(text);
    } else {
        auto* text = parts::text("chip");
        text->setObjectName(QLatin1String(name));
        text->setText(words);
        layout->addWidget(text);
    }
    auto* cross = parts::button("chipCross", "removeFilter");
    cross->setText(QStringLiteral("×"));
    cross->setAccessibleName(tr("Take away: %1").arg(words));
    cross->setToolTip(cross->accessibleName());
    connect(cross, &QPushButton::clicked, this, remove);
    layout->addWidget(cross);
    m_flow->addWidget(chip);
    chip->show();
}

void FilterBar::openMenu() {
    if (!m_desk) {
        return;
    }
    m_menu->clear();
    for (const GroupKey key : FilterWords::keys()) {
        QAction* action = m_menu->addAction(m_house.language.phrasebook().say(groupKeyName(key)));
        action->setObjectName(QLatin1String(groupKeyCode(key)));
        action->setCheckable(true);
        action->setChecked(m_desk->scope().filter.allowed.count(key) > 0);
        connect(action, &QAction::triggered, this, [this, key] { openChoice(key, m_add); });
    }
    const QRect place = placeOf(m_add);
    const int x = isRightToLeft() ? place.right() + 1 - m_menu->sizeHint().width() : place.left();
    m_menu->popup(QPoint(x, place.bottom() + 2));
    m_menu->setActiveAction(m_menu->actions().value(0));
}

void FilterBar::openChoice(GroupKey key, QWidget* from) {
    if (!m_desk) {
        return;
    }
    const auto& allowed = m_desk->scope().filter.allowed;
    const auto found = allowed.find(key);
    m_choice->open(placeOf(from), key, m_desk->codes(key),
                   found == allowed.end() ? std::set<QString>() : found->second);
}

void FilterBar::openQuestions() {
    if (!m_desk) {
        return;
    }
    if (!m_questions) {
        m_questions = new QuestionsPopup(m_house, m_desk->programme(), this);
        connect(m_questions, &QuestionsPopup::chosen, this, &FilterBar::ask);
        connect(m_questions, &QuestionsPopup::failed, this, &FilterBar::failed);
        connect(m_questions, &QuestionsPopup::saved, this,
                [this](const QString& name) { emit done(tr("The question is saved as “%1”.").arg(name)); });
    }
    m_questions->open(placeOf(m_saved), m_desk->scope(), words());
}

QString FilterBar::words() const {
    if (!m_desk) {
        return {};
    }
    const Scope& scope = m_desk->scope();
    QStringList words{tr("At %1 months").arg(scope.horizon)};
    words += m_chipWords;
    return words.join(QStringLiteral(" · "));
}

void FilterBar::setCodes(GroupKey key, const std::set<QString>& codes) {
    if (!m_desk) {
        return;
    }
    Scope scope = m_desk->scope();
    if (codes.empty()) {
        scope.filter.allowed.erase(key);
    } else {
        scope.filter.allowed[key] = codes;
    }
    ask(scope);
}

void FilterBar::filterBy(GroupKey key, const QString& code, bool add) {
    if (m_desk) {
        Scope scope = m_desk->scope();
        scope.filter = FilterWords::clicked(scope.filter, key, code, add);
        ask(scope);
    }
}

void FilterBar::clear() {
    if (m_desk) {
        Scope scope = m_desk->scope();
        scope.filter = {};
        ask(scope);
    }
}

bool FilterBar::goBack() {
    if (!m_desk || !m_filtersShown || !m_trail.canGoBack()) {
        return false;
    }
    m_delay.stop();
    ask(m_trail.back());
    return true;
}

bool FilterBar::goForth() {
    if (!m_desk || !m_filtersShown || !m_trail.canGoForth()) {
        return false;
    }
    m_delay.stop();
    ask(m_trail.forth());
    return true;
}

bool FilterBar::takeBack() {
    const auto filter = m_trail.withoutLast();
    if (!m_desk || !m_filtersShown || !filter) {
        return false;
    }
    Scope scope = m_desk->scope();
    scope.filter = *filter;
    ask(scope);
    return true;
}

}  // namespace jisr
