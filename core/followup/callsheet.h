#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "core/base/phrasebook.h"
#include "core/base/progress.h"
#include "core/storage/recordstore.h"

namespace jisr {

/// The columns of a call sheet: what is printed, then what is filled in by hand.
enum class SheetColumn : std::uint8_t {
    Reference,
    Name,
    Phone,
    Phone2,
    Cohort,
    About,
    LastKnown,
    Result,
    Date,
    Situation,
    Since,
    Employer,
    JobTitle,
    Next,
    Note
};
inline constexpr int SheetColumnCount = int(SheetColumn::Note) + 1;
const char* sheetColumnCode(SheetColumn column);  ///< "reference", …: understood in any language
const char* sheetColumnName(SheetColumn column);  ///< context "core", English source
constexpr bool isFilledIn(SheetColumn column) {
    return column >= SheetColumn::Result;
}

/// Somebody to be called, as the sheet shows them.
struct SheetPerson {
    qint64 learner = 0;
    int horizon = 0;  ///< months that the call is about
    QDate dueOn;
};

/// A line of a sheet, in the words of one language.
struct SheetLine {
    QString reference, name, phone, phone2, cohort, about, lastKnown;
};

/// Lines for @p people in their order. Whoever asked not to be contacted, died, is gone, or has no phone is
/// left out. Throws FileError, Cancelled.
std::vector<SheetLine> callSheet(RecordStore& store, const std::vector<SheetPerson>& people,
                                 const QDate& today, const Phrasebook& phrasebook, Progress& progress);

/// As CSV or XLSX by @p path's extension, with empty columns to fill in and, in XLSX, a second sheet with the
/// words that are understood. Throws TableError.
void writeCallSheet(const std::vector<SheetLine>& lines, const QString& title, const QString& path,
                    const Phrasebook& phrasebook);

/// What may be written into the column of results, in the phrasebook's language.
QStringList sheetResultWords(const Phrasebook& phrasebook);

}  // namespace jisr
