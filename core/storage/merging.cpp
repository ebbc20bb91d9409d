#include "core/storage/merging.h"

#include "core/base/phrasebook.h"
#include "core/catalogue/normalise.h"
#include "core/storage/anonymous.h"
#include "core/storage/mergeplan.h"
#include "core/storage/recordstore_p.h"
#include "core/storage/undo.h"

namespace jisr {

namespace {

/// A merge holds while its batch does, and while the merged learner wasn't brought back, nor brought back and
/// removed again by hand.
constexpr auto Holding =
    "SELECT m.id, m.batch, b.at, b.who, m.kept, m.merged, m.merged_office, m.merged_reference "
    "FROM merge m JOIN batch b ON b.id = m.batch WHERE b.undone = 0 "
    "AND NOT EXISTS (SELECT 1 FROM learner l WHERE l.id = m.merged) "
    "AND NOT EXISTS (SELECT 1 FROM journal j JOIN batch d ON d.id = j.batch WHERE j.record = 'learner' "
    "AND j.first = m.merged AND j.last = j.first AND j.action = 'delete' AND j.batch > m.batch "
    "AND d.undoes IS NULL) ";

/// Length of the references that an import makes: "L-" and 13 signs.
constexpr qsizetype ImportedReference = 15;

QString shownIn(const Phrasebook& words, RecordStore& store, const Field& field, const QVariant& value) {
    switch (field.type) {
        case FieldType::Choice:
            for (const Choice& choice : field.choices) {
                if (choice.code == value.toString()) {
                    return words.say(choice.label);
                }
            }
            return value.toString();
        case FieldType::Date:
            return words.date(QDate::fromString(value.toString(), Qt::ISODate));
        case FieldType::Reference:
            return store.label(*field.target, value.toLongLong());
        case FieldType::Phone:
            return shownPhone(value.toString());
        case FieldType::Boolean:
            return words.say(value.toBool() ? QT_TRANSLATE_NOOP("core", "yes")
                                            : QT_TRANSLATE_NOOP("core", "no"));
        default:
            break;
    }
    // A note is read by whoever opens the record: the number itself stays in the history.
    return field.name == QLatin1String("cin") ? maskedCin(value.toString()) : value.toString();
}

[[noreturn]] void refuse(const char* text, const QStringList& arguments = {}) {
    Finding finding;
    finding.message = Message(text, arguments);
    throw Refused({finding});
}

const int& noteField() {
    static const int field = record(RecordKind::Learner).indexOf(u"note");
    return field;
}

}  // namespace

Merging::Merging(RecordStore& store) : m_store(store) {}

bool Merging::automatic(int field) {
    const Record& learner = record(RecordKind::Learner);
    const QLatin1String name = learner.fields.at(field).name;
    return name == learner.key || name == QLatin1String("no_contact") || name == QLatin1String("note");
}

Side Merging::better(qint64 a, qint64 b) {
    const Record& learner = record(RecordKind::Learner);
    const auto worth = [&](qint64 id) {
        const std::optional<StoredRow> row = m_store.row(RecordKind::Learner, id);
        if (!row) {
            return std::tuple(0, qint64(-1), qint64(0));
        }
        const QString reference =
            row->values[static_cast<size_t>(learner.indexOf(QString(learner.key)))].toString();
        const bool made =
            reference.startsWith(RecordStore::State::madePrefix(RecordKind::Learner)) ||
            (reference.size() == ImportedReference && reference.startsWith(QLatin1String("L-")));
        return std::tuple(made ? 0 : 1, m_store.uses(RecordKind::Learner, id), -id);
    };
    return worth(a) >= worth(b) ? Side::Kept : Side::Merged;
}

MergePlan Merging::plan(qint64 kept, qint64 merged, const MergeChoices& choices) {
    if (kept == merged) {
        refuse(QT_TRANSLATE_NOOP("core", "A learner can't be merged with itself."));
    }
    std::optional<StoredRow> keptRow = m_store.row(RecordKind::Learner, kept);
    std::optional<StoredRow> mergedRow = m_store.row(RecordKind::Learner, merged);
    if (!keptRow || !mergedRow) {
        refuse(QT_TRANSLATE_NOOP("core", "One of the two learners is no longer there: search again."));
    }
    if (anonymous::isSo(keptRow->values) || anonymous::isSo(mergedRow->values)) {
        refuse(QT_TRANSLATE_NOOP("core",
                                 "An anonymised learner can't be merged: nobody can tell any more who it "
                                 "was."));
    }
    return MergePlanner(m_store, m_store.m_state->connection)
        .plan(std::move(*keptRow), std::move(*mergedRow), choices);
}

void Merging::merge(qint64 kept, qint64 merged, const MergeChoices& choices, const Phrasebook& words,
                    bool ifClear) {
    m_store.inBatch([&] {
        const MergePlan merge = plan(kept, merged, choices);
        if (ifClear && merge.contradicted()) {
            throw Refused(merge.contradictions);
        }
        write(merge, words);
        return true;
    });
}

void Merging::write(const MergePlan& plan, const Phrasebook& words) {
    const Record& learner = record(RecordKind::Learner);
    const std::optional<StoredRow> merged = m_store.row(RecordKind::Learner, plan.merged);
    const QString reference =
        merged->values[static_cast<size_t>(learner.indexOf(QString(learner.key)))].toString();

    // 1. rows that say the same become one
    for (const MergePlan::Twin& twin : plan.twins) {
        m_store.update(twin.kind, twin.kept, twin.after);
    }
    for (const MergePlan::Twin& twin : plan.twins) {
        for (const Referrer& referrer : referrersOf(twin.kind)) {
            const RecordSql& sql = RecordSql::of(referrer.kind);
            std::vector<qint64> ids;
            Statement query = m_store.m_state->connection.statement(
                "SELECT id FROM " + sql.table + " WHERE " + sql.columns[static_cast<size_t>(referrer.field)] +
                " = ?");
            query.bind(1, twin.merged);
            while (query.step()) {
                ids.push_back(query.integer(0));
            }
            for (StoredRow& row : m_store.rows(referrer.kind, ids)) {
                row.values[static_cast<size_t>(referrer.field)] = twin.kept;
                m_store.update(referrer.kind, row.id, row.values);
            }
        }
        m_store.remove(twin.kind, twin.merged);
    }
    // 2. what refers to the one who goes, refers to the one who stays
    for (const auto& [kind, id] : plan.moves) {
        StoredRow row = *m_store.row(kind, id);
        for (const Referrer& referrer : referrersOf(RecordKind::Learner)) {
            QVariant& value = row.values[static_cast<size_t>(referrer.field)];
            if (referrer.kind == kind && value.toLongLong() == plan.merged) {
                value = plan.kept;
            }
        }
        m_store.update(kind, id, row.values);
    }
    // 3. the row goes before its CIN may stand elsewhere
    m_store.remove(RecordKind::Learner, plan.merged);
    // 4. the fields, always last: unmerge() knows a merge's end by it
    std::vector<QVariant> after;
    for (const MergePlan::Value& value : plan.values) {
        after.push_back(value.after);
    }
    if (!plan.leftOvers.isEmpty()) {
        QStringList items;
        for (const MergePlan::LeftOver& left : plan.leftOvers) {
            const Field& field = learner.fields.at(left.field);
            items << words.say(Message(QT_TRANSLATE_NOOP("core", "%1: %2"),
                                       {term(field.label), shownIn(words, m_store, field, left.value)}));
        }
        const QString line = words.say(Message(QT_TRANSLATE_NOOP("core", "Merged with “%1”. %2"),
                                               {reference, items.join(QStringLiteral(" · "))}));
        QVariant& note = after[static_cast<size_t>(noteField())];
        note = note.isValid() ? QString(note.toString() + u'\n' + line) : line;
    }
    m_store.update(RecordKind::Learner, plan.kept, after);
    m_store.m_state->connection
        .statement(
            "INSERT INTO merge (batch, kept, merged, merged_uid, merged_office, merged_reference) "
            "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(1, m_store.m_state->batch)
        .bind(2, plan.kept)
        .bind(3, plan.merged)
        .bindBlob(4, merged->uid)
        .bind(5, merged->office)
        .bind(6, reference)
        .run();
}

qint64 Merging::mergeAll(const std::vector<std::pair<qint64, qint64>>& pairs, const Phrasebook& words,
                         Progress& progress) {
    QHash<qint64, qint64> became;
    const auto now = [&](qint64 id) {
        while (became.contains(id)) {
            id = became.value(id);
        }
        return id;
    };
    qint64 merged = 0;
    for (size_t i = 0; i < pairs.size(); ++i) {
        progress.check();
        progress.report(static_cast<qint64>(i), static_cast<qint64>(pairs.size()));
        qint64 stays = now(pairs[i].first), goes = now(pairs[i].second);
        if (stays == goes || !m_store.row(RecordKind::Learner, stays) ||
            !m_store.row(RecordKind::Learner, goes)) {
            continue;
        }
        if (better(stays, goes) == Side::Merged) {
            std::swap(stays, goes);
        }
        const MergePlan each = plan(stays, goes);
        if (each.contradicted()) {
            continue;
        }
        write(each, words);
        became.insert(goes, stays);
        ++merged;
    }
    return merged;
}

QList<MergeInfo> Merging::merges(int limit) {
    QList<MergeInfo> list;
    QHash<qint64, qint64> became;
    // all of them: who someone is now may hang on an older or a newer one
    Statement query(m_store.m_state->connection, QByteArray(Holding) + "ORDER BY m.id DESC");
    while (query.step()) {
        MergeInfo merge;
        merge.id = query.integer(0);
        merge.batch = query.integer(1);
        merge.at = QDateTime::fromString(query.text(2), Qt::ISODateWithMs);
        merge.who = query.text(3);
        merge.kept = query.integer(4);
        merge.merged = query.integer(5);
        merge.mergedOffice = query.text(6);
        merge.mergedReference = query.text(7);
        if (became.contains(merge.merged)) {
            continue;
        }
        became.insert(merge.merged, merge.kept);
        list.append(merge);
    }
    Statement there(m_store.m_state->connection, "SELECT 1 FROM learner WHERE id = ?");
    for (MergeInfo& merge : list) {
        merge.into = merge.kept;
        for (qsizetype steps = 0; became.contains(merge.into) && steps <= list.size(); ++steps) {
            merge.into = became.value(merge.into);
        }
        if (!there.bind(1, merge.into).step()) {
            merge.into = 0;
        }
        there.reset();
    }
    if (limit >= 0 && list.size() > limit) {
        list.resize(limit);
    }
    return list;
}

QList<MergeInfo> Merging::mergesInto(qint64 learner) {
    QList<MergeInfo> list = merges();
    list.removeIf([learner](const MergeInfo& merge) { return merge.into != learner; });
    return list;
}

std::optional<StoredRow> Merging::mergedRow(const MergeInfo& merge) {
    Statement query = m_store.m_state->connection.statement(
        "SELECT image FROM journal WHERE record = 'learner' AND first = ? AND last = first AND batch = ? AND "
        "action = 'delete' ORDER BY id DESC LIMIT 1");
    query.bind(1, merge.merged).bind(2, merge.batch);
    if (query.step()) {
        std::vector<StoredRow> rows = decodeImage(RecordKind::Learner, query.blob(0));
        if (!rows.empty()) {
            return std::move(rows.front());
        }
    }
    return std::nullopt;
}

Merging::Range Merging::entriesOf(const MergeInfo& merge) {
    Connection& connection = m_store.m_state->connection;
    const auto endOf = [&](qint64 mergedId, qint64 keptId) {
        Statement deletion = connection.statement(
            "SELECT id FROM journal WHERE record = 'learner' AND first = ? AND last = first AND batch = ? "
            "AND "
            "action = 'delete'");
        deletion.bind(1, mergedId).bind(2, merge.batch);
        const qint64 end = deletion.step() ? deletion.integer(0) : 0;
        Statement fields = connection.statement(
            "SELECT 1 FROM journal WHERE id = ? AND batch = ? AND action = 'update' AND record = 'learner' "
            "AND first = ?");
        fields.bind(1, end + 1).bind(2, merge.batch).bind(3, keptId);
        return end && fields.step() ? end + 1 : end;
    };
    Range range;
    range.last = endOf(merge.merged, merge.kept);
    Statement before = connection.statement(
        "SELECT merged, kept FROM merge WHERE batch = ? AND id < ? ORDER BY id DESC LIMIT 1");
    before.bind(1, merge.batch).bind(2, merge.id);
    if (before.step()) {
        range.after = endOf(before.integer(0), before.integer(1));
    }
    return range;
}

UndoReport Merging::unmerge(qint64 id) {
    return m_store.inBatch([&] {
        const QList<MergeInfo> all = merges();
        const auto found =
            std::find_if(all.begin(), all.end(), [id](const MergeInfo& each) { return each.id == id; });
        if (found == all.end()) {
            refuse(QT_TRANSLATE_NOOP("core", "This merge was taken back already."));
        }
        m_store.m_state->refuseAnonymised(found->batch);
        Connection& connection = m_store.m_state->connection;
        const Range range = entriesOf(*found);
        Undo::Part part;
        part.learner = found->kept;
        part.nowWith = found->into;
        Statement entries =
            connection.statement("SELECT id FROM journal WHERE batch = ? AND id > ? AND id <= ?");
        entries.bind(1, found->batch).bind(2, range.after).bind(3, range.last);
        while (entries.step()) {
            part.entries.insert(entries.integer(0));
        }
        entries.reset();
        UndoReport report = Undo(m_store, *m_store.m_state, found->batch, &part).run();
        if (!m_store.row(RecordKind::Learner, found->merged)) {
            refuse(QT_TRANSLATE_NOOP("core",
                                     "The learner “%1” can't come back: another one has the same reference "
                                     "or CIN now. Change that one first, or take a later merge back first."),
                   {found->mergedReference});
        }
        report.batch = m_store.m_state->batch;
        return report;
    });
}

std::vector<Merging::Alias> Merging::aliases() {
    std::vector<Alias> aliases;
    Connection& connection = m_store.m_state->connection;
    for (const MergeInfo& merge : merges()) {
        if (!merge.into) {
            continue;
        }
        if (std::optional<StoredRow> row = mergedRow(merge)) {
            aliases.push_back({RecordKind::Learner, merge.into, std::move(*row)});
        }
        const Range range = entriesOf(merge);
        Statement removed = connection.statement(
            "SELECT record, image FROM journal WHERE batch = ? AND id > ? AND id <= ? AND action = 'delete' "
            "AND record <> 'learner'");
        removed.bind(1, merge.batch).bind(2, range.after).bind(3, range.last);
        while (removed.step()) {
            const Record* of = recordNamed(removed.text(0));
            if (!of) {
                continue;
            }
            for (StoredRow& row : decodeImage(of->kind, removed.blob(1))) {
                aliases.push_back({of->kind, 0, std::move(row)});
                aliases.back().stands = merge.into;  // the learner; its row is looked for below
            }
        }
    }
    // what stands for an event that was removed: the learner's own of the same nature
    for (Alias& alias : aliases) {
        if (alias.kind == RecordKind::Learner) {
            continue;
        }
        const RecordSql& sql = RecordSql::of(alias.kind);
        const Record& described = record(alias.kind);
        const QStringList nature = natureOf(alias.kind);
        QByteArray text = "SELECT id FROM " + sql.table + " WHERE learner = ?";
        for (const QString& field : nature) {
            text += " AND " + sql.columns[static_cast<size_t>(described.indexOf(field))] + " IS ?";
        }
        Statement query = connection.statement(text + " ORDER BY id LIMIT 1");
        query.bind(1, alias.stands);
        int parameter = 1;
        for (const QString& field : nature) {
            query.bindValue(++parameter, alias.row.values[static_cast<size_t>(described.indexOf(field))]);
        }
        alias.stands = query.step() ? query.integer(0) : 0;
    }
    std::erase_if(aliases, [](const Alias& alias) { return alias.stands == 0; });
    return aliases;
}

}  // namespace jisr
