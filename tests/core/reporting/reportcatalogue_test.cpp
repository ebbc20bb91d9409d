#include "core/reporting/reportcatalogue.h"

#include <QRegularExpression>
#include <set>

#include "core/charting/charttable.h"
#include "core/reporting/chapters.h"
#include "core/reporting/reportresults.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "tests/support/example.h"

using namespace jisr;

namespace {

const QDate CutOff(2026, 6, 30);

QString oneOf(const Analysis& analysis, GroupKey key) {
    if (key == GroupKey::Region) {
        return QStringLiteral("MA-04");
    }
    // of the last cohorts nobody has graduated yet
    return analysis.codes(key).front().code;
}

ReportOrder order(const Analysis& analysis, const char* kind, Language language = Language::English,
                  bool publicMode = false) {
    ReportOrder one;
    one.kind = QLatin1String(kind);
    one.cutOff = CutOff;
    one.language = language;
    one.publicMode = publicMode;
    one.madeOn = QDate(2026, 7, 6);
    if (const ReportInfo* info = reportInfo(one.kind); info && info->about) {
        one.scope.allowed[*info->about] = {oneOf(analysis, *info->about)};
    }
    return one;
}

ReportMaterial material() {
    ReportMaterial one;
    one.programme = QStringLiteral("JobInTech");
    one.office = QStringLiteral("Cellule nationale");
    one.fileIdentity = QStringLiteral("9C1B04FE-42");
    one.journalPosition = 42;
    one.target = 15000;
    one.goals = {{QStringLiteral("learners"), QDate(2025, 12, 31), 1000},
                 {QStringLiteral("learners"), QDate(2027, 12, 31), 15000},
                 {QStringLiteral("insertions"), QDate(2027, 12, 31), 9000}};
    one.quality = {
        {QStringLiteral("end-before-start"), Message("Ends before it begins"), Message("Dates."), 2, 3, 0},
        {QStringLiteral("shared-phone"), Message("One phone for many"), Message("Calls."), 1, 40, 12}};
    return one;
}

Report made(Analysis& analysis, const ReportOrder& asked, const ReportMaterial& from = material()) {
    NoProgress nobody;
    return makeReport(analysis, asked, from, nobody);
}

template <typename Item>
std::vector<Item> all(const Report& report) {
    std::vector<Item> found;
    for (const ReportItem& item : report.items) {
        if (const auto* one = std::get_if<Item>(&item)) {
            found.push_back(*one);
        }
    }
    return found;
}

const ReportTable* table(const Report& report, const char* id) {
    for (const ReportItem& item : report.items) {
        const auto* one = std::get_if<ReportTable>(&item);
        if (one && one->id == QLatin1String(id)) {
            return one;
        }
    }
    return nullptr;
}

/// Everything that a reader reads, a line each.
QStringList texts(const Report& report) {
    QStringList lines = {report.title,         report.subtitle,       report.programme,
                         report.scope,         report.passport,       report.cover.office,
                         report.cover.edition, report.cover.sealCode, report.cover.fileIdentity};
    lines += report.keywords;
    const auto addTable = [&lines](const ReportTable& one) {
        lines << one.id << one.title << one.note;
        for (const ReportColumn& column : one.columns) {
            lines << column.title;
        }
        for (const auto& row : one.rows) {
            for (const ReportCell& cell : row) {
                lines << cell.text;
            }
        }
    };
    const Phrasebook phrasebook(report.language);
    for (const ReportItem& item : report.items) {
        if (const auto* heading = std::get_if<ReportHeading>(&item)) {
            lines << heading->text;
        } else if (const auto* paragraph = std::get_if<ReportParagraph>(&item)) {
            lines << paragraph->text;
        } else if (const auto* figures = std::get_if<ReportFigures>(&item)) {
            for (const ReportFigure& figure : figures->figures) {
                lines << figure.label << figure.value << figure.detail << figure.code;
                lines += figure.changes;
            }
        } else if (const auto* one = std::get_if<ReportTable>(&item)) {
            addTable(*one);
        } else if (const auto* chart = std::get_if<ChartSpec>(&item)) {
            lines << chart->id << chart->title << chart->subtitle << chart->note;
            addTable(chartTable(*chart, phrasebook));
        }
    }
    return lines;
}

}  // namespace

