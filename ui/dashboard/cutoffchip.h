#pragma once

#include <QDate>
#include <QFrame>
#include <QList>

class QDateEdit;
class QLabel;
class QPushButton;
class QSlider;

namespace jisr {

struct Desk;

/// The cut-off: typed, chosen in a calendar, stepped from month end to month end, or slid through time.
class CutOffChip : public QFrame {
    Q_OBJECT

  public:
    explicit CutOffChip(Desk& desk, QWidget* parent = nullptr);

    QDate date() const;
    /// Shows it and says nothing.
    void setDate(const QDate& date);
    /// From where the slider goes; it ends today. Invalid: five years ago.
    void setFirst(const QDate& first);
    QWidget* field() const;
    /// The slider is open: dates go by, and the one that is meant is the last.
    bool isSliding() const;
    void retranslate();

    /// The slider's days: every month's end of [first, today], and today.
    static QList<QDate> stops(const QDate& first, const QDate& today);

  signals:
    /// @p typed: more letters may follow.
    void dateChosen(const QDate& date, bool typed);
    void slid();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void choose(const QDate& date);
    void step(int months);
    void openSlider();
    void showDate();
    QDate today() const;

    Desk& m_desk;
    QDate m_first;
    QList<QDate> m_stops;
    QLabel *m_label, *m_slideDate, *m_slideFirst, *m_slideLast;
    QPushButton *m_back, *m_forth, *m_slide, *m_lastMonth, *m_today;
    QDateEdit* m_edit;
    QFrame* m_popup;
    QSlider* m_slider;
    bool m_filling = false;
};

}  // namespace jisr
