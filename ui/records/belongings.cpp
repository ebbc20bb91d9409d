#include "ui/records/belongings.h"

#include "core/base/clock.h"
#include "core/base/phrasebook.h"
#include "core/storage/connection.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/base/shownvalue.h"
#include "ui/records/linkrow.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int belongingShown = 12, historyShown = 8;
/// Milliseconds: shorter than a look, longer than the time between two rows on the way down a table.
constexpr int soon = 90;
/// More members than that aren't counted by status here.
constexpr std::size_t countedMembers = 5000;

/// What a record leads to, by the field that names it.
struct Belonging {
    RecordKind of, kind;
    const char* field;
    bool add;
};
constexpr Belonging belongings[] = {
    {RecordKind::Learner, RecordKind::Enrolment, "learner", true},
    {RecordKind::Learner, RecordKind::Situation, "learner", true},
    {RecordKind::Learner, RecordKind::Contact, "learner", true},
    {RecordKind::Cohort, RecordKind::Enrolment, "cohort", true},
    {RecordKind::Enrolment, RecordKind::Enrolment, "transfer_from", false},
    {RecordKind::Organisation, RecordKind::Cohort, "operator", true},
    {RecordKind::Organisation, RecordKind::Situation, "employer", false},
    {RecordKind::Organisation, RecordKind::Organisation, "parent", false},
    {RecordKind::Phase, RecordKind::Cohort, "phase", true},
    {RecordKind::Phase, RecordKind::Target, "phase", true},
    {RecordKind::Track, RecordKind::Cohort, "track", true},
    {RecordKind::Region, RecordKind::Cohort, "region", true},
};

bool tells(const Field& field) {
    static const QStringList names = {
        QStringLiteral("cohort"),    QStringLiteral("status"),  QStringLiteral("situation"),
        QStringLiteral("employer"),  QStringLiteral("channel"), QStringLiteral("result"),
        QStringLiteral("code"),      QStringLiteral("name"),    QStringLiteral("measure"),
        QStringLiteral("quantity"),  QStringLiteral("track"),   QStringLiteral("region"),
        QStringLiteral("job_title"),
    };
    return names.contains(QString(field.name));
}

bool dates(const Field& field) {
    return field.name == QLatin1String("started_on") || field.name == QLatin1String("status_on") ||
           field.name == QLatin1String("ended_on") || field.name == QLatin1String("on") ||
           field.name == QLatin1String("starts_on") || field.name == QLatin1String("ends_on");
}

}  // namespace

