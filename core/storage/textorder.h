#pragma once

#include <QtGlobal>
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

/// Texts one behind the other, by number.
class TextList {
  public:
    quint32 size() const { return static_cast<quint32>(m_ends.size()); }
    std::string_view at(quint32 number) const {
        const quint32 from = number ? m_ends[number - 1] : 0;
        return std::string_view(m_bytes).substr(from, m_ends[number] - from);
    }
    /// False when there is no more room (4 GB).
    bool append(std::string_view text);
    std::size_t bytes() const { return m_bytes.capacity() + m_ends.capacity() * sizeof(quint32); }
    void shrink();

  private:
    std::string m_bytes;
    std::vector<quint32> m_ends;
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

/// Whether each of @p words begins a word of @p text, both folded.
bool wordsBegin(std::string_view text, const std::vector<std::string>& words);
/// Whether each of @p words stands anywhere in @p text, both folded.
bool wordsStand(std::string_view text, const std::vector<std::string>& words);
/// Whether @p word begins a word of @p text, both folded.
bool wordBegins(std::string_view text, std::string_view word);

}  // namespace jisr
