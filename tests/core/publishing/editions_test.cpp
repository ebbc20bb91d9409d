// Disclosure, rule 4: what was sealed in public stays in readers' hands.
#include <algorithm>
#include <map>
#include <random>

#include "core/publishing/lastreport.h"
#include "core/publishing/seal.h"
#include "core/storage/merging.h"
#include "tests/core/publishing/sealbench.h"

using namespace jisr;
using test::SealBench;

namespace {

/// What an edition prints of each count of each group: who, what, how many.
struct Printed {
    qint64 value = 0;
    bool shown = false;
};
using Counts = std::map<QString, Printed>;

Counts countsOf(const Edition& edition) {
    Counts counts;
    for (const PublishedGroup& group : edition.groups) {
        for (std::size_t i = 0; i < group.covers.size(); ++i) {
            const Figure& figure = group.group.figures[i];
            if (figure.id == IndicatorId::SalMed) {
                continue;
            }
            const QString key = group.group.grouping.code() + u'=' + group.group.code() + u'/' +
                                QLatin1String(indicatorInfo(figure.id).code) + u'/' +
                                QString::number(figure.horizon);
            counts[key + u'n'] = {figure.numerator, group.covers[i].numerator()};
            counts[key + u'd'] = {figure.denominator, group.covers[i].denominator};
        }
    }
    return counts;
}

/// Nobody can be told by subtracting the two, nor by reading in one what the other hides.
void checkApart(const Edition& first, const Edition& second) {
    const Counts then = countsOf(first), now = countsOf(second);
    for (const auto& [key, a] : then) {
        const auto found = now.find(key);
        if (found == now.end()) {
            continue;
        }
        const Printed& b = found->second;
        INFO(key.toStdString() << ": " << a.value << ", " << b.value);
        if (a.shown && b.shown) {
            CHECK((a.value == b.value || std::abs(a.value - b.value) >= 5));
        } else if (a.value == b.value && a.value > 0 && !a.shown) {
            CHECK_FALSE(b.shown);
        }
    }
}

}  // namespace

TEST_CASE("subtracting a sealed public edition from the next one reveals nobody") {
    SealBench bench(3000);
    const ReportOrder first = SealBench::order(QDate(2026, 3, 31), true);
    bench.seal(first);
    std::mt19937 random(3);
    for (const QDate& cutOff : {QDate(2026, 4, 3), QDate(2026, 4, 15), QDate(2026, 6, 30)}) {
        // a few people's situations are heard of in between
        const std::vector<qint64> situations = bench.store->ids(RecordKind::Situation);
        for (int i = 0; i < 12; ++i) {
            const qint64 id = situations[random() % situations.size()];
            auto row = bench.store->row(RecordKind::Situation, id);
            row->values[std::size_t(record(RecordKind::Situation).indexOf(u"evidence"))] =
                QStringLiteral("D");
            bench.store->update(RecordKind::Situation, id, row->values);
        }
        const auto published = publishedEditions(bench.connection(), bench.clock);
        bench.seal(SealBench::order(cutOff, true));
        const auto with = publishedEditions(bench.connection(), bench.clock);
        // the report's own, and every point of its trend
        REQUIRE(with->editions().size() > published->editions().size() + 1);
        for (std::size_t i = published->editions().size(); i < with->editions().size(); ++i) {
            for (const Edition& earlier : published->editions()) {
                checkApart(earlier, with->editions()[i]);
            }
        }
    }
    CHECK(bench.faults().toStdString() == "");
}

TEST_CASE("without the sealed editions the same figures would give people away") {
    SealBench bench(3000);
    bench.seal(SealBench::order(QDate(2026, 3, 31), true));
    Analysis facts = bench.analysis(QDate(2026, 4, 3));
    ReportRequest request;
    request.publicMode = true;
    const CohortSlices slices(facts.dimensions());
    const Edition blind = sealedEdition(Results(facts, slices, request), false).edition;
    request.earlier = publishedEditions(bench.connection(), bench.clock);
    const Edition seeing = sealedEdition(Results(facts, slices, request), false).edition;
    const Counts then = countsOf(request.earlier->editions().front());
    const auto tellsSomebody = [&then](const Edition& edition) {
        int tells = 0;
        for (const auto& [key, now] : countsOf(edition)) {
            const auto before = then.find(key);
            tells += before != then.end() && before->second.shown && now.shown &&
                     before->second.value != now.value && std::abs(before->second.value - now.value) < 5;
        }
        return tells;
    };
    CHECK(tellsSomebody(blind) > 0);
    CHECK(tellsSomebody(seeing) == 0);
}

