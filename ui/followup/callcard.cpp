#include "ui/followup/callcard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollArea>

#include "core/base/phrasebook.h"
#include "core/catalogue/normalise.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/base/shownvalue.h"
#include "ui/records/fieldeditor.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int contactsShown = 4;

/// What of a situation is asked for after which outcome.
constexpr bool asksJob(CallOutcome outcome) {
    return outcome == CallOutcome::NewJob || outcome == CallOutcome::Contract ||
           outcome == CallOutcome::Apprenticeship || outcome == CallOutcome::Internship;
}

struct OutcomeKey {
    CallOutcome outcome;
    int key;
    const char* shown;
};
/// In the order of the buttons: digits for what is said every day, letters for the rest.
constexpr OutcomeKey outcomeKeys[] = {
    {CallOutcome::SameSituation, Qt::Key_1, "1"}, {CallOutcome::NewJob, Qt::Key_2, "2"},
    {CallOutcome::Seeking, Qt::Key_3, "3"},       {CallOutcome::Studying, Qt::Key_4, "4"},
    {CallOutcome::Internship, Qt::Key_5, "5"},    {CallOutcome::Inactive, Qt::Key_6, "6"},
    {CallOutcome::NoAnswer, Qt::Key_7, "7"},      {CallOutcome::WrongNumber, Qt::Key_8, "8"},
    {CallOutcome::Refused, Qt::Key_9, "9"},       {CallOutcome::CallBack, Qt::Key_0, "0"},
    {CallOutcome::SelfEmployed, Qt::Key_S, "S"},  {CallOutcome::Contract, Qt::Key_C, "C"},
    {CallOutcome::Apprenticeship, Qt::Key_A, "A"}};

}  // namespace

