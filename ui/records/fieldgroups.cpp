#include "ui/records/fieldgroups.h"

namespace jisr {

namespace {

QStringList words(const char* names) {
    return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
}

std::vector<FieldGroup> told(RecordKind kind) {
    switch (kind) {
        case RecordKind::Learner:
            return {
                {QT_TRANSLATE_NOOP("RecordForm", "Identity"),
                 words("last_name first_name last_name_ar first_name_ar sex born_on cin massar reference")},
                {QT_TRANSLATE_NOOP("RecordForm", "Contact"),
                 words("phone phone_2 email no_contact in_charge")},
                {QT_TRANSLATE_NOOP("RecordForm", "Residence and education"),
                 words("residence_region residence_province education_level field_of_study institution "
                       "profile")},
                {QT_TRANSLATE_NOOP("RecordForm", "File"), words("consent_on note")}};
        case RecordKind::Enrolment:
            return {{QT_TRANSLATE_NOOP("RecordForm", "Training"),
                     words("learner cohort status status_on started_on planned_end_on transfer_from")},
                    {QT_TRANSLATE_NOOP("RecordForm", "Selection and entry"),
                     words("applied_on admitted_on status_at_entry intent_at_entry")},
                    {QT_TRANSLATE_NOOP("RecordForm", "Outcome"),
                     words("exit_reason neutral_reason attendance_rate certificate reference")}};
        case RecordKind::Situation:
            return {{QT_TRANSLATE_NOOP("RecordForm", "Situation"),
                     words("learner situation started_on ended_on last_known_on")},
                    {QT_TRANSLATE_NOOP("RecordForm", "Work"),
                     words("employer job_title contract contract_months weekly_hours in_field place "
                           "hired_by_operator monthly_salary")},
                    {QT_TRANSLATE_NOOP("RecordForm", "Evidence"),
                     words("evidence evidence_reference evidence_on evidence_by note reference")}};
        case RecordKind::Contact:
            return {{"", words("learner on channel result next_on by note reference")}};
        case RecordKind::Cohort:
            return {
                {QT_TRANSLATE_NOOP("RecordForm", "Identity"), words("code name track mode phase")},
                {QT_TRANSLATE_NOOP("RecordForm", "Place"), words("operator region province site")},
                {QT_TRANSLATE_NOOP("RecordForm", "Dates and places"), words("starts_on ends_on capacity")}};
        case RecordKind::Organisation:
            return {
                {QT_TRANSLATE_NOOP("RecordForm", "Identity"),
                 words("code name name_ar kind parent ice closed_on")},
                {QT_TRANSLATE_NOOP("RecordForm", "Contact"), words("region city contact_name phone email")}};
        default:
            return {{"", {}}};
    }
}

}  // namespace

std::vector<FieldGroup> fieldGroups(RecordKind kind) {
    std::vector<FieldGroup> groups = told(kind);
    // A field that the catalogue gained since stands at the end rather than nowhere.
    for (const Field& field : record(kind).fields) {
        const bool known = std::any_of(groups.begin(), groups.end(), [&](const FieldGroup& group) {
            return group.fields.contains(QString(field.name));
        });
        if (!known) {
            groups.back().fields.append(field.name);
        }
    }
    return groups;
}

std::vector<FieldGroup> creationGroups(RecordKind kind) {
    std::vector<FieldGroup> groups = fieldGroups(kind);
    FieldGroup required{QT_TRANSLATE_NOOP("RecordForm", "Required"), {}};
    for (FieldGroup& group : groups) {
        for (const QString& name : QStringList(group.fields)) {
            const Field* field = record(kind).field(name);
            if (field && field->required && !isMade(kind, *field)) {
                required.fields.append(name);
                group.fields.removeOne(name);
            }
        }
    }
    std::erase_if(groups, [](const FieldGroup& group) { return group.fields.isEmpty(); });
    groups.insert(groups.begin(), required);
    return groups;
}

bool isMade(RecordKind kind, const Field& field) {
    return field.name == QLatin1String("reference") && record(kind).key == QLatin1String("reference");
}

}  // namespace jisr
