#include "core/storage/factsreader.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "core/storage/along.h"
#include "core/storage/factcolumns.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

using namespace factcolumns;

constexpr qint64 RowsBetweenReports = 20'000;

template <size_t N>
QByteArray select(const std::array<const char*, N>& columns, const char* table) {
    QByteArray sql = "SELECT ";
    for (const char* column : columns) {
        sql += (sql.size() > 7 ? QByteArray(", \"") : QByteArray("\"")) + column + '"';
    }
    return sql + " FROM " + table;
}

/// From a local id to its position among a dimension's values. Ids are given out one after the other: a
/// plain array.
class Positions {
  public:
    void set(qint64 id, size_t position) {
        if (id >= 0) {
            if (static_cast<size_t>(id) >= m_positions.size()) {
                m_positions.resize(static_cast<size_t>(id) + 1, -1);
            }
            m_positions[static_cast<size_t>(id)] = static_cast<std::int32_t>(position);
        }
    }
    std::int32_t of(const Statement& row, int column) const {
        const qint64 id = row.integer(column);  // 0 for no value: no row has it
        return id > 0 && static_cast<size_t>(id) < m_positions.size() ? m_positions[static_cast<size_t>(id)]
                                                                      : -1;
    }

  private:
    std::vector<std::int32_t> m_positions;
};

template <typename Values>
Positions positionsOf(const Values& values) {
    Positions positions;
    for (size_t i = 0; i < values.size(); ++i) {
        positions.set(values[i].id, i);
    }
    return positions;
}

YesNo yesNoOf(const Statement& row, int column) {
    return row.isNull(column) ? YesNo::Unknown : row.integer(column) ? YesNo::Yes : YesNo::No;
}

/// Hundredths of a number, half away from zero; -1 when it is missing.
qint64 hundredthsOf(const Statement& row, int column) {
    return row.isNull(column) ? -1 : std::llround(row.decimal(column) * 100);
}

void fill(LearnerRow& learner, const Statement& row, const Positions& provinces) {
    learner.id = row.integer(0);
    learner.sex = codeOf(Sexes, row.raw(1), 1, Sex::Unknown);
    learner.education = codeOf(Educations, row.raw(2), 1, Education::Unknown);
    learner.province = static_cast<std::int16_t>(provinces.of(row, 3));
    learner.enrolments.clear();
    learner.situations.clear();
    learner.contacts.clear();
}

EnrolmentRow enrolmentFrom(const Statement& row, const Positions& cohorts) {
    EnrolmentRow enrolment;
    enrolment.id = row.integer(1);
    enrolment.cohort = cohorts.of(row, 3);
    enrolment.startedOn = dayOf(row.raw(4));
    enrolment.plannedEndOn = dayOf(row.raw(5));
    enrolment.status = codeOf(Statuses, row.raw(6), 0, EnrolmentStatus::InProgress);
    enrolment.statusOn = dayOf(row.raw(7));
    enrolment.transferFrom = row.integer(8);
    enrolment.neutralReason = codeOf(NeutralReasons, row.raw(9), 1, NeutralReason::None);
    enrolment.entryStatus = codeOf(EntryStatuses, row.raw(10), 1, EntryStatus::Unknown);
    enrolment.entryIntent = codeOf(EntryIntents, row.raw(11), 1, EntryIntent::Unknown);
    return enrolment;
}

SituationRow situationFrom(const Statement& row) {
    SituationRow situation;
    situation.id = row.integer(1);
    situation.kind = codeOf(Situations, row.raw(3), 0, SituationKind::Inact);
    situation.startedOn = dayOf(row.raw(4));
    situation.endedOn = dayOf(row.raw(5));
    situation.lastKnownOn = dayOf(row.raw(6));
    situation.inField = yesNoOf(row, 7);
    situation.place = placeOf(row.raw(8));
    situation.contractMonths = row.isNull(9)
                                   ? std::int16_t{-1}
                                   : static_cast<std::int16_t>(std::min<qint64>(row.integer(9), INT16_MAX));
    situation.weeklyHours = static_cast<std::int16_t>(hundredthsOf(row, 10));
    situation.hiredByOperator = yesNoOf(row, 11);
    situation.salary = hundredthsOf(row, 12);
    const std::string_view evidence = row.raw(13);
    situation.evidence = evidence.empty() ? 'D' : evidence.front();
    return situation;
}

ContactRow contactFrom(const Statement& row) {
    return {dayOf(row.raw(1)), codeOf(Results, row.raw(2), 0, ContactResult::Reached)};
}

std::vector<Dimension> dimension(Connection& connection, const QByteArray& sql, bool arabic) {
    std::vector<Dimension> values;
    Statement query(connection, sql);
    while (query.step()) {
        values.push_back(
            {query.integer(0), query.text(1), query.text(2), arabic ? query.text(3) : QString()});
    }
    return values;
}

