#pragma once

#include <QPushButton>

class QLabel;

namespace jisr {

/// A line to press: what it leads to, and beneath, smaller, what tells it from others.
class LinkRow : public QPushButton {
    Q_OBJECT

  public:
    LinkRow(const QString& text, const QString& detail, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QLabel *m_text, *m_detail;
};

}  // namespace jisr
