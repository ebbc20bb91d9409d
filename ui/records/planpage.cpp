#include "ui/records/planpage.h"

#include <QProgressBar>
#include <QScrollArea>
#include <algorithm>

#include "core/base/clock.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/records/sheetcard.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr RecordKind phaseKind = RecordKind::Phase, targetKind = RecordKind::Target;

/// What a target is about, by the codes that filters use.
struct Scopes {
    qint64 id = 0;
    QString measure;
    std::map<GroupKey, qint64> about;  ///< local ids
    QDate startsOn = {}, endsOn = {};
};

QString codeOf(const std::vector<Dimension>& dimension, qint64 id) {
    const auto found = std::find_if(dimension.begin(), dimension.end(),
                                    [&](const Dimension& each) { return each.id == id; });
    return found == dimension.end() ? QString() : found->code;
}

/// What was reached between a target's days, as far as the cut-off: confirmed chains, reference graduates,
/// graduates inserted in their sixth month. Months count whole. Jobs aren't known by month: all of them up to
/// the cut-off.
class Count {
  public:
    explicit Count(const Analysis& analysis)
        : m_analysis(analysis), m_histories(analysis.histories({}, NoProgress())) {}

    qint64 reached(const Scopes& target) const {
        return target.measure == u"jobs" ? jobs(target) : between(target);
    }

  private:
    const Analysis& m_analysis;
    std::vector<CohortHistory> m_histories;

    const std::vector<Dimension>& dimension(GroupKey key) const {
        const Dimensions& dimensions = m_analysis.dimensions();
        return key == GroupKey::Region     ? dimensions.regions
               : key == GroupKey::Track    ? dimensions.tracks
               : key == GroupKey::Operator ? dimensions.operators
                                           : dimensions.phases;
    }
    bool isAbout(const CohortRow& cohort, const Scopes& target) const {
        return std::all_of(target.about.begin(), target.about.end(), [&](const auto& about) {
            const auto& [key, id] = about;
            const std::int32_t position = key == GroupKey::Region     ? cohort.region
                                          : key == GroupKey::Track    ? cohort.track
                                          : key == GroupKey::Operator ? cohort.operatorIndex
                                                                      : cohort.phase;
            return position >= 0 && dimension(key)[static_cast<std::size_t>(position)].id == id;
        });
    }
    qint64 between(const Scopes& target) const {
        const int first = target.startsOn.isValid() ? monthIndex(target.startsOn) : 0;
        const int last =
            target.endsOn.isValid() ? monthIndex(target.endsOn) : monthIndex(m_analysis.cutOff());
        qint64 sum = 0;
        for (const CohortHistory& history : m_histories) {
            if (!isAbout(m_analysis.dimensions().cohorts[static_cast<std::size_t>(history.cohort)], target)) {
                continue;
            }
            for (std::size_t i = 0; i < history.months.size(); ++i) {
                const CohortMonth& month = history.months[i];
                const int index = history.firstMonth + static_cast<int>(i);
                if (index >= first && index <= last) {
                    sum += target.measure == u"graduates"    ? month.graduated
                           : target.measure == u"insertions" ? month.inserted
                                                             : month.confirmed;
                }
            }
        }
        return sum;
    }
    qint64 jobs(const Scopes& target) const {
        Filter filter;
        for (const auto& [key, id] : target.about) {
            filter.allowed[key] = {codeOf(dimension(key), id)};
        }
        const auto counted = m_analysis.breakdowns(filter, {Grouping{}}, {HeadlineHorizon});
        return counted.front().size() == 0 ? 0 : counted.front().figure(0, IndicatorId::Emp).numerator;
    }
};

}  // namespace

PlanPage::PlanPage(Desk& desk, OpenProgramme& programme, FiguresDesk& figures, QWidget* parent)
    : RecordPage(desk, programme, figures, parent) {
    m_addPhase = parts::button("", "addPhase");
    m_addTarget = parts::button("", "addTarget");
    headActions()->addWidget(m_addPhase);
    headActions()->addWidget(m_addTarget);
    connect(m_addPhase, &QPushButton::clicked, this, [this] { create(phaseKind, {}); });
    connect(m_addTarget, &QPushButton::clicked, this, [this] { create(targetKind, {}); });
    retranslate();
}

void PlanPage::retranslate() {
    m_addPhase->setText(tr("New phase…"));
    m_addTarget->setText(tr("New target…"));
}

void PlanPage::turn() {}

bool PlanPage::concernedBy(const RecordChanges& changes) const {
    return changes.everything || changes.dimensions || changes.touches(phaseKind) ||
           changes.touches(targetKind) || changes.touches(RecordKind::Cohort);
}

