#include "ui/tables/viewspopup.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScreen>

#include "core/storage/connection.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr int writersPatience = 60000;
}

ViewsPopup::ViewsPopup(Desk& desk, OpenProgramme& programme, RecordKind kind, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_desk(desk), m_programme(programme), m_kind(kind) {
    setObjectName(QStringLiteral("viewsPopup"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    m_heading = parts::text("heading");
    layout->addWidget(m_heading);
    m_none = parts::text("muted");
    m_none->setWordWrap(true);
    layout->addWidget(m_none);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("viewList"));
    m_list->setMaximumHeight(220);
    layout->addWidget(m_list);
    auto* acts = parts::row(space::tight);
    m_update = parts::button("quiet", "viewUpdate");
    m_rename = parts::button("quiet", "viewRename");
    m_remove = parts::button("quiet", "viewRemove");
    acts->addWidget(m_update);
    acts->addWidget(m_rename);
    acts->addWidget(m_remove);
    acts->addStretch(1);
    layout->addLayout(acts);
    auto* line = parts::row(space::small);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMaxLength(80);
    m_save = parts::button("primary", "viewSave");
    line->addWidget(m_name, 1);
    line->addWidget(m_save);
    layout->addLayout(line);
    setFixedWidth(360);
    const auto open = [this](QListWidgetItem* item) {
        if (item) {
            hide();
            emit chosen(m_views.at(m_list->row(item)));
        }
    };
    connect(m_list, &QListWidget::itemClicked, this, open);
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_sure = false;
        enable();
    });
    connect(m_name, &QLineEdit::textChanged, this, &ViewsPopup::enable);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, [this] { save(0, m_name->text().trimmed()); });
    connect(m_update, &QPushButton::clicked, this, [this] {
        if (const SavedView* view = selected()) {
            save(view->id, view->name);
        }
    });
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (const SavedView* view = selected()) {
            SavedView renamed = *view;
            renamed.name = m_name->text().trimmed();
            write([renamed](ViewStore& store) { return store.save(renamed); },
                  [this, renamed](qint64 id) {
                      if (id == m_current) {
                          emit saved(id, renamed.name);
                      }
                  });
        }
    });
    connect(m_remove, &QPushButton::clicked, this, &ViewsPopup::remove);
}

void ViewsPopup::open(const QRect& beneath, const QByteArray& now, qint64 current) {
    m_now = now;
    m_current = current;
    m_sure = false;
    m_heading->setText(tr("Saved views"));
    setAccessibleName(m_heading->text());
    m_list->setAccessibleName(m_heading->text());
    m_none->setText(
        tr("None yet. A view keeps the filter, the columns and the order of this table under a name."));
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_save->setText(tr("Save as new"));
    m_update->setText(tr("Update"));
    m_update->setToolTip(tr("The view becomes what the table shows now"));
    m_rename->setText(tr("Rename"));
    m_rename->setToolTip(tr("To the name typed below"));
    m_name->clear();
    read();
    list();
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    const int x = isRightToLeft() ? beneath.right() + 1 - width() : beneath.left();
    move(std::clamp(x, room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(beneath.bottom() + 2, room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_name->setFocus();
}

void ViewsPopup::read() {
    if (m_programme.writing()) {
        return;
    }
    guarded(
        [this] {
            m_views = ViewStore(m_programme.file().connection(), m_desk.clock).views();
            m_views.removeIf([this](const SavedView& view) { return view.kind != m_kind; });
        },
        [this](const Message& message) { emit failed(message); });
}

void ViewsPopup::list() {
    m_list->clear();
    for (const SavedView& view : std::as_const(m_views)) {
        auto* item = new QListWidgetItem(view.name, m_list);
        if (!view.who.isEmpty()) {
            item->setToolTip(tr("Saved by %1").arg(view.who));
        }
        if (view.id == m_current) {
            m_list->setCurrentItem(item);
        }
    }
    m_list->setVisible(!m_views.isEmpty());
    m_none->setVisible(m_views.isEmpty());
    m_list->setFixedHeight(std::min<int>(220, 8 + static_cast<int>(m_views.size()) * 30));
    enable();
    if (isVisible()) {
        adjustSize();
    }
}

const SavedView* ViewsPopup::selected() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < m_views.size() ? &m_views.at(row) : nullptr;
}

void ViewsPopup::enable() {
    const bool one = selected();
    const bool may = !m_programme.file().readOnly();
    const bool named = !m_name->text().trimmed().isEmpty();
    for (QPushButton* button : {m_update, m_rename, m_remove}) {
        button->setVisible(!m_views.isEmpty());
        button->setEnabled(may && one);
    }
    m_rename->setEnabled(may && one && named);
    m_save->setEnabled(may && named);
    m_save->setToolTip(may ? QString() : tr("This programme is open for reading only."));
    m_remove->setText(m_sure ? tr("Really delete") : tr("Delete"));
}

void ViewsPopup::save(qint64 id, const QString& name) {
    if (name.isEmpty()) {
        return;
    }
    SavedView view;
    view.id = id;
    view.kind = m_kind;
    view.name = name;
    view.json = m_now;
    view.who = m_programme.who();
    write([view](ViewStore& store) { return store.save(view); },
          [this, name](qint64 made) {
              m_current = made;
              hide();
              emit saved(made, name);
          });
}

void ViewsPopup::remove() {
    const SavedView* view = selected();
    if (!view) {
        return;
    }
    if (!m_sure) {
        m_sure = true;
        enable();
        return;
    }
    m_sure = false;
    write(
        [id = view->id](ViewStore& store) {
            store.remove(id);
            return id;
        },
        [this](qint64 id) { emit removed(id); });
}

void ViewsPopup::write(std::function<qint64(ViewStore&)> work, std::function<void(qint64)> done) {
    m_programme.setWriting(true);
    // the window's, not this popup's: it may be closed before the file was written
    OpenProgramme* programme = &m_programme;
    const QPointer<ViewsPopup> self(this);
    m_programme.jobs().start<qint64>(
        programme,
        [file = &m_programme.file(), work = std::move(work)](Progress&) {
            const auto connection = file->connect();
            connection->setPatience(writersPatience);
            ViewStore store(*connection, file->clock());
            return work(store);
        },
        [programme, self, done = std::move(done)](qint64 id) {
            programme->setWriting(false);
            if (self) {
                done(id);
                self->read();
                self->list();
                emit self->viewsChanged();
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
