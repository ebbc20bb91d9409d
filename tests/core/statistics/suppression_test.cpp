#include "core/statistics/suppression.h"

#include <map>
#include <numeric>
#include <random>

#include "core/statistics/linearsystem.h"
#include "tests/core/statistics/examplefile.h"

using namespace jisr;

namespace {

int hiddenCount(const std::vector<Mark>& marks) {
    return int(std::count_if(marks.begin(), marks.end(), isHidden));
}

// Exact fractions and textbook Gauss–Jordan, independent of LinearSystem: hidden values of a table that
// the printed ones determine.
struct Fraction {
    qint64 up = 0, down = 1;
    Fraction(qint64 u = 0, qint64 d = 1) : up(u), down(d) {
        const qint64 g = std::gcd(up, down);
        up /= g == 0 ? 1 : g;
        down /= g == 0 ? 1 : g;
        if (down < 0) {
            up = -up;
            down = -down;
        }
    }
    Fraction operator*(Fraction o) const { return {up * o.up, down * o.down}; }
    Fraction operator/(Fraction o) const { return {up * o.down, down * o.up}; }
    Fraction operator-(Fraction o) const { return {up * o.down - o.up * down, down * o.down}; }
};

std::vector<int> recoverable(const CountTable& table, const std::vector<Mark>& marks) {
    const int width = table.columns + 1;
    std::vector<int> unknown;
    std::vector<int> position(marks.size(), -1);
    for (std::size_t cell = 0; cell < marks.size(); ++cell) {
        if (isHidden(marks[cell])) {
            position[cell] = int(unknown.size());
            unknown.push_back(int(cell));
        }
    }
    std::vector<std::vector<Fraction>> matrix;
    const auto addLine = [&](const std::vector<int>& cells, int total) {
        std::vector<Fraction> row(unknown.size());
        for (const int cell : cells) {
            if (position[std::size_t(cell)] >= 0) {
                row[std::size_t(position[std::size_t(cell)])] = Fraction(1);
            }
        }
        if (position[std::size_t(total)] >= 0) {
            row[std::size_t(position[std::size_t(total)])] = Fraction(-1);
        }
        matrix.push_back(row);
    };
    for (int row = 0; row <= table.rows; ++row) {
        std::vector<int> cells;
        for (int column = 0; column < table.columns; ++column) {
            cells.push_back(row * width + column);
        }
        addLine(cells, row * width + table.columns);
    }
    for (int column = 0; column <= table.columns; ++column) {
        std::vector<int> cells;
        for (int row = 0; row < table.rows; ++row) {
            cells.push_back(row * width + column);
        }
        addLine(cells, table.rows * width + column);
    }
    std::size_t rank = 0;
    for (std::size_t column = 0; column < unknown.size() && rank < matrix.size(); ++column) {
        std::size_t pivot = rank;
        while (pivot < matrix.size() && matrix[pivot][column].up == 0) {
            ++pivot;
        }
        if (pivot == matrix.size()) {
            continue;
        }
        std::swap(matrix[rank], matrix[pivot]);
        const Fraction lead = matrix[rank][column];
        for (Fraction& entry : matrix[rank]) {
            entry = entry / lead;
        }
        for (std::size_t other = 0; other < matrix.size(); ++other) {
            const Fraction factor = matrix[other][column];
            if (other != rank && factor.up != 0) {
                for (std::size_t at = 0; at < unknown.size(); ++at) {
                    matrix[other][at] = matrix[other][at] - factor * matrix[rank][at];
                }
            }
        }
        ++rank;
    }
    std::vector<int> result;
    for (std::size_t row = 0; row < rank; ++row) {
        int entries = 0, last = -1;
        for (std::size_t at = 0; at < unknown.size(); ++at) {
            if (matrix[row][at].up != 0) {
                ++entries;
                last = int(at);
            }
        }
        if (entries == 1) {
            result.push_back(unknown[std::size_t(last)]);
        }
    }
    return result;
}

CountTable randomTable(std::mt19937& random) {
    const int rows = 1 + int(random() % 7), columns = 1 + int(random() % 6);
    const unsigned top = 2 + random() % 30;
    std::vector<qint64> inner(std::size_t(rows * columns));
    for (qint64& value : inner) {
        value = random() % 4 == 0 ? 0 : qint64(random() % top);
    }
    return CountTable::withTotals(rows, columns, inner);
}

}  // namespace

