#pragma once

#include "core/demo/demo.h"
#include "core/publishing/material.h"
#include "core/publishing/seal.h"
#include "core/publishing/verification.h"
#include "core/storage/analysisreader.h"
#include "tests/core/storage/storagetest.h"

namespace jisr::test {

/// A file with a demonstration programme whose reports are sealed.
struct SealBench : Bench {
    NoProgress progress;

    explicit SealBench(qint64 learners = 1500) {
        DemoOptions options;
        options.learners = learners;
        writeDemo(*file, options, progress);
    }

    static ReportOrder order(const QDate& cutOff = QDate(2026, 6, 30), bool publicMode = false) {
        ReportOrder made;
        made.cutOff = cutOff;
        made.madeOn = QDate(2026, 7, 14);
        made.publicMode = publicMode;
        return made;
    }
    Analysis analysis(const QDate& cutOff) { return readAnalysis(connection(), cutOff, progress); }
    PreparedSeal prepare(const ReportOrder& order, const Revision& revision = {}) {
        Analysis facts = analysis(order.cutOff);
        const ReportMaterial material = gatherMaterial(connection(), clock, facts, order, progress);
        return prepareSeal(connection(), clock, facts, order, {order.language}, material, revision, progress);
    }
    StoredSeal seal(const ReportOrder& order, const Revision& revision = {},
                    const std::vector<SealFile>& files = {{QStringLiteral("rapport.pdf"), "%PDF"},
                                                          {QStringLiteral("rapport.csv"), "a,b"}}) {
        return commitSeal(connection(), clock, QStringLiteral("amina"), prepare(order, revision), files);
    }
    Verification verify(const QString& code = {}) { return verifySeals(connection(), clock, code, progress); }
    /// Every fault in English, one a line.
    QString faults(const QString& code = {}) {
        const Verification result = verify(code);
        QStringList lines;
        for (const Message& fault : result.faults) {
            lines << fault.plain();
        }
        for (const SealCheck& seal : result.seals) {
            for (const Message& fault : seal.faults) {
                lines << fault.plain();
            }
        }
        return lines.join(u'\n');
    }
};

}  // namespace jisr::test
