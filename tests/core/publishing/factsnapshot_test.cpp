#include "core/publishing/factsnapshot.h"

#include "core/indicators/indicatorrow.h"
#include "tests/core/indicators/randomprogramme.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

const std::vector<GroupKey> AllKeys = {
    GroupKey::Region, GroupKey::Operator,  GroupKey::Track,       GroupKey::Cohort,   GroupKey::Phase,
    GroupKey::Sex,    GroupKey::Education, GroupKey::EntryStatus, GroupKey::Province, GroupKey::Mode};

Analysis analysisOf(const RandomProgramme& programme) {
    Analysis analysis(programme.dimensions, programme.rule);
    for (const LearnerRow& learner : programme.learners) {
        analysis.add(learner);
    }
    analysis.finish(QDate::fromJulianDay(programme.cutOff));
    return analysis;
}

Pseudonym scattered(qint64 learner) {
    return Pseudonym(learner) * 0x9E3779B97F4A7C15ull;
}

/// Every line that a file prints, by every key.
QStringList printed(const Analysis& analysis, const Filter& filter) {
    QStringList lines;
    std::vector<Grouping> groupings{{}};
    for (const GroupKey key : AllKeys) {
        groupings.push_back({{key}});
    }
    for (const Grouping& grouping : groupings) {
        for (const FigureGroup& group : analysis.figures(filter, grouping)) {
            for (const IndicatorRow& row : indicatorRows(group)) {
                lines << row.cells().join(u',');
            }
        }
    }
    for (const TimeCount& time : analysis.times(filter)) {
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(time.day)
                     .arg(time.inserted)
                     .arg(time.competing)
                     .arg(time.censored);
    }
    return lines;
}

QByteArray snapshotOf(const Analysis& analysis, const Filter& filter) {
    NoProgress progress;
    return FactSnapshot::write(analysis, filter, scattered, progress);
}

}  // namespace

TEST_CASE("every figure of a programme follows from its snapshot, at its cut-off and at any other") {
    NoProgress progress;
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        INFO(seed);
        const RandomProgramme programme(seed);
        Analysis file = analysisOf(programme);
        Filter scope;
        if (seed % 3 == 1) {
            scope.allowed[GroupKey::Region] = {QStringLiteral("MA-02"), QStringLiteral("MA-03")};
        } else if (seed % 3 == 2) {
            scope.allowed[GroupKey::Sex] = {QStringLiteral("F"), QLatin1String(NoCode)};
            scope.allowed[GroupKey::EntryStatus] = {QStringLiteral("unemployed"), QStringLiteral("student")};
        }
        const FactSnapshot snapshot(snapshotOf(file, scope));
        Analysis again = snapshot.analysis(programme.rule, file.cutOff(), progress);
        REQUIRE(printed(again, scope) == printed(file, scope));
        for (const int days : {-200, 45, 400}) {
            file.setCutOff(QDate::fromJulianDay(programme.cutOff + days));
            again.setCutOff(file.cutOff());
            REQUIRE(printed(again, scope) == printed(file, scope));
        }
    }
}

TEST_CASE("a snapshot depends on the facts alone, not on the order in which people came or on local ids") {
    const RandomProgramme programme(7, 40);
    Analysis forwards = analysisOf(programme);
    Analysis backwards(programme.dimensions, programme.rule);
    for (auto learner = programme.learners.rbegin(); learner != programme.learners.rend(); ++learner) {
        LearnerRow row = *learner;
        for (EnrolmentRow& enrolment : row.enrolments) {
            enrolment.id += 1000;
            enrolment.transferFrom += enrolment.transferFrom ? 1000 : 0;
        }
        for (SituationRow& situation : row.situations) {
            situation.id += 500;
        }
        backwards.add(row);
    }
    backwards.finish(forwards.cutOff());
    CHECK(snapshotOf(backwards, {}) == snapshotOf(forwards, {}));
}

TEST_CASE("a snapshot holds nobody outside of the report's scope") {
    const RandomProgramme programme(11, 60);
    const Analysis analysis = analysisOf(programme);
    Filter scope;
    scope.allowed[GroupKey::Region] = {QStringLiteral("MA-03")};
    const FactSnapshot all(snapshotOf(analysis, {})), some(snapshotOf(analysis, scope));
    CHECK(some.people().size() < all.people().size());
    CHECK_FALSE(some.people().empty());
    scope.allowed[GroupKey::Region] = {QStringLiteral("MA-99")};
    CHECK(FactSnapshot(snapshotOf(analysis, scope)).people().empty());
}

TEST_CASE("a snapshot that was cut or changed is refused or read, never past its end") {
    const RandomProgramme programme(3, 30);
    const QByteArray whole = snapshotOf(analysisOf(programme), {});
    NoProgress progress;
    const auto read = [&](const QByteArray& bytes) {
        try {
            FactSnapshot(bytes).analysis(programme.rule, QDate(2025, 6, 30), progress);
        } catch (const Error&) {
        }
    };
    for (qsizetype size = 0; size < whole.size(); ++size) {
        INFO(size << " of " << whole.size());
        CHECK_THROWS_AS(FactSnapshot(whole.left(size)).analysis(programme.rule, QDate(2025, 6, 30), progress),
                        Error);
    }
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char flip : {'\x01', '\x10', '\x80', '\xff'}) {
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ flip);
            read(changed);
        }
    }
}

TEST_CASE("a pseudonym needs the file's key") {
    const QByteArray uid(16, 'u'), key(32, 'k'), other(32, 'o');
    CHECK(pseudonymOf(uid, key) == pseudonymOf(uid, key));
    CHECK(pseudonymOf(uid, key) != pseudonymOf(uid, other));
    CHECK(pseudonymOf(uid, key) != pseudonymOf(QByteArray(16, 'v'), key));
}
