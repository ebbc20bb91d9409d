#include "core/importing/guesser.h"

#include <QFile>

#include "tests/support/catch.h"

using namespace jisr;

namespace {

struct TypedColumn {
    QString header, expected;
    QStringList values;
};
struct TypedList {
    QString name;
    QList<TypedColumn> columns;
};

QList<TypedList> typedLists() {
    QFile file(QStringLiteral(JISR_TEST_DATA "/headers/headers.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<TypedList> lists;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(QLatin1String("## "))) {
            lists.append({line.mid(3), {}});
        } else {
            const QStringList cells = line.split(u'\t');
            lists.back().columns.append({cells[0], cells[1], cells.mid(2)});
        }
    }
    return lists;
}

Guess guess(const TypedList& list) {
    QStringList header;
    qsizetype rows = 0;
    for (const TypedColumn& column : list.columns) {
        header.append(column.header);
        rows = std::max(rows, column.values.size());
    }
    QList<QStringList> sample(rows);
    for (qsizetype row = 0; row < rows; ++row) {
        for (const TypedColumn& column : list.columns) {
            sample[row].append(column.values.value(row));
        }
    }
    return guessMapping(header, sample);
}

}  // namespace

TEST_CASE("95 % of the columns of forty typed header rows are guessed right") {
    const QList<TypedList> lists = typedLists();
    REQUIRE(lists.size() == 40);
    int all = 0, right = 0, wrongDelicate = 0;
    for (const TypedList& list : lists) {
        const Guess found = guess(list);
        for (qsizetype i = 0; i < list.columns.size(); ++i) {
            ++all;
            const QString got = found.columns[i].targets.isEmpty() ? QStringLiteral("-")
                                                                   : found.columns[i].targets.join(u'+');
            if (got == list.columns[i].expected) {
                ++right;
                continue;
            }
            UNSCOPED_INFO(list.name.toStdString()
                          << ": " << list.columns[i].header.toStdString() << " → " << got.toStdString()
                          << " instead of " << list.columns[i].expected.toStdString());
            const bool delicate = got.endsWith(QLatin1String(".cin")) || got.endsWith(QLatin1String("_on")) ||
                                  got.endsWith(QLatin1String("enrolment.status"));
            const bool announced =
                std::any_of(found.warnings.begin(), found.warnings.end(),
                            [&](const Finding& warning) { return warning.field == list.columns[i].header; });
            wrongDelicate += delicate && !announced ? 1 : 0;
        }
    }
    INFO(right << " of " << all);
    CHECK(right * 100 >= all * 95);
    CHECK(wrongDelicate == 0);
}

TEST_CASE("A header alone, without any value, is still guessed") {
    const Guess found = guessMapping({QStringLiteral("CIN"), QStringLiteral("Nom"), QStringLiteral("Prénom"),
                                      QStringLiteral("Date de naissance")},
                                     {});
    CHECK(found.mapping.record(RecordKind::Learner)->source(u"cin")->columns ==
          QStringList{QStringLiteral("CIN")});
    CHECK(found.mapping.record(RecordKind::Learner)->source(u"born_on"));
}

TEST_CASE("What a list doesn't say is assumed only with a warning") {
    const Guess found = guessMapping({QStringLiteral("CIN"), QStringLiteral("Nom"), QStringLiteral("Prénom"),
                                      QStringLiteral("Cohorte"), QStringLiteral("Employeur")},
                                     {});
    const FieldSource* status = found.mapping.record(RecordKind::Enrolment)->source(u"status");
    REQUIRE(status);
    CHECK(status->constant == QStringLiteral("in_progress"));
    CHECK(std::any_of(found.warnings.begin(), found.warnings.end(),
                      [](const Finding& f) { return f.field == QLatin1String("enrolment.status"); }));
    CHECK(std::any_of(found.warnings.begin(), found.warnings.end(),
                      [](const Finding& f) { return f.field == QLatin1String("situation.evidence"); }));
}
