#include "core/storage/tablequery.h"

#include <QRandomGenerator>
#include <algorithm>
#include <map>

#include "core/catalogue/names.h"
#include "core/catalogue/normalise.h"
#include "tests/core/storage/storagetest.h"

using namespace jisr;
using namespace jisr::test;

namespace {

using Test = ColumnFilter::Test;
using Ids = std::vector<qint64>;

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// A file, a table that reads it through a connection of its own, and a slow way to know the right answer.
struct TableBench : Bench {
    NoProgress nobody;
    std::unique_ptr<Connection> reading = file->connect(true);
    std::unique_ptr<RecordTable> table = std::make_unique<RecordTable>(*reading);

    Ids ids(const TableQuery& query) { return table->ids(query, nobody); }
    static TableQuery query(const char* sort = "", bool descending = false,
                            RecordKind kind = RecordKind::Learner) {
        TableQuery made;
        made.kind = kind;
        made.sort = text(sort);
        made.descending = descending;
        return made;
    }
    Ids where(const char* column, Test test, const QVariantList& values,
              RecordKind kind = RecordKind::Learner) {
        TableQuery made = query("", false, kind);
        made.filters = {{text(column), test, values}};
        return ids(made);
    }
    Ids found(const char* search, RecordKind kind = RecordKind::Learner) {
        TableQuery made = query("", false, kind);
        made.search = text(search);
        return ids(made);
    }
    qint64 region(const char* code) { return *store->find(RecordKind::Region, text(code)); }
    qint64 make(const char* reference, std::vector<std::pair<const char*, QVariant>> fields) {
        fields.insert(fields.begin(), {"reference", text(reference)});
        for (const char* name : {"last_name", "first_name"}) {
            if (std::none_of(fields.begin(), fields.end(),
                             [&](const auto& field) { return qstrcmp(field.first, name) == 0; })) {
                fields.push_back({name, text("X")});
            }
        }
        return store->create(RecordKind::Learner, values(RecordKind::Learner, fields));
    }
    qint64 enrol(const char* reference, qint64 learner, qint64 cohort, const QVariant& start,
                 const char* status = "in_progress") {
        return store->create(RecordKind::Enrolment,
                             values(RecordKind::Enrolment, {{"reference", text(reference)},
                                                            {"learner", learner},
                                                            {"cohort", cohort},
                                                            {"started_on", start},
                                                            {"status", text(status)}}));
    }
};

/// The rows in the order of what values() says of a column, found without any of the table's own keys.
Ids slowly(TableBench& bench, const TableQuery& query) {
    const RecordColumn& column = *tableColumn(query.kind, query.sort);
    std::vector<std::pair<QString, qint64>> with;
    Ids without;
    for (const qint64 id : bench.store->ids(query.kind)) {
        const QVariant value = bench.table->values(query.kind, {id}, {query.sort}).at(0).at(0);
        QString key;
        if (!value.isValid()) {
            without.push_back(id);
            continue;
        }
        switch (column.field->type) {
            case FieldType::Choice: {
                qsizetype place = 0;
                while (column.field->choices.at(place).code != value.toString()) {
                    ++place;
                }
                key = QStringLiteral("%1").arg(place, 4, 10, QLatin1Char('0'));
                break;
            }
            case FieldType::Reference:
                key = searchKey(bench.store->label(*column.field->target, value.toLongLong()));
                break;
            case FieldType::Integer:
            case FieldType::Decimal:
                key = QStringLiteral("%1").arg(value.toDouble(), 20, 'f', 4, QLatin1Char('0'));
                break;
            case FieldType::Boolean:
                key = value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
                break;
            case FieldType::Date:
                key = value.toString();
                break;
            default:
                key = searchKey(value.toString());
                // people come by both names
                if (column.of == RecordKind::Learner && column.field->name == QLatin1String("last_name")) {
                    QString first = query.sort;
                    first.replace(QLatin1String("last_name"), QLatin1String("first_name"));
                    key += u' ' +
                           searchKey(bench.table->values(query.kind, {id}, {first}).at(0).at(0).toString());
                }
        }
        with.emplace_back(key, id);
    }
    std::sort(with.begin(), with.end(), [&](const auto& a, const auto& b) {
        return a.first != b.first ? (a.first < b.first) != query.descending : a.second < b.second;
    });
    std::sort(without.begin(), without.end());
    Ids ids;
    for (const auto& each : with) {
        ids.push_back(each.second);
    }
    ids.insert(ids.end(), without.begin(), without.end());
    return ids;
}

/// Learners of all sorts with up to three enrolments each, some of them without; ids with gaps.
void fill(TableBench& bench, int learners) {
    QRandomGenerator dice(20260630);
    const char* last[] = {"Alaoui", "ÉLALAMI", "el fassi", "Bénnani", "Bennani", "Zniber", "O'Brian"};
    const char* first[] = {"Aïcha", "aicha", "Mehdi", "Salma"};
    const qint64 op = bench.organisation(text("OP")), op2 = bench.organisation(text("ALPHA"));
    std::vector<qint64> cohorts;
    for (int i = 0; i < 6; ++i) {
        const qint64 id = bench.cohort(text("C%1").arg(9 - i), i % 2 ? op : op2);
        bench.change(RecordKind::Cohort, id, "region", bench.region(i % 3 ? "MA-01" : "MA-11"));
        if (i > 2) {
            bench.change(RecordKind::Cohort, id, "capacity", 10 * i);
        }
        cohorts.push_back(id);
    }
    std::vector<qint64> made;
    for (int i = 0; i < learners; ++i) {
        const auto one = [&](int in) { return dice.bounded(in) == 0; };
        const QByteArray reference = "L" + QByteArray::number(1000 + (i * 37) % 1000);
        const qint64 id = bench.make(
            reference.constData(),
            {{"last_name", text(last[dice.bounded(7)])},
             {"first_name", text(first[dice.bounded(4)])},
             {"sex", one(3) ? QVariant() : text(one(2) ? "F" : "M")},
             {"born_on",
              one(4)
                  ? QVariant()
                  : text("199%1-0%2-1%3").arg(dice.bounded(9)).arg(1 + dice.bounded(8)).arg(dice.bounded(9))},
             {"institution", one(2) ? QVariant() : text(one(2) ? "ENSA" : "École normale")},
             {"no_contact", one(3) ? QVariant(true) : QVariant()},
             {"residence_region", one(2) ? QVariant() : QVariant(bench.region("MA-04"))}});
        made.push_back(id);
        const int count = dice.bounded(4);
        for (int e = 0; e < count; ++e) {
            const QByteArray name = reference + "-" + QByteArray::number(9 - e);
            const qint64 enrolment =
                bench.enrol(name.constData(), id, cohorts[std::size_t(dice.bounded(6))],
                            one(3) ? QVariant() : text("2025-0%1-01").arg(1 + dice.bounded(3)),
                            one(2) ? "graduated" : "dropped");
            if (one(2)) {
                bench.change(RecordKind::Enrolment, enrolment, "attendance_rate", dice.bounded(200) / 2.0);
            }
        }
    }
    // gaps: what nobody refers to can go
    for (const qint64 id : made) {
        if (id % 5 == 0 && bench.store->uses(RecordKind::Learner, id) == 0) {
            bench.store->remove(RecordKind::Learner, id);
        }
    }
}

}  // namespace

