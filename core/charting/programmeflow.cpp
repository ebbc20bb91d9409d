#include "core/charting/programmeflow.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace jisr {

using enum IndicatorId;

namespace {

constexpr std::uint8_t bit(Confirmation value) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(value));
}
constexpr std::uint8_t bit(PathEnd value) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(value));
}
constexpr std::uint8_t AnyConfirmation = (1U << ConfirmationCount) - 1;
constexpr std::uint8_t AnyEnd = 0xff;
constexpr std::uint8_t Begun = StayedBit | LeftBit;
constexpr std::uint8_t Unconfirmed = AnyConfirmation & ~bit(Confirmation::Confirmed);
constexpr std::uint8_t NotGraduates = AnyEnd & ~bit(PathEnd::Graduated);

/// A node before graduation, or a band between two: whose way it is. The same choice counts and lists.
struct Path {
    const char* id;
    PathChoice choice;
};
constexpr std::uint8_t confirmedOnly = bit(Confirmation::Confirmed);
constexpr std::uint8_t graduatesOnly = bit(PathEnd::Graduated);
constexpr std::array paths = {
    Path{"admitted", {AnyConfirmation, AnyEnd, Begun}},
    Path{"confirmed", {confirmedOnly, AnyEnd, Begun}},
    Path{"unconfirmed", {Unconfirmed, graduatesOnly, Begun}},
    Path{"joined", {AnyConfirmation, graduatesOnly, JoinedBit}},
    Path{"not-confirmed", {bit(Confirmation::NotConfirmed), NotGraduates, StayedBit}},
    Path{"too-early", {bit(Confirmation::TooEarly), NotGraduates, StayedBit}},
    Path{"no-start", {bit(Confirmation::NoStart), NotGraduates, StayedBit}},
    Path{"graduated", {AnyConfirmation, graduatesOnly, StayedBit | JoinedBit}},
    Path{"confirmed-graduated", {confirmedOnly, graduatesOnly, StayedBit}},
    Path{"unconfirmed-graduated", {Unconfirmed, graduatesOnly, StayedBit}},
    Path{"left", {AnyConfirmation, graduatesOnly, LeftBit}},
    Path{"confirmed-left", {confirmedOnly, graduatesOnly, LeftBit}},
    Path{"unconfirmed-left", {Unconfirmed, graduatesOnly, LeftBit}},
    Path{"again", {confirmedOnly, bit(PathEnd::GraduatedAgain), StayedBit}},
    Path{"undated", {confirmedOnly, bit(PathEnd::Undated), StayedBit}},
    Path{"training", {confirmedOnly, bit(PathEnd::InTraining), StayedBit}},
    Path{"neutral", {confirmedOnly, bit(PathEnd::Neutral), StayedBit}},
    Path{"failed", {confirmedOnly, bit(PathEnd::Failed), StayedBit}},
    Path{"dropped", {confirmedOnly, bit(PathEnd::Dropped), StayedBit}},
    Path{"lost", {confirmedOnly, bit(PathEnd::Lost), StayedBit}},
};

const PathChoice* pathChoice(const QString& id) {
    const auto found = std::find_if(paths.begin(), paths.end(),
                                    [&id](const Path& path) { return id == QLatin1String(path.id); });
    return found == paths.end() ? nullptr : &found->choice;
}

/// Where somebody's way ends before or beside graduation.
struct Ending {
    const char* id;
    const char* label;
    const char* series;
    FlowFill fill;
};

}  // namespace

std::optional<PathAddress> pathAddress(const QString& key, const Results& results) {
    static const QRegularExpression form(QStringLiteral("^path:([a-z-]+)/(\\d+)/(.+)$"));
    const auto match = form.match(key);
    if (!match.hasMatch()) {
        return {};
    }
    const PathChoice* choice = pathChoice(match.captured(1));
    const auto people =
        results.address(QStringLiteral("DUE/%1/%2").arg(match.captured(2), match.captured(3)));
    if (!choice || !people) {
        return {};
    }
    return PathAddress{*choice, people->horizon, people->filter};
}

