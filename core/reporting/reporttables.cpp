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

QList<ReportColumn> ReportTables::resultColumns(bool training) const {
    QList<ReportColumn> columns;
    const auto add = [&](const char* title, ReportColumnKind kind) {
        columns.append({m_phrasebook.say(title), kind});
    };
    if (training) {
        add(QT_TRANSLATE_NOOP("core", "Confirmed"), ReportColumnKind::Count);
        add(QT_TRANSLATE_NOOP("core", "Graduation rate"), ReportColumnKind::Percent);
    }
    add(QT_TRANSLATE_NOOP("core", "Observable (n)"), ReportColumnKind::Count);
    add(QT_TRANSLATE_NOOP("core", "Inserted"), ReportColumnKind::Count);
    add(QT_TRANSLATE_NOOP("core", "Insertion rate"), ReportColumnKind::Percent);
    add(QT_TRANSLATE_NOOP("core", "95% CI low"), ReportColumnKind::Percent);
    add(QT_TRANSLATE_NOOP("core", "95% CI high"), ReportColumnKind::Percent);
    add(QT_TRANSLATE_NOOP("core", "Upper bound"), ReportColumnKind::Percent);
    add(QT_TRANSLATE_NOOP("core", "Employment rate"), ReportColumnKind::Percent);
    add(QT_TRANSLATE_NOOP("core", "Response rate"), ReportColumnKind::Percent);
    return columns;
}

std::vector<ReportCell> ReportTables::resultRow(const ResultGroup& group, const QString& label,
                                                bool training) const {
    std::vector<ReportCell> row = {m_words.text(label)};
    if (training) {
        row.push_back(m_words.numerator(group, Conf));
        row.push_back(m_words.rate(group, Grad));
    }
    for (ReportCell& cell : std::vector<ReportCell>{
             m_words.denominator(group, Ins), m_words.numerator(group, Ins), m_words.rate(group, Ins),
             m_words.limit(group, Ins, false), m_words.limit(group, Ins, true), m_words.rate(group, InsUb),
             m_words.rate(group, Emp), m_words.rate(group, Rep)}) {
        row.push_back(std::move(cell));
    }
    if (m_codes) {
        row.push_back(code(m_words.key(group, Ins, m_results.horizon())));
    }
    return row;
}

ReportCell ReportTables::code(const QString& key) const {
    const QString code = m_codes ? m_codes->of(m_results, key) : QString();
    return {code, code, {}};
}

