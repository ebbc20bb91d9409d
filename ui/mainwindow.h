#pragma once

#include <QMainWindow>

#include "ui/base/desk.h"
#include "ui/filedesk.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace jisr {

class DashboardPage;
class FilterBar;
class ImportPage;
class MessageBar;
class Navigation;
class QuickSearch;
class StartPage;
class TablePage;

/// The window: navigation, filter bar, pages and status. It only leads from one to the other.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    enum Page { Start, Dashboard, Learners, Cohorts, Situations, Import };

    explicit MainWindow(Desk& desk, QWidget* parent = nullptr);
    ~MainWindow() override;

    FileDesk& files() { return m_files; }
    void go(int page);

  protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void makeActions();
    void makeToolButtons();
    void makeStatusBar();
    void showProgramme();
    void leaveProgramme();
    void showRecord(RecordKind kind, qint64 id);
    void search();
    void showStatus();
    void retranslate();
    void showFault(const Message& message);
    /// Whether the open file is damaged, so that the rest of it can be saved.
    bool damaged();
    void rescue();
    void sayTurnedBack(const UndoReport& report, bool again);
    void shortcut(const QKeySequence& keys, std::function<void()> act);

    Desk& m_desk;
    FileDesk m_files;
    Navigation* m_navigation;
    FilterBar* m_filterBar;
    MessageBar* m_message;
    QStackedWidget* m_pages;
    StartPage* m_start;
    DashboardPage* m_dashboard = nullptr;
    TablePage *m_learners = nullptr, *m_cohorts = nullptr, *m_situations = nullptr;
    ImportPage* m_import = nullptr;
    QuickSearch* m_quick;
    QPushButton *m_languageButton, *m_themeButton;
    QLabel *m_fileLabel, *m_readOnlyLabel, *m_backupLabel;
    QPushButton *m_whoButton, *m_backupButton;
};

}  // namespace jisr
