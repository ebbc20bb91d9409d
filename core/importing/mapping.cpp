#include "core/importing/mapping.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace jisr {

namespace {

[[noreturn]] void refuse(const QString& key, const char* text, const QString& detail = {}) {
    throw MappingError(key, Message(text, {key, detail}));
}

QString asText(const QJsonValue& value, const QString& key) {
    if (value.isString()) {
        return value.toString();
    }
    if (value.isDouble()) {
        return QString::number(value.toDouble(), 'g', 15);
    }
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("Y") : QStringLiteral("N");
    }
    refuse(key, QT_TRANSLATE_NOOP("core", "The mapping's key “%1” must be a text."));
}

void allowOnly(const QJsonObject& object, const QString& key, std::initializer_list<QLatin1String> names) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (std::find(names.begin(), names.end(), it.key()) == names.end()) {
            refuse(key.isEmpty() ? it.key() : key + u'.' + it.key(),
                   QT_TRANSLATE_NOOP("core", "The mapping's key “%1” is unknown."));
        }
    }
}

QJsonObject asObject(const QJsonValue& value, const QString& key) {
    if (!value.isObject()) {
        refuse(key, QT_TRANSLATE_NOOP("core", "The mapping's key “%1” must be an object { … }."));
    }
    return value.toObject();
}

TableOptions parseReading(const QJsonValue& value) {
    TableOptions options;
    const QJsonObject read = asObject(value, QStringLiteral("read"));
    allowOnly(read, QStringLiteral("read"),
              {QLatin1String("encoding"), QLatin1String("separator"), QLatin1String("header"),
               QLatin1String("sheet")});
    if (read.contains(QLatin1String("encoding"))) {
        options.encoding = asText(read[QLatin1String("encoding")], QStringLiteral("read.encoding"));
    }
    if (read.contains(QLatin1String("separator"))) {
        const QString key = QStringLiteral("read.separator");
        const QString separator = asText(read[QLatin1String("separator")], key);
        const bool tab = separator == QLatin1String("tab") || separator == QLatin1String("\\t");
        if (separator.size() > 1 && !tab) {
            refuse(key,
                   QT_TRANSLATE_NOOP("core", "The mapping's key “%1” must be one character: ; , | or tab."));
        }
        options.separator = tab ? u'\t' : separator.isEmpty() ? QChar() : separator.front();
    }
    if (read.contains(QLatin1String("header"))) {
        const QJsonValue header = read[QLatin1String("header")];
        const double line = header.toDouble(-1);
        if (line < 0 || line > 1000 || line != static_cast<int>(line)) {
            refuse(QStringLiteral("read.header"),
                   QT_TRANSLATE_NOOP("core", "The mapping's key “%1” must be a row number from 0 to 1000."));
        }
        options.headerLine = static_cast<int>(line);
    }
    if (read.contains(QLatin1String("sheet"))) {
        options.sheet = asText(read[QLatin1String("sheet")], QStringLiteral("read.sheet"));
    }
    return options;
}

Otherwise parseOtherwise(const QJsonValue& value, const QString& key) {
    const QString text = asText(value, key);
    if (text == QLatin1String("reject")) {
        return Otherwise::Reject;
    }
    if (text == QLatin1String("empty")) {
        return Otherwise::Empty;
    }
    if (text == QLatin1String("keep")) {
        return Otherwise::Keep;
    }
    refuse(key, QT_TRANSLATE_NOOP("core", "The mapping's key “%1” must be reject, empty or keep."));
}

