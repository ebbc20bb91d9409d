#include "ui/quality/qualitypage.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>

#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/prompts/prompts.h"
#include "ui/quality/findingsexport.h"
#include "ui/quality/findingsmodel.h"
#include "ui/quality/rulelist.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int RuleListWidth = 350, WhoWidth = 190, CohortWidth = 170, ReasonWidth = 260, RowHeight = 28;

QTableView* makeTable(FindingsModel* model) {
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("qualityRows"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(RowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(FindingsModel::Detail, QHeaderView::Stretch);
    table->setColumnWidth(FindingsModel::Who, WhoWidth);
    table->setColumnWidth(FindingsModel::Cohort, CohortWidth);
    table->setColumnWidth(FindingsModel::Reason, ReasonWidth);
    return table;
}

}  // namespace

QualityPage::QualityPage(Desk& desk, FiguresDesk& figures, QWidget* parent)
    : Page(parent), m_desk(desk), m_programme(figures.programme()), m_quality(figures) {
    auto* main = new QVBoxLayout(this);
    main->setContentsMargins(space::page, space::page, space::page, space::page);
    main->setSpacing(space::medium);
    auto* head = parts::row(space::small);
    m_title = parts::text("title");
    m_about = parts::text("label");
    m_about->setObjectName(QStringLiteral("qualityAbout"));
    m_again = parts::button("", "qualityAgain");
    m_exportAll = parts::button("", "qualityExportAll");
    head->addWidget(m_title);
    head->addWidget(m_about, 1, Qt::AlignBottom);
    head->addWidget(m_again);
    head->addWidget(m_exportAll);
    main->addLayout(head);
    m_staleText = parts::text("notice");
    m_staleText->setObjectName(QStringLiteral("qualityStale"));
    m_staleText->setWordWrap(true);
    m_staleText->hide();
    main->addWidget(m_staleText);

    m_stack = new QStackedWidget;
    auto* content = new QWidget;
    auto* sides = parts::row(space::medium);
    content->setLayout(sides);
    auto* rules = parts::card();
    rules->setFixedWidth(RuleListWidth);
    auto* rulesInside = new QVBoxLayout(rules);
    rulesInside->setContentsMargins(1, 4, 1, 4);
    m_rules = new RuleList(desk.language, desk.theme);
    rulesInside->addWidget(m_rules);
    sides->addWidget(rules);
    sides->addWidget(makeRule(), 1);
    m_stack->addWidget(makeState());
    m_stack->addWidget(content);
    main->addWidget(m_stack, 1);

    connect(m_again, &QPushButton::clicked, &m_quality, &QualityDesk::check);
    connect(m_exportAll, &QPushButton::clicked, this, [this] { exportRows(true); });
    connect(m_rules, &RuleList::ruleChosen, this, &QualityPage::showRule);
    connect(&m_quality, &QualityDesk::reportChanged, this, &QualityPage::showReport);
    connect(&m_quality, &QualityDesk::stateChanged, this, &QualityPage::renew);
    connect(&m_quality, &QualityDesk::failed, this, &QualityPage::failed);
    connect(&m_quality, &QualityDesk::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    });
    connect(&m_quality, &QualityDesk::acknowledged, this, [this](QualityRule, qint64 rows, bool back) {
        const QString count = m_desk.language.phrasebook().number(rows);
        emit done(back ? tr("%1 findings open again.").arg(count)
                       : tr("%1 findings left as they are, with your reason.").arg(count),
                  false);
        m_reason->clear();
        m_rows->setFocus();
    });
    connect(&m_programme, &OpenProgramme::writingChanged, this, [this](bool writing) {
        showState();
        if (!writing) {
            m_model->refresh();  // names can be asked for again
        }
    });
    connect(&m_programme, &OpenProgramme::whoChanged, this, &QualityPage::showActions);
    retranslate();
    showState();
}

