#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace jisr {

/// One planted duplicate: two rows that are the same person, and what was done to the second.
struct PlantedDuplicate {
    QString original, duplicate;  ///< their references
    QString kind;                 ///< "typing", "transliteration", "swapped_names" or "swapped_day_month"
};

/// A table of learners in which some people occur twice, and the truth about them.
struct DuplicateSet {
    QStringList header;                   ///< canonical learner fields
    std::vector<QStringList> rows;        ///< a duplicate stands anywhere after its original
    std::vector<PlantedDuplicate> truth;  ///< by position of the duplicate
};

/// @p learners rows, @p perMille of which are planted duplicates, the four kinds in equal parts; every
/// tenth duplicate keeps its original's CIN, the others have none. Same seed, same rows.
DuplicateSet plantDuplicates(int learners = 20000, int perMille = 20, quint64 seed = 1);

/// Writes the rows as a canonical CSV and the truth as "original,duplicate,kind" beside it.
void writeDuplicates(const DuplicateSet& set, const QString& tablePath, const QString& truthPath);

}  // namespace jisr
