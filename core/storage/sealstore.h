#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/base/message.h"

namespace jisr {

class Connection;

/// A row of the table seal, as it stands: verification looks for what is wrong with it, so nothing is read
/// into dates or numbers here.
struct StoredSeal {
    qint64 id = 0;
    QString code, kind, edition, cutOff, scope, asked, parameters;
    QByteArray figures, snapshot;  ///< deflated (qCompress)
    qint64 journal = 0;            ///< RecordStore::journalPosition() of the facts
    qint64 batch = 0;              ///< the note in the journal
    qint64 revises = 0;            ///< id of another seal, 0 = none
    QString reason, who, at, manifest;
    QByteArray previous, hash;
};

/// A file made with a seal.
struct StoredSealFile {
    QString name;
    QByteArray sha256;
    qint64 size = 0;
    std::optional<QByteArray> content;  ///< empty once it was erased, or not asked for
    QString erasedAt;                   ///< empty: it is there
};

/// The seals of a file: sealed reports and what the file's journal knows of the time since.
class SealStore {
  public:
    SealStore(Connection& connection, const Clock& clock);

    /// In the order in which they were made; figures and snapshot only when @p whole.
    std::vector<StoredSeal> seals(bool whole = false);
    /// With everything; empty when there is none.
    std::optional<StoredSeal> seal(qint64 id);
    std::vector<StoredSealFile> files(qint64 seal, bool contents);
    /// Adds a seal, its files, its note in the journal and, where @p key isn't empty, the pseudonyms' key in
    /// one transaction. @p row gets id, batch and at; manifest and hash are asked of @p finish within the
    /// transaction, when nobody else can seal any more. Throws FileError, and what @p finish throws.
    void add(StoredSeal& row, const std::vector<StoredSealFile>& files, const QByteArray& key,
             const Message& note, const std::function<void(StoredSeal&)>& finish);
    /// Hash of the last seal; empty when there is none.
    QByteArray lastHash();
    /// What the first seal follows: the file's own identity.
    QByteArray programmeUid();
    /// The codes that the journal's notes name, by batch: a seal may be gone, its note is not.
    std::map<qint64, QString> notedCodes(const char* note);

    /// By which seals make pseudonyms; empty before the first seal, and once it was erased.
    QByteArray pseudonymKey();
    /// In no order to rely on.
    void eachLearner(const std::function<void(qint64 id, const QByteArray& uid)>& take);

    /// A learner who was merged into another one after @p batch.
    struct Merge {
        QByteArray mergedUid;
        qint64 kept = 0;  ///< who stands for them now
    };
    std::vector<Merge> mergesAfter(qint64 batch);
    /// Of these enrolments those that were created after @p batch, ascending.
    std::vector<qint64> enrolmentsMadeAfter(qint64 batch, const std::vector<qint64>& enrolments);

  private:
    Connection& m_connection;
    const Clock& m_clock;
};

}  // namespace jisr
