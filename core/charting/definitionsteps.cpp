#include "core/charting/definitionsteps.h"

#include <QRegularExpression>
#include <algorithm>
#include <tuple>

#include "core/results/resultgroups.h"

namespace jisr {

using enum IndicatorId;

namespace {

/// A rate as printed, in tenths of a per cent, half up (METHODOLOGY, Numbers).
int printedTenths(const Figure& figure) {
    return static_cast<int>((2000 * figure.numerator + figure.denominator) / (2 * figure.denominator));
}

bool isConvention(IndicatorId id) {
    return std::find(conventions().begin(), conventions().end(), id) != conventions().end();
}

}  // namespace

int horizonIn(IndicatorId id, int horizon) {
    const IndicatorInfo& info = indicatorInfo(id);
    return info.perHorizon ? horizon : info.fixedHorizon;
}

std::optional<StepAddress> stepAddress(const QString& key, const Results& results) {
    static const QRegularExpression form(QStringLiteral("^step:([A-Z0-9_]+)>([A-Z0-9_]+)(/\\d+/.+)$"));
    const auto match = form.match(key);
    if (!match.hasMatch()) {
        return {};
    }
    const auto from = indicatorFromCode(match.captured(1));
    const auto to = results.address(match.captured(2) + match.captured(3));
    if (!from || !to || !isConvention(*from) || !isConvention(to->id)) {
        return {};
    }
    return StepAddress{*from, to->id, to->horizon, to->filter};
}

std::vector<StepMove> stepMoves(const People& from, const People& to) {
    const auto place = [](const Person& person) { return std::tie(person.learner, person.enrolment); };
    std::vector<StepMove> moves;
    const Person nobody;
    const auto compare = [&moves](const Person& who, const Person& before, const Person& after) {
        if (before.part != after.part) {
            moves.push_back({who.learner, who.enrolment, before.part, after.part,
                             after.part == Part::Excluded    ? after.reason
                             : before.part == Part::Excluded ? before.reason
                                                             : Exclusion::None});
        }
    };
    auto a = from.persons.begin();
    auto b = to.persons.begin();
    while (a != from.persons.end() || b != to.persons.end()) {
        const bool onlyA = b == to.persons.end() || (a != from.persons.end() && place(*a) < place(*b));
        const bool onlyB = !onlyA && (a == from.persons.end() || place(*b) < place(*a));
        if (onlyA) {
            compare(*a, *a, nobody);
            ++a;
        } else if (onlyB) {
            compare(*b, nobody, *b);
            ++b;
        } else {
            compare(*a, *a, *b);
            ++a;
            ++b;
        }
    }
    return moves;
}

People stepPeople(const People& from, const People& to) {
    People people;
    for (const StepMove& move : stepMoves(from, to)) {
        Person person{move.learner, move.enrolment, Part::Excluded, move.reason};
        if (move.after == Part::Numerator) {
            person.part = Part::Numerator;
            ++people.numerator;
            ++people.denominator;
        } else if (move.before == Part::Numerator) {
            person.part = Part::Denominator;
            ++people.denominator;
        } else {
            ++people.excluded;
        }
        if (person.part != Part::Excluded) {
            person.reason = Exclusion::None;
        }
        people.persons.push_back(person);
    }
    return people;
}

ConventionMark DefinitionSteps::mark(IndicatorId id) const {
    const ResultGroup& whole = m_results.conventions();
    const IndicatorInfo& info = indicatorInfo(id);
    const int horizon = horizonIn(id, m_results.horizon());
    ConventionMark mark;
    mark.code = QLatin1String(info.code);
    mark.key = m_words.key(whole, id, horizon);
    mark.headline = id == Ins;
    mark.label = horizon == 0
                     ? m_phrasebook.say(info.name)
                     : m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1, at %2 months"),
                                         {m_phrasebook.say(info.name), m_phrasebook.number(horizon)}});
    const Figure* figure = whole.find(id, horizon);
    const Cover cover = whole.cover(id, horizon);
    mark.numerator = figure && cover.numerator() ? figure->numerator : -1;
    mark.denominator = figure && cover.denominator ? figure->denominator : -1;
    const auto count = [this](qint64 value) {
        return value < 0 ? FigureWords::hiddenSign() : m_phrasebook.number(value);
    };
    mark.countText = count(mark.numerator) + u'/' + count(mark.denominator);
    if (m_phrasebook.rightToLeft()) {
        mark.countText = u'\u2066' + mark.countText + u'\u2069';
    }
    // below half of the answers only the bounds say anything of the rate (METHODOLOGY, quality gate)
    const bool onlyBounds = m_words.quality(m_results.whole()) == Quality::CountsOnly;
    const bool isBound = id == Ins || id == InsUb;
    if (figure && cover.rate == Shown::Rate && figure->denominator > 0 && (!onlyBounds || isBound)) {
        mark.tenths = printedTenths(*figure);
        mark.rateText = m_words.rateOf(*figure);
        if (onlyBounds) {
            mark.rateText = (id == Ins ? QStringLiteral("≥ ") : QStringLiteral("≤ ")) + mark.rateText;
        }
    } else if (figure && cover.rate == Shown::Rate && figure->denominator > 0) {
        mark.note = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "answers < 50%: counts only"));
    } else {
        mark.rateText = m_words.rate(whole, id).text;
        if (figure && (cover.rate == Shown::AtMost5 || cover.rate == Shown::AtLeast95)) {
            mark.note = mark.rateText;
        } else {
            mark.note = mark.numerator < 0
                            ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "not published"))
                            : m_phrasebook.say(QT_TRANSLATE_NOOP("core", "nobody to count yet"));
        }
    }
    mark.detail =
        QStringLiteral("%1 (%2)\n%3 · %4\n%5")
            .arg(mark.label, mark.code, mark.tenths ? mark.rateText : mark.note, mark.countText,
                 m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1, out of: %2"),
                                   {m_phrasebook.say(info.numerator), m_phrasebook.say(info.denominator)}}));
    return mark;
}

