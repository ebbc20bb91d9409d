#include "core/reporting/figurecodes.h"

namespace jisr {

QString FigureCodes::of(const Results& results, const QString& key) const {
    if (key.contains(u"/halfyear=") && results.bundled()) {
        return {};
    }
    const std::optional<FigureAddress> address = results.address(key);
    if (!address) {
        return {};
    }
    for (const auto& [by, codes] : address->filter.allowed) {
        if (codes.size() > MostValues) {
            return {};
        }
    }
    return figureCode({*address, results.cutOff()}, [this](GroupKey by) {
        const auto found = m_codes.find(by);
        return found != m_codes.end() ? found->second
                                      : m_codes.emplace(by, m_analysis.codes(by)).first->second;
    });
}

}  // namespace jisr
