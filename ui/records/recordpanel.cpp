#include "ui/records/recordpanel.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>

#include "core/base/phrasebook.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/records/belongings.h"
#include "ui/records/recordform.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

/// Milliseconds that a record of before stays in sight while the file is being written to.
constexpr int patience = 300;
constexpr int usual = 372, gripWidth = 5;

/// Records with a page of their own.
bool hasPage(RecordKind kind) {
    return kind == RecordKind::Learner || kind == RecordKind::Cohort || kind == RecordKind::Organisation ||
           kind == RecordKind::Phase || kind == RecordKind::Target;
}

}  // namespace

RecordPanel::RecordPanel(Desk& desk, OpenProgramme& programme, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_programme(programme) {
    setObjectName(QStringLiteral("sidePanel"));
    setFixedWidth(std::clamp(desk.settings.value(widthKey, usual).toInt(), narrowest, widest));
    auto* outer = parts::row(0);
    setLayout(outer);
    m_grip = new QWidget;
    m_grip->setFixedWidth(gripWidth);
    m_grip->setCursor(Qt::SplitHCursor);
    m_grip->installEventFilter(this);
    outer->addWidget(m_grip);
    auto* layout = m_column = parts::column(space::tight);
    outer->addLayout(layout, 1);
    makeHead(layout);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("recordScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* inner = new QWidget;
    inner->setAutoFillBackground(false);
    m_content = new QVBoxLayout(inner);
    m_content->setSpacing(space::small);
    m_belongings = new Belongings(desk, programme);
    m_content->addWidget(m_belongings);
    m_content->addStretch(1);
    m_scroll->setWidget(inner);
    layout->addWidget(m_scroll, 1);
    makeFoot(layout);

    connect(m_belongings, &Belongings::recordWanted, this, &RecordPanel::recordWanted);
    connect(m_belongings, &Belongings::rowsWanted, this, &RecordPanel::rowsWanted);
    connect(m_belongings, &Belongings::addWanted, this, &RecordPanel::beginCreate);
    connect(&programme, &OpenProgramme::recordsChanged, this, &RecordPanel::changed);
    connect(&programme, &OpenProgramme::whoChanged, this, [this] { fill(); });
    connect(&programme, &OpenProgramme::writingChanged, this, [this](bool writing) {
        if (!writing && m_pending) {
            fill();
            if (!m_wanted.isNull()) {
                editField(std::exchange(m_wanted, QString()));
            }
        }
    });
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(patience);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        if (m_form) {
            m_form->hide();
        }
        m_belongings->clear();
        m_title->clear();
        m_subtitle->clear();
        say(tr("Something is being written into the file. The record is shown as soon as that is done."));
    });
    retranslate();
    mirror();
    hide();
}

