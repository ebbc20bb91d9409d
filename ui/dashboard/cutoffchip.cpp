#include "ui/dashboard/cutoffchip.h"

#include <QDateEdit>
#include <QEvent>
#include <QSlider>
#include <algorithm>

#include "core/base/clock.h"
#include "ui/base/desk.h"
#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int chipHeight = 30, yearsWithoutFacts = 5;

QDate monthEnd(const QDate& date) {
    return {date.year(), date.month(), date.daysInMonth()};
}

}  // namespace

CutOffChip::CutOffChip(Desk& desk, QWidget* parent) : QFrame(parent), m_desk(desk) {
    setObjectName(QStringLiteral("chip"));
    setFixedHeight(chipHeight);  // as high without the filters beside it
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 6, 0);
    layout->setSpacing(2);
    m_label = parts::text("chip");
    m_edit = new QDateEdit;
    m_edit->setObjectName(QStringLiteral("cutOff"));
    m_edit->setCalendarPopup(true);
    m_edit->setDateRange(QDate(2015, 1, 1), QDate(2100, 12, 31));
    m_edit->installEventFilter(this);
    // Day, month, year in this order also in a mirrored window.
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_label->setBuddy(m_edit);
    m_back = parts::button("chipStep", "cutOffBack");
    m_forth = parts::button("chipStep", "cutOffForth");
    m_slide = parts::button("chipStep", "cutOffSlide");
    layout->addWidget(m_label);
    layout->addSpacing(4);
    layout->addWidget(m_back);
    layout->addWidget(m_edit);
    layout->addWidget(m_forth);
    layout->addWidget(m_slide);

    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setObjectName(QStringLiteral("timePopup"));
    m_popup->installEventFilter(this);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    m_slideDate = parts::text("heading");
    m_slideDate->setObjectName(QStringLiteral("slideDate"));
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(QStringLiteral("timeSlider"));
    m_slider->setPageStep(12);
    m_slider->setMinimumWidth(420);
    auto* ends = parts::row(space::small);
    m_slideFirst = parts::text("detail");
    m_slideLast = parts::text("detail");
    ends->addWidget(m_slideFirst);
    ends->addStretch(1);
    ends->addWidget(m_slideLast);
    auto* jumps = parts::row(space::small);
    m_lastMonth = parts::button("quiet", "cutOffLastMonth");
    m_today = parts::button("quiet", "cutOffToday");
    jumps->addWidget(m_lastMonth);
    jumps->addWidget(m_today);
    jumps->addStretch(1);
    column->addWidget(m_slideDate);
    column->addWidget(m_slider);
    column->addLayout(ends);
    column->addLayout(jumps);

    connect(m_edit, &QDateEdit::dateChanged, this, [this](const QDate& date) {
        if (!m_filling) {
            showDate();
            emit dateChosen(date, m_edit->hasFocus());
        }
    });
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_forth, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_slide, &QPushButton::clicked, this, &CutOffChip::openSlider);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (!m_filling && value < m_stops.size()) {
            choose(m_stops[value]);
        }
    });
    connect(m_lastMonth, &QPushButton::clicked, this, [this] { choose(parts::latestMonthEnd(today())); });
    connect(m_today, &QPushButton::clicked, this, [this] { choose(today()); });
    retranslate();
}

QDate CutOffChip::today() const {
    return m_desk.clock.nowUtc().toLocalTime().date();
}

QDate CutOffChip::date() const {
    return m_edit->date();
}

void CutOffChip::setDate(const QDate& date) {
    m_filling = true;
    if (date != m_edit->date()) {
        m_edit->setDate(date);
    }
    m_filling = false;
    showDate();
}

void CutOffChip::setFirst(const QDate& first) {
    m_first = first;
}

QWidget* CutOffChip::field() const {
    return m_edit;
}

bool CutOffChip::isSliding() const {
    return m_popup->isVisible();
}

