#include "ui/importing/fieldtargets.h"

#include "core/base/phrasebook.h"

namespace jisr {

QString targetText(const QString& name, const Phrasebook& phrasebook) {
    QStringList texts;
    for (const QString& each : name.split(u'+')) {
        const Record* owner = recordNamed(each.section(u'.', 0, 0));
        const QString fieldName = each.section(u'.', 1);
        const Field* field = owner ? owner->field(fieldName) : nullptr;
        const QString text = field ? phrasebook.say(field->label) : fieldName;
        texts.append(!owner            ? each
                     : texts.isEmpty() ? QStringLiteral("%1 · %2").arg(phrasebook.say(owner->label), text)
                                       : text);
    }
    return texts.join(QStringLiteral(" + "));
}

QList<FieldTarget> possibleTargets(const QString& as, const Phrasebook& phrasebook) {
    QList<RecordKind> kinds{RecordKind::Learner, RecordKind::Cohort, RecordKind::Enrolment,
                            RecordKind::Situation, RecordKind::Contact};
    if (const Record* only = recordNamed(as)) {
        kinds = {only->kind};
    }
    QList<FieldTarget> targets;
    for (const RecordKind kind : kinds) {
        if (kind == RecordKind::Learner) {
            const QString both = QStringLiteral("learner.last_name+learner.first_name");
            targets.append({both, targetText(both, phrasebook)});
        }
        for (const Field& field : record(kind).fields) {
            // Who a row's enrolment and situation belong to is the row itself.
            if (kinds.size() > 1 && field.target == RecordKind::Learner) {
                continue;
            }
            const QString name = QString(record(kind).name) + u'.' + field.name;
            targets.append({name, targetText(name, phrasebook)});
        }
    }
    return targets;
}

QStringList targetsOf(const Mapping& mapping, const QString& column) {
    QStringList targets;
    for (const RecordMapping& entry : mapping.records) {
        for (const auto& [field, source] : entry.fields) {
            if (source.columns.contains(column)) {
                targets.append(record(entry.kind).name + u'.' + field);
            }
        }
    }
    return targets;
}

void sendColumn(Mapping& mapping, const QString& column, const QString& target) {
    for (RecordMapping& entry : mapping.records) {
        QStringList emptied;
        for (auto& [field, source] : entry.fields) {
            source.columns.removeAll(column);
            if (source.columns.isEmpty() && !source.constant) {
                emptied.append(field);
            }
        }
        for (const QString& field : std::as_const(emptied)) {
            entry.remove(field);
        }
    }
    mapping.records.removeIf([](const RecordMapping& entry) { return entry.fields.isEmpty(); });
    const QStringList names = target.split(u'+', Qt::SkipEmptyParts);
    for (const QString& name : names) {
        if (const Record* owner = recordNamed(name.section(u'.', 0, 0))) {
            FieldSource source{.columns = {column}};
            if (names.size() > 1) {
                source.format = QStringLiteral("last first");
            }
            mapping.edit(owner->kind).set(name.section(u'.', 1), source);
        }
    }
}

QString cellText(const FieldSource& source, const QStringList& header, const QStringList& row) {
    if (source.constant) {
        return *source.constant;
    }
    QStringList parts;
    for (const QString& column : source.columns) {
        const QString cell = row.value(header.indexOf(column)).trimmed();
        if (!cell.isEmpty()) {
            parts.append(cell);
        }
    }
    const QString text = parts.join(source.join);
    return source.values.value(text, text);
}

}  // namespace jisr
