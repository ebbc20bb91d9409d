#include "ui/duplicates/duplicatework.h"

#include "core/storage/connection.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"

namespace jisr {

DuplicateWork::DuplicateWork(Desk& desk, OpenProgramme& programme, QObject* parent)
    : QObject(parent), m_desk(desk), m_programme(programme) {}

Job* DuplicateWork::search() {
    return m_programme.jobs().start<DuplicateResult>(
        this,
        [&file = m_programme.file(), &clock = m_desk.clock](Progress& progress) {
            const auto connection = file.connect(true);
            const Connection::Watch watch(*connection, progress);
            return DuplicateSearch(*connection).run(DistinctPairs(*connection, clock).pairs(), progress);
        },
        [this](const DuplicateResult& result) { emit found(result); },
        [this](const Message& message) { emit failed(message); });
}

void DuplicateWork::merge(qint64 kept, qint64 merged, const MergeChoices& choices) {
    const Message label(
        QT_TRANSLATE_NOOP("core", "Merge of “%1” into “%2”"),
        {m_programme.label(RecordKind::Learner, merged), m_programme.label(RecordKind::Learner, kept)});
    m_programme.write(
        this, label,
        [kept, merged, choices, words = m_desk.language.sharedPhrasebook()](RecordStore& store, Progress&) {
            Merging(store).merge(kept, merged, choices, *words);
        },
        [this, kept, merged](qint64) { emit this->merged(kept, merged); },
        [this](const QList<Finding>& findings) { emit refused(findings); });
}

QPointer<Job> DuplicateWork::mergeAll(const std::vector<std::pair<qint64, qint64>>& pairs) {
    auto count = std::make_shared<qint64>(0);
    const auto asked = static_cast<qint64>(pairs.size());
    return m_programme.write(
        this,
        Message(QT_TRANSLATE_NOOP("core", "Merge of certain duplicates (%1)"), {QString::number(asked)}),
        [pairs, count, words = m_desk.language.sharedPhrasebook()](RecordStore& store, Progress& progress) {
            *count = Merging(store).mergeAll(pairs, *words, progress);
        },
        [this, count, asked](qint64) { emit mergedAll(*count, asked); },
        [this](const QList<Finding>& findings) { emit refused(findings); });
}

void DuplicateWork::unmerge(const MergeInfo& merge) {
    auto report = std::make_shared<UndoReport>();
    m_programme.write(
        this, Message(QT_TRANSLATE_NOOP("core", "Merge of “%1” taken back"), {merge.mergedReference}),
        [id = merge.id, report](RecordStore& store, Progress&) { *report = Merging(store).unmerge(id); },
        [this, report](qint64) { emit unmerged(*report); },
        [this](const QList<Finding>& findings) { emit refused(findings); });
}

bool DuplicateWork::withPairs(const std::function<void(DistinctPairs&)>& work) {
    if (m_programme.writing() || !m_programme.writable()) {
        return false;
    }
    return guarded(
        [&] {
            DistinctPairs pairs(m_programme.file().connection(), m_desk.clock);
            work(pairs);
        },
        [this](const Message& message) { emit failed(message); });
}

bool DuplicateWork::tellApart(qint64 first, qint64 second) {
    return withPairs([&](DistinctPairs& pairs) { pairs.say(first, second, m_programme.who()); });
}

bool DuplicateWork::askAgain(qint64 first, qint64 second) {
    return withPairs([&](DistinctPairs& pairs) { pairs.forget(first, second); });
}

}  // namespace jisr