QList<QDate> CutOffChip::stops(const QDate& first, const QDate& today) {
    QList<QDate> stops;
    for (QDate end = monthEnd(first); end < today; end = monthEnd(end.addDays(1))) {
        stops.append(end);
    }
    stops.append(today);
    return stops;
}

void CutOffChip::choose(const QDate& date) {
    setDate(date);
    emit dateChosen(m_edit->date(), false);
}

void CutOffChip::step(int months) {
    const QDate now = date(), day = today();
    if (months < 0) {
        choose(QDate(now.year(), now.month(), 1).addDays(-1));
    } else if (now < day) {
        // From within a month to its end; the future has no figures.
        const QDate end = monthEnd(now) == now ? monthEnd(now.addDays(1)) : monthEnd(now);
        choose(std::min(end, day));
    }
}

void CutOffChip::openSlider() {
    const QDate day = std::max(today(), date());
    m_stops = stops(m_first.isValid() && m_first < day ? m_first : day.addYears(-yearsWithoutFacts), day);
    m_filling = true;
    m_slider->setRange(0, static_cast<int>(m_stops.size()) - 1);
    m_filling = false;
    showDate();
    m_slideFirst->setText(m_desk.language.phrasebook().date(m_stops.first()));
    m_slideLast->setText(m_desk.language.phrasebook().date(m_stops.last()));
    m_slider->setAccessibleName(tr("Cut-off, from %1 to %2").arg(m_slideFirst->text(), m_slideLast->text()));
    m_popup->setAccessibleName(tr("Cut-off through time"));
    m_popup->adjustSize();
    parts::placeBeneath(m_popup, QRect(mapToGlobal(QPoint(0, 0)), size()));
    m_popup->show();
    m_slider->setFocus();
}

void CutOffChip::showDate() {
    const QDate now = date();
    m_forth->setEnabled(now < today());
    m_back->setEnabled(now > m_edit->minimumDate());
    const QString words = m_desk.language.phrasebook().date(now);
    m_slideDate->setText(tr("As of %1").arg(words));
    m_slider->setAccessibleDescription(words);
    if (!m_stops.isEmpty()) {
        const auto after = std::upper_bound(m_stops.cbegin(), m_stops.cend(), now);
        const bool filling = std::exchange(m_filling, true);
        m_slider->setValue(std::max(0, static_cast<int>(after - m_stops.cbegin()) - 1));
        m_filling = filling;
    }
}

bool CutOffChip::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        parts::setRole(this, "focused", event->type() == QEvent::FocusIn);
    }
    if (watched == m_popup && event->type() == QEvent::Hide) {
        // when it is no longer visible
        QMetaObject::invokeMethod(this, &CutOffChip::slid, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

void CutOffChip::retranslate() {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    parts::setRole(m_edit, "mirrored", mirrored);
    m_label->setText(tr("Cut-off"));
    m_edit->setAccessibleName(tr("Cut-off date"));
    m_edit->setToolTip(tr("Every figure is as of this day. Nothing that happened later is counted."));
    m_edit->setDisplayFormat(m_desk.language.language() == Language::English ? QStringLiteral("dd MMM yyyy")
                                                                             : QStringLiteral("dd/MM/yyyy"));
    m_edit->setLocale(m_desk.language.phrasebook().locale());
    const auto dress = [&](QPushButton* button, const QString& words, const char* icon) {
        button->setAccessibleName(words);
        button->setToolTip(words);
        button->setIcon(m_desk.theme.icon(QLatin1String(icon), m_desk.theme.tokens().chipText));
    };
    dress(m_back, tr("To the month's end before"), mirrored ? "go-next" : "go-previous");
    dress(m_forth, tr("To the next month's end"), mirrored ? "go-previous" : "go-next");
    dress(m_slide, tr("Slide through time"), "chronometer");
    m_lastMonth->setText(tr("Last month's end"));
    m_today->setText(tr("Today"));
    showDate();
}

}  // namespace jisr
