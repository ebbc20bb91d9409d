#pragma once

#include <variant>

#include "core/base/phrasebook.h"
#include "core/charting/chartspec.h"

#include "core/results/reporttable.h"

namespace jisr {

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
    QString code = {};         ///< the figure's short code, printed beneath it in a report
};
struct ReportFigures {
    std::vector<ReportFigure> figures;
};

using ReportItem = std::variant<ReportHeading, ReportParagraph, ReportFigures, ReportTable, ChartSpec>;

/// Who hands the report out, and what fixes it.
struct ReportCover {
    QString office;         ///< who publishes, in words
    QString edition;        ///< "Internal edition, not for publication"
    QString fileIdentity;   ///< which file in which state: short uid of the programme and journal position
    QString sealCode;       ///< of the sealed report; empty: not sealed
    QDate madeOn;           ///< invalid: not said
    QByteArray logo;        ///< PNG or SVG; empty: none
    QStringList signature;  ///< who signs: a line each, e.g. function and name
};

/// A report in one language: screen, PDF, CSV and XLSX all show this same value.
struct Report {
    Language language = Language::French;
    QString title, subtitle;
    QString programme;
    QDate cutOff;
    QString scope;     ///< filters in words
    QString passport;  ///< one line for the foot of every page: rule set, cut-off, filters, file state
    bool publicMode = false;
    ReportCover cover;
    QStringList keywords;  ///< for the PDF's metadata
    std::vector<ReportItem> items;
};

}  // namespace jisr
