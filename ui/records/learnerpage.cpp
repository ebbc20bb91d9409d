#include "ui/records/learnerpage.h"

#include <algorithm>

#include "core/catalogue/normalise.h"
#include "core/storage/connection.h"
#include "core/storage/factsreader.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/base/shownvalue.h"
#include "ui/records/historyview.h"
#include "ui/records/learnertimeline.h"
#include "ui/records/rowstable.h"
#include "ui/records/sheetcard.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr RecordKind learnerKind = RecordKind::Learner, enrolmentKind = RecordKind::Enrolment,
                     situationKind = RecordKind::Situation, contactKind = RecordKind::Contact;

const StoredRow* rowOf(const std::vector<StoredRow>& rows, qint64 id) {
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const StoredRow& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// Evidence in writing, of which nobody said where it is.
bool lacksProof(const StoredRow& situation) {
    const QString evidence = valueOf(situationKind, situation, u"evidence").toString();
    return (evidence == u"A" || evidence == u"B") &&
           !valueOf(situationKind, situation, u"evidence_reference").isValid();
}

}  // namespace

LearnerPage::LearnerPage(Desk& desk, OpenProgramme& programme, FiguresDesk& figures, QWidget* parent)
    : RecordPage(desk, programme, figures, parent) {
    m_edit = parts::button("", "editLearner");
    headActions()->addWidget(m_edit);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(learnerKind, record()); });

    m_banner = new QFrame;
    m_banner->setObjectName(QStringLiteral("noContactBanner"));
    m_banner->setProperty("role", QStringLiteral("banner"));
    auto* bannerLayout = new QHBoxLayout(m_banner);
    bannerLayout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_bannerText = parts::text("plain");
    m_bannerText->setWordWrap(true);
    bannerLayout->addWidget(m_bannerText);
    column()->addWidget(m_banner);
    buildCards();
    retranslate();
}

void LearnerPage::buildCards() {
    auto* top = parts::row(space::medium);
    auto* left = parts::column(space::medium);
    m_identity = new SheetCard("identityCard");
    m_identity->setFixedWidth(432);
    left->addWidget(m_identity);
    left->addStretch(1);
    top->addLayout(left);
    auto* right = parts::column(space::medium);
    m_status = new SheetCard("statusCard");
    right->addWidget(m_status);
    m_path = new SheetCard("pathCard");
    m_addEnrolment = m_path->addAction("addEnrolment");
    right->addWidget(m_path);
    right->addStretch(1);
    top->addLayout(right, 1);
    m_time = new SheetCard("timelineCard");
    m_asTable = m_time->addAction("timelineAsTable");
    m_asTable->setCheckable(true);
    m_timeline = new Timeline(m_desk.theme);
    m_timelineWords = parts::text("detail");
    m_timelineWords->setObjectName(QStringLiteral("timelineWords"));
    m_timelineWords->setWordWrap(true);
    m_timelineTable = new RowsTable("timelineTable", 14);
    m_timelineTable->hide();
    m_time->addWidget(m_timeline);
    m_time->addWidget(m_timelineWords);
    m_time->addWidget(m_timelineTable);
    column()->addWidget(m_time);
    column()->addLayout(top);

    m_evidence = new SheetCard("situationsCard");
    m_addSituation = m_evidence->addAction("addSituation");
    m_proofs = parts::text("fault");
    m_proofs->setObjectName(QStringLiteral("missingProofs"));
    m_proofs->setWordWrap(true);
    m_situationTable = new RowsTable("situationTable", 8);
    m_evidence->addWidget(m_proofs);
    m_evidence->addWidget(m_situationTable);
    column()->addWidget(m_evidence);
    m_calls = new SheetCard("contactsCard");
    m_addContact = m_calls->addAction("addContact");
    m_contactTable = new RowsTable("contactTable", 6);
    m_calls->addWidget(m_contactTable);
    column()->addWidget(m_calls);
    m_past = new SheetCard("historyCard");
    m_history = new HistoryView(m_desk, programme());
    m_past->addWidget(m_history);
    column()->addWidget(m_past);

    connect(m_asTable, &QPushButton::toggled, this, [this](bool asTable) {
        m_timeline->setVisible(!asTable);
        m_timelineWords->setVisible(!asTable);
        m_timelineTable->setVisible(asTable);
    });
    connect(m_timeline, &Timeline::currentChanged, this, &LearnerPage::showTimelineWords);
    connect(m_timeline, &Timeline::opened, this, &LearnerPage::edit);
    for (RowsTable* table : {m_timelineTable, m_situationTable, m_contactTable}) {
        connect(table, &RowsTable::opened, this, &LearnerPage::edit);
    }
    connect(m_history, &HistoryView::done, this, &LearnerPage::done);
    connect(m_history, &HistoryView::failed, this, &LearnerPage::failed);
    const auto make = [this](RecordKind kind) {
        create(kind, {{QStringLiteral("learner"), QVariant(record())}});
    };
    connect(m_addEnrolment, &QPushButton::clicked, this, [make] { make(enrolmentKind); });
    connect(m_addSituation, &QPushButton::clicked, this, [make] { make(situationKind); });
    connect(m_addContact, &QPushButton::clicked, this, [make] { make(contactKind); });
}

