// What a row points to: looking up, making what is missing, references within one record, and pairs of
// learners who may be one person.
#include "core/importing/planner.h"
#include "core/importing/rowcodec.h"

namespace jisr {

namespace {

constexpr int LongestChain = 1000;

size_t at(RecordKind kind) {
    return static_cast<size_t>(kind);
}

const std::vector<int>& referenceFields(RecordKind kind) {
    static const auto all = [] {
        std::array<std::vector<int>, RecordKindCount> fields;
        for (const Record& each : catalogue()) {
            for (int field = 0; field < each.fields.size(); ++field) {
                if (each.fields[field].type == FieldType::Reference) {
                    fields[at(each.kind)].push_back(field);
                }
            }
        }
        return fields;
    }();
    return all[at(kind)];
}

bool pointsToItsOwn(RecordKind kind, const Field& field) {
    return field.target == kind;
}

}  // namespace

bool Planner::resolve(Decision& decision, Changes& references) {
    const Draft& draft = *decision.draft;
    const Record& described = record(draft.kind);
    const QString& office = officeOf(draft);
    for (const int field : referenceFields(draft.kind)) {
        const Field& each = described.fields[field];
        const auto named = std::find_if(draft.references.begin(), draft.references.end(),
                                        [&](const DraftReference& r) { return r.field == field; });
        if (named == draft.references.end()) {
            // The row's own learner, cohort … stands for what the record needs and the table doesn't name.
            if (const Entity own = each.required ? m_rowEntities[at(*each.target)] : 0) {
                references.push_back({field, qlonglong{own}});
            }
            continue;
        }
        if (pointsToItsOwn(draft.kind, each)) {
            Deferred link;
            link.kind = draft.kind;
            link.field = field;
            link.key = named->key;
            link.uid = named->uid;
            link.office = office;
            link.table = m_table;
            link.line = m_line;
            decision.deferred.push_back(std::move(link));
            continue;
        }
        bool ambiguous = false;
        Entity target = lookUp(*each.target, *named, office, ambiguous);
        const bool makable = each.target == RecordKind::Organisation || each.target == RecordKind::Track;
        if (!target && !ambiguous && makable && m_options.createMissing && !named->key.isEmpty()) {
            target = createMissing(each, named->key, office);
        }
        if (target) {
            references.push_back({field, qlonglong{target}});
            continue;
        }
        const QString name = term(record(*each.target).label);
        Message message;
        if (ambiguous) {
            message = Message(QT_TRANSLATE_NOOP("core",
                                                "Several offices have a “%2” called “%1”: the table must say "
                                                "which, in a column “office”."),
                              {named->key, name});
        } else if (makable || each.target == RecordKind::Cohort) {
            message =
                Message(QT_TRANSLATE_NOOP("core",
                                          "“%1” names no “%2” of the programme file. Create it first, or "
                                          "allow the import to create what is missing."),
                        {named->key, name});
        } else {
            message =
                Message(QT_TRANSLATE_NOOP(
                            "core", "“%1” names no “%2”, neither in the programme file nor in the tables."),
                        {named->key.isEmpty() ? QString::fromLatin1(named->uid.toHex()) : named->key, name});
        }
        if (named->mayBeEmpty && !each.required) {
            m_rowFindings.append(
                {m_line, fieldName(draft.kind, each), named->key, message, Finding::Severity::Warning});
            continue;
        }
        return reject(fieldName(draft.kind, each), named->key, message);
    }
    return true;
}

Entity Planner::lookUp(RecordKind kind, const DraftReference& reference, const QString& office,
                       bool& ambiguous) const {
    if (const Entity found = m_registry.byUid(kind, reference.uid).entity) {
        return found;
    }
    if (reference.key.isEmpty()) {
        return 0;
    }
    const Registry::Found found = m_registry.byKey(kind, office, reference.key);
    ambiguous = found.ambiguous;
    if (found.entity || ambiguous || !isSmallRecord(kind)) {
        return found.entity;
    }
    if (const Entity named = m_registry.byName(kind, reference.key)) {
        return named;
    }
    return m_registry.byKey(kind, office, Registry::codeFromName(reference.key)).entity;
}

Entity Planner::createMissing(const Field& field, const QString& key, const QString& office) {
    const RecordKind kind = *field.target;
    const Record& described = record(kind);
    std::vector<QVariant> values(static_cast<size_t>(described.fields.size()));
    const auto set = [&](QStringView name, const QString& value) {
        values[static_cast<size_t>(described.indexOf(name))] = value;
    };
    set(u"code", Registry::codeFromName(key));
    if (kind == RecordKind::Track) {
        set(u"name_fr", key);
        set(u"family", QStringLiteral("other"));
    } else {
        set(u"name", key);
        const bool employer = field.name == QLatin1String("employer");
        set(u"kind", employer ? QStringLiteral("company") : QStringLiteral("training_provider"));
    }
    m_plan.m_fields[at(kind)] = ~quint32{0};
    const Entity entity = m_registry.addSmall(kind, office, {}, std::move(values)).entity;
    m_rowSmall.push_back({kind, entity});
    return entity;
}

void Planner::resolveDeferred(Progress& progress) {
    QHash<std::pair<int, Entity>, Deferred*> links;
    for (Deferred& link : m_deferred) {
        bool ambiguous = false;
        link.target = lookUp(link.kind, {link.field, link.key, link.uid, false}, link.office, ambiguous);
        const Field& field = record(link.kind).fields[link.field];
        if (!link.target) {
            rejectItem(link,
                       QT_TRANSLATE_NOOP(
                           "core", "“%1” names no “%2”, neither in the programme file nor in the tables."),
                       {link.key, term(record(link.kind).label)});
            continue;
        }
        if (link.kind == RecordKind::Enrolment) {
            static const auto learner =
                static_cast<size_t>(record(RecordKind::Enrolment).indexOf(u"learner"));
            if (effective(link.kind, link.entity)[learner] != effective(link.kind, link.target)[learner]) {
                rejectItem(link,
                           QT_TRANSLATE_NOOP("core",
                                             "The enrolment “%1” is another learner's: nobody can be "
                                             "transferred from it."),
                           {link.key});
                continue;
            }
        }
        Q_UNUSED(field);
        links.insert({static_cast<int>(link.kind), link.entity}, &link);
    }
    progress.check();
    checkChains(links);
    // What points to a rejected row points nowhere; that may take several rounds.
    for (bool again = true; again;) {
        again = false;
        QSet<std::pair<int, Entity>> gone;
        for (const Deferred& link : m_deferred) {
            if (link.rejected && link.entity < 0) {
                gone.insert({static_cast<int>(link.kind), link.entity});
            }
        }
        for (Deferred& link : m_deferred) {
            if (!link.rejected && gone.contains({static_cast<int>(link.kind), link.target})) {
                rejectItem(link, QT_TRANSLATE_NOOP("core", "The row that “%1” names was itself rejected."),
                           {link.key});
                again = true;
            }
        }
    }
    for (Deferred& link : m_deferred) {
        if (link.rejected) {
            continue;
        }
        m_table = link.table;
        m_line = link.line;
        const std::vector<QVariant> before = effective(link.kind, link.entity);
        const QVariant target = qlonglong{link.target};
        if (before[static_cast<size_t>(link.field)] != target) {
            PlanItem item = m_plan.m_database->item(link.kind, link.item);
            if (item.action == static_cast<int>(PlanAction::Create)) {
                std::string values(item.values.constData(), static_cast<size_t>(item.values.size()));
                rowcodec::addReference(values, link.field, link.target);
                item.values = QByteArray(values.data(), static_cast<qsizetype>(values.size()));
                Entity next = link.target;
                while (next < 0 && item.wave < LongestChain) {
                    ++item.wave;
                    next = nextInChain(link.kind, link.field, next, links);
                }
                m_plan.m_database->replace(item);
            } else {
                const bool roll = std::exchange(m_roll, true);  // adds to the row's own item
                writeUpdate(link.kind, link.entity, {{link.field, target}}, before, item.key);
                m_roll = roll;
            }
        }
        if (SmallRow* row = isSmallRecord(link.kind) ? m_registry.small(link.kind, link.entity) : nullptr) {
            row->values[static_cast<size_t>(link.field)] = target;
        }
    }
}

Entity Planner::nextInChain(RecordKind kind, int field, Entity entity,
                            const QHash<std::pair<int, Entity>, Deferred*>& links) {
    if (const Deferred* link = links.value({static_cast<int>(kind), entity})) {
        return link->rejected ? 0 : link->target;
    }
    return entity > 0 ? static_cast<Entity>(effective(kind, entity)[static_cast<size_t>(field)].toLongLong())
                      : 0;
}

void Planner::checkChains(QHash<std::pair<int, Entity>, Deferred*>& links) {
    QList<Deferred*> looping;
    for (Deferred& link : m_deferred) {
        if (link.rejected || !links.contains({static_cast<int>(link.kind), link.entity})) {
            continue;
        }
        Entity next = link.target;
        for (int steps = 0; next && next != link.entity && steps < LongestChain; ++steps) {
            next = nextInChain(link.kind, link.field, next, links);
        }
        if (next == link.entity) {
            looping.append(&link);
        }
    }
    for (Deferred* link : looping) {
        rejectItem(*link,
                   QT_TRANSLATE_NOOP("core",
                                     "The chain from “%1” comes back to this row: one of its links is "
                                     "wrong."),
                   {link->key});
    }
}

void Planner::rejectItem(Deferred& link, const char* text, const QStringList& arguments) {
    link.rejected = true;
    m_table = link.table;
    m_line = link.line;
    m_roll = m_plan.m_tables[m_table].mapping.records.size() > 1;
    note({link.line, fieldName(link.kind, record(link.kind).fields[link.field]), link.key,
          Message(text, arguments), Finding::Severity::Rejection});
    PlanItem item = m_plan.m_database->item(link.kind, link.item);
    if (item.action == static_cast<int>(PlanAction::Rejected)) {
        return;
    }
    ++m_plan.m_tables[m_table].rejectedRows;
    --m_plan.m_counts[at(link.kind)][static_cast<size_t>(item.action)];
    ++m_plan.m_counts[at(link.kind)][static_cast<size_t>(PlanAction::Rejected)];
    item.action = static_cast<int>(PlanAction::Rejected);
    m_plan.m_database->replace(item);
}

void Planner::reportPairs(Progress& progress) {
    const LearnerMatcher& learners = m_registry.learners();
    for (const LearnerMatcher::Pair& pair : learners.uncertainPairs(progress)) {
        const LearnerMatcher::Person& first = learners.person(pair.first);
        const LearnerMatcher::Person& second = learners.person(pair.second);
        const char* why = QT_TRANSLATE_NOOP("core", "Same birth date and names that are nearly the same");
        if (pair.swappedBirth) {
            why = QT_TRANSLATE_NOOP("core", "Day and month of birth are swapped, the names nearly the same");
        } else if (pair.swappedNames) {
            why = QT_TRANSLATE_NOOP("core", "Same birth date, first and last name are swapped");
        } else if (pair.similarity == 100) {
            why = QT_TRANSLATE_NOOP("core", "Same name and birth date, but different references or numbers");
        }
        PlanPair entry;
        entry.table = second.table;
        entry.line = second.line;
        entry.otherLine = first.line;
        entry.similarity = pair.similarity;
        entry.message = m_plan.numberOf(why);
        entry.entity = second.entity;
        entry.otherEntity = first.entity;
        m_plan.m_database->addPair(entry);
    }
}

}  // namespace jisr