QWidget* QualityPage::makeRule() {
    auto* card = parts::card();
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, space::large, 0, space::medium);
    layout->setSpacing(space::small);
    auto* words = parts::column(space::small);
    words->setContentsMargins(space::large, 0, space::large, 0);
    m_name = parts::text("heading");
    m_name->setObjectName(QStringLiteral("qualityRule"));
    m_why = parts::text("");
    m_why->setObjectName(QStringLiteral("qualityWhy"));
    m_what = parts::text("muted");
    m_what->setObjectName(QStringLiteral("qualityWhat"));
    for (QLabel* label : {m_name, m_why, m_what}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto* bar = parts::row(space::small);
    m_table = parts::button("", "qualityTable");
    m_open = parts::button("", "qualityOpen");
    m_exportRule = parts::button("", "qualityExport");
    m_showAcknowledged = new QCheckBox;
    m_showAcknowledged->setObjectName(QStringLiteral("qualityShowAcknowledged"));
    bar->addWidget(m_table);
    bar->addWidget(m_open);
    bar->addWidget(m_exportRule);
    bar->addStretch(1);
    bar->addWidget(m_showAcknowledged);
    words->addLayout(bar);
    layout->addLayout(words);

    m_model = new FindingsModel(m_programme, m_desk.language, this);
    m_rows = makeTable(m_model);
    m_nothing = parts::text("muted");
    m_nothing->setObjectName(QStringLiteral("qualityNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_nothing, 1);

    m_actions = new QWidget;
    auto* actions = new QVBoxLayout(m_actions);
    actions->setContentsMargins(space::large, 0, space::large, 0);
    actions->setSpacing(space::small);
    m_acknowledgeRow = new QWidget;
    auto* line = new QHBoxLayout(m_acknowledgeRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("qualityReason"));
    m_acknowledge = parts::button("", "qualityAcknowledge");
    m_acknowledgeAll = parts::button("", "qualityAcknowledgeAll");
    m_takeBack = parts::button("", "qualityTakeBack");
    line->addWidget(m_reason, 1);
    line->addWidget(m_acknowledge);
    line->addWidget(m_acknowledgeAll);
    line->addWidget(m_takeBack);
    m_rights = parts::text("label");
    m_rights->setObjectName(QStringLiteral("qualityRights"));
    m_rights->setWordWrap(true);
    actions->addWidget(m_acknowledgeRow);
    actions->addWidget(m_rights);
    layout->addWidget(m_actions);

    connect(m_table, &QPushButton::clicked, this, [this] {
        const QualityRuleInfo& info = qualityRule(m_rules->rule());
        emit rowsWanted(info.kind, m_model->ids(), m_desk.language.phrasebook().say(info.name));
    });
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_rows->currentIndex().row()); });
    connect(m_exportRule, &QPushButton::clicked, this, [this] { exportRows(false); });
    connect(m_showAcknowledged, &QCheckBox::toggled, this, &QualityPage::showRule);
    connect(m_rows, &QTableView::activated, this, [this](const QModelIndex& at) { openRow(at.row()); });
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &QualityPage::showActions);
    connect(m_reason, &QLineEdit::textChanged, this, &QualityPage::showActions);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (m_acknowledge->isEnabled()) {
            acknowledge(false);
        }
    });
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { acknowledge(false); });
    connect(m_acknowledgeAll, &QPushButton::clicked, this, [this] { acknowledge(true); });
    connect(m_takeBack, &QPushButton::clicked, this, &QualityPage::takeBack);
    return card;
}

QWidget* QualityPage::makeState() {
    auto* card = parts::card();
    auto* layout = new QVBoxLayout(card);
    layout->setSpacing(space::medium);
    m_stateTitle = parts::text("heading");
    m_stateTitle->setObjectName(QStringLiteral("qualityState"));
    m_stateText = parts::text("muted");
    for (QLabel* label : {m_stateTitle, m_stateText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(320);
    m_stateAction = parts::button("", "qualityStateAction");
    layout->addStretch(1);
    layout->addWidget(m_stateTitle);
    layout->addWidget(m_stateText);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_stateAction, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_stateAction, &QPushButton::clicked, this, [this] {
        if (m_quality.state() == QualityDesk::State::Checking) {
            m_quality.stop();
        } else {
            m_quality.check();
        }
    });
    return card;
}

void QualityPage::enter() {
    if (m_quality.report()) {
        m_rules->setFocus();
    }
}

void QualityPage::choose(QualityRule rule) {
    m_asked = rule;
    if (m_quality.report()) {
        m_rules->choose(rule);
    }
}

void QualityPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    renew();
}

void QualityPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Page::changeEvent(event);
}

/// A page that nobody sees checks only when it is shown again; a big file only when asked to.
void QualityPage::renew() {
    const bool first = m_quality.state() == QualityDesk::State::Unasked;
    if (isVisible() && m_quality.stale() && m_quality.state() != QualityDesk::State::Checking &&
        !m_programme.writing() &&
        (first || (m_quality.quick() && m_quality.state() == QualityDesk::State::Ready))) {
        m_quality.check();
        return;
    }
    showState();
}

