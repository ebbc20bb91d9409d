// What the page says and which of its parts can be used.
#include <QComboBox>
#include <QEvent>
#include <QListView>
#include <QStackedWidget>

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/duplicates/comparison.h"
#include "ui/duplicates/comparisonview.h"
#include "ui/duplicates/decisionlist.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/duplicates/pairlist.h"

namespace jisr {

void DuplicatesPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Page::changeEvent(event);
}

void DuplicatesPage::retranslate() {
    m_title->setText(tr("Duplicates"));
    m_goDecide->setText(tr("To decide"));
    m_goMerged->setText(tr("Merged"));
    m_goApart->setText(tr("Two people"));
    m_search->setText(tr("Search"));
    m_searchAgain->setText(tr("Search again"));
    m_cancel->setText(tr("Cancel"));
    m_emptySearch->setText(tr("Search now"));
    m_staleText->setText(tr("Learners were changed since the search: the list may no longer be complete."));
    m_level->setAccessibleName(tr("How sure"));
    m_region->setAccessibleName(tr("Region"));
    m_list->setAccessibleName(tr("Pairs to decide on"));
    m_table->setAccessibleName(tr("Both learners, field by field"));
    m_openKept->setText(tr("Open who stays"));
    m_openMerged->setText(tr("Open who goes"));
    m_showCin->setText(tr("Show CIN"));
    m_swap->setText(tr("Swap (S)"));
    m_later->setText(tr("Later (L)"));
    m_apartButton->setText(tr("Not the same, don't ask again (N)"));
    m_merge->setText(tr("Merge (M)"));
    m_mergeList->setTexts({tr("Date"), tr("By"), tr("Who went"), tr("Into whom")}, tr("Take this merge back"),
                          tr("No learners were merged in this file."));
    m_apartList->setTexts({tr("Date"), tr("By"), tr("One"), tr("Other")}, tr("Ask about them again"),
                          tr("No pair was said to be two people."));
    fillFilters();
    if (const int row = m_pairs->rowOf(m_current.first, m_current.second); row >= 0) {
        m_list->setCurrentIndex(m_pairs->index(row));
    }
    if (m_view == Merged) {
        fillMerges();
    } else if (m_view == Apart) {
        fillApart();
    }
    if (!m_programme.writing()) {
        guarded([this] { m_comparison->renew(); }, [](const Message&) {});
    }
    ask(m_asked);
    showState();
}

void DuplicatesPage::showView(View view) {
    m_view = view;
    m_views->setCurrentIndex(view);
    m_goDecide->setChecked(view == ToDecide);
    m_goMerged->setChecked(view == Merged);
    m_goApart->setChecked(view == Apart);
    if (view == Merged) {
        m_mergeList->say({});
        fillMerges();
    } else if (view == Apart) {
        fillApart();
    }
    showState();
}

void DuplicatesPage::showState() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const std::array<qint64, 3> counts = m_pairs->counts();
    m_search->setEnabled(!m_job);
    m_searchAgain->setEnabled(!m_job);
    m_emptySearch->setEnabled(!m_job);
    m_emptySearch->setVisible(!m_searched);
    m_staleBar->setVisible(m_stale && !m_job);
    m_count->setVisible(m_searched);
    QString count = tr("%1 certain, %2 likely, %3 possible among %4 learners")
                        .arg(phrasebook.number(counts[0]), phrasebook.number(counts[1]),
                             phrasebook.number(counts[2]), phrasebook.number(m_learners));
    if (m_cut) {
        count = tr("%1; only the surest are listed").arg(count);
    }
    m_count->setText(count);
    if (m_job && !m_searched) {
        m_emptyTitle->setText(tr("Looking for learners who stand in the file twice…"));
        m_emptyText->setText({});
    } else if (!m_searched) {
        m_emptyTitle->setText(tr("Who stands in the file twice?"));
        m_emptyText->setText(
            tr("The search compares all learners by CIN, Massar code, phone, e-mail, birth date and "
               "names in either order and script. Nothing is changed before you say so."));
    } else if (m_pairs->any()) {
        m_emptyTitle->setText(tr("Nothing here with this filter"));
        m_emptyText->setText(tr("Choose less sure pairs or another region above."));
    } else {
        m_emptyTitle->setText(tr("No duplicates are left"));
        m_emptyText->setText(tr("All pairs that the search found were decided on, or there were none."));
    }
    m_decide->setCurrentIndex(m_searched && m_pairs->any() ? 1 : 0);
    showPairState();
}

void DuplicatesPage::showPairState() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const bool pair = !m_comparison->empty();
    const bool free = !m_programme.writing() && !(m_job && !m_searched);
    const bool writable = m_programme.writable() && free;
    m_merge->setEnabled(pair && writable);
    m_apartButton->setEnabled(pair && writable);
    m_later->setEnabled(pair && m_pairs->rowCount() > 1);
    m_swap->setEnabled(pair && free);
    m_openKept->setEnabled(pair);
    m_openMerged->setEnabled(pair);
    m_showCin->setEnabled(pair);
    const auto certain = static_cast<qint64>(m_pairs->certain().size());
    m_certain->setVisible(certain > 0);
    m_certain->setText(phrasebook.count(QT_TRANSLATE_N_NOOP("core", "Merge %n certain pair(s)…"), certain));
    m_certain->setEnabled(writable && !m_job);
    m_mergeList->setWritable(writable);
    m_apartList->setWritable(writable);
    QStringList reasons, against;
    if (pair) {
        for (const Message& reason : reasonsOf(m_current)) {
            reasons << phrasebook.say(reason);
        }
        for (const Finding& finding : m_comparison->plan().contradictions) {
            against << phrasebook.say(finding.message);
        }
    }
    m_reasons->setText(
        pair ? tr("Score %1: %2").arg(phrasebook.number(m_current.score), phrasebook.list(reasons))
             : tr("Nothing here with this filter"));
    m_warnings->setText(against.join(u'\n'));
    m_warnings->setVisible(!against.isEmpty());
    m_hint->setText(
        m_programme.writable()
            ? tr("1 or 2 takes a value from the left or the right learner. M merges, N says that they are "
                 "two "
                 "people, L leaves them for later, S swaps who stays. Ctrl+Z takes a merge back.")
            : tr("This programme can only be read at the moment: the line at the window's foot says why."));
}

}  // namespace jisr
