#include "ui/importing/pastedtable.h"

#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include "core/tabular/tablereader.h"

namespace jisr {

namespace {

QString cell(const QTextTableCell& from) {
    QString text;
    for (auto block = from.begin(); !block.atEnd(); ++block) {
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + block.currentBlock().text();
    }
    text.replace(QChar::LineSeparator, u'\n');
    if (text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"')) {
        text.replace(u'"', QStringLiteral("\"\""));
        text = u'"' + text + u'"';
    }
    return text;
}

const QTextTable* firstTable(const QTextFrame* frame) {
    for (const QTextFrame* child : frame->childFrames()) {
        if (const auto* table = qobject_cast<const QTextTable*>(child)) {
            return table;
        }
        if (const QTextTable* within = firstTable(child)) {
            return within;
        }
    }
    return nullptr;
}

QString fromHtml(const QString& html) {
    QTextDocument document;
    document.setHtml(html);
    const QTextTable* table = firstTable(document.rootFrame());
    QString text;
    for (int row = 0; table && row < table->rows(); ++row) {
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell at = table->cellAt(row, column);
            const bool begins = at.row() == row && at.column() == column;  // of a merged range: its first
            text += (column ? QStringLiteral("\t") : QString()) + (begins ? cell(at) : QString());
        }
        text += u'\n';
    }
    return text;
}

}  // namespace

QString tableText(const QMimeData& clipboard) {
    // Spreadsheets give both; the plain text is whole, the HTML has lost tabs and spaces.
    if (clipboard.hasText() && !clipboard.text().trimmed().isEmpty() &&
        (clipboard.text().contains(u'\t') || !clipboard.hasHtml())) {
        return clipboard.text();
    }
    if (clipboard.hasHtml()) {
        const QString text = fromHtml(clipboard.html());
        return text.trimmed().isEmpty() ? clipboard.text() : text;
    }
    return {};
}

PastedTable::PastedTable(const QString& text, const QString& name)
    : m_folder(std::make_unique<QTemporaryDir>()) {
    m_path = m_folder->filePath(name + QStringLiteral(".tsv"));
    QFile file(m_path);
    const QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
    if (!m_folder->isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        throw TableError(
            Message(QT_TRANSLATE_NOOP("core", "“%1” can't be written: %2."),
                    {m_path, m_folder->isValid() ? file.errorString() : m_folder->errorString()}));
    }
}

PastedTable::~PastedTable() = default;

}  // namespace jisr
