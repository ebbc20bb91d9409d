#pragma once

#include <QList>
#include <QString>
#include <QVariant>
#include <vector>

namespace jisr {

/// A cell knows its value for CSV and XLSX and its text for screen and PDF.
struct ReportCell {
    QVariant value;  ///< QString, qlonglong, double (a Percent column: proportion 0–1), QDate or invalid
    QString text;
    QString key;  ///< non-empty: people stand behind it ("INS/6/region=MA-06"), one click away
};

enum class ReportColumnKind { Text, Count, Percent, Money, Decimal, Date, Code };
struct ReportColumn {
    QString title;
    ReportColumnKind kind = ReportColumnKind::Text;
};
struct ReportTable {
    QString id, title, note;
    QList<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows;
    bool lastRowIsTotal = false;
};

}  // namespace jisr