FieldSource parseSource(const QJsonValue& value, const QString& key) {
    if (value.isString()) {  // short for {"column": …}
        return {.columns = {value.toString()}};
    }
    FieldSource source;
    const QJsonObject object = asObject(value, key);
    allowOnly(
        object, key,
        {QLatin1String("column"), QLatin1String("columns"), QLatin1String("join"), QLatin1String("value"),
         QLatin1String("values"), QLatin1String("otherwise"), QLatin1String("format")});
    int ways = 0;
    if (object.contains(QLatin1String("column"))) {
        ++ways;
        source.columns = {asText(object[QLatin1String("column")], key + QStringLiteral(".column"))};
    }
    if (object.contains(QLatin1String("columns"))) {
        ++ways;
        const QString here = key + QStringLiteral(".columns");
        const QJsonValue list = object[QLatin1String("columns")];
        if (!list.isArray() || list.toArray().isEmpty()) {
            refuse(here, QT_TRANSLATE_NOOP("core", "The mapping's key “%1” must be a list of columns."));
        }
        for (const QJsonValue& column : list.toArray()) {
            source.columns.append(asText(column, here));
        }
    }
    if (object.contains(QLatin1String("value"))) {
        ++ways;
        source.constant = asText(object[QLatin1String("value")], key + QStringLiteral(".value"));
    }
    if (ways != 1) {
        refuse(key, QT_TRANSLATE_NOOP("core",
                                      "The mapping's key “%1” needs exactly one of column, columns and "
                                      "value."));
    }
    if (object.contains(QLatin1String("join"))) {
        source.join = asText(object[QLatin1String("join")], key + QStringLiteral(".join"));
    }
    if (object.contains(QLatin1String("values"))) {
        const QString here = key + QStringLiteral(".values");
        const QJsonObject values = asObject(object[QLatin1String("values")], here);
        for (auto it = values.begin(); it != values.end(); ++it) {
            source.values.insert(it.key(), it->isNull() ? QString() : asText(*it, here + u'.' + it.key()));
        }
    }
    if (object.contains(QLatin1String("otherwise"))) {
        source.otherwise =
            parseOtherwise(object[QLatin1String("otherwise")], key + QStringLiteral(".otherwise"));
    }
    if (object.contains(QLatin1String("format"))) {
        const QString here = key + QStringLiteral(".format");
        source.format = asText(object[QLatin1String("format")], here);
        if (!source.rules()) {
            refuse(
                here,
                QT_TRANSLATE_NOOP("core",
                                  "The mapping's key “%1” names an unknown form “%2”. Known are dd/MM/yyyy, "
                                  "MM/dd/yyyy, yyyy-MM-dd, 1904, 1.234,50, 1,234.50, “last first” and “first "
                                  "last”."),
                source.format);
        }
    }
    return source;
}

RecordMapping parseRecord(const Record& record, const QJsonValue& value, const QString& key) {
    RecordMapping mapping{.kind = record.kind};
    const QJsonObject fields = asObject(value, key);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString here = key + u'.' + it.key();
        if (!isMappableField(record, it.key())) {
            refuse(here,
                   QT_TRANSLATE_NOOP("core", "The mapping's key “%1” names no field of the catalogue."));
        }
        FieldSource source = parseSource(*it, here);
        const Field* field = record.field(it.key());
        if (field && field->type == FieldType::Choice) {
            for (auto pair = source.values.cbegin(); pair != source.values.cend(); ++pair) {
                const bool known =
                    pair.value().isEmpty() ||
                    std::any_of(field->choices.begin(), field->choices.end(),
                                [&](const Choice& choice) { return choice.code == pair.value(); });
                if (!known) {
                    refuse(here + QStringLiteral(".values.") + pair.key(),
                           QT_TRANSLATE_NOOP("core",
                                             "The mapping's key “%1” gives “%2”, which is no value of this "
                                             "field."),
                           pair.value());
                }
            }
        }
        mapping.fields.append({it.key(), std::move(source)});
    }
    return mapping;
}

}  // namespace

std::optional<ReadingRules> FieldSource::rules() const {
    ReadingRules rules;
    const QString form = format.trimmed().toLower();
    if (form.isEmpty() || form == QLatin1String("last first") || form == QLatin1String("first last")) {
        return rules;
    }
    if (form == QLatin1String("1904")) {
        rules.excel1904 = true;
        return rules;
    }
    if (form.contains(u'y') || form.contains(u'd') || form.contains(u'j')) {
        QString order;
        for (const QChar c : form) {
            if (!c.isLetter()) {
                continue;
            }
            if (!QStringView(u"dmyja").contains(c)) {
                return std::nullopt;
            }
            const QChar part = c == u'j' ? u'd' : c == u'a' ? u'y' : c;  // jj/mm/aaaa
            if (!order.endsWith(part)) {
                order.append(part);
            }
        }
        if (order == QLatin1String("dmy")) {
            rules.dateOrder = DateOrder::DayMonthYear;
        } else if (order == QLatin1String("mdy")) {
            rules.dateOrder = DateOrder::MonthDayYear;
        } else if (order == QLatin1String("ymd")) {
            rules.dateOrder = DateOrder::YearMonthDay;
        } else {
            return std::nullopt;
        }
        return rules;
    }
    for (const QChar c : form) {
        if (!c.isDigit() && !c.isSpace() && c != u',' && c != u'.') {
            return std::nullopt;
        }
    }
    const qsizetype mark = std::max(form.lastIndexOf(u','), form.lastIndexOf(u'.'));
    if (mark < 0 || mark == form.size() - 1) {
        return std::nullopt;
    }
    rules.decimalSeparator = form.mid(mark, 1);
    return rules;
}

