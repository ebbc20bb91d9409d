#include "ui/dashboard/choicepopup.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include "core/catalogue/names.h"
#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/dashboard/filterwords.h"
#include "ui/theme/theme.h"

namespace jisr {

ChoicePopup::ChoicePopup(LanguageSwitch& language, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_language(language) {
    setObjectName(QStringLiteral("choicePopup"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    m_heading = parts::text("heading");
    layout->addWidget(m_heading);
    m_find = new QLineEdit;
    m_find->setObjectName(QStringLiteral("choiceFind"));
    m_find->setClearButtonEnabled(true);
    layout->addWidget(m_find);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("choiceList"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list);
    auto* foot = parts::row(space::small);
    m_count = parts::text("detail");
    m_none = parts::button("quiet", "choiceNone");
    m_close = parts::button("primary", "choiceClose");
    foot->addWidget(m_count, 1);
    foot->addWidget(m_none);
    foot->addWidget(m_close);
    layout->addLayout(foot);
    setFixedWidth(380);

    m_find->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &ChoicePopup::list);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (m_filling) {
            return;
        }
        const QString code = item->data(Qt::UserRole).toString();
        if (item->checkState() == Qt::Checked) {
            m_chosen.insert(code);
        } else {
            m_chosen.erase(code);
        }
        tell();
    });
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_chosen.clear();
        list();
        tell();
        m_find->setFocus();
    });
    connect(m_close, &QPushButton::clicked, this, &ChoicePopup::hide);
}

void ChoicePopup::open(const QRect& beneath, GroupKey key, std::vector<CodeName> names,
                       std::set<QString> chosen) {
    m_key = key;
    m_names = std::move(names);
    m_names.push_back(CodeName::notStated());
    m_chosen = std::move(chosen);
    retranslate();
    {
        const QSignalBlocker quiet(m_find);
        m_find->clear();
    }
    list();
    const int rows = std::clamp(m_list->count(), 3, 11);
    m_list->setFixedHeight(rows * std::max(26, m_list->sizeHintForRow(0)) + 8);
    adjustSize();
    parts::placeBeneath(this, beneath);
    show();
    m_find->setFocus();
}

void ChoicePopup::retranslate() {
    const Phrasebook& phrasebook = m_language.phrasebook();
    m_heading->setText(phrasebook.say(groupKeyName(m_key)));
    setAccessibleName(m_heading->text());
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in: %1").arg(m_heading->text()));
    m_list->setAccessibleName(m_heading->text());
    m_none->setText(tr("None"));
    m_none->setAccessibleName(tr("Take every tick away"));
    m_close->setText(tr("Close"));
}

void ChoicePopup::list() {
    m_filling = true;
    m_list->clear();
    const QString wanted = searchKey(m_find->text());
    for (const CodeName& name : m_names) {
        const QString label = name.label(m_language.phrasebook());
        if (!wanted.isEmpty() && !searchKey(label).contains(wanted) &&
            !searchKey(name.code).contains(wanted)) {
            continue;
        }
        auto* item = new QListWidgetItem(label, m_list);
        item->setData(Qt::UserRole, name.code);
        item->setToolTip(name.source ? label : QStringLiteral("%1 (%2)").arg(label, name.code));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.count(name.code) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    m_count->setText(m_list->count() == 0 ? tr("Nothing is called so")
                     : m_chosen.empty()
                         ? tr("Everybody")
                         : tr("%1 chosen").arg(m_language.phrasebook().number(qint64(m_chosen.size()))));
    m_none->setEnabled(!m_chosen.empty());
    m_filling = false;
}

void ChoicePopup::tell() {
    m_count->setText(m_chosen.empty()
                         ? tr("Everybody")
                         : tr("%1 chosen").arg(m_language.phrasebook().number(qint64(m_chosen.size()))));
    m_none->setEnabled(!m_chosen.empty());
    emit changed(m_key, m_chosen);
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    QListWidgetItem* current = m_list->currentItem();
    if (watched == m_find && key == Qt::Key_Down && current) {
        m_list->setFocus();
        return true;
    }
    if (watched == m_list && key == Qt::Key_Up && m_list->currentRow() == 0) {
        m_find->setFocus();
        return true;
    }
    if (enter && watched == m_find && !m_find->text().isEmpty() && current) {
        // What was looked for is meant.
        current->setCheckState(current->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        m_find->selectAll();
        return true;
    }
    if (enter) {
        hide();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    emit closed();
}

}  // namespace jisr
