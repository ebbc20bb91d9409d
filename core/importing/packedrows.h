#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/catalogue/catalogue.h"

namespace jisr {

class PlanDatabase;

/// The rows that a plan creates of one record, read from its database on a second thread while the first
/// one writes them into the programme file. Nobody else may use the plan meanwhile.
class PackedRows {
  public:
    PackedRows(PlanDatabase& database, RecordKind kind);
    ~PackedRows();
    PackedRows(const PackedRows&) = delete;
    PackedRows& operator=(const PackedRows&) = delete;

    struct Row {
        qint64 entity;
        size_t from, size;  ///< place in the block's bytes
    };
    struct Block {
        std::vector<Row> rows;
        std::string bytes;
    };
    /// No rows at the end. Throws what the reading threw.
    Block next();
    void giveBack(Block&& block);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace jisr
