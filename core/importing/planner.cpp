#include "core/importing/planner.h"

#include "core/catalogue/validation.h"
#include "core/importing/plannerparts.h"
#include "core/storage/anonymous.h"

namespace jisr {

using namespace plannerparts;

namespace {

constexpr size_t RowsAhead = 8;

bool inArabicLetters(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetter() && c.script() == QChar::Script_Arabic; });
}

bool sameValue(const QVariant& a, const QVariant& b) {
    if (a.typeId() == QMetaType::Double || b.typeId() == QMetaType::Double) {
        return qFuzzyCompare(1 + a.toDouble(), 1 + b.toDouble());
    }
    return a == b;
}

}  // namespace

Planner::Planner(Registry& registry, Plan& plan, const ImportOptions& options)
    : m_registry(registry), m_plan(plan), m_options(options) {
    m_office = options.office.isEmpty() ? registry.ownOffice() : options.office;
}

void Planner::Decision::clear() {
    draft.reset();
    entity = 0;
    creates = false;
    drafted = true;
    takenAway = false;
    person = -1;
    key.clear();
    office = nullptr;
    nature = 0;
    values.clear();
    before.clear();
    deferred.clear();
}

const QString& Planner::officeOf(const Draft& draft) const {
    return draft.office.isEmpty() ? m_office : draft.office;
}

void Planner::take(int table, Pipeline& pipeline, Progress& progress, qint64 bytesBefore, qint64 bytesInAll) {
    m_table = table;
    const Mapping& mapping = m_plan.m_tables[table].mapping;
    m_roll = mapping.records.size() > 1;
    m_mainKind = mapping.records.back().kind;
    if (m_roll && mapping.record(RecordKind::Learner)) {
        m_mainKind = RecordKind::Learner;
    }
    m_decided.clear();
    m_kept.clear();
    for (const RecordMapping& entry : mapping.records) {
        const Record& described = record(entry.kind);
        quint32& fields = m_plan.m_fields[at(entry.kind)];
        for (int field = 0; field < described.fields.size(); ++field) {
            const Field& each = described.fields[field];
            const bool used =
                entry.source(QString(each.name)) || entry.source(QString(each.name) + QStringLiteral("_uid"));
            if (used || field == keyIndex(entry.kind) || (each.required && each.target)) {
                fields |= quint32{1} << field;
            }
        }
    }
    for (Pipeline::Block block = pipeline.next(); !block.rows.empty(); block = pipeline.next()) {
        progress.check();
        prefetch(block);
        for (size_t i = 0; i < block.rows.size(); ++i) {
            if (i + RowsAhead < block.rows.size()) {
                m_registry.expect(block.rows[i + RowsAhead], m_office);
            }
            takeRow(block.rows[i]);
        }
        forgetRow();  // the reading thread has the drafts back from here on
        m_registry.forgetStored();
        progress.report(bytesBefore + block.bytesRead, bytesInAll);
        pipeline.giveBack(std::move(block));
    }
}

void Planner::prefetch(const Pipeline::Block& block) {
    std::array<std::vector<qint64>, RecordKindCount> ids;
    for (const DraftRow& row : block.rows) {
        for (const auto& draft : row.drafts) {
            if (isSmallRecord(draft->kind) || !m_registry.anyStored(draft->kind)) {
                continue;
            }
            Entity entity = m_registry.byUid(draft->kind, draft->uid).entity;
            if (!entity && draft->kind == RecordKind::Learner) {
                const LearnerMatcher::Match match = m_registry.learners().match(*draft, officeOf(*draft));
                entity = match.person < 0 ? 0 : m_registry.learners().person(match.person).entity;
            } else if (!entity && !draft->key.isEmpty()) {
                entity = m_registry.byKey(draft->kind, officeOf(*draft), draft->key, false).entity;
            }
            if (entity > 0) {
                ids[at(draft->kind)].push_back(entity);
            }
        }
    }
    for (const Record& each : catalogue()) {
        if (!ids[at(each.kind)].empty()) {
            m_registry.prefetch(each.kind, ids[at(each.kind)]);
        }
    }
}

