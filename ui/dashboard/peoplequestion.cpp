#include "ui/dashboard/peoplequestion.h"

#include <QRegularExpression>

#include "core/charting/definitionsteps.h"
#include "core/charting/programmeflow.h"
#include "core/charting/targetcharts.h"

namespace jisr {

namespace {

/// Who was inserted by a day after graduation, out of all reference graduates.
People insertedBy(const Analysis& analysis, const Filter& filter, int day) {
    People people;
    for (const Graduate& graduate : analysis.graduates(filter)) {
        Person person{graduate.learner, graduate.enrolment, Part::Denominator, Exclusion::None};
        if (graduate.event == 1 && graduate.days <= day) {
            person.part = Part::Numerator;
            ++people.numerator;
        }
        ++people.denominator;
        people.persons.push_back(person);
    }
    return people;
}

/// Those whom an indicator's denominator has beside its numerator.
People restOf(const People& all) {
    People rest;
    for (Person person : all.persons) {
        if (person.part == Part::Denominator) {
            person.part = Part::Numerator;
            rest.persons.push_back(person);
        }
    }
    rest.numerator = rest.denominator = static_cast<qint64>(rest.persons.size());
    return rest;
}

}  // namespace

std::optional<PeopleQuestion> PeopleQuestion::fromKey(const QString& key, const Results& results) {
    static const QRegularExpression curveKey(QStringLiteral("(?:^|/)day=(\\d+)(?:/(.+=.+))?$"));
    if (const auto match = curveKey.match(key); match.hasMatch()) {
        PeopleQuestion question;
        question.filter = results.request().filter;
        question.day = match.captured(1).toInt();
        if (const QString group = match.captured(2); !group.isEmpty()) {
            const auto address =
                results.address(QStringLiteral("INS/%1/%2").arg(question.horizon).arg(group));
            if (!address) {
                return {};
            }
            question.filter = address->filter;
        }
        return question;
    }
    if (const auto step = stepAddress(key, results)) {
        return PeopleQuestion{step->to, step->horizon, step->filter, {}, step->from};
    }
    if (const auto way = pathAddress(key, results)) {
        return PeopleQuestion{IndicatorId::Due, way->horizon, way->filter, {}, {}, way->choice};
    }
    if (const auto target = reachedAddress(key, results)) {
        PeopleQuestion question;
        question.filter = target->filter;
        question.reached = target->choice;
        return question;
    }
    if (key.startsWith(QStringLiteral("rest:"))) {
        const auto whole = results.address(key.mid(5));
        return whole
                   ? std::optional(PeopleQuestion{whole->id, whole->horizon, whole->filter, {}, {}, {}, true})
                   : std::nullopt;
    }
    auto address = results.address(key);
    if (!address) {
        // A whole bar, of which no segment is pointed at: "6/cohort=RSK-2".
        address = results.address(QStringLiteral("INS/") + key);
    }
    if (!address) {
        // A dot names its group only: its figure is the headline rate.
        address = results.address(QStringLiteral("INS/%1/%2").arg(results.horizon()).arg(key));
    }
    if (!address) {
        // A stacked segment: series, then bar.
        address = results.address(QStringLiteral("%1/%2/%3")
                                      .arg(key.section(QLatin1Char('/'), 0, 0))
                                      .arg(results.horizon())
                                      .arg(key.section(QLatin1Char('/'), 1)));
    }
    if (!address) {
        return {};
    }
    return PeopleQuestion{address->id, address->horizon, address->filter, {}};
}

std::optional<PeopleQuestion::Group> PeopleQuestion::groupOf(const QString& key, const Results& results) {
    // "region=MA-06", "INS/6/region=MA-06", "SH_CI/halfyear=2024-1:PILOT"; a code may hold a slash itself
    static const QRegularExpression name(QStringLiteral("(?:^|/)([a-z_]+)=([^=]*)$"));
    const QRegularExpressionMatch match = name.match(key);
    const auto question = fromKey(key, results);
    if (!match.hasMatch() || !question) {
        return {};
    }
    const QString by = match.captured(1);
    const GroupKey group =
        by == u"halfyear" ? GroupKey::Cohort : groupKeyFromCode(by).value_or(GroupKey::All);
    const auto codes = question->filter.allowed.find(group);
    if (group == GroupKey::All || codes == question->filter.allowed.end()) {
        return {};
    }
    return Group{group, by == u"halfyear" ? codes->second : std::set<QString>{match.captured(2)}};
}

People PeopleQuestion::answer(const Analysis& analysis) const {
    if (from) {
        return stepPeople(analysis.people(*from, horizonIn(*from, horizon), filter),
                          analysis.people(indicator, horizonIn(indicator, horizon), filter));
    }
    if (path) {
        return analysis.pathPeople(*path, filter);
    }
    if (reached) {
        return analysis.reachedPeople(*reached, filter);
    }
    if (rest) {
        return restOf(analysis.people(indicator, horizon, filter));
    }
    return day ? insertedBy(analysis, filter, *day) : analysis.people(indicator, horizon, filter);
}

}  // namespace jisr