/// The chart in the making: nodes by name, bands among them.
struct ProgrammeFlow::Draft {
    const ProgrammeFlow& flow;
    FlowChart chart;
    TrainingPaths counted = {};
    std::map<QString, std::size_t> places = {};

    qint64 people(const char* id) const { return counted.count(*pathChoice(QLatin1String(id))); }

    /// A node of nobody isn't drawn.
    void node(int stage, const QString& id, const QString& label, qint64 count, const QString& key,
              const char* series, FlowFill fill = FlowFill::Plain) {
        if (count == 0) {
            return;
        }
        FlowNode node;
        node.id = id;
        node.label = label;
        node.key = key;
        node.stage = stage;
        node.count = count;
        node.countText = flow.m_phrasebook.number(count);
        node.series = QLatin1String(series);
        node.fill = fill;
        node.detail = flow.m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1: %2"), {label, node.countText}});
        places[id] = chart.nodes.size();
        chart.nodes.push_back(std::move(node));
    }
    FlowNode* find(const QString& id) {
        const auto place = places.find(id);
        return place == places.end() ? nullptr : &chart.nodes[place->second];
    }
    void line(const QString& id, const QString& text) {
        if (FlowNode* node = find(id)) {
            node->detail += u'\n' + text;
        }
    }
    /// The node's rate by the method, with what it is out of.
    void rate(const QString& id, qint64 numerator, qint64 denominator, const char* outOf, bool shown = true) {
        FlowNode* node = find(id);
        if (!node || denominator == 0) {
            return;
        }
        if (shown) {
            node->shareText = flow.m_phrasebook.percent(numerator, denominator);
        }
        node->detail +=
            u'\n' + (shown ? flow.m_phrasebook.say(
                                 {QT_TRANSLATE_NOOP("core", "%1 of %2 %3 (%4)"),
                                  {flow.m_phrasebook.number(numerator), flow.m_phrasebook.number(denominator),
                                   flow.m_phrasebook.say(outOf), node->shareText}})
                           : flow.m_phrasebook.say(
                                 {QT_TRANSLATE_NOOP("core", "%1 of %2 %3"),
                                  {flow.m_phrasebook.number(numerator), flow.m_phrasebook.number(denominator),
                                   flow.m_phrasebook.say(outOf)}}));
    }
    void band(const QString& from, const QString& to, qint64 count, const QString& key) {
        const auto a = places.find(from), b = places.find(to);
        if (count == 0 || a == places.end() || b == places.end()) {
            return;
        }
        FlowNode &source = chart.nodes[a->second], &target = chart.nodes[b->second];
        source.step = true;
        FlowBand band;
        band.from = a->second;
        band.to = b->second;
        band.key = key;
        band.count = count;
        band.countText = flow.m_phrasebook.number(count);
        band.shareText = flow.m_phrasebook.percent(count, source.count);
        band.label = source.label +
                     (flow.m_phrasebook.rightToLeft() ? QStringLiteral(" ← ") : QStringLiteral(" → ")) +
                     target.label;
        band.detail = flow.m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1\n%2 of %3 (%4)"),
                                             {band.label, band.countText, source.countText, band.shareText}});
        chart.bands.push_back(std::move(band));
    }
    /// A band of exactly the people of the node it leads to.
    void bandTo(const QString& from, const QString& to) {
        if (const FlowNode* node = find(to)) {
            band(from, to, node->count, node->key);
        }
    }
};

QString ProgrammeFlow::pathKey(const QString& id) const {
    return QStringLiteral("path:%1/%2/").arg(id).arg(m_results.horizon()) + m_results.whole().key;
}

QString ProgrammeFlow::indicatorKey(IndicatorId id) const {
    return m_words.key(m_results.whole(), id, m_words.horizonOf(id));
}