void Planner::forgetRow() {
    for (Decision& decision : m_decisions) {
        if (decision.draft) {
            m_rowEntities[at(decision.draft->kind)] = 0;
            m_rowKeys[at(decision.draft->kind)].clear();
        }
        decision.clear();
    }
}

void Planner::takeRow(const DraftRow& row) {
    forgetRow();
    m_line = row.line;
    ++m_plan.m_tables[m_table].rows;
    if (m_decisions.size() < row.drafts.size()) {
        m_decisions.resize(row.drafts.size());
    }
    m_rowFindings = row.findings;
    m_rowSmall.clear();
    if (row.drafts.empty() && !row.rejected) {
        reject({}, {}, QT_TRANSLATE_NOOP("core", "The row has no value in any column that is used."));
        rejectRow();
        return;
    }
    bool good = !row.rejected;
    for (size_t i = 0; i < row.drafts.size() && good; ++i) {
        good = decide(row.drafts[i], m_decisions[i]);
        if (good) {
            const RecordKind kind = row.drafts[i]->kind;
            m_rowEntities[at(kind)] = m_decisions[i].entity;
            m_rowKeys[at(kind)] = m_decisions[i].key;
        }
    }
    if (!good) {
        takeBackSmall();
        rejectRow();
        return;
    }
    for (size_t i = 0; i < row.drafts.size(); ++i) {
        commit(m_decisions[i]);
    }
    for (const auto& [kind, entity] : m_rowSmall) {
        const SmallRow* added = m_registry.small(kind, entity);
        if (!added->item) {  // only named by another record: made because it was missing
            Changes values;
            for (size_t field = 0; field < added->values.size(); ++field) {
                if (added->values[field].isValid()) {
                    values.push_back({static_cast<int>(field), added->values[field]});
                }
            }
            m_packed.clear();
            pack(m_packed, kind, values);
            setItem(kind, entity, addItem(kind, PlanAction::Create, entity, {}, m_packed));
        }
    }
    for (const Finding& finding : m_rowFindings) {
        note(finding);
    }
}

bool Planner::decide(const std::shared_ptr<const Draft>& draft, Decision& decision) {
    decision.draft = draft;
    decision.office = &officeOf(*draft);
    decision.key = draft->key;
    if (isSmallRecord(draft->kind)) {
        const auto known = m_decided.find(draft.get());
        if (known != m_decided.end()) {
            decision.entity = known->second;
            decision.drafted = false;
            return true;
        }
        return decideSmall(decision) && keepAnonymous(decision);
    }
    const bool decided = draft->kind == RecordKind::Learner ? decideLearner(decision) : decideEvent(decision);
    return decided && (!m_registry.anyAnonymous() || keepAnonymous(decision)) && keepNamed(decision);
}

/// Another office anonymised somebody who is not past this file's retention yet: the person here stays whole
/// and is anonymised here when it is time, not by halves.
bool Planner::keepNamed(Decision& decision) {
    const RecordKind kind = decision.draft->kind;
    const int key = keyIndex(kind);
    const auto anonymousKey = [key](const auto& change) {
        return change.first == key && change.second.toString().startsWith(QLatin1String(anonymous::Prefix));
    };
    if (!decision.creates && std::any_of(decision.values.begin(), decision.values.end(), anonymousKey)) {
        std::erase_if(decision.values, [kind](const auto& change) {
            return !anonymous::keeps(kind, record(kind).fields.at(change.first));
        });
        m_rowFindings.append({m_line, QString(record(kind).key), decision.draft->key,
                              Message(QT_TRANSLATE_NOOP(
                                  "core",
                                  "Another office anonymised this person; here the retention isn't over, "
                                  "and who it is stays.")),
                              Finding::Severity::Note});
    }
    return true;
}

