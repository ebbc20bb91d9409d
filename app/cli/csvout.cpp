#include "app/cli/csvout.h"

#include "app/cli/session.h"

namespace jisr {

QByteArray csvLine(const QStringList& cells) {
    QByteArray line;
    for (const QString& cell : cells) {
        if (!line.isEmpty() || &cell != &cells.first()) {
            line += ',';
        }
        if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')) {
            line += '"' + QString(cell).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
        } else {
            line += cell.toUtf8();
        }
    }
    return line + '\n';
}

void deliver(const CommandCall& call, const QByteArray& bytes) {
    if (call.has("out")) {
        writeFile(call.value("out"), bytes);
    } else {
        call.console.out() << QString::fromUtf8(bytes);
    }
}

}  // namespace jisr
