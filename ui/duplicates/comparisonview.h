#pragma once

#include <QTableView>

#include "core/base/message.h"

namespace jisr {

class Comparison;

/// The table of two learners: 1 and 2 (or the blank key on a value) choose whose value a field takes and go
/// on to the next choice.
class ComparisonView : public QTableView {
    Q_OBJECT

  public:
    explicit ComparisonView(Comparison& comparison, QWidget* parent = nullptr);

  signals:
    /// A key that is about the pair: M, N, L, S; Escape leaves the table.
    void commanded(int key);
    void fault(const jisr::Message& message);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void choose(int row, int column);
    void arrange();

    Comparison& m_comparison;
};

/// Which key about a pair this is: Qt::Key_M merge, N not the same, L later, S swap; 0 none.
int pairKey(const QKeyEvent& event);

}  // namespace jisr
