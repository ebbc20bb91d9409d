#include "core/demo/demo.h"

#include <QDir>
#include <QFile>

#include "core/base/uid.h"
#include "core/demo/demoprogramme.h"
#include "core/demo/demowriter.h"
#include "core/storage/connection.h"
#include "core/storage/programmefile.h"
#include "core/storage/recordstore.h"

namespace jisr {

namespace {

QJsonObject manifestOf(const DemoOptions& options, const DemoProgramme& programme, const DemoWriter& writer) {
    QJsonObject records;
    for (const auto& [kind, count] : writer.counts()) {
        records.insert(record(kind).name, count);
    }
    QJsonObject cases;
    for (const auto& [name, count] : programme.planted()) {
        cases.insert(QString::fromStdString(name), count);
    }
    return {
        {QStringLiteral("learners"), options.learners},
        {QStringLiteral("seed"), QString::number(options.seed)},
        {QStringLiteral("cut_off"), demoCutOff().toString(Qt::ISODate)},
        {QStringLiteral("records"), records},
        {QStringLiteral("cases"), cases},
        {QStringLiteral("pilot"), QJsonObject{{QStringLiteral("day"), demoPilotDay().toString(Qt::ISODate)},
                                              {QStringLiteral("graduates"), programme.pilotGraduates()},
                                              {QStringLiteral("inserted"), programme.pilotInserted()}}}};
}

}  // namespace

FixedClock demoClock() {
    return FixedClock(QDateTime(demoCutOff(), QTime(8, 0), Qt::UTC));
}

QJsonObject writeDemo(ProgrammeFile& file, const DemoOptions& options, Progress& progress) {
    const FixedClock clock = demoClock();
    UidMaker uids(clock, options.seed);
    RecordStore store(file.connection(), clock, uids, QStringLiteral("demo"));
    DemoProgramme programme(options);
    progress.stage(QT_TRANSLATE_NOOP("core", "Making the demonstration"));
    store.begin(Message(QT_TRANSLATE_NOOP("core", "Demonstration programme")).stored());
    try {
        DemoWriter writer(store, programme);
        writer.frame();
        programme.learners([&](const DemoLearner& learner) {
            writer.learner(learner);
            if (learner.number % 500 == 0) {
                progress.report(learner.number, options.learners);
                progress.check();
            }
        });
        writer.finish();
        store.commit();
        progress.report(options.learners, options.learners);
        return manifestOf(options, programme, writer);
    } catch (...) {
        store.rollback();
        throw;
    }
}

QJsonObject makeDemo(const QString& path, const DemoOptions& options, Progress& progress) {
    const FixedClock clock = demoClock();
    ProgrammeFile::Creation creation;
    creation.name = QStringLiteral("JobInTech (démonstration)");
    creation.seed = options.seed;
    std::unique_ptr<ProgrammeFile> file = ProgrammeFile::create(path, creation, clock);
    try {
        return writeDemo(*file, options, progress);
    } catch (...) {
        file.reset();
        QFile::remove(path);
        throw;
    }
}

}  // namespace jisr
