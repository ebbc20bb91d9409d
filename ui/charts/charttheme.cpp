#include "ui/charts/charttheme.h"

#include <array>
#include <cmath>

namespace jisr {

namespace {

struct SeriesColour {
    const char* key;
    QRgb light, dark;
};
constexpr std::array seriesColours = {
    SeriesColour{"EMP", 0xff0b526b, 0xff7fd0e6},         SeriesColour{"SH_APPR", 0xff3e8aa8, 0xff3f97b8},
    SeriesColour{"SH_CI", 0xffa9d6e3, 0xff24617a},       SeriesColour{"SH_STUDY", 0xffcb8d22, 0xffe0ad4c},
    SeriesColour{"SH_INT", 0xfff0d9a8, 0xff5f4a22},      SeriesColour{"SH_SEEK", 0xffbf4e29, 0xffd9653c},
    SeriesColour{"SH_INACT", 0xffa0a0a8, 0xffa9a9b2},    SeriesColour{"UNREACHED", 0xffe9ecef, 0xff2b3238},
    SeriesColour{"NOT_TRACED", 0xffffffff, 0xff1d2226},  SeriesColour{"CONTRACT", 0xff3e8aa8, 0xff3f97b8},
    SeriesColour{"NOT_INSERTED", 0xffbf4e29, 0xffd9653c}};

QFont family() {
    QFont font;
    // first what loadFonts() brings along, then whatever the system has
    font.setFamilies(
        {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Math")});
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont sized(QFont font, qreal size) {
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size))));
    return font;
}

}  // namespace

ChartTheme ChartTheme::light() {
    ChartTheme theme;
    theme.background = QColor(0xff, 0xff, 0xff);
    theme.text = QColor(0x1c, 0x25, 0x2b);
    theme.muted = QColor(0x5b, 0x66, 0x6e);
    theme.grid = QColor(0xe6, 0xea, 0xed);
    theme.axis = QColor(0xb9, 0xc2, 0xc8);
    theme.accent = QColor(0x0b, 0x52, 0x6b);
    theme.band = QColor(0xcf, 0xe2, 0xe9);
    theme.warning = QColor(0xb4, 0x5f, 0x06);
    theme.reference = QColor(0xbf, 0x4e, 0x29);
    theme.focus = QColor(0x1a, 0x73, 0xe8);
    theme.hover = QColor(0xf3, 0xf7, 0xf9);
    theme.hatchGround = QColor(0xff, 0xff, 0xff);
    theme.hatch = QColor(0x9a, 0xa3, 0xa9);
    theme.font = family();
    return theme;
}

ChartTheme ChartTheme::dim() {
    ChartTheme theme = light();
    theme.dark = true;
    theme.background = QColor(0x1d, 0x22, 0x26);
    theme.text = QColor(0xe6, 0xea, 0xed);
    theme.muted = QColor(0xa3, 0xae, 0xb5);
    theme.grid = QColor(0x33, 0x3b, 0x41);
    theme.axis = QColor(0x5a, 0x66, 0x6e);
    theme.accent = QColor(0x7f, 0xd0, 0xe6);
    theme.band = QColor(0x2c, 0x4a, 0x55);
    theme.warning = QColor(0xf0, 0xb4, 0x5b);
    theme.reference = QColor(0xe9, 0x84, 0x60);
    theme.focus = QColor(0x8a, 0xb4, 0xf8);
    theme.hover = QColor(0x27, 0x2e, 0x33);
    theme.hatchGround = QColor(0x1d, 0x22, 0x26);
    theme.hatch = QColor(0x86, 0x92, 0x9a);
    return theme;
}

ChartTheme ChartTheme::print() {
    ChartTheme theme = light();
    theme.fontSize = 82;
    theme.titleSize = 105;
    theme.text = QColor(0x11, 0x18, 0x1c);
    return theme;
}

QColor ChartTheme::seriesColour(const QString& key, int position) const {
    for (const SeriesColour& colour : seriesColours) {
        if (key == QLatin1String(colour.key)) {
            return QColor(dark ? colour.dark : colour.light);
        }
    }
    const SeriesColour& colour = seriesColours[static_cast<std::size_t>(position) % 7];
    return QColor(dark ? colour.dark : colour.light);
}

QColor ChartTheme::textOn(const QColor& ground) const {
    // WCAG's relative luminance, approximated by gamma 2.2; 0.18 is where black and white read equally well
    const auto part = [](qreal value) { return std::pow(value, 2.2); };
    const qreal luminance =
        0.2126 * part(ground.redF()) + 0.7152 * part(ground.greenF()) + 0.0722 * part(ground.blueF());
    return luminance > 0.18 ? QColor(0x11, 0x18, 0x1c) : QColor(Qt::white);
}

QFont ChartTheme::labelFont() const {
    return sized(font, fontSize);
}

QFont ChartTheme::smallFont() const {
    return sized(font, fontSize * 0.88);
}

QFont ChartTheme::titleFont() const {
    QFont bold = sized(font, titleSize);
    bold.setBold(true);
    return bold;
}

}  // namespace jisr
