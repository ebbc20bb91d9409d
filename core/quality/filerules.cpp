#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "core/quality/ruleparts.h"

namespace jisr {

FileRules::FileRules(const CutOffRules& rules, const Dimensions& dimensions,
                     std::vector<TypedSituations> typed)
    : m_rules(rules),
      m_dimensions(dimensions),
      m_typed(std::move(typed)),
      m_seats(dimensions.cohorts.size(), 0),
      m_operators(dimensions.operators.size()) {}

void FileRules::look(const PersonSeen& person) {
    const qint64 id = person.row.facts.id;
    if (person.row.phone) {
        m_numbers.push_back({person.row.phone, id});
    }
    if (person.row.phone2 && person.row.phone2 != person.row.phone) {
        m_numbers.push_back({person.row.phone2, id});
    }

    const auto operatorOf = [&](std::int32_t cohort) {
        return cohort < 0 ? -1 : m_dimensions.cohorts[std::size_t(cohort)].operatorIndex;
    };
    for (const EnrolmentFact& fact : person.view.enrolments) {
        // who never came, or left before they counted, freed the place for somebody else
        const bool freed =
            fact.status == EnrolmentStatus::NoShow ||
            (fact.status == EnrolmentStatus::Dropped && fact.statusOn != NoDay && fact.startedOn != NoDay &&
             fact.statusOn < fact.startedOn + m_rules.parameters.confirmDays);
        if (fact.cohort >= 0 && fact.place != ChainPlace::Selection && !freed) {
            ++m_seats[std::size_t(fact.cohort)];
        }
    }
    for (const ChainOutcome& chain : person.outcome.chains()) {
        const std::int32_t by = operatorOf(person.view.enrolments[chain.root].cohort);
        if (by >= 0 && chain.training & EndedBit) {
            ++m_operators[std::size_t(by)].ended;
            m_operators[std::size_t(by)].graduated += (chain.training & GraduatedBit) != 0;
        }
    }
    std::int32_t by = -1;
    if (const GraduateOutcome* graduate = person.outcome.graduate()) {
        by = operatorOf(person.view.enrolments[person.outcome.chains()[graduate->chain].leaf].cohort);
        const Status status = statusOf(person.outcome.codes()[m_rules.at6]);
        if (by >= 0 && status != Status::NotDue && status != Status::Neutral) {
            ++m_operators[std::size_t(by)].due;
            m_operators[std::size_t(by)].inserted += isInserted(status);
        }
    } else if (!person.view.enrolments.empty()) {
        by = operatorOf(person.view.enrolments.front().cohort);
    }
    for (std::size_t i = 0; i < person.row.facts.situations.size(); ++i) {
        const SituationRow& situation = person.row.facts.situations[i];
        if (!isInsertion(situation.kind)) {
            continue;
        }
        lookAtTyping(situation.id, id);
        if (const Day on = person.row.situations[i].evidenceOn; on != NoDay && by >= 0) {
            m_byEvidence.push_back({by, on, situation.id, id});
        }
    }
}

void FileRules::lookAtTyping(qint64 situation, qint64 person) {
    const auto after =
        std::upper_bound(m_typed.begin(), m_typed.end(), situation,
                         [](qint64 id, const TypedSituations& typed) { return id < typed.first; });
    if (after == m_typed.begin()) {
        return;
    }
    const TypedSituations& typed = *(after - 1);
    if (situation > typed.last) {
        return;
    }
    auto login = std::find(m_logins.begin(), m_logins.end(), typed.who);
    if (login == m_logins.end()) {
        login = m_logins.insert(m_logins.end(), typed.who);
    }
    m_byTyping.push_back({login - m_logins.begin(), typed.on, situation, person});
}

void FileRules::findPhones(FindingLists& lists) {
    auto& list = lists[std::size_t(QualityRule::SharedPhone)];
    std::sort(m_numbers.begin(), m_numbers.end(), [](const Number& a, const Number& b) {
        return std::tie(a.phone, a.person) < std::tie(b.phone, b.person);
    });
    for (std::size_t begin = 0, end = 0; begin < m_numbers.size(); begin = end) {
        while (end < m_numbers.size() && m_numbers[end].phone == m_numbers[begin].phone) {
            ++end;
        }
        if (end - begin >= std::size_t(qualitybounds::PeopleWithOnePhone)) {
            for (std::size_t i = begin; i < end; ++i) {
                list.push_back({m_numbers[i].person, m_numbers[i].person, m_numbers[i].phone,
                                qint64(end - begin), 0, 0});
            }
        }
    }
    // somebody with two such numbers is named for the more frequent one
    std::sort(list.begin(), list.end(), [](const QualityFinding& a, const QualityFinding& b) {
        return std::tie(a.row, b.b) < std::tie(b.row, a.b);
    });
    list.erase(
        std::unique(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.row == b.row; }),
        list.end());
    // people with one number stand together
    std::sort(list.begin(), list.end(), [](const QualityFinding& a, const QualityFinding& b) {
        return std::tie(b.b, a.a, a.row) < std::tie(a.b, b.a, b.row);
    });
}

