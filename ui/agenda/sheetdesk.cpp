#include "ui/agenda/sheetdesk.h"

#include <QFileInfo>

#include "core/storage/connection.h"
#include "ui/agenda/printedsheet.h"
#include "ui/base/openprogramme.h"
#include "ui/printing/pdfwriter.h"

namespace jisr {

namespace {
/// Milliseconds that a note may wait for another writer.
constexpr int Patience = 60'000;
}  // namespace

SheetDesk::SheetDesk(OpenProgramme& programme, QObject* parent) : QObject(parent), m_programme(programme) {}

void SheetDesk::save(const SheetRequest& request, const QString& path) {
    const bool note = m_programme.writable();
    if (note) {
        m_programme.setWriting(true);
    }
    m_programme.jobs().start<qint64>(
        this,
        [&file = m_programme.file(), request, path, note, who = m_programme.who()](Progress& progress) {
            const Phrasebook phrasebook(request.language);
            std::vector<SheetLine> lines;
            {
                const auto connection = file.connect(true);
                UidMaker uids(file.clock(), 0);  // nothing is written through it
                RecordStore store(*connection, file.clock(), uids, {});
                lines = callSheet(store, request.people, request.today, phrasebook, progress);
            }
            if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
                writePdf(
                    printedSheet(lines, request.programme, request.scope, request.today, request.language),
                    {}, path);
            } else {
                writeCallSheet(lines, phrasebook.say(QT_TRANSLATE_NOOP("core", "Call sheet")), path,
                               phrasebook);
            }
            if (note) {
                const auto connection = file.connect();
                connection->setPatience(Patience);
                UidMaker uids(file.clock(), randomSeed());
                RecordStore(*connection, file.clock(), uids, who)
                    .note(Message(QT_TRANSLATE_NOOP("core", "Call sheet with names to “%1” (%2 people)"),
                                  {QFileInfo(path).fileName(), QString::number(lines.size())})
                              .stored());
            }
            return qint64(lines.size());
        },
        [this, path, note](qint64 lines) {
            if (note) {
                m_programme.setWriting(false);
            }
            emit saved(lines, path);
        },
        [this, note](const Message& message) {
            if (note) {
                m_programme.setWriting(false);
            }
            emit failed(message);
        });
}

void SheetDesk::read(const QString& path, const QDate& today) {
    m_programme.jobs().start<FilledSheet>(
        this,
        [&file = m_programme.file(), path, today, who = m_programme.who()](Progress& progress) {
            const auto connection = file.connect(true);
            UidMaker uids(file.clock(), 0);  // nothing is written to the file
            RecordStore store(*connection, file.clock(), uids, {});
            const auto by = who.isEmpty() ? std::nullopt : store.find(RecordKind::Staff, who);
            return readFilledSheet(store, path, today, by.value_or(0), progress);
        },
        [this](const FilledSheet& sheet) { emit wasRead(sheet); },
        [this](const Message& message) { emit failed(message); });
}

void SheetDesk::write(const FilledSheet& sheet) {
    auto calls = std::make_shared<qint64>(0);
    m_programme.write(
        this, {QT_TRANSLATE_NOOP("core", "Filled call sheet “%1”"), {QFileInfo(sheet.path).fileName()}},
        [sheet, calls](RecordStore& store, Progress& progress) {
            *calls = writeFilledSheet(store, sheet, progress);
        },
        [this, calls](qint64 batch) { emit written(*calls, batch != 0); },
        [this](const QList<Finding>& findings) {
            emit failed(findings.isEmpty() ? Message() : findings.first().message);
        });
}

}  // namespace jisr