void LearnerPage::retranslate() {
    m_edit->setText(tr("Edit…"));
    m_edit->setToolTip(tr("Every field of this person, at the side"));
    m_bannerText->setText(tr("Asked not to be contacted: nobody calls or writes to this person."));
    m_identity->setTitle(tr("Person"));
    m_path->setTitle(tr("Path"));
    m_addEnrolment->setText(tr("Enrol in a cohort…"));
    m_time->setTitle(tr("Timeline"));
    m_asTable->setText(tr("As a list"));
    m_timeline->setAccessibleName(
        tr("Timeline: arrows go from one event to the next, Enter opens it. “As a list” says the same."));
    m_timeline->setLaneNames(tr("Training"), tr("Situations"), tr("Contacts"));
    m_timelineTable->setColumns({tr("When"), tr("What"), tr("In words")}, {180, 130, 300});
    m_timelineTable->setAccessibleName(tr("Timeline as a list"));
    m_status->setTitle(tr("Status at each horizon"));
    m_evidence->setTitle(tr("Situations and their evidence"));
    m_addSituation->setText(tr("Add a situation…"));
    m_situationTable->setColumns(
        {words().fieldName(situationKind, u"situation"), tr("From"), tr("Until"), tr("Confirmed on"),
         words().fieldName(situationKind, u"employer"), tr("Hours"),
         words().fieldName(situationKind, u"evidence"), tr("Where the proof is")},
        {150, 96, 96, 110, 180, 76, 160, 160});
    m_situationTable->setAccessibleName(tr("Situations"));
    m_calls->setTitle(phrasebook().say(jisr::record(contactKind).pluralLabel));
    m_addContact->setText(tr("Note a contact…"));
    m_contactTable->setColumns(
        {words().fieldName(contactKind, u"on"), words().fieldName(contactKind, u"channel"),
         words().fieldName(contactKind, u"result"), words().fieldName(contactKind, u"next_on"),
         words().fieldName(contactKind, u"by")},
        {110, 130, 150, 130, 160});
    m_contactTable->setAccessibleName(phrasebook().say(jisr::record(contactKind).pluralLabel));
    m_past->setTitle(tr("History"));
    m_history->retranslate();
}

void LearnerPage::turn() {
    m_cinShown = false;
    m_explained.reset();
}

bool LearnerPage::concernedBy(const RecordChanges& changes) const {
    return changes.everything || changes.dimensions || changes.learners.count(record()) ||
           changes.touches(learnerKind, record()) || changes.touches(RecordKind::Staff) ||
           changes.touches(RecordKind::Organisation);
}

