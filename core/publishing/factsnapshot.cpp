#include "core/publishing/factsnapshot.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <limits>

#include "core/indicators/facts.h"
#include "core/publishing/bytecolumns.h"

namespace jisr {

namespace {

constexpr quint64 Format = 1;
/// Days are written as their distance from one nearby; from this one where there is none.
constexpr Day Epoch = 2460311;  // 1 January 2024
constexpr qint64 PeopleBetweenReports = 20'000;

/// The columns of the rows, in their order in the bytes.
enum Column : std::size_t {
    Counts,    ///< enrolments, situations, attempts of each person
    Persons,   ///< sex and education, province
    Cohorts,   ///< of each enrolment
    Starts,    ///< against the cohort's
    Ends,      ///< against the cohort's
    Statuses,  ///< status and neutral reason; entry status and intent; predecessor
    StatusDays,
    Kinds,  ///< of each situation: kind, field, verified; place
    SituationStarts,
    SituationEnds,
    LastKnown,
    Contracts,  ///< hours, months
    Pay,
    Attempts,
    ColumnCount
};

/// 0: no day; otherwise the distance from @p near, moved by one away from 0.
void putDay(ByteColumnWriter& column, Day day, Day near) {
    if (day == NoDay) {
        column.put(0);
        return;
    }
    const qint64 distance = qint64(day) - (near == NoDay ? Epoch : near);
    column.putSigned(distance >= 0 ? distance + 1 : distance);
}

Day takeDay(ByteColumnReader& column, Day near) {
    const qint64 written = column.takeSigned();
    if (written == 0) {
        return NoDay;
    }
    if (written > std::numeric_limits<Day>::max() || written < std::numeric_limits<Day>::min()) {
        ByteColumnReader::broken();
    }
    const qint64 day = (near == NoDay ? Epoch : near) + (written > 0 ? written - 1 : written);
    if (day <= qint64(NoDay) || day > std::numeric_limits<Day>::max()) {
        ByteColumnReader::broken();
    }
    return Day(day);
}

template <typename Number>
void putMaybe(ByteColumnWriter& column, Number value) {
    column.put(value < 0 ? 0 : quint64(value) + 1);
}

template <typename Number>
Number takeMaybe(ByteColumnReader& column) {
    return Number(qint64(column.takeBelow(quint64(std::numeric_limits<Number>::max()) + 2)) - 1);
}

template <typename Code>
Code takeCode(quint64 value, Code last) {
    if (value > quint64(last)) {
        ByteColumnReader::broken();
    }
    return Code(value);
}

void putCodes(ByteColumnWriter& out, const std::vector<Dimension>& values) {
    out.put(values.size());
    for (const Dimension& value : values) {
        out.putText(value.code);
    }
}

std::vector<Dimension> takeCodes(ByteColumnReader& in) {
    std::vector<Dimension> values(in.takeBelow(in.left() + 1));
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = {std::int64_t(i) + 1, in.takeText(), {}, {}};
    }
    return values;
}

/// @p used: which cohorts somebody is in; the others aren't needed.
void putDimensions(ByteColumnWriter& out, const Dimensions& dimensions, const std::vector<bool>& used) {
    for (const auto* values : {&dimensions.regions, &dimensions.operators, &dimensions.tracks,
                               &dimensions.phases, &dimensions.provinces}) {
        putCodes(out, *values);
    }
    out.put(quint64(std::count(used.begin(), used.end(), true)));
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (!used[i]) {
            continue;
        }
        const CohortRow& cohort = dimensions.cohorts[i];
        out.putText(cohort.code);
        for (const std::int32_t position :
             {cohort.region, cohort.operatorIndex, cohort.track, cohort.phase}) {
            out.put(quint64(position + 1));
        }
        putDay(out, cohort.startsOn, Epoch);
        putDay(out, cohort.endsOn, cohort.startsOn);
        out.put(quint64(cohort.mode));
    }
}

Dimensions takeDimensions(ByteColumnReader& in) {
    Dimensions dimensions;
    for (auto* values : {&dimensions.regions, &dimensions.operators, &dimensions.tracks, &dimensions.phases,
                         &dimensions.provinces}) {
        *values = takeCodes(in);
    }
    dimensions.cohorts.resize(in.takeBelow(in.left() + 1));
    for (std::size_t i = 0; i < dimensions.cohorts.size(); ++i) {
        CohortRow& cohort = dimensions.cohorts[i];
        cohort.id = std::int64_t(i) + 1;
        cohort.code = in.takeText();
        const auto position = [&in](const std::vector<Dimension>& values) {
            return std::int32_t(in.takeBelow(values.size() + 1)) - 1;
        };
        cohort.region = position(dimensions.regions);
        cohort.operatorIndex = position(dimensions.operators);
        cohort.track = position(dimensions.tracks);
        cohort.phase = position(dimensions.phases);
        cohort.startsOn = takeDay(in, Epoch);
        cohort.endsOn = takeDay(in, cohort.startsOn);
        cohort.mode = takeCode(in.take(), CohortMode::Bootcamp);
    }
    return dimensions;
}

