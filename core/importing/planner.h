#pragma once

#include <QSet>
#include <unordered_map>

#include "core/importing/importer.h"
#include "core/importing/pipeline.h"
#include "core/importing/registry.h"
#include "core/storage/plandatabase.h"

namespace jisr {

/// Makes a Plan: matches each drafted row with the programme file and with the rows before it, and decides
/// create, update, unchanged or rejected. A row is taken whole or not at all. Writes only the plan.
class Planner {
  public:
    Planner(Registry& registry, Plan& plan, const ImportOptions& options);

    /// Plans one table (its place in plan.tables()); call in the order in which records may be loaded.
    void take(int table, Pipeline& pipeline, Progress& progress, qint64 bytesBefore, qint64 bytesInAll);
    /// After the last table: references within a record, uncertain pairs, counts.
    void finish(Progress& progress);

  private:
    using Changes = std::vector<std::pair<int, QVariant>>;  ///< by field; references as entities
    /// A reference to the same record, looked up when all rows are known.
    struct Deferred {
        RecordKind kind;
        int field;
        QString key, office;
        QByteArray uid;
        Entity entity = 0, target = 0;
        qint64 item = 0;
        int table = 0;
        qint64 line = 0;
        bool rejected = false;
    };
    struct Decision {
        std::shared_ptr<const Draft> draft;
        Entity entity = 0;
        bool creates = false;
        bool takenAway = false;  ///< the row names what a merge took away
        bool drafted = true;     ///< false: decided for an earlier row already
        int person = -1;
        QString key;
        const QString* office = nullptr;
        quint64 nature = 0;
        Changes values;  ///< of a create: references and key beside draft->packed; else what changes
        std::vector<QVariant> before;
        std::vector<Deferred> deferred;

        void clear();
    };

    void takeRow(const DraftRow& row);
    void forgetRow();
    bool decide(const std::shared_ptr<const Draft>& draft, Decision& decision);
    bool decideSmall(Decision& decision);
    bool decideLearner(Decision& decision);
    void tellMerged(const Draft& draft, const QString& kept);
    bool decideEvent(Decision& decision);
    bool keepAnonymous(Decision& decision);
    bool keepNamed(Decision& decision);
    bool decideCreate(Decision& decision);
    void keepLatinNames(Changes& incoming, const std::vector<QVariant>& before);
    bool decideUpdate(Decision& decision, bool byUid, bool shared);
    void commit(Decision& decision);
    void takeBackSmall();

    bool resolve(Decision& decision, Changes& references);
    Entity lookUp(RecordKind kind, const DraftReference& reference, const QString& office,
                  bool& ambiguous) const;
    Entity createMissing(const Field& field, const QString& key, const QString& office);
    void resolveDeferred(Progress& progress);
    Entity nextInChain(RecordKind kind, int field, Entity entity,
                       const QHash<std::pair<int, Entity>, Deferred*>& links);
    void checkChains(QHash<std::pair<int, Entity>, Deferred*>& links);
    void rejectItem(Deferred& link, const char* text, const QStringList& arguments);
    void reportPairs(Progress& progress);

    std::vector<QVariant> effective(RecordKind kind, Entity entity, bool* touched = nullptr,
                                    qint64* line = nullptr);
    void writeUpdate(RecordKind kind, Entity entity, const Changes& changes,
                     const std::vector<QVariant>& before, const QString& key);
    qint64 addItem(RecordKind kind, PlanAction action, Entity entity, const QString& key,
                   std::string_view values, const QByteArray& before = {});
    void setItem(RecordKind kind, Entity entity, qint64 item);
    qint64 itemOf(RecordKind kind, Entity entity);
    QString keyOf(RecordKind kind, Entity entity);
    QString shownValue(const Field& field, const QVariant& value);
    QString fieldName(RecordKind kind, const Field& field) const;
    bool reject(const QString& field, const QString& value, Message message);
    void note(const Finding& finding);
    void rejectRow();
    void prefetch(const Pipeline::Block& block);
    const QString& officeOf(const Draft& draft) const;

    Registry& m_registry;
    Plan& m_plan;
    const ImportOptions& m_options;
    QString m_office;

    int m_table = 0;
    bool m_roll = false;  ///< several records a row: cohorts and the like are only named
    RecordKind m_mainKind = RecordKind::Learner;
    qint64 m_line = 0;
    std::array<Entity, RecordKindCount> m_rowEntities{};
    std::array<QString, RecordKindCount> m_rowKeys;
    std::vector<Decision> m_decisions;  ///< of the row's drafts; kept for their room
    QList<Finding> m_rowFindings;
    std::vector<std::pair<RecordKind, Entity>> m_rowSmall;  ///< small records added for this row
    std::unordered_map<const Draft*, Entity> m_decided;
    std::vector<std::shared_ptr<const Draft>> m_kept;
    std::vector<Deferred> m_deferred;
    std::string m_packed;
};

}  // namespace jisr
