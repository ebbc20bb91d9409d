#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace jisr {

/// A region, or a province, with its figure; a region's outline and tile are found by `code` (ui/charts).
struct MapRegion {
    QString code;        ///< "MA-06"
    QString label, key;  ///< `key` leads to the people
    QString value;       ///< as it prints: "57.9%", "1 234", "≥ 34.1%†", "c", "–"
    QString count;       ///< its denominator as it prints
    QString interval;    ///< "36.3–76.9"; empty where none may be said
    std::optional<int>
        step;              ///< class of its shade, 0 the lightest; empty: no figure, or one that isn't shown
    qint64 n = 0;          ///< its denominator; below 0: hidden
    bool hatched = false;  ///< under the quality gate; without a step only the bounds are known
    bool hidden = false;   ///< covered by the disclosure rules: drawn as such, whatever its value
    QString detail;        ///< the mark in full
};
/// A figure by region, as a map or as tiles that give every region the same room; or by province, for which
/// there are no outlines, as a board of tiles in the order of their codes.
struct MapChart {
    enum class Form { Map, Tiles, Board };
    Form form = Form::Map;
    std::vector<MapRegion> regions;  ///< by code, those of the question only
    QStringList steps;               ///< limits of the classes, light to dark: "40–50"
    QString valueTitle;              ///< what is shown: "Inserted at 6 months"
    QString countTitle;              ///< empty: the value is the count itself
    QString intervalTitle;           ///< empty: the figure has no interval
    QString warningLabel, boundsLabel, hiddenLabel, emptyLabel;  ///< legend, each empty when none is drawn
    QString emptyNote;                                           ///< printed when there is no region
    QString placeTitle;  ///< "Region", "Province": of the table's first column
};

}  // namespace jisr
