#include "ui/reports/reportspage.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPrinter>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>

#include "core/reporting/reportcatalogue.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/prompts/prompts.h"
#include "ui/reports/pagepreview.h"
#include "ui/reports/reportform.h"
#include "ui/reports/reportmaker.h"
#include "ui/reports/reportsealing.h"
#include "ui/reports/sealedreportsview.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int FormWidth = 300, Pause = 350;  // pixels, milliseconds

}  // namespace

ReportsPage::ReportsPage(Desk& desk, OpenProgramme& programme, FiguresDesk& figures, QWidget* parent)
    : Page(parent), m_desk(desk), m_programme(programme), m_figures(figures) {
    m_previewing = new ReportMaker(figures, m_paper, this);
    m_writing = new ReportMaker(figures, m_paper, this);
    m_sealing = new ReportSealing(programme, figures, m_paper, this);
    auto* main = new QVBoxLayout(this);
    main->setContentsMargins(space::page, space::page, space::page, space::page);
    main->setSpacing(space::medium);
    auto* head = parts::row(space::small);
    m_title = parts::text("title");
    m_scope = parts::text("label");
    m_scope->setObjectName(QStringLiteral("reportScope"));
    head->addWidget(m_title);
    head->addWidget(m_scope, 1, Qt::AlignBottom);
    m_toPages = parts::button("quiet", "reportToPages");
    m_toSealed = parts::button("quiet", "reportToSealed");
    for (QPushButton* button : {m_toPages, m_toSealed}) {
        button->setCheckable(true);
        head->addWidget(button);
    }
    main->addLayout(head);
    auto* body = parts::row(space::medium);
    main->addLayout(body, 1);

    m_form = new ReportForm(desk, figures);
    auto* scroller = new QScrollArea;
    scroller->setObjectName(QStringLiteral("reportFormScroll"));
    scroller->setWidget(m_form);
    scroller->setWidgetResizable(true);
    scroller->setFocusPolicy(Qt::NoFocus);  // its fields have it
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->viewport()->setAutoFillBackground(false);  // the card's ground
    m_form->setAutoFillBackground(false);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* ground = parts::card();
    ground->setFixedWidth(FormWidth + 2 * space::medium);
    auto* inside = new QVBoxLayout(ground);
    inside->setContentsMargins(space::medium, space::medium, space::tight, space::medium);
    inside->addWidget(scroller);
    body->addWidget(ground);

    m_views = new QStackedWidget;
    body->addWidget(m_views, 1);
    auto* asked = new QWidget;
    auto* right = parts::column(space::small);
    asked->setLayout(right);
    m_views->addWidget(asked);
    m_sealed = new SealedReportsView(desk, programme, figures, [this] { return m_form->order(); });
    m_views->addWidget(m_sealed);
    auto* bar = parts::row(space::tight);
    m_before = parts::button("quiet", "reportPageBefore");
    m_place = parts::text("label");
    m_place->setObjectName(QStringLiteral("reportPlace"));
    m_after = parts::button("quiet", "reportPageAfter");
    m_smaller = parts::button("quiet", "reportSmaller");
    m_wider = parts::button("quiet", "reportWidth");
    m_whole = parts::button("quiet", "reportWhole");
    m_larger = parts::button("quiet", "reportLarger");
    m_state = parts::text("muted");
    m_state->setObjectName(QStringLiteral("reportState"));
    bar->addWidget(m_before);
    bar->addWidget(m_place);
    bar->addWidget(m_after);
    bar->addSpacing(space::medium);
    bar->addWidget(m_smaller);
    bar->addWidget(m_larger);
    bar->addWidget(m_whole);
    bar->addWidget(m_wider);
    bar->addSpacing(space::medium);
    bar->addWidget(m_state, 1);
    right->addLayout(bar);
    m_pages = new PagePreview(m_paper);
    right->addWidget(m_pages, 1);
    makeRight();
    auto* correcting = parts::row(space::small);
    m_correction = parts::text("label");
    m_correction->setBuddy(m_revises);
    correcting->addWidget(m_correction);
    correcting->addWidget(m_revises);
    correcting->addWidget(m_reason, 1);
    right->addLayout(correcting);
    auto* out = parts::row(space::small);
    for (QCheckBox* box : {m_pdf, m_workbook, m_tables, m_pictures}) {
        out->addWidget(box);
    }
    out->addStretch();
    out->addWidget(m_progress);
    out->addWidget(m_cancel);
    out->addWidget(m_seal);
    out->addWidget(m_print);
    out->addWidget(m_each);
    out->addWidget(m_save);
    right->addLayout(out);

    m_later.setSingleShot(true);
    m_later.setInterval(Pause);
    connect(&m_later, &QTimer::timeout, this, &ReportsPage::preview);
    connect(m_form, &ReportForm::changed, this, &ReportsPage::previewLater);
    connect(m_form, &ReportForm::failed, this, &ReportsPage::failed);
    connect(&figures, &FiguresDesk::changed, this, &ReportsPage::previewLater);
    connect(&figures, &FiguresDesk::stateChanged, this, &ReportsPage::previewLater);
    connect(m_previewing, &ReportMaker::failed, this, [this](const Message& message) {
        m_refusal = m_desk.language.phrasebook().say(message);
        m_shown.reset();
        m_pages->setPages({});
        showState();
    });
    connect(m_writing, &ReportMaker::failed, this, [this](const Message& message) {
        m_tasks.clear();
        showState();
        emit failed(message);
    });
    connect(m_sealing, &ReportSealing::busyChanged, this, &ReportsPage::showState);
    connect(m_sealing, &ReportSealing::failed, this, &ReportsPage::failed);
    connect(m_sealing, &ReportSealing::sealed, this, [this](const QString& code, const QStringList& paths) {
        m_revises->clear();
        m_reason->clear();
        previewLater();
        emit done(tr("Sealed under %1; %2 files in %3.")
                      .arg(code, m_desk.language.phrasebook().number(qint64(paths.size())),
                           QDir::toNativeSeparators(m_folder)),
                  false);
    });
    connect(m_form, &ReportForm::changed, m_sealed, &SealedReportsView::refresh);
    connect(m_sealing, &ReportSealing::sealed, m_sealed, &SealedReportsView::refresh);
    connect(m_sealed, &SealedReportsView::done, this, &ReportsPage::done);
    connect(m_sealed, &SealedReportsView::failed, this, &ReportsPage::failed);
    connect(m_sealed, &SealedReportsView::rowsWanted, this, &ReportsPage::rowsWanted);
    connect(m_sealed, &SealedReportsView::correctionWanted, this, [this](const QString& code) {
        showSealed(false);
        m_revises->setText(code);
        m_reason->setFocus();
    });
    connect(m_toPages, &QPushButton::clicked, this, [this] { showSealed(false); });
    connect(m_toSealed, &QPushButton::clicked, this, [this] { showSealed(true); });
    connect(m_pages, &PagePreview::pageChanged, this, &ReportsPage::showState);
    connect(m_pages, &PagePreview::zoomChanged, this, &ReportsPage::showState);
    showSealed(false);
    retranslate();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::makeRight() {
    const auto box = [](const char* name, bool on) {
        auto* made = new QCheckBox;
        made->setObjectName(QLatin1String(name));
        made->setChecked(on);
        return made;
    };
    m_pdf = box("reportPdf", true);
    m_workbook = box("reportWorkbook", false);
    m_tables = box("reportTables", false);
    m_pictures = box("reportPictures", false);
    m_revises = new QLineEdit;
    m_revises->setObjectName(QStringLiteral("reportRevises"));
    m_revises->setFixedWidth(150);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("reportReason"));
    for (QLineEdit* field : {m_revises, m_reason}) {
        connect(field, &QLineEdit::textChanged, this, &ReportsPage::showState);
    }
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_progress->setFixedWidth(160);
    m_cancel = parts::button("", "reportCancel");
    m_seal = parts::button("", "reportSeal");
    m_print = parts::button("", "reportPrint");
    m_each = parts::button("", "reportEach");
    m_save = parts::button("primary", "reportSave");
    for (QCheckBox* format : {m_pdf, m_workbook, m_tables, m_pictures}) {
        connect(format, &QCheckBox::toggled, this, &ReportsPage::showState);
    }
    connect(m_before, &QPushButton::clicked, this, [this] { m_pages->turn(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { m_pages->turn(1); });
    connect(m_smaller, &QPushButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() / 1.25); });
    connect(m_larger, &QPushButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() * 1.25); });
    connect(m_wider, &QPushButton::clicked, this, [this] { m_pages->setFit(PagePreview::Fit::Width); });
    connect(m_whole, &QPushButton::clicked, this, [this] { m_pages->setFit(PagePreview::Fit::Page); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_each, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_seal, &QPushButton::clicked, this, &ReportsPage::seal);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_writing->cancel();
        m_sealing->cancel();
        if (m_file) {
            m_file->cancel();
        }
        finishWriting();
    });
}

