#include "ui/tables/pagecache.h"

#include <QElapsedTimer>

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/tables/rowlabels.h"

namespace jisr {

namespace {
constexpr qint64 cheapMilliseconds = 7;
constexpr std::size_t worthWaitingFor = 6;
}  // namespace

PageCache::PageCache(OpenProgramme& programme, LanguageSwitch& language, RecordKind kind, QObject* parent)
    : QObject(parent),
      m_programme(programme),
      m_language(language),
      m_kind(kind),
      m_table(std::make_unique<RecordTable>(programme.file().connection())),
      // another program may write at any moment: never wait for it here
      m_cheap(programme.file().readOnlyReason() != ReadOnlyReason::Locked),
      m_lane(programme, this) {
    connect(&programme, &OpenProgramme::writingChanged, this, [this](bool writing) {
        if (!writing) {
            readNext();
        }
    });
}

PageCache::~PageCache() = default;

void PageCache::setColumns(const QStringList& columns) {
    m_columns = columns;
    forgetAll();
}

void PageCache::forget(int page) {
    m_pages.remove(page);
}

void PageCache::forgetAll() {
    m_pages.clear();
    m_wanted.clear();
    if (m_reading) {
        m_reading->cancel();
        m_reading = nullptr;
    }
}

const std::vector<CellRow>* PageCache::page(int page) {
    if (const auto* rows = m_pages.object(page)) {
        return rows;
    }
    if (m_cheap && !m_programme.writing()) {
        return readNow(page);
    }
    if (std::find(m_wanted.begin(), m_wanted.end(), page) == m_wanted.end()) {
        m_wanted.push_front(page);
        if (m_wanted.size() > worthWaitingFor) {
            m_wanted.pop_back();
        }
        readNext();
    }
    return nullptr;
}

std::vector<CellRow> PageCache::read(const std::vector<qint64>& ids, const QStringList& columns) {
    return readCells(*m_table, m_kind, ids, columns, m_language.phrasebook(),
                     [this](RecordKind kind, qint64 id) { return m_programme.label(kind, id); });
}

std::vector<CellRow>* PageCache::readNow(int page) {
    QElapsedTimer timer;
    timer.start();
    auto* rows = new std::vector<CellRow>;
    const std::vector<qint64> ids = m_ids(page);
    // A fault leaves the page empty until the next change; whatever asks for the order will say it.
    guarded([&] { *rows = read(ids, m_columns); }, [](const Message&) {});
    rows->resize(ids.size());
    m_pages.insert(page, rows);
    m_cheap = timer.elapsed() <= cheapMilliseconds;
    return rows;
}

void PageCache::readNext() {
    // While a batch is written only what is there is shown: an open reader makes its COMMIT wait.
    if (m_reading || m_wanted.empty() || m_programme.writing()) {
        return;
    }
    struct Answer {
        std::vector<CellRow> rows;
        qint64 milliseconds = 0;
    };
    const int page = m_wanted.front();
    m_wanted.pop_front();
    std::vector<qint64> ids = m_ids(page);
    const auto take = [this, page, size = ids.size()](Answer answer) {
        m_reading = nullptr;
        answer.rows.resize(size);
        m_pages.insert(page, new std::vector<CellRow>(std::move(answer.rows)));
        m_cheap = answer.milliseconds <= cheapMilliseconds &&
                  m_programme.file().readOnlyReason() != ReadOnlyReason::Locked;
        emit arrived(page);
        readNext();
    };
    m_reading = m_lane.ask<Answer>(
        this,
        [kind = m_kind, ids = std::move(ids), columns = m_columns, &clock = m_programme.file().clock(),
         phrasebook = m_language.sharedPhrasebook()](TableLane::Bench& bench, Progress&) {
            QElapsedTimer timer;
            timer.start();
            RowLabels labels(*bench.connection, clock, phrasebook->rightToLeft());
            Answer answer;
            answer.rows = readCells(*bench.table, kind, ids, columns, *phrasebook,
                                    [&](RecordKind of, qint64 id) { return labels.label(of, id); });
            answer.milliseconds = timer.elapsed();
            return answer;
        },
        take, [take](const Message&) { take({}); });
}

}  // namespace jisr
