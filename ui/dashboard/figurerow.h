#pragma once

#include <QWidget>

#include "core/reporting/report.h"

class QGridLayout;

namespace jisr {

class FigureCard;

/// The big figures: the headline across two lines, the others beside it, their values on one line each.
class FigureRow : public QWidget {
    Q_OBJECT

  public:
    explicit FigureRow(QWidget* parent = nullptr);
    void setFigures(const ReportFigures& figures);
    /// Puts the cards in their places, @p width to share.
    void arrange(int width);

  signals:
    void activated(const QString& key, const QString& title);

  private:
    void place(int columns, bool beside);
    void alignValues(int width, int columns, bool beside);

    QGridLayout* m_grid;
    QList<FigureCard*> m_cards;
    int m_placedFor = 0;  ///< places in a line; 0: not yet
};

}  // namespace jisr
