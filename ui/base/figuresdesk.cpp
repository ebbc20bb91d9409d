#include "ui/base/figuresdesk.h"

#include "ui/base/openprogramme.h"

namespace jisr {

namespace {

constexpr GroupKey filterKeys[] = {
    GroupKey::Region, GroupKey::Operator,  GroupKey::Track,       GroupKey::Cohort,   GroupKey::Phase,
    GroupKey::Sex,    GroupKey::Education, GroupKey::EntryStatus, GroupKey::Province, GroupKey::Mode};

struct Loaded {
    std::shared_ptr<ProgrammeFacts> facts;
    std::map<GroupKey, std::vector<CodeName>> codes;
    QDate firstStart;
};

}  // namespace

FiguresDesk::FiguresDesk(OpenProgramme& programme, const QDate& cutOff, QObject* parent)
    : QObject(parent), m_programme(programme), m_scope{cutOff, {}} {
    connect(&programme, &OpenProgramme::recordsChanged, this, &FiguresDesk::renew);
    reload();
}

FiguresDesk::~FiguresDesk() = default;

void FiguresDesk::setScope(const Scope& scope) {
    if (scope == m_scope) {
        return;
    }
    m_scope = scope;
    emit changed();
}

std::vector<CodeName> FiguresDesk::codes(GroupKey key) const {
    const auto found = m_codes.find(key);
    return found == m_codes.end() ? std::vector<CodeName>() : found->second;
}

void FiguresDesk::reload() {
    if (m_loading) {
        m_loading->cancel();
    }
    become(State::Loading);
    m_loading = m_lane.start<Loaded>(
        this,
        [file = &m_programme.file(), cutOff = m_scope.cutOff](Progress& progress) {
            Loaded loaded{std::make_shared<ProgrammeFacts>(*file, cutOff, progress), {}, {}};
            for (const GroupKey key : filterKeys) {
                loaded.codes.emplace(key, loaded.facts->analysis().codes(key));
            }
            for (const CohortRow& cohort : loaded.facts->analysis().dimensions().cohorts) {
                const QDate start =
                    cohort.startsOn == NoDay ? QDate() : QDate::fromJulianDay(cohort.startsOn);
                if (start.isValid() && (!loaded.firstStart.isValid() || start < loaded.firstStart)) {
                    loaded.firstStart = start;
                }
            }
            return loaded;
        },
        [this](Loaded loaded) {
            m_programmeName = m_programme.file().name();
            m_office = m_programme.file().office();
            m_facts = std::move(loaded.facts);
            m_codes = std::move(loaded.codes);
            m_firstStart = loaded.firstStart;
            become(State::Ready);
            emit changed();
        },
        [this](const Message& message) {
            m_fault = message;
            become(State::Failed);
        });
    connect(m_loading, &Job::progressed, this, &FiguresDesk::progressed);
}

void FiguresDesk::renew(const RecordChanges& changes) {
    if (changes.everything || changes.dimensions || !m_facts || m_loading) {
        reload();
        return;
    }
    if (changes.learners.empty()) {
        return;
    }
    m_lane.start<bool>(
        this,
        [facts = m_facts, file = &m_programme.file(), learners = changes.learners](Progress&) {
            facts->renew(*file, learners);
            return true;
        },
        [this](bool) { emit changed(); },
        [this](const Message& message) {
            m_fault = message;
            become(State::Failed);
        });
}

void FiguresDesk::become(State state) {
    if (state != m_state) {
        m_state = state;
        emit stateChanged();
    }
}

}  // namespace jisr
