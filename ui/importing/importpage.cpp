#include "ui/importing/importpage.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>

#include "core/tabular/tablereader.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/importing/choosestep.h"
#include "ui/importing/columnsstep.h"
#include "ui/importing/donestep.h"
#include "ui/importing/pastedtable.h"
#include "ui/importing/planview.h"
#include "ui/importing/problemsview.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr qint64 planAtOnce = 20'000;  // rows; a larger plan is made again when it is asked for
}

ImportPage::ImportPage(Desk& desk, OpenProgramme& programme, QWidget* parent)
    : Page(parent), m_desk(desk), m_programme(programme), m_import(programme, this) {
    setAcceptDrops(true);
    auto* layout = parts::column(space::small);
    layout->setContentsMargins(space::page, space::medium, space::page, space::medium);
    setLayout(layout);
    makeHead();
    m_stack = new QStackedWidget;
    m_choose = new ChooseStep;
    m_columns = new ColumnsStep(desk);
    m_done = new DoneStep(desk.language);
    m_stack->addWidget(m_choose);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(makePlan());
    m_stack->addWidget(m_done);
    layout->addWidget(m_stack, 1);
    connectSteps();
    connectDesk();
    connect(&programme, &OpenProgramme::whoChanged, this, &ImportPage::showRights);
    connect(&programme, &OpenProgramme::undone, this, [this](const UndoReport& report) {
        // What was imported is no longer there: the page doesn't go on saying so.
        for (const BatchInfo& batch : m_programme.store().batches(1)) {
            if (m_step == Done && m_done->result().batch && batch.id == report.batch &&
                batch.undoes == m_done->result().batch) {
                showStep(Choose);
            }
        }
    });
    retranslate();
    showStep(Choose);
    m_import.listMappings();
}

ImportPage::~ImportPage() = default;

void ImportPage::makeHead() {
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    auto* head = parts::row(space::tight);
    m_title = parts::text("title");
    head->addWidget(m_title);
    head->addStretch(1);
    for (QLabel*& step : m_steps) {
        step = parts::text("step");
        head->addWidget(step);
    }
    layout->addLayout(head);
    m_fault = parts::text("fault");
    m_fault->setObjectName(QStringLiteral("importFault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    layout->addWidget(m_fault);
    m_work = new QWidget;
    auto* work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    m_stage = parts::text("label");
    m_stage->setMinimumWidth(180);
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setTextVisible(false);
    m_cancel = parts::button("", "importCancel");
    work->addWidget(m_stage);
    work->addWidget(m_bar, 1);
    work->addWidget(m_cancel);
    m_work->hide();
    layout->addWidget(m_work);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job) {
            m_job->cancel();
            m_stage->setText(tr("Stopping…"));
        }
    });
}

QWidget* ImportPage::makePlan() {
    auto* page = new QWidget;
    auto* layout = parts::column(space::small);
    page->setLayout(layout);
    m_planView = new PlanView(m_desk.language, m_desk.theme);
    layout->addWidget(m_planView, 1);
    auto* buttons = parts::row(space::small);
    m_saveRejects = parts::button("", "saveRejects");
    m_planAgain = parts::button("", "planAgain");
    m_backToColumns = parts::button("", "backToColumns");
    m_apply = parts::button("primary", "applyPlan");
    buttons->addWidget(m_saveRejects);
    buttons->addStretch(1);
    buttons->addWidget(m_planAgain);
    buttons->addWidget(m_backToColumns);
    buttons->addWidget(m_apply);
    layout->addLayout(buttons);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportPage::saveRejects);
    connect(m_planAgain, &QPushButton::clicked, this, &ImportPage::makeThePlan);
    connect(m_backToColumns, &QPushButton::clicked, this, [this] { showStep(Columns); });
    connect(m_apply, &QPushButton::clicked, this, &ImportPage::apply);
    return page;
}

