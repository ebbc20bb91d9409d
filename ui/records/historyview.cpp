#include "ui/records/historyview.h"

#include <algorithm>

#include "core/base/uid.h"
#include "core/storage/connection.h"
#include "core/storage/merging.h"
#include "core/storage/recordlinks.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/records/sheetcard.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int shownAtOnce = 20, namedInCreate = 6;

bool isSensitive(RecordKind kind, const QString& field) {
    const Field* described = record(kind).field(field);
    return described && described->sensitivity == Sensitivity::Sensitive;
}

}  // namespace

HistoryView::HistoryView(Desk& desk, OpenProgramme& programme, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_programme(programme), m_words(programme, desk.language) {
    setObjectName(QStringLiteral("history"));
    setAutoFillBackground(false);
    m_outer = new QVBoxLayout(this);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(space::small);
    m_more = parts::button("quiet", "olderHistory");
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] { show(m_shown); });
    m_outer->addWidget(m_more, 0, Qt::AlignLeading);
}

HistoryView::Found HistoryView::read(const ProgrammeFile& file, std::vector<Row> rows, qint64 learner) {
    const auto connection = file.connect(true);
    UidMaker uids(file.clock(), 0);  // nothing is written
    RecordStore store(*connection, file.clock(), uids, {});
    RecordLinks links(*connection);
    std::vector<Row> merged;
    if (learner) {
        for (const Row& row : links.removedOf(learner)) {
            rows.push_back(row);
        }
        for (const MergeInfo& merge : Merging(store).mergesInto(learner)) {
            merged.emplace_back(RecordKind::Learner, merge.merged);
        }
    }
    Found found;
    QHash<qint64, QString> labels;
    const auto take = [&](const Row& row, bool isMerged) {
        for (JournalEntry& entry : store.history(row.first, row.second)) {
            if (!labels.contains(entry.batch)) {
                labels.insert(entry.batch, links.batchLabel(entry.batch));
            }
            if (!found.people.contains(entry.who)) {
                const auto staff = store.find(RecordKind::Staff, entry.who);
                found.people.insert(entry.who, staff ? store.label(RecordKind::Staff, *staff) : entry.who);
            }
            const QString label = labels.value(entry.batch);
            found.lines.push_back({std::move(entry), label, isMerged});
        }
        if (const auto now = store.row(row.first, row.second)) {
            found.now.emplace(row, *now);
        }
    };
    for (const Row& row : rows) {
        take(row, false);
    }
    for (const Row& row : merged) {
        take(row, true);
    }
    std::stable_sort(found.lines.begin(), found.lines.end(),
                     [](const Line& a, const Line& b) { return a.entry.batch > b.entry.batch; });
    return found;
}

void HistoryView::showFor(std::vector<Row> rows, qint64 learner) {
    if (m_asking) {
        m_asking->cancel();
    }
    m_asking = m_programme.jobs().start<Found>(
        this,
        [file = &m_programme.file(), rows = std::move(rows), learner](Progress&) {
            return read(*file, rows, learner);
        },
        [this](Found found) {
            m_found = std::move(found);
            emit counted(qint64(m_found.lines.size()));
            show(0);
        },
        [this](const Message& message) { emit failed(message); });
}

void HistoryView::retranslate() {
    if (m_content) {
        show(0);
    }
}

void HistoryView::show(int from) {
    const auto total = static_cast<int>(m_found.lines.size());
    if (from == 0) {
        if (m_content) {
            m_outer->removeWidget(m_content);
            m_content->hide();
            m_content->deleteLater();
        }
        m_content = new QWidget(this);
        m_content->setAutoFillBackground(false);
        m_lines = new QVBoxLayout(m_content);
        m_lines->setContentsMargins(0, 0, 0, 0);
        m_lines->setSpacing(space::small);
        m_outer->insertWidget(0, m_content);
        m_content->setVisible(true);
        if (total == 0) {
            auto* none = parts::text("muted");
            none->setText(tr("Nothing was noted yet."));
            m_lines->addWidget(none);
        }
    }
    m_shown = std::min(total, from + shownAtOnce);
    for (int i = from; i < m_shown; ++i) {
        showLine(m_found.lines[static_cast<std::size_t>(i)], i);
    }
    m_more->setText(tr("Show older entries (%1)").arg(m_words.number(total - m_shown)));
    m_more->setVisible(m_shown < total);
}

