#pragma once

#include <QObject>
#include <memory>

#include "ui/base/programmefacts.h"
#include "ui/jobs/jobs.h"

namespace jisr {

class OpenProgramme;
struct RecordChanges;

/// Keeps the facts of the open programme in a lane of its own and answers questions to them. The scope
/// that the filter bar sets lives here; pages ask anew on changed().
class FiguresDesk : public QObject {
    Q_OBJECT

  public:
    enum class State { Loading, Ready, Failed };

    FiguresDesk(OpenProgramme& programme, const QDate& cutOff, QObject* parent = nullptr);
    ~FiguresDesk() override;

    State state() const { return m_state; }
    const Message& fault() const { return m_fault; }
    const Scope& scope() const { return m_scope; }
    void setScope(const Scope& scope);
    /// What the filters may choose from; empty until the facts were read.
    std::vector<CodeName> codes(GroupKey key) const;
    /// The first day that a cohort was planned to start; invalid where none was, and until the facts were
    /// read.
    QDate firstStart() const { return m_firstStart; }
    OpenProgramme& programme() { return m_programme; }
    /// The programme's name and its office's code, as read with the facts.
    const QString& programmeName() const { return m_programmeName; }
    const QString& office() const { return m_office; }

    /// Reads the facts again.
    void reload();
    /// After a write: renews what it touched, the world only when it must.
    void renew(const RecordChanges& changes);

    /// Runs @p question in the lane, on the facts as of the present scope's cut-off, and hands its answer
    /// to @p take. Nothing happens while there are no facts.
    template <typename Answer>
    QPointer<Job> ask(QObject* context, std::function<Answer(const ProgrammeFacts&, const Scope&)> question,
                      std::function<void(Answer)> take, Jobs::Failed failed) {
        if (!m_facts) {
            return {};
        }
        return m_lane.start<Answer>(
            context,
            [facts = m_facts, scope = m_scope, question = std::move(question)](Progress&) {
                facts->setCutOff(scope.cutOff);
                return question(*facts, scope);
            },
            std::move(take), std::move(failed));
    }

    /// The same for a question that looks from several cut-offs: it may set the facts' own, and the next
    /// question sets it back.
    template <typename Answer>
    QPointer<Job> askAcross(QObject* context,
                            std::function<Answer(ProgrammeFacts&, const Scope&, Progress&)> question,
                            std::function<void(Answer)> take, Jobs::Failed failed) {
        if (!m_facts) {
            return {};
        }
        return m_lane.start<Answer>(
            context,
            [facts = m_facts, scope = m_scope, question = std::move(question)](Progress& progress) {
                facts->setCutOff(scope.cutOff);
                return question(*facts, scope, progress);
            },
            std::move(take), std::move(failed));
    }

  signals:
    void stateChanged();
    /// The scope or the facts behind it are others.
    void changed();
    void progressed(qint64 done, qint64 total);

  private:
    void become(State state);

    OpenProgramme& m_programme;
    Scope m_scope;
    State m_state = State::Loading;
    Message m_fault;
    QString m_programmeName, m_office;
    std::shared_ptr<ProgrammeFacts> m_facts;  ///< touched in the lane only
    std::map<GroupKey, std::vector<CodeName>> m_codes;
    QDate m_firstStart;
    QPointer<Job> m_loading;
    Jobs m_lane{1, this};
};

}  // namespace jisr
