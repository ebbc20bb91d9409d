#pragma once

#include "core/followup/duelist.h"
#include "core/storage/analysisreader.h"
#include "tests/core/storage/storagetest.h"

namespace jisr::test {

/// A programme whose graduates stand in two regions' cohorts.
class Programme : public Bench {
  public:
    qint64 office = organisation(QStringLiteral("OP"));
    qint64 rabat = cohort(QStringLiteral("R1"), office);
    qint64 dakhla = store->create(
        RecordKind::Cohort,
        values(RecordKind::Cohort, {{"code", QStringLiteral("D1")},
                                    {"region", *store->find(RecordKind::Region, QStringLiteral("MA-12"))},
                                    {"operator", office},
                                    {"track", *store->find(RecordKind::Track, QStringLiteral("DATA"))},
                                    {"starts_on", QStringLiteral("2025-01-06")},
                                    {"ends_on", QStringLiteral("2025-06-30")}}));
    int made = 0;

    qint64 graduate(qint64 inCohort, const QDate& on = QDate(2025, 6, 30), bool phone = true) {
        const QString number = QStringLiteral("%1").arg(++made, 5, 10, QLatin1Char('0'));
        const qint64 id = learner(QStringLiteral("L") + number);
        if (phone) {
            change(RecordKind::Learner, id, "phone", QStringLiteral("+2126000") + number);
        }
        store->create(RecordKind::Enrolment,
                      values(RecordKind::Enrolment, {{"reference", QStringLiteral("E") + number},
                                                     {"learner", id},
                                                     {"cohort", inCohort},
                                                     {"status", QStringLiteral("graduated")},
                                                     {"status_on", on.toString(Qt::ISODate)},
                                                     {"started_on", QStringLiteral("2025-01-06")}}));
        return id;
    }
    qint64 job(qint64 learner, const char* from, const char* lastKnown) {
        return store->create(RecordKind::Situation,
                             values(RecordKind::Situation, {{"learner", learner},
                                                            {"situation", QStringLiteral("EMP")},
                                                            {"started_on", QString::fromLatin1(from)},
                                                            {"last_known_on", QString::fromLatin1(lastKnown)},
                                                            {"evidence", QStringLiteral("C")}}));
    }
    qint64 attempt(qint64 learner, const char* on, const char* result, const char* nextOn = nullptr) {
        return store->create(
            RecordKind::Contact,
            values(RecordKind::Contact,
                   {{"learner", learner},
                    {"on", QString::fromLatin1(on)},
                    {"channel", QStringLiteral("phone")},
                    {"result", QString::fromLatin1(result)},
                    {"next_on", nextOn ? QVariant(QString::fromLatin1(nextOn)) : QVariant()}}));
    }
    Analysis analysis(const QDate& cutOff) {
        NoProgress progress;
        return readAnalysis(connection(), cutOff, progress);
    }
    DueList due(const QDate& cutOff, const QDate& today) {
        NoProgress progress;
        FollowUpReader reader(connection());
        auto reach = reader.reach(progress);
        DueListMaker maker(std::move(reach), reader.attempts(progress));
        maker.weigh(analysis(cutOff));
        return maker.make(analysis(today), today);
    }
    static const DuePerson* find(const DueList& list, qint64 learner) {
        for (const DuePerson& person : list.persons) {
            if (person.learner == learner) {
                return &person;
            }
        }
        return nullptr;
    }
};

}  // namespace jisr::test
