#include "ui/records/cohortpage.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QProgressBar>

#include "core/base/uid.h"
#include "core/exchange/rosterfile.h"
#include "core/storage/connection.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/prompts/prompts.h"
#include "ui/records/graduationpanel.h"
#include "ui/records/historyview.h"
#include "ui/records/rowstable.h"
#include "ui/records/sheetcard.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr RecordKind cohortKind = RecordKind::Cohort, enrolmentKind = RecordKind::Enrolment;

bool isList(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"xlsx" || suffix == u"csv" || suffix == u"txt";
}

}  // namespace

CohortPage::CohortPage(Desk& desk, OpenProgramme& programme, FiguresDesk& figures, QWidget* parent)
    : RecordPage(desk, programme, figures, parent) {
    setAcceptDrops(true);
    m_edit = parts::button("", "editCohort");
    headActions()->addWidget(m_edit);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(cohortKind, record()); });
    buildCards();
    retranslate();
}

void CohortPage::buildCards() {
    auto* top = parts::row(space::medium);
    m_facts = new SheetCard("cohortFacts");
    m_facts->setFixedWidth(372);
    top->addWidget(m_facts, 0, Qt::AlignTop);
    auto* right = parts::column(space::medium);
    m_figures = new SheetCard("cohortFigures");
    right->addWidget(m_figures);
    m_fillCard = new SheetCard("cohortFill");
    m_fillText = parts::text("plain");
    m_fillText->setObjectName(QStringLiteral("fillText"));
    m_fillText->setWordWrap(true);
    m_fillBar = new QProgressBar;
    m_fillBar->setObjectName(QStringLiteral("fillBar"));
    m_fillBar->setTextVisible(false);
    m_counts = parts::text("muted");
    m_counts->setObjectName(QStringLiteral("statusCounts"));
    m_counts->setWordWrap(true);
    m_fillCard->addWidget(m_fillText);
    m_fillCard->addWidget(m_fillBar);
    m_fillCard->addWidget(m_counts);
    right->addWidget(m_fillCard);
    right->addStretch(1);
    top->addLayout(right, 1);
    column()->addLayout(top);

    m_graduation = new GraduationPanel(m_desk, programme());
    column()->addWidget(m_graduation);
    m_list = new SheetCard("rosterCard");
    m_graduate = m_list->addAction("graduateSelected", "");
    m_write = m_list->addAction("writeList");
    m_take = m_list->addAction("takeList");
    m_enrol = m_list->addAction("enrolLearner");
    m_hint = parts::text("detail");
    m_hint->setWordWrap(true);
    m_table = new RowsTable("rosterTable", 16);
    m_list->addWidget(m_table);
    m_list->addWidget(m_hint);
    column()->addWidget(m_list);
    m_past = new SheetCard("historyCard");
    m_history = new HistoryView(m_desk, programme());
    m_past->addWidget(m_history);
    column()->addWidget(m_past);

    connect(m_table, &RowsTable::opened, this, &CohortPage::recordWanted);
    connect(m_table, &RowsTable::selectionMoved, this, &CohortPage::sayActions);
    connect(m_graduate, &QPushButton::clicked, this, &CohortPage::graduateSelected);
    connect(m_write, &QPushButton::clicked, this, &CohortPage::writeList);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const QString path = m_desk.prompts.openFile(window(), tr("The list that was filled in"),
                                                     tr("Spreadsheet or text table (*.xlsx *.csv *.txt)"));
        if (!path.isEmpty()) {
            takeList(path);
        }
    });
    connect(m_enrol, &QPushButton::clicked, this, [this] {
        create(enrolmentKind, {{QStringLiteral("cohort"), QVariant(record())}});
    });
    connect(m_graduation, &GraduationPanel::done, this, &CohortPage::done);
    connect(m_graduation, &GraduationPanel::failed, this, &CohortPage::failed);
    connect(m_graduation, &GraduationPanel::dismissed, this, [this] { m_table->setFocus(); });
    connect(m_history, &HistoryView::done, this, &CohortPage::done);
    connect(m_history, &HistoryView::failed, this, &CohortPage::failed);
}

