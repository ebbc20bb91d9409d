#include "ui/dashboard/dashboardpage.h"

#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>

#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/figurecard.h"
#include "ui/dashboard/peoplepanel.h"
#include "ui/dashboard/programmereport.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/theme.h"

namespace jisr {

DashboardPage::DashboardPage(Desk& desk, FiguresDesk& figures, QWidget* parent)
    : Page(parent), m_desk(desk), m_figures(figures) {
    auto* outer = parts::row(0);
    setLayout(outer);
    m_stack = new QStackedWidget;
    outer->addWidget(m_stack, 1);

    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("page"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(space::page, space::medium, space::page, space::page);
    layout->setSpacing(space::medium);
    m_cards = new QGridLayout;
    m_cards->setSpacing(space::medium);
    layout->addLayout(m_cards);
    auto* sentenceRow = parts::row(space::medium);
    m_sentence = parts::text("muted");
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_export = parts::button("", "exportReport");
    sentenceRow->addWidget(m_sentence, 1);
    sentenceRow->addWidget(m_export, 0, Qt::AlignTop);
    layout->addLayout(sentenceRow);
    m_charts = new QGridLayout;
    m_charts->setSpacing(space::medium);
    layout->addLayout(m_charts, 1);
    m_scroll->setWidget(inner);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->installEventFilter(this);
    m_stack->addWidget(m_scroll);

    auto* state = new QWidget;
    auto* stateLayout = new QVBoxLayout(state);
    stateLayout->setContentsMargins(80, 120, 80, 40);
    stateLayout->setSpacing(space::medium);
    m_stateTitle = parts::text("heading");
    m_stateTitle->setAlignment(Qt::AlignCenter);
    m_stateText = parts::text("muted");
    m_stateText->setAlignment(Qt::AlignCenter);
    m_stateText->setWordWrap(true);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(320);
    m_bar->setMinimumWidth(320);
    m_again = parts::button("", "figuresAgain");
    stateLayout->addWidget(m_stateTitle);
    stateLayout->addWidget(m_stateText);
    stateLayout->addWidget(m_bar, 0, Qt::AlignHCenter);
    stateLayout->addWidget(m_again, 0, Qt::AlignHCenter);
    stateLayout->addStretch(1);
    m_stack->addWidget(state);

    m_people = new PeoplePanel(figures, desk.language);
    outer->addWidget(m_people);

    connect(&figures, &FiguresDesk::changed, this, &DashboardPage::ask);
    connect(&figures, &FiguresDesk::stateChanged, this, &DashboardPage::showState);
    connect(&figures, &FiguresDesk::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        m_bar->setValue(total > 0 ? static_cast<int>(std::min(done, total) * 1000 / total) : 0);
    });
    connect(m_again, &QPushButton::clicked, &figures, &FiguresDesk::reload);
    connect(m_export, &QPushButton::clicked, this, &DashboardPage::exportReport);
    connect(m_people, &PeoplePanel::personChosen, this,
            [this](qint64 learner) { emit recordWanted(RecordKind::Learner, learner); });
    m_bar->setRange(0, 0);
    retranslate();
    showState();
    ask();
}

ReportContext DashboardPage::context() const {
    return {m_desk.language.language(), m_figures.programmeName(), m_figures.office()};
}

void DashboardPage::ask() {
    if (m_asking) {
        m_asking->cancel();
    }
    m_asking = m_figures.ask<DashboardContent>(
        this,
        [context = context()](const ProgrammeFacts& facts, const Scope& scope) {
            return dashboardContent(facts, scope, context);
        },
        [this](DashboardContent content) { showContent(std::move(content)); },
        [this](const Message& message) { emit failed(message); });
}

void DashboardPage::showContent(DashboardContent content) {
    m_content = std::move(content);
    m_haveContent = true;
    m_sentence->setText(m_content.sentence);
    m_sentence->setAccessibleName(tr("Sentence to quote"));
    m_sentence->setToolTip(m_content.passport);
    const auto figures = static_cast<qsizetype>(m_content.figures.figures.size());
    while (m_figureCards.size() > figures) {
        delete m_figureCards.takeLast();
    }
    while (m_figureCards.size() < figures) {
        const bool first = m_figureCards.isEmpty();
        auto* card = new FigureCard(first);
        card->setObjectName(QStringLiteral("figure_%1").arg(m_figureCards.size()));
        m_figureCards.append(card);
        connect(card, &FigureCard::activated, this, &DashboardPage::showPeople);
    }
    for (qsizetype i = 0; i < figures; ++i) {
        m_figureCards[i]->setFigure(m_content.figures.figures[i]);
    }
    while (m_chartCards.size() < static_cast<qsizetype>(m_content.charts.size())) {
        auto* card = new ChartCard(m_desk.language, m_desk.theme);
        m_chartCards.append(card);
        connect(card, &ChartCard::activated, this, &DashboardPage::showPeople);
    }
    for (qsizetype i = 0; i < m_chartCards.size(); ++i) {
        m_chartCards[i]->setSpec(m_content.charts[i]);
    }
    arrange(true);
    alignValues();
    if (m_people->isVisible()) {
        // The panel follows the filters: the same figure, other people.
        showPeople(m_peopleKey, m_people->title());
    }
    showState();
    emit shown();
}

bool DashboardPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) {
        arrange(false);
        alignValues();
    }
    return QWidget::eventFilter(watched, event);
}

