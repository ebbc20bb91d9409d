#pragma once

#include <QList>
#include <QVariant>
#include <vector>

#include "core/base/finding.h"
#include "core/catalogue/catalogue.h"

namespace jisr {

/// The rules inside one record that its schema also keeps: required fields, choices, ranges, date order
/// (born before consent, start before end, …). @p values by field index of record(kind).
/// Missing dates are never rejections (METHODOLOGY, Dates): they are Warnings.
QList<Finding> validate(RecordKind kind, const std::vector<QVariant>& values);

}  // namespace jisr
