#include "core/editing/bulkrows.h"

#include "core/catalogue/validation.h"

namespace jisr {

namespace {

const Record& enrolmentRecord() {
    return record(RecordKind::Enrolment);
}

std::size_t at(const Record& of, QStringView field) {
    return static_cast<std::size_t>(of.indexOf(field));
}

bool isOpen(QStringView status) {
    return status == u"applied" || status == u"waitlisted" || status == u"admitted" ||
           status == u"in_progress";
}

QString statusTerm(const QString& code) {
    for (const Choice& choice : enrolmentRecord().field(u"status")->choices) {
        if (code == choice.code) {
            return term(choice.label);
        }
    }
    return code;
}

QVariant textOrNothing(const QString& text) {
    return text.isEmpty() ? QVariant() : QVariant(text);
}

BulkRow rejected(BulkRow result, Message reason) {
    result.outcome = BulkOutcome::Rejected;
    result.steps.clear();
    result.reason = std::move(reason);
    return result;
}

BulkRow unchanged(BulkRow result, Message reason) {
    result.outcome = BulkOutcome::Unchanged;
    result.steps.clear();
    result.reason = std::move(reason);
    return result;
}

Message beforeStart(const QString& on, const QString& start) {
    return {QT_TRANSLATE_NOOP("core", "The day %1 lies before the start of the training, %2."), {on, start}};
}

}  // namespace

QString BulkRows::Enrolment::text(QStringView field) const {
    return row.values[at(enrolmentRecord(), field)].toString();
}

qint64 BulkRows::Enrolment::reference(QStringView field) const {
    return row.values[at(enrolmentRecord(), field)].toLongLong();
}

BulkRows::BulkRows(RecordStore& store, RecordKind kind, const BulkChange& change)
    : m_store(store),
      m_kind(kind),
      m_change(change),
      m_on(change.on.isValid() ? change.on.toString(Qt::ISODate) : QString()) {}

BulkRow BulkRows::plan(qint64 id) {
    return m_change.what == BulkChange::What::SetField ? planField(id) : planEnrolment(id);
}

BulkRow BulkRows::checked(BulkRow result, RecordKind kind, const StoredRow& row,
                          const QList<std::pair<QString, QVariant>>& wishes) {
    std::vector<QVariant> after = row.values;
    for (const auto& [field, value] : wishes) {
        QVariant& place = after[at(record(kind), field)];
        if (place != value) {
            result.steps.append({kind, row.id, field, place, value});
            place = value;
        }
    }
    if (result.steps.isEmpty()) {
        return unchanged(std::move(result), {QT_TRANSLATE_NOOP("core", "It stands so already.")});
    }
    // What was wrong before isn't this change's affair.
    const QList<Finding> before = validate(kind, row.values);
    for (const Finding& finding : validate(kind, after)) {
        const bool known = std::any_of(before.begin(), before.end(), [&](const Finding& other) {
            return other.field == finding.field && other.message == finding.message;
        });
        if (finding.severity == Finding::Severity::Rejection && !known) {
            return rejected(std::move(result), finding.message);
        }
    }
    result.outcome = BulkOutcome::Update;
    return result;
}

BulkRow BulkRows::planField(qint64 id) {
    BulkRow result{id, BulkOutcome::Unchanged, {}, {}};
    const auto row = m_store.row(m_kind, id);
    if (!row) {
        return rejected(std::move(result), {QT_TRANSLATE_NOOP("core", "The row is no longer in the file.")});
    }
    const QVariant& before = row->values[at(record(m_kind), m_change.field)];
    if (m_change.onlyEmpty && before.isValid()) {
        return unchanged(std::move(result), {QT_TRANSLATE_NOOP("core", "Something stands there already.")});
    }
    return checked(std::move(result), m_kind, *row, {{m_change.field, m_change.value}});
}

std::vector<BulkRows::Enrolment> BulkRows::enrolmentsOf(qint64 learner) {
    std::vector<Enrolment> all;
    const auto ids =
        m_store.ids(RecordKind::Enrolment, {}, {}, false, {{QStringLiteral("learner"), learner}});
    for (StoredRow& row : m_store.rows(RecordKind::Enrolment, ids)) {
        all.push_back({std::move(row)});
    }
    // The latest first: by start (none is earliest), then by reference as bytes.
    std::sort(all.begin(), all.end(), [this](const Enrolment& a, const Enrolment& b) {
        const QString first = startOf(a), second = startOf(b);
        return first != second ? first > second
                               : a.text(u"reference").toUtf8() > b.text(u"reference").toUtf8();
    });
    return all;
}

std::optional<BulkRows::Enrolment> BulkRows::enrolmentOf(qint64 id, BulkRow& result) {
    if (m_kind == RecordKind::Enrolment) {
        auto row = m_store.row(m_kind, id);
        if (!row) {
            result = rejected(result, {QT_TRANSLATE_NOOP("core", "The row is no longer in the file.")});
            return std::nullopt;
        }
        return Enrolment{std::move(*row)};
    }
    const std::vector<Enrolment> all = enrolmentsOf(id);
    if (all.empty()) {
        result = rejected(result, {QT_TRANSLATE_NOOP("core", "The learner has no enrolment.")});
        return std::nullopt;
    }
    for (const Enrolment& each : all) {
        if (isOpen(each.text(u"status"))) {
            return each;
        }
    }
    const Enrolment& latest = all.front();
    if (m_change.what == BulkChange::What::Graduate && latest.text(u"status") == u"graduated") {
        return latest;  // says itself that nothing is left to do, or since when
    }
    result =
        rejected(result, {QT_TRANSLATE_NOOP("core", "No enrolment is open: the latest one, in %1, is “%2”."),
                          {cohort(latest.reference(u"cohort")).code, statusTerm(latest.text(u"status"))}});
    return std::nullopt;
}

const BulkRows::Cohort& BulkRows::cohort(qint64 id) {
    auto known = m_cohorts.find(id);
    if (known == m_cohorts.end()) {
        Cohort read;
        if (const auto row = m_store.row(RecordKind::Cohort, id)) {
            const Record& description = record(RecordKind::Cohort);
            const auto value = [&](QStringView field) { return row->values[at(description, field)]; };
            read = {value(u"code").toString(), value(u"starts_on").toString(), value(u"ends_on").toString(),
                    std::nullopt};
            if (value(u"capacity").isValid()) {
                read.capacity = value(u"capacity").toLongLong();
            }
        }
        known = m_cohorts.insert(id, read);
    }
    return *known;
}

QString BulkRows::startOf(const Enrolment& enrolment) {
    const QString own = enrolment.text(u"started_on");
    return own.isEmpty() ? cohort(enrolment.reference(u"cohort")).startsOn : own;
}

bool BulkRows::goesOn(const Enrolment& enrolment) {
    return !m_store
                .ids(RecordKind::Enrolment, {}, {}, false,
                     {{QStringLiteral("transfer_from"), enrolment.row.id}})
                .empty();
}

bool BulkRows::hasIn(const Enrolment& enrolment, qint64 cohortId, bool openOnly) {
    const auto all = enrolmentsOf(enrolment.reference(u"learner"));
    return std::any_of(all.begin(), all.end(), [&](const Enrolment& each) {
        return each.row.id != enrolment.row.id && each.reference(u"cohort") == cohortId &&
               (!openOnly || isOpen(each.text(u"status")));
    });
}

BulkRow BulkRows::planEnrolment(qint64 id) {
    BulkRow result{id, BulkOutcome::Unchanged, {}, {}};
    const auto enrolment = enrolmentOf(id, result);
    if (!enrolment) {
        return result;
    }
    switch (m_change.what) {
        case BulkChange::What::Graduate:
            return graduate(std::move(result), *enrolment);
        case BulkChange::What::SetStatus:
            return setStatus(std::move(result), *enrolment);
        case BulkChange::What::Transfer:
            return transfer(std::move(result), *enrolment);
        case BulkChange::What::MoveCohort:
            return moveCohort(std::move(result), *enrolment);
        case BulkChange::What::SetField:
            break;
    }
    return result;
}

BulkRow BulkRows::graduate(BulkRow result, const Enrolment& enrolment) {
    const QString status = enrolment.text(u"status");
    if (m_on.isEmpty()) {
        return rejected(std::move(result), {QT_TRANSLATE_NOOP("core", "A graduation needs its day.")});
    }
    if (status == u"graduated") {
        const QString since = enrolment.text(u"status_on");
        if (since == m_on) {
            return unchanged(std::move(result), {QT_TRANSLATE_NOOP("core", "It stands so already.")});
        }
        // A graduate whose day was missing gets it; one day in place of another is no bulk affair.
        if (!since.isEmpty()) {
            return rejected(std::move(result),
                            {QT_TRANSLATE_NOOP("core", "Graduated already, on %1."), {since}});
        }
    } else if (status != u"in_progress") {
        return rejected(
            std::move(result),
            {QT_TRANSLATE_NOOP("core", "The enrolment in %1 is “%2”: only who is in training graduates."),
             {cohort(enrolment.reference(u"cohort")).code, statusTerm(status)}});
    }
    if (const QString start = startOf(enrolment); !start.isEmpty() && m_on < start) {
        return rejected(std::move(result), beforeStart(m_on, start));
    }
    return checked(std::move(result), RecordKind::Enrolment, enrolment.row,
                   {{QStringLiteral("status"), QStringLiteral("graduated")},
                    {QStringLiteral("status_on"), m_on},
                    {QStringLiteral("exit_reason"), QVariant()}});
}

BulkRow BulkRows::setStatus(BulkRow result, const Enrolment& enrolment) {
    if (endsEnrolment(m_change.status) && m_on.isEmpty()) {
        return rejected(std::move(result),
                        {QT_TRANSLATE_NOOP("core", "“%1” needs its day."), {statusTerm(m_change.status)}});
    }
    if (enrolment.text(u"status") == u"transferred" && goesOn(enrolment)) {
        return rejected(
            std::move(result),
            {QT_TRANSLATE_NOOP("core",
                               "Transferred, and the path goes on in another enrolment: change that one.")});
    }
    if (m_change.status == u"failed") {
        if (const QString start = startOf(enrolment); !start.isEmpty() && m_on < start) {
            return rejected(std::move(result), beforeStart(m_on, start));
        }
    }
    const bool leaves =
        m_change.status == u"dropped" || m_change.status == u"failed" || m_change.status == u"no_show";
    return checked(
        std::move(result), RecordKind::Enrolment, enrolment.row,
        {{QStringLiteral("status"), m_change.status},
         {QStringLiteral("status_on"), textOrNothing(m_on)},
         {QStringLiteral("exit_reason"), leaves ? textOrNothing(m_change.exitReason) : QVariant()}});
}

BulkRow BulkRows::transfer(BulkRow result, const Enrolment& enrolment) {
    const Cohort from = cohort(enrolment.reference(u"cohort"));
    const Cohort to = cohort(m_change.cohort);
    const QString status = enrolment.text(u"status");
    if (m_on.isEmpty()) {
        return rejected(std::move(result), {QT_TRANSLATE_NOOP("core", "A transfer needs its day.")});
    }
    if (enrolment.reference(u"cohort") == m_change.cohort) {
        return unchanged(std::move(result), {QT_TRANSLATE_NOOP("core", "Already in %1."), {to.code}});
    }
    if (status != u"in_progress") {
        return rejected(
            std::move(result),
            {QT_TRANSLATE_NOOP("core",
                               "The enrolment in %1 is “%2”: only who is in training can be transferred."),
             {from.code, statusTerm(status)}});
    }
    if (const QString start = startOf(enrolment); !start.isEmpty() && m_on < start) {
        return rejected(std::move(result), beforeStart(m_on, start));
    }
    if (!to.endsOn.isEmpty() && to.endsOn < m_on) {
        return rejected(std::move(result),
                        {QT_TRANSLATE_NOOP("core", "%1 was planned to end on %2, before the transfer."),
                         {to.code, to.endsOn}});
    }
    if (goesOn(enrolment)) {
        return rejected(std::move(result),
                        {QT_TRANSLATE_NOOP("core", "Another enrolment follows this one already.")});
    }
    if (hasIn(enrolment, m_change.cohort, true)) {
        return rejected(std::move(result), {QT_TRANSLATE_NOOP("core", "Enrolled in %1 already."), {to.code}});
    }
    result = checked(
        std::move(result), RecordKind::Enrolment, enrolment.row,
        {{QStringLiteral("status"), QStringLiteral("transferred")}, {QStringLiteral("status_on"), m_on}});
    if (result.outcome != BulkOutcome::Update) {
        return result;
    }
    // The new one begins with the transfer, or with its cohort when that begins later.
    const QString start = std::max(m_on, to.startsOn);
    const QList<std::pair<QString, QVariant>> values = {
        {QStringLiteral("learner"), enrolment.reference(u"learner")},
        {QStringLiteral("cohort"), m_change.cohort},
        {QStringLiteral("status"), QStringLiteral("in_progress")},
        {QStringLiteral("started_on"), start},
        {QStringLiteral("transfer_from"), enrolment.row.id},
        {QStringLiteral("status_at_entry"), textOrNothing(enrolment.text(u"status_at_entry"))},
        {QStringLiteral("intent_at_entry"), textOrNothing(enrolment.text(u"intent_at_entry"))}};
    for (const auto& [field, value] : values) {
        if (value.isValid()) {
            result.steps.append({RecordKind::Enrolment, 0, field, {}, value});
        }
    }
    return result;
}

BulkRow BulkRows::moveCohort(BulkRow result, const Enrolment& enrolment) {
    const Cohort to = cohort(m_change.cohort);
    if (enrolment.reference(u"cohort") == m_change.cohort) {
        return unchanged(std::move(result), {QT_TRANSLATE_NOOP("core", "Already in %1."), {to.code}});
    }
    if (hasIn(enrolment, m_change.cohort, false)) {
        return rejected(std::move(result), {QT_TRANSLATE_NOOP("core", "Enrolled in %1 already."), {to.code}});
    }
    const QString ended = enrolment.text(u"status_on");
    if (enrolment.text(u"status") == u"graduated" && enrolment.text(u"started_on").isEmpty() &&
        !ended.isEmpty() && ended < to.startsOn) {
        return rejected(std::move(result), beforeStart(ended, to.startsOn));
    }
    return checked(std::move(result), RecordKind::Enrolment, enrolment.row,
                   {{QStringLiteral("cohort"), m_change.cohort}});
}

void BulkRows::write(const BulkRow& row) {
    std::vector<QVariant> made(static_cast<std::size_t>(enrolmentRecord().fields.size()));
    std::optional<StoredRow> changed;
    bool makes = false;
    for (const BulkStep& step : row.steps) {
        const std::size_t field = at(record(step.kind), step.field);
        if (step.row == 0) {
            made[field] = step.after;
            makes = true;
            continue;
        }
        if (!changed) {
            changed = m_store.row(step.kind, step.row);
        }
        if (changed) {
            changed->values[field] = step.after;
        }
    }
    if (changed) {
        m_store.update(row.steps.front().kind, changed->id, changed->values);
    }
    if (makes) {
        m_store.create(RecordKind::Enrolment, made);
    }
}

std::optional<Message> BulkRows::capacityRemark(qint64 more) {
    const bool fills =
        m_change.what == BulkChange::What::Transfer || m_change.what == BulkChange::What::MoveCohort;
    if (!fills || more == 0) {
        return std::nullopt;
    }
    const Cohort& to = cohort(m_change.cohort);
    if (!to.capacity) {
        return std::nullopt;
    }
    qint64 taken = 0;
    const auto ids =
        m_store.ids(RecordKind::Enrolment, {}, {}, false, {{QStringLiteral("cohort"), m_change.cohort}});
    for (const StoredRow& row : m_store.rows(RecordKind::Enrolment, ids)) {
        const QString status = row.values[at(enrolmentRecord(), u"status")].toString();
        taken += status == u"in_progress" || status == u"graduated" || status == u"admitted";
    }
    if (taken + more <= *to.capacity) {
        return std::nullopt;
    }
    return Message{QT_TRANSLATE_NOOP("core", "%1 would have %2 people for %3 places."),
                   {to.code, QString::number(taken + more), QString::number(*to.capacity)}};
}

}  // namespace jisr