TEST_CASE("a learner's table has the columns of the latest enrolment and its cohort", "[table]") {
    for (const char* name :
         {"last_name", "enrolment.status", "enrolment.cohort", "enrolment.cohort.region"}) {
        INFO(name);
        const RecordColumn* column = tableColumn(RecordKind::Learner, text(name));
        REQUIRE(column);
        CHECK(column->name == text(name));
        CHECK(column->own == !column->name.contains(u'.'));
    }
    CHECK(tableColumn(RecordKind::Learner, u"enrolment.cohort.region")->of == RecordKind::Cohort);
    CHECK(tableColumn(RecordKind::Enrolment, u"learner.last_name"));
    CHECK(tableColumn(RecordKind::Contact, u"learner.enrolment.cohort.region"));
    CHECK_FALSE(tableColumn(RecordKind::Learner, u"enrolment.learner"));
    CHECK_FALSE(tableColumn(RecordKind::Learner, u"nothing.at.all"));
    for (const Record& each : catalogue()) {
        const QList<RecordColumn>& columns = tableColumns(each.kind);
        REQUIRE(columns.size() >= each.fields.size());
        for (qsizetype i = 0; i < each.fields.size(); ++i) {
            CHECK(columns[i].own);
            CHECK(columns[i].name == each.fields[i].name);
        }
    }
}