TEST_CASE("the example's table hides exactly the expected cells") {
    const auto rows = exampleRows(QStringLiteral("expected_suppression.csv"));
    CountTable table{4, 3, {}};
    QStringList expected;
    for (const auto& row : rows) {
        table.values.push_back(row.value(QStringLiteral("true_count")).toLongLong());
        expected.append(row.value(QStringLiteral("mark(P=primary,C=complementary)")));
    }
    REQUIRE(table.values.size() == 20);
    const std::vector<Mark> marks = suppress(table);
    for (std::size_t cell = 0; cell < marks.size(); ++cell) {
        const QString mark = marks[cell] == Mark::Primary         ? QStringLiteral("P")
                             : marks[cell] == Mark::Complementary ? QStringLiteral("C")
                                                                  : QString();
        INFO(cell);
        CHECK(mark == expected[qsizetype(cell)]);
    }
}

TEST_CASE("nothing hidden can be worked out again in 3000 random tables") {
    std::mt19937 random(3000);
    int hidden = 0, shown = 0;
    for (int round = 0; round < 3000; ++round) {
        const CountTable table = randomTable(random);
        const std::vector<Mark> marks = suppress(table);
        for (const int cell : recoverable(table, marks)) {
            INFO(round);
            CHECK(table.values[std::size_t(cell)] == 0);
        }
        for (std::size_t cell = 0; cell < marks.size(); ++cell) {
            const qint64 value = table.values[cell];
            CHECK((marks[cell] == Mark::Primary) == (value >= 1 && value <= 4));
            if (value == 0) {
                CHECK(marks[cell] == Mark::Shown);
            }
        }
        // hidden cells of a line with a printed total add up to five at least
        const int width = table.columns + 1;
        for (int row = 0; row <= table.rows; ++row) {
            qint64 sum = 0;
            bool any = false;
            for (int column = 0; column < table.columns; ++column) {
                if (isHidden(marks[std::size_t(row * width + column)])) {
                    any = true;
                    sum += table.values[std::size_t(row * width + column)];
                }
            }
            if (any && !isHidden(marks[std::size_t(row * width + table.columns)])) {
                CHECK(sum >= 5);
            }
        }
        hidden += hiddenCount(marks);
        shown += int(marks.size()) - hiddenCount(marks);
    }
    CHECK(shown > hidden / 2);  // the tables still say something
}

TEST_CASE("a table without small counts is printed whole, and an empty one too") {
    CHECK(hiddenCount(suppress(CountTable::withTotals(2, 2, {5, 6, 0, 9}))) == 0);
    CHECK(hiddenCount(suppress(CountTable::withTotals(0, 0, {}))) == 0);
    CHECK(hiddenCount(suppress(CountTable::withTotals(1, 1, {3}))) == 4);
}

TEST_CASE("ties hide the lowest row, then column") {
    const std::vector<Mark> marks = suppress(CountTable::withTotals(1, 3, {2, 7, 7}));
    CHECK(marks[0] == Mark::Primary);
    CHECK(marks[1] == Mark::Complementary);
    CHECK(marks[2] == Mark::Shown);
}

TEST_CASE("of the sums that only a reader does the count printed last is hidden") {
    Suppression suppression;
    const int first = suppression.addCell(40), part = suppression.addCell(7, Mark::Complementary);
    const int sum = suppression.addCell(47);
    suppression.addRelation({first, part}, sum, 0);
    CHECK(suppression.run() == 0);
    CHECK(suppression.mark(first) == Mark::Shown);
    CHECK(suppression.mark(sum) == Mark::Complementary);
}