void RecordPanel::makeHead(QVBoxLayout* layout) {
    auto* head = parts::row(space::tight);
    auto* titles = parts::column(space::hair);
    m_title = parts::text("heading");
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_title->setWordWrap(true);
    m_subtitle = parts::text("detail");
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    m_open = parts::button("quiet", "openRecordPage");
    m_close = parts::button("quiet", "closeRecord");
    head->addWidget(m_open, 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_notice = parts::text("notice");
    m_notice->setObjectName(QStringLiteral("recordNotice"));
    m_notice->setWordWrap(true);
    m_notice->hide();
    layout->addWidget(m_notice);
    m_resume = parts::button("", "resumeCreation");
    m_resume->hide();
    layout->addWidget(m_resume);
    connect(m_close, &QPushButton::clicked, this, &RecordPanel::dismiss);
    connect(m_open, &QPushButton::clicked, this, [this] { emit recordWanted(m_kind, m_id); });
    connect(m_resume, &QPushButton::clicked, this, [this] {
        if (RecordForm* form = begun()) {
            m_before = m_kind;
            m_beforeId = m_id;
            m_kind = form->kind();
            m_id = 0;
            show(form);
            form->focusField({});
        }
    });
}

void RecordPanel::makeFoot(QVBoxLayout* layout) {
    m_foot = new QWidget;
    auto* foot = parts::column(space::tight);
    foot->setContentsMargins(0, space::tight, space::small, 0);
    m_foot->setLayout(foot);
    auto* make = parts::row();
    m_create = parts::button("primary", "createRecord");
    m_giveUp = parts::button("", "giveUpCreation");
    m_createHint = parts::text("detail");
    make->addWidget(m_create);
    make->addWidget(m_giveUp);
    make->addWidget(m_createHint, 1);
    foot->addLayout(make);
    m_delete = parts::button("quiet", "deleteRecord");
    m_deleteQuestion = parts::text("fieldFault");
    m_deleteQuestion->setObjectName(QStringLiteral("deleteQuestion"));
    m_deleteQuestion->setWordWrap(true);
    foot->addWidget(m_deleteQuestion);
    auto* sure = parts::row();
    m_deleteYes = parts::button("danger", "deleteYes");
    m_deleteNo = parts::button("", "deleteNo");
    sure->addWidget(m_deleteYes);
    sure->addWidget(m_deleteNo);
    sure->addWidget(m_delete);
    sure->addStretch(1);
    foot->addLayout(sure);
    layout->addWidget(m_foot);
    connect(m_create, &QPushButton::clicked, this, [this] {
        if (m_form) {
            m_form->create();
        }
    });
    connect(m_giveUp, &QPushButton::clicked, this, &RecordPanel::giveUpCreation);
    connect(m_delete, &QPushButton::clicked, this, [this] { askDelete(true); });
    connect(m_deleteNo, &QPushButton::clicked, this, [this] {
        askDelete(false);
        m_delete->setFocus();
    });
    connect(m_deleteYes, &QPushButton::clicked, this, &RecordPanel::remove);
    askDelete(false);
}

RecordForm* RecordPanel::formFor(RecordKind kind, bool creating) {
    auto* form = new RecordForm(m_desk, m_programme, m_drafts, kind, creating);
    m_content->insertWidget(0, form);
    form->hide();
    connect(form, &RecordForm::focused, this,
            [this](QWidget* field) { m_scroll->ensureWidgetVisible(field, 0, space::wide); });
    connect(form, &RecordForm::created, this, [this, form](qint64 id) {
        const RecordKind made = form->kind();
        if (m_creation == form) {
            m_creation = nullptr;
        }
        const bool shown = m_form == form;
        form->deleteLater();
        if (shown) {
            m_form = nullptr;
            showRecord(made, id);
            editField();
        }
        emit created(made, id);
        emit done(tr("%1: created.").arg(m_programme.label(made, id)), true);
    });
    return form;
}

void RecordPanel::show(RecordForm* form) {
    if (m_form && m_form != form) {
        m_form->hide();
    }
    const bool other = m_form != form;
    m_form = form;
    m_form->setWritable(m_programme.writable());
    m_form->show();
    if (other || !isVisible()) {
        m_scroll->verticalScrollBar()->setValue(0);
    }
    const bool creating = form->isCreating();
    m_belongings->setVisible(!creating);
    if (creating) {
        m_belongings->clear();
    }
    sayTitle();
    askDelete(false);
    setVisible(true);
}

void RecordPanel::showRecord(RecordKind kind, qint64 id) {
    const bool same = m_form && !m_form->isCreating() && m_form->kind() == kind && m_form->id() == id;
    if (m_form && !same && !m_form->isCreating()) {
        m_form->leaveRow();
    }
    m_kind = kind;
    m_id = id;
    setVisible(true);
    fill();
}

void RecordPanel::fill() {
    if (m_form && m_form->isCreating() && !m_id) {
        goOn();
        show(m_form);
        return;
    }
    if (!m_id) {
        return;
    }
    if (m_programme.writing()) {
        wait();
        return;
    }
    goOn();
    guarded(
        [&] {
            const auto row = m_programme.store().row(m_kind, m_id);
            if (!row) {
                if (m_form) {
                    m_form->hide();
                }
                m_form = nullptr;
                m_belongings->clear();
                sayTitle();
                say(tr("This record is no longer in the file."));
                return;
            }
            RecordForm*& form = m_forms[static_cast<int>(m_kind)];
            if (!form) {
                form = formFor(m_kind, false);
            }
            if (form->id() == m_id && m_form == form) {
                form->renew(*row);
            } else {
                form->showRow(*row);
            }
            show(form);
            m_belongings->showFor(m_kind, m_id);
        },
        [this](const Message& message) { say(m_desk.language.phrasebook().say(message)); });
}

void RecordPanel::wait() {
    // What is on screen is of another row perhaps: it stays in sight, so that nothing flickers, but takes no
    // more typing.
    m_pending = true;
    if (m_form) {
        m_form->setUpdatesEnabled(false);
        m_form->setEnabled(false);
    }
    m_waiting.start();
}

void RecordPanel::goOn() {
    m_pending = false;
    m_waiting.stop();
    for (RecordForm* form : findChildren<RecordForm*>()) {
        form->setEnabled(true);
        form->setUpdatesEnabled(true);
    }
}

void RecordPanel::changed(const RecordChanges& changes) {
    if (!isVisible() || !m_id) {
        return;
    }
    if (changes.touches(m_kind, m_id)) {
        fill();
    } else {
        sayTitle();
        // what belongs to it may have come or gone, wherever it is kept
        m_belongings->renew();
    }
}

bool RecordPanel::editField(const QString& name) {
    if (m_pending && m_programme.writable()) {
        m_wanted = name.isNull() ? QString(QLatin1String("")) : name;
        return true;
    }
    return m_form && m_programme.writable() && m_form->focusField(name);
}

void RecordPanel::dismiss() {
    if (m_form && !m_form->isCreating()) {
        m_form->leaveRow();
        m_form->conceal();
    }
    hide();
    emit dismissed();
}

QString RecordPanel::readOnlyReason() const {
    return m_programme.file().readOnly()
               ? tr("Read only: this file can't be changed now. Nothing typed here would be kept.")
           : m_programme.who().isEmpty()
               ? tr("Read only: say who works here, at the window's foot, to make changes.")
               : QString();
}

void RecordPanel::say(const QString& text) {
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void RecordPanel::sayTitle() {
    const QString kind = m_desk.language.phrasebook().say(record(m_kind).label);
    const bool creating = m_form && m_form->isCreating();
    m_title->setText(creating ? tr("New: %1").arg(kind) : m_programme.label(m_kind, m_id));
    m_subtitle->setText(creating ? QString() : kind);
    m_subtitle->setVisible(!creating);
    setAccessibleName(m_title->text());
    say(readOnlyReason());
    m_open->setVisible(!creating && m_id && hasPage(m_kind));
    RecordForm* other = begun();
    m_resume->setVisible(other && other != m_form);
    if (other) {
        m_resume->setText(tr("Not created yet: %1. Go on with it")
                              .arg(m_desk.language.phrasebook().say(record(other->kind()).label)));
    }
    mirror();
}

void RecordPanel::mirror() {
    // Margins stand where they are put, whatever way the window runs.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    constexpr int leading = space::medium - gripWidth + 2, trailing = space::small;
    m_column->setContentsMargins(mirrored ? trailing : leading, space::large, mirrored ? leading : trailing,
                                 space::small);
    m_content->setContentsMargins(mirrored ? trailing : 0, space::small, mirrored ? 0 : trailing,
                                  space::small);
    parts::setRole(this, "mirrored", mirrored);
}

void RecordPanel::retranslate() {
    m_close->setText(tr("Close"));
    m_open->setText(tr("Open page"));
    m_create->setText(tr("Create"));
    m_giveUp->setText(tr("Give up"));
    m_createHint->setText(tr("Ctrl+Enter creates"));
    m_delete->setText(tr("Delete…"));
    m_deleteYes->setText(tr("Delete"));
    m_deleteNo->setText(tr("Keep"));
    for (RecordForm* form : findChildren<RecordForm*>()) {
        form->retranslate();
    }
    if (m_form || m_id) {
        sayTitle();
        m_belongings->renew();
    }
}

void RecordPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        mirror();
    }
    QFrame::changeEvent(event);
}

}  // namespace jisr