/// Where a person's situations are looked for first: the day of their last status.
Day anchorOf(const LearnerRow& row) {
    Day anchor = NoDay;
    for (const EnrolmentRow& enrolment : row.enrolments) {
        anchor = std::max(anchor, enrolment.statusOn);
    }
    return anchor;
}

using Columns = std::array<ByteColumnWriter, ColumnCount>;

void putRow(Columns& columns, const LearnerRow& row, const Dimensions& dimensions,
            const std::vector<std::uint32_t>& cohortNumbers) {
    columns[Counts].put(row.enrolments.size());
    columns[Counts].put(row.situations.size());
    columns[Counts].put(row.contacts.size());
    columns[Persons].put(quint64(row.sex) | quint64(row.education) << 2);
    columns[Persons].put(quint64(row.province + 1));
    for (const EnrolmentRow& enrolment : row.enrolments) {
        const CohortRow none;
        const bool known = enrolment.cohort >= 0;
        const CohortRow& cohort = known ? dimensions.cohorts[std::size_t(enrolment.cohort)] : none;
        columns[Cohorts].put(known ? cohortNumbers[std::size_t(enrolment.cohort)] + 1u : 0u);
        putDay(columns[Starts], enrolment.startedOn, cohort.startsOn);
        putDay(columns[Ends], enrolment.plannedEndOn, cohort.endsOn);
        columns[Statuses].put(quint64(enrolment.status) | quint64(enrolment.neutralReason) << 4);
        columns[Statuses].put(quint64(enrolment.entryStatus) | quint64(enrolment.entryIntent) << 3);
        columns[Statuses].put(quint64(enrolment.transferFrom));
        putDay(columns[StatusDays], enrolment.statusOn, enrolment.plannedEndOn);
    }
    Day near = anchorOf(row);
    for (const SituationRow& situation : row.situations) {
        columns[Kinds].put(quint64(situation.kind) | quint64(situation.inField) << 4 |
                           quint64(situation.evidence != 'C') << 6);
        columns[Kinds].put(situation.place);
        putDay(columns[SituationStarts], situation.startedOn, near);
        putDay(columns[SituationEnds], situation.endedOn, situation.startedOn);
        putDay(columns[LastKnown], situation.lastKnownOn,
               situation.endedOn == NoDay ? situation.startedOn : situation.endedOn);
        putMaybe(columns[Contracts], situation.weeklyHours);
        putMaybe(columns[Contracts], situation.contractMonths);
        putMaybe(columns[Pay], situation.salary);
        near = situation.startedOn;
    }
    near = anchorOf(row);
    for (const ContactRow& contact : row.contacts) {
        putDay(columns[Attempts], contact.on, near);
        near = contact.on;
    }
}

}  // namespace

Pseudonym pseudonymOf(const QByteArray& uid, const QByteArray& key) {
    const QByteArray code = QMessageAuthenticationCode::hash(uid, key, QCryptographicHash::Sha256);
    return qFromBigEndian<Pseudonym>(code.constData());
}

void SealPseudonyms::finish() {
    std::sort(m_people.begin(), m_people.end());
}

Pseudonym SealPseudonyms::of(qint64 learner) const {
    const auto found = std::lower_bound(m_people.begin(), m_people.end(), std::pair(learner, Pseudonym(0)));
    return found == m_people.end() || found->first != learner ? 0 : found->second;
}

