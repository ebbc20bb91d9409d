#pragma once

#include <memory>

#include "app/cli/command.h"
#include "core/base/uid.h"
#include "core/storage/programmefile.h"
#include "core/storage/recordstore.h"

namespace jisr {

/// A programme file opened for one command, with the store through which it is read and written.
class Session {
  public:
    enum Access { ReadOnly, ReadWrite, Inspect };
    /// Opens call.arguments[0]. ReadWrite throws FileError when the file can only be read. ReadOnly says what
    /// must be known about the file, its damage as a finding; Inspect leaves that to the command.
    Session(const CommandCall& call, Access access);
    ProgrammeFile& file() { return *m_file; }
    RecordStore& store() { return *m_store; }
    UidMaker& uids() { return m_uids; }
    /// The console has no staff list: the journal names the machine's user.
    static QString who();

  private:
    std::unique_ptr<ProgrammeFile> m_file;
    UidMaker m_uids;
    std::unique_ptr<RecordStore> m_store;
};

/// The option's whole number within [fewest, most]; UsageError otherwise.
qint64 wholeNumber(const CommandCall& call, const char* option, qint64 fewest, qint64 most);
/// "national" or a region code (any spelling of the region); UsageError otherwise.
QString officeFrom(const QString& text);
/// The cut-off of --on; UsageError when missing or no date.
QDate cutOffFrom(const CommandCall& call);
/// A record by its singular or plural name; UsageError otherwise.
const Record& recordOrUsage(const QString& name);
/// Writes a whole small file, atomically. Throws FileError.
void writeFile(const QString& path, const QByteArray& bytes);

}  // namespace jisr
