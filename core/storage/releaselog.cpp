#include "core/storage/releaselog.h"

#include <QRandomGenerator>

#include "core/storage/connection.h"
#include "core/storage/statement.h"

namespace jisr {

ReleaseLog::ReleaseLog(Connection& connection, const Clock& clock)
    : m_connection(connection), m_clock(clock) {}

std::vector<Release> ReleaseLog::releases() {
    std::vector<Release> releases;
    Statement rows =
        m_connection.statement("SELECT profile, purpose, what, people, who, at FROM release ORDER BY id");
    while (rows.step()) {
        releases.push_back(
            {rows.text(0), rows.text(1), rows.text(2), rows.integer(3), rows.text(4), rows.text(5)});
    }
    return releases;
}

void ReleaseLog::add(const Release& release) {
    const bool named = release.profile == QLatin1String("nominative");
    const Message note = {named
                              ? QT_TRANSLATE_NOOP("core", "Export with names to “%1” (%2 people): %3")
                              : QT_TRANSLATE_NOOP("core", "Export under pseudonyms to “%1” (%2 people): %3"),
                          {release.what, QString::number(release.people), release.purpose}};
    const QString at = m_clock.nowUtc().toString(Qt::ISODateWithMs);
    Transaction transaction(m_connection);
    // as RecordStore::note(), in the transaction that is open: history tells of it, undo passes it by
    m_connection.statement("INSERT INTO batch (at, who, label) VALUES (?, ?, ?)")
        .bind(1, at)
        .bind(2, release.who)
        .bind(3, note.stored())
        .run();
    m_connection
        .statement("INSERT INTO release (profile, purpose, what, people, who, at) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(1, release.profile)
        .bind(2, release.purpose)
        .bind(3, release.what)
        .bind(4, release.people)
        .bind(5, release.who)
        .bind(6, at)
        .run();
    transaction.commit();
}

QByteArray ReleaseLog::secret(const QString& purpose) {
    Transaction transaction(m_connection);
    Statement kept = m_connection.statement("SELECT secret FROM pseudonym_key WHERE purpose = ?");
    kept.bind(1, purpose);
    if (kept.step()) {
        const QByteArray secret = kept.blob(0);
        kept.reset();
        transaction.commit();
        return secret;
    }
    QByteArray secret(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32*>(secret.data()),
                                         reinterpret_cast<quint32*>(secret.data()) + secret.size() / 4);
    m_connection.statement("INSERT INTO pseudonym_key (purpose, secret, at) VALUES (?, ?, ?)")
        .bind(1, purpose)
        .bindBlob(2, secret)
        .bind(3, m_clock.nowUtc().toString(Qt::ISODateWithMs))
        .run();
    transaction.commit();
    return secret;
}

}  // namespace jisr
