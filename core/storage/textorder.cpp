#include "core/storage/textorder.h"

#include <QString>
#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

#include "core/base/error.h"
#include "core/catalogue/fold.h"

namespace jisr {

namespace {

/// What folded() makes of an ASCII byte; 0xff: not by itself (apostrophes join or part words).
std::array<unsigned char, 128> makeAscii() {
    std::array<unsigned char, 128> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        table[i] = static_cast<unsigned char>(foldUnit(static_cast<char16_t>(i)));
    }
    table[std::size_t('\'')] = table[std::size_t('`')] = 0xff;
    return table;
}

quint64 hashOf(std::string_view text) {
    quint64 hash = 0x9e3779b97f4a7c15ULL ^ text.size();
    const char* at = text.data();
    std::size_t left = text.size();
    for (; left >= 8; at += 8, left -= 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        hash = (hash ^ word) * 0xff51afd7ed558ccdULL;
        hash ^= hash >> 32;
    }
    quint64 word = 0;
    if (left) {
        std::memcpy(&word, at, left);
    }
    hash = (hash ^ word) * 0xff51afd7ed558ccdULL;
    return hash ^ (hash >> 29);
}

struct Entry {
    quint64 start;  ///< eight bytes of the text, the first one highest
    quint32 number;
};

quint64 eightBytes(std::string_view text, std::size_t from) {
    if (from + 8 <= text.size()) {
        quint64 value = 0;
        for (std::size_t i = 0; i < 8; ++i) {
            value = value << 8 | static_cast<unsigned char>(text[from + i]);
        }
        return value;
    }
    quint64 value = 0;
    for (std::size_t i = from; i < from + 8; ++i) {
        value = value << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0u);
    }
    return value;
}

/// Texts that agree before @p from, eight bytes at a time.
void sortFrom(const TextList& texts, Entry* first, Entry* last, std::size_t from) {
    for (Entry* each = first; each != last; ++each) {
        each->start = eightBytes(texts.at(each->number), from);
    }
    std::sort(first, last, [](const Entry& a, const Entry& b) { return a.start < b.start; });
    while (first != last) {
        Entry* end = first + 1;
        while (end != last && end->start == first->start) {
            ++end;
        }
        if (end - first > 1 && (first->start & 0xff)) {
            sortFrom(texts, first, end, from + 8);
        }
        first = end;
    }
}

}  // namespace

std::string_view TextFolder::fold(std::string_view utf8) {
    static const std::array<unsigned char, 128> ascii = makeAscii();
    m_buffer.clear();
    bool parted = true;  // no blank at the beginning, nor two in a row
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        const unsigned char plain = byte < 0x80 ? ascii[byte] : 0xff;
        if (plain == 0xff) {
            m_buffer =
                folded(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))).toStdString();
            return m_buffer;
        }
        if (plain == ' ') {
            if (!parted) {
                m_buffer += ' ';
                parted = true;
            }
        } else if (plain) {
            m_buffer += static_cast<char>(plain);
            parted = false;
        }
    }
    if (!m_buffer.empty() && m_buffer.back() == ' ') {
        m_buffer.pop_back();
    }
    return m_buffer;
}

bool TextList::append(std::string_view text) {
    text = text.substr(0, LongestText);
    if (m_used + text.size() + 2 > BlockBytes) {
        if (m_blocks.size() << BlockBits > std::numeric_limits<quint32>::max() - BlockBytes) {
            return false;
        }
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(BlockBytes));
        m_used = 0;
    }
    char* const there = m_blocks.back().get() + m_used;
    there[0] = static_cast<char>(text.size() & 0xff);
    there[1] = static_cast<char>(text.size() >> 8);
    text.copy(there + 2, text.size());
    m_starts.push_back(static_cast<quint32>(((m_blocks.size() - 1) << BlockBits) + m_used));
    m_used += text.size() + 2;
    return true;
}

TextOrder::TextOrder() {
    grow();
}

void TextOrder::grow() {
    std::vector<quint32> table(m_table.empty() ? 256 : m_table.size() * 2);
    m_mask = static_cast<quint32>(table.size() - 1);
    for (const quint32 held : m_table) {
        if (held) {
            quint64 at = hashOf(m_texts.at(held - 1)) & m_mask;
            while (table[at]) {
                at = (at + 1) & m_mask;
            }
            table[at] = held;
        }
    }
    m_table = std::move(table);
}

