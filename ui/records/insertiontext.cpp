#include "ui/records/insertiontext.h"

#include "core/base/phrasebook.h"
#include "core/indicators/disclosure.h"
#include "core/statistics/wilson.h"

namespace jisr {

InsertionText insertionText(const FigureGroup& group, const Phrasebook& phrasebook) {
    const Figure* inserted = group.find(IndicatorId::Ins, HeadlineHorizon);
    const Figure* upper = group.find(IndicatorId::InsUb, HeadlineHorizon);
    const Figure* unknown = group.find(IndicatorId::Unk, HeadlineHorizon);
    InsertionText text;
    if (!inserted || !upper || !unknown || inserted->denominator == 0) {
        text.value = QStringLiteral("–");
        text.detail =
            phrasebook.say(QT_TRANSLATE_NOOP("core", "Nobody is observable 6 months after graduation yet."));
        return text;
    }
    const qint64 n = inserted->denominator;
    const QString rate = phrasebook.percent(inserted->numerator, n),
                  most = phrasebook.percent(upper->numerator, n);
    const QString of =
        phrasebook.say(Message(QT_TRANSLATE_NOOP("core", "%1 of %2"),
                               {phrasebook.number(inserted->numerator), phrasebook.number(n)}));
    const Quality quality = qualityAt(group, HeadlineHorizon);
    const Interval limits = wilson(inserted->numerator, n);
    QStringList said;
    if (quality == Quality::CountsOnly) {
        text.value =
            QStringLiteral("%1 / %2").arg(phrasebook.number(inserted->numerator), phrasebook.number(n));
        text.caution =
            phrasebook.say(QT_TRANSLATE_NOOP("core", "Fewer than half answered: counts and bounds only."));
    } else {
        text.value = quality == Quality::Warning ? rate + u'*' : rate;
        said.append(of);
        said.append(phrasebook.say(
            Message(QT_TRANSLATE_NOOP("core", "95% CI %1–%2"),
                    {phrasebook.perCentFigure(limits.low), phrasebook.perCentFigure(limits.high)})));
        if (quality == Quality::Warning) {
            text.caution =
                phrasebook.say(QT_TRANSLATE_NOOP("core", "* fewer than 70 % answered: mind the bounds."));
        }
    }
    if (unknown->numerator > 0) {
        said.append(
            phrasebook.say(Message(QT_TRANSLATE_NOOP("core", "%1 without information: between %2 and %3"),
                                   {phrasebook.number(unknown->numerator), rate, most})));
    }
    text.detail = said.join(QStringLiteral(" · "));
    return text;
}

}  // namespace jisr
