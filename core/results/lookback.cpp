#include "core/results/lookback.h"

#include <algorithm>

#include "core/results/resultgroups.h"

namespace jisr {

Lookback::Lookback(const Analysis& analysis, const Results& present)
    : m_analysis(analysis), m_present(present) {
    m_looks.push_back({present.cutOff(), present.whole(), present.enrolled(), present.inTraining()});
}

WholeAt Lookback::at(const QDate& cutOff, const Progress& progress) {
    const auto before = std::find_if(m_looks.begin(), m_looks.end(),
                                     [&cutOff](const WholeAt& look) { return look.cutOff == cutOff; });
    if (before != m_looks.end()) {
        return *before;
    }
    const ReportRequest& request = m_present.request();
    const std::vector<Breakdown> counted =
        m_analysis.seenFrom(cutOff, progress).breakdowns(request.filter, {{}}, {request.horizon});
    WholeAt look;
    look.cutOff = cutOff;
    look.enrolled = look.inTraining = 0;
    look.group.published.group.codes = {QStringLiteral("ALL")};
    if (counted[0].size() > 0) {
        look.group = wholeOf(counted[0], request);
        look.enrolled = counted[0].begun(0);
        look.inTraining = counted[0].inTraining(0);
    }
    look.group.key = QStringLiteral("all=ALL");
    cover(look);
    m_looks.push_back(look);
    return look;
}

void Lookback::cover(WholeAt& look) const {
    const ReportRequest& request = m_present.request();
    if (!request.publicMode) {
        look.group.published = std::move(
            internalEdition({look.group.published.group}, look.cutOff, request.filter).groups.front());
        return;
    }
    std::vector<Edition> earlier;
    for (const WholeAt& other : m_looks) {
        earlier.push_back({other.cutOff, request.filter, true, {other.group.published}, 0});
    }
    const RuleParameters& parameters = m_present.parameters();
    look.group.published = std::move(publicEdition({look.group.published.group}, look.cutOff, request.filter,
                                                   parameters, earlier, request.earlier.get())
                                         .groups.front());
    coverWhole(look.group, look.enrolled, look.inTraining, parameters.pubMinCell);
    // the few who came or left between two dates are as few as in any other cell
    const auto near = [&](std::optional<qint64>& count, std::optional<qint64> WholeAt::*which) {
        const bool tells = count && std::any_of(m_looks.begin(), m_looks.end(), [&](const WholeAt& other) {
                               const qint64 step = other.*which ? *count - *(other.*which) : 0;
                               return step != 0 && std::abs(step) < parameters.pubMinCell;
                           });
        if (tells) {
            count.reset();
        }
    };
    near(look.enrolled, &WholeAt::enrolled);
    near(look.inTraining, &WholeAt::inTraining);
}

}  // namespace jisr
