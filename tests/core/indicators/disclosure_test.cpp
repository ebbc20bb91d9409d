#include "core/indicators/disclosure.h"

#include "tests/core/indicators/syntheticprintout.h"
#include "tests/support/catch.h"

using namespace jisr;
using namespace synthetic;

namespace {

const QDate cutOff(2026, 6, 30);

Edition published(const std::vector<FigureGroup>& printout, const std::vector<Edition>& earlier = {},
                  const Filter& filter = {}) {
    return publicEdition(printout, cutOff, filter, RuleParameters{}, earlier);
}

/// Whole-number functionals of the people of every cell and kind, as rows of an echelon modulo a prime:
/// what somebody who reads all of the edition can combine. Built from the people, not from the sums that
/// the program knows.
class Reader {
  public:
    explicit Reader(const Programme& programme) : m_programme(programme) {}

    void read(const FigureGroup& group, const Kinds& kinds) { m_rows.push_back(functional(group, kinds)); }
    void finish() {
        std::vector<std::vector<quint64>> reduced;
        for (auto& row : m_rows) {
            reduceBy(reduced, row);
            const std::size_t lead = leadOf(row);
            if (lead < row.size()) {
                const quint64 scale = inverse(row[lead]);
                for (quint64& entry : row) {
                    entry = entry * scale % prime;
                }
                reduced.push_back(row);
                m_leads.push_back(lead);
            }
        }
        m_rows = std::move(reduced);
    }
    bool knows(const FigureGroup& group, const Kinds& kinds) const {
        std::vector<quint64> row = functional(group, kinds);
        reduceBy(m_rows, row);
        return leadOf(row) == row.size();
    }

  private:
    static constexpr quint64 prime = 1000000007;

