#pragma once

#include <QObject>

#include "core/followup/filledsheet.h"
#include "ui/jobs/jobs.h"

namespace jisr {

class OpenProgramme;

/// Whom a call sheet is for.
struct SheetRequest {
    std::vector<SheetPerson> people;  ///< in the order of the calls
    QString scope;                    ///< in words: "Dakhla-Oued Ed-Dahab"
    QString programme;                ///< its name
    QDate today;
    Language language = Language::French;
};

/// Writes call sheets and takes filled ones back, in jobs.
class SheetDesk : public QObject {
    Q_OBJECT

  public:
    explicit SheetDesk(OpenProgramme& programme, QObject* parent = nullptr);

    /// PDF, XLSX or CSV by @p path's extension. Noted in the journal where somebody works: it holds names.
    void save(const SheetRequest& request, const QString& path);
    void read(const QString& path, const QDate& today);
    /// One undoable batch.
    void write(const FilledSheet& sheet);

  signals:
    void saved(qint64 lines, const QString& path);
    void wasRead(const jisr::FilledSheet& sheet);
    void written(qint64 calls, bool changed);
    void failed(const jisr::Message& message);

  private:
    OpenProgramme& m_programme;
};

}  // namespace jisr