const FieldSource* RecordMapping::source(QStringView field) const {
    for (const auto& [name, source] : fields) {
        if (name == field) {
            return &source;
        }
    }
    return nullptr;
}

FieldSource* RecordMapping::source(QStringView field) {
    return const_cast<FieldSource*>(std::as_const(*this).source(field));
}

void RecordMapping::set(const QString& field, FieldSource value) {
    if (FieldSource* present = source(field)) {
        *present = std::move(value);
    } else {
        fields.append({field, std::move(value)});
    }
}

void RecordMapping::remove(const QString& field) {
    fields.removeIf([&](const auto& entry) { return entry.first == field; });
}

bool isMappableField(const Record& record, QStringView field) {
    if (record.field(field) || field == u"uid" || field == u"office") {
        return true;
    }
    const Field* base = field.endsWith(u"_uid") ? record.field(field.chopped(4)) : nullptr;
    return base && base->type == FieldType::Reference;
}

Mapping Mapping::fromJson(const QByteArray& json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        const qsizetype line = 1 + json.left(error.offset).count('\n');
        throw MappingError({},
                           Message(QT_TRANSLATE_NOOP("core", "The mapping is not valid JSON at line %1: %2."),
                                   {QString::number(line), error.errorString()}));
    }
    const QJsonObject root = document.object();
    allowOnly(root, {},
              {QLatin1String("version"), QLatin1String("read"), QLatin1String("columns"),
               QLatin1String("records")});
    if (root[QLatin1String("version")].toInt() != 1) {
        refuse(QStringLiteral("version"),
               QT_TRANSLATE_NOOP("core",
                                 "The mapping's key “%1” must be 1, the only version this program knows."));
    }
    Mapping mapping;
    if (root.contains(QLatin1String("read"))) {
        mapping.reading = parseReading(root[QLatin1String("read")]);
    }
    if (root.contains(QLatin1String("columns"))) {
        const QString key = QStringLiteral("columns");
        if (!root[QLatin1String("columns")].isArray()) {
            refuse(key, QT_TRANSLATE_NOOP("core", "The mapping's key “%1” must be a list of columns."));
        }
        for (const QJsonValue& column : root[QLatin1String("columns")].toArray()) {
            mapping.columns.append(asText(column, key));
        }
    }
    const QString recordsKey = QStringLiteral("records");
    const QJsonObject records = asObject(root[recordsKey], recordsKey);
    for (auto it = records.begin(); it != records.end(); ++it) {
        const QString key = recordsKey + u'.' + it.key();
        const Record* record = recordNamed(it.key());
        if (!record) {
            refuse(key,
                   QT_TRANSLATE_NOOP("core", "The mapping's key “%1” names no record of the catalogue."));
        }
        if (mapping.record(record->kind)) {
            refuse(key, QT_TRANSLATE_NOOP("core", "The mapping names the record of “%1” twice."));
        }
        mapping.records.append(parseRecord(*record, *it, key));
    }
    if (mapping.records.isEmpty()) {
        refuse(recordsKey, QT_TRANSLATE_NOOP("core", "The mapping's key “%1” names no record."));
    }
    std::sort(mapping.records.begin(), mapping.records.end(),
              [](const RecordMapping& a, const RecordMapping& b) { return a.kind < b.kind; });
    return mapping;
}

Mapping Mapping::fromFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw MappingError({}, Message(QT_TRANSLATE_NOOP("core", "The mapping “%1” can't be opened: %2."),
                                       {path, file.errorString()}));
    }
    return fromJson(file.readAll());
}

