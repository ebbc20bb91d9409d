#pragma once

#include <QHash>
#include <optional>

#include "core/followup/callreport.h"
#include "core/followup/callsheet.h"

namespace jisr {

/// What a word in the column of results says.
struct ResultWord {
    bool reached = false;                ///< reached, but what the person does stands in another column
    std::optional<CallOutcome> outcome;  ///< else this
    bool noContact = false;              ///< "don't call again"
};

/// Understands the words of call sheets: the program's own in its three languages, codes, and what people
/// write by hand.
class SheetWords {
  public:
    SheetWords();

    std::optional<SheetColumn> column(const QString& header) const;
    std::optional<ResultWord> result(const QString& text) const;
    /// The code of a situation: "EMP".
    std::optional<QString> situation(const QString& text) const;

  private:
    QHash<QString, SheetColumn> m_columns;
    QHash<QString, ResultWord> m_results;
    QHash<QString, QString> m_situations;
};

}  // namespace jisr
