#pragma once

#include <QPointer>
#include <QWidget>
#include <array>

#include "core/charting/chartspec.h"
#include "core/results/figurepassport.h"

class QLabel;
class QMenu;
class QPushButton;

namespace jisr {

class ChartCard;
class LanguageSwitch;

/// How a figure leaves its card: the sentence in three languages, and the chart with its table; either may go
/// into the report.
class PassportSharing : public QWidget {
    Q_OBJECT

  public:
    explicit PassportSharing(LanguageSwitch& language, QWidget* parent = nullptr);
    /// On which chart the mark stands; nullptr: it is a figure, which has a chart of its own.
    void setChart(ChartCard* card);
    /// @p own the figure's chart, where it has one.
    void show(const FigurePassport& passport, const std::optional<ChartSpec>& own);

  signals:
    void copied(const QString& text);
    void sentenceForReport(const QString& sentence);
    void chartCopyWanted(const jisr::ChartSpec& chart);
    void chartSaveWanted(const jisr::ChartSpec& chart, const QString& extension);

  private:
    LanguageSwitch& m_language;
    std::array<QString, 3> m_sentences;
    std::optional<ChartSpec> m_own;
    QPointer<ChartCard> m_card;
    QLabel *m_sentenceLabel, *m_chartLabel;
    std::array<QPushButton*, 3> m_copies;
    QPushButton *m_toReport, *m_copyChart, *m_saveChart, *m_chartToReport;
    QMenu* m_saveMenu;

    void listen();
    void showSentences();
    void showChart();
    std::optional<ChartSpec> chartToShare();
};

}  // namespace jisr
