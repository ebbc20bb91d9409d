#include "ui/tables/columnset.h"

#include "core/base/phrasebook.h"

namespace jisr {

namespace {

QStringList wanted(RecordKind kind) {
    const auto names = [](const char* list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); };
    switch (kind) {
        case RecordKind::Learner:
            return names(
                "last_name first_name reference sex born_on cin phone enrolment.cohort "
                "enrolment.cohort.region enrolment.status enrolment.status_on education_level "
                "residence_region in_charge");
        case RecordKind::Cohort:
            return names("code region operator track phase starts_on ends_on capacity mode");
        case RecordKind::Enrolment:
            return names(
                "learner reference cohort cohort.region status status_on started_on planned_end_on "
                "status_at_entry attendance_rate certificate");
        case RecordKind::Situation:
            return names(
                "learner situation started_on ended_on last_known_on employer job_title contract evidence "
                "evidence_reference");
        case RecordKind::Contact:
            return names("learner learner.phone on channel result next_on by note");
        case RecordKind::Organisation:
            return names("name code kind region city ice contact_name phone email parent");
        case RecordKind::Phase:
            return names("code name_fr starts_on ends_on");
        case RecordKind::Target:
            return names("measure quantity starts_on ends_on phase region track operator");
        case RecordKind::Track:
            return names("code name_fr name_ar family");
        default: {
            QStringList fields;
            for (const Field& field : record(kind).fields) {
                fields.append(field.name);
            }
            return fields.mid(0, 10);
        }
    }
}

/// The records that the steps of a path lead through, the table's own first.
std::vector<RecordKind> steps(RecordKind kind, const QString& column) {
    std::vector<RecordKind> kinds{kind};
    const QStringList names = column.split(QLatin1Char('.'));
    for (qsizetype i = 0; i + 1 < names.size(); ++i) {
        const Field* field = record(kinds.back()).field(names[i]);
        if (field && field->target) {
            kinds.push_back(*field->target);
        } else if (const Record* named = recordNamed(names[i])) {
            kinds.push_back(named->kind);  // a learner's latest enrolment
        }
    }
    return kinds;
}

}  // namespace

QStringList usualColumns(RecordKind kind) {
    QStringList columns;
    for (const QString& name : wanted(kind)) {
        if (tableColumn(kind, name)) {
            columns.append(name);
        }
    }
    return columns;
}

QString columnTitle(RecordKind kind, const QString& column, const Phrasebook& phrasebook) {
    const RecordColumn* described = tableColumn(kind, column);
    if (!described) {
        return column;
    }
    const QString label = phrasebook.say(described->field->label);
    if (described->own) {
        return label;
    }
    // The shortest way to a label has it for itself, unless a field of the record's own has it.
    const auto depth = column.count(QLatin1Char('.'));
    for (const RecordColumn& other : tableColumns(kind)) {
        if (other.name != column && phrasebook.say(other.field->label) == label &&
            (other.own || other.name.count(QLatin1Char('.')) <= depth)) {
            return QStringLiteral("%1 – %2").arg(phrasebook.say(record(described->of).label), label);
        }
    }
    return label;
}

QString columnPath(RecordKind kind, const QString& column, const Phrasebook& phrasebook) {
    const RecordColumn* described = tableColumn(kind, column);
    if (!described) {
        return column;
    }
    QStringList words;
    const std::vector<RecordKind> way = steps(kind, column);
    for (std::size_t i = 1; i < way.size(); ++i) {
        words.append(phrasebook.say(record(way[i]).label));
    }
    words.append(phrasebook.say(described->field->label));
    return words.join(phrasebook.rightToLeft() ? QStringLiteral(" ‹ ") : QStringLiteral(" › "));
}

int usualWidth(const RecordColumn& column) {
    const Field& field = *column.field;
    if (field.name == QLatin1String("sex")) {
        return 92;
    }
    if (field.name == QLatin1String("reference") || field.name == QLatin1String("code")) {
        return 116;
    }
    if (field.name == QLatin1String("phase")) {
        return 130;
    }
    switch (field.type) {
        case FieldType::Date:
            return 112;
        case FieldType::Integer:
        case FieldType::Decimal:
        case FieldType::Boolean:
            return 96;
        case FieldType::Phone:
            return 134;
        case FieldType::Email:
            return 210;
        case FieldType::Choice:
        case FieldType::Reference:
            return 164;
        case FieldType::Text:
            break;
    }
    return field.name == QLatin1String("cin") ? 104 : 150;
}

std::set<RecordKind> columnKinds(RecordKind kind, const QString& column) {
    std::set<RecordKind> kinds;
    const std::vector<RecordKind> way = steps(kind, column);
    kinds.insert(way.begin() + 1, way.end());
    if (const RecordColumn* described = tableColumn(kind, column); described && described->field->target) {
        kinds.insert(*described->field->target);
        // an enrolment is called by its learner and cohort
        if (*described->field->target == RecordKind::Enrolment) {
            kinds.insert({RecordKind::Learner, RecordKind::Cohort});
        }
    }
    return kinds;
}

bool isListed(const Field& field) {
    return field.type == FieldType::Choice || field.type == FieldType::Reference ||
           field.type == FieldType::Boolean;
}

bool isNumber(const Field& field) {
    return field.type == FieldType::Integer || field.type == FieldType::Decimal;
}

}  // namespace jisr
