#include "core/demo/demowriter.h"

#include <span>
#include <string_view>

#include "core/catalogue/fold.h"
#include "core/demo/demonames.h"
#include "core/demo/demoprogramme.h"
#include "core/storage/bulkloader.h"
#include "core/storage/recordstore.h"

namespace jisr {

namespace {

/// One row's cells with the texts they point at.
class RowCells {
  public:
    RowCells(RecordKind kind, std::initializer_list<const char*> fields) {
        for (const char* field : fields) {
            m_fields.push_back(record(kind).indexOf(QString::fromLatin1(field)));
        }
        m_cells.resize(m_fields.size());
        m_texts.resize(m_fields.size());
    }
    const std::vector<int>& fields() const { return m_fields; }

    void begin() { m_next = 0; }
    void nothing() { m_cells[m_next++] = std::monostate(); }
    void text(QString text) {
        if (text.isEmpty()) {
            return nothing();
        }
        m_texts[m_next] = std::move(text);
        m_cells[m_next] = QStringView(m_texts[m_next]);
        ++m_next;
    }
    void code(const char* code) {
        if (!code) {
            return nothing();
        }
        m_cells[m_next++] = std::string_view(code);
    }
    void date(const QDate& date) { date.isValid() ? text(date.toString(Qt::ISODate)) : nothing(); }
    /// Nothing when @p number lies below @p least.
    void number(qint64 number, qint64 least = 0) {
        if (number < least) {
            return nothing();
        }
        m_cells[m_next++] = number;
    }
    void decimal(double value) { m_cells[m_next++] = value; }
    std::span<const Cell> cells() const {
        Q_ASSERT(m_next == m_cells.size());
        return m_cells;
    }

  private:
    std::vector<int> m_fields;
    std::vector<Cell> m_cells;
    std::vector<QString> m_texts;
    std::size_t m_next = 0;
};

QString numbered(const char* prefix, qint64 number) {
    return QString::fromLatin1(prefix) + QString::number(number).rightJustified(7, u'0');
}

constexpr const char* FieldsOfStudy[] = {
    "Informatique", "Mathématiques appliquées", "Économie et gestion",      "Réseaux et télécommunications",
    "Physique",     "Génie électrique",         "Langues et communication", "Droit"};
constexpr const char* Institutions[] = {"Université Hassan II de Casablanca",
                                        "Université Mohammed V de Rabat",
                                        "Université Cadi Ayyad",
                                        "Université Ibn Zohr",
                                        "Université Sidi Mohamed Ben Abdellah",
                                        "Université Abdelmalek Essaâdi",
                                        "OFPPT",
                                        "Université Mohammed Premier"};

}  // namespace

struct DemoWriter::Loads {
    Loads(RecordStore& store, qint64 expected)
        : learnerLoad(store, RecordKind::Learner, learner.fields(), expected),
          enrolmentLoad(store, RecordKind::Enrolment, enrolment.fields(), expected),
          situationLoad(store, RecordKind::Situation, situation.fields(), expected),
          contactLoad(store, RecordKind::Contact, contact.fields(), expected) {}

