#include "ui/tables/celleditor.h"

#include <QKeyEvent>

#include "core/base/phrasebook.h"
#include "core/catalogue/fold.h"
#include "ui/base/shownvalue.h"

namespace jisr {

namespace {
constexpr int mostListed = 60, linesShown = 8;
}

CellEditor::CellEditor(QWidget* parent) : QLineEdit(parent) {
    setObjectName(QStringLiteral("cellEditor"));
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_chosen.reset();
        emit listWanted(text);
        fill(false);
    });
}

CellEditor::~CellEditor() {
    delete m_list;
}

void CellEditor::begin(const Field& field, const QString& text, const Phrasebook& phrasebook) {
    m_field = &field;
    m_first = text;
    m_chosen.reset();
    m_entries.clear();
    m_values.clear();
    setText(text);
    selectAll();
    setAlignment(readsLeftToRight(field) ? Qt::AlignLeft : Qt::AlignLeading);
    const auto add = [&](const QVariant& value, const QString& label, const QString& code) {
        Candidate entry;
        entry.label = label;
        entry.key = folded(label) + QLatin1Char(' ') + folded(code);
        m_entries.push_back(entry);
        m_values.push_back(value);
    };
    if (field.type == FieldType::Choice) {
        for (const Choice& choice : field.choices) {
            add(QString(choice.code), phrasebook.say(choice.label), choice.code);
        }
    } else if (field.type == FieldType::Boolean) {
        add(true, phrasebook.say(QT_TRANSLATE_NOOP("core", "yes")), QStringLiteral("Y"));
        add(false, phrasebook.say(QT_TRANSLATE_NOOP("core", "no")), QStringLiteral("N"));
    } else if (field.type == FieldType::Reference) {
        emit listWanted({});
        return;
    }
    if (!m_entries.empty()) {
        fill(true);
    }
}

void CellEditor::setEntries(std::vector<Candidate> entries) {
    m_entries = std::move(entries);
    m_values.clear();
    for (const Candidate& entry : m_entries) {
        m_values.push_back(entry.id);
    }
    if (isVisible() && !m_chosen) {
        fill(!changed());
    }
}

std::optional<QVariant> CellEditor::chosen() const {
    return m_chosen && text() == m_chosenText ? m_chosen : std::nullopt;
}

void CellEditor::closeList() {
    if (m_list) {
        m_list->hide();
    }
}

void CellEditor::fill(bool all) {
    if (m_entries.empty() || !window()) {
        closeList();
        return;
    }
    if (!m_list) {
        // Within the window, not a window of its own: the keyboard stays in the line.
        m_list = new QListWidget(window());
        m_list->setObjectName(QStringLiteral("cellChoices"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setTextElideMode(Qt::ElideRight);
        connect(m_list, &QListWidget::itemPressed, this, [this](QListWidgetItem* item) {
            take(m_list->row(item));
            emit left(Next::Stay);
        });
    }
    m_list->clear();
    m_list->setLayoutDirection(layoutDirection());
    std::vector<std::size_t> shown;
    if (all) {
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            shown.push_back(i);
        }
    } else {
        shown = matching(m_entries, text());
    }
    for (std::size_t i = 0; i < shown.size() && i < mostListed; ++i) {
        const Candidate& entry = m_entries[shown[i]];
        auto* item = new QListWidgetItem(entry.detail.isEmpty()
                                             ? entry.label
                                             : QStringLiteral("%1   ·   %2").arg(entry.label, entry.detail),
                                         m_list);
        item->setData(Qt::UserRole, static_cast<int>(shown[i]));
        if (entry.label == text()) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->count() == 0) {
        m_list->hide();
        return;
    }
    const int line = std::max(24, m_list->sizeHintForRow(0));
    const int height = line * std::min(linesShown, m_list->count()) + 10;
    const int width = std::clamp(m_list->sizeHintForColumn(0) + 34, QWidget::width(), 440);
    QPoint at =
        mapTo(window(), QPoint(isRightToLeft() ? QWidget::width() - width : 0, QWidget::height() + 1));
    if (at.y() + height > window()->height()) {
        at.setY(at.y() - QWidget::height() - height - 2);
    }
    at.setX(std::clamp(at.x(), 0, std::max(0, window()->width() - width)));
    m_list->setGeometry(QRect(at, QSize(width, height)));
    m_list->show();
    m_list->raise();
}

void CellEditor::take(int row) {
    const auto* item = m_list ? m_list->item(row) : nullptr;
    if (!item) {
        return;
    }
    const auto entry = static_cast<std::size_t>(item->data(Qt::UserRole).toInt());
    m_chosen = m_values[entry];
    m_chosenText = m_entries[entry].label;
    setText(m_chosenText);
}

bool CellEditor::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            emit left(key->key() == Qt::Key_Tab ? Next::After : Next::Before);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void CellEditor::keyPressEvent(QKeyEvent* event) {
    const bool listed = m_list && m_list->isVisible();
    switch (event->key()) {
        case Qt::Key_Escape:
            emit gaveUp();
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit left(event->modifiers() & Qt::ShiftModifier ? Next::Above : Next::Below);
            return;
        case Qt::Key_Down:
        case Qt::Key_Up: {
            if (!listed) {
                fill(true);
                return;
            }
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            const int row =
                m_list->currentRow() < 0 ? (step > 0 ? 0 : m_list->count() - 1) : m_list->currentRow() + step;
            m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
            take(m_list->currentRow());
            return;
        }
        default:
            QLineEdit::keyPressEvent(event);
    }
}

void CellEditor::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        closeList();
        emit left(Next::Stay);
    }
}

void CellEditor::hideEvent(QHideEvent* event) {
    closeList();
    QLineEdit::hideEvent(event);
}

}  // namespace jisr
