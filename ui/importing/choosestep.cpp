#include "ui/importing/choosestep.h"

#include <QEvent>
#include <QListWidget>

#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

ChooseStep::ChooseStep(QWidget* parent) : QWidget(parent) {
    auto* layout = parts::row(space::medium);
    setLayout(layout);
    QFrame* card = parts::card();
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    inside->setSpacing(space::medium);
    m_title = parts::text("heading");
    m_title->setAlignment(Qt::AlignCenter);
    m_text = parts::text("muted");
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_choose = parts::button("primary", "chooseTable");
    m_paste = parts::button("", "pasteTable");
    auto* buttons = parts::row(space::small);
    buttons->addStretch(1);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    inside->addStretch(2);
    inside->addWidget(m_title);
    inside->addWidget(m_text);
    inside->addLayout(buttons);
    inside->addStretch(3);
    layout->addWidget(card, 1);

    m_savedCard = parts::card();
    m_savedCard->setObjectName(QStringLiteral("savedMappings"));
    m_savedCard->setFixedWidth(300);
    auto* side = new QVBoxLayout(m_savedCard);
    m_savedTitle = parts::text("heading");
    m_savedNote = parts::text("label");
    m_savedNote->setWordWrap(true);
    m_saved = new QListWidget;
    m_saved->setObjectName(QStringLiteral("mappingList"));
    m_saved->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_rename = parts::button("quiet", "renameMapping");
    m_remove = parts::button("quiet", "removeMapping");
    auto* acts = parts::row(space::small);
    acts->addWidget(m_rename);
    acts->addWidget(m_remove);
    acts->addStretch(1);
    side->addWidget(m_savedTitle);
    side->addWidget(m_savedNote);
    side->addWidget(m_saved, 1);
    side->addLayout(acts);
    layout->addWidget(m_savedCard);
    m_savedCard->hide();

    connect(m_choose, &QPushButton::clicked, this, &ChooseStep::chooseWanted);
    connect(m_paste, &QPushButton::clicked, this, &ChooseStep::pasteWanted);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (QListWidgetItem* item = m_saved->currentItem()) {
            m_saved->editItem(item);
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem* item = m_saved->currentItem()) {
            emit removeWanted(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_saved, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        const QString before = item->data(Qt::UserRole).toString(), now = item->text().trimmed();
        if (m_filling || now == before) {
            return;
        }
        m_filling = true;
        item->setText(before);  // until it is so
        m_filling = false;
        if (!now.isEmpty()) {
            emit renameWanted(before, now);
        }
    });
    retranslate();
}

void ChooseStep::showRights(bool writable) {
    m_writable = writable;
    m_choose->setEnabled(writable);
    m_paste->setEnabled(writable);
    m_rename->setEnabled(writable);
    m_remove->setEnabled(writable);
    m_saved->setEnabled(writable);
    retranslate();
}

void ChooseStep::setMappings(const QStringList& names) {
    m_filling = true;
    const int row = m_saved->currentRow();
    m_saved->clear();
    for (const QString& name : names) {
        auto* item = new QListWidgetItem(name, m_saved);
        item->setData(Qt::UserRole, name);
        item->setToolTip(name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    }
    m_saved->setCurrentRow(std::clamp(row, 0, std::max(0, static_cast<int>(names.size()) - 1)));
    m_savedCard->setVisible(!names.isEmpty());
    m_filling = false;
}

void ChooseStep::focus() {
    m_choose->setFocus();
}

void ChooseStep::settle() {
    const QWidget* at = window()->focusWidget();
    if (at && at != m_saved && m_saved->isAncestorOf(at)) {
        m_saved->setFocus();
    }
}

void ChooseStep::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ChooseStep::retranslate() {
    m_title->setText(tr("Drop tables or a folder here, paste, or choose"));
    m_text->setText(
        m_writable
            ? tr("CSV or Excel (.xlsx), as the operators send it: one row a learner, or one table of a "
                 "programme's records. A folder that another office exported comes in whole. Cells copied "
                 "from "
                 "a spreadsheet can be pasted with Ctrl+V. You will see what would change before anything is "
                 "written.")
            : tr("This programme can only be read at the moment: the line at the window's foot says why."));
    m_choose->setText(tr("Choose a table…"));
    m_paste->setText(tr("Paste a table"));
    m_savedTitle->setText(tr("Saved columns"));
    m_savedNote->setText(tr("Offered when a table looks like the one they were made for."));
    m_saved->setAccessibleName(m_savedTitle->text());
    m_rename->setText(tr("Rename"));
    m_remove->setText(tr("Remove"));
}

}  // namespace jisr