QByteArray Mapping::toJson() const {
    QJsonObject read;
    if (!reading.encoding.isEmpty()) {
        read[QLatin1String("encoding")] = reading.encoding;
    }
    if (!reading.separator.isNull()) {
        read[QLatin1String("separator")] =
            reading.separator == u'\t' ? QStringLiteral("tab") : QString(reading.separator);
    }
    read[QLatin1String("header")] = reading.headerLine;
    if (!reading.sheet.isEmpty()) {
        read[QLatin1String("sheet")] = reading.sheet;
    }
    QJsonObject all;
    for (const RecordMapping& record : records) {
        QJsonObject fields;
        for (const auto& [name, source] : record.fields) {
            QJsonObject entry;
            if (source.constant) {
                entry[QLatin1String("value")] = *source.constant;
            } else if (source.columns.size() == 1) {
                entry[QLatin1String("column")] = source.columns.front();
            } else {
                entry[QLatin1String("columns")] = QJsonArray::fromStringList(source.columns);
                entry[QLatin1String("join")] = source.join;
            }
            if (!source.values.isEmpty()) {
                QJsonObject values;
                for (auto it = source.values.cbegin(); it != source.values.cend(); ++it) {
                    values[it.key()] = it.value();
                }
                entry[QLatin1String("values")] = values;
            }
            if (source.otherwise != Otherwise::Keep) {
                entry[QLatin1String("otherwise")] = source.otherwise == Otherwise::Reject
                                                        ? QStringLiteral("reject")
                                                        : QStringLiteral("empty");
            }
            if (!source.format.isEmpty()) {
                entry[QLatin1String("format")] = source.format;
            }
            fields[name] = entry;
        }
        all[jisr::record(record.kind).name] = fields;
    }
    QJsonObject root{
        {QStringLiteral("version"), 1}, {QStringLiteral("read"), read}, {QStringLiteral("records"), all}};
    if (!columns.isEmpty()) {
        root[QLatin1String("columns")] = QJsonArray::fromStringList(columns);
    }
    return QJsonDocument(root).toJson();
}

Mapping Mapping::canonical(RecordKind kind, const QStringList& header) {
    Mapping mapping;
    RecordMapping& target = mapping.edit(kind);
    for (const QString& column : header) {
        if (isMappableField(jisr::record(kind), column)) {
            target.set(column, {.columns = {column}});
        }
    }
    return mapping;
}

bool Mapping::fitsCanonical(RecordKind kind, const QStringList& header) {
    const Record& target = jisr::record(kind);
    int known = 0;
    for (const QString& column : header) {
        known += isMappableField(target, column) ? 1 : 0;
    }
    const bool required = std::all_of(target.fields.begin(), target.fields.end(), [&](const Field& field) {
        return !field.required || field.name == target.key || header.contains(field.name);
    });
    return required && known * 2 > header.size();
}

const RecordMapping* Mapping::record(RecordKind kind) const {
    for (const RecordMapping& candidate : records) {
        if (candidate.kind == kind) {
            return &candidate;
        }
    }
    return nullptr;
}

RecordMapping& Mapping::edit(RecordKind kind) {
    auto place = records.begin();
    while (place != records.end() && place->kind < kind) {
        ++place;
    }
    if (place == records.end() || place->kind != kind) {
        place = records.insert(place, RecordMapping{.kind = kind});
    }
    return *place;
}

void Mapping::checkAgainst(const QStringList& header) const {
    for (const RecordMapping& entry : records) {
        for (const auto& [name, source] : entry.fields) {
            for (const QString& column : source.columns) {
                if (!header.contains(column)) {
                    const QString key =
                        QStringLiteral("records.") + jisr::record(entry.kind).name + u'.' + name;
                    throw MappingError(
                        key,
                        Message(QT_TRANSLATE_NOOP("core",
                                                  "The mapping's key “%1” names the column “%2”, which the "
                                                  "table doesn't have. Its columns: %3."),
                                {key, column, header.join(QStringLiteral(", "))}));
                }
            }
        }
    }
}

QStringList Mapping::unused(const QStringList& header) const {
    QSet<QString> used;
    for (const RecordMapping& entry : records) {
        for (const auto& [name, source] : entry.fields) {
            used.unite(QSet<QString>(source.columns.begin(), source.columns.end()));
        }
    }
    QStringList left;
    std::copy_if(header.begin(), header.end(), std::back_inserter(left),
                 [&](const QString& column) { return !used.contains(column); });
    return left;
}

}  // namespace jisr