void PlanPage::fill() {
    RecordStore& store = programme().store();
    m_phases = store.rows(phaseKind, store.ids(phaseKind, {}, QStringLiteral("starts_on")));
    m_targets = store.rows(targetKind, store.ids(targetKind, {}, QStringLiteral("starts_on")));
    m_cohorts.clear();
    for (const StoredRow& phase : m_phases) {
        m_cohorts[phase.id] = qint64(
            store.ids(RecordKind::Cohort, {}, {}, false, {{QStringLiteral("phase"), phase.id}}).size());
    }
    setHead(tr("Phases and targets"), {},
            tr("Progress as of the cut-off %1").arg(words().date(figures().scope().cutOff)));
    m_addPhase->setEnabled(programme().writable());
    m_addTarget->setEnabled(programme().writable());
    clearCards();
    auto* layout = new QVBoxLayout(m_ground);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    if (m_phases.empty() && m_targets.empty()) {
        auto* empty = new SheetCard("noPlan");
        empty->setTitle(tr("Nothing planned yet"));
        empty->addText("muted",
                       tr("A phase is a part of the programme with its dates, e.g. the pilot. A target "
                          "says how many learners, graduates or insertions are to be reached, where "
                          "and until when."));
        layout->addWidget(empty);
    }
    SheetCard* wanted = nullptr;
    const auto add = [&](const StoredRow* phase) {
        auto* card = new SheetCard("phaseCard");
        card->setObjectName(QStringLiteral("phase_%1").arg(phase ? phase->id : 0));
        layout->addWidget(card);
        fillPhase(*card, phase);
        const bool mine = std::any_of(m_targets.begin(), m_targets.end(), [&](const StoredRow& target) {
            return target.id == record() && idOf(targetKind, target, u"phase") == (phase ? phase->id : 0);
        });
        if ((kind() == phaseKind && phase && phase->id == record()) || (kind() == targetKind && mine)) {
            wanted = card;
        }
    };
    if (std::any_of(m_targets.begin(), m_targets.end(),
                    [](const StoredRow& target) { return !idOf(targetKind, target, u"phase"); })) {
        add(nullptr);
    }
    for (const StoredRow& phase : m_phases) {
        add(&phase);
    }
    if (wanted && m_phases.size() > 1) {
        parts::setRole(wanted, "wanted", true);
        if (auto* scroll = findChild<QScrollArea*>(QStringLiteral("pageScroll"))) {
            QMetaObject::invokeMethod(
                wanted, [scroll, wanted] { scroll->ensureWidgetVisible(wanted); }, Qt::QueuedConnection);
        }
    }
}

void PlanPage::clearCards() {
    if (m_ground) {
        column()->removeWidget(m_ground);
        m_ground->hide();
        m_ground->setParent(nullptr);
        m_ground->deleteLater();
    }
    m_ground = new QWidget;
    column()->addWidget(m_ground);
}

void PlanPage::fillPhase(SheetCard& card, const StoredRow* phase) {
    if (!phase) {
        card.setTitle(tr("The whole programme"), tr("targets of no phase"));
    } else {
        const QString name = words().text(phaseKind, *phase, u"name_fr");
        card.setTitle(
            name.isEmpty() ? words().text(phaseKind, *phase, u"code") : name,
            words().span(dayOf(phaseKind, *phase, u"starts_on"), dayOf(phaseKind, *phase, u"ends_on")));
        QPushButton* const change = card.addAction("editPhase");
        change->setObjectName(QStringLiteral("editPhase_%1").arg(phase->id));
        change->setText(tr("Edit…"));
        change->setAccessibleName(tr("Edit the phase %1").arg(name));
        connect(change, &QPushButton::clicked, this, [this, id = phase->id] { edit(phaseKind, id); });
        QPushButton* const more = card.addAction("addTargetOf");
        more->setObjectName(QStringLiteral("addTargetOf_%1").arg(phase->id));
        more->setText(tr("New target…"));
        more->setEnabled(programme().writable());
        connect(more, &QPushButton::clicked, this, [this, row = *phase] {
            create(targetKind, {{QStringLiteral("phase"), QVariant(row.id)},
                                {QStringLiteral("starts_on"), valueOf(phaseKind, row, u"starts_on")},
                                {QStringLiteral("ends_on"), valueOf(phaseKind, row, u"ends_on")}});
        });
        QStringList said{tr("Code %1").arg(words().text(phaseKind, *phase, u"code")),
                         tr("cohorts: %1").arg(words().number(m_cohorts[phase->id]))};
        if (m_reached) {
            said.append(tr("confirmed learners: %1").arg(words().number(m_reached->enrolled[phase->id])));
        }
        card.addText("muted", said.join(QStringLiteral(" · ")));
    }
    bool any = false;
    for (const StoredRow& target : m_targets) {
        if (idOf(targetKind, target, u"phase") == (phase ? phase->id : 0)) {
            fillTarget(card, target);
            any = true;
        }
    }
    if (!any) {
        card.addText("muted", tr("No target yet."));
    }
}

