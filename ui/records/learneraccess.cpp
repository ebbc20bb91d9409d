// The learner's page: the report that a person may ask for on their own data.
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

#include "core/base/uid.h"
#include "core/privacy/accessreport.h"
#include "core/storage/connection.h"
#include "ui/base/desk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/printing/pdfwriter.h"
#include "ui/prompts/prompts.h"
#include "ui/records/learnerpage.h"

namespace jisr {

namespace {

constexpr int writersPatience = 60'000;  ///< milliseconds that the note may wait for another writer

}  // namespace

void LearnerPage::saveAccessReport() {
    if (!programme().writable()) {
        emit failed({QT_TRANSLATE_NOOP("core",
                                       "People's data only leave the file when that can be noted in it, "
                                       "and it is read-only here.")});
        return;
    }
    const QString reference = valueOf(RecordKind::Learner, m_learner, u"reference").toString();
    const QString path = m_desk.prompts.saveFile(
        window(), tr("Access report"), tr("Access report %1").arg(reference) + QLatin1String(".pdf"),
        tr("Document (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    m_access->setEnabled(false);
    programme().setWriting(true);
    Job* job = programme().jobs().start<bool>(
        this,
        [file = &programme().file(), learner = m_learner.id, who = programme().who(),
         language = m_desk.language.phrasebook().language(), path](Progress&) {
            const auto connection = file->connect();
            connection->setPatience(writersPatience);
            UidMaker uids(file->clock(), 0);
            RecordStore store(*connection, file->clock(), uids, who);
            const Report report = accessReport(*connection, store, file->clock(), learner, language);
            logAccessReport(*connection, file->clock(), QFileInfo(path).fileName(), who);
            writePdf(report, {}, path);
            return true;
        },
        [this, path](bool) {
            emit done(
                tr("Access report written to %1. The release is noted.").arg(QDir::toNativeSeparators(path)),
                false);
        },
        [this](const Message& message) { emit failed(message); });
    connect(job, &Job::finished, &programme(), [held = &programme()] { held->setWriting(false); });
    connect(job, &Job::finished, this, [this] { m_access->setEnabled(true); });
}

}  // namespace jisr