qint64 ProgrammeFlow::figure(IndicatorId id, bool denominator) const {
    const Figure* figure = m_results.whole().find(id, m_words.horizonOf(id));
    return !figure ? 0 : denominator ? figure->denominator : figure->numerator;
}

void ProgrammeFlow::addTraining(Draft& draft) const {
    const auto path = [&](int stage, const Ending& ending) {
        draft.node(stage, QLatin1String(ending.id), m_phrasebook.say(ending.label), draft.people(ending.id),
                   pathKey(QLatin1String(ending.id)), ending.series, ending.fill);
    };
    path(0, {"admitted", QT_TRANSLATE_NOOP("core", "Admitted"), "STEP", FlowFill::Plain});
    path(1, {"confirmed", QT_TRANSLATE_NOOP("core", "Confirmed"), "STEP", FlowFill::Plain});
    path(1, {"unconfirmed", QT_TRANSLATE_NOOP("core", "Graduated without confirmation"), "STEP",
             FlowFill::Plain});
    path(1, {"joined", QT_TRANSLATE_NOOP("core", "Came by transfer from outside this choice"), "STEP",
             FlowFill::Plain});
    static const std::array beginnings = {
        Ending{"too-early", QT_TRANSLATE_NOOP("core", "Begins later, or began too recently"), "LEFT",
               FlowFill::NotDue},
        Ending{"not-confirmed", QT_TRANSLATE_NOOP("core", "Never came, or left in the first days"), "LEFT",
               FlowFill::Plain},
        Ending{"no-start", QT_TRANSLATE_NOOP("core", "No start date"), "NEUTRAL", FlowFill::NotTraced}};
    static const std::array endings = {
        Ending{"left", QT_TRANSLATE_NOOP("core", "Graduated outside this choice, after a transfer"), "STEP",
               FlowFill::Plain},
        Ending{"again", QT_TRANSLATE_NOOP("core", "Graduated again, counted the first time"), "NEUTRAL",
               FlowFill::Plain},
        Ending{"undated", QT_TRANSLATE_NOOP("core", "Graduated, no graduation date"), "NEUTRAL",
               FlowFill::NotTraced},
        Ending{"training", QT_TRANSLATE_NOOP("core", "In training"), "TRAINING", FlowFill::Plain},
        Ending{"failed", QT_TRANSLATE_NOOP("core", "Failed"), "FAILED", FlowFill::Plain},
        Ending{"dropped", QT_TRANSLATE_NOOP("core", "Dropped out"), "LEFT", FlowFill::Plain},
        Ending{"neutral", QT_TRANSLATE_NOOP("core", "Death, incapacity, military service or detention"),
               "NEUTRAL", FlowFill::Plain},
        Ending{"lost", QT_TRANSLATE_NOOP("core", "Transferred, continuation unknown"), "NEUTRAL",
               FlowFill::NotTraced}};
    for (const Ending& ending : beginnings) {
        path(1, ending);
    }
    if (FlowNode* confirmed = draft.find(QStringLiteral("confirmed"))) {
        confirmed->key = indicatorKey(Conf);
    }
    draft.rate(QStringLiteral("confirmed"), figure(Conf), figure(Conf, true),
               indicatorInfo(Conf).denominator);
    draft.line(QStringLiteral("too-early"),
               m_phrasebook.say({QT_TRANSLATE_NOOP("core", "confirmed is who stays for %1 days"),
                                 {m_phrasebook.number(m_results.parameters().confirmDays)}}));
    path(2, {"graduated", QT_TRANSLATE_NOOP("core", "Graduates"), "STEP", FlowFill::Plain});
    for (const Ending& ending : endings) {
        path(2, ending);
    }
    const QString admitted = QStringLiteral("admitted"), confirmed = QStringLiteral("confirmed"),
                  unconfirmed = QStringLiteral("unconfirmed"), joined = QStringLiteral("joined"),
                  graduated = QStringLiteral("graduated"), left = QStringLiteral("left");
    draft.bandTo(admitted, confirmed);
    draft.bandTo(admitted, unconfirmed);
    for (const Ending& ending : beginnings) {
        draft.bandTo(admitted, QLatin1String(ending.id));
    }
    for (const QString& from : {confirmed, unconfirmed}) {
        for (const QString& to : {graduated, left}) {
            const QString way = from + u'-' + to;
            draft.band(from, to, draft.counted.count(*pathChoice(way)), pathKey(way));
        }
        if (from == confirmed) {
            for (std::size_t i = 1; i < endings.size(); ++i) {
                draft.bandTo(confirmed, QLatin1String(endings[i].id));
            }
        }
    }
    draft.band(joined, graduated, draft.people("joined"), pathKey(joined));
}

