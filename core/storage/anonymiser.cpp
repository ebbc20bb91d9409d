#include "core/storage/anonymiser.h"

#include "core/base/message.h"
#include "core/storage/anonymous.h"

namespace jisr {

namespace {

/// Numbered so that they stand in the order of the references before: ties are broken by it.
QString eventReference(const QString& learner, RecordKind kind, int number) {
    const QChar letter = QString(record(kind).name).at(0).toUpper();
    return learner + u'-' + letter + QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
}

}  // namespace

Anonymiser::Anonymiser(Connection& connection, const Clock& clock, const QString& who, Progress& progress)
    : m_connection(connection),
      m_clock(clock),
      m_who(who),
      m_at(clock.nowUtc().toString(Qt::ISODateWithMs)),
      m_progress(progress) {}

AnonymisationCounts PrivacyStore::anonymise(const std::vector<PersonAge>& people,
                                            const std::function<bool(const PersonAge&)>& stillPast,
                                            const QString& who, Progress& progress) {
    // what is overwritten is overwritten on the disk as well
    m_connection.run("PRAGMA secure_delete = ON");
    const Connection::Watch watch(m_connection, progress);
    Transaction transaction(m_connection);
    const AnonymisationCounts counts =
        Anonymiser(m_connection, m_clock, who, progress).run(people, stillPast);
    progress.check();
    if (counts.batch) {
        transaction.commit();
    }
    return counts;
}

AnonymisationCounts Anonymiser::run(const std::vector<PersonAge>& people,
                                    const std::function<bool(const PersonAge&)>& stillPast) {
    m_progress.stage(QT_TRANSLATE_NOOP("core", "Looking for what is to be taken out"));
    choose(people, stillPast);
    if (m_learners.empty() && m_counts.removedPeople == 0) {
        return m_counts;
    }
    addMerged();
    gatherRows();
    gatherRemovedRows();
    gatherFormerValues();
    gatherEmployers();
    m_progress.stage(QT_TRANSLATE_NOOP("core", "Anonymising"));
    noteAct();
    eraseFiles();
    emptyLearners();
    for (const RecordKind kind : {RecordKind::Enrolment, RecordKind::Situation, RecordKind::Contact}) {
        emptyEvents(kind);
    }
    emptyEmployers();
    emptyJournal();
    emptyBeside();
    for (const Record& record : catalogue()) {
        cleanRows(record.kind);
    }
    cleanLabels();
    cleanColumn("view", "id", "name", false);
    cleanColumn("view", "id", "json", true);
    cleanColumn("mapping", "name", "json", true);
    cleanColumn("release", "id", "what", false);
    cleanColumn("release", "id", "purpose", false);
    cleanColumn("data_request", "id", "detail", false);
    Statement batch(m_connection, "INSERT OR IGNORE INTO anonymised_batch (batch) VALUES (?)");
    m_batches.insert(m_counts.batch);
    for (const qint64 id : m_batches) {
        batch.bind(1, id).run();
    }
    m_connection.statement("INSERT OR REPLACE INTO sweep_due (id, at) VALUES (1, ?)").bind(1, m_at).run();
    return m_counts;
}

bool Anonymiser::own(RecordKind kind, qint64 id) const {
    return m_rows[static_cast<size_t>(kind)].contains(id);
}

bool Anonymiser::anyOwn(RecordKind kind, qint64 first, qint64 last) const {
    const std::set<qint64>& ids = m_rows[static_cast<size_t>(kind)];
    const auto found = ids.lower_bound(first);
    return found != ids.end() && *found <= last;
}

std::vector<QVariant> Anonymiser::valuesOf(const Statement& row, RecordKind kind) const {
    const QList<Field>& fields = record(kind).fields;
    std::vector<QVariant> values;
    for (int i = 0; i < fields.size(); ++i) {
        values.push_back(columnValue(fields.at(i), row, i + 3));
    }
    return values;
}

// ---- what is to go ----

void Anonymiser::choose(const std::vector<PersonAge>& people,
                        const std::function<bool(const PersonAge&)>& stillPast) {
    std::set<qint64> asked;
    for (const PersonAge& person : people) {
        asked.insert(person.id);
    }
    PrivacyStore(m_connection, m_clock)
        .people(
            [&](const PersonAge& person) {
                if (!asked.contains(person.id) || !stillPast(person)) {
                    return;
                }
                rows(RecordKind::Learner).insert(person.id);
                m_personUids.push_back(person.uid);
                if (person.removed) {
                    ++m_counts.removedPeople;
                } else {
                    m_learners.push_back(person.id);
                }
            },
            m_progress);
    m_counts.learners = static_cast<qint64>(m_learners.size());
}

/// Who was merged into one of them is that person too.
void Anonymiser::addMerged() {
    for (bool again = true; again;) {
        again = false;
        Statement query(m_connection,
                        "SELECT m.kept, m.merged, m.merged_uid FROM merge m JOIN batch b ON b.id = m.batch "
                        "WHERE b.undone = 0 AND NOT EXISTS (SELECT 1 FROM learner l WHERE l.id = m.merged)");
        while (query.step()) {
            if (own(RecordKind::Learner, query.integer(0)) && !own(RecordKind::Learner, query.integer(1))) {
                rows(RecordKind::Learner).insert(query.integer(1));
                m_personUids.push_back(query.blob(2));
                again = true;
            }
        }
    }
}

void Anonymiser::gatherRows() {
    Statement person(m_connection, RecordSql::of(RecordKind::Learner).select + " WHERE id = ?");
    for (const qint64 learner : m_learners) {
        if (person.bind(1, learner).step()) {
            std::vector<QVariant> values = valuesOf(person, RecordKind::Learner);
            m_traces.addLearner(values);
            m_now.emplace(learner, std::move(values));
        }
        person.reset();
        m_progress.check();
    }
    for (const RecordKind kind : {RecordKind::Enrolment, RecordKind::Situation, RecordKind::Contact}) {
        Statement event(m_connection,
                        "SELECT id, uid, reference FROM " + RecordSql::of(kind).table + " WHERE learner = ?");
        qint64& count = kind == RecordKind::Enrolment   ? m_counts.enrolments
                        : kind == RecordKind::Situation ? m_counts.situations
                                                        : m_counts.contacts;
        for (const qint64 learner : m_learners) {
            event.bind(1, learner);
            while (event.step()) {
                rows(kind).insert(event.integer(0));
                m_uids.push_back(event.blob(1));
                m_traces.addReference(event.text(2));
                ++count;
            }
        }
    }
}

/// Rows of theirs that were removed stand in the journal's images alone.
void Anonymiser::gatherRemovedRows() {
    for (const RecordKind kind : anonymous::kinds()) {
        const int learnerField = record(kind).indexOf(u"learner");
        const int key = record(kind).indexOf(u"reference");
        Statement query(m_connection, "SELECT image FROM journal WHERE record = ? AND action = 'delete'");
        query.bind(1, record(kind).name);
        while (query.step()) {
            m_progress.check();
            for (const StoredRow& row : decodeImage(kind, query.blob(0))) {
                const qint64 learner =
                    learnerField < 0 ? row.id : row.values[static_cast<size_t>(learnerField)].toLongLong();
                if (!own(RecordKind::Learner, learner)) {
                    continue;
                }
                if (kind == RecordKind::Learner) {
                    if (!anonymous::isSo(row.values)) {
                        m_traces.addLearner(row.values);
                        m_now.try_emplace(row.id, row.values);
                    }
                    continue;
                }
                // it may have come back and be somebody else's now
                Statement there = m_connection.statement("SELECT learner FROM " + RecordSql::of(kind).table +
                                                         " WHERE id = ?");
                if (there.bind(1, row.id).step() && !own(RecordKind::Learner, there.integer(0))) {
                    continue;
                }
                rows(kind).insert(row.id);
                m_uids.push_back(row.uid);
                m_traces.addReference(row.values[static_cast<size_t>(key)].toString());
            }
        }
    }
    m_uids.insert(m_uids.end(), m_personUids.begin(), m_personUids.end());
}

/// Names, numbers and addresses that they had before name them as well.
void Anonymiser::gatherFormerValues() {
    Statement query(m_connection,
                    "SELECT first, changes FROM journal WHERE record = 'learner' AND action = 'update'");
    while (query.step()) {
        const auto now = m_now.find(query.integer(0));
        if (now == m_now.end()) {
            continue;
        }
        std::vector<QVariant> values = now->second;
        for (const auto& change : decodeChanges(RecordKind::Learner, query.blob(1))) {
            if (const int field = record(RecordKind::Learner).indexOf(change.field); field >= 0) {
                values[static_cast<size_t>(field)] = change.before;
            }
        }
        m_traces.addLearner(values);
    }
}

/// An employer that is nobody's but theirs and stands for their own business says who they are.
void Anonymiser::gatherEmployers() {
    Statement employers(m_connection,
                        "SELECT DISTINCT employer FROM situation WHERE learner = ? AND employer IS NOT NULL "
                        "AND (situation = 'SELF' OR contract = 'freelance' OR contract = 'company')");
    std::set<qint64> found;
    for (const qint64 learner : m_learners) {
        employers.bind(1, learner);
        while (employers.step()) {
            found.insert(employers.integer(0));
        }
    }
    if (found.empty()) {
        return;
    }
    std::set<qint64> others;
    Statement used(m_connection, "SELECT learner, employer FROM situation WHERE employer IS NOT NULL");
    while (used.step()) {
        if (!own(RecordKind::Learner, used.integer(0))) {
            others.insert(used.integer(1));
        }
    }
    Statement elsewhere(m_connection,
                        "SELECT operator FROM cohort UNION SELECT operator FROM target WHERE operator IS NOT "
                        "NULL UNION SELECT parent FROM organisation WHERE parent IS NOT NULL");
    while (elsewhere.step()) {
        others.insert(elsewhere.integer(0));
    }
    for (const qint64 employer : found) {
        if (!others.contains(employer)) {
            rows(RecordKind::Organisation).insert(employer);
        }
    }
}

// ---- the rows ----

void Anonymiser::noteAct() {
    const qint64 people = m_counts.learners + m_counts.removedPeople;
    Statement insert =
        m_connection.statement("INSERT INTO batch (at, who, label) VALUES (?, ?, ?) RETURNING id");
    insert.bind(1, m_at).bind(2, m_who).bind(
        3, Message(QT_TRANSLATE_NOOP("core", "Learners anonymised after the retention: %1"),
                   {QString::number(people)})
               .stored());
    insert.step();
    m_counts.batch = insert.integer(0);
    while (insert.step()) {
    }
    Statement row(m_connection, "INSERT INTO anonymisation (learner, batch, who, at) VALUES (?, ?, ?, ?)");
    for (const qint64 learner : m_learners) {
        row.bind(1, learner).bind(2, m_counts.batch).bind(3, m_who).bind(4, m_at).run();
    }
}

void Anonymiser::writeRow(RecordKind kind, qint64 id, const std::vector<QVariant>& values) {
    const RecordSql& sql = RecordSql::of(kind);
    QByteArray text = "UPDATE " + sql.table + " SET ";
    for (const QByteArray& column : sql.columns) {
        text += column + " = ?, ";
    }
    text += sql.searchable ? "search_key = ?, " : "";
    text += sql.person ? "name_key = NULL, " : "";
    text.chop(2);
    Statement update = m_connection.statement(text + " WHERE id = ?");
    int parameter = 0;
    for (const QVariant& value : values) {
        update.bindValue(++parameter, value);
    }
    if (sql.searchable) {
        update.bind(++parameter, searchText(kind, values));
    }
    update.bind(++parameter, id);
    update.run();
}

void Anonymiser::emptyLearners() {
    Statement uid(m_connection, "SELECT uid FROM learner WHERE id = ?");
    for (const qint64 learner : m_learners) {
        m_progress.check();
        uid.bind(1, learner).step();
        const QString reference = anonymous::reference(uid.blob(0));
        uid.reset();
        writeRow(RecordKind::Learner, learner,
                 anonymous::values(RecordKind::Learner, m_now.at(learner), reference));
    }
}

void Anonymiser::emptyEvents(RecordKind kind) {
    Statement uid(m_connection, "SELECT uid FROM learner WHERE id = ?");
    Statement events(m_connection, RecordSql::of(kind).select + " WHERE learner = ? ORDER BY reference, id");
    for (const qint64 learner : m_learners) {
        m_progress.check();
        uid.bind(1, learner).step();
        const QString person = anonymous::reference(uid.blob(0));
        uid.reset();
        std::vector<std::pair<qint64, std::vector<QVariant>>> found;
        events.bind(1, learner);
        while (events.step()) {
            found.emplace_back(events.integer(0), valuesOf(events, kind));
        }
        int number = 0;
        for (const auto& [id, values] : found) {
            writeRow(kind, id, anonymous::values(kind, values, eventReference(person, kind, ++number)));
        }
    }
}

void Anonymiser::emptyEmployers() {
    Statement query(m_connection, RecordSql::of(RecordKind::Organisation).select + " WHERE id = ?");
    for (const qint64 employer : rows(RecordKind::Organisation)) {
        if (query.bind(1, employer).step()) {
            const std::vector<QVariant> values = valuesOf(query, RecordKind::Organisation);
            const QByteArray uid = query.blob(1);
            query.reset();
            writeRow(RecordKind::Organisation, employer,
                     anonymous::values(RecordKind::Organisation, values, anonymous::reference(uid)));
            m_uids.push_back(uid);
            ++m_counts.employers;
        }
    }
}

}  // namespace jisr
