#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "core/catalogue/catalogue.h"

namespace jisr {

/// One record that a plan wants to write. What the packed values mean is the planner's affair.
struct PlanItem {
    qint64 id = 0;  ///< from 1, in the order of adding
    int table = 0;
    qint64 line = 0;
    RecordKind kind = RecordKind::Learner;
    int action = 0;
    int wave = 0;       ///< creates of one kind go in this order, then by id
    qint64 entity = 0;  ///< update: the row's local id; create: the plan's own number
    QString key;        ///< empty: stands in the values
    QByteArray values;  ///< create: all; update: what changes
    QByteArray before;  ///< update: what stood there
};

/// A finding about a line, or a pair of learners; texts of messages are kept by the plan as numbers.
struct PlanNote {
    int table = 0;
    qint64 line = 0;
    int severity = 0;
    int message = 0;
    QString field, value;
    QStringList arguments;
};

/// The notes of one table that say the same of the same field.
struct PlanNoteKind {
    PlanNote first;
    qint64 notes = 0, lines = 0;
};

struct PlanPair {
    int table = 0;
    qint64 line = 0, otherLine = 0;
    int similarity = 0, message = 0;
    qint64 entity = 0, otherEntity = 0;
};

/// The temporary database in which a plan lives; gone with the object. Throws FileError on a full disk.
class PlanDatabase {
  public:
    /// @param folder where to put it; empty: the system's place for temporary files.
    explicit PlanDatabase(const QString& folder);
    ~PlanDatabase();

    qint64 add(const PlanItem& item);
    /// Packed values that stay where they are during the call.
    qint64 add(const PlanItem& item, std::string_view values);
    PlanItem item(RecordKind kind, qint64 id);
    /// The item that creates the plan's row number @p entity; id 0 when there is none.
    PlanItem creator(RecordKind kind, qint64 entity);
    void replace(const PlanItem& item);
    void addNote(const PlanNote& note);
    void addPair(const PlanPair& pair);
    /// Ends the writing: what follows are readings and a few replacements.
    void seal();

    std::vector<PlanItem> items(std::optional<int> action, std::optional<RecordKind> kind, qint64 offset,
                                qint64 limit);
    /// Each item of one kind and action, by wave, then id.
    void each(RecordKind kind, int action, const std::function<void(const PlanItem&)>& take);
    /// The same with nothing but what a create needs; the bytes live during the call. May run on another
    /// thread while nobody else uses the plan.
    void eachPacked(RecordKind kind, int action,
                    const std::function<void(qint64 entity, std::string_view values)>& take);
    std::vector<PlanNote> notes(std::optional<int> severity, qint64 offset, qint64 limit);
    qint64 noteCount(int severity);
    /// By severity, the gravest first, then by how many lines have them.
    std::vector<PlanNoteKind> noteKinds();
    std::vector<PlanNote> notesLike(int table, int severity, int message, const QString& field, qint64 offset,
                                    qint64 limit);
    /// The notes of one table and severity in the order of its lines.
    void eachNote(int table, int severity, const std::function<void(const PlanNote&)>& take);
    std::vector<PlanPair> pairs(qint64 offset, qint64 limit);
    qint64 pairCount();

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace jisr