void LearnerPage::fill() {
    RecordStore& store = programme().store();
    const auto row = store.row(learnerKind, record());
    if (!row) {
        showGone();
        return;
    }
    m_learner = *row;
    const auto belonging = [&](RecordKind kind) {
        return store.rows(kind, store.ids(kind, {}, {}, false, {{QStringLiteral("learner"), record()}}));
    };
    m_enrolments = belonging(enrolmentKind);
    m_situations = belonging(situationKind);
    m_contacts = belonging(contactKind);

    const auto text = [&](QStringView field) { return words().text(learnerKind, m_learner, field); };
    const QString latin = (text(u"last_name") + u' ' + text(u"first_name")).simplified();
    const QString arabic = (text(u"last_name_ar") + u' ' + text(u"first_name_ar")).simplified();
    const bool arabicFirst = phrasebook().rightToLeft() && !arabic.isEmpty();
    setHead(arabicFirst ? arabic : latin, arabicFirst ? latin : arabic, text(u"reference"));
    m_banner->setVisible(valueOf(learnerKind, m_learner, u"no_contact").toBool());
    const bool writable = programme().writable();
    for (QPushButton* button : {m_addEnrolment, m_addSituation, m_addContact}) {
        button->setEnabled(writable);
    }
    fillIdentity();
    fillSituations();
    fillContacts();
    fillPath();
    fillStatuses();
    fillTimeline();

    std::vector<HistoryView::Row> rows{{learnerKind, record()}};
    for (const auto& [kind, list] :
         {std::pair(enrolmentKind, &m_enrolments), std::pair(situationKind, &m_situations),
          std::pair(contactKind, &m_contacts)}) {
        for (const StoredRow& each : *list) {
            rows.emplace_back(kind, each.id);
        }
    }
    m_history->showFor(std::move(rows), record());
}

void LearnerPage::askFigures() {
    if (figures().state() != FiguresDesk::State::Ready) {
        m_explained.reset();
        fillStatuses();
        fillPath();
        return;
    }
    const qint64 id = record();
    figures().ask<Explained>(
        this,
        [id, file = &programme().file()](const ProgrammeFacts& facts, const Scope&) {
            const Analysis& analysis = facts.analysis();
            const auto connection = file->connect(true);
            const LearnerRow row = FactsReader(*connection).learner(analysis.dimensions(), id);
            return Explained{explain(row, analysis.dimensions(), analysis.parameters(), analysis.cutOff()),
                             analysis.parameters()};
        },
        [this, id](Explained explained) {
            if (id != record()) {
                return;
            }
            m_explained = std::move(explained);
            guarded(
                [this] {
                    fillPath();
                    fillStatuses();
                    fillTimeline();
                },
                [this](const Message& message) { emit failed(message); });
        },
        [this](const Message& message) { emit failed(message); });
}

void LearnerPage::fillCin(SheetCard& card) {
    const QString cin = valueOf(learnerKind, m_learner, u"cin").toString();
    if (cin.isEmpty()) {
        return;
    }
    auto* line = new QWidget;
    auto* layout = parts::row(space::small);
    line->setLayout(layout);
    auto* value = parts::text("plain");
    value->setObjectName(QStringLiteral("cinValue"));
    auto* show = parts::button("quiet", "showCin");
    const auto say = [this, value, show, cin] {
        value->setText(leftToRight(m_cinShown ? cin : maskedCin(cin)));
        show->setText(m_cinShown ? tr("Hide") : tr("Show"));
        show->setAccessibleName(m_cinShown ? tr("Hide the CIN") : tr("Show the CIN"));
    };
    say();
    connect(show, &QPushButton::clicked, this, [this, say] {
        m_cinShown = !m_cinShown;
        say();
    });
    layout->addWidget(value);
    layout->addWidget(show);
    layout->addStretch(1);
    card.addFact(words().fieldName(learnerKind, u"cin"), line);
}