/// A table from before would bring somebody back who was anonymised: nothing of it reaches them.
bool Planner::keepAnonymous(Decision& decision) {
    const RecordKind kind = decision.draft->kind;
    if (isSmallRecord(kind)) {
        // an employer that was somebody's own business
        if (kind == RecordKind::Organisation && !decision.creates &&
            keyOf(kind, decision.entity).startsWith(QLatin1String(anonymous::Prefix))) {
            decision.values.clear();
        }
        return true;
    }
    Entity learner = decision.entity;
    if (kind != RecordKind::Learner) {
        const int field = record(kind).indexOf(u"learner");
        learner = 0;
        for (const auto& [each, value] : decision.values) {
            learner = each == field ? static_cast<Entity>(value.toLongLong()) : learner;
        }
        const StoredRow* stored = decision.entity > 0 ? m_registry.stored(kind, decision.entity) : nullptr;
        if (stored && !m_registry.anonymous(learner)) {
            learner = static_cast<Entity>(stored->values[static_cast<size_t>(field)].toLongLong());
        }
    }
    if (!m_registry.anonymous(learner)) {
        return true;
    }
    const QString reference = keyOf(RecordKind::Learner, learner);
    if (decision.creates) {
        return reject({}, reference,
                      Message(QT_TRANSLATE_NOOP(
                                  "core",
                                  "“%1” was anonymised when the retention was over: nothing that is about "
                                  "a person can be entered there any more."),
                              {reference}));
    }
    if (!decision.values.empty()) {
        decision.values.clear();
        decision.deferred.clear();
        m_rowFindings.append(
            {m_line, QString(record(kind).key), reference,
             Message(QT_TRANSLATE_NOOP("core",
                                       "“%1” was anonymised when the retention was over: what this row says "
                                       "is left out, so that the person isn't brought back."),
                     {reference}),
             Finding::Severity::Warning});
    }
    return true;
}

bool Planner::decideSmall(Decision& decision) {
    const Draft& draft = *decision.draft;
    const RecordKind kind = draft.kind;
    Entity entity = m_registry.byUid(kind, draft.uid).entity;
    const bool byUid = entity != 0;
    // An operator, a track or a phase is one thing for all offices; a cohort or a person is its office's.
    const bool common =
        kind == RecordKind::Organisation || kind == RecordKind::Track || kind == RecordKind::Phase;
    bool shared = false;
    if (!entity && !draft.key.isEmpty()) {
        const bool strict = !draft.uid.isEmpty() && !common;
        const Registry::Found found = m_registry.byKey(kind, *decision.office, draft.key, !strict);
        entity = found.entity;
        const SmallRow* row = entity ? m_registry.small(kind, entity) : nullptr;
        shared = row && row->office != *decision.office;
        if (shared && common && !draft.uid.isEmpty()) {
            // Two offices may have used one code for two things: the same name makes it the same.
            const int name = record(kind).indexOf(kind == RecordKind::Organisation ? u"name" : u"name_fr");
            const QVariant given = rowcodec::unpack(kind, draft.packed).values[static_cast<size_t>(name)];
            if (given.toString().compare(row->values[static_cast<size_t>(name)].toString(),
                                         Qt::CaseInsensitive)) {
                entity = 0;
                shared = false;
            }
        }
    } else if (!entity && kind != RecordKind::Target) {
        const int name = record(kind).indexOf(kind == RecordKind::Organisation ? u"name" : u"name_fr");
        const QString text =
            name < 0 ? QString()
                     : rowcodec::unpack(kind, draft.packed).values[static_cast<size_t>(name)].toString();
        entity = text.isEmpty() ? 0 : m_registry.byName(kind, text);
        if (!entity && !text.isEmpty() && keyIndex(kind) >= 0) {
            decision.key = Registry::codeFromName(text);
        }
    }
    if (!resolve(decision, decision.values)) {
        return false;
    }
    decision.entity = entity;
    return entity ? decideUpdate(decision, byUid, shared) : decideCreate(decision);
}

