#include "core/storage/distinctpairs.h"

#include <QHash>

#include "core/base/clock.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

QByteArray uidOf(Connection& connection, qint64 learner) {
    Statement query = connection.statement("SELECT uid FROM learner WHERE id = ?");
    return query.bind(1, learner).step() ? query.blob(0) : QByteArray();
}

std::pair<QByteArray, QByteArray> inOrder(QByteArray a, QByteArray b) {
    return a < b ? std::pair(std::move(a), std::move(b)) : std::pair(std::move(b), std::move(a));
}

}  // namespace

DistinctPairs::DistinctPairs(Connection& connection, const Clock& clock)
    : m_connection(connection), m_clock(clock) {}

void DistinctPairs::say(qint64 first, qint64 second, const QString& who) {
    const auto [a, b] = inOrder(uidOf(m_connection, first), uidOf(m_connection, second));
    if (a.isEmpty() || a == b) {
        return;  // one of them is gone: nothing to ask about
    }
    m_connection.statement("INSERT OR IGNORE INTO distinct_pair (first, second, who, at) VALUES (?, ?, ?, ?)")
        .bindBlob(1, a)
        .bindBlob(2, b)
        .bind(3, who)
        .bind(4, m_clock.nowUtc().toString(Qt::ISODateWithMs))
        .run();
}

void DistinctPairs::forget(qint64 first, qint64 second) {
    const auto [a, b] = inOrder(uidOf(m_connection, first), uidOf(m_connection, second));
    m_connection.statement("DELETE FROM distinct_pair WHERE first = ? AND second = ?")
        .bindBlob(1, a)
        .bindBlob(2, b)
        .run();
}

QList<DistinctPairs::Pair> DistinctPairs::pairs() {
    QHash<QByteArray, qint64> known;
    const auto idOf = [&](const QByteArray& uid) -> qint64 {
        if (const auto place = known.constFind(uid); place != known.constEnd()) {
            return *place;
        }
        Statement there = m_connection.statement("SELECT id FROM learner WHERE uid = ?");
        qint64 id = there.bindBlob(1, uid).step() ? there.integer(0) : 0;
        there.reset();
        // merged since: the newest merge that isn't undone says into whom, and so on
        Statement merged = m_connection.statement(
            "SELECT m.kept, (SELECT l.uid FROM learner l WHERE l.id = m.kept) FROM merge m JOIN batch b ON "
            "b.id = m.batch WHERE b.undone = 0 AND m.merged_uid = ? ORDER BY m.id DESC LIMIT 1");
        if (!id && merged.bindBlob(1, uid).step()) {
            id = merged.isNull(1) ? 0 : merged.integer(0);
        }
        known.insert(uid, id);
        return id;
    };
    struct Row {
        QByteArray first, second;
        Pair pair;
    };
    QList<Row> rows;
    Statement query(m_connection, "SELECT first, second, who, at FROM distinct_pair ORDER BY at DESC, first");
    while (query.step()) {
        rows.append({query.blob(0),
                     query.blob(1),
                     {0, 0, query.text(2), QDateTime::fromString(query.text(3), Qt::ISODateWithMs)}});
    }
    QList<Pair> pairs;
    for (Row& row : rows) {
        const qint64 a = idOf(row.first), b = idOf(row.second);
        if (a && b && a != b) {
            row.pair.first = std::min(a, b);
            row.pair.second = std::max(a, b);
            pairs.append(row.pair);
        }
    }
    return pairs;
}

}  // namespace jisr
