#include "core/importing/packedrows.h"

#include "core/importing/blockqueue.h"
#include "core/importing/plan.h"
#include "core/storage/plandatabase.h"

namespace jisr {

namespace {
constexpr size_t RowsPerBlock = 2048;

/// Ends the reading when nobody wants more rows.
struct Enough {};
}  // namespace

struct PackedRows::State {
    BlockQueue<Block> queue;
};

PackedRows::PackedRows(PlanDatabase& database, RecordKind kind) : m_state(std::make_unique<State>()) {
    m_state->queue.start([&database, kind, &queue = m_state->queue] {
        Block block;
        try {
            database.eachPacked(kind, static_cast<int>(PlanAction::Create),
                                [&](qint64 entity, std::string_view values) {
                                    block.rows.push_back({entity, block.bytes.size(), values.size()});
                                    block.bytes.append(values);
                                    if (block.rows.size() == RowsPerBlock) {
                                        if (!queue.put(std::move(block))) {
                                            throw Enough();
                                        }
                                        block = queue.fresh();
                                        block.rows.clear();
                                        block.bytes.clear();
                                    }
                                });
            queue.put(std::move(block));
        } catch (const Enough&) {
        }
    });
}

PackedRows::~PackedRows() = default;

PackedRows::Block PackedRows::next() {
    return m_state->queue.next();
}

void PackedRows::giveBack(Block&& block) {
    m_state->queue.giveBack(std::move(block));
}

}  // namespace jisr