void LearnerPage::fillIdentity() {
    m_identity->clear();
    const auto add = [&](std::initializer_list<const char16_t*> fields) {
        for (const char16_t* field : fields) {
            if (const QString text = words().text(learnerKind, m_learner, field); !text.isEmpty()) {
                m_identity->addFact(words().fieldName(learnerKind, field), text)
                    ->setObjectName(QStringLiteral("fact_") + QString::fromUtf16(field));
            }
        }
    };
    add({u"sex", u"born_on"});
    fillCin(*m_identity);
    add({u"massar", u"phone", u"phone_2", u"email"});
    const QString region = words().text(learnerKind, m_learner, u"residence_region"),
                  province = words().text(learnerKind, m_learner, u"residence_province");
    QStringList home;
    for (const QString& place : {province, region}) {
        if (!place.isEmpty() && !home.contains(place)) {
            home.append(place);
        }
    }
    if (!home.isEmpty()) {
        m_identity->addFact(tr("Residence"), phrasebook().list(home));
    }
    add({u"education_level", u"field_of_study", u"institution", u"profile"});
    const QString consent = words().text(learnerKind, m_learner, u"consent_on");
    m_identity
        ->addFact(words().fieldName(learnerKind, u"consent_on"),
                  consent.isEmpty() ? tr("not recorded") : consent)
        ->setObjectName(QStringLiteral("fact_consent_on"));
    add({u"in_charge"});
}

const StoredRow* LearnerPage::situation(qint64 id) const {
    return rowOf(m_situations, id);
}

const StoredRow* LearnerPage::enrolment(qint64 id) const {
    return rowOf(m_enrolments, id);
}

ReasonNames LearnerPage::names() const {
    return {[this](qint64 id) {
                const StoredRow* row = situation(id);
                return row ? words().situation(*row) : QString();
            },
            [this](qint64 id) {
                const StoredRow* row = enrolment(id);
                return row ? words().enrolment(*row) : QString();
            }};
}

void LearnerPage::fillChain(const std::vector<qint64>& enrolments, const QString& heading, const char* role) {
    if (!heading.isEmpty()) {
        m_path->addText(role, heading);
    }
    bool first = true;
    for (const qint64 id : enrolments) {
        const StoredRow* row = enrolment(id);
        if (!row) {
            continue;
        }
        auto* line = new QWidget;
        auto* layout = parts::row(space::small);
        line->setLayout(layout);
        auto* arrow = parts::text("muted");
        arrow->setText(first ? QStringLiteral("●") : QStringLiteral("↳"));
        arrow->setFixedWidth(16);
        arrow->setAccessibleName(first ? tr("Enrolled in") : tr("Transferred to"));
        arrow->setToolTip(arrow->accessibleName());
        layout->addWidget(arrow, 0, Qt::AlignVCenter);
        const qint64 cohort = idOf(enrolmentKind, *row, u"cohort");
        auto* link = linkButton(words().label(RecordKind::Cohort, cohort), "");
        link->setObjectName(QStringLiteral("openCohort_%1").arg(id));
        link->setToolTip(tr("Open the cohort"));
        connect(link, &QPushButton::clicked, this,
                [this, cohort] { emit recordWanted(RecordKind::Cohort, cohort); });
        layout->addWidget(link, 0, Qt::AlignVCenter);
        QStringList said;
        QDate from = dayOf(enrolmentKind, *row, u"started_on"),
              to = dayOf(enrolmentKind, *row, u"planned_end_on");
        if (const auto of = programme().store().row(RecordKind::Cohort, cohort)) {
            said.append(words().label(RecordKind::Organisation, idOf(RecordKind::Cohort, *of, u"operator")));
            said.append(words().label(RecordKind::Region, idOf(RecordKind::Cohort, *of, u"region")));
            // Planned dates are the cohort's unless the enrolment has its own.
            from = from.isValid() ? from : dayOf(RecordKind::Cohort, *of, u"starts_on");
            to = to.isValid() ? to : dayOf(RecordKind::Cohort, *of, u"ends_on");
        }
        const QString dates = words().span(from, to);
        if (!dates.isEmpty()) {
            said.append(dates);
        }
        const QString on = words().text(enrolmentKind, *row, u"status_on");
        const QString status = words().text(enrolmentKind, *row, u"status");
        said.append(on.isEmpty() ? status : tr("%1 on %2").arg(status, on));
        auto* text = parts::text("plain");
        text->setText(said.join(QStringLiteral(" · ")));
        text->setWordWrap(true);
        layout->addWidget(text, 1);
        auto* change = parts::button("quiet", "");
        change->setObjectName(QStringLiteral("editEnrolment_%1").arg(id));
        change->setText(tr("Edit"));
        change->setAccessibleName(tr("Edit the enrolment in %1").arg(link->text()));
        connect(change, &QPushButton::clicked, this, [this, id] { edit(enrolmentKind, id); });
        layout->addWidget(change, 0, Qt::AlignVCenter);
        m_path->addWidget(line);
        first = false;
    }
}

