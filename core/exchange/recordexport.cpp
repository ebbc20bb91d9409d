// One record's rows under a profile.
#include <QFileInfo>
#include <QSet>
#include <algorithm>

#include "core/base/uid.h"
#include "core/exchange/exchange.h"
#include "core/exchange/pseudonyms.h"
#include "core/storage/connection.h"
#include "core/storage/recordcursor.h"
#include "core/storage/releaselog.h"
#include "core/tabular/tablewriter.h"

namespace jisr {

namespace {

constexpr qint64 RowsBetweenReports = 2000;
using Shows = Generalised::Shows;

ColumnType columnType(const Field& field) {
    switch (field.type) {
        case FieldType::Integer:
            return ColumnType::Integer;
        case FieldType::Decimal:
            return ColumnType::Decimal;
        case FieldType::Date:
            return ColumnType::Date;
        default:
            return ColumnType::Text;
    }
}

qint64 rowsOf(Connection& connection, RecordKind kind) {
    RecordCursor cursor(connection, kind, RecordCursor::Order::Id);
    qint64 rows = 0;
    while (cursor.next()) {
        ++rows;
    }
    return rows;
}

/// Learners that the rows tell of, each once; of other records the rows.
qint64 peopleIn(Connection& connection, const Record& type, qint64 rows) {
    const auto learner = std::find_if(type.fields.begin(), type.fields.end(),
                                      [](const Field& field) { return field.target == RecordKind::Learner; });
    if (learner == type.fields.end()) {
        return rows;
    }
    RecordCursor cursor(connection, type.kind, RecordCursor::Order::Id, RecordCursor::References::Uids);
    QSet<QByteArray> people;
    while (cursor.next()) {
        const std::string_view uid = cursor.text(int(learner - type.fields.begin()));
        people.insert(QByteArray(uid.data(), qsizetype(uid.size())));
    }
    return people.size();
}

QString textOf(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

ExportReport writeNominative(Connection& connection, const Record& type, const QString& path, qint64 total,
                             Progress& progress) {
    std::vector<int> fields;
    QList<TableColumn> columns;
    for (int i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].name != QLatin1String("cin")) {
            fields.push_back(i);
            columns << TableColumn{type.fields[i].name, columnType(type.fields[i])};
        }
    }
    const auto writer = createTable(path);
    writer->beginTable(type.plural, columns);
    RecordCursor cursor(connection, type.kind);
    std::vector<QString> texts(fields.size());
    std::vector<QStringView> cells(fields.size());
    ExportReport report;
    while (cursor.next()) {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            texts[i] = textOf(cursor.text(fields[i]));
            cells[i] = texts[i];
        }
        writer->textRow(cells);
        if (++report.rows % RowsBetweenReports == 0) {
            progress.check();
            progress.report(report.rows, total);
        }
    }
    writer->finish();
    return report;
}

