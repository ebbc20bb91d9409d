#include "core/storage/rowfilter.h"

#include <algorithm>

#include "core/catalogue/fold.h"
#include "core/storage/recordsql.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

constexpr std::size_t DigitsAnywhere = 4;

std::vector<std::string> wordsOf(const QString& text) {
    std::vector<std::string> words;
    for (const QString& word : folded(text).split(u' ', Qt::SkipEmptyParts)) {
        words.push_back(word.toStdString());
    }
    return words;
}

bool isText(FieldType type) {
    return type == FieldType::Text || type == FieldType::Phone || type == FieldType::Email;
}

/// Where both are set.
void narrow(RowMarks& marks, const RowMarks& by, const PathWalk& walk) {
    for (quint32 i = 0; i < marks.size(); ++i) {
        if (marks[i]) {
            const quint32 slot = walk(i);
            marks[i] = slot != NoSlot && by[slot];
        }
    }
}

/// What a phone field holds, without the country: "+212612…" gives "612…".
std::string_view nationalPart(std::string_view stored) {
    if (stored.rfind("+212", 0) == 0) {
        return stored.substr(4);
    }
    return stored.empty() || stored.front() != '+' ? stored : stored.substr(1);
}

}  // namespace

SearchText::SearchText(const QString& text) : m_words(wordsOf(text)) {
    for (const std::string& word : m_words) {
        m_joined += word;
    }
    std::string digits;
    bool plus = false;
    for (const QChar c : text) {
        if (const int digit = digitValue(c.unicode()); digit >= 0) {
            digits += static_cast<char>('0' + digit);
        } else if (c == u'+' && digits.empty()) {
            plus = true;
        } else if (!c.isSpace() && !QStringView(u"-.()/_").contains(c) && !isInvisible(c.unicode())) {
            return;
        }
    }
    const auto cut = [&](const char* prefix) {
        const bool there = digits.rfind(prefix, 0) == 0;
        if (there) {
            digits.erase(0, std::char_traits<char>::length(prefix));
            m_begins = true;
        }
        return there;
    };
    m_begins = plus;
    if (cut("00") || plus || digits.size() > 10) {
        cut("212");
    }
    cut("0");
    if (digits.size() >= 2 || (m_begins && !digits.empty())) {
        m_national = digits;
    }
}

bool SearchText::isPhone(std::string_view stored) const {
    if (m_national.empty() || stored.empty()) {
        return false;
    }
    const std::string_view number = nationalPart(stored);
    return number.rfind(m_national, 0) == 0 || (!m_begins && m_national.size() >= DigitsAnywhere &&
                                                number.find(m_national) != std::string_view::npos);
}

PathWalk::PathWalk(ColumnStore& store, const TablePath& path, Progress& progress) {
    for (const TablePath::Step& step : path.steps) {
        const int field = step.field < 0 ? int(ColumnStore::Latest) : step.field;
        m_links.push_back(&store.column(step.from, field, progress).keys);
    }
}

RowMarks RowFilter::marks(const TableQuery& query, const QString& but) {
    RowMarks marks;
    const quint32 count = m_store.rows(query.kind).size();
    if (query.only) {
        marks.assign(count, 0);
        for (const qint64 id : *query.only) {
            if (const quint32 slot = m_store.rows(query.kind).slotOf(id); slot != NoSlot) {
                marks[slot] = 1;
            }
        }
    }
    const auto begin = [&] {
        if (marks.empty()) {
            marks.assign(count, 1);
        }
    };
    if (const SearchText text(query.search); !text.isEmpty()) {
        begin();
        narrow(marks, search(query.kind, text), PathWalk(m_store, {}, m_progress));
    } else if (!query.search.trimmed().isEmpty()) {
        marks.assign(count, 0);  // nothing but signs: no row has them
    }
    for (const ColumnFilter& filter : query.filters) {
        const TablePath path = tablePath(query.kind, filter.column);
        if (path.field < 0 || filter.column == but) {
            continue;
        }
        begin();
        // first the way, for it reads the columns that most filters are about in the same pass
        const PathWalk walk(m_store, path, m_progress);
        if (filter.test == ColumnFilter::Test::Empty && !path.steps.empty()) {
            // nothing there, or nothing that could have it
            const RowMarks empty = holding(path.of, path.field, filter);
            for (quint32 i = 0; i < marks.size(); ++i) {
                const quint32 slot = marks[i] ? walk(i) : NoSlot;
                marks[i] = marks[i] && (slot == NoSlot || empty[slot]);
            }
            continue;
        }
        narrow(marks, holding(path.of, path.field, filter), walk);
    }
    return marks;
}

RowMarks RowFilter::keyed(const ColumnKeys& column, const std::vector<quint8>& wanted, bool missing) const {
    RowMarks marks(column.keys.size());
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const quint32 key = column.keys[i];
        marks[i] = key == NoSlot ? missing : key < wanted.size() && wanted[key];
    }
    return marks;
}