void ImportPage::connectSteps() {
    connect(m_choose, &ChooseStep::chooseWanted, this, &ImportPage::chooseTable);
    connect(m_choose, &ChooseStep::pasteWanted, this,
            [this] { paste(QApplication::clipboard()->mimeData()); });
    connect(m_choose, &ChooseStep::renameWanted, this,
            [this](const QString& from, const QString& to) { m_import.renameMapping(from, to); });
    connect(m_choose, &ChooseStep::removeWanted, this,
            [this](const QString& mapping) { m_import.removeMapping(mapping); });
    connect(m_columns, &ColumnsStep::readAgain, this,
            [this](const QString& path, const TableOptions& options, const QString& as) {
                if (!m_job) {
                    watch(m_import.preview(path, options, as));
                }
            });
    connect(m_columns, &ColumnsStep::surveyWanted, this, [this](const QString& path, const Mapping& mapping) {
        if (m_survey) {
            m_survey->cancel();
        }
        m_survey = m_import.survey(path, mapping, m_corrections);
    });
    connect(m_columns, &ColumnsStep::saveWanted, this, [this](const QString& source, const Mapping& mapping) {
        m_import.saveMapping(source, mapping);
        m_columns->showSaved(source);
    });
    connect(m_columns, &ColumnsStep::planWanted, this, &ImportPage::makeThePlan);
    connect(m_columns, &ColumnsStep::otherWanted, this, [this] { showStep(Choose); });
    connect(m_planView, &PlanView::formChosen, this,
            [this](const QString& path, const QString& column, const QString& format) {
                m_columns->setForm(path, column, format);
                makeThePlan();
            });
    ProblemsView& problems = m_planView->problems();
    connect(&problems, &ProblemsView::rowsWanted, this,
            [this](const PlanProblem& problem) { m_import.readProblem(problem); });
    connect(&problems, &ProblemsView::corrected, this, &ImportPage::correctCell, Qt::QueuedConnection);
    connect(&problems, &ProblemsView::correctionsDropped, this, [this] {
        m_corrections.clear();
        makeThePlan();
    });
    connect(m_done, &DoneStep::undoWanted, this, [this] { m_programme.undo(m_done->result().batch); });
    connect(m_done, &DoneStep::rejectsWanted, this, &ImportPage::saveRejects);
    connect(m_done, &DoneStep::againWanted, this, [this] { showStep(Choose); });
    connect(m_done, &DoneStep::duplicatesWanted, this, &ImportPage::duplicatesWanted);
    connect(m_done, &DoneStep::rowsWanted, this, &ImportPage::rowsWanted);
}

void ImportPage::connectDesk() {
    connect(&m_import, &ImportDesk::opened, this, [this](const OpenedTables& opened) {
        m_opened = opened;
        m_corrections.clear();
        if (m_pastedNext) {
            m_pasted = std::move(m_pastedNext);
        } else if (!m_pasted || !opened.paths.contains(m_pasted->path())) {
            m_pasted.reset();
        }
        m_columns->setTables(opened);
        showStep(Columns);
    });
    connect(&m_import, &ImportDesk::previewed, m_columns, &ColumnsStep::takePreview);
    connect(&m_import, &ImportDesk::surveyed, m_columns, &ColumnsStep::takeSurvey);
    connect(&m_import, &ImportDesk::planned, this, &ImportPage::showPlan);
    connect(&m_import, &ImportDesk::problemRead, &m_planView->problems(), &ProblemsView::showRows);
    connect(&m_import, &ImportDesk::applied, this, &ImportPage::showDone);
    connect(&m_import, &ImportDesk::failed, this, &ImportPage::showFault);
    connect(&m_import, &ImportDesk::mappingsListed, m_choose, &ChooseStep::setMappings);
    connect(&m_import, &ImportDesk::rejectsWritten, this, [this](const QString& path, qint64 rows) {
        emit done(tr("%1 rejected rows written to %2, with the reason beside each.")
                      .arg(m_desk.language.phrasebook().number(rows), QFileInfo(path).fileName()),
                  false);
    });
}

void ImportPage::showStep(Step step) {
    m_step = step;
    m_fault->hide();
    m_stack->setCurrentIndex(step);
    for (int i = 0; i < 4; ++i) {
        parts::setRole(m_steps[i], "current", i == step);
    }
    showRights();
    focusStep();
}

void ImportPage::enter() {
    focusStep();
}

void ImportPage::focusStep() {
    if (m_step == Choose) {
        m_choose->focus();
    } else if (m_step == Columns) {
        m_columns->focus();
    } else if (m_step == Done) {
        m_done->focus();
    } else if (!m_planView->focusFirst()) {
        (m_apply->isEnabled() ? m_apply : m_backToColumns)->setFocus();
    }
}

void ImportPage::showRights() {
    const bool writable = m_programme.writable();
    m_choose->showRights(writable);
    m_apply->setEnabled(writable && m_summary.questions.isEmpty() && !m_summary.changesNothing && !m_stale);
    m_planAgain->setVisible(m_stale);
}

bool ImportPage::settleInput() {
    m_choose->settle();
    m_planView->problems().settle();
    return true;
}

void ImportPage::watch(Job* job) {
    m_job = job;
    m_fault->hide();
    m_stack->setEnabled(false);
    m_stage->setText(tr("Working…"));
    m_bar->setRange(0, 0);
    m_work->show();
    m_cancel->setFocus();
    connect(job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        m_bar->setValue(total > 0 ? static_cast<int>(std::min(done, total) * 1000 / total) : 0);
    });
    connect(job, &Job::staged, this, [this](const QByteArray& text) {
        m_stage->setText(m_desk.language.phrasebook().say(text.constData()));
    });
    connect(job, &Job::finished, this, [this] {
        m_work->hide();
        m_stack->setEnabled(true);
        m_job = nullptr;
        focusStep();
    });
}

void ImportPage::chooseTable() {
    const QString path = m_desk.prompts.openFile(window(), tr("Choose a table"),
                                                 tr("Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)"));
    if (!path.isEmpty()) {
        take(path);
    }
}

