#include "core/importing/drafter.h"

#include <QDate>

#include "core/base/uid.h"
#include "core/catalogue/names.h"
#include "core/catalogue/validation.h"
#include "core/importing/rowcodec.h"
#include "core/importing/splitname.h"
#include "core/matching/flatindex.h"

namespace jisr {

namespace {

constexpr size_t CachePlaces = 1024;
constexpr size_t SoundPlaces = 200'000;
constexpr size_t UsualPacked = 160;  // bytes of a record
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

LearnerKeys learnerKeys(QStringView reference, QStringView cin, QStringView lastKey, QStringView firstKey,
                        qint32 birth) {
    LearnerKeys keys;
    if (!reference.isEmpty()) {
        keys.reference = KeyHash().add(reference).value();
    }
    if (!cin.isEmpty()) {
        keys.cin = KeyHash().add(cin).value();
    }
    if (birth) {
        keys.nameAndBirth =
            KeyHash().add(std::min(lastKey, firstKey)).add(std::max(lastKey, firstKey)).add(birth).value();
    }
    return keys;
}

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
    std::string packed;  ///< the value as the plan keeps it; none of a reference
    quint64 hash = 0;    ///< of the value
    QString folded;      ///< a name's key
    qint32 day = 0;      ///< Julian, of a birth date

    QString text() const { return value.toString(); }
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
    bool name = false, birth = false;  ///< of a learner
    bool cached = true;
    std::vector<Cell> cells;
    Cell single;
};

struct Drafter::RecordPlan {
    const Record* record = nullptr;
    std::vector<Source> sources;
    std::vector<const Cell*> cells;  ///< of the row at hand, by source
    std::vector<int> sourceOf;       ///< by field, -1 none
    bool constantsOnly = true;
    /// What validate() sees where the row says nothing: the program itself adds a reference, the row's own
    /// learner and its cohort, so that they are not missing.
    std::vector<QVariant> base, values;
    /// Small records: by the hash of the raw cells that make them.
    std::unordered_map<quint64, std::shared_ptr<const Draft>> seen;

