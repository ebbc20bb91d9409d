#include "core/demo/demoplan.h"

#include <QFile>
#include <algorithm>
#include <array>

#include "core/base/error.h"
#include "core/demo/demo.h"
#include "core/demo/demonames.h"

// The provinces come from the reference data every file carries.
static void initialiseReference() {
    Q_INIT_RESOURCE(jisr_reference);
}

namespace jisr {

namespace {

constexpr int LearnersPerCohort = 25;

struct Region {
    int weight;     ///< share of the roll-out: population, and more where the digital trades are
    int insertion;  ///< chance in 1,000, invented, of being inserted six months after graduating
};

// MA-01 … MA-12
constexpr std::array<Region, 12> Regions = {{{95, 705},
                                             {52, 630},
                                             {100, 665},
                                             {190, 755},
                                             {50, 620},
                                             {250, 790},
                                             {98, 690},
                                             {34, 610},
                                             {78, 715},
                                             {20, 625},
                                             {20, 655},
                                             {13, 680}}};

const char* kindOf(const QString& text) {
    if (text.startsWith(QStringLiteral("université"))) {
        return "university";
    }
    return text.startsWith(QStringLiteral("école")) ? "school" : "training_provider";
}

int regionNumber(const QString& code) {
    return code.mid(3).toInt();
}

void addOperators(DemoPlan& plan) {
    const auto parent = [&plan](const QString& name) {
        for (std::size_t i = 0; i < plan.organisations.size(); ++i) {
            if (plan.organisations[i].name == name) {
                return static_cast<int>(i);
            }
        }
        const bool agadir = name.contains(QStringLiteral("Zohr"));
        plan.organisations.push_back({agadir ? QStringLiteral("UIZ") : QStringLiteral("UM5"),
                                      name,
                                      "university",
                                      -1,
                                      agadir ? 9 : 4,
                                      agadir ? QStringLiteral("Agadir") : QStringLiteral("Rabat"),
                                      {}});
        return static_cast<int>(plan.organisations.size()) - 1;
    };
    // code,name,kind,parent,city,region
    for (const QStringList& row : demoTable(QStringLiteral("operators.csv"))) {
        const bool university = row[3].startsWith(QStringLiteral("Université"));
        const int above = university ? parent(row[3]) : -1;
        plan.organisations.push_back(
            {row[0],
             row[1],
             university || row[0] == u"UIR" ? (above >= 0 ? "school" : "university") : kindOf(row[2]),
             above,
             regionNumber(row[5]),
             row[4].section(u',', 0, 0),
             {}});
    }
}

void addPartners(DemoPlan& plan) {
    static constexpr std::array<const char*, 16> codes = {
        "MTNRA", "MESRSI",   "MEF", "CDG",     "MNC",         "AWB",   "CIH",   "BOA",
        "CAPG",  "INTELCIA", "DXC", "WEBHELP", "DATAPROTECT", "AUSIM", "APEBI", "AXA"};
    std::size_t i = 0;
    // name,role
    for (const QStringList& row : demoTable(QStringLiteral("partners.csv"))) {
        const bool employer = row[1].contains(QStringLiteral("employeur")) || row[0] == u"AXA";
        const char* kind = row[0].startsWith(QStringLiteral("Ministère"))       ? "ministry"
                           : row[0].startsWith(QStringLiteral("Caisse"))        ? "public_body"
                           : row[0].startsWith(QStringLiteral("Maroc Numeric")) ? "cluster"
                           : employer                                           ? "company"
                                                                                : "association";
        const bool rabat = std::string_view(kind) == "ministry" || std::string_view(kind) == "public_body";
        if (employer) {
            plan.employers.push_back(static_cast<int>(plan.organisations.size()));
        }
        plan.organisations.push_back({QString::fromLatin1(i < codes.size() ? codes[i] : "PARTENAIRE"),
                                      row[0],
                                      kind,
                                      -1,
                                      rabat ? 4 : 6,
                                      rabat ? QStringLiteral("Rabat") : QStringLiteral("Casablanca"),
                                      {}});
        ++i;
    }
    // where a list names no employer, and a provider that no longer works
    plan.employers.push_back(static_cast<int>(plan.organisations.size()));
    plan.organisations.push_back(
        {QStringLiteral("AUTRE"), QStringLiteral("Autre employeur (démonstration)"), "other", -1, 0, {}, {}});
    plan.organisations.push_back(
        {QStringLiteral("OF-DEMO"), QStringLiteral("Centre de formation fermé (démonstration)"),
         "training_provider", -1, 6, QStringLiteral("Casablanca"), QDate(2024, 7, 31)});
}

void addProvinces(DemoPlan& plan) {
    initialiseReference();
    QFile file(QStringLiteral(":/reference/provinces_ma.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error({QT_TRANSLATE_NOOP("core", "The program's own table “%1” is missing."),
                     {QStringLiteral("provinces_ma.csv")}});
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u',');
        plan.provinces.push_back({cells[1], cells[5], regionNumber(cells[3]), cells.last().toLongLong()});
    }
}

