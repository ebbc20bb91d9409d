#include "ui/records/bulkpanel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScrollArea>

#include "core/base/phrasebook.h"
#include "core/storage/connection.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/base/shownvalue.h"
#include "ui/records/bulkform.h"
#include "ui/records/linkrow.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr int usual = 388;
constexpr std::size_t listed = 50;
}  // namespace

BulkPanel::BulkPanel(Desk& desk, OpenProgramme& programme, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_programme(programme) {
    setObjectName(QStringLiteral("bulkPanel"));
    setProperty("role", QStringLiteral("side"));
    setFixedWidth(usual);
    auto* layout = parts::column(space::small);
    layout->setContentsMargins(space::large, space::large, space::small, space::small);
    setLayout(layout);
    auto* head = parts::row(space::tight);
    auto* titles = parts::column(space::hair);
    m_title = parts::text("heading");
    m_title->setObjectName(QStringLiteral("bulkTitle"));
    m_title->setWordWrap(true);
    m_subtitle = parts::text("detail");
    m_subtitle->setWordWrap(true);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    m_close = parts::button("quiet", "closeBulk");
    head->addWidget(m_close, 0, Qt::AlignTop);
    layout->addLayout(head);

    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("recordScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* inner = new QWidget;
    inner->setAutoFillBackground(false);
    m_content = new QVBoxLayout(inner);
    m_content->setContentsMargins(0, 0, space::small, 0);
    m_content->setSpacing(space::small);
    m_form = new BulkForm(desk, programme);
    m_content->addWidget(m_form);
    m_look = parts::button("primary", "bulkLook");
    m_content->addWidget(m_look, 0, Qt::AlignLeading);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_content->addWidget(m_progress);
    m_cancel = parts::button("", "bulkCancel");
    m_content->addWidget(m_cancel, 0, Qt::AlignLeading);

    m_planned = new QWidget;
    auto* planned = parts::column(space::tight);
    m_planned->setLayout(planned);
    m_says = parts::text("heading");
    m_says->setObjectName(QStringLiteral("bulkSays"));
    m_says->setWordWrap(true);
    planned->addWidget(m_says);
    m_remarks = parts::text("notice");
    m_remarks->setObjectName(QStringLiteral("bulkRemarks"));
    m_remarks->setWordWrap(true);
    planned->addWidget(m_remarks);
    auto* acts = parts::row();
    m_apply = parts::button("primary", "bulkApply");
    m_undo = parts::button("", "bulkUndo");
    acts->addWidget(m_apply);
    acts->addWidget(m_undo);
    acts->addStretch(1);
    planned->addLayout(acts);
    m_choice = new QButtonGroup(this);
    m_choice->setExclusive(true);
    auto* outcomes = parts::column(0);
    outcomes->setContentsMargins(0, space::small, 0, 0);
    constexpr const char* names[] = {"bulkUpdates", "bulkUnchanged", "bulkRejected"};
    for (int i = 0; i < 3; ++i) {
        m_outcomes[i] = parts::button("outcome", names[i]);
        m_outcomes[i]->setCheckable(true);
        m_choice->addButton(m_outcomes[i], i);
        outcomes->addWidget(m_outcomes[i]);
    }
    planned->addLayout(outcomes);
    m_all = parts::button("quiet", "bulkAll");
    planned->addWidget(m_all, 0, Qt::AlignLeading);
    m_content->addWidget(m_planned);
    m_content->addStretch(1);
    m_scroll->setWidget(inner);
    layout->addWidget(m_scroll, 1);

    connect(m_close, &QPushButton::clicked, this, &BulkPanel::dismiss);
    connect(m_look, &QPushButton::clicked, this, &BulkPanel::makePlan);
    connect(m_form, &BulkForm::entered, this, &BulkPanel::makePlan);
    connect(m_form, &BulkForm::edited, this, [this] {
        if (m_state == State::Planning) {
            cancel();
        }
        if (m_state == State::Planned || m_state == State::Done) {
            become(State::Asking);
        }
    });
    connect(m_apply, &QPushButton::clicked, this, &BulkPanel::apply);
    connect(m_cancel, &QPushButton::clicked, this, &BulkPanel::cancel);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->setEnabled(false);
        m_programme.undo(m_batch);
        dismiss();
    });
    connect(m_choice, &QButtonGroup::idClicked, this, &BulkPanel::showRows);
    connect(m_all, &QPushButton::clicked, this, [this] {
        const auto outcome = static_cast<BulkOutcome>(std::max(0, m_choice->checkedId()));
        emit rowsWanted(m_kind, idsOf(outcome), m_says->text());
    });
    connect(&programme, &OpenProgramme::recordsChanged, this, [this] {
        // A plan of a file that moved on is made anew.
        if (m_state == State::Planned && isVisible()) {
            makePlan();
        }
    });
    retranslate();
    hide();
}

