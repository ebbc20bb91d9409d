// What holds for the source as a whole, read from the source itself.
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include "tests/support/catch.h"

namespace {

struct Source {
    QString path;  ///< from the project's folder
    QString text;
};

/// Headers and sources of core, ui and app.
const std::vector<Source>& sources() {
    static const std::vector<Source> all = [] {
        std::vector<Source> found;
        const QString root = QStringLiteral(JISR_SOURCE_DIR "/");
        for (const char* room : {"core", "ui", "app"}) {
            QDirIterator files(root + QLatin1String(room), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                REQUIRE(file.open(QIODevice::ReadOnly));
                found.push_back({file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())});
            }
        }
        return found;
    }();
    return all;
}

/// Files that say @p pattern outside of @p home.
std::string elsewhere(const char* pattern, const char* home) {
    const QRegularExpression said{QLatin1String(pattern)};
    QStringList paths;
    for (const Source& source : sources()) {
        if (!source.path.startsWith(QLatin1String(home)) && source.text.contains(said)) {
            paths << source.path;
        }
    }
    return paths.join(u' ').toStdString();
}

}  // namespace

// Two of one name in two headers make one class at link time, and whoever has the other one crashes.
TEST_CASE("no two classes have one name") {
    const QRegularExpression beginning(QStringLiteral("^(?:class|struct|enum class) (\\w++)(?!::)[^;(]*\\{"),
                                       QRegularExpression::MultilineOption);
    QMap<QString, QStringList> homes;
    for (const Source& source : sources()) {
        if (source.path.endsWith(u".h")) {
            for (auto found = beginning.globalMatch(source.text); found.hasNext();) {
                homes[found.next().captured(1)] << source.path;
            }
        }
    }
    REQUIRE(homes.size() > 300);
    for (auto name = homes.cbegin(); name != homes.cend(); ++name) {
        INFO(name.key().toStdString() << ": " << name.value().join(u' ').toStdString());
        CHECK(name.value().size() == 1);
    }
}

TEST_CASE("SQL, the system's clock and dialogs have one home each") {
    REQUIRE(sources().size() > 500);
    CHECK(elsewhere("#include <(sqlite3\\.h|QSql|QtSql)", "core/storage/") == "");
    CHECK(elsewhere("currentDate|currentTime|currentMSecs|currentSecs|system_clock", "core/base/clock.cpp") ==
          "");
    CHECK(elsewhere("QFileDialog|QMessageBox|QInputDialog|QPrintDialog", "ui/prompts/") == "");
    CHECK(elsewhere("#include <(QtGui|QWidget|QPainter|QImage|QFont|QColor)", "ui/").find("core/") ==
          std::string::npos);
}
