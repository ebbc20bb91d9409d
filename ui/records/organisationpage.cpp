#include "ui/records/organisationpage.h"

#include <algorithm>

#include "core/base/uid.h"
#include "core/storage/connection.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/records/historyview.h"
#include "ui/records/insertiontext.h"
#include "ui/records/rowstable.h"
#include "ui/records/sheetcard.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr RecordKind organisationKind = RecordKind::Organisation, cohortKind = RecordKind::Cohort,
                     situationKind = RecordKind::Situation;
constexpr std::size_t hiresShown = 500;

}  // namespace

OrganisationPage::OrganisationPage(Desk& desk, OpenProgramme& programme, FiguresDesk& figures,
                                   QWidget* parent)
    : RecordPage(desk, programme, figures, parent) {
    m_edit = parts::button("", "editOrganisation");
    headActions()->addWidget(m_edit);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(organisationKind, record()); });
    buildCards();
    retranslate();
}

void OrganisationPage::buildCards() {
    m_facts = new SheetCard("organisationFacts");
    column()->addWidget(m_facts);
    m_operator = new SheetCard("operatorCard");
    m_addCohort = m_operator->addAction("addCohort");
    m_operatorSays = parts::text("plain");
    m_operatorSays->setObjectName(QStringLiteral("operatorSays"));
    m_operatorSays->setWordWrap(true);
    m_cohortTable = new RowsTable("cohortTable", 14);
    m_operator->addWidget(m_operatorSays);
    m_operator->addWidget(m_cohortTable);
    column()->addWidget(m_operator);
    m_employer = new SheetCard("employerCard");
    m_openHires = m_employer->addAction("openHires");
    m_employerSays = parts::text("muted");
    m_employerSays->setObjectName(QStringLiteral("employerSays"));
    m_employerSays->setWordWrap(true);
    m_hireTable = new RowsTable("hireTable", 12);
    m_employer->addWidget(m_employerSays);
    m_employer->addWidget(m_hireTable);
    column()->addWidget(m_employer);
    m_past = new SheetCard("historyCard");
    m_history = new HistoryView(m_desk, programme());
    m_past->addWidget(m_history);
    column()->addWidget(m_past);

    connect(m_cohortTable, &RowsTable::opened, this, &OrganisationPage::recordWanted);
    connect(m_hireTable, &RowsTable::opened, this, &OrganisationPage::recordWanted);
    connect(m_openHires, &QPushButton::clicked, this, [this] {
        emit rowsWanted(situationKind, m_roles.situations,
                        tr("Situations at %1").arg(words().label(organisationKind, record())));
    });
    connect(m_addCohort, &QPushButton::clicked, this, [this] {
        create(cohortKind, {{QStringLiteral("operator"), QVariant(record())}});
    });
    connect(m_history, &HistoryView::done, this, &OrganisationPage::done);
    connect(m_history, &HistoryView::failed, this, &OrganisationPage::failed);
}

void OrganisationPage::retranslate() {
    m_edit->setText(tr("Edit…"));
    m_facts->setTitle(phrasebook().say(jisr::record(organisationKind).label));
    m_operator->setTitle(tr("As operator"));
    m_addCohort->setText(tr("New cohort…"));
    m_employer->setTitle(tr("As employer"));
    m_openHires->setText(tr("Open in the table"));
    const auto cohort = [this](QStringView field) { return words().fieldName(cohortKind, field); };
    m_cohortTable->setColumns({cohort(u"code"), cohort(u"track"), cohort(u"region"), cohort(u"starts_on"),
                               tr("Enrolled"), tr("Graduates"), tr("At 6 months"), tr("n"), tr("State")},
                              {184, 130, 166, 100, 70, 76, 90, 44, 84});
    m_cohortTable->setAccessibleName(tr("Cohorts of this operator, in the order of their codes"));
    const auto situation = [this](QStringView field) { return words().fieldName(situationKind, field); };
    m_hireTable->setColumns(
        {phrasebook().say(jisr::record(RecordKind::Learner).label), situation(u"situation"),
         situation(u"job_title"), situation(u"started_on"), situation(u"ended_on"), tr("Confirmed on"),
         situation(u"contract"), situation(u"evidence")},
        {190, 140, 150, 100, 100, 100, 110, 150});
    m_hireTable->setAccessibleName(tr("Whom it hired"));
    m_past->setTitle(tr("History"));
    m_history->retranslate();
}

