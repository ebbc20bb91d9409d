#include "ui/dashboard/chartcard.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableWidget>
#include <numeric>

#include "core/charting/charttable.h"
#include "ui/base/flowlayout.h"
#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/chartview.h"
#include "ui/theme/theme.h"

namespace jisr {

ChartCard::ChartCard(const ChartInfo& info, LanguageSwitch& language, Theme& theme, QWidget* parent)
    : QFrame(parent), m_info(info), m_language(language), m_theme(theme) {
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("card_") + QLatin1String(info.id));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(2);
    makeHead();

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
    makeState();
    layout->addWidget(m_stack, 1);
    m_note = parts::text("detail");
    m_note->setWordWrap(true);
    layout->addWidget(m_note);

    connect(m_toggle, &QPushButton::toggled, this, &ChartCard::showTable);
    connect(m_view, &ChartView::markActivated, this,
            [this](const QString& key, bool add) { emit activated(key, titleOf(key), add); });
    connect(m_view, &ChartView::peopleWanted, this,
            [this](const QString& key) { emit peopleWanted(key, titleOf(key)); });
    connect(m_table, &QTableWidget::activated, this, [this](const QModelIndex& index) {
        const QString key = m_table->item(index.row(), 0)->data(Qt::UserRole).toString();
        emit peopleWanted(key, titleOf(key));
    });
    connect(&theme, &Theme::changed, this, &ChartCard::dress);
    dress();
    retranslate();
    showProgress(0, 0);
}

void ChartCard::makeHead() {
    auto* head = parts::row(space::small);
    auto* titles = parts::column(0);
    m_title = parts::text("heading");
    m_title->setWordWrap(true);
    m_subtitle = parts::text("detail");
    m_subtitle->setWordWrap(true);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    m_toggle = parts::button("quiet", "chartTableToggle");
    m_toggle->setCheckable(true);
    head->addWidget(m_toggle, 0, Qt::AlignTop);
    m_more = parts::button("quiet", "chartMore");
    m_menu = new QMenu(m_more);
    m_copy = m_menu->addAction(QString(), this, &ChartCard::copyWanted);
    m_save = m_menu->addAction(QString(), this, &ChartCard::saveWanted);
    m_report = m_menu->addAction(QString());
    m_report->setCheckable(true);
    connect(m_report, &QAction::triggered, this, &ChartCard::reportToggled);
    m_more->setMenu(m_menu);
    head->addWidget(m_more, 0, Qt::AlignTop);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);

    if (m_info.choices.empty()) {
        return;
    }
    auto* line = new QWidget;
    auto* flow = new FlowLayout(space::small, line);
    for (const ChartChoice& choice : m_info.choices) {
        auto* pair = new QWidget;
        auto* layout = parts::row(space::tight);
        pair->setLayout(layout);
        auto* name = parts::text("label");
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("choice_") + QLatin1String(choice.id));
        for (const ChartOption& option : choice.options) {
            box->addItem(QString(), option.id);
        }
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        name->setBuddy(box);
        layout->addWidget(name);
        layout->addWidget(box);
        flow->addWidget(pair);
        m_choiceNames.append(name);
        m_choices.append(box);
        connect(box, &QComboBox::activated, this, &ChartCard::choiceMade);
    }
    static_cast<QVBoxLayout*>(layout())->addWidget(line);
}

void ChartCard::makeState() {
    auto* state = new QWidget;
    auto* layout = parts::column(space::small);
    state->setLayout(layout);
    m_state = parts::text("muted");
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignCenter);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(240);
    layout->addStretch(1);
    layout->addWidget(m_state);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_stack->addWidget(state);
}

std::map<QString, QString> ChartCard::choices() const {
    std::map<QString, QString> chosen;
    for (std::size_t i = 0; i < m_info.choices.size(); ++i) {
        chosen[QLatin1String(m_info.choices[i].id)] =
            m_choices[static_cast<qsizetype>(i)]->currentData().toString();
    }
    return chosen;
}

void ChartCard::showProgress(qint64 done, qint64 total) {
    m_made = false;
    m_state->setText(tr("Being computed…"));
    m_bar->setVisible(true);
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(std::min(done, total) * 1000 / total) : 0);
    showSide();
}

void ChartCard::showFault(const QString& text) {
    m_made = false;
    m_state->setText(text);
    m_bar->setVisible(false);
    showSide();
}

