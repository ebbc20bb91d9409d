#include "ui/prompts/prompts.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>

namespace jisr {

namespace {

/// "Spreadsheet (*.csv)" → "csv"; some systems' dialogs leave adding it to the program.
QString extensionOf(const QString& filter) {
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    return pattern.match(filter).captured(1);
}

}  // namespace

QString DialogPrompts::openFile(QWidget* parent, const QString& title, const QString& filter) {
    const QString path = QFileDialog::getOpenFileName(parent, title, m_folder, filter);
    if (!path.isEmpty()) {
        m_folder = QFileInfo(path).absolutePath();
    }
    return path;
}

QString DialogPrompts::saveFile(QWidget* parent, const QString& title, const QString& suggested,
                                const QString& filter) {
    const QString folder =
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
    const QString start = QDir(folder).filePath(suggested);
    QString chosen;
    QString path = QFileDialog::getSaveFileName(parent, title, start, filter, &chosen);
    if (path.isEmpty()) {
        return {};
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QLatin1Char('.') + extensionOf(chosen.isEmpty() ? filter : chosen);
    }
    m_folder = QFileInfo(path).absolutePath();
    return path;
}

QString DialogPrompts::chooseFolder(QWidget* parent, const QString& title) {
    const QString start =
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
    const QString folder = QFileDialog::getExistingDirectory(parent, title, start);
    if (!folder.isEmpty()) {
        m_folder = folder;
    }
    return folder;
}

QString DialogPrompts::askPurpose(QWidget* parent, const QString& title, const QString& text) {
    bool said = false;
    const QString purpose =
        QInputDialog::getText(parent, title, text, QLineEdit::Normal, m_purpose, &said).trimmed();
    if (said && !purpose.isEmpty()) {
        m_purpose = purpose;
    }
    return said ? purpose : QString();
}

bool DialogPrompts::setUpPrinter(QWidget* parent, const QString& title, QPrinter& printer) {
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    return dialog.exec() == QDialog::Accepted;
}

}  // namespace jisr
