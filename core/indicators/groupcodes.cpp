#include "core/indicators/groupcodes.h"

#include <algorithm>
#include <numeric>

namespace jisr {

namespace {

std::vector<CodeName> named(const std::vector<Dimension>& dimensions) {
    std::vector<CodeName> names;
    names.reserve(dimensions.size());
    for (const Dimension& d : dimensions) names.push_back({d.code, d.name, d.nameAr, nullptr});
    return names;
}

std::vector<CodeName> sexes() {
    return {{QStringLiteral("F"), {}, {}, QT_TRANSLATE_NOOP("core", "Women")},
            {QStringLiteral("M"), {}, {}, QT_TRANSLATE_NOOP("core", "Men")}};
}

std::vector<CodeName> educations() {
    return {{QStringLiteral("below_bac"), {}, {}, QT_TRANSLATE_NOOP("core", "Below baccalaureate")},
            {QStringLiteral("bac"), {}, {}, QT_TRANSLATE_NOOP("core", "Baccalaureate")},
            {QStringLiteral("bac_2"), {}, {}, QT_TRANSLATE_NOOP("core", "Baccalaureate + 2")},
            {QStringLiteral("bac_3"), {}, {}, QT_TRANSLATE_NOOP("core", "Baccalaureate + 3")},
            {QStringLiteral("bac_4"), {}, {}, QT_TRANSLATE_NOOP("core", "Baccalaureate + 4")},
            {QStringLiteral("bac_5"), {}, {}, QT_TRANSLATE_NOOP("core", "Baccalaureate + 5")},
            {QStringLiteral("doctorate"), {}, {}, QT_TRANSLATE_NOOP("core", "Doctorate")}};
}

std::vector<CodeName> entryStatuses() {
    return {{QStringLiteral("unemployed"), {}, {}, QT_TRANSLATE_NOOP("core", "Unemployed at entry")},
            {QStringLiteral("employed"), {}, {}, QT_TRANSLATE_NOOP("core", "Employed at entry")},
            {QStringLiteral("student"), {}, {}, QT_TRANSLATE_NOOP("core", "Student at entry")},
            {QStringLiteral("inactive"), {}, {}, QT_TRANSLATE_NOOP("core", "Inactive at entry")}};
}

std::vector<CodeName> modes() {
    return {{QStringLiteral("initial"), {}, {}, QT_TRANSLATE_NOOP("core", "Initial training")},
            {QStringLiteral("continuing"), {}, {}, QT_TRANSLATE_NOOP("core", "Continuing training")},
            {QStringLiteral("alternance"), {}, {}, QT_TRANSLATE_NOOP("core", "Alternance")},
            {QStringLiteral("bootcamp"), {}, {}, QT_TRANSLATE_NOOP("core", "Bootcamp")}};
}

}  // namespace

GroupCodes::GroupCodes(const Dimensions& dimensions)
    : m_cohortRows(dimensions.cohorts.size() + 1), m_cohorts(dimensions.cohorts) {
    m_names[std::size_t(GroupKey::All)] = {
        {QStringLiteral("ALL"), {}, {}, QT_TRANSLATE_NOOP("core", "Whole programme")}};
    order(GroupKey::Region, named(dimensions.regions));
    order(GroupKey::Operator, named(dimensions.operators));
    order(GroupKey::Track, named(dimensions.tracks));
    order(GroupKey::Phase, named(dimensions.phases));
    order(GroupKey::Province, named(dimensions.provinces));
    std::vector<CodeName> cohorts;
    cohorts.reserve(m_cohorts.size());
    for (const CohortRow& c : m_cohorts) cohorts.push_back({c.code, c.code, {}, nullptr});
    order(GroupKey::Cohort, std::move(cohorts));
    m_cohortOfRank.resize(m_cohortRows);
    for (std::int32_t cohort = -1; cohort + 1 < std::int32_t(m_cohortRows); ++cohort)
        m_cohortOfRank[std::size_t(rank(GroupKey::Cohort, cohort))] = cohort;
    order(GroupKey::Sex, sexes());
    order(GroupKey::Education, educations());
    order(GroupKey::EntryStatus, entryStatuses());
    order(GroupKey::Mode, modes());
}

bool GroupCodes::isOfCohort(GroupKey key) {
    return (key >= GroupKey::Region && key <= GroupKey::Phase) || key == GroupKey::Mode;
}

void GroupCodes::order(GroupKey key, std::vector<CodeName> names) {
    names.insert(names.begin(), CodeName::notStated());
    std::vector<QByteArray> bytes;
    bytes.reserve(names.size());
    for (const CodeName& name : names) bytes.push_back(name.code.toUtf8());
    std::vector<std::int32_t> byRank(names.size());
    std::iota(byRank.begin(), byRank.end(), 0);
    std::stable_sort(byRank.begin(), byRank.end(), [&](std::int32_t a, std::int32_t b) {
        return bytes[std::size_t(a)] < bytes[std::size_t(b)];
    });
    std::vector<std::int32_t>& ranks = m_ranks[std::size_t(key)];
    std::vector<CodeName>& sorted = m_names[std::size_t(key)];
    ranks.resize(names.size());
    sorted.reserve(names.size());
    for (std::size_t rank = 0; rank < byRank.size(); ++rank) {
        ranks[std::size_t(byRank[rank])] = std::int32_t(rank);
        sorted.push_back(std::move(names[std::size_t(byRank[rank])]));
    }
}

std::int32_t GroupCodes::rank(GroupKey key, std::int32_t position) const {
    const std::vector<std::int32_t>& ranks = m_ranks[std::size_t(key)];
    const auto index = std::size_t(position) + 1;
    return position >= 0 && index < ranks.size() ? ranks[index] : ranks.front();
}

std::int32_t GroupCodes::rankOfCode(GroupKey key, const QString& code) const {
    const std::vector<CodeName>& all = names(key);
    const QByteArray wanted = code.toUtf8();
    const auto found =
        std::lower_bound(all.begin(), all.end(), wanted,
                         [](const CodeName& n, const QByteArray& w) { return n.code.toUtf8() < w; });
    return found != all.end() && found->code == code ? std::int32_t(found - all.begin()) : -1;
}

std::int32_t GroupCodes::rankOfCohort(GroupKey key, std::size_t cohortRow) const {
    if (key == GroupKey::All) return 0;
    if (cohortRow >= m_cohorts.size()) return rank(key, -1);
    const CohortRow& cohort = m_cohorts[cohortRow];
    switch (key) {
        case GroupKey::Region:
            return rank(key, cohort.region);
        case GroupKey::Operator:
            return rank(key, cohort.operatorIndex);
        case GroupKey::Track:
            return rank(key, cohort.track);
        case GroupKey::Phase:
            return rank(key, cohort.phase);
        case GroupKey::Mode:
            return rank(key, std::int32_t(cohort.mode) - 1);
        default:
            return rank(key, std::int32_t(cohortRow));
    }
}

std::int32_t GroupCodes::rankOfPerson(GroupKey key, PersonByte person, std::int16_t province) const {
    // In these enumerations 0 is "unknown" and the codes follow from 1 on.
    switch (key) {
        case GroupKey::Sex:
            return rank(key, std::int32_t(person & 3) - 1);
        case GroupKey::Education:
            return rank(key, std::int32_t(person >> 2 & 7) - 1);
        case GroupKey::EntryStatus:
            return rank(key, std::int32_t(person >> 5) - 1);
        case GroupKey::Province:
            return rank(key, province);
        default:
            return 0;
    }
}

}  // namespace jisr