TEST_CASE("a count that two sums of a family give together is protected by one of them") {
    // 20 asked, all 20 answered: nobody unknown follows from 10 = 10 + 0, and so does 20 = 20 − 0
    Suppression suppression;
    const int inserted = suppression.addCell(10), asked = suppression.addCell(20);
    const int upper = suppression.addCell(10);
    const int unknown = suppression.addCell(0, Mark::Primary),
              answered = suppression.addCell(20, Mark::Primary);
    suppression.addRelation({inserted, unknown}, upper, 0);
    suppression.addRelation({answered, unknown}, asked, 0);
    CHECK(suppression.run() == 0);
    CHECK(suppression.mark(upper) == Mark::Complementary);
    CHECK(suppression.mark(inserted) == Mark::Shown);
    CHECK(suppression.mark(asked) == Mark::Shown);
}

TEST_CASE("cells told to be at most something are not all at most that with the sum printed") {
    // three groups of 45 that print "≤ 5 %", two people each: the sum 6 would say so
    Suppression suppression;
    std::vector<int> cells;
    for (int group = 0; group < 3; ++group) {
        cells.push_back(suppression.addCell(2, Mark::Primary));
        suppression.setBounds(cells.back(), 0, 2);
    }
    cells.push_back(suppression.addCell(30));
    cells.push_back(suppression.addCell(20));
    const int total = suppression.addCell(56);
    suppression.addLine(cells, total);
    suppression.run();
    CHECK(suppression.mark(cells[4]) == Mark::Complementary);
    CHECK(suppression.mark(cells[3]) == Mark::Shown);
}

TEST_CASE("what an earlier edition printed protects nothing and stays counted as printed") {
    Suppression suppression;
    const int small = suppression.addCell(3, Mark::Primary);
    const int known = suppression.addCell(6, Mark::Known);
    const int other = suppression.addCell(9);
    suppression.addLine({small, known, other}, suppression.addCell(18));
    CHECK(suppression.run() == 0);
    CHECK(suppression.mark(known) == Mark::Known);
    CHECK(suppression.mark(other) == Mark::Complementary);

    Suppression hopeless;
    const int lost = hopeless.addCell(3, Mark::Primary);
    hopeless.addLine({lost, hopeless.addCell(6, Mark::Known)}, hopeless.addCell(9, Mark::Known));
    CHECK(hopeless.run() == 1);
}

TEST_CASE("the solver finds what cycles of sums hide and what bridges give away") {
    LinearSystem cycle(4);  // a 2 × 2 square hidden: nothing follows
    cycle.add({{0, 1}, {1, 1}});
    cycle.add({{2, 1}, {3, 1}});
    cycle.add({{0, 1}, {2, 1}});
    cycle.add({{1, 1}, {3, 1}});
    cycle.solve();
    CHECK(cycle.fixed() == std::vector<bool>{false, false, false, false});
    LinearSystem bridge(5);  // 4 is what two lines differ by
    bridge.add({{0, 1}, {1, 1}});
    bridge.add({{0, 1}, {1, 1}, {4, -1}});
    bridge.add({{2, 1}, {3, 1}});
    bridge.solve();
    CHECK(bridge.fixed() == std::vector<bool>{false, false, false, false, true});
    std::vector<std::pair<int, LinearSystem::Number>> proof = bridge.proof(4);
    std::sort(proof.begin(), proof.end());
    CHECK(proof == std::vector<std::pair<int, LinearSystem::Number>>{{0, 1}, {1, LinearSystem::prime - 1}});
    LinearSystem half(2);  // x + y = 0 and x − y = 0 fix both
    half.add({{0, 1}, {1, 1}});
    half.add({{0, 1}, {1, -1}});
    half.solve();
    CHECK(half.fixed() == std::vector<bool>{true, true});
}