void BulkPanel::begin(RecordKind kind, const std::vector<qint64>& ids) {
    if (m_state == State::Applying) {
        show();
        return;
    }
    cancel();
    m_kind = kind;
    m_ids = ids;
    m_form->begin(kind);
    become(State::Asking);
    retranslate();
    show();
    if (auto* what = m_form->findChild<QWidget*>(QStringLiteral("bulkWhat"))) {
        what->setFocus();
    }
}

void BulkPanel::dismiss() {
    // What is being written goes on; its end is told across the top.
    if (m_state != State::Applying) {
        cancel();
    }
    hide();
    emit dismissed();
}

void BulkPanel::become(State state) {
    m_state = state;
    const bool working = state == State::Planning || state == State::Applying;
    const bool told = state == State::Planned || state == State::Done;
    m_form->setEnabled(!working && m_programme.writable());
    m_look->setVisible(state == State::Asking);
    m_look->setEnabled(m_programme.writable() && !m_ids.empty());
    m_progress->setVisible(working);
    m_cancel->setVisible(working);
    m_planned->setVisible(told);
    m_apply->setVisible(state == State::Planned);
    m_undo->setVisible(state == State::Done);
    m_undo->setEnabled(true);
    if (!told) {
        delete m_rows;
        m_rows = nullptr;
    }
}

void BulkPanel::watch(const QPointer<Job>& job) {
    m_job = job;
    m_progress->setRange(0, 0);
    if (!job) {
        return;
    }
    connect(job, &Job::progressed, m_progress, [this](qint64 amount, qint64 total) {
        m_progress->setRange(0, static_cast<int>(std::max<qint64>(1, total)));
        m_progress->setValue(static_cast<int>(amount));
    });
    connect(job, &Job::finished, this, [this, job = job.data()] {
        // Cancelled: nobody else says so.
        if (m_job == job && (m_state == State::Planning || m_state == State::Applying)) {
            m_job = nullptr;
            become(State::Asking);
        }
    });
}

void BulkPanel::makePlan() {
    if (m_state == State::Planning || m_state == State::Applying) {
        return;
    }
    const auto change = m_form->change();
    if (!change) {
        return;
    }
    become(State::Planning);
    watch(m_programme.jobs().start<std::shared_ptr<const BulkPlan>>(
        this,
        [file = &m_programme.file(), kind = m_kind, ids = m_ids, change = *change](Progress& progress) {
            const auto connection = file->connect(true);
            const Connection::Watch watching(*connection, progress);
            UidMaker uids(file->clock(), 0);  // nothing is written
            RecordStore store(*connection, file->clock(), uids, {});
            return std::make_shared<const BulkPlan>(planBulk(store, kind, ids, change, progress));
        },
        [this](const std::shared_ptr<const BulkPlan>& plan) {
            m_job = nullptr;
            m_plan = plan;
            m_result.reset();
            become(State::Planned);
            showPlan();
            (m_apply->isEnabled() ? m_apply : m_close)->setFocus();
        },
        [this](const Message& message) {
            become(State::Asking);
            emit failed(message);
        }));
}

void BulkPanel::apply() {
    if (m_state != State::Planned || !m_plan || m_plan->updates.empty()) {
        return;
    }
    become(State::Applying);
    auto result = std::make_shared<BulkResult>();
    watch(m_programme.write(
        this, bulkLabel(*m_plan),
        [plan = m_plan, result](RecordStore& store, Progress& progress) {
            *result = applyBulk(store, *plan, progress);
        },
        [this, result](qint64 batch) {
            m_job = nullptr;
            m_batch = batch;
            m_result = result;
            become(State::Done);
            showPlan();
            m_undo->setFocus();
            emit done(m_says->text(), result->updated > 0);
        },
        [this](const QList<Finding>& findings) {
            become(State::Asking);
            emit failed(findings.first().message);
        }));
}

void BulkPanel::cancel() {
    if (m_job) {
        m_job->cancel();
    }
}

std::vector<qint64> BulkPanel::idsOf(BulkOutcome outcome) const {
    if (!m_plan) {
        return {};
    }
    if (outcome != BulkOutcome::Rejected) {
        return outcome == BulkOutcome::Update ? m_plan->updates : m_plan->unchanged;
    }
    std::vector<qint64> ids;
    for (const auto& [id, reason] : m_plan->rejected) {
        ids.push_back(id);
    }
    return ids;
}

