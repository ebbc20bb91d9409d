#include "ui/privacy/retentionpage.h"

#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QSpinBox>
#include <QTableWidget>

#include "core/privacy/retention.h"
#include "core/storage/connection.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr int RowHeight = 28, CopiesHeight = 110, NumberWidth = 120;
constexpr int Patience = 20'000;  // ms: reading jobs may have to come to their end first
}  // namespace

RetentionPage::RetentionPage(Desk& desk, OpenProgramme& programme, QWidget* parent)
    : Page(parent), m_desk(desk), m_programme(programme) {
    auto* layout = parts::column(space::medium);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    setLayout(layout);
    m_title = parts::text("title");
    m_text = parts::text("muted");
    m_text->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    QFrame* card = parts::card();
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::wide, space::large, space::wide, space::large);
    inside->setSpacing(space::medium);
    makeQuestion(inside);
    makePlan(inside);
    makeConfirmation(inside);
    layout->addWidget(card, 1);
    connect(&programme, &OpenProgramme::writingChanged, this, &RetentionPage::updateControls);
    connect(&programme, &OpenProgramme::whoChanged, this, &RetentionPage::updateControls);
    connect(&programme, &OpenProgramme::recordsChanged, this, [this] {
        if (m_plan && !m_job) {  // what was planned may no longer be so
            m_plan.reset();
            showPlan();
        }
    });
    retranslate();
    showPlan();
}

void RetentionPage::makeQuestion(QVBoxLayout* inside) {
    auto* row = parts::row(space::small);
    m_before = parts::text("label");
    m_behind = parts::text("label");
    m_months = new QSpinBox;
    m_months->setObjectName(QStringLiteral("retentionMonths"));
    m_months->setRange(1, LongestRetention);
    m_months->setValue(UsualRetention);
    m_months->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_look = parts::button("primary", "retentionLook");
    row->addWidget(m_before);
    row->addWidget(m_months);
    row->addWidget(m_behind);
    row->addSpacing(space::medium);
    row->addWidget(m_look);
    row->addStretch(1);
    inside->addLayout(row);
    m_state = parts::text("muted");
    m_state->setObjectName(QStringLiteral("retentionState"));
    m_state->setWordWrap(true);
    inside->addWidget(m_state);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::small);
    inside->addWidget(m_progress);
    connect(m_look, &QPushButton::clicked, this, &RetentionPage::look);
    connect(m_months, &QSpinBox::valueChanged, this, [this] {
        if (m_plan) {
            m_plan.reset();
            showPlan();
        }
    });
}

void RetentionPage::makePlan(QVBoxLayout* inside) {
    m_counts = new QTableWidget(0, 2);
    m_counts->setObjectName(QStringLiteral("retentionPlan"));
    m_counts->setProperty("role", QStringLiteral("rows"));
    m_counts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_counts->setSelectionMode(QAbstractItemView::NoSelection);
    m_counts->setShowGrid(false);
    m_counts->setTabKeyNavigation(false);
    m_counts->verticalHeader()->hide();
    m_counts->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_counts->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_counts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_counts->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    inside->addWidget(m_counts, 1);
    m_copiesTitle = parts::text("label");
    m_copiesTitle->setWordWrap(true);
    m_copies = new QListWidget;
    m_copies->setObjectName(QStringLiteral("retentionCopies"));
    m_copies->setMaximumHeight(CopiesHeight);
    inside->addWidget(m_copiesTitle);
    inside->addWidget(m_copies);
}

void RetentionPage::makeConfirmation(QVBoxLayout* inside) {
    m_confirmation = new QWidget;
    auto* box = parts::column(space::small);
    m_confirmation->setLayout(box);
    m_warning = parts::text("fault");
    m_warning->setWordWrap(true);
    box->addWidget(m_warning);
    auto* row = parts::row(space::small);
    m_ask = parts::text("label");
    m_number = new QLineEdit;
    m_number->setObjectName(QStringLiteral("retentionNumber"));
    m_number->setFixedWidth(NumberWidth);
    m_act = parts::button("", "retentionAct");
    m_cancel = parts::button("", "retentionCancel");
    row->addWidget(m_ask);
    row->addWidget(m_number);
    row->addWidget(m_act);
    row->addStretch(1);
    box->addLayout(row);
    inside->addWidget(m_confirmation);
    auto* stop = parts::row(space::small);
    stop->addStretch(1);
    stop->addWidget(m_cancel);
    inside->addLayout(stop);
    connect(m_number, &QLineEdit::textChanged, this, &RetentionPage::updateControls);
    connect(m_number, &QLineEdit::returnPressed, this, [this] {
        if (m_act->isEnabled()) {
            act();
        }
    });
    connect(m_act, &QPushButton::clicked, this, &RetentionPage::act);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job) {
            m_job->cancel();
            say(tr("Stopping…"));
        }
    });
}

