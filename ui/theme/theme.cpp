#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <map>
#include <tuple>

#include "ui/printing/fonts.h"

namespace jisr {

namespace {

const QString settingKey = QStringLiteral("window/appearance");

/// Draws a Breeze SVG in one colour at whatever size is asked; Breeze marks its strokes "currentColor".
class InkEngine : public QIconEngine {
  public:
    InkEngine(QByteArray drawing, QColor ink, QColor faded)
        : m_drawing(std::move(drawing)), m_ink(ink), m_faded(faded) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QColor colour = mode == QIcon::Disabled ? m_faded : m_ink;
        QByteArray inked = m_drawing;
        inked.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer(inked).render(painter, QRectF(rect));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        // buttons ask each time they are painted
        QPixmap& drawn = m_drawn[{size.width(), size.height(), mode == QIcon::Disabled}];
        if (drawn.isNull() && !size.isEmpty()) {
            drawn = QPixmap(size);
            drawn.fill(Qt::transparent);
            QPainter painter(&drawn);
            paint(&painter, QRect(QPoint(), size), mode, state);
        }
        return drawn;
    }
    QIconEngine* clone() const override { return new InkEngine(*this); }

  private:
    QByteArray m_drawing;
    QColor m_ink, m_faded;
    std::map<std::tuple<int, int, bool>, QPixmap> m_drawn;  ///< by width, height, disabled
};

/// "@name@" in the sheet becomes the token of that name.
QString filled(QString sheet, const Tokens& t, bool dark) {
    const std::pair<const char*, QColor> names[] = {
        {"window", t.window},
        {"card", t.card},
        {"field", t.field},
        {"border", t.border},
        {"hover", t.hover},
        {"selection", t.selection},
        {"text", t.text},
        {"muted", t.muted},
        {"accent", t.accent},
        {"onAccent", t.onAccent},
        {"focus", t.focus},
        {"nav", t.nav},
        {"navText", t.navText},
        {"navMuted", t.navMuted},
        {"navActive", t.navActive},
        {"navStripe", t.navStripe},
        {"chip", t.chip},
        {"chipBorder", t.chipBorder},
        {"chipText", t.chipText},
        {"info", t.info},
        {"infoText", t.infoText},
        {"success", t.success},
        {"successText", t.successText},
        {"warning", t.warning},
        {"warningText", t.warningText},
        {"danger", t.danger},
        {"dangerText", t.dangerText},
    };
    for (const auto& [name, colour] : names) {
        sheet.replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char('@'), colour.name());
    }
    // Style sheets take pictures from files only: one drawing for each mode.
    sheet.replace(QLatin1String("@mode@"), dark ? QLatin1String("dark") : QLatin1String("light"));
    return sheet;
}

QPalette paletteOf(const Tokens& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.field);
    palette.setColor(QPalette::AlternateBase, t.hover);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.card);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::ToolTipBase, t.text);
    palette.setColor(QPalette::ToolTipText, t.card);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::Mid, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, t.muted);
    }
    return palette;
}

}  // namespace

Theme::Theme(QApplication& application, QSettings& settings, QObject* parent)
    : QObject(parent), m_application(application), m_settings(settings) {
    const QPalette system = application.palette();
    m_systemDark =
        system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    const QString remembered = settings.value(settingKey).toString();
    m_appearance = remembered == QLatin1String("light")  ? Appearance::Light
                   : remembered == QLatin1String("dark") ? Appearance::Dark
                                                         : Appearance::System;

    loadFonts();
    QFont font = application.font();
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), font.family()});
    font.setPixelSize(13);
    application.setFont(font);
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    dress();
}

bool Theme::dark() const {
    return m_appearance == Appearance::System ? m_systemDark : m_appearance == Appearance::Dark;
}

void Theme::set(Appearance appearance) {
    const char* const names[] = {"system", "light", "dark"};
    m_settings.setValue(settingKey, QLatin1String(names[static_cast<int>(appearance)]));
    if (appearance == m_appearance) {
        return;
    }
    m_appearance = appearance;
    dress();
    emit changed();
}

QIcon Theme::icon(const QString& name, const QColor& colour) const {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QIcon(new InkEngine(file.readAll(), colour.isValid() ? colour : tokens().text, tokens().muted));
}

void Theme::dress() {
    QFile file(QStringLiteral(":/theme/window.qss"));
    const QString sheet = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    m_application.setPalette(paletteOf(tokens()));
    m_application.setStyleSheet(filled(sheet, tokens(), dark()));
}

}  // namespace jisr
