#include "core/storage/privacystore.h"

#include <map>

#include "core/base/message.h"
#include "core/storage/anonymiser.h"
#include "core/storage/anonymous.h"
#include "core/storage/recordstore_p.h"
#include "core/storage/tracewords.h"

namespace jisr {

namespace {

constexpr auto RetentionParameter = "RETENTION_MONTHS";
constexpr qint64 PeopleBetweenReports = 10'000;

/// The last day on which anything is known to have happened to a learner `l`. An enrolment that has no end of
/// its own ends with its plan or its cohort.
constexpr auto LastThing =
    "max(coalesce(l.consent_on, ''),"
    " coalesce((SELECT max(max(coalesce(e.applied_on, ''), coalesce(e.admitted_on, ''),"
    "  coalesce(e.started_on, c.starts_on, ''),"
    "  coalesce(e.status_on, e.planned_end_on, c.ends_on, '')))"
    "  FROM enrolment e JOIN cohort c ON c.id = e.cohort WHERE e.learner = l.id), ''),"
    " coalesce((SELECT max(max(coalesce(s.started_on, ''), coalesce(s.ended_on, ''),"
    "  coalesce(s.last_known_on, ''), coalesce(s.evidence_on, '')))"
    "  FROM situation s WHERE s.learner = l.id), ''),"
    " coalesce((SELECT max(max(t.\"on\", coalesce(t.next_on, ''))) FROM contact t WHERE t.learner = l.id), "
    "''),"
    " coalesce((SELECT max(max(r.received_on, coalesce(r.answered_on, ''))) FROM data_request r"
    "  WHERE r.learner = l.uid), ''))";

QString latest(QString a, const QString& b) {
    return b > a ? b : a;
}

/// Dates within a row's image.
QString lastDate(RecordKind kind, const std::vector<QVariant>& values) {
    QString last;
    const QList<Field>& fields = record(kind).fields;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields.at(i).type == FieldType::Date && fields.at(i).name != QLatin1String("born_on")) {
            last = latest(last, values[static_cast<size_t>(i)].toString());
        }
    }
    return last;
}

}  // namespace

PrivacyStore::PrivacyStore(Connection& connection, const Clock& clock)
    : m_connection(connection), m_clock(clock) {}

std::optional<int> PrivacyStore::retention() {
    Statement query = m_connection.statement("SELECT value FROM parameter WHERE name = ?");
    query.bind(1, QString::fromLatin1(RetentionParameter));
    if (!query.step()) {
        return std::nullopt;
    }
    bool number = false;
    const int months = query.text(0).toInt(&number);
    return number && months > 0 ? std::optional(months) : std::nullopt;
}

void PrivacyStore::setRetention(int months, const QString& who) {
    const Message note = {QT_TRANSLATE_NOOP("core", "Retention of personal data set to %1 months"),
                          {QString::number(months)}};
    Transaction transaction(m_connection);
    m_connection.statement("INSERT INTO batch (at, who, label) VALUES (?, ?, ?)")
        .bind(1, m_clock.nowUtc().toString(Qt::ISODateWithMs))
        .bind(2, who)
        .bind(3, note.stored())
        .run();
    m_connection.statement("INSERT OR REPLACE INTO parameter (name, value) VALUES (?, ?)")
        .bind(1, QString::fromLatin1(RetentionParameter))
        .bind(2, QString::number(months))
        .run();
    transaction.commit();
}

void PrivacyStore::people(const std::function<void(const PersonAge&)>& take, Progress& progress) {
    const Connection::Watch watch(m_connection, progress);
    learners(take, progress);
    removed(take, progress);
}

void PrivacyStore::learners(const std::function<void(const PersonAge&)>& take, Progress& progress) {
    const qint64 total = m_connection.integer("SELECT count(*) FROM learner");
    Statement query(
        m_connection,
        QByteArray("SELECT l.id, l.uid, ") + LastThing +
            ", EXISTS(SELECT 1 FROM enrolment e WHERE e.learner = l.id AND (e.status = 'in_progress' OR "
            "e.status = 'admitted')), EXISTS(SELECT 1 FROM data_request r WHERE r.learner = l.uid AND "
            "r.answered_on IS NULL) FROM learner l WHERE NOT " +
            anonymous::Sql + " ORDER BY l.id");
    // of somebody without any date: when the row was made
    Statement made(
        m_connection,
        "SELECT substr(b.at, 1, 10) FROM journal j JOIN batch b ON b.id = j.batch WHERE j.record "
        "= 'learner' AND j.action = 'create' AND j.first <= ?1 AND j.last >= ?1 ORDER BY j.id DESC "
        "LIMIT 1");
    PersonAge person;
    for (qint64 done = 0; query.step(); ++done) {
        person.id = query.integer(0);
        person.uid = query.blob(1);
        person.last = query.text(2);
        person.inTraining = query.integer(3) != 0;
        person.openRequest = query.integer(4) != 0;
        if (person.last.isEmpty()) {
            if (made.bind(1, person.id).step()) {
                person.last = made.text(0);
            }
            made.reset();
        }
        take(person);
        if (done % PeopleBetweenReports == 0) {
            progress.report(done, total);
            progress.check();
        }
    }
    progress.report(total, total);
}

