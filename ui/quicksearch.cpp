#include "ui/quicksearch.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include "core/catalogue/names.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/base/shownvalue.h"
#include "ui/quickdelegate.h"

namespace jisr {

namespace {

constexpr int learnersShown = 8, othersShown = 4;
/// Milliseconds after a letter: several typed in a row are one question.
constexpr int typingPause = 30;
constexpr int RecordRole = Qt::UserRole, IdRole = Qt::UserRole + 1, CommandRole = Qt::UserRole + 2,
              ViewRole = Qt::UserRole + 3;
/// In place of a command's position: what was read.
constexpr int readCommand = -1;

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
    m_list->setItemDelegate(new QuickDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint = parts::text("detail");
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    m_field->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_waiting = true;
        m_chosen = false;
        m_typing.start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &QuickSearch::choose);
    connect(m_list, &QListWidget::itemClicked, this, &QuickSearch::choose);
    connect(&m_typing, &QTimer::timeout, this, &QuickSearch::ask);
    hide();
}

void QuickSearch::prepare(OpenProgramme* programme) {
    if (programme != m_programme || (programme && !m_lane)) {
        if (m_lane) {
            m_lane->deleteLater();
        }
        m_programme = programme;
        m_lane = programme ? new QuickLane(*programme) : nullptr;
    }
    if (m_lane) {
        m_lane->prepare();
    }
}

void QuickSearch::begin(OpenProgramme* programme, QList<Command> commands) {
    prepare(programme);
    if (!isVisible()) {
        m_before = window()->focusWidget();
    }
    m_commands = std::move(commands);
    m_field->setPlaceholderText(
        programme ? tr("A learner, a cohort, an organisation, a saved view or a command") : tr("A command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("Results"));
    m_hint->setText(tr("Arrows to choose, Enter to go there, Esc to leave"));
    m_field->clear();
    m_typing.stop();
    m_waiting = m_chosen = false;
    m_reading.reset();
    m_list->clear();
    addCommands();
    finish(false);
    place();
    show();
    raise();
    m_field->setFocus();
    ask();
}

void QuickSearch::dismiss() {
    m_typing.stop();
    if (m_lane) {
        m_lane->drop();
    }
    // The keyboard goes back to where it was, not to whatever comes next.
    if (isVisible() && isAncestorOf(window()->focusWidget()) && m_before) {
        m_before->setFocus();
    }
    hide();
}

void QuickSearch::place() {
    const QRect around = parentWidget()->rect();
    const int width = std::min(680, around.width() - 40);
    setGeometry((around.width() - width) / 2, 60, width, std::min(470, around.height() - 100));
}

void QuickSearch::ask() {
    m_hint->setText(tr("Arrows to choose, Enter to go there, Esc to leave"));
    if (!m_lane || !m_programme || m_programme->writing()) {
        if (m_lane) {
            m_lane->drop();
            m_hint->setText(tr("The file is being written: people can be found again in a moment."));
        }
        take({});
        return;
    }
    m_lane->ask(
        this, m_field->text().trimmed(), learnersShown, m_language.language() == Language::Arabic,
        [this](const QuickLane::Answer& answer) { take(answer); },
        [this](const Message& message) {
            take({});
            m_hint->setText(m_language.phrasebook().say(message));
        });
}

void QuickSearch::take(const QuickLane::Answer& answer) {
    // somebody who chose one of the list meanwhile keeps it when nothing was typed
    const int row = m_waiting ? 0 : m_list->currentRow();
    m_list->clear();
    addReading();
    QHash<int, int> shown;
    for (const QuickHit& hit : answer.hits) {
        if (hit.kind == RecordKind::Learner || ++shown[int(hit.kind)] <= othersShown) {
            addRecord(hit);
        }
    }
    for (const SavedView& view : answer.views) {
        add(view.name, {m_language.phrasebook().say(record(view.kind).pluralLabel)}, tr("Saved view"),
            ViewRole, view.id);
    }
    addCommands();
    finish(true);
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_waiting = false;
    if (m_chosen) {
        choose();
    }
}

void QuickSearch::add(const QString& name, const QStringList& details, const QString& kind, int role,
                      const QVariant& value) {
    QStringList line{name};
    line += details;
    line.append(kind);
    line.removeAll(QString());
    auto* item = new QListWidgetItem(line.join(QStringLiteral("   ·   ")), m_list);
    item->setData(QuickDelegate::NameRole, name);
    // marks keep codes that follow each other in the order of the line
    item->setData(QuickDelegate::DetailRole,
                  details.join(layoutDirection() == Qt::RightToLeft ? QStringLiteral("\u200F  ·  \u200F")
                                                                    : QStringLiteral("  ·  ")));
    item->setData(QuickDelegate::KindRole, kind);
    item->setToolTip(line.join(QStringLiteral(" · ")));
    item->setData(role, value);
}

void QuickSearch::addRecord(const QuickHit& hit) {
    QStringList details = hit.details;
    if (!details.isEmpty() && hit.kind != RecordKind::Cohort) {
        details[0] = leftToRight(details[0]);  // a reference or a code
    }
    add(hit.kind == RecordKind::Cohort ? leftToRight(hit.name) : hit.name, details,
        m_language.phrasebook().say(record(hit.kind).label), IdRole, hit.id);
    m_list->item(m_list->count() - 1)->setData(RecordRole, static_cast<int>(hit.kind));
}

void QuickSearch::addReading() {
    m_reading = m_reader ? m_reader(m_field->text().trimmed()) : std::nullopt;
    if (m_reading && m_reading->act) {
        add(m_reading->text, {}, m_reading->kind, CommandRole, readCommand);
    }
}

void QuickSearch::addCommands() {
    const QStringList words = searchKey(m_field->text()).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const QString key = searchKey(m_commands[i].text);
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return key.contains(word); }) &&
            (!words.isEmpty() || m_field->text().trimmed().isEmpty())) {
            add(m_commands[i].text, {}, {}, CommandRole, static_cast<int>(i));
        }
    }
}

void QuickSearch::finish(bool nothing) {
    if (nothing && m_list->count() == 0) {
        add(m_reading ? m_reading->text : tr("Nothing found"), {}, {}, CommandRole, {});
        m_list->item(0)->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void QuickSearch::choose() {
    if (m_waiting) {
        // Enter came before the answer: what is listed is of an older text.
        m_chosen = true;
        if (m_typing.isActive()) {
            m_typing.stop();
            ask();
        }
        return;
    }
    m_chosen = false;
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled)) {
        return;
    }
    const QVariant command = item->data(CommandRole), view = item->data(ViewRole);
    const auto kind = static_cast<RecordKind>(item->data(RecordRole).toInt());
    const qint64 id = item->data(IdRole).toLongLong();
    dismiss();
    if (command == readCommand) {
        m_reading->act();
    } else if (command.isValid()) {
        m_commands[command.toInt()].act();
    } else if (view.isValid()) {
        emit viewChosen(view.toLongLong());
    } else {
        emit recordChosen(kind, id);
    }
}

void QuickSearch::step(int by) {
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, std::max(0, m_list->count() - 1)));
}

bool QuickSearch::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        constexpr int page = 8;
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Down:
                step(1);
                return true;
            case Qt::Key_Up:
                step(-1);
                return true;
            case Qt::Key_PageDown:
                step(page);
                return true;
            case Qt::Key_PageUp:
                step(-page);
                return true;
            case Qt::Key_Escape:
                dismiss();
                return true;
            default:
                break;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible() &&
        !isAncestorOf(focusWidget())) {
        dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace jisr
