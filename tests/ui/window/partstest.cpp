#include <QTableWidget>

#include "core/base/phrasebook.h"
#include "core/charting/charttable.h"
#include "tests/support/catch.h"
#include "ui/base/parts.h"
#include "ui/base/shownvalue.h"
#include "ui/dashboard/chartcard.h"
#include "ui/theme/theme.h"

using namespace jisr;

TEST_CASE("Text keeps a contrast of 4.5 on its ground, in light and dark") {
    const bool dark = GENERATE(false, true);
    const Tokens& t = tokensOf(dark);
    const std::pair<QColor, QColor> pairs[] = {
        {t.text, t.window},       {t.text, t.card},           {t.text, t.field},
        {t.text, t.hover},        {t.text, t.selection},      {t.muted, t.window},
        {t.muted, t.card},        {t.muted, t.hover},         {t.accent, t.card},
        {t.accent, t.window},     {t.onAccent, t.accent},     {t.navText, t.nav},
        {t.navText, t.navActive}, {t.navMuted, t.nav},        {t.chipText, t.chip},
        {t.infoText, t.info},     {t.successText, t.success}, {t.warningText, t.warning},
        {t.dangerText, t.danger}, {t.dangerText, t.card},
    };
    for (const auto& [text, ground] : pairs) {
        INFO(text.name().toStdString() << " on " << ground.name().toStdString());
        CHECK(contrast(text, ground) >= 4.5);
    }
    // the keyboard's frame must be seen: 3 : 1 by WCAG 2.1, 1.4.11
    CHECK(contrast(t.focus, t.card) >= 3.0);
    CHECK(contrast(t.focus, t.window) >= 3.0);
}

TEST_CASE("Contrast is that of WCAG") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
}

TEST_CASE("A new window begins at the latest month's end that has passed") {
    CHECK(parts::latestMonthEnd(QDate(2026, 7, 15)) == QDate(2026, 6, 30));
    CHECK(parts::latestMonthEnd(QDate(2026, 6, 30)) == QDate(2026, 6, 30));
    CHECK(parts::latestMonthEnd(QDate(2026, 3, 1)) == QDate(2026, 2, 28));
    CHECK(parts::latestMonthEnd(QDate(2026, 1, 31)) == QDate(2026, 1, 31));
}

TEST_CASE("Values are shown as people write them, and a CIN is masked") {
    const Phrasebook phrasebook(Language::English);
    const auto labelOf = [](RecordKind, qint64 id) { return QStringLiteral("#%1").arg(id); };
    const Record& learner = record(RecordKind::Learner);
    const auto shown = [&](const char* field, const QVariant& value) {
        return shownValue(*learner.field(QString::fromLatin1(field)), value, phrasebook, labelOf);
    };
    CHECK(shown("born_on", QStringLiteral("2001-02-28")) == phrasebook.date(QDate(2001, 2, 28)));
    CHECK(shown("phone", QStringLiteral("+212612345678")) == QStringLiteral("06 12 34 56 78"));
    CHECK_FALSE(shown("cin", QStringLiteral("AB123456")).contains(QStringLiteral("1234")));
    CHECK(shown("residence_region", 7) == QStringLiteral("#7"));
    CHECK(shown("note", {}).isEmpty());
}

TEST_CASE("A chart's table has a row for each mark and says why there is no rate") {
    const Phrasebook phrasebook(Language::English);
    ChartSpec spec;
    DotChart dots;
    dots.valueTitle = QStringLiteral("Rate");
    DotMark shown;
    shown.label = QStringLiteral("Oriental");
    shown.key = QStringLiteral("region=MA-02");
    shown.rate = 0.5;
    shown.numerator = 20;
    shown.denominator = 40;
    DotMark hidden;
    hidden.label = QStringLiteral("Dakhla");
    hidden.note = QStringLiteral("n < 20");
    dots.marks = {shown, hidden};
    spec.content = dots;
    const ReportTable table = chartTable(spec, phrasebook);
    REQUIRE(table.rows.size() == 2);
    CHECK(qsizetype(table.rows[0].size()) == table.columns.size());
    CHECK(qsizetype(table.rows[1].size()) == table.columns.size());
    CHECK(table.rows[0][1].text == phrasebook.percent(20, 40));
    CHECK(table.rows[1][1].text == QStringLiteral("n < 20"));
    CHECK(table.rows[0][0].key == QStringLiteral("region=MA-02"));
}
