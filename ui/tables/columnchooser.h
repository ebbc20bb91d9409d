#pragma once

#include <QFrame>

#include "ui/base/desk.h"
#include "ui/tables/recordtablemodel.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace jisr {

/// Which columns a table shows and in which order: those shown on top, every other one below.
class ColumnChooser : public QFrame {
    Q_OBJECT

  public:
    ColumnChooser(Desk& desk, RecordTableModel& model, QWidget* parent);
    /// @p beneath: a button's place on screen.
    void open(const QRect& beneath);

  signals:
    void columnsWanted(const QStringList& columns);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void list();
    void move(int step);
    QStringList chosen() const;

    Desk& m_desk;
    RecordTableModel& m_model;
    QLineEdit* m_find;
    QListWidget* m_list;
    QPushButton *m_up, *m_down, *m_usual;
    bool m_filling = false;
};

}  // namespace jisr
