#pragma once

#include <QChar>
#include <QtGlobal>
#include <array>
#include <vector>

namespace jisr {

/// One cell as it stands in the text: offsets from the row's beginning, quotes included.
struct CsvCell {
    quint32 begin = 0;
    quint32 end = 0;
    bool quoted = false;
    bool uneven = false;  ///< not one piece of the text: doubled quotes, NULs, text behind the quote
};

/// Finds the cells of one row of separated text without touching it, so that a row which goes on behind the
/// text at hand can be scanned again. A quote counts at the beginning of a cell only.
class CsvScanner {
  public:
    enum class End {
        Row,       ///< a whole row
        More,      ///< the row goes on behind the text
        OpenQuote  ///< the text is over and a quote is still open
    };
    struct Scan {
        End end = End::Row;
        qsizetype length = 0;    ///< units, the line end included
        int breaks = 0;          ///< line ends, those in quotes included
        qsizetype nul = -1;      ///< offset of the first NUL
        qsizetype behind = -1;   ///< offset of the first text behind a closing quote
        qsizetype opening = -1;  ///< offset of the quote opened last
    };

    explicit CsvScanner(char16_t separator);
    char16_t separator() const { return m_separator; }
    /// @param last nothing follows the text.
    Scan scan(const char16_t* text, qsizetype size, bool last);
    /// The cells of the row last scanned.
    const std::vector<CsvCell>& cells() const { return m_cells; }
    /// Rewrites an uneven cell in place; returns what it says. @p row is where the row begins.
    static QStringView even(char16_t* row, const CsvCell& cell);
    /// No cell has more than white space, and none is a lone "" at the row's beginning.
    bool blank(const char16_t* row) const;

  private:
    const char16_t* skipPlain(const char16_t* at, const char16_t* end) const;

    char16_t m_separator;
    std::array<bool, 128> m_special{};
    std::vector<CsvCell> m_cells;
};

}  // namespace jisr
