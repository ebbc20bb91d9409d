#include "core/catalogue/normalise.h"

#include <QFile>
#include <QStringList>

#include "tests/support/catch.h"

using namespace jisr;

namespace {

QString said(const Normalised& result) {
    return result.ok() ? result.value.toString() : QStringLiteral("! ") + result.rejection.plain();
}

QString dateRead(const char16_t* text, DateOrder order = DateOrder::Unknown) {
    ReadingRules rules;
    rules.dateOrder = order;
    return said(normaliseDate(QStringView(text), rules));
}

const Field& fieldOf(RecordKind kind, const char16_t* name) {
    const Field* field = record(kind).field(QStringView(name));
    REQUIRE(field);
    return *field;
}

QString valueOf(RecordKind kind, const char16_t* name, const char16_t* text) {
    return said(normalise(fieldOf(kind, name), QStringView(text)));
}

bool refused(const Normalised& result) {
    CHECK((result.ok() || !result.value.isValid()));
    return !result.ok();
}

}  // namespace

TEST_CASE("A CIN is upper-cased and stripped, and an unusual length is worth a look") {
    CHECK(said(normaliseCin(u"ab 123-456")) == QStringLiteral("AB123456"));
    CHECK(said(normaliseCin(u" b.12345 ")) == QStringLiteral("B12345"));
    CHECK(said(normaliseCin(u"AB١٢٣٤٥٦")) == QStringLiteral("AB123456"));
    CHECK(normaliseCin(u"AB123456").warning.isEmpty());
    CHECK_FALSE(normaliseCin(u"AB1234567").warning.isEmpty());
    CHECK(normaliseCin(u"AB1234567").ok());
    CHECK_FALSE(normaliseCin(u"A1").warning.isEmpty());
    for (const QStringView bad :
         {QStringView(u"123456"), QStringView(u"ABC12345"), QStringView(u"AB12345678"), QStringView(u"AB"),
          QStringView(u"AB12C45"), QStringView(u"élan")}) {
        CHECK(refused(normaliseCin(bad)));
    }
    CHECK(normaliseCin(u"  ").ok());
    CHECK_FALSE(normaliseCin(u"").value.isValid());
}

TEST_CASE("Every way to write a Moroccan number is stored as one") {
    for (const QStringView text :
         {QStringView(u"06 12 34 56 78"), QStringView(u"+212612345678"), QStringView(u"00212612345678"),
          QStringView(u"+212(0)612345678"), QStringView(u"612345678"), QStringView(u"0612345678"),
          QStringView(u"06.12.34.56.78"), QStringView(u"06-12-34-56-78"), QStringView(u"212612345678"),
          QStringView(u"+212 6 12 34 56 78"), QStringView(u"(+212) 612345678"), QStringView(u"٠٦١٢٣٤٥٦٧٨"),
          QStringView(u"\u200F0612345678\u202C"), QStringView(u"+2120612345678"),
          QStringView(u"00212(0)612345678")}) {
        INFO(text.toString().toStdString());
        CHECK(said(normalisePhone(text)) == QStringLiteral("+212612345678"));
    }
    CHECK(said(normalisePhone(u"0522 12 34 56")) == QStringLiteral("+212522123456"));
    CHECK(said(normalisePhone(u"+33 6 12 34 56 78")) == QStringLiteral("+33612345678"));
    for (const QStringView bad :
         {QStringView(u"061234567"), QStringView(u"0112345678"), QStringView(u"abc"),
          QStringView(u"06123456789"), QStringView(u"+212112345678"), QStringView(u"+1")}) {
        INFO(bad.toString().toStdString());
        CHECK(refused(normalisePhone(bad)));
    }
    const Normalised two = normalisePhone(u"0612345678 / 0712345678");
    CHECK(said(two) == QStringLiteral("+212612345678"));
    CHECK_FALSE(two.warning.isEmpty());
    CHECK(shownPhone(QStringLiteral("+212612345678")) == QStringLiteral("06 12 34 56 78"));
    CHECK(shownPhone(QStringLiteral("+33612345678")) == QStringLiteral("+33612345678"));
}

