#include "ui/reports/reportsealing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "core/base/writefault.h"
#include "core/publishing/material.h"
#include "core/publishing/seal.h"
#include "core/storage/connection.h"
#include "core/storage/programmefile.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/openprogramme.h"
#include "ui/printing/pdfwriter.h"
#include "ui/reports/reportmaker.h"

namespace jisr {

namespace {

constexpr int Patience = 60'000;  // milliseconds that the seal may wait for another writer

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw PrintError({QT_TRANSLATE_NOOP("core", "The report %1 could not be written: %2"),
                          {path, file.errorString()}});
    }
    return file.readAll();
}

}  // namespace

ReportSealing::ReportSealing(OpenProgramme& programme, FiguresDesk& figures, Jobs& paper, QObject* parent)
    : QObject(parent),
      m_programme(programme),
      m_figures(figures),
      m_paper(paper),
      m_maker(new ReportMaker(figures, paper, this)) {
    connect(m_maker, &ReportMaker::failed, this, &ReportSealing::fail);
}

ReportSealing::~ReportSealing() = default;

void ReportSealing::seal(const ReportOrder& order, const std::vector<Language>& languages,
                         const ReportFormats& formats, const QString& folder, const QString& revises,
                         const QString& reason) {
    m_formats = formats;
    m_folder = folder;
    m_made = std::make_unique<QTemporaryDir>();
    m_names.clear();
    m_busy = true;
    emit busyChanged();
    const int turn = ++m_turn;
    struct Prepared {
        std::shared_ptr<PreparedSeal> seal;
        qint64 factsAsOf = 0;
    };
    m_job = m_figures.askAcross<Prepared>(
        this,
        [&file = m_programme.file(), order, languages, revises, reason](ProgrammeFacts& facts, const Scope&,
                                                                        Progress& progress) {
            const auto connection = file.connect(true);
            const ReportMaterial material =
                gatherMaterial(*connection, file.clock(), facts.turnable(), order, progress);
            return Prepared{
                std::make_shared<PreparedSeal>(prepareSeal(*connection, file.clock(), facts.turnable(), order,
                                                           languages, material, {revises, reason}, progress)),
                facts.journalPosition()};
        },
        [this, turn, order, languages](const Prepared& prepared) {
            if (turn != m_turn) {
                return;
            }
            m_prepared = prepared.seal;
            m_factsAsOf = prepared.factsAsOf;
            ReportOrder own = order;
            own.sealCode = m_prepared->code();
            m_tasks = reportTasks(own, languages);
            m_task = 0;
            makeNext();
        },
        [this, turn](const Message& message) {
            if (turn == m_turn) {
                fail(message);
            }
        });
}

void ReportSealing::makeNext() {
    if (m_task == m_tasks.size()) {
        commit();
        return;
    }
    m_maker->make(m_tasks[m_task].order, [this](MadeReportPointer pages) { render(pages); });
}

void ReportSealing::render(const MadeReportPointer& made) {
    if (made->factsAsOf != m_factsAsOf) {
        fail(changedMeanwhile());  // these pages count other facts than the seal keeps
        return;
    }
    const QString name = m_tasks[m_task].name + u'-' + m_prepared->code();
    m_job = m_paper.start<QStringList>(
        this,
        [made, base = m_made->filePath(name), formats = m_formats](Progress& progress) {
            return writeReportFiles(*made, base, formats, progress);
        },
        [this, turn = m_turn](const QStringList& paths) {
            if (turn != m_turn) {
                return;
            }
            for (const QString& path : paths) {
                m_names.append(QFileInfo(path).fileName());
            }
            ++m_task;
            makeNext();
        },
        [this, turn = m_turn](const Message& message) {
            if (turn == m_turn) {
                fail(message);
            }
        });
}

void ReportSealing::commit() {
    m_committing = true;  // from here on it can't be cancelled: it is stored whole or not at all
    m_programme.setWriting(true);
    std::shared_ptr<QTemporaryDir> made = std::move(m_made);
    m_programme.jobs().start<QStringList>(
        this,
        [&file = m_programme.file(), who = m_programme.who(), prepared = m_prepared, made, names = m_names,
         folder = m_folder](Progress&) {
            std::vector<SealFile> files;
            for (const QString& name : names) {
                files.push_back({name, bytesOf(made->filePath(name))});
            }
            {
                const auto connection = file.connect();
                connection->setPatience(Patience);
                commitSeal(*connection, file.clock(), who, *prepared, files);
            }
            QStringList paths;
            for (const SealFile& one : files) {
                const QString path = QDir(folder).filePath(one.name);
                QSaveFile out(path);
                // commit() alone overlooks a full disk at what is still in QSaveFile's buffer
                if (!out.open(QIODevice::WriteOnly) || out.write(one.content) != one.content.size() ||
                    !out.flush() || !out.commit()) {
                    throw PrintError(
                        {QT_TRANSLATE_NOOP("core",
                                           "The report is sealed in the file, but its copy %1 could not "
                                           "be written: %2"),
                         {path, writeFault(out)}});
                }
                paths.append(path);
            }
            return paths;
        },
        [this](const QStringList& paths) {
            m_programme.setWriting(false);
            const QString code = m_prepared->code();
            stop();
            emit sealed(code, paths);
        },
        [this](const Message& message) {
            m_programme.setWriting(false);
            fail(message);
        });
}

void ReportSealing::cancel() {
    if (!m_busy || m_committing) {
        return;
    }
    m_maker->cancel();
    if (m_job) {
        m_job->cancel();
    }
    stop();
}

void ReportSealing::stop() {
    ++m_turn;
    m_busy = m_committing = false;
    m_tasks.clear();
    m_made.reset();
    m_prepared.reset();
    emit busyChanged();
}

void ReportSealing::fail(const Message& message) {
    stop();
    emit failed(message);
}

}  // namespace jisr
