#include "ui/records/recordpage.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/records/recordpanel.h"
#include "ui/theme/theme.h"

namespace jisr {

RecordPage::RecordPage(Desk& desk, OpenProgramme& programme, FiguresDesk& figures, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_programme(programme),
      m_figures(figures),
      m_words(programme, desk.language) {
    auto* outer = parts::row(0);
    setLayout(outer);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("pageScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll, 1);
    auto* ground = new QWidget;
    ground->setObjectName(QStringLiteral("pageGround"));
    auto* all = new QVBoxLayout(ground);
    all->setContentsMargins(space::page, space::large, space::page, space::page);
    all->setSpacing(space::medium);
    m_scroll->setWidget(ground);

    auto* head = parts::row(space::medium);
    m_title = parts::text("title");
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_second = parts::text("title");
    m_second->setObjectName(QStringLiteral("recordSecondName"));
    m_detail = parts::text("muted");
    m_detail->setObjectName(QStringLiteral("recordDetail"));
    m_headActions = parts::row(space::small);
    auto* names = parts::column(space::hair);
    auto* titles = parts::row(space::medium);
    titles->addWidget(m_title);
    titles->addWidget(m_second);
    titles->addStretch(1);
    names->addLayout(titles);
    names->addWidget(m_detail);
    head->addLayout(names, 1);
    head->addLayout(m_headActions);
    all->addLayout(head);
    m_gone = parts::text("muted");
    m_gone->setObjectName(QStringLiteral("recordGone"));
    m_gone->setWordWrap(true);
    m_gone->hide();
    all->addWidget(m_gone);
    m_cards = new QWidget;
    m_cards->setAutoFillBackground(false);
    m_column = new QVBoxLayout(m_cards);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::medium);
    all->addWidget(m_cards);
    all->addStretch(1);

    m_panel = new RecordPanel(desk, programme);
    outer->addWidget(m_panel);
    const auto back = [this] { m_scroll->widget()->setFocus(); };
    connect(m_panel, &RecordPanel::dismissed, this, back);
    connect(m_panel, &RecordPanel::left, this, back);
    connect(m_panel, &RecordPanel::recordWanted, this, &RecordPage::recordWanted);
    connect(m_panel, &RecordPanel::rowsWanted, this, &RecordPage::rowsWanted);
    connect(m_panel, &RecordPanel::done, this, &RecordPage::done);

    connect(&programme, &OpenProgramme::recordsChanged, this, [this](const RecordChanges& changes) {
        if (concernedBy(changes)) {
            m_stale = true;
            refresh();
        }
    });
    connect(&programme, &OpenProgramme::writingChanged, this, [this](bool) { refresh(); });
    connect(&programme, &OpenProgramme::whoChanged, this, [this] {
        m_stale = true;
        refresh();
    });
    const auto renewFigures = [this] {
        m_staleFigures = true;
        refresh();
    };
    connect(&figures, &FiguresDesk::changed, this, renewFigures);
    connect(&figures, &FiguresDesk::stateChanged, this, renewFigures);
}

void RecordPage::showRecord(RecordKind kind, qint64 id) {
    if (m_kind == kind && m_id == id) {
        refresh();
        return;
    }
    m_kind = kind;
    m_id = id;
    if (m_panel->isVisible()) {
        m_panel->dismiss();
    }
    turn();
    m_stale = m_staleFigures = true;
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void RecordPage::enter() {
    m_scroll->widget()->setFocusPolicy(Qt::StrongFocus);
    m_scroll->widget()->setFocus();
}

bool RecordPage::settleInput() {
    return m_panel->isHidden() || m_panel->settle();
}

bool RecordPage::concernedBy(const RecordChanges&) const {
    return true;
}

void RecordPage::refresh() {
    if (!isVisible() || (!m_id && needsRecord()) || m_programme.writing()) {
        return;
    }
    if (m_stale) {
        m_stale = false;
        m_staleFigures = true;
        fillNow();
    }
    if (m_staleFigures && m_gone->isHidden()) {
        m_staleFigures = false;
        askFigures();
    }
}

void RecordPage::fillNow() {
    // A refill must not take the keyboard away from where somebody works.
    QWidget* const focus = m_cards->focusWidget();
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_gone->hide();
    m_cards->show();
    guarded([this] { fill(); }, [this](const Message& message) { emit failed(message); });
    m_scroll->verticalScrollBar()->setValue(scrolled);
    if (!focused.isEmpty()) {
        if (auto* again = m_cards->findChild<QWidget*>(focused)) {
            again->setFocus();
        }
    }
}

void RecordPage::setHead(const QString& title, const QString& second, const QString& detail) {
    m_title->setText(title);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(title);
    m_scroll->widget()->setAccessibleName(title);
}

void RecordPage::showGone() {
    setHead(phrasebook().say(jisr::record(m_kind).label), {}, {});
    m_gone->setText(tr("This record is no longer in the file: it was removed, or merged into another one."));
    m_gone->show();
    m_cards->hide();
}

void RecordPage::edit(RecordKind kind, qint64 id) {
    m_panel->showRecord(kind, id);
}

void RecordPage::create(RecordKind kind, const QHash<QString, QVariant>& values) {
    m_panel->beginCreate(kind, values);
}

void RecordPage::say(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void RecordPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void RecordPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_stale = m_staleFigures = true;
        refresh();
    }
    Page::changeEvent(event);
}

void RecordPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_panel->isVisible()) {
        m_panel->dismiss();
        return;
    }
    Page::keyPressEvent(event);
}

}  // namespace jisr
