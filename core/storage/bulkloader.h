#pragma once

#include <QByteArray>
#include <QString>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/catalogue/catalogue.h"

namespace jisr {

class RecordStore;

/// A value on its way into the file: nothing, an integer (also a boolean or a reference's id), a decimal,
/// a text where it stands (UTF-16 or UTF-8; valid during the call only). A blank text is no value.
using Cell = std::variant<std::monostate, qint64, double, QStringView, std::string_view>;

/// Creates many rows of one record within the open batch of a RecordStore; journaled as id ranges.
/// Several loaders of one store may work in turn, row by row. Values must be in stored form (catalogue.h,
/// Field) and checked by validate(); the schema refuses what isn't, unless the caller vouches for each row.
class BulkLoader {
  public:
    /// Vouched: every row has passed validate() just now, so that the same rules, as CHECKs of the schema,
    /// need not look again (a seventh of a large import's time). Keys, references and types are looked at
    /// always.
    enum class Rows { Checked, Vouched };

    /// @p fields: which fields add()'s cells are, by index.
    /// @p expected about how many rows will come. A large load into a small table leaves out the table's
    /// indices until the store's commit(), which then may throw Refused naming values that stand twice:
    /// until then looking up rows of this record by key is slow.
    BulkLoader(RecordStore& store, RecordKind kind, std::vector<int> fields, qint64 expected = 0,
               Rows rows = Rows::Checked);
    ~BulkLoader();
    BulkLoader(const BulkLoader&) = delete;
    BulkLoader& operator=(const BulkLoader&) = delete;

    struct Extra {
        QByteArray uid = {};       ///< 16 bytes; by default made
        QString office = {};       ///< by default the file's own
        QStringView nameKey = {};  ///< of a learner, when the caller has it already: personKey()
    };
    /// Returns the new row's id. Throws Refused; the rows before it stand.
    qint64 add(std::span<const Cell> cells, const Extra& extra);
    qint64 add(std::span<const Cell> cells) { return add(cells, Extra()); }

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace jisr
