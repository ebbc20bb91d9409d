// Writing into the plan what the planner decided: items, notes, rejected rows.
#include "core/importing/planner.h"
#include "core/importing/plannerparts.h"

namespace jisr {

using namespace plannerparts;

namespace {

QByteArray bytes(const std::string& packed) {
    return QByteArray(packed.data(), static_cast<qsizetype>(packed.size()));
}

}  // namespace

void Planner::commit(Decision& decision) {
    if (!decision.drafted) {
        return;
    }
    const Draft& draft = *decision.draft;
    const RecordKind kind = draft.kind;
    if (isSmallRecord(kind)) {
        m_decided.emplace(decision.draft.get(), decision.entity);
        m_kept.push_back(decision.draft);
    }
    qint64 item = 0;
    if (decision.creates) {
        m_packed = draft.packed;
        pack(m_packed, kind, decision.values);
        if (!draft.uid.isEmpty()) {
            rowcodec::addBytes(m_packed, rowcodec::UidField,
                               {draft.uid.constData(), static_cast<size_t>(draft.uid.size())});
        }
        if (*decision.office != m_registry.ownOffice()) {
            rowcodec::addText(m_packed, rowcodec::OfficeField, *decision.office);
        }
        if (!isSmallRecord(kind)) {
            const Entity entity =
                m_registry.addLarge(kind, *decision.office, decision.key, draft.uid, decision.nature);
            if (kind == RecordKind::Learner) {
                LearnerMatcher::Person person;
                person.entity = entity;
                person.birth = draft.birth;
                person.ownReference = !draft.key.isEmpty();
                person.table = static_cast<quint16>(m_table);
                person.line = static_cast<quint32>(m_line);
                LearnerKeys keys = draft.keys;
                if (!keys.reference) {
                    keys.reference = KeyHash().add(decision.key).value();
                }
                m_registry.learners().add(person, *decision.office, keys, draft.massar, draft.lastKey,
                                          draft.firstKey, draft.sex);
            }
        }
        item = addItem(kind, PlanAction::Create, decision.entity, {}, m_packed);
        setItem(kind, decision.entity, item);
    } else {
        if (kind == RecordKind::Learner && decision.person >= 0) {
            m_registry.learners().alias(decision.person, *decision.office, draft.keys);
        }
        m_registry.alias(kind, *decision.office, {}, draft.uid, decision.entity);
        if (decision.nature && !m_registry.byNature(kind, decision.nature)) {
            m_registry.alias(kind, *decision.office, draft.key, {}, decision.entity);
        }
        writeUpdate(kind, decision.entity, decision.values, decision.before, decision.key);
        item = itemOf(kind, decision.entity);
    }
    if (SmallRow* row = isSmallRecord(kind) ? m_registry.small(kind, decision.entity) : nullptr) {
        row->table = m_table;
        row->line = m_line;
        for (const auto& [field, value] : decision.values) {
            row->values[static_cast<size_t>(field)] = value;
        }
    }
    for (Deferred& link : decision.deferred) {
        link.entity = decision.entity;
        link.item = item;
        m_deferred.push_back(std::move(link));
    }
}

void Planner::takeBackSmall() {
    while (!m_rowSmall.empty()) {
        m_registry.dropLastSmall(m_rowSmall.back().first);
        m_rowSmall.pop_back();
    }
}

void Planner::writeUpdate(RecordKind kind, Entity entity, const Changes& changes,
                          const std::vector<QVariant>& before, const QString& key) {
    const qint64 present = itemOf(kind, entity);
    if (changes.empty()) {
        if (!present || !m_roll) {
            const qint64 item = addItem(kind, PlanAction::Unchanged, entity, key, {});
            if (!present) {
                setItem(kind, entity, item);
            }
        }
        return;
    }
    std::string values, old;
    pack(values, kind, changes);
    Changes stood;
    for (const auto& [field, value] : changes) {
        if (before[static_cast<size_t>(field)].isValid()) {
            stood.push_back({field, before[static_cast<size_t>(field)]});
        }
    }
    pack(old, kind, stood);
    if (!present) {
        setItem(kind, entity, addItem(kind, PlanAction::Update, entity, key, values, bytes(old)));
        return;
    }
    PlanItem item = m_plan.m_database->item(kind, present);
    item.values += bytes(values);
    item.before += bytes(old);
    if (item.action == static_cast<int>(PlanAction::Unchanged)) {
        --m_plan.m_counts[at(kind)][static_cast<size_t>(PlanAction::Unchanged)];
        item.action = static_cast<int>(PlanAction::Update);
        ++m_plan.m_counts[at(kind)][static_cast<size_t>(PlanAction::Update)];
    }
    m_plan.m_database->replace(item);
    if (!m_roll) {
        addItem(kind, PlanAction::Unchanged, entity, key, {});
    }
}

qint64 Planner::addItem(RecordKind kind, PlanAction action, Entity entity, const QString& key,
                        std::string_view values, const QByteArray& before) {
    PlanItem item;
    item.table = m_table;
    item.line = m_line;
    item.kind = kind;
    item.action = static_cast<int>(action);
    item.entity = entity;
    item.key = key;
    item.before = before;
    ++m_plan.m_counts[at(kind)][static_cast<size_t>(action)];
    return m_plan.m_database->add(item, values);
}

void Planner::setItem(RecordKind kind, Entity entity, qint64 item) {
    if (isSmallRecord(kind)) {
        SmallRow* row = m_registry.small(kind, entity);
        row->item = item;
        row->table = m_table;
        row->line = m_line;
    } else {
        m_registry.setItem(kind, entity, item);
    }
}

qint64 Planner::itemOf(RecordKind kind, Entity entity) {
    if (isSmallRecord(kind)) {
        const SmallRow* row = m_registry.small(kind, entity);
        return row ? row->item : 0;
    }
    return m_registry.itemOf(kind, entity);
}

std::vector<QVariant> Planner::effective(RecordKind kind, Entity entity, bool* touched, qint64* line) {
    if (isSmallRecord(kind)) {
        const SmallRow* row = m_registry.small(kind, entity);
        if (touched) {
            *touched = row->line > 0;
            *line = row->line;
        }
        return row->values;
    }
    std::vector<QVariant> values(static_cast<size_t>(record(kind).fields.size()));
    if (entity > 0) {
        if (const StoredRow* row = m_registry.stored(kind, entity)) {
            values = row->values;
        }
    }
    if (const qint64 place = m_registry.itemOf(kind, entity)) {
        const PlanItem item = m_plan.m_database->item(kind, place);
        if (touched) {
            *touched = true;
            *line = item.line;
        }
        const std::string_view packed(item.values.constData(), static_cast<size_t>(item.values.size()));
        std::vector<QVariant> changed = rowcodec::unpack(kind, packed).values;
        for (size_t field = 0; field < changed.size(); ++field) {
            if (changed[field].isValid()) {
                values[field] = std::move(changed[field]);
            }
        }
    }
    return values;
}

QString Planner::keyOf(RecordKind kind, Entity entity) {
    const int key = keyIndex(kind);
    if (!entity || key < 0) {
        return {};
    }
    if (const SmallRow* row = isSmallRecord(kind) ? m_registry.small(kind, entity) : nullptr) {
        return row->values[static_cast<size_t>(key)].toString();
    }
    return effective(kind, entity)[static_cast<size_t>(key)].toString();
}

QString Planner::shownValue(const Field& field, const QVariant& value) {
    if (field.type == FieldType::Reference && value.isValid()) {
        return keyOf(*field.target, static_cast<Entity>(value.toLongLong()));
    }
    return canonicalText(field, value);
}

QString Planner::fieldName(RecordKind kind, const Field& field) const {
    return m_roll ? record(kind).name + u'.' + field.name : QString(field.name);
}

bool Planner::reject(const QString& field, const QString& value, Message message) {
    m_rowFindings.append({m_line, field, value, std::move(message), Finding::Severity::Rejection});
    return false;
}

void Planner::note(const Finding& finding) {
    PlanNote entry;
    entry.table = m_table;
    entry.line = finding.row;
    entry.severity = static_cast<int>(finding.severity);
    entry.message = m_plan.numberOf(finding.message.text);
    entry.arguments = finding.message.arguments;
    entry.field = finding.field;
    entry.value = finding.value;
    m_plan.m_database->addNote(entry);
}

void Planner::rejectRow() {
    PlannedTable& table = m_plan.m_tables[m_table];
    ++table.rejectedRows;
    for (const Finding& finding : m_rowFindings) {
        note(finding);
    }
    addItem(m_mainKind, PlanAction::Rejected, 0, m_rowKeys[at(m_mainKind)], {});
}

void Planner::finish(Progress& progress) {
    resolveDeferred(progress);
    reportPairs(progress);
    m_plan.m_database->seal();
}

}  // namespace jisr