bool Planner::decideLearner(Decision& decision) {
    const Draft& draft = *decision.draft;
    if (!resolve(decision, decision.values)) {
        return false;
    }
    LearnerMatcher& learners = m_registry.learners();
    const Entity byUid = m_registry.byUid(RecordKind::Learner, draft.uid).entity;
    if (byUid) {
        decision.entity = byUid;
        decision.key = keyOf(RecordKind::Learner, byUid);
        decision.takenAway = m_registry.takenAway(RecordKind::Learner, byUid, draft.uid, {}, {});
        if (decision.takenAway) {
            tellMerged(draft, decision.key);
        }
        return decideUpdate(decision, !decision.takenAway, decision.takenAway);
    }
    if (decision.key.isEmpty()) {
        const LearnerMatcher::Match match = learners.match(draft, *decision.office);
        if (match.person < 0) {
            if (draft.lastKey.isEmpty() && draft.cin.isEmpty() && draft.massar.isEmpty()) {
                return reject(
                    QStringLiteral("reference"), {},
                    QT_TRANSLATE_NOOP("core",
                                      "The row doesn't say which learner it is about: it has neither "
                                      "reference nor CIN nor name."));
            }
            decision.key = LearnerMatcher::madeReference(draft);
            decision.person = learners.findReference(*decision.office, KeyHash().add(decision.key).value());
        } else {
            decision.person = match.person;
        }
        if (!match.conflict.isEmpty()) {
            return reject(match.field, draft.cin, match.conflict);
        }
    } else {
        const LearnerMatcher::Match match = learners.match(draft, *decision.office);
        if (!match.conflict.isEmpty()) {
            const bool cin = match.field == QLatin1String("cin");
            return reject(match.field, cin ? draft.cin : draft.key, match.conflict);
        }
        decision.person = match.person;
        if (decision.person < 0 && !draft.missing.isEmpty()) {
            // A row about somebody known, by the reference of another office.
            const Registry::Found found =
                m_registry.byKey(RecordKind::Learner, *decision.office, decision.key);
            if (found.entity) {
                decision.entity = found.entity;
                return decideUpdate(decision, false, true);
            }
        }
    }
    if (decision.person < 0) {
        return decideCreate(decision);
    }
    decision.entity = learners.person(decision.person).entity;
    if (learners.person(decision.person).merged) {
        decision.key = keyOf(RecordKind::Learner, decision.entity);
        tellMerged(draft, decision.key);
        decision.takenAway = true;
        return decideUpdate(decision, false, true);
    }
    const bool givenForMade = !draft.key.isEmpty() && !learners.person(decision.person).ownReference;
    // Recognised by CIN or name in another office's file: what that office says stays.
    return decideUpdate(decision, givenForMade, !learners.followedBy(decision.person, *decision.office));
}

/// Two rows were found to be one person: a table that still has both doesn't make them two again, nor does
/// the row that went overwrite the one that stayed.
void Planner::tellMerged(const Draft& draft, const QString& kept) {
    m_rowFindings.append(
        {m_line, QStringLiteral("reference"), draft.key,
         Message(QT_TRANSLATE_NOOP("core",
                                   "This learner was merged into “%1”: only what is empty there is filled."),
                 {kept}),
         Finding::Severity::Note});
}

bool Planner::decideEvent(Decision& decision) {
    const Draft& draft = *decision.draft;
    const RecordKind kind = draft.kind;
    if (!resolve(decision, decision.values)) {
        return false;
    }
    static const int enrolmentCohort = record(RecordKind::Enrolment).indexOf(u"cohort");
    Entity learner = 0, cohort = 0;
    static const int learnerFields[] = {record(RecordKind::Enrolment).indexOf(u"learner"),
                                        record(RecordKind::Situation).indexOf(u"learner"),
                                        record(RecordKind::Contact).indexOf(u"learner")};
    const int learnerField = learnerFields[at(kind) - at(RecordKind::Enrolment)];
    for (const auto& [field, value] : decision.values) {
        if (field == learnerField) {
            learner = static_cast<Entity>(value.toLongLong());
        } else if (kind == RecordKind::Enrolment && field == enrolmentCohort) {
            cohort = static_cast<Entity>(value.toLongLong());
        }
    }
    decision.nature = learner ? Registry::nature(kind, learner, cohort, draft.eventKind, draft.day) : 0;
    if (decision.nature) {
        m_registry.expect(kind, decision.nature);
    }
    Entity entity = m_registry.byUid(kind, draft.uid).entity;
    const bool byUid = entity != 0;
    if (!entity && !draft.key.isEmpty()) {
        entity = m_registry.byKey(kind, *decision.office, draft.key, false).entity;
    } else if (!entity && decision.nature && (kind != RecordKind::Enrolment || cohort) &&
               learner != m_registry.nextEntity(RecordKind::Learner)) {  // who is new has no events yet
        entity = m_registry.byNature(kind, decision.nature);
    }
    if (!entity && decision.key.isEmpty() && learner) {
        QString person = m_rowKeys[at(RecordKind::Learner)];
        if (person.isEmpty() || m_rowEntities[at(RecordKind::Learner)] != learner) {
            person = keyOf(RecordKind::Learner, learner);
        }
        if (kind == RecordKind::Enrolment) {
            decision.key = person + u'/' + keyOf(RecordKind::Cohort, cohort);
        } else {
            const QString what = QString(draft.eventKind).replace(u'|', u'-');
            decision.key = person + u'/' + what + (draft.day.isEmpty() ? QString() : u'/' + draft.day);
        }
        for (int again = 2; m_registry.byKey(kind, *decision.office, decision.key, false).entity; ++again) {
            decision.key = decision.key.section(u'~', 0, 0) + u'~' + QString::number(again);
        }
    }
    decision.entity = entity;
    if (m_registry.takenAway(kind, entity, draft.uid, *decision.office, draft.key)) {
        decision.takenAway = true;
        return decideUpdate(decision, false, true);
    }
    return entity ? decideUpdate(decision, byUid, false) : decideCreate(decision);
}

