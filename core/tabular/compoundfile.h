#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

namespace jisr {

/// Microsoft's compound file ([MS-CFB]), the container of .xls and of every password-protected Office
/// file. It is opened only to say what it is: the names in its directory tell.
class CompoundFile {
  public:
    static bool recognises(const QByteArray& head);
    /// The names in the directory, as far as it can be followed; empty when it is damaged.
    static QStringList names(QIODevice& device);
    /// Throws the TableError that names the file for what it is.
    [[noreturn]] static void refuse(QIODevice& device, const QString& name);
};

}  // namespace jisr