void OrganisationPage::turn() {
    m_roles = {};
    m_rolesRead = false;
    m_counted.reset();
}

bool OrganisationPage::concernedBy(const RecordChanges& changes) const {
    return changes.everything || changes.dimensions || changes.touches(organisationKind) ||
           changes.touches(cohortKind) || changes.touches(situationKind) ||
           changes.touches(RecordKind::Learner);
}

void OrganisationPage::fill() {
    const auto row = programme().store().row(organisationKind, record());
    if (!row) {
        showGone();
        return;
    }
    m_organisation = *row;
    const auto text = [&](QStringView field) {
        return words().text(organisationKind, m_organisation, field);
    };
    QStringList detail;
    for (const QString& said : {text(u"kind"), text(u"city"), text(u"region")}) {
        if (!said.isEmpty()) {
            detail.append(said);
        }
    }
    const bool arabicFirst = phrasebook().rightToLeft() && !text(u"name_ar").isEmpty();
    setHead(text(arabicFirst ? u"name_ar" : u"name"), text(arabicFirst ? u"name" : u"name_ar"),
            detail.join(QStringLiteral(" · ")));
    m_addCohort->setEnabled(programme().writable());
    fillFacts();
    fillCohorts();
    fillHires();
    askRoles();
    m_history->showFor({{organisationKind, record()}});
}

void OrganisationPage::fillFacts() {
    m_facts->clear();
    const auto add = [&](std::initializer_list<const char16_t*> fields) {
        for (const char16_t* field : fields) {
            if (const QString text = words().text(organisationKind, m_organisation, field); !text.isEmpty()) {
                m_facts->addFact(words().fieldName(organisationKind, field), text);
            }
        }
    };
    add({u"code"});
    if (const qint64 parent = idOf(organisationKind, m_organisation, u"parent")) {
        QPushButton* const link = m_facts->addLink(words().fieldName(organisationKind, u"parent"),
                                                   words().label(organisationKind, parent));
        link->setObjectName(QStringLiteral("openParent"));
        connect(link, &QPushButton::clicked, this,
                [this, parent] { emit recordWanted(organisationKind, parent); });
    }
    add({u"ice", u"contact_name", u"phone", u"email", u"closed_on"});
    bool first = true;
    for (const StoredRow& child : m_roles.children) {
        QPushButton* const link =
            m_facts->addLink(first ? tr("Its parts") : QString(), words().label(organisationKind, child.id));
        link->setObjectName(QStringLiteral("openChild_%1").arg(child.id));
        connect(link, &QPushButton::clicked, this,
                [this, id = child.id] { emit recordWanted(organisationKind, id); });
        first = false;
    }
}

void OrganisationPage::askRoles() {
    if (m_asking) {
        m_asking->cancel();
    }
    const qint64 id = record();
    m_asking = programme().jobs().start<Roles>(
        this,
        [id, file = &programme().file()](Progress& progress) {
            const auto connection = file->connect(true);
            const Connection::Watch watch(*connection, progress);
            UidMaker uids(file->clock(), 0);  // nothing is written
            RecordStore store(*connection, file->clock(), uids, {});
            Roles roles;
            const auto rows = [&](RecordKind kind, const char* field) {
                return store.rows(kind, store.ids(kind, {}, {}, false, {{QString::fromLatin1(field), id}}));
            };
            roles.cohorts = rows(cohortKind, "operator");
            roles.children = rows(organisationKind, "parent");
            roles.situations = store.ids(situationKind, {}, QStringLiteral("started_on"), true,
                                         {{QStringLiteral("employer"), id}});
            std::vector<qint64> latest(roles.situations.begin(),
                                       roles.situations.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                      hiresShown, roles.situations.size())));
            roles.hires = store.rows(situationKind, latest);
            std::vector<qint64> learners;
            for (const StoredRow& row : roles.hires) {
                learners.push_back(idOf(situationKind, row, u"learner"));
            }
            for (StoredRow& row : store.rows(RecordKind::Learner, learners)) {
                roles.learners.emplace(row.id, std::move(row));
            }
            return roles;
        },
        [this, id](Roles roles) {
            if (id != record()) {
                return;
            }
            m_roles = std::move(roles);
            m_rolesRead = true;
            guarded(
                [this] {
                    fillFacts();
                    fillCohorts();
                    fillHires();
                },
                [this](const Message& message) { emit failed(message); });
        },
        [this](const Message& message) { emit failed(message); });
}