void DashboardPage::arrange(bool anew) {
    const bool wide = m_scroll->viewport()->width() >= 960;
    const int arrangement = wide ? 2 : 1;
    if (!anew && arrangement == m_arrangedFor) {
        return;
    }
    m_arrangedFor = arrangement;

    // The headline takes two places; beside the people's panel the figures stand in two rows.
    const int places = wide ? static_cast<int>(m_figureCards.size()) + 1 : 4;
    int place = 0;
    for (FigureCard* card : m_figureCards) {
        const int span = place == 0 ? 2 : 1;
        m_cards->addWidget(card, place / places, place % places, 1, span);
        place += span;
    }
    for (int column = 0; column < 12; ++column) {
        m_cards->setColumnStretch(column, column < places ? 1 : 0);
    }

    // The comparison and the curve side by side, the wide stack of cohorts beneath; all in one column when
    // there is no room.
    m_charts->setColumnStretch(0, wide ? 62 : 1);
    m_charts->setColumnStretch(1, wide ? 38 : 0);
    int row = 0;
    for (ChartCard* card : m_chartCards) {
        const auto& content = card->view().spec().content;
        if (std::holds_alternative<DotChart>(content)) {
            m_charts->addWidget(card, row, 0);
            card->setMinimumHeight(384);
            row += wide ? 0 : 1;
        } else if (std::holds_alternative<CurveChart>(content)) {
            m_charts->addWidget(card, row++, wide ? 1 : 0);
            card->setMinimumHeight(320);
        } else {
            m_charts->addWidget(card, row++, 0, 1, wide ? 2 : 1);
            card->setMinimumHeight(320);
        }
    }
}

void DashboardPage::alignValues() {
    // The width that the layout is about to give: one place of the row, without the distances between.
    const int places = m_arrangedFor == 2 ? static_cast<int>(m_figureCards.size()) + 1 : 4;
    const int room = m_scroll->viewport()->width() - 2 * space::page - (places - 1) * m_cards->spacing();
    int place = 0, row = 0;
    QMap<int, int> highest;
    for (int pass = 0; pass < 2; ++pass) {
        place = 0;
        for (FigureCard* card : m_figureCards) {
            const int span = place == 0 ? 2 : 1;
            row = place / places;
            if (place == 0) {
                // the headline is set larger: it stands by itself
            } else if (pass == 0) {
                card->setLabelHeight(0);
                highest[row] = std::max(highest[row], card->labelHeight(span * room / places));
            } else {
                card->setLabelHeight(highest[row]);
            }
            place += span;
        }
    }
}

void DashboardPage::showState() {
    const auto state = m_figures.state();
    m_export->setEnabled(m_haveContent && state == FiguresDesk::State::Ready);
    m_bar->setVisible(state != FiguresDesk::State::Failed);
    m_again->setVisible(state == FiguresDesk::State::Failed);
    if (state == FiguresDesk::State::Failed) {
        m_stateTitle->setText(tr("The figures can't be computed"));
        m_stateText->setText(m_desk.language.phrasebook().say(m_figures.fault()));
        m_stack->setCurrentIndex(1);
    } else if (!m_haveContent) {
        m_stateTitle->setText(tr("Reading the programme…"));
        m_stateText->clear();
        m_stack->setCurrentIndex(1);
    } else {
        // While facts are read again, the figures before stay on screen.
        m_stack->setCurrentIndex(0);
    }
}

void DashboardPage::showPeople(const QString& key, const QString& title) {
    if (!m_content.results) {
        return;
    }
    if (const auto question = PeopleQuestion::fromKey(key, *m_content.results)) {
        m_peopleKey = key;
        m_people->ask(*question, title);
    } else {
        m_people->dismiss();
    }
}

void DashboardPage::exportReport() {
    if (!m_haveContent) {
        return;
    }
    const QString suggested =
        QStringLiteral("%1-%2.pdf").arg(tr("report"), m_figures.scope().cutOff.toString(Qt::ISODate));
    const QString path =
        m_desk.prompts.saveFile(window(), tr("Export the report"), suggested,
                                tr("Report (*.pdf);;Spreadsheet (*.xlsx);;Text table (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    m_export->setEnabled(false);
    m_figures.ask<Report>(
        this,
        [context = context()](const ProgrammeFacts& facts, const Scope& scope) {
            return programmeReport(facts, scope, context);
        },
        [this, path](const Report& report) { writeReport(report, path); },
        [this](const Message& message) {
            showState();
            emit failed(message);
        });
}

void DashboardPage::writeReport(const Report& report, const QString& path) {
    // Charts are recorded here, in the GUI thread; laying out and writing is the job's.
    m_figures.programme().jobs().start<bool>(
        this, reportWriter(report, path),
        [this, path](bool) {
            showState();
            emit done(tr("Report written to %1.").arg(QDir::toNativeSeparators(path)), false);
        },
        [this](const Message& message) {
            showState();
            emit failed(message);
        });
}

void DashboardPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
        ask();
    }
    QWidget::changeEvent(event);
}

void DashboardPage::retranslate() {
    m_export->setText(tr("Export the report…"));
    m_export->setToolTip(tr("PDF, Excel or CSV of what is shown, with the tables by region and operator"));
    m_again->setText(tr("Try again"));
}

}  // namespace jisr
