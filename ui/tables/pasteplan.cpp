#include "ui/tables/pasteplan.h"

#include "core/base/phrasebook.h"
#include "ui/base/shownvalue.h"
#include "ui/tables/cellclipboard.h"
#include "ui/tables/cellreader.h"

namespace jisr {

namespace {

struct Column {
    int field = -1;  ///< -1: of another record
    const RecordColumn* described = nullptr;
};

/// The fields of a row that its rules refuse take their pasted values back; true when the rest holds.
bool strike(std::vector<PastedCell*>& cells, const QList<Finding>& findings) {
    for (const Finding& finding : findings) {
        bool own = false;
        for (PastedCell* cell : cells) {
            if (cell->column == finding.field && cell->accepted()) {
                cell->rejection = finding.message;
                own = true;
            }
        }
        // About the row as a whole, or about a field that only these cells have put in the wrong.
        for (PastedCell* cell : cells) {
            if (!own && cell->accepted()) {
                cell->rejection = finding.message;
            }
        }
    }
    return findings.isEmpty();
}

}  // namespace

PastePlan planPaste(RecordStore& store, RecordTable& table, const PasteQuestion& question,
                    const Phrasebook& phrasebook, Progress& progress) {
    PastePlan plan;
    plan.kind = question.kind;
    const Record& description = record(question.kind);
    QList<Column> columns;
    for (const QString& name : question.columns) {
        const RecordColumn* described = tableColumn(question.kind, name);
        columns.append({described && described->own ? description.indexOf(name) : -1, described});
    }
    plan.rowsBeyond = std::max<qint64>(0, question.block.size() - static_cast<qint64>(question.ids.size()));
    CellReader reader(store, phrasebook.rightToLeft(), question.thisYear, progress);
    const LabelOf labelOf = [&](RecordKind kind, qint64 id) { return store.label(kind, id); };
    const qsizetype rows =
        std::min<qsizetype>(question.block.size(), static_cast<qsizetype>(question.ids.size()));
    for (qsizetype row = 0; row < rows; ++row) {
        progress.check();
        progress.report(row, rows);
        const QStringList& texts = question.block[row];
        plan.columnsBeyond = std::max<qint64>(plan.columnsBeyond, texts.size() - columns.size());
        const qint64 id = question.ids[static_cast<std::size_t>(row)];
        const auto stored = store.row(question.kind, id);
        if (!stored) {
            continue;
        }
        const std::vector<QVariant> shown = table.values(question.kind, {id}, question.columns).front();
        const auto means = [&](const QString& text, const Field& field, const QVariant& value) {
            return text == cellclipboard::text(field, value, phrasebook, labelOf) ||
                   text == shownValue(field, value, phrasebook, labelOf);
        };
        std::vector<PastedCell> cells;
        for (qsizetype at = 0; at < std::min(texts.size(), columns.size()); ++at) {
            const Column& column = columns[at];
            PastedCell cell;
            cell.id = id;
            cell.row = question.firstRow + row;
            cell.column = question.columns[at];
            cell.after = texts[at].trimmed();
            if (column.field < 0) {
                const QVariant now = static_cast<std::size_t>(at) < shown.size()
                                         ? shown[static_cast<std::size_t>(at)]
                                         : QVariant();
                if (column.described && means(cell.after, *column.described->field, now)) {
                    ++plan.unchanged;  // copied along
                    continue;
                }
                cell.rejection = {QT_TRANSLATE_NOOP("core", "This belongs to “%1”: change it there."),
                                  {column.described ? term(record(column.described->of).label) : QString()}};
                cells.push_back(cell);
                continue;
            }
            const Field& field = *column.described->field;
            cell.valueBefore = stored->values[static_cast<std::size_t>(column.field)];
            cell.before = shownValue(field, cell.valueBefore, phrasebook, labelOf);
            if (means(cell.after, field, cell.valueBefore)) {
                ++plan.unchanged;
                continue;
            }
            const CellReader::Read read = reader.read(field, texts[at], cell.valueBefore);
            cell.value = read.value;
            cell.rejection = read.rejection;
            if (cell.accepted() && cell.value == cell.valueBefore) {
                ++plan.unchanged;
                continue;
            }
            if (cell.accepted()) {
                cell.after = shownValue(field, cell.value, phrasebook, labelOf);
            }
            cells.push_back(cell);
        }
        std::vector<PastedCell*> open;
        for (PastedCell& cell : cells) {
            open.push_back(&cell);
        }
        // What breaks a rule goes, and the rest is looked at again without it.
        for (std::size_t round = 0; round <= cells.size(); ++round) {
            std::vector<QVariant> values = stored->values;
            for (const PastedCell& cell : cells) {
                if (cell.accepted()) {
                    values[static_cast<std::size_t>(description.indexOf(cell.column))] = cell.value;
                }
            }
            if (strike(open, rejections(question.kind, values))) {
                break;
            }
        }
        const QString label = cells.empty() ? QString() : store.label(question.kind, id);
        for (PastedCell& cell : cells) {
            cell.rowLabel = label;
            ++(cell.accepted() ? plan.changed : plan.rejected);
            plan.cells.push_back(std::move(cell));
        }
    }
    return plan;
}

void applyPaste(RecordStore& store, const PastePlan& plan, Progress& progress) {
    const Record& description = record(plan.kind);
    for (std::size_t first = 0; first < plan.cells.size();) {
        progress.check();
        progress.report(static_cast<qint64>(first), static_cast<qint64>(plan.cells.size()));
        const qint64 id = plan.cells[first].id;
        const auto stored = store.row(plan.kind, id);
        std::vector<QVariant> values = stored ? stored->values : std::vector<QVariant>();
        bool any = false;
        std::size_t next = first;
        for (; next < plan.cells.size() && plan.cells[next].id == id; ++next) {
            const PastedCell& cell = plan.cells[next];
            if (!cell.accepted()) {
                continue;
            }
            any = true;
            const auto field = static_cast<std::size_t>(description.indexOf(cell.column));
            if (field >= values.size() || values[field] != cell.valueBefore) {
                Finding finding;
                finding.field = cell.column;
                finding.value = cell.after;
                finding.message = {QT_TRANSLATE_NOOP("core", "%1 was changed in the meantime: paste again."),
                                   {cell.rowLabel}};
                throw Refused({finding});
            }
            values[field] = cell.value;
        }
        if (any) {
            store.update(plan.kind, id, values);
        }
        first = next;
    }
}

}  // namespace jisr