    std::vector<quint64> functional(const FigureGroup& group, const Kinds& kinds) const {
        std::vector<quint64> row(m_programme.cells.size() * KindCount, 0);
        for (const std::size_t cell : m_programme.cellsOf(group)) {
            for (const int kind : kinds) {
                row[cell * KindCount + std::size_t(kind)] += 1;
            }
        }
        return row;
    }
    static std::size_t leadOf(const std::vector<quint64>& row) {
        return std::size_t(std::find_if(row.begin(), row.end(), [](quint64 v) { return v != 0; }) -
                           row.begin());
    }
    static quint64 inverse(quint64 value) {
        quint64 result = 1;
        for (quint64 exponent = prime - 2; exponent > 0; exponent >>= 1, value = value * value % prime) {
            if (exponent & 1) {
                result = result * value % prime;
            }
        }
        return result;
    }
    void reduceBy(const std::vector<std::vector<quint64>>& by, std::vector<quint64>& row) const {
        for (std::size_t at = 0; at < by.size(); ++at) {
            const quint64 factor = row[m_leads[at]];
            for (std::size_t entry = m_leads[at]; factor != 0 && entry < row.size(); ++entry) {
                row[entry] = (row[entry] + (prime - factor) * by[at][entry]) % prime;
            }
        }
    }
    const Programme& m_programme;
    std::vector<std::vector<quint64>> m_rows;
    std::vector<std::size_t> m_leads;
};

const Recipe& recipeOf(IndicatorId id) {
    return *std::find_if(recipes().begin(), recipes().end(), [id](const Recipe& r) { return r.id == id; });
}

// Counts that another figure of the group prints openly are no secret of this one.
bool sameAsPrinted(const PublishedGroup& published, const Figure& figure) {
    const Cover* inserted = published.find(IndicatorId::Ins, 6);
    return (figure.id == IndicatorId::InsR || figure.id == IndicatorId::InsA) && inserted->numerator();
}

int checkNothingFollows(const Programme& programme, const Edition& edition) {
    Reader reader(programme);
    for (const PublishedGroup& group : edition.groups) {
        for (std::size_t at = 0; at < group.covers.size(); ++at) {
            const Recipe& recipe = recipeOf(group.group.figures[at].id);
            if (group.covers[at].numerator() && recipe.id != IndicatorId::SalMed) {
                reader.read(group.group, recipe.numerator);
            }
            if (group.covers[at].denominator) {
                reader.read(group.group, recipe.denominator);
            }
        }
    }
    reader.finish();
    int rates = 0;
    for (const PublishedGroup& group : edition.groups) {
        for (std::size_t at = 0; at < group.covers.size(); ++at) {
            const Figure& figure = group.group.figures[at];
            const Cover& cover = group.covers[at];
            const Recipe& recipe = recipeOf(figure.id);
            INFO(group.group.code().toStdString()
                 << " " << int(figure.id) << " " << figure.numerator << "/" << figure.denominator);
            rates += cover.rate == Shown::Rate ? 1 : 0;
            if (!cover.denominator && figure.denominator > 0) {
                CHECK_FALSE(reader.knows(group.group, recipe.denominator));
            }
            if (!cover.numerator() && figure.numerator > 0 && !sameAsPrinted(group, figure)) {
                CHECK_FALSE(reader.knows(group.group, recipe.numerator));
            }
        }
    }
    return rates;
}

void checkRules(const Edition& edition) {
    for (const PublishedGroup& group : edition.groups) {
        for (std::size_t at = 0; at < group.covers.size(); ++at) {
            const Figure& figure = group.group.figures[at];
            const Cover& cover = group.covers[at];
            const qint64 n = figure.denominator, hits = figure.numerator;
            INFO(group.group.code().toStdString() << " " << int(figure.id) << " " << hits << "/" << n);
            CHECK((n == 0 && cover.denominator) == (cover.rate == Shown::Nothing));
            CHECK_FALSE((cover.denominator && n >= 1 && n <= 4));
            if (figure.id == IndicatorId::SalMed) {
                CHECK_FALSE((cover.rate == Shown::Rate && n < 10));
                continue;
            }
            if (cover.rate == Shown::Rate) {
                CHECK(n >= 20);
                CHECK(cover.denominator);
                CHECK_FALSE((hits >= 1 && hits <= 4));
                CHECK_FALSE((n - hits >= 1 && n - hits <= 4));
                CHECK_FALSE((n < 50 && (20 * hits <= n || 20 * (n - hits) <= n)));
            }
            if (cover.rate == Shown::AtMost5 || cover.rate == Shown::AtLeast95) {
                CHECK((n >= 20 && n <= 49));
                CHECK(cover.denominator);
                CHECK((cover.rate == Shown::AtMost5 ? 20 * hits <= n : 20 * (n - hits) <= n));
            }
        }
    }
}

/// One group with N people: the rest is far from every limit.
Counts plain() {
    Counts people(KindCount, 0);
    people[EmpKind] = 100;
    people[ApprKind] = 20;
    people[CiKind] = 30;
    people[StudyKind] = 110;
    people[IntKind] = 40;
    people[SeekKind] = 60;
    people[InactKind] = 70;
    people[UnreachedKind] = 80;
    people[NotTracedKind] = 90;
    people[NeutralKind] = 50;
    people[NotDueKind] = 200;
    people[GradOnTimeKind] = 300;
    people[GradLateKind] = 31;
    people[DropKind] = 42;
    people[FailKind] = 53;
    people[OngoKind] = 64;
    people[ConfirmedKind] = 800;
    people[UnconfirmedKind] = 75;
    people[VerifiedKind] = 15;
    people[StableKind] = 85;
    people[InFieldKind] = 115;
    people[OutFieldKind] = 25;
    people[FullTimeKind] = 330;
    people[PartTimeKind] = 25;
    people[NetInsertedKind] = 125;
    people[NetOtherKind] = 270;
    people[PaidKind] = 700;
    return people;
}

Edition alone(const Counts& people) {
    return published({groupOf({}, {"ALL"}, people)});
}

Shown rateOf(const Edition& edition, IndicatorId id, int horizon = 6, std::size_t group = 0) {
    return edition.groups[group].find(id, horizon)->rate;
}

}  // namespace

TEST_CASE("large counts far from each other are published whole") {
    const Edition edition = alone(plain());
    for (std::size_t at = 0; at < edition.groups[0].covers.size(); ++at) {
        INFO(int(edition.groups[0].group.figures[at].id));
        CHECK(edition.groups[0].covers[at] == Cover{});
    }
    CHECK(edition.publicMode);
    CHECK(edition.givenAway == 0);
}