bool Planner::decideCreate(Decision& decision) {
    const Draft& draft = *decision.draft;
    const RecordKind kind = draft.kind;
    const Record& described = record(kind);
    const int key = keyIndex(kind);
    if (isSmallRecord(kind) && m_roll && !m_options.createMissing && kind < m_mainKind) {
        return reject(
            fieldName(kind, described.fields[std::max(key, 0)]), decision.key,
            Message(QT_TRANSLATE_NOOP("core",
                                      "“%1” is not in the programme file. Create it first, or allow "
                                      "the import to create what is missing."),
                    {decision.key}));
    }
    if (kind <= RecordKind::Province) {
        if (kind != RecordKind::Staff) {
            return reject(
                {}, decision.key,
                Message(QT_TRANSLATE_NOOP("core", "“%1” is not among the reference data of this program."),
                        {decision.key}));
        }
    }
    for (const Finding& finding : draft.missing) {
        const bool key_ = key >= 0 && finding.field.endsWith(described.key) && !decision.key.isEmpty();
        if (!key_) {
            Finding here = finding;
            here.row = m_line;
            m_rowFindings.append(here);
            return false;
        }
    }
    for (int field = 0; field < described.fields.size(); ++field) {
        const Field& each = described.fields[field];
        if (!each.required || each.type != FieldType::Reference) {
            continue;
        }
        const bool given = std::any_of(decision.values.begin(), decision.values.end(),
                                       [&](const auto& value) { return value.first == field; });
        if (!given) {
            return reject(fieldName(kind, each), {},
                          Message(QT_TRANSLATE_NOOP("core",
                                                    "A new row of “%1” needs the field “%2”, which the table "
                                                    "doesn't give."),
                                  {term(described.label), term(each.label)}));
        }
    }
    if (key >= 0 && draft.key.isEmpty()) {
        decision.values.push_back({key, decision.key});
    }
    decision.creates = true;
    if (isSmallRecord(kind)) {
        rowcodec::Unpacked row = rowcodec::unpack(kind, draft.packed);
        for (const auto& [field, value] : decision.values) {
            row.values[static_cast<size_t>(field)] = value;
        }
        decision.entity =
            m_registry.addSmall(kind, *decision.office, draft.uid, std::move(row.values)).entity;
        m_rowSmall.push_back({kind, decision.entity});
    } else {
        decision.entity = m_registry.nextEntity(kind);
    }
    return true;
}

