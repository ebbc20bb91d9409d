#include "core/importing/pipeline.h"

#include "core/importing/blockqueue.h"

namespace jisr {

namespace {
constexpr size_t RowsPerBlock = 1024;
}

struct Pipeline::State {
    std::unique_ptr<TableReader> reader;
    std::unique_ptr<Drafter> drafter;
    RowCorrections corrections;
    qint64 bytesTotal = 0;
    BlockQueue<Block> queue;  // last: its thread ends before what it uses goes

    void work() {
        TableRow row;
        for (bool more = true; more;) {
            Block block = queue.fresh();
            size_t rows = 0;
            for (; rows < RowsPerBlock && (more = reader->next(row)); ++rows) {
                if (rows == block.rows.size()) {
                    block.rows.emplace_back();
                }
                const QList<Finding> corrected = corrections.apply(row);
                drafter->draft(row, block.rows[rows]);
                block.rows[rows].findings += corrected;
                block.rows[rows].findings += reader->takeFindings();
            }
            block.rows.resize(rows);
            block.bytesRead = reader->bytesRead();
            if (!queue.put(std::move(block))) {
                return;
            }
        }
    }
};

Pipeline::Pipeline(const QString& path, const TableOptions& reading, const Mapping& mapping,
                   const QHash<QString, DateOrder>& dateOrders, const QList<CellCorrection>& corrections)
    : m_state(std::make_unique<State>()) {
    m_state->reader = openTable(path, reading);
    mapping.checkAgainst(m_state->reader->header());
    m_state->drafter = std::make_unique<Drafter>(mapping, m_state->reader->header(),
                                                 m_state->reader->excel1904(), dateOrders);
    m_state->corrections = RowCorrections(corrections, path, m_state->reader->header());
    m_state->bytesTotal = m_state->reader->bytesTotal();
    m_state->queue.start([state = m_state.get()] { state->work(); });
}

Pipeline::~Pipeline() = default;

Pipeline::Block Pipeline::next() {
    return m_state->queue.next();
}

void Pipeline::giveBack(Block&& block) {
    m_state->queue.giveBack(std::move(block));
}

qint64 Pipeline::bytesTotal() const {
    return m_state->bytesTotal;
}

}  // namespace jisr
