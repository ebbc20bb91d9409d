#pragma once

#include <QStringList>
#include <optional>

#include "core/storage/columnstore.h"
#include "core/storage/rowpass.h"
#include "core/storage/tablepaths.h"

namespace jisr {

/// For each slot whether its row is meant.
using RowMarks = std::vector<quint8>;

/// What a search box holds, ready to be looked for in many rows (RecordStore::ids, and phone numbers).
class SearchText {
  public:
    explicit SearchText(const QString& text);
    bool isEmpty() const { return m_words.empty() && m_national.empty(); }
    const std::vector<std::string>& words() const { return m_words; }
    /// All words in one, for codes that somebody wrote with blanks.
    const std::string& joined() const { return m_joined; }
    /// Whether a stored phone number is meant: "06 12" begins +21261…, four digits may stand anywhere.
    bool isPhone(std::string_view stored) const;
    /// Nothing but digits and what people write between them.
    bool isNumber() const { return !m_national.empty(); }
    /// The number without country and trunk prefixes, e.g. "612".
    const std::string& national() const { return m_national; }

  private:
    std::vector<std::string> m_words;
    std::string m_joined, m_national;
    bool m_begins = false;  ///< the number was written from its beginning
};

/// Follows a path from each row of a table to the row that holds the column.
class PathWalk {
  public:
    PathWalk(ColumnStore& store, const TablePath& path, Progress& progress);
    quint32 operator()(quint32 slot) const {
        for (const std::vector<quint32>* link : m_links) {
            if (slot == NoSlot) {
                break;
            }
            slot = (*link)[slot];
        }
        return slot;
    }

  private:
    std::vector<const std::vector<quint32>*> m_links;
};

/// The same test for one value as read. A reference's Contains is about its label and isn't told here: false.
bool fulfils(const Field& field, const QVariant& value, const ColumnFilter& filter);

/// Finds the rows that fulfil the criteria of a query.
class RowFilter {
  public:
    RowFilter(ColumnStore& store, Progress& progress) : m_store(store), m_progress(progress) {}

    /// Nothing marked out (an empty vector) when the query wants every row. @p but: a column whose filters
    /// are left out.
    RowMarks marks(const TableQuery& query, const QString& but = {});

  private:
    RowMarks search(RecordKind kind, const SearchText& text);
    RowMarks searchPeople(RecordKind kind, const SearchText& text);
    RowMarks searchFields(RecordKind kind, const SearchText& text);
    RowMarks holding(RecordKind kind, int field, const ColumnFilter& filter);
    RowMarks containing(RecordKind kind, int field, const QString& text);
    RowMarks keyed(const ColumnKeys& column, const std::vector<quint8>& wanted, bool missing) const;
    template <typename Take>
    void pass(RecordKind kind, const QByteArray& expressions, Take take) {
        m_store.beginPass();
        passRows(m_store.connection(), kind, m_store.rows(kind), expressions, m_progress, take);
    }

    ColumnStore& m_store;
    Progress& m_progress;
};

}  // namespace jisr
