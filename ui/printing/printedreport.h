#pragma once

#include <memory>

#include "core/reporting/report.h"
#include "ui/charts/chartpicture.h"
#include "ui/printing/pageflow.h"
#include "ui/printing/printedtable.h"

namespace jisr {

/// A heading of the printed report: where bookmarks and the contents' lines lead.
struct PrintedHeading {
    int level = 1;
    QString text;
    PageFlow::Place place;
};
/// A place on a page that leads to a heading.
struct PrintedLink {
    int page = 0;
    QRectF area;  ///< tenths of a point from the page's upper left corner
    std::size_t heading = 0;
};

/// A report laid out on pages: title page (all that stands before the first heading, then the contents),
/// then the sections; the passport and the page number at the foot of each page.
class PrintedReport {
  public:
    /// @p charts one a ChartSpec among the items, in their order.
    PrintedReport(const Report& report, const std::vector<ChartPicture>& charts);

    int pageCount() const { return m_pages.pageCount(); }
    void paintPage(QPainter& painter, int page) const;
    const std::vector<PrintedHeading>& headings() const { return m_headings; }
    const std::vector<PrintedLink>& links() const { return m_links; }

    /// Width at which charts are to be recorded.
    static qreal chartWidth() { return PageFormat::width - 2 * PageFormat::side; }

  private:
    const Report& m_report;
    const std::vector<ChartPicture>& m_charts;
    ChartTheme m_theme;
    Phrasebook m_phrasebook;
    PageFlow m_pages;
    std::vector<PrintedHeading> m_headings;
    std::vector<PrintedLink> m_links;
    std::vector<std::unique_ptr<PrintedTable>> m_tables;
    std::size_t m_nextChart = 0;

    bool rtl() const { return m_phrasebook.rightToLeft(); }
    Qt::Alignment leading() const { return rtl() ? Qt::AlignRight : Qt::AlignLeft; }
    Qt::Alignment trailing() const { return rtl() ? Qt::AlignLeft : Qt::AlignRight; }
    QFont font(qreal size, bool bold = false) const;
    WrappedText text(const QString& words, qreal size, bool bold, qreal width) const;

    void addTitle();
    void addContents();
    void addText(const WrappedText& words, const QColor& colour);
    void add(const ReportHeading& heading, const ReportItem* next);
    void add(const ReportParagraph& paragraph);
    void add(const ReportFigures& figures);
    void add(const ReportTable& table);
    void add(const ChartSpec& chart);
    /// The last heading says already what a chart or table is called.
    bool isHeadingAbove(const QString& title) const;
    /// The least that must stand with its heading.
    qreal leastHeight(const ReportItem& item) const;
    void paintFoot(QPainter& painter, int page) const;
    void paintHead(QPainter& painter) const;
};

}  // namespace jisr
