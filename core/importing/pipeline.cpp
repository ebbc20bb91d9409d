#include "core/importing/pipeline.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace jisr {

namespace {
constexpr size_t RowsPerBlock = 1024;
constexpr size_t BlocksAhead = 4;
}  // namespace

struct Pipeline::State {
    std::unique_ptr<TableReader> reader;
    std::unique_ptr<Drafter> drafter;
    qint64 bytesTotal = 0;

    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Block> queue;
    bool ended = false, stop = false;
    std::exception_ptr fault;
    std::thread thread;

    void work() {
        try {
            TableRow row;
            for (bool more = true; more;) {
                Block block;
                block.rows.reserve(RowsPerBlock);
                while (block.rows.size() < RowsPerBlock && (more = reader->next(row))) {
                    block.rows.push_back(drafter->draft(row));
                }
                block.bytesRead = reader->bytesRead();
                std::unique_lock lock(mutex);
                changed.wait(lock, [&] { return queue.size() < BlocksAhead || stop; });
                if (stop) {
                    return;
                }
                if (!block.rows.empty()) {
                    queue.push_back(std::move(block));
                    changed.notify_all();
                }
            }
        } catch (...) {
            const std::lock_guard lock(mutex);
            fault = std::current_exception();
        }
        const std::lock_guard lock(mutex);
        ended = true;
        changed.notify_all();
    }
};

Pipeline::Pipeline(const QString& path, const TableOptions& reading, const Mapping& mapping,
                   const QHash<QString, DateOrder>& dateOrders)
    : m_state(std::make_unique<State>()) {
    m_state->reader = openTable(path, reading);
    mapping.checkAgainst(m_state->reader->header());
    m_state->drafter = std::make_unique<Drafter>(mapping, m_state->reader->header(),
                                                 m_state->reader->excel1904(), dateOrders);
    m_state->bytesTotal = m_state->reader->bytesTotal();
    m_state->thread = std::thread([state = m_state.get()] { state->work(); });
}

Pipeline::~Pipeline() {
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->stop = true;
        m_state->changed.notify_all();
    }
    m_state->thread.join();
}

Pipeline::Block Pipeline::next() {
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait(lock, [&] { return !m_state->queue.empty() || m_state->ended; });
    if (m_state->queue.empty()) {
        if (m_state->fault) {
            std::rethrow_exception(m_state->fault);
        }
        return {};
    }
    Block block = std::move(m_state->queue.front());
    m_state->queue.pop_front();
    m_state->changed.notify_all();
    return block;
}

qint64 Pipeline::bytesTotal() const {
    return m_state->bytesTotal;
}

}  // namespace jisr
