#include "ui/filedesk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include "core/demo/demo.h"
#include "ui/base/parts.h"

namespace jisr {

namespace {
const QString recentKey = QStringLiteral("files/recent");
constexpr int recentCount = 8;
}  // namespace

FileDesk::FileDesk(const Clock& clock, QSettings& settings, QObject* parent)
    : QObject(parent), m_clock(clock), m_settings(settings) {}

FileDesk::~FileDesk() = default;

QStringList FileDesk::recent() const {
    QStringList paths = m_settings.value(recentKey).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void FileDesk::remember(const QString& path) {
    QStringList paths = m_settings.value(recentKey).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(recentKey, paths.mid(0, recentCount));
}

void FileDesk::forget(const QString& path) {
    QStringList paths = m_settings.value(recentKey).toStringList();
    paths.removeAll(path);
    m_settings.setValue(recentKey, paths);
}

void FileDesk::open(const QString& path) {
    if (m_programme && m_guard && !m_guard([this, path] { open(path); })) {
        return;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    std::unique_ptr<ProgrammeFile> file;
    QStringList logins;
    const auto ok = guarded(
        [&] {
            if (m_programme) {
                close();
            }
            file = ProgrammeFile::open(absolute, m_clock);
            auto programme = std::make_unique<OpenProgramme>(std::move(file), this);
            // Nobody works in a damaged file, and its staff need not be readable.
            if (programme->file().readOnlyReason() != ReadOnlyReason::Damaged) {
                for (const StoredRow& row :
                     programme->store().rows(RecordKind::Staff, programme->store().ids(RecordKind::Staff))) {
                    logins.append(row.values[record(RecordKind::Staff).indexOf(u"login")].toString());
                }
            }
            m_programme = std::move(programme);
        },
        [this](const Message& message) { emit failed(message); });
    if (!ok) {
        return;
    }
    remember(absolute);
    m_figures = std::make_unique<FiguresDesk>(
        *m_programme, parts::latestMonthEnd(m_clock.nowUtc().toLocalTime().date()), this);
    const QString who = m_settings.value(whoKey()).toString();
    if (logins.contains(who)) {
        m_programme->setWho(who);
    }
    emit opened();
    if (!m_programme->file().readOnly() && m_programme->who().isEmpty()) {
        emit whoNeeded();
    }
}

void FileDesk::create(const QString& path, const ProgrammeFile::Creation& creation) {
    make(path,
         [path, creation, &clock = m_clock](Progress&) { ProgrammeFile::create(path, creation, clock); });
}

void FileDesk::makeDemonstration(const QString& path) {
    make(path, [path](Progress& progress) { makeDemo(path, DemoOptions(), progress); });
}

void FileDesk::make(const QString& path, std::function<void(Progress&)> work) {
    emit busy();
    m_making = m_jobs.start<bool>(
        this,
        [work = std::move(work)](Progress& progress) {
            work(progress);
            return true;
        },
        [this, path](bool) { open(path); }, [this](const Message& message) { emit failed(message); });
    connect(m_making, &Job::progressed, this, &FileDesk::progressed);
}

void FileDesk::cancel() {
    if (m_making) {
        m_making->cancel();
    }
}

void FileDesk::close() {
    emit closed();
    m_figures.reset();
    m_programme.reset();
}

QString FileDesk::whoKey() const {
    const QByteArray path = m_programme->file().path().toUtf8();
    return QStringLiteral("who/") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

void FileDesk::chooseWho(const QString& login) {
    m_settings.setValue(whoKey(), login);
    m_programme->setWho(login);
    emit whoChosen();
}

void FileDesk::addStaff(const QString& login, const QString& name, const QString& office) {
    const bool ok = guarded(
        [&] {
            const Record& staff = record(RecordKind::Staff);
            std::vector<QVariant> values(staff.fields.size());
            values[staff.indexOf(u"login")] = login;
            values[staff.indexOf(u"name")] = name;
            values[staff.indexOf(u"office")] = office;
            m_programme->setWho(login);
            m_programme->store().create(RecordKind::Staff, values);
        },
        [this](const Message& message) {
            m_programme->setWho({});
            emit failed(message);
        });
    if (ok) {
        chooseWho(login);
    }
}

}  // namespace jisr
