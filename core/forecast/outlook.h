#pragma once

#include <memory>
#include <mutex>

#include "core/forecast/backtest.h"

namespace jisr {

/// What all forecasts of one question rest on, worked out when first asked for and kept, so that pulling a
/// lever only simulates again. May be asked from any thread.
class Outlook {
  public:
    struct Basis {
        ProgrammePast past;
        BackTest test;  ///< without months when the past is empty
    };
    /// Every time for the same people at the same cut-off: who asks about others makes another Outlook.
    /// Throws Cancelled, and is as if never asked then.
    std::shared_ptr<const Basis> basis(const Analysis& analysis, const Filter& filter,
                                       const Progress& progress);
    /// With the widths that the back-test found. As forecast().
    static Forecast forecastOf(const Basis& basis, ForecastQuestion question, const Progress& progress);

  private:
    std::mutex m_mutex;
    std::shared_ptr<const Basis> m_basis;
};

}  // namespace jisr
