#include "ui/duplicates/decisionlist.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>

#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

DecisionList::DecisionList(const QString& name, QWidget* parent) : QWidget(parent) {
    auto* layout = parts::column(space::medium);
    setLayout(layout);
    auto* card = parts::card();
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 4, 1, 1);
    m_empty = parts::text("muted");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_table = new QTableWidget;
    m_table->setObjectName(name + QStringLiteral("List"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    inside->addWidget(m_empty, 1);
    inside->addWidget(m_table, 1);
    layout->addWidget(card, 1);
    m_said = parts::text("notice");
    m_said->setObjectName(name + QStringLiteral("Said"));
    m_said->setWordWrap(true);
    m_said->hide();
    layout->addWidget(m_said);
    auto* buttons = parts::row(space::small);
    m_back = parts::button("", qPrintable(name + QStringLiteral("Back")));
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &DecisionList::ask);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DecisionList::showState);
    showState();
}

void DecisionList::setTexts(const QStringList& headers, const QString& back, const QString& empty) {
    m_table->setColumnCount(static_cast<int>(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    for (int column = 0; column < headers.size(); ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
    m_back->setText(back);
    m_empty->setText(empty);
    m_table->setAccessibleName(back);
}

void DecisionList::setRows(const QList<QStringList>& rows, const QList<qint64>& keys) {
    const int current = std::max(0, m_table->currentRow());
    m_keys = keys;
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            auto* item = new QTableWidgetItem(rows[row][column]);
            item->setToolTip(rows[row][column]);
            m_table->setItem(row, column, item);
        }
    }
    for (int column = 0; column + 1 < m_table->columnCount(); ++column) {
        m_table->setColumnWidth(column, column == 0 ? 150 : column == 1 ? 130 : 260);
    }
    if (!rows.isEmpty()) {
        m_table->setCurrentCell(std::min<int>(current, static_cast<int>(rows.size()) - 1), 0);
    }
    showState();
}

void DecisionList::setWritable(bool writable) {
    m_writable = writable;
    showState();
}

void DecisionList::say(const QString& text) {
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void DecisionList::focusList() {
    (m_keys.isEmpty() ? static_cast<QWidget*>(m_back) : m_table)->setFocus();
}

void DecisionList::showState() {
    m_empty->setVisible(m_keys.isEmpty());
    m_table->setVisible(!m_keys.isEmpty());
    m_back->setVisible(!m_keys.isEmpty());
    m_back->setEnabled(m_writable && m_table->currentRow() >= 0);
}

void DecisionList::ask() {
    const int row = m_table->currentRow();
    if (m_writable && row >= 0 && row < m_keys.size()) {
        emit backWanted(m_keys[row]);
    }
}

bool DecisionList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            ask();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace jisr
