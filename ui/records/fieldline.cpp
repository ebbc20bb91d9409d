#include "ui/records/fieldline.h"

#include <QKeyEvent>
#include <limits>

namespace jisr {

FieldLine::FieldLine(Script script, QWidget* parent) : QLineEdit(parent), m_script(script) {
    // Qt's own limit would cut what the file holds, and the cut text would be saved as an edit.
    setMaxLength(std::numeric_limits<int>::max() / 4);
    setProperty("look", QStringLiteral("field"));
    connect(this, &QLineEdit::textChanged, this, [this] { turn(m_mirrored); });
}

void FieldLine::turn(bool mirrored) {
    m_mirrored = mirrored;
    const bool arabic = m_script == Script::LeftToRight ? false
                        : text().isEmpty()              ? m_script == Script::Arabic || mirrored
                                                        : text().isRightToLeft();
    setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
    const bool right = mirrored || arabic;
    setAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

bool FieldLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        // What was saved can't be taken back by the line: Ctrl+Z is the window's then.
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_held) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FieldLine::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    emit gained();
}

void FieldLine::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        emit lost();
    }
}

void FieldLine::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ControlModifier)) {
        emit entered();
        return;
    }
    if (enter || (event->key() == Qt::Key_Escape && !m_held)) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        emit gaveUp();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FieldLine::mousePressEvent(QMouseEvent* event) {
    QLineEdit::mousePressEvent(event);
    emit pressed();
}

}  // namespace jisr