TEST_CASE(
    "every kind is made in every language and edition: no empty chapter, no gap in a text, all its charts") {
    Analysis analysis = sample::programme(CutOff);
    const QRegularExpression gap(QStringLiteral("%[1-9n]"));
    for (const ReportInfo& info : reportCatalogue()) {
        for (const Language language : {Language::French, Language::Arabic, Language::English}) {
            for (const bool publicMode : {false, true}) {
                INFO(info.id << " " << languageCode(language).toStdString() << (publicMode ? " public" : ""));
                ReportOrder asked = order(analysis, info.id, language, publicMode);
                asked.comparison = QDate(2025, 12, 31);
                const Report report = made(analysis, asked);
                CHECK(analysis.cutOff() == CutOff);
                CHECK(std::get<ReportParagraph>(report.items.front()).headline);
                CHECK(all<ReportFigures>(report).size() == 1);
                CHECK_FALSE(std::holds_alternative<ReportHeading>(report.items.back()));
                int charts = 0, headings = 0;
                std::set<QString> charted, tabled;
                for (std::size_t i = 0; i < report.items.size(); ++i) {
                    if (std::holds_alternative<ReportHeading>(report.items[i])) {
                        ++headings;
                        CHECK_FALSE((std::get<ReportHeading>(report.items[i]).level == 1 &&
                                     std::holds_alternative<ReportHeading>(report.items[i + 1]) &&
                                     std::get<ReportHeading>(report.items[i + 1]).level == 1));
                    } else if (const auto* chart = std::get_if<ChartSpec>(&report.items[i])) {
                        charts += headings == 0;
                        CHECK(chart->rightToLeft == (language == Language::Arabic));
                        CHECK(charted.insert(chart->id).second);
                    } else if (const auto* one = std::get_if<ReportTable>(&report.items[i])) {
                        CHECK(tabled.insert(one->id).second);
                        CHECK_FALSE(one->title.isEmpty());
                        CHECK_FALSE(one->rows.empty());
                        for (const auto& row : one->rows) {
                            CHECK(static_cast<qsizetype>(row.size()) == one->columns.size());
                        }
                    }
                }
                CHECK(charts == 3);
                CHECK(headings >= 3);
                for (const QString& text : texts(report)) {
                    INFO(text.toStdString());
                    CHECK_FALSE(gap.match(text).hasMatch());
                }
            }
        }
    }
}

TEST_CASE(
    "a table of insertion carries n, count, rate, interval, bound, answers and the code of its figure") {
    Analysis analysis = sample::programme(CutOff);
    const Phrasebook phrasebook(Language::English);
    int tables = 0;
    for (const ReportInfo& info : reportCatalogue()) {
        const Report report = made(analysis, order(analysis, info.id));
        for (const ReportTable& one : all<ReportTable>(report)) {
            if (!one.id.startsWith(u"by-") && !one.id.startsWith(u"results-") && one.id != u"beside" &&
                one.id != u"horizons") {
                continue;
            }
            if (one.id == u"by-cohort") {
                continue;  // the shares behind results-by-cohort
            }
            ++tables;
            QStringList titles;
            for (const ReportColumn& column : one.columns) {
                titles << column.title;
            }
            INFO(one.id.toStdString());
            for (const char* title : {"Observable (n)", "Inserted", "Insertion rate", "95% CI low",
                                      "95% CI high", "Upper bound", "Employment rate", "Response rate"}) {
                CHECK(titles.contains(QLatin1String(title)));
            }
            CHECK(one.columns.back().kind == ReportColumnKind::Code);
            CHECK_FALSE(one.rows.back().back().text.isEmpty());
        }
        const ReportFigures figures = all<ReportFigures>(report).front();
        for (const ReportFigure& figure : figures.figures) {
            CHECK(figure.code.isEmpty() == figure.key.isEmpty());
        }
    }
    CHECK(tables > 20);
}

