#pragma once

#include <QWidget>

#include "core/storage/tablequery.h"
#include "ui/base/shownvalue.h"

namespace jisr {

class FlowLayout;

/// What a table leaves out, in words, one chip a criterion: a click changes it, its cross takes it away.
class FilterChips : public QWidget {
    Q_OBJECT

  public:
    explicit FilterChips(QWidget* parent = nullptr);

    /// @p only: what the rows of TableQuery::only have in common.
    void show(const TableQuery& query, const QString& only, const Phrasebook& phrasebook,
              const LabelOf& labelOf);
    /// One criterion in words, without its column.
    static QString words(const ColumnFilter& filter, const Field& field, const Phrasebook& phrasebook,
                         const LabelOf& labelOf);

  signals:
    void changeWanted(const QString& column);
    void removeWanted(const QString& column);
    void onlyRemoved();
    void allRemoved();

  private:
    void add(const QString& words, const char* name, std::function<void()> change,
             std::function<void()> remove);
    FlowLayout* m_flow;
};

}  // namespace jisr