void LearnerPage::fillPath() {
    m_path->clear();
    if (m_enrolments.empty()) {
        m_path->addText("muted", tr("Not enrolled in any cohort yet."));
        return;
    }
    if (!m_explained) {
        std::vector<qint64> all;
        for (const StoredRow& row : m_enrolments) {
            all.push_back(row.id);
        }
        for (const qint64 id : all) {
            fillChain({id}, {}, "label");
        }
        return;
    }
    const LearnerExplanation& why = m_explained->why;
    for (const ChainReason& chain : why.chains) {
        QStringList said;
        said.append(chain.reference
                        ? tr("Graduation of %1: the one that counts").arg(words().date(why.graduatedOn))
                    : chain.confirmed   ? tr("Confirmed")
                    : chain.confirmable ? tr("Not confirmed: never came, or left within %1 days")
                                              .arg(words().number(m_explained->parameters.confirmDays))
                                        : tr("Not yet confirmed"));
        if (chain.enrolments.size() > 1) {
            said.append(tr("transferred; training counts for the first cohort, insertion for the last"));
        }
        if (chain.neutral) {
            said.append(tr("neutral: counts neither for nor against"));
        }
        fillChain(chain.enrolments, said.join(QStringLiteral(" · ")), "label");
    }
    if (!why.selection.empty()) {
        fillChain({}, tr("Selection only: in no figure of training"), "label");
        for (const qint64 id : why.selection) {
            fillChain({id}, {}, "label");
        }
    }
    if (!why.stray.empty()) {
        fillChain({},
                  tr("In no chain: another transfer from the same enrolment continues it, or what it comes "
                     "from is in no chain"),
                  "fault");
        for (const qint64 id : why.stray) {
            fillChain({id}, {}, "label");
        }
    }
}

