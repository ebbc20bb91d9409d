#pragma once

#include <map>
#include <optional>

#include "core/indicators/figures.h"
#include "ui/records/recordpage.h"

class QPushButton;

namespace jisr {

class SheetCard;

/// The plan of the programme: its phases, what each is to reach, and how far it is at the cut-off.
class PlanPage : public RecordPage {
    Q_OBJECT

  public:
    PlanPage(Desk& desk, OpenProgramme& programme, FiguresDesk& figures, QWidget* parent = nullptr);

  protected:
    bool needsRecord() const override { return false; }
    void turn() override;
    void fill() override;
    void askFigures() override;
    void retranslate() override;
    bool concernedBy(const RecordChanges& changes) const override;

  private:
    struct Reached {
        std::map<qint64, qint64> targets;   ///< by the target's id
        std::map<qint64, qint64> enrolled;  ///< by the phase's id
    };

    void fillPhase(SheetCard& card, const StoredRow* phase);
    void fillTarget(SheetCard& card, const StoredRow& target);
    void clearCards();

    std::vector<StoredRow> m_phases, m_targets;
    std::map<qint64, qint64> m_cohorts;  ///< how many, by phase
    std::optional<Reached> m_reached;
    QPushButton *m_addPhase, *m_addTarget;
    QWidget* m_ground = nullptr;
};

}  // namespace jisr