void ProgrammeFlow::addSituations(Draft& draft) const {
    const auto add = [&](IndicatorId id, const QString& label, qint64 count, FlowFill fill) {
        const QString name = QLatin1String(indicatorInfo(id).code);
        draft.node(3, name, label, count, indicatorKey(id), indicatorInfo(id).code, fill);
    };
    // Below half of the answers a rate says nothing (METHODOLOGY, quality gate): counts only.
    const bool gated = m_words.quality(m_results.whole()) == Quality::CountsOnly;
    for (const IndicatorId id : {Emp, ShAppr, ShCi, ShStudy, ShInt, ShSeek, ShInact, Unreached, NotTraced}) {
        add(id,
            m_phrasebook.say(id == Emp ? QT_TRANSLATE_NOOP("core", "In employment") : indicatorInfo(id).name),
            figure(id),
            id == Unreached   ? FlowFill::Unreached
            : id == NotTraced ? FlowFill::NotTraced
                              : FlowFill::Plain);
        draft.rate(QLatin1String(indicatorInfo(id).code), figure(id), figure(id, true),
                   indicatorInfo(id).denominator, !gated || id == Unreached || id == NotTraced);
    }
    const qint64 notDue = figure(Due, true) - figure(Due);
    draft.node(3, QStringLiteral("NEUT"), m_phrasebook.say(indicatorInfo(Neut).name), figure(Neut),
               indicatorKey(Neut), "NEUTRAL");
    draft.line(QStringLiteral("NEUT"), m_phrasebook.say(indicatorInfo(Neut).numerator));
    draft.node(3, QStringLiteral("NOT_DUE"), m_phrasebook.say(statusName(Status::NotDue)), notDue,
               QStringLiteral("rest:") + indicatorKey(Due), "NOT_DUE", FlowFill::NotDue);
    draft.line(QStringLiteral("NOT_DUE"), m_phrasebook.say(exclusionName(Exclusion::NotDue)));
    const std::size_t count = draft.chart.nodes.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (draft.chart.nodes[i].stage == 3) {
            draft.bandTo(QStringLiteral("graduated"), draft.chart.nodes[i].id);
        }
    }
}

