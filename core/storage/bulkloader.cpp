#include "core/storage/bulkloader.h"

#include <unordered_set>

#include "core/catalogue/names.h"
#include "core/storage/recordstore_p.h"

namespace jisr {

namespace {

/// From so many rows on, sorting them once at the end is quicker than keeping each index in order.
constexpr qint64 WorthPausing = 20'000;

/// Appends @p text as UTF-8 at @p out, which has room for three bytes a unit; lone surrogates become U+FFFD.
char* appendUtf8(char* out, QStringView text) {
    const char16_t* unit = text.utf16();
    const char16_t* end = unit + text.size();
    while (unit != end) {
        char32_t code = *unit++;
        if (code < 0x80) {
            *out++ = static_cast<char>(code);
            continue;
        }
        if (code < 0x800) {
            *out++ = static_cast<char>(0xc0 | (code >> 6));
        } else {
            if (QChar::isSurrogate(code)) {
                if (QChar::isHighSurrogate(code) && unit != end && QChar::isLowSurrogate(*unit)) {
                    code = QChar::surrogateToUcs4(static_cast<char16_t>(code), *unit++);
                    *out++ = static_cast<char>(0xf0 | (code >> 18));
                    *out++ = static_cast<char>(0x80 | ((code >> 12) & 0x3f));
                    *out++ = static_cast<char>(0x80 | ((code >> 6) & 0x3f));
                    *out++ = static_cast<char>(0x80 | (code & 0x3f));
                    continue;
                }
                code = 0xfffd;
            }
            *out++ = static_cast<char>(0xe0 | (code >> 12));
            *out++ = static_cast<char>(0x80 | ((code >> 6) & 0x3f));
        }
        *out++ = static_cast<char>(0x80 | (code & 0x3f));
    }
    return out;
}

QString textOf(const Cell& cell) {
    if (const auto* view = std::get_if<QStringView>(&cell)) {
        return view->toString();
    }
    if (const auto* bytes = std::get_if<std::string_view>(&cell)) {
        return QString::fromUtf8(bytes->data(), static_cast<qsizetype>(bytes->size()));
    }
    return {};
}

QVariant variantOf(const Field& field, const Cell& cell) {
    if (const auto* number = std::get_if<qint64>(&cell)) {
        return storedValue(field, *number);
    }
    if (const auto* number = std::get_if<double>(&cell)) {
        return storedValue(field, *number);
    }
    const QString text = textOf(cell);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

}  // namespace

/// No CHECKs as long as it lives, if @p off.
class ChecksOff {
  public:
    ChecksOff(Connection& connection, bool off) : m_connection(off ? &connection : nullptr) {
        if (m_connection) {
            m_connection->setChecking(false);
        }
    }
    ~ChecksOff() {
        if (m_connection) {
            m_connection->setChecking(true);
        }
    }
    ChecksOff(const ChecksOff&) = delete;
    ChecksOff& operator=(const ChecksOff&) = delete;

  private:
    Connection* m_connection;
};

struct BulkLoader::State {
    State(RecordStore::State& s, RecordKind k, std::vector<int> f, bool vouched)
        : store(s),
          kind(k),
          fields(std::move(f)),
          checks(s.connection, vouched),
          insert(s.connection, RecordSql::of(k).insert) {}

    RecordStore::State& store;
    RecordKind kind;
    std::vector<int> fields;
    std::vector<int> parameters;
    ChecksOff checks;  // stays as long as the insert, which SQLite may prepare anew at any step
    Statement insert;
    std::vector<char> buffer;
    QByteArray office;
    bool ownOfficeBound = false;
    /// Positions among the cells, -1 when not given.
    int key = -1, officeCell = -1;
    std::vector<int> searched;
    int lastName = -1, firstName = -1;
    bool makesReferences = false;
    QString madePrefix;
    std::unordered_set<std::string> takenReferences;  ///< that look like made ones