TEST_CASE("every column of every record sorts as its values do, missing ones last either way", "[table]") {
    TableBench bench;
    fill(bench, 60);
    for (const Record& each : catalogue()) {
        for (const RecordColumn& column : tableColumns(each.kind)) {
            for (const bool descending : {false, true}) {
                TableQuery query = bench.query("", descending, each.kind);
                query.sort = column.name;
                INFO(QString(each.name).toStdString()
                     << ' ' << column.name.toStdString() << ' ' << descending);
                CHECK(bench.ids(query) == slowly(bench, query));
            }
        }
    }
}

TEST_CASE("without a sort the rows come by their key, whatever was asked before", "[table]") {
    TableBench bench;
    fill(bench, 40);
    CHECK(bench.ids(bench.query()) == bench.store->ids(RecordKind::Learner));
    CHECK(bench.ids(bench.query("", true)) == bench.store->ids(RecordKind::Learner, {}, {}, true));
    bench.ids(bench.query("born_on"));
    CHECK(bench.ids(bench.query()) == bench.store->ids(RecordKind::Learner));
}

TEST_CASE("the latest enrolment is that of the latest start, then of the highest reference", "[table]") {
    TableBench bench;
    const qint64 op = bench.organisation(text("OP"));
    const qint64 a = bench.cohort(text("A"), op), b = bench.cohort(text("B"), op),
                 c = bench.cohort(text("C"), op);
    const qint64 one = bench.make("L1", {}), two = bench.make("L2", {}), three = bench.make("L3", {}),
                 none = bench.make("L4", {});
    bench.enrol("E1", one, a, text("2025-02-01"));
    bench.enrol("E2", one, b, text("2025-03-01"));
    bench.enrol("E3", one, c, QVariant());
    bench.enrol("E6", two, c, text("2025-01-01"));
    bench.enrol("E5", two, a, text("2025-01-01"));
    bench.enrol("E7", three, a, QVariant());
    bench.enrol("E8", three, b, QVariant());
    const QStringList column{text("enrolment.cohort")};
    const auto values = bench.table->values(RecordKind::Learner, {one, two, three, none}, column);
    CHECK(values[0][0] == b);
    CHECK(values[1][0] == c);
    CHECK(values[2][0] == b);
    CHECK_FALSE(values[3][0].isValid());
    // the sort goes by the same enrolments as the cells
    CHECK(bench.ids(bench.query("enrolment.cohort")) == Ids{one, three, two, none});
    CHECK(bench.ids(bench.query("enrolment.cohort", true)) == Ids{two, one, three, none});
    CHECK(bench.where("enrolment.cohort", Test::OneOf, {b}) == Ids{one, three});
}

