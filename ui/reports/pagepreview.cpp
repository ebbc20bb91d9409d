#include "ui/reports/pagepreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

#include "ui/jobs/jobs.h"

namespace jisr {

namespace {

constexpr int Margin = 16, Gap = 14;
constexpr double Smallest = 0.25, Largest = 4, Step = 1.2;
constexpr double PixelsPerPoint = 96.0 / 72;  // a page in its true size on a screen of 96 dots an inch
constexpr QSizeF a4{595.3, 841.9};            // points

}  // namespace

PagePreview::PagePreview(Jobs& jobs, QWidget* parent) : QAbstractScrollArea(parent), m_jobs(jobs) {
    setObjectName(QStringLiteral("pagePreview"));
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // or its coming would change the width it depends on
}

void PagePreview::setPages(const PrintedPages& pages) {
    m_pages = pages;
    forget();
    layOut();
}

int PagePreview::pageCount() const {
    return m_pages.count();
}

double PagePreview::zoom() const {
    if (m_zoom > 0) {
        return m_zoom;
    }
    const QSizeF paper = (m_pages.count() > 0 ? m_pages.size(0) : a4) * PixelsPerPoint;
    const double wide = (viewport()->width() - 2 * Margin) / paper.width();
    const double high = (viewport()->height() - 2 * Margin) / paper.height();
    return std::clamp(m_fit == Fit::Width ? wide : std::min(wide, high), Smallest, Largest);
}

void PagePreview::setZoom(double zoom) {
    const int page = currentPage();
    m_zoom = std::clamp(zoom, Smallest, Largest);
    forget();
    layOut();
    showPage(std::max(0, page));
    emit zoomChanged(m_zoom);
}

void PagePreview::setFit(Fit fit) {
    const int page = currentPage();
    m_zoom = 0;
    m_fit = fit;
    forget();
    layOut();
    showPage(std::max(0, page));
    emit zoomChanged(zoom());
}

QSize PagePreview::pageSize() const {
    const QSizeF paper = m_pages.count() > 0 ? m_pages.size(0) : a4;
    return (paper * PixelsPerPoint * zoom()).toSize();
}

int PagePreview::columns() const {
    const int fitting = (viewport()->width() - 2 * Margin + Gap) / (pageSize().width() + Gap);
    return std::clamp(fitting, 1, std::max(1, pageCount()));
}

int PagePreview::rowHeight() const {
    return pageSize().height() + Gap;
}

QRect PagePreview::pageRect(int page) const {
    const QSize size = pageSize();
    const int across = columns(), width = across * (size.width() + Gap) - Gap, room = viewport()->width();
    const int left =
        width + 2 * Margin <= room ? (room - width) / 2 : Margin - horizontalScrollBar()->value();
    int column = page % across;
    if (layoutDirection() == Qt::RightToLeft) {
        column = across - 1 - column;  // the first page at the right
    }
    return {QPoint(left + column * (size.width() + Gap),
                   Margin + page / across * rowHeight() - verticalScrollBar()->value()),
            size};
}

int PagePreview::currentPage() const {
    if (pageCount() == 0) {
        return -1;
    }
    const int row = (verticalScrollBar()->value() + viewport()->height() / 3) / rowHeight();
    return std::clamp(row * columns(), 0, pageCount() - 1);
}

void PagePreview::showPage(int page) {
    if (pageCount() > 0) {
        verticalScrollBar()->setValue(std::clamp(page, 0, pageCount() - 1) / columns() * rowHeight());
    }
}

void PagePreview::turn(int rows) {
    showPage(currentPage() + rows * columns());
}

bool PagePreview::settled() const {
    return m_drawing.empty();
}

void PagePreview::layOut() {
    const QSize size = pageSize();
    const int rows = (pageCount() + columns() - 1) / columns();
    const int height = 2 * Margin + rows * rowHeight() - (rows > 0 ? Gap : 0);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * Margin - viewport()->width()));
    viewport()->update();
    drawInView();
    if (const int page = currentPage(); page != m_lastPage) {
        m_lastPage = page;
        emit pageChanged(page);
    }
}

void PagePreview::forget() {
    ++m_generation;
    m_images.clear();
    m_drawing.clear();
}

void PagePreview::drawInView() {
    const qreal ratio = devicePixelRatioF();
    for (int page = 0; page < pageCount(); ++page) {
        const bool inView = pageRect(page).intersects(viewport()->rect().adjusted(0, -200, 0, 200));
        if (!inView) {
            if (!pageRect(page).intersects(viewport()->rect().adjusted(0, -4000, 0, 4000))) {
                m_images.erase(page);  // drawn again when it comes back
            }
            continue;
        }
        // one at a time: what pages are painted from is shared
        if (m_images.contains(page) || !m_drawing.empty()) {
            continue;
        }
        m_drawing.insert(page);
        const QSize pixels = pageSize() * ratio;
        m_jobs.start<QImage>(
            this,
            [pages = m_pages, page, pixels](Progress&) {
                QImage image(pixels, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setRenderHint(QPainter::TextAntialiasing);
                painter.scale(pixels.width() / pages.size(page).width(),
                              pixels.height() / pages.size(page).height());
                pages.paint(painter, page);
                return image;
            },
            [this, page, ratio, generation = m_generation](QImage image) {
                if (generation != m_generation) {
                    return;
                }
                image.setDevicePixelRatio(ratio);
                m_drawing.erase(page);
                m_images[page] = std::move(image);
                viewport()->update();
                drawInView();
            },
            [this, page](const Message&) { m_drawing.erase(page); });
    }
}

void PagePreview::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    for (int page = 0; page < pageCount(); ++page) {
        const QRect paper = pageRect(page);
        if (!paper.intersects(viewport()->rect())) {
            continue;
        }
        painter.fillRect(paper.adjusted(-1, -1, 1, 1), palette().color(QPalette::Mid));
        painter.fillRect(paper, Qt::white);  // paper, in the dark window too
        if (const auto image = m_images.find(page); image != m_images.end()) {
            painter.drawImage(paper, image->second);
        }
    }
}

void PagePreview::resizeEvent(QResizeEvent*) {
    if (m_zoom <= 0) {
        forget();
    }
    layOut();
}

void PagePreview::scrollContentsBy(int, int) {
    layOut();
}

void PagePreview::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(zoom() * std::pow(Step, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PagePreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Plus:
            setZoom(zoom() * Step);
            break;
        case Qt::Key_Minus:
            setZoom(zoom() / Step);
            break;
        case Qt::Key_0:
            setFit(Fit::Page);
            break;
        case Qt::Key_PageDown:
            turn(1);
            break;
        case Qt::Key_PageUp:
            turn(-1);
            break;
        case Qt::Key_Home:
            showPage(0);
            break;
        case Qt::Key_End:
            showPage(pageCount() - 1);
            break;
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

}  // namespace jisr
