#pragma once

#include <QFrame>
#include <map>

#include "core/charting/chartcatalogue.h"

class QComboBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace jisr {

class ChartView;
class LanguageSwitch;
class Theme;

/// A chart of the catalogue on its card: what may be chosen on it, the same values as a table, the ways out
/// of the window; while it is being made or can't be, the card says so.
class ChartCard : public QFrame {
    Q_OBJECT

  public:
    ChartCard(const ChartInfo& info, LanguageSwitch& language, Theme& theme, QWidget* parent = nullptr);
    const ChartInfo& info() const { return m_info; }
    /// What is chosen: choice → option.
    std::map<QString, QString> choices() const;

    void setSpec(const ChartSpec& spec);
    /// It is being made; @p total 0: nobody knows how long.
    void showProgress(qint64 done, qint64 total);
    void showFault(const QString& text);
    /// It stands in the report, or not.
    void setInReport(bool inReport);
    bool isInReport() const;
    /// As from its menu: tells who keeps the report.
    void putInReport(bool inReport);
    /// Whether the chart shown answers what is asked; false while it is being made.
    bool isMade() const { return m_made; }
    const ChartSpec& spec() const { return m_spec; }
    ChartView& view() { return *m_view; }
    void showTable(bool table);
    /// Takes the height that the chart needs in a card of @p width.
    void fit(int width);

  signals:
    /// A mark was pressed: filter by it, beside the others when @p add.
    void activated(const QString& key, const QString& title, bool add);
    /// Who stands behind this mark, and nothing else.
    void peopleWanted(const QString& key, const QString& title);
    void choiceMade();
    void copyWanted();
    void saveWanted();
    void reportToggled(bool inReport);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    enum Side { Chart, Table, State };
    void makeHead();
    void makeState();
    void showSide();
    void dress();
    void fillTable();
    void shareWidth();
    void retranslate();
    QString titleOf(const QString& key) const;

    const ChartInfo& m_info;
    LanguageSwitch& m_language;
    Theme& m_theme;
    ChartSpec m_spec;
    bool m_made = false;
    QLabel *m_title, *m_subtitle, *m_note, *m_state;
    QProgressBar* m_bar;
    QPushButton *m_toggle, *m_more;
    QMenu* m_menu;
    QAction *m_copy, *m_save, *m_report;
    QStackedWidget* m_stack;
    ChartView* m_view;
    QTableWidget* m_table;
    QList<QLabel*> m_choiceNames;
    QList<QComboBox*> m_choices;
    QList<int> m_widths;  ///< that the table's columns need
};

}  // namespace jisr
