#pragma once

#include <QCalendarWidget>
#include <QDate>
#include <QObject>
#include <QPointer>

namespace jisr {

class FieldLine;
class FieldPopup;
class Theme;

/// A calendar beneath a date's line of typing.
class DateSheet : public QObject {
    Q_OBJECT

  public:
    DateSheet(FieldLine& line, const Theme& theme, QWidget* owner);
    ~DateSheet() override;

    /// @p date shown first; @p locale says months and days.
    void open(const QDate& date, const QLocale& locale);
    void close();
    bool isOpen() const;

  signals:
    void picked(const QDate& date);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    FieldLine& m_line;
    const Theme& m_theme;
    QCalendarWidget* m_calendar;
    QPointer<FieldPopup> m_popup;
};

}  // namespace jisr
