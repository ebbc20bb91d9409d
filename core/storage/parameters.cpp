#include "core/storage/parameters.h"

#include <QHash>
#include <algorithm>

#include "core/indicators/figures.h"
#include "core/storage/factsreader.h"
#include "core/storage/recordstore_p.h"

namespace jisr {

namespace {

struct Parameter {
    const char* name;
    int RuleParameters::*value;
};

/// METHODOLOGY, Parameters.
constexpr Parameter Parameters[] = {
    {"CONFIRM_DAYS", &RuleParameters::confirmDays},      {"GRACE_DAYS", &RuleParameters::graceDays},
    {"ONTIME_DAYS", &RuleParameters::onTimeDays},        {"VALID_DAYS", &RuleParameters::validDays},
    {"STUDY_JOB_HOURS", &RuleParameters::studyJobHours}, {"FULLTIME_HOURS", &RuleParameters::fullTimeHours},
    {"MIN_ATTEMPTS", &RuleParameters::minAttempts},      {"PUB_MIN_DEN", &RuleParameters::pubMinDenominator},
    {"PUB_MIN_CELL", &RuleParameters::pubMinCell},
};
constexpr auto Horizons = "HORIZONS";

constexpr int MostNumber = 10'000, MostMonths = 120;

QHash<QString, QString> texts(const RuleParameters& parameters) {
    QHash<QString, QString> all;
    for (const auto& [name, value] : parameterTexts(parameters)) {
        all.insert(name, value);
    }
    return all;
}

/// Empty when @p text lists no horizons.
std::vector<int> horizonsFrom(const QString& text) {
    std::vector<int> months;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        bool number = false;
        const int month = word.toInt(&number);
        if (!number || month < 1 || month > MostMonths || (!months.empty() && month <= months.back())) {
            return {};
        }
        months.push_back(month);
    }
    const bool headline = std::find(months.begin(), months.end(), HeadlineHorizon) != months.end();
    return headline ? months : std::vector<int>();
}

}  // namespace

QList<std::pair<QString, QString>> parameterTexts(const RuleParameters& parameters) {
    QList<std::pair<QString, QString>> all;
    for (const Parameter& parameter : Parameters) {
        all.append({QLatin1String(parameter.name), QString::number(parameters.*parameter.value)});
    }
    QStringList months;
    for (const int horizon : parameters.horizons) {
        months << QString::number(horizon);
    }
    all.append({QLatin1String(Horizons), months.join(u' ')});
    return all;
}

bool setParameter(RuleParameters& parameters, const QString& name, const QString& value) {
    if (name == QLatin1String(Horizons)) {
        const std::vector<int> months = horizonsFrom(value);
        if (!months.empty()) {
            parameters.horizons = months;
        }
        return !months.empty();
    }
    for (const Parameter& parameter : Parameters) {
        bool number = false;
        const int read = value.toInt(&number);
        if (name == QLatin1String(parameter.name) && number && read >= 0 && read <= MostNumber) {
            parameters.*parameter.value = read;
            return true;
        }
    }
    return false;
}

RuleParameters FactsReader::parameters() {
    RuleParameters parameters;
    Statement query(m_connection, "SELECT name, value FROM parameter");
    while (query.step()) {
        setParameter(parameters, query.text(0), query.text(1));  // a later program may have more
    }
    return parameters;
}

RuleParameters RecordStore::parameters() {
    return FactsReader(m_state->connection).parameters();
}

void RecordStore::setParameters(const RuleParameters& parameters) {
    State& state = *m_state;
    const QHash<QString, QString> before = texts(this->parameters()), after = texts(parameters);
    if (before == after) {
        return;
    }
    inBatch([&] {
        QList<JournalEntry::Change> changes;
        for (auto each = after.begin(); each != after.end(); ++each) {
            if (before.value(each.key()) != each.value()) {
                state.writeParameter(each.key(), each.value());
                changes.append({each.key(), before.value(each.key()), each.value()});
            }
        }
        state.writeUpdate(RecordKind::Programme, 1, changes);
        return true;
    });
}

QString RecordStore::State::parameter(const QString& name) {
    return texts(FactsReader(connection).parameters()).value(name);
}

void RecordStore::State::writeParameter(const QString& name, const QString& value) {
    connection.statement("INSERT OR REPLACE INTO parameter (name, value) VALUES (?, ?)")
        .bind(1, name)
        .bind(2, value)
        .run();
}

}  // namespace jisr
