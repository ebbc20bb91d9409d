#include "ui/followup/callcard.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include "core/base/phrasebook.h"
#include "core/catalogue/normalise.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/base/shownvalue.h"
#include "ui/followup/callkeys.h"
#include "ui/records/fieldeditor.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

/// What of a situation is asked for after which outcome.
constexpr bool asksJob(CallOutcome outcome) {
    return outcome == CallOutcome::NewJob || outcome == CallOutcome::Contract ||
           outcome == CallOutcome::Apprenticeship || outcome == CallOutcome::Internship;
}

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
    m_head = new QWidget;
    outer->addWidget(m_head);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("recordScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body = new QWidget;
    m_body->setAutoFillBackground(false);
    m_scroll->setWidget(m_body);
    outer->addWidget(m_scroll, 1);
    m_foot = new QWidget;
    outer->addWidget(m_foot);

    // Who is called, and the number, stay in sight while the answer is keyed in.
    auto* layout = new QVBoxLayout(m_head);
    layout->setContentsMargins(space::large, space::medium, space::large, 0);
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
    m_numbers = parts::column(space::tight);
    layout->addLayout(m_numbers);
    layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(space::large, space::small, space::large, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(m_about);
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
    layout->addStretch(1);
    // What stands against it, and the way on, stay in sight however long the person's story is.
    layout = new QVBoxLayout(m_foot);
    layout->setContentsMargins(space::large, space::tight, space::large, space::medium);
    layout->setSpacing(space::tight);
    m_counts = parts::text("notice");
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

    connect(&programme, &OpenProgramme::writingChanged, this, [this](bool writing) {
        if (!writing && m_stale) {
            fill();
        }
    });
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
        // a long name is cut rather than the card widened
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        grid->addWidget(button, place / 2, place % 2);
        m_outcomes.insert(int(each.outcome), button);
        connect(button, &QPushButton::clicked, this, [this, outcome = each.outcome] { choose(outcome); });
        ++place;
    }
    for (int column = 0; column < 2; ++column) {
        grid->setColumnStretch(column, 1);
    }
    layout->addLayout(grid);
}