TEST_CASE("no step of a public curve is a few people off the same days of a sealed one") {
    SealBench bench(3000);
    bench.seal(SealBench::order(QDate(2026, 6, 30), true));
    const auto published = publishedEditions(bench.connection(), bench.clock);
    REQUIRE(published->curvesOf({}).size() == 1);
    const PrintedCurve& then = *published->curvesOf({}).front();
    const auto fewApart = [&](const Results& results) {
        int few = 0;
        qint64 apart = 0;
        for (const CurveRow& row : results.curve()) {
            const qint64 now = results.insertedUntil(row.day) - then.by(row.day);
            few += now != apart && std::abs(now - apart) < 5;
            apart = now;
        }
        return few;
    };
    const auto seen = [&](std::shared_ptr<const EarlierEditions> earlier) {
        Analysis facts = bench.analysis(QDate(2026, 6, 30));
        ReportRequest request;
        request.publicMode = true;
        request.earlier = std::move(earlier);
        return Results(facts, CohortSlices(facts.dimensions()), request);
    };
    // a few people turn out to have begun their work some weeks later
    const int began = record(RecordKind::Situation).indexOf(u"started_on");
    const std::vector<qint64> situations = bench.store->ids(RecordKind::Situation);
    std::size_t at = 0;
    for (int told = 0; told == 0 && at < situations.size(); told = fewApart(seen({}))) {
        for (int changed = 0; changed < 3 && at < situations.size(); ++at) {
            auto row = bench.store->row(RecordKind::Situation, situations[at]);
            const QDate day = QDate::fromString(row->values[std::size_t(began)].toString(), Qt::ISODate);
            row->values[std::size_t(began)] = day.addDays(25).toString(Qt::ISODate);
            try {
                changed +=
                    day.isValid() && bench.store->update(RecordKind::Situation, situations[at], row->values);
            } catch (const Error&) {
                continue;  // it would end before it begins
            }
        }
    }
    const Results blind = seen({}), seeing = seen(published);
    CHECK(fewApart(blind) > 0);
    CHECK(fewApart(seeing) == 0);
    CHECK(seeing.curve().size() > blind.curve().size() / 2);  // and yet the curve is drawn
    CHECK(bench.faults().toStdString() == "");
}

TEST_CASE("a count beside the figures isn't printed a few people off the same count of an earlier edition") {
    SealBench bench(1500);
    const QDate cutOff(2025, 3, 31);
    Analysis facts = bench.analysis(cutOff);
    const CohortSlices slices(facts.dimensions());
    ReportRequest request;
    request.publicMode = true;
    const Results alone(facts, slices, request);
    REQUIRE(alone.enrolled());
    REQUIRE(alone.inTraining());
    const auto beside = [&](qint64 step) {
        request.earlier = std::make_shared<const EarlierEditions>(
            std::vector<Edition>{},
            std::vector<PrintedCount>{{{}, QStringLiteral("enrolled"), *alone.enrolled() + step}});
        return Results(facts, slices, request);
    };
    CHECK_FALSE(beside(2).enrolled());
    CHECK(beside(2).inTraining());
    CHECK(beside(0).enrolled());
    CHECK(beside(-5).enrolled());
    bench.seal(SealBench::order(cutOff, true));
    const auto published = publishedEditions(bench.connection(), bench.clock);
    CHECK(published->isNear({{}, QStringLiteral("enrolled"), *alone.enrolled() + 1}, 5));
    CHECK_FALSE(published->isNear({{}, QStringLiteral("enrolled"), *alone.enrolled() + 40}, 5));
}