TEST_CASE("between 20 and 49 people extreme rates say at most 5 or at least 95 per cent, without counts") {
    Counts people(KindCount, 0);
    people[EmpKind] = 38;
    people[SeekKind] = 2;
    const Edition edition = alone(people);
    CHECK(rateOf(edition, IndicatorId::Ins) == Shown::AtLeast95);
    CHECK(rateOf(edition, IndicatorId::ShSeek) == Shown::AtMost5);
    CHECK(rateOf(edition, IndicatorId::ShCi) == Shown::AtMost5);
    CHECK_FALSE(edition.groups[0].find(IndicatorId::Ins, 6)->numerator());
    CHECK(edition.groups[0].find(IndicatorId::Ins, 6)->denominator);
    const IndicatorRow row =
        publishedRow(edition.groups[0].group, *edition.groups[0].group.find(IndicatorId::Ins, 6),
                     *edition.groups[0].find(IndicatorId::Ins, 6));
    CHECK(row.value == QString::fromUtf8("≥ 95 %"));
    CHECK(row.numerator == "c");
    CHECK(row.denominator == "40");
    CHECK(row.low95 == "c");
    people[EmpKind] = 48;  // 50 people: rule 1 no longer applies, and 2 is a small count
    CHECK(rateOf(alone(people), IndicatorId::Ins) == Shown::Hidden);
    people[SeekKind] = 0;
    people[EmpKind] = 50;  // all of fifty may be said
    CHECK(rateOf(alone(people), IndicatorId::Ins) == Shown::Rate);
}

TEST_CASE("a rate under 20 people, with 1 to 4 hits or 1 to 4 others is hidden") {
    Counts people(KindCount, 0);
    people[EmpKind] = 10;
    people[SeekKind] = 9;
    CHECK(rateOf(alone(people), IndicatorId::Ins) == Shown::Hidden);
    CHECK(alone(people).groups[0].find(IndicatorId::Ins, 6)->denominator);  // 19 is no small count
    people[SeekKind] = 10;
    CHECK(rateOf(alone(people), IndicatorId::Ins) == Shown::Rate);
    people[EmpKind] = 4;
    people[SeekKind] = 60;
    CHECK(rateOf(alone(people), IndicatorId::Ins) == Shown::Hidden);
    people[EmpKind] = 60;
    people[SeekKind] = 4;
    CHECK(rateOf(alone(people), IndicatorId::Ins) == Shown::Hidden);
    CHECK(rateOf(alone(Counts(KindCount, 0)), IndicatorId::Ins) == Shown::Nothing);
    people = Counts(KindCount, 0);
    people[EmpKind] = 3;
    CHECK_FALSE(alone(people).groups[0].find(IndicatorId::Ins, 6)->denominator);
}

TEST_CASE("a count a few people off one already printed is hidden: unknown, neutral, contracts") {
    Counts people = plain();
    people[UnreachedKind] = 3;
    people[NotTracedKind] = 0;
    Edition edition = alone(people);
    CHECK(rateOf(edition, IndicatorId::Ins) == Shown::Rate);
    CHECK(rateOf(edition, IndicatorId::Unk) == Shown::Hidden);
    CHECK(rateOf(edition, IndicatorId::InsUb) == Shown::Hidden);
    CHECK(rateOf(edition, IndicatorId::Rep) == Shown::Hidden);
    CHECK(rateOf(edition, IndicatorId::InsR) == Shown::Hidden);
    CHECK_FALSE(edition.groups[0].find(IndicatorId::InsR, 6)->denominator);
    people = plain();
    people[NeutralKind] = 2;
    edition = alone(people);
    CHECK(rateOf(edition, IndicatorId::Due) == Shown::Hidden);
    CHECK_FALSE(edition.groups[0].find(IndicatorId::Neut, 6)->denominator);
    people = plain();
    people[ApprKind] = 1;
    people[CiKind] = 3;
    CHECK(rateOf(alone(people), IndicatorId::Emp) == Shown::Hidden);
}

