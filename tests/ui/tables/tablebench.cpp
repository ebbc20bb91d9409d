#include "tests/ui/tables/tablebench.h"

#include <QApplication>
#include <QClipboard>

namespace jisr {

TableBench::TableBench(RecordKind kind, Language in, bool dark) : PageBench(in, dark) {
    open();
    show(new TablePage(*desk, *programme, kind));
    grid().setFocus();
}

QString TableBench::cell(int row, const char* name) {
    return model().index(row, column(name)).data().toString();
}

QStringList TableBench::texts(const char* name) {
    QStringList texts;
    for (int row = 0; row < model().rowCount(); ++row) {
        texts.append(cell(row, name));
    }
    return texts;
}

void TableBench::goTo(int row, const char* name) {
    grid().setFocus();
    grid().moveTo(row, column(name));
}

void TableBench::goTo(const char* keyText, const char* name) {
    goTo(model().rowOf(id(model().kind(), keyText)), name);
}

void TableBench::key(Qt::Key pressed, Qt::KeyboardModifiers modifiers) {
    QWidget* target = page->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget()
                                                                      : static_cast<QWidget*>(&grid());
    QTest::keyClick(target, pressed, modifiers);
}

void TableBench::type(const QString& text, QWidget* into) {
    QTest::keyClicks(into ? into : QApplication::focusWidget(), text);
}

QString TableBench::clipboard() {
    return QApplication::clipboard()->text();
}

void TableBench::setClipboard(const QString& text) {
    QApplication::clipboard()->setText(text);
}

}  // namespace jisr
