#include "core/storage/columnscan.h"

#include <QVarLengthArray>
#include <algorithm>
#include <cmath>
#include <optional>

#include "core/storage/recordsql.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

/// Up to here the texts of a column stay in memory beside their keys, for filters.
constexpr quint32 KeptTexts = 50'000;
constexpr std::size_t KeptBytes = 2u << 20;

bool isNumber(FieldType type) {
    return type == FieldType::Integer || type == FieldType::Decimal;
}

quint32 choiceKey(const Field& field, std::string_view code) {
    for (qsizetype i = 0; i < field.choices.size(); ++i) {
        const QLatin1String& each = field.choices.at(i).code;
        if (code == std::string_view(each.data(), static_cast<std::size_t>(each.size()))) {
            return static_cast<quint32>(i);
        }
    }
    return static_cast<quint32>(field.choices.size());
}

/// Of a search key that begins with a Latin name, that name; the Arabic one behind it says nothing more.
std::string_view ownScript(std::string_view key) {
    const std::size_t begin = key.find_first_not_of(' ');
    if (begin != std::string_view::npos && static_cast<unsigned char>(key[begin]) < 0x80) {
        for (std::size_t at = key.find(' ', begin); at != key.npos && at + 1 < key.size();
             at = key.find(' ', at + 1)) {
            const auto lead = static_cast<unsigned char>(key[at + 1]);
            if (lead >= 0xD8 && lead <= 0xDB) {
                return key.substr(0, at);
            }
        }
    }
    return key;
}

/// What people call a row, as SQL.
QByteArray labelExpression(RecordKind kind, bool arabic) {
    switch (kind) {
        case RecordKind::Learner:
            return arabic ? "coalesce(last_name_ar || ' ' || coalesce(first_name_ar, ''), search_key)"
                          : "search_key";
        case RecordKind::Cohort:
            return "code";
        case RecordKind::Organisation:
            return arabic ? "coalesce(name_ar, name)" : "name";
        case RecordKind::Programme:
        case RecordKind::Staff:
            return "name";
        case RecordKind::Region:
        case RecordKind::Province:
        case RecordKind::Track:
            return arabic ? "coalesce(name_ar, name_fr)" : "name_fr";
        case RecordKind::Phase:
            return "name_fr";
        case RecordKind::Target:
            return "measure || ' ' || quantity";
        case RecordKind::Enrolment:
        case RecordKind::Situation:
        case RecordKind::Contact:
            return "reference";
    }
    return "id";
}

}  // namespace

quint32 dateKey(std::string_view iso) {
    if (iso.size() != 10) {
        return NoSlot;
    }
    quint32 key = 0;
    for (const std::size_t i : {0u, 1u, 2u, 3u, 5u, 6u, 8u, 9u}) {
        const unsigned digit = static_cast<unsigned char>(iso[i]) - unsigned('0');
        if (digit > 9) {
            return NoSlot;
        }
        key = key * 10 + digit;
    }
    return key;
}

bool directKey(const Field& field, const Statement& row, int column, const RowSlots* target, quint32& key) {
    switch (field.type) {
        case FieldType::Choice:
            key = row.isNull(column) ? NoSlot : choiceKey(field, row.raw(column));
            return true;
        case FieldType::Date:
            key = row.isNull(column) ? NoSlot : dateKey(row.raw(column));
            return true;
        case FieldType::Boolean:
            key = row.isNull(column) ? NoSlot : row.integer(column) != 0;
            return true;
        case FieldType::Reference:
            key = row.isNull(column) ? NoSlot : target->slotOf(row.integer(column));
            return true;
        default:
            return false;
    }
}

struct ColumnReader::State {
    RecordKind kind;
    int index;
    const Field* field = nullptr;
    const RowSlots* target = nullptr;
    bool folded = false;  ///< what is read is folded already
    ColumnKeys made;
    TextFolder folder;
    TextOrder texts;
    std::optional<WordOrder> names;  ///< instead, for what is folded already
    std::vector<double> numbers;
};

