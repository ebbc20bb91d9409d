#include "core/storage/followupreader.h"

#include <algorithm>
#include <tuple>

#include "core/storage/connection.h"
#include "core/storage/factcolumns.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

using namespace factcolumns;

constexpr int rowsBetweenLooks = 20000;

}  // namespace

std::vector<ReachRow> FollowUpReader::reach(Progress& progress) {
    std::vector<ReachRow> rows;
    const qint64 total = m_connection.integer("SELECT count(*) FROM learner");
    rows.reserve(static_cast<size_t>(total));
    Statement query(m_connection,
                    "SELECT id, in_charge, no_contact, phone IS NOT NULL OR phone_2 IS NOT NULL, "
                    "email IS NOT NULL FROM learner ORDER BY id");
    while (query.step()) {
        rows.push_back({query.integer(0), 0, query.integer(1), query.integer(2) != 0, query.integer(3) != 0,
                        query.integer(4) != 0, NoDay});
        if (rows.size() % rowsBetweenLooks == 0) {
            progress.report(static_cast<qint64>(rows.size()), total);
            progress.check();
        }
    }
    // the key's index alone answers this
    Statement order(m_connection, "SELECT id FROM learner ORDER BY reference, office");
    for (std::uint32_t place = 0; order.step(); ++place) {
        const auto row = std::lower_bound(rows.begin(), rows.end(), order.integer(0),
                                          [](const ReachRow& each, qint64 id) { return each.learner < id; });
        if (row != rows.end() && row->learner == order.integer(0)) {
            row->place = place;
        }
        if (place % rowsBetweenLooks == 0) {
            progress.check();
        }
    }
    Statement news(m_connection,
                   "SELECT learner, max(coalesce(last_known_on, ''), coalesce(ended_on, ''), "
                   "coalesce(started_on, '')) FROM situation WHERE evidence <> 'D'");
    qint64 read = 0;
    while (news.step()) {
        const auto row = std::lower_bound(rows.begin(), rows.end(), news.integer(0),
                                          [](const ReachRow& each, qint64 id) { return each.learner < id; });
        if (row != rows.end() && row->learner == news.integer(0)) {
            row->lastNews = std::max(row->lastNews, dayOf(news.view(1)));
        }
        if (++read % rowsBetweenLooks == 0) {
            progress.check();
        }
    }
    return rows;
}

std::vector<AttemptRow> FollowUpReader::attempts(Progress& progress) {
    std::vector<AttemptRow> rows;
    Statement query(m_connection, "SELECT learner, \"on\", result, next_on FROM contact ORDER BY id");
    while (query.step()) {
        rows.push_back({query.integer(0), dayOf(query.view(1)),
                        query.isNull(3) ? NoDay : dayOf(query.view(3)),
                        codeOf(Results, query.view(2), 0, ContactResult::NoAnswer)});
        if (rows.size() % rowsBetweenLooks == 0) {
            progress.check();
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const AttemptRow& a, const AttemptRow& b) {
        return std::tie(a.learner, a.on) < std::tie(b.learner, b.on);
    });
    return rows;
}

}  // namespace jisr