void OrganisationPage::askFigures() {
    if (figures().state() != FiguresDesk::State::Ready) {
        m_counted.reset();
        fillCohorts();
        return;
    }
    const qint64 id = record();
    figures().ask<AsOperator>(
        this,
        [id](const ProgrammeFacts& facts, const Scope&) {
            const Analysis& analysis = facts.analysis();
            const Dimensions& dimensions = analysis.dimensions();
            AsOperator found;
            const auto count = [&](const Filter& filter) {
                Counted counted;
                const auto groups = analysis.figures(filter, {}, {HeadlineHorizon});
                if (!groups.empty()) {
                    counted.group = groups.front();
                }
                const auto counts = analysis.breakdowns(filter, {Grouping{}}, {HeadlineHorizon});
                if (counts.front().size() > 0) {
                    counted.chains = counts.front().chains(0);
                    counted.graduates = counts.front().graduates(0);
                }
                return counted;
            };
            for (std::size_t at = 0; at < dimensions.operators.size(); ++at) {
                if (dimensions.operators[at].id != id) {
                    continue;
                }
                Filter all;
                all.allowed[GroupKey::Operator] = {dimensions.operators[at].code};
                found.whole = count(all);
                const auto groups = analysis.figures(all, Grouping{{GroupKey::Cohort}}, {HeadlineHorizon});
                const auto counts =
                    analysis.breakdowns(all, {Grouping{{GroupKey::Cohort}}}, {HeadlineHorizon});
                for (std::size_t i = 0; i < dimensions.cohorts.size(); ++i) {
                    const CohortRow& cohort = dimensions.cohorts[i];
                    if (cohort.operatorIndex != static_cast<std::int32_t>(at)) {
                        continue;
                    }
                    Counted& counted = found.cohorts[cohort.id];
                    for (const FigureGroup& group : groups) {
                        if (group.codes.value(0) == cohort.code) {
                            counted.group = group;
                        }
                    }
                    if (const qsizetype group = counts.front().indexOf({cohort.code}); group >= 0) {
                        counted.chains = counts.front().chains(group);
                        counted.graduates = counts.front().graduates(group);
                    }
                    counted.final = analysis.isFinal(static_cast<std::int32_t>(i), HeadlineHorizon);
                }
            }
            return found;
        },
        [this, id](AsOperator found) {
            if (id == record()) {
                m_counted = std::move(found);
                guarded([this] { fillCohorts(); }, [this](const Message& message) { emit failed(message); });
            }
        },
        [this](const Message& message) { emit failed(message); });
}