Belongings::Belongings(Desk& desk, OpenProgramme& programme, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_programme(programme) {
    auto* outer = parts::column(0);
    setLayout(outer);
    m_later.setSingleShot(true);
    m_later.setInterval(soon);
    connect(&m_later, &QTimer::timeout, this, &Belongings::ask);
}

void Belongings::showFor(RecordKind kind, qint64 id) {
    if (kind != m_kind || id != m_id) {
        clear();
    }
    m_kind = kind;
    m_id = id;
    m_later.start();
}

void Belongings::renew() {
    if (m_id) {
        m_later.start();
    }
}

void Belongings::clear() {
    m_id = 0;
    m_later.stop();
    if (m_asking) {
        m_asking->cancel();
    }
    delete m_content;
    m_content = nullptr;
}

void Belongings::ask() {
    if (m_asking) {
        m_asking->cancel();
    }
    m_asking = m_programme.jobs().start<Found>(
        this,
        [file = &m_programme.file(), kind = m_kind, id = m_id](Progress& progress) {
            const auto connection = file->connect(true);
            const Connection::Watch watch(*connection, progress);
            UidMaker uids(file->clock(), 0);  // nothing is written
            RecordStore store(*connection, file->clock(), uids, {});
            Found found;
            for (const Belonging& each : belongings) {
                if (each.of != kind) {
                    continue;
                }
                Part part{each.kind, each.field, each.add, {}, {}, {}};
                part.ids = store.ids(each.kind, {}, {}, false, {{QLatin1String(each.field), id}});
                part.first = store.rows(
                    each.kind, {part.ids.begin(),
                                part.ids.begin() + std::min<qsizetype>(belongingShown, part.ids.size())});
                if (kind == RecordKind::Cohort && part.ids.size() <= countedMembers) {
                    const int status = record(each.kind).indexOf(u"status");
                    for (const StoredRow& row : store.rows(each.kind, part.ids)) {
                        ++part.byStatus[row.values[static_cast<std::size_t>(status)].toString()];
                    }
                }
                found.parts.push_back(std::move(part));
            }
            found.history = store.history(kind, id);
            return found;
        },
        [this](const Found& found) { show(found); }, [](const Message&) {});
}

void Belongings::show(const Found& found) {
    delete m_content;
    m_content = new QWidget(this);
    m_content->setAutoFillBackground(false);
    m_lines = parts::column(space::hair);
    m_content->setLayout(m_lines);
    for (const Part& part : found.parts) {
        showPart(part);
    }
    showHistory(found.history);
    layout()->addWidget(m_content);
    m_content->show();
}

void Belongings::addHeading(const QString& text, QWidget* action) {
    m_lines->addSpacing(space::medium);
    auto* heading = parts::text("heading");
    heading->setText(text);
    auto* row = parts::row();
    row->addWidget(heading, 1);
    if (action) {
        row->addWidget(action);
    }
    m_lines->addLayout(row);
}

QHash<QString, QVariant> Belongings::prefilled(const Part& part) {
    QHash<QString, QVariant> values{{QLatin1String(part.field), m_id}};
    const auto me = [&] {
        const auto id = m_programme.store().find(RecordKind::Staff, m_programme.who());
        return id ? QVariant(*id) : QVariant();
    };
    if (part.kind == RecordKind::Enrolment) {
        values.insert(QStringLiteral("status"), QStringLiteral("in_progress"));
    } else if (part.kind == RecordKind::Contact) {
        values.insert(QStringLiteral("on"), m_desk.clock.nowUtc().toLocalTime().date().toString(Qt::ISODate));
        values.insert(QStringLiteral("channel"), QStringLiteral("phone"));
        guarded([&] { values.insert(QStringLiteral("by"), me()); }, [](const Message&) {});
    }
    return values;
}

std::pair<QString, QString> Belongings::wordsOf(const Part& part, const StoredRow& row) {
    const Record& description = record(part.kind);
    QStringList words, days;
    // A roster is its people; what else belongs is told by its own fields.
    if (QLatin1String(part.field) != QLatin1String("learner") && description.indexOf(u"learner") >= 0) {
        words.append(m_programme.label(
            RecordKind::Learner,
            row.values[static_cast<std::size_t>(description.indexOf(u"learner"))].toLongLong()));
    }
    for (qsizetype i = 0; i < description.fields.size(); ++i) {
        const Field& field = description.fields[i];
        const QVariant& value = row.values[static_cast<std::size_t>(i)];
        if (!value.isValid() || field.name == QLatin1String(part.field)) {
            continue;
        }
        if (tells(field) || dates(field)) {
            (dates(field) ? days : words)
                .append(screenText(
                    field, value, m_desk.language.phrasebook(),
                    [this](RecordKind target, qint64 id) { return m_programme.label(target, id); }));
        }
    }
    return {words.join(QStringLiteral(" · ")), days.join(QStringLiteral(" – "))};
}

void Belongings::showPart(const Part& part) {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const QString plural = phrasebook.say(record(part.kind).pluralLabel);
    QPushButton* add = nullptr;
    if (part.add && m_programme.writable()) {
        add = parts::button("quiet", "");
        add->setObjectName(QStringLiteral("add_") + record(part.kind).name);
        add->setText(tr("Add"));
        add->setAccessibleName(tr("Add: %1").arg(phrasebook.say(record(part.kind).label)));
        connect(add, &QPushButton::clicked, this,
                [this, part] { emit addWanted(part.kind, prefilled(part)); });
    }
    addHeading(QStringLiteral("%1 (%2)").arg(plural, phrasebook.number(qint64(part.ids.size()))), add);
    if (!part.byStatus.empty()) {
        const Field& status = *record(part.kind).field(u"status");
        QStringList counts;
        for (const Choice& choice : status.choices) {
            const auto found = part.byStatus.find(QString(choice.code));
            if (found != part.byStatus.end()) {
                counts.append(QStringLiteral("%1 %2").arg(phrasebook.say(choice.label),
                                                          phrasebook.number(found->second)));
            }
        }
        auto* line = parts::text("detail");
        line->setWordWrap(true);
        line->setText(counts.join(QStringLiteral(" · ")));
        m_lines->addWidget(line);
    }
    for (const StoredRow& row : part.first) {
        const auto [words, days] = wordsOf(part, row);
        auto* link = new LinkRow(words.isEmpty() ? phrasebook.say(record(part.kind).label) : words, days);
        link->setObjectName(QStringLiteral("belonging_") + record(part.kind).name);
        // A roster leads to its people.
        const int person = record(part.kind).indexOf(u"learner");
        const bool toPerson = m_kind != RecordKind::Learner && person >= 0;
        const RecordKind kind = toPerson ? RecordKind::Learner : part.kind;
        const qint64 id = toPerson ? row.values[static_cast<std::size_t>(person)].toLongLong() : row.id;
        connect(link, &QPushButton::clicked, this, [this, kind, id] { emit recordWanted(kind, id); });
        m_lines->addWidget(link);
    }
    if (part.ids.size() > part.first.size()) {
        auto* all = parts::button("quiet", "");
        all->setObjectName(QStringLiteral("all_") + record(part.kind).name);
        all->setText(tr("All %1 in their table").arg(phrasebook.number(qint64(part.ids.size()))));
        const QString title = plural + QStringLiteral(" · ") + m_programme.label(m_kind, m_id);
        connect(all, &QPushButton::clicked, this,
                [this, part, title] { emit rowsWanted(part.kind, part.ids, title); });
        m_lines->addWidget(all);
    }
}

void Belongings::showHistory(const QList<JournalEntry>& history) {
    if (history.isEmpty()) {
        return;
    }
    addHeading(tr("History"));
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    // the newest first: what was just done is what is looked for
    const qsizetype shown = std::min<qsizetype>(historyShown, history.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const JournalEntry& entry = history[history.size() - 1 - i];
        QStringList fields;
        for (const auto& change : entry.changes) {
            const Field* field = record(m_kind).field(change.field);
            fields.append(field ? phrasebook.say(field->label) : change.field);
        }
        const QString what = entry.action == QLatin1String("create")   ? tr("created")
                             : entry.action == QLatin1String("delete") ? tr("deleted")
                                                                       : tr("changed");
        auto* when = parts::text("detail");
        when->setText(
            QStringLiteral("%1 · %2").arg(phrasebook.date(entry.at.toLocalTime().date()), entry.who));
        auto* text = parts::text("plain");
        text->setWordWrap(true);
        text->setText(entry.action == QLatin1String("update")
                          ? phrasebook.say(
                                Message(QT_TRANSLATE_NOOP("core", "%1: %2"), {what, phrasebook.list(fields)}))
                          : what);
        m_lines->addSpacing(space::tight);
        m_lines->addWidget(when);
        m_lines->addWidget(text);
    }
}

}  // namespace jisr
