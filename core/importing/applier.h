#pragma once

#include <array>
#include <vector>

#include "core/importing/importer.h"
#include "core/importing/rowcodec.h"
#include "core/storage/bulkloader.h"

namespace jisr {

struct PlanItem;

/// Carries a plan out: the rows it creates in the order in which they may refer to each other, then the
/// updates, in one batch of the store. Whatever fails, the file is as it was.
class Applier {
  public:
    Applier(Connection& connection, RecordStore& store) : m_connection(connection), m_store(store) {}
    /// @param parameters a parcel's, written in the same batch.
    ImportResult apply(const Plan& plan, const QString& label,
                       const std::optional<RuleParameters>& parameters, Progress& progress);

  private:
    void createAll(const Plan& plan, RecordKind kind, Progress& progress);
    void update(const PlanItem& item);
    Cell cell(const Field& field, const rowcodec::Item& value) const;
    qint64 realId(RecordKind kind, qint64 entity) const;
    void tell(Progress& progress);
    std::vector<qint64>& touched(RecordKind kind) { return m_touched[static_cast<size_t>(kind)]; }

    Connection& m_connection;
    RecordStore& m_store;
    std::array<std::vector<qint64>, RecordKindCount> m_ids;  ///< by the plan's number - 1
    std::array<std::vector<qint64>, RecordKindCount> m_touched;
    qint64 m_done = 0, m_total = 0;
};

}  // namespace jisr