void RetentionPage::enter() {
    if (!m_looked && !m_programme.writing()) {
        m_looked = true;
        guarded(
            [this] {
                m_months->setValue(
                    retentionInForce(m_programme.file().connection(), m_programme.file().clock()));
            },
            [this](const Message& message) { emit failed(message); });
    }
    m_months->setFocus();
    updateControls();
}

void RetentionPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showPlan();
    }
}

void RetentionPage::retranslate() {
    m_title->setText(tr("Retention of personal data"));
    m_text->setText(
        tr("Law 09-08: people stand in the file no longer than they must. Whoever is past the retention "
           "can be taken out for good: names, contacts, numbers, birth date, notes and employers go from the "
           "records, the history, the merges and the kept files. What figures are counted from stays, so "
           "that every past figure stays the same."));
    m_before->setText(tr("Keep people for"));
    m_behind->setText(tr("months after the last thing that happened to them"));
    m_months->setAccessibleName(tr("Retention in months"));
    m_look->setText(tr("Look who is past it"));
    m_counts->setHorizontalHeaderLabels({tr("What it concerns"), tr("How many")});
    m_counts->setAccessibleName(tr("What it concerns"));
    m_copiesTitle->setText(
        tr("These files still hold the people. Those that are ticked are erased, after a new backup was "
           "made."));
    m_copies->setAccessibleName(tr("Files that still hold the people"));
    m_warning->setText(tr("Nobody can take this back: neither undo nor the history brings them back."));
    m_ask->setText(tr("To confirm, type how many people it is:"));
    m_number->setAccessibleName(m_ask->text());
    m_act->setText(tr("Anonymise for good"));
    m_cancel->setText(tr("Cancel"));
}

void RetentionPage::say(const QString& text, const char* role) {
    m_state->setText(text);
    parts::setRole(m_state, "role", QString::fromLatin1(role));
}

bool RetentionPage::confirmed() const {
    bool number = false;
    const qint64 typed = m_number->text().trimmed().toLongLong(&number);
    return number && m_plan && !m_plan->isEmpty() && typed == m_plan->peopleCount();
}

void RetentionPage::updateControls() {
    const bool idle = !m_job && !m_programme.writing();
    m_months->setEnabled(idle);
    m_look->setEnabled(idle);
    m_number->setEnabled(idle && m_programme.writable());
    m_act->setEnabled(idle && m_programme.writable() && confirmed());
    m_copies->setEnabled(idle);
    m_cancel->setVisible(!m_job.isNull());
    m_progress->setVisible(!m_job.isNull());
}

void RetentionPage::begin(Job* job) {
    m_job = job;
    m_progress->setRange(0, 0);
    connect(job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? 1000 : 0);
        m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    });
    connect(job, &Job::staged, this,
            [this](const QByteArray& text) { say(m_desk.language.phrasebook().say(text.constData())); });
    connect(job, &Job::finished, this, &RetentionPage::end);
    updateControls();
}

void RetentionPage::end() {
    const bool cancelled = m_job && m_job->cancelled();
    m_job = nullptr;
    if (cancelled) {
        guarded(
            [this] {
                const bool tooLate = m_acting && anonymised();
                if (tooLate) {
                    m_plan.reset();
                    showPlan();
                }
                say(tooLate ? tr("It was too late to stop: the people were anonymised.")
                            : tr("Stopped: nothing was changed."));
            },
            [this](const Message& message) { emit failed(message); });
    }
    m_acting = false;
    updateControls();
}

/// Whether the act that was planned is done, whatever became of its job.
bool RetentionPage::anonymised() const {
    Connection& connection = m_programme.file().connection();
    PrivacyStore store(connection, m_programme.file().clock());
    return m_plan && std::any_of(m_plan->people.begin(), m_plan->people.end(), [&](const PersonAge& person) {
               return !person.removed && store.anonymisedAt(person.id).has_value();
           });
}

void RetentionPage::look() {
    if (m_job || m_programme.writing()) {
        return;
    }
    const int months = m_months->value();
    m_plan.reset();
    showPlan();
    begin(m_programme.jobs().start<std::shared_ptr<const AnonymisationPlan>>(
        this,
        [&file = m_programme.file(), months, writable = m_programme.writable(),
         who = m_programme.who()](Progress& progress) {
            if (writable) {  // what the coordinator sets is kept
                const auto writing = file.connect();
                if (retentionInForce(*writing, file.clock()) != months) {
                    PrivacyStore(*writing, file.clock()).setRetention(months, who);
                }
            }
            const auto connection = file.connect(true);
            const Connection::Watch watch(*connection, progress);
            return std::make_shared<const AnonymisationPlan>(
                planAnonymisation(*connection, file.path(), file.clock(), months, progress));
        },
        [this](const std::shared_ptr<const AnonymisationPlan>& plan) {
            m_plan = plan;
            showPlan();
        },
        [this](const Message& message) {
            say({});
            emit failed(message);
        }));
}