TEST_CASE("filters find what they say, folded, missing and joined", "[table]") {
    TableBench bench;
    const qint64 op = bench.organisation(text("OP"));
    const qint64 c = bench.cohort(text("C1"), op);
    const qint64 fatima = bench.make("L1", {{"last_name", text("Él Fassi")},
                                            {"first_name_ar", text("فاطمة")},
                                            {"sex", text("F")},
                                            {"born_on", text("1999-05-31")},
                                            {"institution", text("École Supérieure de Technologie")}});
    const qint64 ali = bench.make("L2", {{"last_name", text("Alaoui")},
                                         {"sex", text("M")},
                                         {"born_on", text("2001-01-01")},
                                         {"no_contact", true}});
    const qint64 sara = bench.make("L3", {{"last_name", text("Elfassi")}, {"no_contact", false}});
    bench.enrol("E1", fatima, c, text("2025-01-01"), "graduated");
    const qint64 late = bench.enrol("E2", ali, c, text("2025-02-01"), "dropped");
    bench.change(RecordKind::Enrolment, late, "attendance_rate", 62.5);

    CHECK(bench.where("last_name", Test::Contains, {text("EL FASSI")}) == Ids{fatima, sara});
    CHECK(bench.where("last_name", Test::Contains, {text("el fassi x")}).empty());
    CHECK(bench.where("first_name_ar", Test::Contains, {text("فاطمه")}) == Ids{fatima});
    CHECK(bench.where("institution", Test::Contains, {text("superieure ecole")}) == Ids{fatima});
    CHECK(bench.where("institution", Test::Empty, {}) == Ids{ali, sara});
    CHECK(bench.where("institution", Test::NotEmpty, {}) == Ids{fatima});
    CHECK(bench.where("sex", Test::OneOf, {text("F")}) == Ids{fatima});
    CHECK(bench.where("sex", Test::OneOf, {text("F"), QVariant()}) == Ids{fatima, sara});
    CHECK(bench.where("sex", Test::OneOf, {}).empty());
    CHECK(bench.where("no_contact", Test::OneOf, {false}) == Ids{sara});
    CHECK(bench.where("born_on", Test::Between, {text("1999-05-31"), text("1999-05-31")}) == Ids{fatima});
    CHECK(bench.where("born_on", Test::Between, {text("2000-01-01"), QVariant()}) == Ids{ali});
    CHECK(bench.where("born_on", Test::Between, {QVariant(), text("2000-01-01")}) == Ids{fatima});
    CHECK(bench.where("born_on", Test::Empty, {}) == Ids{sara});
    CHECK(bench.where("enrolment.status", Test::OneOf, {text("dropped")}) == Ids{ali});
    CHECK(bench.where("enrolment.status", Test::Empty, {}) == Ids{sara});
    CHECK(bench.where("enrolment.attendance_rate", Test::Between, {60.0, 62.5}) == Ids{ali});
    CHECK(bench.where("enrolment.attendance_rate", Test::Between, {QVariant(), 62.0}).empty());
    CHECK(bench.where("enrolment.attendance_rate", Test::NotEmpty, {}) == Ids{ali});
    CHECK(bench.where("enrolment.cohort.region", Test::OneOf, {bench.region("MA-06")}) == Ids{fatima, ali});
    CHECK(bench.where("enrolment.cohort", Test::Contains, {text("c1")}) == Ids{fatima, ali});
    CHECK(bench.where("learner.last_name", Test::Contains, {text("fassi")}, RecordKind::Enrolment).size() ==
          1);
    // the kept texts of a column that was sorted by answer the same
    bench.ids(bench.query("institution"));
    CHECK(bench.where("institution", Test::Contains, {text("superieure ecole")}) == Ids{fatima});
    // several hold together, an unknown column says nothing
    TableQuery both = bench.query("last_name");
    both.filters = {{text("last_name"), Test::Contains, {text("fassi")}},
                    {text("sex"), Test::Empty, {}},
                    {text("no.such"), Test::Empty, {}}};
    CHECK(bench.ids(both) == Ids{sara});
    both.only = Ids{fatima, ali, 999'999, fatima};
    CHECK(bench.ids(both).empty());
    both.filters.clear();
    CHECK(bench.ids(both) == Ids{ali, fatima});
    both.only = Ids{};
    CHECK(bench.ids(both).empty());
}

TEST_CASE("a search finds names in either script, references, CIN and phones however written", "[table]") {
    TableBench bench;
    const qint64 op = bench.organisation(text("OP"));
    const qint64 c = bench.cohort(text("C1"), op);
    const qint64 one = bench.make("JIT-L000042", {{"last_name", text("Benjelloun")},
                                                  {"first_name", text("Aïcha")},
                                                  {"last_name_ar", text("بنجلون")},
                                                  {"cin", text("AB123456")},
                                                  {"phone", text("+212612345678")}});
    const qint64 two =
        bench.make("X7", {{"last_name", text("Ben Jelloun")}, {"phone_2", text("+33612345678")}});
    const qint64 enrolment = bench.enrol("E1", one, c, QVariant());
    for (const char* search :
         {"benj", "AICHA benj", "aï be", "بنجلون", "jit-l0000", "JIT-L000042", "l0000", "ab1234", "AB 123456",
          "0612345678", "06 12", "06.12.34", "+212612", "+212 6 12 34 56 78", "00212612345678", "34 56 78"}) {
        INFO(search);
        const Ids ids = bench.found(search);
        CHECK(std::count(ids.begin(), ids.end(), one) == 1);
    }
    CHECK(bench.found("0612345678") == Ids{one});
    CHECK(bench.found("+33 6 12") == Ids{two});
    CHECK(bench.found("jelloun") == Ids{two});
    CHECK(bench.found("benj x").empty());
    CHECK(bench.found("99 99").empty());
    CHECK(bench.found("-- ").empty());
    CHECK(bench.found("   ").size() == 2);
    CHECK(bench.found("benj", RecordKind::Enrolment) == Ids{enrolment});
    CHECK(bench.found("e1", RecordKind::Enrolment) == Ids{enrolment});
    CHECK(bench.found("0612345678", RecordKind::Enrolment) == Ids{enrolment});
    CHECK(bench.found("souss", RecordKind::Region) == Ids{bench.region("MA-09")});
    for (const Record& each : catalogue()) {
        INFO(QString(each.name).toStdString());
        CHECK_NOTHROW(bench.found("a 1", each.kind));
    }
}

TEST_CASE("what was remembered follows every write, undo included", "[table]") {
    TableBench bench;
    fill(bench, 30);
    const QStringList sorts{text("last_name"),
                            text("reference"),
                            text("sex"),
                            text("born_on"),
                            text("institution"),
                            text("enrolment.status"),
                            text("enrolment.cohort"),
                            text("enrolment.cohort.region"),
                            text("residence_region")};
    const auto check = [&](const char* after) {
        for (const QString& sort : sorts) {
            INFO(after << ", by " << sort.toStdString());
            TableQuery query = bench.query();
            query.sort = sort;
            CHECK(bench.ids(query) == slowly(bench, query));
        }
        CHECK(bench.ids(bench.query()) == bench.store->ids(RecordKind::Learner));
    };
    check("filling");
    const Ids all = bench.store->ids(RecordKind::Learner);
    bench.change(RecordKind::Learner, all[3], "sex", text("M"));
    bench.change(RecordKind::Learner, all[4], "born_on", text("1980-01-01"));
    bench.change(RecordKind::Learner, all[5], "residence_region", bench.region("MA-12"));
    check("direct keys");
    bench.change(RecordKind::Learner, all[6], "last_name", text("Aaa"));
    bench.change(RecordKind::Learner, all[7], "institution", text("Zzz"));
    check("texts");
    bench.change(RecordKind::Learner, all[8], "reference", text("A0"));
    check("a key");
    const Ids enrolments = bench.store->ids(RecordKind::Enrolment);
    bench.change(RecordKind::Enrolment, enrolments[0], "started_on", text("2025-12-01"));
    bench.change(RecordKind::Enrolment, enrolments[1], "status", text("failed"));
    bench.change(RecordKind::Enrolment, enrolments[2], "cohort",
                 *bench.store->find(RecordKind::Cohort, text("C9")));
    check("enrolments");
    bench.change(RecordKind::Cohort, *bench.store->find(RecordKind::Cohort, text("C8")), "code", text("ZZ"));
    bench.change(RecordKind::Cohort, *bench.store->find(RecordKind::Cohort, text("C7")), "region",
                 bench.region("MA-12"));
    check("cohorts");
    const qint64 fresh = bench.make("N1", {{"last_name", text("Aab")}});
    check("a new learner");
    bench.enrol("N1-1", fresh, *bench.store->find(RecordKind::Cohort, text("C9")), text("2026-01-01"));
    check("a new enrolment");
    bench.store->remove(RecordKind::Enrolment, *bench.store->find(RecordKind::Enrolment, text("N1-1")));
    bench.store->remove(RecordKind::Learner, fresh);
    check("removing");
    for (int i = 0; i < 14; ++i) {
        bench.store->undo();
        check("undoing");
    }
    // a batch that is too long to follow row by row
    bench.store->begin(text("Many"));
    for (int i = 0; i < 2100; ++i) {
        bench.change(RecordKind::Learner, all[std::size_t(i % 20)], "born_on",
                     text("19%1-01-01").arg(50 + (i * 7) % 40));
    }
    bench.store->commit();
    check("a long batch");
}

TEST_CASE("groups count the values among the rows of the query, but for filters on the column itself",
          "[table]") {
    TableBench bench;
    fill(bench, 50);
    for (const char* column : {"sex", "enrolment.status", "enrolment.cohort", "enrolment.cohort.region",
                               "no_contact", "residence_region"}) {
        INFO(column);
        TableQuery query = bench.query();
        query.filters = {{text("last_name"), Test::Contains, {text("a")}}};
        std::map<QString, qint64> wanted, counted;
        for (const auto& row : bench.table->values(RecordKind::Learner, bench.ids(query), {text(column)})) {
            ++wanted[row[0].toString()];
        }
        query.filters.append({text(column), Test::Empty, {}});
        qint64 before = std::numeric_limits<qint64>::max();
        for (const auto& [value, count] : bench.table->groups(query, text(column), bench.nobody)) {
            CHECK(count <= before);
            before = count;
            counted[value.toString()] += count;
        }
        CHECK(counted == wanted);
    }
    CHECK(bench.table->groups(bench.query(), text("no.such"), bench.nobody).isEmpty());
    CHECK(bench.table->groups(bench.query(), text("last_name"), bench.nobody).isEmpty());
}

TEST_CASE("the first rows are those with which the answer begins", "[table]") {
    TableBench bench;
    fill(bench, 50);
    for (const char* sort : {"", "last_name", "enrolment.status"}) {
        const TableQuery query = bench.query(sort, true);
        Ids all = bench.ids(query);
        all.resize(7);
        CHECK(bench.table->firstIds(query, 7) == all);
    }
    CHECK(bench.table->firstIds(bench.query(), 0).empty());
    CHECK(bench.table->firstIds(bench.query(), 1000) == bench.ids(bench.query()));
}

TEST_CASE("a row that is gone has no values, a column that is unknown no value", "[table]") {
    TableBench bench;
    const qint64 one = bench.make("L1", {});
    const auto rows =
        bench.table->values(RecordKind::Learner, {999, one}, {text("reference"), text("no.such")});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].empty());
    REQUIRE(rows[1].size() == 2);
    CHECK(rows[1][0] == text("L1"));
    CHECK_FALSE(rows[1][1].isValid());
    CHECK(bench.table->values(RecordKind::Learner, {one, 999}, {})[1].empty());
}

