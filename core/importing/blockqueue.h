#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace jisr {

/// Blocks of rows from a second thread, a few ahead of who takes them: the only place of the core with a
/// thread of its own (the import's time is bound by two cores). Block needs a member `rows`.
template <typename Block>
class BlockQueue {
  public:
    BlockQueue() = default;
    BlockQueue(const BlockQueue&) = delete;
    BlockQueue& operator=(const BlockQueue&) = delete;
    /// Stops the producer at its next put() and waits for it.
    ~BlockQueue() {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
            m_changed.notify_all();
        }
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    /// @p produce runs on the second thread, calls put(), and ends early when that returns false.
    void start(std::function<void()> produce) {
        m_thread = std::thread([this, produce = std::move(produce)] {
            try {
                produce();
            } catch (...) {
                const std::lock_guard lock(m_mutex);
                m_fault = std::current_exception();
            }
            const std::lock_guard lock(m_mutex);
            m_ended = true;
            m_changed.notify_all();
        });
    }

    // The producer's side
    /// A block that was used before, or a new one; its content is the caller's to clear.
    Block fresh() {
        const std::lock_guard lock(m_mutex);
        if (m_used.empty()) {
            return {};
        }
        Block block = std::move(m_used.front());
        m_used.pop_front();
        return block;
    }
    /// Waits for room. False: nobody wants more.
    bool put(Block&& block) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_queue.size() < Ahead || m_stop; });
        if (m_stop) {
            return false;
        }
        if (!block.rows.empty()) {
            m_queue.push_back(std::move(block));
            m_changed.notify_all();
        }
        return true;
    }

    // The consumer's side
    /// A block without rows at the end; throws what the producer threw.
    Block next() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_queue.empty() || m_ended; });
        if (m_queue.empty()) {
            if (m_fault) {
                std::rethrow_exception(m_fault);
            }
            return {};
        }
        Block block = std::move(m_queue.front());
        m_queue.pop_front();
        m_changed.notify_all();
        return block;
    }
    /// Back to the producer, so that memory is freed where it was taken.
    void giveBack(Block&& block) {
        const std::lock_guard lock(m_mutex);
        m_used.push_back(std::move(block));
    }

  private:
    static constexpr size_t Ahead = 4;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Block> m_queue, m_used;
    bool m_ended = false, m_stop = false;
    std::exception_ptr m_fault;
    std::thread m_thread;
};

}  // namespace jisr
