#pragma once

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace jisr {

/// Where an import begins: tables are chosen, dropped or pasted; beside it the columns saved from earlier
/// imports, to be renamed and removed.
class ChooseStep : public QWidget {
    Q_OBJECT

  public:
    explicit ChooseStep(QWidget* parent = nullptr);

    void showRights(bool writable);
    void setMappings(const QStringList& names);
    void focus();
    /// Lets a name that is being typed go.
    void settle();

  signals:
    void chooseWanted();
    void pasteWanted();
    void renameWanted(const QString& from, const QString& to);
    void removeWanted(const QString& name);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    bool m_writable = true, m_filling = false;
    QLabel *m_title, *m_text, *m_savedTitle, *m_savedNote;
    QPushButton *m_choose, *m_paste, *m_rename, *m_remove;
    QFrame* m_savedCard;
    QListWidget* m_saved;
};

}  // namespace jisr