    /// The row's cell for a field, null when there is none or it can't be read.
    const Cell* cell(int field) const {
        const int source = field < 0 ? -1 : sourceOf[static_cast<size_t>(field)];
        const Cell* found = source < 0 ? nullptr : cells[static_cast<size_t>(source)];
        return found && found->value.isValid() ? found : nullptr;
    }
    QString text(int field) const {
        const Cell* found = cell(field);
        return found ? found->text() : QString();
    }
};

Drafter::Drafter(const Mapping& mapping, const QStringList& header, bool excel1904,
                 const QHash<QString, DateOrder>& dateOrders)
    : m_columns(static_cast<size_t>(header.size())) {
    for (const RecordMapping& entry : mapping.records) {
        auto plan = std::make_unique<RecordPlan>();
        plan->record = &jisr::record(entry.kind);
        const Record& record = *plan->record;
        const int key = record.key.isEmpty() ? -1 : record.indexOf(QString(record.key));
        plan->sourceOf.assign(static_cast<size_t>(record.fields.size()), -1);
        for (const Field& field : record.fields) {
            const bool own = static_cast<int>(plan->base.size()) == key && !isSmallRecord(record.kind);
            plan->base.push_back(field.type == FieldType::Reference && field.required
                                     ? QVariant(qlonglong{1})
                                     : (own ? QVariant(QStringLiteral("?")) : QVariant()));
        }
        plan->values = plan->base;
        for (const auto& [name, fieldSource] : entry.fields) {
            Source source;
            source.source = fieldSource;
            source.index = plan->record->indexOf(name);
            if (source.index >= 0) {
                source.field = &record.fields[source.index];
                source.cached = !isRowIdentity(*source.field);
                source.name =
                    record.kind == RecordKind::Learner && (name.startsWith(QLatin1String("last_name")) ||
                                                           name.startsWith(QLatin1String("first_name")));
                source.birth = record.kind == RecordKind::Learner && name == QLatin1String("born_on");
                plan->sourceOf[static_cast<size_t>(source.index)] = static_cast<int>(plan->sources.size());
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
        plan->cells.resize(plan->sources.size());
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
    understand(source, raw, cell);
    cell.packed.clear();
    if (!cell.value.isValid() || source.target != Source::Target::Field) {
        return;
    }
    KeyHash hash(static_cast<quint64>(source.index));
    if (source.field->type == FieldType::Reference) {
        cell.hash = hash.value();  // where it points to is not judged here
        return;
    }
    rowcodec::addValue(cell.packed, source.index, cell.value);
    for (const char byte : cell.packed) {
        hash.add(static_cast<int>(byte));
    }
    cell.hash = hash.value();
    if (source.name) {
        cell.folded = nameKey(cell.text());
    } else if (source.birth) {
        cell.day = static_cast<qint32>(QDate::fromString(cell.text(), Qt::ISODate).toJulianDay());
    }
}

void Drafter::understand(const Source& source, QStringView raw, Cell& cell) const {
    cell.raw = raw.toString();
    cell.value = QVariant();
    cell.rejection = cell.warning = Message();
    const QStringView trimmed = raw.trimmed();
    QString text = trimmed.size() == raw.size() ? cell.raw : trimmed.toString();
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
                QT_TRANSLATE_NOOP("core", "“%1” is not among the values that are translated for its column."),
                {shown(text)});
            return;
        } else if (mapped.otherwise == Otherwise::Empty) {
            cell.warning = Message(
                QT_TRANSLATE_NOOP(
                    "core", "“%1” is not among the values that are translated for its column: left empty."),
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

void Draft::clear() {
    packed.clear();
    references.clear();
    uid.clear();
    missing.clear();
    warnings.clear();
    for (QString* text :
         {&key, &office, &lastKey, &firstKey, &cin, &massar, &sex, &identity, &eventKind, &day}) {
        text->clear();
    }
    birth = 0;
    keys = {};
}

std::shared_ptr<Draft> Drafter::fresh(RecordKind kind) {
    std::shared_ptr<Draft> draft;
    if (m_spare.empty()) {
        draft = std::make_shared<Draft>();
        draft->packed.reserve(UsualPacked);
    } else {
        draft = std::const_pointer_cast<Draft>(m_spare.back());
        m_spare.pop_back();
        draft->clear();
    }
    draft->kind = kind;
    return draft;
}

void Drafter::draft(const TableRow& row, DraftRow& result) {
    for (std::shared_ptr<const Draft>& earlier : result.drafts) {
        if (earlier.use_count() == 1) {
            m_spare.push_back(std::move(earlier));
        }
    }
    result.drafts.clear();
    result.findings.clear();
    result.rejected = false;
    result.line = row.line;
    result.drafts.reserve(m_plans.size());
    for (size_t extra = m_columns; extra < row.cells.size(); ++extra) {
        if (!row.cells[extra].trimmed().isEmpty()) {
            result.findings.append({row.line,
                                    {},
                                    shown(row.cells[extra]),
                                    Message(QT_TRANSLATE_NOOP("core",
                                                              "The row has more cells than the header has "
                                                              "names: “%1” was left out."),
                                            {shown(row.cells[extra])}),
                                    Finding::Severity::Warning});
        }
    }
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
}

std::shared_ptr<const Draft> Drafter::draftRecord(RecordPlan& plan, const TableRow& row, DraftRow& result) {
    const Record& record = *plan.record;
    const std::shared_ptr<Draft> draft = fresh(record.kind);
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
    const int key = record.key.isEmpty() ? -1 : record.indexOf(QString(record.key));
    KeyHash combination(static_cast<quint64>(record.kind));
    for (size_t i = 0; i < plan.sources.size(); ++i) {
        Source& source = plan.sources[i];
        const Cell& cell = read(source, row);
        plan.cells[i] = &cell;
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
            draft->office = cell.text();
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
                known->key = cell.text();
                known->mayBeEmpty = source.source.otherwise == Otherwise::Empty;
                combination.add(cell.hash);
            }
        } else {
            if (source.field->name == QLatin1String("office")) {
                draft->office = cell.text();  // a member of staff's office is the row's
            }
            draft->packed += cell.packed;
            if (source.index == key) {
                draft->key = cell.text();
            } else {
                combination.add(cell.hash);
            }
        }
    }
    if (!anything) {
        return nullptr;  // the row says nothing about this record
    }
    // Events repeat a few combinations of dates and codes without end: what was found sound is not asked
    // again.
    const bool event = record.kind > RecordKind::Learner;
    if (!event || !m_sound.find(combination.value())) {
        const QList<Finding> found = checked(plan, *draft);
        if (event && found.isEmpty() && m_sound.size() < SoundPlaces) {
            m_sound.set(combination.value(), 1);
        }
        if (!found.isEmpty()) {
            judge(found, row.line, plan, *draft, findings);
        }
    }
    if (record.kind == RecordKind::Learner) {
        describeLearner(*draft, plan);
    } else if (record.kind == RecordKind::Situation) {
        static const int what = record.indexOf(u"situation"), day = record.indexOf(u"started_on");
        draft->eventKind = plan.text(what);
        draft->day = plan.text(day);
    } else if (record.kind == RecordKind::Contact) {
        static const int channel = record.indexOf(u"channel"), answer = record.indexOf(u"result"),
                         day = record.indexOf(u"on");
        draft->eventKind = plan.text(channel) + u'|' + plan.text(answer);
        draft->day = plan.text(day);
    }
    for (const Finding& finding : findings) {
        result.rejected = result.rejected || finding.severity == Finding::Severity::Rejection;
        result.findings.append(finding);
    }
    return draft;
}

/// What the catalogue says of the row's values.
QList<Finding> Drafter::checked(RecordPlan& plan, const Draft& draft) const {
    const Record& record = *plan.record;
    std::vector<QVariant>& values = plan.values;
    for (const Source& source : plan.sources) {
        if (source.target == Source::Target::Field) {
            const Cell* cell = plan.cell(source.index);
            if (cell && source.field->type == FieldType::Reference) {
                values[static_cast<size_t>(source.index)] = qlonglong{1};
            } else if (cell) {
                values[static_cast<size_t>(source.index)] = cell->value;
            }
        }
    }
    if (record.kind == RecordKind::Staff && !draft.office.isEmpty()) {
        values[static_cast<size_t>(record.indexOf(u"office"))] = draft.office;
    }
    QList<Finding> found = validate(record.kind, values);
    for (size_t field = 0; field < values.size(); ++field) {
        if (values[field].isValid()) {
            values[field] = plan.base[field];
        }
    }
    return found;
}

/// Sorts what validate() found: a required value that is absent matters only when the row is new.
void Drafter::judge(const QList<Finding>& found, qint64 line, const RecordPlan& plan, Draft& draft,
                    QList<Finding>& findings) const {
    const Record& record = *plan.record;
    for (Finding finding : found) {
        finding.row = line;
        const int index = record.indexOf(finding.field);
        const bool absent = index >= 0 && record.fields[index].required && !plan.cell(index);
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

void Drafter::describeLearner(Draft& draft, const RecordPlan& plan) {
    static const Record& learner = record(RecordKind::Learner);
    static const int last = learner.indexOf(u"last_name"), first = learner.indexOf(u"first_name"),
                     lastAr = learner.indexOf(u"last_name_ar"), firstAr = learner.indexOf(u"first_name_ar"),
                     born = learner.indexOf(u"born_on"), cin = learner.indexOf(u"cin"),
                     massar = learner.indexOf(u"massar"), sex = learner.indexOf(u"sex"),
                     phone = learner.indexOf(u"phone"), email = learner.indexOf(u"email");
    const auto folded = [&](int latin, int arabic) {
        const Cell* cell = plan.cell(latin) ? plan.cell(latin) : plan.cell(arabic);
        return cell ? cell->folded : QString();
    };
    draft.lastKey = folded(last, lastAr);
    draft.firstKey = folded(first, firstAr);
    if (plan.cell(last) && plan.cell(first)) {
        const bool swapped = draft.firstKey < draft.lastKey;  // as personKey() does
        m_joined.resize(0);
        m_joined += swapped ? draft.firstKey : draft.lastKey;
        m_joined += u'|';
        m_joined += swapped ? draft.lastKey : draft.firstKey;
        rowcodec::addText(draft.packed, rowcodec::PersonKeyField, m_joined);
    }
    draft.cin = plan.text(cin);
    draft.massar = plan.text(massar);
    draft.sex = plan.text(sex);
    if (const Cell* birth = plan.cell(born)) {
        draft.birth = birth->day;
    }
    draft.keys = learnerKeys(draft.key, draft.cin, draft.lastKey, draft.firstKey, draft.birth);
    if (draft.key.isEmpty()) {
        const QString birth = plan.text(born);
        draft.identity =
            QStringList{draft.cin, draft.massar, draft.lastKey, draft.firstKey, birth}.join(u'|');
        if (draft.cin.isEmpty() && draft.massar.isEmpty() && birth.isEmpty()) {
            draft.identity += u'|' + plan.text(phone) + u'|' + plan.text(email);
        }
    }
}

}  // namespace jisr
