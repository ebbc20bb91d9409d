#include "ui/importing/importpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/importing/mappingeditor.h"
#include "ui/importing/planview.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/theme.h"

namespace jisr {

ImportPage::ImportPage(Desk& desk, OpenProgramme& programme, QWidget* parent)
    : Page(parent), m_desk(desk), m_programme(programme), m_import(programme, this) {
    setObjectName(QStringLiteral("page"));
    setAcceptDrops(true);
    auto* layout = parts::column(space::medium);
    layout->setContentsMargins(space::page, space::large, space::page, space::page);
    setLayout(layout);

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

    m_stack = new QStackedWidget;
    m_stack->addWidget(makeChoose());
    m_stack->addWidget(makeColumns());
    m_stack->addWidget(makePlan());
    m_stack->addWidget(makeDone());
    layout->addWidget(m_stack, 1);

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job) {
            m_job->cancel();
            m_stage->setText(tr("Stopping…"));
        }
    });
    connect(&m_import, &ImportDesk::previewed, this, &ImportPage::showPreview);
    connect(&m_import, &ImportDesk::planned, this, &ImportPage::showPlan);
    connect(&m_import, &ImportDesk::applied, this, &ImportPage::showDone);
    connect(&m_import, &ImportDesk::failed, this, &ImportPage::showFault);
    connect(&m_import, &ImportDesk::rejectsWritten, this, [this](const QString& path, qint64 rows) {
        emit done(tr("%1 rejected rows written to %2, with the reason beside each.")
                      .arg(m_desk.language.phrasebook().number(rows), QFileInfo(path).fileName()),
                  false);
    });
    connect(&programme, &OpenProgramme::whoChanged, this, &ImportPage::showRights);
    connect(&programme, &OpenProgramme::undone, this, [this](const UndoReport& report) {
        // What was imported is no longer there: the page doesn't go on saying so.
        for (const BatchInfo& batch : m_programme.store().batches(1)) {
            if (m_step == Done && m_result.batch && batch.id == report.batch &&
                batch.undoes == m_result.batch) {
                showStep(Choose);
            }
        }
    });
    retranslate();
    showStep(Choose);
}

QWidget* ImportPage::makeChoose() {
    QFrame* card = parts::card();
    auto* layout = new QVBoxLayout(card);
    layout->setSpacing(space::medium);
    m_dropTitle = parts::text("heading");
    m_dropTitle->setAlignment(Qt::AlignCenter);
    m_dropText = parts::text("muted");
    m_dropText->setAlignment(Qt::AlignCenter);
    m_dropText->setWordWrap(true);
    m_choose = parts::button("primary", "chooseTable");
    layout->addStretch(2);
    layout->addWidget(m_dropTitle);
    layout->addWidget(m_dropText);
    layout->addWidget(m_choose, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseTable);
    return card;
}

QWidget* ImportPage::makeColumns() {
    auto* page = new QWidget;
    auto* layout = parts::column(space::medium);
    page->setLayout(layout);
    auto* options = parts::row(space::small);
    m_fileName = parts::text("heading");
    options->addWidget(m_fileName);
    options->addSpacing(space::medium);
    const std::tuple<QLabel**, QComboBox**, const char*> choices[] = {
        {&m_asLabel, &m_as, "importAs"},
        {&m_sheetLabel, &m_sheet, "importSheet"},
        {&m_encodingLabel, &m_encoding, "importEncoding"},
        {&m_separatorLabel, &m_separator, "importSeparator"}};
    for (const auto& [label, box, name] : choices) {
        *label = parts::text("label");
        *box = new QComboBox;
        (*box)->setObjectName(QLatin1String(name));
        (*label)->setBuddy(*box);
        options->addWidget(*label);
        options->addWidget(*box);
        connect(*box, &QComboBox::activated, this, &ImportPage::readAgain);
    }
    options->addStretch(1);
    layout->addLayout(options);
    m_editor = new MappingEditor(m_desk.language, m_desk.theme);
    layout->addWidget(m_editor, 1);
    auto* buttons = parts::row(space::small);
    m_createMissing = new QCheckBox;
    m_createMissing->setObjectName(QStringLiteral("createMissing"));
    m_otherTable = parts::button("", "otherTable");
    m_toPlan = parts::button("primary", "makePlan");
    buttons->addWidget(m_createMissing);
    buttons->addStretch(1);
    buttons->addWidget(m_otherTable);
    buttons->addWidget(m_toPlan);
    layout->addLayout(buttons);
    connect(m_otherTable, &QPushButton::clicked, this, [this] { showStep(Choose); });
    connect(m_toPlan, &QPushButton::clicked, this, &ImportPage::makeThePlan);
    return page;
}

