// duplicates: who stands in the file twice.
#include "app/cli/command.h"
#include "app/cli/csvout.h"
#include "app/cli/session.h"
#include "core/matching/duplicates.h"

namespace jisr {

namespace {

int runDuplicates(const CommandCall& call) {
    const QStringList levels{QStringLiteral("certain"), QStringLiteral("likely"), QStringLiteral("possible")};
    const QString asked = call.has("level") ? call.value("level") : levels[1];
    if (!levels.contains(asked)) {
        throw UsageError(Message(
            QT_TRANSLATE_NOOP("core", "--level takes certain, likely or possible, not “%1”."), {asked}));
    }
    Session session(call, Session::ReadOnly);
    Connection& connection = session.file().connection();
    DuplicateResult result;
    {
        ConsoleProgress progress(call.console);
        result = DuplicateSearch(connection).run(DistinctPairs(connection, call.clock).pairs(), progress);
    }
    const Phrasebook& phrasebook = call.console.phrasebook();
    const int reference = record(RecordKind::Learner).indexOf(u"reference");
    const auto referenceOf = [&](qint64 id) {
        const std::optional<StoredRow> row = session.store().row(RecordKind::Learner, id);
        return row ? row->values[static_cast<size_t>(reference)].toString() : QString();
    };
    QByteArray csv = csvLine({QStringLiteral("level"), QStringLiteral("score"), QStringLiteral("first"),
                              QStringLiteral("first_office"), QStringLiteral("second"),
                              QStringLiteral("second_office"), QStringLiteral("reasons")});
    qint64 counts[3] = {};
    for (const DuplicatePair& pair : result.pairs) {
        const auto level = static_cast<qsizetype>(pair.level);
        ++counts[level];
        if (level > levels.indexOf(asked)) {
            continue;
        }
        QStringList reasons;
        for (const Message& reason : reasonsOf(pair)) {
            reasons << phrasebook.say(reason);
        }
        csv += csvLine({levels[level], QString::number(pair.score), referenceOf(pair.first),
                        result.offices.value(pair.firstOffice), referenceOf(pair.second),
                        result.offices.value(pair.secondOffice), phrasebook.list(reasons)});
    }
    deliver(call, csv);
    call.console.say({QT_TRANSLATE_NOOP("core", "%1 learners: %2 certain pairs, %3 likely, %4 possible."),
                      {phrasebook.number(result.learners), phrasebook.number(counts[0]),
                       phrasebook.number(counts[1]), phrasebook.number(counts[2])}});
    return Done;
}

}  // namespace

std::vector<Command> peopleCommands() {
    return {
        {"duplicates",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("core", "Lists the learners who may stand in the file twice, with the reasons."),
         {{"level", "certain|likely|possible",
           QT_TRANSLATE_NOOP("core", "down to which level of certainty (likely)")},
          {"out", "FILE", QT_TRANSLATE_NOOP("core", "writes the CSV there, not to standard output")}},
         runDuplicates}};
}

}  // namespace jisr
