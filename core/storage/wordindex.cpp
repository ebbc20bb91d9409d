#include "core/storage/wordindex.h"

#include <algorithm>
#include <unordered_set>

#include "core/storage/rowfilter.h"
#include "core/storage/rowpass.h"

namespace jisr {

namespace {

constexpr std::size_t NationalDigits = 9;
/// So many rows that fit are weighed against each other; further ones are like them.
constexpr std::size_t Weighed = 4'000;

/// Nine digits that begin with @p digits, filled up with @p fill.
quint64 filledUp(std::string_view digits, char fill) {
    quint64 number = 0;
    for (std::size_t i = 0; i < NationalDigits; ++i) {
        number = number * 10 + static_cast<quint64>((i < digits.size() ? digits[i] : fill) - '0');
    }
    return number;
}

}  // namespace

WordIndex::WordIndex(Connection& connection, RecordKind kind, Progress& progress)
    : m_kind(kind), m_rows(connection, kind) {
    QByteArray expressions = "search_key";
    int columns = 1;
    for (const Field& field : record(kind).fields) {
        if (field.type == FieldType::Phone) {
            expressions += ", " + QByteArray(field.name.data(), field.name.size());
            ++columns;
        }
    }
    TextOrder order;
    std::vector<quint32> tokens;  // the words of one row after the other, by number
    std::vector<quint8> counts(m_rows.size());
    tokens.reserve(std::size_t(m_rows.size()) * 2);
    passRows(connection, kind, m_rows, expressions, progress, [&](quint32 slot, const Statement& row) {
        std::string_view text = row.raw(1);
        while (!text.empty() && counts[slot] < 255) {
            const std::size_t end = std::min(text.find(' '), text.size());
            if (end > 0) {
                tokens.push_back(order.add(text.substr(0, end)));
                ++counts[slot];
            }
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        for (int i = 2; i <= columns; ++i) {
            const std::string_view phone = row.raw(i);
            if (phone.size() == NationalDigits + 4 && phone.substr(0, 4) == "+212") {
                m_phones.push_back(filledUp(phone.substr(4), '0') << 32 | slot);
            } else if (phone.size() > 1) {
                m_foreign.emplace_back(phone.substr(phone.front() == '+'), slot);
            }
        }
    });
    progress.check();
    std::sort(m_phones.begin(), m_phones.end());
    std::sort(m_foreign.begin(), m_foreign.end());
    m_phones.shrink_to_fit();
    build(tokens, counts, order);
}

void WordIndex::build(const std::vector<quint32>& tokens, const std::vector<quint8>& counts,
                      TextOrder& order) {
    const std::vector<quint32> places = order.places();
    std::vector<quint32> byPlace(places.size());
    for (quint32 i = 0; i < places.size(); ++i) {
        byPlace[places[i]] = i;
    }
    for (const quint32 number : byPlace) {
        m_words.append(order.texts().at(number));
    }
    m_words.shrink();
    m_ends.assign(places.size() + 1, 0);
    for (const quint32 token : tokens) {
        ++m_ends[places[token] + 1];
    }
    for (std::size_t i = 1; i < m_ends.size(); ++i) {
        m_ends[i] += m_ends[i - 1];
    }
    std::vector<quint32> next(m_ends.begin(), m_ends.end() - 1);
    m_where.resize(tokens.size());
    std::size_t token = 0;
    for (quint32 slot = 0; slot < counts.size(); ++slot) {
        for (quint8 i = 0; i < counts[slot]; ++i) {
            m_where[next[places[tokens[token++]]]++] = slot;
        }
    }
}

std::size_t WordIndex::bytes() const {
    return m_rows.bytes() + m_words.bytes() + (m_ends.capacity() + m_where.capacity()) * sizeof(quint32) +
           m_phones.capacity() * sizeof(quint64) + m_foreign.capacity() * sizeof(m_foreign[0]);
}

WordIndex::Range WordIndex::range(std::string_view word) const {
    const auto firstNotBefore = [this](std::string_view text) {
        quint32 from = 0, count = m_words.size();
        while (count > 0) {
            const quint32 half = count / 2;
            if (m_words.at(from + half) < text) {
                from += half + 1;
                count -= half + 1;
            } else {
                count = half;
            }
        }
        return from;
    };
    Range found;
    found.from = firstNotBefore(word);
    found.to = firstNotBefore(std::string(word) + '\xff');  // no UTF-8 has this byte
    found.whole = found.from < found.to && m_words.at(found.from) == word;
    return found;
}

bool WordIndex::holds(quint32 word, quint32 slot) const {
    return std::binary_search(m_where.begin() + m_ends[word], m_where.begin() + m_ends[word + 1], slot);
}

std::vector<WordIndex::Hit> WordIndex::named(const std::vector<std::string>& words, std::size_t limit) const {
    std::vector<Hit> hits;
    std::vector<Range> ranges;
    for (const std::string& word : words) {
        ranges.push_back(range(word));
        if (ranges.back().from == ranges.back().to) {
            return hits;
        }
    }
    if (ranges.empty() || limit == 0) {
        return hits;
    }
    // from the rarest word on; the rows of each of the others are marked
    std::sort(ranges.begin(), ranges.end(),
              [this](const Range& a, const Range& b) { return postings(a) < postings(b); });
    std::vector<quint8> marks(ranges.size() > 1 ? m_rows.size() : 0, 1);
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        for (quint32 at = m_ends[ranges[i].from]; at < m_ends[ranges[i].to]; ++at) {
            quint8& mark = marks[m_where[at]];
            mark = mark == i ? static_cast<quint8>(i + 1) : mark;
        }
    }
    const auto all = static_cast<quint8>(ranges.size());
    const std::size_t enough = ranges.size() > 1 ? std::max(limit, Weighed) : limit;
    std::vector<std::pair<int, quint32>> fitting;  // words that aren't whole, slot
    std::unordered_set<quint32> seen;
    for (quint32 at = m_ends[ranges[0].from]; at < m_ends[ranges[0].to] && fitting.size() < enough; ++at) {
        const quint32 slot = m_where[at];
        if ((!marks.empty() && marks[slot] != all) || !seen.insert(slot).second) {
            continue;
        }
        int begun = 0;
        for (const Range& each : ranges) {
            begun += !each.whole || !holds(each.from, slot);
        }
        fitting.emplace_back(begun, slot);
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    fitting.resize(std::min(fitting.size(), limit));
    for (const auto& [begun, slot] : fitting) {
        hits.push_back({m_rows.idAt(slot), begun == 0});
    }
    return hits;
}

std::vector<WordIndex::Hit> WordIndex::called(const SearchText& text, std::size_t limit) const {
    std::vector<Hit> hits;
    const std::string& digits = text.national();
    if (!text.isNumber()) {
        return hits;
    }
    if (digits.size() <= NationalDigits) {
        const quint64 last = filledUp(digits, '9') << 32 | NoSlot;
        for (auto at = std::lower_bound(m_phones.begin(), m_phones.end(), filledUp(digits, '0') << 32);
             at != m_phones.end() && *at <= last && hits.size() < limit; ++at) {
            hits.push_back({m_rows.idAt(static_cast<quint32>(*at)), digits.size() == NationalDigits});
        }
    }
    for (auto at = std::lower_bound(m_foreign.begin(), m_foreign.end(), std::pair(digits, quint32(0)));
         at != m_foreign.end() && at->first.rfind(digits, 0) == 0 && hits.size() < limit; ++at) {
        hits.push_back({m_rows.idAt(at->second), at->first == digits});
    }
    return hits;
}

}  // namespace jisr
