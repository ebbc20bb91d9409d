#pragma once

#include <QFrame>

#include "core/reporting/report.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace jisr {

class ChartView;
class LanguageSwitch;
class Theme;

/// A chart on its card, which can show the same values as a table.
class ChartCard : public QFrame {
    Q_OBJECT

  public:
    ChartCard(LanguageSwitch& language, Theme& theme, QWidget* parent = nullptr);
    void setSpec(const ChartSpec& spec);
    ChartView& view() { return *m_view; }
    void showTable(bool table);

  signals:
    void activated(const QString& key, const QString& title);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void dress();
    void showNote();
    void fillTable();
    void shareWidth();
    void retranslate();
    QString titleOf(const QString& key) const;

    LanguageSwitch& m_language;
    Theme& m_theme;
    ChartSpec m_spec;
    QLabel *m_title, *m_subtitle, *m_note;
    QPushButton* m_toggle;
    QStackedWidget* m_stack;
    ChartView* m_view;
    QTableWidget* m_table;
    QList<int> m_widths;  ///< that the table's columns need
};

/// The values of a chart as a table, in words: headings, then rows. The rows' keys come with them.
struct ChartTable {
    QStringList headings;
    QList<QStringList> rows;
    QStringList keys;
};
ChartTable chartTable(const ChartSpec& spec, const Phrasebook& phrasebook);

}  // namespace jisr