TEST_CASE("An ICE has fifteen digits, and wrong check digits only warn") {
    // 15 digits divisible by 97, made for this test
    const QString good = QString::number(Q_UINT64_C(1234567000000) * 97).rightJustified(15, QLatin1Char('0'));
    CHECK(normaliseIce(good).warning.isEmpty());
    CHECK(said(normaliseIce(good)) == good);
    const Normalised wrong = normaliseIce(u"123456789012345");
    CHECK(wrong.ok());
    CHECK(wrong.warning.isEmpty() == (Q_UINT64_C(123456789012345) % 97 == 0));
    CHECK(refused(normaliseIce(u"12345")));
    CHECK(refused(normaliseIce(u"12345678901234X")));
    const QString small = QString::number(Q_UINT64_C(12345678901) * 97);
    CHECK(said(normaliseIce(small)) == small.rightJustified(15, QLatin1Char('0')));
}

TEST_CASE("A Massar code is a letter and nine digits or ten digits") {
    CHECK(said(normaliseMassar(u"g 123456789")) == QStringLiteral("G123456789"));
    CHECK(said(normaliseMassar(u"1234567890")) == QStringLiteral("1234567890"));
    CHECK(refused(normaliseMassar(u"GG12345678")));
    CHECK(refused(normaliseMassar(u"123")));
}

TEST_CASE("Dates are read in every usual form") {
    const QString expected = QStringLiteral("2025-06-13");
    for (const char16_t* text : {u"2025-06-13",
                                 u"13/06/2025",
                                 u"13-06-2025",
                                 u"13.06.2025",
                                 u"13/6/25",
                                 u"2025/06/13",
                                 u"20250613",
                                 u"13 juin 2025",
                                 u"13-juin-25",
                                 u"13 June 2025",
                                 u"June 13, 2025",
                                 u"13 يونيو 2025",
                                 u"١٣/٠٦/٢٠٢٥",
                                 u"\u200F13\u200F/\u200F06\u200F/\u200F2025",
                                 u"2025-06-13T00:00:00",
                                 u"2025-06-13 08:30:00.000",
                                 u"13/06/2025 00:00",
                                 u" 13/06/2025 ",
                                 u"06/13/2025",
                                 u"45821",
                                 u"45821.5",
                                 u"13 JUIN 2025"}) {
        INFO(QStringView(text).toString().toStdString());
        CHECK(dateRead(text) == expected);
    }
    CHECK(dateRead(u"1er mars 2024") == QStringLiteral("2024-03-01"));
    CHECK(dateRead(u"29/02/2024") == QStringLiteral("2024-02-29"));
    CHECK(dateRead(u"12 غشت 2024") == QStringLiteral("2024-08-12"));
}

TEST_CASE("Spreadsheet serials count from 1900 or from 1904") {
    CHECK(dateRead(u"45000") == QStringLiteral("2023-03-15"));
    ReadingRules rules;
    rules.excel1904 = true;
    CHECK(said(normaliseDate(u"43538", rules)) == QStringLiteral("2023-03-15"));
    CHECK(dateRead(u"2024").startsWith(u'!'));
    CHECK(dateRead(u"99999").startsWith(u'!'));  // the year 2173
}

TEST_CASE("A date that fits two readings is asked about, never guessed") {
    CHECK(dateRead(u"03/04/2025").startsWith(u'!'));
    CHECK(dateRead(u"03/04/2025", DateOrder::DayMonthYear) == QStringLiteral("2025-04-03"));
    CHECK(dateRead(u"03/04/2025", DateOrder::MonthDayYear) == QStringLiteral("2025-03-04"));
    CHECK(dateRead(u"03/03/2025") == QStringLiteral("2025-03-03"));
    CHECK(dateRead(u"25/04/03", DateOrder::YearMonthDay) == QStringLiteral("2025-04-03"));
    // the column's order is kept even where the other would fit
    CHECK(dateRead(u"06/13/2025", DateOrder::DayMonthYear).startsWith(u'!'));
}

