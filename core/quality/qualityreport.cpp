#include "core/quality/qualityreport.h"

#include <algorithm>

namespace jisr {

void QualityReport::set(QualityRule rule, std::vector<QualityFinding> findings) {
    m_findings[index(rule)] = std::move(findings);
    count(rule);
}

void QualityReport::setAcknowledged(QualityRule rule, QHash<qint64, Acknowledgement> acknowledged) {
    m_acknowledged[index(rule)] = std::move(acknowledged);
    count(rule);
}

void QualityReport::count(QualityRule rule) {
    const auto& list = findings(rule);
    const auto& known = acknowledged(rule);
    m_open[index(rule)] = known.isEmpty()
                              ? qint64(list.size())
                              : std::count_if(list.begin(), list.end(), [&](const QualityFinding& finding) {
                                    return !known.contains(finding.row);
                                });
}

qint64 QualityReport::open(QualitySeverity severity) const {
    qint64 sum = 0;
    for (int rule = 0; rule < QualityRuleCount; ++rule) {
        if (qualityRule(QualityRule(rule)).severity == severity) {
            sum += open(QualityRule(rule));
        }
    }
    return sum;
}

void readAcknowledgements(Connection& connection, const Clock& clock, QualityReport& report) {
    Acknowledgements acknowledgements(connection, clock);
    for (int each = 0; each < QualityRuleCount; ++each) {
        const auto rule = QualityRule(each);
        if (!report.findings(rule).empty()) {
            const QualityRuleInfo& info = qualityRule(rule);
            report.setAcknowledged(rule, acknowledgements.of(QLatin1String(info.code), info.kind));
        }
    }
}

}  // namespace jisr
