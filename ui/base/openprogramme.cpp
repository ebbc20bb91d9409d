#include "ui/base/openprogramme.h"

#include "core/storage/connection.h"

namespace jisr {

namespace {
/// Milliseconds: an import of a million rows may be under way, or a page reading.
constexpr int writersPatience = 60000;
constexpr int lookedThrough = 1000;  ///< batches, for one that can be undone
}  // namespace

OpenProgramme::OpenProgramme(std::unique_ptr<ProgrammeFile> file, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_uids(m_file->clock(), randomSeed()) {
    m_store = std::make_unique<RecordStore>(m_file->connection(), m_file->clock(), m_uids, m_who);
    guarded(
        [this] {
            m_seen = dataVersion();
            for (const BatchInfo& last : m_store->batches(1)) {
                m_lastAtOpening = last.id;
            }
        },
        [](const Message&) {});
}

OpenProgramme::~OpenProgramme() = default;

void OpenProgramme::setWho(const QString& login) {
    if (login == m_who) {
        return;
    }
    m_who = login;
    m_store = std::make_unique<RecordStore>(m_file->connection(), m_file->clock(), m_uids, m_who);
    emit whoChanged();
}

void OpenProgramme::setWriting(bool writing) {
    const bool before = m_writing > 0;
    m_writing += writing ? 1 : -1;
    Q_ASSERT(m_writing >= 0);
    if (before != (m_writing > 0)) {
        emit writingChanged(!before);
    }
}

void OpenProgramme::announceChange(const RecordChanges& changes) {
    guarded([this] { m_seen = dataVersion(); }, [](const Message&) {});
    if (changes.everything) {
        m_labels.clear();
        m_cohorts.clear();
    } else {
        // What names others is few and far between; learners are forgotten one by one.
        for (const auto& [kind, id] : changes.rows) {
            if (kind == RecordKind::Learner) {
                m_labels.remove({static_cast<int>(kind), id});
            } else if (kind != RecordKind::Situation && kind != RecordKind::Contact) {
                m_labels.clear();
                m_cohorts.clear();
                break;
            }
        }
    }
    emit recordsChanged(changes);
}

qint64 OpenProgramme::dataVersion() {
    return m_file->connection().integer("PRAGMA data_version");
}

void OpenProgramme::lookForOthers() {
    if (writing()) {
        return;
    }
    guarded(
        [this] {
            if (dataVersion() != m_seen) {
                announceChange();
            }
        },
        [](const Message&) {});  // the other one is writing just now: next time
}

QPointer<Job> OpenProgramme::write(QObject* context, const Message& label,
                                   std::function<void(RecordStore&, Progress&)> work,
                                   std::function<void(qint64)> done,
                                   std::function<void(const QList<Finding>&)> refused) {
    struct Written {
        qint64 batch = 0;
        RecordChanges changes;
        QList<Finding> findings;
    };
    setWriting(true);
    // once: by the answer, or without one when the write was cancelled
    const auto ended = [this, open = std::make_shared<bool>(true)] {
        if (std::exchange(*open, false)) {
            setWriting(false);
        }
    };
    const QPointer<QObject> asker(context);
    Job* job = m_writer.start<Written>(
        this,
        [this, label = label.stored(), who = m_who, work = std::move(work)](Progress& progress) {
            const auto connection = m_file->connect();
            connection->setPatience(writersPatience);
            UidMaker uids(m_file->clock(), randomSeed());
            RecordStore store(*connection, m_file->clock(), uids, who);
            Written written;
            // A refusal is an answer about the data, not a fault: it goes back as a value.
            try {
                store.begin(label);
                work(store, progress);
                written.batch = store.commit();
            } catch (const Refused& refusal) {
                store.rollback();
                written.findings = refusal.findings();
            }
            if (written.batch) {
                written.changes = RecordChanges::of(store, written.batch);
            }
            return written;
        },
        [this, asker, ended, done = std::move(done), refused = std::move(refused)](const Written& written) {
            ended();
            if (written.batch) {
                announceChange(written.changes);
            }
            if (!asker) {
                return;
            }
            if (!written.findings.isEmpty()) {
                if (refused) {
                    refused(written.findings);
                } else {
                    emit failed(written.findings.first().message);
                }
            } else if (done) {
                done(written.batch);
            }
        },
        [this, ended](const Message& message) {
            ended();
            emit failed(message);
        });
    connect(job, &Job::finished, this, [this, ended] {
        ended();
        // Cancelled in the very moment of its commit, it is written and nobody was told.
        lookForOthers();
    });
    return job;
}

QString OpenProgramme::label(RecordKind kind, qint64 id) {
    const std::pair<int, qint64> key(static_cast<int>(kind), id);
    if (const auto known = m_labels.constFind(key); known != m_labels.constEnd()) {
        return *known;
    }
    if (writing()) {
        return {};
    }
    // A table scrolled from end to end must not keep every name it ever showed.
    if (m_labels.size() > 20000) {
        m_labels.clear();
    }
    const QString label = m_arabic ? arabicLabel(kind, id) : QString();
    return *m_labels.insert(key, label.isEmpty() ? m_store->label(kind, id) : label);
}

QString OpenProgramme::arabicLabel(RecordKind kind, qint64 id) {
    const Record& of = record(kind);
    QStringList words;
    for (const QStringView name :
         {QStringView(u"name_ar"), QStringView(u"last_name_ar"), QStringView(u"first_name_ar")}) {
        if (const int field = of.indexOf(name); field >= 0) {
            const auto row = m_store->row(kind, id);
            const QString word = row ? row->values[static_cast<std::size_t>(field)].toString() : QString();
            if (word.isEmpty()) {
                return {};
            }
            words.append(word);
        }
    }
    return words.join(u' ');
}

void OpenProgramme::setArabic(bool arabic) {
    if (arabic != m_arabic) {
        m_arabic = arabic;
        m_labels.clear();
    }
}

QString OpenProgramme::cohortOf(qint64 enrolment) {
    auto known = m_cohorts.constFind(enrolment);
    if (known == m_cohorts.constEnd()) {
        if (writing()) {
            return {};
        }
        const auto row = m_store->row(RecordKind::Enrolment, enrolment);
        const int field = record(RecordKind::Enrolment).indexOf(u"cohort");
        known = m_cohorts.insert(enrolment, row ? row->values[field].toLongLong() : 0);
    }
    return *known ? label(RecordKind::Cohort, *known) : QString();
}

std::optional<BatchInfo> OpenProgramme::undoable() {
    std::optional<BatchInfo> found;
    if (!writing()) {
        guarded(
            [&] {
                for (const BatchInfo& batch : m_store->batches(lookedThrough)) {
                    if (!batch.undone && !batch.undoes && batch.created + batch.updated + batch.deleted > 0) {
                        found = batch;
                        return;
                    }
                }
            },
            [](const Message&) {});
    }
    return found;
}

void OpenProgramme::undo(qint64 batch) {
    turnBack(false, batch);
}

void OpenProgramme::redo() {
    turnBack(true, 0);
}

void OpenProgramme::turnBack(bool again, qint64 batch) {
    if (!writable()) {
        return;
    }
    struct Turned {
        UndoReport report;
        RecordChanges changes;
    };
    setWriting(true);
    m_writer.start<Turned>(
        this,
        [this, again, batch, who = m_who](Progress&) {
            const auto connection = m_file->connect();
            connection->setPatience(writersPatience);
            UidMaker uids(m_file->clock(), randomSeed());
            RecordStore store(*connection, m_file->clock(), uids, who);
            Turned turned{again ? store.redo() : store.undo(batch), {}};
            if (turned.report.batch) {
                turned.changes = RecordChanges::of(store, turned.report.batch);
            }
            return turned;
        },
        [this, again](const Turned& turned) {
            setWriting(false);
            if (turned.report.batch) {
                announceChange(turned.changes);
            }
            if (again) {
                emit redone(turned.report);
            } else {
                emit undone(turned.report);
            }
        },
        [this](const Message& message) {
            setWriting(false);
            emit failed(message);
        });
}

void OpenProgramme::backup() {
    m_jobs.start<QString>(
        this,
        // A file belongs to its thread: the job opens one of its own, for reading.
        [path = m_file->path(), &clock = m_file->clock()](Progress& progress) {
            return ProgrammeFile::open(path, clock, true)->backup(progress);
        },
        [this](const QString& path) { emit backedUp(path); },
        [this](const Message& message) { emit failed(message); });
}

void OpenProgramme::rescue(const QString& copy) {
    m_jobs.start<std::pair<qint64, qint64>>(
        this,
        [path = m_file->path(), copy, &clock = m_file->clock()](Progress& progress) {
            return ProgrammeFile::open(path, clock, true)->rescue(copy, progress);
        },
        [this, copy](std::pair<qint64, qint64> rows) { emit rescued(copy, rows.first, rows.second); },
        [this](const Message& message) { emit failed(message); });
}

}  // namespace jisr
