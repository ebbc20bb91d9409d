#include "core/forecast/simulation.h"

#include <algorithm>
#include <cmath>

namespace jisr {

namespace {

double pushed(double rate, int points) {
    return logit(std::clamp(rate + points / 100.0, 0.001, 0.999)) - logit(rate);
}

}  // namespace

Simulation::Simulation(const ProgrammePast& past, int atMonth, const ForecastQuestion& question)
    : m_past(past),
      m_at(atMonth),
      m_months(std::max(question.untilMonth - atMonth, 0)),
      m_question(question),
      m_regionsMonth(question.regionsMonth > 0 ? question.regionsMonth : question.untilMonth),
      m_model(past, atMonth) {
    const std::size_t regions = past.regions.size();
    m_graduationPush = pushed(m_model.graduation(), question.levers.graduationPoints);
    m_insertionPush = pushed(m_model.insertion(), question.levers.insertionPoints);
    std::vector<double> weights(regions, 0), shifts(regions, 0);
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        m_startOf[i].assign(regions, 0);
        m_path[i].resize(static_cast<std::size_t>(m_months));
    }
    for (const TrainingGroup& group : past.groups) {
        const auto region = static_cast<std::size_t>(group.region);
        double people = 1;
        for (int month = group.firstMonth; month <= atMonth; ++month) {
            if (const CohortMonth* now = group.at(month)) {
                m_startOf[0][region] += now->confirmed;
                m_startOf[1][region] += now->graduated;
                m_startOf[2][region] += now->inserted;
                if (month > atMonth - HeadlineHorizon && now->graduated > 0) {
                    await(group.region, month + HeadlineHorizon, now->graduated);
                }
                if (month == atMonth - HeadlineHorizon && atMonth > past.lastWhole) {
                    const CohortMonth* last = group.at(atMonth);
                    await(group.region, atMonth + 1, qint64(now->graduated) - (last ? last->due : 0));
                }
                people += month > atMonth - 12 ? now->entered : 0;
            }
        }
        weights[region] += people;
        shifts[region] += people * m_model.insertionShift(group.cell);
        takeTraining(group);
    }
    for (std::size_t region = 0; region < regions; ++region) {
        m_insertionOf.push_back(logit(m_model.insertion()) + m_insertionPush +
                                (weights[region] > 0 ? shifts[region] / weights[region] : 0));
    }
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        for (const qint64 people : m_startOf[i]) {
            m_start[i] += people;
        }
    }
    for (int age = -ForecastModel::Before; age <= ForecastModel::After; ++age) {
        m_usualNow.push_back(m_model.graduationNow(age));
    }
    addIntakes();
}

void Simulation::takeTraining(const TrainingGroup& group) {
    const double shift = m_model.graduationShift(group.cell) + m_graduationPush;
    qint64 inTraining = 0, confirmed = 0;
    for (int month = group.firstMonth; month <= m_at; ++month) {
        if (const CohortMonth* now = group.at(month)) {
            inTraining += qint64(now->entered) - now->graduated - now->left;
            confirmed += now->confirmed;
        }
    }
    if (inTraining > 0 && m_at < group.endMonth + ForecastModel::After) {
        const double logOdds = logit(m_model.graduation(group.startMonth, group.endMonth, m_at + 1)) + shift;
        // operators of one region that end together are drawn together, at their mean
        const auto same = std::find_if(m_batches.begin(), m_batches.end(), [&group](const Batch& batch) {
            return batch.region == group.region && batch.endMonth == group.endMonth;
        });
        if (same == m_batches.end()) {
            m_batches.push_back({group.region, group.endMonth, inTraining, logOdds});
        } else {
            const double share = double(inTraining) / double(inTraining + same->people);
            same->logOdds += share * (logOdds - same->logOdds);
            same->people += inTraining;
        }
    }
    // a month's grace for a cohort whose people are recorded late
    if (group.startMonth > m_at || (confirmed == 0 && group.startMonth == m_at)) {
        const int start = std::max(group.startMonth, m_at + 1);
        m_planned += group.cohorts;
        await({group.region, start, group.endMonth, double(group.cohorts), m_model.cohortSize(group.cell),
               logit(m_model.graduation(start, group.endMonth, start)) + shift});
    }
}

// operators of one region whose cohorts begin and end together are drawn together, at their mean
void Simulation::await(const Intake& intake) {
    const auto same = std::find_if(m_intakes.begin(), m_intakes.end(), [&intake](const Intake& other) {
        return other.region == intake.region && other.month == intake.month &&
               other.endMonth == intake.endMonth;
    });
    if (same == m_intakes.end()) {
        m_intakes.push_back(intake);
        return;
    }
    const double share = intake.cohorts / (intake.cohorts + same->cohorts);
    same->size += share * (intake.size - same->size);
    same->logOdds += share * (intake.logOdds - same->logOdds);
    same->cohorts += intake.cohorts;
}

void Simulation::await(int region, int month, qint64 graduates) {
    const auto same = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting& other) {
        return other.region == region && other.month == month;
    });
    if (same == m_waiting.end()) {
        m_waiting.push_back({region, month, graduates});
    } else {
        same->people += graduates;
    }
}

