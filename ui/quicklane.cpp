#include "ui/quicklane.h"

#include <QSemaphore>

#include "core/catalogue/names.h"
#include "core/storage/connection.h"
#include "ui/base/openprogramme.h"

namespace jisr {

struct QuickLane::Bench {
    std::unique_ptr<Connection> connection;
    std::unique_ptr<QuickFinder> finder;
    std::shared_ptr<const QuickIndex> index;
};

namespace {

/// Whether each word of @p text begins a word of @p name, both folded.
bool fits(const QString& name, const QString& text) {
    const QString words = u' ' + searchKey(name);
    const QStringList wanted = searchKey(text).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString& word) { return words.contains(u' ' + word); });
}

}  // namespace

QuickLane::QuickLane(OpenProgramme& programme)
    : QObject(&programme.jobs()), m_programme(programme), m_bench(std::make_shared<Bench>()) {}

QuickLane::~QuickLane() {
    drop();
    if (m_building) {
        m_building->cancel();
    }
    // The bench is cleared in the thread that it belongs to.
    QSemaphore cleared;
    m_jobs.start<bool>(
        nullptr,
        [bench = m_bench, &cleared](Progress&) {
            *bench = {};
            cleared.release();
            return true;
        },
        [](bool) {}, [](const Message&) {});
    cleared.acquire();
}

void QuickLane::prepare() {
    if (m_index || m_building) {
        return;
    }
    m_building = m_builder.start<std::shared_ptr<const QuickIndex>>(
        this,
        [file = &m_programme.file()](Progress& progress) {
            const auto connection = file->connect(true);
            const Connection::Watch watch(*connection, progress);
            return QuickIndex::build(*connection, progress);
        },
        [this](std::shared_ptr<const QuickIndex> index) { m_index = std::move(index); },
        // without an index the search goes on through the file, and says what is wrong with it
        [](const Message&) {});
}

void QuickLane::drop() {
    if (m_asking) {
        m_asking->cancel();
    }
}

void QuickLane::ask(QObject* context, const QString& text, int limit, bool arabic,
                    std::function<void(Answer)> take, Jobs::Failed failed) {
    drop();
    m_asking = m_jobs.start<Answer>(
        context,
        [file = &m_programme.file(), bench = m_bench, index = m_index, text, limit,
         arabic](Progress& progress) {
            if (!bench->connection) {
                bench->connection = file->connect(true);
                bench->finder = std::make_unique<QuickFinder>(*bench->connection);
            }
            if (bench->index != index) {
                bench->index = index;
                bench->finder->setIndex(index);
            }
            const Connection::Watch watch(*bench->connection, progress);
            Answer answer;
            answer.hits = bench->finder->find(text, limit, arabic, progress);
            answer.outdated = bench->finder->outdated();
            for (const SavedView& view : ViewStore(*bench->connection, file->clock()).views()) {
                if (fits(view.name, text)) {
                    answer.views.append(view);
                }
            }
            return answer;
        },
        [this, take = std::move(take)](Answer answer) {
            if (answer.outdated && m_index) {
                m_index.reset();
                prepare();
            }
            take(std::move(answer));
        },
        std::move(failed));
}

}  // namespace jisr
