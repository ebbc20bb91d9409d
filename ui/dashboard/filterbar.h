#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include "ui/base/desk.h"
#include "ui/dashboard/questiontrail.h"

class QComboBox;
class QMenu;
class QPushButton;

namespace jisr {

class ChoicePopup;
class CutOffChip;
class FiguresDesk;
class FlowLayout;
class QuestionsPopup;

/// The bar above every page: the cut-off, always visible, and for the dashboard the whole question: horizon,
/// filters in words, edition, the way back through the questions asked and those saved. Writes the figures
/// desk's scope, and shows whatever else writes it.
class FilterBar : public QFrame {
    Q_OBJECT

  public:
    explicit FilterBar(Desk& desk, QWidget* parent = nullptr);

    /// The desk whose scope is set here; nullptr when no programme is open.
    void setDesk(FiguresDesk* figures);
    /// Whether the page beneath looks at the filters; the cut-off is there for every page.
    void setFiltersShown(bool shown);
    QWidget* cutOffField() const;

    /// A click on a mark: only this code of @p key, or beside those before when @p add; the same again takes
    /// it away.
    void filterBy(GroupKey key, const QString& code, bool add);
    /// The question before or after, and the filter without what was added last. False, and nothing done,
    /// where there is none or the page looks at no filters.
    bool goBack();
    bool goForth();
    bool takeBack();
    /// The present question in words.
    QString words() const;

  signals:
    void searchRequested();
    void done(const QString& text);
    void failed(const jisr::Message& message);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void makeRow();
    void retranslate();
    void follow();
    void fill();
    void fillChips();
    void addChip(const QString& words, const char* name, std::function<void(QWidget*)> change,
                 std::function<void()> remove);
    void openMenu();
    void openChoice(GroupKey key, QWidget* from);
    void openQuestions();
    void setCodes(GroupKey key, const std::set<QString>& codes);
    void clear();
    bool isTrying() const;
    void ask(const Scope& scope);

    Desk& m_house;
    FiguresDesk* m_desk = nullptr;
    QuestionTrail m_trail;
    CutOffChip* m_cutOff;
    QComboBox* m_horizon;
    QPushButton *m_back, *m_forth, *m_add, *m_saved, *m_public, *m_search;
    QMenu* m_menu;
    ChoicePopup* m_choice;
    QPointer<QuestionsPopup> m_questions;  ///< of the present programme
    QWidget* m_chips;
    FlowLayout* m_flow;
    QStringList m_chipWords;
    QTimer m_delay{this};
    bool m_filling = false, m_filtersShown = true;
};

}  // namespace jisr
