#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/clock.h"
#include "core/catalogue/catalogue.h"

namespace jisr {

class Connection;

/// A table as somebody likes it: name and its settings (filter, columns, order) as JSON made by the window.
struct SavedView {
    qint64 id = 0;
    RecordKind kind = RecordKind::Learner;
    QString name;
    QByteArray json;
    QString who;
};

/// The saved views of a file: settings, not records, hence outside of the journal, like mappings.
class ViewStore {
  public:
    ViewStore(Connection& connection, const Clock& clock);

    /// In order of record and name.
    QList<SavedView> views();
    /// Makes a new one (id 0) or replaces; a name that the record has already is replaced. Returns its id.
    qint64 save(const SavedView& view);
    void remove(qint64 id);

  private:
    Connection& m_connection;
    const Clock& m_clock;
};

}  // namespace jisr
