#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <array>
#include <memory>

#include "core/storage/wordindex.h"

namespace jisr {

class Connection;

/// What the quick search knows by heart of one file: the words of learners, cohorts and organisations.
struct QuickIndex {
    /// Throws FileError, Cancelled.
    static std::shared_ptr<const QuickIndex> build(Connection& connection, Progress& progress);
    std::array<std::unique_ptr<const WordIndex>, 3> words;  ///< as QuickFinder::kinds()
    qint64 journal = 0;                                     ///< up to here the journal is known
    std::size_t bytes() const;
};

/// Something that may be meant, with what tells it from its namesakes.
struct QuickHit {
    /// How sure it is, the surest first.
    enum Rank { ExactCode, Whole, Begun, Alike };
    RecordKind kind = RecordKind::Learner;
    qint64 id = 0;
    Rank rank = Begun;
    QString name;
    QStringList details;  ///< reference or code, cohort, region, operator, place
};

/// Finds learners, cohorts and organisations by any beginning of their names in either script, by reference,
/// CIN or phone. With an index it takes some milliseconds among a million learners; without one codes are
/// found at once and names as soon as enough of them went by.
class QuickFinder {
  public:
    static const std::array<RecordKind, 3>& kinds();

    explicit QuickFinder(Connection& connection) : m_connection(connection) {}
    /// nullptr: none yet. What was written since it was built is followed through the journal.
    void setIndex(std::shared_ptr<const QuickIndex> index);
    /// So much was written since the index was built that a new one is worth its while.
    bool outdated() const { return m_outdated; }
    /// @p limit of each kind; @p arabic: names in Arabic where there are some. Throws FileError, Cancelled.
    QList<QuickHit> find(const QString& text, int limit, bool arabic, Progress& progress);

  private:
    struct Found;
    void follow();
    void byCode(RecordKind kind, const QString& text, Found& found);
    void bySearching(RecordKind kind, const SearchText& text, Found& found, Progress& progress);
    void changed(RecordKind kind, const SearchText& text, Found& found);
    void bySound(const SearchText& text, Found& found);
    void describe(QuickHit& hit, bool arabic);

    Connection& m_connection;
    std::shared_ptr<const QuickIndex> m_index;
    QHash<std::pair<int, qint64>, bool> m_changed;  ///< since the index was built
    qint64 m_journal = 0;
    bool m_outdated = false;
};

}  // namespace jisr
