#pragma once

#include <variant>

#include "core/base/phrasebook.h"
#include "core/charting/chartspec.h"
#include "core/results/reportcell.h"

namespace jisr {

enum class ReportColumnKind { Text, Count, Percent, Money, Date };
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
struct ReportHeading {
    int level = 1;
    QString text;
};
struct ReportParagraph {
    QString text;
    bool headline = false;
};
/// A few big figures side by side: label, value, what stands beneath.
struct ReportFigure {
    QString label, value, detail, key;
    bool headline = false;     ///< the one that is read first: twice as wide
    QString id = {};           ///< "insertion", "enrolled", …: which of keyFigures() it is
    QStringList changes = {};  ///< "+12 since 31/10/2026": filled in when figureChanges() are there
};
struct ReportFigures {
    std::vector<ReportFigure> figures;
};

using ReportItem = std::variant<ReportHeading, ReportParagraph, ReportFigures, ReportTable, ChartSpec>;

/// A report in one language: screen, PDF, CSV and XLSX all show this same value.
struct Report {
    Language language = Language::French;
    QString title, subtitle;
    QString programme;
    QDate cutOff;
    QString scope;     ///< filters in words
    QString passport;  ///< one line for the foot of every page: rule set, cut-off, filters, file state
    bool publicMode = false;
    std::vector<ReportItem> items;
};

}  // namespace jisr
