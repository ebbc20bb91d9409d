#pragma once

#include "core/base/phrasebook.h"
#include "core/quality/qualitycheck.h"
#include "tests/core/storage/storagetest.h"

namespace jisr::test {

using Values = std::vector<std::pair<const char*, QVariant>>;

/// A programme with one operator and one cohort (6 January to 30 June 2025), asked as of 30 June 2026.
struct QualityBench : Bench {
    Phrasebook english{Language::English};
    qint64 op = organisation(QStringLiteral("OP"));
    qint64 group = cohort(QStringLiteral("G"), op);
    int made = 0;

    qint64 make(RecordKind kind, Values fields) { return store->create(kind, values(kind, fields)); }
    qint64 person(Values more = {}) {
        Values fields{{"reference", QStringLiteral("P%1").arg(++made)},
                      {"last_name", QStringLiteral("Nom")},
                      {"first_name", QStringLiteral("Prénom")},
                      {"email", QStringLiteral("p%1@example.ma").arg(made)}};
        fields.insert(fields.end(), more.begin(), more.end());
        return make(RecordKind::Learner, fields);
    }
    qint64 enrol(qint64 learner, const char* status, const QVariant& on = {}, Values more = {}) {
        Values fields{{"learner", learner},
                      {"cohort", group},
                      {"status", QString::fromLatin1(status)},
                      {"status_on", on},
                      {"status_at_entry", QStringLiteral("unemployed")}};
        fields.insert(fields.end(), more.begin(), more.end());
        return make(RecordKind::Enrolment, fields);
    }
    /// A graduate of 7 July 2025.
    qint64 graduate(Values more = {}) {
        const qint64 learner = person(std::move(more));
        enrol(learner, "graduated", QStringLiteral("2025-07-07"));
        return learner;
    }
    qint64 situation(qint64 learner, const char* kind, const QVariant& from, const QVariant& known,
                     Values more = {}) {
        Values fields{{"learner", learner},
                      {"situation", QString::fromLatin1(kind)},
                      {"started_on", from},
                      {"last_known_on", known},
                      {"evidence", QStringLiteral("C")}};
        fields.insert(fields.end(), more.begin(), more.end());
        return make(RecordKind::Situation, fields);
    }

    QualityReport check(const QDate& on = QDate(2026, 6, 30)) {
        NoProgress progress;
        return checkQuality(connection(), clock, on, progress);
    }
    /// The rows that a rule finds, ascending.
    std::vector<qint64> found(QualityRule rule, const QDate& on = QDate(2026, 6, 30)) {
        std::vector<qint64> ids;
        const QualityReport report = check(on);
        for (const QualityFinding& finding : report.findings(rule)) {
            ids.push_back(finding.row);
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    /// What it says of its first row, in English.
    QString said(QualityRule rule) {
        const QualityReport report = check();
        return report.findings(rule).empty()
                   ? QString()
                   : english.say(report.detail(rule, report.findings(rule).front(), english));
    }
};

}  // namespace jisr::test
