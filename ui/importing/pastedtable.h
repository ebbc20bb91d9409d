#pragma once

#include <QString>
#include <memory>

class QMimeData;
class QTemporaryDir;

namespace jisr {

/// A table from the clipboard as a text of cells parted by tabs, as spreadsheets put it there; of HTML, the
/// first table. Empty when there is none.
QString tableText(const QMimeData& clipboard);

/// A pasted table, kept as a file for as long as the import needs it.
class PastedTable {
  public:
    /// @param name of the file, without its ending. Throws TableError when it can't be written.
    PastedTable(const QString& text, const QString& name);
    ~PastedTable();

    const QString& path() const { return m_path; }

  private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

}  // namespace jisr
