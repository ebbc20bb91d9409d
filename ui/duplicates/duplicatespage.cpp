#include "ui/duplicates/duplicatespage.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QProgressBar>
#include <QStackedWidget>

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/duplicates/comparison.h"
#include "ui/duplicates/comparisonview.h"
#include "ui/duplicates/decisionlist.h"
#include "ui/duplicates/pairlist.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
/// Up to so many learners the search is a matter of a second: it begins by itself.
constexpr qint64 QuickSearch = 50'000;
}  // namespace

void DuplicatesPage::enter() {
    if (!m_searched && !m_job && !m_programme.writing()) {
        guarded(
            [this] {
                if (m_programme.store().count(RecordKind::Learner) <= QuickSearch) {
                    search();
                }
            },
            [this](const Message& message) { emit failed(message); });
    }
    if (m_view == Merged) {
        m_mergeList->focusList();
    } else if (m_view == Apart) {
        m_apartList->focusList();
    } else if (m_pairs->rowCount()) {
        m_list->setFocus();
    } else {
        (m_job ? m_cancel : m_search)->setFocus();
    }
}

void DuplicatesPage::search() {
    if (m_job) {
        return;
    }
    watch(m_work.search());
    showState();
}

void DuplicatesPage::watch(Job* job) {
    m_job = job;
    m_stage->setText(tr("Working…"));
    m_bar->setRange(0, 0);
    m_progress->show();
    connect(job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        m_bar->setValue(total > 0 ? static_cast<int>(std::min(done, total) * 1000 / total) : 0);
    });
    connect(job, &Job::staged, this, [this](const QByteArray& text) {
        m_stage->setText(m_desk.language.phrasebook().say(text.constData()));
    });
    connect(job, &Job::finished, this, [this, job] {
        if (m_job == job) {  // not when another began at its end
            m_progress->hide();
            m_job = nullptr;
            showState();
        }
    });
}

void DuplicatesPage::takeResult(const DuplicateResult& result) {
    m_searched = true;
    m_stale = false;
    m_cut = result.cut;
    m_learners = result.learners;
    m_decided.clear();
    m_pairs->setResult(result);
    // what is worth a look first: the surest level that has something
    const std::array<qint64, 3> counts = m_pairs->counts();
    if (counts[0] + counts[1] == 0) {
        m_level->setCurrentIndex(2);
    }
    fillFilters();
    selectRow(0);
    showState();
    if (isVisible() && m_view == ToDecide && m_pairs->rowCount()) {
        m_list->setFocus();
    }
}

void DuplicatesPage::fillFilters() {
    m_filling = true;
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const QVariant region = m_region->currentData();
    m_region->clear();
    m_region->addItem(tr("All regions"), 0);
    if (!m_programme.writing()) {
        QList<std::pair<QString, qint32>> names;
        for (const qint32 id : m_pairs->regions()) {
            names.append({m_programme.label(RecordKind::Region, id), id});
        }
        std::sort(names.begin(), names.end());
        for (const auto& [name, id] : names) {
            m_region->addItem(name, id);
        }
    }
    m_region->setCurrentIndex(std::max(0, m_region->findData(region)));
    const int level = m_level->count() ? m_level->currentIndex() : 1;
    const std::array<qint64, 3> counts = m_pairs->counts();
    m_level->clear();
    m_level->addItem(tr("Certain (%1)").arg(phrasebook.number(counts[0])));
    m_level->addItem(tr("Certain and likely (%1)").arg(phrasebook.number(counts[0] + counts[1])));
    m_level->addItem(
        tr("All, possible ones too (%1)").arg(phrasebook.number(counts[0] + counts[1] + counts[2])));
    m_level->setCurrentIndex(level);
    m_filling = false;
    m_pairs->setFilter(static_cast<DuplicateLevel>(level), m_region->currentData().toInt());
}

void DuplicatesPage::selectRow(int row) {
    const int rows = m_pairs->rowCount();
    if (rows) {
        m_list->setCurrentIndex(m_pairs->index(std::clamp(row, 0, rows - 1)));
    }
    showPair();
}

