#pragma once

#include <QString>
#include <QVariant>

namespace jisr {

/// A cell knows its value for CSV and XLSX and its text for screen and PDF.
struct ReportCell {
    QVariant value;  ///< QString, qlonglong, double (a Percent column: proportion 0–1), QDate or invalid
    QString text;
    QString key;  ///< non-empty: people stand behind it ("INS/6/region=MA-06"), one click away
};

}  // namespace jisr
