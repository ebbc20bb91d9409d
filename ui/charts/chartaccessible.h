#pragma once

#include <QAccessibleWidget>
#include <vector>

namespace jisr {

class ChartView;

/// A chart as assistive tools see it: a list with one item per mark, in reading order, instead of the widgets
/// that a scroll area is made of. An item tells its mark in full, stands where the mark is drawn, and can be
/// focused, pressed, or asked for its people.
class ChartAccessible : public QAccessibleWidget {
  public:
    /// From now on QAccessible finds it for every ChartView; does nothing when called again.
    static void install();

    explicit ChartAccessible(ChartView* view);
    ~ChartAccessible() override;

    QString text(QAccessible::Text text) const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    /// The chart has other marks now: items of before are gone.
    void forget();

  private:
    mutable std::vector<QAccessible::Id> m_items;  ///< by mark; 0: not asked for yet

    ChartView& view() const;
};

}  // namespace jisr
