#include <QHash>

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

QHash<QString, QString> texts(const RuleParameters& parameters) {
    QHash<QString, QString> all;
    for (const Parameter& parameter : Parameters) {
        all.insert(QLatin1String(parameter.name), QString::number(parameters.*parameter.value));
    }
    QStringList months;
    for (const int horizon : parameters.horizons) {
        months << QString::number(horizon);
    }
    all.insert(QLatin1String(Horizons), months.join(u' '));
    return all;
}

}  // namespace

RuleParameters FactsReader::parameters() {
    RuleParameters parameters;
    Statement query(m_connection, "SELECT name, value FROM parameter");
    while (query.step()) {
        const QString name = query.text(0), value = query.text(1);
        for (const Parameter& parameter : Parameters) {
            if (name == QLatin1String(parameter.name)) {
                parameters.*parameter.value = value.toInt();
            }
        }
        if (name == QLatin1String(Horizons)) {
            parameters.horizons.clear();
            for (const QString& month : value.split(u' ', Qt::SkipEmptyParts)) {
                parameters.horizons.push_back(month.toInt());
            }
        }
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