QString DefinitionSteps::change(qint64 difference) const {
    const QString figure = m_phrasebook.number(std::abs(difference));
    return (difference > 0   ? QStringLiteral("+")
            : difference < 0 ? QStringLiteral("\u2212")
                             : QString()) +
           figure;
}

QString DefinitionSteps::sentence(IndicatorId to) const {
    const QString months = m_phrasebook.number(m_results.horizon());
    switch (to) {
        case Emp:
            return m_phrasebook.say(
                {QT_TRANSLATE_NOOP(
                     "core",
                     "Any job or self-employment held at %1 months counts, in the trade or not; "
                     "whatever they came for, all observable graduates are in the denominator."),
                 {months}});
        case Ins:
            return m_phrasebook.say(
                QT_TRANSLATE_NOOP("core", "Alternance and ANAPEC insertion contracts count as well."));
        case InsR:
            return m_phrasebook.say(QT_TRANSLATE_NOOP(
                "core", "Those without information leave the denominator, as if they were like the others."));
        case InsUb:
            return m_phrasebook.say(
                QT_TRANSLATE_NOOP("core", "Those without information return, all taken for inserted."));
        case Pos:
            return m_phrasebook.say(QT_TRANSLATE_NOOP(
                "core", "Those without information count no longer; further study counts as a success."));
        case InsA:
            return m_phrasebook.say(QT_TRANSLATE_NOOP(
                "core",
                "Further study counts no longer; who is neither inserted nor seeking work leaves the "
                "denominator."));
        case Ofppt:
            return m_phrasebook.say(QT_TRANSLATE_NOOP(
                "core",
                "Seen at 9 months, one week worked since graduation is enough; those in further study "
                "are in the denominator."));
        default:
            return {};
    }
}

ConventionStep DefinitionSteps::step(const ConventionMark& before, const ConventionMark& after,
                                     IndicatorId to) const {
    ConventionStep step;
    step.key = QStringLiteral("step:%1>%2/%3/%4")
                   .arg(before.code, after.code)
                   .arg(m_results.horizon())
                   .arg(m_results.conventions().key);
    step.sentence = sentence(to);
    step.detail = QStringLiteral("%1 → %2").arg(before.code, after.code);
    if (m_phrasebook.rightToLeft()) {
        step.detail = u'\u2066' + step.detail + u'\u2069';
    }
    if (before.tenths && after.tenths) {
        step.tenths = *after.tenths - *before.tenths;
        step.pointsText = m_words.points(*step.tenths / 10.0);
        step.detail +=
            u'\n' + m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 percentage points"), {step.pointsText}});
    }
    const bool counted =
        before.numerator >= 0 && after.numerator >= 0 && before.denominator >= 0 && after.denominator >= 0;
    if (counted) {
        const QString numerator = change(after.numerator - before.numerator);
        const QString denominator = change(after.denominator - before.denominator);
        step.changeText = numerator + QStringLiteral(" / ") + denominator;
        if (m_phrasebook.rightToLeft()) {
            step.changeText = u'\u2066' + step.changeText + u'\u2069';
        }
        step.detail +=
            u'\n' + m_phrasebook.say(
                        {QT_TRANSLATE_NOOP("core", "counted %1 → %2, out of %3 → %4"),
                         {m_phrasebook.number(before.numerator), m_phrasebook.number(after.numerator),
                          m_phrasebook.number(before.denominator), m_phrasebook.number(after.denominator)}});
    }
    step.detail += u'\n' + step.sentence;
    return step;
}

QString DefinitionSteps::note(const std::vector<ConventionMark>& marks) const {
    const ConventionMark &first = marks.front(), &last = marks.back();
    const bool whole = std::all_of(marks.begin(), marks.end(),
                                   [](const ConventionMark& one) { return one.tenths.has_value(); });
    if (!whole) {
        return m_phrasebook.say(QT_TRANSLATE_NOOP(
            "core", "A step stands only between two rates that are shown, so the steps don't add up here."));
    }
    return m_phrasebook.say(
        {QT_TRANSLATE_NOOP("core",
                           "From %1 to %2 the steps add up to %3 points, differences of the "
                           "rates as printed: the same people, another question."),
         {first.code, last.code, m_words.points((*last.tenths - *first.tenths) / 10.0)}});
}

ChartSpec DefinitionSteps::chart() const {
    ChartSpec spec;
    spec.id = QStringLiteral("definitions");
    spec.title = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "One population, eight insertion rates"));
    spec.subtitle = m_phrasebook.say(QT_TRANSLATE_NOOP(
        "core",
        "bar: rate by a convention in use · arrow: what the next rule adds (full) or takes (striped)"));
    spec.language = m_phrasebook.language();
    spec.rightToLeft = m_phrasebook.rightToLeft();
    WaterfallChart chart;
    chart.valueTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Rate, %"));
    chart.countTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "counted/out of"));
    chart.changeTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Change"));
    chart.pointsTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Points"));
    if (m_results.conventions().published.group.figures.empty() || m_results.enrolled() == 0) {
        chart.emptyNote = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "no graduate yet"));
        spec.content = std::move(chart);
        return spec;
    }
    for (const IndicatorId id : conventions()) {
        chart.marks.push_back(mark(id));
        if (chart.marks.size() > 1) {
            chart.steps.push_back(step(chart.marks[chart.marks.size() - 2], chart.marks.back(), id));
        }
    }
    spec.note = note(chart.marks);
    spec.content = std::move(chart);
    return spec;
}

}  // namespace jisr
