#pragma once

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace jisr {

class LanguageSwitch;
class OpenProgramme;

/// The line at the window's foot: which file this is, why nothing can be changed where that is so, who works,
/// and the last backup.
class StatusLine : public QStatusBar {
    Q_OBJECT

  public:
    explicit StatusLine(LanguageSwitch& language, QWidget* parent = nullptr);
    /// Says anew how things stand.
    void tell(OpenProgramme& programme);

  signals:
    void whoWanted();
    /// The file is another's: look whether it is free now.
    void retryWanted();
    void backupWanted();

  private:
    LanguageSwitch& m_language;
    QLabel *m_file, *m_readOnly, *m_backup;
    QPushButton *m_who, *m_backUp, *m_retry;
};

}  // namespace jisr
