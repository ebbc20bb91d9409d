#include "ui/tables/columnchooser.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>

#include "core/catalogue/fold.h"
#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/tables/columnset.h"
#include "ui/theme/theme.h"

namespace jisr {

ColumnChooser::ColumnChooser(Desk& desk, RecordTableModel& model, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_desk(desk), m_model(model) {
    setObjectName(QStringLiteral("columnChooser"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    m_find = new QLineEdit;
    m_find->setObjectName(QStringLiteral("columnFind"));
    m_find->setClearButtonEnabled(true);
    layout->addWidget(m_find);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    layout->addWidget(m_list, 1);
    auto* row = parts::row(space::tight);
    m_up = parts::button("quiet", "columnUp");
    m_down = parts::button("quiet", "columnDown");
    m_usual = parts::button("quiet", "columnsUsual");
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addStretch(1);
    row->addWidget(m_usual);
    layout->addLayout(row);
    setFixedSize(340, 430);
    connect(m_find, &QLineEdit::textChanged, this, &ColumnChooser::list);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        emit columnsWanted(usualColumns(m_model.kind()));
        list();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (m_filling) {
            return;
        }
        QStringList columns = m_model.columns();
        const QString name = item->data(Qt::UserRole).toString();
        columns.removeAll(name);
        if (item->checkState() == Qt::Checked) {
            columns.append(name);
        }
        if (columns.isEmpty()) {
            item->setCheckState(Qt::Checked);  // a table without columns shows nothing at all
            return;
        }
        emit columnsWanted(columns);
        // the list keeps its order while somebody ticks
    });
}

void ColumnChooser::open(const QRect& beneath) {
    m_find->setPlaceholderText(tr("Find a column"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_list->setAccessibleName(tr("Columns"));
    m_up->setText(tr("Up"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setText(tr("Down"));
    m_down->setToolTip(tr("Alt+Down"));
    m_usual->setText(tr("The usual ones"));
    setAccessibleName(tr("Columns"));
    m_find->clear();
    list();
    const QRect room = parentWidget()->screen()->availableGeometry();
    const int x = isRightToLeft() ? beneath.right() + 1 - width() : beneath.left();
    QFrame::move(
        std::clamp(x, room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(beneath.bottom() + 2, room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_find->setFocus();
}

void ColumnChooser::list() {
    m_filling = true;
    const QString current =
        m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    const QString wanted = folded(m_find->text());
    QStringList names = m_model.columns();
    for (const RecordColumn& column : tableColumns(m_model.kind())) {
        if (!names.contains(column.name)) {
            names.append(column.name);
        }
    }
    for (const QString& name : std::as_const(names)) {
        const QString words = columnPath(m_model.kind(), name, m_desk.language.phrasebook());
        if (!wanted.isEmpty() && !folded(words).contains(wanted)) {
            continue;
        }
        auto* item = new QListWidgetItem(words, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_model.columns().contains(name) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, name);
        if (name == current) {
            m_list->setCurrentItem(item);
        }
    }
    m_filling = false;
}

QStringList ColumnChooser::chosen() const {
    return m_model.columns();
}

void ColumnChooser::move(int step) {
    const auto* item = m_list->currentItem();
    if (!item) {
        return;
    }
    const QString name = item->data(Qt::UserRole).toString();
    QStringList columns = chosen();
    const auto from = columns.indexOf(name);
    const auto to = from + step;
    if (from < 0 || to < 0 || to >= columns.size()) {
        return;
    }
    columns.move(from, to);
    emit columnsWanted(columns);
    list();
}

bool ColumnChooser::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace jisr
