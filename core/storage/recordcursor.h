#pragma once

#include <QByteArray>
#include <memory>
#include <string_view>

#include "core/catalogue/catalogue.h"

namespace jisr {

class Connection;

/// All rows of a record in order, as the texts of the canonical CSV, for exports: one pass, little memory.
class RecordCursor {
  public:
    enum class Order { Key, Id };
    /// References as the target's key or as its uid in text form.
    enum class References { Keys, Uids };

    RecordCursor(Connection& connection, RecordKind kind, Order order = Order::Key,
                 References references = References::Keys);
    ~RecordCursor();
    RecordCursor(const RecordCursor&) = delete;
    RecordCursor& operator=(const RecordCursor&) = delete;

    /// False after the last row. Throws FileError.
    bool next();
    qint64 id() const;
    QByteArray uid() const;
    std::string_view office() const;
    /// UTF-8, valid until next(); empty when there is no value. @p field by index of record(kind).
    std::string_view text(int field);
    /// True when the field holds a text that a person wrote (not a date, number, choice or yes/no).
    bool isText(int field) const;

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace jisr
