#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>

class QApplication;
class QSettings;

namespace jisr {

enum class Appearance { System, Light, Dark };

/// The colours by their use. Text on its ground keeps a contrast of at least 4.5 : 1 (a test looks).
struct Tokens {
    QColor window, card, field, border, hover, selection;
    QColor text, muted, accent, onAccent, focus;
    QColor nav, navText, navMuted, navActive, navStripe;
    QColor chip, chipBorder, chipText;
    QColor info, infoText, success, successText, warning, warningText, danger, dangerText;
};

/// The light and the dark tokens, as they are.
const Tokens& tokensOf(bool dark);
/// WCAG 2.1 contrast ratio, 1–21.
double contrast(const QColor& a, const QColor& b);

/// Distances between things, in device-independent pixels: one scale for the whole window.
namespace space {
inline constexpr int hair = 2, tight = 4, small = 8, medium = 12, large = 16, wide = 24, page = 18;
}

/// Dresses the application: palette, style sheet and fonts; switched at run time.
class Theme : public QObject {
    Q_OBJECT

  public:
    /// Starts in the appearance remembered in @p settings; the system's at first.
    Theme(QApplication& application, QSettings& settings, QObject* parent = nullptr);

    Appearance appearance() const { return m_appearance; }
    void set(Appearance appearance);
    bool dark() const;
    const Tokens& tokens() const { return tokensOf(dark()); }
    /// A Breeze icon in the text's colour, or in @p colour; empty where the build had no Breeze.
    QIcon icon(const QString& name, const QColor& colour = {}) const;

  signals:
    void changed();

  private:
    void dress();

    QApplication& m_application;
    QSettings& m_settings;
    Appearance m_appearance = Appearance::System;
    bool m_systemDark = false;
};

}  // namespace jisr
