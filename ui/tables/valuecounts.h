#pragma once

#include <QList>

#include "ui/tables/recordtablemodel.h"

namespace jisr {

/// A value of a column and how many rows hold it, as people call it.
struct ValueCount {
    QVariant value;  ///< invalid: empty
    QString label;   ///< empty for "empty"
    qint64 count = 0;
};

/// Counts a column's values among the rows of the model's query, in its lane. @p column has listed values.
Job* countValues(RecordTableModel& model, OpenProgramme& programme, LanguageSwitch& language,
                 const QString& column, QObject* context, std::function<void(QList<ValueCount>)> take);

}  // namespace jisr
