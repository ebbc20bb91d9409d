#include "ui/records/recordpanel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/base/shownvalue.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int belongingShown = 12, historyShown = 8;

/// What a record leads to, by the field that names it.
struct Belonging {
    RecordKind of, kind;
    const char* field;
};
constexpr Belonging belongings[] = {
    {RecordKind::Learner, RecordKind::Enrolment, "learner"},
    {RecordKind::Learner, RecordKind::Situation, "learner"},
    {RecordKind::Learner, RecordKind::Contact, "learner"},
};

}  // namespace

RecordPanel::RecordPanel(OpenProgramme& programme, LanguageSwitch& language, QWidget* parent)
    : QFrame(parent), m_programme(programme), m_language(language) {
    setObjectName(QStringLiteral("sidePanel"));
    setFixedWidth(340);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::small, space::small);
    layout->setSpacing(space::tight);
    auto* head = parts::row();
    auto* titles = parts::column(space::hair);
    m_title = parts::text("heading");
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_title->setWordWrap(true);
    m_subtitle = parts::text("detail");
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    m_close = parts::button("quiet", "closeRecord");
    head->addWidget(m_close, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("recordScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);
    connect(m_close, &QPushButton::clicked, this, &RecordPanel::dismiss);
    connect(&programme, &OpenProgramme::recordsChanged, this, [this] {
        if (isVisible()) {
            fill();
        }
    });
    hide();
}

void RecordPanel::showRecord(RecordKind kind, qint64 id) {
    m_kind = kind;
    m_id = id;
    fill();
    show();
}

void RecordPanel::dismiss() {
    hide();
    emit dismissed();
}

void RecordPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_id) {
        fill();
    }
    QFrame::changeEvent(event);
}

void RecordPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void RecordPanel::fill() {
    if (m_programme.writing()) {
        return;
    }
    parts::setRole(this, "mirrored", layoutDirection() == Qt::RightToLeft);
    m_close->setText(tr("Close"));
    auto* inner = new QWidget;
    inner->setAutoFillBackground(false);
    m_content = new QVBoxLayout(inner);
    m_content->setContentsMargins(0, space::small, space::small, space::small);
    m_content->setSpacing(space::small);
    guarded(
        [&] {
            m_title->setText(m_programme.label(m_kind, m_id));
            m_subtitle->setText(m_language.phrasebook().say(record(m_kind).label));
            setAccessibleName(m_title->text());
            addFields(m_id);
            for (const Belonging& belonging : belongings) {
                if (belonging.of == m_kind) {
                    addBelonging(belonging.kind, belonging.field);
                }
            }
            addHistory();
        },
        [this](const Message& message) {
            addLine(tr("Can't be read"), m_language.phrasebook().say(message));
        });
    m_content->addStretch(1);
    m_scroll->setWidget(inner);
}

void RecordPanel::addHeading(const QString& text) {
    auto* heading = parts::text("heading");
    heading->setText(text);
    m_content->addSpacing(space::small);
    m_content->addWidget(heading);
}

void RecordPanel::addLine(const QString& name, const QString& value) {
    auto* label = parts::text("detail");
    label->setText(name);
    auto* text = parts::text("plain");
    text->setText(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* line = parts::column(0);
    line->addWidget(label);
    line->addWidget(text);
    m_content->addLayout(line);
}

void RecordPanel::addFields(qint64 id) {
    const auto row = m_programme.store().row(m_kind, id);
    if (!row) {
        addLine({}, tr("This record is no longer in the file."));
        return;
    }
    const Record& description = record(m_kind);
    for (qsizetype i = 0; i < description.fields.size(); ++i) {
        const Field& field = description.fields[i];
        // Sensitive notes aren't for whoever passes behind the chair.
        if (field.sensitivity == Sensitivity::Sensitive) {
            continue;
        }
        QString text =
            screenText(field, row->values[i], m_language.phrasebook(),
                       [this](RecordKind kind, qint64 target) { return m_programme.label(kind, target); });
        if (text.isEmpty()) {
            continue;
        }
        addLine(m_language.phrasebook().say(field.label), text);
    }
}

void RecordPanel::addBelonging(RecordKind kind, const char* byField) {
    const Record& description = record(kind);
    auto ids = m_programme.store().ids(kind, {}, {}, false, {{QLatin1String(byField), m_id}});
    addHeading(QStringLiteral("%1 (%2)").arg(m_language.phrasebook().say(description.pluralLabel),
                                             m_language.phrasebook().number(qint64(ids.size()))));
    if (ids.size() > belongingShown) {
        ids.resize(belongingShown);
    }
    for (const StoredRow& row : m_programme.store().rows(kind, ids)) {
        QStringList words, dates;
        for (qsizetype i = 0; i < description.fields.size(); ++i) {
            const Field& field = description.fields[i];
            if (!row.values[i].isValid() || field.name == QLatin1String(byField)) {
                continue;
            }
            const QString text =
                screenText(field, row.values[i], m_language.phrasebook(),
                           [this](RecordKind target, qint64 id) { return m_programme.label(target, id); });
            const bool telling =
                field.name == QLatin1String("cohort") || field.name == QLatin1String("status") ||
                field.name == QLatin1String("situation") || field.name == QLatin1String("employer") ||
                field.name == QLatin1String("channel") || field.name == QLatin1String("result");
            if (telling) {
                words.append(text);
            } else if (field.name == QLatin1String("started_on") ||
                       field.name == QLatin1String("status_on") || field.name == QLatin1String("ended_on") ||
                       field.name == QLatin1String("on")) {
                dates.append(text);
            }
        }
        addLine(dates.join(QStringLiteral(" – ")), words.join(QStringLiteral(" · ")));
    }
}

void RecordPanel::addHistory() {
    auto entries = m_programme.store().history(m_kind, m_id);
    if (entries.isEmpty()) {
        return;
    }
    addHeading(tr("History"));
    const Phrasebook& phrasebook = m_language.phrasebook();
    for (const JournalEntry& entry : entries.mid(0, historyShown)) {
        QStringList fields;
        for (const auto& change : entry.changes) {
            const Field* field = record(m_kind).field(change.field);
            fields.append(field ? phrasebook.say(field->label) : change.field);
        }
        const QString what = entry.action == QLatin1String("create")   ? tr("created")
                             : entry.action == QLatin1String("delete") ? tr("deleted")
                                                                       : tr("changed");
        addLine(QStringLiteral("%1 · %2").arg(phrasebook.date(entry.at.toLocalTime().date()), entry.who),
                entry.action == QLatin1String("update")
                    ? phrasebook.say(
                          Message(QT_TRANSLATE_NOOP("core", "%1: %2"), {what, phrasebook.list(fields)}))
                    : what);
    }
}

}  // namespace jisr
