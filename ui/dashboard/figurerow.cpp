#include "ui/dashboard/figurerow.h"

#include <QGridLayout>
#include <QMap>

#include "ui/dashboard/figurecard.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int Beside = 960;  ///< pixels from which on the headline stands beside the others
constexpr int HeadlinePlaces = 2, NarrowPlaces = 4;

}  // namespace

FigureRow::FigureRow(QWidget* parent) : QWidget(parent) {
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::medium);
}

void FigureRow::setFigures(const ReportFigures& figures) {
    const auto count = static_cast<qsizetype>(figures.figures.size());
    if (count != m_cards.size()) {
        m_placedFor = 0;
    }
    while (m_cards.size() > count) {
        delete m_cards.takeLast();
    }
    while (m_cards.size() < count) {
        auto* card = new FigureCard(m_cards.isEmpty());
        card->setObjectName(QStringLiteral("figure_%1").arg(m_cards.size()));
        m_cards.append(card);
        connect(card, &FigureCard::activated, this, &FigureRow::activated);
    }
    for (qsizetype i = 0; i < count; ++i) {
        m_cards[i]->setFigure(figures.figures[static_cast<std::size_t>(i)]);
    }
}

void FigureRow::arrange(int width) {
    if (m_cards.isEmpty()) {
        return;
    }
    const bool beside = width >= Beside;
    const int others = static_cast<int>(m_cards.size()) - 1;
    const int columns = beside ? HeadlinePlaces + (others + 1) / 2 : NarrowPlaces;
    if (columns != m_placedFor) {
        place(columns, beside);
        m_placedFor = columns;
    }
    alignValues(width, columns, beside);
}

void FigureRow::place(int columns, bool beside) {
    m_grid->addWidget(m_cards.first(), 0, 0, beside ? 2 : 1, beside ? HeadlinePlaces : columns);
    const int from = beside ? HeadlinePlaces : 0, line = beside ? 0 : 1, inLine = columns - from;
    for (int i = 1; i < m_cards.size(); ++i) {
        m_grid->addWidget(m_cards[i], line + (i - 1) / inLine, from + (i - 1) % inLine);
    }
    for (int column = 0; column < std::max(m_grid->columnCount(), columns); ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
}

void FigureRow::alignValues(int width, int columns, bool beside) {
    // The width that the layout is about to give: one place of the row, without the distances between.
    const int room = (width - (columns - 1) * m_grid->spacing()) / columns;
    const int inLine = columns - (beside ? HeadlinePlaces : 0);
    QMap<int, int> highest;
    for (int i = 1; i < m_cards.size(); ++i) {
        m_cards[i]->setLabelHeight(0);
        int& line = highest[(i - 1) / inLine];
        line = std::max(line, m_cards[i]->labelHeight(room));
    }
    for (int i = 1; i < m_cards.size(); ++i) {
        m_cards[i]->setLabelHeight(highest[(i - 1) / inLine]);
    }
}

}  // namespace jisr