TEST_CASE("an empty table and an empty file answer with nothing", "[table]") {
    TableBench bench;
    for (const char* sort : {"", "last_name", "enrolment.cohort.region", "born_on"}) {
        CHECK(bench.ids(bench.query(sort)).empty());
    }
    CHECK(bench.where("last_name", Test::Contains, {text("a")}).empty());
    CHECK(bench.found("a").empty());
    CHECK(bench.table->firstIds(bench.query(), 10).empty());
    CHECK(bench.table->groups(bench.query(), text("sex"), bench.nobody).isEmpty());
}

TEST_CASE("a question that is cancelled leaves the table able to answer the next", "[table]") {
    struct Stop : Progress {
        void report(qint64, qint64) override {}
        bool cancelled() const override { return true; }
    } stop;
    TableBench bench;
    fill(bench, 30);
    CHECK_THROWS_AS(bench.table->ids(bench.query("last_name"), stop), Cancelled);
    TableQuery query = bench.query("enrolment.cohort.region");
    query.search = text("a");
    CHECK_THROWS_AS(bench.table->ids(query, stop), Cancelled);
    CHECK(bench.ids(bench.query("last_name")) == slowly(bench, bench.query("last_name")));
    // and nobody is kept from writing
    CHECK_NOTHROW(bench.make("AFTER", {}));
}

TEST_CASE("references are put in order by their Arabic names when asked", "[table]") {
    TableBench bench;
    TableQuery query = bench.query("region", false, RecordKind::Province);
    query.arabic = true;
    QStringList names;
    for (const qint64 id : bench.ids(query)) {
        const qint64 region = bench.value(RecordKind::Province, id, "region").toLongLong();
        names.append(searchKey(bench.value(RecordKind::Region, region, "name_ar").toString()));
    }
    CHECK(names.size() > 10);
    CHECK(std::is_sorted(names.begin(), names.end()));
}
