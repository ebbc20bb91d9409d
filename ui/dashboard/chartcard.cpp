#include "ui/dashboard/chartcard.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableWidget>
#include <numeric>

#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/chartview.h"
#include "ui/theme/theme.h"

namespace jisr {

ChartCard::ChartCard(LanguageSwitch& language, Theme& theme, QWidget* parent)
    : QFrame(parent), m_language(language), m_theme(theme) {
    setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(2);
    auto* head = parts::row(space::small);
    auto* titles = parts::column(0);
    m_title = parts::text("heading");
    m_subtitle = parts::text("detail");
    m_subtitle->setWordWrap(true);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    m_toggle = parts::button("quiet", "chartTableToggle");
    m_toggle->setCheckable(true);
    head->addWidget(m_toggle, 0, Qt::AlignTop);
    layout->addLayout(head);

    m_stack = new QStackedWidget;
    m_view = new ChartView;
    m_view->setTitleShown(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_view);
    m_table = new QTableWidget;
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->viewport()->installEventFilter(this);
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 1);
    m_note = parts::text("detail");
    m_note->setWordWrap(true);
    layout->addWidget(m_note);

    connect(m_toggle, &QPushButton::toggled, this, &ChartCard::showTable);
    connect(m_view, &ChartView::markActivated, this,
            [this](const QString& key) { emit activated(key, titleOf(key)); });
    connect(m_table, &QTableWidget::activated, this, [this](const QModelIndex& index) {
        const QString key = m_table->item(index.row(), 0)->data(Qt::UserRole).toString();
        emit activated(key, titleOf(key));
    });
    connect(&theme, &Theme::changed, this, &ChartCard::dress);
    dress();
}

void ChartCard::setSpec(const ChartSpec& spec) {
    m_spec = spec;
    m_view->setObjectName(spec.id);
    m_title->setText(spec.title);
    m_subtitle->setText(spec.subtitle);
    m_subtitle->setVisible(!spec.subtitle.isEmpty());
    m_note->setText(spec.note);
    showNote();
    m_view->setAccessibleName(spec.title);
    m_table->setAccessibleName(spec.title);
    m_view->setSpec(spec);
    retranslate();
    fillTable();
}

void ChartCard::showTable(bool table) {
    m_toggle->setChecked(table);
    m_stack->setCurrentIndex(table ? 1 : 0);
    showNote();
    retranslate();
}

void ChartCard::showNote() {
    // The chart draws its note itself.
    m_note->setVisible(m_toggle->isChecked() && !m_spec.note.isEmpty());
}

void ChartCard::dress() {
    ChartTheme chart = m_theme.dark() ? ChartTheme::dim() : ChartTheme::light();
    chart.background = m_theme.tokens().card;
    m_view->setTheme(chart);
}

void ChartCard::retranslate() {
    m_toggle->setText(m_toggle->isChecked() ? tr("Chart") : tr("Table"));
    m_toggle->setToolTip(m_toggle->isChecked() ? tr("Show as a chart") : tr("Show the values as a table"));
}

void ChartCard::fillTable() {
    const ChartTable content = chartTable(m_spec, m_language.phrasebook());
    m_table->clear();
    m_widths.clear();
    m_table->setColumnCount(static_cast<int>(content.headings.size()));
    m_table->setRowCount(static_cast<int>(content.rows.size()));
    m_table->setHorizontalHeaderLabels(content.headings);
    for (int column = 0; column < content.headings.size(); ++column) {
        const Qt::Alignment side = column == 0 ? Qt::AlignLeading | Qt::AlignVCenter : parts::figureSide;
        m_table->horizontalHeaderItem(column)->setTextAlignment(side);
        for (int row = 0; row < content.rows.size(); ++row) {
            auto* item = new QTableWidgetItem(content.rows[row].value(column));
            item->setTextAlignment(side);
            item->setToolTip(item->text());
            item->setData(Qt::UserRole, content.keys.value(row));
            m_table->setItem(row, column, item);
        }
        QFont bold = font();
        bold.setBold(true);
        const int heading = QFontMetrics(bold).horizontalAdvance(content.headings[column]) + 24;
        int widest = heading;
        for (int row = 0; row < content.rows.size(); ++row) {
            // A remark in place of figures doesn't widen their column: it is cut, and whole beneath the
            // mouse.
            const int most = column == 0 ? 260 : heading + 40;
            const int needed = fontMetrics().horizontalAdvance(content.rows[row].value(column)) + 24;
            widest = std::max(widest, std::min(needed, std::max(most, heading)));
        }
        m_widths.append(widest);
    }
    shareWidth();
}

void ChartCard::shareWidth() {
    // What is left over goes to all alike; what is missing is scrolled to.
    const int columns = static_cast<int>(m_widths.size());
    const int left = m_table->viewport()->width() - std::accumulate(m_widths.begin(), m_widths.end(), 0);
    for (int column = 0; column < columns; ++column) {
        m_table->setColumnWidth(column, m_widths[column] + std::max(0, left / columns));
    }
}

bool ChartCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        shareWidth();
    }
    return QFrame::eventFilter(watched, event);
}

QString ChartCard::titleOf(const QString& key) const {
    for (const ChartMark& mark : m_view->marks()) {
        if (mark.key == key) {
            return mark.detail;
        }
    }
    return m_spec.title;
}

}  // namespace jisr
