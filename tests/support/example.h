#pragma once

#include <QDate>
#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <stdexcept>
#include <utility>
#include <vector>

#include "core/indicators/factrows.h"

/// The example of METHODOLOGY (tests/data/example) as rows, for every test that counts. Its files are
/// plain: a comma between cells, one line a record, quotes in external_tests.csv only.
namespace jisr::example {

inline const QDate CutOff(2026, 6, 30);

/// A CSV file as lines of cells, header included. Knows quotes, no line breaks within.
inline std::vector<QStringList> csv(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error(("cannot read " + path).toStdString());
    std::vector<QStringList> lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString text = line.endsWith(u'\r') ? line.chopped(1) : line;
        if (text.isEmpty()) continue;
        QStringList cells{QString()};
        bool quoted = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == u'"') {
                const bool doubled = quoted && i + 1 < text.size() && text[i + 1] == u'"';
                if (doubled)
                    cells.last() += text[++i];
                else
                    quoted = !quoted;
            } else if (text[i] == u',' && !quoted) {
                cells << QString();
            } else {
                cells.last() += text[i];
            }
        }
        lines.push_back(cells);
    }
    return lines;
}

/// A file of the example as records by column name.
inline std::vector<QHash<QString, QString>> records(const QString& name) {
    const auto lines = csv(QStringLiteral(JISR_TEST_DATA "/example/") + name);
    std::vector<QHash<QString, QString>> result;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        QHash<QString, QString> record;
        for (qsizetype c = 0; c < lines[0].size(); ++c) record.insert(lines[0][c], lines[i].value(c));
        result.push_back(record);
    }
    return result;
}

inline Day day(const QString& iso) {
    return iso.isEmpty() ? NoDay : Day(QDate::fromString(iso, Qt::ISODate).toJulianDay());
}

template <typename Enum>
Enum choice(const QString& text, const QStringList& codes) {
    const qsizetype index = codes.indexOf(text);
    if (index < 0) throw std::runtime_error(("unknown choice " + text).toStdString());
    return Enum(index);
}

/// Dimensions and learners of the example. Ids count from 1: learners in file order, enrolments and
/// situations in byte order of their references.
struct Programme {
    Dimensions dimensions;
    std::vector<LearnerRow> learners;
    QStringList references;           ///< of learners, by id - 1
    QStringList enrolmentReferences;  ///< by id - 1

    QString reference(qint64 learner) const { return references.value(learner - 1); }
};

inline std::int32_t position(std::vector<Dimension>& dimensions, const QString& code) {
    if (code.isEmpty()) return -1;
    const auto found = std::find_if(dimensions.begin(), dimensions.end(),
                                    [&](const Dimension& d) { return d.code == code; });
    if (found != dimensions.end()) return std::int32_t(found - dimensions.begin());
    dimensions.push_back({std::int64_t(dimensions.size()) + 1, code, code, {}});
    return std::int32_t(dimensions.size()) - 1;
}

inline std::vector<QHash<QString, QString>> byReference(const QString& name) {
    auto lines = records(name);
    std::sort(lines.begin(), lines.end(),
              [](const auto& a, const auto& b) { return a["reference"].toUtf8() < b["reference"].toUtf8(); });
    return lines;
}

