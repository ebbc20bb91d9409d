#include "core/tabular/csvscanner.h"

#include <QStringView>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>

#include <bit>
#define JISR_SSE2 1
#endif

namespace jisr {

CsvScanner::CsvScanner(char16_t separator) : m_separator(separator) {
    m_special[0] = m_special[u'\n'] = m_special[u'\r'] = true;
    if (separator < m_special.size()) {
        m_special[separator] = true;
    }
}

const char16_t* CsvScanner::skipPlain(const char16_t* at, const char16_t* end) const {
#ifdef JISR_SSE2
    const __m128i separators = _mm_set1_epi16(static_cast<short>(m_separator));
    const __m128i feeds = _mm_set1_epi16('\n');
    const __m128i returns = _mm_set1_epi16('\r');
    const __m128i zeros = _mm_setzero_si128();
    for (; end - at >= 8; at += 8) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i found =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi16(block, separators), _mm_cmpeq_epi16(block, feeds)),
                         _mm_or_si128(_mm_cmpeq_epi16(block, returns), _mm_cmpeq_epi16(block, zeros)));
        if (const auto mask = static_cast<unsigned>(_mm_movemask_epi8(found))) {
            return at + std::countr_zero(mask) / 2;
        }
    }
#endif
    while (at < end && (*at >= m_special.size() || !m_special[*at])) {
        ++at;
    }
    return at;
}

CsvScanner::Scan CsvScanner::scan(const char16_t* text, qsizetype size, bool last) {
    m_cells.clear();
    Scan result;
    const char16_t* const end = text + size;
    const char16_t* at = text;
    const auto more = [&] {
        result.end = End::More;
        return result;
    };
    // a line end at `at`; false when CR stands last and LF may follow
    const auto passLineEnd = [&] {
        if (*at == u'\r') {
            if (at + 1 == end && !last) {
                return false;
            }
            at += at + 1 < end && at[1] == u'\n' ? 2 : 1;
        } else {
            ++at;
        }
        ++result.breaks;
        return true;
    };
    for (;;) {
        CsvCell cell;
        cell.begin = static_cast<quint32>(at - text);
        while (at < end && *at == 0) {
            cell.uneven = true;
            result.nul = result.nul < 0 ? at - text : result.nul;
            ++at;
        }
        if (at < end && *at == u'"') {
            cell.quoted = true;
            result.opening = at - text;
            ++at;
            for (bool open = true; open;) {
                while (at < end && *at != u'"' && *at != u'\n' && *at != u'\r' && *at != 0) {
                    ++at;
                }
                if (at == end) {
                    result.end = last ? End::OpenQuote : End::More;
                    return result;
                }
                if (*at == 0) {
                    cell.uneven = true;
                    result.nul = result.nul < 0 ? at - text : result.nul;
                    ++at;
                } else if (*at != u'"') {
                    if (!passLineEnd()) {
                        return more();
                    }
                } else if (at + 1 == end && !last) {
                    return more();
                } else if (at + 1 < end && at[1] == u'"') {
                    cell.uneven = true;
                    at += 2;
                } else {
                    ++at;
                    open = false;
                }
            }
        }
        const char16_t* const closed = at;
        for (;;) {
            at = skipPlain(at, end);
            if (at < end && *at == 0) {
                cell.uneven = true;
                result.nul = result.nul < 0 ? at - text : result.nul;
                ++at;
                continue;
            }
            break;
        }
        if (at == end && !last) {
            return more();
        }
        if (cell.quoted && at != closed) {
            cell.uneven = true;
            result.behind = result.behind < 0 ? closed - text : result.behind;
        }
        cell.end = static_cast<quint32>(at - text);
        m_cells.push_back(cell);
        if (at == end) {
            break;
        }
        if (*at == m_separator) {
            ++at;
            continue;
        }
        if (!passLineEnd()) {
            return more();
        }
        break;
    }
    result.length = at - text;
    return result;
}

QStringView CsvScanner::even(char16_t* row, const CsvCell& cell) {
    const char16_t* in = row + cell.begin;
    const char16_t* const end = row + cell.end;
    char16_t* const begin = row + cell.begin;
    char16_t* out = begin;
    bool open = false;
    bool first = true;  // only the quote before everything else opens
    for (; in < end; ++in) {
        if (*in == 0) {
            continue;
        }
        if (*in == u'"' && cell.quoted && (first || open)) {
            if (!open) {
                open = true;
            } else if (in + 1 < end && in[1] == u'"') {
                *out++ = *in++;
            } else {
                open = false;
            }
            first = false;
            continue;
        }
        first = false;
        *out++ = *in;
    }
    return QStringView(begin, out);
}

bool CsvScanner::blank(const char16_t* row) const {
    int quoted = 0;
    for (const CsvCell& cell : m_cells) {
        quint32 at = cell.begin;
        const quint32 end = cell.end;
        for (; at < end && (row[at] == 0 || row[at] == u'"' || QChar::isSpace(row[at])); ++at) {
            if (row[at] == u'"' && !cell.quoted) {
                return false;
            }
        }
        if (at < end || (cell.quoted && end - cell.begin > 2)) {
            return false;
        }
        quoted += cell.quoted;
    }
    return !(quoted == 1 && m_cells.front().quoted);
}

}  // namespace jisr
