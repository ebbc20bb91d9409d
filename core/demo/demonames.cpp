#include "core/demo/demonames.h"

#include <QFile>

#include "core/base/error.h"

// Resources of a static library are linked in only when asked for.
static void initialiseDemonstration() {
    Q_INIT_RESOURCE(jisr_demonstration);
}

namespace jisr {

namespace {

QStringList cellsOf(const QString& line) {
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            cells.append(cell);
            cell.clear();
        } else {
            cell.append(c);
        }
    }
    cells.append(cell);
    return cells;
}

}  // namespace

std::vector<QStringList> demoTable(const QString& file) {
    initialiseDemonstration();
    QFile resource(QStringLiteral(":/demonstration/") + file);
    if (!resource.open(QIODevice::ReadOnly)) {
        throw Error({QT_TRANSLATE_NOOP("core", "The program's own table “%1” is missing."), {file}});
    }
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(resource.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        rows.push_back(cellsOf(line.trimmed()));
    }
    return rows;
}

DemoNames demoNames() {
    DemoNames names;
    for (const QStringList& row : demoTable(QStringLiteral("names_ma.csv"))) {  // kind,sex,fr,ar
        const DemoName name{row[2], row[3]};
        if (row[0] == u"last") {
            names.families.push_back(name);
        } else {
            (row[1] == u"M" ? names.men : names.women).push_back(name);
        }
    }
    return names;
}

}  // namespace jisr
