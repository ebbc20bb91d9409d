// Traces of anonymised people in what stays: texts of others, labels, settings, files of sealed reports.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/message.h"
#include "core/storage/anonymiser.h"
#include "core/storage/anonymous.h"

namespace jisr {

namespace {

QJsonValue without(const TraceWords& traces, const QJsonValue& value, bool& differs) {
    if (value.isString()) {
        const auto clean = traces.without(value.toString(), true);
        differs = differs || clean.has_value();
        return clean ? QJsonValue(*clean) : value;
    }
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray items = value.toArray();
        for (const QJsonValue& item : items) {
            list.append(without(traces, item, differs));
        }
        return list;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            *each = without(traces, each.value(), differs);
        }
        return object;
    }
    return value;
}

std::optional<QString> jsonWithout(const TraceWords& traces, const QString& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    bool differs = false;
    if (document.isObject()) {
        const QJsonValue clean = without(traces, document.object(), differs);
        if (differs) {
            return QString::fromUtf8(QJsonDocument(clean.toObject()).toJson(QJsonDocument::Compact));
        }
    } else if (document.isArray()) {
        const QJsonValue clean = without(traces, document.array(), differs);
        if (differs) {
            return QString::fromUtf8(QJsonDocument(clean.toArray()).toJson(QJsonDocument::Compact));
        }
    }
    return std::nullopt;
}

}  // namespace

bool isFreeText(const Record& record, const Field& field) {
    static const QStringList others{QStringLiteral("last_name"),    QStringLiteral("first_name"),
                                    QStringLiteral("last_name_ar"), QStringLiteral("first_name_ar"),
                                    QStringLiteral("cin"),          QStringLiteral("massar"),
                                    QStringLiteral("place"),        QStringLiteral("ice"),
                                    QStringLiteral("office"),       QStringLiteral("hcp_code")};
    return field.type == FieldType::Text && field.name != record.key && !others.contains(field.name) &&
           record.kind >= RecordKind::Organisation;
}

std::optional<QString> labelWithout(const TraceWords& traces, const QString& label, bool singleNames) {
    if (!label.contains(Message::StoredMark)) {
        // a person's own words, or a message without arguments
        return traces.without(label, singleNames);
    }
    QStringList parts = label.split(Message::StoredMark);
    bool differs = false;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (!termSource(parts.at(i)).isEmpty()) {
            continue;
        }
        if (const auto clean = traces.without(parts.at(i), singleNames)) {
            parts[i] = *clean;
            differs = true;
        }
    }
    return differs ? std::optional(parts.join(Message::StoredMark)) : std::nullopt;
}

std::vector<NamingFile> namingFiles(Connection& connection, const TraceWords& traces, Progress& progress) {
    // A report shows the same in each of its files: where one that can be read names somebody, all do.
    std::set<qint64> naming;
    Statement query(connection, "SELECT seal, content FROM seal_file WHERE content IS NOT NULL");
    while (query.step() && !traces.isEmpty()) {
        progress.check();
        if (!naming.contains(query.integer(0)) && traces.without(QString::fromUtf8(query.blob(1)))) {
            naming.insert(query.integer(0));
        }
    }
    std::vector<NamingFile> files;
    Statement names(
        connection,
        "SELECT f.seal, s.code, f.name FROM seal_file f JOIN seal s ON s.id = f.seal WHERE f.seal "
        "= ? AND f.content IS NOT NULL ORDER BY f.name");
    for (const qint64 seal : naming) {
        names.bind(1, seal);
        while (names.step()) {
            files.push_back({names.integer(0), names.text(1), names.text(2)});
        }
    }
    return files;
}

void Anonymiser::eraseFiles() {
    Statement erase(m_connection,
                    "UPDATE seal_file SET content = NULL, erased_at = ? WHERE seal = ? AND name = ?");
    for (const NamingFile& file : namingFiles(m_connection, m_traces, m_progress)) {
        erase.bind(1, m_at).bind(2, file.seal).bind(3, file.name).run();
        ++m_counts.files;
    }
}

void Anonymiser::cleanRows(RecordKind kind) {
    const RecordSql& sql = RecordSql::of(kind);
    const QList<Field>& fields = record(kind).fields;
    QByteArrayList any;
    for (int i = 0; i < fields.size(); ++i) {
        if (isFreeText(record(kind), fields.at(i))) {
            any << sql.columns[static_cast<size_t>(i)] + " IS NOT NULL";
        }
    }
    if (any.isEmpty()) {
        return;
    }
    std::vector<std::pair<qint64, std::vector<QVariant>>> rewritten;
    Statement query(m_connection, sql.select + " WHERE " + any.join(" OR "));
    while (query.step()) {
        if (own(kind, query.integer(0))) {
            continue;
        }
        std::vector<QVariant> values;
        for (int i = 0; i < fields.size(); ++i) {
            if (!query.isNull(i + 3) && isFreeText(record(kind), fields.at(i))) {
                if (const auto clean = m_traces.without(query.text(i + 3))) {
                    if (values.empty()) {
                        values = valuesOf(query, kind);
                    }
                    values[static_cast<size_t>(i)] = *clean;
                }
            }
        }
        if (!values.empty()) {
            rewritten.emplace_back(query.integer(0), std::move(values));
        }
    }
    query.reset();
    for (const auto& [id, values] : rewritten) {
        for (int i = 0; i < fields.size(); ++i) {
            if (isFreeText(record(kind), fields.at(i))) {
                m_connection
                    .statement("UPDATE " + sql.table + " SET " + sql.columns[static_cast<size_t>(i)] +
                               " = ? WHERE id = ?")
                    .bindValue(1, values[static_cast<size_t>(i)])
                    .bind(2, id)
                    .run();
            }
        }
        if (sql.searchable) {
            m_connection.statement("UPDATE " + sql.table + " SET search_key = ? WHERE id = ?")
                .bind(1, searchText(kind, values))
                .bind(2, id)
                .run();
        }
        ++m_counts.texts;
    }
}

void Anonymiser::cleanLabels() {
    std::vector<std::pair<qint64, QString>> rewritten;
    Statement query(m_connection, "SELECT id, label FROM batch WHERE label <> ''");
    while (query.step()) {
        if (const auto clean = labelWithout(m_traces, query.text(1), m_batches.contains(query.integer(0)))) {
            rewritten.emplace_back(query.integer(0), *clean);
        }
    }
    Statement update(m_connection, "UPDATE batch SET label = ? WHERE id = ?");
    for (const auto& [id, label] : rewritten) {
        update.bind(1, label).bind(2, id).run();
        ++m_counts.texts;
    }
}

void Anonymiser::cleanColumn(const QByteArray& table, const QByteArray& key, const QByteArray& column,
                             bool json) {
    std::vector<std::pair<QString, QString>> rewritten;
    Statement query(m_connection,
                    "SELECT " + key + ", " + column + " FROM " + table + " WHERE " + column + " IS NOT NULL");
    while (query.step()) {
        const auto clean = json ? jsonWithout(m_traces, query.text(1)) : m_traces.without(query.text(1));
        if (clean) {
            rewritten.emplace_back(query.text(0), *clean);
        }
    }
    Statement update(m_connection,
                     "UPDATE OR IGNORE " + table + " SET " + column + " = ? WHERE " + key + " = ?");
    for (const auto& [id, text] : rewritten) {
        update.bind(1, text).bind(2, id).run();
        ++m_counts.texts;
    }
}

}  // namespace jisr
