#include "core/publishing/differencewords.h"

#include <algorithm>

#include "core/results/figurepassport.h"

namespace jisr {

namespace {

/// An isolate keeps "9025-0SZN-KD5X" and "+12" together within Arabic.
QString kept(const QString& text, const Phrasebook& phrasebook) {
    return phrasebook.rightToLeft() ? u'\u2066' + text + u'\u2069' : text;
}

ReportCell count(qint64 value, const Phrasebook& phrasebook) {
    return {value, phrasebook.number(value), {}};
}
ReportCell change(qint64 value, const Phrasebook& phrasebook) {
    return {value, signedCount(value, phrasebook), {}};
}
ReportCell text(const QString& words) {
    return {words, words, {}};
}
ReportCell rate(qint64 numerator, qint64 denominator, const Phrasebook& phrasebook) {
    return {denominator > 0 ? QVariant(double(numerator) / double(denominator)) : QVariant(),
            phrasebook.percent(numerator, denominator),
            {}};
}

/// METHODOLOGY, Disclosure, rules 1 and 2, of one row: nobody's part in it can be told.
bool tellable(const DifferenceRow& row, const DifferenceView& view) {
    const auto few = [&view](qint64 value) { return value != 0 && std::abs(value) < view.minCell; };
    if (row.people < view.minDenominator || few(row.numerator) || few(row.denominator) ||
        few(row.denominator - row.numerator)) {
        return false;
    }
    const qint64 n = std::abs(row.denominator);
    if (n == 0 || n >= 50) {
        return true;
    }
    const qint64 hits = std::abs(row.numerator);
    return n >= view.minDenominator && 20 * hits > n && 20 * (n - hits) > n;
}

void add(DifferenceRow& row, const DifferenceRow& other) {
    row.causes.insert(row.causes.end(), other.causes.begin(), other.causes.end());
    row.people += other.people;
    row.numerator += other.numerator;
    row.denominator += other.denominator;
}

/// The whole change in one sentence.
QString sentence(const Difference& d, const DifferenceView& view, bool withTable,
                 const Phrasebook& phrasebook) {
    const QString name = figureName(d.before.id, d.before.horizon, phrasebook);
    if (!view.figuresShown) {
        return phrasebook.say({QT_TRANSLATE_NOOP("core",
                                                 "%1: the change since the report %2 (cut-off %3) is not "
                                                 "published, because it would tell of a few people."),
                               {name, kept(view.code, phrasebook), phrasebook.date(d.cutOffBefore)}});
    }
    const QStringList figures{name,
                              phrasebook.percent(d.before.numerator, d.before.denominator),
                              phrasebook.number(d.before.numerator),
                              phrasebook.number(d.before.denominator),
                              phrasebook.date(d.cutOffBefore),
                              kept(view.code, phrasebook),
                              phrasebook.percent(d.after.numerator, d.after.denominator),
                              phrasebook.number(d.after.numerator),
                              phrasebook.number(d.after.denominator)};
    if (d.people.empty()) {
        return phrasebook.say({QT_TRANSLATE_NOOP("core",
                                                 "%1: %7 (%8 of %9), the same people as in the report %6 of "
                                                 "%5 (%2, %3 of %4)."),
                               figures});
    }
    return phrasebook.say(
        withTable
            ? Message(QT_TRANSLATE_NOOP("core",
                                        "%1: from %2 (%3 of %4) in the report %6 of %5 to %7 (%8 of %9). The "
                                        "table says why, person by person; its rows add up to the change."),
                      figures)
            : Message(QT_TRANSLATE_NOOP("core",
                                        "%1: from %2 (%3 of %4) in the report %6 of %5 to %7 (%8 of %9). The "
                                        "causes are not published, because they would tell of a few people."),
                      figures));
}

}  // namespace

QString signedCount(qint64 value, const Phrasebook& phrasebook) {
    const QString digits = phrasebook.number(std::abs(value));
    return value > 0   ? kept(u'+' + digits, phrasebook)
           : value < 0 ? kept(QChar(0x2212) + digits, phrasebook)
                       : digits;
}

std::vector<DifferenceRow> differenceRows(const Difference& difference, const DifferenceView& view) {
    std::vector<DifferenceRow> rows;
    if (!view.figuresShown) {
        return rows;
    }
    for (const CauseSum& sum : difference.causes()) {
        rows.push_back({{sum.cause}, sum.people, sum.numerator, sum.denominator});
    }
    if (!view.publicMode) {
        return rows;
    }
    // those of a few go together; where that is still a few, the next smallest joins them
    DifferenceRow together;
    std::vector<DifferenceRow> told;
    for (DifferenceRow& row : rows) {
        if (tellable(row, view)) {
            told.push_back(std::move(row));
        } else {
            add(together, row);
        }
    }
    while (!together.causes.empty() && !tellable(together, view) && !told.empty()) {
        const auto smallest = std::min_element(
            told.begin(), told.end(),
            [](const DifferenceRow& a, const DifferenceRow& b) { return a.people < b.people; });
        add(together, *smallest);
        told.erase(smallest);
    }
    if (!together.causes.empty()) {
        if (!tellable(together, view)) {
            return {};
        }
        std::sort(together.causes.begin(), together.causes.end());
        told.push_back(std::move(together));
    }
    return told;
}

std::vector<ReportItem> differenceItems(const Difference& difference, const DifferenceView& view,
                                        const Phrasebook& phrasebook) {
    std::vector<ReportItem> items;
    const std::vector<DifferenceRow> rows = differenceRows(difference, view);
    items.push_back(ReportParagraph{sentence(difference, view, !rows.empty(), phrasebook)});
    if (rows.empty()) {
        return items;
    }
    const auto say = [&phrasebook](const char* words) { return phrasebook.say(words); };
    ReportTable table;
    table.id = QStringLiteral("difference");
    table.title = say(QT_TRANSLATE_NOOP("core", "Why the rate is another than in the last sealed report"));
    table.columns = {{say(QT_TRANSLATE_NOOP("core", "Cause")), ReportColumnKind::Text},
                     {say(QT_TRANSLATE_NOOP("core", "People")), ReportColumnKind::Count},
                     {say(QT_TRANSLATE_NOOP("core", "Inserted")), ReportColumnKind::Count},
                     {say(QT_TRANSLATE_NOOP("core", "Observable")), ReportColumnKind::Count},
                     {say(QT_TRANSLATE_NOOP("core", "Rate")), ReportColumnKind::Percent}};
    qint64 numerator = difference.before.numerator, denominator = difference.before.denominator;
    table.rows.push_back(
        {text(phrasebook.say({QT_TRANSLATE_NOOP("core", "Report %1 of %2"),
                              {kept(view.code, phrasebook), phrasebook.date(difference.cutOffBefore)}})),
         text({}), count(numerator, phrasebook), count(denominator, phrasebook),
         rate(numerator, denominator, phrasebook)});
    QStringList notes;
    for (const DifferenceRow& row : rows) {
        QStringList names;
        for (const Cause cause : row.causes) {
            names << say(causeName(cause));
            notes << phrasebook.say(
                {QT_TRANSLATE_NOOP("core", "%1: %2"), {say(causeName(cause)), say(causeExplanation(cause))}});
        }
        numerator += row.numerator;
        denominator += row.denominator;
        table.rows.push_back({text(phrasebook.list(names)), count(row.people, phrasebook),
                              change(row.numerator, phrasebook), change(row.denominator, phrasebook),
                              rate(numerator, denominator, phrasebook)});
    }
    table.rows.push_back({text(phrasebook.say({QT_TRANSLATE_NOOP("core", "This report, %1"),
                                               {phrasebook.date(difference.cutOff)}})),
                          text({}), count(numerator, phrasebook), count(denominator, phrasebook),
                          rate(numerator, denominator, phrasebook)});
    table.lastRowIsTotal = true;
    table.note =
        phrasebook.say({QT_TRANSLATE_NOOP("core",
                                          "Each person stands under one cause. The rate is that after "
                                          "the row. %1."),
                        {notes.join(QStringLiteral("; "))}});
    items.push_back(std::move(table));
    return items;
}

}  // namespace jisr