    std::string_view stored(const Cell& cell, char*& out);
    std::string reference(qint64 id);
    void bindDerived(std::span<const Cell> cells, const Extra& extra, char*& out);
};

BulkLoader::BulkLoader(RecordStore& store, RecordKind kind, std::vector<int> fields, qint64 expected,
                       Rows rows)
    : m_state(std::make_unique<State>(*store.m_state, kind, std::move(fields), rows == Rows::Vouched)) {
    State& state = *m_state;
    const RecordSql& sql = RecordSql::of(kind);
    const Record& description = record(kind);
    const auto position = [&](QStringView name) {
        const auto found = std::find(state.fields.begin(), state.fields.end(), description.indexOf(name));
        return found == state.fields.end() ? -1 : static_cast<int>(found - state.fields.begin());
    };
    for (const int field : state.fields) {
        state.parameters.push_back(sql.parameter(field));
    }
    state.key = description.key.isEmpty() ? -1 : position(QString(description.key));
    state.officeCell = position(u"office");
    state.lastName = position(u"last_name");
    state.firstName = position(u"first_name");
    for (const QString& name : searchedFields(kind)) {
        if (const int cell = position(name); cell >= 0) {
            state.searched.push_back(cell);
        }
    }
    state.office = store.m_state->ownOffice().toUtf8();
    if (description.key == QLatin1String("reference")) {
        state.makesReferences = true;
        state.madePrefix = RecordStore::State::madePrefix(kind);
        Statement taken(store.m_state->connection, "SELECT reference FROM " + sql.table +
                                                       " WHERE reference >= ?1 AND reference < ?1 || '~'");
        taken.bind(1, state.madePrefix);
        while (taken.step()) {
            state.takenReferences.insert(std::string(taken.view(0)));
        }
    }
    if (expected >= WorthPausing) {
        Statement few(store.m_state->connection,
                      "SELECT count(*) FROM (SELECT 1 FROM " + sql.table + " LIMIT ?)");
        few.bind(1, expected / 4 + 1);
        if (few.step() && few.integer(0) <= expected / 4) {
            few.reset();
            store.m_state->pauseIndices(kind);
        }
    }
}

BulkLoader::~BulkLoader() = default;

std::string_view BulkLoader::State::stored(const Cell& cell, char*& out) {
    if (const auto* bytes = std::get_if<std::string_view>(&cell)) {
        return *bytes;
    }
    char* start = out;
    out = appendUtf8(out, std::get<QStringView>(cell));
    return {start, static_cast<size_t>(out - start)};
}

std::string BulkLoader::State::reference(qint64 id) {
    const QString base = madePrefix + QStringLiteral("%1").arg(id, 6, 10, QLatin1Char('0'));
    std::string made = base.toStdString();
    for (int again = 2; takenReferences.count(made); ++again) {
        made = (base + u'-' + QString::number(again)).toStdString();
    }
    return made;
}

void BulkLoader::State::bindDerived(std::span<const Cell> cells, const Extra& extra, char*& out) {
    const RecordSql& sql = RecordSql::of(kind);
    if (sql.searchable) {
        QString text;
        for (const int cell : searched) {
            text += u' ';
            text += textOf(cells[static_cast<size_t>(cell)]);
        }
        const QString words = searchWords(text);
        char* start = out;
        out = appendUtf8(out, words);
        insert.bindStill(sql.searchParameter(), {start, static_cast<size_t>(out - start)});
    }
    if (sql.person) {
        QString made;
        QStringView person = extra.nameKey;
        if (person.isEmpty() && lastName >= 0 && firstName >= 0) {
            made = personKey(textOf(cells[static_cast<size_t>(lastName)]),
                             textOf(cells[static_cast<size_t>(firstName)]));
            person = made;
        }
        char* start = out;
        out = appendUtf8(out, person);
        insert.bindStill(sql.nameParameter(), {start, static_cast<size_t>(out - start)});
    }
}

qint64 BulkLoader::add(std::span<const Cell> cells, const Extra& extra) {
    State& state = *m_state;
    Q_ASSERT(cells.size() == state.fields.size());
    // the texts must stand still until the row is in: room for all of them first, and twice the names' for
    // what is derived from them
    size_t units = static_cast<size_t>(extra.nameKey.size()) + 64;
    for (const Cell& cell : cells) {
        if (const auto* text = std::get_if<QStringView>(&cell)) {
            units += static_cast<size_t>(text->size());
        } else if (const auto* bytes = std::get_if<std::string_view>(&cell)) {
            units += bytes->size();
        }
    }
    if (state.buffer.size() < units * 12) {
        state.buffer.resize(units * 24);
    }
    char* out = state.buffer.data();

    const qint64 id = state.store.takeIds(state.kind, 1);
    const auto made = extra.uid.isEmpty() ? state.store.uids.next() : std::array<unsigned char, 16>();
    state.insert.bind(1, id);
    if (extra.uid.isEmpty()) {
        state.insert.bindStillBlob(2, made.data(), 16);
    } else {
        state.insert.bindStillBlob(2, extra.uid.constData(), static_cast<int>(extra.uid.size()));
    }
    QByteArray rowOffice = extra.office.isEmpty() ? state.office : extra.office.toUtf8();
    if (state.officeCell >= 0) {
        const QString own = textOf(cells[static_cast<size_t>(state.officeCell)]);
        rowOffice = own.isEmpty() ? rowOffice : own.toUtf8();
    }
    state.insert.bindStill(3, {rowOffice.constData(), static_cast<size_t>(rowOffice.size())});
    std::string reference;
    for (size_t i = 0; i < cells.size(); ++i) {
        const int parameter = state.parameters[i];
        const Cell& cell = cells[i];
        if (parameter == 0) {
            continue;
        }
        if (const auto* number = std::get_if<qint64>(&cell)) {
            state.insert.bind(parameter, *number);
        } else if (const auto* decimal = std::get_if<double>(&cell)) {
            state.insert.bind(parameter, *decimal);
        } else {
            std::string_view text;
            if (!std::holds_alternative<std::monostate>(cell)) {
                text = state.stored(cell, out);
            }
            if (static_cast<int>(i) == state.key && state.makesReferences) {
                if (text.empty()) {
                    reference = state.reference(id);
                    text = reference;
                } else if (text.starts_with("JIT-")) {
                    state.takenReferences.insert(std::string(text));
                }
            }
            if (text.empty()) {
                state.insert.bindNull(parameter);
            } else {
                state.insert.bindStill(parameter, text);
            }
        }
    }
    if (state.makesReferences && state.key < 0) {
        reference = state.reference(id);
        state.insert.bindStill(RecordSql::of(state.kind).parameter(record(state.kind).indexOf(u"reference")),
                               reference);
    }
    state.bindDerived(cells, extra, out);
    try {
        state.insert.run();
    } catch (const ConstraintFailure& failure) {
        std::vector<QVariant> values(static_cast<size_t>(record(state.kind).fields.size()));
        for (size_t i = 0; i < cells.size(); ++i) {
            values[static_cast<size_t>(state.fields[i])] =
                variantOf(record(state.kind).fields.at(state.fields[i]), cells[i]);
        }
        throw Refused(explain(failure, state.store.connection, state.kind, 0, values, false));
    }
    state.store.noteCreated(state.kind, id, id);
    return id;
}

// ---- indices left out for a while ----

void RecordStore::State::pauseIndices(RecordKind kind) {
    const Record& description = record(kind);
    if (std::any_of(pausedIndices.begin(), pausedIndices.end(),
                    [&](const PausedIndex& each) { return each.kind == kind; })) {
        return;
    }
    std::vector<PausedIndex> found;
    {
        Statement query(
            connection,
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT "
            "NULL ORDER BY rowid");
        query.bind(1, description.name);
        while (query.step()) {
            found.push_back({kind, query.text(0).toUtf8(), query.text(1).toUtf8()});
        }
    }
    connection.setLoading(loading = true);
    for (const PausedIndex& index : found) {
        connection.run("DROP INDEX " + index.name);
        pausedIndices.push_back(index);
    }
}

void RecordStore::State::resumeIndices() {
    if (pausedIndices.empty()) {
        return;
    }
    for (const PausedIndex& index : pausedIndices) {
        try {
            connection.run(index.sql);
        } catch (const ConstraintFailure& failure) {
            throw Refused(duplicates(connection, index.kind, failure));
        }
    }
    pausedIndices.clear();
}

void RecordStore::State::endLoading() {
    if (std::exchange(loading, false)) {
        connection.setLoading(false);
    }
}

}  // namespace jisr
