#include "ui/records/datesheet.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QToolButton>

#include "ui/records/fieldline.h"
#include "ui/records/fieldpopup.h"
#include "ui/theme/theme.h"

namespace jisr {

DateSheet::DateSheet(FieldLine& line, const Theme& theme, QWidget* owner)
    : QObject(owner), m_line(line), m_theme(theme) {
    m_calendar = new QCalendarWidget;
    m_calendar->setObjectName(QStringLiteral("fieldCalendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setGridVisible(false);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        m_calendar->setWeekdayTextFormat(day, QTextCharFormat());
    }
    m_popup = new FieldPopup(&line, m_calendar);
    for (QWidget* child : m_calendar->findChildren<QWidget*>()) {
        child->installEventFilter(this);
    }
    const auto take = [this](const QDate& date) {
        close();
        emit picked(date);
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, take);
    connect(m_calendar, &QCalendarWidget::activated, this, take);
}

DateSheet::~DateSheet() {
    delete m_popup;
}

void DateSheet::open(const QDate& date, const QLocale& locale) {
    m_calendar->setLocale(locale);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setSelectedDate(date);
    // the style's own arrows are neither of the house nor mirrored
    const bool mirrored = m_line.window()->layoutDirection() == Qt::RightToLeft;
    const auto arrow = [&](const char* button, bool back) {
        if (auto* found = m_calendar->findChild<QToolButton*>(QLatin1String(button))) {
            found->setIcon(
                m_theme.icon(back != mirrored ? QStringLiteral("go-previous") : QStringLiteral("go-next")));
        }
    };
    arrow("qt_calendar_prevmonth", true);
    arrow("qt_calendar_nextmonth", false);
    m_popup->open({290, 250});
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DateSheet::close() {
    if (isOpen()) {
        m_line.setFocus(Qt::PopupFocusReason);
        m_popup->hide();
    }
}

bool DateSheet::isOpen() const {
    return m_popup && m_popup->isVisible();
}

bool DateSheet::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    // The keyboard went elsewhere: a sheet that nobody looks at would lie over other fields.
    if (event->type() == QEvent::FocusOut) {
        const QWidget* next = QApplication::focusWidget();
        if (isOpen() && next && !m_popup->isAncestorOf(next)) {
            m_popup->hide();
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace jisr
