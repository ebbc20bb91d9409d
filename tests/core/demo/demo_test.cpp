#include "core/demo/demo.h"

#include <QCryptographicHash>
#include <QDate>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>
#include <set>

#include "core/base/uid.h"
#include "core/catalogue/validation.h"
#include "core/indicators/analysis.h"
#include "core/storage/factsreader.h"
#include "core/storage/programmefile.h"
#include "core/storage/recordstore.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

/// A demonstration file opened for looking at it.
struct Demonstration {
    explicit Demonstration(qint64 learners, quint64 seed = 1) {
        NoProgress progress;
        REQUIRE(folder.isValid());
        const QString path = folder.filePath(QStringLiteral("demo.jisr"));
        manifest = makeDemo(path, {learners, seed}, progress);
        file = ProgrammeFile::open(path, clock, true);
        uids = std::make_unique<UidMaker>(clock, 1);
        store = std::make_unique<RecordStore>(file->connection(), clock, *uids, QStringLiteral("test"));
    }

    std::vector<StoredRow> rows(RecordKind kind) {
        std::vector<qint64> ids = store->ids(kind);
        std::sort(ids.begin(), ids.end());
        return store->rows(kind, ids);
    }

    Analysis analysis(const QDate& cutOff) {
        FactsReader reader(file->connection());
        const Dimensions dimensions = reader.dimensions();
        Analysis analysis(dimensions, reader.parameters());
        NoProgress progress;
        reader.learners(
            dimensions, [&](const LearnerRow& row) { analysis.add(row); }, progress);
        analysis.finish(cutOff);
        return analysis;
    }

    QTemporaryDir folder;
    FixedClock clock = demoClock();
    QJsonObject manifest;
    std::unique_ptr<ProgrammeFile> file;
    std::unique_ptr<UidMaker> uids;
    std::unique_ptr<RecordStore> store;
};

QString text(const StoredRow& row, RecordKind kind, const char* field) {
    return row.values[static_cast<std::size_t>(record(kind).indexOf(QString::fromLatin1(field)))].toString();
}

QByteArray digest(Demonstration& demo) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Record& each : catalogue()) {
        for (const StoredRow& row : demo.rows(each.kind)) {
            hash.addData(row.uid);
            hash.addData(row.office.toUtf8());
            for (const QVariant& value : row.values) {
                hash.addData(value.toString().toUtf8() + '\x1f');
            }
        }
    }
    return hash.result();
}

Figure figure(const std::vector<FigureGroup>& groups, IndicatorId id, int horizon = 0) {
    REQUIRE_FALSE(groups.empty());
    const Figure* found = groups[0].find(id, horizon);
    REQUIRE(found);
    return *found;
}

}  // namespace

TEST_CASE("The manifest counts what the file holds") {
    Demonstration demo(6000);
    const QJsonObject records = demo.manifest[QStringLiteral("records")].toObject();
    CHECK(records[QStringLiteral("learner")].toInteger() == 6000);
    for (const RecordKind kind : {RecordKind::Staff, RecordKind::Organisation, RecordKind::Phase,
                                  RecordKind::Target, RecordKind::Cohort, RecordKind::Learner,
                                  RecordKind::Enrolment, RecordKind::Situation, RecordKind::Contact}) {
        INFO(record(kind).name.data());
        CHECK(records[record(kind).name].toInteger() == demo.store->count(kind));
        CHECK(demo.store->count(kind) > 0);
    }
    QHash<QString, qint64> notes;
    for (const StoredRow& row : demo.rows(RecordKind::Learner)) {
        const QString note = text(row, RecordKind::Learner, "note");
        if (note.startsWith(QStringLiteral("demo: "))) {
            ++notes[note.mid(6)];
        }
    }
    const QJsonObject cases = demo.manifest[QStringLiteral("cases")].toObject();
    CHECK(cases.size() == notes.size());
    CHECK(cases.size() >= 70);
    for (auto it = cases.constBegin(); it != cases.constEnd(); ++it) {
        INFO(it.key().toStdString());
        CHECK(notes.value(it.key()) == it.value().toInteger());
        CHECK(it.value().toInteger() > 0);
    }
}

