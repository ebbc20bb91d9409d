#pragma once

#include <QStringList>
#include <vector>

#include "core/base/progress.h"
#include "core/storage/recordstore.h"
#include "core/storage/tablequery.h"

namespace jisr {

class Phrasebook;
class RecordTable;

/// A block of texts that is to be put into a table.
struct PasteQuestion {
    RecordKind kind = RecordKind::Learner;
    std::vector<qint64> ids;  ///< the rows it falls upon, from its first row on
    qint64 firstRow = 0;      ///< the number of the first of them, from 0
    QStringList columns;      ///< the columns it falls upon, from its first column on
    QList<QStringList> block;
    int thisYear = 2000;  ///< with four digits: what a birth year of two digits means
};

/// A cell that would become another, or can't.
struct PastedCell {
    qint64 id = 0;
    qint64 row = 0;  ///< in the table, from 0
    QString rowLabel;
    QString column;
    QString before, after;  ///< as shown; of a rejected cell, after is what was pasted
    QVariant valueBefore, value;
    Message rejection;  ///< empty: it will be changed
    bool accepted() const { return rejection.isEmpty(); }
};

/// What a paste would do. Nothing is written before it was shown.
struct PastePlan {
    RecordKind kind = RecordKind::Learner;
    std::vector<PastedCell> cells;  ///< by row; without those that stay the same
    qint64 changed = 0, rejected = 0, unchanged = 0;
    qint64 rowsBeyond = 0, columnsBeyond = 0;  ///< of the block, outside the table
};

/// Throws FileError, Cancelled.
PastePlan planPaste(RecordStore& store, RecordTable& table, const PasteQuestion& question,
                    const Phrasebook& phrasebook, Progress& progress);
/// Writes the accepted cells, within the batch that is open. Throws Refused when a cell is no longer what it
/// was when the plan was made, or a rule is broken.
void applyPaste(RecordStore& store, const PastePlan& plan, Progress& progress);

}  // namespace jisr
