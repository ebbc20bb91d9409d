#pragma once

#include <QLabel>
#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

#include "ui/base/desk.h"
#include "ui/tables/celleditor.h"
#include "ui/tables/tablegrid.h"

namespace jisr {

class OpenProgramme;

/// Changes cells where they stand: opens the line upon a cell, reads what was typed, writes it at once, and
/// says beside the cell why something can't be accepted. What was typed is never lost.
class CellEditing : public QObject {
    Q_OBJECT

  public:
    CellEditing(Desk& desk, OpenProgramme& programme, TableGrid& grid);
    ~CellEditing() override;

    void edit(const QModelIndex& index);
    bool active() const { return m_editor && m_editor->isVisible(); }
    /// Saves what is typed now, in the GUI thread. False when it can't be saved: the reason stands beside it.
    bool settle();
    /// Words beside a cell, until the cursor moves.
    void say(const QModelIndex& index, const QString& words);
    /// Why this programme can't be changed; empty when it can.
    static QString whyReadOnly(const OpenProgramme& programme);
    /// Puts line and words where their cell is.
    void follow();

  signals:
    /// A cell was written; @p undoable as one batch.
    void written();

  private:
    struct Cell {
        qint64 id = 0;
        QString column;
        bool operator==(const Cell&) const = default;
    };
    void leave(CellEditor::Next next);
    void giveUp();
    void close();
    void write(const Cell& cell, const Field& field, const QString& text,
               const std::optional<QVariant>& value);
    void refuse(const Cell& cell, const QString& words);
    void arrived(const Cell& cell);
    void askEntries(const QString& text);
    QModelIndex indexOf(const Cell& cell) const;
    void sayAt(const QRect& cell, QWidget* viewport, const QString& words);
    QString textFor(const Field& field, const QModelIndex& index) const;

    Desk& m_desk;
    OpenProgramme& m_programme;
    TableGrid& m_grid;
    QPointer<CellEditor> m_editor;
    QPointer<QLabel> m_words;
    Cell m_cell;
    QPersistentModelIndex m_said;
    QHash<std::pair<qint64, QString>, QString> m_refusals;
    QList<std::pair<Cell, QString>> m_underWay;  ///< being written, with what was typed
    bool m_leaving = false;
    QPointer<Job> m_asking;
};

}  // namespace jisr
