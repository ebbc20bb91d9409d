#include "core/forecast/outlook.h"

namespace jisr {

std::shared_ptr<const Outlook::Basis> Outlook::basis(const Analysis& analysis, const Filter& filter,
                                                     const Progress& progress) {
    const std::lock_guard lock(m_mutex);
    if (!m_basis) {
        auto made = std::make_shared<Basis>();
        made->past = ProgrammePast::of(analysis, filter, progress);
        if (!made->past.isEmpty()) {
            made->test = backTest(made->past, ForecastQuestion{}.seed, progress);
        }
        m_basis = std::move(made);
    }
    return m_basis;
}

Forecast Outlook::forecastOf(const Basis& basis, ForecastQuestion question, const Progress& progress) {
    question.widths = basis.test.widths;
    return forecast(basis.past, basis.past.lastMonth, question, progress);
}

}  // namespace jisr
