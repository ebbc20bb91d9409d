#pragma once

#include <QList>
#include <QStringList>
#include <memory>

#include "ui/tables/cellrows.h"

class QMimeData;

namespace jisr {

/// How cells travel to a spreadsheet and back.
namespace cellclipboard {

/// A cell's text for a spreadsheet: dates as yyyy-MM-dd, which each understands in every language, numbers
/// without grouping, the CIN masked as on screen.
QString text(const Field& field, const QVariant& value, const Phrasebook& phrasebook, const LabelOf& labelOf);
/// Tab-separated text and an HTML table of the same; @p fields by column tell texts from numbers.
std::unique_ptr<QMimeData> make(const QList<QStringList>& rows, const QList<const Field*>& fields,
                                const QStringList& headings);
/// The cells of tab-separated text as spreadsheets write it: quoted where a cell holds a line break, a tab or
/// a quote; the line break at the end ends the last row.
QList<QStringList> parse(const QString& text);

}  // namespace cellclipboard
}  // namespace jisr