void DuplicatesPage::showPair() {
    const DuplicatePair* pair = m_pairs->pair(m_list->currentIndex().row());
    ask(Nothing);
    if (m_programme.writing()) {
        return;  // once that is done
    }
    if (!pair) {
        m_current = {};
        m_comparison->clear();
        showPairState();
        return;
    }
    m_current = *pair;
    m_showCin->setChecked(false);  // asked for anew with each pair
    guarded([&] { m_comparison->set(m_current.first, m_current.second); },
            [this](const Message& message) {
                // one of them is gone since the search: the list is no longer true
                m_comparison->clear();
                m_stale = true;
                emit failed(message);
            });
    showPairState();
}

// ---- what is done with a pair ----

void DuplicatesPage::command(int key) {
    switch (key) {
        case Qt::Key_M:
            return merge();
        case Qt::Key_N:
            return tellApart();
        case Qt::Key_L:
            return later();
        case Qt::Key_Escape:
            m_list->setFocus();
            return;
        case Qt::Key_S:
            if (!m_comparison->empty() && !m_programme.writing()) {
                guarded([this] { m_comparison->swap(); },
                        [this](const Message& message) { emit failed(message); });
                showPairState();
            }
            return;
        default:
            return;
    }
}

void DuplicatesPage::merge(bool anyway) {
    if (!m_merge->isEnabled() || m_comparison->empty()) {
        return;
    }
    const MergePlan& plan = m_comparison->plan();
    if (plan.contradicted() && !anyway) {
        ask(MergeAnyway);
        return;
    }
    ask(Nothing);
    m_mine = true;
    m_work.merge(plan.kept, plan.merged, m_comparison->choices());
    showPairState();
}

void DuplicatesPage::tellApart() {
    if (!m_apartButton->isEnabled() || m_comparison->empty()) {
        return;
    }
    const int row = m_list->currentIndex().row();
    if (m_work.tellApart(m_current.first, m_current.second)) {
        const QString text = tr("“%1” and “%2” stay two people; they won't be asked about again.")
                                 .arg(m_programme.label(RecordKind::Learner, m_current.first),
                                      m_programme.label(RecordKind::Learner, m_current.second));
        m_pairs->remove(m_current.first, m_current.second);
        fillFilters();
        selectRow(row);
        showState();
        emit done(text, false);
    }
}

void DuplicatesPage::later() {
    const int row = m_list->currentIndex().row();
    if (row >= 0 && m_later->isEnabled()) {
        m_pairs->postpone(row);
        selectRow(row);
    }
}

void DuplicatesPage::mergeCertain() {
    if (m_certain->isEnabled()) {
        m_levelBefore = m_level->currentIndex();
        m_level->setCurrentIndex(0);  // the list is the plan
        ask(MergeCertain);
    }
}

