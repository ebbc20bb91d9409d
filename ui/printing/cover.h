#pragma once

#include "ui/printing/typesetter.h"

namespace jisr {

/// The first page of a report: who publishes, what it is, what fixes it, the contents, who signs. Of a
/// bilingual report both languages stand beside each other, each from its own side.
class CoverPage {
  public:
    /// @p voices one or two, the first to the left; they must outlive this.
    explicit CoverPage(std::vector<const Typesetter*> voices);

    /// Whether the report says enough of itself to fill a cover.
    static bool neededFor(const Report& report);

    /// In tenths of a point.
    void paint(QPainter& painter) const;
    struct Link {
        std::size_t voice = 0;
        QRectF area;  ///< from the page's upper left corner
        QString target;
    };
    const std::vector<Link>& links() const { return m_links; }
    /// False when there are more chapters than the cover has room for: they need a page of their own.
    bool hasContents() const { return m_hasContents; }

  private:
    std::vector<const Typesetter*> m_voices;
    std::vector<Link> m_links;
    bool m_hasContents = true;
    std::vector<std::function<void(QPainter&)>> m_paints;

    void addLogo();
    void addTitle(std::size_t voice, const QRectF& area);
    qreal addFacts(const Typesetter& voice, const QRectF& area);
    void addContents(std::size_t voice, const QRectF& area);
    void addSignature(const Typesetter& voice, const QRectF& area);
    qreal addWords(const WrappedText& words, const QPointF& at, const QColor& colour);
};

}  // namespace jisr
