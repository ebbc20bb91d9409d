#include "core/importing/plan.h"

#include "core/catalogue/normalise.h"
#include "core/importing/rowcodec.h"
#include "core/storage/plandatabase.h"

namespace jisr {

Plan::Plan() = default;
Plan::~Plan() = default;

int Plan::numberOf(const char* text) {
    const auto known = m_textNumbers.constFind(text);
    if (known != m_textNumbers.constEnd()) {
        return *known;
    }
    m_texts.append(text);
    m_textNumbers.insert(text, static_cast<int>(m_texts.size()) - 1);
    return static_cast<int>(m_texts.size()) - 1;
}

Message Plan::message(int number, QStringList arguments) const {
    return Message(m_texts.value(number, ""), std::move(arguments));
}

qint64 Plan::count(RecordKind kind, PlanAction action) const {
    return m_counts[static_cast<size_t>(kind)][static_cast<size_t>(action)];
}

qint64 Plan::count(PlanAction action) const {
    qint64 sum = 0;
    for (const auto& counts : m_counts) {
        sum += counts[static_cast<size_t>(action)];
    }
    return sum;
}

qint64 Plan::rejectedRows() const {
    qint64 sum = 0;
    for (const PlannedTable& table : m_tables) {
        sum += table.rejectedRows;
    }
    return sum;
}

bool Plan::changesNothing() const {
    return count(PlanAction::Create) + count(PlanAction::Update) == 0;
}

QList<PlanRow> Plan::rows(std::optional<PlanAction> action, std::optional<RecordKind> kind, qint64 offset,
                          qint64 limit) const {
    QList<PlanRow> rows;
    const std::optional<int> wanted = action ? std::optional<int>(static_cast<int>(*action)) : std::nullopt;
    for (const PlanItem& item : m_database->items(wanted, kind, offset, limit)) {
        PlanRow row;
        row.table = item.table;
        row.line = item.line;
        row.kind = item.kind;
        row.action = static_cast<PlanAction>(item.action);
        row.key = item.key;
        const Record& described = record(item.kind);
        const auto unpacked = [&](const QByteArray& packed) {
            return rowcodec::unpack(item.kind, {packed.constData(), static_cast<size_t>(packed.size())})
                .values;
        };
        const auto shown = [&](const Field& field, const QVariant& value) {
            if (field.type == FieldType::Reference && value.isValid()) {
                return m_keyOf ? m_keyOf(*field.target, value.toLongLong())
                               : QString::number(value.toLongLong());
            }
            return canonicalText(field, value);
        };
        const std::vector<QVariant> after = unpacked(item.values), before = unpacked(item.before);
        for (size_t i = 0; i < after.size(); ++i) {
            const Field& field = described.fields[static_cast<qsizetype>(i)];
            if (after[i].isValid()) {
                row.changes.append({field.name, shown(field, before[i]), shown(field, after[i])});
            }
            if (row.key.isEmpty() && field.name == described.key) {
                row.key = after[i].toString();
            }
        }
        rows.append(std::move(row));
    }
    return rows;
}

qint64 Plan::findingCount(Finding::Severity severity) const {
    return m_database->noteCount(static_cast<int>(severity));
}

QList<PlanFinding> Plan::findings(std::optional<Finding::Severity> severity, qint64 offset,
                                  qint64 limit) const {
    QList<PlanFinding> findings;
    const std::optional<int> wanted =
        severity ? std::optional<int>(static_cast<int>(*severity)) : std::nullopt;
    for (const PlanNote& entry : m_database->notes(wanted, offset, limit)) {
        findings.append({entry.table,
                         {entry.line, entry.field, entry.value, message(entry.message, entry.arguments),
                          static_cast<Finding::Severity>(entry.severity)}});
    }
    return findings;
}

QList<PlanProblem> Plan::problems() const {
    QList<PlanProblem> problems;
    for (const PlanNoteKind& kind : m_database->noteKinds()) {
        problems.append({kind.first.table, static_cast<Finding::Severity>(kind.first.severity),
                         kind.first.field, message(kind.first.message, kind.first.arguments), kind.notes,
                         kind.lines, kind.first.message});
    }
    return problems;
}

QList<PlanFinding> Plan::findingsOf(const PlanProblem& problem, qint64 offset, qint64 limit) const {
    QList<PlanFinding> findings;
    for (const PlanNote& entry : m_database->notesLike(problem.table, static_cast<int>(problem.severity),
                                                       problem.number, problem.field, offset, limit)) {
        findings.append({entry.table,
                         {entry.line, entry.field, entry.value, message(entry.message, entry.arguments),
                          static_cast<Finding::Severity>(entry.severity)}});
    }
    return findings;
}

qint64 Plan::uncertainCount() const {
    return m_database->pairCount();
}

QList<UncertainPair> Plan::uncertainPairs(qint64 offset, qint64 limit) const {
    QList<UncertainPair> pairs;
    for (const PlanPair& entry : m_database->pairs(offset, limit)) {
        pairs.append({entry.table, entry.line, m_keyOf(RecordKind::Learner, entry.entity),
                      m_keyOf(RecordKind::Learner, entry.otherEntity), entry.otherLine, entry.similarity,
                      message(entry.message, {})});
    }
    return pairs;
}

}  // namespace jisr
