#pragma once

#include <QFrame>

#include "core/storage/viewstore.h"
#include "ui/base/desk.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace jisr {

class OpenProgramme;

/// The saved views of one record: opens them, saves the table as it stands, renames and deletes.
class ViewsPopup : public QFrame {
    Q_OBJECT

  public:
    ViewsPopup(Desk& desk, OpenProgramme& programme, RecordKind kind, QWidget* parent);

    /// @p beneath: a button's place on screen; @p now: the table as it stands; @p current: the view that was
    /// opened last, 0 when none.
    void open(const QRect& beneath, const QByteArray& now, qint64 current);

  signals:
    void chosen(const jisr::SavedView& view);
    /// A view was saved under this number; the table is that view from now on.
    void saved(qint64 id, const QString& name);
    void removed(qint64 id);
    void viewsChanged();
    void failed(const jisr::Message& message);

  private:
    void read();
    void list();
    void save(qint64 id, const QString& name);
    void remove();
    const SavedView* selected() const;
    void enable();
    void write(std::function<qint64(ViewStore&)> work, std::function<void(qint64)> done);

    Desk& m_desk;
    OpenProgramme& m_programme;
    RecordKind m_kind;
    QByteArray m_now;
    qint64 m_current = 0;
    QList<SavedView> m_views;
    QLabel *m_heading, *m_none;
    QListWidget* m_list;
    QLineEdit* m_name;
    QPushButton *m_save, *m_update, *m_rename, *m_remove;
    bool m_sure = false;
};

}  // namespace jisr
