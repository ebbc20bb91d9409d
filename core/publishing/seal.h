#pragma once

#include <memory>

#include "core/base/error.h"
#include "core/indicators/earliereditions.h"
#include "core/publishing/canonical.h"
#include "core/publishing/factsnapshot.h"
#include "core/results/results.h"
#include "core/storage/sealstore.h"

namespace jisr {

class Connection;

/// Of a correction: which sealed report it replaces, and why. The old one stays.
struct Revision {
    QString code;  ///< empty: no correction
    QString reason;
};

/// A seal that only lacks its files: its code is printed on them.
struct PreparedSeal {
    StoredSeal row;     ///< without id, batch, at, manifest and hash
    QString revises;    ///< code of the seal that it corrects
    QByteArray newKey;  ///< of the pseudonyms, for the file's first seal; otherwise empty
    QStringList parts;  ///< of the manifest: a SHA-256 of each part that the code rests on
    const QString& code() const { return row.code; }
};

/// A file made with the code on it, by its name.
struct SealFile {
    QString name;
    QByteArray content;
};

/// Somebody sealed another report since this one was prepared, or changed a record: prepare anew.
class SealedMeanwhile : public Error {
  public:
    using Error::Error;
};

/// Takes down what the report of @p order rests on and fixes its code. The code depends on the facts, the
/// figures, the order and the seal before, not on the files' bytes nor on the time; nothing is written yet.
/// @p languages of the files to come; @p analysis is left at the order's cut-off. A job's work: some 0.3 s
/// for 15,000 learners. Throws FileError, Cancelled, and Error when the report to be revised isn't there or
/// the reason is missing.
PreparedSeal prepareSeal(Connection& connection, const Clock& clock, Analysis& analysis,
                         const ReportOrder& order, const std::vector<Language>& languages,
                         const ReportMaterial& material, const Revision& revision, Progress& progress);

/// What SealedMeanwhile says of a changed record.
Message changedMeanwhile();

/// Stores the seal, the files and a note in the journal in one transaction. @p who: a staff login. Throws
/// SealedMeanwhile, FileError.
StoredSeal commitSeal(Connection& connection, const Clock& clock, const QString& who, PreparedSeal prepared,
                      const std::vector<SealFile>& files);

/// The figures of @p results as they are printed; @p withConventions: also the whole by the other
/// conventions.
canonical::SealedEdition sealedEdition(const Results& results, bool withConventions);

/// Every public edition that was sealed, oldest first; nullptr when there is none. Throws Error for a seal
/// that can't be read: what it published is not known, so nothing public can be made beside it.
std::shared_ptr<const EarlierEditions> publishedEditions(Connection& connection, const Clock& clock);

/// Everybody in the file by the pseudonyms of its seals. Throws FileError, Cancelled.
SealPseudonyms pseudonymsOf(SealStore& store, const QByteArray& key, const Progress& progress);

/// The seals' own reading of their rows, shared with verification.
namespace sealing {
/// The note in the journal; its argument is the code.
extern const char* const Note;
/// What the first seal of a file follows.
QByteArray origin(const QByteArray& programmeUid);
/// "figures 9f86d0…": a line of the manifest.
QString part(const char* name, const QByteArray& content);
QString filePart(const StoredSealFile& file);
/// Every part that the code rests on. @p figures and @p snapshot inflated; @p revises as code.
QStringList contentParts(const StoredSeal& row, const QByteArray& figures, const QByteArray& snapshot,
                         const QString& revises);
QString codeOf(const QStringList& contentParts, const QByteArray& previous);
/// The parts behind the code: who, when, journal, note, files.
QStringList handingParts(const StoredSeal& row, const std::vector<StoredSealFile>& files);
QByteArray hashOf(const QString& manifest, const QByteArray& previous);
}  // namespace sealing

}  // namespace jisr
