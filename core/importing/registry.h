#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <array>
#include <deque>
#include <optional>
#include <vector>

#include "core/base/progress.h"
#include "core/importing/drafter.h"
#include "core/importing/matcher.h"
#include "core/matching/flatindex.h"
#include "core/storage/merging.h"
#include "core/storage/recordstore.h"

namespace jisr {

class Connection;

/// A row that exists or will: > 0 the local id in the file, < 0 the plan's own number, 0 none.
using Entity = qint32;

/// A small record (track, organisation, cohort …) of the file or of the plan; all of them in memory.
struct SmallRow {
    Entity entity = 0;
    QString office;
    QByteArray uid;
    std::vector<QVariant> values;  ///< references as entities
    int table = 0;
    qint64 line = 0;  ///< where a table said so last; 0: nowhere yet
    qint64 item = 0;  ///< its row of the plan, 0 none yet
};

/// Everything that an import can point to, of the programme file and of the plan so far: found by uid, by
/// key within an office, and the learners by who they are.
class Registry {
  public:
    Registry(Connection& connection, RecordStore& store);

    /// Reads what tables with these records need. @param uids whether some carry uids.
    void load(const QList<RecordKind>& kinds, bool uids, Progress& progress);

    const QString& ownOffice() const { return m_ownOffice; }
    LearnerMatcher& learners() { return m_learners; }

    struct Found {
        Entity entity = 0;
        bool ambiguous = false;  ///< several offices have that key
    };
    Found byUid(RecordKind kind, const QByteArray& uid) const;
    /// In @p office, else in the only other office that has it.
    Found byKey(RecordKind kind, QStringView office, QStringView key, bool otherOffices = true) const;
    /// Whether that name of @p entity, its uid or its key, is that of a row that a merge took away: what
    /// stands for it isn't changed by what its old rows say.
    bool takenAway(RecordKind kind, Entity entity, const QByteArray& uid, QStringView office,
                   QStringView key) const;
    /// Small records only: by folded name.
    Entity byName(RecordKind kind, QStringView name) const;
    /// The row, or the event of that nature, is asked for soon.
    void expect(const DraftRow& row, const QString& ownOffice) const;
    void expect(RecordKind kind, quint64 nature) const;
    /// Events by what makes them one: learner with cohort, with situation and start, with call and day.
    Entity byNature(RecordKind kind, quint64 nature) const;
    static quint64 nature(RecordKind kind, Entity learner, Entity cohort, QStringView what, QStringView day);

    SmallRow* small(RecordKind kind, Entity entity);
    /// Adds a row of the plan and gives it its number.
    SmallRow& addSmall(RecordKind kind, QString office, QByteArray uid, std::vector<QVariant> values);
    /// Takes back the last one of that kind.
    void dropLastSmall(RecordKind kind);
    Entity nextEntity(RecordKind kind) const { return -(m_made[index(kind)] + 1); }
    Entity addLarge(RecordKind kind, QStringView office, QStringView key, const QByteArray& uid,
                    quint64 nature);
    void alias(RecordKind kind, QStringView office, QStringView key, const QByteArray& uid, Entity entity);

    /// A row of the file; kept for the block. @see prefetch
    const StoredRow* stored(RecordKind kind, qint64 id);
    void prefetch(RecordKind kind, const std::vector<qint64>& ids);
    void forgetStored();
    /// Whether the learner of the file was anonymised: no table says again who that was.
    bool anonymous(Entity learner) const { return m_anonymous.contains(learner); }
    bool anyAnonymous() const { return !m_anonymous.isEmpty(); }
    bool anyStored(RecordKind kind) const { return m_anyStored[index(kind)]; }

    /// The plan's item that writes @p entity, 0 none.
    qint64 itemOf(RecordKind kind, Entity entity) const;
    void setItem(RecordKind kind, Entity entity, qint64 item);

    /// "DEV" for a text like "DEV", "CAPGEMINI-ENGINEERING" for a name: the code of an organisation or a
    /// track that only a table's text names.
    static QString codeFromName(const QString& name);

  private:
    static size_t index(RecordKind kind) { return static_cast<size_t>(kind); }
    void indexSmall(RecordKind kind, const SmallRow& row);
    /// Names of rows that merges took away, before those of the rows that are there.
    void indexTakenAway(RecordKind kind, bool uids);

    Connection& m_connection;
    RecordStore& m_store;
    QString m_ownOffice;
    QStringList m_offices;
    LearnerMatcher m_learners;
    QSet<Entity> m_anonymous;
    std::array<bool, RecordKindCount> m_loaded{}, m_anyStored{};
    std::array<qint32, RecordKindCount> m_made{};
    std::array<std::deque<SmallRow>, RecordKindCount> m_small;
    std::array<QHash<Entity, int>, RecordKindCount> m_smallPlaces;
    std::array<QHash<QString, Entity>, RecordKindCount> m_names;
    std::array<FlatIndex, RecordKindCount> m_keys, m_uids, m_natures, m_storedItems;
    std::array<std::vector<qint32>, RecordKindCount> m_madeItems;
    std::array<QHash<qint64, StoredRow>, RecordKindCount> m_stored;
    std::optional<std::vector<Merging::Alias>> m_aliases;
    std::array<QHash<quint64, Entity>, RecordKindCount> m_takenAway;  ///< by key and by uid
};

}  // namespace jisr
