#include "core/charting/shadesteps.h"

#include <algorithm>

namespace jisr {

ShadeSteps ShadeSteps::perCent(const std::vector<qint64>& values) {
    ShadeSteps scale;
    if (values.empty()) {
        return scale;
    }
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    for (const qint64 width : {5, 10, 20}) {
        scale.width = width;
        scale.first = std::min<qint64>(*least / width * width, 100 - width);
        const qint64 last = std::min<qint64>(*most / width * width, 100 - width);
        scale.steps = static_cast<int>((last - scale.first) / width) + 1;
        if (scale.steps <= Most) {
            break;
        }
    }
    return scale;
}

int ShadeSteps::stepOf(qint64 value) const {
    return static_cast<int>(std::clamp<qint64>((value - first) / width, 0, steps - 1));
}

QStringList ShadeSteps::perCentLabels(const Phrasebook& phrasebook) const {
    QStringList labels;
    for (int i = 0; i < steps; ++i) {
        const qint64 from = first + i * width;
        const QString label = phrasebook.number(from) + QStringLiteral("–") + phrasebook.number(from + width);
        labels << (phrasebook.rightToLeft() ? u'\u2066' + label + u'\u2069' : label);
    }
    return labels;
}

}  // namespace jisr
