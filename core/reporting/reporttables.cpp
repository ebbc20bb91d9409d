#include "core/reporting/reporttables.h"

#include <algorithm>

#include "core/charting/reportcharts.h"

namespace jisr {

using enum IndicatorId;

ReportTable ReportTables::byRegion() const {
    return byGroup("by-region", m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Results by region")),
                   m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Region")), m_results.regions());
}

ReportTable ReportTables::byOperator() const {
    return byGroup("by-operator", m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Results by operator")),
                   m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Operator")), m_results.operators());
}

std::vector<ReportCell> ReportTables::groupRow(const ResultGroup& group) const {
    return {m_words.text(m_words.label(group)), m_words.numerator(group, Conf),  m_words.rate(group, Grad),
            m_words.denominator(group, Ins),    m_words.numerator(group, Ins),   m_words.rate(group, Ins),
            m_words.limit(group, Ins, false),   m_words.limit(group, Ins, true), m_words.rate(group, InsUb),
            m_words.rate(group, Emp),           m_words.rate(group, Rep)};
}

ReportTable ReportTables::byGroup(const char* id, const QString& title, const QString& groupTitle,
                                  const std::vector<ResultGroup>& groups) const {
    ReportTable table;
    table.id = QLatin1String(id);
    table.title = title;
    table.columns = {
        {groupTitle, ReportColumnKind::Text},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Confirmed")), ReportColumnKind::Count},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Graduation rate")), ReportColumnKind::Percent},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Observable (n)")), ReportColumnKind::Count},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Inserted")), ReportColumnKind::Count},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Insertion rate")), ReportColumnKind::Percent},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "95% CI low")), ReportColumnKind::Percent},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "95% CI high")), ReportColumnKind::Percent},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Upper bound")), ReportColumnKind::Percent},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Employment rate")), ReportColumnKind::Percent},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Response rate")), ReportColumnKind::Percent}};
    for (const ResultGroup& group : groups) {
        table.rows.push_back(groupRow(group));
    }
    table.rows.push_back(groupRow(m_results.whole()));
    table.lastRowIsTotal = true;
    table.note = signs(table);
    return table;
}

std::vector<ReportCell> ReportTables::shareRow(const ResultGroup& group) const {
    std::vector<ReportCell> row = {m_words.text(m_words.label(group)), m_words.denominator(group, Ins)};
    if (m_results.request().publicMode) {
        for (const IndicatorId id : {Ins, Emp, InsUb, Rep}) {
            row.push_back(m_words.rate(group, id));
        }
        return row;
    }
    for (const IndicatorId id : ReportCharts::shares()) {
        // the parts as they are: a share of n is no rate of success, no gate applies
        const Figure* part = group.open(id, m_results.horizon());
        if (id == Emp && part && part->denominator > 0) {
            row.push_back({inMillionths(part->numerator, part->denominator), m_words.rateOf(*part),
                           m_words.key(group, id, m_results.horizon())});
        } else {
            row.push_back(m_words.rate(group, id));
        }
    }
    return row;
}

ReportTable ReportTables::byCohort() const {
    ReportTable table;
    table.id = QStringLiteral("by-cohort");
    table.title = m_results.bundled()
                      ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Situation by half-year of entry"))
                      : m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Situation by cohort"));
    table.columns = {
        {m_results.bundled() ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Half-year of entry"))
                             : m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Cohort")),
         ReportColumnKind::Text},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Observable (n)")), ReportColumnKind::Count}};
    const std::vector<IndicatorId> few = {Ins, Emp, InsUb, Rep};
    for (const IndicatorId id : m_results.request().publicMode ? few : ReportCharts::shares()) {
        table.columns.append({id == Emp && !m_results.request().publicMode
                                  ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "In employment"))
                                  : m_phrasebook.say(indicatorInfo(id).name),
                              ReportColumnKind::Percent});
    }
    for (const ResultGroup& group : m_results.cohorts()) {
        if (group.find(Due, m_results.horizon())) {
            table.rows.push_back(shareRow(group));
        }
    }
    table.rows.push_back(shareRow(m_results.whole()));
    table.lastRowIsTotal = true;
    table.note = signs(table);
    return table;
}

ReportTable ReportTables::curve() const {
    ReportTable table;
    table.id = QStringLiteral("time-to-insertion");
    table.title = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Time to insertion, month by month"));
    table.columns = {
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Months since graduation")), ReportColumnKind::Count},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "At risk")), ReportColumnKind::Count},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Inserted (Aalen–Johansen)")), ReportColumnKind::Percent},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "95% CI low")), ReportColumnKind::Percent},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "95% CI high")), ReportColumnKind::Percent},
        {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Kaplan–Meier")), ReportColumnKind::Percent}};
    const auto months = curveMonths(m_results);
    const auto risks = risksAt(m_results, months);
    const auto percent = [this](double value) {
        return ReportCell{
            inMillionths(value), m_phrasebook.withPercentSign(m_phrasebook.perCentFigure(value)), {}};
    };
    const ReportCell none{{}, FigureWords::nothingSign(), {}};
    for (std::size_t i = 0; i < months.size(); ++i) {
        const CurveRow* row = curveAt(m_results, months[i].first);
        const bool limits = row && row->limits;
        // before the first point that may be shown: nobody yet, or too few to say
        const ReportCell before =
            m_results.insertedBy(months[i].first) ? m_words.count(std::nullopt) : percent(0);
        table.rows.push_back(
            {m_words.count(months[i].second), m_words.count(risks[i]), row ? percent(row->incidence) : before,
             limits ? percent(row->limits->low) : none, limits ? percent(row->limits->high) : none,
             row ? percent(1 - row->kmSurvival) : before});
    }
    return table;
}

ReportTable ReportTables::ofChart(const QString& chartId) const {
    if (chartId == u"insertion-by-region") {
        return byRegion();
    }
    if (chartId == u"insertion-by-operator") {
        return byOperator();
    }
    if (chartId == u"situation-by-cohort") {
        return byCohort();
    }
    return chartId == u"time-to-insertion" ? curve() : ReportTable{};
}

// Only the signs that occur are explained.
QString ReportTables::signs(const ReportTable& table) const {
    const auto occurs = [&table](auto matches) {
        return std::any_of(
            table.rows.begin(), table.rows.end(), [&matches](const std::vector<ReportCell>& row) {
                return std::any_of(row.begin() + 1, row.end(),
                                   [&matches](const ReportCell& cell) { return matches(cell.text); });
            });
    };
    QStringList notes;
    if (occurs([](const QString& text) { return text.endsWith(u'*'); })) {
        notes << m_phrasebook.say(
            QT_TRANSLATE_NOOP("core", "* fewer than 70% answered: read the rate with its bounds."));
    }
    if (occurs([](const QString& text) { return text.endsWith(u'†'); })) {
        notes << m_phrasebook.say(
            QT_TRANSLATE_NOOP("core", "† fewer than half answered: the lower bound, no rate can be given."));
    }
    if (occurs([](const QString& text) { return text == FigureWords::hiddenSign(); })) {
        notes << m_phrasebook.say(
            QT_TRANSLATE_NOOP("core", "c: not published, to protect the few people concerned."));
    }
    if (occurs([](const QString& text) { return text == FigureWords::nothingSign(); })) {
        notes << m_phrasebook.say(QT_TRANSLATE_NOOP("core", "–: nobody to observe yet."));
    }
    return notes.join(u' ');
}

}  // namespace jisr