void ReportsPage::showSealed(bool sealed) {
    m_views->setCurrentIndex(sealed ? 1 : 0);
    m_toPages->setChecked(!sealed);
    m_toSealed->setChecked(sealed);
}

void ReportsPage::enter() {
    m_pages->setFocus();
}

// What was asked for while another page was in front is made now.
void ReportsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale) {
        previewLater();
    }
}

void ReportsPage::showKind(const QString& kind) {
    m_form->setKind(kind);
}

void ReportsPage::previewLater() {
    m_later.start();
    showState();
}

void ReportsPage::preview() {
    m_stale = !isVisible() || m_figures.state() != FiguresDesk::State::Ready;
    if (m_stale) {
        showState();
        return;
    }
    const ReportOrder order = m_form->order();
    m_refusal.clear();
    if (const auto wrong = refusal(order)) {
        m_refusal = m_desk.language.phrasebook().say(*wrong);
        m_previewing->cancel();
        m_shown.reset();
        m_pages->setPages({});
    } else {
        m_previewing->make(order, [this](MadeReportPointer made) {
            m_shown = std::move(made);
            m_pages->setPages(m_shown->pages);
            showState();
        });
    }
    showState();
}

ReportFormats ReportsPage::formats() const {
    return {m_pdf->isChecked(), m_workbook->isChecked(), m_tables->isChecked(), m_pictures->isChecked()};
}