TEST_CASE("a median of fewer than ten is never published") {
    Counts people = plain();
    people[PaidKind] = 9;
    const Edition edition = alone(people);
    CHECK(rateOf(edition, IndicatorId::SalMed) == Shown::Hidden);
    const FigureGroup& group = edition.groups[0].group;
    const IndicatorRow row = publishedRow(group, *group.find(IndicatorId::SalMed, 6),
                                          *edition.groups[0].find(IndicatorId::SalMed, 6));
    CHECK(row.value == "c");
    CHECK(row.denominator == "9");
}

TEST_CASE("one hidden region hides another, so that the whole doesn't give it back") {
    Counts small(KindCount, 0);
    small[EmpKind] = 12;
    small[SeekKind] = 3;
    std::vector<FigureGroup> printout;
    Programme programme{4, 1, {plain(), small, plain(), plain()}};
    programme.cells[0][EmpKind] = 150;
    programme.cells[3][EmpKind] = 170;
    const Edition edition = published(programme.printout(true, false, false));
    CHECK(rateOf(edition, IndicatorId::Ins, 6, 0) == Shown::Rate);    // the whole
    CHECK(rateOf(edition, IndicatorId::Ins, 6, 2) == Shown::Hidden);  // 15 people
    CHECK(rateOf(edition, IndicatorId::Ins, 6, 3) == Shown::Hidden);  // the smallest of the others
    CHECK(rateOf(edition, IndicatorId::Ins, 6, 1) == Shown::Rate);
    checkRules(edition);
    checkNothingFollows(programme, edition);
}

TEST_CASE("what is published never gives a hidden figure back by subtraction") {
    std::mt19937 random(11);
    int rates = 0;
    for (int round = 0; round < 120; ++round) {
        const Programme programme =
            Programme::random(random, 1 + int(random() % 4), 1 + int(random() % 3), 2 + random() % 40);
        const bool byRegion = random() % 4 != 0, byOperator = random() % 2 == 0, crossed = random() % 4 == 0;
        const Edition edition = published(programme.printout(byRegion, byOperator, crossed));
        INFO(round);
        CHECK(edition.givenAway == 0);
        checkRules(edition);
        rates += checkNothingFollows(programme, edition);
        const Edition again = published(programme.printout(byRegion, byOperator, crossed));
        for (std::size_t group = 0; group < edition.groups.size(); ++group) {
            CHECK(again.groups[group].covers == edition.groups[group].covers);
        }
    }
    CHECK(rates > 1500);  // and still says something
}

TEST_CASE("an edition repeated on the same data hides what it hid and shows what it showed") {
    std::mt19937 random(5);
    for (int round = 0; round < 20; ++round) {
        const Programme programme = Programme::random(random, 3, 2, 20);
        const Edition first = published(programme.printout(true, false, false));
        const Edition second = published(programme.printout(true, false, false), {first});
        for (std::size_t group = 0; group < first.groups.size(); ++group) {
            INFO(round);
            CHECK(second.groups[group].covers == first.groups[group].covers);
        }
    }
}

TEST_CASE("what one edition hid, a later one on the same data does not print, by whatever way it is asked") {
    std::mt19937 random(6);
    for (int round = 0; round < 20; ++round) {
        const Programme programme = Programme::random(random, 3, 2, 25);
        const Edition first = published(programme.printout(true, false, false));
        for (int region = 0; region < 3; ++region) {
            // the region asked for by filter: the same people as the region's line
            Filter filter;
            filter.allowed[GroupKey::Region] = {Programme::regionCode(region)};
            const Edition second =
                published({groupOf({}, {"ALL"}, programme.sum(region, -1))}, {first}, filter);
            const PublishedGroup& then = first.groups[std::size_t(region) + 1];
            for (std::size_t at = 0; at < then.covers.size(); ++at) {
                if (then.group.figures[at].numerator > 0 && then.covers[at].rate == Shown::Hidden) {
                    INFO(int(then.group.figures[at].id));
                    CHECK(second.groups[0].covers[at].rate != Shown::Rate);
                }
            }
        }
    }
}