void QualityPage::retranslate() {
    m_title->setText(tr("Data quality"));
    m_again->setText(tr("Check again"));
    m_exportAll->setText(tr("Export all…"));
    m_table->setText(tr("Show in the table"));
    m_open->setText(tr("Open"));
    m_exportRule->setText(tr("Export…"));
    m_reason->setPlaceholderText(tr("Why it stays as it is"));
    m_reason->setAccessibleName(tr("Why it stays as it is"));
    m_takeBack->setText(tr("Take back"));
    m_rules->setAccessibleName(tr("Rules"));
    m_rows->setAccessibleName(tr("Rows of the rule"));
    if (m_quality.report()) {
        showReport();
    }
    showState();
}

void QualityPage::showState() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const auto state = m_quality.state();
    const QualityReport* report = m_quality.report().get();
    const bool checking = state == QualityDesk::State::Checking;
    m_again->setEnabled(!checking && !m_programme.writing());
    m_exportAll->setEnabled(report && !checking && !m_programme.writing());
    m_about->setText(report ? tr("whole file, as of %1 · %2 learners")
                                  .arg(phrasebook.date(report->cutOff), phrasebook.number(report->learners))
                            : tr("whole file, as of %1").arg(phrasebook.date(m_quality.cutOff())));
    const bool stale = report && m_quality.stale() && !checking;
    m_staleText->setVisible(stale || (checking && report && !m_quality.quick()));
    m_staleText->setText(checking ? tr("Checking again…")
                                  : tr("Records or the cut-off changed since. “Check again” looks at them."));
    if (report) {
        m_stack->setCurrentIndex(1);
        showActions();
        return;
    }
    m_stack->setCurrentIndex(0);
    m_bar->setVisible(checking);
    m_stateText->setVisible(!checking);
    switch (state) {
        case QualityDesk::State::Failed:
            m_stateTitle->setText(tr("The file can't be checked"));
            m_stateText->setText(phrasebook.say(m_quality.fault()));
            m_stateAction->setText(tr("Try again"));
            break;
        case QualityDesk::State::Stopped:
            m_stateTitle->setText(tr("The check was stopped"));
            m_stateText->setText(tr("Nothing was changed."));
            m_stateAction->setText(tr("Check"));
            break;
        default:
            m_stateTitle->setText(m_programme.writing() ? tr("Waiting for the writing under way…")
                                                        : tr("Looking at every row of the file…"));
            m_stateAction->setText(tr("Stop"));
            break;
    }
}

void QualityPage::showReport() {
    m_rules->setReport(*m_quality.report());
    if (m_asked) {
        m_rules->choose(*m_asked);
        m_asked.reset();
    }
    showRule();
    showState();
    if (std::exchange(m_first, false) && isVisible() && !focusWidget()) {
        m_rules->setFocus();
    }
}

