// check: is the file sound, and can its data be trusted.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <set>

#include "app/cli/command.h"
#include "app/cli/csvout.h"
#include "app/cli/session.h"
#include "core/quality/qualitycheck.h"
#include "core/storage/connection.h"

namespace jisr {

namespace {

constexpr qsizetype RowsAtOnce = 1000;

QList<Message> faultsOf(const CommandCall& call, ProgrammeFile& file) {
    QList<Message> faults;
    {
        ConsoleProgress progress(call.console);
        faults = file.checkIntegrity(progress);
    }
    // the quick look at opening may have met what the check can't see: a lost end, a lost programme
    for (const Message& seen : file.damage()) {
        if (std::none_of(faults.begin(), faults.end(),
                         [&](const Message& fault) { return qstrcmp(fault.text, seen.text) == 0; })) {
            faults.prepend(seen);
        }
    }
    return faults;
}

std::set<QualityRule> rulesAsked(const CommandCall& call) {
    std::set<QualityRule> rules;
    for (const QString& word : call.values("rule")) {
        const auto rule = qualityRuleFromCode(word);
        if (!rule) {
            QStringList codes;
            for (int each = 0; each < QualityRuleCount; ++each) {
                codes << QLatin1String(qualityRule(QualityRule(each)).code);
            }
            throw UsageError(
                Message(QT_TRANSLATE_NOOP("core", "“%1” is no rule of data quality. The rules: %2."),
                        {word, call.console.phrasebook().list(codes)}));
        }
        rules.insert(*rule);
    }
    if (rules.empty()) {
        for (int each = 0; each < QualityRuleCount; ++each) {
            rules.insert(QualityRule(each));
        }
    }
    return rules;
}

/// A finding's row as people know it.
struct RowKeys {
    QString row;     ///< its own reference or code
    QString person;  ///< the learner's reference; empty for a cohort or an operator
};

/// The keys of @p findings, page by page.
std::vector<RowKeys> keysOf(RecordStore& store, RecordKind kind,
                            const std::vector<const QualityFinding*>& findings) {
    const auto keysById = [&](RecordKind of, const std::vector<qint64>& ids) {
        QHash<qint64, QString> keys;
        const int field = record(of).indexOf(QString(record(of).key));
        for (const StoredRow& row : store.rows(of, ids)) {
            keys.insert(row.id, row.values[static_cast<std::size_t>(field)].toString());
        }
        return keys;
    };
    std::vector<qint64> rows, people;
    for (const QualityFinding* finding : findings) {
        rows.push_back(finding->row);
        if (finding->person) {
            people.push_back(finding->person);
        }
    }
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    const auto ofRows = keysById(kind, rows);
    const auto ofPeople = people.empty() ? QHash<qint64, QString>() : keysById(RecordKind::Learner, people);
    std::vector<RowKeys> keys;
    for (const QualityFinding* finding : findings) {
        keys.push_back({ofRows.value(finding->row), ofPeople.value(finding->person)});
    }
    return keys;
}

/// Hands every finding of @p rule to @p use, with its keys and its acknowledgement (nullptr: none).
template <typename Use>
void eachRow(RecordStore& store, const QualityReport& report, QualityRule rule, Use use) {
    const auto& findings = report.findings(rule);
    const auto& acknowledged = report.acknowledged(rule);
    std::vector<const QualityFinding*> page;
    const auto flush = [&] {
        const auto keys = keysOf(store, qualityRule(rule).kind, page);
        for (std::size_t i = 0; i < page.size(); ++i) {
            const auto known = acknowledged.constFind(page[i]->row);
            use(*page[i], keys[i], known == acknowledged.constEnd() ? nullptr : &known.value());
        }
        page.clear();
    };
    for (const QualityFinding& finding : findings) {
        page.push_back(&finding);
        if (qsizetype(page.size()) == RowsAtOnce) {
            flush();
        }
    }
    flush();
}

QJsonArray rulesAsJson(const CommandCall& call, RecordStore& store, const QualityReport& report,
                       const std::set<QualityRule>& rules) {
    const Phrasebook& phrasebook = call.console.phrasebook();
    QJsonArray array;
    for (const QualityRule rule : rules) {
        const QualityRuleInfo& info = qualityRule(rule);
        QJsonObject object{{QStringLiteral("rule"), QLatin1String(info.code)},
                           {QStringLiteral("severity"), QLatin1String(severityCode(info.severity))},
                           {QStringLiteral("record"), QString(record(info.kind).name)},
                           {QStringLiteral("name"), phrasebook.say(info.name)},
                           {QStringLiteral("why"), phrasebook.say(info.why)},
                           {QStringLiteral("open"), report.open(rule)},
                           {QStringLiteral("acknowledged"), report.acknowledgedCount(rule)}};
        if (call.has("list")) {
            QJsonArray rows;
            eachRow(store, report, rule,
                    [&](const QualityFinding& finding, const RowKeys& keys, const Acknowledgement* known) {
                        QJsonObject row{{QStringLiteral("reference"), keys.row},
                                        {QStringLiteral("detail"),
                                         phrasebook.say(report.detail(rule, finding, phrasebook))}};
                        if (!keys.person.isEmpty()) {
                            row.insert(QStringLiteral("learner"), keys.person);
                        }
                        if (known) {
                            row.insert(QStringLiteral("acknowledged"), known->reason);
                            row.insert(QStringLiteral("by"), known->who);
                        }
                        rows.append(row);
                    });
            object.insert(QStringLiteral("rows"), rows);
        }
        array.append(object);
    }
    return array;
}

void printRules(const CommandCall& call, RecordStore& store, const QualityReport& report,
                const std::set<QualityRule>& rules) {
    const Phrasebook& phrasebook = call.console.phrasebook();
    const auto print = [&](const QStringList& cells) {
        call.console.out() << QString::fromUtf8(csvLine(cells));
    };
    if (!call.has("list")) {
        print({QStringLiteral("rule"), QStringLiteral("severity"), QStringLiteral("record"),
               QStringLiteral("open"), QStringLiteral("acknowledged"), QStringLiteral("name")});
        for (const QualityRule rule : rules) {
            const QualityRuleInfo& info = qualityRule(rule);
            if (!report.findings(rule).empty()) {
                print({QLatin1String(info.code), QLatin1String(severityCode(info.severity)),
                       record(info.kind).name, QString::number(report.open(rule)),
                       QString::number(report.acknowledgedCount(rule)), phrasebook.say(info.name)});
            }
        }
        return;
    }
    print({QStringLiteral("rule"), QStringLiteral("severity"), QStringLiteral("record"),
           QStringLiteral("reference"), QStringLiteral("learner"), QStringLiteral("detail"),
           QStringLiteral("acknowledged")});
    for (const QualityRule rule : rules) {
        const QualityRuleInfo& info = qualityRule(rule);
        eachRow(store, report, rule,
                [&](const QualityFinding& finding, const RowKeys& keys, const Acknowledgement* known) {
                    print({QLatin1String(info.code), QLatin1String(severityCode(info.severity)),
                           record(info.kind).name, keys.row, keys.person,
                           phrasebook.say(report.detail(rule, finding, phrasebook)),
                           known ? known->reason : QString()});
                });
    }
}

int runCheck(const CommandCall& call) {
    const bool quality = call.has("on");
    for (const char* option : {"rule", "list", "json"}) {
        if (call.has(option) && !quality) {
            throw UsageError(Message(QT_TRANSLATE_NOOP("core", "--%1 needs a cut-off: --on DATE."),
                                     {QLatin1String(option)}));
        }
    }
    const QDate cutOff = quality ? cutOffFrom(call) : QDate();
    const std::set<QualityRule> rules = rulesAsked(call);
    Session session(call, Session::Inspect);
    const QList<Message> faults = faultsOf(call, session.file());
    const Phrasebook& phrasebook = call.console.phrasebook();
    if (!faults.isEmpty()) {
        if (call.has("json")) {
            QJsonArray said;
            for (const Message& fault : faults) {
                said.append(phrasebook.say(fault));
            }
            call.console.out() << QString::fromUtf8(
                QJsonDocument(QJsonObject{{QStringLiteral("sound"), false}, {QStringLiteral("faults"), said}})
                    .toJson());
        } else {
            for (const Message& fault : faults) {
                call.console.out() << phrasebook.say(fault) << '\n';
            }
        }
        call.console.say(
            {QT_TRANSLATE_NOOP("core",
                               "“%1” is damaged. “jisr-cli backup” saves what can be read into a new "
                               "file; or return to a backup."),
             {call.arguments[0]}});
        return DoneWithFindings;
    }
    call.console.say({QT_TRANSLATE_NOOP("core", "“%1” is sound."), {call.arguments[0]}});
    if (!quality) {
        return Done;
    }
    QualityReport report;
    {
        ConsoleProgress progress(call.console);
        Connection::Watch watch(session.file().connection(), progress);
        report = checkQuality(session.file().connection(), call.clock, cutOff, progress);
    }
    qint64 wrong = 0, noted = 0;
    for (const QualityRule rule : rules) {
        (qualityRule(rule).severity == QualitySeverity::Note ? noted : wrong) += report.open(rule);
    }
    if (call.has("json")) {
        call.console.out() << QString::fromUtf8(
            QJsonDocument(
                QJsonObject{{QStringLiteral("sound"), true},
                            {QStringLiteral("on"), cutOff.toString(Qt::ISODate)},
                            {QStringLiteral("learners"), report.learners},
                            {QStringLiteral("rules"), rulesAsJson(call, session.store(), report, rules)}})
                .toJson());
    } else {
        printRules(call, session.store(), report, rules);
    }
    call.console.say({QT_TRANSLATE_NOOP("core", "Data quality as of %1: %2 to put right, %3 to know."),
                      {phrasebook.date(cutOff), phrasebook.number(wrong), phrasebook.number(noted)}});
    return wrong > 0 ? DoneWithFindings : Done;
}

}  // namespace

Command checkCommand() {
    return {
        "check",
        "FILE",
        1,
        1,
        QT_TRANSLATE_NOOP("core",
                          "Checks that the file is sound and, with a cut-off, that its data can be "
                          "trusted."),
        {{"on", "DATE", QT_TRANSLATE_NOOP("core", "applies the rules of data quality as of this cut-off")},
         {"rule", "RULE", QT_TRANSLATE_NOOP("core", "these rules only, e.g. shared_phone"),
          CommandOption::Repeated},
         {"list", "", QT_TRANSLATE_NOOP("core", "every row with what is the matter")},
         {"json", "", QT_TRANSLATE_NOOP("core", "the result as JSON")}},
        runCheck};
}

}  // namespace jisr
