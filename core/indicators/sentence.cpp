#include "core/indicators/sentence.h"

#include "core/base/phrasebook.h"
#include "core/statistics/wilson.h"

namespace jisr {

namespace {

// Each wording is a whole sentence: languages differ in more than the order of words.
struct Wordings {
    const char* onlyNot;  ///< of one person, not inserted
    const char* only;     ///< of one person, inserted
    const char* none;
    const char* one;
    const char* several;
    const char* choose(qint64 hits, qint64 n) const {
        return n == 1 ? (hits == 0 ? onlyNot : only) : hits == 0 ? none : hits == 1 ? one : several;
    }
};

constexpr Wordings withRate = {
    QT_TRANSLATE_NOOP("core",
                      "On %1, the only observable graduate was not inserted %4 months after "
                      "graduation (%5; 95% CI %6–%7)."),
    QT_TRANSLATE_NOOP("core",
                      "On %1, the only observable graduate was inserted %4 months after "
                      "graduation (%5; 95% CI %6–%7)."),
    QT_TRANSLATE_NOOP("core",
                      "On %1, none of the %3 observable graduates was inserted %4 months after "
                      "graduation (%5; 95% CI %6–%7)."),
    QT_TRANSLATE_NOOP("core",
                      "On %1, %2 of the %3 observable graduates was inserted %4 months after "
                      "graduation (%5; 95% CI %6–%7)."),
    QT_TRANSLATE_NOOP("core",
                      "On %1, %2 of the %3 observable graduates were inserted %4 months after "
                      "graduation (%5; 95% CI %6–%7)."),
};

constexpr Wordings countsOnly = {
    QT_TRANSLATE_NOOP("core",
                      "On %1, the only observable graduate was not known to be inserted %4 months "
                      "after graduation."),
    QT_TRANSLATE_NOOP("core",
                      "On %1, the only observable graduate was known to be inserted %4 months after "
                      "graduation."),
    QT_TRANSLATE_NOOP("core",
                      "On %1, none of the %3 observable graduates was known to be inserted %4 months "
                      "after graduation."),
    QT_TRANSLATE_NOOP("core",
                      "On %1, %2 of the %3 observable graduates was known to be inserted %4 months "
                      "after graduation."),
    QT_TRANSLATE_NOOP("core",
                      "On %1, %2 of the %3 observable graduates were known to be inserted %4 months "
                      "after graduation."),
};

/// A figure with its cover; absent = no such row.
struct Seen {
    const Figure* figure = nullptr;
    Cover cover;
    bool counts() const { return figure && cover.numerator(); }
};

Seen see(const PublishedGroup& published, IndicatorId id, int horizon) {
    const Cover* cover = published.find(id, horizon);
    return {published.group.find(id, horizon), cover ? *cover : Cover{}};
}

class Speaker {
  public:
    Speaker(const PublishedGroup& published, const QDate& cutOff, int horizon, const Phrasebook& phrasebook)
        : m_phrasebook(phrasebook),
          m_inserted(see(published, IndicatorId::Ins, horizon)),
          m_employed(see(published, IndicatorId::Emp, horizon)),
          m_upper(see(published, IndicatorId::InsUb, horizon)),
          m_unknown(see(published, IndicatorId::Unk, horizon)),
          m_response(see(published, IndicatorId::Rep, horizon)),
          m_quality(qualityAt(published.group, horizon)),
          m_date(phrasebook.date(cutOff)),
          m_months(phrasebook.number(horizon)) {}

    std::vector<Message> speak() {
        if (!m_inserted.figure) {
            say(QT_TRANSLATE_NOOP("core",
                                  "On %1, nobody had graduated %2 months before or earlier: no "
                                  "insertion rate can be given yet."),
                {m_date, m_months});
        } else if (m_inserted.figure->denominator == 0) {
            say(QT_TRANSLATE_NOOP("core", "On %1, no graduate was observable %2 months after graduation."),
                {m_date, m_months});
        } else if (m_quality == Quality::CountsOnly) {
            sayCounts();
        } else {
            sayRate();
        }
        return std::move(m_messages);
    }

