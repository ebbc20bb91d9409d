#include "core/storage/sealstore.h"

#include <QHash>

#include "core/storage/statement.h"

namespace jisr {

namespace {

constexpr const char* SealPurpose = "seal";
constexpr const char* Columns =
    "SELECT id, code, kind, edition, cut_off, scope, asked, parameters, journal, batch, "
    "coalesce(revises, 0), reason, who, at, manifest, previous, hash";

StoredSeal read(const Statement& row, bool whole) {
    StoredSeal seal;
    seal.id = row.integer(0);
    seal.code = row.text(1);
    seal.kind = row.text(2);
    seal.edition = row.text(3);
    seal.cutOff = row.text(4);
    seal.scope = row.text(5);
    seal.asked = row.text(6);
    seal.parameters = row.text(7);
    seal.journal = row.integer(8);
    seal.batch = row.integer(9);
    seal.revises = row.integer(10);
    seal.reason = row.text(11);
    seal.who = row.text(12);
    seal.at = row.text(13);
    seal.manifest = row.text(14);
    seal.previous = row.blob(15);
    seal.hash = row.blob(16);
    if (whole) {
        seal.figures = row.blob(17);
        seal.snapshot = row.blob(18);
    }
    return seal;
}

}  // namespace

SealStore::SealStore(Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock) {}

std::vector<StoredSeal> SealStore::seals(bool whole) {
    std::vector<StoredSeal> all;
    Statement query(m_connection,
                    QByteArray(Columns) + (whole ? ", figures, snapshot" : "") + " FROM seal ORDER BY id");
    while (query.step()) {
        all.push_back(read(query, whole));
    }
    return all;
}

std::optional<StoredSeal> SealStore::seal(qint64 id) {
    Statement query =
        m_connection.statement(QByteArray(Columns) + ", figures, snapshot FROM seal WHERE id = ?");
    query.bind(1, id);
    if (!query.step()) {
        return {};
    }
    return read(query, true);
}

std::vector<StoredSealFile> SealStore::files(qint64 seal, bool contents) {
    std::vector<StoredSealFile> all;
    Statement query(m_connection, QByteArray("SELECT name, sha256, size, erased_at") +
                                      (contents ? ", content" : ", NULL") +
                                      " FROM seal_file WHERE seal = ? ORDER BY name");
    query.bind(1, seal);
    while (query.step()) {
        StoredSealFile file{query.text(0), query.blob(1), query.integer(2), {}, query.text(3)};
        if (contents && file.erasedAt.isEmpty()) {
            file.content = query.blob(4);
        }
        all.push_back(std::move(file));
    }
    return all;
}

void SealStore::add(StoredSeal& row, const std::vector<StoredSealFile>& files, const QByteArray& key,
                    const Message& note, const std::function<void(StoredSeal&)>& finish) {
    Transaction transaction(m_connection);
    row.at = m_clock.nowUtc().toString(Qt::ISODateWithMs);
    // as RecordStore::note(), in the transaction that is open: history tells of it, undo passes it by
    m_connection.statement("INSERT INTO batch (at, who, label) VALUES (?, ?, ?)")
        .bind(1, row.at)
        .bind(2, row.who)
        .bind(3, note.stored())
        .run();
    row.batch = m_connection.integer("SELECT last_insert_rowid()");
    finish(row);
    if (!key.isEmpty()) {
        m_connection.statement("INSERT INTO pseudonym_key (purpose, secret, at) VALUES (?, ?, ?)")
            .bind(1, QString::fromLatin1(SealPurpose))
            .bindBlob(2, key)
            .bind(3, row.at)
            .run();
    }
    Statement insert = m_connection.statement(
        "INSERT INTO seal (code, kind, edition, cut_off, scope, asked, parameters, figures, snapshot, "
        "journal, batch, revises, reason, who, at, manifest, previous, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0), ?, ?, ?, ?, ?, ?)");
    insert.bind(1, row.code)
        .bind(2, row.kind)
        .bind(3, row.edition)
        .bind(4, row.cutOff)
        .bind(5, row.scope)
        .bind(6, row.asked)
        .bind(7, row.parameters)
        .bindBlob(8, row.figures)
        .bindBlob(9, row.snapshot)
        .bind(10, row.journal)
        .bind(11, row.batch)
        .bind(12, row.revises);
    row.revises ? insert.bind(13, row.reason) : insert.bindNull(13);
    insert.bind(14, row.who)
        .bind(15, row.at)
        .bind(16, row.manifest)
        .bindBlob(17, row.previous)
        .bindBlob(18, row.hash)
        .run();
    row.id = m_connection.integer("SELECT last_insert_rowid()");
    Statement add = m_connection.statement(
        "INSERT INTO seal_file (seal, name, sha256, size, content) VALUES (?, ?, ?, ?, ?)");
    for (const StoredSealFile& file : files) {
        add.bind(1, row.id)
            .bind(2, file.name)
            .bindBlob(3, file.sha256)
            .bind(4, file.size)
            .bindBlob(5, file.content.value_or(QByteArray()))
            .run();
    }
    transaction.commit();
}

QByteArray SealStore::lastHash() {
    Statement query = m_connection.statement("SELECT hash FROM seal ORDER BY id DESC LIMIT 1");
    return query.step() ? query.blob(0) : QByteArray();
}

QByteArray SealStore::programmeUid() {
    Statement query = m_connection.statement("SELECT uid FROM programme ORDER BY id LIMIT 1");
    return query.step() ? query.blob(0) : QByteArray();
}

std::map<qint64, QString> SealStore::notedCodes(const char* note) {
    std::map<qint64, QString> codes;
    Statement query = m_connection.statement("SELECT id, label FROM batch WHERE substr(label, 1, ?1) = ?2");
    const QString begin = QString::fromUtf8(note) + Message::StoredMark;
    query.bind(1, qint64(begin.size())).bind(2, begin);
    while (query.step()) {
        codes.emplace(query.integer(0), query.text(1).section(Message::StoredMark, 1, 1));
    }
    return codes;
}

QByteArray SealStore::pseudonymKey() {
    Statement query = m_connection.statement("SELECT secret FROM pseudonym_key WHERE purpose = ?");
    query.bind(1, QString::fromLatin1(SealPurpose));
    return query.step() ? query.blob(0) : QByteArray();
}

void SealStore::eachLearner(const std::function<void(qint64, const QByteArray&)>& take) {
    // in the order of the index, which holds all that is asked
    Statement query(m_connection, "SELECT id, uid FROM learner ORDER BY uid");
    while (query.step()) {
        take(query.integer(0), query.blob(1));
    }
}

std::vector<SealStore::Merge> SealStore::mergesAfter(qint64 batch) {
    QHash<qint64, qint64> became;  // of all times: who stands for somebody may be merged again
    std::vector<std::pair<QByteArray, qint64>> since;
    Statement query(
        m_connection,
        "SELECT m.merged_uid, m.kept, m.merged, m.batch FROM merge m JOIN batch b ON b.id = "
        "m.batch WHERE b.undone = 0 AND NOT EXISTS (SELECT 1 FROM learner l WHERE l.id = m.merged) "
        "ORDER BY m.id");
    while (query.step()) {
        became.insert(query.integer(2), query.integer(1));
        if (query.integer(3) > batch) {
            since.emplace_back(query.blob(0), query.integer(1));
        }
    }
    std::vector<Merge> merges;
    for (const auto& [uid, kept] : since) {
        qint64 now = kept;
        for (qsizetype steps = 0; became.contains(now) && steps <= became.size(); ++steps) {
            now = became.value(now);
        }
        merges.push_back({uid, now});
    }
    return merges;
}

std::vector<qint64> SealStore::enrolmentsMadeAfter(qint64 batch, const std::vector<qint64>& enrolments) {
    std::vector<qint64> made;
    Statement query = m_connection.statement(
        "SELECT 1 FROM journal WHERE record = 'enrolment' AND action = 'create' AND first <= ?1 AND last >= "
        "?1 AND batch > ?2 LIMIT 1");
    for (const qint64 enrolment : enrolments) {
        if (query.bind(1, enrolment).bind(2, batch).step()) {
            made.push_back(enrolment);
        }
        query.reset();
    }
    return made;
}

}  // namespace jisr