void CohortPage::retranslate() {
    m_edit->setText(tr("Edit…"));
    m_facts->setTitle(phrasebook().say(jisr::record(cohortKind).label));
    m_graduate->setText(tr("Graduate the selected…"));
    m_graduate->setToolTip(tr("Choose rows with Ctrl or Shift; one day for all of them"));
    m_write->setText(tr("List to fill in…"));
    m_write->setToolTip(tr("A table for the operator, with one column to fill in: the day of graduation"));
    m_take->setText(tr("Take back the filled list…"));
    m_take->setToolTip(tr("Changes exactly the rows that got a date; dropping the file here does the same"));
    m_enrol->setText(tr("Enrol somebody…"));
    m_hint->setText(
        tr("Enter opens a person. A click on a heading orders the list. A filled list may be dropped here."));
    const auto name = [this](QStringView field) { return words().fieldName(enrolmentKind, field); };
    m_table->setColumns(
        {phrasebook().say(jisr::record(RecordKind::Learner).label),
         words().fieldName(RecordKind::Learner, u"reference"), name(u"status"), name(u"status_on"),
         name(u"started_on"), name(u"planned_end_on"), name(u"status_at_entry"), name(u"transfer_from")},
        {200, 100, 120, 106, 100, 100, 120, 120});
    m_table->setAccessibleName(tr("Roster"));
    m_fillCard->setTitle(tr("Seats"));
    m_past->setTitle(tr("History"));
    m_history->retranslate();
    m_graduation->retranslate();
}

void CohortPage::turn() {
    m_roster = {};
    m_progress.reset();
    m_graduation->dismiss();
}

bool CohortPage::concernedBy(const RecordChanges& changes) const {
    return changes.everything || changes.dimensions || changes.touches(enrolmentKind) ||
           changes.touches(RecordKind::Learner) || changes.touches(cohortKind, record());
}

QString CohortPage::code() const {
    return valueOf(cohortKind, m_cohort, u"code").toString();
}

void CohortPage::fill() {
    const auto row = programme().store().row(cohortKind, record());
    if (!row) {
        showGone();
        return;
    }
    m_cohort = *row;
    const auto text = [&](QStringView field) { return words().text(cohortKind, m_cohort, field); };
    setHead(text(u"code"), text(u"name"),
            QStringList{text(u"operator"), text(u"track"), text(u"region")}.join(QStringLiteral(" · ")));
    fillFacts();
    fillRoster();
    fillFill();
    fillProgress();
    askRoster();
    m_history->showFor({{cohortKind, record()}});
}

void CohortPage::fillFacts() {
    m_facts->clear();
    const auto link = [&](QStringView field, RecordKind kind, const char* objectName) {
        const qint64 target = idOf(cohortKind, m_cohort, field);
        if (!target) {
            return;
        }
        QPushButton* const button =
            m_facts->addLink(words().fieldName(cohortKind, field), words().label(kind, target));
        button->setObjectName(QLatin1String(objectName));
        connect(button, &QPushButton::clicked, this,
                [this, kind, target] { emit recordWanted(kind, target); });
    };
    const auto add = [&](std::initializer_list<const char16_t*> fields) {
        for (const char16_t* field : fields) {
            if (const QString text = words().text(cohortKind, m_cohort, field); !text.isEmpty()) {
                m_facts->addFact(words().fieldName(cohortKind, field), text);
            }
        }
    };
    link(u"operator", RecordKind::Organisation, "openOperator");
    link(u"phase", RecordKind::Phase, "openPhase");
    add({u"track", u"region", u"province", u"site", u"mode", u"starts_on", u"ends_on", u"capacity"});
    for (const char16_t* field : {u"starts_on", u"ends_on"}) {
        if (!valueOf(cohortKind, m_cohort, field).isValid()) {
            m_facts->addText(
                "fault",
                tr("%1 is missing: figures of training need it.").arg(words().fieldName(cohortKind, field)));
        }
    }
}

void CohortPage::askRoster() {
    if (m_asking) {
        m_asking->cancel();
    }
    const qint64 id = record();
    m_asking = programme().jobs().start<Roster>(
        this,
        [id, file = &programme().file()](Progress& progress) {
            const auto connection = file->connect(true);
            const Connection::Watch watch(*connection, progress);
            UidMaker uids(file->clock(), 0);  // nothing is written
            RecordStore store(*connection, file->clock(), uids, {});
            Roster roster;
            roster.enrolments = store.rows(
                enrolmentKind, store.ids(enrolmentKind, {}, {}, false, {{QStringLiteral("cohort"), id}}));
            std::vector<qint64> learners;
            for (const StoredRow& row : roster.enrolments) {
                learners.push_back(idOf(enrolmentKind, row, u"learner"));
            }
            for (StoredRow& row : store.rows(RecordKind::Learner, learners)) {
                roster.learners.emplace(row.id, std::move(row));
            }
            return roster;
        },
        [this, id](Roster roster) {
            if (id != record()) {
                return;
            }
            m_roster = std::move(roster);
            guarded(
                [this] {
                    fillRoster();
                    fillFill();
                },
                [this](const Message& message) { emit failed(message); });
        },
        [this](const Message& message) { emit failed(message); });
}