QString HistoryView::subject(const Line& line) const {
    const Row row(line.entry.kind, line.entry.rowId);
    const QString kind = m_words.phrasebook().say(record(line.entry.kind).label);
    const auto now = m_found.now.find(row);
    if (line.merged) {
        return tr("The record merged into this one");
    }
    if (line.entry.kind == RecordKind::Situation && now != m_found.now.end()) {
        return QStringLiteral("%1 · %2").arg(kind, m_words.situation(now->second));
    }
    if (line.entry.kind == RecordKind::Enrolment && now != m_found.now.end()) {
        return QStringLiteral("%1 · %2").arg(
            kind, m_words.label(RecordKind::Cohort, idOf(RecordKind::Enrolment, now->second, u"cohort")));
    }
    if (line.entry.kind == RecordKind::Contact && now != m_found.now.end()) {
        return QStringLiteral("%1 · %2").arg(kind, m_words.text(RecordKind::Contact, now->second, u"on"));
    }
    return now == m_found.now.end() ? tr("%1 (removed)").arg(kind) : kind;
}

QString HistoryView::shown(RecordKind kind, const QString& field, const QVariant& value) const {
    if (!value.isValid()) {
        return tr("(empty)");
    }
    return isSensitive(kind, field) ? tr("(not shown)") : m_words.text(kind, field, value);
}

void HistoryView::showLine(const Line& line, int number) {
    const Phrasebook& phrasebook = m_words.phrasebook();
    const JournalEntry& entry = line.entry;
    const QDateTime at = entry.at.toLocalTime();
    QStringList head{
        QStringLiteral("%1 %2").arg(phrasebook.date(at.date()), at.time().toString(QStringLiteral("HH:mm"))),
        m_found.people.value(entry.who, entry.who)};
    if (!line.label.isEmpty()) {
        head.append(phrasebook.recall(line.label));
    }
    auto* when = parts::text("detail");
    when->setText(head.join(QStringLiteral(" · ")));
    when->setWordWrap(true);
    m_lines->addWidget(when);
    const QString about = subject(line);
    if (entry.action != QLatin1String("update")) {
        auto* what = parts::text("plain");
        what->setWordWrap(true);
        QStringList values;
        for (const auto& change : entry.changes) {
            if (values.size() < namedInCreate && !isSensitive(entry.kind, change.field)) {
                values.append(QStringLiteral("%1 %2").arg(
                    m_words.fieldName(entry.kind, change.field),
                    shown(entry.kind, change.field,
                          entry.action == QLatin1String("create") ? change.after : change.before)));
            }
        }
        what->setText(
            (entry.action == QLatin1String("create") ? tr("%1: created. %2") : tr("%1: removed. %2"))
                .arg(about, phrasebook.list(values)));
        m_lines->addWidget(what);
        return;
    }
    const Row row(entry.kind, entry.rowId);
    const auto now = m_found.now.find(row);
    for (const auto& change : entry.changes) {
        auto* layout = parts::row(space::small);
        auto* what = parts::text("plain");
        what->setObjectName(QStringLiteral("historyChange"));
        what->setWordWrap(true);
        what->setText(QStringLiteral("%1 — %2").arg(
            about, phrasebook.say(Message(QT_TRANSLATE_NOOP("core", "%1: %2 → %3"),
                                          {m_words.fieldName(entry.kind, change.field),
                                           shown(entry.kind, change.field, change.before),
                                           shown(entry.kind, change.field, change.after)}))));
        layout->addWidget(what, 1);
        const Field* field = record(entry.kind).field(change.field);
        const bool differs = now != m_found.now.end() && field &&
                             valueOf(entry.kind, now->second, change.field) != change.before;
        if (differs && m_programme.writable() && !line.merged) {
            auto* restore = parts::button("quiet", "");
            restore->setObjectName(QStringLiteral("restore_%1_%2").arg(number).arg(change.field));
            restore->setText(tr("Put back"));
            const QString before = shown(entry.kind, change.field, change.before);
            restore->setToolTip(tr("Writes “%1” again; the present value stays in the history.").arg(before));
            restore->setAccessibleName(
                tr("Put back %1: %2").arg(m_words.fieldName(entry.kind, change.field), before));
            connect(
                restore, &QPushButton::clicked, this,
                [this, row, name = change.field, value = change.before] { this->restore(row, name, value); });
            layout->addWidget(restore, 0, Qt::AlignTop);
        }
        m_lines->addLayout(layout);
    }
}

void HistoryView::restore(const Row& row, const QString& field, const QVariant& value) {
    const Field* described = record(row.first).field(field);
    const QString name = m_words.fieldName(row.first, field);
    m_programme.write(
        this, Message(QT_TRANSLATE_NOOP("core", "Put back an earlier value: %1"), {term(described->label)}),
        [row, field, value](RecordStore& store, Progress&) {
            const auto now = store.row(row.first, row.second);
            if (!now) {
                return;
            }
            std::vector<QVariant> values = now->values;
            values[static_cast<std::size_t>(record(row.first).indexOf(field))] = value;
            store.update(row.first, row.second, values);
        },
        [this, name](qint64 batch) {
            if (batch) {
                emit done(tr("%1: the earlier value is back.").arg(name), true);
            }
        },
        [this](const QList<Finding>& findings) { emit failed(findings.first().message); });
}

}  // namespace jisr