TEST_CASE("On the communiqué's day 734 of the pilot have graduated and 528 of them are inserted") {
    Demonstration demo(3000);
    const QDate day(2024, 1, 31);
    const std::vector<FigureGroup> whole = demo.analysis(day).figures({}, {});
    const Figure inserted = figure(whole, IndicatorId::InsD);
    CHECK(inserted.numerator == 528);
    CHECK(inserted.denominator == 734);
    const QJsonObject pilot = demo.manifest[QStringLiteral("pilot")].toObject();
    CHECK(pilot[QStringLiteral("graduates")].toInteger() == 734);
    CHECK(pilot[QStringLiteral("inserted")].toInteger() == 528);

    Filter filter;
    filter.allowed[GroupKey::Phase] = {QStringLiteral("PILOT")};
    const Analysis later = demo.analysis(QDate(2026, 6, 30));
    const auto regions = later.figures(filter, Grouping{{GroupKey::Region}});
    std::set<QString> codes;
    for (const FigureGroup& group : regions) {
        codes.insert(group.code());
    }
    CHECK(codes == std::set<QString>{QStringLiteral("MA-04"), QStringLiteral("MA-06")});
    qint64 learners = 0;
    for (const Breakdown& each : later.breakdowns(filter, {Grouping{}})) {
        learners += each.chains(0);
    }
    CHECK(learners == 1000);
}

TEST_CASE("Every seed keeps the communiqué's counts") {
    for (const quint64 seed : {2u, 3u, 4u, 5u}) {
        Demonstration demo(1500, seed);
        const Figure inserted = figure(demo.analysis(QDate(2024, 1, 31)).figures({}, {}), IndicatorId::InsD);
        CHECK(inserted.numerator == 528);
        CHECK(inserted.denominator == 734);
    }
}

TEST_CASE("The same seed makes the same file, another seed another") {
    Demonstration first(1600, 7), second(1600, 7), other(1600, 8);
    CHECK(first.manifest == second.manifest);
    CHECK(digest(first) == digest(second));
    CHECK(digest(first) != digest(other));
}

TEST_CASE("Every row keeps the catalogue's rules") {
    Demonstration demo(2500);
    for (const Record& each : catalogue()) {
        for (const StoredRow& row : demo.rows(each.kind)) {
            for (const Finding& finding : validate(each.kind, row.values)) {
                INFO(each.name.data() << " " << row.id << " " << finding.field.toStdString() << " "
                                      << finding.message.plain().toStdString());
                CHECK(finding.severity != Finding::Severity::Rejection);
            }
        }
    }
    CHECK(demo.file->checkIntegrity(*std::make_unique<NoProgress>()).isEmpty());
}

TEST_CASE("Every choice occurs in at least half a per cent of its table's rows") {
    Demonstration demo(15000);
    for (const Record& each : catalogue()) {
        const std::vector<StoredRow> rows = demo.rows(each.kind);
        for (const Field& field : each.fields) {
            if (field.choices.isEmpty() || each.kind == RecordKind::Track) {
                continue;  // tracks are reference data
            }
            QHash<QString, qint64> counts;
            const auto index = static_cast<std::size_t>(each.indexOf(QString(field.name)));
            for (const StoredRow& row : rows) {
                ++counts[row.values[index].toString()];
            }
            for (const Choice& choice : field.choices) {
                INFO(each.name.data() << "." << field.name.data() << " " << choice.code.data() << ": "
                                      << counts.value(QString(choice.code)) << " of " << rows.size());
                CHECK(counts.value(QString(choice.code)) * 200 >= static_cast<qint64>(rows.size()));
            }
        }
    }
}

TEST_CASE("The roll-out reaches the 12 regions and Dakhla has a cohort of more than 100") {
    Demonstration demo(15000);
    std::set<qint64> regions;
    std::set<QString> operators;
    bool dakhla = false;
    QHash<qint64, qint64> learners;
    for (const StoredRow& row : demo.rows(RecordKind::Enrolment)) {
        ++learners[text(row, RecordKind::Enrolment, "cohort").toLongLong()];
    }
    for (const StoredRow& row : demo.rows(RecordKind::Cohort)) {
        regions.insert(text(row, RecordKind::Cohort, "region").toLongLong());
        const QString provider = demo.store->label(RecordKind::Organisation,
                                                   text(row, RecordKind::Cohort, "operator").toLongLong());
        operators.insert(provider);
        dakhla = dakhla || (provider.contains(QStringLiteral("Dakhla")) && learners[row.id] > 100 &&
                            text(row, RecordKind::Cohort, "starts_on").startsWith(QStringLiteral("2025-11")));
    }
    CHECK(regions.size() == 12);
    CHECK(operators.size() == 9);
    CHECK(dakhla);

    const std::vector<FigureGroup> groups =
        demo.analysis(QDate(2026, 6, 30)).figures({}, Grouping{{GroupKey::Region}});
    CHECK(groups.size() == 12);
    for (const FigureGroup& group : groups) {
        const Figure* inserted = group.find(IndicatorId::Ins, 6);
        const Figure* answered = group.find(IndicatorId::Rep, 6);
        REQUIRE((inserted && answered));
        INFO(group.code().toStdString() << " " << inserted->numerator << "/" << inserted->denominator);
        CHECK(inserted->denominator > 20);
        const double rate = double(inserted->numerator) / double(inserted->denominator);
        CHECK(rate > 0.42);
        CHECK(rate < 0.82);
        CHECK(double(answered->numerator) / double(answered->denominator) > 0.75);
    }
}