void BulkPanel::showPlan() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const auto number = [&](std::size_t n) { return phrasebook.number(static_cast<qint64>(n)); };
    const bool over = m_state == State::Done;
    m_says->setText(over ? tr("Changed: %1").arg(phrasebook.number(m_result->updated))
                         : tr("This is what would happen. Nothing is written yet."));
    QStringList remarks;
    for (const Message& remark : m_plan->remarks) {
        remarks.append(phrasebook.say(remark));
    }
    if (over && !m_result->left.empty()) {
        remarks.append(
            tr("Left alone, because they changed meanwhile: %1").arg(number(m_result->left.size())));
    }
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    m_apply->setText(tr("Apply to %1").arg(number(m_plan->updates.size())));
    m_apply->setEnabled(!m_plan->updates.empty());
    m_outcomes[0]->setText(
        (over ? tr("Changed: %1") : tr("To change: %1")).arg(number(m_plan->updates.size())));
    m_outcomes[1]->setText(tr("Nothing to do: %1").arg(number(m_plan->unchanged.size())));
    m_outcomes[2]->setText(tr("Can't be changed: %1").arg(number(m_plan->rejected.size())));
    for (int i = 0; i < 3; ++i) {
        m_outcomes[i]->setEnabled(!idsOf(static_cast<BulkOutcome>(i)).empty());
    }
    // What can't be done is what is looked at first, where there is some.
    const int first = !m_plan->rejected.empty() && !over ? 2 : !m_plan->updates.empty() ? 0 : 1;
    m_outcomes[first]->setChecked(true);
    showRows();
}

QString BulkPanel::sayStep(const BulkStep& step) const {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const Field& field = *record(step.kind).field(step.field);
    const auto say = [&](const QVariant& value) {
        const QString text = screenText(field, value, phrasebook, [this](RecordKind kind, qint64 id) {
            return m_programme.label(kind, id);
        });
        return text.isEmpty() ? QStringLiteral("–") : text;
    };
    // the arrow runs with the reading
    const QString arrow = phrasebook.rightToLeft() ? QStringLiteral(" ← ") : QStringLiteral(" → ");
    return phrasebook.say(
        Message(QT_TRANSLATE_NOOP("core", "%1: %2"),
                {phrasebook.say(field.label),
                 step.row == 0 ? say(step.after) : say(step.before) + arrow + say(step.after)}));
}

void BulkPanel::addRow(qint64 id, const QString& detail) {
    auto* row = new LinkRow(m_programme.label(m_kind, id), detail);
    row->setObjectName(QStringLiteral("bulkRow"));
    connect(row, &QPushButton::clicked, this, [this, id] { emit recordWanted(m_kind, id); });
    m_rows->layout()->addWidget(row);
}

void BulkPanel::showRows() {
    delete m_rows;
    m_rows = nullptr;
    if (!m_plan) {
        return;
    }
    m_rows = new QWidget;
    m_rows->setLayout(parts::column(0));
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const auto outcome = static_cast<BulkOutcome>(std::max(0, m_choice->checkedId()));
    std::size_t shown = 0;
    if (outcome == BulkOutcome::Update) {
        for (const BulkRow& row : m_plan->shown) {
            if (shown++ == listed) {
                break;
            }
            QStringList lines;
            bool fresh = false;
            for (const BulkStep& step : row.steps) {
                // Of the enrolment that a transfer makes, its cohort and day tell all.
                if (step.row == 0 && step.field != QLatin1String("cohort") &&
                    step.field != QLatin1String("started_on")) {
                    continue;
                }
                if (step.row == 0 && !std::exchange(fresh, true)) {
                    lines.append(tr("New enrolment"));
                }
                lines.append(sayStep(step));
            }
            addRow(row.id, lines.join(u'\n'));
        }
    } else if (outcome == BulkOutcome::Rejected) {
        for (const auto& [id, reason] : m_plan->rejected) {
            if (shown++ == listed) {
                break;
            }
            addRow(id, phrasebook.say(reason));
        }
    } else {
        for (const qint64 id : m_plan->unchanged) {
            if (shown++ == listed) {
                break;
            }
            addRow(id, {});
        }
    }
    const std::size_t all = idsOf(outcome).size();
    m_all->setText(tr("All %1 in their table").arg(phrasebook.number(static_cast<qint64>(all))));
    m_all->setVisible(all > 0);
    m_planned->layout()->addWidget(m_rows);
    m_planned->layout()->removeWidget(m_all);
    static_cast<QVBoxLayout*>(m_planned->layout())->addWidget(m_all, 0, Qt::AlignLeading);
}

void BulkPanel::retranslate() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    m_title->setText(tr("Change several rows"));
    m_subtitle->setText(QStringLiteral("%1: %2").arg(phrasebook.say(record(m_kind).pluralLabel),
                                                     phrasebook.number(static_cast<qint64>(m_ids.size()))));
    setAccessibleName(m_title->text());
    m_close->setText(tr("Close"));
    m_look->setText(tr("Show the plan"));
    m_cancel->setText(tr("Cancel"));
    m_undo->setText(tr("Undo"));
    m_form->retranslate();
    // Margins stand where they are put, whatever way the window runs.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? space::small : space::large, space::large,
                                 mirrored ? space::large : space::small, space::small);
    m_content->setContentsMargins(mirrored ? space::small : 0, 0, mirrored ? 0 : space::small, 0);
    parts::setRole(this, "mirrored", mirrored);
    if (m_plan && m_planned->isVisibleTo(this)) {
        showPlan();
    }
}

void BulkPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void BulkPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_state == State::Planning) {
            cancel();
        } else {
            dismiss();
        }
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace jisr
