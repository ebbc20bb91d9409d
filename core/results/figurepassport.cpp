#include "core/results/figurepassport.h"

#include "core/indicators/sentence.h"
#include "core/results/figurewords.h"
#include "core/statistics/wilson.h"

namespace jisr {

using enum IndicatorId;

namespace {

constexpr std::size_t codesSaid = 5;

CodesOf codesOf(const Analysis& analysis) {
    return [&analysis](GroupKey key) { return analysis.codes(key); };
}

/// At which the figure stands: some indicators have one of their own.
int horizonOf(const FigureAddress& address) {
    const IndicatorInfo& info = indicatorInfo(address.id);
    return info.fixedHorizon ? info.fixedHorizon : info.perHorizon ? address.horizon : 0;
}

/// Missing answers are in the denominator: with them the rate could be higher.
bool hasBounds(IndicatorId id) {
    return id == Ins || id == Emp || id == Pos;
}

/// The one key by which @p address looks at a part of @p whole only.
std::optional<GroupKey> partingKey(const Filter& whole, const Filter& part) {
    std::optional<GroupKey> parting;
    for (const auto& [key, codes] : part.allowed) {
        const auto before = whole.allowed.find(key);
        if (before != whole.allowed.end() && before->second == codes) {
            continue;
        }
        if (parting || codes.size() != 1) {
            return {};
        }
        parting = key;
    }
    for (const auto& [key, codes] : whole.allowed) {
        if (!part.allowed.count(key)) {
            return {};
        }
    }
    return parting;
}

/// What the dashboard itself gives to see, for rules 3 and 4 to count with.
Edition editionOf(const Results& results) {
    Edition edition{results.cutOff(), results.request().filter, true, {results.whole().published}, 0};
    for (const auto& [key, groups] : results.everyGroup()) {
        for (const ResultGroup& group : groups) {
            if (key != GroupKey::Cohort) {
                edition.groups.push_back(group.published);
            }
        }
    }
    return edition;
}

/// Says one figure of one group.
class Speaker {
  public:
    Speaker(const Analysis& analysis, const Results& results, const FigureAddress& address,
            const Phrasebook& phrasebook)
        : m_analysis(analysis),
          m_results(results),
          m_address(address),
          m_phrasebook(phrasebook),
          m_horizon(horizonOf(address)),
          m_published(publishedGroup(analysis, results, address)) {}

    FigurePassport speak() const {
        FigurePassport passport;
        passport.name = figureName(m_address.id, m_horizon, m_phrasebook);
        passport.filter = filterInWords(m_address.filter, codesOf(m_analysis), m_phrasebook);
        passport.rules = rulesInWords(cutOff(), m_phrasebook);
        passport.code = figureCode({m_address, cutOff()}, codesOf(m_analysis));
        const std::optional<Figure> figure = seen(m_address.id);
        passport.value = value(figure, m_phrasebook);
        passport.remark = remark(figure);
        passport.definition = figureDefinition(m_address.id, m_horizon, m_results.parameters(), m_phrasebook);
        passport.figure = figure;
        passport.atLeast = countsOnly();
        if (figure) {
            passport.counts = m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 of %2"),
                                                {number(figure->numerator), number(figure->denominator)}});
        }
        addLines(passport, figure);
        for (const Language language : {Language::French, Language::Arabic, Language::English}) {
            passport.sentences[static_cast<std::size_t>(language)] = sentence(figure, language);
        }
        return passport;
    }

  private:
    const Analysis& m_analysis;
    const Results& m_results;
    const FigureAddress& m_address;
    const Phrasebook& m_phrasebook;
    int m_horizon;
    std::optional<PublishedGroup> m_published;

    QDate cutOff() const { return m_results.cutOff(); }
    bool isPublic() const { return m_results.request().publicMode; }
    QString number(qint64 value) const { return m_phrasebook.number(value); }

    /// The figure when its counts may be seen.
    std::optional<Figure> seen(IndicatorId id) const {
        if (!m_published) {
            return {};
        }
        const Figure* figure = m_published->group.find(id, m_horizon);
        if (figure) {
            const Cover* cover = m_published->find(id, figure->horizon);
            const bool open = cover ? cover->numerator() && cover->denominator : !isPublic();
            return open ? std::optional(*figure) : std::nullopt;
        }
        // a row that no file prints: an empty one, or of a horizon that nobody has reached
        return isPublic() ? std::nullopt : std::optional(counted(id));
    }

    Figure counted(IndicatorId id) const {
        const std::vector<Breakdown> whole =
            m_analysis.breakdowns(m_address.filter, {Grouping{}}, {m_horizon});
        return whole.front().size() > 0 ? whole.front().figure(0, id, m_horizon)
                                        : Figure{id, m_horizon, 0, 0, {}};
    }

