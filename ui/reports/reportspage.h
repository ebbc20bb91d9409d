#pragma once

#include <QTimer>

#include "core/reporting/reportbatch.h"
#include "ui/base/desk.h"
#include "ui/base/page.h"
#include "ui/jobs/jobs.h"
#include "ui/reports/madereport.h"
#include "ui/reports/reportoutput.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace jisr {

class FiguresDesk;
class OpenProgramme;
class PagePreview;
class ReportForm;
class ReportMaker;
class ReportSealing;
class SealedReportsView;

/// The report assistant: what is asked at the left, the real pages at the right, beneath them how they leave:
/// as files, on paper, one for each region, or sealed.
class ReportsPage : public Page {
    Q_OBJECT

  public:
    ReportsPage(Desk& desk, OpenProgramme& programme, FiguresDesk& figures, QWidget* parent = nullptr);
    ~ReportsPage() override;

    void enter() override;
    /// Opens on this kind of report, e.g. from the palette.
    void showKind(const QString& kind);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void makeRight();
    void showSealed(bool sealed);
    void retranslate();
    void previewLater();
    void preview();
    void showState();
    ReportFormats formats() const;
    /// Every task of the present order: a language each, or the two side by side.
    std::vector<ReportTask> tasks(bool eachGroup) const;
    void save(bool eachGroup);
    void writeNext();
    void finishWriting();
    void print();
    void seal();

    Desk& m_desk;
    OpenProgramme& m_programme;
    FiguresDesk& m_figures;
    Jobs m_paper{1, this};  ///< lays out, paints and writes
    ReportMaker *m_previewing, *m_writing;
    ReportForm* m_form;
    PagePreview* m_pages;
    ReportSealing* m_sealing;
    SealedReportsView* m_sealed;
    QStackedWidget* m_views;
    QLabel *m_title, *m_scope, *m_state, *m_place, *m_correction;
    QLineEdit *m_revises, *m_reason;
    QPushButton *m_smaller, *m_larger, *m_whole, *m_wider, *m_before, *m_after;
    QPushButton *m_toPages, *m_toSealed;
    QPushButton *m_save, *m_each, *m_print, *m_seal, *m_cancel;
    QCheckBox *m_pdf, *m_workbook, *m_tables, *m_pictures;
    QProgressBar* m_progress;
    QTimer m_later{this};
    MadeReportPointer m_shown;
    QString m_refusal;    ///< why there is no preview
    bool m_stale = true;  ///< the pages shown aren't those asked for

    std::vector<ReportTask> m_tasks;  ///< being written
    std::size_t m_task = 0;
    QString m_folder;
    QStringList m_written;
    QPointer<Job> m_file;
};

}  // namespace jisr
