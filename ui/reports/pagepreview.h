#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <map>
#include <set>

#include "ui/printing/printedpages.h"

namespace jisr {

class Jobs;

/// The pages of a report as they will print, as many beside each other as there is room for, at any zoom.
/// Pages are drawn by jobs as they come into view; until then they are blank paper.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT

  public:
    /// @p jobs must outlive the preview.
    explicit PagePreview(Jobs& jobs, QWidget* parent = nullptr);

    /// Keeps the place when the report is another version of the one before.
    void setPages(const PrintedPages& pages);
    int pageCount() const;
    /// The page in view, from 0; −1 when there is none.
    int currentPage() const;
    void showPage(int page);
    /// So many rows of pages on, or back below 0.
    void turn(int rows);
    /// Times a page's true size.
    void setZoom(double zoom);
    enum class Fit { Width, Page };
    void setFit(Fit fit);
    double zoom() const;
    /// Every page in view was drawn.
    bool settled() const;

  signals:
    void pageChanged(int page);
    void zoomChanged(double zoom);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QSize pageSize() const;  ///< on screen
    int columns() const;
    int rowHeight() const;
    QRect pageRect(int page) const;
    void layOut();
    void drawInView();
    void forget();

    Jobs& m_jobs;
    PrintedPages m_pages;
    double m_zoom = 0;  ///< 0: as m_fit says
    Fit m_fit = Fit::Page;
    std::map<int, QImage> m_images;  ///< at the present size
    std::set<int> m_drawing;
    int m_generation = 0;  ///< of report and size: an image of an older one is dropped
    int m_lastPage = -1;
};

}  // namespace jisr
