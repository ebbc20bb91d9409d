#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "core/base/clock.h"
#include "core/base/uid.h"
#include "core/importing/importer.h"
#include "core/storage/connection.h"
#include "core/storage/programmefile.h"
#include "core/storage/recordstore.h"
#include "tests/support/catch.h"

/// A programme file of a test, tables to import into it, and what an import needs.
class TestProgramme {
  public:
    explicit TestProgramme(const QString& office = QStringLiteral("national"), quint64 seed = 1)
        : m_uids(m_clock, seed),
          m_file(jisr::ProgrammeFile::create(path(QStringLiteral("test.jisr")),
                                             {QStringLiteral("Test"), office}, m_clock)),
          m_store(m_file->connection(), m_clock, m_uids, QStringLiteral("tester")),
          m_importer(m_file->connection(), m_store) {}

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString table(const QString& name, const QString& text) const {
        QFile file(path(name));
        QDir().mkpath(QFileInfo(file).path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    std::unique_ptr<jisr::Plan> plan(const QStringList& paths, const jisr::ImportOptions& options = {}) {
        return m_importer.plan(paths, options, m_progress);
    }
    jisr::ImportResult apply(std::unique_ptr<jisr::Plan>& plan) {
        return m_importer.apply(plan, QStringLiteral("import"), m_progress);
    }
    jisr::ImportResult import(const QStringList& paths, const jisr::ImportOptions& options = {}) {
        std::unique_ptr<jisr::Plan> made = plan(paths, options);
        return apply(made);
    }
    jisr::RecordStore& store() { return m_store; }
    jisr::ProgrammeFile& file() { return *m_file; }
    const QString& folder() const { return m_folderPath; }
    QVariant value(jisr::RecordKind kind, const QString& key, const char* field) {
        const std::optional<qint64> id = m_store.find(kind, key);
        REQUIRE(id);
        return m_store.row(kind, *id)
            ->values[static_cast<size_t>(jisr::record(kind).indexOf(QString::fromLatin1(field)))];
    }
    /// The reasons of a plan's rejections, in English.
    static QStringList reasons(const jisr::Plan& plan) {
        QStringList all;
        for (const jisr::PlanFinding& each : plan.findings(jisr::Finding::Severity::Rejection, 0, 1000)) {
            all.append(QString::number(each.finding.row) + u' ' + each.finding.field + u' ' +
                       each.finding.message.plain());
        }
        return all;
    }

  private:
    QTemporaryDir m_folder;
    QString m_folderPath = m_folder.path();
    jisr::FixedClock m_clock{QDateTime(QDate(2026, 6, 30), QTime(12, 0), Qt::UTC)};
    jisr::UidMaker m_uids;
    std::unique_ptr<jisr::ProgrammeFile> m_file;
    jisr::RecordStore m_store;
    jisr::Importer m_importer;
    jisr::NoProgress m_progress;
};
