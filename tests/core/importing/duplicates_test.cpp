#include <QHash>
#include <QSet>

#include "tests/core/importing/programme.h"
#include "tests/support/duplicates.h"

using namespace jisr;

TEST_CASE(
    "Of 20,000 learners with 2 % planted duplicates, 95 % are found, 90 % of what is told is right and "
    "what is merged is always right") {
    const DuplicateSet set = plantDuplicates();
    TestProgramme programme;
    const QString path = programme.path(QStringLiteral("learners.csv"));
    writeDuplicates(set, path, programme.path(QStringLiteral("truth.csv")));
    const std::unique_ptr<Plan> plan = programme.plan({path});

    QHash<QString, QString> originals;  // duplicate → original
    for (const PlantedDuplicate& each : set.truth) {
        originals.insert(each.duplicate, each.original);
    }
    const auto planted = [&](const QString& a, const QString& b) {
        return originals.value(a) == b || originals.value(b) == a;
    };
    QSet<QString> found;
    qint64 told = 0, right = 0;
    for (const UncertainPair& pair : plan->uncertainPairs(0, 100'000)) {
        ++told;
        if (planted(pair.reference, pair.otherReference)) {
            ++right;
            found.insert(originals.contains(pair.reference) ? pair.reference : pair.otherReference);
        } else {
            UNSCOPED_INFO("wrong: " << pair.reference.toStdString() << " "
                                    << pair.otherReference.toStdString() << " " << pair.similarity << " "
                                    << pair.why.text);
        }
    }
    // Certain: the row brings no learner of its own.
    QSet<QString> created;
    for (const PlanRow& row : plan->rows(PlanAction::Create, RecordKind::Learner, 0, 100'000)) {
        created.insert(row.key);
    }
    qint64 merged = 0, mergedRight = 0;
    for (const QStringList& row : set.rows) {
        if (!created.contains(row[0])) {
            ++merged;
            mergedRight += originals.contains(row[0]) ? 1 : 0;
            found.insert(row[0]);
        }
    }
    for (const PlantedDuplicate& each : set.truth) {
        if (!found.contains(each.duplicate)) {
            UNSCOPED_INFO("missed " << each.kind.toStdString() << ": " << each.original.toStdString() << " "
                                    << each.duplicate.toStdString());
        }
    }
    INFO("told " << told << ", right " << right << ", merged " << merged << ", found " << found.size()
                 << " of " << set.truth.size());
    CHECK(static_cast<size_t>(found.size()) * 100 >= set.truth.size() * 95);
    CHECK(right * 100 >= told * 90);
    CHECK(mergedRight == merged);
}
