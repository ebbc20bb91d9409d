#include "ui/dashboard/questiontrail.h"

namespace jisr {

namespace {
constexpr qsizetype longest = 200;  // of a day's work; what was asked before is forgotten
}

void QuestionTrail::start(const Scope& scope) {
    m_scopes = {scope};
    m_at = 0;
    m_additions.clear();
    note({}, scope.filter);
}

void QuestionTrail::visit(const Scope& scope) {
    if (scope == present()) {
        return;
    }
    note(present().filter, scope.filter);
    m_scopes.resize(m_at + 1);
    m_scopes.append(scope);
    if (m_scopes.size() > longest) {
        m_scopes.removeFirst();
    }
    m_at = m_scopes.size() - 1;
}

const Scope& QuestionTrail::back() {
    const Filter before = present().filter;
    m_at = std::max<qsizetype>(0, m_at - 1);
    note(before, present().filter);
    return present();
}

const Scope& QuestionTrail::forth() {
    const Filter before = present().filter;
    m_at = std::min(m_scopes.size() - 1, m_at + 1);
    note(before, present().filter);
    return present();
}

std::optional<Filter> QuestionTrail::withoutLast() const {
    if (m_additions.isEmpty()) {
        return std::nullopt;
    }
    Filter filter = present().filter;
    const Addition& last = m_additions.last();
    std::set<QString>& codes = filter.allowed[last.key];
    for (const QString& code : last.codes) {
        codes.erase(code);
    }
    // A key left without codes would let nobody pass.
    if (codes.empty()) {
        filter.allowed.erase(last.key);
    }
    return filter;
}

void QuestionTrail::note(const Filter& before, const Filter& after) {
    const auto has = [](const Filter& filter, GroupKey key, const QString& code) {
        const auto found = filter.allowed.find(key);
        return found != filter.allowed.end() && found->second.count(code) > 0;
    };
    for (Addition& each : m_additions) {
        std::set<QString> left;
        for (const QString& code : each.codes) {
            if (has(after, each.key, code)) {
                left.insert(code);
            }
        }
        each.codes = std::move(left);
    }
    m_additions.removeIf([](const Addition& each) { return each.codes.empty(); });
    for (const auto& [key, codes] : after.allowed) {
        Addition added{key, {}};
        for (const QString& code : codes) {
            if (!has(before, key, code)) {
                added.codes.insert(code);
            }
        }
        if (!added.codes.empty()) {
            m_additions.append(added);
        }
    }
}

}  // namespace jisr
