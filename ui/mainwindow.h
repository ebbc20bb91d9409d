#pragma once

#include <QMainWindow>
#include <QTimer>

#include "core/storage/viewstore.h"
#include "ui/base/desk.h"
#include "ui/filedesk.h"
#include "ui/quicksearch.h"
#include "ui/windowpages.h"

class QPushButton;
class QStackedWidget;

namespace jisr {

class FilterBar;
class MessageBar;
class Navigation;
class StartPage;
class StatusLine;

/// The window: navigation, filter bar, pages and status. It only leads from one to the other.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit MainWindow(Desk& desk, QWidget* parent = nullptr);
    ~MainWindow() override;

    FileDesk& files() { return m_files; }
    WindowPages& pages() { return m_pages; }
    void goStart();
    void go(WindowPages::Id page);
    /// The page of one record, or its row in the table where it has none.
    void showRecord(RecordKind kind, qint64 id);
    /// To where the window was before, and forth again.
    void goBack();
    void goForth();

  protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void makeActions();
    void makeToolButtons();
    void makeStatusBar();
    void showProgramme();
    void leaveProgramme();
    /// A place the window was at; a record's page with its record.
    struct Place {
        std::optional<WindowPages::Id> page;  ///< nothing: the start page
        RecordKind kind = RecordKind::Learner;
        qint64 record = 0;
        bool operator==(const Place&) const = default;
    };
    void showPlace(const Place& place);
    /// What was typed into the search means a figure, by its code.
    std::optional<QuickSearch::Reading> readTyped(const QString& typed);
    bool looksAtFilters() const;
    void visit(const Place& place);
    void showRows(RecordKind kind, const std::vector<qint64>& ids, const QString& title);
    void openView(qint64 view);
    void listViews();
    /// Saves what was typed before the programme goes; false when something can't be: its page is shown, and
    /// @p again is what to do when it may be left behind.
    bool settleInput(const std::function<void()>& again);
    void search();
    void showStatus();
    void retranslate();
    void showFault(const Message& message);
    /// Whether the open file is damaged, so that the rest of it can be saved.
    bool damaged();
    void rescue();
    /// Takes the last change back; asks first when it was not made in this window.
    void undo();
    void sayTurnedBack(const UndoReport& report, bool again);
    void shortcut(const QKeySequence& keys, std::function<void()> act);

    Desk& m_desk;
    FileDesk m_files;
    Navigation* m_navigation;
    FilterBar* m_filterBar;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    StartPage* m_start;
    WindowPages m_pages;
    QList<SavedView> m_views;
    QList<Place> m_past, m_future;
    Place m_place;
    QString m_aside;             ///< the last thing done, where it stands outside of the journal
    bool m_leaveBehind = false;  ///< typed text that can't be saved may go
    QTimer m_others{this};
    QuickSearch* m_quick;
    QPushButton *m_languageButton, *m_themeButton;
    StatusLine* m_status;
};

}  // namespace jisr
