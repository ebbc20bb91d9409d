#pragma once

#include <QWidget>
#include <vector>

#include "core/base/message.h"
#include "core/catalogue/catalogue.h"

namespace jisr {

/// A page of the window, reached from the navigation. It asks the window for what lies beyond it by signals
/// and never knows the other pages.
class Page : public QWidget {
    Q_OBJECT

  public:
    explicit Page(QWidget* parent = nullptr) : QWidget(parent) { setObjectName(QStringLiteral("page")); }

    /// It was brought to the front: gives the keyboard to where work begins.
    virtual void enter() {}
    /// Ctrl+F; false when the page has nothing to search in.
    virtual bool focusSearch() { return false; }
    /// Saves what was typed and not yet saved, before the page or the window goes. Returns false when it
    /// can't be saved as it stands: the page then shows why, beside the field, and stays.
    virtual bool settleInput() { return true; }

  signals:
    /// Show this record, on the page of its own or in its table.
    void recordWanted(jisr::RecordKind kind, qint64 id);
    /// Show exactly these rows in their table; @p title says what they have in common, in the user's
    /// language.
    void rowsWanted(jisr::RecordKind kind, const std::vector<qint64>& ids, const QString& title);
    /// Something was done: said across the top, with "Undo" when @p undoable.
    void done(const QString& text, bool undoable);
    void failed(const jisr::Message& message);
};

}  // namespace jisr
