#pragma once

#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/storage/rowslots.h"
#include "core/storage/textorder.h"

namespace jisr {

class Connection;
class SearchText;

/// The words by which the rows of a record are searched (their search key) and their phone numbers, in
/// memory: who is meant is known in a millisecond among a million. Some 6 bytes a word and 8 a number; built
/// in about a second. Never changes: whoever keeps one keeps beside it what changed since.
class WordIndex {
  public:
    /// @p kind Learner, Cohort or Organisation. Throws FileError, Cancelled.
    WordIndex(Connection& connection, RecordKind kind, Progress& progress);

    RecordKind kind() const { return m_kind; }
    struct Hit {
        qint64 id = 0;
        bool whole = false;  ///< each word as it stands, the number complete; else beginnings
    };
    /// At most @p limit rows of which a word begins with each of @p words; whole words first.
    std::vector<Hit> named(const std::vector<std::string>& words, std::size_t limit) const;
    /// At most @p limit rows with a phone number that begins as @p text does.
    std::vector<Hit> called(const SearchText& text, std::size_t limit) const;
    std::size_t bytes() const;

  private:
    struct Range {
        quint32 from = 0, to = 0;  ///< words, by place
        bool whole = false;        ///< the first of them is the word itself
    };
    Range range(std::string_view word) const;
    quint32 postings(const Range& range) const { return m_ends[range.to] - m_ends[range.from]; }
    bool holds(quint32 word, quint32 slot) const;
    void build(const std::vector<quint32>& tokens, const std::vector<quint8>& counts, TextOrder& order);

    RecordKind m_kind;
    RowSlots m_rows;
    TextList m_words;               ///< in order
    std::vector<quint32> m_ends;    ///< by word: where its rows begin in m_where; one more at the end
    std::vector<quint32> m_where;   ///< slots, ascending for each word
    std::vector<quint64> m_phones;  ///< Moroccan: nine digits, then the slot; ascending
    std::vector<std::pair<std::string, quint32>> m_foreign;  ///< digits and slot, ascending
};

}  // namespace jisr
