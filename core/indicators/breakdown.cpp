#include <algorithm>

#include "core/base/phrasebook.h"
#include "core/indicators/analysis.h"
#include "core/indicators/counters.h"
#include "core/indicators/groupcodes.h"

namespace jisr {

std::vector<CodeName> Breakdown::names(qsizetype group) const {
    if (m_grouping.keys.empty()) return {m_codes->names(GroupKey::All).front()};
    std::vector<CodeName> names;
    for (std::size_t k = 0; k < m_grouping.keys.size(); ++k) names.push_back(name(group, k));
    return names;
}

const CodeName& Breakdown::name(qsizetype group, std::size_t position) const {
    return m_codes->names(m_grouping.keys[position])[std::size_t(m_groups[std::size_t(group)][position])];
}

std::int32_t Breakdown::cohort(qsizetype group) const {
    return m_codes->cohortOfRank(m_groups[std::size_t(group)].front());
}

QStringList Breakdown::codes(qsizetype group) const {
    QStringList codes;
    for (const CodeName& name : names(group)) codes << name.code;
    return codes;
}

QString Breakdown::label(qsizetype group, const Phrasebook& phrasebook) const {
    QStringList labels;
    for (const CodeName& name : names(group)) labels << name.label(phrasebook);
    return labels.join(QStringLiteral(" × "));
}

qsizetype Breakdown::indexOf(const QStringList& codes) const {
    if (m_grouping.keys.empty())
        return codes == QStringList{QStringLiteral("ALL")} || codes.isEmpty() ? 0 : -1;
    if (codes.size() != qsizetype(m_grouping.keys.size())) return -1;
    std::array<std::int32_t, MostKeys> ranks{};
    for (std::size_t k = 0; k < m_grouping.keys.size(); ++k)
        ranks[k] = m_codes->rankOfCode(m_grouping.keys[k], codes[qsizetype(k)]);
    const auto found = std::lower_bound(m_groups.begin(), m_groups.end(), ranks);
    return found != m_groups.end() && *found == ranks ? found - m_groups.begin() : -1;
}

const std::uint32_t* Breakdown::counters(qsizetype group) const {
    const std::size_t stride = counter::FirstDate + m_horizons.size() * counter::PerDate;
    return m_counts.data() + m_rows[std::size_t(group)] * stride;
}

const std::uint32_t* Breakdown::block(qsizetype group, int horizon) const {
    const auto date = std::find(m_horizons.begin(), m_horizons.end(), horizon);
    if (date == m_horizons.end()) return nullptr;
    return counters(group) + counter::FirstDate + std::size_t(date - m_horizons.begin()) * counter::PerDate;
}

std::vector<qint64> Breakdown::statuses(qsizetype group, int horizon) const {
    std::vector<qint64> result(std::size_t(StatusCount), 0);
    if (const std::uint32_t* counts = block(group, horizon)) std::copy_n(counts, StatusCount, result.begin());
    return result;
}

void Breakdown::addStatuses(qsizetype group, int horizon, std::vector<qint64>& sum) const {
    if (const std::uint32_t* counts = block(group, horizon))
        for (std::size_t status = 0; status < sum.size(); ++status) sum[status] += counts[status];
}

qint64 Breakdown::chains(qsizetype group) const {
    return counters(group)[counter::Chains];
}

qint64 Breakdown::begun(qsizetype group) const {
    return counters(group)[counter::Begun];
}

qint64 Breakdown::inTraining(qsizetype group) const {
    return counters(group)[counter::InTraining];
}

qint64 Breakdown::graduates(qsizetype group) const {
    qint64 sum = 0;
    for (qint64 count : statuses(group, 0)) sum += count;
    return sum;
}

Figure Breakdown::figure(qsizetype group, IndicatorId id, int horizon) const {
    const IndicatorInfo& info = indicatorInfo(id);
    Figure figure{id, info.perHorizon ? horizon : info.fixedHorizon, 0, 0, std::nullopt};
    const std::uint32_t* fixed = counters(group);
    const auto is = [&](qint64 numerator, qint64 denominator) {
        figure.numerator = numerator;
        figure.denominator = denominator;
        return figure;
    };
    const auto ratio = [&](std::size_t numerator, std::size_t denominator) {
        return is(fixed[numerator], fixed[denominator]);
    };
    switch (id) {
        case IndicatorId::Conf:
            return ratio(counter::Confirmed, counter::Confirmable);
        case IndicatorId::Grad:
            return ratio(counter::Graduated, counter::Ended);
        case IndicatorId::GradOt:
            return ratio(counter::OnTime, counter::Ended);
        case IndicatorId::Drop:
            return ratio(counter::Dropped, counter::Ended);
        case IndicatorId::Fail:
            return ratio(counter::Failed, counter::Ended);
        case IndicatorId::Ongo:
            return ratio(counter::Ongoing, counter::Ended);
        case IndicatorId::Sust3To6:
            return ratio(counter::Sust36, counter::Sust3);
        case IndicatorId::Sust6To12:
            return ratio(counter::Sust612, counter::Sust6);
        case IndicatorId::E2i:
            return ratio(counter::EntrantsInserted, counter::Entrants);
        case IndicatorId::Cirr180:
            return ratio(counter::Cirr, counter::CirrDue);
        case IndicatorId::Cirr180Ft:
            return ratio(counter::CirrFullTime, counter::CirrDue);
        case IndicatorId::SalMed:
            return is(0, fixed[counter::Salaries]);
        default:
            break;
    }

    const std::uint32_t* counts = block(group, id == IndicatorId::InsD ? 0 : figure.horizon);
    if (!counts) return figure;
    const auto status = [&](Status s) { return qint64(counts[std::size_t(s)]); };
    const qint64 employed = status(Status::Emp) + status(Status::Self);
    const qint64 inserted = employed + status(Status::Appr) + status(Status::Ci);
    const qint64 unknown = status(Status::Unreached) + status(Status::NotTraced);
    qint64 n = 0;
    for (int s = 0; s < int(Status::Neutral); ++s) n += counts[s];
    const qint64 due = n + status(Status::Neutral);
    switch (id) {
        case IndicatorId::InsD:
        case IndicatorId::Ins:
            return is(inserted, n);
        case IndicatorId::Due:
            return is(due, due + status(Status::NotDue));
        case IndicatorId::Neut:
            return is(status(Status::Neutral), due);
        case IndicatorId::Emp:
            return is(employed, n);
        case IndicatorId::InsUb:
            return is(inserted + unknown, n);
        case IndicatorId::Pos:
            return is(inserted + status(Status::Study), n);
        case IndicatorId::ShAppr:
            return is(status(Status::Appr), n);
        case IndicatorId::ShCi:
            return is(status(Status::Ci), n);
        case IndicatorId::ShStudy:
            return is(status(Status::Study), n);
        case IndicatorId::ShInt:
            return is(status(Status::Int), n);
        case IndicatorId::ShSeek:
            return is(status(Status::Seek), n);
        case IndicatorId::ShInact:
            return is(status(Status::Inact), n);
        case IndicatorId::Unk:
            return is(unknown, n);
        case IndicatorId::Unreached:
            return is(status(Status::Unreached), n);
        case IndicatorId::NotTraced:
            return is(status(Status::NotTraced), n);
        case IndicatorId::Rep:
            return is(n - unknown, n);
        case IndicatorId::InsR:
            return is(inserted, n - unknown);
        case IndicatorId::InsA:
            return is(inserted, inserted + status(Status::Seek));
        case IndicatorId::InsN:
            return is(counts[counter::InsertedNotEmployedAtEntry], counts[counter::NotEmployedAtEntry]);
        case IndicatorId::Ver:
            return is(counts[counter::Verified], inserted);
        case IndicatorId::Stab:
            return is(counts[counter::Stable], employed);
        case IndicatorId::Field:
            return is(counts[counter::InField], counts[counter::FieldKnown]);
        case IndicatorId::Ft30:
            return is(counts[counter::FullTime], counts[counter::HoursKnown]);
        case IndicatorId::Local:
            return is(counts[counter::Local], inserted);
        case IndicatorId::Abroad:
            return is(counts[counter::Abroad], inserted);
        case IndicatorId::Ofppt:
            return is(fixed[counter::Ofppt], inserted + status(Status::Seek) + status(Status::Study));
        default:
            return figure;
    }
}

}  // namespace jisr