TEST_CASE("a regional public report knows what the national one printed of its region") {
    SealBench bench(3000);
    bench.seal(SealBench::order(QDate(2026, 3, 31), true));
    ReportOrder regional = SealBench::order(QDate(2026, 4, 2), true);
    regional.kind = QStringLiteral("regional");
    regional.scope.allowed[GroupKey::Region] = {QStringLiteral("MA-06")};
    bench.seal(regional);
    CHECK(bench.faults().toStdString() == "");
    const auto editions = publishedEditions(bench.connection(), bench.clock);
    // national and the points of its trend; around the region; the region, of which no trend is published
    REQUIRE(editions->editions().size() > 3);
    CHECK(std::count_if(editions->editions().begin(), editions->editions().end(),
                        [&regional](const Edition& edition) { return edition.filter == regional.scope; }) ==
          1);
    const PublishedGroup& whole = editions->editions().back().groups.front();
    const auto& printed = editions->of(regional.scope, whole.group);
    REQUIRE(printed.size() == 4);  // twice among the regions; as the whole and as its only region
    for (const std::size_t at : {std::size_t(0), std::size_t(1)}) {
        CHECK(printed[at]->group.grouping == Grouping{{GroupKey::Region}});
        Edition then, now;
        then.groups = {*printed[at]};
        then.groups[0].group.grouping = {};
        then.groups[0].group.codes = {QStringLiteral("ALL")};
        now.groups = {whole};
        checkApart(then, now);
    }
}

TEST_CASE("a report explains itself against the last sealed one of its kind, scope and horizon") {
    SealBench bench(1500);
    bench.seal(SealBench::order(QDate(2026, 3, 31)));
    Analysis facts = bench.analysis(QDate(2026, 6, 30));
    const auto items = [&](ReportOrder order) {
        return gatherMaterial(bench.connection(), bench.clock, facts, order, bench.progress).difference;
    };
    const auto explained = items(SealBench::order(QDate(2026, 6, 30)));
    REQUIRE(explained.size() == 2);
    const ReportTable& table = std::get<ReportTable>(explained[1]);
    const auto sum = [&table](std::size_t column) {
        qint64 total = 0;
        for (std::size_t row = 0; row + 1 < table.rows.size(); ++row) {
            total += table.rows[row][column].value.toLongLong();
        }
        return total;
    };
    CHECK(sum(2) == table.rows.back()[2].value.toLongLong());
    CHECK(sum(3) == table.rows.back()[3].value.toLongLong());
    ReportOrder other = SealBench::order(QDate(2026, 6, 30));
    other.horizon = 12;
    CHECK(items(other).empty());
    other = SealBench::order(QDate(2026, 6, 30));
    other.kind = QStringLiteral("targets");
    CHECK(items(other).empty());
    other = SealBench::order(QDate(2026, 6, 30));
    other.scope.allowed[GroupKey::Sex] = {QStringLiteral("F")};
    CHECK(items(other).empty());
    CHECK(items(SealBench::order(QDate(2025, 12, 31))).empty());       // the seal is later
    CHECK(items(SealBench::order(QDate(2026, 6, 30), true)).empty());  // no public one yet
    CHECK(items(SealBench::order(QDate(2026, 3, 31))).empty());        // the very same count
}

TEST_CASE("merged learners stand under merges in the difference of a real file") {
    SealBench bench(600);
    const QDate cutOff(2026, 6, 30);
    bench.seal(SealBench::order(cutOff));
    // somebody inserted is found to be another graduate
    Analysis facts = bench.analysis(cutOff);
    const People people = facts.people(IndicatorId::Ins, 6, {});
    qint64 kept = 0, merged = 0;
    for (const Person& person : people.persons) {
        if (person.part == Part::Excluded) {
            continue;
        }
        if (!kept) {
            kept = person.learner;
        } else if (!merged && person.learner != kept) {
            merged = person.learner;
        }
    }
    Merging(*bench.store).merge(kept, merged, {}, Phrasebook(Language::English));
    facts = bench.analysis(cutOff);
    const auto since =
        sinceLastReport(bench.connection(), bench.clock, facts, SealBench::order(cutOff), {}, bench.progress);
    REQUIRE(since);
    for (const ChangedPerson& person : since->difference.people) {
        CHECK(person.cause == Cause::Merge);
    }
    CHECK(since->difference.after.denominator == since->difference.before.denominator - 1);
}