TEST_CASE("the code beside a row leads back to the very figure") {
    Analysis analysis = sample::programme(CutOff);
    const Report report = made(analysis, order(analysis, "national"));
    const ReportTable& regions = *table(report, "by-region");
    for (const auto& row : regions.rows) {
        const auto read = readFigureCode(row.back().text, [&](GroupKey key) { return analysis.codes(key); });
        REQUIRE(std::holds_alternative<FigureReference>(read));
        const auto& reference = std::get<FigureReference>(read);
        CHECK(reference.address.id == IndicatorId::Ins);
        CHECK(reference.cutOff == CutOff);
        const People people =
            analysis.people(reference.address.id, reference.address.horizon, reference.address.filter);
        CHECK(people.denominator == row[3].value.toLongLong());
        CHECK(people.numerator == row[4].value.toLongLong());
    }
}

TEST_CASE(
    "a region's own report says of the whole what the national one says of the region, also in public") {
    Analysis analysis = sample::programme(CutOff);
    for (const bool publicMode : {false, true}) {
        const Report national = made(analysis, order(analysis, "national", Language::French, publicMode));
        const ReportTable regions = *table(national, "by-region");
        std::size_t row = 0;
        for (const CodeName& region : analysis.codes(GroupKey::Region)) {
            ReportOrder asked = order(analysis, "regional", Language::French, publicMode);
            asked.scope.allowed[GroupKey::Region] = {region.code};
            const Report own = made(analysis, asked);
            INFO(region.code.toStdString() << (publicMode ? " public" : ""));
            REQUIRE(table(own, "beside"));
            const auto& itself = table(own, "beside")->rows.front();
            REQUIRE(row < regions.rows.size());
            for (std::size_t column = 1; column < itself.size(); ++column) {
                CHECK(itself[column].text == regions.rows[row][column].text);
            }
            CHECK(table(own, "beside")->rows.back()[5].text == regions.rows.back()[5].text);
            ++row;
        }
    }
}

TEST_CASE("in public no count of one to four people stands in any table, and hidden cells have no value") {
    Analysis analysis = sample::programme(CutOff);
    for (const ReportInfo& info : reportCatalogue()) {
        ReportOrder asked = order(analysis, info.id, Language::English, true);
        asked.comparison = QDate(2025, 12, 31);
        const Report report = made(analysis, asked);
        for (const ReportTable& one : all<ReportTable>(report)) {
            if (one.id == u"time-to-insertion") {
                continue;  // months; numbers at risk are judged as a row of counts
            }
            INFO(info.id << " " << one.id.toStdString());
            for (const auto& row : one.rows) {
                for (std::size_t column = 1; column < row.size(); ++column) {
                    if (one.columns[static_cast<qsizetype>(column)].kind == ReportColumnKind::Count &&
                        row[column].value.typeId() == QMetaType::LongLong) {
                        const qint64 count = row[column].value.toLongLong();
                        CHECK((count == 0 || count >= 5));
                    }
                    if (row[column].text == QStringLiteral("c")) {
                        CHECK(row[column].value.toString() == QStringLiteral("c"));
                    }
                }
            }
        }
    }
}

TEST_CASE("equal orders make equal reports") {
    Analysis one = sample::programme(CutOff), other = sample::programme(CutOff);
    other.setCutOff(QDate(2025, 3, 31));  // wherever it was looked from before
    for (const ReportInfo& info : reportCatalogue()) {
        INFO(info.id);
        CHECK(texts(made(one, order(one, info.id, Language::French))) ==
              texts(made(other, order(other, info.id, Language::French))));
    }
}

