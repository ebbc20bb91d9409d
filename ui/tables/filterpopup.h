#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include "ui/base/desk.h"
#include "ui/tables/valuecounts.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace jisr {

/// Beside a heading: the order by this column, a criterion of its kind, and what can be done with the column.
/// A criterion holds as soon as it is given.
class FilterPopup : public QFrame {
    Q_OBJECT

  public:
    FilterPopup(Desk& desk, OpenProgramme& programme, RecordTableModel& model, QWidget* parent);

    /// @p heading: the heading's place on screen. @p shown: it is a column of the table, not only a filter's.
    void open(const QString& column, const QRect& heading, bool shown, int frozen);

  signals:
    void sortWanted(const QString& column, Qt::SortOrder order);
    void freezeWanted(const QString& lastColumn);  ///< empty: none
    void hideWanted(const QString& column);
    void moveWanted(const QString& column, int step);
    void fitWanted(const QString& column);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void build();
    void buildCriterion(QVBoxLayout* layout);
    void list();
    void apply();
    std::optional<ColumnFilter> criterion();
    QVariant bound(QLineEdit* line, QString& fault) const;

    Desk& m_desk;
    OpenProgramme& m_programme;
    RecordTableModel& m_model;
    QString m_column;
    const RecordColumn* m_described = nullptr;
    bool m_shown = true;
    int m_frozen = 0;
    QWidget* m_body = nullptr;
    QLineEdit *m_text = nullptr, *m_from = nullptr, *m_to = nullptr, *m_find = nullptr;
    QListWidget* m_values = nullptr;
    QLabel* m_fault = nullptr;
    QCheckBox *m_empty = nullptr, *m_filled = nullptr;
    QList<ValueCount> m_counts;
    QVariantList m_checked;
    QTimer m_typing{this};
    QPointer<Job> m_counting;
    bool m_filling = false;
};

}  // namespace jisr
