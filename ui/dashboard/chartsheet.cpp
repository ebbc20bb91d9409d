#include "ui/dashboard/chartsheet.h"

#include <QGridLayout>

#include "ui/dashboard/chartcard.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int TwoColumns = 960;  ///< pixels from which on two charts are legible side by side

}  // namespace

ChartSheet::ChartSheet(Sheet sheet, LanguageSwitch& language, Theme& theme, QWidget* parent)
    : QWidget(parent), m_sheet(sheet) {
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::medium);
    for (const ChartInfo& info : chartCatalogue()) {
        if (info.sheet == sheet) {
            m_cards.append(new ChartCard(info, language, theme));
        }
    }
}

ChartCard* ChartSheet::card(const QString& id) const {
    for (ChartCard* card : m_cards) {
        if (id == QLatin1String(card->info().id)) {
            return card;
        }
    }
    return nullptr;
}

void ChartSheet::arrange(int width) {
    const int columns = width >= TwoColumns ? 2 : 1;
    const int half = columns == 2 ? (width - m_grid->spacing()) / 2 : width;
    for (ChartCard* card : m_cards) {
        card->fit(card->info().wide ? width : half);
    }
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    int row = 0, column = 0;
    for (ChartCard* card : m_cards) {
        if (card->info().wide || columns == 1) {
            row += column > 0;
            m_grid->addWidget(card, row++, 0, 1, columns);
            column = 0;
        } else {
            m_grid->addWidget(card, row, column);
            row += column;
            column = 1 - column;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

}  // namespace jisr
