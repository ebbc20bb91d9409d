#pragma once

#include "core/indicators/explanation.h"
#include "ui/records/recordwords.h"
#include "ui/records/rowstable.h"
#include "ui/records/timeline.h"

namespace jisr {

/// What a timeline shows of one learner: their rows as bars and points with everything said in words.
class LearnerTimeline {
  public:
    LearnerTimeline(const RecordWords& words, const std::vector<StoredRow>& enrolments,
                    const std::vector<StoredRow>& situations, const std::vector<StoredRow>& contacts,
                    RecordStore& store);

    const std::vector<Timeline::Item>& items() const { return m_items; }
    /// The graduation, the horizons after it and the cut-off; @p why may be missing while figures are read.
    std::vector<Timeline::Mark> marks(const LearnerExplanation* why, const QDate& cutOff) const;
    /// The same as a list, in the order of time.
    static std::vector<ListedRow> rows(const std::vector<Timeline::Item>& items,
                                       const std::vector<Timeline::Mark>& marks, const RecordWords& words);

  private:
    void add(const StoredRow& row, RecordStore& store);
    void addSituation(const StoredRow& row);
    void addContact(const StoredRow& row);

    const RecordWords& m_words;
    std::vector<Timeline::Item> m_items;
};

}  // namespace jisr
