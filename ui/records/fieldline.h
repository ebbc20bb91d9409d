#pragma once

#include <QLineEdit>

namespace jisr {

/// One line of typing in a field: it runs the way of its text, leaves the window its undo when there is
/// nothing of its own to take back, and tells apart how the person left it.
class FieldLine : public QLineEdit {
    Q_OBJECT

  public:
    enum class Script { ByText, LeftToRight, Arabic };

    explicit FieldLine(Script script, QWidget* parent = nullptr);

    /// Puts the text in line with the window (@p mirrored: right to left) and its own letters.
    void turn(bool mirrored);

  signals:
    void entered();  ///< Enter
    void gaveUp();   ///< Escape with something to give up
    void gained();   ///< the keyboard came here
    void lost();     ///< the keyboard went elsewhere, not into a menu or another window
    void pressed();  ///< clicked

  public:
    /// Escape is the field's own while there is something typed.
    void setHeld(bool held) { m_held = held; }

  protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    Script m_script;
    bool m_mirrored = false;
    bool m_held = false;
};

}  // namespace jisr
