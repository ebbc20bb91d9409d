#include "core/privacy/retention.h"

namespace jisr {

QDate retentionEnds(QDate last, int months) {
    // a month that has no such day ends earlier: nobody is kept a day too long
    return last.addMonths(months);
}

}  // namespace jisr
