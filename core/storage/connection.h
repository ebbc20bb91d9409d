#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

#include "core/base/progress.h"
#include "core/storage/programmefile.h"

struct sqlite3;
struct sqlite3_stmt;

namespace jisr {

class Statement;

/// One connection to a programme file, for the thread that made it: Qt Sql opens it, prepared statements
/// (Statement) run on the same SQLite handle. Statements must be gone before their connection.
class Connection {
  public:
    /// Immutable reads a file that nobody may change, without looking at a journal beside it. Salvage reads
    /// past a schema of which not every line makes sense any more.
    enum class Mode { ReadWrite, ReadOnly, Immutable, Salvage };

    /// Throws FileError. A missing file is a fault, except with @p mayCreate.
    Connection(const QString& path, Mode mode, bool mayCreate = false);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const QString& path() const;
    /// Messages name @p path from now on: that of the file a person knows, where this one stands in for it.
    void speakOf(const QString& path);
    bool readOnly() const;
    sqlite3* handle() const;

    /// Runs statements that give no rows.
    void run(const QByteArray& sql);
    /// The first column of the first row; 0 or empty when there is none.
    qint64 integer(const QByteArray& sql);
    QString text(const QByteArray& sql);
    /// A statement kept for its next use; reset when the value goes.
    Statement statement(const QByteArray& sql);

    /// How long to wait for another writer before FileFault::Busy, in milliseconds.
    void setPatience(int milliseconds);
    /// A bulk load builds its indices out of memory: more of it while @p loading.
    void setLoading(bool loading);
    /// Whether statements prepared from here on let the schema's CHECKs look at each row. The other
    /// constraints always hold.
    void setChecking(bool checking);
    /// While it lives, long statements ask @p progress whether to stop; they end with Cancelled.
    class Watch {
      public:
        Watch(Connection& connection, Progress& progress);
        ~Watch();
        Watch(const Watch&) = delete;
        Watch& operator=(const Watch&) = delete;

      private:
        Connection& m_connection;
    };

    /// Throws what SQLite's result @p code means: ConstraintFailure, Cancelled or FileError.
    [[noreturn]] void fail(int code) const;

  private:
    friend class Statement;
    void giveBack(sqlite3_stmt* statement);
    struct State;
    std::unique_ptr<State> m_state;
};

/// A rule of the schema was broken; RecordStore says it in people's words.
class ConstraintFailure : public Error {
  public:
    ConstraintFailure(int code, const QString& text);
    int code() const { return m_code; }             ///< SQLite's extended result code
    const QString& text() const { return m_text; }  ///< SQLite's own words

  private:
    int m_code;
    QString m_text;
};

/// BEGIN IMMEDIATE until commit(); rolled back when it goes without.
class Transaction {
  public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// On FileFault::Busy the transaction stays open: try again.
    void commit();
    void rollback();

  private:
    Connection* m_connection;
};

}  // namespace jisr