void OrganisationPage::fillCohorts() {
    const bool any = !m_roles.cohorts.empty();
    m_operator->setTitle(
        tr("As operator"),
        any ? tr("as of the cut-off %1").arg(words().date(figures().scope().cutOff)) : QString());
    m_cohortTable->setVisible(any);
    if (!any) {
        m_operatorSays->setText(m_rolesRead ? tr("Operates no cohort.") : tr("Reading…"));
        return;
    }
    if (m_counted) {
        const Counted& whole = m_counted->whole;
        const InsertionText insertion = insertionText(whole.group, phrasebook());
        QStringList said{tr("Enrolled: %1, graduates: %2.")
                             .arg(words().number(whole.chains), words().number(whole.graduates)),
                         tr("Insertion at 6 months: %1 (%2).").arg(insertion.value, insertion.detail)};
        if (!insertion.caution.isEmpty()) {
            said.append(insertion.caution);
        }
        said.append(tr("Cohorts stand in the order of their codes: small groups aren't for ranking."));
        m_operatorSays->setText(said.join(u' '));
    } else {
        m_operatorSays->setText(
            figures().state() == FiguresDesk::State::Failed
                ? tr("The figures can't be read: %1").arg(phrasebook().say(figures().fault()))
                : tr("Reading the figures…"));
    }
    std::vector<ListedRow> rows;
    for (const StoredRow& row : m_roles.cohorts) {
        const auto text = [&](QStringView field) { return words().text(cohortKind, row, field); };
        const QString code = text(u"code");
        ListedRow listed{cohortKind,
                         row.id,
                         0,
                         {{code},
                          {text(u"track")},
                          {text(u"region")},
                          {text(u"starts_on"), dayOf(cohortKind, row, u"starts_on")}}};
        const auto found =
            m_counted ? m_counted->cohorts.find(row.id) : std::map<qint64, Counted>::iterator();
        if (m_counted && found != m_counted->cohorts.end()) {
            const Counted& counted = found->second;
            const InsertionText insertion = insertionText(counted.group, phrasebook());
            const Figure* of = counted.group.find(IndicatorId::Ins, HeadlineHorizon);
            const QString more =
                insertion.caution.isEmpty() ? insertion.detail : insertion.detail + u'\n' + insertion.caution;
            listed.cells.push_back({words().number(counted.chains), counted.chains, true});
            listed.cells.push_back({words().number(counted.graduates), counted.graduates, true});
            // Ordered by code, whatever heading is clicked: a rate is never a rank.
            listed.cells.push_back({insertion.value, code, true, false, more});
            listed.cells.push_back(
                {of ? words().number(of->denominator) : QStringLiteral("–"), code, true, false, more});
            listed.cells.push_back({counted.graduates == 0 ? QString()
                                    : counted.final        ? tr("final")
                                                           : tr("provisional")});
        } else {
            for (const bool figure : {true, true, true, true, false}) {
                listed.cells.push_back({QString(), code, figure});
            }
        }
        rows.push_back(std::move(listed));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ListedRow& a, const ListedRow& b) {
        return a.cells[0].text < b.cells[0].text;
    });
    m_cohortTable->setRows(std::move(rows));
}

void OrganisationPage::fillHires() {
    const auto all = static_cast<qint64>(m_roles.situations.size());
    m_hireTable->setVisible(all > 0);
    m_openHires->setVisible(all > 0);
    m_employerSays->setText(!m_rolesRead ? tr("Reading…")
                            : all == 0   ? tr("Nobody is known to work here.")
                            : all > static_cast<qint64>(hiresShown)
                                ? tr("Situations here: %1; the latest %2 are listed.")
                                      .arg(words().number(all), words().number(qint64(hiresShown)))
                                : tr("Situations here: %1.").arg(words().number(all)));
    std::vector<ListedRow> rows;
    for (const StoredRow& row : m_roles.hires) {
        const auto text = [&](QStringView field) { return words().text(situationKind, row, field); };
        const auto date = [&](QStringView field) {
            return ListedRow::Cell{text(field), dayOf(situationKind, row, field)};
        };
        const qint64 learner = idOf(situationKind, row, u"learner");
        rows.push_back({RecordKind::Learner,
                        learner,
                        row.id,
                        {{words().label(RecordKind::Learner, learner)},
                         {text(u"situation")},
                         {text(u"job_title")},
                         date(u"started_on"),
                         date(u"ended_on"),
                         date(u"last_known_on"),
                         {text(u"contract")},
                         {text(u"evidence"), valueOf(situationKind, row, u"evidence")}}});
    }
    m_hireTable->setRows(std::move(rows));
}

}  // namespace jisr