ColumnReader::ColumnReader(RecordKind kind, int field, quint32 rows, const RowSlots* target)
    : m_state(std::make_unique<State>()) {
    m_state->kind = kind;
    m_state->index = field;
    m_state->field = field >= 0 ? &record(kind).fields.at(field) : nullptr;
    m_state->target = target;
    m_state->folded = expression() == "search_key";
    if (m_state->folded) {
        m_state->names.emplace(rows);
        return;
    }
    m_state->made.keys.assign(rows, NoSlot);
    if (m_state->field && isNumber(m_state->field->type)) {
        m_state->numbers.assign(rows, std::nan(""));
    }
}

ColumnReader::~ColumnReader() = default;
ColumnReader::ColumnReader(ColumnReader&&) noexcept = default;

QByteArray ColumnReader::expression() const {
    const State& state = *m_state;
    if (!state.field) {
        return labelExpression(state.kind, state.index == ColumnStore::ArabicLabel);
    }
    // people are ordered by last name and then by first name, the way their search key has both
    if (state.kind == RecordKind::Learner && state.field->name == QLatin1String("last_name")) {
        return "search_key";
    }
    return RecordSql::of(state.kind).columns[static_cast<std::size_t>(state.index)];
}

void ColumnReader::take(quint32 slot, const Statement& row, int column) {
    State& state = *m_state;
    if (state.names) {
        state.names->set(slot, ownScript(row.raw(column)));
        return;
    }
    quint32& key = state.made.keys[slot];
    if (state.field && directKey(*state.field, row, column, state.target, key)) {
        return;
    }
    if (!state.numbers.empty()) {
        if (!row.isNull(column)) {
            state.numbers[slot] = row.decimal(column);
        }
        return;
    }
    const std::string_view text = row.raw(column);
    if (!text.empty()) {
        key = state.texts.add(state.folder.fold(text));
    }
}

std::size_t ColumnReader::bytes() const {
    return m_state->names ? m_state->names->bytes() : m_state->texts.texts().bytes();
}

ColumnKeys ColumnReader::finish() {
    State& state = *m_state;
    ColumnKeys& made = state.made;
    if (state.names) {
        made.keys = state.names->places();
        return std::move(made);
    }
    if (!state.numbers.empty()) {
        made.numbers.reserve(state.numbers.size());
        std::copy_if(state.numbers.begin(), state.numbers.end(), std::back_inserter(made.numbers),
                     [](double number) { return !std::isnan(number); });
        std::sort(made.numbers.begin(), made.numbers.end());
        made.numbers.erase(std::unique(made.numbers.begin(), made.numbers.end()), made.numbers.end());
        made.numbers.shrink_to_fit();
        for (std::size_t i = 0; i < state.numbers.size(); ++i) {
            if (!std::isnan(state.numbers[i])) {
                made.keys[i] = static_cast<quint32>(
                    std::lower_bound(made.numbers.begin(), made.numbers.end(), state.numbers[i]) -
                    made.numbers.begin());
            }
        }
        return std::move(made);
    }
    if (state.texts.texts().size() > 0) {
        const std::vector<quint32> places = state.texts.places();
        for (quint32& key : made.keys) {
            key = key == NoSlot ? NoSlot : places[key];
        }
        const TextList& texts = state.texts.texts();
        made.textsKept = texts.size() <= KeptTexts && texts.bytes() <= KeptBytes;
        if (made.textsKept) {
            std::vector<quint32> byPlace(places.size());
            for (quint32 i = 0; i < texts.size(); ++i) {
                byPlace[places[i]] = i;
            }
            for (const quint32 number : byPlace) {
                made.texts.append(texts.at(number));
            }
            made.texts.shrink();
        }
    } else {
        made.textsKept = true;
    }
    return std::move(made);
}

}  // namespace jisr
