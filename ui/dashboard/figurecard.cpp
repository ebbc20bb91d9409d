#include "ui/dashboard/figurecard.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/base/parts.h"

namespace jisr {

FigureCard::FigureCard(bool headline, QWidget* parent) : QFrame(parent) {
    setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(1);
    m_label = parts::text("label");
    m_value = parts::text(headline ? "headline" : "value");
    m_detail = parts::text(headline ? "muted" : "detail");
    m_label->setWordWrap(true);
    m_value->setWordWrap(true);
    m_label->setAlignment(Qt::AlignTop | (m_label->alignment() & ~Qt::AlignVertical_Mask));
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | (m_detail->alignment() & ~Qt::AlignVertical_Mask));
    layout->addWidget(m_label);
    layout->addWidget(m_value);
    layout->addWidget(m_detail, 1);
    m_changes = parts::text("detail");
    m_changes->setWordWrap(true);
    m_changes->hide();
    layout->addWidget(m_changes);
}

int FigureCard::labelHeight(int width) const {
    const QMargins margins = layout()->contentsMargins();
    return m_label->heightForWidth(width - margins.left() - margins.right() - 2 * frameWidth());
}

void FigureCard::setLabelHeight(int height) {
    m_label->setMinimumHeight(height);
}

void FigureCard::setFigure(const ReportFigure& figure) {
    m_figure = figure;
    m_label->setText(figure.label);
    m_value->setText(figure.value);
    m_detail->setText(figure.detail);
    m_changes->setText(figure.changes.join(QLatin1Char('\n')));
    m_changes->setVisible(!figure.changes.isEmpty());
    const bool clickable = !figure.key.isEmpty();
    parts::setRole(this, "clickable", clickable);
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(QStringLiteral("%1: %2").arg(figure.label, figure.value));
    setAccessibleDescription((QStringList{figure.detail} + figure.changes).join(QStringLiteral(". ")));
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        activate();
    }
}

void FigureCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        activate();
        return;
    }
    QFrame::keyPressEvent(event);
}

void FigureCard::activate() {
    if (!m_figure.key.isEmpty()) {
        emit activated(m_figure.key, QStringLiteral("%1  %2").arg(m_figure.label, m_figure.value));
    }
}

}  // namespace jisr
