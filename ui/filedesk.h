#pragma once

#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>

#include "ui/base/figuresdesk.h"
#include "ui/base/openprogramme.h"

class QSettings;

namespace jisr {

class Clock;

/// Opens, makes and closes programme files for the window, and remembers which were last and who worked.
class FileDesk : public QObject {
    Q_OBJECT

  public:
    FileDesk(const Clock& clock, QSettings& settings, QObject* parent = nullptr);
    ~FileDesk() override;

    OpenProgramme* programme() { return m_programme.get(); }
    FiguresDesk* figures() { return m_figures.get(); }

    /// Newest first; files that are gone are left out.
    QStringList recent() const;
    void forget(const QString& path);

    /// Asked before the open programme goes; false keeps it, and the guard may call @p again later.
    using Guard = std::function<bool(const std::function<void()>& again)>;
    void setGuard(Guard guard) { m_guard = std::move(guard); }

    void open(const QString& path);
    void create(const QString& path, const ProgrammeFile::Creation& creation);
    void makeDemonstration(const QString& path);
    void cancel();
    void close();

    /// The journal's name for what is written from now on; remembered for this file on this computer.
    void chooseWho(const QString& login);
    /// Adds somebody to the staff, written under their own login, and chooses them.
    void addStaff(const QString& login, const QString& name, const QString& office);

  signals:
    void busy();
    void progressed(qint64 done, qint64 total);
    void opened();
    /// Opened, writable, and nobody is known to work here yet.
    void whoNeeded();
    void whoChosen();
    void closed();
    void failed(const jisr::Message& message);

  private:
    void remember(const QString& path);
    QString whoKey() const;
    void make(const QString& path, std::function<void(Progress&)> work);

    const Clock& m_clock;
    QSettings& m_settings;
    std::unique_ptr<OpenProgramme> m_programme;
    std::unique_ptr<FiguresDesk> m_figures;  // after the programme: it works on it
    Guard m_guard;
    QPointer<Job> m_making;
    Jobs m_jobs{1, this};
};

}  // namespace jisr