  private:
    void say(const char* text, QStringList arguments = {}) {
        m_messages.emplace_back(text, std::move(arguments));
    }

    QString number(qint64 value) const { return m_phrasebook.number(value); }
    QString rate(const Figure& figure) const {
        return m_phrasebook.percent(figure.numerator, figure.denominator);
    }

    void sayRate() {
        const Figure& inserted = *m_inserted.figure;
        switch (m_inserted.cover.rate) {
            case Shown::Rate: {
                const Interval limits = wilson(inserted.numerator, inserted.denominator);
                say(withRate.choose(inserted.numerator, inserted.denominator),
                    {m_date, number(inserted.numerator), number(inserted.denominator), m_months,
                     rate(inserted), m_phrasebook.perCentFigure(limits.low),
                     m_phrasebook.perCentFigure(limits.high)});
                sayUnknown();
                break;
            }
            case Shown::AtMost5:
                say(QT_TRANSLATE_NOOP("core",
                                      "On %1, at most %4 of the %2 observable graduates were inserted "
                                      "%3 months after graduation."),
                    {m_date, number(inserted.denominator), m_months, percent(QStringLiteral("5"))});
                break;
            case Shown::AtLeast95:
                say(QT_TRANSLATE_NOOP("core",
                                      "On %1, at least %4 of the %2 observable graduates were inserted "
                                      "%3 months after graduation."),
                    {m_date, number(inserted.denominator), m_months, percent(QStringLiteral("95"))});
                break;
            case Shown::Hidden:
            case Shown::Nothing:
                sayHidden();
                return;
        }
        if (m_quality == Quality::Warning) {
            if (m_response.counts()) {
                say(QT_TRANSLATE_NOOP("core", "Caution: only %1 of them answered."),
                    {rate(*m_response.figure)});
            } else {
                say(QT_TRANSLATE_NOOP("core", "Caution: fewer than %1 of them answered."),
                    {percent(QStringLiteral("70"))});
            }
        }
        sayEmployed();
    }

    void sayCounts() {
        const Figure& inserted = *m_inserted.figure;
        if (!m_inserted.counts()) {
            sayHidden();
            return;
        }
        say(countsOnly.choose(inserted.numerator, inserted.denominator),
            {m_date, number(inserted.numerator), number(inserted.denominator), m_months});
        if (m_unknown.counts()) {
            if (m_unknown.figure->numerator == 1) {
                say(QT_TRANSLATE_NOOP("core", "%1 is without information."), {number(1)});
            } else {
                say(QT_TRANSLATE_NOOP("core", "%1 are without information."),
                    {number(m_unknown.figure->numerator)});
            }
        }
        if (m_upper.counts()) {
            say(QT_TRANSLATE_NOOP("core",
                                  "Fewer than half answered: no rate is given, the real one lies "
                                  "between %1 and %2."),
                {rate(inserted), rate(*m_upper.figure)});
        } else {
            say(QT_TRANSLATE_NOOP("core", "Fewer than half answered: no rate is given."));
        }
        if (m_employed.counts()) {
            say(QT_TRANSLATE_NOOP("core", "Without ANAPEC insertion contracts and alternance: %1 of %2."),
                {number(m_employed.figure->numerator), number(m_employed.figure->denominator)});
        }
    }