template <size_t N>
void name(QStringList& list, const char* record, const std::array<const char*, N>& columns) {
    for (const char* column : columns) {
        list << QString::fromLatin1(record) + u'.' + QString::fromLatin1(column);
    }
}

}  // namespace

FactsReader::FactsReader(Connection& connection) : m_connection(connection) {}

QStringList FactsReader::fieldsRead() {
    QStringList list;
    name(list, "learner", Learner);
    name(list, "enrolment", Enrolment);
    name(list, "situation", Situation);
    name(list, "contact", Contact);
    name(list, "region", Coded);
    name(list, "province", Coded);
    name(list, "track", Coded);
    name(list, "phase", Phase);
    name(list, "organisation", Organisation);
    name(list, "cohort", Cohort);
    return list;
}

Dimensions FactsReader::dimensions() {
    Dimensions dimensions;
    // byte order, as all references compare; the office tells two offices' equal codes apart
    const QByteArray byCode = " ORDER BY code, office";
    dimensions.regions = dimension(m_connection, select(Coded, "region") + byCode, true);
    dimensions.provinces = dimension(m_connection, select(Coded, "province") + byCode, true);
    dimensions.tracks = dimension(m_connection, select(Coded, "track") + byCode, true);
    dimensions.phases = dimension(m_connection, select(Phase, "phase") + byCode, false);
    dimensions.operators = dimension(
        m_connection,
        select(Organisation, "organisation") + " WHERE id IN (SELECT operator FROM cohort)" + byCode, true);
    const Positions regions = positionsOf(dimensions.regions), operators = positionsOf(dimensions.operators),
                    tracks = positionsOf(dimensions.tracks), phases = positionsOf(dimensions.phases);
    Statement query(m_connection, select(Cohort, "cohort") + byCode);
    while (query.step()) {
        CohortRow cohort;
        cohort.id = query.integer(0);
        cohort.code = query.text(1);
        cohort.region = regions.of(query, 2);
        cohort.operatorIndex = operators.of(query, 3);
        cohort.track = tracks.of(query, 4);
        cohort.phase = phases.of(query, 5);
        cohort.startsOn = dayOf(query.raw(6));
        cohort.endsOn = dayOf(query.raw(7));
        cohort.mode = codeOf(Modes, query.raw(8), 1, CohortMode::Unknown);
        dimensions.cohorts.push_back(cohort);
    }
    return dimensions;
}

void FactsReader::learners(const Dimensions& dimensions, const std::function<void(const LearnerRow&)>& take,
                           Progress& progress) {
    const Positions provinces = positionsOf(dimensions.provinces), cohorts = positionsOf(dimensions.cohorts);
    const qint64 total = m_connection.integer("SELECT count(*) FROM learner");
    Statement learners(m_connection, select(Learner, "learner") + " ORDER BY id");
    Along enrolments(m_connection, select(Enrolment, "enrolment") + " ORDER BY learner, reference");
    Along situations(m_connection, select(Situation, "situation") + " ORDER BY learner, reference");
    Along contacts(m_connection, select(Contact, "contact") + " ORDER BY learner");
    LearnerRow learner;
    qint64 done = 0;
    while (learners.step()) {
        fill(learner, learners, provinces);
        enrolments.take(learner.id, [&](const Statement& row) {
            learner.enrolments.push_back(enrolmentFrom(row, cohorts));
        });
        situations.take(learner.id,
                        [&](const Statement& row) { learner.situations.push_back(situationFrom(row)); });
        contacts.take(learner.id,
                      [&](const Statement& row) { learner.contacts.push_back(contactFrom(row)); });
        take(learner);
        if (++done % RowsBetweenReports == 0) {
            progress.report(done, total);
            progress.check();
        }
    }
    progress.report(done, total);
}

LearnerRow FactsReader::learner(const Dimensions& dimensions, qint64 id) {
    const Positions provinces = positionsOf(dimensions.provinces), cohorts = positionsOf(dimensions.cohorts);
    LearnerRow learner;
    Statement person = m_connection.statement(select(Learner, "learner") + " WHERE id = ?");
    person.bind(1, id);
    if (!person.step()) {
        return learner;
    }
    fill(learner, person, provinces);
    const auto each = [&](const QByteArray& sql, const auto& use) {
        Statement rows = m_connection.statement(sql);
        rows.bind(1, id);
        while (rows.step()) {
            use(rows);
        }
    };
    each(select(Enrolment, "enrolment") + " WHERE learner = ? ORDER BY reference",
         [&](const Statement& row) { learner.enrolments.push_back(enrolmentFrom(row, cohorts)); });
    each(select(Situation, "situation") + " WHERE learner = ? ORDER BY reference",
         [&](const Statement& row) { learner.situations.push_back(situationFrom(row)); });
    each(select(Contact, "contact") + " WHERE learner = ?",
         [&](const Statement& row) { learner.contacts.push_back(contactFrom(row)); });
    return learner;
}

}  // namespace jisr
