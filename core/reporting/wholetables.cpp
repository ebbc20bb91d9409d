#include "core/reporting/wholetables.h"

#include "core/charting/reportcharts.h"
#include "core/reporting/reportfigures.h"
#include "core/results/resultgroups.h"

namespace jisr {

using enum IndicatorId;

WholeTables::WholeTables(const ChapterQuestion& question)
    : m_question(question),
      m_phrasebook(question.phrasebook),
      m_words(question.phrasebook, question.results),
      m_tables(chapters::tablesOf(question)) {}

ReportTable WholeTables::begun(const char* id, const QString& title, const char* firstColumn) const {
    ReportTable table;
    table.id = QLatin1String(id);
    table.title = title;
    table.columns = {{m_phrasebook.say(firstColumn), ReportColumnKind::Text}};
    return table;
}

ReportTable WholeTables::figureTable(const char* id, const QString& title, const ResultGroup& group,
                                     const std::vector<IndicatorId>& ids) const {
    ReportTable table = begun(id, title, QT_TRANSLATE_NOOP("core", "Figure"));
    const auto add = [&](const char* name, ReportColumnKind kind) {
        table.columns.append({m_phrasebook.say(name), kind});
    };
    add(QT_TRANSLATE_NOOP("core", "Counted"), ReportColumnKind::Count);
    add(QT_TRANSLATE_NOOP("core", "Out of (n)"), ReportColumnKind::Count);
    add(QT_TRANSLATE_NOOP("core", "Rate"), ReportColumnKind::Percent);
    add(QT_TRANSLATE_NOOP("core", "95% CI low"), ReportColumnKind::Percent);
    add(QT_TRANSLATE_NOOP("core", "95% CI high"), ReportColumnKind::Percent);
    table.columns.append(m_tables.codeColumn());
    for (const IndicatorId indicator : ids) {
        const int horizon = m_words.horizonOf(indicator);
        if (!group.find(indicator, horizon)) {
            continue;
        }
        const IndicatorInfo& info = indicatorInfo(indicator);
        table.rows.push_back(
            {m_words.text(m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 (%2)"),
                                            {m_phrasebook.say(info.name), QLatin1String(info.code)}})),
             m_words.numerator(group, indicator), m_words.denominator(group, indicator),
             m_words.rate(group, indicator), m_words.limit(group, indicator, false),
             m_words.limit(group, indicator, true), m_tables.code(m_words.key(group, indicator, horizon))});
    }
    table.note = signNote(table, m_phrasebook);
    return table;
}

ReportTable WholeTables::figures() const {
    const std::vector<IndicatorId> few = {Conf, Grad, Due, Ins, Emp, InsUb, Unk, Rep};
    const std::vector<IndicatorId> all = {Conf,    Grad,   Due,       Neut,      Ins,   Emp,
                                          InsUb,   ShAppr, ShCi,      ShStudy,   ShInt, ShSeek,
                                          ShInact, Unk,    Unreached, NotTraced, Rep};
    return figureTable("figures",
                       m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Figures of the whole, at %1 months"),
                                         {m_phrasebook.number(m_question.results.horizon())}}),
                       m_question.results.whole(), m_question.order.publicMode ? few : all);
}

ReportTable WholeTables::conventions() const {
    return figureTable("conventions",
                       m_phrasebook.say(QT_TRANSLATE_NOOP("core", "The same people by other conventions")),
                       m_question.results.conventions(), jisr::conventions());
}

ReportTable WholeTables::changes(const Results& before) const {
    ReportTable table = begun("changes", m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Then and now")),
                              QT_TRANSLATE_NOOP("core", "Cut-off"));
    table.columns += m_tables.resultColumns(true);
    table.columns.append(m_tables.codeColumn());
    const ReportTables then(before, m_phrasebook, &m_question.codes);
    table.rows = {
        then.resultRow(before.whole(), m_phrasebook.date(before.cutOff()), true),
        m_tables.resultRow(m_question.results.whole(), m_phrasebook.date(m_question.results.cutOff()), true)};
    table.note = signNote(table, m_phrasebook);
    return table;
}

ReportTable WholeTables::beside(const Results& around) const {
    ReportTable table =
        begun("beside", m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Beside everybody together")),
              QT_TRANSLATE_NOOP("core", "People"));
    table.columns += m_tables.resultColumns(true);
    table.columns.append(m_tables.codeColumn());
    const ReportTables all(around, m_phrasebook, &m_question.codes);
    table.rows = {
        m_tables.resultRow(m_question.results.whole(), scopeInWords(m_question.results, m_phrasebook), true),
        all.resultRow(around.whole(), scopeInWords(around, m_phrasebook), true)};
    table.lastRowIsTotal = true;
    table.note = signNote(table, m_phrasebook);
    return table;
}

ReportTable WholeTables::horizons() const {
    const Results& results = m_question.results;
    ReportTable table =
        begun("horizons",
              m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Results at each horizon, as far as it is due")),
              QT_TRANSLATE_NOOP("core", "Months since graduation"));
    table.columns.append({m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Graduates")), ReportColumnKind::Count});
    table.columns += m_tables.resultColumns(false);
    table.columns.append(m_tables.codeColumn());
    const auto add = [&](const ResultGroup& group, int horizon) {
        const FigureWords words(m_phrasebook, results, horizon);
        table.rows.push_back({words.text(m_phrasebook.number(horizon)), words.denominator(group, Due),
                              words.denominator(group, Ins), words.numerator(group, Ins),
                              words.rate(group, Ins), words.limit(group, Ins, false),
                              words.limit(group, Ins, true), words.rate(group, InsUb), words.rate(group, Emp),
                              words.rate(group, Rep), m_tables.code(words.key(group, Ins, horizon))});
    };
    if (m_question.order.publicMode) {
        add(results.whole(), results.horizon());
    } else {
        const std::vector<int>& horizons = m_question.analysis.horizons();
        const Breakdown counted =
            m_question.analysis.breakdowns(results.request().filter, {Grouping{}}, horizons).front();
        for (const int horizon : horizons) {
            ResultGroup group = results.whole();
            FigureGroup figures = group.published.group;
            figures.figures = counted.size() > 0 ? figuresAt(counted.statuses(0, horizon), horizon, false)
                                                 : std::vector<Figure>();
            group.published = std::move(
                internalEdition({figures}, results.cutOff(), results.request().filter).groups.front());
            add(group, horizon);
        }
    }
    table.note = signNote(table, m_phrasebook);
    return table;
}

}  // namespace jisr