LearnerRow countedRow(const LearnerView& view) {
    LearnerRow row;
    row.id = view.learner.id;
    row.sex = view.learner.sex;
    row.education = view.learner.education;
    row.province = view.learner.province;
    std::vector<const EnrolmentFact*> chained;
    for (const EnrolmentFact& enrolment : view.enrolments) {
        if (enrolment.place == ChainPlace::Root || enrolment.place == ChainPlace::Next) {
            chained.push_back(&enrolment);
        }
    }
    std::vector<const EnrolmentFact*> byReference = chained;
    std::sort(byReference.begin(), byReference.end(),
              [](const EnrolmentFact* a, const EnrolmentFact* b) { return a->rank < b->rank; });
    const auto numberOf = [&byReference](const EnrolmentFact* fact) {
        return std::find(byReference.begin(), byReference.end(), fact) - byReference.begin() + 1;
    };
    row.enrolments.resize(chained.size());
    for (std::size_t i = 0; i < chained.size(); ++i) {
        const EnrolmentFact& fact = *chained[i];
        EnrolmentRow& enrolment = row.enrolments[std::size_t(numberOf(chained[i]) - 1)];
        enrolment.id = numberOf(chained[i]);
        enrolment.cohort = fact.cohort;
        enrolment.startedOn = fact.startedOn;
        enrolment.plannedEndOn = fact.plannedEndOn;
        enrolment.status = fact.status;
        enrolment.statusOn = fact.statusOn;
        enrolment.neutralReason = fact.neutralReason;
        enrolment.entryStatus = EntryStatus(fact.entryStatus);
        enrolment.entryIntent = EntryIntent(fact.entryIntent);
        enrolment.transferFrom = fact.place == ChainPlace::Next ? numberOf(chained[i - 1]) : 0;
    }
    for (const SituationFact& fact : view.situations) {
        SituationRow situation;
        situation.id = std::int64_t(row.situations.size()) + 1;
        situation.kind = fact.kind;
        situation.startedOn = fact.startedOn;
        situation.endedOn = fact.endedOn;
        situation.lastKnownOn = fact.lastKnownOn;
        situation.weeklyHours = fact.weeklyHours;
        situation.contractMonths = fact.contractMonths;
        situation.inField = fact.inField;
        situation.place = fact.place;
        situation.salary = fact.salary;
        situation.evidence = fact.verified ? 'B' : 'C';
        row.situations.push_back(situation);
    }
    for (const Day day : view.failedContacts) {
        row.contacts.push_back({day, ContactResult::NoAnswer});
    }
    return row;
}

QByteArray FactSnapshot::write(const Analysis& analysis, const Filter& filter,
                               const std::function<Pseudonym(qint64)>& pseudonyms, Progress& progress) {
    const Dimensions& dimensions = analysis.dimensions();
    // Who, by pseudonym: the file's own order would tell who came when.
    struct Entry {
        Pseudonym who;
        quint32 at;
    };
    std::vector<Entry> order;
    std::vector<bool> used(dimensions.cohorts.size());
    analysis.visit(filter, [&](const LearnerView& view) {
        order.push_back({pseudonyms(view.learner.id), quint32(order.size())});
        for (const EnrolmentFact& enrolment : view.enrolments) {
            const bool chained = enrolment.place == ChainPlace::Root || enrolment.place == ChainPlace::Next;
            if (chained && enrolment.cohort >= 0) {
                used[std::size_t(enrolment.cohort)] = true;
            }
        }
    });
    std::vector<std::uint32_t> numbers(used.size());
    std::uint32_t next = 0;
    for (std::size_t i = 0; i < used.size(); ++i) {
        numbers[i] = used[i] ? next++ : 0;
    }
    // Rows as they are met, column by column, then copied in the order of the pseudonyms.
    Columns columns;
    std::vector<std::array<quint32, ColumnCount>> ends;
    ends.reserve(order.size());
    analysis.visit(filter, [&](const LearnerView& view) {
        putRow(columns, countedRow(view), dimensions, numbers);
        std::array<quint32, ColumnCount>& end = ends.emplace_back();
        for (std::size_t column = 0; column < ColumnCount; ++column) {
            end[column] = quint32(columns[column].bytes().size());
        }
        if (qint64(ends.size()) % PeopleBetweenReports == 0) {
            progress.report(qint64(ends.size()), qint64(order.size()));
            progress.check();
        }
    });
    std::sort(order.begin(), order.end(), [](const Entry& a, const Entry& b) { return a.who < b.who; });

    ByteColumnWriter out;
    out.put(Format);
    putDimensions(out, dimensions, used);
    out.put(order.size());
    Pseudonym last = 0;
    for (const Entry& entry : order) {
        if (entry.who == last && &entry != &order.front()) {
            throw Error(
                Message{QT_TRANSLATE_NOOP("core",
                                          "Two people of this file have one pseudonym; the report can't be "
                                          "sealed.")});
        }
        std::array<char, 8> bytes;
        qToBigEndian(entry.who, bytes.data());
        out.putBytes(QByteArray(bytes.data(), 8));
        last = entry.who;
    }
    for (std::size_t column = 0; column < ColumnCount; ++column) {
        const QByteArray& packed = columns[column].bytes();
        out.put(quint64(packed.size()));
        for (const Entry& entry : order) {
            const quint32 begin = entry.at ? ends[entry.at - 1][column] : 0;
            out.putBytes(QByteArray::fromRawData(packed.constData() + begin,
                                                 qsizetype(ends[entry.at][column] - begin)));
        }
        columns[column] = {};
    }
    return out.bytes();
}

