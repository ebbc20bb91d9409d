#pragma once

#include <QFrame>
#include <QPointer>

namespace jisr {

/// A sheet beneath a field, or above it where there is no room. It lies inside the window, so that the
/// keyboard stays in the field, and moves to the leading edge in an Arabic window.
class FieldPopup : public QFrame {
    Q_OBJECT

  public:
    /// @p anchor must outlive the sheet (whoever owns the anchor deletes the sheet with it).
    FieldPopup(QWidget* anchor, QWidget* content);

    /// Shows it, @p wanted pixels high at most and never wider than the window.
    void open(const QSize& wanted);

  private:
    QPointer<QWidget> m_anchor;
};

}  // namespace jisr