TEST_CASE("A date typed without marks is read where its order is told, and only there") {
    for (const char16_t* text : {u"3/4/25", u"030425", u"03042025", u"2025-04-03", u"20250403"}) {
        INFO(QStringView(text).toString().toStdString());
        CHECK(dateRead(text, DateOrder::DayMonthYear) == QStringLiteral("2025-04-03"));
    }
    CHECK(dateRead(u"040325", DateOrder::MonthDayYear) == QStringLiteral("2025-04-03"));
    CHECK(dateRead(u"250403", DateOrder::YearMonthDay) == QStringLiteral("2025-04-03"));
    CHECK(dateRead(u"030425").startsWith(u'!'));
    CHECK(dateRead(u"03042025").startsWith(u'!'));
    CHECK(dateRead(u"310225", DateOrder::DayMonthYear).contains(QStringLiteral("28 days")));
    CHECK(dateRead(u"311325", DateOrder::DayMonthYear).contains(QStringLiteral("no month 13")));
    CHECK(dateRead(u"3112", DateOrder::DayMonthYear).startsWith(u'!'));
}

TEST_CASE("Two-digit years turn at the pivot told") {
    CHECK(dateRead(u"13/06/49") == QStringLiteral("2049-06-13"));
    CHECK(dateRead(u"13/06/50") == QStringLiteral("1950-06-13"));
    ReadingRules rules;
    rules.yearPivot = 30;
    CHECK(said(normaliseDate(u"13/06/49", rules)) == QStringLiteral("1949-06-13"));
}

TEST_CASE("A date that can't be has its own message") {
    CHECK(dateRead(u"2025-02-30").contains(QStringLiteral("impossible")));
    CHECK(dateRead(u"31/04/2025").contains(QStringLiteral("30 days")));
    CHECK(dateRead(u"29/02/2023").contains(QStringLiteral("28 days")));
    CHECK(dateRead(u"13/13/2025").contains(QStringLiteral("no month 13")));
    CHECK(dateRead(u"2025-00-10").contains(QStringLiteral("impossible")));
    CHECK(dateRead(u"13/06/1825").contains(QStringLiteral("year")));
    CHECK(dateRead(u"demain").contains(QStringLiteral("not a date")));
    CHECK(dateRead(u"13/06").contains(QStringLiteral("not a date")));
    CHECK(dateRead(u"13/06/2025/1").contains(QStringLiteral("not a date")));
    CHECK(dateRead(u"12:30").contains(QStringLiteral("not a date")));
    CHECK(dateRead(u"999999999999999999999").contains(QStringLiteral("not a date")));
}

TEST_CASE("The watcher tells a column's date order or that it must be asked for") {
    const auto watch = [](std::initializer_list<const char16_t*> texts) {
        DateOrderWatcher watcher;
        for (const char16_t* text : texts) {
            watcher.see(QStringView(text));
        }
        return watcher;
    };
    CHECK(watch({u"03/04/2025", u"13/04/2025"}).order() == DateOrder::DayMonthYear);
    CHECK_FALSE(watch({u"03/04/2025", u"13/04/2025"}).ambiguous());
    CHECK(watch({u"03/04/2025", u"04/13/2025"}).order() == DateOrder::MonthDayYear);
    CHECK(watch({u"03/04/2025", u"05/06/2025"}).ambiguous());
    CHECK(watch({u"03/04/2025", u"05/06/2025"}).order() == DateOrder::Unknown);
    CHECK(watch({u"03/04/2025", u"13/06/2025", u"06/13/2025"}).ambiguous());
    CHECK(watch({u"2025-04-03"}).order() == DateOrder::YearMonthDay);
    CHECK_FALSE(watch({u"2025-04-03", u"", u"x", u"03/03/2025"}).ambiguous());
    CHECK(watch({}).order() == DateOrder::Unknown);
}