std::vector<ReportTask> ReportsPage::tasks(bool eachGroup) const {
    const ReportOrder order = m_form->order();
    const std::vector<Language> languages =
        order.beside ? std::vector<Language>{order.language} : m_form->languages();
    return reportTasks(order, languages, eachGroup ? m_form->groups() : std::vector<CodeName>());
}

void ReportsPage::save(bool eachGroup) {
    std::vector<ReportTask> wanted = tasks(eachGroup);
    const ReportFormats chosen = formats();
    const int forms = chosen.pdf + chosen.workbook + chosen.tables + chosen.pictures;
    if (wanted.size() == 1 && forms == 1 && !chosen.pictures) {
        const QString ending = chosen.pdf        ? QStringLiteral(".pdf")
                               : chosen.workbook ? QStringLiteral(".xlsx")
                                                 : QStringLiteral(".zip");
        const QString path =
            m_desk.prompts.saveFile(window(), tr("Save the report"), wanted.front().name + ending,
                                    chosen.pdf        ? tr("Report (*.pdf)")
                                    : chosen.workbook ? tr("Spreadsheet (*.xlsx)")
                                                      : tr("Tables, zipped (*.zip)"));
        if (path.isEmpty()) {
            return;
        }
        const QFileInfo file(path);
        m_folder = file.absolutePath();
        wanted.front().name = file.completeBaseName();
    } else {
        m_folder = m_desk.prompts.chooseFolder(
            window(),
            tr("Where the %1 reports go").arg(m_desk.language.phrasebook().number(qint64(wanted.size()))));
        if (m_folder.isEmpty()) {
            return;
        }
    }
    m_tasks = std::move(wanted);
    m_task = 0;
    m_written.clear();
    writeNext();
}

void ReportsPage::writeNext() {
    showState();
    if (m_task >= m_tasks.size()) {
        finishWriting();
        return;
    }
    m_writing->make(m_tasks[m_task].order, [this](MadeReportPointer pages) {
        const QString base = QDir(m_folder).filePath(m_tasks[m_task].name);
        m_file = m_paper.start<QStringList>(
            this,
            [pages, base, chosen = formats()](Progress& progress) {
                return writeReportFiles(*pages, base, chosen, progress);
            },
            [this](const QStringList& paths) {
                m_written += paths;
                ++m_task;
                writeNext();
            },
            [this](const Message& message) {
                m_tasks.clear();
                showState();
                emit failed(message);
            });
    });
}

