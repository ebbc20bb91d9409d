// indicators, who, curve: what the programme's figures are, and whose they are.
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/csvout.h"
#include "app/cli/figurescope.h"
#include "app/cli/session.h"
#include "core/indicators/analysis.h"
#include "core/indicators/disclosure.h"
#include "core/indicators/indicatorrow.h"
#include "core/publishing/seal.h"
#include "core/statistics/curve.h"
#include "core/storage/learnergoals.h"

namespace jisr {

namespace {

std::vector<Grouping> groupingsFrom(const CommandCall& call) {
    std::vector<Grouping> groupings{Grouping{}};
    for (const QString& by : call.values("by")) {
        Grouping grouping;
        for (const QString& code : by.split(u'+')) {
            const GroupKey key = keyOrUsage(code);
            if (key != GroupKey::All) {
                grouping.keys.push_back(key);
            }
        }
        if (grouping.keys.size() == 2 && grouping.keys[0] == grouping.keys[1]) {
            throw UsageError(
                Message(QT_TRANSLATE_NOOP("core", "--by crosses two different keys, not “%1”."), {by}));
        }
        if (grouping.keys.size() > 2) {
            throw UsageError(
                Message(QT_TRANSLATE_NOOP("core", "--by crosses two keys at most, not “%1”."), {by}));
        }
        if (!grouping.keys.empty() &&
            std::find(groupings.begin(), groupings.end(), grouping) == groupings.end()) {
            groupings.push_back(grouping);
        }
    }
    return groupings;
}

QJsonObject jsonOf(const IndicatorRow& row) {
    QJsonObject object;
    const QStringList header = IndicatorRow::header(), cells = row.cells();
    for (qsizetype i = 0; i < header.size(); ++i) {
        bool number = false;
        const double value = cells[i].toDouble(&number);
        object[header[i]] = cells[i].isEmpty() ? QJsonValue()
                            : i >= 3 && number ? QJsonValue(value)
                                               : QJsonValue(cells[i]);
    }
    return object;
}

int runIndicators(const CommandCall& call) {
    const QString format = call.has("format") ? call.value("format") : QStringLiteral("csv");
    if (format != u"csv" && format != u"json") {
        throw UsageError(
            Message(QT_TRANSLATE_NOOP("core", "--format takes csv or json, not “%1”."), {format}));
    }
    const std::vector<Grouping> groupings = groupingsFrom(call);
    cutOffFrom(call);
    Session session(call, Session::ReadOnly);
    const Analysis analysis = analysisOf(call, session);
    const Filter filter = filterFrom(call, analysis);
    const std::vector<int> horizons = horizonsFrom(call, analysis);
    std::vector<FigureGroup> groups;
    for (const Grouping& grouping : groupings) {
        for (FigureGroup& group : analysis.figures(filter, grouping, horizons)) {
            groups.push_back(std::move(group));
        }
    }
    const Edition edition =
        call.has("public")
            ? publicEdition(std::move(groups), analysis.cutOff(), filter, analysis.parameters(), {},
                            publishedEditions(session.file().connection(), call.clock).get())
            : internalEdition(std::move(groups), analysis.cutOff(), filter);
    std::vector<IndicatorRow> rows;
    for (const PublishedGroup& group : edition.groups) {
        for (size_t i = 0; i < group.covers.size(); ++i) {
            rows.push_back(publishedRow(group.group, group.group.figures[i], group.covers[i]));
        }
    }
    if (format == u"json") {
        QJsonArray array;
        for (const IndicatorRow& row : rows) {
            array << jsonOf(row);
        }
        deliver(call, QJsonDocument(array).toJson(QJsonDocument::Indented));
    } else {
        QByteArray csv = csvLine(IndicatorRow::header());
        for (const IndicatorRow& row : rows) {
            csv += csvLine(row.cells());
        }
        deliver(call, csv);
    }
    return Done;
}

const char* partCode(Part part) {
    switch (part) {
        case Part::Numerator:
            return "numerator";
        case Part::Denominator:
            return "denominator";
        case Part::Excluded:
            return "excluded";
    }
    return "";
}

int runWho(const CommandCall& call) {
    if (!call.has("indicator")) {
        throw UsageError(Message(QT_TRANSLATE_NOOP("core", "--indicator ID is missing: whose figure?")));
    }
    const auto id = indicatorFromCode(call.value("indicator"));
    if (!id) {
        throw UsageError(Message(QT_TRANSLATE_NOOP("core", "“%1” is no indicator of rule set JIT-1."),
                                 {call.value("indicator")}));
    }
    cutOffFrom(call);
    Session session(call, Session::ReadOnly);
    const Analysis analysis = analysisOf(call, session);
    const Filter filter = filterFrom(call, analysis);
    const std::vector<int> horizons = horizonsFrom(call, analysis);
    if (horizons.size() > 1) {
        throw UsageError(Message(QT_TRANSLATE_NOOP("core", "who takes one --horizon.")));
    }
    const int horizon = horizons.empty() ? HeadlineHorizon : horizons.front();
    const People people = analysis.people(*id, horizon, filter);
    QTextStream& out = call.console.out();
    out << csvLine({QStringLiteral("part"), QStringLiteral("reason"), QStringLiteral("learner"),
                    QStringLiteral("last_name"), QStringLiteral("first_name"), QStringLiteral("enrolment"),
                    QStringLiteral("cohort")});
    const Record& learners = record(RecordKind::Learner);
    const Record& enrolments = record(RecordKind::Enrolment);
    RecordStore& store = session.store();
    for (const Person& person : people.persons) {
        const auto learner = store.row(RecordKind::Learner, person.learner);
        const auto enrolment =
            person.enrolment ? store.row(RecordKind::Enrolment, person.enrolment) : std::nullopt;
        const auto text = [](const std::optional<StoredRow>& row, int field) {
            return row ? row->values[field].toString() : QString();
        };
        out << csvLine(
            {QLatin1String(partCode(person.part)),
             person.part == Part::Excluded ? QLatin1String(exclusionCode(person.reason)) : QString(),
             text(learner, learners.indexOf(u"reference")), text(learner, learners.indexOf(u"last_name")),
             text(learner, learners.indexOf(u"first_name")),
             text(enrolment, enrolments.indexOf(u"reference")),
             enrolment ? store.label(RecordKind::Cohort,
                                     enrolment->values[enrolments.indexOf(u"cohort")].toLongLong())
                       : QString()});
    }
    const Phrasebook& phrasebook = call.console.phrasebook();
    call.console.say({QT_TRANSLATE_NOOP("core", "%1 in the numerator, %2 in the denominator, %3 left out."),
                      {phrasebook.number(people.numerator), phrasebook.number(people.denominator),
                       phrasebook.number(people.excluded)}});
    return Done;
}

QString sixDecimals(double value) {
    return QString::number(value, 'f', 6);
}

int runCurve(const CommandCall& call) {
    cutOffFrom(call);
    Session session(call, Session::ReadOnly);
    const Analysis analysis = analysisOf(call, session);
    QByteArray csv =
        csvLine(QStringLiteral("day,at_risk,d_inserted,d_competing,censored,KM_S,KM_F,KM_se,AJ_CIF,"
                               "AJ_se,AJ_low95,AJ_high95")
                    .split(u','));
    for (const CurveRow& row : insertionCurve(analysis.times(filterFrom(call, analysis)))) {
        csv += csvLine({QString::number(row.day), QString::number(row.atRisk),
                        QString::number(row.left.inserted), QString::number(row.left.competing),
                        QString::number(row.left.censored), sixDecimals(row.kmSurvival),
                        sixDecimals(1 - row.kmSurvival), row.kmError ? sixDecimals(*row.kmError) : QString(),
                        sixDecimals(row.incidence), sixDecimals(row.error),
                        row.limits ? sixDecimals(row.limits->low) : QString(),
                        row.limits ? sixDecimals(row.limits->high) : QString()});
    }
    deliver(call, csv);
    return Done;
}

}  // namespace

std::vector<Command> numberCommands() {
    const CommandOption on{"on", "DATE", QT_TRANSLATE_NOOP("core", "the cut-off date, the only today"),
                           CommandOption::Needed};
    const CommandOption where{"where", "KEY=VALUE", QT_TRANSLATE_NOOP("core", "only these; may be repeated"),
                              CommandOption::Repeated};
    const CommandOption publicMode{"public", "", QT_TRANSLATE_NOOP("core", "obey the disclosure rules")};
    const CommandOption out{"out", "F", QT_TRANSLATE_NOOP("core", "write to a file instead of the screen")};
    return {
        {"indicators",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("core", "Every indicator with its count and interval."),
         {on,
          {"by", "KEY", QT_TRANSLATE_NOOP("core", "group by region, operator, …, or two crossed: region+sex"),
           CommandOption::Repeated},
          where,
          {"horizon", "H",
           QT_TRANSLATE_NOOP("core", "only this many months after graduation; may be repeated"),
           CommandOption::Repeated},
          publicMode,
          {"format", "csv|json", QT_TRANSLATE_NOOP("core", "how to print (csv)")},
          out},
         runIndicators},
        {"who",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("core", "The people behind a figure, one line each."),
         {on,
          {"indicator", "ID", QT_TRANSLATE_NOOP("core", "whose figure: INS, GRAD, …"), CommandOption::Needed},
          {"horizon", "H", QT_TRANSLATE_NOOP("core", "months after graduation (6)")},
          where},
         runWho},
        {"curve",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("core", "Time to insertion, day by day."),
         {on, where, out},
         runCurve},
    };
}

}  // namespace jisr