    RowCells learner{RecordKind::Learner,
                     {"reference",
                      "last_name",
                      "first_name",
                      "last_name_ar",
                      "first_name_ar",
                      "sex",
                      "born_on",
                      "cin",
                      "massar",
                      "phone",
                      "email",
                      "residence_region",
                      "residence_province",
                      "education_level",
                      "field_of_study",
                      "institution",
                      "profile",
                      "consent_on",
                      "no_contact",
                      "in_charge",
                      "note"}};
    RowCells enrolment{
        RecordKind::Enrolment,
        {"reference", "learner", "cohort", "applied_on", "admitted_on", "started_on", "planned_end_on",
         "status", "status_on", "exit_reason", "neutral_reason", "transfer_from", "status_at_entry",
         "intent_at_entry", "attendance_rate", "certificate"}};
    RowCells situation{
        RecordKind::Situation,
        {"reference", "learner", "situation", "started_on", "ended_on", "last_known_on", "employer",
         "job_title", "contract", "contract_months", "weekly_hours", "in_field", "place", "hired_by_operator",
         "monthly_salary", "evidence", "evidence_reference", "evidence_on", "evidence_by"}};
    RowCells contact{RecordKind::Contact,
                     {"reference", "learner", "on", "channel", "result", "next_on", "by"}};
    BulkLoader learnerLoad, enrolmentLoad, situationLoad, contactLoad;
};

DemoWriter::DemoWriter(RecordStore& store, const DemoProgramme& programme)
    : m_store(store), m_programme(programme) {
    const DemoPlan& plan = programme.plan();
    for (int region = 1; region <= 12; ++region) {
        m_regions[static_cast<std::size_t>(region)] =
            m_store.find(RecordKind::Region, demoRegionCode(region)).value_or(0);
    }
    for (const DemoProvince& province : plan.provinces) {
        m_provinces[province.code] = m_store.find(RecordKind::Province, province.code).value_or(0);
    }
    for (const DemoTrack& track : demoTracks()) {
        m_tracks.push_back(m_store.find(RecordKind::Track, QString::fromLatin1(track.code)).value_or(0));
    }
}

DemoWriter::~DemoWriter() = default;

qint64 DemoWriter::create(RecordKind kind, const Values& values) {
    std::vector<QVariant> row(static_cast<std::size_t>(record(kind).fields.size()));
    for (const auto& [field, value] : values) {
        if (value.isValid() && !(value.typeId() == QMetaType::QString && value.toString().isEmpty())) {
            row[static_cast<std::size_t>(record(kind).indexOf(QString::fromLatin1(field)))] = value;
        }
    }
    ++m_counts[kind];
    return m_store.create(kind, std::move(row));
}

void DemoWriter::staff() {
    static constexpr const char* people[][3] = {{"coordination", "Coordination nationale", "national"},
                                                {"suivi.nord", "Suivi des régions du Nord", "national"},
                                                {"suivi.centre", "Suivi des régions du Centre", "national"},
                                                {"suivi.sud", "Suivi des régions du Sud", "national"},
                                                {"casablanca", "Bureau de Casablanca-Settat", "MA-06"},
                                                {"rabat", "Bureau de Rabat-Salé-Kénitra", "MA-04"}};
    for (const auto& [login, name, office] : people) {
        m_staff.push_back(create(RecordKind::Staff, {{"login", QString::fromLatin1(login)},
                                                     {"name", QString::fromUtf8(name)},
                                                     {"office", QString::fromLatin1(office)}}));
    }
}

void DemoWriter::organisations() {
    for (const DemoOrganisation& each : m_programme.plan().organisations) {
        const QVariant parent =
            each.parent < 0 ? QVariant() : QVariant(m_organisations[static_cast<std::size_t>(each.parent)]);
        const QVariant region =
            each.region == 0 ? QVariant() : QVariant(m_regions[static_cast<std::size_t>(each.region)]);
        m_organisations.push_back(create(
            RecordKind::Organisation,
            {{"code", each.code},
             {"name", each.name},
             {"kind", QString::fromLatin1(each.kind)},
             {"parent", parent},
             {"region", region},
             {"city", each.city},
             {"email", QStringLiteral("contact@%1.example.ma").arg(each.code.toLower())},
             {"closed_on", each.closedOn.isValid() ? each.closedOn.toString(Qt::ISODate) : QVariant()}}));
    }
}

void DemoWriter::phasesAndTargets() {
    m_phases.push_back(create(RecordKind::Phase, {{"code", QStringLiteral("PILOT")},
                                                  {"name_fr", QStringLiteral("Phase pilote")},
                                                  {"starts_on", QStringLiteral("2023-06-01")},
                                                  {"ends_on", QStringLiteral("2024-06-30")}}));
    m_phases.push_back(create(RecordKind::Phase, {{"code", QStringLiteral("ROLLOUT")},
                                                  {"name_fr", QStringLiteral("Généralisation")},
                                                  {"starts_on", QStringLiteral("2024-09-01")},
                                                  {"ends_on", QStringLiteral("2026-12-31")}}));
    const auto target = [this](const char* measure, qint64 quantity, int phase, const char* starts,
                               const char* ends, const Values& scope = {}) {
        Values values = {{"measure", QString::fromLatin1(measure)},
                         {"quantity", std::max<qint64>(1, quantity)},
                         {"starts_on", QString::fromLatin1(starts)},
                         {"ends_on", QString::fromLatin1(ends)},
                         {"phase", m_phases[static_cast<std::size_t>(phase)]}};
        values.insert(values.end(), scope.begin(), scope.end());
        create(RecordKind::Target, values);
    };
    const DemoPlan& plan = m_programme.plan();
    const qint64 all = plan.learners;
    target("learners", plan.pilotLearners, 0, "2023-06-01", "2024-06-30");
    target("graduates", plan.pilotLearners * 8 / 10, 0, "2023-06-01", "2024-06-30");
    target("learners", all, 1, "2024-09-01", "2026-12-31");
    target("graduates", all * 3 / 4, 1, "2024-09-01", "2026-12-31");
    target("insertions", all / 2, 1, "2024-09-01", "2026-12-31");
    target("jobs", all * 2 / 5, 1, "2024-09-01", "2026-12-31");
    // what each year is to bring to those totals, in hundredths
    const struct {
        int learners, graduates;
        const char *starts, *ends;
    } years[] = {{15, 0, "2024-09-01", "2024-12-31"},
                 {45, 45, "2025-01-01", "2025-12-31"},
                 {40, 55, "2026-01-01", "2026-12-31"}};
    for (const auto& year : years) {
        target("learners", all * year.learners / 100, 1, year.starts, year.ends);
        if (year.graduates > 0) {  // nobody who began in autumn has finished by December
            target("graduates", all * 3 / 4 * year.graduates / 100, 1, year.starts, year.ends);
        }
    }
    std::array<qint64, 13> planned{};
    for (const DemoCohort& cohort : plan.cohorts) {
        planned[static_cast<std::size_t>(cohort.region)] += cohort.phase == 1 ? cohort.capacity : 0;
    }
    for (int region = 1; region <= 12; ++region) {
        // a little more than the places there are: targets are there to be reached
        target("learners", planned[static_cast<std::size_t>(region)] * 11 / 10, 1, "2024-09-01", "2026-12-31",
               {{"region", m_regions[static_cast<std::size_t>(region)]}});
    }
    target("graduates", all / 12, 1, "2025-01-01", "2026-12-31", {{"track", m_tracks[5]}});
    target("insertions", all / 15, 1, "2025-01-01", "2026-12-31",
           {{"operator", m_organisations[static_cast<std::size_t>(plan.organisation("ARKX"))]}});
}

void DemoWriter::cohorts() {
    for (const DemoCohort& each : m_programme.plan().cohorts) {
        const auto day = [](const QDate& date) {
            return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
        };
        m_cohorts.push_back(
            create(RecordKind::Cohort,
                   {{"code", each.code},
                    {"name", each.name},
                    {"phase", m_phases[static_cast<std::size_t>(each.phase)]},
                    {"region", m_regions[static_cast<std::size_t>(each.region)]},
                    {"province", m_provinces[each.province]},
                    {"operator", m_organisations[static_cast<std::size_t>(each.operatorIndex)]},
                    {"site", each.site},
                    {"track", m_tracks[static_cast<std::size_t>(each.track)]},
                    {"mode", QString::fromLatin1(each.mode)},
                    {"starts_on", day(each.startsOn)},
                    {"ends_on", day(each.endsOn)},
                    {"capacity", each.capacity > 0 ? QVariant(qint64(each.capacity)) : QVariant()}}));
    }
}

void DemoWriter::frame() {
    staff();
    organisations();
    phasesAndTargets();
    cohorts();
    m_loads = std::make_unique<Loads>(m_store, m_programme.plan().learners);
}

void DemoWriter::finish() {
    m_loads.reset();
}

/// Prefixes of the learner's region and a number that jumps about, so that none occurs twice.
QString DemoWriter::cin(const DemoLearner& learner) {
    static constexpr const char* prefixes[13][4] = {
        {"X", "XA", "XB", "XC"}, {"K", "KB", "L", "R"},   {"F", "FA", "FB", "S"},   {"C", "CD", "CC", "D"},
        {"A", "AA", "AB", "AD"}, {"I", "IA", "IB", "V"},  {"B", "BE", "BH", "BK"},  {"E", "EE", "H", "HH"},
        {"P", "PA", "UA", "UB"}, {"J", "JB", "JC", "JE"}, {"JA", "JY", "JZ", "JD"}, {"SH", "SL", "SJ", "SK"},
        {"OD", "OA", "OB", "OC"}};
    const auto region = static_cast<std::size_t>(learner.residenceRegion);
    const int count = m_cins[region]++;
    const qint64 jump =
        (qint64(count / 4) * 386'413 + 123'457) % 1'000'000;  // 386,413 and 10^6 share no factor
    return QString::fromLatin1(prefixes[region][count % 4]) + QString::number(jump).rightJustified(6, u'0');
}

qint64 DemoWriter::person(const DemoLearner& learner) {
    const DemoNames& names = m_programme.names();
    const DemoName& last = names.families[static_cast<std::size_t>(learner.lastName)];
    const DemoName& first =
        (learner.woman ? names.women : names.men)[static_cast<std::size_t>(learner.firstName)];
    RowCells& row = m_loads->learner;
    row.begin();
    row.text(numbered("A", learner.number));
    row.text(last.latin);
    row.text(first.latin);
    row.text(learner.hasArabic ? last.arabic : QString());
    row.text(learner.hasArabic ? first.arabic : QString());
    row.code(!learner.hasSex ? nullptr : learner.woman ? "F" : "M");
    row.date(learner.bornOn);
    row.text(learner.hasCin ? cin(learner) : QString());
    row.text(learner.number % 5 < 3
                 ? QStringLiteral("R") +
                       QString::number((learner.number * 7'919 + 130'000'000) % 1'000'000'000)
                           .rightJustified(9, u'0')
                 : QString());
    row.text(QStringLiteral("+212%1%2")
                 .arg(learner.number % 3 ? 6 : 7)
                 .arg((learner.number * 48'271 + 10'203'040) % 100'000'000, 8, 10, QLatin1Char('0')));
    row.text(learner.number % 20 ? folded(first.latin).remove(u' ') + u'.' + folded(last.latin).remove(u' ') +
                                       QString::number(learner.number) + QStringLiteral("@example.ma")
                                 : QString());
    row.number(learner.residenceRegion ? m_regions[static_cast<std::size_t>(learner.residenceRegion)] : 0, 1);
    row.number(learner.residenceProvince.isEmpty() ? 0 : m_provinces[learner.residenceProvince], 1);
    row.code(learner.educationLevel);
    row.text(learner.fieldOfStudy < 0 ? QString() : QString::fromUtf8(FieldsOfStudy[learner.fieldOfStudy]));
    row.text(learner.institution < 0 ? QString() : QString::fromUtf8(Institutions[learner.institution]));
    row.code(learner.profile);
    row.date(learner.consentOn);
    row.number(learner.noContact);
    row.number(learner.inCharge < 0 ? 0 : m_staff[static_cast<std::size_t>(learner.inCharge)], 1);
    row.text(learner.awkwardCase ? QStringLiteral("demo: ") + QString::fromLatin1(learner.awkwardCase)
                                 : QString());
    ++m_counts[RecordKind::Learner];
    return m_loads->learnerLoad.add(row.cells());
}

void DemoWriter::enrolments(const DemoLearner& learner, qint64 id) {
    std::vector<qint64> ids;
    RowCells& row = m_loads->enrolment;
    for (const DemoEnrolment& each : learner.enrolments) {
        row.begin();
        row.text(numbered("E", ++m_enrolment));
        row.number(id);
        row.number(m_cohorts[static_cast<std::size_t>(each.cohort)]);
        row.date(each.appliedOn);
        row.date(each.admittedOn);
        row.date(each.startedOn);
        row.date(each.plannedEndOn);
        row.code(each.status);
        row.date(each.statusOn);
        row.code(each.exitReason);
        row.code(each.neutralReason);
        row.number(each.transferFrom < 0 ? 0 : ids[static_cast<std::size_t>(each.transferFrom)], 1);
        row.code(each.statusAtEntry);
        row.code(each.intentAtEntry);
        each.attendance < 0 ? row.nothing() : row.decimal(each.attendance / 10.0);
        row.text(each.certificate ? numbered("CERT-", m_enrolment) : QString());
        ids.push_back(m_loads->enrolmentLoad.add(row.cells()));
        ++m_counts[RecordKind::Enrolment];
    }
}

void DemoWriter::situations(const DemoLearner& learner, qint64 id) {
    RowCells& row = m_loads->situation;
    for (const DemoSituation& each : learner.situations) {
        const bool proven = each.evidence == 'A' || each.evidence == 'B';
        const QDate seen = each.lastKnownOn.isValid() ? each.lastKnownOn : each.endedOn;
        row.begin();
        row.text(numbered("S", ++m_situation));
        row.number(id);
        row.code(each.kind);
        row.date(each.startedOn);
        row.date(each.endedOn);
        row.date(each.lastKnownOn);
        row.number(each.employer < 0 ? 0 : m_organisations[static_cast<std::size_t>(each.employer)], 1);
        each.jobTitle ? row.text(QString::fromUtf8(each.jobTitle)) : row.nothing();
        row.code(each.contract);
        row.number(each.contractMonths, 1);
        each.weeklyHours < 0 ? row.nothing() : row.decimal(each.weeklyHours / 2.0);
        row.number(each.inField);
        row.text(each.place);
        row.number(each.hiredByOperator);
        each.salary < 0 ? row.nothing() : row.decimal(each.salary);
        const char evidence[] = {each.evidence, 0};
        row.code(evidence);
        // one proof in fifty is missing: a finding for those who check
        row.text(proven && m_situation % 50 ? numbered("PJ-", m_situation) : QString());
        row.date(proven ? seen : QDate());
        row.number(m_staff[static_cast<std::size_t>(m_situation % 6)]);
        m_loads->situationLoad.add(row.cells());
        ++m_counts[RecordKind::Situation];
    }
}

void DemoWriter::contacts(const DemoLearner& learner, qint64 id) {
    RowCells& row = m_loads->contact;
    for (const DemoContact& each : learner.contacts) {
        row.begin();
        row.text(numbered("C", ++m_contact));
        row.number(id);
        row.date(each.on);
        row.code(each.channel);
        row.code(each.result);
        row.date(each.nextOn);
        row.number(m_staff[static_cast<std::size_t>(m_contact % 6)]);
        m_loads->contactLoad.add(row.cells());
        ++m_counts[RecordKind::Contact];
    }
}

void DemoWriter::learner(const DemoLearner& learner) {
    const qint64 id = person(learner);
    enrolments(learner, id);
    situations(learner, id);
    contacts(learner, id);
}

}  // namespace jisr