void ReportsPage::finishWriting() {
    const bool whole = m_task >= m_tasks.size();
    m_tasks.clear();
    showState();
    if (m_written.isEmpty()) {
        return;
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    qint64 largest = 0;
    for (const QString& path : m_written) {
        largest = std::max(largest, QFileInfo(path).size());
    }
    QString said =
        m_written.size() == 1
            ? tr("Report written to %1.").arg(QDir::toNativeSeparators(m_written.front()))
            : tr("%1 files written to %2.")
                  .arg(phrasebook.number(qint64(m_written.size())), QDir::toNativeSeparators(m_folder));
    if (!whole) {
        said += u' ' + tr("Stopped there: what is written is whole.");
    }
    if (largest > MailLimit) {
        said +=
            u' ' + tr("The largest has %1 MB, too much for some mail servers: leave out chapters to make it "
                      "smaller.")
                       .arg(phrasebook.number(largest / 1'000'000));
    }
    emit done(said, false);
}

void ReportsPage::print() {
    if (!m_shown) {
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    if (!m_desk.prompts.setUpPrinter(window(), tr("Print the report"), *printer)) {
        return;
    }
    m_paper.start<bool>(
        this,
        [pages = m_shown->pages, printer](Progress&) {
            printPages(pages, *printer);
            return true;
        },
        [this](bool) { emit done(tr("Sent to the printer."), false); },
        [this](const Message& message) { emit failed(message); });
}

void ReportsPage::seal() {
    m_folder = m_desk.prompts.chooseFolder(window(), tr("Where the sealed report's files go"));
    if (m_folder.isEmpty()) {
        return;
    }
    const ReportOrder order = m_form->order();
    const std::vector<Language> languages =
        order.beside ? std::vector<Language>{order.language} : m_form->languages();
    m_sealing->seal(order, languages, formats(), m_folder, m_revises->text().trimmed(),
                    m_reason->text().trimmed());
}

void ReportsPage::showState() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const bool ready = m_figures.state() == FiguresDesk::State::Ready;
    const bool sealing = m_sealing->busy();
    const bool writing = !m_tasks.empty() || sealing;
    const bool busy = m_previewing->busy() || m_later.isActive();
    const int count = m_pages->pageCount();
    m_place->setText(
        count > 0
            ? tr("Page %1 of %2").arg(phrasebook.number(m_pages->currentPage() + 1), phrasebook.number(count))
            : QString());
    m_state->setText(
        sealing   ? tr("Sealing…")
        : writing ? tr("Writing report %1 of %2…")
                        .arg(phrasebook.number(qint64(m_task) + 1), phrasebook.number(qint64(m_tasks.size())))
        : !ready               ? tr("The figures are being read…")
        : !m_refusal.isEmpty() ? m_refusal
        : busy                 ? tr("The pages are being made…")
                               : QString());
    const ReportFormats chosen = formats();
    const bool form = chosen.pdf || chosen.workbook || chosen.tables || chosen.pictures;
    const bool can = ready && !writing && m_refusal.isEmpty();
    const ReportInfo* info = reportInfo(m_form->order().kind);
    m_save->setEnabled(can && form);
    m_each->setVisible(info && info->about);
    m_each->setEnabled(can && form);
    m_print->setEnabled(can && m_shown);
    const bool correction = m_revises->text().trimmed().isEmpty() == m_reason->text().trimmed().isEmpty();
    m_seal->setEnabled(can && form && m_programme.writable() && correction);
    m_revises->setEnabled(m_programme.writable());
    m_reason->setEnabled(m_programme.writable());
    m_seal->setToolTip(m_programme.writable()
                           ? !correction
                                 ? tr("A correction names the code it revises and says why.")
                                 : tr("Stores figures, facts and files under a code printed on the report")
                           : tr("The file is read-only here: a seal can't be stored."));
    for (QPushButton* button : {m_before, m_after, m_smaller, m_whole, m_wider, m_larger}) {
        button->setEnabled(count > 0);
    }
    m_cancel->setVisible(writing);
    m_progress->setVisible(writing);
    m_progress->setRange(0, sealing ? 0 : static_cast<int>(m_tasks.size()));
    m_progress->setValue(static_cast<int>(m_task));
}

void ReportsPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Save) && m_save->isEnabled()) {
        save(false);
        return;
    }
    if (event->matches(QKeySequence::Print) && m_print->isEnabled()) {
        print();
        return;
    }
    Page::keyPressEvent(event);
}

void ReportsPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Page::changeEvent(event);
}

void ReportsPage::retranslate() {
    m_title->setText(tr("Reports"));
    m_toPages->setText(tr("Pages"));
    m_toSealed->setText(tr("Sealed reports"));
    m_scope->setText(tr("Cut-off, filters, horizon and edition are those of the bar above"));
    const bool rtl = m_desk.language.phrasebook().rightToLeft();
    m_before->setText(rtl ? QStringLiteral("›") : QStringLiteral("‹"));
    m_after->setText(rtl ? QStringLiteral("‹") : QStringLiteral("›"));
    m_before->setAccessibleName(tr("Page before"));
    m_after->setAccessibleName(tr("Next page"));
    m_smaller->setText(QStringLiteral("−"));
    m_larger->setText(QStringLiteral("+"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setAccessibleName(tr("Larger"));
    m_whole->setText(tr("Whole page"));
    m_wider->setText(tr("Page width"));
    m_pages->setAccessibleName(tr("The report's pages"));
    m_pdf->setText(tr("PDF"));
    m_workbook->setText(tr("Excel"));
    m_tables->setText(tr("CSV tables"));
    m_pictures->setText(tr("Pictures of the charts"));
    m_save->setText(tr("Save…"));
    m_each->setText(tr("One for each…"));
    m_print->setText(tr("Print…"));
    m_seal->setText(tr("Seal…"));
    m_cancel->setText(tr("Stop"));
    m_correction->setText(tr("Seal as a correction of"));
    m_revises->setPlaceholderText(tr("code"));
    m_revises->setAccessibleName(tr("Code of the report that is corrected"));
    m_reason->setPlaceholderText(tr("reason of the correction"));
    m_reason->setAccessibleName(tr("Reason of the correction"));
    showState();
}

}  // namespace jisr