inline Programme programme() {
    Programme result;
    Dimensions& d = result.dimensions;
    QHash<QString, std::int32_t> cohorts;
    for (const auto& line : records("cohorts.csv")) {
        CohortRow cohort;
        cohort.id = std::int64_t(d.cohorts.size()) + 1;
        cohort.code = line["code"];
        cohort.region = position(d.regions, line["region"]);
        cohort.operatorIndex = position(d.operators, line["operator"]);
        cohort.track = position(d.tracks, line["track"]);
        cohort.startsOn = day(line["starts_on"]);
        cohort.endsOn = day(line["ends_on"]);
        cohorts.insert(cohort.code, std::int32_t(d.cohorts.size()));
        d.cohorts.push_back(cohort);
    }
    QHash<QString, std::size_t> learners;
    for (const auto& line : records("learners.csv")) {
        LearnerRow learner;
        learner.id = std::int64_t(result.learners.size()) + 1;
        learner.sex = line["sex"] == u"F" ? Sex::F : line["sex"] == u"M" ? Sex::M : Sex::Unknown;
        learners.insert(line["reference"], result.learners.size());
        result.references << line["reference"];
        result.learners.push_back(learner);
    }
    const auto enrolments = byReference("enrolments.csv");
    QHash<QString, qint64> enrolmentIds;
    for (const auto& line : enrolments) {
        result.enrolmentReferences << line["reference"];
        enrolmentIds.insert(line["reference"], result.enrolmentReferences.size());
    }
    for (const auto& line : enrolments) {
        EnrolmentRow e;
        e.id = enrolmentIds[line["reference"]];
        e.cohort = cohorts.value(line["cohort"], -1);
        e.startedOn = day(line["started_on"]);
        e.plannedEndOn = day(line["planned_end_on"]);
        e.status = choice<EnrolmentStatus>(
            line["status"], {"applied", "waitlisted", "rejected", "admitted", "in_progress", "graduated",
                             "dropped", "failed", "transferred", "no_show"});
        e.statusOn = day(line["status_on"]);
        e.transferFrom = line["transfer_from"].isEmpty() ? 0 : enrolmentIds.value(line["transfer_from"], -1);
        e.neutralReason = choice<NeutralReason>(line["neutral_reason"],
                                                {"", "death", "incapacity", "military", "detention"});
        e.entryStatus = choice<EntryStatus>(line["status_at_entry"],
                                            {"", "unemployed", "employed", "student", "inactive"});
        e.entryIntent = choice<EntryIntent>(line["intent_at_entry"],
                                            {"", "job", "keep_employer", "self_enrichment", "study"});
        result.learners[learners.value(line["learner"])].enrolments.push_back(e);
    }
    qint64 id = 0;
    for (const auto& line : byReference("situations.csv")) {
        SituationRow s;
        s.id = ++id;
        s.kind =
            choice<SituationKind>(line["situation"], {"EMP", "SELF", "APPR", "CI", "INT_PAID", "INT_UNPAID",
                                                      "STUDY", "SEEK", "INACT", "DECEASED", "INCAP", "MIL"});
        s.startedOn = day(line["started_on"]);
        s.endedOn = day(line["ended_on"]);
        s.lastKnownOn = day(line["last_known_on"]);
        if (!line["weekly_hours"].isEmpty())
            s.weeklyHours = std::int16_t(qRound(line["weekly_hours"].toDouble() * 100));
        if (!line["contract_months"].isEmpty()) s.contractMonths = line["contract_months"].toShort();
        const auto yesNo = [](const QString& text) {
            return text == u"Y" ? YesNo::Yes : text == u"N" ? YesNo::No : YesNo::Unknown;
        };
        s.inField = yesNo(line["in_field"]);
        s.hiredByOperator = yesNo(line["hired_by_operator"]);
        const QString place = line["place"];
        s.place = place.isEmpty()               ? PlaceCode(0)
                  : place.startsWith("ABROAD:") ? PlaceAbroad
                                                : PlaceCode(place.mid(3).toInt());
        if (!line["monthly_salary"].isEmpty()) s.salary = qRound64(line["monthly_salary"].toDouble() * 100);
        s.evidence = line["evidence"].at(0).toLatin1();
        result.learners[learners.value(line["learner"])].situations.push_back(s);
    }
    for (const auto& line : byReference("contacts.csv")) {
        ContactRow c;
        c.on = day(line["on"]);
        c.result = choice<ContactResult>(line["result"],
                                         {"reached", "no_answer", "wrong_number", "refused", "callback"});
        result.learners[learners.value(line["learner"])].contacts.push_back(c);
    }
    return result;
}

}  // namespace jisr::example
