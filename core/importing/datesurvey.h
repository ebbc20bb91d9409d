#pragma once

#include <QHash>
#include <QList>
#include <functional>

#include "core/base/finding.h"
#include "core/importing/corrections.h"
#include "core/importing/mapping.h"

namespace jisr {

/// What the columns of dates without a form tell about their order.
struct DateSurvey {
    QHash<QString, DateOrder> orders;
    QList<Finding> questions;  ///< columns that can be read in two ways; field names the column
    QList<Finding> warnings;   ///< such columns, read as the table's other columns are written
};
/// @p corrections cells that count as written otherwise. Reads on from the beginning until each column is
/// decided, to the end where need be.
DateSurvey surveyDates(const QString& path, const Mapping& mapping, const TableOptions& reading,
                       const QList<CellCorrection>& corrections, const std::function<void()>& pulse);

}  // namespace jisr
