#include "ui/records/graduationpanel.h"

#include <QFileInfo>
#include <QKeyEvent>

#include "core/base/clock.h"
#include "core/base/uid.h"
#include "core/storage/connection.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/rowstable.h"
#include "ui/theme/theme.h"

namespace jisr {

GraduationPanel::GraduationPanel(Desk& desk, OpenProgramme& programme, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_programme(programme) {
    setObjectName(QStringLiteral("graduationPanel"));
    setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    m_title = parts::text("heading");
    m_title->setObjectName(QStringLiteral("graduationTitle"));
    layout->addWidget(m_title);
    m_dayRow = new QWidget;
    auto* day = parts::row(space::small);
    m_dayRow->setLayout(day);
    m_dayName = parts::text("label");
    m_day = new FieldEditor(desk, programme, RecordKind::Enrolment,
                            *record(RecordKind::Enrolment).field(u"status_on"));
    m_day->setObjectName(QStringLiteral("graduationDay"));
    m_day->setFixedWidth(180);
    m_look = parts::button("", "planGraduation");
    day->addWidget(m_dayName);
    day->addWidget(m_day);
    day->addWidget(m_look, 0, Qt::AlignTop);
    day->addStretch(1);
    layout->addWidget(m_dayRow);
    m_says = parts::text("plain");
    m_says->setObjectName(QStringLiteral("graduationSays"));
    m_says->setWordWrap(true);
    layout->addWidget(m_says);
    m_fault = parts::text("fault");
    m_fault->setObjectName(QStringLiteral("graduationFault"));
    m_fault->setWordWrap(true);
    layout->addWidget(m_fault);
    m_rows = new RowsTable("graduationRows", 8);
    layout->addWidget(m_rows);
    auto* actions = parts::row(space::small);
    m_apply = parts::button("primary", "applyGraduation");
    m_cancel = parts::button("", "cancelGraduation");
    actions->addWidget(m_apply);
    actions->addWidget(m_cancel);
    actions->addStretch(1);
    layout->addLayout(actions);

    connect(m_look, &QPushButton::clicked, this, &GraduationPanel::makePlan);
    // Enter in the field commits the day; the plan is the next thing one wants.
    connect(m_day, &FieldEditor::committed, this, [this](const QVariant& value) {
        m_day->setValue(value);
        makePlan();
    });
    connect(m_apply, &QPushButton::clicked, this, &GraduationPanel::apply);
    connect(m_cancel, &QPushButton::clicked, this, &GraduationPanel::dismiss);
    retranslate();
    hide();
}

void GraduationPanel::retranslate() {
    m_dayName->setText(tr("Graduated on"));
    m_look->setText(tr("See what it does"));
    m_cancel->setText(tr("Cancel"));
    m_rows->setColumns({tr("Line"), tr("Who"), tr("Graduated on"), tr("What happens"), tr("Why")},
                       {70, 220, 120, 150, 300});
    m_rows->setAccessibleName(tr("What happens to each"));
    if (isVisible()) {
        showPlan();
    }
}

void GraduationPanel::begin(const std::vector<qint64>& enrolments) {
    m_enrolments = enrolments;
    m_path.clear();
    m_plan.reset();
    m_fault->clear();
    m_day->setValue({});
    show();
    showPlan();
    m_day->setFocus();
}

void GraduationPanel::beginFile(qint64 cohort, const QString& path) {
    m_enrolments.clear();
    m_path = path;
    m_plan.reset();
    m_fault->clear();
    show();
    showPlan();
    run([cohort, path, today = m_desk.clock.nowUtc().toLocalTime().date()](RecordStore& store,
                                                                           Progress& progress) {
        return RosterFile::plan(store, cohort, path, today, progress);
    });
}

void GraduationPanel::dismiss() {
    if (m_job) {
        m_job->cancel();
    }
    m_plan.reset();
    const bool shown = isVisible();
    hide();
    if (shown) {
        emit dismissed();
    }
}

void GraduationPanel::makePlan() {
    const Normalised day = m_day->reading();
    if (!day.ok()) {
        m_day->setError(day.rejection);
        return;
    }
    if (!day.value.isValid()) {
        m_day->setError(Message(QT_TRANSLATE_NOOP("core", "Type the day of graduation, e.g. 30/06/2026.")));
        return;
    }
    run([ids = m_enrolments, on = QDate::fromString(day.value.toString(), Qt::ISODate),
         today = m_desk.clock.nowUtc().toLocalTime().date()](RecordStore& store, Progress& progress) {
        return planGraduation(store, ids, on, today, progress);
    });
}

void GraduationPanel::run(std::function<RosterPlan(RecordStore&, Progress&)> plan) {
    if (m_job) {
        m_job->cancel();
    }
    m_fault->clear();
    m_job = m_programme.jobs().start<RosterPlan>(
        this,
        [file = &m_programme.file(), plan = std::move(plan)](Progress& progress) {
            const auto connection = file->connect(true);
            const Connection::Watch watch(*connection, progress);
            UidMaker uids(file->clock(), 0);  // nothing is written
            RecordStore store(*connection, file->clock(), uids, {});
            return plan(store, progress);
        },
        [this](RosterPlan made) { take(std::move(made)); },
        [this](const Message& message) {
            m_plan.reset();
            m_fault->setText(m_desk.language.phrasebook().say(message));
            showPlan();
        });
}

void GraduationPanel::take(RosterPlan plan) {
    m_plan = std::make_shared<const RosterPlan>(std::move(plan));
    showPlan();
    if (m_apply->isEnabled()) {
        m_apply->setFocus();
    }
}

void GraduationPanel::showPlan() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const bool byFile = !m_path.isEmpty();
    m_title->setText(
        byFile ? tr("Filled list “%1”").arg(QFileInfo(m_path).fileName())
               : tr("Graduate the selected: %1").arg(phrasebook.number(qint64(m_enrolments.size()))));
    m_dayRow->setVisible(!byFile);
    m_fault->setVisible(!m_fault->text().isEmpty());
    m_rows->setVisible(m_plan && !m_plan->rows.empty());
    const qint64 updates = m_plan ? m_plan->count(BulkOutcome::Update) : 0;
    m_apply->setVisible(m_plan != nullptr);
    m_apply->setText(tr("Graduate (%1)").arg(phrasebook.number(updates)));
    m_apply->setEnabled(updates > 0 && m_programme.writable());
    if (!m_plan) {
        m_says->setText(byFile && m_fault->text().isEmpty() ? tr("Reading the list…") : QString());
        m_says->setVisible(!m_says->text().isEmpty());
        return;
    }
    QStringList said{
        tr("Will graduate: %1.").arg(phrasebook.number(updates)),
        tr("Already so: %1.").arg(phrasebook.number(m_plan->count(BulkOutcome::Unchanged))),
        tr("Left as they are: %1.").arg(phrasebook.number(m_plan->count(BulkOutcome::Rejected)))};
    if (byFile) {
        said.append(tr("Lines without a date: %1.").arg(phrasebook.number(m_plan->empty)));
    }
    said.append(tr("Nothing is written before you say so."));
    m_says->setText(said.join(u' '));
    m_says->show();
    m_rows->rows().setFaultColour(m_desk.theme.tokens().dangerText);
    m_rows->setColumnHidden(0, !byFile);
    std::vector<ListedRow> rows;
    for (const RosterPlan::Row& row : m_plan->rows) {
        const bool refused = row.outcome == BulkOutcome::Rejected;
        const QString what = row.outcome == BulkOutcome::Update      ? tr("graduates")
                             : row.outcome == BulkOutcome::Unchanged ? tr("unchanged")
                                                                     : tr("left as it is");
        const QString why = row.reason.isEmpty() ? QString() : phrasebook.say(row.reason);
        rows.push_back({RecordKind::Enrolment,
                        0,
                        row.enrolment,
                        {{row.line ? QString::number(row.line) : QString(), row.line, true},
                         {row.person},
                         {phrasebook.date(row.on), row.on},
                         {what, {}, false, refused},
                         {why, {}, false, false, why}}});
    }
    // What needs a look comes first.
    std::stable_sort(rows.begin(), rows.end(), [](const ListedRow& a, const ListedRow& b) {
        return a.cells[3].fault && !b.cells[3].fault;
    });
    m_rows->setRows(std::move(rows));
}

void GraduationPanel::apply() {
    if (!m_plan || !m_programme.writable()) {
        return;
    }
    m_apply->setEnabled(false);
    const qint64 updates = m_plan->count(BulkOutcome::Update);
    const auto result = std::make_shared<BulkResult>();
    m_programme.write(
        this,
        Message(m_path.isEmpty() ? QT_TRANSLATE_NOOP("core", "Graduates noted: %1")
                                 : QT_TRANSLATE_NOOP("core", "Graduates noted by a filled list: %1"),
                {QString::number(updates)}),
        [plan = m_plan, result](RecordStore& store, Progress& progress) {
            *result = applyGraduation(store, *plan, progress);
        },
        [this, result](qint64) {
            const Phrasebook& phrasebook = m_desk.language.phrasebook();
            QString text = tr("Graduates noted: %1.").arg(phrasebook.number(result->updated));
            if (!result->left.empty()) {
                text +=
                    u' ' +
                    tr("Changed meanwhile and left: %1.").arg(phrasebook.number(qint64(result->left.size())));
            }
            dismiss();
            emit done(text, result->updated > 0);
        },
        [this](const QList<Finding>& findings) {
            m_fault->setText(m_desk.language.phrasebook().say(findings.first().message));
            showPlan();
        });
}

void GraduationPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace jisr
