#include "ui/records/learnerpage.h"

#include <algorithm>

#include "core/catalogue/normalise.h"
#include "core/storage/connection.h"
#include "core/storage/factsreader.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/base/shownvalue.h"
#include "ui/records/datarequestcard.h"
#include "ui/records/historyview.h"
#include "ui/records/learnertimeline.h"
#include "ui/records/rowstable.h"
#include "ui/records/sheetcard.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr RecordKind learnerKind = RecordKind::Learner, enrolmentKind = RecordKind::Enrolment,
                     situationKind = RecordKind::Situation, contactKind = RecordKind::Contact;

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
    m_access = parts::button("", "accessReport");
    headActions()->addWidget(m_access);
    headActions()->addWidget(m_edit);
    setTabOrder(m_edit, m_access);  // editing is what one mostly comes for
    connect(m_access, &QPushButton::clicked, this, &LearnerPage::saveAccessReport);
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
    m_requests = new DataRequestCard(m_desk, programme());
    column()->addWidget(m_requests);
    connect(m_requests, &DataRequestCard::done, this, &LearnerPage::done);
    connect(m_requests, &DataRequestCard::failed, this, &LearnerPage::failed);
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
    m_access->setText(tr("Access report…"));
    m_access->setToolTip(tr("Everything held on this person, for them (law 09-08)"));
    m_edit->setText(tr("Edit…"));
    m_edit->setToolTip(tr("Every field of this person, at the side"));
    m_bannerText->setText(tr("Asked not to be contacted: nobody calls or writes to this person."));
    m_identity->setTitle(tr("Person"));
    m_path->setTitle(tr("Path"));
    m_requests->retranslate();
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
    m_requests->showLearner(m_learner.id, m_learner.uid);
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