void PlanPage::fillTarget(SheetCard& card, const StoredRow& target) {
    auto* line = new QWidget;
    auto* layout = new QGridLayout(line);
    layout->setContentsMargins(0, space::tight, 0, space::tight);
    layout->setHorizontalSpacing(space::medium);
    layout->setVerticalSpacing(space::hair);
    const auto text = [&](QStringView field) { return words().text(targetKind, target, field); };
    const qint64 quantity = valueOf(targetKind, target, u"quantity").toLongLong();
    QStringList about{text(u"measure")};
    for (const char16_t* field : {u"region", u"track", u"operator"}) {
        if (const QString said = text(field); !said.isEmpty()) {
            about.append(said);
        }
    }
    auto* name = parts::text("plain");
    name->setText(about.join(QStringLiteral(" · ")));
    name->setWordWrap(true);
    auto* when = parts::text("detail");
    when->setText(
        words().span(dayOf(targetKind, target, u"starts_on"), dayOf(targetKind, target, u"ends_on")));
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setRange(0, 1000);
    auto* reachedText = parts::text("plain");
    reachedText->setObjectName(QStringLiteral("target_%1").arg(target.id));
    if (m_reached) {
        const qint64 present = m_reached->targets[target.id];
        bar->setValue(quantity > 0 ? static_cast<int>(std::min<qint64>(1000, present * 1000 / quantity)) : 0);
        reachedText->setText(tr("%1 of %2 (%3)")
                                 .arg(words().number(present), words().number(quantity),
                                      phrasebook().percent(present, quantity)));
    } else {
        reachedText->setText(tr("to reach: %1").arg(words().number(quantity)));
    }
    const QString measure = valueOf(targetKind, target, u"measure").toString();
    reachedText->setToolTip(
        measure == u"graduates" ? tr("Persons who graduated between these dates, each counted once")
        : measure == u"insertions"
            ? tr("Graduates inserted 6 months after graduation (INS), whose sixth month ended between these "
                 "dates")
        : measure == u"jobs"
            ? tr("Graduates in a job or self-employed 6 months after graduation (EMP)")
            : tr("Confirmed between these dates: enrolled and still there after the first days, transfers "
                 "counted once"));
    bar->setToolTip(reachedText->toolTip());
    bar->setAccessibleName(QStringLiteral("%1: %2").arg(name->text(), reachedText->text()));
    QPushButton* const change = parts::button("quiet", "");
    change->setObjectName(QStringLiteral("editTarget_%1").arg(target.id));
    change->setText(tr("Edit…"));
    change->setAccessibleName(tr("Edit the target %1").arg(name->text()));
    connect(change, &QPushButton::clicked, this, [this, id = target.id] { edit(targetKind, id); });
    layout->addWidget(name, 0, 0);
    layout->addWidget(when, 1, 0);
    layout->addWidget(bar, 0, 1);
    layout->addWidget(reachedText, 1, 1);
    layout->addWidget(change, 0, 2, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 2);
    card.addWidget(line);
}

void PlanPage::askFigures() {
    if (figures().state() != FiguresDesk::State::Ready) {
        m_reached.reset();
        return;
    }
    std::vector<Scopes> targets;
    for (const StoredRow& row : m_targets) {
        Scopes target;
        target.id = row.id;
        target.measure = valueOf(targetKind, row, u"measure").toString();
        target.startsOn = dayOf(targetKind, row, u"starts_on");
        target.endsOn = dayOf(targetKind, row, u"ends_on");
        for (const auto& [key, field] :
             {std::pair(GroupKey::Region, u"region"), std::pair(GroupKey::Track, u"track"),
              std::pair(GroupKey::Operator, u"operator"), std::pair(GroupKey::Phase, u"phase")}) {
            if (const qint64 about = idOf(targetKind, row, field)) {
                target.about[key] = about;
            }
        }
        targets.push_back(std::move(target));
    }
    std::vector<qint64> phases;
    for (const StoredRow& row : m_phases) {
        phases.push_back(row.id);
    }
    figures().ask<Reached>(
        this,
        [targets, phases](const ProgrammeFacts& facts, const Scope&) {
            Reached found;
            const Count count(facts.analysis());
            for (const Scopes& target : targets) {
                found.targets[target.id] = count.reached(target);
            }
            for (const qint64 phase : phases) {
                found.enrolled[phase] =
                    count.reached({0, QStringLiteral("learners"), {{GroupKey::Phase, phase}}});
            }
            return found;
        },
        [this](Reached found) {
            m_reached = std::move(found);
            guarded([this] { fill(); }, [this](const Message& message) { emit failed(message); });
        },
        [this](const Message& message) { emit failed(message); });
}

}  // namespace jisr
