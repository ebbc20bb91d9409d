#include "tests/ui/charts/samplecharts.h"

#include <algorithm>
#include <cmath>

namespace jisr::sample {

namespace {

struct Region {
    const char* code;
    const char* french;
    const char* arabic;
    qint64 numerator, denominator, unknown;
};
constexpr Region regions[] = {{"MA-01", "Tanger-Tétouan-Al Hoceïma", "طنجة - تطوان - الحسيمة", 129, 212, 10},
                              {"MA-02", "L’Oriental", "الشرق", 51, 98, 8},
                              {"MA-03", "Fès-Meknès", "فاس - مكناس", 139, 240, 14},
                              {"MA-04", "Rabat-Salé-Kénitra", "الرباط - سلا - القنيطرة", 462, 690, 28},
                              {"MA-05", "Béni Mellal-Khénifra", "بني ملال - خنيفرة", 36, 74, 22},
                              {"MA-06", "Casablanca-Settat", "الدار البيضاء - سطات", 693, 1004, 40},
                              {"MA-07", "Marrakech-Safi", "مراكش - آسفي", 151, 251, 17},
                              {"MA-08", "Drâa-Tafilalet", "درعة - تافيلالت", 14, 41, 22},
                              {"MA-09", "Souss-Massa", "سوس - ماسة", 90, 143, 9},
                              {"MA-10", "Guelmim-Oued Noun", "كلميم - واد نون", 9, 17, 1},
                              {"MA-11", "Laâyoune-Sakia El Hamra", "العيون - الساقية الحمراء", 17, 33, 7},
                              {"MA-12", "Dakhla-Oued Ed-Dahab", "الداخلة - وادي الذهب", 0, 0, 0}};

ChartSpec base(Language language, const char* id, const QString& title, const QString& subtitle) {
    ChartSpec spec;
    spec.id = QLatin1String(id);
    spec.language = language;
    spec.rightToLeft = language == Language::Arabic;
    spec.title = title;
    spec.subtitle = subtitle;
    return spec;
}

}  // namespace

ChartSpec dots(Language language) {
    const bool arabic = language == Language::Arabic;
    ChartSpec spec = base(
        language, "insertion-by-region",
        arabic ? QStringLiteral("الإدماج بعد 6 أشهر حسب الجهة")
               : QStringLiteral("Insertion à 6 mois par région"),
        arabic
            ? QStringLiteral("النقطة: المعدل · الخط: مجال الثقة 95% · الشريط: إلى الحد الأعلى")
            : QStringLiteral("point : taux · trait : IC 95 % · bande : jusqu’à la borne haute · n à droite"));
    DotChart chart;
    chart.countTitle = arabic ? QStringLiteral("العدد") : QStringLiteral("n");
    chart.reference = 0.64;
    chart.referenceLabel = arabic ? QStringLiteral("المجموع 64,0%") : QStringLiteral("Ensemble 64,0 %");
    for (const Region& region : regions) {
        DotMark mark;
        mark.label = QString::fromUtf8(arabic ? region.arabic : region.french);
        mark.key = QStringLiteral("INS/6/region=") + QLatin1String(region.code);
        mark.numerator = region.numerator;
        mark.denominator = region.denominator;
        if (region.denominator == 0) {
            mark.note = arabic ? QStringLiteral("قريبا") : QStringLiteral("à venir");
        } else if (region.denominator < 20) {
            mark.note = arabic ? QStringLiteral("n < 20 — غير منشور") : QStringLiteral("n < 20 — non publié");
        } else {
            const double n = static_cast<double>(region.denominator);
            const double rate = static_cast<double>(region.numerator) / n;
            const double response = 1 - static_cast<double>(region.unknown) / n;
            mark.upperBound = rate + static_cast<double>(region.unknown) / n;
            mark.low = rate - 1.96 * std::sqrt(rate * (1 - rate) / n);
            mark.high = rate + 1.96 * std::sqrt(rate * (1 - rate) / n);
            if (response >= 0.5) {
                mark.rate = rate;
                mark.warning = response < 0.75;
            } else {
                mark.note = arabic ? QStringLiteral("معدل الإجابة < 50%") : QStringLiteral("réponse < 50 %");
            }
        }
        mark.detail = mark.label + QStringLiteral("\n%1 / %2").arg(mark.numerator).arg(mark.denominator);
        chart.marks.push_back(mark);
    }
    spec.content = chart;
    return spec;
}

ChartSpec stack(Language language, int bars) {
    const bool arabic = language == Language::Arabic;
    ChartSpec spec = base(language, "situation-by-cohort",
                          arabic ? QStringLiteral("الوضعية بعد 6 أشهر حسب الفوج")
                                 : QStringLiteral("Situation à 6 mois par promotion"),
                          arabic ? QStringLiteral("100% = الخريجون القابلون للملاحظة")
                                 : QStringLiteral("100 % = diplômés observables"));
    StackChart chart;
    chart.countTitle = arabic ? QStringLiteral("العدد") : QStringLiteral("n");
    const struct {
        const char *key, *french, *arabic;
        bool unknown;
    } series[] = {{"EMP", "Emploi", "شغل", false},
                  {"SH_APPR", "Alternance", "تناوب", false},
                  {"SH_CI", "Contrat d’insertion ANAPEC", "عقد الإدماج", false},
                  {"SH_STUDY", "Études", "دراسة", false},
                  {"SH_INT", "Stage", "تدريب", false},
                  {"SH_SEEK", "Recherche d’emploi", "بحث عن شغل", false},
                  {"SH_INACT", "Inactif", "غير نشيط", false},
                  {"UNREACHED", "Injoignable", "تعذر الاتصال", true},
                  {"NOT_TRACED", "Non suivi", "غير متتبع", true}};
    for (const auto& one : series) {
        chart.series.push_back(
            {QString::fromUtf8(arabic ? one.arabic : one.french), QLatin1String(one.key), one.unknown});
    }
    for (int i = 0; i < bars; ++i) {
        StackBar bar;
        bar.label = i == 0
                        ? (arabic ? QStringLiteral("المرحلة التجريبية 2023") : QStringLiteral("Pilote 2023"))
                        : QStringLiteral("%1-S%2").arg(2024 + (i - 1) / 2).arg((i - 1) % 2 + 1);
        bar.key = QStringLiteral("6/cohort=C%1").arg(i);
        if (i == bars - 1 && bars > 2) {
            bar.note = arabic ? QStringLiteral("قريبا: لا خريج قابل للملاحظة")
                              : QStringLiteral("à venir : aucun diplômé observable");
        } else {
            bar.counts = {180 - 10 * (i % 8), 22, 41 - 3 * (i % 5), 30, 9, 45 + 2 * (i % 9), 12, 8 + i % 7,
                          14 + 5 * (i % 6)};
            for (qint64 count : bar.counts) {
                bar.total += count;
            }
        }
        chart.bars.push_back(bar);
    }
    spec.content = chart;
    return spec;
}

ChartSpec curve(Language language, bool medianReached) {
    const bool arabic = language == Language::Arabic;
    ChartSpec spec =
        base(language, "time-to-insertion",
             arabic ? QStringLiteral("مدة الولوج إلى الشغل") : QStringLiteral("Délai d’accès à l’insertion"),
             arabic ? QStringLiteral("آلن–يوهانسن، مجال الثقة 95%")
                    : QStringLiteral("Aalen–Johansen, bande : IC 95 %"));
    CurveChart chart;
    chart.atRiskTitle = arabic ? QStringLiteral("تحت الملاحظة") : QStringLiteral("À risque");
    chart.incidenceLabel = arabic ? QStringLiteral("الإدماج") : QStringLiteral("Insertion (Aalen–Johansen)");
    chart.kaplanMeierLabel = QStringLiteral("Kaplan–Meier");
    const double top = medianReached ? 0.72 : 0.44;
    for (int day = 0; day <= 365; day += 5) {
        CurvePoint point;
        point.day = day;
        point.incidence = top * (1 - std::exp(-day / 150.0)) + 0.03;
        point.hasInterval = true;
        const double wide = 0.015 + day * 0.00012;
        point.low = std::max(0.0, point.incidence - wide);
        point.high = std::min(1.0, point.incidence + wide);
        point.kaplanMeier = std::min(1.0, point.incidence * 1.06);
        chart.points.push_back(point);
    }
    for (int month = 0; month <= 12; month += 3) {
        const int day = month * 365 / 12;
        chart.ticks.push_back(
            {day, arabic ? QStringLiteral("%1 أشهر").arg(month) : QStringLiteral("%1 mois").arg(month),
             static_cast<qint64>(2827 * std::exp(-day / 200.0)), QStringLiteral("%1: 45,2 %").arg(month)});
    }
    if (medianReached) {
        for (const CurvePoint& point : chart.points) {
            if (point.incidence >= 0.5) {
                chart.medianDays = point.day;
                break;
            }
        }
        chart.medianLabel = arabic ? QStringLiteral("الوسيط: %1 يوما").arg(*chart.medianDays)
                                   : QStringLiteral("médiane %1 j").arg(*chart.medianDays);
    } else {
        chart.medianLabel =
            arabic ? QStringLiteral("الوسيط: لم يُبلغ") : QStringLiteral("médiane non atteinte");
    }
    spec.content = chart;
    return spec;
}

}  // namespace jisr::sample
