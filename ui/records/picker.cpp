#include "ui/records/picker.h"

#include <QKeyEvent>
#include <QScrollBar>

#include "ui/records/fieldline.h"
#include "ui/records/fieldpopup.h"

namespace jisr {

namespace {
constexpr int shownAtMost = 200, creating = -2;
constexpr int rowHeight = 30, rowsHigh = 9;
}  // namespace

Picker::Picker(FieldLine& line, QWidget* owner) : QObject(owner), m_line(line), m_owner(owner) {
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("pickerList"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup = new FieldPopup(&m_line, m_list);
    m_line.installEventFilter(this);
    connect(&m_line, &QLineEdit::textEdited, this, &Picker::typed);
    connect(&m_line, &FieldLine::lost, this, &Picker::close);
    connect(&m_line, &FieldLine::pressed, this, [this] {
        if (!m_line.isReadOnly() && !isOpen()) {
            openAll();
        }
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        choose(m_list->row(item));
        emit chosen();
    });
}

Picker::~Picker() {
    delete m_popup;
}

void Picker::setEntries(std::vector<Entry> entries) {
    m_entries = std::move(entries);
    m_words.clear();
    for (const Entry& entry : m_entries) {
        m_words.push_back(entry.words);
    }
    m_loaded = true;
    if (m_wanted && m_line.hasFocus()) {
        fill(m_shownText);
    }
    emit arrived();
}

void Picker::forget() {
    m_asked = false;
    if (m_ask) {
        m_loaded = false;
        m_entries.clear();
        m_words.clear();
    }
    close();
}

void Picker::setAsk(std::function<void(const QString&)> ask, bool byText) {
    m_ask = std::move(ask);
    m_byText = byText;
}

void Picker::setCreate(std::function<QString(const QString&)> offer,
                       std::function<void(const QString&)> create) {
    m_offer = std::move(offer);
    m_create = std::move(create);
}

void Picker::need(const QString& text) {
    if (!m_ask || (m_asked && (!m_byText || text == m_askedText))) {
        return;
    }
    m_asked = true;
    m_askedText = text;
    m_loaded = m_loaded && m_byText;  // the last answer stays in sight until the next comes
    m_ask(text);
}

bool Picker::waiting(const QString& text) const {
    return m_ask && !text.trimmed().isEmpty() && text != m_chosenLabel &&
           (!m_loaded || (m_byText && m_askedText != text));
}

Normalised Picker::read(const QString& text) const {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    if (m_chosen.isValid() && text == m_chosenLabel) {
        return {m_chosen, {}, {}};
    }
    if (const int index = named(m_words, trimmed); index >= 0) {
        return {m_entries[static_cast<std::size_t>(index)].value, {}, {}};
    }
    if (m_meaning) {
        if (const QVariant meant = m_meaning(trimmed); meant.isValid()) {
            return {meant, {}, {}};
        }
    }
    const auto fitting = matching(m_words, trimmed);
    if (fitting.size() == 1) {
        return {m_entries[fitting.front()].value, {}, {}};
    }
    if (fitting.empty()) {
        return {
            {},
            {QT_TRANSLATE_NOOP("core", "“%1” stands for nothing in the list; choose from it."), {trimmed}},
            {}};
    }
    return {{},
            {QT_TRANSLATE_NOOP("core", "“%1” may be one of %2 in the list; choose the one that is meant."),
             {trimmed, QString::number(fitting.size())}},
            {}};
}

void Picker::typed(const QString& text) {
    m_chosen = {};
    need(text);
    m_wanted = true;
    fill(text);
}

void Picker::openAll() {
    m_wanted = true;
    need(m_byText ? m_line.text() : QString());
    fill(m_byText ? m_line.text() : QString());
}

void Picker::fill(const QString& text) {
    m_shownText = text;
    m_list->clear();
    // What a search found holds what was typed, by names that the list doesn't show.
    std::vector<std::size_t> rows = matching(m_words, m_byText ? QString() : text);
    rows.resize(std::min<std::size_t>(rows.size(), shownAtMost));
    for (const std::size_t row : rows) {
        const Candidate& words = m_entries[row].words;
        auto* item = new QListWidgetItem(
            words.detail.isEmpty() ? words.label : words.label + QStringLiteral("   ") + words.detail);
        item->setData(Qt::UserRole, static_cast<int>(row));
        item->setSizeHint({0, rowHeight});
        m_list->addItem(item);
    }
    const QString offer = m_offer && m_loaded && !text.trimmed().isEmpty() && named(m_words, text) < 0
                              ? m_offer(text.trimmed())
                              : QString();
    if (!offer.isEmpty()) {
        auto* item = new QListWidgetItem(offer);
        item->setData(Qt::UserRole, creating);
        item->setSizeHint({0, rowHeight});
        m_list->addItem(item);
    }
    if (m_list->count() == 0) {
        m_popup->hide();
        return;
    }
    // What is typed chooses by itself; an empty line must not choose the first that comes.
    m_list->setCurrentRow(text.isEmpty() ? -1 : 0);
    if (text.isEmpty()) {
        for (int i = 0; i < m_list->count(); ++i) {
            const int row = m_list->item(i)->data(Qt::UserRole).toInt();
            if (row >= 0 && m_entries[static_cast<std::size_t>(row)].words.label == m_line.text()) {
                m_list->setCurrentRow(i);
                m_list->scrollToItem(m_list->item(i), QAbstractItemView::PositionAtCenter);
            }
        }
    }
    m_popup->open({260, std::min(m_list->count(), rowsHigh) * rowHeight + 8});
}

void Picker::close() {
    m_wanted = false;
    if (m_popup) {
        m_popup->hide();
    }
}

bool Picker::isOpen() const {
    return m_popup && m_popup->isVisible();
}

void Picker::choose(int row) {
    if (row < 0 || row >= m_list->count()) {
        return;
    }
    const int index = m_list->item(row)->data(Qt::UserRole).toInt();
    close();
    if (index == creating) {
        m_create(m_line.text().trimmed());
        return;
    }
    const Entry& entry = m_entries[static_cast<std::size_t>(index)];
    m_chosen = entry.value;
    m_chosenLabel = entry.words.label;
    m_line.setText(m_chosenLabel);
}

void Picker::move(int step) {
    if (!isOpen()) {
        openAll();
        return;
    }
    const int last = m_list->count() - 1;
    const int row = m_list->currentRow();
    m_list->setCurrentRow(row < 0 ? (step > 0 ? 0 : last) : std::clamp(row + step, 0, last));
}

bool Picker::key(int key) {
    switch (key) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(rowsHigh);
            return true;
        case Qt::Key_PageUp:
            move(-rowsHigh);
            return true;
        case Qt::Key_F4:
            isOpen() ? close() : openAll();
            return true;
        case Qt::Key_Escape:
            if (isOpen()) {
                close();
                return true;
            }
            return false;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            if (isOpen() && m_list->currentRow() >= 0) {
                const bool creates = m_list->currentItem()->data(Qt::UserRole).toInt() == creating;
                // To make a new record wants a decision: Tab passes by.
                if (creates && key == Qt::Key_Tab) {
                    close();
                    return false;
                }
                choose(m_list->currentRow());
                return creates;
            }
            return false;
        default:
            return false;
    }
}

bool Picker::eventFilter(QObject* watched, QEvent* event) {
    // The keys only: a line that is going sends events when it is no line any more.
    const bool keys = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == &m_line && keys && !m_line.isReadOnly()) {
        if (event->type() == QEvent::ShortcutOverride && isOpen() &&
            static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress) {
            const auto* press = static_cast<QKeyEvent*>(event);
            if (!(press->modifiers() & Qt::ControlModifier) && key(press->key())) {
                return true;
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace jisr