    void sayHidden() {
        if (m_inserted.cover.denominator) {
            if (m_inserted.figure->denominator == 1) {
                say(QT_TRANSLATE_NOOP("core",
                                      "On %1, a single graduate was observable %2 months after "
                                      "graduation; too few to publish an insertion rate."),
                    {m_date, m_months});
            } else {
                say(QT_TRANSLATE_NOOP("core",
                                      "On %1, %2 graduates were observable %3 months after graduation; "
                                      "to protect them their insertion rate is not published."),
                    {m_date, number(m_inserted.figure->denominator), m_months});
            }
        } else {
            say(QT_TRANSLATE_NOOP("core",
                                  "On %1, the insertion rate %2 months after graduation is not "
                                  "published, to protect the few people concerned."),
                {m_date, m_months});
        }
    }

    void sayUnknown() {
        if (!m_unknown.figure) {
            return;
        }
        const qint64 unknown = m_unknown.figure->numerator;
        if (m_unknown.counts() && unknown == 0) {
            say(QT_TRANSLATE_NOOP("core", "None of them is without information."));
        } else if (m_unknown.counts() && m_upper.counts()) {
            const QStringList bounds = {number(unknown), rate(*m_inserted.figure), rate(*m_upper.figure)};
            if (unknown == 1) {
                say(QT_TRANSLATE_NOOP("core",
                                      "%1 is without information: the real rate lies between %2 and %3."),
                    bounds);
            } else {
                say(QT_TRANSLATE_NOOP("core",
                                      "%1 are without information: the real rate lies between %2 and %3."),
                    bounds);
            }
        } else if (m_unknown.counts()) {
            say(QT_TRANSLATE_NOOP("core", "%1 are without information."), {number(unknown)});
        } else if (m_unknown.cover.rate == Shown::AtMost5) {
            say(QT_TRANSLATE_NOOP("core", "At most %1 are without information."),
                {percent(QStringLiteral("5"))});
        } else {
            say(QT_TRANSLATE_NOOP("core",
                                  "How many are without information is not published, to protect the few "
                                  "people concerned."));
        }
    }

    void sayEmployed() {
        if (!m_employed.figure) {
            return;
        }
        switch (m_employed.cover.rate) {
            case Shown::Rate:
                say(QT_TRANSLATE_NOOP("core", "Without ANAPEC insertion contracts and alternance: %1."),
                    {rate(*m_employed.figure)});
                break;
            case Shown::AtMost5:
                say(QT_TRANSLATE_NOOP("core",
                                      "Without ANAPEC insertion contracts and alternance: at most %1."),
                    {percent(QStringLiteral("5"))});
                break;
            case Shown::AtLeast95:
                say(QT_TRANSLATE_NOOP("core",
                                      "Without ANAPEC insertion contracts and alternance: at least %1."),
                    {percent(QStringLiteral("95"))});
                break;
            case Shown::Hidden:
            case Shown::Nothing:
                break;
        }
    }

    QString percent(const QString& figure) const { return m_phrasebook.withPercentSign(figure); }

    const Phrasebook& m_phrasebook;
    Seen m_inserted, m_employed, m_upper, m_unknown, m_response;
    Quality m_quality;
    QString m_date, m_months;
    std::vector<Message> m_messages;
};

}  // namespace

std::vector<Message> quotable(const PublishedGroup& published, const QDate& cutOff, int horizon,
                              const Phrasebook& phrasebook, const QString& scope) {
    std::vector<Message> messages = Speaker(published, cutOff, horizon, phrasebook).speak();
    if (!scope.isEmpty()) {
        messages.emplace_back(QT_TRANSLATE_NOOP("core", "Scope: %1."), QStringList{scope});
    }
    messages.emplace_back(QT_TRANSLATE_NOOP("core", "Rule %1."),
                          QStringList{QString::fromLatin1(RuleSetName)});
    return messages;
}

QString quotableSentence(const PublishedGroup& published, const QDate& cutOff, int horizon,
                         const Phrasebook& phrasebook, const QString& scope) {
    QStringList said;
    for (const Message& message : quotable(published, cutOff, horizon, phrasebook, scope)) {
        said.append(phrasebook.say(message));
    }
    return said.join(u' ');
}

}  // namespace jisr
