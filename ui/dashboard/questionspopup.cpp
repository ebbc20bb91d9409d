#include "ui/dashboard/questionspopup.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

#include "core/storage/connection.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/dashboard/savedquestion.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr int writersPatience = 60000;  // milliseconds
}

QuestionsPopup::QuestionsPopup(Desk& desk, OpenProgramme& programme, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_desk(desk), m_programme(programme) {
    setObjectName(QStringLiteral("questionsPopup"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    m_heading = parts::text("heading");
    m_none = parts::text("muted");
    m_none->setWordWrap(true);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("questionList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remove = parts::button("quiet", "questionRemove");
    auto* line = new QFrame;
    line->setObjectName(QStringLiteral("popupLine"));
    line->setFixedHeight(1);
    m_words = parts::text("muted");
    m_words->setWordWrap(true);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("questionName"));
    m_name->setMaxLength(80);
    m_dated = new QCheckBox;
    m_dated->setObjectName(QStringLiteral("questionDated"));
    m_save = parts::button("primary", "questionSave");
    m_readOnly = parts::text("notice");
    m_readOnly->setObjectName(QStringLiteral("questionReadOnly"));
    m_readOnly->setWordWrap(true);
    auto* foot = parts::row(space::small);
    foot->addWidget(m_name, 1);
    foot->addWidget(m_save);
    for (QWidget* each :
         {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_none), static_cast<QWidget*>(m_list)}) {
        layout->addWidget(each);
    }
    layout->addWidget(m_remove, 0, Qt::AlignLeading);
    layout->addWidget(line);
    layout->addWidget(m_words);
    layout->addLayout(foot);
    layout->addWidget(m_dated);
    layout->addWidget(m_readOnly);
    setFixedWidth(400);

    const auto ask = [this](QListWidgetItem* item) {
        const int row = item ? m_list->row(item) : -1;
        if (row < 0 || row >= m_questions.size()) {
            return;
        }
        const SavedQuestion question = m_questions[row];
        hide();
        if (const auto scope = questionFrom(question.json, m_now)) {
            emit chosen(*scope);
        } else {
            emit failed({QT_TRANSLATE_NOOP(
                             "core", "The saved question “%1” can't be read. Delete it and save it anew."),
                         {question.name}});
        }
    };
    connect(m_list, &QListWidget::itemClicked, this, ask);
    connect(m_list, &QListWidget::itemActivated, this, ask);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_sure = false;
        enable();
    });
    connect(m_name, &QLineEdit::textChanged, this, &QuestionsPopup::enable);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &QuestionsPopup::save);
    connect(m_remove, &QPushButton::clicked, this, &QuestionsPopup::remove);
}

void QuestionsPopup::open(const QRect& beneath, const Scope& now, const QString& words) {
    m_now = now;
    m_sure = false;
    m_heading->setText(tr("Saved questions"));
    setAccessibleName(m_heading->text());
    m_list->setAccessibleName(m_heading->text());
    m_none->setText(tr("None yet. A question keeps the filters, the horizon and the edition under a name."));
    m_words->setText(words);
    m_name->setPlaceholderText(tr("Name of the question"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->clear();
    m_dated->setText(tr("With its cut-off, %1").arg(m_desk.language.phrasebook().date(now.cutOff)));
    m_dated->setToolTip(tr("Otherwise it is asked as of the cut-off of the day"));
    m_dated->setChecked(false);
    m_save->setText(tr("Save"));
    m_readOnly->setText(tr("This programme is open for reading only: questions can be asked, not saved."));
    read();
    list();
    parts::placeBeneath(this, beneath);
    show();
    if (m_questions.isEmpty()) {
        m_name->setFocus();
    } else {
        m_list->setCurrentRow(0);
        m_list->setFocus();
    }
}

void QuestionsPopup::read() {
    if (m_programme.writing()) {
        return;
    }
    guarded([this] { m_questions = ViewStore(m_programme.file().connection(), m_desk.clock).questions(); },
            [this](const Message& message) { emit failed(message); });
}

void QuestionsPopup::list() {
    m_list->clear();
    for (const SavedQuestion& question : std::as_const(m_questions)) {
        auto* item = new QListWidgetItem(question.name, m_list);
        item->setToolTip(question.who.isEmpty() ? question.name : tr("Saved by %1").arg(question.who));
    }
    m_list->setVisible(!m_questions.isEmpty());
    m_none->setVisible(m_questions.isEmpty());
    m_remove->setVisible(!m_questions.isEmpty());
    m_list->setFixedHeight(std::min<int>(260, 8 + static_cast<int>(m_questions.size()) * 30));
    enable();
    adjustSize();
}

void QuestionsPopup::enable() {
    const bool may = !m_programme.file().readOnly();
    m_readOnly->setVisible(!may);
    m_name->setEnabled(may);
    m_dated->setEnabled(may);
    m_save->setEnabled(may && !m_name->text().trimmed().isEmpty());
    m_remove->setEnabled(may && m_list->currentRow() >= 0);
    m_remove->setText(m_sure ? tr("Really delete") : tr("Delete"));
}

void QuestionsPopup::save() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || !m_save->isEnabled()) {
        return;
    }
    const SavedQuestion question{0, name, savedQuestion(m_now, m_dated->isChecked()), m_programme.who()};
    write([question](ViewStore& store) { return store.save(question); },
          [this, name] {
              hide();
              emit saved(name);
          });
}

void QuestionsPopup::remove() {
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_questions.size()) {
        return;
    }
    if (!std::exchange(m_sure, true)) {
        enable();
        return;
    }
    m_sure = false;
    write(
        [id = m_questions[row].id](ViewStore& store) {
            store.remove(id);
            return id;
        },
        [] {});
}

void QuestionsPopup::write(std::function<qint64(ViewStore&)> work, std::function<void()> done) {
    m_programme.setWriting(true);
    // the window's, not this popup's: it may be closed before the file was written
    OpenProgramme* programme = &m_programme;
    const QPointer<QuestionsPopup> self(this);
    m_programme.jobs().start<qint64>(
        programme,
        [file = &m_programme.file(), work = std::move(work)](Progress&) {
            const auto connection = file->connect();
            connection->setPatience(writersPatience);
            ViewStore store(*connection, file->clock());
            return work(store);
        },
        [programme, self, done = std::move(done)](qint64) {
            programme->setWriting(false);
            if (self) {
                done();
                self->read();
                self->list();
            }
        },
        [programme, self](const Message& message) {
            programme->setWriting(false);
            if (self) {
                emit self->failed(message);
            }
        });
}

}  // namespace jisr
