#include "ui/importing/tablepreview.h"

#include <QFileInfo>

#include "core/importing/guesser.h"

namespace jisr {

namespace {

constexpr int sampleLength = 200;
constexpr qsizetype longestCell = 2000;  // what a preview shows of one

/// By the file's name, then by a header in canonical form; otherwise one wide row a learner.
QString tellKind(const QString& path, const QStringList& header) {
    const QString base = QFileInfo(path).completeBaseName().toLower();
    if (const Record* named = recordNamed(base); named && Mapping::fitsCanonical(named->kind, header)) {
        return named->plural;
    }
    for (const RecordKind kind : {RecordKind::Enrolment, RecordKind::Situation, RecordKind::Contact,
                                  RecordKind::Learner, RecordKind::Cohort, RecordKind::Target}) {
        if (Mapping::fitsCanonical(kind, header)) {
            return record(kind).plural;
        }
    }
    return QStringLiteral("roll");
}

}  // namespace

QString tableKind(const Mapping& mapping) {
    return mapping.records.size() == 1 ? QString(record(mapping.records.front().kind).plural)
                                       : QStringLiteral("roll");
}

TablePreview readPreview(const QString& path, const TableOptions& options, const QString& as,
                         const QList<std::pair<QString, QByteArray>>& saved) {
    const auto reader = openTable(path, options);
    TablePreview preview;
    preview.path = path;
    preview.options = reader->options();
    preview.sheets = reader->sheets();
    preview.header = reader->header();
    QList<QStringList> sample;
    for (TableRow row; sample.size() < sampleLength && reader->next(row);) {
        QStringList cells;
        for (const QStringView cell : row.cells) {
            cells.append(cell.left(longestCell).toString());
        }
        sample.append(cells);
    }
    preview.rows = sample.mid(0, previewLength);
    preview.as = as.isEmpty() ? tellKind(path, preview.header) : as;
    const Record* only = recordNamed(preview.as);
    if (only && Mapping::fitsCanonical(only->kind, preview.header)) {
        preview.mapping = Mapping::canonical(only->kind, preview.header);
    } else {
        Guess guess = guessMapping(preview.header, sample,
                                   only ? std::optional(only->kind) : std::optional<RecordKind>());
        preview.mapping = std::move(guess.mapping);
        preview.warnings = std::move(guess.warnings);
        for (const Guess::Column& column : guess.columns) {
            preview.confidence.insert(column.header, column.confidence);
        }
        preview.proposals = proposeMappings(saved, preview.header, sample);
    }
    preview.mapping.reading = preview.options;
    preview.mapping.columns = preview.header;
    for (MappingProposal& proposal : preview.proposals) {
        proposal.mapping.reading = preview.options;
    }
    return preview;
}

}  // namespace jisr
