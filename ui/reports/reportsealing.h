#pragma once

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <memory>

#include "core/reporting/reportbatch.h"
#include "ui/jobs/jobs.h"
#include "ui/reports/reportoutput.h"

namespace jisr {

class FiguresDesk;
class OpenProgramme;
class ReportMaker;
struct PreparedSeal;

/// Seals one order: fixes facts and figures under a code, makes its files with the code printed on them,
/// stores all in one transaction, and only then hands the files out. Cancelled or failed before that, nothing
/// of it is left.
class ReportSealing : public QObject {
    Q_OBJECT

  public:
    ReportSealing(OpenProgramme& programme, FiguresDesk& figures, Jobs& paper, QObject* parent = nullptr);
    ~ReportSealing() override;

    /// @p revises and @p reason: of a correction, both or neither.
    void seal(const ReportOrder& order, const std::vector<Language>& languages, const ReportFormats& formats,
              const QString& folder, const QString& revises, const QString& reason);
    void cancel();
    bool busy() const { return m_busy; }

  signals:
    void sealed(const QString& code, const QStringList& paths);
    void failed(const jisr::Message& message);
    void busyChanged();

  private:
    void makeNext();
    void render(const MadeReportPointer& made);
    void commit();
    void stop();
    void fail(const Message& message);

    OpenProgramme& m_programme;
    FiguresDesk& m_figures;
    Jobs& m_paper;
    ReportMaker* m_maker;
    QPointer<Job> m_job;
    ReportFormats m_formats;
    QString m_folder;
    std::shared_ptr<PreparedSeal> m_prepared;
    std::vector<ReportTask> m_tasks;
    std::size_t m_task = 0;
    std::unique_ptr<QTemporaryDir> m_made;
    QStringList m_names;
    int m_turn = 0;
    qint64 m_factsAsOf = 0;  ///< of what was prepared
    bool m_busy = false, m_committing = false;
};

}  // namespace jisr
