#pragma once

#include <QSizeF>
#include <memory>
#include <optional>

#include "core/reporting/report.h"
#include "ui/charts/chartpicture.h"

class QPainter;
class QPrinter;

namespace jisr {

/// A report and its charts, one a ChartSpec among the items, in their order (recordCharts()).
struct ReportToPrint {
    Report report;
    std::vector<ChartPicture> charts;
};

/// Where bookmarks lead.
struct PrintedHeading {
    int level = 1;
    QString text;
    int page = 0;  ///< from 0
    qreal y = 0;   ///< points from the page's upper edge
};
/// A place on a page that leads to another.
struct PrintedLink {
    int page = 0;
    QRectF area;  ///< points from the page's upper left corner
    int targetPage = 0;
    qreal targetY = 0;
};

/// A report laid out on A4 pages: cover, then the items; programme, title and edition at the head of each
/// page, passport and page number at its foot. In two languages the pages face each other, French at the
/// left, Arabic at the right, every heading, row and chart at the same height.
///
/// Made in a job (any thread), painted in any thread: preview, PDF and printer show these same pages. Cheap
/// to copy.
class PrintedPages {
  public:
    PrintedPages() = default;  ///< no page
    /// @p beside the same report in a second language; of the two, the one written from the right stands at
    /// the right.
    explicit PrintedPages(ReportToPrint report, std::optional<ReportToPrint> beside = {});

    int count() const;
    /// In points.
    QSizeF size(int page) const;
    /// With the page's upper left corner at the painter's origin, in points. Paints no ground.
    void paint(QPainter& painter, int page) const;

    /// One, or two in a bilingual report; the first is the left one.
    std::vector<const Report*> reports() const;
    /// A bilingual report's pages face each other from the second on; the cover stands alone.
    bool facing() const { return reports().size() > 1; }
    std::vector<PrintedHeading> headings() const;
    std::vector<PrintedLink> links() const;

  private:
    class Sheets;
    std::shared_ptr<const Sheets> m_sheets;
};

/// Prints the pages that the printer was asked for, fitted to its paper.
void printPages(const PrintedPages& pages, QPrinter& printer);

}  // namespace jisr
