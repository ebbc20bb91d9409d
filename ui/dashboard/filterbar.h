#pragma once

#include <QFrame>
#include <QList>
#include <QTimer>

#include "core/indicators/figures.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace jisr {

class FiguresDesk;
class LanguageSwitch;

/// The bar above every page: the cut-off, always visible, and the filters. Writes the figures desk's scope.
class FilterBar : public QFrame {
    Q_OBJECT

  public:
    explicit FilterBar(LanguageSwitch& language, QWidget* parent = nullptr);

    /// The desk whose scope is set here; nullptr when no programme is open.
    void setDesk(FiguresDesk* desk);
    /// Whether the page beneath looks at the filters; the cut-off is there for every page.
    void setFiltersShown(bool shown);
    QWidget* cutOffField() const;

  signals:
    void searchRequested();

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Choice {
        GroupKey key;
        QComboBox* box;
    };
    void retranslate();
    void fill();
    void applyLater();
    void apply();
    void clear();

    LanguageSwitch& m_language;
    FiguresDesk* m_desk = nullptr;
    QFrame* m_chip;
    QLabel* m_cutOffLabel;
    QDateEdit* m_cutOff;
    QList<Choice> m_choices;
    QPushButton *m_clear, *m_search;
    QTimer m_delay{this};
    bool m_filling = false, m_filtersShown = true;
};

}  // namespace jisr
