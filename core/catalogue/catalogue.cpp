#include "core/catalogue/catalogue.h"

#include "core/catalogue/choicelists.h"

namespace jisr {

namespace {

using namespace choicelists;

// Limits that only catch slips of the keyboard: no count of people, contract or pay comes near them.
constexpr double MaximumPeople = 1'000'000'000;
constexpr double MaximumMonths = 600;
constexpr double MaximumSalary = 10'000'000;

enum Trait : unsigned { Required = 1, Fact = 2, Identifying = 4, Sensitive = 8 };

Field make(FieldType type, const char* name, const char* label, unsigned traits) {
    Field field;
    field.name = QLatin1String(name);
    field.type = type;
    field.label = label;
    field.required = traits & Required;
    field.fact = traits & Fact;
    field.sensitivity = traits & Sensitive     ? Sensitivity::Sensitive
                        : traits & Identifying ? Sensitivity::Identifying
                                               : Sensitivity::Plain;
    return field;
}

Field text(const char* name, const char* label, unsigned traits = 0) {
    return make(FieldType::Text, name, label, traits);
}

Field date(const char* name, const char* label, unsigned traits = 0) {
    return make(FieldType::Date, name, label, traits);
}

Field yesNo(const char* name, const char* label, unsigned traits = 0) {
    return make(FieldType::Boolean, name, label, traits);
}

Field phone(const char* name, const char* label, unsigned traits = 0) {
    return make(FieldType::Phone, name, label, traits);
}

Field email(const char* name, const char* label, unsigned traits = 0) {
    return make(FieldType::Email, name, label, traits);
}

Field choice(const char* name, const char* label, QList<Choice> choices, unsigned traits = 0) {
    Field field = make(FieldType::Choice, name, label, traits);
    field.choices = std::move(choices);
    return field;
}

Field reference(const char* name, const char* label, RecordKind target, unsigned traits = 0) {
    Field field = make(FieldType::Reference, name, label, traits);
    field.target = target;
    return field;
}

Field number(FieldType type, const char* name, const char* label, double minimum, double maximum,
             unsigned traits) {
    Field field = make(type, name, label, traits);
    field.minimum = minimum;
    field.maximum = maximum;
    return field;
}

Field integer(const char* name, const char* label, double minimum, double maximum, unsigned traits = 0) {
    return number(FieldType::Integer, name, label, minimum, maximum, traits);
}

Field decimal(const char* name, const char* label, double minimum, double maximum, unsigned traits = 0) {
    return number(FieldType::Decimal, name, label, minimum, maximum, traits);
}

Record programmeRecord() {
    return {RecordKind::Programme,
            QLatin1String("programme"),
            QLatin1String("programmes"),
            QLatin1String(""),
            QT_TRANSLATE_NOOP("core", "Programme"),
            QT_TRANSLATE_NOOP("core", "Programmes"),
            {
                text("name", QT_TRANSLATE_NOOP("core", "Name"), Required),
                text("office", QT_TRANSLATE_NOOP("core", "Office"), Required),
                text("authorisation", QT_TRANSLATE_NOOP("core", "CNDP authorisation")),
            }};
}

Record staffRecord() {
    return {RecordKind::Staff,
            QLatin1String("staff"),
            QLatin1String("staff"),
            QLatin1String("login"),
            QT_TRANSLATE_NOOP("core", "Staff member"),
            QT_TRANSLATE_NOOP("core", "Staff"),
            {
                text("login", QT_TRANSLATE_NOOP("core", "User name"), Required | Identifying),
                text("name", QT_TRANSLATE_NOOP("core", "Name"), Required | Identifying),
                text("office", QT_TRANSLATE_NOOP("core", "Office"), Required),
            }};
}

Record regionRecord() {
    return {RecordKind::Region,
            QLatin1String("region"),
            QLatin1String("regions"),
            QLatin1String("code"),
            QT_TRANSLATE_NOOP("core", "Region"),
            QT_TRANSLATE_NOOP("core", "Regions"),
            {
                text("code", QT_TRANSLATE_NOOP("core", "Code"), Required | Fact),
                text("hcp_code", QT_TRANSLATE_NOOP("core", "HCP code")),
                text("name_fr", QT_TRANSLATE_NOOP("core", "Name in French"), Required | Fact),
                text("name_ar", QT_TRANSLATE_NOOP("core", "Name in Arabic"), Fact),
                text("name_zgh", QT_TRANSLATE_NOOP("core", "Name in Tamazight")),
                integer("population_2014", QT_TRANSLATE_NOOP("core", "Population in 2014"), 0, MaximumPeople),
                integer("population_2024", QT_TRANSLATE_NOOP("core", "Population in 2024"), 0, MaximumPeople),
            }};
}

Record provinceRecord() {
    return {RecordKind::Province,
            QLatin1String("province"),
            QLatin1String("provinces"),
            QLatin1String("code"),
            QT_TRANSLATE_NOOP("core", "Province"),
            QT_TRANSLATE_NOOP("core", "Provinces"),
            {
                text("code", QT_TRANSLATE_NOOP("core", "Code"), Required | Fact),
                text("hcp_code", QT_TRANSLATE_NOOP("core", "HCP code")),
                reference("region", QT_TRANSLATE_NOOP("core", "Region"), RecordKind::Region, Required),
                text("name_fr", QT_TRANSLATE_NOOP("core", "Name in French"), Required | Fact),
                text("name_ar", QT_TRANSLATE_NOOP("core", "Name in Arabic"), Fact),
                text("name_zgh", QT_TRANSLATE_NOOP("core", "Name in Tamazight")),
                integer("population_2024", QT_TRANSLATE_NOOP("core", "Population in 2024"), 0, MaximumPeople),
            }};
}

Record trackRecord() {
    return {RecordKind::Track,
            QLatin1String("track"),
            QLatin1String("tracks"),
            QLatin1String("code"),
            QT_TRANSLATE_NOOP("core", "Track"),
            QT_TRANSLATE_NOOP("core", "Tracks"),
            {
                text("code", QT_TRANSLATE_NOOP("core", "Code"), Required | Fact),
                text("name_fr", QT_TRANSLATE_NOOP("core", "Name in French"), Required | Fact),
                text("name_ar", QT_TRANSLATE_NOOP("core", "Name in Arabic"), Fact),
                text("name_en", QT_TRANSLATE_NOOP("core", "Name in English")),
                choice("family", QT_TRANSLATE_NOOP("core", "Family"), trackFamily(), Required),
            }};
}

Record organisationRecord() {
    return {RecordKind::Organisation,
            QLatin1String("organisation"),
            QLatin1String("organisations"),
            QLatin1String("code"),
            QT_TRANSLATE_NOOP("core", "Organisation"),
            QT_TRANSLATE_NOOP("core", "Organisations"),
            {
                text("code", QT_TRANSLATE_NOOP("core", "Code"), Required | Fact),
                text("name", QT_TRANSLATE_NOOP("core", "Name"), Required | Fact),
                text("name_ar", QT_TRANSLATE_NOOP("core", "Name in Arabic"), Fact),
                choice("kind", QT_TRANSLATE_NOOP("core", "Kind"), organisationKind(), Required),
                reference("parent", QT_TRANSLATE_NOOP("core", "Part of"), RecordKind::Organisation),
                reference("region", QT_TRANSLATE_NOOP("core", "Region"), RecordKind::Region),
                text("city", QT_TRANSLATE_NOOP("core", "City")),
                text("ice", QT_TRANSLATE_NOOP("core", "ICE")),
                text("contact_name", QT_TRANSLATE_NOOP("core", "Contact person"), Identifying),
                phone("phone", QT_TRANSLATE_NOOP("core", "Phone"), Identifying),
                email("email", QT_TRANSLATE_NOOP("core", "E-mail"), Identifying),
                date("closed_on", QT_TRANSLATE_NOOP("core", "Closed on")),
            }};
}

Record phaseRecord() {
    return {RecordKind::Phase,
            QLatin1String("phase"),
            QLatin1String("phases"),
            QLatin1String("code"),
            QT_TRANSLATE_NOOP("core", "Phase"),
            QT_TRANSLATE_NOOP("core", "Phases"),
            {
                text("code", QT_TRANSLATE_NOOP("core", "Code"), Required | Fact),
                text("name_fr", QT_TRANSLATE_NOOP("core", "Name in French"), Required | Fact),
                date("starts_on", QT_TRANSLATE_NOOP("core", "Starts on"), Required),
                date("ends_on", QT_TRANSLATE_NOOP("core", "Ends on")),
            }};
}

Record targetRecord() {
    return {RecordKind::Target,
            QLatin1String("target"),
            QLatin1String("targets"),
            QLatin1String(""),
            QT_TRANSLATE_NOOP("core", "Target"),
            QT_TRANSLATE_NOOP("core", "Targets"),
            {
                choice("measure", QT_TRANSLATE_NOOP("core", "Measure"), targetMeasure(), Required),
                integer("quantity", QT_TRANSLATE_NOOP("core", "Quantity"), 1, MaximumPeople, Required),
                date("starts_on", QT_TRANSLATE_NOOP("core", "Starts on"), Required),
                date("ends_on", QT_TRANSLATE_NOOP("core", "Ends on"), Required),
                reference("phase", QT_TRANSLATE_NOOP("core", "Phase"), RecordKind::Phase),
                reference("region", QT_TRANSLATE_NOOP("core", "Region"), RecordKind::Region),
                reference("track", QT_TRANSLATE_NOOP("core", "Track"), RecordKind::Track),
                reference("operator", QT_TRANSLATE_NOOP("core", "Operator"), RecordKind::Organisation),
            }};
}

Record cohortRecord() {
    return {RecordKind::Cohort,
            QLatin1String("cohort"),
            QLatin1String("cohorts"),
            QLatin1String("code"),
            QT_TRANSLATE_NOOP("core", "Cohort"),
            QT_TRANSLATE_NOOP("core", "Cohorts"),
            {
                text("code", QT_TRANSLATE_NOOP("core", "Code"), Required | Fact),
                text("name", QT_TRANSLATE_NOOP("core", "Name")),
                reference("phase", QT_TRANSLATE_NOOP("core", "Phase"), RecordKind::Phase, Fact),
                reference("region", QT_TRANSLATE_NOOP("core", "Region"), RecordKind::Region, Required | Fact),
                reference("province", QT_TRANSLATE_NOOP("core", "Province"), RecordKind::Province),
                reference("operator", QT_TRANSLATE_NOOP("core", "Operator"), RecordKind::Organisation,
                          Required | Fact),
                text("site", QT_TRANSLATE_NOOP("core", "Site")),
                reference("track", QT_TRANSLATE_NOOP("core", "Track"), RecordKind::Track, Required | Fact),
                choice("mode", QT_TRANSLATE_NOOP("core", "Mode"), cohortMode(), Fact),
                date("starts_on", QT_TRANSLATE_NOOP("core", "Planned start"), Fact),
                date("ends_on", QT_TRANSLATE_NOOP("core", "Planned end"), Fact),
                integer("capacity", QT_TRANSLATE_NOOP("core", "Capacity"), 0, MaximumPeople),
            }};
}

Record learnerRecord() {
    return {RecordKind::Learner,
            QLatin1String("learner"),
            QLatin1String("learners"),
            QLatin1String("reference"),
            QT_TRANSLATE_NOOP("core", "Learner"),
            QT_TRANSLATE_NOOP("core", "Learners"),
            {
                text("reference", QT_TRANSLATE_NOOP("core", "Reference"), Required | Identifying),
                text("last_name", QT_TRANSLATE_NOOP("core", "Last name"), Required | Identifying),
                text("first_name", QT_TRANSLATE_NOOP("core", "First name"), Required | Identifying),
                text("last_name_ar", QT_TRANSLATE_NOOP("core", "Last name in Arabic"), Identifying),
                text("first_name_ar", QT_TRANSLATE_NOOP("core", "First name in Arabic"), Identifying),
                choice("sex", QT_TRANSLATE_NOOP("core", "Sex"), sex(), Fact),
                date("born_on", QT_TRANSLATE_NOOP("core", "Born on"), Identifying),
                text("cin", QT_TRANSLATE_NOOP("core", "CIN"), Identifying),
                text("massar", QT_TRANSLATE_NOOP("core", "Massar code"), Identifying),
                phone("phone", QT_TRANSLATE_NOOP("core", "Phone"), Identifying),
                phone("phone_2", QT_TRANSLATE_NOOP("core", "Second phone"), Identifying),
                email("email", QT_TRANSLATE_NOOP("core", "E-mail"), Identifying),
                reference("residence_region", QT_TRANSLATE_NOOP("core", "Region of residence"),
                          RecordKind::Region),
                reference("residence_province", QT_TRANSLATE_NOOP("core", "Province of residence"),
                          RecordKind::Province, Fact),
                choice("education_level", QT_TRANSLATE_NOOP("core", "Level of education"), educationLevel(),
                       Fact),
                text("field_of_study", QT_TRANSLATE_NOOP("core", "Field of study")),
                text("institution", QT_TRANSLATE_NOOP("core", "Institution")),
                choice("profile", QT_TRANSLATE_NOOP("core", "Profile"), profile()),
                date("consent_on", QT_TRANSLATE_NOOP("core", "Consent given on")),
                yesNo("no_contact", QT_TRANSLATE_NOOP("core", "Asked not to be contacted")),
                reference("in_charge", QT_TRANSLATE_NOOP("core", "Person in charge"), RecordKind::Staff),
                text("note", QT_TRANSLATE_NOOP("core", "Note"), Sensitive),
            }};
}

Record enrolmentRecord() {
    return {
        RecordKind::Enrolment,
        QLatin1String("enrolment"),
        QLatin1String("enrolments"),
        QLatin1String("reference"),
        QT_TRANSLATE_NOOP("core", "Enrolment"),
        QT_TRANSLATE_NOOP("core", "Enrolments"),
        {
            text("reference", QT_TRANSLATE_NOOP("core", "Reference"), Required | Fact),
            reference("learner", QT_TRANSLATE_NOOP("core", "Learner"), RecordKind::Learner, Required | Fact),
            reference("cohort", QT_TRANSLATE_NOOP("core", "Cohort"), RecordKind::Cohort, Required | Fact),
            date("applied_on", QT_TRANSLATE_NOOP("core", "Applied on")),
            date("admitted_on", QT_TRANSLATE_NOOP("core", "Admitted on")),
            date("started_on", QT_TRANSLATE_NOOP("core", "Started on"), Fact),
            date("planned_end_on", QT_TRANSLATE_NOOP("core", "Planned end"), Fact),
            choice("status", QT_TRANSLATE_NOOP("core", "Status"), enrolmentStatus(), Required | Fact),
            date("status_on", QT_TRANSLATE_NOOP("core", "Date of status"), Fact),
            choice("exit_reason", QT_TRANSLATE_NOOP("core", "Reason for leaving"), exitReason()),
            choice("neutral_reason", QT_TRANSLATE_NOOP("core", "Reason of neutrality"), neutralReason(),
                   Sensitive | Fact),
            reference("transfer_from", QT_TRANSLATE_NOOP("core", "Transferred from"), RecordKind::Enrolment,
                      Fact),
            choice("status_at_entry", QT_TRANSLATE_NOOP("core", "Status at entry"), statusAtEntry(), Fact),
            choice("intent_at_entry", QT_TRANSLATE_NOOP("core", "Aim at entry"), intentAtEntry(), Fact),
            decimal("attendance_rate", QT_TRANSLATE_NOOP("core", "Attendance (%)"), 0, 100),
            text("certificate", QT_TRANSLATE_NOOP("core", "Certificate")),
        }};
}

Record situationRecord() {
    return {
        RecordKind::Situation,
        QLatin1String("situation"),
        QLatin1String("situations"),
        QLatin1String("reference"),
        QT_TRANSLATE_NOOP("core", "Situation"),
        QT_TRANSLATE_NOOP("core", "Situations"),
        {
            text("reference", QT_TRANSLATE_NOOP("core", "Reference"), Required | Fact),
            reference("learner", QT_TRANSLATE_NOOP("core", "Learner"), RecordKind::Learner, Required | Fact),
            choice("situation", QT_TRANSLATE_NOOP("core", "Situation"), situation(), Required | Fact),
            date("started_on", QT_TRANSLATE_NOOP("core", "Started on"), Fact),
            date("ended_on", QT_TRANSLATE_NOOP("core", "Ended on"), Fact),
            date("last_known_on", QT_TRANSLATE_NOOP("core", "Last confirmed on"), Fact),
            reference("employer", QT_TRANSLATE_NOOP("core", "Employer"), RecordKind::Organisation),
            text("job_title", QT_TRANSLATE_NOOP("core", "Job title")),
            choice("contract", QT_TRANSLATE_NOOP("core", "Contract"), contract()),
            integer("contract_months", QT_TRANSLATE_NOOP("core", "Length of contract (months)"), 0,
                    MaximumMonths, Fact),
            decimal("weekly_hours", QT_TRANSLATE_NOOP("core", "Hours a week"), 0, 80, Fact),
            yesNo("in_field", QT_TRANSLATE_NOOP("core", "In the field of the training"), Fact),
            text("place", QT_TRANSLATE_NOOP("core", "Place"), Fact),
            yesNo("hired_by_operator", QT_TRANSLATE_NOOP("core", "Hired by the operator"), Fact),
            decimal("monthly_salary", QT_TRANSLATE_NOOP("core", "Monthly salary (MAD, gross)"), 0,
                    MaximumSalary, Sensitive | Fact),
            choice("evidence", QT_TRANSLATE_NOOP("core", "Evidence"), evidence(), Required | Fact),
            text("evidence_reference", QT_TRANSLATE_NOOP("core", "Where the proof is")),
            date("evidence_on", QT_TRANSLATE_NOOP("core", "Date of the evidence")),
            reference("evidence_by", QT_TRANSLATE_NOOP("core", "Evidence recorded by"), RecordKind::Staff),
            text("note", QT_TRANSLATE_NOOP("core", "Note"), Sensitive),
        }};
}

Record contactRecord() {
    return {
        RecordKind::Contact,
        QLatin1String("contact"),
        QLatin1String("contacts"),
        QLatin1String("reference"),
        QT_TRANSLATE_NOOP("core", "Contact"),
        QT_TRANSLATE_NOOP("core", "Contacts"),
        {
            text("reference", QT_TRANSLATE_NOOP("core", "Reference"), Required),
            reference("learner", QT_TRANSLATE_NOOP("core", "Learner"), RecordKind::Learner, Required | Fact),
            date("on", QT_TRANSLATE_NOOP("core", "Date"), Required | Fact),
            choice("channel", QT_TRANSLATE_NOOP("core", "Channel"), channel(), Required),
            choice("result", QT_TRANSLATE_NOOP("core", "Result"), result(), Required | Fact),
            date("next_on", QT_TRANSLATE_NOOP("core", "Next contact on")),
            reference("by", QT_TRANSLATE_NOOP("core", "Made by"), RecordKind::Staff),
            text("note", QT_TRANSLATE_NOOP("core", "Note"), Sensitive),
        }};
}

QList<Record> makeCatalogue() {
    return {
        programmeRecord(),    staffRecord(),     regionRecord(),  provinceRecord(), trackRecord(),
        organisationRecord(), phaseRecord(),     targetRecord(),  cohortRecord(),   learnerRecord(),
        enrolmentRecord(),    situationRecord(), contactRecord(),
    };
}

}  // namespace

int Record::indexOf(QStringView fieldName) const {
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fieldName == fields[i].name) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

const Field* Record::field(QStringView fieldName) const {
    const int index = indexOf(fieldName);
    return index < 0 ? nullptr : &fields[index];
}

const QList<Record>& catalogue() {
    static const QList<Record> records = makeCatalogue();
    return records;
}

const Record& record(RecordKind kind) {
    return catalogue()[static_cast<qsizetype>(kind)];
}

const Record* recordNamed(QStringView name) {
    for (const Record& each : catalogue()) {
        if (name == each.name || name == each.plural) {
            return &each;
        }
    }
    return nullptr;
}

}  // namespace jisr