TEST_CASE("a count a few people off the same count of an earlier edition is hidden") {
    const Edition first = alone(plain());
    Counts people = plain();
    people[EmpKind] += 2;  // two newcomers, both in a job
    const Edition second = published({groupOf({}, {"ALL"}, people)}, {first});
    CHECK(rateOf(second, IndicatorId::Ins) == Shown::Hidden);
    CHECK(rateOf(second, IndicatorId::Grad, 0) == Shown::Rate);  // nothing has moved there
    people[EmpKind] += 40;
    people[SeekKind] += 20;
    CHECK(rateOf(published({groupOf({}, {"ALL"}, people)}, {first}), IndicatorId::Ins) == Shown::Rate);
}

namespace {
/// Hand-made figures of one group.
FigureGroup figuresOf(const Grouping& grouping, const QStringList& codes,
                      const std::vector<std::tuple<IndicatorId, int, qint64, qint64>>& figures) {
    FigureGroup group;
    group.grouping = grouping;
    group.codes = codes;
    for (const auto& [id, horizon, numerator, denominator] : figures) {
        Figure figure;
        figure.id = id;
        figure.horizon = horizon;
        figure.numerator = numerator;
        figure.denominator = denominator;
        group.figures.push_back(figure);
    }
    return group;
}
}  // namespace

TEST_CASE("OFPPT's denominator, which is INS, SEEK and STUDY, does not give a hidden share of studies back") {
    using enum IndicatorId;
    const FigureGroup whole = figuresOf({}, {"ALL"},
                                        {{Ins, 9, 113, 192},
                                         {Emp, 9, 89, 192},
                                         {ShAppr, 9, 12, 192},
                                         {ShCi, 9, 12, 192},
                                         {ShStudy, 9, 5, 192},
                                         {ShInt, 9, 31, 192},
                                         {ShSeek, 9, 24, 192},
                                         {ShInact, 9, 1, 192},
                                         {Unk, 9, 18, 192},
                                         {Ofppt, 9, 130, 142}});
    const Edition edition = published({whole});
    CHECK(rateOf(edition, ShInact, 9) == Shown::Hidden);
    CHECK(rateOf(edition, ShStudy, 9) == Shown::Hidden);
    const bool seekersPrinted = rateOf(edition, ShSeek, 9) == Shown::Rate;
    CHECK_FALSE((edition.groups[0].covers[9].denominator && seekersPrinted));
}

TEST_CASE("in a group not employed at entry net insertion does not give a hidden insertion back") {
    using enum IndicatorId;
    const Grouping byEntry{{GroupKey::EntryStatus}};
    const Edition edition =
        published({figuresOf({}, {"ALL"}, {{Ins, 12, 70, 109}, {InsN, 12, 60, 94}}),
                   figuresOf(byEntry, {"employed"}, {{Ins, 12, 10, 15}, {InsN, 12, 0, 0}}),
                   figuresOf(byEntry, {"unemployed"}, {{Ins, 12, 35, 55}, {InsN, 12, 35, 55}}),
                   figuresOf(byEntry, {"inactive"}, {{Ins, 12, 25, 39}, {InsN, 12, 25, 39}})});
    for (std::size_t group = 2; group < 4; ++group) {
        CHECK(rateOf(edition, Ins, 12, group) == rateOf(edition, InsN, 12, group));
    }
    // all less those employed at entry is what InsN counts among
    const bool all = edition.groups[0].covers[0].denominator, net = edition.groups[0].covers[1].denominator;
    const bool employed = edition.groups[1].covers[0].denominator;
    CHECK_FALSE((all && net && !employed));
}

TEST_CASE("internal mode shows everything") {
    Counts people(KindCount, 0);
    people[EmpKind] = 1;
    const Edition edition = internalEdition({groupOf({}, {"ALL"}, people)}, cutOff, {});
    CHECK_FALSE(edition.publicMode);
    CHECK(rateOf(edition, IndicatorId::Ins) == Shown::Rate);
    CHECK(rateOf(edition, IndicatorId::InsN) == Shown::Nothing);
}

TEST_CASE("counts in a row are printed when they are not small and not a few people off one another") {
    CHECK(publishable({120, 118, 110, 60, 57, 55, 4, 0}) ==
          std::vector<bool>{true, false, true, true, false, true, false, true});
    CHECK(publishable({}).empty());
    CHECK(publishable({7, 7, 3}) == std::vector<bool>{true, true, false});
}
