#pragma once

#include <QAbstractTableModel>
#include <QFrame>

#include "ui/base/desk.h"
#include "ui/tables/pasteplan.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace jisr {

/// The cells of a paste's plan: row, column, before, after, and why not.
class PastePlanModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Row, Named, Field, Before, After, Why, Count };

    PastePlanModel(Desk& desk, QObject* parent);
    void show(const PastePlan& plan);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    Desk& m_desk;
    PastePlan m_plan;
    std::vector<std::size_t> m_order;  ///< rejected cells first
};

/// What a paste would change, shown before anything is written.
class PastePanel : public QFrame {
    Q_OBJECT

  public:
    explicit PastePanel(Desk& desk, QWidget* parent = nullptr);

    void show(const PastePlan& plan);
    const PastePlan& plan() const { return m_plan; }
    /// Something stands against it after all.
    void refuse(const QString& words);
    void dismiss();

  signals:
    void applyWanted();
    void dismissed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    Desk& m_desk;
    PastePlan m_plan;
    PastePlanModel* m_model;
    QLabel *m_title, *m_words, *m_fault;
    QTableView* m_table;
    QPushButton *m_apply, *m_leave;
};

}  // namespace jisr