TEST_CASE("Amounts are read with either decimal mark, any blank and a currency") {
    const auto amount = [](const char16_t* text, const char* separator = "") {
        ReadingRules rules;
        rules.decimalSeparator = QString::fromLatin1(separator);
        const Normalised result = normaliseAmount(QStringView(text), rules);
        return result.ok() ? result.value.toDouble() : -1.0;
    };
    for (const char16_t* text :
         {u"1 234,50", u"1.234,50", u"1234.50", u"1,234.50", u"1\u00A0234,50", u"1\u202F234,50", u"1234,5",
          u"1 234,50 MAD", u"1234.50 DH", u"1 234,50 Dhs", u"MAD 1234.50", u"١٢٣٤٫٥", u"1'234.50",
          u"1234.50 د.م.", u"1234,50درهم", u"1.2345E+03"}) {
        INFO(QStringView(text).toString().toStdString());
        CHECK(amount(text) == 1234.5);
    }
    CHECK(amount(u"9000") == 9000);
    CHECK(amount(u"9.000") == 9000);
    CHECK(amount(u"9.000", ".") == 9);
    CHECK(amount(u"9,000", ".") == 9000);
    CHECK(amount(u"9,000", ",") == 9);
    CHECK(amount(u"0.125") == 0.125);
    CHECK(amount(u"1.234.567") == 1234567);
    CHECK_FALSE(normaliseAmount(u"9.000").warning.isEmpty());
    for (const char16_t* bad : {u"abc", u"12.34.567", u"1,2,3", u"--", u"12 EUR", u".", u"1.2.3"}) {
        INFO(QStringView(bad).toString().toStdString());
        CHECK(amount(bad) == -1);
    }
}

TEST_CASE("Numbers keep the field's range and kind") {
    CHECK(valueOf(RecordKind::Enrolment, u"attendance_rate", u"72 %") == QStringLiteral("72"));
    CHECK(valueOf(RecordKind::Enrolment, u"attendance_rate", u"72\u00A0%") == QStringLiteral("72"));
    CHECK(valueOf(RecordKind::Enrolment, u"attendance_rate", u"٧٢٪") == QStringLiteral("72"));
    CHECK(valueOf(RecordKind::Enrolment, u"attendance_rate", u"72,5%") == QStringLiteral("72.5"));
    CHECK(valueOf(RecordKind::Enrolment, u"attendance_rate", u"101").contains(QStringLiteral("outside")));
    CHECK(valueOf(RecordKind::Situation, u"weekly_hours", u"37.125") == QStringLiteral("37.125"));
    CHECK(valueOf(RecordKind::Situation, u"weekly_hours", u"44h") == QStringLiteral("44"));
    CHECK(valueOf(RecordKind::Situation, u"weekly_hours", u"-1").startsWith(u'!'));
    CHECK(valueOf(RecordKind::Situation, u"contract_months", u"6 mois") == QStringLiteral("6"));
    CHECK(valueOf(RecordKind::Situation, u"contract_months", u"6,5").contains(QStringLiteral("whole")));
    CHECK(valueOf(RecordKind::Cohort, u"capacity", u"25.0") == QStringLiteral("25"));
    CHECK(valueOf(RecordKind::Cohort, u"capacity", u"1 250") == QStringLiteral("1250"));
}

