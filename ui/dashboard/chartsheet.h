#pragma once

#include <QWidget>

#include "core/charting/chartcatalogue.h"

class QGridLayout;

namespace jisr {

class ChartCard;
class LanguageSwitch;
class Theme;

/// One sheet of the dashboard: a card for each of its charts, half ones side by side where there is room.
class ChartSheet : public QWidget {
    Q_OBJECT

  public:
    ChartSheet(Sheet sheet, LanguageSwitch& language, Theme& theme, QWidget* parent = nullptr);
    Sheet sheet() const { return m_sheet; }
    const QList<ChartCard*>& cards() const { return m_cards; }
    ChartCard* card(const QString& id) const;
    /// Puts the cards in their places, @p width to share.
    void arrange(int width);

  private:
    Sheet m_sheet;
    QGridLayout* m_grid;
    QList<ChartCard*> m_cards;
    int m_columns = 0;
};

}  // namespace jisr
