#include "ui/dashboard/filterbar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QListView>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/parts.h"

namespace jisr {

namespace {

/// A choice too long for its place ends in an ellipsis; the toolkit would cut it within a letter.
class FilterBox : public QComboBox {
  protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect room =
            style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 2);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

constexpr int chipHeight = 30;

}  // namespace

FilterBar::FilterBar(LanguageSwitch& language, QWidget* parent) : QFrame(parent), m_language(language) {
    setObjectName(QStringLiteral("filterBar"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 7, 18, 7);
    layout->setSpacing(8);

    m_chip = new QFrame;
    m_chip->setObjectName(QStringLiteral("chip"));
    m_chip->setFixedHeight(chipHeight);  // as high without the filters beside it
    auto* chip = new QHBoxLayout(m_chip);
    chip->setContentsMargins(14, 0, 8, 0);
    chip->setSpacing(4);
    m_cutOffLabel = parts::text("chip");
    m_cutOff = new QDateEdit;
    m_cutOff->setObjectName(QStringLiteral("cutOff"));
    m_cutOff->setCalendarPopup(true);
    m_cutOff->setDateRange(QDate(2015, 1, 1), QDate(2100, 12, 31));
    m_cutOff->installEventFilter(this);
    // Day, month, year in this order also in a mirrored window.
    m_cutOff->setLayoutDirection(Qt::LeftToRight);
    m_cutOffLabel->setBuddy(m_cutOff);
    chip->addWidget(m_cutOffLabel);
    chip->addWidget(m_cutOff);
    layout->addWidget(m_chip);

    const std::pair<GroupKey, const char*> keys[] = {{GroupKey::Region, "filterRegion"},
                                                     {GroupKey::Operator, "filterOperator"},
                                                     {GroupKey::Track, "filterTrack"},
                                                     {GroupKey::Phase, "filterPhase"},
                                                     {GroupKey::Sex, "filterSex"}};
    for (const auto& [key, name] : keys) {
        auto* box = new FilterBox;
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->setMaximumWidth(250);
        box->setMaxVisibleItems(20);
        box->setView(new QListView);
        layout->addWidget(box, 2);
        m_choices.append({key, box});
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::applyLater);
    }
    m_clear = parts::button("quiet", "clearFilters");
    layout->addWidget(m_clear);
    layout->addStretch();
    m_search = parts::button("quiet", "openSearch");
    layout->addWidget(m_search);

    m_delay.setSingleShot(true);
    m_delay.setInterval(250);
    connect(&m_delay, &QTimer::timeout, this, &FilterBar::apply);
    connect(m_cutOff, &QDateEdit::dateChanged, this, &FilterBar::applyLater);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_search, &QPushButton::clicked, this, &FilterBar::searchRequested);
    retranslate();
    setDesk(nullptr);
}

void FilterBar::setDesk(FiguresDesk* desk) {
    if (m_desk) {
        m_desk->disconnect(this);
    }
    m_desk = desk;
    setEnabled(desk != nullptr);
    if (desk) {
        connect(desk, &FiguresDesk::stateChanged, this, &FilterBar::fill);
        connect(desk, &QObject::destroyed, this, [this] { m_desk = nullptr; });
    }
    fill();
}

void FilterBar::setFiltersShown(bool shown) {
    m_filtersShown = shown;
    for (const Choice& choice : std::as_const(m_choices)) {
        choice.box->setVisible(shown);
    }
    m_clear->setVisible(shown && m_desk && !m_desk->scope().filter.isEmpty());
}

QWidget* FilterBar::cutOffField() const {
    return m_cutOff;
}

void FilterBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QFrame::changeEvent(event);
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_cutOff && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        parts::setRole(m_chip, "focused", event->type() == QEvent::FocusIn);
    }
    return QFrame::eventFilter(watched, event);
}

void FilterBar::retranslate() {
    parts::setRole(m_cutOff, "mirrored", layoutDirection() == Qt::RightToLeft);
    m_cutOffLabel->setText(tr("Cut-off"));
    m_cutOff->setAccessibleName(tr("Cut-off date"));
    m_cutOff->setToolTip(tr("Every figure is as of this day. Nothing that happened later is counted."));
    m_cutOff->setDisplayFormat(m_language.language() == Language::English ? QStringLiteral("dd MMM yyyy")
                                                                          : QStringLiteral("dd/MM/yyyy"));
    m_cutOff->setLocale(m_language.phrasebook().locale());
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear all filters"));
    m_search->setText(tr("Search  Ctrl+K"));
}

void FilterBar::fill() {
    m_filling = true;
    if (m_desk && m_desk->scope().cutOff != m_cutOff->date()) {
        m_cutOff->setDate(m_desk->scope().cutOff);
    }
    for (const Choice& choice : m_choices) {
        const QString name = m_language.phrasebook().say(groupKeyName(choice.key));
        choice.box->clear();
        choice.box->setAccessibleName(name);
        choice.box->addItem(tr("%1: all").arg(name));
        // the filter's name is never cut; what is chosen may be
        choice.box->setMinimumWidth(choice.box->fontMetrics().horizontalAdvance(choice.box->itemText(0)) +
                                    50);
        if (!m_desk) {
            continue;
        }
        QString chosen;
        const auto& allowed = m_desk->scope().filter.allowed;
        if (const auto found = allowed.find(choice.key);
            found != allowed.end() && found->second.size() == 1) {
            chosen = *found->second.begin();
        }
        for (const CodeName& code : m_desk->codes(choice.key)) {
            choice.box->addItem(code.label(m_language.phrasebook()), code.code);
            if (code.code == chosen) {
                choice.box->setCurrentIndex(choice.box->count() - 1);
            }
        }
        choice.box->view()->setMinimumWidth(choice.box->view()->sizeHintForColumn(0) + 40);
        parts::setRole(choice.box, "active", choice.box->currentIndex() > 0);
    }
    m_clear->setVisible(m_filtersShown && m_desk && !m_desk->scope().filter.isEmpty());
    m_filling = false;
}

void FilterBar::applyLater() {
    if (!m_filling) {
        m_delay.start();
    }
}

void FilterBar::apply() {
    if (!m_desk) {
        return;
    }
    Scope scope{m_cutOff->date(), m_desk->scope().filter};
    for (const Choice& choice : m_choices) {
        const int index = choice.box->currentIndex();
        if (index > 0) {
            scope.filter.allowed[choice.key] = {choice.box->itemData(index).toString()};
        } else {
            scope.filter.allowed.erase(choice.key);
        }
        parts::setRole(choice.box, "active", index > 0);
        choice.box->setToolTip(index > 0 ? choice.box->currentText() : QString());
    }
    m_clear->setVisible(m_filtersShown && !scope.filter.isEmpty());
    m_desk->setScope(scope);
}

void FilterBar::clear() {
    m_filling = true;
    for (const Choice& choice : m_choices) {
        choice.box->setCurrentIndex(0);
    }
    m_filling = false;
    apply();
}

}  // namespace jisr
