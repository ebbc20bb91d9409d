#pragma once

#include <QFont>
#include <QHash>
#include <QString>
#include <vector>

namespace jisr {

/// What one font makes of texts: shaping letters is what laying out a chart spends its time on, and a chart
/// asks for the same texts again and again. Each answer follows from font and text alone; all are forgotten
/// when the program loads fonts, and when there are very many.
class TextMeasure {
  public:
    struct Line {
        QString text;
        qreal width = 0;
    };
    struct Lines {
        std::vector<Line> lines;
        bool elided = false;  ///< the last one was shortened
    };

    /// The calling thread's own, good until it is asked for another font.
    static TextMeasure& of(const QFont& font);

    explicit TextMeasure(const QFont& font);
    /// The same font, found among those installed once for all who draw with it.
    const QFont& font() const { return m_font; }
    qreal height() const { return m_height; }
    qreal capHeight() const { return m_capHeight; }
    qreal width(const QString& text);
    /// @p text broken into lines of @p width; @p maxLines 0: as many as needed.
    Lines broken(const QString& text, qreal width, bool rightToLeft, int maxLines);

  private:
    struct Asked {
        QString text;
        qreal width;
        bool rightToLeft;
        int maxLines;
        bool operator==(const Asked& other) const = default;
        friend size_t qHash(const Asked& asked, size_t seed) {
            return qHashMulti(seed, asked.text, asked.width, asked.rightToLeft, asked.maxLines);
        }
    };
    Lines breakUp(const Asked& asked);
    void breakParagraph(const QString& paragraph, const Asked& asked, Lines& into);

    QFont m_font;
    qreal m_height = 0, m_capHeight = 0;
    QHash<QString, qreal> m_widths;
    QHash<Asked, Lines> m_broken;
};

}  // namespace jisr