void DuplicatesPage::ask(Ask what) {
    m_asked = what;
    m_askBar->setVisible(what != Nothing);
    if (what == Nothing) {
        return;
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    if (what == MergeCertain) {
        m_askText->setText(
            tr("%1 The same CIN or Massar code and the same birth date, and nothing against it. Of each "
               "pair, who has the given reference and more to its name stays, empty fields are filled "
               "from the other, what differs goes to the note. Pairs that turn out to contradict each "
               "other are left out. It is one batch: undone as a whole, or pair by pair under “Merged”.")
                .arg(phrasebook.count(QT_TRANSLATE_N_NOOP("core", "%n certain pair(s)."),
                                      static_cast<qint64>(m_pairs->certain().size()))));
        m_askYes->setText(tr("Merge them all"));
    } else {
        m_askText->setText(tr("Something stands against it, see above. Are they one person nevertheless?"));
        m_askYes->setText(tr("Merge nevertheless"));
    }
    m_askNo->setText(tr("Don't merge"));
    m_askNo->setFocus();
}

void DuplicatesPage::answer(bool yes) {
    const Ask asked = std::exchange(m_asked, Nothing);
    m_askBar->hide();
    if (yes && asked == MergeAnyway) {
        merge(true);
    } else if (yes && asked == MergeCertain) {
        if (const QPointer<Job> job = m_work.mergeAll(m_pairs->certain())) {
            watch(job);
        }
        showPairState();
    }
    if (asked == MergeCertain) {
        m_level->setCurrentIndex(m_levelBefore);
    }
    m_list->setFocus();
}

void DuplicatesPage::takeChanges(const RecordChanges& changes) {
    if (!changes.touches(RecordKind::Learner)) {
        return;
    }
    m_pairs->refresh();
    bool restored = false;
    const int row = m_list->currentIndex().row();
    const int rows = m_pairs->rowCount();
    for (const auto& [kind, id] : changes.rows) {
        if (kind == RecordKind::Learner && !m_mine) {
            guarded(
                [&, learner = id] {
                    if (!m_programme.store().row(RecordKind::Learner, learner)) {
                        m_pairs->drop(learner);
                    }
                },
                [](const Message&) {});
        }
    }
    if (m_pairs->rowCount() != rows) {
        fillFilters();
        selectRow(row);
    } else if (!m_mine && (changes.touches(RecordKind::Learner, m_current.first) ||
                           changes.touches(RecordKind::Learner, m_current.second))) {
        guarded([this] { m_comparison->renew(); }, [](const Message&) {});
    }
    // a merge that was undone: its pair is to be decided on again
    for (qsizetype i = m_decided.size() - 1; i >= 0; --i) {
        const DuplicatePair pair = m_decided[i];
        guarded(
            [&] {
                RecordStore& store = m_programme.store();
                if (store.row(RecordKind::Learner, pair.first) &&
                    store.row(RecordKind::Learner, pair.second)) {
                    m_decided.removeAt(i);
                    restored = true;
                    m_pairs->restore(pair);
                    fillFilters();
                    selectRow(m_pairs->rowOf(pair.first, pair.second));
                }
            },
            [](const Message&) {});
    }
    m_stale = m_stale || (m_searched && !m_mine && !restored);
    if (m_view == Merged) {
        fillMerges();
    }
    showState();
}

// ---- what was decided ----

void DuplicatesPage::fillMerges() {
    if (m_programme.writing()) {
        return;
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    constexpr int shown = 1000;
    guarded(
        [&] {
            Merging merging(m_programme.store());
            m_merges = merging.merges(shown);
            QList<QStringList> rows;
            QList<qint64> keys;
            const Record& learner = record(RecordKind::Learner);
            for (const MergeInfo& merge : std::as_const(m_merges)) {
                QString name;
                if (const std::optional<StoredRow> row = merging.mergedRow(merge)) {
                    name = row->values[static_cast<size_t>(learner.indexOf(u"last_name"))].toString() + u' ' +
                           row->values[static_cast<size_t>(learner.indexOf(u"first_name"))].toString();
                }
                rows << QStringList{
                    phrasebook.date(merge.at.date()), merge.who,
                    tr("%1 (%2)").arg(name, merge.mergedReference),
                    merge.into ? m_programme.label(RecordKind::Learner, merge.into) : tr("no longer there")};
                keys << merge.id;
            }
            m_mergeList->setRows(rows, keys);
        },
        [this](const Message& message) { emit failed(message); });
}

void DuplicatesPage::fillApart() {
    if (m_programme.writing()) {
        return;
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    guarded(
        [&] {
            m_apart = DistinctPairs(m_programme.file().connection(), m_desk.clock).pairs();
            QList<QStringList> rows;
            QList<qint64> keys;
            for (qsizetype i = 0; i < m_apart.size(); ++i) {
                rows << QStringList{phrasebook.date(m_apart[i].at.date()), m_apart[i].who,
                                    m_programme.label(RecordKind::Learner, m_apart[i].first),
                                    m_programme.label(RecordKind::Learner, m_apart[i].second)};
                keys << i;
            }
            m_apartList->setRows(rows, keys);
        },
        [this](const Message& message) { emit failed(message); });
}

}  // namespace jisr
