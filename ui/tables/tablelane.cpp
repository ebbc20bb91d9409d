#include "ui/tables/tablelane.h"

#include <QSemaphore>

#include "ui/base/openprogramme.h"

namespace jisr {

namespace {
/// Milliseconds that a question waits for somebody who writes.
constexpr int readersPatience = 60000;
}  // namespace

TableLane::TableLane(OpenProgramme& programme, QObject* parent) : QObject(parent), m_programme(programme) {}

TableLane::~TableLane() {
    // The bench is cleared in the thread that it belongs to, after whatever still runs there has stopped.
    const auto running = m_jobs.findChildren<Job*>();
    for (Job* job : running) {
        job->cancel();
    }
    QSemaphore cleared;
    m_jobs.start<bool>(
        nullptr,
        [bench = m_bench, &cleared](Progress&) {
            bench->table.reset();
            bench->connection.reset();
            cleared.release();
            return true;
        },
        [](bool) {}, [](const Message&) {});
    cleared.acquire();
}

void TableLane::open(Bench& bench) const {
    if (!bench.connection) {
        bench.connection = m_programme.file().connect(true);
        bench.connection->setPatience(readersPatience);
        bench.table = std::make_unique<RecordTable>(*bench.connection);
    }
}

}  // namespace jisr
