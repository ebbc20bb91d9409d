#include "core/followup/callreport.h"

#include <set>

namespace jisr {

namespace {

struct OutcomeInfo {
    const char* code;
    const char* name;
    const char* situation;  ///< code of the situation it brings; empty: none
    const char* result;     ///< code of the contact's result
};

const OutcomeInfo& infoOf(CallOutcome outcome) {
    static constexpr OutcomeInfo infos[] = {
        {"same", QT_TRANSLATE_NOOP("core", "Same situation"), "", "reached"},
        {"job", QT_TRANSLATE_NOOP("core", "New job"), "EMP", "reached"},
        {"self", QT_TRANSLATE_NOOP("core", "Self-employed now"), "SELF", "reached"},
        {"ci", QT_TRANSLATE_NOOP("core", "ANAPEC insertion contract"), "CI", "reached"},
        {"appr", QT_TRANSLATE_NOOP("core", "Work-study contract"), "APPR", "reached"},
        {"internship", QT_TRANSLATE_NOOP("core", "Internship now"), "INT_PAID", "reached"},
        {"study", QT_TRANSLATE_NOOP("core", "Studying now"), "STUDY", "reached"},
        {"seek", QT_TRANSLATE_NOOP("core", "Looking for work"), "SEEK", "reached"},
        {"inactive", QT_TRANSLATE_NOOP("core", "Not looking for work"), "INACT", "reached"},
        {"no_answer", QT_TRANSLATE_NOOP("core", "Doesn't answer"), "", "no_answer"},
        {"wrong_number", QT_TRANSLATE_NOOP("core", "The number is wrong"), "", "wrong_number"},
        {"refused", QT_TRANSLATE_NOOP("core", "Refuses to answer"), "", "refused"},
        {"callback", QT_TRANSLATE_NOOP("core", "Call back on a day"), "", "callback"},
    };
    return infos[int(outcome)];
}

size_t at(RecordKind kind, QStringView field) {
    const int index = record(kind).indexOf(field);
    Q_ASSERT(index >= 0);
    return static_cast<size_t>(index);
}

QString iso(const QDate& date) {
    return date.toString(Qt::ISODate);
}

QDate dateIn(const StoredRow& row, QStringView field) {
    return QDate::fromString(row.values[at(RecordKind::Situation, field)].toString(), Qt::ISODate);
}

QVariant orNothing(const QString& text) {
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Finding rejection(const char* field, const QDate& value, Message message) {
    Finding finding;
    finding.field = QLatin1String(field);
    finding.value = iso(value);
    finding.message = std::move(message);
    return finding;
}

}  // namespace

const char* callOutcomeName(CallOutcome outcome) {
    return infoOf(outcome).name;
}

QString callOutcomeCode(CallOutcome outcome) {
    return QString::fromLatin1(infoOf(outcome).code);
}

std::optional<CallOutcome> callOutcomeFromCode(QStringView code) {
    for (int i = 0; i < CallOutcomeCount; ++i) {
        const auto outcome = static_cast<CallOutcome>(i);
        if (code.compare(QLatin1String(infoOf(outcome).code), Qt::CaseInsensitive) == 0) {
            return outcome;
        }
    }
    return std::nullopt;
}

std::optional<StoredRow> CallBook::openSituation(qint64 learner, const QDate& today) {
    const auto ids =
        m_store.ids(RecordKind::Situation, {}, {}, false, {{QStringLiteral("learner"), learner}});
    std::optional<StoredRow> latest;
    QDate latestStart;
    for (StoredRow& row : m_store.rows(RecordKind::Situation, ids)) {
        const QDate ended = dateIn(row, u"ended_on");
        if ((ended.isValid() && ended <= today) ||
            row.values[at(RecordKind::Situation, u"evidence")].toString() == QLatin1String("D")) {
            continue;
        }
        // without a start it is known by its last news
        QDate start = dateIn(row, u"started_on");
        if (!start.isValid()) {
            start = dateIn(row, u"last_known_on");
        }
        if (!latest || !latestStart.isValid() || (start.isValid() && start >= latestStart)) {
            latestStart = start;
            latest = std::move(row);
        }
    }
    return latest;
}

CallSubject CallBook::subject(qint64 learner, const QDate& graduatedOn, const QDate& today) {
    CallSubject subject;
    subject.situation = openSituation(learner, today);
    std::set<QString> days;
    const auto ids = m_store.ids(RecordKind::Contact, {}, {}, false, {{QStringLiteral("learner"), learner}});
    for (const StoredRow& row : m_store.rows(RecordKind::Contact, ids)) {
        const QString on = row.values[at(RecordKind::Contact, u"on")].toString();
        if (row.values[at(RecordKind::Contact, u"result")].toString() != QLatin1String("reached") &&
            on > iso(graduatedOn)) {
            days.insert(on);
        }
    }
    subject.failedAttempts = static_cast<int>(days.size());
    return subject;
}

std::optional<QDate> CallBook::proposedNext(CallOutcome outcome, const QDate& on, int failedAttempts,
                                            const QDate& nextHorizon) {
    switch (outcome) {
        case CallOutcome::NoAnswer: {
            static constexpr int days[] = {1, 3, 7, 14};
            return on.addDays(days[std::min<int>(failedAttempts, int(std::size(days)) - 1)]);
        }
        case CallOutcome::CallBack:
            return on.addDays(1);
        case CallOutcome::WrongNumber:
            return std::nullopt;
        default:
            return nextHorizon > on ? std::optional(nextHorizon) : std::nullopt;
    }
}

QList<Finding> CallBook::check(const CallReport& report, const QDate& today) {
    QList<Finding> findings;
    if (report.on > today) {
        findings.append(rejection("on", report.on,
                                  QT_TRANSLATE_NOOP("core",
                                                    "The call lies in the future. Enter the day on "
                                                    "which it was made.")));
    }
    if (report.startedOn.isValid() && report.startedOn > report.on) {
        findings.append(
            rejection("started_on", report.startedOn,
                      QT_TRANSLATE_NOOP("core",
                                        "The situation begins after the call: write down what the "
                                        "person does now, and call again then.")));
    }
    if (report.nextOn && report.nextOn->isValid() && *report.nextOn < report.on) {
        findings.append(rejection("next_on", *report.nextOn,
                                  QT_TRANSLATE_NOOP("core", "The next attempt lies before this one.")));
    }
    if (report.outcome == CallOutcome::CallBack && report.nextOn && !report.nextOn->isValid()) {
        findings.append(rejection("next_on", {}, QT_TRANSLATE_NOOP("core", "On which day to call back?")));
    }
    const std::optional<StoredRow> open = openSituation(report.learner, report.on);
    if (report.outcome == CallOutcome::SameSituation && !open) {
        findings.append(rejection("situation", {},
                                  QT_TRANSLATE_NOOP("core",
                                                    "No situation is known that could still be the "
                                                    "same: choose what the person does now.")));
    }
    if (report.previousEndedOn && *report.previousEndedOn > report.on) {
        findings.append(rejection("ended_on", *report.previousEndedOn,
                                  QT_TRANSLATE_NOOP("core", "The end lies after the call.")));
    }
    if (!report.then.isEmpty() && (!report.thenOn.isValid() || report.thenOn > report.on)) {
        findings.append(
            rejection("then_on", report.thenOn, QT_TRANSLATE_NOOP("core", "That day lies after the call.")));
    }
    if (report.previousEndedOn && open && dateIn(*open, u"started_on").isValid() &&
        *report.previousEndedOn < dateIn(*open, u"started_on")) {
        findings.append(rejection("ended_on", *report.previousEndedOn,
                                  QT_TRANSLATE_NOOP("core",
                                                    "The situation before would end before it "
                                                    "began.")));
    }
    return findings;
}

void CallBook::write(const CallReport& report, int failedAttempts, const QDate& nextHorizon) {
    writeContact(report, failedAttempts, nextHorizon);
    if (wasReached(report.outcome)) {
        writeSituation(report);
        writeThen(report);
    }
    if (report.noContact) {
        std::vector<QVariant> values = m_store.row(RecordKind::Learner, report.learner)->values;
        values[at(RecordKind::Learner, u"no_contact")] = true;
        m_store.update(RecordKind::Learner, report.learner, values);
    }
}

void CallBook::writeContact(const CallReport& report, int failedAttempts, const QDate& nextHorizon) {
    std::vector<QVariant> values(static_cast<size_t>(record(RecordKind::Contact).fields.size()));
    const auto set = [&](QStringView field, const QVariant& value) {
        values[at(RecordKind::Contact, field)] = value;
    };
    set(u"learner", report.learner);
    set(u"on", iso(report.on));
    set(u"channel", report.channel);
    set(u"result", QString::fromLatin1(infoOf(report.outcome).result));
    const std::optional<QDate> next =
        report.nextOn ? report.nextOn : proposedNext(report.outcome, report.on, failedAttempts, nextHorizon);
    // who doesn't want to be called has no next time
    if (next && next->isValid() && !report.noContact) {
        set(u"next_on", iso(*next));
    }
    if (report.by) {
        set(u"by", report.by);
    }
    set(u"note", orNothing(report.note));
    m_store.create(RecordKind::Contact, values);
}

void CallBook::confirm(const StoredRow& situation, const CallReport& report) {
    std::vector<QVariant> values = situation.values;
    if (dateIn(situation, u"last_known_on") >= report.on) {
        return;
    }
    values[at(RecordKind::Situation, u"last_known_on")] = iso(report.on);
    if (dateIn(situation, u"started_on").isValid()) {
        m_store.update(RecordKind::Situation, situation.id, values);
        return;
    }
    // One without a start is known on a single day only (METHODOLOGY, Dates): moving it would lose that day.
    // The day of the call is known by a row of its own, on the graduate's word.
    values[at(RecordKind::Situation, u"reference")] = {};
    values[at(RecordKind::Situation, u"evidence")] = QStringLiteral("C");
    values[at(RecordKind::Situation, u"evidence_reference")] = {};
    values[at(RecordKind::Situation, u"evidence_on")] = iso(report.on);
    values[at(RecordKind::Situation, u"evidence_by")] = report.by ? QVariant(report.by) : QVariant();
    values[at(RecordKind::Situation, u"note")] = {};
    m_store.create(RecordKind::Situation, values);
}

void CallBook::writeThen(const CallReport& report) {
    if (report.then.isEmpty()) {
        return;
    }
    std::vector<QVariant> values(static_cast<size_t>(record(RecordKind::Situation).fields.size()));
    const auto set = [&](QStringView field, const QVariant& value) {
        values[at(RecordKind::Situation, field)] = value;
    };
    // no start was told, so it covers that one day (METHODOLOGY, Dates)
    set(u"learner", report.learner);
    set(u"situation", report.then);
    set(u"last_known_on", iso(report.thenOn));
    set(u"evidence", QStringLiteral("C"));
    set(u"evidence_on", iso(report.on));
    if (report.by) {
        set(u"evidence_by", report.by);
    }
    m_store.create(RecordKind::Situation, values);
}

void CallBook::writeSituation(const CallReport& report) {
    const std::optional<StoredRow> open = openSituation(report.learner, report.on);
    if (report.outcome == CallOutcome::SameSituation) {
        if (open) {
            confirm(*open, report);
        }
        return;
    }
    QString code = QString::fromLatin1(infoOf(report.outcome).situation);
    if (report.outcome == CallOutcome::Internship && !report.paid) {
        code = QStringLiteral("INT_UNPAID");
    }
    const bool job = report.outcome == CallOutcome::NewJob;
    if (open && !job && !report.employer && !report.startedOn.isValid() &&
        open->values[at(RecordKind::Situation, u"situation")].toString() == code) {
        confirm(*open, report);  // still looking, still studying: one spell goes on
        return;
    }
    if (open && report.previousEndedOn) {
        std::vector<QVariant> before = open->values;
        before[at(RecordKind::Situation, u"ended_on")] = iso(*report.previousEndedOn);
        m_store.update(RecordKind::Situation, open->id, before);
    }
    std::vector<QVariant> values(static_cast<size_t>(record(RecordKind::Situation).fields.size()));
    const auto set = [&](QStringView field, const QVariant& value) {
        values[at(RecordKind::Situation, field)] = value;
    };
    set(u"learner", report.learner);
    set(u"situation", code);
    if (report.startedOn.isValid()) {
        set(u"started_on", iso(report.startedOn));
    }
    set(u"last_known_on", iso(report.on));
    if (report.employer) {
        set(u"employer", report.employer);
    }
    set(u"job_title", orNothing(report.jobTitle));
    set(u"contract", orNothing(report.contract));
    if (report.weeklyHours) {
        set(u"weekly_hours", *report.weeklyHours);
    }
    if (report.inField) {
        set(u"in_field", *report.inField);
    }
    // what the graduate says on the phone is the graduate's own statement
    set(u"evidence", QStringLiteral("C"));
    set(u"evidence_on", iso(report.on));
    if (report.by) {
        set(u"evidence_by", report.by);
    }
    m_store.create(RecordKind::Situation, values);
}

Message CallBook::countsFrom(const CallReport& report, const QDate& cutOff) {
    if (!wasReached(report.outcome)) {
        return report.on > cutOff
                   ? Message(QT_TRANSLATE_NOOP("core",
                                               "This attempt is of %1: it counts from a cut-off of that "
                                               "day on, not at the present one, %2."),
                             {iso(report.on), iso(cutOff)})
                   : Message();
    }
    const QDate from = report.startedOn.isValid() ? report.startedOn : report.on;
    if (report.outcome == CallOutcome::SameSituation || from <= cutOff) {
        return {};
    }
    if (!report.startedOn.isValid()) {
        return {QT_TRANSLATE_NOOP("core",
                                  "Since when isn't said: known on %1 alone, this counts from a cut-off of "
                                  "that day on, not at the present one, %2."),
                {iso(from), iso(cutOff)}};
    }
    return {QT_TRANSLATE_NOOP("core",
                              "This situation begins on %1: it counts from a cut-off of that day on, not "
                              "at the present one, %2."),
            {iso(from), iso(cutOff)}};
}

}  // namespace jisr
