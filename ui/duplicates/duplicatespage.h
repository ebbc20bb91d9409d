#pragma once

#include <QPointer>

#include "ui/base/desk.h"
#include "ui/base/page.h"
#include "ui/duplicates/duplicatework.h"

class QComboBox;
class QFrame;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace jisr {

class Comparison;
class ComparisonView;
class DecisionList;
class OpenProgramme;
class PairList;
struct RecordChanges;

/// Learners who may stand in the file twice: pair after pair with the reasons, side by side, merged field by
/// field or told apart; the merges that were made, and how to take them back.
class DuplicatesPage : public Page {
    Q_OBJECT

  public:
    DuplicatesPage(Desk& desk, OpenProgramme& programme, QWidget* parent = nullptr);
    void enter() override;

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    enum View { ToDecide, Merged, Apart };
    enum Ask { Nothing, MergeAnyway, MergeCertain };
    void makeHead(QVBoxLayout* layout);
    QWidget* makeDecide();
    QWidget* makePair();
    void retranslate();
    void showView(View view);
    void showState();
    void showPair();
    void showPairState();
    void selectRow(int row);
    void search();
    void watch(Job* job);
    void takeResult(const DuplicateResult& result);
    void fillFilters();
    void command(int key);
    void merge(bool anyway = false);
    void mergeCertain();
    void ask(Ask what);
    void answer(bool yes);
    void tellApart();
    void later();
    void fillMerges();
    void fillApart();
    void takeChanges(const RecordChanges& changes);

    Desk& m_desk;
    OpenProgramme& m_programme;
    DuplicateWork m_work;
    PairList* m_pairs;
    Comparison* m_comparison;
    QPointer<Job> m_job;
    View m_view = ToDecide;
    Ask m_asked = Nothing;
    bool m_mine = false;  ///< a merge of this page is being written
    bool m_searched = false, m_stale = false, m_cut = false, m_filling = false;
    int m_levelBefore = 1;  ///< while only the certain pairs are listed
    qint64 m_learners = 0;
    DuplicatePair m_current;
    QList<DuplicatePair> m_decided;  ///< merged since the search: back when the merge is undone
    QList<MergeInfo> m_merges;
    QList<DistinctPairs::Pair> m_apart;

    QLabel *m_title, *m_count, *m_staleText, *m_stage;
    QPushButton *m_goDecide, *m_goMerged, *m_goApart, *m_search, *m_cancel;
    QFrame* m_staleBar;
    QPushButton* m_searchAgain;
    QWidget* m_progress;
    QProgressBar* m_bar;
    QStackedWidget *m_views, *m_decide;
    QLabel *m_emptyTitle, *m_emptyText;
    QPushButton* m_emptySearch;
    QComboBox *m_level, *m_region;
    QListView* m_list;
    QPushButton* m_certain;
    QLabel *m_reasons, *m_warnings, *m_hint, *m_askText;
    ComparisonView* m_table;
    QFrame* m_askBar;
    QPushButton *m_askYes, *m_askNo;
    QPushButton *m_merge, *m_apartButton, *m_later, *m_swap, *m_openKept, *m_openMerged, *m_showCin;
    DecisionList *m_mergeList, *m_apartList;
};

}  // namespace jisr
