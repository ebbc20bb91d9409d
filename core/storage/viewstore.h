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

/// A question to the dashboard under a name, as JSON made by the window.
struct SavedQuestion {
    qint64 id = 0;
    QString name;
    QByteArray json;
    QString who;
};

/// The saved views and questions of a file: settings, not records, hence outside of the journal, like
/// mappings.
class ViewStore {
  public:
    ViewStore(Connection& connection, const Clock& clock);

    /// In order of record and name.
    QList<SavedView> views();
    /// Makes a new one (id 0) or replaces; a name that the record has already is replaced. Returns its id.
    qint64 save(const SavedView& view);
    /// By name. They are kept beside the views, under a record of their own.
    QList<SavedQuestion> questions();
    /// As save() of a view.
    qint64 save(const SavedQuestion& question);
    /// A view or a question.
    void remove(qint64 id);

  private:
    qint64 save(qint64 id, const QString& record, const QString& name, const QByteArray& json,
                const QString& who);
    Connection& m_connection;
    const Clock& m_clock;
};

}  // namespace jisr
