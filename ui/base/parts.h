#pragma once

#include <QBoxLayout>
#include <QDate>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

/// The small parts every page is made of, with the roles that the style sheet dresses.
namespace jisr::parts {

/// A label that begins at the window's leading edge, whatever the direction of its text: a Latin name in an
/// Arabic window stays in line with its neighbours.
class Text : public QLabel {
  public:
    explicit Text(QWidget* parent = nullptr);

    int heightForWidth(int width) const override;

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void align();
    bool setsItself() const;
};

/// Where figures stand in a table: units beneath units, in an Arabic window too, where digits run the same
/// way.
inline constexpr Qt::Alignment figureSide = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;

/// A text with a role of the style sheet: title, heading, label, muted, detail, value, headline.
QLabel* text(const char* role, QWidget* parent = nullptr);
/// A button with a role: primary, quiet, row, or plain with an empty one.
QPushButton* button(const char* role, const char* objectName, QWidget* parent = nullptr);
/// A white, rounded ground.
QFrame* card(QWidget* parent = nullptr);
/// Takes a dynamic property and lets the style sheet see it.
void setRole(QWidget* widget, const char* property, const QVariant& value);
/// A layout with the house's distances and no margins.
QHBoxLayout* row(int spacing = 8);
QVBoxLayout* column(int spacing = 8);
/// Puts a popup on screen beneath @p place (in screen coordinates) from its leading edge on, moved as far as
/// it needs to be seen whole.
void placeBeneath(QWidget* popup, const QRect& place);
/// The month's last day that is not after @p today: the cut-off that a new window begins with.
QDate latestMonthEnd(const QDate& today);

}  // namespace jisr::parts
