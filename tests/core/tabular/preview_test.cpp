#include "core/tabular/preview.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include "tables.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

QString write(const QTemporaryDir& folder, const QByteArray& bytes) {
    const QString path = folder.filePath(QStringLiteral("liste.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

class Watcher : public Progress {
  public:
    void report(qint64 done, qint64 total) override {
        last = done;
        all = total;
    }
    bool cancelled() const override { return stop; }
    qint64 last = 0, all = 0;
    bool stop = false;
};

}  // namespace

TEST_CASE("A preview shows how the table is read and its first rows") {
    QTemporaryDir folder;
    QByteArray bytes =
        "r\xE9"
        "f,nom\n";
    for (int i = 0; i < 30; ++i) {
        bytes += QByteArray::number(i) + ",x\n";
    }
    const QString path = write(folder, bytes);
    const Preview shown = preview(path);
    CHECK(shown.options.encoding == "windows-1252");
    CHECK(shown.options.separator == u',');
    CHECK(shown.header == QStringList{"réf", "nom"});
    CHECK(shown.rows.size() == 20);
    CHECK(shown.lines.last() == 21);
    CHECK_FALSE(shown.whole);
    CHECK(preview(path, {}, 31).whole);
    CHECK(preview(path, {}, 0).rows.isEmpty());
}

TEST_CASE("The hash of a table is the SHA-256 of its bytes") {
    QTemporaryDir folder;
    const QByteArray bytes = QByteArray("abc;def\n").repeated(400'000);
    const QString path = write(folder, bytes);
    Watcher watcher;
    CHECK(tableHash(path, &watcher) == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    CHECK(watcher.last == bytes.size());
    CHECK(watcher.all == bytes.size());
    watcher.stop = true;
    CHECK_THROWS_AS(tableHash(path, &watcher), Cancelled);
    CHECK_THROWS_AS(tableHash(folder.filePath(QStringLiteral("none"))), TableError);
}