FactSnapshot::FactSnapshot(const QByteArray& bytes) : m_bytes(bytes) {
    ByteColumnReader in(m_bytes.constData(), m_bytes.constData() + m_bytes.size());
    if (in.take() != Format) {
        throw Error(
            Message{QT_TRANSLATE_NOOP("core",
                                      "The sealed facts were written by a newer version of Jisr. Verify the "
                                      "file with that version.")});
    }
    m_dimensions = takeDimensions(in);
    m_people.resize(in.takeBelow(in.left() / 8 + 1));
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        m_people[i] = qFromBigEndian<Pseudonym>(in.takeBytes(8).constData());
        if (i > 0 && m_people[i] <= m_people[i - 1]) {
            ByteColumnReader::broken();
        }
    }
    m_rowsAt = in.at() - m_bytes.constData();
}

void FactSnapshot::eachRow(const std::function<void(const LearnerRow&)>& take) const {
    ByteColumnReader in(m_bytes.constData() + m_rowsAt, m_bytes.constData() + m_bytes.size());
    std::array<ByteColumnReader, ColumnCount> columns;
    for (ByteColumnReader& column : columns) {
        column = in.takeColumn();
    }
    LearnerRow row;
    for (std::size_t person = 0; person < m_people.size(); ++person) {
        row.id = std::int64_t(person) + 1;
        row.enrolments.assign(columns[Counts].takeBelow(columns[Cohorts].left() + 1), {});
        row.situations.assign(columns[Counts].takeBelow(columns[Kinds].left() + 1), {});
        row.contacts.assign(columns[Counts].takeBelow(columns[Attempts].left() + 1), {});
        const quint64 who = columns[Persons].take();
        row.sex = takeCode(who & 3, Sex::M);
        row.education = takeCode(who >> 2, Education::Doctorate);
        row.province =
            std::int16_t(qint64(columns[Persons].takeBelow(m_dimensions.provinces.size() + 1)) - 1);
        for (std::size_t i = 0; i < row.enrolments.size(); ++i) {
            EnrolmentRow& enrolment = row.enrolments[i];
            enrolment.id = std::int64_t(i) + 1;
            enrolment.cohort =
                std::int32_t(qint64(columns[Cohorts].takeBelow(m_dimensions.cohorts.size() + 1)) - 1);
            const CohortRow none;
            const CohortRow& cohort =
                enrolment.cohort < 0 ? none : m_dimensions.cohorts[std::size_t(enrolment.cohort)];
            enrolment.startedOn = takeDay(columns[Starts], cohort.startsOn);
            enrolment.plannedEndOn = takeDay(columns[Ends], cohort.endsOn);
            const quint64 status = columns[Statuses].take(), entry = columns[Statuses].take();
            enrolment.status = takeCode(status & 15, EnrolmentStatus::NoShow);
            enrolment.neutralReason = takeCode(status >> 4, NeutralReason::Detention);
            enrolment.entryStatus = takeCode(entry & 7, EntryStatus::Inactive);
            enrolment.entryIntent = takeCode(entry >> 3, EntryIntent::Study);
            enrolment.transferFrom = std::int64_t(columns[Statuses].takeBelow(row.enrolments.size() + 1));
            enrolment.statusOn = takeDay(columns[StatusDays], enrolment.plannedEndOn);
        }
        Day near = anchorOf(row);
        for (std::size_t i = 0; i < row.situations.size(); ++i) {
            SituationRow& situation = row.situations[i];
            situation.id = std::int64_t(i) + 1;
            const quint64 kind = columns[Kinds].take();
            situation.kind = takeCode(kind & 15, SituationKind::Mil);
            situation.inField = takeCode(kind >> 4 & 3, YesNo::No);
            situation.evidence = kind >> 6 ? 'B' : 'C';
            situation.place = PlaceCode(columns[Kinds].takeBelow(256));
            situation.startedOn = takeDay(columns[SituationStarts], near);
            situation.endedOn = takeDay(columns[SituationEnds], situation.startedOn);
            situation.lastKnownOn = takeDay(
                columns[LastKnown], situation.endedOn == NoDay ? situation.startedOn : situation.endedOn);
            situation.weeklyHours = takeMaybe<std::int16_t>(columns[Contracts]);
            situation.contractMonths = takeMaybe<std::int16_t>(columns[Contracts]);
            situation.salary = takeMaybe<qint64>(columns[Pay]);
            near = situation.startedOn;
        }
        near = anchorOf(row);
        for (ContactRow& contact : row.contacts) {
            contact.on = takeDay(columns[Attempts], near);
            contact.result = ContactResult::NoAnswer;
            near = contact.on;
        }
        take(row);
    }
}

Analysis FactSnapshot::analysis(const RuleParameters& parameters, const QDate& cutOff,
                                Progress& progress) const {
    Analysis analysis(m_dimensions, parameters);
    eachRow([&](const LearnerRow& row) {
        analysis.add(row);
        if (row.id % PeopleBetweenReports == 0) {
            progress.report(row.id, qint64(m_people.size()));
            progress.check();
        }
    });
    analysis.finish(cutOff);
    return analysis;
}

}  // namespace jisr
