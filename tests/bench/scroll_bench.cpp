// scroll_bench FILE: the learners' table of a programme as the window shows it: first rows, orders and
// filters as a person waits for them, frames while scrolling, and the memory that the page takes. One line a
// figure.
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>

#include "core/base/platform.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/prompts/prompts.h"
#include "ui/tables/tablepage.h"
#include "ui/theme/theme.h"

using namespace jisr;

namespace {

/// Resident megabytes of this process; 0 where there is no such file.
double resident() {
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1048576
                                          : 0;
}

void print(const char* name, double value) {
    std::printf("%s %.1f\n", name, value);
    std::fflush(stdout);
}

double milliseconds(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool ready(TablePage& page) {
    return QTest::qWaitFor([&] { return page.model().state() == RecordTableModel::State::Ready; }, 120000);
}

/// From asking to the new order on screen.
void timed(TablePage& page, const char* name, const std::function<void()>& ask) {
    QElapsedTimer timer;
    timer.start();
    ask();
    ready(page);
    page.grid().viewport()->grab();
    print(name, milliseconds(timer));
}

/// What one frame takes: where to scroll to, the rows read, everything painted.
void scroll(TablePage& page, const char* name, int frames, const std::function<int(int)>& place) {
    std::vector<double> times;
    QImage image(page.grid().viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        page.grid().verticalScrollBar()->setValue(place(frame));
        page.grid().viewport()->render(&image);
        times.push_back(milliseconds(timer));
        QCoreApplication::processEvents();
    }
    std::sort(times.begin(), times.end());
    print((QByteArray(name) + "_median_ms").constData(), times[times.size() / 2]);
    print((QByteArray(name) + "_p99_ms").constData(), times[times.size() * 99 / 100]);
}

}  // namespace

int main(int argc, char** argv) {
    platform::returnLargeBlocks();  // as the window's program does
    if (qEnvironmentVariableIsEmpty("DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    SystemClock clock;
    DialogPrompts prompts;
    LanguageSwitch language(settings);
    Theme theme(application, settings);
    Desk desk{clock, settings, prompts, language, theme};
    OpenProgramme programme(ProgrammeFile::open(application.arguments().value(1), clock, true));

    // what any page of the window has already loaded: fonts, style, the window itself
    {
        TablePage small(desk, programme, RecordKind::Region);
        small.resize(1166, 680);
        small.show();
        ready(small);
        small.grab();
    }
    const double before = resident();
    QElapsedTimer timer;
    timer.start();
    TablePage page(desk, programme, RecordKind::Learner);
    page.resize(1166, 680);
    page.show();
    (void)QTest::qWaitFor([&] { return page.model().rowCount() > 0; }, 120000);
    page.grab();
    print("first_rows_ms", milliseconds(timer));
    ready(page);
    page.grab();
    print("all_rows_ms", milliseconds(timer));
    std::printf("rows %d\n", page.model().rowCount());

    const auto column = [&](const char* name) {
        return static_cast<int>(page.model().columns().indexOf(QLatin1String(name)));
    };
    const auto sortBy = [&](const char* name) {
        return [&page, at = column(name)] { page.model().sort(at, Qt::AscendingOrder); };
    };
    scroll(page, "wheel", 400, [](int frame) { return frame * 3; });
    timed(page, "sort_name_ms", sortBy("last_name"));
    timed(page, "sort_name_again_ms", [&] { page.model().sort(column("last_name"), Qt::DescendingOrder); });
    timed(page, "sort_region_ms", sortBy("enrolment.cohort.region"));
    timed(page, "sort_born_ms", sortBy("born_on"));
    timed(page, "sort_status_ms", sortBy("enrolment.status"));
    timed(page, "sort_phone_ms", sortBy("phone"));
    timed(page, "filter_sex_ms", [&] {
        page.model().setFilter(
            QStringLiteral("sex"),
            ColumnFilter{QStringLiteral("sex"), ColumnFilter::Test::OneOf, {QStringLiteral("F")}});
    });
    timed(page, "filter_none_ms", [&] { page.model().setFilter(QStringLiteral("sex"), std::nullopt); });
    timed(page, "sort_name_for_scrolling_ms", sortBy("last_name"));
    const int last = page.grid().verticalScrollBar()->maximum();
    // the rows of this order lie all over the file
    scroll(page, "wheel_by_name", 400, [&](int frame) { return last / 3 + frame * 3; });
    scroll(page, "page_by_name", 200, [&](int frame) { return last / 2 + frame * 19; });
    scroll(page, "drag_by_name", 300,
           [&](int frame) { return static_cast<int>(qint64(last) * frame / 300); });
    print("page_mb", resident() - before);
    return 0;
}