TEST_CASE("a refused order says what is wrong") {
    Analysis analysis = sample::programme(CutOff);
    const auto said = [&](const ReportOrder& asked) {
        const auto message = refusal(asked);
        REQUIRE(message);
        CHECK_THROWS_AS(made(analysis, asked), Error);
        return Phrasebook(Language::English).say(*message);
    };
    ReportOrder asked = order(analysis, "national");
    CHECK_FALSE(refusal(asked));
    asked.kind = QStringLiteral("daily");
    CHECK(said(asked).contains(QStringLiteral("“daily”")));
    asked = order(analysis, "national");
    asked.chapters = {QStringLiteral("beside")};
    CHECK(said(asked).contains(QStringLiteral("“beside”")));
    asked = order(analysis, "regional");
    asked.scope.allowed[GroupKey::Region].insert(QStringLiteral("MA-01"));
    CHECK(said(asked).contains(QStringLiteral("exactly one")));
    asked.scope = {};
    CHECK(said(asked).contains(QStringLiteral("Region")));
    asked = order(analysis, "national");
    asked.comparison = asked.cutOff;
    CHECK(said(asked).contains(QStringLiteral("before the cut-off")));
    asked = order(analysis, "national");
    asked.cutOff = {};
    CHECK(said(asked).contains(QStringLiteral("cut-off is missing")));
    asked = order(analysis, "national");
    asked.beside = asked.language;
    CHECK(said(asked).contains(QStringLiteral("second language")));
}

TEST_CASE(
    "a group that the programme doesn't have and a horizon that isn't counted are no reports of nobody") {
    Analysis analysis = sample::programme(CutOff);
    ReportOrder asked = order(analysis, "regional");
    asked.scope.allowed[GroupKey::Region] = {QStringLiteral("MA-99")};
    CHECK_THROWS_AS(made(analysis, asked), Error);
    asked = order(analysis, "national");
    asked.horizon = 7;
    CHECK_THROWS_AS(made(analysis, asked), Error);
}

TEST_CASE("chosen chapters stand alone, in the kind's order, behind the first page") {
    Analysis analysis = sample::programme(CutOff);
    ReportOrder asked = order(analysis, "national");
    asked.chapters = {QStringLiteral("time"), QStringLiteral("regions")};
    const Report report = made(analysis, asked);
    const auto headings = all<ReportHeading>(report);
    REQUIRE(headings.size() == 2);
    CHECK(headings[0].text == QStringLiteral("Insertion by region"));
    CHECK(headings[1].text == QStringLiteral("Time to insertion"));
}

TEST_CASE("why the figures differ from the last sealed report opens the second part") {
    Analysis analysis = sample::programme(CutOff);
    ReportMaterial from = material();
    from.difference = {ReportParagraph{QStringLiteral("From 72.0 to 69.4."), false}};
    const Report report = made(analysis, order(analysis, "national"), from);
    const auto first = std::find_if(report.items.begin(), report.items.end(), [](const ReportItem& item) {
        return std::holds_alternative<ReportHeading>(item);
    });
    REQUIRE(first != report.items.end());
    CHECK(std::get<ReportParagraph>(*(first + 1)).text == QStringLiteral("From 72.0 to 69.4."));
}

