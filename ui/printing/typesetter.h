#pragma once

#include <map>

#include "core/reporting/report.h"
#include "ui/charts/chartpicture.h"
#include "ui/printing/pagelayout.h"
#include "ui/printing/printedtable.h"

namespace jisr {

/// Tells, once all pages are known, on which page a link's target stands, from 1; 0: nowhere.
using PageOfAnchor = std::function<int(const QString& anchor)>;

/// Widths at which the report's charts are to be recorded, in their order: as wide as the text, those of the
/// first page that stand next to each other half as wide. In ChartTheme::print()'s unit.
std::vector<qreal> chartWidths(const Report& report);

/// Sets a report of one language in type: each item becomes strips. Headings, tables and charts get anchors
/// ("heading-3", "table-by-region", "chart-insertion-by-region"); tables and charts are numbered, so that
/// texts can point to them.
class Typesetter {
  public:
    /// @p charts one a ChartSpec among the items, in their order. @p pageOf is asked while painting only.
    Typesetter(const Report& report, const std::vector<ChartPicture>& charts, PageOfAnchor pageOf);
    Typesetter(const Typesetter&) = delete;
    Typesetter& operator=(const Typesetter&) = delete;

    const Report& report() const { return m_report; }
    const Phrasebook& phrasebook() const { return m_phrasebook; }
    const ChartTheme& theme() const { return m_theme; }
    bool rtl() const { return m_phrasebook.rightToLeft(); }
    Qt::Alignment leading() const { return rtl() ? Qt::AlignRight : Qt::AlignLeft; }
    Qt::Alignment trailing() const { return rtl() ? Qt::AlignLeft : Qt::AlignRight; }
    QFont font(qreal size, bool bold = false) const;
    WrappedText text(const QString& words, qreal size, bool bold, qreal width) const;
    int pageOf(const QString& anchor) const { return m_pageOf(anchor); }

    /// Numbers tables and charts in the order in which they stand; painted are the last numbers given.
    void number(const std::vector<std::size_t>& items);

    /// The item at @p index; @p shape of a table, decided for all languages together.
    std::vector<Strip> strips(std::size_t index, const TableShape* shape);
    /// The table at @p index, measured; nullptr when the item isn't a table with columns.
    const PrintedTable* table(std::size_t index) const;
    /// What stands above the items of a report without a cover.
    std::vector<Strip> titleStrips() const;

    /// The contents, of a report with more chapters than its cover has room for.
    std::vector<Strip> contentsStrips() const;

    /// A line of the contents, and where it leads.
    struct Entry {
        QString text, anchor;
    };
    const std::vector<Entry>& contents() const { return m_contents; }

    static QString headingAnchor(std::size_t item) { return QStringLiteral("heading-%1").arg(item); }

  private:
    const Report& m_report;
    const std::vector<ChartPicture>& m_charts;
    PageOfAnchor m_pageOf;
    Phrasebook m_phrasebook;
    ChartTheme m_theme;
    std::map<std::size_t, std::unique_ptr<PrintedTable>> m_tables;  ///< by item
    std::map<std::size_t, std::size_t> m_pictures;                  ///< by item
    std::map<std::size_t, std::size_t> m_beside;                    ///< the chart beside a chart, by item
    std::map<std::size_t, QString> m_labels;                        ///< "Table 3", by item
    std::map<std::size_t, std::size_t> m_chapters;                  ///< the heading above, by item
    std::vector<Entry> m_contents;
    std::vector<std::pair<QString, QString>> m_names;  ///< titles that texts may quote, and their anchors

    void read();
    void pair();
    const ChartPicture* picture(std::size_t item) const;
    qreal width() const { return PageFormat().textWidth(); }
    std::vector<Strip> heading(std::size_t index, const ReportHeading& heading) const;
    std::vector<Strip> paragraph(const ReportParagraph& paragraph) const;
    std::vector<Strip> figures(const ReportFigures& figures) const;
    int figuresAcross(const ReportFigures& figures) const;
    std::vector<Strip> table(std::size_t index, const ReportTable& table, const TableShape& shape) const;
    std::vector<Strip> chart(std::size_t index) const;
    /// Two charts that were recorded narrow enough stand side by side.
    std::vector<Strip> charts(std::size_t first, std::size_t second) const;
    /// Lines that may continue on the next page, but never one alone.
    std::vector<Strip> lines(const WrappedText& words, const QColor& colour, qreal gap) const;
    std::vector<Strip> caption(std::size_t index, const QString& title, const QString& subtitle) const;
    bool isHeadingAbove(std::size_t index, const QString& title) const;
    /// The table with this chart's values, unless it stands in the same chapter.
    std::optional<std::size_t> tableOf(std::size_t index, const ChartSpec& chart) const;
    struct Reference {
        QString anchor;
        std::size_t item = 0;
    };
    std::optional<Reference> referenceOf(std::size_t index) const;
    QString sentence(const Reference& reference) const;
    QString quoted(const QString& words) const;
};

}  // namespace jisr
