#include "core/importing/drafter.h"

#include <QDate>

#include "core/base/uid.h"
#include "core/catalogue/names.h"
#include "core/catalogue/validation.h"
#include "core/importing/flatindex.h"
#include "core/importing/rowcodec.h"
#include "core/importing/splitname.h"

namespace jisr {

namespace {

constexpr size_t CachePlaces = 1024;
constexpr size_t NamePlaces = 200'000;
constexpr int LongestCached = 80;
constexpr int LongestShown = 200;

enum class Part { Whole, Family, Given };

QString shown(QStringView raw) {
    return raw.size() > LongestShown ? raw.left(LongestShown).toString() + u'…' : raw.toString();
}

/// A cell that our own files protect against formula injection: 'text that begins with = + - @.
QStringView unprotected(QStringView raw) {
    if (raw.size() > 1 && raw[0] == u'\'' && QStringView(u"=+-@\t\r").contains(raw[1])) {
        return raw.mid(1);
    }
    return raw;
}

bool isRowIdentity(const Field& field) {
    return field.name == QLatin1String("reference") || field.name == QLatin1String("cin") ||
           field.name == QLatin1String("massar") || field.type == FieldType::Phone ||
           field.type == FieldType::Email;
}

}  // namespace

bool isSmallRecord(RecordKind kind) {
    return kind < RecordKind::Learner;
}

/// What one text of one source means; kept, for columns say the same again and again.
struct Drafter::Cell {
    QString raw;
    bool known = false;  ///< this place of the cache is taken
    bool blank = true;
    QVariant value;
    Message rejection, warning;
};

struct Drafter::Source {
    enum class Target { Field, Uid, Office, ReferenceUid };
    Target target = Target::Field;
    int index = -1;  ///< of the field, or of the reference whose uid this is
    const Field* field = nullptr;
    FieldSource source;
    std::vector<int> columns;
    ReadingRules rules;
    Part part = Part::Whole;
    bool cached = true;
    std::vector<Cell> cells;
    Cell single;
};

struct Drafter::RecordPlan {
    const Record* record = nullptr;
    std::vector<Source> sources;
    bool constantsOnly = true;
    /// Small records: by the hash of the raw cells that make them.
    std::unordered_map<quint64, std::shared_ptr<const Draft>> seen;
};

Drafter::Drafter(const Mapping& mapping, const QStringList& header, bool excel1904,
                 const QHash<QString, DateOrder>& dateOrders) {
    for (const RecordMapping& entry : mapping.records) {
        auto plan = std::make_unique<RecordPlan>();
        plan->record = &jisr::record(entry.kind);
        for (const auto& [name, fieldSource] : entry.fields) {
            Source source;
            source.source = fieldSource;
            source.index = plan->record->indexOf(name);
            if (source.index >= 0) {
                source.field = &plan->record->fields[source.index];
                source.cached = !isRowIdentity(*source.field);
            } else if (name == QLatin1String("uid")) {
                source.target = Source::Target::Uid;
                source.cached = false;
            } else if (name == QLatin1String("office")) {
                source.target = Source::Target::Office;
            } else {
                source.target = Source::Target::ReferenceUid;
                source.index = plan->record->indexOf(QStringView(name).chopped(4));
                source.cached = false;
            }
            for (const QString& column : fieldSource.columns) {
                source.columns.push_back(static_cast<int>(header.indexOf(column)));
                plan->constantsOnly = false;
            }
            source.rules = fieldSource.rules().value_or(ReadingRules{});
            source.rules.excel1904 = source.rules.excel1904 || excel1904;
            if (source.rules.dateOrder == DateOrder::Unknown && fieldSource.columns.size() == 1) {
                source.rules.dateOrder = dateOrders.value(fieldSource.columns.front(), DateOrder::Unknown);
            }
            if (fieldSource.format == QLatin1String("last first") ||
                fieldSource.format == QLatin1String("first last")) {
                source.part = name.startsWith(QLatin1String("last")) ? Part::Family : Part::Given;
            }
            if (source.cached) {
                source.cells.resize(CachePlaces);
            }
            plan->sources.push_back(std::move(source));
        }
        m_plans.push_back(std::move(plan));
    }
}

Drafter::~Drafter() = default;

const Drafter::Cell& Drafter::read(Source& source, const TableRow& row) {
    QStringView raw;
    if (source.source.constant) {
        raw = *source.source.constant;
    } else if (source.columns.size() == 1) {
        raw = unprotected(row.cell(source.columns.front()));
    } else {
        m_joined.clear();
        for (const int column : source.columns) {
            const QStringView piece = row.cell(column).trimmed();
            if (!piece.isEmpty()) {
                if (!m_joined.isEmpty()) {
                    m_joined += source.source.join;
                }
                m_joined += piece;
            }
        }
        raw = m_joined;
    }
    if (!source.cached || raw.size() > LongestCached) {
        convert(source, raw, source.single);
        return source.single;
    }
    Cell& cell = source.cells[KeyHash().add(raw).value() % CachePlaces];
    if (!cell.known || cell.raw != raw) {
        convert(source, raw, cell);
        cell.known = true;
    }
    return cell;
}

void Drafter::convert(const Source& source, QStringView raw, Cell& cell) const {
    cell.raw = raw.toString();
    cell.value = QVariant();
    cell.rejection = cell.warning = Message();
    QString text = raw.trimmed().toString();
    cell.blank = text.isEmpty();
    if (cell.blank) {
        return;
    }
    const FieldSource& mapped = source.source;
    if (!mapped.values.isEmpty()) {
        const auto translated = mapped.values.constFind(text);
        if (translated != mapped.values.constEnd()) {
            text = *translated;
        } else if (mapped.otherwise == Otherwise::Reject) {
            cell.rejection = Message(
                QT_TRANSLATE_NOOP("core", "“%1” is not among the values that the mapping translates."),
                {shown(text)});
            return;
        } else if (mapped.otherwise == Otherwise::Empty) {
            cell.warning =
                Message(QT_TRANSLATE_NOOP(
                            "core", "“%1” is not among the values that the mapping translates: left empty."),
                        {shown(text)});
            return;
        }
    }
    if (source.part != Part::Whole) {
        const SplitName name = splitName(text, mapped.format == QLatin1String("last first"));
        text = source.part == Part::Family ? name.family : name.given;
        if (!name.certain && source.part == Part::Family) {
            cell.warning = Message(
                QT_TRANSLATE_NOOP("core",
                                  "“%1” was divided into the family name “%2” and the first name “%3”: "
                                  "please check."),
                {shown(raw), name.family, name.given});
        }
        if (text.isEmpty()) {
            return;
        }
    }
    if (text.isEmpty()) {
        return;
    }
    switch (source.target) {
        case Source::Target::Uid:
        case Source::Target::ReferenceUid: {
            const QByteArray uid = uidFromText(text);
            if (uid.isEmpty()) {
                cell.rejection = Message(QT_TRANSLATE_NOOP("core", "“%1” is not a uid."), {shown(text)});
            }
            cell.value = uid;
            return;
        }
        case Source::Target::Office:
            cell.value = text;
            return;
        case Source::Target::Field:
            break;
    }
    const Normalised normal = normalise(*source.field, text, source.rules);
    if (!normal.ok() && mapped.otherwise == Otherwise::Empty) {
        cell.warning = Message(QT_TRANSLATE_NOOP("core", "“%1” can't be read: left empty."), {shown(text)});
        return;
    }
    cell.value = normal.value;
    cell.rejection = normal.rejection;
    if (!normal.warning.isEmpty()) {
        cell.warning = normal.warning;
    }
}

DraftRow Drafter::draft(const TableRow& row) {
    DraftRow result;
    result.line = row.line;
    for (const auto& plan : m_plans) {
        if (isSmallRecord(plan->record->kind)) {
            KeyHash hash;
            for (const Source& source : plan->sources) {
                for (const int column : source.columns) {
                    hash.add(row.cell(column));
                }
            }
            const auto known = plan->seen.find(hash.value());
            if (known != plan->seen.end()) {
                if (known->second) {
                    result.drafts.push_back(known->second);
                }
                continue;
            }
            const bool before = result.rejected;
            std::shared_ptr<const Draft> draft = draftRecord(*plan, row, result);
            if (result.rejected == before) {  // a faulty one is told again at each of its rows
                plan->seen.emplace(hash.value(), draft);
            }
            if (draft) {
                result.drafts.push_back(std::move(draft));
            }
        } else if (std::shared_ptr<const Draft> draft = draftRecord(*plan, row, result)) {
            result.drafts.push_back(std::move(draft));
        }
    }
    return result;
}

std::shared_ptr<const Draft> Drafter::draftRecord(RecordPlan& plan, const TableRow& row, DraftRow& result) {
    const Record& record = *plan.record;
    auto draft = std::make_shared<Draft>();
    draft->kind = record.kind;
    m_values.assign(static_cast<size_t>(record.fields.size()), QVariant());
    bool anything = plan.constantsOnly;
    QList<Finding> findings;
    const auto tell = [&](const Source& source, const Cell& cell, const Message& message,
                          Finding::Severity severity) {
        QString field = source.field ? QString(source.field->name) : QString();
        if (m_plans.size() > 1 && !field.isEmpty()) {
            field = record.name + u'.' + field;
        }
        findings.append({row.line, field, shown(cell.raw), message, severity});
    };
    for (Source& source : plan.sources) {
        const Cell& cell = read(source, row);
        anything = anything || (!cell.blank && !source.source.constant);
        if (!cell.rejection.isEmpty()) {
            tell(source, cell, cell.rejection, Finding::Severity::Rejection);
            continue;
        }
        if (!cell.warning.isEmpty()) {
            tell(source, cell, cell.warning, Finding::Severity::Warning);
        }
        if (!cell.value.isValid()) {
            continue;
        }
        if (source.target == Source::Target::Uid) {
            draft->uid = cell.value.toByteArray();
        } else if (source.target == Source::Target::Office) {
            draft->office = cell.value.toString();
        } else if (source.target == Source::Target::ReferenceUid ||
                   source.field->type == FieldType::Reference) {
            auto known = std::find_if(draft->references.begin(), draft->references.end(),
                                      [&](const DraftReference& r) { return r.field == source.index; });
            if (known == draft->references.end()) {
                known = draft->references.insert(known, DraftReference{source.index, {}, {}, false});
            }
            if (source.target == Source::Target::ReferenceUid) {
                known->uid = cell.value.toByteArray();
            } else {
                known->key = cell.value.toString();
                known->mayBeEmpty = source.source.otherwise == Otherwise::Empty;
                m_values[static_cast<size_t>(source.index)] = cell.value;
            }
        } else {
            if (source.field->name == QLatin1String("office")) {
                draft->office = cell.value.toString();  // a member of staff's office is the row's
            }
            m_values[static_cast<size_t>(source.index)] = cell.value;
            rowcodec::addValue(draft->packed, source.index, cell.value);
        }
    }
    if (!anything) {
        return nullptr;  // the row says nothing about this record
    }
    const int key = record.key.isEmpty() ? -1 : record.indexOf(QString(record.key));
    if (key >= 0) {
        draft->key = m_values[static_cast<size_t>(key)].toString();
    }
    // What the program adds itself is not missing: a reference, the row's own learner and cohort.
    for (int field = 0; field < record.fields.size(); ++field) {
        QVariant& value = m_values[static_cast<size_t>(field)];
        const Field& described = record.fields[field];
        if (described.type == FieldType::Reference) {
            value = value.isValid() || described.required ? QVariant(qlonglong{1}) : QVariant();
        } else if (field == key && !value.isValid() && !isSmallRecord(record.kind)) {
            value = QStringLiteral("?");
        } else if (record.kind == RecordKind::Staff && described.name == QLatin1String("office") &&
                   !draft->office.isEmpty()) {
            value = draft->office;
        }
    }
    // Events repeat a few combinations of dates and codes without end: what was found sound is not asked
    // again.
    quint64 combination = 0;
    const bool event = record.kind > RecordKind::Learner;
    if (event) {
        KeyHash hash(static_cast<quint64>(record.kind));
        for (qsizetype field = 0; field < record.fields.size(); ++field) {
            const QVariant& value = m_values[static_cast<size_t>(field)];
            if (field == key || !value.isValid()) {
                continue;
            }
            hash.add(static_cast<int>(field));
            if (value.typeId() == QMetaType::QString) {
                hash.add(*static_cast<const QString*>(value.constData()));
            } else {
                hash.add(value.typeId()).add(qRound64(value.toDouble() * 1e6));
            }
        }
        combination = hash.value();
    }
    if (event && m_sound.find(combination)) {
        // nothing to say
    } else {
        const QList<Finding> found = validate(record.kind, m_values);
        if (event && found.isEmpty() && m_sound.size() < NamePlaces) {
            m_sound.set(combination, 1);
        }
        judge(found, row.line, record, *draft, findings);
    }
    const auto text = [&](const char* field) {
        return m_values[static_cast<size_t>(record.indexOf(QString::fromLatin1(field)))].toString();
    };
    if (record.kind == RecordKind::Learner) {
        describeLearner(*draft, m_values);
    } else if (record.kind == RecordKind::Situation) {
        draft->eventKind = text("situation");
        draft->day = text("started_on");
    } else if (record.kind == RecordKind::Contact) {
        draft->eventKind = text("channel") + u'|' + text("result");
        draft->day = text("on");
    }
    for (const Finding& finding : findings) {
        result.rejected = result.rejected || finding.severity == Finding::Severity::Rejection;
        result.findings.append(finding);
    }
    return draft;
}

/// Sorts what validate() found: a required value that is absent matters only when the row is new.
void Drafter::judge(const QList<Finding>& found, qint64 line, const Record& record, Draft& draft,
                    QList<Finding>& findings) const {
    for (Finding finding : found) {
        finding.row = line;
        const int index = record.indexOf(finding.field);
        const bool absent =
            index >= 0 && record.fields[index].required && !m_values[static_cast<size_t>(index)].isValid();
        if (m_plans.size() > 1) {
            finding.field = record.name + u'.' + finding.field;
        }
        if (finding.severity == Finding::Severity::Rejection && absent) {
            const bool unreadable = std::any_of(findings.begin(), findings.end(), [&](const Finding& f) {
                return f.field == finding.field && f.severity == Finding::Severity::Rejection;
            });
            if (!unreadable) {
                draft.missing.append(finding);
            }
        } else {
            findings.append(finding);
        }
    }
}

const QString& Drafter::foldedName(const QString& name) {
    if (m_names.size() > NamePlaces) {
        m_names.clear();
    }
    auto& [text, key] = m_names[qHash(name)];
    if (text != name || key.isEmpty()) {
        text = name;
        key = nameKey(name);
    }
    return key;
}

void Drafter::describeLearner(Draft& draft, const std::vector<QVariant>& values) {
    static const Record& learner = record(RecordKind::Learner);
    static const int last = learner.indexOf(u"last_name"), first = learner.indexOf(u"first_name"),
                     lastAr = learner.indexOf(u"last_name_ar"), firstAr = learner.indexOf(u"first_name_ar"),
                     born = learner.indexOf(u"born_on"), cin = learner.indexOf(u"cin"),
                     massar = learner.indexOf(u"massar"), sex = learner.indexOf(u"sex"),
                     phone = learner.indexOf(u"phone"), email = learner.indexOf(u"email");
    const auto text = [&](int field) { return values[static_cast<size_t>(field)].toString(); };
    const QString lastName = values[static_cast<size_t>(last)].isValid() ? text(last) : text(lastAr);
    const QString firstName = values[static_cast<size_t>(first)].isValid() ? text(first) : text(firstAr);
    draft.lastKey = foldedName(lastName);
    draft.firstKey = foldedName(firstName);
    if (values[static_cast<size_t>(last)].isValid() && values[static_cast<size_t>(first)].isValid()) {
        const bool swapped = draft.firstKey < draft.lastKey;  // as personKey() does
        m_joined =
            (swapped ? draft.firstKey : draft.lastKey) + u'|' + (swapped ? draft.lastKey : draft.firstKey);
        rowcodec::addText(draft.packed, rowcodec::PersonKeyField, m_joined);
    }
    draft.cin = text(cin);
    draft.massar = text(massar);
    draft.sex = text(sex);
    const QString birth = text(born);
    if (!birth.isEmpty()) {
        draft.birth = static_cast<qint32>(QDate::fromString(birth, Qt::ISODate).toJulianDay());
    }
    if (draft.key.isEmpty()) {
        draft.identity =
            QStringList{draft.cin, draft.massar, draft.lastKey, draft.firstKey, birth}.join(u'|');
        if (draft.cin.isEmpty() && draft.massar.isEmpty() && birth.isEmpty()) {
            draft.identity += u'|' + text(phone) + u'|' + text(email);
        }
    }
}

DateSurvey surveyDates(const QString& path, const Mapping& mapping, const TableOptions& reading,
                       const std::function<void()>& pulse) {
    constexpr qint64 RowsBetweenPulses = 4096;
    constexpr qint64 EnoughRows = 5000;  // a column of ISO dates so far is taken for one
    DateSurvey survey;
    struct Watched {
        QString column;
        int index;
        DateOrderWatcher watcher;
    };
    std::vector<Watched> watched;
    const std::unique_ptr<TableReader> reader = openTable(path, reading);
    for (const RecordMapping& entry : mapping.records) {
        for (const auto& [name, source] : entry.fields) {
            const Field* field = record(entry.kind).field(name);
            if (field && field->type == FieldType::Date && source.format.isEmpty() &&
                source.columns.size() == 1 &&
                std::none_of(watched.begin(), watched.end(),
                             [&](const Watched& w) { return w.column == source.columns.front(); })) {
                watched.push_back({source.columns.front(),
                                   static_cast<int>(reader->header().indexOf(source.columns.front())),
                                   {}});
            }
        }
    }
    if (watched.empty()) {
        return survey;
    }
    TableRow row;
    for (qint64 rows = 1; reader->next(row); ++rows) {
        bool undecided = false;
        for (Watched& each : watched) {
            if (rows <= EnoughRows || each.watcher.ambiguous()) {
                const QStringView cell = row.cell(each.index).trimmed();
                if (!cell.isEmpty()) {
                    each.watcher.see(cell);
                }
                undecided = undecided || rows < EnoughRows || each.watcher.ambiguous();
            }
        }
        if (!undecided) {
            break;
        }
        if (rows % RowsBetweenPulses == 0) {
            pulse();
        }
    }
    for (const Watched& each : watched) {
        if (each.watcher.ambiguous()) {
            survey.questions.append(
                {0, each.column, QString(),
                 Message(
                     QT_TRANSLATE_NOOP("core",
                                       "Every date of the column “%1” can be read in two ways (03/04 is 3 "
                                       "April or 4 March). Say in the mapping which form it has: "
                                       "\"format\": \"dd/MM/yyyy\" or \"MM/dd/yyyy\"."),
                     {each.column}),
                 Finding::Severity::Rejection});
            survey.orders.insert(each.column, DateOrder::DayMonthYear);
        } else {
            survey.orders.insert(each.column, each.watcher.order());
        }
    }
    return survey;
}

}  // namespace jisr
