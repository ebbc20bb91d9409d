#pragma once

#include <QSet>
#include <QString>
#include <QVariant>
#include <optional>
#include <vector>

namespace jisr {

/// Finds what names certain people within other texts: their references, CIN, Massar codes, phone numbers,
/// e-mail addresses and their full names in either order and script, whatever the case and accents.
class TraceWords {
  public:
    /// @p learner values by field index, as they are before the person is taken out.
    void addLearner(const std::vector<QVariant>& learner);
    /// Of another record of theirs.
    void addReference(const QString& reference);
    bool isEmpty() const { return m_phrases.isEmpty(); }

    /// The text with "…" in the place of each trace; nothing when there is none. @p singleNames: also a last
    /// or a first name alone, where a text is known to be about them.
    std::optional<QString> without(const QString& text, bool singleNames = false) const;

  private:
    void addPhrase(const QString& text, QSet<QString>& into);
    void addPhone(const QString& number);

    QSet<QString> m_phrases, m_names, m_numbers;  ///< folded words parted by blanks; digits
    qsizetype m_longest = 1;                      ///< words in a phrase
};

}  // namespace jisr