ReportColumn ReportTables::codeColumn() const {
    return {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Code")), ReportColumnKind::Code};
}

QString ReportTables::groupTitle(GroupKey key) const {
    return key == GroupKey::Cohort && m_results.bundled()
               ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Half-year of entry"))
               : m_phrasebook.say(groupKeyName(key));
}

void ReportTables::finish(ReportTable& table) const {
    if (m_codes) {
        table.columns.append(codeColumn());
    }
    table.lastRowIsTotal = true;
    table.note = signNote(table, m_phrasebook);
}

ReportTable ReportTables::byGroup(const char* id, const QString& title, const QString& groupTitle,
                                  const std::vector<ResultGroup>& groups, bool training) const {
    ReportTable table;
    table.id = QLatin1String(id);
    table.title = title;
    table.columns = QList<ReportColumn>{{groupTitle, ReportColumnKind::Text}} + resultColumns(training);
    for (const ResultGroup& group : groups) {
        table.rows.push_back(resultRow(group, m_words.label(group), training));
    }
    table.rows.push_back(resultRow(m_results.whole(), m_words.label(m_results.whole()), training));
    finish(table);
    return table;
}

ReportTable ReportTables::resultsBy(GroupKey key) const {
    if (key == GroupKey::Region) {
        return byRegion();
    }
    if (key == GroupKey::Operator) {
        return byOperator();
    }
    // cohorts are counted from graduation on: what came before isn't among their figures
    const bool cohorts = key == GroupKey::Cohort;
    const QByteArray id = cohorts ? QByteArray("results-by-cohort") : QByteArray("by-") + groupKeyCode(key);
    return byGroup(id.constData(),
                   m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Results %1"), {m_words.byKey(key)}}),
                   groupTitle(key), m_results.groups(key), !cohorts);
}

ReportTable ReportTables::begun(const QString& id, const QString& title, GroupKey key) const {
    ReportTable table;
    table.id = id;
    table.title = title;
    table.columns = {{groupTitle(key), ReportColumnKind::Text}};
    return table;
}

std::vector<ReportCell> ReportTables::trainingRow(const ResultGroup& group) const {
    std::vector<ReportCell> row = {m_words.text(m_words.label(group)), m_words.denominator(group, Conf),
                                   m_words.numerator(group, Conf),     m_words.rate(group, Conf),
                                   m_words.denominator(group, Grad),   m_words.numerator(group, Grad),
                                   m_words.rate(group, Grad),          m_words.limit(group, Grad, false),
                                   m_words.limit(group, Grad, true)};
    if (m_codes) {
        row.push_back(code(m_words.key(group, Grad, 0)));
    }
    return row;
}

ReportTable ReportTables::trainingBy(GroupKey key) const {
    ReportTable table = begun(
        QStringLiteral("training-by-") + QLatin1String(groupKeyCode(key)),
        m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Confirmation and graduation %1"), {m_words.byKey(key)}}),
        key);
    const auto add = [&](const char* title, ReportColumnKind kind) {
        table.columns.append({m_phrasebook.say(title), kind});
    };
    add(QT_TRANSLATE_NOOP("core", "Begun long enough ago (n)"), ReportColumnKind::Count);
    add(QT_TRANSLATE_NOOP("core", "Confirmed"), ReportColumnKind::Count);
    add(QT_TRANSLATE_NOOP("core", "Confirmation rate"), ReportColumnKind::Percent);
    add(QT_TRANSLATE_NOOP("core", "Planned end past (n)"), ReportColumnKind::Count);
    add(QT_TRANSLATE_NOOP("core", "Graduated"), ReportColumnKind::Count);
    add(QT_TRANSLATE_NOOP("core", "Graduation rate"), ReportColumnKind::Percent);
    add(QT_TRANSLATE_NOOP("core", "95% CI low"), ReportColumnKind::Percent);
    add(QT_TRANSLATE_NOOP("core", "95% CI high"), ReportColumnKind::Percent);
    for (const ResultGroup& group : m_results.groups(key)) {
        table.rows.push_back(trainingRow(group));
    }
    table.rows.push_back(trainingRow(m_results.whole()));
    finish(table);
    return table;
}

std::vector<ReportCell> ReportTables::followUpRow(const ResultGroup& group) const {
    const int horizon = m_results.horizon();
    const Figure* due = group.open(Due, horizon);
    const ReportCell notDue = due                        ? m_words.count(due->denominator - due->numerator)
                              : group.find(Due, horizon) ? m_words.count(std::nullopt)
                                                         : ReportCell{{}, FigureWords::nothingSign(), {}};
    std::vector<ReportCell> row = {m_words.text(m_words.label(group)), notDue,
                                   m_words.denominator(group, Rep),    m_words.numerator(group, Rep),
                                   m_words.rate(group, Rep),           m_words.limit(group, Rep, false),
                                   m_words.limit(group, Rep, true),    m_words.numerator(group, Unk)};
    if (!m_results.request().publicMode) {
        row.push_back(m_words.numerator(group, NotTraced));
    }
    row.push_back(m_words.rate(group, Ins));
    row.push_back(m_words.rate(group, InsUb));
    if (m_codes) {
        row.push_back(code(m_words.key(group, Rep, horizon)));
    }
    return row;
}

ReportTable ReportTables::followUpBy(GroupKey key) const {
    ReportTable table =
        begun(QStringLiteral("follow-up-by-") + QLatin1String(groupKeyCode(key)),
              m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Follow-up %1"), {m_words.byKey(key)}}), key);
    const auto add = [&](const char* title, ReportColumnKind kind) {
        table.columns.append({m_phrasebook.say(title), kind});
    };
    add(QT_TRANSLATE_NOOP("core", "Not yet due"), ReportColumnKind::Count);
    add(QT_TRANSLATE_NOOP("core", "Observable (n)"), ReportColumnKind::Count);
    add(QT_TRANSLATE_NOOP("core", "Situation known"), ReportColumnKind::Count);
    add(QT_TRANSLATE_NOOP("core", "Response rate"), ReportColumnKind::Percent);
    add(QT_TRANSLATE_NOOP("core", "95% CI low"), ReportColumnKind::Percent);
    add(QT_TRANSLATE_NOOP("core", "95% CI high"), ReportColumnKind::Percent);
    add(indicatorInfo(Unk).name, ReportColumnKind::Count);
    if (!m_results.request().publicMode) {
        add(indicatorInfo(NotTraced).name, ReportColumnKind::Count);
    }
    add(QT_TRANSLATE_NOOP("core", "Insertion rate"), ReportColumnKind::Percent);
    add(QT_TRANSLATE_NOOP("core", "Upper bound"), ReportColumnKind::Percent);
    for (const ResultGroup& group : m_results.groups(key)) {
        table.rows.push_back(followUpRow(group));
    }
    table.rows.push_back(followUpRow(m_results.whole()));
    finish(table);
    return table;
}

std::vector<ReportCell> ReportTables::shareRow(const ResultGroup& group) const {
    std::vector<ReportCell> row = {m_words.text(m_words.label(group)), m_words.denominator(group, Ins)};
    if (m_results.request().publicMode) {
        for (const IndicatorId id : {Ins, Emp, InsUb, Rep}) {
            row.push_back(m_words.rate(group, id));
        }
        if (m_codes) {
            row.push_back(code(m_words.key(group, Ins, m_results.horizon())));
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
    if (m_codes) {
        row.push_back(code(m_words.key(group, Ins, m_results.horizon())));
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
    finish(table);
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

QString signNote(const ReportTable& table, const Phrasebook& phrasebook) {
    const auto occurs = [&table](auto matches) {
        return std::any_of(
            table.rows.begin(), table.rows.end(), [&matches](const std::vector<ReportCell>& row) {
                return std::any_of(row.begin() + 1, row.end(),
                                   [&matches](const ReportCell& cell) { return matches(cell.text); });
            });
    };
    QStringList notes;
    if (occurs([](const QString& text) { return text == FigureWords::hiddenSign(); })) {
        notes << phrasebook.say(
            QT_TRANSLATE_NOOP("core", "c: not published, to protect the few people concerned."));
    }
    if (occurs([](const QString& text) { return text == FigureWords::nothingSign(); })) {
        notes << phrasebook.say(QT_TRANSLATE_NOOP("core", "–: nobody to observe yet."));
    }
    if (occurs([](const QString& text) { return text.endsWith(u'*'); })) {
        notes << phrasebook.say(
            QT_TRANSLATE_NOOP("core", "* fewer than 70% answered: read the rate with its bounds."));
    }
    if (occurs([](const QString& text) { return text.endsWith(u'†'); })) {
        notes << phrasebook.say(
            QT_TRANSLATE_NOOP("core", "† fewer than half answered: the lower bound, no rate can be given."));
    }
    if (occurs([](const QString& text) {
            return (text.startsWith(u'≤') || text.startsWith(u'≥')) && !text.endsWith(u'†');
        })) {
        notes << phrasebook.say(
            QT_TRANSLATE_NOOP("core", "≤, ≥: on 20 to 49 people only this limit is published."));
    }
    return notes.join(u' ');
}

}  // namespace jisr
