#pragma once

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include "core/base/uid.h"
#include "core/catalogue/catalogue.h"
#include "core/storage/connection.h"
#include "core/storage/programmefile.h"
#include "core/storage/recordstore.h"
#include "core/storage/statement.h"
#include "tests/support/catch.h"

namespace jisr::test {

/// A new programme file in a folder of its own, with a store on it.
struct Bench {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 6, 30), QTime(12, 0), Qt::UTC)};
    UidMaker uids{clock, 1};
    QString path = folder.filePath(QStringLiteral("programme.jisr"));
    std::unique_ptr<ProgrammeFile> file;
    std::unique_ptr<RecordStore> store;

    Bench() {
        file = ProgrammeFile::create(path, {QStringLiteral("Essai"), QStringLiteral("national"), 7}, clock);
        store = std::make_unique<RecordStore>(file->connection(), clock, uids, QStringLiteral("amina"));
    }

    void close() {
        store.reset();
        file.reset();
    }
    void reopen(bool readOnly = false) {
        close();
        file = ProgrammeFile::open(path, clock, readOnly);
        store = std::make_unique<RecordStore>(file->connection(), clock, uids, QStringLiteral("amina"));
    }
    Connection& connection() { return file->connection(); }

    qint64 organisation(const QString& code) {
        return store->create(
            RecordKind::Organisation,
            values(RecordKind::Organisation, {{"code", code},
                                              {"name", QStringLiteral("Opérateur ") + code},
                                              {"kind", QStringLiteral("training_provider")}}));
    }
    qint64 cohort(const QString& code, qint64 operatorId) {
        return store->create(
            RecordKind::Cohort,
            values(RecordKind::Cohort, {{"code", code},
                                        {"region", *store->find(RecordKind::Region, QStringLiteral("MA-06"))},
                                        {"operator", operatorId},
                                        {"track", *store->find(RecordKind::Track, QStringLiteral("DATA"))},
                                        {"starts_on", QStringLiteral("2025-01-06")},
                                        {"ends_on", QStringLiteral("2025-06-30")}}));
    }
    qint64 learner(const QString& reference, const QString& last = QStringLiteral("Nom"),
                   const QString& first = QStringLiteral("Prénom")) {
        return store->create(RecordKind::Learner,
                             values(RecordKind::Learner,
                                    {{"reference", reference}, {"last_name", last}, {"first_name", first}}));
    }
    qint64 enrolment(const QString& reference, qint64 learnerId, qint64 cohortId) {
        return store->create(RecordKind::Enrolment,
                             values(RecordKind::Enrolment, {{"reference", reference},
                                                            {"learner", learnerId},
                                                            {"cohort", cohortId},
                                                            {"status", QStringLiteral("in_progress")}}));
    }

    static std::vector<QVariant> values(RecordKind kind,
                                        const std::vector<std::pair<const char*, QVariant>>& fields) {
        std::vector<QVariant> list(static_cast<size_t>(record(kind).fields.size()));
        for (const auto& [name, value] : fields) {
            list.at(static_cast<size_t>(record(kind).indexOf(QString::fromLatin1(name)))) = value;
        }
        return list;
    }
    QVariant value(RecordKind kind, qint64 id, const char* field) {
        return store->row(kind, id)->values.at(
            static_cast<size_t>(record(kind).indexOf(QString::fromLatin1(field))));
    }
    /// Changes one field of a row.
    bool change(RecordKind kind, qint64 id, const char* field, const QVariant& value) {
        std::vector<QVariant> row = store->row(kind, id)->values;
        row.at(static_cast<size_t>(record(kind).indexOf(QString::fromLatin1(field)))) = value;
        return store->update(kind, id, row);
    }
};

}  // namespace jisr::test
