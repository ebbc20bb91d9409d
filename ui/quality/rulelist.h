#pragma once

#include <QListView>
#include <memory>

#include "core/quality/qualityreport.h"

class QStandardItemModel;

namespace jisr {

class LanguageSwitch;
class Theme;

/// The rules with their counts, most serious first, each severity under a heading; then those that found
/// nothing.
class RuleList : public QListView {
    Q_OBJECT

  public:
    RuleList(LanguageSwitch& language, Theme& theme, QWidget* parent = nullptr);

    /// Keeps the rule that was chosen, as far as it is listed.
    void setReport(const QualityReport& report);
    QualityRule rule() const;
    void choose(QualityRule rule);

  signals:
    void ruleChosen(jisr::QualityRule rule);

  protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void addHeading(const QString& text);
    void addRule(const QualityReport& report, QualityRule rule);

    LanguageSwitch& m_language;
    QStandardItemModel* m_model;
    bool m_filling = false;
};

}  // namespace jisr
