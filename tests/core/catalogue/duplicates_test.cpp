#include "tests/support/duplicates.h"

#include <QHash>
#include <QSet>

#include "core/catalogue/names.h"
#include "tests/support/catch.h"

using namespace jisr;

TEST_CASE("The planted duplicates are as many as said, of every kind, and the same for the same seed") {
    const DuplicateSet set = plantDuplicates(2000, 20, 7);
    CHECK(set.rows.size() == 2000);
    CHECK(set.truth.size() == 40);
    QHash<QString, int> kinds;
    for (const PlantedDuplicate& each : set.truth) {
        ++kinds[each.kind];
    }
    CHECK(kinds.size() == 4);
    for (const int count : kinds) {
        CHECK(count == 10);
    }
    CHECK(plantDuplicates(2000, 20, 7).rows == set.rows);
    CHECK(plantDuplicates(2000, 20, 8).rows != set.rows);
    QSet<QString> references;
    for (const QStringList& row : set.rows) {
        CHECK(row.size() == set.header.size());
        references.insert(row[0]);
    }
    CHECK(references.size() == 2000);
}

TEST_CASE("Name keys bring the planted duplicates together again") {
    const DuplicateSet set = plantDuplicates();
    QHash<QString, const QStringList*> byReference;
    for (const QStringList& row : set.rows) {
        byReference.insert(row[0], &row);
    }
    QHash<QString, std::pair<int, int>> near;  // kind → recognised, all
    for (const PlantedDuplicate& each : set.truth) {
        const QStringList& a = *byReference[each.original];
        const QStringList& b = *byReference[each.duplicate];
        const double similarity = nameSimilarity(personKey(a[1], a[2]), personKey(b[1], b[2]));
        auto& [recognised, all] = near[each.kind];
        recognised += each.kind == u"typing" ? similarity >= 0.85 : similarity == 1;
        ++all;
    }
    for (auto it = near.constBegin(); it != near.constEnd(); ++it) {
        INFO(it.key().toStdString() << ": " << it->first << " of " << it->second);
        CHECK(it->first * 100 >= it->second * 95);
    }
}