void RetentionPage::showPlan() {
    const Phrasebook& words = m_desk.language.phrasebook();
    m_counts->setRowCount(0);
    m_copies->clear();
    m_number->clear();
    const auto row = [&](const QString& what, qint64 count) {
        if (count > 0) {
            const int at = m_counts->rowCount();
            m_counts->insertRow(at);
            m_counts->setItem(at, 0, new QTableWidgetItem(what));
            auto* figure = new QTableWidgetItem(words.number(count));
            figure->setTextAlignment(parts::figureSide);
            m_counts->setItem(at, 1, figure);
        }
    };
    const bool some = m_plan && !m_plan->isEmpty();
    if (m_plan) {
        row(tr("Learners who are anonymised"), m_plan->counts.learners);
        row(tr("Removed learners who still stand in the history"), m_plan->counts.removedPeople);
        row(tr("Their enrolments: references and certificates"), m_plan->counts.enrolments);
        row(tr("Their situations: employers, titles, proofs, notes"), m_plan->counts.situations);
        row(tr("Their contacts: notes"), m_plan->counts.contacts);
        row(tr("Files of sealed reports that name them (their SHA-256 stays)"), m_plan->counts.files);
        row(tr("Left as they are: past it, but admitted or in training"), m_plan->inTraining);
        row(tr("Left as they are: past it, but their request is not answered"), m_plan->openRequests);
        for (const FileCopy& copy : m_plan->copies) {
            const QString made = words.date(copy.madeAt.date());
            // isolated: a path runs from left to right in an Arabic window too
            const QString name = QChar(0x2066) + QDir::toNativeSeparators(copy.path) + QChar(0x2069);
            auto* item = new QListWidgetItem(m_plan->pastRetention(copy)
                                                 ? tr("%1 (%2, older than the retention)").arg(name, made)
                                                 : tr("%1 (%2)").arg(name, made));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
            item->setCheckState(Qt::Unchecked);  // only what somebody ticks is erased
            m_copies->addItem(item);
        }
        if (some) {
            say(tr("Past the retention: %1. The last thing that happened to them was between %2 and %3.")
                    .arg(words.number(m_plan->peopleCount()), words.date(m_plan->earliest),
                         words.date(m_plan->latest)));
        } else {
            say(tr("Nobody is past the retention."));
        }
    } else if (!m_job) {
        say(tr("Nothing is changed by looking."));
    }
    m_counts->setVisible(m_counts->rowCount() > 0);
    m_copies->setVisible(m_copies->count() > 0);
    m_copiesTitle->setVisible(m_copies->count() > 0);
    m_confirmation->setVisible(some);
    updateControls();
}

/// The act's result, and the ticked files that could not be erased.
struct RetentionPage::Answer {
    AnonymisationResult result;
    QStringList left;
};

void RetentionPage::act() {
    if (!confirmed() || m_job || m_programme.writing() || !m_programme.writable()) {
        return;
    }
    std::vector<FileCopy> erased;
    for (int i = 0; i < m_copies->count(); ++i) {
        if (m_copies->item(i)->checkState() == Qt::Checked) {
            erased.push_back(m_plan->copies[static_cast<size_t>(i)]);
        }
    }
    m_acting = true;
    m_programme.setWriting(true);
    Job* job = m_programme.jobs().start<Answer>(
        this,
        [&file = m_programme.file(), plan = m_plan, erased, who = m_programme.who()](Progress& progress) {
            Answer answer;
            const auto connection = file.connect();
            connection->setPatience(Patience);
            answer.result = anonymise(*connection, file.clock(), *plan, who, progress);
            if (!erased.empty() && answer.result.counts.batch) {
                ProgrammeFile::open(file.path(), file.clock(), true)->backup(progress);
            }
            for (const FileCopy& copy : erased) {
                if (answer.result.counts.batch && !eraseFile(copy.path)) {
                    answer.left << copy.path;
                }
            }
            return answer;
        },
        [this](const Answer& answer) { showResult(answer.result, answer.left); },
        [this](const Message& message) {
            say({});
            emit failed(message);
        });
    // however it ends, cancelled too
    connect(job, &Job::finished, this, [this] {
        m_programme.setWriting(false);
        m_programme.announceChange();
    });
    begin(job);
}

void RetentionPage::showResult(const AnonymisationResult& result, const QStringList& left) {
    const Phrasebook& words = m_desk.language.phrasebook();
    const qint64 people = result.counts.learners + result.counts.removedPeople;
    m_plan.reset();
    showPlan();
    QStringList lines{tr("Anonymised: %1. Entries of the history emptied: %2.")
                          .arg(words.number(people), words.number(result.counts.journalEntries))};
    if (!result.swept) {
        lines << tr(
            "The file could not be written anew, so what was erased may still stand in its unused "
            "parts. Close it and open it again.");
    }
    if (!left.isEmpty()) {
        lines << tr("Could not be erased: %1").arg(words.list(left));
    }
    say(lines.join(u' '), result.swept && left.isEmpty() ? "muted" : "fault");
    emit done(lines.first(), false);
}

}  // namespace jisr