QWidget* ImportPage::makePlan() {
    auto* page = new QWidget;
    auto* layout = parts::column(space::medium);
    page->setLayout(layout);
    m_planView = new PlanView(m_desk.language);
    layout->addWidget(m_planView, 1);
    auto* buttons = parts::row(space::small);
    m_saveRejects = parts::button("", "saveRejects");
    m_backToColumns = parts::button("", "backToColumns");
    m_apply = parts::button("primary", "applyPlan");
    buttons->addWidget(m_saveRejects);
    buttons->addStretch(1);
    buttons->addWidget(m_backToColumns);
    buttons->addWidget(m_apply);
    layout->addLayout(buttons);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportPage::saveRejects);
    connect(m_backToColumns, &QPushButton::clicked, this, [this] { showStep(Columns); });
    connect(m_apply, &QPushButton::clicked, this, &ImportPage::apply);
    return page;
}

QWidget* ImportPage::makeDone() {
    QFrame* card = parts::card();
    auto* layout = new QVBoxLayout(card);
    layout->setSpacing(space::medium);
    m_doneTitle = parts::text("title");
    m_doneTitle->setAlignment(Qt::AlignCenter);
    m_doneTitle->setObjectName(QStringLiteral("doneTitle"));
    m_doneText = parts::text("muted");
    m_doneText->setAlignment(Qt::AlignCenter);
    m_doneText->setWordWrap(true);
    m_doneText->setObjectName(QStringLiteral("doneText"));
    m_another = parts::button("primary", "anotherImport");
    layout->addStretch(2);
    layout->addWidget(m_doneTitle);
    layout->addWidget(m_doneText);
    layout->addWidget(m_another, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_another, &QPushButton::clicked, this, [this] { showStep(Choose); });
    return card;
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

void ImportPage::focusStep() {
    QPushButton* const first[] = {m_choose, m_toPlan, m_apply->isEnabled() ? m_apply : m_backToColumns,
                                  m_another};
    first[m_step]->setFocus();
}

void ImportPage::showRights() {
    const bool writable = m_programme.writable();
    m_choose->setEnabled(writable);
    m_dropText->setText(
        writable
            ? tr("CSV or Excel (.xlsx), as the operators send it: one row a learner, or one table of a "
                 "programme's records. You will see what would change before anything is written.")
            : tr("This programme can only be read at the moment: the line at the window's foot says why."));
    m_apply->setEnabled(writable && m_summary.questions.isEmpty() && !m_summary.changesNothing);
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

void ImportPage::take(const QString& path) {
    if (m_job || !m_programme.writable()) {
        return;
    }
    m_path = path;
    watch(m_import.preview(path, {}, {}));
}

void ImportPage::readAgain() {
    if (m_filling || m_job) {
        return;
    }
    TableOptions options = m_preview.options;
    options.encoding = m_encoding->currentData().toString();
    options.separator = m_separator->currentData().toChar();
    options.sheet = m_sheet->currentData().toString();
    watch(m_import.preview(m_path, options, m_as->currentData().toString()));
}

void ImportPage::showPreview(const TablePreview& preview) {
    m_filling = true;
    m_preview = preview;
    m_fileName->setText(QFileInfo(preview.path).fileName());
    m_as->setCurrentIndex(std::max(0, m_as->findData(preview.as)));
    const bool workbook = !preview.sheets.isEmpty();
    m_sheet->clear();
    for (const QString& sheet : preview.sheets) {
        m_sheet->addItem(sheet, sheet);
    }
    m_sheet->setCurrentIndex(m_sheet->findData(preview.options.sheet));
    if (m_encoding->findData(preview.options.encoding) < 0) {
        m_encoding->addItem(preview.options.encoding, preview.options.encoding);
    }
    m_encoding->setCurrentIndex(m_encoding->findData(preview.options.encoding));
    m_separator->setCurrentIndex(m_separator->findData(preview.options.separator));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sheet, m_sheetLabel}) {
        widget->setVisible(workbook);
    }
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_encoding, m_encodingLabel, m_separator, m_separatorLabel}) {
        widget->setVisible(!workbook);
    }
    m_editor->setPreview(preview);
    m_filling = false;
    showStep(Columns);
}

void ImportPage::makeThePlan() {
    ImportOptions options;
    options.as = m_preview.as;
    options.mapping = m_editor->mapping();
    options.reading = m_preview.options;
    options.createMissing = m_createMissing->isChecked();
    watch(m_import.plan(m_path, options));
}

