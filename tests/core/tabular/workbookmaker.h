#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>

/// Workbooks written part by part, as other programs write them and as they get damaged.
class WorkbookMaker {
  public:
    /// A plain transitional workbook with one sheet "Feuil1" of this content within <sheetData>.
    explicit WorkbookMaker(const QByteArray& rows = {});
    /// Adds or replaces a part; an empty @p content with @p remove takes it out.
    WorkbookMaker& part(const QString& path, const QByteArray& content);
    WorkbookMaker& without(const QString& path);
    WorkbookMaker& sharedStrings(const QByteArray& items);
    /// Content of cellXfs and numFmts.
    WorkbookMaker& styles(const QByteArray& formats, const QByteArray& cells);
    QByteArray sheetPart(const QByteArray& rows) const;
    /// Writes the archive and returns its path within @p folder.
    QString write(const QString& folder, const QString& name = QStringLiteral("t.xlsx")) const;

  private:
    QList<std::pair<QString, QByteArray>> m_parts;
};