    Quality quality() const {
        return m_published ? qualityAt(m_published->group, m_horizon) : Quality::Plain;
    }
    bool countsOnly() const {
        return (m_address.id == Ins || m_address.id == Emp) && quality() == Quality::CountsOnly;
    }

    QString value(const std::optional<Figure>& figure, const Phrasebook& in) const {
        if (!figure) {
            const Figure* covered = m_published ? m_published->group.find(m_address.id, m_horizon) : nullptr;
            const Cover* cover = covered ? m_published->find(m_address.id, covered->horizon) : nullptr;
            switch (cover ? cover->rate : Shown::Hidden) {
                case Shown::AtMost5:
                    return QStringLiteral("≤ ") + in.withPercentSign(QStringLiteral("5"));
                case Shown::AtLeast95:
                    return QStringLiteral("≥ ") + in.withPercentSign(QStringLiteral("95"));
                default:
                    return FigureWords::hiddenSign();
            }
        }
        if (m_address.id == SalMed) {
            return figure->amount
                       ? in.say({QT_TRANSLATE_NOOP("core", "%1 dirhams"), {in.number(*figure->amount)}})
                       : FigureWords::nothingSign();
        }
        const QString rate = in.percent(figure->numerator, figure->denominator);
        return countsOnly() ? QStringLiteral("≥ ") + rate : rate;
    }

    QString remark(const std::optional<Figure>& figure) const {
        if (!figure) {
            return m_phrasebook.say(QT_TRANSLATE_NOOP(
                "core", "The counts are not published: too few people could be told apart."));
        }
        if (m_address.id != Ins && m_address.id != Emp) {
            return {};
        }
        switch (quality()) {
            case Quality::CountsOnly:
                return m_phrasebook.say(QT_TRANSLATE_NOOP(
                    "core", "Fewer than half answered: the rate is only known to be at least this."));
            case Quality::Warning:
                return m_phrasebook.say(
                    QT_TRANSLATE_NOOP("core", "Fewer than 70% answered: read the rate with its bounds."));
            default:
                return {};
        }
    }

    void addLines(FigurePassport& passport, const std::optional<Figure>& figure) const {
        const auto line = [&](const char* label, const QString& value) {
            passport.lines.push_back({m_phrasebook.say(label), value});
        };
        const auto range = [&](const QString& low, const QString& high) {
            const QString text = low + QStringLiteral("–") + high;
            // the lower limit first, in an Arabic line as well: figures read from left to right
            return m_phrasebook.rightToLeft() ? QStringLiteral("\u2066%1\u2069").arg(text) : text;
        };
        const bool rated = figure && figure->denominator > 0 && m_address.id != SalMed;
        if (rated && !countsOnly()) {
            const Interval limits = wilson(figure->numerator, figure->denominator);
            line(QT_TRANSLATE_NOOP("core", "95% interval"),
                 range(m_phrasebook.perCentFigure(limits.low),
                       m_phrasebook.withPercentSign(m_phrasebook.perCentFigure(limits.high))));
        }
        if (!indicatorInfo(m_address.id).perHorizon) {
            return;
        }
        const std::optional<Figure> unknown = seen(Unk), due = seen(Due);
        if (rated && unknown && hasBounds(m_address.id) && unknown->denominator == figure->denominator) {
            passport.upperNumerator = figure->numerator + unknown->numerator;
            line(QT_TRANSLATE_NOOP("core", "Bounds"),
                 range(m_phrasebook.percent(figure->numerator, figure->denominator),
                       m_phrasebook.percent(figure->numerator + unknown->numerator, figure->denominator)));
        }
        if (unknown) {
            line(QT_TRANSLATE_NOOP("core", "Without information"), number(unknown->numerator));
        }
        if (due) {
            line(QT_TRANSLATE_NOOP("core", "Not yet due"), number(due->denominator - due->numerator));
        }
    }

    QString sentence(const std::optional<Figure>& figure, Language language) const {
        const Phrasebook in(language);
        const QString scope = filterInWords(m_address.filter, codesOf(m_analysis), in);
        const IndicatorInfo& info = indicatorInfo(m_address.id);
        if ((m_address.id == Ins || m_address.id == Emp || m_address.id == InsUb) && m_published) {
            return quotableSentence(*m_published, cutOff(), m_horizon, in,
                                    m_address.filter.isEmpty() ? QString() : scope);
        }
        const QString name = figureName(m_address.id, m_horizon, in), date = in.date(cutOff());
        if (!figure) {
            return in.say({QT_TRANSLATE_NOOP("core", "%1 on %2 (%3): %4; the counts are not published."),
                           {name, date, scope, value(figure, in)}});
        }
        return in.say({QT_TRANSLATE_NOOP("core", "%1 on %2 (%3): %4, for %5 of %6. Counted: %7; out of: %8."),
                       {name, date, scope, value(figure, in), in.number(figure->numerator),
                        in.number(figure->denominator), in.say(info.numerator), in.say(info.denominator)}});
    }
};

}  // namespace

