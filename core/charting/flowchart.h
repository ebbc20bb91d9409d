#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace jisr {

/// How a part of the flow is drawn beside its colour.
enum class FlowFill : std::uint8_t {
    Plain,
    Unreached,  ///< hatched, as unknown everywhere
    NotTraced,  ///< hatched the other way
    NotDue      ///< left blank within a dashed line: to come
};

/// A step of the way, or where it ends.
struct FlowNode {
    QString id;         ///< "confirmed", "EMP"
    QString label;      ///< "In employment"
    QString key;        ///< of its people
    int stage = 0;      ///< column, 0 the first
    bool step = false;  ///< leads on: the bands out of it add up to it
    qint64 count = 0;
    QString countText;  ///< "9"
    QString shareText;  ///< "47.4%" where the share is a rate of the method; otherwise empty
    QString detail;     ///< in full
    QString series;     ///< colour: EMP, SH_CI, … as in the stacked bars; STEP, LEFT, NEUTRAL for others
    FlowFill fill = FlowFill::Plain;
};
/// People who go from one node to another. In the colour of where they come to.
struct FlowBand {
    std::size_t from = 0, to = 0;  ///< positions of the nodes, `to` in a later stage
    QString label;                 ///< "Confirmed → Graduated"
    QString key;
    qint64 count = 0;
    QString countText, shareText, detail;
};
/// Counts from stage to stage: what goes into a node is what it counts, and of a step what comes out.
struct FlowChart {
    QStringList stages;           ///< what each column is
    std::vector<FlowNode> nodes;  ///< by stage, each stage from top to bottom; nobody's are left out
    std::vector<FlowBand> bands;  ///< by `from`, then `to`
    QString fromTitle, toTitle, countTitle, shareTitle;  ///< of the table
    QString emptyNote;                                   ///< printed instead of it all
};

}  // namespace jisr
