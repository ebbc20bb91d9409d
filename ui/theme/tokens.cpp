#include <cmath>

#include "ui/theme/theme.h"

namespace jisr {

const Tokens& tokensOf(bool dark) {
    static const Tokens light = [] {
        Tokens t;
        t.window = QColor(0xf3f5f7);
        t.card = QColor(0xffffff);
        t.field = QColor(0xffffff);
        t.border = QColor(0xd8dfe4);
        t.hover = QColor(0xebf0f3);
        t.selection = QColor(0xd3e8ee);
        t.text = QColor(0x18242c);
        t.muted = QColor(0x53626d);
        t.accent = QColor(0x0b556b);
        t.onAccent = QColor(0xffffff);
        t.focus = QColor(0x0b7a99);
        t.nav = QColor(0x132f3b);
        t.navText = QColor(0xdce8ed);
        t.navMuted = QColor(0x9fb6c1);
        t.navActive = QColor(0x1e4757);
        t.navStripe = QColor(0xe5a83b);
        t.chip = QColor(0xfff4d6);
        t.chipBorder = QColor(0xd9a441);
        t.chipText = QColor(0x4a3500);
        t.info = QColor(0xe3eff4);
        t.infoText = QColor(0x0b4a5e);
        t.success = QColor(0xe1f2e8);
        t.successText = QColor(0x175638);
        t.warning = QColor(0xfff1d2);
        t.warningText = QColor(0x5f4200);
        t.danger = QColor(0xfbe7e3);
        t.dangerText = QColor(0x8c2416);
        return t;
    }();
    static const Tokens night = [] {
        Tokens t;
        t.window = QColor(0x10181d);
        t.card = QColor(0x18232a);
        t.field = QColor(0x131d23);
        t.border = QColor(0x2d3b44);
        t.hover = QColor(0x22303a);
        t.selection = QColor(0x1f4857);
        t.text = QColor(0xe5ecef);
        t.muted = QColor(0xa0b1bb);
        t.accent = QColor(0x6fc3d8);
        t.onAccent = QColor(0x06222b);
        t.focus = QColor(0x6fc3d8);
        t.nav = QColor(0x0a1317);
        t.navText = QColor(0xd5e2e8);
        t.navMuted = QColor(0x8ba2ae);
        t.navActive = QColor(0x17323d);
        t.navStripe = QColor(0xe5a83b);
        t.chip = QColor(0x3a2e12);
        t.chipBorder = QColor(0xa9802c);
        t.chipText = QColor(0xffdf9c);
        t.info = QColor(0x173440);
        t.infoText = QColor(0xb5dfeb);
        t.success = QColor(0x15352a);
        t.successText = QColor(0xa8e0c3);
        t.warning = QColor(0x3a2e12);
        t.warningText = QColor(0xffdf9c);
        t.danger = QColor(0x40201b);
        t.dangerText = QColor(0xffc2b7);
        return t;
    }();
    return dark ? night : light;
}

double contrast(const QColor& a, const QColor& b) {
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor& colour) {
        return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
               0.0722 * channel(colour.blueF());
    };
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace jisr
