#pragma once

#include <QString>
#include <array>
#include <map>
#include <memory>
#include <vector>

#include "core/catalogue/catalogue.h"
#include "core/demo/demorows.h"

namespace jisr {

class BulkLoader;
class DemoProgramme;
class RecordStore;

/// Puts the invented rows into a programme file, within the store's open batch.
class DemoWriter {
  public:
    DemoWriter(RecordStore& store, const DemoProgramme& programme);
    ~DemoWriter();

    /// Staff, organisations, phases, targets and cohorts.
    void frame();
    void learner(const DemoLearner& learner);
    /// Ends the bulk loads; before the store's commit().
    void finish();
    /// Rows written by record.
    const std::map<RecordKind, qint64>& counts() const { return m_counts; }

  private:
    struct Loads;
    using Values = std::vector<std::pair<const char*, QVariant>>;

    qint64 create(RecordKind kind, const Values& values);
    void staff();
    void organisations();
    void phasesAndTargets();
    void cohorts();
    qint64 person(const DemoLearner& learner);
    void enrolments(const DemoLearner& learner, qint64 id);
    void situations(const DemoLearner& learner, qint64 id);
    void contacts(const DemoLearner& learner, qint64 id);
    QString cin(const DemoLearner& learner);

    RecordStore& m_store;
    const DemoProgramme& m_programme;
    std::unique_ptr<Loads> m_loads;
    std::map<RecordKind, qint64> m_counts;
    std::vector<qint64> m_staff, m_organisations, m_phases, m_cohorts, m_tracks;
    std::array<qint64, 13> m_regions{};
    std::map<QString, qint64> m_provinces;
    std::array<int, 13> m_cins{};
    qint64 m_enrolment = 0, m_situation = 0, m_contact = 0;
};

}  // namespace jisr