CallCard::CallCard(Desk& desk, OpenProgramme& programme, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_programme(programme), m_words(programme, desk.language) {
    setObjectName(QStringLiteral("callCard"));
    setProperty("role", QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    m_empty = parts::text("muted");
    m_empty->setObjectName(QStringLiteral("callEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    outer->addWidget(m_empty, 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_body = new QWidget;
    m_body->setAutoFillBackground(false);
    scroll->setWidget(m_body);
    outer->addWidget(scroll, 1);

    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    auto* head = parts::row(space::small);
    auto* names = parts::column(space::hair);
    m_name = parts::text("title");
    m_name->setObjectName(QStringLiteral("callName"));
    m_path = parts::text("detail");
    m_path->setWordWrap(true);
    m_about = parts::text("plain");
    m_about->setObjectName(QStringLiteral("callAbout"));
    m_about->setWordWrap(true);
    names->addWidget(m_name);
    names->addWidget(m_path);
    head->addLayout(names, 1);
    m_open = parts::button("quiet", "callOpen");
    head->addWidget(m_open, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_about);
    m_numbers = parts::column(space::tight);
    layout->addLayout(m_numbers);
    m_known = parts::text("plain");
    m_known->setObjectName(QStringLiteral("callKnown"));
    m_known->setWordWrap(true);
    m_contacts = parts::text("detail");
    m_contacts->setWordWrap(true);
    m_script = parts::text("muted");
    m_script->setWordWrap(true);
    layout->addWidget(m_known);
    layout->addWidget(m_contacts);
    layout->addWidget(m_script);
    makeOutcomes(layout);
    makeFields(layout);
    m_counts = parts::text("muted");
    m_counts->setObjectName(QStringLiteral("callCounts"));
    m_counts->setWordWrap(true);
    layout->addWidget(m_counts);
    m_fault = parts::text("fault");
    m_fault->setObjectName(QStringLiteral("callFault"));
    m_fault->setWordWrap(true);
    layout->addWidget(m_fault);
    auto* actions = parts::row(space::small);
    m_save = parts::button("primary", "callSave");
    m_skip = parts::button("", "callSkip");
    actions->addWidget(m_save);
    actions->addWidget(m_skip);
    actions->addStretch(1);
    layout->addLayout(actions);
    layout->addStretch(1);

    connect(m_save, &QPushButton::clicked, this, &CallCard::save);
    connect(m_skip, &QPushButton::clicked, this, &CallCard::skipped);
    connect(m_open, &QPushButton::clicked, this,
            [this] { emit recordWanted(RecordKind::Learner, m_person.learner); });
    showNobody({});
    retranslate();
}

void CallCard::makeOutcomes(QVBoxLayout* layout) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::tight);
    grid->setVerticalSpacing(space::tight);
    int place = 0;
    for (const OutcomeKey& each : outcomeKeys) {
        auto* button = parts::button("answer", "");
        button->setObjectName(QStringLiteral("outcome_") + callOutcomeCode(each.outcome));
        button->setCheckable(true);
        grid->addWidget(button, place / 3, place % 3);
        m_outcomes.insert(int(each.outcome), button);
        connect(button, &QPushButton::clicked, this, [this, outcome = each.outcome] { choose(outcome); });
        ++place;
    }
    for (int column = 0; column < 3; ++column) {
        grid->setColumnStretch(column, 1);
    }
    layout->addLayout(grid);
}

CallCard::Line CallCard::addField(RecordKind kind, const char* field, const char* objectName) {
    auto* label = parts::text("label");
    auto* editor =
        new FieldEditor(m_desk, m_programme, kind, *record(kind).field(QString::fromLatin1(field)));
    editor->setObjectName(QLatin1String(objectName));
    const int row = m_fields->rowCount();
    m_fields->addWidget(label, row, 0, Qt::AlignTop);
    m_fields->addWidget(editor, row, 1);
    m_lines.append({label, editor});
    connect(editor, &FieldEditor::committed, this, [this, editor](const QVariant& value) {
        editor->setValue(value);
        m_justTaken = editor;
        showCounts();
    });
    connect(editor, &FieldEditor::entered, this, [this, editor] {
        // The Enter that took a value leads on; the next one writes the call down.
        if (std::exchange(m_justTaken, nullptr) == editor) {
            return;
        }
        save();
    });
    connect(editor, &FieldEditor::edited, this, [this] { m_justTaken = nullptr; });
    connect(editor, &FieldEditor::cancelled, this, [this] { setFocus(); });
    return m_lines.last();
}

void CallCard::makeFields(QVBoxLayout* layout) {
    m_fields = new QGridLayout;
    m_fields->setHorizontalSpacing(space::medium);
    m_fields->setVerticalSpacing(space::tight);
    m_fields->setColumnStretch(1, 1);
    m_employer = addField(RecordKind::Situation, "employer", "callEmployer").editor;
    m_startedOn = addField(RecordKind::Situation, "started_on", "callStartedOn").editor;
    m_hours = addField(RecordKind::Situation, "weekly_hours", "callHours").editor;
    m_contract = addField(RecordKind::Situation, "contract", "callContract").editor;
    m_jobTitle = addField(RecordKind::Situation, "job_title", "callJobTitle").editor;
    m_previousEnd = addField(RecordKind::Situation, "ended_on", "callPreviousEnd").editor;
    m_nextOn = addField(RecordKind::Contact, "next_on", "callNextOn").editor;
    m_note = addField(RecordKind::Contact, "note", "callNote").editor;
    m_on = addField(RecordKind::Contact, "on", "callOn").editor;
    layout->addLayout(m_fields);
    m_unpaid = new QCheckBox;
    m_unpaid->setObjectName(QStringLiteral("callUnpaid"));
    m_noContact = new QCheckBox;
    m_noContact->setObjectName(QStringLiteral("callNoContact"));
    layout->addWidget(m_unpaid);
    layout->addWidget(m_noContact);
}

void CallCard::showPerson(const DuePerson& person, const QDate& cutOff, const QDate& today,
                          const QDate& nextHorizon) {
    const bool same = person.learner == m_person.learner && !m_empty->isVisibleTo(this);
    m_person = person;
    m_cutOff = cutOff;
    m_today = today;
    m_nextHorizon = nextHorizon;
    m_empty->hide();
    m_body->parentWidget()->parentWidget()->show();
    if (!same) {
        clearAnswer();
    }
    fill();
}

void CallCard::showNobody(const QString& why) {
    m_person = {};
    m_empty->setText(why);
    m_empty->show();
    m_body->parentWidget()->parentWidget()->hide();
}

void CallCard::clearAnswer() {
    m_outcome.reset();
    for (QPushButton* button : std::as_const(m_outcomes)) {
        button->setChecked(false);
    }
    for (const Line& line : std::as_const(m_lines)) {
        line.editor->setValue({});
        line.editor->setError({});
    }
    m_on->setValue(m_today.toString(Qt::ISODate));
    m_unpaid->setChecked(false);
    m_noContact->setChecked(false);
    m_fault->hide();
    m_counts->hide();
    showFields();
}

void CallCard::fill() {
    if (m_programme.writing() || !m_person.learner) {
        return;
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    guarded(
        [&] {
            RecordStore& store = m_programme.store();
            const auto learner = store.row(RecordKind::Learner, m_person.learner);
            if (!learner) {
                return;
            }
            m_subject = CallBook(store).subject(m_person.learner, m_person.graduatedOn, m_today);
            m_name->setText(m_words.label(RecordKind::Learner, m_person.learner));
            setAccessibleName(m_name->text());
            const auto enrolment = store.row(RecordKind::Enrolment, m_person.enrolment);
            m_path->setText(
                tr("%1 · graduated on %2")
                    .arg(enrolment ? m_words.text(RecordKind::Enrolment, *enrolment, u"cohort") : QString(),
                         phrasebook.date(m_person.graduatedOn)));
            QStringList open;
            for (const int horizon : m_person.open) {
                open.append(tr("%1 months (%2)")
                                .arg(phrasebook.number(horizon),
                                     phrasebook.date(m_person.graduatedOn.addMonths(horizon))));
            }
            m_about->setText(open.isEmpty()
                                 ? tr("To be known at %1 months, on %2")
                                       .arg(phrasebook.number(m_person.horizon),
                                            phrasebook.date(m_person.graduatedOn.addMonths(m_person.horizon)))
                                 : tr("Unknown at: %1").arg(phrasebook.list(open)));
            fillNumbers(*learner);
            if (m_subject.situation) {
                const StoredRow& situation = *m_subject.situation;
                m_known->setText(tr("Last known: %1, %2; last news of %3")
                                     .arg(m_words.situation(situation),
                                          m_words.span(dayOf(RecordKind::Situation, situation, u"started_on"),
                                                       dayOf(RecordKind::Situation, situation, u"ended_on")),
                                          m_words.text(RecordKind::Situation, situation, u"last_known_on")));
            } else {
                m_known->setText(tr("No situation is known."));
            }
            const auto ids = store.ids(RecordKind::Contact, {}, QStringLiteral("on"), true,
                                       {{QStringLiteral("learner"), m_person.learner}});
            QStringList lines;
            for (const StoredRow& row : store.rows(RecordKind::Contact, ids)) {
                if (lines.size() == contactsShown) {
                    break;
                }
                QStringList words{m_words.text(RecordKind::Contact, row, u"on"),
                                  m_words.text(RecordKind::Contact, row, u"result"),
                                  m_words.text(RecordKind::Contact, row, u"note")};
                words.removeAll(QString());
                lines.append(words.join(QStringLiteral(" · ")));
            }
            m_contacts->setText(lines.isEmpty() ? tr("Never contacted yet.") : lines.join(u'\n'));
        },
        [&](const Message& message) { m_known->setText(phrasebook.say(message)); });
    m_outcomes[int(CallOutcome::SameSituation)]->setEnabled(m_subject.situation.has_value());
    m_save->setEnabled(m_programme.writable());
    for (QPushButton* button : std::as_const(m_outcomes)) {
        if (!m_programme.writable()) {
            button->setEnabled(false);
        }
    }
    if (!m_programme.writable()) {
        m_fault->setText(tr("This programme can only be looked at here: nothing can be written down."));
        m_fault->show();
    }
    showFields();
}

void CallCard::fillNumbers(const StoredRow& learner) {
    while (QLayoutItem* item = m_numbers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const char* field : {"phone", "phone_2", "email"}) {
        const QString name = QString::fromLatin1(field);
        const QString text = valueOf(RecordKind::Learner, learner, name).toString();
        if (text.isEmpty()) {
            continue;
        }
        const QString shown = name == QLatin1String("email") ? text : shownPhone(text);
        auto* button = parts::button("number", "callNumber");
        button->setText(leftToRight(shown));
        button->setToolTip(tr("Copy"));
        button->setAccessibleName(tr("Copy %1").arg(shown));
        connect(button, &QPushButton::clicked, this, [this, shown] {
            QGuiApplication::clipboard()->setText(shown);
            emit copied(shown);
        });
        m_numbers->addWidget(button);
    }
}

bool CallCard::takeKey(int key, const QString& text) {
    if (!m_person.learner || m_empty->isVisibleTo(this)) {
        return false;
    }
    for (const OutcomeKey& each : outcomeKeys) {
        // Digits of an Arabic or French keyboard come as text, whatever the key.
        const bool same = each.key == key || (text.size() == 1 && text.compare(QLatin1String(each.shown),
                                                                               Qt::CaseInsensitive) == 0);
        if (same && m_outcomes[int(each.outcome)]->isEnabled()) {
            choose(each.outcome);
            return true;
        }
    }
    return false;
}

void CallCard::choose(CallOutcome outcome) {
    m_outcome = outcome;
    for (auto each = m_outcomes.cbegin(); each != m_outcomes.cend(); ++each) {
        each.value()->setChecked(each.key() == int(outcome));
    }
    const auto next = CallBook::proposedNext(outcome, m_today, m_subject.failedAttempts, m_nextHorizon);
    m_nextOn->setValue(next ? QVariant(next->toString(Qt::ISODate)) : QVariant());
    m_fault->hide();
    showFields();
    showCounts();
    if (asksJob(outcome)) {
        m_employer->setFocus();
    } else if (outcome == CallOutcome::CallBack) {
        m_nextOn->setFocus();
        m_nextOn->selectAll();
    } else if (outcome == CallOutcome::SelfEmployed || outcome == CallOutcome::Studying ||
               outcome == CallOutcome::Seeking || outcome == CallOutcome::Inactive) {
        m_startedOn->setFocus();
    } else {
        m_save->setFocus();
    }
}

void CallCard::showFields() {
    const bool chosen = m_outcome.has_value();
    const bool fresh = chosen && wasReached(*m_outcome) && *m_outcome != CallOutcome::SameSituation;
    const bool job = chosen && asksJob(*m_outcome);
    for (const Line& line : std::as_const(m_lines)) {
        bool show = chosen;
        if (line.editor == m_employer || line.editor == m_jobTitle) {
            show = job;
        } else if (line.editor == m_hours) {
            show = job || m_outcome == CallOutcome::SelfEmployed;
        } else if (line.editor == m_contract) {
            show = m_outcome == CallOutcome::NewJob;
        } else if (line.editor == m_startedOn) {
            show = fresh;
        } else if (line.editor == m_previousEnd) {
            show = fresh && m_subject.situation.has_value();
        }
        line.label->setVisible(show);
        line.editor->setVisible(show);
    }
    m_unpaid->setVisible(m_outcome == CallOutcome::Internship);
    m_noContact->setVisible(chosen);
}

QDate CallCard::dateOf(FieldEditor* editor) const {
    return QDate::fromString(editor->value().toString(), Qt::ISODate);
}

CallReport CallCard::report() const {
    CallReport report;
    report.learner = m_person.learner;
    report.outcome = *m_outcome;
    report.on = dateOf(m_on);
    report.startedOn = dateOf(m_startedOn);
    if (asksJob(*m_outcome)) {
        report.employer = m_employer->value().toLongLong();
        report.jobTitle = m_jobTitle->value().toString();
    }
    if (m_outcome == CallOutcome::NewJob) {
        report.contract = m_contract->value().toString();
    }
    if (m_hours->value().isValid()) {
        report.weeklyHours = m_hours->value().toDouble();
    }
    report.paid = !m_unpaid->isChecked();
    if (m_previousEnd->value().isValid()) {
        report.previousEndedOn = dateOf(m_previousEnd);
    }
    report.nextOn = dateOf(m_nextOn);
    report.noContact = m_noContact->isChecked();
    report.note = m_note->value().toString();
    return report;
}

void CallCard::showCounts() {
    if (!m_outcome) {
        return;
    }
    CallReport now = report();
    Message counts = CallBook::countsFrom(now, m_cutOff);
    for (QString& argument : counts.arguments) {
        argument = m_desk.language.phrasebook().date(QDate::fromString(argument, Qt::ISODate));
    }
    m_counts->setText(m_desk.language.phrasebook().say(counts));
    m_counts->setVisible(!counts.isEmpty());
}

bool CallCard::isBegun() const {
    return m_outcome && !m_writing;
}

void CallCard::showFindings(const QList<Finding>& findings) {
    QStringList lines;
    for (const Finding& finding : findings) {
        lines.append(m_desk.language.phrasebook().say(finding.message));
    }
    m_fault->setText(lines.join(u'\n'));
    m_fault->show();
}

void CallCard::save() {
    if (!m_person.learner || m_writing || !m_programme.writable()) {
        return;
    }
    if (!m_outcome) {
        m_fault->setText(tr("What came of the call? One key says it: 1 same situation … 0 call back."));
        m_fault->show();
        return;
    }
    for (const Line& line : std::as_const(m_lines)) {
        if (line.editor->isVisibleTo(this) && line.editor->isEdited() && !line.editor->commit()) {
            line.editor->setFocus();
            return;
        }
    }
    m_justTaken = nullptr;
    CallReport report = this->report();
    if (const auto staff = m_programme.store().find(RecordKind::Staff, m_programme.who())) {
        report.by = *staff;
    }
    const QList<Finding> findings = CallBook(m_programme.store()).check(report, m_today);
    if (!findings.isEmpty()) {
        showFindings(findings);
        return;
    }
    m_writing = true;
    m_save->setEnabled(false);
    const QString outcome = term(callOutcomeName(report.outcome));
    const Message label(QT_TRANSLATE_NOOP("core", "Call to %1: %2"), {m_name->text(), outcome});
    m_programme.write(
        this, label,
        [report, attempts = m_subject.failedAttempts, next = m_nextHorizon](RecordStore& store, Progress&) {
            CallBook(store).write(report, attempts, next);
        },
        [this, learner = report.learner, label](qint64) {
            m_writing = false;
            m_save->setEnabled(true);
            clearAnswer();
            emit written(learner, m_desk.language.phrasebook().say(label));
        },
        [this](const QList<Finding>& refused) {
            m_writing = false;
            m_save->setEnabled(true);
            showFindings(refused);
        });
}

void CallCard::keyPressEvent(QKeyEvent* event) {
    if (!(event->modifiers() & ~Qt::KeypadModifier) && takeKey(event->key(), event->text())) {
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        save();
        return;
    }
    QFrame::keyPressEvent(event);
}

void CallCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QFrame::changeEvent(event);
}

void CallCard::retranslate() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    for (const OutcomeKey& each : outcomeKeys) {
        auto* button = m_outcomes[int(each.outcome)];
        const QString name = phrasebook.say(callOutcomeName(each.outcome));
        button->setText(QStringLiteral("%1  %2").arg(leftToRight(QLatin1String(each.shown)), name));
        button->setAccessibleName(tr("%1, key %2").arg(name, QLatin1String(each.shown)));
    }
    for (const Line& line : std::as_const(m_lines)) {
        QString text = phrasebook.say(line.editor->field().label);
        if (line.editor == m_previousEnd) {
            text = tr("The one before ended on");
        } else if (line.editor == m_on) {
            text = tr("Day of the call");
        }
        line.label->setText(text);
        line.editor->setAccessibleName(text);
    }
    m_script->setText(
        tr("Ask: What are you doing now? Since when? With whom, how many hours a week, which "
           "contract? Is it in the field of the training? May we call again?"));
    m_unpaid->setText(tr("Unpaid"));
    m_noContact->setText(tr("Does not want to be contacted again"));
    if (!m_person.learner) {
        setAccessibleName(tr("The person to call"));
    }
    m_save->setText(tr("Write down, next person"));
    m_save->setToolTip(tr("Enter"));
    m_skip->setText(tr("Skip"));
    m_open->setText(tr("Open page"));
}

}  // namespace jisr