void ImportPage::take(const QStringList& paths) {
    if (m_job || paths.isEmpty() || !m_programme.writable()) {
        return;
    }
    watch(m_import.open(paths));
}

void ImportPage::paste(const QMimeData* clipboard) {
    if (m_job || !m_programme.writable()) {
        return;
    }
    if (clipboard && clipboard->hasUrls()) {
        QStringList paths;  // files that were copied in the file manager
        for (const QUrl& url : clipboard->urls()) {
            paths.append(url.toLocalFile());
        }
        paths.removeAll(QString());
        if (!paths.isEmpty()) {
            take(paths);
            return;
        }
    }
    const QString text = clipboard ? tableText(*clipboard) : QString();
    if (text.trimmed().isEmpty()) {
        showFault(QT_TRANSLATE_NOOP("core",
                                    "The clipboard holds no table: copy the cells in the spreadsheet, with "
                                    "their headings, and paste again."));
        return;
    }
    guarded(
        [&] {
            m_pastedNext = std::make_unique<PastedTable>(text, tr("Pasted table"));
            take(m_pastedNext->path());
        },
        [this](const Message& message) { showFault(message); });
}

void ImportPage::makeThePlan() {
    if (m_job) {
        return;
    }
    if (m_survey) {
        m_survey->cancel();
    }
    ImportOptions options;
    options.createMissing = m_columns->createMissing();
    options.corrections = m_corrections;
    options.parameters = m_opened.parameters;
    QStringList paths;
    for (const TableDraft& draft : m_columns->drafts()) {
        if (!draft.mapping.records.isEmpty()) {
            paths.append(draft.preview.path);
            options.mappings.insert(draft.preview.path, draft.mapping);
        }
    }
    if (paths.isEmpty()) {
        showFault(QT_TRANSLATE_NOOP("core", "No column goes anywhere: choose at least one field."));
        return;
    }
    watch(m_import.plan(paths, options));
}

void ImportPage::showPlan(const PlanSummary& summary) {
    m_summary = summary;
    m_stale = false;
    m_planView->setSummary(summary, m_corrections);
    m_saveRejects->setVisible(summary.rejectedRows > 0);
    showStep(PlanStep);
}

void ImportPage::correctCell(const CellCorrection& correction) {
    jisr::correct(m_corrections, correction);
    if (m_summary.rows <= planAtOnce) {
        makeThePlan();
    }
    m_stale = true;
    showRights();
}

void ImportPage::apply() {
    if (m_job || m_stale) {
        return;
    }
    // kept as a message: history says it in its reader's language
    watch(m_import.apply(Message(QT_TRANSLATE_NOOP("core", "Import of %1"), {name()}).stored()));
}

QString ImportPage::name() const {
    QStringList names;
    for (const QString& path : m_opened.paths) {
        names.append(m_pasted && m_pasted->path() == path ? tr("Pasted table") : QFileInfo(path).fileName());
    }
    constexpr qsizetype named = 3;
    return names.mid(0, named).join(QStringLiteral(", ")) +
           (names.size() > named ? QStringLiteral("…") : QString());
}

void ImportPage::showDone(const ImportResult& result) {
    m_done->show(m_summary, result, m_corrections);
    showStep(Done);
    emit done(m_done->sentence(), result.batch > 0);
}

void ImportPage::saveRejects() {
    const QString path = m_desk.prompts.saveFile(
        window(), tr("Save the rejected rows"),
        QFileInfo(m_opened.paths.value(0)).completeBaseName() + u'-' + tr("rejected") + QLatin1String(".csv"),
        tr("Text table (*.csv)"));
    if (!path.isEmpty()) {
        watch(m_import.writeRejects(path, m_desk.language.sharedPhrasebook()));
    }
}

void ImportPage::showFault(const Message& message) {
    m_fault->setText(m_desk.language.phrasebook().say(message));
    m_fault->show();
}

void ImportPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste) && m_step != PlanStep) {
        paste(QApplication::clipboard()->mimeData());
        return;
    }
    if (event->key() == Qt::Key_Escape && m_job) {
        m_cancel->click();
        return;
    }
    Page::keyPressEvent(event);
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && m_programme.writable()) {
        event->acceptProposedAction();
    }
}

void ImportPage::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    take(paths);
}

void ImportPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ImportPage::retranslate() {
    m_title->setText(tr("Import"));
    const QString names[] = {tr("1  Table"), tr("2  Columns"), tr("3  Plan"), tr("4  Written")};
    for (int i = 0; i < 4; ++i) {
        m_steps[i]->setText(names[i]);
    }
    m_cancel->setText(tr("Cancel"));
    m_saveRejects->setText(tr("Save the rejected rows…"));
    m_planAgain->setText(tr("Make the plan again"));
    m_backToColumns->setText(tr("Back to the columns"));
    m_apply->setText(tr("Write it to the programme"));
    showRights();
}

}  // namespace jisr
