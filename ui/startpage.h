#pragma once

#include <QWidget>

#include "core/base/message.h"
#include "ui/base/desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace jisr {

class FileDesk;

/// What a window without a programme shows: new, open, demonstration, recent; and the two questions of a
/// first opening, which programme this is and who works here, as forms on the page.
class StartPage : public QWidget {
    Q_OBJECT

  public:
    StartPage(Desk& desk, FileDesk& files, QWidget* parent = nullptr);

    void showHome();
    void showNewForm();
    void askWho();
    void askOpen();

  signals:
    /// The person prefers to look without writing.
    void looksOnly();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeHome();
    QWidget* makeNewForm();
    QWidget* makeWhoForm();
    QWidget* makeBusy();
    QWidget* framed(QWidget* content, int width);
    QComboBox* officeBox(const char* objectName);
    void fillOffices(QComboBox* box);
    void fillRecent();
    void fillStaff();
    void retranslate();
    void showFault(const Message& message);
    void create();
    void makeDemonstration();
    void enter();

    Desk& m_desk;
    FileDesk& m_files;
    QStackedWidget* m_stack;
    // home
    QLabel *m_title, *m_lead, *m_recentTitle, *m_noRecent, *m_fault, *m_newText, *m_openText, *m_demoText;
    QPushButton *m_new, *m_open, *m_demo;
    QVBoxLayout* m_recent;
    // new programme
    QLabel *m_newTitle, *m_newLead, *m_nameLabel, *m_officeLabel, *m_newFault;
    QLineEdit* m_name;
    QComboBox* m_office;
    QPushButton *m_create, *m_newBack;
    // who works here
    QLabel *m_whoTitle, *m_whoLead, *m_whoNameLabel, *m_loginLabel, *m_whoOfficeLabel, *m_knownTitle,
        *m_whoFault;
    QLineEdit *m_whoName, *m_login;
    QComboBox* m_whoOffice;
    QPushButton *m_enter, *m_look;
    QVBoxLayout* m_known;
    // busy
    QLabel* m_busyText;
    QProgressBar* m_busyBar;
    QPushButton* m_busyCancel;
    bool m_loginTyped = false;
};

}  // namespace jisr