void LearnerPage::fillStatuses() {
    m_status->clear();
    m_status->setTitle(tr("Status at each horizon"),
                       tr("as of the cut-off %1").arg(words().date(figures().scope().cutOff)));
    if (!m_explained) {
        m_status->addText("muted",
                          figures().state() == FiguresDesk::State::Failed
                              ? tr("The figures can't be read: %1").arg(phrasebook().say(figures().fault()))
                              : tr("Reading the figures…"));
        return;
    }
    const LearnerExplanation& why = m_explained->why;
    if (why.horizons.empty()) {
        m_status->addText("muted",
                          tr("No dated graduation up to the cut-off: there is no horizon to reach."));
        return;
    }
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(2, 1);
    for (const HorizonReason& reason : why.horizons) {
        const int row = grid->rowCount();
        const QString horizon =
            reason.horizon ? tr("%1 months").arg(words().number(reason.horizon)) : tr("Cut-off");
        auto* when = parts::text("label");
        when->setText(horizon + u'\n' + words().date(reason.date));
        auto* status = parts::text("pill");
        status->setObjectName(QStringLiteral("status_%1").arg(reason.horizon));
        status->setText(phrasebook().say(statusName(reason.status)));
        status->setProperty("code", QString::fromLatin1(statusCode(reason.status)));
        status->setProperty("group", isInserted(reason.status)         ? QStringLiteral("inserted")
                                     : isUnknown(reason.status)        ? QStringLiteral("unknown")
                                     : reason.status == Status::NotDue ? QStringLiteral("due")
                                                                       : QStringLiteral("other"));
        auto* sentence = parts::text("plain");
        sentence->setObjectName(QStringLiteral("reason_%1").arg(reason.horizon));
        sentence->setWordWrap(true);
        sentence->setText(reasonSentence(reason, m_explained->parameters, names(), phrasebook()));
        sentence->setAccessibleName(
            QStringLiteral("%1: %2. %3").arg(horizon, status->text(), sentence->text()));
        grid->addWidget(when, row, 0, Qt::AlignTop);
        grid->addWidget(status, row, 1, Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(sentence, row, 2, Qt::AlignTop);
    }
    m_status->body()->addLayout(grid);
}

void LearnerPage::fillTimeline() {
    const LearnerTimeline made(words(), m_enrolments, m_situations, m_contacts, programme().store());
    std::vector<Timeline::Mark> marks =
        made.marks(m_explained ? &m_explained->why : nullptr, figures().scope().cutOff);
    m_timelineTable->setRows(LearnerTimeline::rows(made.items(), marks, words()));
    m_timeline->setItems(made.items(), std::move(marks),
                         [this](const QDate& date) { return words().date(date); });
    showTimelineWords();
}

void LearnerPage::showTimelineWords() {
    const int current = m_timeline->current();
    m_timelineWords->setText(
        current >= 0
            ? m_timeline->items()[static_cast<std::size_t>(current)].words
            : tr("Lines: the graduation, the horizons after it, the cut-off. Click or use the arrows "
                 "to read an event, Enter to open it."));
}

void LearnerPage::fillSituations() {
    std::vector<ListedRow> rows;
    int missing = 0;
    for (const StoredRow& row : m_situations) {
        const auto text = [&](QStringView field) { return words().text(situationKind, row, field); };
        const auto date = [&](QStringView field) {
            return ListedRow::Cell{text(field), dayOf(situationKind, row, field)};
        };
        const bool lacks = lacksProof(row);
        missing += lacks;
        const QString title = text(u"job_title"), employer = text(u"employer");
        QString proof = text(u"evidence_reference");
        if (const QString by = text(u"evidence_by"); !by.isEmpty()) {
            proof += (proof.isEmpty() ? QString() : QStringLiteral(" · ")) + by;
        }
        if (const QString on = text(u"evidence_on"); !on.isEmpty()) {
            proof += (proof.isEmpty() ? QString() : QStringLiteral(" · ")) + on;
        }
        rows.push_back({situationKind,
                        row.id,
                        0,
                        {{text(u"situation")},
                         date(u"started_on"),
                         date(u"ended_on"),
                         date(u"last_known_on"),
                         {employer.isEmpty() ? title : employer, {}, false, false, title},
                         {text(u"weekly_hours"), valueOf(situationKind, row, u"weekly_hours"), true},
                         {text(u"evidence"), valueOf(situationKind, row, u"evidence")},
                         {lacks ? tr("not said where") : proof, {}, false, lacks, proof}}});
    }
    m_situationTable->rows().setFaultColour(m_desk.theme.tokens().dangerText);
    m_situationTable->setRows(std::move(rows));
    say(m_proofs, missing == 0 ? QString()
                               : tr("Evidence A or B without saying where the proof is: %1. Note where the "
                                    "document lies, or lower the grade.")
                                     .arg(words().number(missing)));
}

void LearnerPage::fillContacts() {
    std::vector<ListedRow> rows;
    for (const StoredRow& row : m_contacts) {
        const auto text = [&](QStringView field) { return words().text(contactKind, row, field); };
        rows.push_back({contactKind,
                        row.id,
                        0,
                        {{text(u"on"), dayOf(contactKind, row, u"on")},
                         {text(u"channel")},
                         {text(u"result")},
                         {text(u"next_on"), dayOf(contactKind, row, u"next_on")},
                         {text(u"by")}}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ListedRow& a, const ListedRow& b) {
        return a.cells[0].order.toDate() > b.cells[0].order.toDate();
    });
    m_contactTable->setRows(std::move(rows));
}

}  // namespace jisr