// added cohorts start evenly through the months, one region after the other
void Simulation::addIntakes() {
    const auto regions = static_cast<int>(m_past.regions.size());
    if (m_question.levers.cohortsPerHalfYear <= 0 || regions == 0) {
        return;
    }
    for (int month = m_at + 1; month <= m_question.untilMonth; ++month) {
        for (int region = 0; region < regions; ++region) {
            m_intakes.push_back({region, month, month + m_model.usualLength(),
                                 m_question.levers.cohortsPerHalfYear / 6.0 / regions, m_model.usualSize(),
                                 logit(m_model.graduation()) + m_graduationPush});
        }
    }
}

void Simulation::reach(Measure measure, int region, int month, qint64 people) {
    const auto which = static_cast<std::size_t>(measure);
    if (month <= m_at || month > m_at + m_months) {
        return;
    }
    m_path[which][static_cast<std::size_t>(month - m_at - 1)] += people;
    if (month <= m_regionsMonth) {
        m_ends[which][static_cast<std::size_t>(region)] += people;
    }
}

void Simulation::graduate(Chance& chance, int region, int endMonth, int from, qint64 people, double logOdds) {
    qint64 left = chance.binomial(people, logistic(logOdds));
    const auto& now = m_now[static_cast<std::size_t>(region)];
    for (int month = from; left > 0 && month <= m_at + m_months; ++month) {
        const qint64 graduated = chance.binomial(left, now[ForecastModel::ageOf(month - endMonth)]);
        left -= graduated;
        if (graduated > 0) {
            graduatesIn(region, month) += graduated;
        }
    }
}

void Simulation::run(Chance& chance) {
    const std::size_t regions = m_past.regions.size();
    m_graduates.assign(regions * static_cast<std::size_t>(m_months), 0);
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        std::fill(m_path[i].begin(), m_path[i].end(), 0);
        m_ends[i] = m_startOf[i];
    }
    const auto shocks = [&](const Spread& spread) {
        const double common = spread.shock * chance.normal();
        std::vector<double> values(regions);
        for (std::size_t region = 0; region < regions; ++region) {
            values[region] = common + spread.regional[region] * chance.normal();
        }
        return values;
    };
    const std::vector<double> graduation = shocks(m_model.graduationSpread());
    const std::vector<double> insertion = shocks(m_model.insertionSpread());
    const std::vector<double> timing = shocks(m_model.timingSpread());
    m_now.resize(regions);
    for (std::size_t region = 0; region < regions; ++region) {
        for (std::size_t i = 0; i < m_now[region].size(); ++i) {
            m_now[region][i] = m_usualNow[i] >= 1 ? 1 : logistic(logit(m_usualNow[i]) + timing[region]);
        }
    }
    // what cohorts to come have in common, everywhere and within a region
    const double fillShock = m_model.sizeShock();
    std::vector<double> fill(regions, 1 + fillShock * chance.normal());
    for (double& share : fill) {
        share = std::max(share + fillShock * chance.normal(), 0.0);
    }

    for (const Batch& batch : m_batches) {
        graduate(chance, batch.region, batch.endMonth, m_at + 1, batch.people,
                 batch.logOdds + graduation[static_cast<std::size_t>(batch.region)]);
    }
    for (const Intake& intake : m_intakes) {
        if (intake.month > m_at + m_months) {
            continue;
        }
        const double whole = std::floor(intake.cohorts);
        const double cohorts = whole + (chance.uniform() < intake.cohorts - whole ? 1 : 0);
        const double spread = intake.size * m_model.sizeSpread() * std::sqrt(cohorts);
        const auto people = static_cast<qint64>(
            std::max(std::llround(fill[static_cast<std::size_t>(intake.region)] * cohorts * intake.size +
                                  spread * chance.normal()),
                     0LL));
        reach(Measure::Learners, intake.region, intake.month, cohorts > 0 ? people : 0);
        if (cohorts > 0) {
            graduate(chance, intake.region, intake.endMonth, intake.month, people,
                     intake.logOdds + graduation[static_cast<std::size_t>(intake.region)]);
        }
    }
    const auto insert = [&](int region, int month, qint64 people) {
        const auto at = static_cast<std::size_t>(region);
        reach(Measure::Insertions, region, month,
              chance.binomial(people, logistic(m_insertionOf[at] + insertion[at])));
    };
    for (const Waiting& waiting : m_waiting) {
        insert(waiting.region, waiting.month, waiting.people);
    }
    for (std::size_t region = 0; region < regions; ++region) {
        for (int month = m_at + 1; month <= m_at + m_months; ++month) {
            if (const qint64 people = graduatesIn(int(region), month)) {
                reach(Measure::Graduates, int(region), month, people);
                if (month + HeadlineHorizon <= m_at + m_months) {
                    insert(int(region), month + HeadlineHorizon, people);
                }
            }
        }
    }
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        qint64 sum = m_start[i];
        for (qint64& people : m_path[i]) {
            sum += people;
            people = sum;
        }
    }
}

}  // namespace jisr