/// Who trains in a region; the real operators, several of them with sites away from home.
int operatorFor(const DemoPlan& plan, int region, Dice& dice) {
    static constexpr const char* rabat[] = {"EMI", "ENSIAS", "ENSAM", "FSR", "UIR", "CODE212"};
    static constexpr const char* casablanca[] = {"ARKX", "YNOV", "ARKX", "CODE212"};
    static constexpr const char* south[] = {"EST-DAKHLA", "CODE212"};
    static constexpr const char* elsewhere[] = {"CODE212", "ARKX", "CODE212", "YNOV"};
    return plan.organisation(region == 4    ? dice.of(rabat)
                             : region == 6  ? dice.of(casablanca)
                             : region == 12 ? dice.of(south)
                                            : dice.of(elsewhere));
}

const char* modeFor(Dice& dice) {
    static constexpr int weights[] = {850, 55, 55, 40};
    static constexpr const char* modes[] = {"bootcamp", "initial", "continuing", "alternance"};
    return modes[dice.pick(weights)];
}

int trackFor(Dice& dice) {
    std::vector<int> weights;
    for (const DemoTrack& track : demoTracks()) {
        weights.push_back(track.weight);
    }
    return static_cast<int>(dice.pick(weights));
}

/// A Monday on or after @p day.
QDate monday(const QDate& day) {
    return day.addDays((8 - day.dayOfWeek()) % 7);
}

void settle(DemoCohort& cohort, const DemoPlan& plan, int number, Dice& dice) {
    const DemoProvince& province = plan.province(cohort.region, dice);
    cohort.province = province.code;
    const DemoOrganisation& provider = plan.organisations[static_cast<std::size_t>(cohort.operatorIndex)];
    const DemoTrack& track = demoTracks()[static_cast<std::size_t>(cohort.track)];
    cohort.site = provider.region == cohort.region ? provider.city : province.name;
    cohort.code = QStringLiteral("%1-%2-%3-%4")
                      .arg(cohort.phase == 0 ? QStringLiteral("P") : QStringLiteral("D"), provider.code,
                           QString::fromLatin1(track.code))
                      .arg(number, 4, 10, QLatin1Char('0'));
    cohort.name = QStringLiteral("%1 – %2 – %3")
                      .arg(QString::fromLatin1(track.code), cohort.site,
                           cohort.startsOn.toString(QStringLiteral("MM/yyyy")));
    // operators differ a little, always the same way; each cohort has its luck
    const int byOperator = (cohort.operatorIndex * 37 + 11) % 61 - 30;
    cohort.insertion = Regions[static_cast<std::size_t>(cohort.region - 1)].insertion + track.insertion +
                       byOperator + dice.between(-50, 50);
}

void planPilot(DemoPlan& plan, Dice& dice) {
    const auto add = [&](int size, const QDate& starts, int weeks) {
        DemoCohort cohort;
        cohort.phase = 0;
        cohort.region = dice.perMille(580) ? 6 : 4;
        cohort.operatorIndex = operatorFor(plan, cohort.region, dice);
        cohort.track = trackFor(dice);
        cohort.startsOn = monday(starts);
        cohort.endsOn = cohort.startsOn.addDays(weeks * 7 - 3);  // a Friday
        cohort.size = size;
        cohort.capacity = size <= 25 ? 25 : (size + 4) / 5 * 5;
        settle(cohort, plan, static_cast<int>(plan.cohorts.size()) + 1, dice);
        plan.cohorts.push_back(cohort);
    };
    // first wave over by 19 January 2024 at the latest, second wave still learning then
    const int second = plan.pilotLearners * 120 / 1000;
    const int first = plan.pilotLearners - second;
    const int firstCohorts = std::max(1, (first + LearnersPerCohort - 1) / LearnersPerCohort);
    for (int i = 0; i < firstCohorts; ++i) {
        add(first / firstCohorts + (i < first % firstCohorts ? 1 : 0),
            i == 0 ? QDate(2023, 6, 5) : QDate(2023, 6, 5).addDays(dice.below(80)), dice.between(14, 20));
    }
    const int secondCohorts = (second + LearnersPerCohort - 1) / LearnersPerCohort;
    for (int i = 0; i < secondCohorts; ++i) {
        add(second / secondCohorts + (i < second % secondCohorts ? 1 : 0),
            QDate(2023, 11, 27).addDays(7 * (i % 2)), dice.between(20, 24));
    }
    plan.pilotCohorts = plan.cohorts.size();
}

DemoCohort dakhla(const DemoPlan& plan) {
    DemoCohort cohort;
    cohort.phase = 1;
    cohort.region = 12;
    cohort.operatorIndex = plan.organisation("EST-DAKHLA");
    cohort.track = 6;  // data
    cohort.startsOn = QDate(2025, 11, 10);
    cohort.endsOn = QDate(2026, 3, 27);
    cohort.size = 112;
    cohort.capacity = 120;
    return cohort;
}

