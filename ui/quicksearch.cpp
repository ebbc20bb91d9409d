#include "ui/quicksearch.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include "core/catalogue/names.h"
#include "core/storage/connection.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"

namespace jisr {

namespace {

constexpr int hitsPerKind = 7;
constexpr RecordKind searched[] = {RecordKind::Learner, RecordKind::Cohort, RecordKind::Organisation};
constexpr int KindRole = Qt::UserRole, IdRole = Qt::UserRole + 1, CommandRole = Qt::UserRole + 2;

}  // namespace

QuickSearch::QuickSearch(LanguageSwitch& language, QWidget* parent) : QFrame(parent), m_language(language) {
    setObjectName(QStringLiteral("quickSearch"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("quickField"));
    m_field->setMinimumHeight(30);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("quickList"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_hint = parts::text("detail");
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    m_field->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(m_field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, &QuickSearch::choose);
    connect(m_list, &QListWidget::itemClicked, this, &QuickSearch::choose);
    connect(&m_typing, &QTimer::timeout, this, &QuickSearch::ask);
    hide();
}

void QuickSearch::begin(OpenProgramme* programme, QList<Command> commands) {
    m_programme = programme;
    m_commands = std::move(commands);
    m_field->setPlaceholderText(programme ? tr("A learner, a cohort, an organisation or a command")
                                          : tr("A command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_hint->setText(tr("Arrows to choose, Enter to go there, Esc to leave"));
    m_field->clear();
    m_typing.stop();
    m_list->clear();
    showCommands();
    place();
    show();
    raise();
    m_field->setFocus();
}

void QuickSearch::dismiss() {
    if (m_asking) {
        m_asking->cancel();
    }
    hide();
}

void QuickSearch::place() {
    const QRect around = parentWidget()->rect();
    const int width = std::min(600, around.width() - 40);
    setGeometry((around.width() - width) / 2, 60, width, std::min(430, around.height() - 100));
}

void QuickSearch::ask() {
    const QString text = m_field->text().trimmed();
    if (m_asking) {
        m_asking->cancel();
    }
    if (text.isEmpty() || !m_programme || m_programme->writing()) {
        m_list->clear();
        showCommands();
        return;
    }
    m_asking = m_programme->jobs().start<QList<Hit>>(
        this,
        [file = &m_programme->file(), text](Progress& progress) {
            const auto connection = file->connect(true);
            const Connection::Watch watch(*connection, progress);
            UidMaker uids(file->clock(), 0);  // nothing is written
            RecordStore store(*connection, file->clock(), uids, {});
            QList<Hit> hits;
            for (const RecordKind kind : searched) {
                progress.check();
                const auto ids = store.ids(kind, text);
                for (std::size_t i = 0; i < ids.size() && i < hitsPerKind; ++i) {
                    hits.append({kind, ids[i], store.label(kind, ids[i])});
                }
            }
            return hits;
        },
        [this](const QList<Hit>& hits) {
            m_list->clear();
            for (const Hit& hit : hits) {
                auto* item = new QListWidgetItem(
                    QStringLiteral("%1   ·   %2")
                        .arg(hit.label, m_language.phrasebook().say(record(hit.kind).label)),
                    m_list);
                item->setData(KindRole, static_cast<int>(hit.kind));
                item->setData(IdRole, hit.id);
            }
            showCommands();
            if (m_list->count() == 0) {
                auto* item = new QListWidgetItem(tr("Nothing found"), m_list);
                item->setFlags(Qt::NoItemFlags);
            }
        },
        [this](const Message& message) {
            m_list->clear();
            m_hint->setText(m_language.phrasebook().say(message));
        });
}

void QuickSearch::showCommands() {
    const QString key = searchKey(m_field->text());
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (key.isEmpty() || searchKey(m_commands[i].text).contains(key)) {
            auto* item = new QListWidgetItem(m_commands[i].text, m_list);
            item->setData(CommandRole, static_cast<int>(i));
        }
    }
    m_list->setCurrentRow(0);
}

void QuickSearch::choose() {
    if (m_typing.isActive()) {
        // Enter came before the search was asked: what is listed answers an older text.
        m_typing.stop();
        ask();
        return;
    }
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled)) {
        return;
    }
    const QVariant command = item->data(CommandRole);
    const auto kind = static_cast<RecordKind>(item->data(KindRole).toInt());
    const qint64 id = item->data(IdRole).toLongLong();
    dismiss();
    if (command.isValid()) {
        m_commands[command.toInt()].act();
    } else {
        emit recordChosen(kind, id);
    }
}

bool QuickSearch::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step) {
            m_list->setCurrentRow(
                std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            dismiss();
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible() &&
        !isAncestorOf(focusWidget())) {
        dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace jisr