void ImportPage::showPlan(const PlanSummary& summary) {
    m_summary = summary;
    m_planView->setSummary(summary);
    m_saveRejects->setVisible(summary.rejectedRows > 0);
    showStep(PlanStep);
}

void ImportPage::apply() {
    // kept as a message: history says it in its reader's language
    watch(m_import.apply(
        Message(QT_TRANSLATE_NOOP("core", "Import of %1"), {QFileInfo(m_path).fileName()}).stored()));
}

void ImportPage::showDone(const ImportResult& result) {
    m_result = result;
    showStep(Done);
    retranslate();
    emit done(m_doneText->text(), true);
}

void ImportPage::saveRejects() {
    const QString path = m_desk.prompts.saveFile(
        window(), tr("Save the rejected rows"),
        QFileInfo(m_path).completeBaseName() + QLatin1String("-") + tr("rejected") + QLatin1String(".csv"),
        tr("Text table (*.csv)"));
    if (!path.isEmpty()) {
        watch(m_import.writeRejects(path, m_desk.language.sharedPhrasebook()));
    }
}

void ImportPage::showFault(const Message& message) {
    m_fault->setText(m_desk.language.phrasebook().say(message));
    m_fault->show();
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && m_programme.writable()) {
        event->acceptProposedAction();
    }
}

void ImportPage::dropEvent(QDropEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        take(urls.first().toLocalFile());
    }
}

void ImportPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ImportPage::retranslate() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    m_title->setText(tr("Import"));
    const QString names[] = {tr("1  Table"), tr("2  Columns"), tr("3  Plan"), tr("4  Written")};
    for (int i = 0; i < 4; ++i) {
        m_steps[i]->setText(names[i]);
    }
    m_cancel->setText(tr("Cancel"));
    m_dropTitle->setText(tr("Drop a table here, or choose one"));
    m_choose->setText(tr("Choose a table…"));

    m_filling = true;
    m_asLabel->setText(tr("It holds"));
    const QString as = m_as->currentData().toString();
    m_as->clear();
    m_as->addItem(tr("one row a learner, with everything"), QStringLiteral("roll"));
    for (const RecordKind kind :
         {RecordKind::Learner, RecordKind::Enrolment, RecordKind::Situation, RecordKind::Contact,
          RecordKind::Cohort, RecordKind::Organisation, RecordKind::Track, RecordKind::Phase,
          RecordKind::Target, RecordKind::Staff}) {
        m_as->addItem(phrasebook.say(record(kind).pluralLabel), QString(record(kind).plural));
    }
    m_as->setCurrentIndex(std::max(0, m_as->findData(as)));
    m_as->setAccessibleName(m_asLabel->text());
    m_sheetLabel->setText(tr("Sheet"));
    m_sheet->setAccessibleName(m_sheetLabel->text());
    m_encodingLabel->setText(tr("Encoding"));
    m_encoding->setAccessibleName(m_encodingLabel->text());
    if (m_encoding->count() == 0) {
        for (const char* name : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1256"}) {
            m_encoding->addItem(QLatin1String(name), QLatin1String(name));
        }
    }
    m_separatorLabel->setText(tr("Separator"));
    m_separator->setAccessibleName(m_separatorLabel->text());
    const QVariant separator = m_separator->currentData();
    m_separator->clear();
    m_separator->addItem(tr("semicolon ;"), QChar(u';'));
    m_separator->addItem(tr("comma ,"), QChar(u','));
    m_separator->addItem(tr("tab"), QChar(u'\t'));
    m_separator->addItem(tr("bar |"), QChar(u'|'));
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(separator)));
    m_filling = false;
    m_createMissing->setText(
        tr("Create the cohorts, organisations and tracks that the table names and the programme lacks"));
    m_otherTable->setText(tr("Another table…"));
    m_toPlan->setText(tr("Make the plan"));
    m_saveRejects->setText(tr("Save the rejected rows…"));
    m_backToColumns->setText(tr("Back to the columns"));
    m_apply->setText(tr("Write it to the programme"));
    m_doneTitle->setText(m_result.batch ? tr("Imported") : tr("Nothing had to be written"));
    m_doneText->setText(
        tr("%1 new, %2 changed, %3 unchanged, %4 rows rejected. It can be undone as a whole with Ctrl+Z.")
            .arg(phrasebook.number(m_result.created), phrasebook.number(m_result.updated),
                 phrasebook.number(m_result.unchanged), phrasebook.number(m_result.rejectedRows)));
    m_another->setText(tr("Import another table"));
    showRights();
}

}  // namespace jisr
