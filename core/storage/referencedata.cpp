#include "core/storage/referencedata.h"

#include <QFile>
#include <QHash>
#include <QUuid>
#include <map>

#include "core/storage/connection.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

/// A table of resources/reference: our own, without quotes.
QList<QHash<QString, QString>> resourceTable(const QString& name) {
    QFile file(QStringLiteral(":/reference/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        throw FileError(
            FileFault::Other,
            Message(QT_TRANSLATE_NOOP("core", "The program's own table “%1” is missing."), {name}));
    }
    QList<QHash<QString, QString>> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = lines.first().trimmed().split(u',');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines.at(i).trimmed().split(u',');
        QHash<QString, QString> row;
        for (qsizetype c = 0; c < header.size() && c < cells.size(); ++c) {
            row.insert(header.at(c), cells.at(c));
        }
        rows.append(row);
    }
    return rows;
}

class Writer {
  public:
    Writer(Connection& connection, RecordKind kind, const char* columns, int count)
        : m_kind(kind),
          m_insert(connection, QByteArray("INSERT INTO ") + record(kind).name.data() +
                                   " (id, uid, office, code, " + columns + ") VALUES (?, ?, 'national', ?" +
                                   QByteArray(", ?").repeated(count) + ")") {}

    qint64 write(const QString& code, const QVariantList& values) {
        m_insert.bind(1, ++m_id).bindBlob(2, referenceUid(m_kind, code)).bind(3, code);
        for (qsizetype i = 0; i < values.size(); ++i) {
            m_insert.bindValue(static_cast<int>(i) + 4, values.at(i));
        }
        m_insert.run();
        return m_id;
    }

  private:
    RecordKind m_kind;
    Statement m_insert;
    qint64 m_id = 0;
};

QVariant numberOrNothing(const QString& text) {
    return text.isEmpty() ? QVariant() : text.toLongLong();
}

}  // namespace

QByteArray referenceUid(RecordKind kind, const QString& code) {
    // made once for this program; changing it would break the exchange between files
    static const QUuid space(QStringLiteral("6f0d3a52-7c1e-4c0b-9a57-4a6973720001"));
    return QUuid::createUuidV5(space, QString(record(kind).name) + u'/' + code).toRfc4122();
}

void writeReferenceData(Connection& connection) {
    std::map<QString, qint64> regions;
    Writer region(connection, RecordKind::Region,
                  "hcp_code, name_fr, name_ar, name_zgh, population_2014, population_2024", 6);
    for (const auto& row : resourceTable(QStringLiteral("regions_ma.csv"))) {
        const QString code = row.value(QStringLiteral("iso_code"));
        regions[code] =
            region.write(code, {row.value(QStringLiteral("hcp_code")), row.value(QStringLiteral("name_fr")),
                                row.value(QStringLiteral("name_ar")), row.value(QStringLiteral("name_zgh")),
                                numberOrNothing(row.value(QStringLiteral("population_2014"))),
                                numberOrNothing(row.value(QStringLiteral("population_2024")))});
    }
    Writer province(connection, RecordKind::Province,
                    "hcp_code, region, name_fr, name_ar, name_zgh, population_2024", 6);
    for (const auto& row : resourceTable(QStringLiteral("provinces_ma.csv"))) {
        province.write(
            row.value(QStringLiteral("iso_code")),
            {row.value(QStringLiteral("hcp_code")), regions.at(row.value(QStringLiteral("region_iso_code"))),
             row.value(QStringLiteral("name_fr")), row.value(QStringLiteral("name_ar")),
             row.value(QStringLiteral("name_zgh")),
             numberOrNothing(row.value(QStringLiteral("population_2024")))});
    }
    Writer track(connection, RecordKind::Track, "name_fr, name_ar, name_en, family", 4);
    for (const auto& row : resourceTable(QStringLiteral("tracks.csv"))) {
        track.write(row.value(QStringLiteral("code")),
                    {row.value(QStringLiteral("name_fr")), row.value(QStringLiteral("name_ar")),
                     row.value(QStringLiteral("name_en")), row.value(QStringLiteral("family"))});
    }
}

}  // namespace jisr
