#include "app/cli/session.h"

#include <QSaveFile>

#include "core/base/writefault.h"
#include "core/catalogue/normalise.h"
#include "core/storage/filelock.h"

namespace jisr {

namespace {

[[noreturn]] void refuseToWrite(const ProgrammeFile& file) {
    if (file.lockedBy()) {
        const LockHolder& holder = *file.lockedBy();
        throw FileError(
            FileFault::Busy,
            {QT_TRANSLATE_NOOP("core",
                               "“%1” is in use by %2 on %3 since %4; nothing was changed. If nobody works "
                               "there any more, take “%5” away."),
             {file.path(), holder.user, holder.host, holder.since.toLocalTime().toString(Qt::ISODate),
              FileLock::pathFor(file.path())}});
    }
    if (file.readOnlyReason() == ReadOnlyReason::Damaged) {
        throw FileError(FileFault::Damaged,
                        {QT_TRANSLATE_NOOP(
                             "core",
                             "“%1” is damaged; nothing was changed. “jisr-cli backup” saves what can be read "
                             "into a new file; or return to a backup."),
                         {file.path()}});
    }
    throw FileError(FileFault::NoRight,
                    {QT_TRANSLATE_NOOP("core",
                                       "There is no right to write “%1” or its folder; nothing was changed. "
                                       "Copy it to where you may write, or ask for the right."),
                     {file.path()}});
}

}  // namespace

Session::Session(const CommandCall& call, Access access)
    : m_file(ProgrammeFile::open(call.arguments[0], call.clock, access != ReadWrite)),
      m_uids(call.clock, randomSeed()) {
    if (access == ReadWrite && m_file->readOnly()) {
        refuseToWrite(*m_file);
    }
    if (access == ReadOnly) {
        const QList<Message> remarks = m_file->remarks();
        for (const Message& remark : remarks) {
            m_file->damage().isEmpty() ? call.console.say(remark) : call.console.find(remark);
        }
    }
    m_store = std::make_unique<RecordStore>(m_file->connection(), call.clock, m_uids, who());
}

QString Session::who() {
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? QStringLiteral("jisr-cli") : user;
}

qint64 wholeNumber(const CommandCall& call, const char* option, qint64 fewest, qint64 most) {
    bool ok = false;
    const qint64 number = call.value(option).toLongLong(&ok);
    if (!ok || number < fewest || number > most) {
        throw UsageError(Message(
            QT_TRANSLATE_NOOP("core", "--%1 takes a whole number from %2 to %3, not “%4”."),
            {QLatin1String(option), QString::number(fewest), QString::number(most), call.value(option)}));
    }
    return number;
}

QString officeFrom(const QString& text) {
    if (text == u"national") {
        return text;
    }
    const Normalised region = normaliseRegion(text);
    if (!region.ok() || !region.value.isValid()) {
        throw UsageError(
            Message(QT_TRANSLATE_NOOP("core", "--office takes national or a region such as MA-06, not “%1”."),
                    {text}));
    }
    return region.value.toString();
}

QDate cutOffFrom(const CommandCall& call) {
    if (!call.has("on")) {
        throw UsageError(Message(
            QT_TRANSLATE_NOOP("core", "--on DATE is missing: every figure is as of a cut-off date.")));
    }
    const QString text = call.value("on");
    ReadingRules dayFirst;
    dayFirst.dateOrder = DateOrder::DayMonthYear;
    const Normalised date = normaliseDate(text, dayFirst);
    const QDate day = QDate::fromString(date.value.toString(), Qt::ISODate);
    if (!date.ok() || !day.isValid()) {
        throw UsageError(
            Message(QT_TRANSLATE_NOOP("core", "--on takes a date such as 2026-06-30, not “%1”."), {text}));
    }
    return day;
}

const Record& recordOrUsage(const QString& name) {
    if (const Record* type = recordNamed(name)) {
        return *type;
    }
    QStringList names;
    for (const Record& known : catalogue()) {
        names << known.plural;
    }
    throw UsageError(Message(QT_TRANSLATE_NOOP("core", "“%1” is no record; there are: %2."),
                             {name, names.join(QStringLiteral(", "))}));
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    // commit() alone overlooks a full disk at what is still in QSaveFile's buffer
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit()) {
        throw FileError(FileFault::NoRight,
                        {QT_TRANSLATE_NOOP("core", "“%1” can't be written: %2."), {path, writeFault(file)}});
    }
}

}  // namespace jisr
