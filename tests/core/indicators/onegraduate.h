#pragma once

#include <QDate>

#include "core/indicators/analysis.h"

/// One learner who graduated in one cohort, to be made awkward by a test. Ids: learner 1, enrolments from 1.
namespace jisr {

inline Day on(int year, int month, int day) {
    return Day(QDate(year, month, day).toJulianDay());
}

struct OneGraduate {
    Dimensions dimensions;
    RuleParameters rule;
    LearnerRow learner;
    QDate cutOff{2026, 6, 30};

    OneGraduate() {
        dimensions.regions = {{1, QStringLiteral("MA-06"), QStringLiteral("Casablanca-Settat"), {}},
                              {2, QStringLiteral("MA-04"), QStringLiteral("Rabat-Salé-Kénitra"), {}}};
        dimensions.operators = {{1, QStringLiteral("OP-A"), {}, {}}};
        dimensions.tracks = {{1, QStringLiteral("DEV"), {}, {}}};
        dimensions.cohorts = {cohort("C1", 0), cohort("C2", 1)};
        learner.id = 1;
        enrol(EnrolmentStatus::Graduated, on(2025, 6, 13));
    }

    static CohortRow cohort(const char* code, std::int32_t region) {
        CohortRow row;
        row.code = QString::fromLatin1(code);
        row.region = region;
        row.operatorIndex = row.track = 0;
        row.startsOn = on(2024, 12, 16);
        row.endsOn = on(2025, 5, 30);
        return row;
    }

    EnrolmentRow& enrol(EnrolmentStatus status, Day statusOn, std::int64_t transferFrom = 0) {
        EnrolmentRow e;
        e.id = std::int64_t(learner.enrolments.size()) + 1;
        e.cohort = 0;
        e.status = status;
        e.statusOn = statusOn;
        e.transferFrom = transferFrom;
        e.entryIntent = EntryIntent::Job;
        learner.enrolments.push_back(e);
        return learner.enrolments.back();
    }

    SituationRow& situation(SituationKind kind, Day start, Day lastKnown, int hours = 40) {
        SituationRow s;
        s.id = std::int64_t(learner.situations.size()) + 1;
        s.kind = kind;
        s.startedOn = start;
        s.lastKnownOn = lastKnown;
        s.weeklyHours = std::int16_t(hours < 0 ? -1 : hours * 100);
        learner.situations.push_back(s);
        return learner.situations.back();
    }

    Analysis analysis() const {
        Analysis result(dimensions, rule);
        result.add(learner);
        result.finish(cutOff);
        return result;
    }
    /// At @p horizon months; 0 = at the cut-off. The learner must have graduated.
    Status status(int horizon) const {
        const Graduate graduate = analysis().graduates({}).at(0);
        if (horizon == 0) return graduate.atCutOff;
        for (std::size_t h = 0; h < rule.horizons.size(); ++h)
            if (rule.horizons[h] == horizon) return graduate.statuses[h];
        return Status::NotDue;
    }
    std::pair<qint64, qint64> count(IndicatorId id, int horizon = 6) const {
        const Figure figure = analysis().breakdowns({}, {Grouping{}}).front().figure(0, id, horizon);
        return {figure.numerator, figure.denominator};
    }
    std::pair<int, int> time() const {
        const Graduate graduate = analysis().graduates({}).at(0);
        return {graduate.days, graduate.event};
    }
};

using Count = std::pair<qint64, qint64>;

}  // namespace jisr
