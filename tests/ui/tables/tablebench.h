#pragma once

#include <QLineEdit>
#include <QSignalSpy>

#include "tests/ui/records/pagebench.h"
#include "ui/tables/tablepage.h"

namespace jisr {

/// A table's page on the example's programme, worked by keys and clicks.
class TableBench : public PageBench {
  public:
    explicit TableBench(RecordKind kind, Language in = Language::English, bool dark = false);

    TablePage& table() { return *static_cast<TablePage*>(page.get()); }
    TableGrid& grid() { return table().grid(); }
    RecordTableModel& model() { return table().model(); }
    /// What stands in a cell.
    QString cell(int row, const char* column);
    int column(const char* name) { return static_cast<int>(model().columns().indexOf(QLatin1String(name))); }
    QStringList texts(const char* column);
    void goTo(int row, const char* column);
    void goTo(const char* key, const char* column);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Types into what has the keyboard within the page.
    void type(const QString& text, QWidget* into = nullptr);
    /// A widget of a popup or of the page, by name; fails when it is not on screen.
    template <typename Widget>
    Widget* shown(const char* name) {
        for (Widget* widget : page->findChildren<Widget*>(QLatin1String(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    QString clipboard();
    void setClipboard(const QString& text);
};

}  // namespace jisr