void QualityPage::showRule() {
    const auto& report = m_quality.report();
    if (!report) {
        return;
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const QualityRule rule = m_rules->rule();
    const QualityRuleInfo& info = qualityRule(rule);
    m_name->setText(tr("%1 · %2", "rule, severity")
                        .arg(phrasebook.say(info.name), phrasebook.say(severityName(info.severity))));
    m_why->setText(phrasebook.say(info.why));
    m_what->setText(tr("What to do: %1").arg(phrasebook.say(info.what)));
    const qint64 acknowledged = report->acknowledgedCount(rule);
    m_showAcknowledged->setText(tr("Show the %1 left as they are").arg(phrasebook.number(acknowledged)));
    m_showAcknowledged->setVisible(acknowledged > 0);
    const bool shown = acknowledged > 0 && m_showAcknowledged->isChecked();
    m_model->show(report, rule, shown);
    m_rows->setColumnHidden(FindingsModel::Cohort, info.kind != RecordKind::Enrolment);
    m_rows->setColumnHidden(FindingsModel::Reason, !shown);
    m_rows->setColumnWidth(FindingsModel::Who,
                           info.kind == RecordKind::Organisation ? 2 * WhoWidth : WhoWidth);
    const bool empty = m_model->rowCount() == 0;
    m_rows->setVisible(!empty);
    m_nothing->setVisible(empty);
    const bool allGood = report->open(QualitySeverity::Error) + report->open(QualitySeverity::Warning) +
                             report->open(QualitySeverity::Note) ==
                         0;
    m_nothing->setText(allGood ? tr("All good: no rule finds anything that you don't know already.")
                       : acknowledged > 0
                           ? tr("All findings of this rule were looked at and left as they are.")
                           : tr("Nothing found: this rule is kept everywhere."));
    if (!empty) {
        m_rows->setCurrentIndex(m_model->index(0, 0));
        m_rows->clearSelection();
        m_rows->scrollToTop();
    }
    showActions();
}

std::vector<qint64> QualityPage::chosen(bool acknowledged) const {
    std::vector<qint64> ids;
    for (const QModelIndex& at : m_rows->selectionModel()->selectedRows()) {
        if (m_model->acknowledgedAt(at.row()) == acknowledged) {
            ids.push_back(m_model->idAt(at.row()));
        }
    }
    return ids;
}

void QualityPage::showActions() {
    if (!m_quality.report()) {
        return;
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const bool rows = m_model->rowCount() > 0;
    const bool idle = !m_programme.writing();
    m_table->setEnabled(rows && idle);
    m_open->setEnabled(rows && m_rows->currentIndex().isValid());
    m_exportRule->setEnabled(rows && idle);
    m_actions->setVisible(rows);
    const bool writable = m_programme.writable();
    m_acknowledgeRow->setVisible(writable);
    m_rights->setVisible(rows && !writable);
    m_rights->setText(
        m_programme.file().readOnly()
            ? tr("The file is open for reading only: findings can be looked at and exported, not "
                 "acknowledged.")
            : tr("Say who works here to acknowledge findings."));
    const auto open = chosen(false), known = chosen(true);
    const qint64 all = m_quality.report()->open(m_rules->rule());
    const bool reason = !m_reason->text().trimmed().isEmpty();
    m_acknowledge->setText(open.empty()
                               ? tr("Leave the chosen as they are")
                               : tr("Leave %1 as they are").arg(phrasebook.number(qint64(open.size()))));
    m_acknowledge->setEnabled(reason && idle && !open.empty());
    m_acknowledgeAll->setText(tr("Leave all %1").arg(phrasebook.number(all)));
    m_acknowledgeAll->setToolTip(tr("Leave all findings of this rule as they are"));
    m_acknowledgeAll->setAccessibleName(tr("Leave all %1 as they are").arg(phrasebook.number(all)));
    m_acknowledgeAll->setEnabled(reason && idle && all > 0);
    m_takeBack->setVisible(m_showAcknowledged->isVisibleTo(this) && m_showAcknowledged->isChecked());
    m_takeBack->setEnabled(idle && !known.empty());
}

void QualityPage::acknowledge(bool all) {
    m_quality.acknowledge(m_rules->rule(), all ? m_model->ids(true) : chosen(false), m_reason->text());
}

void QualityPage::takeBack() {
    m_quality.takeBack(m_rules->rule(), chosen(true));
}

void QualityPage::openRow(int row) {
    if (const qint64 id = m_model->idAt(row)) {
        emit recordWanted(qualityRule(m_rules->rule()).kind, id);
    }
}

void QualityPage::exportRows(bool everything) {
    FindingsExport what;
    what.report = m_quality.report();
    what.acknowledged = everything || m_showAcknowledged->isChecked();
    what.phrasebook = m_desk.language.sharedPhrasebook();
    for (int each = 0; each < QualityRuleCount; ++each) {
        if (everything || QualityRule(each) == m_rules->rule()) {
            what.rules.push_back(QualityRule(each));
        }
    }
    const QString name =
        everything ? tr("Data quality") : what.phrasebook->say(qualityRule(what.rules[0]).name);
    const QString path =
        m_desk.prompts.saveFile(window(), tr("Export the findings"), name + QLatin1String(".xlsx"),
                                tr("Spreadsheet (*.xlsx);;Text table (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    const bool note = m_programme.writable();  // a list with names is noted in the journal
    if (note) {
        m_programme.setWriting(true);
    }
    const auto ended = [this, note] {
        if (note) {
            m_programme.setWriting(false);
        }
    };
    m_programme.jobs().start<qint64>(
        this,
        [&file = m_programme.file(), what, path, note, who = m_programme.who()](Progress& progress) {
            const qint64 rows = writeFindings(file, what, path, progress);
            if (note) {
                noteExport(file, who, path, rows);
            }
            return rows;
        },
        [this, path, ended](qint64 rows) {
            ended();
            emit done(tr("%1 findings exported to %2.").arg(m_desk.language.phrasebook().number(rows), path),
                      false);
        },
        [this, ended](const Message& message) {
            ended();
            emit failed(message);
        });
}

}  // namespace jisr
