#include "core/importing/proposals.h"

#include <QSet>
#include <algorithm>

#include "core/catalogue/fold.h"
#include "core/catalogue/names.h"
#include "core/importing/guesser.h"

namespace jisr {

namespace {

constexpr double NearlyTheSame = 0.92;  // Jaro–Winkler of two folded headers
constexpr qsizetype LongEnoughToMisspell = 5;
constexpr int LikeEnough = 50;  // per cent of the columns
constexpr int MostProposals = 5;

/// The header's column for each of @p wanted: the same text, the same folded, nearly the same. Each column
/// of the header is given once.
QHash<QString, QString> pairColumns(const QStringList& wanted, const QStringList& header) {
    QHash<QString, QString> pairs;
    QSet<QString> taken;
    const auto give = [&](const auto& same) {
        for (const QString& name : wanted) {
            for (const QString& column : header) {
                if (!pairs.contains(name) && !taken.contains(column) && same(name, column)) {
                    pairs.insert(name, column);
                    taken.insert(column);
                }
            }
        }
    };
    give([](const QString& a, const QString& b) { return a == b; });
    give([](const QString& a, const QString& b) { return folded(a) == folded(b); });
    give([](const QString& a, const QString& b) {
        const QString one = folded(a), other = folded(b);
        return std::min(one.size(), other.size()) >= LongEnoughToMisspell &&
               one.back().isDigit() == other.back().isDigit() &&  // "Téléphone 1" is not "Téléphone 2"
               (!one.back().isDigit() || one.back() == other.back()) &&
               nameSimilarity(one, other) >= NearlyTheSame;
    });
    return pairs;
}

QStringList columnsOf(const Mapping& mapping) {
    QStringList columns;
    for (const RecordMapping& entry : mapping.records) {
        for (const auto& [name, source] : entry.fields) {
            columns += source.columns;
        }
    }
    columns.removeDuplicates();
    return columns;
}

/// Fields of columns that the saved mapping didn't know, as far as they are free.
void guessAdded(MappingProposal& proposal, const QStringList& header, const QList<QStringList>& sample) {
    const bool one = proposal.mapping.records.size() == 1;
    const Guess guess = guessMapping(
        header, sample, one ? std::optional(proposal.mapping.records.front().kind) : std::nullopt);
    for (const RecordMapping& entry : guess.mapping.records) {
        for (const auto& [name, source] : entry.fields) {
            const bool fresh =
                !source.columns.isEmpty() &&
                std::all_of(source.columns.begin(), source.columns.end(),
                            [&](const QString& column) { return proposal.added.contains(column); });
            const RecordMapping* present = proposal.mapping.record(entry.kind);
            if (fresh && !(present && present->source(QStringView(name)))) {
                proposal.mapping.edit(entry.kind).set(name, source);
            }
        }
    }
}

}  // namespace

MappingProposal fitMapping(const QString& name, const Mapping& saved, const QStringList& header,
                           const QList<QStringList>& sample) {
    MappingProposal proposal;
    proposal.name = name;
    proposal.mapping = saved;
    const QStringList read = columnsOf(saved);
    QStringList known = saved.columns;
    for (const QString& column : read) {
        if (!known.contains(column)) {
            known.append(column);
        }
    }
    const QHash<QString, QString> pairs = pairColumns(known, header);
    for (RecordMapping& entry : proposal.mapping.records) {
        QStringList emptied;
        for (auto& [field, source] : entry.fields) {
            QStringList columns;
            for (const QString& column : std::as_const(source.columns)) {
                if (const auto pair = pairs.constFind(column); pair != pairs.constEnd()) {
                    columns.append(*pair);
                }
            }
            if (columns.isEmpty() && !source.columns.isEmpty()) {
                emptied.append(field);
            }
            source.columns = columns;
        }
        for (const QString& field : std::as_const(emptied)) {
            entry.remove(field);
        }
    }
    // A record of which nothing but constants is left would be made for every row.
    proposal.mapping.records.removeIf([&](const RecordMapping& entry) {
        const auto fromColumn = [](const auto& field) { return !field.second.columns.isEmpty(); };
        const RecordMapping* before = saved.record(entry.kind);
        return std::none_of(entry.fields.begin(), entry.fields.end(), fromColumn) && before &&
               std::any_of(before->fields.begin(), before->fields.end(), fromColumn);
    });
    for (const QString& column : read) {
        if (!pairs.contains(column)) {
            proposal.missing.append(column);
        }
    }
    for (auto it = pairs.cbegin(); it != pairs.cend(); ++it) {
        if (it.key() != it.value()) {
            proposal.renamed.append({it.key(), it.value()});
        }
    }
    std::sort(proposal.renamed.begin(), proposal.renamed.end());
    const QSet<QString> found(pairs.cbegin(), pairs.cend());
    for (const QString& column : header) {
        if (!found.contains(column)) {
            proposal.added.append(column);
        }
    }
    guessAdded(proposal, header, sample);
    proposal.mapping.columns = header;
    const qsizetype all = known.size() + proposal.added.size();
    proposal.likeness = all ? static_cast<int>(100 * pairs.size() / all) : 0;
    return proposal;
}

QList<MappingProposal> proposeMappings(const QList<std::pair<QString, QByteArray>>& saved,
                                       const QStringList& header, const QList<QStringList>& sample) {
    QList<MappingProposal> proposals;
    for (const auto& [name, json] : saved) {
        try {
            MappingProposal proposal = fitMapping(name, Mapping::fromJson(json), header, sample);
            if (proposal.likeness >= LikeEnough && !proposal.mapping.records.isEmpty()) {
                proposals.append(std::move(proposal));
            }
        } catch (const MappingError&) {
            continue;  // of another version of the program, or written by hand: nothing to propose
        }
    }
    std::stable_sort(
        proposals.begin(), proposals.end(),
        [](const MappingProposal& a, const MappingProposal& b) { return a.likeness > b.likeness; });
    if (proposals.size() > MostProposals) {
        proposals.resize(MostProposals);
    }
    return proposals;
}

}  // namespace jisr