void CohortPage::fillRoster() {
    std::vector<ListedRow> rows;
    for (const StoredRow& row : m_roster.enrolments) {
        const qint64 learner = idOf(enrolmentKind, row, u"learner");
        const auto person = m_roster.learners.find(learner);
        const auto text = [&](QStringView field) { return words().text(enrolmentKind, row, field); };
        const auto date = [&](QStringView field, QStringView ofCohort = {}) {
            QDate day = dayOf(enrolmentKind, row, field);
            if (!day.isValid() && !ofCohort.isEmpty()) {
                day = dayOf(cohortKind, m_cohort, ofCohort);
            }
            return ListedRow::Cell{words().date(day), day};
        };
        // Where they came from, by the cohort's code.
        const qint64 from = idOf(enrolmentKind, row, u"transfer_from");
        rows.push_back({RecordKind::Learner,
                        learner,
                        row.id,
                        {{words().label(RecordKind::Learner, learner)},
                         {person == m_roster.learners.end()
                              ? QString()
                              : words().text(RecordKind::Learner, person->second, u"reference")},
                         {text(u"status")},
                         date(u"status_on"),
                         date(u"started_on", u"starts_on"),
                         date(u"planned_end_on", u"ends_on"),
                         {text(u"status_at_entry")},
                         {from ? programme().cohortOf(from) : QString()}}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ListedRow& a, const ListedRow& b) {
        return QString::localeAwareCompare(a.cells[0].text, b.cells[0].text) < 0;
    });
    m_list->setTitle(tr("Roster"), tr("%1 enrolments").arg(words().number(qint64(rows.size()))));
    m_table->setRows(std::move(rows));
    sayActions();
}

void CohortPage::sayActions() {
    const auto chosen = static_cast<qint64>(m_table->selected().size());
    const bool writable = programme().writable();
    m_graduate->setEnabled(writable && chosen > 0);
    m_graduate->setText(chosen ? tr("Graduate the selected (%1)…").arg(words().number(chosen))
                               : tr("Graduate the selected…"));
    m_take->setEnabled(writable);
    m_enrol->setEnabled(writable);
    m_write->setEnabled(m_table->rows().rowCount() > 0);
}

void CohortPage::graduateSelected() {
    m_graduation->begin(m_table->selected());
}

void CohortPage::writeList() {
    const QString path = m_desk.prompts.saveFile(window(), tr("Where to write the list to fill in"),
                                                 code() + QStringLiteral(".xlsx"),
                                                 tr("Spreadsheet (*.xlsx);;Text table (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    m_write->setEnabled(false);
    programme().jobs().start<qint64>(
        this,
        [id = record(), path, file = &programme().file(),
         phrasebook = m_desk.language.sharedPhrasebook()](Progress&) {
            const auto connection = file->connect(true);
            UidMaker uids(file->clock(), 0);  // nothing is written to the file
            RecordStore store(*connection, file->clock(), uids, {});
            return RosterFile::write(store, id, path, *phrasebook);
        },
        [this, path](qint64 lines) {
            sayActions();
            // It names people: that it left is noted, where somebody may write.
            if (programme().writable() && !programme().writing()) {
                guarded(
                    [&] {
                        programme().store().note(
                            Message(QT_TRANSLATE_NOOP("core", "List of cohort %1, with names, to “%2”"),
                                    {code(), QFileInfo(path).fileName()})
                                .stored());
                    },
                    [this](const Message& message) { emit failed(message); });
            }
            emit done(tr("List written to %1: %2 lines. The operator fills in the last column; then take it "
                         "back here.")
                          .arg(QDir::toNativeSeparators(path), words().number(lines)),
                      false);
        },
        [this](const Message& message) {
            sayActions();
            emit failed(message);
        });
}

void CohortPage::takeList(const QString& path) {
    m_graduation->beginFile(record(), path);
}

void CohortPage::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (programme().writable() && urls.size() == 1 && isList(urls.first().toLocalFile())) {
        event->acceptProposedAction();
    }
}

void CohortPage::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && isList(urls.first().toLocalFile())) {
        event->acceptProposedAction();
        takeList(urls.first().toLocalFile());
    }
}

}  // namespace jisr
