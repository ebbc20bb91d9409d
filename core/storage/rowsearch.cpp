#include <algorithm>

#include "core/storage/recordsql.h"
#include "core/storage/rowfilter.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

bool startsWith(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

}  // namespace

bool fulfils(const Field& field, const QVariant& value, const ColumnFilter& filter) {
    using Test = ColumnFilter::Test;
    const bool empty = !value.isValid();
    const bool number = field.type == FieldType::Integer || field.type == FieldType::Decimal;
    switch (filter.test) {
        case Test::Empty:
            return empty;
        case Test::NotEmpty:
            return !empty;
        case Test::OneOf:
            return std::any_of(filter.values.begin(), filter.values.end(), [&](const QVariant& each) {
                return each.isValid() != empty && (empty || (number ? each.toDouble() == value.toDouble()
                                                                    : each.toString() == value.toString()));
            });
        case Test::Between: {
            const auto bound = [&](qsizetype i) { return filter.values.value(i); };
            const auto below = [&](const QVariant& a, const QVariant& b) {
                return number ? a.toDouble() < b.toDouble() : a.toString() < b.toString();
            };
            const auto open = [](const QVariant& each) { return each.toString().isEmpty(); };
            return !empty && (open(bound(0)) || !below(value, bound(0))) &&
                   (open(bound(1)) || !below(bound(1), value));
        }
        case Test::Contains: {
            const QString text = filter.values.value(0).toString();
            const SearchText wanted(text);
            if (empty || field.target) {
                return false;
            }
            if (wanted.isEmpty()) {
                return text.trimmed().isEmpty();
            }
            const std::string held = value.toString().toStdString();
            return field.type == FieldType::Phone && wanted.isNumber()
                       ? wanted.isPhone(held)
                       : wordsStand(TextFolder().fold(held), wanted.words());
        }
    }
    return false;
}

/// The rows that a search box means: each of its words begins a word of what the row is called, of its
/// reference or of its CIN, or all of it is a phone number.
RowMarks RowFilter::search(RecordKind kind, const SearchText& text) {
    if (RecordSql::of(kind).searchable) {
        return searchPeople(kind, text);
    }
    const int person = record(kind).indexOf(u"learner");
    if (person < 0) {
        return searchFields(kind, text);
    }
    const RowMarks people = searchPeople(RecordKind::Learner, text);
    const std::vector<quint32>& whose = m_store.column(kind, person, m_progress).keys;
    RowMarks marks(whose.size());
    for (std::size_t i = 0; i < marks.size(); ++i) {
        marks[i] = whose[i] != NoSlot && people[whose[i]];
    }
    TextFolder folder;
    const QByteArray& key = RecordSql::of(kind).key;
    pass(kind, key, [&](quint32 slot, const Statement& row) {
        if (!marks[slot]) {
            marks[slot] = wordsBegin(folder.fold(row.raw(1)), text.words());
        }
    });
    return marks;
}

RowMarks RowFilter::searchPeople(RecordKind kind, const SearchText& text) {
    // the search key first; what is looked at further is read only where that doesn't decide
    QByteArray columns = "search_key, " + RecordSql::of(kind).key;
    int phones = 3;
    const bool learner = kind == RecordKind::Learner;
    if (learner) {
        columns += ", cin";
        phones = 4;
    }
    int count = phones;
    for (const Field& field : record(kind).fields) {
        if (field.type == FieldType::Phone) {
            columns += ", " + QByteArray(field.name.data(), field.name.size());
            ++count;
        }
    }
    RowMarks marks(m_store.rows(kind).size());
    const std::vector<std::string>& words = text.words();
    TextFolder folder;
    pass(kind, columns, [&](quint32 slot, const Statement& row) {
        const std::string_view key = row.raw(1);
        bool all = !words.empty();
        for (std::size_t i = 0; all && i < words.size(); ++i) {
            all = wordBegins(key, words[i]) || wordBegins(folder.fold(row.raw(2)), words[i]) ||
                  (learner && startsWith(folder.fold(row.raw(3)), words[i]));
        }
        if (!all && learner && words.size() > 1) {
            all = startsWith(folder.fold(row.raw(3)), text.joined());
        }
        for (int i = phones; !all && text.isNumber() && i < count; ++i) {
            all = text.isPhone(row.raw(i));
        }
        marks[slot] = all;
    });
    return marks;
}

/// Small tables without a search key.
RowMarks RowFilter::searchFields(RecordKind kind, const SearchText& text) {
    QByteArray columns;
    int count = 0;
    for (qsizetype i = 0; i < record(kind).fields.size(); ++i) {
        const FieldType type = record(kind).fields.at(i).type;
        if (type == FieldType::Text || type == FieldType::Choice || type == FieldType::Integer) {
            columns += (count++ ? ", " : "") + RecordSql::of(kind).columns[std::size_t(i)];
        }
    }
    RowMarks marks(m_store.rows(kind).size());
    TextFolder folder;
    pass(kind, columns, [&](quint32 slot, const Statement& row) {
        std::string all;
        for (int i = 1; i <= count; ++i) {
            all += ' ';
            all += folder.fold(row.view(i));
        }
        marks[slot] = wordsBegin(all, text.words());
    });
    return marks;
}

}  // namespace jisr
