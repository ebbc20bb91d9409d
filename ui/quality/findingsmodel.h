#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "core/quality/qualityreport.h"

namespace jisr {

class LanguageSwitch;
class OpenProgramme;

/// The rows that one rule found: who, where, what is the matter, and why it was left as it is.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Who, Cohort, Detail, Reason, ColumnCount };

    FindingsModel(OpenProgramme& programme, LanguageSwitch& language, QObject* parent = nullptr);

    void show(std::shared_ptr<const QualityReport> report, QualityRule rule, bool acknowledged);
    /// Names and words are asked for anew.
    void refresh();
    /// Local ids of the rows, in the order in which they are listed.
    std::vector<qint64> ids(bool openOnly = false) const;
    qint64 idAt(int row) const;
    bool acknowledgedAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    const QualityFinding& at(int row) const;
    QString text(const QualityFinding& finding, int column) const;

    OpenProgramme& m_programme;
    LanguageSwitch& m_language;
    std::shared_ptr<const QualityReport> m_report;
    QualityRule m_rule = QualityRule::GraduatedUndated;
    std::vector<std::uint32_t> m_rows;  ///< positions among the rule's findings
};

}  // namespace jisr
