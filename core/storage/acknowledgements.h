#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <vector>

#include "core/base/message.h"
#include "core/catalogue/catalogue.h"

namespace jisr {

class Clock;
class Connection;

/// Why a finding of data quality stays as it is, and who said so.
struct Acknowledgement {
    QString reason, who;
    QDateTime at;
};

/// The findings that somebody looked at and left as they are, by rule and row. Each write is one transaction
/// with a note in the journal; it changes no record, so it is taken back here and not by undo.
class Acknowledgements {
  public:
    Acknowledgements(Connection& connection, const Clock& clock);

    /// By local id of the rows that still exist.
    QHash<qint64, Acknowledgement> of(const QString& rule, RecordKind kind);
    /// Replaces what was said before of the same rows. @p reason says something; @p note is what the journal
    /// calls it. Returns how many rows there were. Throws FileError.
    qint64 acknowledge(const QString& rule, RecordKind kind, const std::vector<qint64>& rows,
                       const QString& reason, const QString& who, const Message& note);
    /// The rows count as open again. Returns how many had been acknowledged.
    qint64 takeBack(const QString& rule, RecordKind kind, const std::vector<qint64>& rows, const QString& who,
                    const Message& note);

  private:
    void note(const QString& at, const QString& who, const Message& what);

    Connection& m_connection;
    const Clock& m_clock;
};

}  // namespace jisr