ExportReport writePseudonymous(Connection& connection, const Record& type, const QString& path,
                               const QByteArray& secret, qint64 total, Progress& progress) {
    Pseudonyms names(secret);
    const Generalised generalised(connection, type.kind, progress);
    const bool people = tellsOfPeople(type.kind);
    std::vector<std::pair<int, Shows>> fields;
    QList<TableColumn> columns;
    if (people) {
        columns << TableColumn{QStringLiteral("pseudonym")};
    }
    for (int i = 0; i < type.fields.size(); ++i) {
        const Field& field = type.fields[i];
        const Shows shown = Generalised::shows(type, field);
        if (shown == Shows::Nothing) {
            continue;
        }
        fields.emplace_back(i, shown);
        const bool born = field.name == QLatin1String("born_on");
        columns << TableColumn{shown == Shows::Pseudonym ? field.name + QStringLiteral("_pseudonym")
                               : born                    ? QStringLiteral("birth_year")
                                                         : QString(field.name),
                               shown == Shows::Value ? columnType(field) : ColumnType::Text};
    }
    // in the order of the pseudonyms: that of references or ids would tell who entered when
    std::vector<std::pair<QString, std::vector<QString>>> rows;
    RecordCursor cursor(connection, type.kind, RecordCursor::Order::Id);
    RecordCursor uids(connection, type.kind, RecordCursor::Order::Id, RecordCursor::References::Uids);
    const std::vector<int>& quasi = generalised.quasiFields();
    std::vector<std::string_view> quasiTexts(quasi.size());
    qint64 done = 0;
    while (cursor.next() && uids.next()) {
        for (std::size_t i = 0; i < quasi.size(); ++i) {
            quasiTexts[i] = cursor.text(quasi[i]);
        }
        const int level = quasi.empty() ? 0 : generalised.level(quasiTexts);
        std::vector<QString> cells;
        for (const auto& [field, shown] : fields) {
            const std::string_view text = cursor.text(field);
            switch (shown) {
                case Shows::Pseudonym: {
                    const QByteArray uid = uidFromText(textOf(uids.text(field)));
                    cells.push_back(uid.isEmpty() ? QString() : names.of(uid));
                    break;
                }
                case Shows::Month:
                    cells.push_back(textOf(text.substr(0, 7)));
                    break;
                case Shows::Quasi: {
                    const auto at = std::find(quasi.begin(), quasi.end(), field) - quasi.begin();
                    cells.push_back(Generalised::told(static_cast<int>(at), text, level));
                    break;
                }
                case Shows::SharedWord:
                    cells.push_back(generalised.shared(field, text) ? textOf(text) : QString());
                    break;
                default:
                    cells.push_back(textOf(text));
            }
        }
        rows.emplace_back(people ? names.of(cursor.uid()) : QString(), std::move(cells));
        if (++done % RowsBetweenReports == 0) {
            progress.check();
            progress.report(done, total);
        }
    }
    if (people) {
        std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    }
    const auto writer = createTable(path);
    writer->beginTable(type.plural, columns);
    std::vector<QStringView> cells;
    for (const auto& [name, texts] : rows) {
        cells.clear();
        if (people) {
            cells.push_back(name);
        }
        cells.insert(cells.end(), texts.begin(), texts.end());
        writer->textRow(cells);
    }
    writer->finish();
    return {done, generalised.people()};
}

}  // namespace

bool tellsOfPeople(RecordKind kind) {
    const Record& type = record(kind);
    return kind == RecordKind::Staff ||
           std::any_of(type.fields.begin(), type.fields.end(), [&](const Field& field) {
               return field.target == RecordKind::Learner ||
                      (kind == RecordKind::Learner && field.sensitivity == Sensitivity::Identifying);
           });
}

ExportReport exportRecord(Connection& connection, const Clock& clock, RecordKind kind, const QString& path,
                          const ExportTerms& terms, Progress& progress) {
    progress.stage(QT_TRANSLATE_NOOP("core", "Exporting"));
    const Record& type = record(kind);
    const bool named = terms.profile == ExportProfile::Nominative;
    const qint64 total = rowsOf(connection, kind);
    QByteArray secret(32, '\0');
    if (tellsOfPeople(kind)) {
        if (terms.purpose.trimmed().isEmpty()) {
            throw Error(Message{
                QT_TRANSLATE_NOOP("core", "An export about people needs a purpose: say what it is for.")});
        }
        ReleaseLog log(connection, clock);
        if (!named) {
            secret = log.secret(terms.purpose.trimmed());
        }
        log.add({named ? QStringLiteral("nominative") : QStringLiteral("pseudonymous"),
                 terms.purpose.trimmed(),
                 QFileInfo(path).fileName(),
                 peopleIn(connection, type, total),
                 terms.who,
                 {}});
    }
    return named ? writeNominative(connection, type, path, total, progress)
                 : writePseudonymous(connection, type, path, secret, total, progress);
}

}  // namespace jisr