void ChartCard::setInReport(bool inReport) {
    m_report->setChecked(inReport);
}

bool ChartCard::isInReport() const {
    return m_report->isChecked();
}

void ChartCard::putInReport(bool inReport) {
    setInReport(inReport);
    emit reportToggled(inReport);
}

void ChartCard::fit(int width) {
    constexpr int Least = 240;
    const int inside = width - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    m_stack->setMinimumHeight(m_made ? std::max(Least, m_view->heightForWidth(inside)) : Least);
}

void ChartCard::setSpec(const ChartSpec& spec) {
    m_made = true;
    m_spec = spec;
    m_view->setObjectName(spec.id);
    m_title->setText(spec.title);
    m_subtitle->setText(spec.subtitle);
    m_subtitle->setVisible(!spec.subtitle.isEmpty());
    m_note->setText(spec.note);
    m_view->setAccessibleName(spec.title);
    m_table->setAccessibleName(spec.title);
    m_view->setSpec(spec);
    retranslate();
    if (m_toggle->isChecked()) {
        fillTable();
    }
    showSide();
}

void ChartCard::showTable(bool table) {
    m_toggle->setChecked(table);
    if (table) {
        fillTable();
    }
    showSide();
    retranslate();
}

void ChartCard::showSide() {
    const bool table = m_toggle->isChecked();
    m_stack->setCurrentIndex(!m_made ? State : table ? Table : Chart);
    // The chart draws its note itself.
    m_note->setVisible(m_made && table && !m_spec.note.isEmpty());
    m_toggle->setEnabled(m_made);
    m_more->setEnabled(m_made);
}

void ChartCard::dress() {
    ChartTheme chart = m_theme.dark() ? ChartTheme::dim() : ChartTheme::light();
    chart.background = m_theme.tokens().card;
    m_view->setTheme(chart);
}

void ChartCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void ChartCard::retranslate() {
    const Phrasebook& phrasebook = m_language.phrasebook();
    m_toggle->setText(m_toggle->isChecked() ? tr("Chart") : tr("Table"));
    m_toggle->setToolTip(m_toggle->isChecked() ? tr("Show as a chart") : tr("Show the values as a table"));
    m_more->setText(tr("Export"));
    m_more->setToolTip(tr("Copy the chart, save it, or add it to the report"));
    m_copy->setText(tr("Copy chart and table"));
    m_save->setText(tr("Save chart or table…"));
    m_report->setText(tr("In the report"));
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const ChartChoice& choice = m_info.choices[static_cast<std::size_t>(i)];
        m_choiceNames[i]->setText(phrasebook.say(choice.label));
        m_choices[i]->setAccessibleName(m_choiceNames[i]->text());
        for (int option = 0; option < m_choices[i]->count(); ++option) {
            m_choices[i]->setItemText(option,
                                      phrasebook.say(choice.options[static_cast<std::size_t>(option)].label));
        }
    }
}

void ChartCard::fillTable() {
    const ReportTable content = chartTable(m_spec, m_language.phrasebook());
    const int columns = static_cast<int>(content.columns.size()),
              rows = static_cast<int>(content.rows.size());
    m_table->clear();
    m_widths.clear();
    m_table->setColumnCount(columns);
    m_table->setRowCount(rows);
    for (int column = 0; column < columns; ++column) {
        const QString& title = content.columns[column].title;
        const Qt::Alignment side = column == 0 ? Qt::AlignLeading | Qt::AlignVCenter : parts::figureSide;
        m_table->setHorizontalHeaderItem(column, new QTableWidgetItem(title));
        m_table->horizontalHeaderItem(column)->setTextAlignment(side);
        QFont bold = font();
        bold.setBold(true);
        const int heading = QFontMetrics(bold).horizontalAdvance(title) + 24;
        // A remark in place of figures doesn't widen their column: it is cut, and whole beneath the mouse.
        const int most = std::max(column == 0 ? 260 : heading + 40, heading);
        int widest = heading;
        for (int row = 0; row < rows; ++row) {
            const auto& line = content.rows[static_cast<std::size_t>(row)];
            const QString& text = line[static_cast<std::size_t>(column)].text;
            auto* item = new QTableWidgetItem(text);
            item->setTextAlignment(side);
            item->setToolTip(text);
            item->setData(Qt::UserRole, line.front().key);
            m_table->setItem(row, column, item);
            widest = std::max(widest, std::min(fontMetrics().horizontalAdvance(text) + 24, most));
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