TEST_CASE("Planted cases are what their names say") {
    Demonstration demo(6000);
    FactsReader reader(demo.file->connection());
    const Dimensions dimensions = reader.dimensions();
    QHash<QString, qint64> found;
    const Day today = Day(QDate(2026, 6, 30).toJulianDay());
    for (const StoredRow& row : demo.rows(RecordKind::Learner)) {
        const QString name = text(row, RecordKind::Learner, "note").mid(6);
        if (name.isEmpty()) {
            continue;
        }
        const LearnerRow facts = reader.learner(dimensions, row.id);
        const auto fits = [&] {
            const auto& e = facts.enrolments;
            const auto& s = facts.situations;
            if (name == u"transfer_twice") {
                return e.size() == 3 && e[1].transferFrom == e[0].id && e[2].transferFrom == e[1].id;
            }
            if (name == u"transfer_fork_same_day") {
                return e.size() == 3 && e[1].transferFrom == e[0].id && e[2].transferFrom == e[0].id &&
                       e[1].startedOn == e[2].startedOn;
            }
            if (name == u"transfer_from_selection") {
                return e.size() == 2 && e[0].status == EnrolmentStatus::Waitlisted &&
                       e[1].transferFrom == e[0].id;
            }
            if (name == u"graduated_twice_same_day") {
                return e.size() == 2 && e[0].statusOn == e[1].statusOn && e[1].transferFrom == 0;
            }
            if (name == u"status_after_cut_off") {
                return e[0].status == EnrolmentStatus::Graduated && e[0].statusOn > today;
            }
            if (name == u"undated_graduation") {
                return e[0].status == EnrolmentStatus::Graduated && e[0].statusOn == NoDay;
            }
            if (name == u"no_dates") {
                const CohortRow& cohort = dimensions.cohorts[std::size_t(e[0].cohort)];
                return e[0].startedOn == NoDay && cohort.startsOn == NoDay && cohort.endsOn == NoDay;
            }
            if (name == u"situation_without_dates") {
                return s.size() == 1 && s[0].startedOn == NoDay && s[0].lastKnownOn == NoDay;
            }
            if (name == u"student_job") {
                return s.size() == 2 && s[0].kind == SituationKind::Study && s[1].weeklyHours == 1400;
            }
            if (name == u"hearsay_only") {
                return s.size() == 1 && s[0].evidence == 'D';
            }
            if (name == u"situation_after_cut_off") {
                return s.back().startedOn > today;
            }
            if (name == u"month_end") {
                return e[0].statusOn == Day(QDate(2025, 8, 31).toJulianDay());
            }
            if (name == u"tried_twice_on_one_day") {
                return facts.contacts.size() == 3 && facts.contacts[0].on == facts.contacts[1].on;
            }
            if (name == u"works_abroad") {
                return s[0].place == PlaceAbroad;
            }
            return true;
        };
        INFO(name.toStdString());
        CHECK(fits());
        ++found[name];
    }
    CHECK(found.size() >= 70);
}

TEST_CASE("A small demonstration works, and so does none") {
    for (const qint64 learners : {0, 1, 10, 200}) {
        Demonstration demo(learners);
        CHECK(demo.store->count(RecordKind::Learner) == learners);
        const QJsonObject pilot = demo.manifest[QStringLiteral("pilot")].toObject();
        if (learners == 200) {
            const Figure inserted =
                figure(demo.analysis(QDate(2024, 1, 31)).figures({}, {}), IndicatorId::InsD);
            CHECK(inserted.numerator == pilot[QStringLiteral("inserted")].toInteger());
            CHECK(inserted.denominator == pilot[QStringLiteral("graduates")].toInteger());
        }
    }
}

TEST_CASE("Cancelling a demonstration leaves no file") {
    class Stopping : public Progress {
      public:
        void report(qint64 done, qint64) override { m_done = done; }
        bool cancelled() const override { return m_done >= 1000; }

      private:
        qint64 m_done = 0;
    };
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.jisr"));
    Stopping progress;
    CHECK_THROWS_AS(makeDemo(path, {5000, 1}, progress), Cancelled);
    CHECK_FALSE(QFileInfo::exists(path));
}
