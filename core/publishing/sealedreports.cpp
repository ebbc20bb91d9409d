#include "core/publishing/sealedreports.h"

#include <algorithm>
#include <map>

#include "core/publishing/canonical.h"
#include "core/storage/sealstore.h"

namespace jisr {

std::vector<SealedReport> sealedReports(Connection& connection, const Clock& clock) {
    SealStore store(connection, clock);
    std::vector<SealedReport> reports;
    std::map<qint64, std::size_t> places;
    for (const StoredSeal& seal : store.seals()) {
        SealedReport report;
        report.id = seal.id;
        report.code = seal.code;
        report.kind = seal.kind;
        report.isPublic = seal.edition == u"public";
        report.scope = canonical::filterFrom(seal.scope);
        report.cutOff = QDate::fromString(seal.cutOff, Qt::ISODate);
        report.horizon = canonical::orderFrom(seal.asked).horizon;
        report.who = seal.who;
        report.at = QDateTime::fromString(seal.at, Qt::ISODate);
        report.reason = seal.reason;
        for (const StoredSealFile& file : store.files(seal.id, false)) {
            report.files.push_back({file.name, file.size, file.erasedAt.isEmpty()});
        }
        if (const auto corrected = places.find(seal.revises); corrected != places.end()) {
            report.revises = reports[corrected->second].code;
            reports[corrected->second].revisedBy = seal.code;
        }
        places[seal.id] = reports.size();
        reports.push_back(std::move(report));
    }
    std::reverse(reports.begin(), reports.end());
    return reports;
}

}  // namespace jisr