TEST_CASE("the cover names office, edition, file, seal, day and who signs; the title names the group") {
    Analysis analysis = sample::programme(CutOff);
    ReportOrder asked = order(analysis, "regional", Language::French);
    asked.sealCode = QStringLiteral("J7K2-9QXM");
    asked.signature = {QStringLiteral("Le directeur"), QStringLiteral("X")};
    asked.logo = "<svg/>";
    const Report report = made(analysis, asked);
    CHECK(report.title.contains(analysis.codes(GroupKey::Region)[3].name));
    CHECK(report.cover.office == QStringLiteral("Cellule nationale"));
    CHECK(report.cover.fileIdentity == QStringLiteral("9C1B04FE-42"));
    CHECK(report.cover.sealCode == QStringLiteral("J7K2-9QXM"));
    CHECK(report.cover.madeOn == QDate(2026, 7, 6));
    CHECK(report.cover.signature.size() == 2);
    CHECK(report.cover.logo == "<svg/>");
    CHECK(report.passport.contains(QStringLiteral("JIT-1")));
    CHECK(report.keywords.contains(QStringLiteral("JobInTech")));
    asked.officeName = QStringLiteral("Délégation");
    CHECK(made(analysis, asked).cover.office == QStringLiteral("Délégation"));
}

TEST_CASE("a report on people of whom something is not stated says so, and says every code of its filter") {
    Analysis analysis = sample::programme(CutOff);
    ReportOrder asked = order(analysis, "national");
    asked.scope.allowed[GroupKey::Sex] = {QStringLiteral("F"), QLatin1String(NoCode)};
    CHECK(made(analysis, asked).scope == QStringLiteral("Sex: Women, Not stated"));
    asked.scope.allowed[GroupKey::Sex] = {QLatin1String(NoCode)};
    CHECK(made(analysis, asked).scope == QStringLiteral("Sex: Not stated"));
    asked.scope.allowed.clear();
    for (const CodeName& region : analysis.codes(GroupKey::Region)) {
        asked.scope.allowed[GroupKey::Region].insert(region.code);
    }
    REQUIRE(asked.scope.allowed[GroupKey::Region].size() > 5);
    const QString all = made(analysis, asked).scope;
    for (const CodeName& region : analysis.codes(GroupKey::Region)) {
        CHECK(all.contains(region.name));
    }
}

TEST_CASE("a programme without anybody makes every report about everybody") {
    Analysis empty({}, {});
    empty.finish(CutOff);
    for (const ReportInfo& info : reportCatalogue()) {
        if (!info.about) {
            INFO(info.id);
            CHECK_NOTHROW(made(empty, order(empty, info.id)));
        }
    }
}

TEST_CASE("a report that is given up midway leaves the analysis at a cut-off and makes nothing") {
    class StopsAfter : public Progress {
      public:
        explicit StopsAfter(int checks) : m_left(checks) {}
        void report(qint64, qint64) override {}
        bool cancelled() const override { return m_left-- <= 0; }

      private:
        mutable int m_left;
    };
    Analysis analysis = sample::programme(CutOff);
    for (const int checks : {0, 3, 12, 40}) {
        StopsAfter progress(checks);
        CHECK_THROWS_AS(makeReport(analysis, order(analysis, "national"), material(), progress), Cancelled);
    }
    CHECK(made(analysis, order(analysis, "national")).cutOff == CutOff);
}

TEST_CASE("the worked example's insertion rate can be counted again from the report's own table") {
    const example::Programme people = example::programme();
    Analysis analysis(people.dimensions, {});
    for (const LearnerRow& learner : people.learners) {
        analysis.add(learner);
    }
    analysis.finish(example::CutOff);
    ReportOrder asked = order(analysis, "national");
    asked.cutOff = example::CutOff;
    const Report report = made(analysis, asked);
    const auto& whole = table(report, "by-region")->rows.back();
    CHECK(whole[3].text == QStringLiteral("19"));
    CHECK(whole[4].text == QStringLiteral("11"));
    CHECK(whole[5].text == QStringLiteral("57.9%"));
    const QStringList said = texts(report);
    CHECK(std::any_of(said.begin(), said.end(), [](const QString& text) {
        return text.contains(QStringLiteral("11 / 19 = 57.9%")) && text.contains(QStringLiteral("36.3–76.9"));
    }));
    CHECK(std::any_of(said.begin(), said.end(), [](const QString& text) {
        return text.contains(QStringLiteral("What is not known")) && text.contains(QStringLiteral("68.4%"));
    }));
}
