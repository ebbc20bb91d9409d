#pragma once

#include <QFrame>

#include "core/reporting/report.h"

class QLabel;

namespace jisr {

/// One figure with what stands beneath it. A click, Enter or Space asks for the people behind it.
class FigureCard : public QFrame {
    Q_OBJECT

  public:
    /// @param headline the big one of the row.
    explicit FigureCard(bool headline, QWidget* parent = nullptr);
    void setFigure(const ReportFigure& figure);
    /// Height of the label within a card of @p width.
    int labelHeight(int width) const;
    /// Values of one row stand on one line, however long their labels.
    void setLabelHeight(int height);
    const ReportFigure& figure() const { return m_figure; }

  signals:
    void activated(const QString& key, const QString& title);

  protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void activate();

    ReportFigure m_figure;
    QLabel *m_label, *m_value, *m_detail, *m_changes;
};

}  // namespace jisr
