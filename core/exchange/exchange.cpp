#include "core/exchange/exchange.h"

#include <QDir>
#include <QFileInfo>

#include "core/base/uid.h"
#include "core/storage/parameters.h"
#include "core/storage/programmefile.h"
#include "core/storage/recordcursor.h"
#include "core/storage/recordstore.h"
#include "core/tabular/tablereader.h"
#include "core/tabular/tablewriter.h"

namespace jisr {

namespace {

constexpr qint64 RowsBetweenReports = 2000;

/// The cells of one row, as UTF-16 texts that keep their memory from row to row.
class RowBuffer {
  public:
    void clear() { m_used = 0; }
    void add(std::string_view utf8) {
        QString& text = next();
        text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    void add(const QString& text) { next() = text; }
    const std::vector<QStringView>& views() {
        m_views.clear();
        for (size_t i = 0; i < m_used; ++i) {
            m_views.push_back(m_texts[i]);
        }
        return m_views;
    }

  private:
    QString& next() {
        if (m_used == m_texts.size()) {
            m_texts.emplace_back();
        }
        return m_texts[m_used++];
    }
    std::vector<QString> m_texts;
    std::vector<QStringView> m_views;
    size_t m_used = 0;
};

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

void makeFolder(const QString& folder) {
    if (!QDir().mkpath(folder)) {
        throw FileError(
            FileFault::NoRight,
            {QT_TRANSLATE_NOOP("core", "The folder “%1” can't be made here. Choose another place."),
             {folder}});
    }
}

constexpr auto ParametersFile = "parameters.csv";

/// As other programs and other offices read it: comma, no matter the language.
WriteOptions parcelOptions() {
    WriteOptions options;
    options.separator = u',';
    return options;
}

void exportParameters(const RuleParameters& parameters, const QString& path) {
    const auto writer = createTable(path, parcelOptions());
    writer->beginTable(QStringLiteral("parameters"), {{QStringLiteral("name")}, {QStringLiteral("value")}});
    for (const auto& [name, value] : parameterTexts(parameters)) {
        writer->row({name, value});
    }
    writer->finish();
}

/// The tables a failed export made, taken away again unless it comes to its end.
class Unfinished {
  public:
    ~Unfinished() {
        for (const QString& path : std::as_const(m_paths)) {
            QFile::remove(path);
        }
    }
    void add(const QString& path) { m_paths << path; }
    void done() { m_paths.clear(); }

  private:
    QStringList m_paths;
};

}  // namespace

qint64 exportAll(Connection& connection, RecordStore& store, const QString& folder, Progress& progress) {
    progress.stage(QT_TRANSLATE_NOOP("core", "Exporting"));
    makeFolder(folder);
    store.note(Message(QT_TRANSLATE_NOOP("core", "Export of everything, with names, to “%1”"),
                       {QDir(folder).dirName()})
                   .stored());
    qint64 total = 0, rows = 0;
    for (const Record& type : catalogue()) {
        total += store.count(type.kind);
    }
    Unfinished unfinished;
    const QString parameters = QDir(folder).filePath(QLatin1String(ParametersFile));
    exportParameters(store.parameters(), parameters);
    unfinished.add(parameters);
    for (const Record& type : catalogue()) {
        QList<TableColumn> columns{{QStringLiteral("uid")}, {QStringLiteral("office")}};
        std::vector<int> references;
        for (int i = 0; i < type.fields.size(); ++i) {
            const Field& field = type.fields[i];
            if (field.name == QLatin1String("office")) {
                continue;  // the row's own office, already there
            }
            columns << TableColumn{field.name, columnType(field)};
            if (field.target && *field.target != RecordKind::Region &&
                *field.target != RecordKind::Province) {
                references.push_back(i);
            }
        }
        for (int field : references) {
            columns << TableColumn{type.fields[field].name + QStringLiteral("_uid")};
        }
        const QString path = QDir(folder).filePath(type.plural + QStringLiteral(".csv"));
        const auto writer = createTable(path, parcelOptions());
        writer->beginTable(type.plural, columns);
        RecordCursor cursor(connection, type.kind);
        std::unique_ptr<RecordCursor> uids;
        if (!references.empty()) {
            uids = std::make_unique<RecordCursor>(connection, type.kind, RecordCursor::Order::Key,
                                                  RecordCursor::References::Uids);
        }
        RowBuffer row;
        while (cursor.next()) {
            row.clear();
            row.add(uidText(cursor.uid()));
            row.add(cursor.office());
            for (int i = 0; i < type.fields.size(); ++i) {
                if (type.fields[i].name != QLatin1String("office")) {
                    row.add(cursor.text(i));
                }
            }
            if (uids) {
                uids->next();
                for (int field : references) {
                    row.add(uids->text(field));
                }
            }
            writer->textRow(row.views());
            if (++rows % RowsBetweenReports == 0) {
                progress.check();
                progress.report(rows, total);
            }
        }
        writer->finish();
        unfinished.add(path);
    }
    unfinished.done();
    return rows;
}

ParcelParameters parcelParameters(RecordStore& store, const QString& folder) {
    ParcelParameters parcel;
    const QString path = QDir(folder).filePath(QLatin1String(ParametersFile));
    if (!QFile::exists(path)) {
        return parcel;
    }
    const bool empty = store.count(RecordKind::Learner) == 0 && store.count(RecordKind::Cohort) == 0;
    RuleParameters own = store.parameters(), theirs = own;
    const auto reader = openTable(path);
    const auto note = [&](qint64 line, const QString& name, const QString& value, const Message& message) {
        parcel.findings.append({line, name, value, message, Finding::Severity::Warning});
    };
    const auto nameColumn = static_cast<int>(reader->header().indexOf(QLatin1String("name"))),
               valueColumn = static_cast<int>(reader->header().indexOf(QLatin1String("value")));
    if (nameColumn < 0 || valueColumn < 0) {
        note(1, {}, {},
             {QT_TRANSLATE_NOOP("core", "“%1” has no columns “name” and “value”: it was left aside."),
              {path}});
        return parcel;
    }
    for (TableRow row; reader->next(row);) {
        const QString name = row.cell(nameColumn).toString(), value = row.cell(valueColumn).toString();
        RuleParameters changed = own;
        if (!setParameter(changed, name, value)) {
            note(row.line, name, value,
                 {QT_TRANSLATE_NOOP("core",
                                    "“%1” can't be the value of the rule's parameter “%2”: left aside."),
                  {value, name}});
            continue;
        }
        setParameter(theirs, name, value);
        if (parameterTexts(changed) != parameterTexts(own)) {
            note(row.line, name, value,
                 {empty
                      ? QT_TRANSLATE_NOOP("core", "The rule's parameter “%1” becomes %2, as in “%3”.")
                      : QT_TRANSLATE_NOOP("core",
                                          "The rule's parameter “%1” is %2 in “%3”; this file keeps its own: "
                                          "its figures may differ from those of the sender."),
                  {name, value, QDir(folder).dirName()}});
        }
    }
    if (empty && parameterTexts(theirs) != parameterTexts(own)) {
        parcel.taken = theirs;
    }
    return parcel;
}

}  // namespace jisr
