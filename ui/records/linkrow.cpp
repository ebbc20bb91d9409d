#include "ui/records/linkrow.h"

#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

LinkRow::LinkRow(const QString& text, const QString& detail, QWidget* parent) : QPushButton(parent) {
    setProperty("role", QStringLiteral("row"));
    setAutoDefault(true);
    setAccessibleName(detail.isEmpty() ? text : text + QStringLiteral(", ") + detail);
    auto* layout = parts::column(0);
    layout->setContentsMargins(space::small, space::tight, space::small, space::tight);
    m_text = parts::text("plain", this);
    m_text->setText(text);
    m_text->setWordWrap(true);
    m_text->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_detail = parts::text("detail", this);
    m_detail->setText(detail);
    m_detail->setWordWrap(true);
    m_detail->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_detail->setVisible(!detail.isEmpty());
    layout->addWidget(m_text);
    layout->addWidget(m_detail);
    setLayout(layout);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LinkRow::sizeHint() const {
    const int width = std::max(120, this->width());
    return {120, layout()->heightForWidth(width)};
}

void LinkRow::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    // A button doesn't ask its layout how high the broken lines are.
    setMinimumHeight(layout()->heightForWidth(width()));
    updateGeometry();
}

}  // namespace jisr