TEST_CASE("Every official name and code of a region or province is understood in every script") {
    for (const char16_t* name : {u"regions_ma", u"provinces_ma"}) {
        QFile file(QStringLiteral(JISR_SOURCE_DIR "/resources/reference/%1.csv").arg(QStringView(name)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const QStringList header = lines[0].trimmed().split(u',');
        const bool regions = QStringView(name) == u"regions_ma";
        for (const QString& line : lines.mid(1)) {
            const QStringList cells = line.trimmed().split(u',');
            const auto cell = [&](const char* column) {
                return cells[header.indexOf(QLatin1String(column))];
            };
            const QString code = cell("iso_code");
            for (const QString& spelling :
                 {cell("iso_code"), cell("hcp_code"), cell("name_fr"), cell("name_ar"), cell("name_zgh"),
                  cell("name_fr").toUpper(), cell("name_fr").replace(u'-', u' '),
                  cell("name_fr").replace(u'-', QChar(0x2013)), cell("name_ar").replace(u'-', u' '),
                  cell("iso_code").toLower(),
                  QStringLiteral("  ") + cell("name_fr") + QStringLiteral("\u00A0")}) {
                if (spelling.isEmpty()) {
                    continue;
                }
                INFO(spelling.toStdString());
                CHECK(said(regions ? normaliseRegion(spelling) : normaliseProvince(spelling)) == code);
            }
        }
    }
}

TEST_CASE("Regions are understood in the spellings that lists really use") {
    const QList<std::pair<const char16_t*, const char*>> spellings = {
        {u"6", "MA-06"},
        {u"06", "MA-06"},
        {u"6.0", "MA-06"},
        {u"ma-6", "MA-06"},
        {u"MA06", "MA-06"},
        {u"12", "MA-12"},
        {u"Grand Casablanca-Settat", "MA-06"},
        {u"Région de Casablanca-Settat", "MA-06"},
        {u"casablanca settat", "MA-06"},
        {u"L'Oriental", "MA-02"},
        {u"Oriental", "MA-02"},
        {u"الشرقية", "MA-02"},
        {u"جهة الشرق", "MA-02"},
        {u"Tanger-Tétouan-Al Hoceïma", "MA-01"},
        {u"Tangier-Tetouan-Al Hoceima", "MA-01"},
        {u"Fez-Meknes", "MA-03"},
        {u"Marrakesh-Safi", "MA-07"},
        {u"مراكش-أسفي", "MA-07"},
        {u"Dakhla-Oued Eddahab", "MA-12"},
        {u"Dakhla - Oued Dahab", "MA-12"},
        {u"Dakhla–Oued Ed-Dahab", "MA-12"},
        {u"Laayoune Sakia El Hamra", "MA-11"},
        {u"Laayoune-Saguia al Hamra", "MA-11"},
        {u"Souss Massa", "MA-09"},
        {u"Draa-Tafilalet", "MA-08"},
        {u"جهة الدار البيضاء - سطات", "MA-06"},
        {u"\u200Fالرباط-سلا-القنيطرة\u200F", "MA-04"},
        {u"Guelmim-Oued Noun", "MA-10"},
        {u"BENI MELLAL - KHENIFRA", "MA-05"},
    };
    for (const auto& [spelling, code] : spellings) {
        INFO(QStringView(spelling).toString().toStdString());
        const Normalised result = normaliseRegion(QStringView(spelling));
        CHECK(said(result) == QString::fromLatin1(code));
        CHECK(result.warning.isEmpty());
    }
    CHECK(said(normaliseProvince(u"الناظور")) == QStringLiteral("MA-NAD"));
    CHECK(said(normaliseProvince(u"الناضور")) == QStringLiteral("MA-NAD"));
    CHECK(said(normaliseProvince(u"أسفي")) == QStringLiteral("MA-SAF"));
    CHECK(said(normaliseProvince(u"Province de Taroudant")) == QStringLiteral("MA-TAR"));
    CHECK(said(normaliseProvince(u"Préfecture de Casablanca")) == QStringLiteral("MA-CAS"));
    CHECK(said(normaliseProvince(u"1.051")) == QStringLiteral("MA-HOC"));
}

TEST_CASE("The regions of before 2015 are refused with the new ones named") {
    for (const char16_t* old :
         {u"Grand Casablanca", u"Chaouia-Ouardigha", u"Doukkala-Abda", u"Fès-Boulemane",
          u"Gharb-Chrarda-Béni Hssen", u"Guelmim-Es Semara", u"Laâyoune-Boujdour-Sakia El Hamra",
          u"Marrakech-Tensift-Al Haouz", u"Meknès-Tafilalet", u"Oued Ed-Dahab-Lagouira",
          u"Rabat-Salé-Zemmour-Zaër", u"Souss-Massa-Drâa", u"Tadla-Azilal", u"Tanger-Tétouan",
          u"Taza-Al Hoceima-Taounate", u"الدار البيضاء الكبرى", u"RABAT SALE ZEMMOUR ZAER",
          u"سوس ماسة درعة"}) {
        INFO(QStringView(old).toString().toStdString());
        const Normalised result = normaliseRegion(QStringView(old));
        CHECK(refused(result));
        CHECK(result.rejection.plain().contains(QStringLiteral("before 2015")));
        CHECK(result.rejection.arguments.size() == 2);
    }
    CHECK(normaliseRegion(u"Souss-Massa-Drâa")
              .rejection.arguments[1]
              .contains(QStringLiteral("Drâa-Tafilalet")));
}

TEST_CASE("An unknown region or province has its own message, with a hint when one is near") {
    CHECK(normaliseRegion(u"South East Region").rejection.plain().contains(QStringLiteral("unknown region")));
    CHECK(normaliseRegion(u"13").rejection.plain().contains(QStringLiteral("unknown region")));
    CHECK(normaliseRegion(u"MA-13").rejection.plain().contains(QStringLiteral("unknown region")));
    CHECK(
        normaliseRegion(u"Casablanca-Sitat").rejection.plain().contains(QStringLiteral("Casablanca-Settat")));
    CHECK(normaliseProvince(u"Londres").rejection.plain().contains(QStringLiteral("unknown province")));
    const Normalised town = normaliseRegion(u"Agadir");
    CHECK(said(town) == QStringLiteral("MA-09"));
    CHECK_FALSE(town.warning.isEmpty());
}

TEST_CASE("Yes and no are understood in three languages") {
    for (const char16_t* yes :
         {u"Y", u"y", u"oui", u"OUI", u"Oui", u"نعم", u"yes", u"1", u"vrai", u"TRUE", u"O", u"x"}) {
        CHECK(valueOf(RecordKind::Situation, u"in_field", yes) == QStringLiteral("true"));
    }
    for (const char16_t* no : {u"N", u"non", u"NON", u"لا", u"no", u"0", u"faux", u"False"}) {
        CHECK(valueOf(RecordKind::Situation, u"in_field", no) == QStringLiteral("false"));
    }
    CHECK(valueOf(RecordKind::Situation, u"in_field", u"peut-être").contains(QStringLiteral("neither")));
}

TEST_CASE("Every choice is understood by its code in any case and by its label") {
    for (const Record& each : catalogue()) {
        for (const Field& field : each.fields) {
            for (const Choice& choice : field.choices) {
                INFO(field.name.data() << " " << choice.code.data());
                CHECK(said(normalise(field, QString(choice.code))) == choice.code);
                CHECK(said(normalise(field, QString(choice.code).toLower())) == choice.code);
                CHECK(said(normalise(field, QString(choice.code).toUpper())) == choice.code);
                CHECK(said(normalise(field, QString::fromUtf8(choice.label))) == choice.code);
            }
        }
    }
}

TEST_CASE("Choices are understood in the words of French and Arabic lists") {
    struct Case {
        RecordKind kind;
        const char16_t* field;
        const char16_t* text;
        const char* code;
    };
    const QList<Case> cases = {
        {RecordKind::Learner, u"sex", u"Femme", "F"},
        {RecordKind::Learner, u"sex", u"Féminin", "F"},
        {RecordKind::Learner, u"sex", u"ذكر", "M"},
        {RecordKind::Learner, u"sex", u"أنثى", "F"},
        {RecordKind::Learner, u"sex", u"H", "M"},
        {RecordKind::Learner, u"education_level", u"Bac+5", "bac_5"},
        {RecordKind::Learner, u"education_level", u"Licence", "bac_3"},
        {RecordKind::Learner, u"education_level", u"BAC + 2", "bac_2"},
        {RecordKind::Learner, u"education_level", u"الإجازة", "bac_3"},
        {RecordKind::Learner, u"profile", u"reconversion", "career_change"},
        {RecordKind::Enrolment, u"status", u"diplômé", "graduated"},
        {RecordKind::Enrolment, u"status", u"Diplômée", "graduated"},
        {RecordKind::Enrolment, u"status", u"abandon", "dropped"},
        {RecordKind::Enrolment, u"status", u"en cours", "in_progress"},
        {RecordKind::Enrolment, u"status", u"متخرجة", "graduated"},
        {RecordKind::Enrolment, u"status", u"Liste d’attente", "waitlisted"},
        {RecordKind::Enrolment, u"exit_reason", u"Raisons familiales", "family"},
        {RecordKind::Situation, u"situation", u"CDI", "EMP"},
        {RecordKind::Situation, u"situation", u"En recherche d'emploi", "SEEK"},
        {RecordKind::Situation, u"situation", u"Contrat d'insertion", "CI"},
        {RecordKind::Situation, u"contract", u"CDI", "cdi"},
        {RecordKind::Situation, u"contract", u"Durée déterminée", "cdd"},
        {RecordKind::Situation, u"evidence", u"a", "A"},
        {RecordKind::Contact, u"channel", u"WhatsApp", "message"},
        {RecordKind::Contact, u"result", u"à rappeler", "callback"},
        {RecordKind::Organisation, u"kind", u"université publique", "university"},
    };
    for (const Case& each : cases) {
        INFO(QStringView(each.text).toString().toStdString());
        CHECK(valueOf(each.kind, each.field, each.text) == QString::fromLatin1(each.code));
    }
    CHECK(valueOf(RecordKind::Enrolment, u"status", u"xyz").contains(QStringLiteral("graduated")));
}

TEST_CASE("Blank means no value, and so does a dash, which is said") {
    for (const char16_t* blank : {u"", u"   ", u"\u00A0", u"\u200F", u"\t\n"}) {
        const Normalised result = normalise(fieldOf(RecordKind::Learner, u"born_on"), QStringView(blank));
        CHECK(result.ok());
        CHECK_FALSE(result.value.isValid());
        CHECK(result.warning.isEmpty());
    }
    for (const char16_t* dash : {u"-", u"N/A", u"#N/A", u"néant", u"null"}) {
        const Normalised result = normalise(fieldOf(RecordKind::Learner, u"born_on"), QStringView(dash));
        CHECK(result.ok());
        CHECK_FALSE(result.value.isValid());
        CHECK_FALSE(result.warning.isEmpty());
    }
}

TEST_CASE("Texts lose blanks at their ends and invisible marks, nothing else") {
    const auto text = [](const QString& raw) {
        return normalise(*record(RecordKind::Learner).field(u"note"), raw).value.toString();
    };
    CHECK(text(QStringLiteral("\u00A0 Aït \u200FBaha\u202C \r\n")) == QStringLiteral("Aït Baha"));
    CHECK(text(QStringLiteral("a\r\nb\rc")) == QStringLiteral("a\nb\nc"));
    CHECK(text(QStringLiteral("a%1b").arg(QChar(0))) == QStringLiteral("ab"));
    CHECK(text(QStringLiteral("-")) == QStringLiteral("-"));
    // control characters at an end uncover no blank there
    CHECK(valueOf(RecordKind::Learner, u"note",
                  u"\x7f"
                  u"h\t\x11\x7f") == QStringLiteral("h"));
}

TEST_CASE("E-mail addresses are lower-cased and need an @ and a domain") {
    CHECK(valueOf(RecordKind::Learner, u"email", u" Amina.Tazi@Example.MA ") ==
          QStringLiteral("amina.tazi@example.ma"));
    CHECK(valueOf(RecordKind::Learner, u"email", u"mailto:a@b.ma") == QStringLiteral("a@b.ma"));
    for (const char16_t* bad :
         {u"amina", u"@example.ma", u"a@b", u"a b@example.ma", u"a@@b.ma", u"a@b..ma"}) {
        CHECK(valueOf(RecordKind::Learner, u"email", bad).startsWith(u'!'));
    }
}

TEST_CASE("A workplace is a region or a country abroad") {
    CHECK(valueOf(RecordKind::Situation, u"place", u"MA-06") == QStringLiteral("MA-06"));
    CHECK(valueOf(RecordKind::Situation, u"place", u"Casablanca-Settat") == QStringLiteral("MA-06"));
    CHECK(valueOf(RecordKind::Situation, u"place", u"ABROAD:fr") == QStringLiteral("ABROAD:FR"));
    CHECK(valueOf(RecordKind::Situation, u"place", u"France") == QStringLiteral("ABROAD:FR"));
    CHECK(valueOf(RecordKind::Situation, u"place", u"Étranger (Canada)") == QStringLiteral("ABROAD:CA"));
    CHECK(valueOf(RecordKind::Situation, u"place", u"étranger") == QStringLiteral("ABROAD:ZZ"));
    CHECK(valueOf(RecordKind::Situation, u"place", u"فرنسا") == QStringLiteral("ABROAD:FR"));
    CHECK(valueOf(RecordKind::Situation, u"place", u"nowhere").startsWith(u'!'));
    CHECK(valueOf(RecordKind::Staff, u"office", u"National") == QStringLiteral("national"));
    CHECK(valueOf(RecordKind::Staff, u"office", u"Souss-Massa") == QStringLiteral("MA-09"));
}

TEST_CASE("References keep their text, regions and provinces become codes") {
    CHECK(valueOf(RecordKind::Cohort, u"operator", u" ENSIAS ") == QStringLiteral("ENSIAS"));
    CHECK(valueOf(RecordKind::Cohort, u"region", u"Rabat-Salé-Kénitra") == QStringLiteral("MA-04"));
    CHECK(valueOf(RecordKind::Learner, u"residence_province", u"Fès") == QStringLiteral("MA-FES"));
}

TEST_CASE("A stored value written canonically is read back equal") {
    const auto back = [](RecordKind kind, const char16_t* name, const QVariant& value) {
        const Field& field = fieldOf(kind, name);
        const Normalised read = normalise(field, canonicalText(field, value));
        INFO(canonicalText(field, value).toStdString());
        CHECK(read.ok());
        CHECK(read.value == value);
    };
    for (const double number : {0.0, 0.5, 44.0, 37.125, 12.3456, 80.0, 1.0 / 3}) {
        back(RecordKind::Situation, u"weekly_hours", number);
    }
    for (const double number : {0.0, 9000.0, 912.125, 9.125, 1234567.89, 0.001, 12345.678}) {
        back(RecordKind::Situation, u"monthly_salary", number);
    }
    back(RecordKind::Situation, u"in_field", true);
    back(RecordKind::Situation, u"in_field", false);
    back(RecordKind::Situation, u"contract_months", qlonglong(12));
    back(RecordKind::Situation, u"started_on", QStringLiteral("2025-06-03"));
    back(RecordKind::Learner, u"phone", QStringLiteral("+212612345678"));
    CHECK(canonicalText(fieldOf(RecordKind::Situation, u"in_field"), true) == QStringLiteral("Y"));
    CHECK(canonicalText(fieldOf(RecordKind::Situation, u"in_field"), QVariant()) == QString());
}

TEST_CASE("A CIN is shown by its letters and last two digits only") {
    CHECK(maskedCin(QStringLiteral("AB123456")) == QStringLiteral("AB••••56"));
    CHECK(maskedCin(QStringLiteral("B12345")) == QStringLiteral("B•••45"));
    CHECK(maskedCin(QStringLiteral("AB1")) == QStringLiteral("AB•"));
    CHECK(maskedCin(QString()) == QString());
    CHECK(maskedCin(QStringLiteral("?1?")) == QStringLiteral("•••"));
}
