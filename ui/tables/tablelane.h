#pragma once

#include <QObject>
#include <memory>

#include "core/storage/connection.h"
#include "core/storage/tablequery.h"
#include "ui/jobs/jobs.h"

namespace jisr {

class OpenProgramme;

/// Questions to the tables of a file, one after the other in a thread of their own, where the connection and
/// what RecordTable remembers for sorting live on from question to question.
class TableLane : public QObject {
    Q_OBJECT

  public:
    /// What belongs to the lane's thread.
    struct Bench {
        std::unique_ptr<Connection> connection;
        std::unique_ptr<RecordTable> table;
    };

    explicit TableLane(OpenProgramme& programme, QObject* parent = nullptr);
    ~TableLane() override;

    template <typename Result>
    Job* ask(QObject* context, std::function<Result(Bench&, Progress&)> question,
             std::function<void(Result)> take, Jobs::Failed failed) {
        return m_jobs.start<Result>(
            context,
            [this, bench = m_bench, question = std::move(question)](Progress& progress) {
                open(*bench);
                const Connection::Watch watch(*bench->connection, progress);
                return question(*bench, progress);
            },
            std::move(take), std::move(failed));
    }

  private:
    void open(Bench& bench) const;

    OpenProgramme& m_programme;
    std::shared_ptr<Bench> m_bench = std::make_shared<Bench>();
    Jobs m_jobs{1, this};
};

}  // namespace jisr
