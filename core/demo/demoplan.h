#pragma once

#include <QDate>
#include <QStringList>
#include <vector>

#include "core/demo/demorows.h"
#include "core/demo/dice.h"

namespace jisr {

struct DemoOptions;

struct DemoTrack {
    const char* code;  ///< of resources/reference/tracks.csv
    int weight;        ///< share of cohorts
    int insertion;     ///< what it adds to the chance of insertion, in 1,000
    const char* jobTitle;
};

struct DemoProvince {
    QString code, name;
    int region = 0;
    qint64 population = 0;
};

/// The frame of the demonstration: organisations, phases and cohorts with their sizes. Small even for a
/// million learners (one cohort for 25 of them).
struct DemoPlan {
    std::vector<DemoOrganisation> organisations;
    std::vector<int> employers;  ///< positions in organisations
    std::vector<DemoProvince> provinces;
    std::vector<DemoCohort> cohorts;  ///< the pilot's first, then by start
    std::size_t pilotCohorts = 0;     ///< how many of them are the pilot's
    int pilotLearners = 0;
    qint64 learners = 0;
    std::size_t undatedCohort = 0;  ///< has no dates; nobody's first enrolment but a planted case's

    int organisation(const char* code) const;
    /// A province of @p region (1–12; 0: any) in proportion to population.
    const DemoProvince& province(int region, Dice& dice) const;
};

/// The twelve tracks in the order used by DemoCohort::track.
const std::vector<DemoTrack>& demoTracks();
QString demoRegionCode(int region);

/// The day on which the demonstration is looked at; nothing is recorded after it but what is planted so.
QDate demoCutOff();
/// From when on DemoOptions::graduationFall works: midway through the roll-out.
QDate demoFall();
/// The communiqué's day: 734 graduates, 528 of them inserted.
QDate demoPilotDay();

DemoPlan planDemo(const DemoOptions& options, Dice& dice);

}  // namespace jisr
