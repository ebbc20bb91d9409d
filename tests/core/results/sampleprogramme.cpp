#include "tests/core/results/sampleprogramme.h"

#include <random>

namespace jisr::sample {

namespace {

struct Name {
    const char *code, *french, *arabic;
};
constexpr Name regions[] = {{"MA-01", "Tanger-Tétouan-Al Hoceïma", "طنجة - تطوان - الحسيمة"},
                            {"MA-02", "L’Oriental", "الشرق"},
                            {"MA-03", "Fès-Meknès", "فاس - مكناس"},
                            {"MA-04", "Rabat-Salé-Kénitra", "الرباط - سلا - القنيطرة"},
                            {"MA-05", "Béni Mellal-Khénifra", "بني ملال - خنيفرة"},
                            {"MA-06", "Casablanca-Settat", "الدار البيضاء - سطات"},
                            {"MA-07", "Marrakech-Safi", "مراكش - آسفي"},
                            {"MA-08", "Drâa-Tafilalet", "درعة - تافيلالت"},
                            {"MA-09", "Souss-Massa", "سوس - ماسة"},
                            {"MA-10", "Guelmim-Oued Noun", "كلميم - واد نون"},
                            {"MA-11", "Laâyoune-Sakia El Hamra", "العيون - الساقية الحمراء"},
                            {"MA-12", "Dakhla-Oued Ed-Dahab", "الداخلة - وادي الذهب"}};
constexpr int weights[] = {9, 4, 9, 26, 4, 38, 10, 2, 6, 1, 2, 0};
constexpr Name operators[] = {
    {"OP-1", "Université Mohammed V, Faculté des sciences et centre régional des métiers du numérique", ""},
    {"OP-2", "École 1337", ""},
    {"OP-3", "YouCode", ""},
    {"OP-4", "Simplon Maghreb", "سمبلون المغرب"},
    {"OP-5", "LinkedIn Learning Academy", ""},
    {"OP-6", "OFPPT, Cité des métiers et des compétences", "مكتب التكوين المهني"}};

Day dayOf(const QDate& date) {
    return static_cast<Day>(date.toJulianDay());
}

Dimensions dimensions(const ProgrammeSize& size) {
    Dimensions all;
    const auto add = [](std::vector<Dimension>& list, const Name& name) {
        list.push_back({static_cast<std::int64_t>(list.size()) + 1, QString::fromUtf8(name.code),
                        QString::fromUtf8(name.french), QString::fromUtf8(name.arabic)});
    };
    for (const Name& region : regions) {
        add(all.regions, region);
    }
    for (const Name& one : operators) {
        add(all.operators, one);
    }
    add(all.phases, {"PILOT", "Pilote", "المرحلة التجريبية"});
    add(all.phases, {"ROLLOUT", "Généralisation", "التعميم"});
    add(all.tracks, {"DEV", "Développement", "تطوير البرمجيات"});
    for (int region = 0; region < 12; ++region) {
        for (int i = 0; i < size.cohortsPerRegion; ++i) {
            CohortRow cohort;
            cohort.id = static_cast<std::int64_t>(all.cohorts.size()) + 1;
            cohort.code = QStringLiteral("%1-P%2")
                              .arg(QLatin1String(regions[region].code))
                              .arg(i + 1, 2, 10, QLatin1Char('0'));
            cohort.region = region;
            cohort.operatorIndex = (region + i) % 6;
            cohort.track = 0;
            cohort.phase = i == 0 ? 0 : 1;
            const QDate start = QDate(2023, 6, 1).addMonths(i * 30 / size.cohortsPerRegion);
            cohort.startsOn = dayOf(start);
            cohort.endsOn = dayOf(start.addMonths(6));
            all.cohorts.push_back(cohort);
        }
    }
    return all;
}

}  // namespace

Analysis programme(const QDate& cutOff, const ProgrammeSize& size) {
    const Dimensions known = dimensions(size);
    Analysis analysis(known, {});
    std::mt19937 random(20260630);
    const auto chance = [&random](int perCent) { return static_cast<int>(random() % 100) < perCent; };
    std::vector<int> places;
    for (int region = 0; region < 12; ++region) {
        places.insert(places.end(), static_cast<std::size_t>(weights[region]), region);
    }
    for (int i = 0; i < size.learners; ++i) {
        LearnerRow learner;
        learner.id = i + 1;
        learner.sex = chance(46) ? Sex::F : Sex::M;
        const int region =
            i < 18 && size.smallRegion >= 0 ? size.smallRegion : places[random() % places.size()];
        const int at = region * size.cohortsPerRegion +
                       static_cast<int>(random() % static_cast<unsigned>(size.cohortsPerRegion));
        const CohortRow& cohort = known.cohorts[static_cast<std::size_t>(at)];
        EnrolmentRow enrolment;
        enrolment.id = i + 1;
        enrolment.cohort = at;
        enrolment.status = chance(84) ? EnrolmentStatus::Graduated : EnrolmentStatus::Dropped;
        enrolment.statusOn = cohort.endsOn;
        enrolment.entryStatus = chance(80) ? EntryStatus::Unemployed : EntryStatus::Employed;
        learner.enrolments.push_back(enrolment);
        // a small place answers badly
        const int answers = region == 7 ? 45 : region == 4 ? 62 : 94;
        if (enrolment.status == EnrolmentStatus::Graduated && chance(answers)) {
            const Day begin = cohort.endsOn + static_cast<Day>(random() % 240);
            const auto situation = [&learner, i](SituationKind kind, Day from) {
                SituationRow row;
                row.id = i + 1;
                row.kind = kind;
                row.startedOn = from;
                row.lastKnownOn = from + 900;
                row.weeklyHours = 4000;
                learner.situations.push_back(row);
            };
            const int what = static_cast<int>(random() % 100);
            situation(SituationKind::Seek, cohort.endsOn);
            if (what < 60) {
                situation(what < 52 ? SituationKind::Emp : SituationKind::Self, begin);
            } else if (what < 72) {
                situation(what < 65 ? SituationKind::Appr : SituationKind::Ci, begin);
            } else if (what < 80) {
                situation(SituationKind::Study, begin);
            } else if (what < 84) {
                situation(SituationKind::IntPaid, begin);
            } else if (what < 87) {
                learner.situations.front().kind = SituationKind::Inact;
            }
        } else if (chance(40)) {
            for (int call = 1; call <= 3; ++call) {
                learner.contacts.push_back({cohort.endsOn + 10 * call, ContactResult::NoAnswer});
            }
        }
        analysis.add(learner);
    }
    analysis.finish(cutOff);
    return analysis;
}

}  // namespace jisr::sample