void planRollOut(DemoPlan& plan, Dice& dice) {
    const QDate first(2024, 9, 2);
    const int days = static_cast<int>(first.daysTo(QDate(2026, 9, 21)));
    qint64 left = plan.learners - plan.pilotLearners;
    std::vector<DemoCohort> cohorts;
    if (left >= 300) {
        cohorts.push_back(dakhla(plan));
        left -= cohorts.back().size;
    }
    std::vector<int> weights;
    for (const Region& region : Regions) {
        weights.push_back(region.weight);
    }
    for (int number = 0; left > 0; ++number) {
        DemoCohort cohort;
        cohort.phase = 1;
        // each region has a cohort before any has its share
        cohort.region = number < 12 ? number + 1 : static_cast<int>(dice.pick(weights)) + 1;
        cohort.operatorIndex = operatorFor(plan, cohort.region, dice);
        cohort.track = trackFor(dice);
        cohort.mode = modeFor(dice);
        // the programme grew quickly, then steadily; summer is thin
        QDate starts = first.addDays(number < 12 ? 20 * number : dice.below(days));
        if (starts.month() == 8) {
            starts = starts.addDays(31);
        }
        cohort.startsOn = monday(starts);
        cohort.endsOn = cohort.startsOn.addDays(dice.between(13, 25) * 7 - 3);
        cohort.size = static_cast<int>(std::min<qint64>(left, dice.between(20, 30)));
        cohort.capacity = (cohort.size + 4) / 5 * 5;
        left -= cohort.size;
        cohorts.push_back(cohort);
    }
    std::stable_sort(cohorts.begin(), cohorts.end(),
                     [](const DemoCohort& a, const DemoCohort& b) { return a.startsOn < b.startsOn; });
    for (DemoCohort& cohort : cohorts) {
        settle(cohort, plan, static_cast<int>(plan.cohorts.size()) + 1, dice);
        plan.cohorts.push_back(cohort);
    }
}

}  // namespace

const std::vector<DemoTrack>& demoTracks() {
    static const std::vector<DemoTrack> tracks = {
        {"DEV-FE", 70, -30, "Développeur front-end"},
        {"DEV-BE", 80, 0, "Développeur back-end"},
        {"DEV-FS", 190, 15, "Développeur full-stack"},
        {"DEV-MERN", 110, 5, "Développeur JavaScript"},
        {"DEV-JAVA", 110, 20, "Développeur Java"},
        {"CYBER", 120, 35, "Analyste en cybersécurité"},
        {"DATA", 130, 0, "Analyste de données"},
        {"IA", 60, 20, "Ingénieur en intelligence artificielle"},
        {"SAP", 25, 30, "Consultant SAP"},
        {"SFDC", 25, 25, "Consultant Salesforce"},
        {"SNOW", 20, 15, "Consultant ServiceNow"},
        {"CLOUD", 60, 30, "Ingénieur DevOps"},
        {"TEST", 50, -40, "Testeur logiciel"},
    };
    return tracks;
}

QString demoRegionCode(int region) {
    return QStringLiteral("MA-%1").arg(region, 2, 10, QLatin1Char('0'));
}

QDate demoCutOff() {
    return QDate(2026, 6, 30);
}

QDate demoFall() {
    return QDate(2025, 6, 1);
}

QDate demoPilotDay() {
    return QDate(2024, 1, 31);
}

int DemoPlan::organisation(const char* code) const {
    for (std::size_t i = 0; i < organisations.size(); ++i) {
        if (organisations[i].code == QLatin1String(code)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

const DemoProvince& DemoPlan::province(int region, Dice& dice) const {
    qint64 sum = 0;
    for (const DemoProvince& each : provinces) {
        sum += region == 0 || each.region == region ? each.population : 0;
    }
    qint64 at = dice.below(sum);
    for (const DemoProvince& each : provinces) {
        if (region == 0 || each.region == region) {
            at -= each.population;
            if (at < 0) {
                return each;
            }
        }
    }
    return provinces.back();
}

DemoPlan planDemo(const DemoOptions& options, Dice& dice) {
    DemoPlan plan;
    plan.learners = std::max<qint64>(0, options.learners);
    // the pilot is 1,000 people; a smaller demonstration shrinks it with the rest
    plan.pilotLearners = static_cast<int>(plan.learners >= 1500 ? 1000 : plan.learners * 2 / 3);
    addOperators(plan);
    addPartners(plan);
    addProvinces(plan);
    if (plan.pilotLearners > 0) {
        planPilot(plan, dice);
    }
    planRollOut(plan, dice);
    DemoCohort undated;
    undated.phase = 1;
    undated.region = 6;
    undated.operatorIndex = plan.organisation("YNOV");
    undated.track = 2;
    settle(undated, plan, static_cast<int>(plan.cohorts.size()) + 1, dice);
    undated.code = QStringLiteral("D-SANS-DATES");
    undated.name = QStringLiteral("Cohorte sans dates (démonstration)");
    plan.undatedCohort = plan.cohorts.size();
    plan.cohorts.push_back(undated);
    return plan;
}

}  // namespace jisr
