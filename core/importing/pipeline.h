#pragma once

#include <memory>
#include <vector>

#include "core/importing/corrections.h"
#include "core/importing/drafter.h"

namespace jisr {

/// Reads and drafts a table on a second thread, so that the first one only matches and writes: blocks of
/// rows come through a short queue. The one thread inside the core (the bench's import figure needs it).
class Pipeline {
  public:
    /// Opens the table here; throws what openTable() and Mapping::checkAgainst() throw.
    Pipeline(const QString& path, const TableOptions& reading, const Mapping& mapping,
             const QHash<QString, DateOrder>& dateOrders, const QList<CellCorrection>& corrections = {});
    /// Stops the reader and waits for it.
    ~Pipeline();
    Pipeline(const Pipeline&) = delete;
    Pipeline& operator=(const Pipeline&) = delete;

    struct Block {
        std::vector<DraftRow> rows;
        qint64 bytesRead = 0;
    };
    /// The next block; empty rows at the end. Throws what the reader threw.
    Block next();
    /// Lets the reading thread free what it made: memory then stays in one thread's hands.
    void giveBack(Block&& block);
    qint64 bytesTotal() const;

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace jisr
