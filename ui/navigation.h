#pragma once

#include <QFrame>
#include <QHash>
#include <QList>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jisr {

class Theme;

/// The column of pages at the window's leading edge, in groups; under a table its saved views. Arrow keys go
/// from page to page.
class Navigation : public QFrame {
    Q_OBJECT

  public:
    explicit Navigation(Theme& theme, QWidget* parent = nullptr);

    /// Adds a page; its number is its place, from 0. @p icon is a Breeze name.
    /// @p group: it begins a group.
    void add(const char* objectName, const QString& icon, bool group = false);
    void setText(int page, const QString& text);
    void setCurrent(int page);
    void setPageEnabled(int page, bool enabled);
    /// The saved views of a page, beneath it; -1 for all: takes every view away.
    void setViews(int page, const QList<std::pair<qint64, QString>>& views);
    /// Programme name and whatever else the foot says.
    void setFoot(const QString& text);
    /// Back to where one was; greyed where there is nowhere.
    void setBackEnabled(bool enabled);
    /// Space for the window's own buttons (language, appearance) above the foot.
    QVBoxLayout* tools() { return m_tools; }

  signals:
    void chosen(int page);
    void viewChosen(qint64 view);
    void backWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void dress();

    Theme& m_theme;
    QButtonGroup* m_group;
    QVBoxLayout *m_pages, *m_tools;
    QLabel *m_brand, *m_foot;
    QPushButton* m_back;
    QList<std::pair<QPushButton*, QString>> m_buttons;
    QHash<int, QWidget*> m_views;  ///< by page
};

}  // namespace jisr
