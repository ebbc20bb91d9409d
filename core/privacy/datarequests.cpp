#include "core/privacy/datarequests.h"

#include "core/base/error.h"
#include "core/storage/connection.h"
#include "core/storage/recordstore.h"

namespace jisr {

namespace {

void checkDay(const QDate& day, const Clock& clock) {
    if (!day.isValid()) {
        throw Error(Message(QT_TRANSLATE_NOOP("core", "The day is missing or is no date.")));
    }
    if (day > clock.nowUtc().date()) {
        throw Error(Message(QT_TRANSLATE_NOOP("core", "%1 is after today."), {day.toString(Qt::ISODate)}));
    }
}

}  // namespace

QDate answerDue(const DataRequest& request) {
    return request.receivedOn.addDays(AnswerDays);
}

std::optional<qint64> daysLeft(const DataRequest& request, const QDate& today) {
    return request.answeredOn.isValid() ? std::nullopt : std::optional(today.daysTo(answerDue(request)));
}

QString requestState(const DataRequest& request, const QDate& today, const Phrasebook& phrasebook) {
    if (const std::optional<qint64> left = daysLeft(request, today)) {
        return *left > 0    ? phrasebook.count(QT_TRANSLATE_N_NOOP("core", "%n day(s) left"), *left)
               : *left == 0 ? phrasebook.say(QT_TRANSLATE_NOOP("core", "to be answered today"))
                            : phrasebook.count(QT_TRANSLATE_N_NOOP("core", "overdue by %n day(s)"), -*left);
    }
    const QString days = phrasebook.count(QT_TRANSLATE_N_NOOP("core", "%n day(s)"),
                                          request.receivedOn.daysTo(request.answeredOn));
    const QString on = phrasebook.date(request.answeredOn);
    return phrasebook.say(
        request.answeredOn > answerDue(request)
            ? Message(QT_TRANSLATE_NOOP("core", "answered on %1, after %2: too late"), {on, days})
            : Message(QT_TRANSLATE_NOOP("core", "answered on %1, after %2"), {on, days}));
}

const char* requestKindName(const QString& kind) {
    return kind == u"access" ? QT_TRANSLATE_NOOP("core", "Access")
                             : QT_TRANSLATE_NOOP("core", "Rectification");
}

qint64 enterRequest(Connection& connection, RecordStore& store, const Clock& clock, qint64 learner,
                    const QString& kind, const QDate& receivedOn, const QString& detail, const QString& who) {
    const std::optional<StoredRow> row = store.row(RecordKind::Learner, learner);
    if (!row) {
        throw Error(Message(QT_TRANSLATE_NOOP("core", "This learner is not in the file any more.")));
    }
    if (kind != u"access" && kind != u"rectification") {
        throw Error(Message(
            QT_TRANSLATE_NOOP("core", "A request is about access or rectification, not “%1”."), {kind}));
    }
    checkDay(receivedOn, clock);
    const auto reference = static_cast<std::size_t>(record(RecordKind::Learner).indexOf(u"reference"));
    const QString of = row->values[reference].toString();
    DataRequest request;
    request.learner = row->uid;
    request.kind = kind;
    request.receivedOn = receivedOn;
    request.detail = detail.trimmed();
    request.who = who;
    return DataRequestStore(connection, clock)
        .add(request, kind == u"access"
                          ? Message(QT_TRANSLATE_NOOP("core", "Access request of %1 entered"), {of})
                          : Message(QT_TRANSLATE_NOOP("core", "Rectification request of %1 entered"), {of}));
}

void enterAnswer(Connection& connection, const Clock& clock, qint64 request, const QDate& answeredOn,
                 const QString& who) {
    DataRequestStore store(connection, clock);
    const std::optional<DataRequest> asked = store.request(request);
    if (!asked) {
        throw Error(
            Message(QT_TRANSLATE_NOOP("core", "There is no request number %1."), {QString::number(request)}));
    }
    checkDay(answeredOn, clock);
    if (answeredOn < asked->receivedOn) {
        throw Error(Message(QT_TRANSLATE_NOOP("core", "The answer can't be before the request of %1."),
                            {asked->receivedOn.toString(Qt::ISODate)}));
    }
    if (!store.answer(request, answeredOn, who,
                      {QT_TRANSLATE_NOOP("core", "Request number %1 about personal data answered"),
                       {QString::number(request)}})) {
        throw Error(Message(QT_TRANSLATE_NOOP("core", "Request number %1 was answered before."),
                            {QString::number(request)}));
    }
}

}  // namespace jisr
