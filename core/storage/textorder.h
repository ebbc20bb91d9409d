#pragma once

#include <QtGlobal>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace jisr {

/// searchKey() of stored UTF-8, a million times: plain ASCII is folded byte by byte.
class TextFolder {
  public:
    /// Valid until the next call.
    std::string_view fold(std::string_view utf8);

  private:
    std::string m_buffer;
};

/// Texts one behind the other, by number; in blocks, so that more of them never means copying.
class TextList {
  public:
    quint32 size() const { return static_cast<quint32>(m_starts.size()); }
    std::string_view at(quint32 number) const {
        const quint32 start = m_starts[number];
        const char* const there = m_blocks[start >> BlockBits].get() + (start & (BlockBytes - 1));
        const auto low = static_cast<unsigned char>(there[0]), high = static_cast<unsigned char>(there[1]);
        return {there + 2, std::size_t(low) | std::size_t(high) << 8};
    }
    /// A text longer than LongestText is cut there. False when there is no more room (4 GB).
    bool append(std::string_view text);
    std::size_t bytes() const {
        return (m_blocks.size() << BlockBits) + m_starts.capacity() * sizeof(quint32);
    }
    void shrink() { m_starts.shrink_to_fit(); }

    static constexpr std::size_t LongestText = 16'000;

  private:
    static constexpr unsigned BlockBits = 16;
    static constexpr std::size_t BlockBytes = std::size_t(1) << BlockBits;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::vector<quint32> m_starts;
    std::size_t m_used = BlockBytes;  ///< of the last block
};

/// Numbers different texts and then puts them in order. Texts hold no zero byte.
class TextOrder {
  public:
    TextOrder();
    /// The number of @p text, the same for the same text.
    quint32 add(std::string_view text);
    /// For each number its place in the order of bytes (that of code points). Nothing may be added after.
    std::vector<quint32> places();
    const TextList& texts() const { return m_texts; }

  private:
    void grow();
    TextList m_texts;
    std::vector<quint32> m_table;  ///< number + 1; 0 free
    quint32 m_mask = 0;
};

/// Puts rows in the order of texts whose words repeat, as people's names do: a place is found by the places
/// of the words, which are few, and the texts themselves need not be kept.
class WordOrder {
  public:
    explicit WordOrder(quint32 rows);
    void set(quint32 row, std::string_view folded);
    /// By row: its place among the different texts; the greatest number for a row without text. Once only.
    std::vector<quint32> places();
    std::size_t bytes() const { return m_entries.capacity() * sizeof(Entry) + m_words.texts().bytes(); }

  private:
    struct Entry {
        quint64 first = 0;  ///< two words, number + 1 each, the first one in the upper half
        quint32 third = 0;
        quint32 row = 0;
        bool operator<(const Entry& other) const {
            return first != other.first   ? first < other.first
                   : third != other.third ? third < other.third
                                          : row < other.row;
        }
        bool same(const Entry& other) const { return first == other.first && third == other.third; }
    };
    struct Tail {
        quint32 row, from, to;
    };
    int compareTails(quint32 a, quint32 b) const;

    TextOrder m_words;
    std::vector<Entry> m_entries;
    std::vector<quint32> m_more;  ///< fourth and further words
    std::vector<Tail> m_tails;    ///< of rows that have some, ascending
};

/// Whether each of @p words begins a word of @p text, both folded.
bool wordsBegin(std::string_view text, const std::vector<std::string>& words);
/// Whether each of @p words stands anywhere in @p text, both folded.
bool wordsStand(std::string_view text, const std::vector<std::string>& words);
/// Whether @p word begins a word of @p text, both folded.
bool wordBegins(std::string_view text, std::string_view word);

}  // namespace jisr
