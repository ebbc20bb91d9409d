#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>
#include <string_view>

#include "core/storage/connection.h"

namespace jisr {

/// A prepared statement. Parameters count from 1, columns from 0, as in SQLite.
class Statement {
  public:
    Statement(Connection& connection, const QByteArray& sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;

    Statement& bindNull(int parameter);
    Statement& bind(int parameter, qint64 value);
    Statement& bind(int parameter, int value) { return bind(parameter, qint64{value}); }
    Statement& bind(int parameter, double value);
    Statement& bind(int parameter, QStringView value);
    Statement& bind(int parameter, const QString& value) { return bind(parameter, QStringView(value)); }
    Statement& bind(int parameter, const char*) = delete;
    /// UTF-8 that stays where it is until the statement has run.
    Statement& bindStill(int parameter, std::string_view utf8);
    Statement& bindBlob(int parameter, const QByteArray& value);
    /// 16 bytes or more that stay where they are until the statement has run.
    Statement& bindStillBlob(int parameter, const void* bytes, int size);
    /// By the value's type: invalid → NULL, bool, integers, double, QByteArray → blob, else text.
    Statement& bindValue(int parameter, const QVariant& value);

    /// What another statement's row holds in a column, whatever its type.
    Statement& bindColumn(int parameter, const Statement& row, int column);

    /// Next row; false (and ready for new parameters) when there is none.
    bool step();
    /// Runs to the end and is ready again; the parameters stay.
    void run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double decimal(int column) const;
    QString text(int column) const;
    /// UTF-8, valid until the next step.
    std::string_view view(int column) const;
    /// Of a text column, without the terminating zero that view() must add: quicker. Valid until the next
    /// step.
    std::string_view raw(int column) const;
    QByteArray blob(int column) const;
    sqlite3_stmt* handle() const { return m_statement; }

  private:
    friend class Connection;
    Statement(Connection& connection, sqlite3_stmt* statement, bool kept);
    Connection* m_connection;
    sqlite3_stmt* m_statement = nullptr;
    bool m_kept = false;  ///< belongs to the connection
};

}  // namespace jisr
