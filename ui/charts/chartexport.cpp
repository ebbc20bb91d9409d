#include "ui/charts/chartexport.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include "ui/charts/chartplot.h"

namespace jisr {

namespace {

constexpr qreal screenWidth = 960;
constexpr int pixelsPerUnit = 2;
/// Tenths of a point: the width of an A4 page.
constexpr qreal paperWidth = 5953;

/// The chart on its ground, with room around it and the passport at the foot.
class Sheet {
  public:
    Sheet(const ChartSpec& spec, const QString& passport, const ChartTheme& theme, qreal width)
        : m_theme(theme),
          m_margin(theme.fontSize * 1.5),
          m_plot(ChartPlot::make(spec, theme, true)),
          m_foot(passport, theme.smallFont(), width - 2 * m_margin,
                 spec.rightToLeft ? Qt::AlignRight : Qt::AlignLeft, spec.rightToLeft) {
        const qreal inner = width - 2 * m_margin;
        m_chart = QSizeF(inner, m_plot->preferredHeight(inner));
        m_plot->layOut(m_chart);
        const qreal foot = passport.isEmpty() ? 0 : m_margin + m_foot.height();
        // whole units: a page's edge cuts nothing
        m_size = QSizeF(width, std::ceil(m_chart.height() + 2 * m_margin + foot));
        m_hasFoot = foot > 0;
    }

    QSizeF size() const { return m_size; }

    void paint(QPainter& painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(0, 0), m_size), m_theme.background);
        painter.save();
        painter.translate(m_margin, m_margin);
        m_plot->paint(painter, true);
        painter.restore();
        if (m_hasFoot) {
            const qreal top = m_size.height() - m_margin - m_foot.height();
            painter.setPen(QPen(m_theme.grid, m_theme.fontSize / 12));
            painter.drawLine(QPointF(m_margin, top - m_margin / 2),
                             QPointF(m_size.width() - m_margin, top - m_margin / 2));
            m_foot.draw(painter, {m_margin, top}, m_theme.muted);
        }
    }

  private:
    ChartTheme m_theme;
    qreal m_margin;
    std::unique_ptr<ChartPlot> m_plot;
    WrappedText m_foot;
    QSizeF m_chart, m_size;
    bool m_hasFoot = false;
};

}  // namespace

QImage chartImage(const ChartSpec& spec, const QString& passport) {
    Sheet sheet(spec, passport, ChartTheme::light(), screenWidth);
    QImage image((sheet.size() * pixelsPerUnit).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pixelsPerUnit, pixelsPerUnit);
    sheet.paint(painter);
    painter.end();
    // for programs that take a picture's size from its resolution: as large as it was on screen
    constexpr int dotsPerMetre = 96 * pixelsPerUnit * 10000 / 254;
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

QByteArray chartPng(const ChartSpec& spec, const QString& passport) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(spec, passport).save(&buffer, "PNG");
    return bytes;
}

QByteArray chartSvg(const ChartSpec& spec, const QString& passport) {
    Sheet sheet(spec, passport, ChartTheme::light(), screenWidth);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // a unit is a pixel of 96 to the inch, as browsers take it
    generator.setResolution(96);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), sheet.size()));
    generator.setTitle(spec.title);
    generator.setDescription(passport);
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return bytes;
}

QByteArray chartPdf(const ChartSpec& spec, const QString& passport) {
    constexpr qreal unitsPerPoint = 10;
    constexpr int dotsPerInch = 1440;
    Sheet sheet(spec, passport, ChartTheme::print(), paperWidth);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPdfWriter::PdfVersion_1_6);
    writer.setResolution(dotsPerInch);
    writer.setTitle(spec.title);
    writer.setCreator(QStringLiteral("Jisr " JISR_VERSION));
    writer.setPageSize(QPageSize(sheet.size() / unitsPerPoint, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    constexpr qreal scale = dotsPerInch / (72 * unitsPerPoint);
    painter.scale(scale, scale);
    sheet.paint(painter);
    painter.end();
    return bytes;
}

}  // namespace jisr