/// A name in Arabic letters, in a column of names in Latin letters, doesn't take the place of the Latin one
/// that is there: it is the Arabic name.
void Planner::keepLatinNames(Changes& incoming, const std::vector<QVariant>& before) {
    const Record& learner = record(RecordKind::Learner);
    static const std::pair<int, int> names[] = {
        {learner.indexOf(u"last_name"), learner.indexOf(u"last_name_ar")},
        {learner.indexOf(u"first_name"), learner.indexOf(u"first_name_ar")}};
    for (const auto& [latin, arabic] : names) {
        const auto of = [&](int field) {
            return std::find_if(incoming.begin(), incoming.end(),
                                [field](const auto& change) { return change.first == field; });
        };
        const auto given = of(latin);
        const QString present = before[static_cast<size_t>(latin)].toString();
        if (given == incoming.end() || present.isEmpty() || inArabicLetters(present) ||
            !inArabicLetters(given->second.toString())) {
            continue;
        }
        const QString text = given->second.toString();
        if (of(arabic) == incoming.end()) {
            given->first = arabic;
        } else {
            incoming.erase(given);
        }
        m_rowFindings.append(
            {m_line, fieldName(RecordKind::Learner, learner.fields[latin]), text,
             Message(QT_TRANSLATE_NOOP("core",
                                       "“%1” is in Arabic letters: it is kept as “%2”, and “%3” stays as it "
                                       "is."),
                     {text, term(learner.fields[arabic].label), present}),
             Finding::Severity::Warning});
    }
}

bool Planner::decideUpdate(Decision& decision, bool keyToo, bool shared) {
    const Draft& draft = *decision.draft;
    const RecordKind kind = draft.kind;
    const Record& described = record(kind);
    bool touched = false;
    qint64 line = 0;
    decision.before = effective(kind, decision.entity, &touched, &line);
    Changes incoming = std::move(decision.values);
    decision.values.clear();
    rowcodec::Reader reader(draft.packed);
    for (rowcodec::Item item; reader.next(item);) {
        if (item.field < described.fields.size() && (item.field != keyIndex(kind) || keyToo)) {
            incoming.push_back({item.field, item.value()});
        }
    }
    if (kind == RecordKind::Region || kind == RecordKind::Province) {
        incoming.clear();  // reference data
    } else if (kind == RecordKind::Learner) {
        keepLatinNames(incoming, decision.before);
    }
    const bool keepFirst = m_roll && (kind == RecordKind::Learner || isSmallRecord(kind));
    std::vector<QVariant> merged = decision.before;
    for (const auto& [field, value] : incoming) {
        QVariant& present = merged[static_cast<size_t>(field)];
        if (sameValue(present, value)) {
            continue;
        }
        const Field& about = described.fields[field];
        if (present.isValid() && decision.takenAway) {
            continue;
        }
        if (present.isValid() && touched) {
            const Message message(
                keepFirst
                    ? QT_TRANSLATE_NOOP("core",
                                        "Line %1 says “%2” as “%5” of the same “%4”, this one “%3”: the "
                                        "first was kept.")
                    : QT_TRANSLATE_NOOP("core",
                                        "Line %1 says “%2” as “%5” of the same “%4”, this one “%3”. Keep "
                                        "one of them in the table."),
                {QString::number(line), shownValue(about, present), shownValue(about, value),
                 term(described.label), term(about.label)});
            if (!keepFirst) {
                return reject(fieldName(kind, about), shownValue(about, value), message);
            }
            m_rowFindings.append({m_line, fieldName(kind, about), shownValue(about, value), message,
                                  Finding::Severity::Warning});
            continue;
        }
        if (present.isValid() && shared) {
            continue;  // another office's: only what is empty there is filled
        }
        if (present.isValid() && kind > RecordKind::Learner && about.target == RecordKind::Learner) {
            m_rowFindings.append(
                {m_line, fieldName(kind, about), shownValue(about, value),
                 Message(
                     QT_TRANSLATE_NOOP("core",
                                       "“%1” belongs to the learner “%2”; this row moves it to “%3”: "
                                       "please check."),
                     {keyOf(kind, decision.entity), shownValue(about, present), shownValue(about, value)}),
                 Finding::Severity::Warning});
        }
        present = value;
        decision.values.push_back({field, value});
    }
    if (decision.values.empty()) {
        return true;
    }
    for (Finding& finding : validate(kind, merged)) {
        if (finding.severity == Finding::Severity::Rejection) {
            finding.row = m_line;
            m_rowFindings.append(finding);
            return false;
        }
    }
    return true;
}

}  // namespace jisr
