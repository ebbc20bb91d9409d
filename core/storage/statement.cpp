#include "core/storage/statement.h"

#include <sqlite3.h>

#include <utility>

namespace jisr {

Statement::Statement(Connection& connection, const QByteArray& sql) : m_connection(&connection) {
    const int code = sqlite3_prepare_v2(connection.handle(), sql.constData(), static_cast<int>(sql.size()),
                                        &m_statement, nullptr);
    if (code != SQLITE_OK) {
        connection.fail(code);
    }
}

Statement::Statement(Connection& connection, sqlite3_stmt* statement, bool kept)
    : m_connection(&connection), m_statement(statement), m_kept(kept) {}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_kept(other.m_kept) {}

Statement::~Statement() {
    if (m_kept && m_statement) {
        m_connection->giveBack(m_statement);
    } else {
        sqlite3_finalize(m_statement);
    }
}

Statement& Statement::bindNull(int parameter) {
    sqlite3_bind_null(m_statement, parameter);
    return *this;
}

Statement& Statement::bind(int parameter, qint64 value) {
    sqlite3_bind_int64(m_statement, parameter, value);
    return *this;
}

Statement& Statement::bind(int parameter, double value) {
    sqlite3_bind_double(m_statement, parameter, value);
    return *this;
}

Statement& Statement::bind(int parameter, QStringView value) {
    const QByteArray bytes = value.toUtf8();
    sqlite3_bind_text64(m_statement, parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindStill(int parameter, std::string_view utf8) {
    sqlite3_bind_text64(m_statement, parameter, utf8.data() ? utf8.data() : "", utf8.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBlob(int parameter, const QByteArray& value) {
    sqlite3_bind_blob64(m_statement, parameter, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                        SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindStillBlob(int parameter, const void* bytes, int size) {
    sqlite3_bind_blob(m_statement, parameter, bytes, size, SQLITE_STATIC);
    return *this;
}

Statement& Statement::bindValue(int parameter, const QVariant& value) {
    if (!value.isValid() || value.isNull()) {
        return bindNull(parameter);
    }
    switch (value.typeId()) {
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
            return bind(parameter, value.toLongLong());
        case QMetaType::Double:
            return bind(parameter, value.toDouble());
        case QMetaType::QByteArray:
            return bindBlob(parameter, value.toByteArray());
        default: {
            const QString text = value.toString();
            return text.isEmpty() ? bindNull(parameter) : bind(parameter, text);
        }
    }
}

Statement& Statement::bindColumn(int parameter, const Statement& row, int column) {
    sqlite3_bind_value(m_statement, parameter, sqlite3_column_value(row.m_statement, column));
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        // the words belong to the step: take them before the reset
        try {
            m_connection->fail(code);
        } catch (...) {
            sqlite3_reset(m_statement);
            throw;
        }
    }
    sqlite3_reset(m_statement);
    return false;
}

void Statement::run() {
    while (step()) {
    }
}

void Statement::reset() {
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}
qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}
double Statement::decimal(int column) const {
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const {
    const std::string_view bytes = view(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string_view Statement::view(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

std::string_view Statement::raw(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return bytes ? std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

QByteArray Statement::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

}  // namespace jisr