// Public editions know the graduates in four parts only, each a difference of counts that are printed beside
// the headline; the disclosure rules have seen to it that none of these differences is of one to four people.
void ProgrammeFlow::addPublic(Draft& draft) const {
    const ResultGroup& whole = m_results.whole();
    const int horizon = m_results.horizon();
    const Figure *due = whole.open(Due, horizon), *inserted = whole.open(Ins, horizon),
                 *employed = whole.open(Emp, horizon), *bound = whole.open(InsUb, horizon),
                 *unknown = whole.open(Unk, horizon);
    if (!due || !inserted || !employed || !bound || !unknown ||
        inserted->denominator < m_results.parameters().pubMinDenominator) {
        draft.chart.emptyNote =
            m_phrasebook.say(QT_TRANSLATE_NOOP("core", "The flow is not published in the public edition."));
        return;
    }
    const qint64 n = inserted->denominator;
    const bool gated = m_words.quality(whole) == Quality::CountsOnly;
    draft.chart.stages = {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Training")),
                          m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Situation at %1 months"),
                                            {m_phrasebook.number(horizon)}})};
    const QString graduated = QStringLiteral("graduated");
    draft.node(0, graduated, m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Graduates")), due->denominator,
               indicatorKey(Due), "STEP");
    const auto part = [&](const char* id, const QString& label, qint64 count, const QString& key,
                          FlowFill fill = FlowFill::Plain) {
        draft.node(1, QLatin1String(id), label, count, key, id, fill);
        draft.rate(QLatin1String(id), count, n, indicatorInfo(Ins).denominator,
                   !gated || fill == FlowFill::Unreached);
        draft.bandTo(graduated, QLatin1String(id));
    };
    part("EMP", m_phrasebook.say(QT_TRANSLATE_NOOP("core", "In employment")), employed->numerator,
         indicatorKey(Emp));
    part("CONTRACT", m_phrasebook.say(QT_TRANSLATE_NOOP("core", "In alternance or on an insertion contract")),
         inserted->numerator - employed->numerator, {});
    part("NOT_INSERTED",
         m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Not inserted: study, internship, seeking, inactive")),
         n - bound->numerator, {});
    part("UNK", m_phrasebook.say(indicatorInfo(Unk).name), unknown->numerator, indicatorKey(Unk),
         FlowFill::Unreached);
    draft.node(1, QStringLiteral("NEUT"), m_phrasebook.say(indicatorInfo(Neut).name), due->numerator - n, {},
               "NEUTRAL");
    draft.bandTo(graduated, QStringLiteral("NEUT"));
    draft.node(1, QStringLiteral("NOT_DUE"), m_phrasebook.say(statusName(Status::NotDue)),
               due->denominator - due->numerator, {}, "NOT_DUE", FlowFill::NotDue);
    draft.bandTo(graduated, QStringLiteral("NOT_DUE"));
}

ChartSpec ProgrammeFlow::chart() const {
    const QString months = m_phrasebook.number(m_results.horizon());
    ChartSpec spec;
    spec.id = QStringLiteral("programme-flow");
    spec.title = m_phrasebook.say(
        m_public
            ? Message{QT_TRANSLATE_NOOP("core", "From graduation to the situation at %1 months"), {months}}
            : Message{QT_TRANSLATE_NOOP("core", "From admission to the situation at %1 months"), {months}});
    spec.subtitle =
        m_phrasebook.say(m_public ? QT_TRANSLATE_NOOP("core", "counts · %: of the observable graduates")
                                  : QT_TRANSLATE_NOOP("core",
                                                      "counts · % confirmed: of the enrolments started long "
                                                      "enough ago · % of a situation: of the "
                                                      "observable graduates"));
    spec.language = m_phrasebook.language();
    spec.rightToLeft = m_phrasebook.rightToLeft();
    Draft draft{*this, {}};
    draft.chart.fromTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "From"));
    draft.chart.toTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "To"));
    draft.chart.countTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "People"));
    draft.chart.shareTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Share of those it comes from"));
    if (m_public) {
        addPublic(draft);
        if (draft.chart.emptyNote.isEmpty()) {
            spec.note = m_phrasebook.say(QT_TRANSLATE_NOOP(
                "core", "The steps before graduation are not published in the public edition."));
        }
    } else {
        draft.counted = m_analysis.trainingPaths(m_results.request().filter);
        draft.chart.stages = {
            m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Admission")),
            m_phrasebook.say(QT_TRANSLATE_NOOP("core", "First days")),
            m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Training")),
            m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Situation at %1 months"), {months}})};
        addTraining(draft);
        addSituations(draft);
        if (draft.chart.nodes.empty()) {
            draft.chart.emptyNote = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "nobody admitted yet"));
        } else {
            spec.note = m_phrasebook.say(QT_TRANSLATE_NOOP(
                "core",
                "Up to graduation a person counts once a course; from there once, where they graduated."));
        }
    }
    spec.content = std::move(draft.chart);
    return spec;
}

}  // namespace jisr
