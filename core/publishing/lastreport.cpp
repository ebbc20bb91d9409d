#include "core/publishing/lastreport.h"

#include <algorithm>

#include "core/publishing/seal.h"
#include "core/reporting/reportresults.h"
#include "core/storage/recordstore.h"

namespace jisr {

namespace {

/// The seal that a report of @p order follows.
std::optional<StoredSeal> lastLike(SealStore& store, const ReportOrder& order) {
    const QString scope = canonical::filterText(order.scope);
    const QString cutOff = order.cutOff.toString(Qt::ISODate);
    std::optional<StoredSeal> last;
    for (StoredSeal& seal : store.seals()) {
        const bool alike = seal.kind == order.kind && seal.scope == scope && seal.cutOff <= cutOff &&
                           (!order.publicMode || seal.edition == u"public") &&
                           canonical::orderFrom(seal.asked).horizon == order.horizon;
        if (alike && (!last || seal.cutOff >= last->cutOff)) {
            last = std::move(seal);
        }
    }
    return last ? store.seal(last->id) : std::nullopt;
}

bool shown(const PublishedGroup& whole, int horizon) {
    const Cover* cover = whole.find(IndicatorId::Ins, horizon);
    return cover && cover->rate == Shown::Rate && cover->denominator;
}

const char* standingCode(Standing standing) {
    switch (standing) {
        case Standing::Out:
            return "out";
        case Standing::Denominator:
            return "denominator";
        case Standing::Numerator:
            return "numerator";
    }
    return "";
}

}  // namespace

std::optional<SinceLastReport> sinceLastReport(Connection& connection, const Clock& clock, Analysis& analysis,
                                               const ReportOrder& order, const ReportMaterial& material,
                                               Progress& progress) {
    SealStore store(connection, clock);
    const std::optional<StoredSeal> seal = lastLike(store, order);
    const QByteArray key = store.pseudonymKey();
    if (!seal || key.isEmpty()) {
        return {};
    }
    const SealPseudonyms pseudonyms = pseudonymsOf(store, key, progress);
    PresentFacts present{analysis, [&pseudonyms](qint64 learner) { return pseudonyms.of(learner); }, {}, {}};
    for (const SealStore::Merge& merge : store.mergesAfter(seal->batch)) {
        present.merged.insert(pseudonymOf(merge.mergedUid, key));
        present.merged.insert(pseudonyms.of(merge.kept));
    }
    present.enteredSince = [&](qint64 enrolment) {
        return !store.enrolmentsMadeAfter(seal->batch, {enrolment}).empty();
    };
    SinceLastReport since;
    since.difference = explainDifference(FactSnapshot(qUncompress(seal->snapshot)),
                                         canonical::parametersFrom(seal->parameters),
                                         QDate::fromString(seal->cutOff, Qt::ISODate), present,
                                         IndicatorId::Ins, order.horizon, order.scope, progress);
    if (since.difference.people.empty() && since.difference.cutOff == since.difference.cutOffBefore) {
        return {};
    }
    since.view.code = seal->code;
    since.view.publicMode = order.publicMode;
    since.view.minCell = analysis.parameters().pubMinCell;
    since.view.minDenominator = analysis.parameters().pubMinDenominator;
    if (order.publicMode) {
        const auto editions = canonical::figuresFrom(qUncompress(seal->figures));
        const ReportResults results = reportResults(analysis, order, material, progress);
        const canonical::SealedEdition* then =
            canonical::find(editions, since.difference.cutOffBefore, order.scope);
        since.view.figuresShown = then && !then->edition.groups.empty() &&
                                  shown(then->edition.groups.front(), order.horizon) &&
                                  shown(results.now->whole().published, order.horizon);
    }
    return since;
}

QList<QStringList> peopleBehind(RecordStore& store, const Difference& difference) {
    const Record& learners = record(RecordKind::Learner);
    const auto field = [&learners](const StoredRow& row, QStringView name) {
        return row.values[std::size_t(learners.indexOf(name))].toString();
    };
    QList<QStringList> lines;
    for (const ChangedPerson& person : difference.people) {
        const auto row = person.learner ? store.row(RecordKind::Learner, person.learner) : std::nullopt;
        lines.append({QLatin1String(causeCode(person.cause)), row ? field(*row, u"reference") : QString(),
                      row ? field(*row, u"last_name") : QString(),
                      row ? field(*row, u"first_name") : QString(),
                      QLatin1String(standingCode(person.before)), QLatin1String(standingCode(person.after))});
    }
    return lines;
}

}  // namespace jisr