void PrivacyStore::removed(const std::function<void(const PersonAge&)>& take, Progress& progress) {
    // who was merged lives on in who stayed and goes with them
    Statement there(m_connection,
                    "SELECT 1 FROM learner WHERE id = ? UNION ALL SELECT 1 FROM merge m JOIN "
                    "batch b ON b.id = m.batch WHERE m.merged = ?1 AND b.undone = 0");
    Statement request(m_connection, "SELECT 1 FROM data_request WHERE learner = ? AND answered_on IS NULL");
    Statement query(m_connection,
                    "SELECT j.image, substr(b.at, 1, 10) FROM journal j JOIN batch b ON b.id = j.batch WHERE "
                    "j.record = 'learner' AND j.action = 'delete' ORDER BY j.id");
    std::map<qint64, PersonAge> found;
    while (query.step()) {
        progress.check();
        for (const StoredRow& row : decodeImage(RecordKind::Learner, query.blob(0))) {
            const bool present = there.bind(1, row.id).step();
            there.reset();
            if (present || anonymous::isSo(row.values)) {
                continue;
            }
            PersonAge& person = found[row.id];
            person.id = row.id;
            person.uid = row.uid;
            person.removed = true;
            person.last =
                latest(latest(person.last, lastDate(RecordKind::Learner, row.values)), query.text(1));
            person.openRequest = request.bindBlob(1, row.uid).step();
            request.reset();
        }
    }
    for (const auto& [id, person] : found) {
        take(person);
    }
}

AnonymisationCounts PrivacyStore::rowsOf(const std::vector<qint64>& learners) {
    AnonymisationCounts counts;
    Statement query(m_connection,
                    "SELECT (SELECT count(*) FROM enrolment WHERE learner = ?1), (SELECT count(*) FROM "
                    "situation WHERE learner = ?1), (SELECT count(*) FROM contact WHERE learner = ?1)");
    for (const qint64 learner : learners) {
        if (query.bind(1, learner).step()) {
            counts.enrolments += query.integer(0);
            counts.situations += query.integer(1);
            counts.contacts += query.integer(2);
        }
        query.reset();
    }
    counts.learners = static_cast<qint64>(learners.size());
    return counts;
}

std::vector<NamingFile> PrivacyStore::filesNaming(const std::vector<qint64>& learners, Progress& progress) {
    if (!m_connection.integer("SELECT 1 FROM seal_file WHERE content IS NOT NULL LIMIT 1")) {
        return {};
    }
    TraceWords traces;
    const RecordSql& sql = RecordSql::of(RecordKind::Learner);
    Statement person(m_connection, sql.select + " WHERE id = ?");
    for (const qint64 learner : learners) {
        if (person.bind(1, learner).step()) {
            std::vector<QVariant> values;
            for (int field = 0; field < record(RecordKind::Learner).fields.size(); ++field) {
                values.push_back(
                    columnValue(record(RecordKind::Learner).fields.at(field), person, field + 3));
            }
            traces.addLearner(values);
        }
        person.reset();
        progress.check();
    }
    return namingFiles(m_connection, traces, progress);
}

std::optional<QDateTime> PrivacyStore::anonymisedAt(qint64 learner) {
    Statement query = m_connection.statement("SELECT at FROM anonymisation WHERE learner = ?");
    query.bind(1, learner);
    if (!query.step()) {
        return std::nullopt;
    }
    return QDateTime::fromString(query.text(0), Qt::ISODateWithMs);
}

bool PrivacyStore::sweepDue(Connection& connection) {
    return connection.integer("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'sweep_due'") &&
           connection.integer("SELECT 1 FROM sweep_due LIMIT 1");
}

void PrivacyStore::sweep(Connection& connection) {
    connection.run("PRAGMA secure_delete = ON");
    connection.run("VACUUM");
    // of the way that this program doesn't write: a file brought here by another one
    connection.run("PRAGMA wal_checkpoint(TRUNCATE)");
    connection.run("DELETE FROM sweep_due");
}

}  // namespace jisr
