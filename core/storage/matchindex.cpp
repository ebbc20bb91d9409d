#include "core/storage/matchindex.h"

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
    Statement statement(m_connection,
                        "SELECT id, office, reference, last_name, first_name, born_on, cin, massar, sex "
                        "FROM learner ORDER BY id");
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
        take(keys);
    }
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
