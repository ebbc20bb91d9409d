#include "ui/dashboard/dashboardpage.h"

#include <QDir>
#include <QEvent>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/chartsharing.h"
#include "ui/dashboard/chartsheet.h"
#include "ui/dashboard/figurerow.h"
#include "ui/dashboard/filterwords.h"
#include "ui/dashboard/peoplepanel.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/theme.h"

namespace jisr {

DashboardPage::DashboardPage(Desk& desk, FiguresDesk& figures, QWidget* parent)
    : Page(parent), m_desk(desk), m_figures(figures) {
    auto* outer = parts::row(0);
    setLayout(outer);
    m_stack = new QStackedWidget;
    outer->addWidget(m_stack, 1);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(makeState());
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
    connect(m_row, &FigureRow::activated, this,
            [this](const QString& key, const QString& title) { showPeople(key, title); });
    connect(m_tabs, &QTabBar::currentChanged, this, &DashboardPage::askSheet);
    connect(m_people, &PeoplePanel::personChosen, this,
            [this](qint64 learner) { emit recordWanted(RecordKind::Learner, learner); });
    connect(m_people, &PeoplePanel::rowsWanted, this, &Page::rowsWanted);
    connect(m_people, &PeoplePanel::copied, this, [this](const QString& text) { emit done(text, false); });
    connect(m_people, &PeoplePanel::sentenceForReport, this, &DashboardPage::addSentence);
    connect(m_people, &PeoplePanel::chartCopyWanted, this, &DashboardPage::copyChart);
    connect(m_people, &PeoplePanel::chartSaveWanted, this, &DashboardPage::saveChart);
    retranslate();
    showState();
    ask();
}

QWidget* DashboardPage::makeContent() {
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("page"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(space::page, space::medium, space::page, space::page);
    layout->setSpacing(space::small);
    m_row = new FigureRow;
    layout->addWidget(m_row);
    auto* tabRow = parts::row(space::medium);
    m_export = parts::button("", "exportReport");
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("sheets"));
    m_tabs->setExpanding(false);
    for (int sheet = 0; sheet < SheetCount; ++sheet) {
        m_tabs->addTab(QString());
    }
    tabRow->addWidget(m_tabs, 1, Qt::AlignBottom);
    tabRow->addWidget(m_export);
    layout->addLayout(tabRow);
    m_sheetPlace = parts::column(0);
    layout->addLayout(m_sheetPlace);
    layout->addStretch(1);
    m_bar = new QProgressBar;
    m_scroll->setWidget(inner);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->installEventFilter(this);
    return m_scroll;
}

QWidget* DashboardPage::makeState() {
    auto* state = new QWidget;
    auto* layout = new QVBoxLayout(state);
    layout->setContentsMargins(80, 120, 80, 40);
    layout->setSpacing(space::medium);
    m_stateTitle = parts::text("heading");
    m_stateTitle->setAlignment(Qt::AlignCenter);
    m_stateText = parts::text("muted");
    m_stateText->setAlignment(Qt::AlignCenter);
    m_stateText->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(320);
    m_bar->setRange(0, 0);
    m_again = parts::button("", "figuresAgain");
    layout->addWidget(m_stateTitle);
    layout->addWidget(m_stateText);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_again, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return state;
}

ReportContext DashboardPage::context() const {
    return {m_desk.language.language(), m_figures.programmeName(), m_figures.office()};
}

ChartSheet* DashboardPage::sheetOf(Sheet sheet) {
    ChartSheet*& made = m_sheets[static_cast<int>(sheet)];
    if (!made) {
        made = new ChartSheet(sheet, m_desk.language, m_desk.theme);
        m_sheetPlace->addWidget(made);
        for (ChartCard* card : made->cards()) {
            connectCard(card);
        }
    }
    return made;
}

void DashboardPage::connectCard(ChartCard* card) {
    card->setInReport(m_inReport.contains(QLatin1String(card->info().id)));
    connect(card, &ChartCard::activated, this,
            [this, card](const QString& key, const QString& title, bool add) {
                // the answer to the filter is painted before the people are listed
                filterBy(key, add);
                showPeople(key, title, card);
                // the next arrow or Escape is the chart's
                card->view().setFocus();
            });
    connect(card, &ChartCard::peopleWanted, this,
            [this, card](const QString& key, const QString& title) { showPeople(key, title, card); });
    connect(card, &ChartCard::choiceMade, this, [this, card] { askChart(card); });
    connect(card, &ChartCard::copyWanted, this, [this, card] { copyChart(card->spec()); });
    connect(card, &ChartCard::saveWanted, this,
            [this, card] { saveChart(card->spec(), QStringLiteral(".png")); });
    connect(card, &ChartCard::reportToggled, this, [this, card](bool inReport) {
        const QString id = QLatin1String(card->info().id);
        m_inReport.removeAll(id);
        if (inReport) {
            m_inReport.append(id);
            emit done(tr("The chart goes into the next report that you export."), false);
        }
    });
}

void DashboardPage::ask() {
    if (m_asking) {
        m_asking->cancel();
    }
    forgetBehind();
    if (m_moving) {
        m_moving->cancel();
    }
    const auto sheet = static_cast<Sheet>(m_tabs->currentIndex());
    m_asking = m_figures.ask<DashboardContent>(
        this,
        [context = context(), sheet, choices = m_choices](const ProgrammeFacts& facts, const Scope& scope) {
            return dashboardContent(facts, scope, context, sheet, choices);
        },
        [this, sheet](DashboardContent content) {
            showContent(std::move(content));
            if (sheet != static_cast<Sheet>(m_tabs->currentIndex())) {
                askSheet();
            }
        },
        [this](const Message& message) { emit failed(message); });
}

void DashboardPage::showContent(DashboardContent content) {
    m_content = std::move(content);
    m_haveContent = true;
    if (!m_content.figures.figures.empty()) {
        // the sentence says what would stand beneath the headline, in full and fit to quote
        m_content.figures.figures.front().detail = m_content.sentence;
    }
    m_row->setFigures(m_content.figures);
    m_row->setToolTip(m_content.passport);
    showCharts(m_content.charts);
    renewPeople();
    showState();
    if (m_wanted) {
        const FigureReference wanted = *m_wanted;
        openFigure(wanted.address, wanted.cutOff);
    }
    askChanges();
    askBehind();
    emit shown();
}

void DashboardPage::showCharts(const std::vector<ChartSpec>& charts) {
    ChartSheet* sheet = sheetOf(static_cast<Sheet>(m_tabs->currentIndex()));
    for (ChartSheet* each : m_sheets) {
        each->setVisible(each == sheet);
    }
    for (const ChartSpec& spec : charts) {
        if (ChartCard* card = sheet->card(spec.id)) {
            card->setSpec(spec);
        }
    }
    arrange();
}

void DashboardPage::showSheet(Sheet sheet) {
    m_tabs->setCurrentIndex(static_cast<int>(sheet));
}

// The results stand; only the charts of the sheet now in front are to be made.
void DashboardPage::askSheet() {
    if (!m_haveContent) {
        return;
    }
    forgetBehind();
    const auto sheet = static_cast<Sheet>(m_tabs->currentIndex());
    showCharts({});
    m_behind.append(m_figures.ask<std::vector<ChartSpec>>(
        this,
        [results = m_content.results, language = m_desk.language.language(), sheet, choices = m_choices](
            const ProgrammeFacts& facts, const Scope&) {
            return sheetCharts(facts, *results, language, sheet, choices);
        },
        [this](const std::vector<ChartSpec>& charts) { showCharts(charts); },
        [this](const Message& message) { emit failed(message); }));
    askBehind();
}

void DashboardPage::askChart(ChartCard* card) {
    const ChartInfo& info = card->info();
    m_choices[QLatin1String(info.id)] = card->choices();
    if (!m_content.results) {
        return;
    }
    if (info.makeAcross) {
        card->showProgress(0, 0);
    }
    const QPointer<Job> job = m_figures.askAcross<ChartSpec>(
        this,
        [results = m_content.results, language = m_desk.language.language(), &info, choices = m_choices](
            ProgrammeFacts& facts, const Scope&, Progress& progress) {
            return chartOf(facts, *results, language, info, choices, progress);
        },
        [this, card](const ChartSpec& spec) {
            card->setSpec(spec);
            arrange();
        },
        [this, card](const Message& message) { card->showFault(m_desk.language.phrasebook().say(message)); });
    if (job && info.makeAcross) {
        connect(job, &Job::progressed, card, &ChartCard::showProgress);
    }
    m_behind.append(job);
}

void DashboardPage::askChanges() {
    m_moving = m_figures.askAcross<FigureChanges>(
        this,
        [results = m_content.results](ProgrammeFacts& facts, const Scope&, Progress& progress) {
            return changesOf(facts, *results, progress);
        },
        [this](const FigureChanges& changes) {
            changes.addTo(m_content.figures);
            m_row->setFigures(m_content.figures);
            arrange();
        },
        [this](const Message& message) { emit failed(message); });
}

void DashboardPage::askBehind() {
    for (ChartCard* card : sheetOf(static_cast<Sheet>(m_tabs->currentIndex()))->cards()) {
        if (card->info().makeAcross) {
            askChart(card);
        }
    }
}

void DashboardPage::forgetBehind() {
    for (const QPointer<Job>& job : m_behind) {
        if (job) {
            job->cancel();
        }
    }
    m_behind.clear();
}

bool DashboardPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) {
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

void DashboardPage::arrange() {
    const int width = m_scroll->viewport()->width() - 2 * space::page;
    m_row->arrange(width);
    if (ChartSheet* sheet = m_sheets.value(m_tabs->currentIndex())) {
        sheet->arrange(width);
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

void DashboardPage::showPeople(const QString& key, const QString& title, ChartCard* card) {
    if (!m_content.results) {
        return;
    }
    if (const auto question = PeopleQuestion::fromKey(key, *m_content.results)) {
        m_peopleKey = key;
        m_people->setChart(card);
        m_people->ask(*question, title);
    } else {
        m_people->dismiss();
    }
}

// The panel follows the question: the same figure, other people. Where the mark is gone (half-years part into
// cohorts when one is filtered) its people stay, whose filter stands on their card.
void DashboardPage::renewPeople() {
    if (!m_people->question()) {
        return;
    }
    const auto question = PeopleQuestion::fromKey(m_peopleKey, *m_content.results);
    m_people->ask(question ? *question : PeopleQuestion(*m_people->question()), m_people->title());
}

void DashboardPage::filterBy(const QString& key, bool add) {
    if (!m_content.results) {
        return;
    }
    const auto group = PeopleQuestion::groupOf(key, *m_content.results);
    if (!group) {
        return;  // a mark of the whole
    }
    Scope scope = m_figures.scope();
    scope.filter = FilterWords::clicked(scope.filter, group->key, group->codes, add);
    m_figures.setScope(scope);
}

void DashboardPage::openFigure(const FigureAddress& address, const QDate& cutOff) {
    if (!m_haveContent) {
        m_wanted = FigureReference{address, cutOff};
        return;
    }
    m_wanted.reset();
    Scope scope = m_figures.scope();
    scope.cutOff = cutOff;
    scope.filter = address.filter;
    if (indicatorInfo(address.id).perHorizon) {
        scope.horizon = address.horizon;
    }
    m_peopleKey = QStringLiteral("%1/%2/all=ALL")
                      .arg(QLatin1String(indicatorInfo(address.id).code))
                      .arg(address.horizon);
    m_figures.setScope(scope);
    m_people->setChart(nullptr);
    m_people->ask(PeopleQuestion{address.id, address.horizon, address.filter, {}}, QString());
}

void DashboardPage::addSentence(const QString& sentence) {
    m_sentences.append({sentence, m_figures.scope().publicMode});
    emit done(tr("The sentence goes into the next report that you export."), false);
}

void DashboardPage::copyChart(const ChartSpec& spec) {
    jisr::copyChart(spec, m_content.passport);
    emit done(tr("The chart is copied, with its values as a table."), false);
}

void DashboardPage::saveChart(const ChartSpec& spec, const QString& extension) {
    const QString suggested =
        QStringLiteral("%1-%2%3").arg(spec.id, m_figures.scope().cutOff.toString(Qt::ISODate), extension);
    const QString path =
        m_desk.prompts.saveFile(window(), tr("Save chart or table"), suggested, chartFileFilter(extension));
    if (path.isEmpty()) {
        return;
    }
    m_figures.programme().jobs().start<bool>(
        this, chartWriter(spec, m_content.passport, path),
        [this, path](bool) { emit done(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), false); },
        [this](const Message& message) { emit failed(message); });
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
    ReportAdditions additions{m_inReport, {}};
    for (const Sentence& sentence : m_sentences) {
        if (sentence.isPublic || !m_figures.scope().publicMode) {
            additions.sentences.append(sentence.text);
        }
    }
    m_figures.askAcross<Report>(
        this,
        [context = context(), additions, choices = m_choices](ProgrammeFacts& facts, const Scope& scope,
                                                              Progress& progress) {
            return programmeReport(facts, scope, context, additions, choices, progress);
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

// Escape first takes a filter back, which is the filter bar's.
void DashboardPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_people->isVisible() && m_figures.scope().filter.isEmpty()) {
        m_people->dismiss();
        return;
    }
    Page::keyPressEvent(event);
}

void DashboardPage::retranslate() {
    m_export->setText(tr("Export the report…"));
    m_export->setToolTip(tr("PDF, Excel or CSV of what is shown, with the tables by region and operator"));
    m_again->setText(tr("Try again"));
    m_tabs->setAccessibleName(tr("Sheets of the dashboard"));
    for (int sheet = 0; sheet < SheetCount; ++sheet) {
        m_tabs->setTabText(sheet, m_desk.language.phrasebook().say(sheetName(static_cast<Sheet>(sheet))));
    }
}

}  // namespace jisr
