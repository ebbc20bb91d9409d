#pragma once

#include <QList>

#include "ui/base/programmefacts.h"

namespace jisr {

/// The questions asked of a programme, one after the other, with a way back and forth as in a browser; and
/// the filters in the order in which they were added.
class QuestionTrail {
  public:
    /// Forgets everything; @p scope is the first question.
    void start(const Scope& scope);
    /// @p scope is asked now. What lay ahead is forgotten; the present question again is none.
    void visit(const Scope& scope);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForth() const { return m_at + 1 < m_scopes.size(); }
    /// The question before or after, which is the present one from now on; only where there is one.
    const Scope& back();
    const Scope& forth();
    const Scope& present() const { return m_scopes[m_at]; }

    /// The present filter without what was added to it last; nothing when there is no filter.
    std::optional<Filter> withoutLast() const;

  private:
    /// Codes that came into the filter with one question.
    struct Addition {
        GroupKey key = GroupKey::All;
        std::set<QString> codes;
    };
    void note(const Filter& before, const Filter& after);

    QList<Scope> m_scopes{Scope{}};
    qsizetype m_at = 0;
    QList<Addition> m_additions;  ///< all that the present filter holds, the last one last
};

}  // namespace jisr