void FileRules::findBursts(std::vector<Dated>& dated, int aspect, QualityReport& report,
                           FindingLists& lists) {
    std::sort(dated.begin(), dated.end(), [](const Dated& a, const Dated& b) {
        return std::tie(a.by, a.on, a.situation) < std::tie(b.by, b.on, b.situation);
    });
    struct Stretch {
        std::size_t begin, end;
    };
    std::vector<Stretch> days;
    std::vector<std::size_t> sizes;
    for (std::size_t begin = 0, end = 0; begin < dated.size(); begin = end) {
        days.clear();
        sizes.clear();
        while (end < dated.size() && dated[end].by == dated[begin].by) {
            const std::size_t from = end;
            while (end < dated.size() && dated[end].by == dated[from].by && dated[end].on == dated[from].on) {
                ++end;
            }
            days.push_back({from, end});
            sizes.push_back(end - from);
        }
        std::sort(sizes.begin(), sizes.end());
        for (const Stretch& day : days) {
            const std::size_t size = day.end - day.begin;
            if (size < std::size_t(qualitybounds::InsertionsInOneDay)) {
                continue;
            }
            if (aspect == 1 && sizes.size() > 1) {
                // the busy end of its other days: this one taken out of the ordered sizes
                const auto mine =
                    std::size_t(std::lower_bound(sizes.begin(), sizes.end(), size) - sizes.begin());
                const std::size_t others = sizes.size() - 1, busy = (others * 9 + 9) / 10 - 1;
                const std::size_t usual = sizes[busy >= mine ? busy + 1 : busy];
                if (size < usual * std::size_t(qualitybounds::BurstOverBusyDay)) {
                    continue;
                }
            }
            const auto name = qint64(report.names.size());
            report.names.push_back(aspect == 0 ? m_logins[std::size_t(dated[begin].by)]
                                               : m_dimensions.operators[std::size_t(dated[begin].by)].name);
            for (std::size_t i = day.begin; i < day.end; ++i) {
                lists[std::size_t(QualityRule::InsertionsInOneDay)].push_back(
                    {dated[i].situation, dated[i].person, dated[i].on, qint64(size), name,
                     static_cast<std::uint8_t>(aspect)});
            }
        }
    }
}

void FileRules::finish(const std::vector<qint64>& capacities, QualityReport& report, FindingLists& lists) {
    findPhones(lists);
    findBursts(m_byTyping, 0, report, lists);
    findBursts(m_byEvidence, 1, report, lists);
    // a situation typed and proved on such days is named once
    auto& bursts = lists[std::size_t(QualityRule::InsertionsInOneDay)];
    std::sort(bursts.begin(), bursts.end(), [](const QualityFinding& a, const QualityFinding& b) {
        return std::tie(a.row, a.aspect) < std::tie(b.row, b.aspect);
    });
    bursts.erase(std::unique(bursts.begin(), bursts.end(),
                             [](const auto& a, const auto& b) { return a.row == b.row; }),
                 bursts.end());
    std::sort(bursts.begin(), bursts.end(), [](const QualityFinding& a, const QualityFinding& b) {
        return std::tie(b.b, a.c, a.row) < std::tie(a.b, b.c, b.row);
    });

    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        if (capacities[i] >= 0 && m_seats[i] > capacities[i]) {
            lists[std::size_t(QualityRule::CohortOverCapacity)].push_back(
                {m_dimensions.cohorts[i].id, 0, m_seats[i], capacities[i], 0, 0});
        }
    }
    for (std::size_t i = 0; i < m_operators.size(); ++i) {
        const OperatorTally& tally = m_operators[i];
        const bool all = tally.graduated == tally.ended && tally.inserted == tally.due;
        if (all && tally.ended >= qualitybounds::PeopleForAllHundred &&
            tally.due >= qualitybounds::PeopleForAllHundred) {
            lists[std::size_t(QualityRule::OperatorAllHundred)].push_back(
                {m_dimensions.operators[i].id, 0, tally.ended, tally.due, 0, 0});
        }
    }
}

}  // namespace jisr