RowMarks RowFilter::holding(RecordKind kind, int field, const ColumnFilter& filter) {
    using Test = ColumnFilter::Test;
    const Field& described = record(kind).fields.at(field);
    if (filter.test == Test::Contains) {
        return containing(kind, field, filter.values.isEmpty() ? QString() : filter.values[0].toString());
    }
    if (isText(described.type) || (filter.test == Test::OneOf && described.type == FieldType::Decimal)) {
        // compared as they stand; emptiness needs no keys either
        std::vector<std::string> exact;
        bool missing = filter.test == Test::Empty;
        for (const QVariant& value : filter.values) {
            missing = missing || !value.isValid();
            exact.push_back(value.toString().toStdString());
        }
        RowMarks marks(m_store.rows(kind).size());
        pass(kind, RecordSql::of(kind).columns[std::size_t(field)], [&](quint32 slot, const Statement& row) {
            if (row.isNull(1)) {
                marks[slot] = missing;
            } else if (filter.test == Test::OneOf) {
                marks[slot] = std::find(exact.begin(), exact.end(), row.view(1)) != exact.end();
            } else if (filter.test == Test::Between) {
                const std::string_view text = row.view(1);
                marks[slot] = (exact.empty() || exact[0].empty() || text >= exact[0]) &&
                              (exact.size() < 2 || exact[1].empty() || text <= exact[1]);
            } else {
                marks[slot] = filter.test == Test::NotEmpty;
            }
        });
        return marks;
    }
    const ColumnKeys& column = m_store.column(kind, field, m_progress);
    RowMarks marks(column.keys.size());
    switch (filter.test) {
        case Test::Empty:
        case Test::NotEmpty:
            for (std::size_t i = 0; i < marks.size(); ++i) {
                marks[i] = (column.keys[i] == NoSlot) == (filter.test == Test::Empty);
            }
            return marks;
        case Test::Between: {
            quint32 from = 0, to = NoSlot - 1;
            const auto bound = [&](qsizetype i) {
                return filter.values.size() > i && filter.values[i].isValid() ? filter.values[i] : QVariant();
            };
            if (described.type == FieldType::Date) {
                const quint32 low = dateKey(bound(0).toString().toStdString());
                const quint32 high = dateKey(bound(1).toString().toStdString());
                from = low == NoSlot ? 0 : low;
                to = high == NoSlot ? to : high;
            } else if (described.type == FieldType::Integer || described.type == FieldType::Decimal) {
                const std::vector<double>& numbers = column.numbers;
                const auto place = [&](auto at) { return static_cast<quint32>(at - numbers.begin()); };
                if (bound(0).isValid()) {
                    from = place(std::lower_bound(numbers.begin(), numbers.end(), bound(0).toDouble()));
                }
                if (bound(1).isValid()) {
                    const auto end = std::upper_bound(numbers.begin(), numbers.end(), bound(1).toDouble());
                    if (end == numbers.begin()) {
                        return marks;
                    }
                    to = place(end) - 1;
                }
            }
            for (std::size_t i = 0; i < marks.size(); ++i) {
                marks[i] = column.keys[i] >= from && column.keys[i] <= to;
            }
            return marks;
        }
        default:
            break;
    }
    std::vector<quint8> wanted;
    bool missing = false;
    const auto want = [&](quint32 key) {
        if (key != NoSlot) {
            wanted.resize(std::max<std::size_t>(wanted.size(), std::size_t(key) + 1));
            wanted[key] = 1;
        }
    };
    for (const QVariant& value : filter.values) {
        if (!value.isValid()) {
            missing = true;
        } else if (described.target) {
            want(m_store.rows(*described.target).slotOf(value.toLongLong()));
        } else if (described.type == FieldType::Boolean) {
            want(value.toBool());
        } else if (described.type == FieldType::Choice) {
            const auto found = std::find_if(described.choices.begin(), described.choices.end(),
                                            [&](const Choice& c) { return c.code == value.toString(); });
            if (found != described.choices.end()) {
                want(static_cast<quint32>(found - described.choices.begin()));
            }
        } else if (described.type == FieldType::Date) {
            // too far apart for a list of marks
            const quint32 day = dateKey(value.toString().toStdString());
            for (std::size_t i = 0; i < marks.size(); ++i) {
                marks[i] = marks[i] || (day != NoSlot && column.keys[i] == day);
            }
        } else {
            const auto at = std::lower_bound(column.numbers.begin(), column.numbers.end(), value.toDouble());
            if (at != column.numbers.end() && *at == value.toDouble()) {
                want(static_cast<quint32>(at - column.numbers.begin()));
            }
        }
    }
    const RowMarks more = keyed(column, wanted, missing);
    std::transform(marks.begin(), marks.end(), more.begin(), marks.begin(),
                   [](quint8 a, quint8 b) { return quint8(a | b); });
    return marks;
}

RowMarks RowFilter::containing(RecordKind kind, int field, const QString& text) {
    const Field& described = record(kind).fields.at(field);
    const SearchText wanted(text);
    if (wanted.isEmpty()) {
        // an empty text stands in every one; signs alone in none
        return RowMarks(m_store.rows(kind).size(), text.trimmed().isEmpty());
    }
    if (described.target) {
        const RowMarks targets = search(*described.target, wanted);
        const ColumnKeys& column = m_store.column(kind, field, m_progress);
        return keyed(column, targets, false);
    }
    if (described.type == FieldType::Text && m_store.holds(kind, field)) {
        const ColumnKeys& column = m_store.column(kind, field, m_progress);
        if (column.textsKept) {
            std::vector<quint8> keys(column.texts.size());
            for (quint32 i = 0; i < column.texts.size(); ++i) {
                keys[i] = wordsStand(column.texts.at(i), wanted.words());
            }
            return keyed(column, keys, false);
        }
    }
    RowMarks marks(m_store.rows(kind).size());
    TextFolder folder;
    pass(kind, RecordSql::of(kind).columns[std::size_t(field)], [&](quint32 slot, const Statement& row) {
        if (!row.isNull(1)) {
            const std::string_view held = row.view(1);
            marks[slot] = described.type == FieldType::Phone && wanted.isNumber()
                              ? wanted.isPhone(held)
                              : wordsStand(folder.fold(held), wanted.words());
        }
    });
    return marks;
}

}  // namespace jisr