CallCard::Line CallCard::addField(RecordKind kind, const char* field, const char* objectName) {
    auto* label = parts::text("label");
    Field asked = *record(kind).field(QString::fromLatin1(field));
    asked.required = asked.name == QLatin1String("on");  // of the rest everything may stay unsaid
    auto* editor = new FieldEditor(m_desk, m_programme, kind, asked);
    editor->setObjectName(QLatin1String(objectName));
    const int row = m_fields->rowCount();
    m_fields->addWidget(label, row, 0, Qt::AlignTop);
    m_fields->addWidget(editor, row, 1);
    m_lines.append({label, editor});
    connect(editor, &FieldEditor::committed, this, [this, editor](const QVariant& value) {
        editor->setValue(value);
        m_justTaken = editor;
        showFields();
        showCounts();
    });
    connect(editor, &FieldEditor::entered, this, [this, editor] {
        // The Enter that chose from a list leads on to the next field; any other one writes the call down.
        if (std::exchange(m_justTaken, nullptr) == editor && editor->field().type != FieldType::Date &&
            editor->field().type != FieldType::Decimal && editor->field().type != FieldType::Text) {
            leadOn(editor);
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
    m_then = addField(RecordKind::Situation, "situation", "callThen").editor;
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

void CallCard::showPerson(const DuePerson& person, const QDate& cutOff, const QDate& today, int minAttempts) {
    const bool same = person.learner == m_person.learner && !m_empty->isVisibleTo(this);
    m_person = person;
    m_cutOff = cutOff;
    m_today = today;
    m_minAttempts = minAttempts;
    m_empty->hide();
    m_head->show();
    m_scroll->show();
    m_foot->show();
    if (!same) {
        clearAnswer();
    }
    fill();
}

void CallCard::showNobody(const QString& why) {
    m_person = {};
    m_empty->setText(why);
    m_empty->show();
    m_head->hide();
    m_scroll->hide();
    m_foot->hide();
    m_outcome.reset();
    m_ahead.clear();
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
    m_scroll->verticalScrollBar()->setValue(0);
}

bool CallCard::takeKey(const QKeyEvent& key) {
    const auto allowed = Qt::KeypadModifier | Qt::ShiftModifier;
    if (!m_person.learner || m_empty->isVisibleTo(this) || (key.modifiers() & ~allowed) ||
        !m_programme.writable()) {
        return false;
    }
    if (m_writing) {
        if (!key.text().isEmpty()) {
            m_ahead.append({key.key(), key.modifiers(), key.text()});
        }
        return true;
    }
    const QString text = keyOf(key);
    for (const OutcomeKey& each : outcomeKeys) {
        if (text == QLatin1String(each.shown) && m_outcomes[int(each.outcome)]->isEnabled()) {
            choose(each.outcome);
            return true;
        }
    }
    if (text == QLatin1String("N")) {
        emit skipped();
        return true;
    }
    if (text == QLatin1String("P") && !m_numbers->isEmpty()) {
        qobject_cast<QPushButton*>(m_numbers->itemAt(0)->widget())->click();
        return true;
    }
    return false;
}

void CallCard::replay() {
    const QList<Press> ahead = std::exchange(m_ahead, {});
    for (const Press& press : ahead) {
        // each where the one before led to; after an Enter that writes, they wait again
        QWidget* to = focusWidget() && isAncestorOf(focusWidget()) ? focusWidget() : this;
        QKeyEvent down(QEvent::KeyPress, press.key, press.modifiers, press.text);
        QCoreApplication::sendEvent(to, &down);
    }
}

void CallCard::choose(CallOutcome outcome) {
    m_outcome = outcome;
    for (auto each = m_outcomes.cbegin(); each != m_outcomes.cend(); ++each) {
        each.value()->setChecked(each.key() == int(outcome));
    }
    const auto next =
        CallBook::proposedNext(outcome, m_today, m_subject.failedAttempts, m_person.nextHorizonOn);
    m_nextOn->setValue(next ? QVariant(next->toString(Qt::ISODate)) : QVariant());
    m_fault->hide();
    showFields();
    showCounts();
    // made visible just now, the fields have no place yet
    m_body->layout()->activate();
    m_scroll->ensureWidgetVisible(m_noContact);
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
        } else if (line.editor == m_then) {
            show = dayToAskFor().isValid();
        } else if (line.editor == m_previousEnd) {
            show = fresh && m_subject.situation.has_value();
        }
        line.label->setVisible(show);
        line.editor->setVisible(show);
    }
    m_unpaid->setVisible(m_outcome == CallOutcome::Internship);
    m_noContact->setVisible(chosen);
    nameFields();
}

QDate CallCard::dayToAskFor() const {
    const QDate day = m_person.graduatedOn.addMonths(m_person.horizon);
    if (!m_outcome || !wasReached(*m_outcome) || m_person.open.empty() || day > m_today) {
        return {};
    }
    const QDate since = *m_outcome == CallOutcome::SameSituation && m_subject.situation
                            ? dayOf(RecordKind::Situation, *m_subject.situation, u"started_on")
                            : dateOf(m_startedOn);
    return since.isValid() && since <= day ? QDate() : day;
}

void CallCard::leadOn(FieldEditor* from) {
    bool behind = false;
    for (const Line& line : std::as_const(m_lines)) {
        if (behind && line.editor->isVisibleTo(this)) {
            line.editor->setFocus();
            return;
        }
        behind = behind || line.editor == from;
    }
    m_save->setFocus();
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
    if (const QDate day = dayToAskFor(); day.isValid() && m_then->value().isValid()) {
        report.then = m_then->value().toString();
        report.thenOn = day;
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
    QStringList lines;
    if (!counts.isEmpty()) {
        lines.append(m_desk.language.phrasebook().say(counts));
    }
    if (const QDate day = dayToAskFor(); day.isValid() && now.then.isEmpty()) {
        lines.append(
            tr("What the person did on %1 stays unknown.").arg(m_desk.language.phrasebook().date(day)));
    }
    m_counts->setText(lines.join(u'\n'));
    m_counts->setVisible(!lines.isEmpty());
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
    if (!m_person.learner || m_writing || m_stale || !m_programme.writable()) {
        return;
    }
    if (!m_outcome) {
        m_fault->setText(tr("What came of the call? One key says it: 1 same situation … 0 call back."));
        m_fault->show();
        return;
    }
    if (!takeFields()) {
        return;
    }
    CallReport report = this->report();
    m_fault->hide();
    m_writing = true;
    setFocus();  // what is typed from here on is for the next person
    m_save->setEnabled(false);
    const QString outcome = term(callOutcomeName(report.outcome));
    const Message label(QT_TRANSLATE_NOOP("core", "Call to %1: %2"), {m_name->text(), outcome});
    const QPointer<Job> job = m_programme.write(
        this, label,
        [report, who = m_programme.who(), today = m_today, attempts = m_subject.failedAttempts,
         next = m_person.nextHorizonOn](RecordStore& store, Progress&) {
            CallReport call = report;
            call.by = store.find(RecordKind::Staff, who).value_or(0);
            CallBook book(store);
            if (const QList<Finding> findings = book.check(call, today); !findings.isEmpty()) {
                throw Refused(findings);
            }
            book.write(call, attempts, next);
        },
        [this, learner = report.learner, label](qint64) {
            m_writing = false;
            m_save->setEnabled(true);
            clearAnswer();
            emit written(learner, m_desk.language.phrasebook().say(label));
            replay();
        },
        [this](const QList<Finding>& refused) {
            m_writing = false;
            m_save->setEnabled(true);
            m_ahead.clear();
            showFindings(refused);
        });
    // a fault of the disk is said by the window; the answer stays here to be written down again
    connect(job, &Job::finished, this, [this] {
        m_writing = false;
        m_save->setEnabled(m_programme.writable());
    });
}

bool CallCard::takeFields() {
    for (const Line& line : std::as_const(m_lines)) {
        if (line.editor->isVisibleTo(this) && line.editor->isEdited() && !line.editor->commit()) {
            line.editor->setFocus();
            return false;
        }
    }
    m_justTaken = nullptr;
    return true;
}

bool CallCard::settle() {
    if (!isBegun() || !m_programme.writable()) {
        return true;
    }
    if (!takeFields()) {
        return false;
    }
    QList<Finding> findings;
    // while something else is being written, the write itself looks
    if (!m_programme.writing()) {
        guarded([&] { findings = CallBook(m_programme.store()).check(report(), m_today); },
                [](const Message&) {});
    }
    if (!findings.isEmpty()) {
        showFindings(findings);
        return false;
    }
    save();
    return true;
}

void CallCard::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_writing) {
        m_ahead.append({event->key(), event->modifiers(), event->text()});
    } else if (enter) {
        save();
    } else if (!takeKey(*event)) {
        QFrame::keyPressEvent(event);
    }
}

void CallCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QFrame::changeEvent(event);
}

}  // namespace jisr
