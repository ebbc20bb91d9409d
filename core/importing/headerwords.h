#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace jisr {

/// What operators write above a column, and what it means.
struct HeaderWords {
    const char* target;       ///< "learner.cin"; "*" for a full name, "-" for what has no place here
    const char16_t* phrases;  ///< separated by |; folded before use
};
const std::vector<HeaderWords>& headerWords();

/// Words that say nothing by themselves: articles, "numéro", "de l'apprenant" …
bool isFillerWord(const QString& word);
/// How much a word tells, in (0, 1]: "date" or "code" little, most others 1.
double wordWeight(const QString& word);

}  // namespace jisr
