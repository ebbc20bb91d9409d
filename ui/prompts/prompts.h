#pragma once

#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

namespace jisr {

/// Every question that the window puts in a dialog of its own. An interface, so that tests answer.
class Prompts {
  public:
    virtual ~Prompts() = default;
    /// An existing file, empty when the person gave up. @p filter as in QFileDialog.
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    /// A new file's path with its extension, empty when the person gave up. Asks before replacing.
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggested,
                             const QString& filter) = 0;
    /// An existing folder to put several files into, empty when the person gave up.
    virtual QString chooseFolder(QWidget*, const QString&) { return {}; }
    /// Why people's data leave the file, in the person's own words; empty when they gave up.
    virtual QString askPurpose(QWidget* parent, const QString& title, const QString& text) = 0;
    /// Lets a person choose where and how to print; false when they gave up.
    virtual bool setUpPrinter(QWidget*, const QString&, QPrinter&) { return false; }
};

/// The system's file dialogs; remembers the folder last used.
class DialogPrompts : public Prompts {
  public:
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& suggested,
                     const QString& filter) override;
    QString chooseFolder(QWidget* parent, const QString& title) override;
    QString askPurpose(QWidget* parent, const QString& title, const QString& text) override;
    bool setUpPrinter(QWidget* parent, const QString& title, QPrinter& printer) override;

  private:
    QString m_folder;
    QString m_purpose;  ///< last one said, proposed again
};

}  // namespace jisr
