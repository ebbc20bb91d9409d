#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/base/desk.h"
#include "ui/tables/valuecounts.h"

class QComboBox;

namespace jisr {

class FlowLayout;

/// The rows of a table counted by the values of one column; a value is one click from its rows.
class CountLine : public QWidget {
    Q_OBJECT

  public:
    CountLine(Desk& desk, OpenProgramme& programme, RecordTableModel& model, QWidget* parent = nullptr);

    QComboBox* chooser() const { return m_by; }
    const QString& column() const { return m_column; }
    void setColumn(const QString& column);
    void retranslate();
    /// Counts again, when there is something to count by and it is seen.
    void renew();

  signals:
    void columnChanged();

  private:
    void show(const QList<ValueCount>& counts);

    Desk& m_desk;
    OpenProgramme& m_programme;
    RecordTableModel& m_model;
    QString m_column;
    QComboBox* m_by;
    QWidget* m_values;
    FlowLayout* m_flow;
    QPointer<Job> m_counting;
};

}  // namespace jisr
