#include "ui/base/openprogramme.h"

#include "core/storage/connection.h"

namespace jisr {

OpenProgramme::OpenProgramme(std::unique_ptr<ProgrammeFile> file, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_uids(m_file->clock(), randomSeed()) {
    m_store = std::make_unique<RecordStore>(m_file->connection(), m_file->clock(), m_uids, m_who);
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
    if (writing != m_writing) {
        m_writing = writing;
        emit writingChanged(writing);
    }
}

void OpenProgramme::announceChange() {
    m_labels.clear();
    m_cohorts.clear();
    emit recordsChanged();
}

QString OpenProgramme::label(RecordKind kind, qint64 id) {
    const std::pair<int, qint64> key(static_cast<int>(kind), id);
    if (const auto known = m_labels.constFind(key); known != m_labels.constEnd()) {
        return *known;
    }
    if (m_writing) {
        return {};
    }
    // A table scrolled from end to end must not keep every name it ever showed.
    if (m_labels.size() > 20000) {
        m_labels.clear();
    }
    QString label;
    if (const int arabicName = record(kind).indexOf(u"name_ar"); m_arabic && arabicName >= 0) {
        if (const auto row = m_store->row(kind, id)) {
            label = row->values[arabicName].toString();
        }
    }
    return *m_labels.insert(key, label.isEmpty() ? m_store->label(kind, id) : label);
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
        if (m_writing) {
            return {};
        }
        const auto row = m_store->row(RecordKind::Enrolment, enrolment);
        const int field = record(RecordKind::Enrolment).indexOf(u"cohort");
        known = m_cohorts.insert(enrolment, row ? row->values[field].toLongLong() : 0);
    }
    return *known ? label(RecordKind::Cohort, *known) : QString();
}

void OpenProgramme::undo() {
    turnBack(false);
}

void OpenProgramme::redo() {
    turnBack(true);
}

void OpenProgramme::turnBack(bool again) {
    if (!writable() || m_writing) {
        return;
    }
    setWriting(true);
    m_jobs.start<UndoReport>(
        this,
        [this, again, who = m_who](Progress&) {
            const auto connection = m_file->connect();
            UidMaker uids(m_file->clock(), randomSeed());
            RecordStore store(*connection, m_file->clock(), uids, who);
            return again ? store.redo() : store.undo();
        },
        [this, again](const UndoReport& report) {
            setWriting(false);
            if (report.batch) {
                announceChange();
            }
            if (again) {
                emit redone(report);
            } else {
                emit undone(report);
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
