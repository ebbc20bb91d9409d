#include "core/storage/matchindex.h"

#include "core/storage/anonymous.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

constexpr int RowsBetweenQuestions = 4096;

QByteArray tableOf(RecordKind kind) {
    return QByteArray(record(kind).name.data(), record(kind).name.size());
}

}  // namespace

void MatchIndex::learners(const std::function<void(const LearnerKeys&)>& take, Progress& progress) {
    // who was anonymised is found by reference and uid alone
    Statement statement(m_connection,
                        QByteArray("SELECT id, office, reference, last_name, first_name, born_on, cin, "
                                   "massar, sex, ") +
                            anonymous::Sql + " FROM learner l ORDER BY id");
    LearnerKeys keys;
    for (qint64 row = 0; statement.step(); ++row) {
        if (row % RowsBetweenQuestions == 0) {
            progress.check();
        }
        keys.id = statement.integer(0);
        keys.office = statement.text(1);
        keys.reference = statement.text(2);
        keys.lastName = statement.text(3);
        keys.firstName = statement.text(4);
        keys.bornOn = statement.text(5);
        keys.cin = statement.text(6);
        keys.massar = statement.text(7);
        keys.sex = statement.text(8);
        keys.anonymous = statement.integer(9) != 0;
        if (keys.anonymous) {
            keys.lastName.clear();
            keys.firstName.clear();
        }
        take(keys);
    }
}

void MatchIndex::people(const std::function<void(const PersonKeys&)>& take, Progress& progress) {
    Statement statement(
        m_connection,
        QByteArray("SELECT id, office, last_name, first_name, last_name_ar, first_name_ar, born_on, cin, "
                   "massar, phone, phone_2, email, sex FROM learner l WHERE NOT ") +
            anonymous::Sql + " ORDER BY id");
    PersonKeys keys;
    QString* const texts[] = {&keys.office,      &keys.lastName, &keys.firstName, &keys.lastNameAr,
                              &keys.firstNameAr, &keys.bornOn,   &keys.cin,       &keys.massar,
                              &keys.phone,       &keys.phone2,   &keys.email,     &keys.sex};
    for (qint64 row = 0; statement.step(); ++row) {
        if (row % RowsBetweenQuestions == 0) {
            progress.check();
        }
        keys.id = statement.integer(0);
        int column = 0;
        for (QString* text : texts) {
            ++column;
            if (statement.isNull(column)) {
                text->clear();
            } else {
                *text = statement.text(column);
            }
        }
        take(keys);
    }
}

QString MatchIndex::cinOf(qint64 learner) {
    Statement query = m_connection.statement("SELECT cin FROM learner WHERE id = ?");
    return query.bind(1, learner).step() ? query.text(0) : QString();
}

qint64 MatchIndex::regionOf(qint64 learner) {
    Statement query = m_connection.statement(
        "SELECT coalesce((SELECT c.region FROM enrolment e JOIN cohort c ON c.id = e.cohort WHERE e.learner "
        "= "
        "l.id ORDER BY e.started_on DESC, e.reference DESC LIMIT 1), l.residence_region, 0) FROM learner l "
        "WHERE l.id = ?");
    return query.bind(1, learner).step() ? query.integer(0) : 0;
}

qint64 MatchIndex::journalPosition() {
    return m_connection.integer("SELECT coalesce(max(id), 0) FROM journal");
}

void MatchIndex::events(RecordKind kind, const std::function<void(const EventKeys&)>& take,
                        Progress& progress) {
    const char* sql = "SELECT id, office, reference, learner, cohort, '', '' FROM enrolment ORDER BY id";
    if (kind == RecordKind::Situation) {
        sql =
            "SELECT id, office, reference, learner, 0, situation, coalesce(started_on, '') FROM situation "
            "ORDER BY id";
    } else if (kind == RecordKind::Contact) {
        sql =
            "SELECT id, office, reference, learner, 0, channel || '|' || result, \"on\" FROM contact ORDER "
            "BY id";
    }
    Statement statement(m_connection, sql);
    EventKeys keys;
    for (qint64 row = 0; statement.step(); ++row) {
        if (row % RowsBetweenQuestions == 0) {
            progress.check();
        }
        keys.id = statement.integer(0);
        keys.office = statement.text(1);
        keys.reference = statement.text(2);
        keys.learner = statement.integer(3);
        keys.other = statement.integer(4);
        keys.kind = statement.text(5);
        keys.day = statement.text(6);
        take(keys);
    }
}

void MatchIndex::uids(RecordKind kind, const std::function<void(qint64, const QByteArray&)>& take,
                      Progress& progress) {
    Statement statement(m_connection, "SELECT id, uid FROM " + tableOf(kind));
    for (qint64 row = 0; statement.step(); ++row) {
        if (row % RowsBetweenQuestions == 0) {
            progress.check();
        }
        take(statement.integer(0), statement.blob(1));
    }
}

qint64 MatchIndex::count(RecordKind kind) {
    return m_connection.integer("SELECT count(*) FROM " + tableOf(kind));
}

}  // namespace jisr
