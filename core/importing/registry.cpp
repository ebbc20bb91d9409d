#include "core/importing/registry.h"

#include <QDate>

#include "core/catalogue/fold.h"
#include "core/catalogue/names.h"
#include "core/storage/matchindex.h"

namespace jisr {

namespace {

quint64 keyHash(QStringView office, QStringView key) {
    return KeyHash().add(office).add(key).value();
}
quint64 uidHash(const QByteArray& uid) {
    return qHash(uid) | (quint64{qHash(uid, 77)} << 1) | 1;
}

/// Fields of a small record by whose text people name it.
QStringList nameFields(RecordKind kind) {
    switch (kind) {
        case RecordKind::Track:
            return {QStringLiteral("name_fr"), QStringLiteral("name_ar"), QStringLiteral("name_en")};
        case RecordKind::Organisation:
            return {QStringLiteral("name"), QStringLiteral("name_ar")};
        case RecordKind::Phase:
            return {QStringLiteral("name_fr")};
        case RecordKind::Cohort:
        case RecordKind::Staff:
            return {QStringLiteral("name")};
        case RecordKind::Region:
        case RecordKind::Province:
            return {QStringLiteral("name_fr"), QStringLiteral("name_ar")};
        default:
            return {};
    }
}

}  // namespace

Registry::Registry(Connection& connection, RecordStore& store) : m_connection(connection), m_store(store) {
    const std::vector<qint64> programme = store.ids(RecordKind::Programme);
    if (!programme.empty()) {
        const std::optional<StoredRow> row = store.row(RecordKind::Programme, programme.front());
        const int office = record(RecordKind::Programme).indexOf(u"office");
        m_ownOffice = row->values[static_cast<size_t>(office)].toString();
        if (m_ownOffice.isEmpty()) {
            m_ownOffice = row->office;
        }
    }
    m_offices.append(m_ownOffice);
}

void Registry::load(const QList<RecordKind>& kinds, bool uids, Progress& progress) {
    MatchIndex index(m_connection);
    const auto office = [&](const QString& name) {
        if (!m_offices.contains(name)) {
            m_offices.append(name);
        }
    };
    QHash<QString, QString> keys;  // of names: the same first names come again and again
    const auto foldedName = [&](const QString& name) {
        auto known = keys.constFind(name);
        if (known == keys.constEnd()) {
            known = keys.insert(name, nameKey(name));
        }
        return *known;
    };
    for (const RecordKind kind : kinds) {
        bool& loaded = m_loaded[Registry::index(kind)];
        if (loaded) {
            continue;
        }
        loaded = true;
        m_anyStored[Registry::index(kind)] = index.count(kind) > 0;
        if (isSmallRecord(kind)) {
            for (StoredRow& row : m_store.rows(kind, m_store.ids(kind))) {
                office(row.office);
                m_small[Registry::index(kind)].push_back(
                    {static_cast<Entity>(row.id), row.office, row.uid, std::move(row.values), 0, 0, 0});
                indexSmall(kind, m_small[Registry::index(kind)].back());
            }
            continue;
        }
        indexTakenAway(kind, uids);
        FlatIndex& byKeys = m_keys[Registry::index(kind)];
        if (kind == RecordKind::Learner) {
            index.learners(
                [&](const MatchIndex::LearnerKeys& row) {
                    office(row.office);
                    if (row.anonymous) {
                        m_anonymous.insert(static_cast<Entity>(row.id));
                    }
                    LearnerMatcher::Person person;
                    person.entity = static_cast<Entity>(row.id);
                    person.ownReference = !LearnerMatcher::isMadeReference(row.reference);
                    if (!row.bornOn.isEmpty()) {
                        person.birth =
                            static_cast<qint32>(QDate::fromString(row.bornOn, Qt::ISODate).toJulianDay());
                    }
                    const QString last = foldedName(row.lastName), first = foldedName(row.firstName);
                    m_learners.add(person, row.office,
                                   learnerKeys(row.reference, row.cin, last, first, person.birth), row.massar,
                                   last, first, row.sex);
                },
                progress);
        } else {
            FlatIndex& natures = m_natures[Registry::index(kind)];
            index.events(
                kind,
                [&](const MatchIndex::EventKeys& row) {
                    office(row.office);
                    byKeys.set(keyHash(row.office, row.reference), static_cast<Entity>(row.id));
                    natures.set(nature(kind, static_cast<Entity>(row.learner), static_cast<Entity>(row.other),
                                       row.kind, row.day),
                                static_cast<Entity>(row.id));
                },
                progress);
        }
        if (uids) {
            index.uids(
                kind,
                [&](qint64 id, const QByteArray& uid) {
                    m_uids[Registry::index(kind)].set(uidHash(uid), static_cast<Entity>(id));
                },
                progress);
        }
    }
}

void Registry::indexTakenAway(RecordKind kind, bool uids) {
    if (!m_aliases) {
        m_aliases = Merging(m_store).aliases();
    }
    const Record& described = record(kind);
    const auto text = [&](const StoredRow& row, QStringView field) {
        return row.values[static_cast<size_t>(described.indexOf(field))].toString();
    };
    for (const Merging::Alias& alias : *m_aliases) {
        if (alias.kind != kind) {
            continue;
        }
        const StoredRow& row = alias.row;
        const auto stands = static_cast<Entity>(alias.stands);
        const QString reference = text(row, u"reference");
        if (!m_offices.contains(row.office)) {
            m_offices.append(row.office);
        }
        m_takenAway[index(kind)].insert(keyHash(row.office, reference), stands);
        if (uids) {
            m_takenAway[index(kind)].insert(uidHash(row.uid), stands);
            m_uids[index(kind)].set(uidHash(row.uid), stands);
        }
        if (kind != RecordKind::Learner) {
            m_keys[index(kind)].set(keyHash(row.office, reference), stands);
            continue;
        }
        LearnerMatcher::Person person;
        person.entity = stands;
        person.merged = true;
        person.ownReference = !LearnerMatcher::isMadeReference(reference);
        const QDate born = QDate::fromString(text(row, u"born_on"), Qt::ISODate);
        person.birth = born.isValid() ? static_cast<qint32>(born.toJulianDay()) : 0;
        const QString last = nameKey(text(row, u"last_name")), first = nameKey(text(row, u"first_name"));
        m_learners.add(person, row.office,
                       learnerKeys(reference, text(row, u"cin"), last, first, person.birth),
                       text(row, u"massar"), last, first, text(row, u"sex"));
    }
}

bool Registry::takenAway(RecordKind kind, Entity entity, const QByteArray& uid, QStringView office,
                         QStringView key) const {
    const QHash<quint64, Entity>& names = m_takenAway[index(kind)];
    if (names.isEmpty() || entity <= 0) {
        return false;
    }
    return (!uid.isEmpty() && names.value(uidHash(uid)) == entity) ||
           (!key.isEmpty() && names.value(keyHash(office, key)) == entity);
}

void Registry::indexSmall(RecordKind kind, const SmallRow& row) {
    const Record& described = record(kind);
    const size_t at = index(kind);
    m_smallPlaces[at].insert(row.entity, static_cast<int>(m_small[at].size()) - 1);
    if (!described.key.isEmpty()) {
        const QString key =
            row.values[static_cast<size_t>(described.indexOf(QString(described.key)))].toString();
        m_keys[at].set(keyHash(row.office, key), row.entity);
    }
    if (!row.uid.isEmpty()) {
        m_uids[at].set(uidHash(row.uid), row.entity);
    }
    for (const QString& field : nameFields(kind)) {
        const int place = described.indexOf(field);
        const QString name =
            place < 0 ? QString() : folded(row.values[static_cast<size_t>(place)].toString());
        if (!name.isEmpty() && !m_names[at].contains(name)) {
            m_names[at].insert(name, row.entity);
        }
    }
}

Registry::Found Registry::byUid(RecordKind kind, const QByteArray& uid) const {
    return {uid.isEmpty() ? 0 : m_uids[index(kind)].find(uidHash(uid)), false};
}

Registry::Found Registry::byKey(RecordKind kind, QStringView office, QStringView key,
                                bool otherOffices) const {
    const auto in = [&](QStringView where) -> Entity {
        if (kind == RecordKind::Learner) {
            const int person = m_learners.findReference(where, KeyHash().add(key).value());
            return person < 0 ? 0 : m_learners.person(person).entity;
        }
        return m_keys[index(kind)].find(keyHash(where, key));
    };
    if (const Entity here = in(office)) {
        return {here, false};
    }
    Found found;
    for (const QString& other : m_offices) {
        if (!otherOffices || other == office) {
            continue;
        }
        if (const Entity there = in(other)) {
            if (found.entity) {
                return {0, true};
            }
            found.entity = there;
        }
    }
    return found;
}

Entity Registry::byName(RecordKind kind, QStringView name) const {
    return m_names[index(kind)].value(folded(name));
}

void Registry::expect(const DraftRow& row, const QString& ownOffice) const {
    for (const auto& draft : row.drafts) {
        if (draft->kind == RecordKind::Learner) {
            m_learners.expect(*draft, draft->office.isEmpty() ? ownOffice : draft->office);
        }
    }
}

void Registry::expect(RecordKind kind, quint64 nature) const {
    m_natures[index(kind)].expect(nature);
}

Entity Registry::byNature(RecordKind kind, quint64 nature) const {
    return m_natures[index(kind)].find(nature);
}

quint64 Registry::nature(RecordKind kind, Entity learner, Entity cohort, QStringView what, QStringView day) {
    KeyHash hash;
    hash.add(static_cast<int>(kind)).add(learner);
    if (kind == RecordKind::Enrolment) {
        return hash.add(cohort).value();
    }
    return hash.add(what).add(day).value();
}

SmallRow* Registry::small(RecordKind kind, Entity entity) {
    const auto place = m_smallPlaces[index(kind)].constFind(entity);
    return place == m_smallPlaces[index(kind)].constEnd()
               ? nullptr
               : &m_small[index(kind)][static_cast<size_t>(*place)];
}

SmallRow& Registry::addSmall(RecordKind kind, QString office, QByteArray uid, std::vector<QVariant> values) {
    const size_t at = index(kind);
    const Entity entity = -(++m_made[at]);
    if (!m_offices.contains(office)) {
        m_offices.append(office);
    }
    m_small[at].push_back({entity, std::move(office), std::move(uid), std::move(values), 0, 0, 0});
    indexSmall(kind, m_small[at].back());
    return m_small[at].back();
}

void Registry::dropLastSmall(RecordKind kind) {
    const size_t at = index(kind);
    const SmallRow& row = m_small[at].back();
    const Record& described = record(kind);
    if (!described.key.isEmpty()) {
        m_keys[at].set(
            keyHash(row.office,
                    row.values[static_cast<size_t>(described.indexOf(QString(described.key)))].toString()),
            FlatIndex::None);
    }
    if (!row.uid.isEmpty()) {
        m_uids[at].set(uidHash(row.uid), FlatIndex::None);
    }
    m_names[at].removeIf([&](const auto& entry) { return entry.value() == row.entity; });
    m_smallPlaces[at].remove(row.entity);
    m_small[at].pop_back();
    --m_made[at];
}

Entity Registry::addLarge(RecordKind kind, QStringView office, QStringView key, const QByteArray& uid,
                          quint64 nature) {
    const size_t at = index(kind);
    const Entity entity = -(++m_made[at]);
    m_madeItems[at].push_back(0);
    alias(kind, office, key, uid, entity);
    if (nature) {
        m_natures[at].set(nature, entity);
    }
    return entity;
}

void Registry::alias(RecordKind kind, QStringView office, QStringView key, const QByteArray& uid,
                     Entity entity) {
    if (m_offices.back() != office && !m_offices.contains(office)) {
        m_offices.append(office.toString());
    }
    if (kind != RecordKind::Learner && !key.isEmpty()) {  // the matcher keeps the learners' own
        m_keys[index(kind)].set(keyHash(office, key), entity);
    }
    if (!uid.isEmpty()) {
        m_uids[index(kind)].set(uidHash(uid), entity);
    }
}

const StoredRow* Registry::stored(RecordKind kind, qint64 id) {
    QHash<qint64, StoredRow>& kept = m_stored[index(kind)];
    auto place = kept.constFind(id);
    if (place == kept.constEnd()) {
        std::optional<StoredRow> row = m_store.row(kind, id);
        if (!row) {
            return nullptr;
        }
        place = kept.insert(id, std::move(*row));
    }
    return &*place;
}

void Registry::prefetch(RecordKind kind, const std::vector<qint64>& ids) {
    for (StoredRow& row : m_store.rows(kind, ids)) {
        const qint64 id = row.id;
        m_stored[index(kind)].insert(id, std::move(row));
    }
}

void Registry::forgetStored() {
    for (QHash<qint64, StoredRow>& kept : m_stored) {
        kept.clear();
    }
}

qint64 Registry::itemOf(RecordKind kind, Entity entity) const {
    const size_t at = index(kind);
    if (entity < 0) {
        const auto number = static_cast<size_t>(-entity) - 1;
        return number < m_madeItems[at].size() ? m_madeItems[at][number] : 0;
    }
    return m_storedItems[at].find(KeyHash().add(entity).value());
}

void Registry::setItem(RecordKind kind, Entity entity, qint64 item) {
    const size_t at = index(kind);
    if (entity < 0) {
        m_madeItems[at][static_cast<size_t>(-entity) - 1] = static_cast<qint32>(item);
    } else {
        m_storedItems[at].set(KeyHash().add(entity).value(), static_cast<qint32>(item));
    }
}

QString Registry::codeFromName(const QString& name) {
    constexpr qsizetype Longest = 32;
    const QString trimmed = name.simplified();
    if (trimmed.size() <= 16 && !trimmed.contains(u' ')) {
        return trimmed;
    }
    QString code = folded(trimmed).toUpper().replace(u' ', u'-');
    if (code.size() > Longest) {
        const quint64 rest = KeyHash().add(code).value() % 10000;
        code = code.left(Longest - 5) + u'-' + QString::number(rest).rightJustified(4, u'0');
    }
    return code.isEmpty() ? trimmed.left(Longest) : code;
}

}  // namespace jisr
