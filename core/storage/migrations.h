#pragma once

#include <QByteArray>
#include <QList>

#include "core/base/progress.h"

namespace jisr {

class Connection;

/// A step of the schema from version - 1 to version.
struct Migration {
    int version = 0;
    QByteArray sql;
};

/// The numbered steps that bring any file to the schema of this program, each in one transaction.
class Migrations {
  public:
    /// @p steps numbered 1, 2, 3 …
    explicit Migrations(QList<Migration> steps);
    /// Those of resources/migrations.
    static const Migrations& builtIn();

    const QList<Migration>& steps() const { return m_steps; }
    int newest() const { return static_cast<int>(m_steps.size()); }
    /// From the file's user_version to newest(). Foreign keys are off while tables are rebuilt, and checked
    /// before each commit. Throws FileError; a failing step leaves the file at the version before it.
    void apply(Connection& connection, Progress& progress) const;

    /// A statement ends at a semicolon that ends its line and is followed by a blank line (or the end), so
    /// that triggers may hold semicolons.
    static QList<QByteArray> statements(const QByteArray& sql);

  private:
    QList<Migration> m_steps;
};

}  // namespace jisr
