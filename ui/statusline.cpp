#include "ui/statusline.h"

#include <QDir>
#include <QFileInfo>

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"

namespace jisr {

StatusLine::StatusLine(LanguageSwitch& language, QWidget* parent) : QStatusBar(parent), m_language(language) {
    m_file = parts::text("status");
    m_readOnly = parts::text("status");
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_retry = parts::button("quiet", "retryOpen");
    m_who = parts::button("quiet", "whoButton");
    m_backup = parts::text("status");
    m_backUp = parts::button("quiet", "backupNow");
    setSizeGripEnabled(false);
    addWidget(m_file);
    addWidget(m_readOnly);
    addWidget(m_retry);
    addPermanentWidget(m_who);
    addPermanentWidget(m_backup);
    addPermanentWidget(m_backUp);
    connect(m_who, &QPushButton::clicked, this, &StatusLine::whoWanted);
    connect(m_retry, &QPushButton::clicked, this, &StatusLine::retryWanted);
    connect(m_backUp, &QPushButton::clicked, this, [this] {
        m_backUp->setEnabled(false);
        emit backupWanted();
    });
}

void StatusLine::tell(OpenProgramme& programme) {
    const Phrasebook& phrasebook = m_language.phrasebook();
    ProgrammeFile& file = programme.file();
    const QString fileName = QFileInfo(file.path()).fileName();
    m_file->setText(fileName);
    m_file->setToolTip(QDir::toNativeSeparators(file.path()));

    QString why;
    switch (file.readOnlyReason()) {
        case ReadOnlyReason::None:
            why = programme.who().isEmpty() ? tr("Only looking: say who works here to change something")
                                            : QString();
            break;
        case ReadOnlyReason::Asked:
            why = tr("Read-only, as asked");
            break;
        case ReadOnlyReason::Locked:
            why = file.lockedBy() ? tr("Read-only: %1 on %2 has it open since %3")
                                        .arg(file.lockedBy()->user, file.lockedBy()->host,
                                             phrasebook.locale().toString(
                                                 file.lockedBy()->since.toLocalTime(), QLocale::ShortFormat))
                                  : tr("Read-only: open in another window");
            break;
        case ReadOnlyReason::NoRight:
            why = tr("Read-only: you have no right to write to this file");
            break;
        case ReadOnlyReason::Damaged:
            why = tr("Read-only: the file is damaged");
            break;
    }
    m_readOnly->setText(why);
    m_readOnly->setVisible(!why.isEmpty());
    QStringList remarks;
    for (const Message& remark : file.remarks()) {
        remarks << phrasebook.say(remark);
    }
    m_readOnly->setToolTip(remarks.join(QLatin1Char('\n')));
    m_retry->setText(tr("Try again"));
    m_retry->setToolTip(tr("Opens the file anew, to work in it when the other window is closed"));
    m_retry->setVisible(file.readOnlyReason() == ReadOnlyReason::Locked);
    m_who->setVisible(file.readOnlyReason() == ReadOnlyReason::None);
    m_who->setText(programme.who().isEmpty() ? tr("Say who works here")
                                             : tr("Working here: %1").arg(programme.who()));
    const auto last = file.lastBackup();
    m_backup->setText(last ? tr("Last backup: %1")
                                 .arg(phrasebook.locale().toString(last->toLocalTime(), QLocale::ShortFormat))
                           : tr("No backup yet"));
    m_backUp->setText(tr("Back up now"));
    m_backUp->setEnabled(true);
    show();
}

}  // namespace jisr
