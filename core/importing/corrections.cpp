#include "core/importing/corrections.h"

namespace jisr {

namespace {
constexpr qsizetype LongestShown = 200;
}

void correct(QList<CellCorrection>& corrections, CellCorrection correction) {
    for (CellCorrection& each : corrections) {
        if (each.path == correction.path && each.line == correction.line &&
            each.column == correction.column) {
            each.text = std::move(correction.text);
            return;
        }
    }
    corrections.append(std::move(correction));
}

RowCorrections::RowCorrections(const QList<CellCorrection>& all, const QString& path,
                               const QStringList& header) {
    for (const CellCorrection& each : all) {
        const auto index = static_cast<int>(header.indexOf(each.column));
        if (each.path == path && index >= 0) {
            m_lines[each.line].append({index, each.column, each.text});
        }
    }
}

QList<Finding> RowCorrections::apply(TableRow& row) const {
    const auto cells = m_lines.constFind(row.line);
    if (cells == m_lines.constEnd()) {
        return {};
    }
    QList<Finding> notes;
    for (const Cell& cell : *cells) {
        const auto place = static_cast<size_t>(cell.index);
        if (row.cells.size() <= place) {
            row.cells.resize(place + 1);
        }
        const QString before = row.cells[place].left(LongestShown).toString();
        row.cells[place] = cell.text;
        notes.append({row.line, cell.column, before,
                      Message(QT_TRANSLATE_NOOP("core", "“%1” was corrected by hand to “%2”."),
                              {before, cell.text.left(LongestShown)}),
                      Finding::Severity::Note});
    }
    return notes;
}

}  // namespace jisr