quint32 TextOrder::add(std::string_view text) {
    text = text.substr(0, TextList::LongestText);
    for (quint64 at = hashOf(text) & m_mask;; at = (at + 1) & m_mask) {
        const quint32 held = m_table[at];
        if (held && m_texts.at(held - 1) == text) {
            return held - 1;
        }
        if (!held) {
            if (!m_texts.append(text)) {
                throw Error(
                    Message(QT_TRANSLATE_NOOP("core", "There is too much text in one column to sort it.")));
            }
            m_table[at] = m_texts.size();
            if (m_texts.size() * std::size_t(10) > m_table.size() * std::size_t(7)) {
                grow();
            }
            return m_texts.size() - 1;
        }
    }
}

std::vector<quint32> TextOrder::places() {
    m_table = {};
    m_mask = 0;
    std::vector<Entry> entries(m_texts.size());
    for (quint32 i = 0; i < m_texts.size(); ++i) {
        entries[i].number = i;
    }
    sortFrom(m_texts, entries.data(), entries.data() + entries.size(), 0);
    std::vector<quint32> places(entries.size());
    for (quint32 i = 0; i < m_texts.size(); ++i) {
        places[entries[i].number] = i;
    }
    return places;
}

WordOrder::WordOrder(quint32 rows) : m_entries(rows) {
    for (quint32 row = 0; row < rows; ++row) {
        m_entries[row].row = row;
    }
}

void WordOrder::set(quint32 row, std::string_view text) {
    Entry& entry = m_entries[row];
    for (int count = 0; !text.empty();) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) {
            const quint32 word = m_words.add(text.substr(0, end)) + 1;
            switch (count++) {
                case 0:
                    entry.first = quint64(word) << 32;
                    break;
                case 1:
                    entry.first |= word;
                    break;
                case 2:
                    entry.third = word;
                    break;
                case 3:
                    m_tails.push_back({row, static_cast<quint32>(m_more.size()), 0});
                    [[fallthrough]];
                default:
                    m_more.push_back(word);
                    m_tails.back().to = static_cast<quint32>(m_more.size());
            }
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

int WordOrder::compareTails(quint32 a, quint32 b) const {
    const auto find = [this](quint32 row) {
        const auto at = std::lower_bound(m_tails.begin(), m_tails.end(), row,
                                         [](const Tail& tail, quint32 wanted) { return tail.row < wanted; });
        return at != m_tails.end() && at->row == row ? *at : Tail{row, 0, 0};
    };
    Tail one = find(a), two = find(b);
    for (; one.from < one.to && two.from < two.to; ++one.from, ++two.from) {
        if (m_more[one.from] != m_more[two.from]) {
            return m_more[one.from] < m_more[two.from] ? -1 : 1;
        }
    }
    return int(one.from < one.to) - int(two.from < two.to);
}

std::vector<quint32> WordOrder::places() {
    // A blank comes before every letter, so that texts are ordered as their words are, one after the other.
    std::vector<quint32> placeOf = m_words.places();
    const auto placed = [&](quint32 word) { return word ? placeOf[word - 1] + 1 : 0; };
    for (Entry& entry : m_entries) {
        entry.first = quint64(placed(static_cast<quint32>(entry.first >> 32))) << 32 |
                      placed(static_cast<quint32>(entry.first));
        entry.third = placed(entry.third);
    }
    for (quint32& word : m_more) {
        word = placed(word);
    }
    std::sort(m_entries.begin(), m_entries.end());
    std::vector<quint32> places(m_entries.size(), std::numeric_limits<quint32>::max());
    quint32 place = 0;
    for (std::size_t from = 0, to; from < m_entries.size(); from = to) {
        to = from + 1;
        while (to < m_entries.size() && m_entries[to].same(m_entries[from])) {
            ++to;
        }
        if (m_entries[from].first == 0) {
            continue;  // no text
        }
        const bool tails = m_entries[from].third && !m_tails.empty();
        if (tails) {
            std::sort(m_entries.begin() + std::ptrdiff_t(from), m_entries.begin() + std::ptrdiff_t(to),
                      [this](const Entry& a, const Entry& b) { return compareTails(a.row, b.row) < 0; });
        }
        for (std::size_t i = from; i < to; ++i) {
            place += i > from && tails && compareTails(m_entries[i - 1].row, m_entries[i].row) != 0;
            places[m_entries[i].row] = place;
        }
        ++place;
    }
    m_entries = {};
    return places;
}

bool wordBegins(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        if (at == 0 || text[at - 1] == ' ') {
            return true;
        }
    }
    return false;
}

bool wordsBegin(std::string_view text, const std::vector<std::string>& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return wordBegins(text, word); });
}

bool wordsStand(std::string_view text, const std::vector<std::string>& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace jisr
