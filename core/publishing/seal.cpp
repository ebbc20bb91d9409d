#include "core/publishing/seal.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

#include "core/base/uid.h"
#include "core/charting/reportcharts.h"
#include "core/publishing/recount.h"
#include "core/publishing/sealcode.h"
#include "core/reporting/reportcatalogue.h"
#include "core/reporting/reportresults.h"
#include "core/storage/recordstore.h"

namespace jisr {

namespace {

constexpr int KeyWords = 8;  // 32 bytes

QByteArray sha256(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray freshKey() {
    std::array<quint32, KeyWords> words;
    QRandomGenerator::system()->fillRange(words.data(), KeyWords);
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words);
}

StoredSeal revisedSeal(SealStore& store, const Revision& revision) {
    if (revision.reason.trimmed().isEmpty()) {
        throw Error(
            Message{QT_TRANSLATE_NOOP("core",
                                      "A correction needs its reason: readers of the first report will ask "
                                      "for it.")});
    }
    const QString code = normalisedSealCode(revision.code);
    for (StoredSeal& seal : store.seals()) {
        if (seal.code == code) {
            return std::move(seal);
        }
    }
    throw Error(
        {QT_TRANSLATE_NOOP("core", "This file has no sealed report “%1” to be corrected."), {revision.code}});
}

bool hasChapter(const ReportOrder& order, const QString& chapter) {
    const QStringList& all = reportInfo(order.kind)->chapters;
    return all.contains(chapter) && (order.chapters.isEmpty() || order.chapters.contains(chapter));
}

/// A point of the trend: what of it is drawn or said, and no more.
canonical::SealedEdition sealedLook(const Results& now, const WholeAt& look) {
    using enum IndicatorId;
    canonical::SealedEdition sealed;
    sealed.edition.cutOff = look.cutOff;
    sealed.edition.filter = now.request().filter;
    sealed.edition.publicMode = now.request().publicMode;
    const PublishedGroup& all = look.group.published;
    PublishedGroup printed;
    printed.group.grouping = all.group.grouping;
    printed.group.codes = all.group.codes;
    for (std::size_t i = 0; i < all.group.figures.size(); ++i) {
        const Figure& figure = all.group.figures[i];
        const IndicatorId id = figure.id;
        const bool drawn = id == Conf || ((id == Ins || id == InsUb || id == Emp || id == Rep || id == Due) &&
                                          figure.horizon == now.horizon());
        if (drawn && i < all.covers.size()) {
            printed.group.figures.push_back(figure);
            printed.covers.push_back(all.covers[i]);
        }
    }
    sealed.edition.groups.push_back(std::move(printed));
    if (look.enrolled) {
        sealed.counts.push_back({QStringLiteral("enrolled"), *look.enrolled});
    }
    if (look.inTraining) {
        sealed.counts.push_back({QStringLiteral("in_training"), *look.inTraining});
    }
    return sealed;
}

/// Everything that the report prints, in the order in which it was decided what of it may be seen.
std::vector<canonical::SealedEdition> editionsOf(Analysis& analysis, const ReportOrder& order,
                                                 const ReportMaterial& material, const Progress& progress) {
    const ReportResults results = reportResults(analysis, order, material, progress);
    std::vector<canonical::SealedEdition> editions;
    if (results.around) {
        editions.push_back(sealedEdition(*results.around, false));
    }
    editions.push_back(sealedEdition(*results.now, hasChapter(order, QStringLiteral("definitions"))));
    if (results.before) {
        editions.push_back(sealedEdition(*results.before, false));
    }
    for (const WholeAt& look : reportLooks(analysis, order, results, progress)) {
        const bool known = look.cutOff == order.cutOff || look.cutOff == order.comparison;
        if (!known && look.enrolled.value_or(1) > 0 && !look.group.published.group.figures.empty()) {
            editions.push_back(sealedLook(*results.now, look));
        }
    }
    return editions;
}

/// Everybody whom some edition counts: a regional report also prints the programme around the region.
Filter widest(const std::vector<canonical::SealedEdition>& editions) {
    Filter all = editions.front().edition.filter;
    for (const canonical::SealedEdition& sealed : editions) {
        const auto& other = sealed.edition.filter.allowed;
        for (auto entry = all.allowed.begin(); entry != all.allowed.end();) {
            const auto same = other.find(entry->first);
            if (same == other.end()) {
                entry = all.allowed.erase(entry);
            } else {
                entry->second.insert(same->second.begin(), same->second.end());
                ++entry;
            }
        }
    }
    return all;
}

}  // namespace

namespace sealing {

const char* const Note = QT_TRANSLATE_NOOP("core", "Sealed report %1");

QByteArray origin(const QByteArray& programmeUid) {
    return sha256("jisr-seal of " + programmeUid);
}

QString part(const char* name, const QByteArray& content) {
    return QLatin1String(name) + u' ' + QString::fromLatin1(sha256(content).toHex());
}

QString filePart(const StoredSealFile& file) {
    return part("file",
                file.name.toUtf8() + '\n' + file.sha256.toHex() + '\n' + QByteArray::number(file.size));
}

QStringList contentParts(const StoredSeal& row, const QByteArray& figures, const QByteArray& snapshot,
                         const QString& revises) {
    return {part("kind", row.kind.toUtf8()),
            part("edition", row.edition.toUtf8()),
            part("cut_off", row.cutOff.toUtf8()),
            part("scope", row.scope.toUtf8()),
            part("asked", row.asked.toUtf8()),
            part("parameters", row.parameters.toUtf8()),
            part("figures", figures),
            part("snapshot", snapshot),
            part("revises", revises.toUtf8()),
            part("reason", row.reason.toUtf8())};
}

QString codeOf(const QStringList& contentParts, const QByteArray& previous) {
    return sealCode(
        sha256("jisr-seal 1\n" + contentParts.join(u'\n').toUtf8() + "\nprevious " + previous.toHex()));
}

QStringList handingParts(const StoredSeal& row, const std::vector<StoredSealFile>& files) {
    QStringList parts{part("code", row.code.toUtf8()), part("journal", QByteArray::number(row.journal)),
                      part("batch", QByteArray::number(row.batch)), part("who", row.who.toUtf8()),
                      part("at", row.at.toUtf8())};
    for (const StoredSealFile& file : files) {
        parts << filePart(file);
    }
    return parts;
}

QByteArray hashOf(const QString& manifest, const QByteArray& previous) {
    return sha256(manifest.toUtf8() + "\nprevious " + previous.toHex());
}

}  // namespace sealing

canonical::SealedEdition sealedEdition(const Results& results, bool withConventions) {
    canonical::SealedEdition sealed;
    sealed.edition = printedEdition(results);
    PublishedGroup& whole = sealed.edition.groups.front();
    const PublishedGroup& conventions = results.conventions().published;
    for (std::size_t i = 0; withConventions && i < conventions.covers.size(); ++i) {
        const Figure& figure = conventions.group.figures[i];
        if (!whole.group.find(figure.id, figure.horizon)) {
            whole.group.figures.push_back(figure);
            whole.covers.push_back(conventions.covers[i]);
        }
    }
    const auto count = [&sealed](const char* name, const std::optional<qint64>& value) {
        if (value) {
            sealed.counts.push_back({QLatin1String(name), *value});
        }
    };
    count("enrolled", results.enrolled());
    count("in_training", results.inTraining());
    count("curve_people", results.curvePeople());
    if (withConventions && results.request().publicMode &&
        !results.curve().empty()) {  // the edition that prints the curve
        qint64 before = 0;
        for (int day = 0; day <= results.curve().back().day; ++day) {
            if (const qint64 inserted = results.insertedUntil(day); inserted != before) {
                sealed.counts.push_back({curveName(day), inserted});
                before = inserted;
            }
        }
        const auto months = curveMonths(results);
        const auto risks = risksAt(results, months);
        for (std::size_t i = 0; i < months.size(); ++i) {
            if (risks[i]) {
                sealed.counts.push_back({riskName(months[i].first), *risks[i]});
            }
        }
    }
    return sealed;
}

SealPseudonyms pseudonymsOf(SealStore& store, const QByteArray& key, const Progress& progress) {
    SealPseudonyms pseudonyms;
    qint64 done = 0;
    store.eachLearner([&](qint64 id, const QByteArray& uid) {
        pseudonyms.add(id, pseudonymOf(uid, key));
        if (++done % 4096 == 0) {
            progress.check();
        }
    });
    pseudonyms.finish();
    return pseudonyms;
}

PreparedSeal prepareSeal(Connection& connection, const Clock& clock, Analysis& analysis,
                         const ReportOrder& order, const std::vector<Language>& languages,
                         const ReportMaterial& material, const Revision& revision, Progress& progress) {
    if (const auto refused = refusal(order)) {
        throw Error(*refused);
    }
    SealStore store(connection, clock);
    PreparedSeal prepared;
    StoredSeal& row = prepared.row;
    if (!revision.code.isEmpty()) {
        const StoredSeal revised = revisedSeal(store, revision);
        row.revises = revised.id;
        row.reason = revision.reason.trimmed();
        prepared.revises = revised.code;
    }
    row.kind = order.kind;
    row.edition = order.publicMode ? QStringLiteral("public") : QStringLiteral("internal");
    row.cutOff = order.cutOff.toString(Qt::ISODate);
    row.scope = canonical::filterText(order.scope);
    row.asked = canonical::orderText(order, languages);
    row.parameters = canonical::parametersText(analysis.parameters());
    row.journal = material.journalPosition;
    row.previous = store.lastHash();
    if (row.previous.isEmpty()) {
        row.previous = sealing::origin(store.programmeUid());
    }
    progress.stage(QT_TRANSLATE_NOOP("core", "Sealing the figures"));
    const std::vector<canonical::SealedEdition> editions = editionsOf(analysis, order, material, progress);
    const QByteArray figures = canonical::figuresText(editions);

    QByteArray key = store.pseudonymKey();
    if (key.isEmpty()) {
        key = prepared.newKey = freshKey();
    }
    SealPseudonyms pseudonyms = pseudonymsOf(store, key, progress);
    progress.stage(QT_TRANSLATE_NOOP("core", "Sealing the facts"));
    const QByteArray snapshot = FactSnapshot::write(
        analysis, widest(editions), [&pseudonyms](qint64 learner) { return pseudonyms.of(learner); },
        progress);
    pseudonyms = {};
    prepared.parts = sealing::contentParts(row, figures, snapshot, prepared.revises);
    row.code = sealing::codeOf(prepared.parts, row.previous);
    row.figures = qCompress(figures);
    progress.check();
    row.snapshot = qCompress(snapshot);
    return prepared;
}

Message changedMeanwhile() {
    return Message{QT_TRANSLATE_NOOP("core",
                                     "The file was changed in the meantime; nothing was sealed. Make the "
                                     "report again.")};
}

StoredSeal commitSeal(Connection& connection, const Clock& clock, const QString& who, PreparedSeal prepared,
                      const std::vector<SealFile>& files) {
    SealStore store(connection, clock);
    StoredSeal& row = prepared.row;
    row.who = who;
    std::vector<StoredSealFile> stored;
    for (const SealFile& file : files) {
        stored.push_back({file.name, sha256(file.content), file.content.size(), file.content, {}});
    }
    std::sort(stored.begin(), stored.end(),
              [](const auto& a, const auto& b) { return a.name.toUtf8() < b.name.toUtf8(); });
    store.add(row, stored, prepared.newKey, {sealing::Note, {row.code}}, [&](StoredSeal& seal) {
        QByteArray last = store.lastHash();
        if (last.isEmpty()) {
            last = sealing::origin(store.programmeUid());
        }
        if (last != seal.previous) {
            throw SealedMeanwhile(
                Message{QT_TRANSLATE_NOOP("core",
                                          "Another report was sealed in the meantime; nothing was "
                                          "sealed. Make the report again.")});
        }
        UidMaker uids(clock, 0);  // nothing is written through it
        if (RecordStore(connection, clock, uids, {}).journalPosition() != seal.journal) {
            throw SealedMeanwhile(changedMeanwhile());
        }
        seal.manifest = (prepared.parts + sealing::handingParts(seal, stored)).join(u'\n');
        seal.hash = sealing::hashOf(seal.manifest, seal.previous);
    });
    return std::move(row);
}

std::shared_ptr<const EarlierEditions> publishedEditions(Connection& connection, const Clock& clock) {
    SealStore store(connection, clock);
    std::vector<Edition> editions;
    std::vector<PrintedCount> counts;
    std::vector<PrintedCurve> curves;
    for (const StoredSeal& seal : store.seals()) {
        if (seal.edition != u"public") {
            continue;
        }
        const auto whole = store.seal(seal.id);
        const QByteArray figures = whole ? qUncompress(whole->figures) : QByteArray();
        for (canonical::SealedEdition& sealed : canonical::figuresFrom(figures)) {
            PrintedCurve curve{sealed.edition.filter, {}};
            for (const canonical::SealedCount& count : sealed.counts) {
                if (const auto day = curveDay(count.name)) {
                    curve.inserted[*day] = count.value;
                } else {
                    counts.push_back({sealed.edition.filter, count.name, count.value});
                }
            }
            if (!curve.inserted.empty()) {
                curves.push_back(std::move(curve));
            }
            editions.push_back(std::move(sealed.edition));
        }
    }
    return editions.empty() ? nullptr
                            : std::make_shared<const EarlierEditions>(std::move(editions), std::move(counts),
                                                                      std::move(curves));
}

}  // namespace jisr
