#include "core/base/clock.h"

namespace jisr {

QDateTime SystemClock::nowUtc() const {
    return QDateTime::currentDateTimeUtc();
}

}  // namespace jisr
