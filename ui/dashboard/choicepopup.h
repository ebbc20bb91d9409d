#pragma once

#include <QFrame>

#include "core/indicators/figures.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace jisr {

class LanguageSwitch;

/// Several of a key's codes, with a search: what is ticked holds at once.
class ChoicePopup : public QFrame {
    Q_OBJECT

  public:
    ChoicePopup(LanguageSwitch& language, QWidget* parent);

    /// @p beneath: a button's place on screen.
    void open(const QRect& beneath, GroupKey key, std::vector<CodeName> names, std::set<QString> chosen);

  signals:
    void changed(jisr::GroupKey key, const std::set<QString>& codes);
    void closed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void list();
    void tell();
    void retranslate();

    LanguageSwitch& m_language;
    GroupKey m_key = GroupKey::All;
    std::vector<CodeName> m_names;
    std::set<QString> m_chosen;
    QLabel *m_heading, *m_count;
    QLineEdit* m_find;
    QListWidget* m_list;
    QPushButton *m_none, *m_close;
    bool m_filling = false;
};

}  // namespace jisr