QString filterInWords(const Filter& filter, const CodesOf& codesOf, const Phrasebook& phrasebook,
                      bool whole) {
    QStringList parts;
    for (const auto& [key, allowed] : filter.allowed) {
        QStringList labels;
        for (const CodeName& name : codesOf(key)) {
            if (name.code != QLatin1String(NoCode) && allowed.count(name.code)) {
                labels << name.label(phrasebook);
            }
        }
        if (allowed.count(QLatin1String(NoCode))) {
            labels << CodeName::notStated().label(phrasebook);
        }
        if (!whole && labels.size() > static_cast<qsizetype>(codesSaid)) {
            const qsizetype more = labels.size() - static_cast<qsizetype>(codesSaid);
            labels = labels.mid(0, codesSaid);
            labels << phrasebook.count(QT_TRANSLATE_N_NOOP("core", "%n more"), more);
        }
        parts << phrasebook.say({QT_TRANSLATE_NOOP("core", "%1: %2"),
                                 {phrasebook.say(groupKeyName(key)),
                                  labels.isEmpty() ? phrasebook.say(QT_TRANSLATE_NOOP("core", "none"))
                                                   : phrasebook.list(labels)}});
    }
    return parts.isEmpty() ? phrasebook.say(QT_TRANSLATE_NOOP("core", "Whole programme"))
                           : parts.join(QStringLiteral(" · "));
}

QString rulesInWords(const QDate& cutOff, const Phrasebook& phrasebook) {
    return phrasebook.say({QT_TRANSLATE_NOOP("core", "Rule set %1"), {QLatin1String(RuleSetName)}}) +
           QStringLiteral(" · ") +
           phrasebook.say({QT_TRANSLATE_NOOP("core", "cut-off %1"), {phrasebook.date(cutOff)}});
}

QString figureName(IndicatorId id, int horizon, const Phrasebook& phrasebook) {
    const IndicatorInfo& info = indicatorInfo(id);
    const QString name = phrasebook.say(info.name);
    return info.perHorizon ? phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 at %2 months"),
                                             {name, phrasebook.number(horizon)}})
                           : name;
}

std::optional<PublishedGroup> publishedGroup(const Analysis& analysis, const Results& results,
                                             const FigureAddress& address) {
    const Filter& whole = results.request().filter;
    const int horizon = horizonOf(address);
    const std::vector<int> horizons = horizon ? std::vector<int>{horizon} : std::vector<int>{};
    if (!results.request().publicMode) {
        Edition edition =
            internalEdition(analysis.figures(address.filter, {}, horizons), results.cutOff(), address.filter);
        return edition.groups.empty() ? std::optional<PublishedGroup>(PublishedGroup{})
                                      : std::move(edition.groups.front());
    }
    if (address.filter == whole) {
        return results.whole().published;
    }
    for (const auto& [key, groups] : results.everyGroup()) {
        for (const ResultGroup& group : groups) {
            const auto its = results.address(QStringLiteral("INS/%1/").arg(results.horizon()) + group.key);
            if (its && its->filter == address.filter) {
                return group.published;
            }
        }
    }
    const std::optional<GroupKey> key = partingKey(whole, address.filter);
    if (!key) {
        return {};
    }
    std::vector<FigureGroup> printout = analysis.figures(whole, {}, horizons);
    for (FigureGroup& group : analysis.figures(whole, Grouping{{*key}}, horizons)) {
        printout.push_back(std::move(group));
    }
    const Edition edition = publicEdition(std::move(printout), results.cutOff(), whole, analysis.parameters(),
                                          {editionOf(results)}, results.request().earlier.get());
    const QString wanted = *address.filter.allowed.at(*key).begin();
    for (const PublishedGroup& group : edition.groups) {
        if (group.group.grouping.keys == std::vector{*key} && group.group.code() == wanted) {
            return group;
        }
    }
    return {};
}

FigurePassport figurePassport(const Analysis& analysis, const Results& results, const FigureAddress& address,
                              const Phrasebook& phrasebook) {
    return Speaker(analysis, results, address, phrasebook).speak();
}

}  // namespace jisr
