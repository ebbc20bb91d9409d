// A second process for the storage tests: writes until it is killed, holds a file open, or opens one
// without the right to write.
//   crashwriter write FILE SEED     bulk batches and edits for ever; says each step on stdout
//   crashwriter hold FILE           opens and waits for a line on stdin
//   crashwriter lock FILE           takes the file's lock and gives it back, for ever
//   crashwriter anonymise FILE      takes everybody out; says each step on stdout
//   crashwriter stranger FILE       opens as somebody who may not write; says what came of it
#include <QCoreApplication>
#include <QRandomGenerator>
#include <cstdio>
#include <cstdlib>

#include "core/base/uid.h"
#include "core/storage/bulkloader.h"
#include "core/storage/connection.h"
#include "core/storage/filelock.h"
#include "core/storage/privacystore.h"
#include "core/storage/programmefile.h"
#include "core/storage/recordstore.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace jisr;

namespace {

constexpr int RowsPerBatch = 120;

void say(const char* what) {
    std::puts(what);
    std::fflush(stdout);
}

std::vector<int> indices(RecordKind kind, std::initializer_list<const char*> names) {
    std::vector<int> list;
    for (const char* name : names) {
        list.push_back(record(kind).indexOf(QString::fromLatin1(name)));
    }
    return list;
}

/// One import: learners, each with an enrolment and a situation.
void loadBatch(RecordStore& store, qint64 cohort, bool large) {
    const qint64 announced = large ? 1'000'000 : 0;  // a large one drops and rebuilds the indices
    store.begin(QStringLiteral("bulk"));
    BulkLoader learners(store, RecordKind::Learner, indices(RecordKind::Learner, {"last_name", "first_name"}),
                        announced);
    BulkLoader enrolments(store, RecordKind::Enrolment,
                          indices(RecordKind::Enrolment, {"learner", "cohort", "status"}), announced);
    BulkLoader situations(store, RecordKind::Situation,
                          indices(RecordKind::Situation, {"learner", "situation", "evidence"}), announced);
    for (int i = 0; i < RowsPerBatch; ++i) {
        const Cell person[] = {QStringView(u"Nom"), QStringView(u"Nom")};
        const qint64 learner = learners.add(person);
        const Cell enrolment[] = {learner, cohort, QStringView(u"graduated")};
        enrolments.add(enrolment);
        const Cell situation[] = {learner, QStringView(u"EMP"), QStringView(u"C")};
        situations.add(situation);
        if (i % 10 == 0) {
            say("row");
        }
    }
    say("committing");
    store.commit();
    say("committed");
}

/// One edit that touches two fields: both or neither must be seen afterwards.
void edit(RecordStore& store, qint64 learner, const QString& name) {
    auto row = store.row(RecordKind::Learner, learner);
    row->values[static_cast<size_t>(record(RecordKind::Learner).indexOf(u"last_name"))] = name;
    row->values[static_cast<size_t>(record(RecordKind::Learner).indexOf(u"first_name"))] = name;
    say("editing");
    store.update(RecordKind::Learner, learner, row->values);
    say("committed");
}

int write(const QString& path, quint32 seed) {
    SystemClock clock;
    const auto file = ProgrammeFile::open(path, clock);
    if (file->readOnly()) {
        say("read-only");
        return 1;
    }
    // a small cache spills into the file before the commit: the harder case
    file->connection().run("PRAGMA cache_size = 12");
    UidMaker uids(clock, randomSeed());
    RecordStore store(file->connection(), clock, uids, QStringLiteral("crashwriter"));
    const qint64 cohort = *store.find(RecordKind::Cohort, QStringLiteral("C1"));
    QRandomGenerator random(seed);
    say("ready");
    for (int round = 0;; ++round) {
        switch (random.bounded(4)) {
            case 0:
                loadBatch(store, cohort, random.bounded(2) == 0);
                break;
            case 1:
                if (store.count(RecordKind::Learner) > 20 * RowsPerBatch) {
                    say("undoing");
                    store.undo();
                    say("committed");
                }
                break;
            default: {
                const auto ids = store.ids(RecordKind::Learner);
                if (!ids.empty()) {
                    edit(store, ids[random.bounded(static_cast<quint32>(ids.size()))],
                         QStringLiteral("Nom %1").arg(random.generate()));
                }
            }
        }
    }
}

struct TellingProgress : Progress {
    void report(qint64, qint64) override {}
    bool cancelled() const override {
        say("step");
        return false;
    }
};

int anonymiseAll(const QString& path) {
    SystemClock clock;
    const auto file = ProgrammeFile::open(path, clock);
    // a small cache spills into the file before the commit: the harder case
    file->connection().run("PRAGMA cache_size = 12");
    PrivacyStore store(file->connection(), clock);
    NoProgress quiet;
    std::vector<PersonAge> people;
    store.people([&](const PersonAge& person) { people.push_back(person); }, quiet);
    TellingProgress telling;
    store.anonymise(
        people, [](const PersonAge&) { return true; }, QStringLiteral("crashwriter"), telling);
    say("committed");
    PrivacyStore::sweep(file->connection());
    say("swept");
    return 0;
}

/// Nobody's rights for a while, if we are root; back at the end, for the leak checker looks at the process
/// then.
struct Nobody {
#ifdef Q_OS_UNIX
    bool root = geteuid() == 0;
    Nobody() {
        if (root && seteuid(65534) != 0) {
            std::exit(1);
        }
    }
    ~Nobody() {
        if (root && seteuid(0) != 0) {
            std::abort();
        }
    }
#endif
};

int stranger(const QString& path) {
    [[maybe_unused]] const Nobody nobody;
    SystemClock clock;
    try {
        const auto file = ProgrammeFile::open(path, clock);
        std::printf("reason %d name %s\n", static_cast<int>(file->readOnlyReason()),
                    file->name().toUtf8().constData());
    } catch (const FileError& error) {
        std::printf("fault %d\n", static_cast<int>(error.fault()));
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() < 3) {
        return 2;
    }
    try {
        if (words.at(1) == QLatin1String("write")) {
            return write(words.at(2), words.value(3).toUInt());
        }
        if (words.at(1) == QLatin1String("anonymise")) {
            return anonymiseAll(words.at(2));
        }
        if (words.at(1) == QLatin1String("stranger")) {
            return stranger(words.at(2));
        }
        SystemClock clock;
        if (words.at(1) == QLatin1String("lock")) {
            for (bool said = false;; said = true) {
                FileLock lock(words.at(2), clock);
                lock.take();
                if (!said) {
                    say("ready");
                }
            }
        }
        const auto file = ProgrammeFile::open(words.at(2), clock);
        say(file->readOnly() ? "read-only" : "ready");
        return std::getchar() == EOF ? 0 : 0;
    } catch (const Error& error) {
        std::printf("error %s\n", error.what());
        return 3;
    }
}
