#pragma once

#include <QCache>
#include <QObject>
#include <deque>
#include <functional>

#include "ui/tables/cellrows.h"
#include "ui/tables/tablelane.h"

namespace jisr {

class LanguageSwitch;
class OpenProgramme;

/// The rows around what is visible, in pages. A page that isn't there is read at once while that has been
/// cheap, otherwise in a job: whoever paints never waits.
class PageCache : public QObject {
    Q_OBJECT

  public:
    static constexpr int pageRows = 64;

    PageCache(OpenProgramme& programme, LanguageSwitch& language, RecordKind kind, QObject* parent = nullptr);
    ~PageCache() override;

    /// The rows of page @p page, which holds @p ids(); nullptr when they aren't there yet: arrived() tells.
    const std::vector<CellRow>* page(int page);
    /// Only what is there already.
    const std::vector<CellRow>* known(int page) const { return m_pages.object(page); }
    void forget(int page);
    void forgetAll();

    /// Which ids a page holds, and which columns are wanted of them.
    void setSource(std::function<std::vector<qint64>(int page)> ids) { m_ids = std::move(ids); }
    void setColumns(const QStringList& columns);
    const QStringList& columns() const { return m_columns; }
    /// Reads rows that belong to no page, in the GUI thread. Throws FileError.
    std::vector<CellRow> read(const std::vector<qint64>& ids, const QStringList& columns);

  signals:
    void arrived(int page);

  private:
    std::vector<CellRow>* readNow(int page);
    void readNext();

    OpenProgramme& m_programme;
    LanguageSwitch& m_language;
    RecordKind m_kind;
    QStringList m_columns;
    std::function<std::vector<qint64>(int)> m_ids;
    QCache<int, std::vector<CellRow>> m_pages{48};
    std::unique_ptr<RecordTable> m_table;  ///< on the window's own connection
    std::deque<int> m_wanted;              ///< newest first
    bool m_cheap;                          ///< the last reading took no time worth speaking of
    QPointer<Job> m_reading;
    TableLane m_lane;
};

}  // namespace jisr
