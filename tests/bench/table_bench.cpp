// table_bench FILE: how long the tables of learners take to answer, cold (a new reader each) and again; one
// "name value" a line. tests/bench/run sets the values beside their targets.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <algorithm>

#include "core/base/clock.h"
#include "core/storage/connection.h"
#include "core/storage/programmefile.h"
#include "core/storage/quickfinder.h"
#include "core/storage/tablequery.h"

using namespace jisr;

namespace {

/// Of this process: what a line of /proc/self/status says in kilobytes; 0 where there is no such thing.
qint64 status(const char* name) {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(name)) {
            return line.mid(qsizetype(qstrlen(name)) + 1).trimmed().split(' ').first().toLongLong();
        }
    }
    return 0;
}

/// Lets the peak of this process begin anew.
void forgetPeak() {
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

struct Case {
    const char* name;
    TableQuery query;
};

TableQuery sortedBy(const char* column, bool descending = false) {
    TableQuery query;
    query.sort = QString::fromLatin1(column);
    query.descending = descending;
    return query;
}

TableQuery filtered(const char* column, ColumnFilter::Test test, const QVariantList& values) {
    TableQuery query;
    query.filters = {{QString::fromLatin1(column), test, values}};
    return query;
}

TableQuery searching(const char* text) {
    TableQuery query;
    query.search = QString::fromUtf8(text);
    return query;
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const SystemClock clock;
    NoProgress progress;
    QElapsedTimer timer;
    using Test = ColumnFilter::Test;
    const auto file = ProgrammeFile::open(application.arguments().at(1), clock, true);

    timer.start();
    {
        const auto connection = file->connect(true);
        RecordTable table(*connection);
        const auto first = table.firstIds({}, 128);
        const auto rows = table.values(
            RecordKind::Learner, first,
            {QStringLiteral("last_name"), QStringLiteral("first_name"), QStringLiteral("reference"),
             QStringLiteral("cin"), QStringLiteral("enrolment.cohort"), QStringLiteral("enrolment.status"),
             QStringLiteral("enrolment.cohort.region")});
        out << "open_first_rows_ms " << timer.nsecsElapsed() / 1e6 << '\n';
        out << "rows " << rows.size() << '\n';
    }

    const std::vector<Case> cases = {
        {"order_key", {}},
        {"sort_name", sortedBy("last_name")},
        {"sort_reference", sortedBy("reference", true)},
        {"sort_cohort", sortedBy("enrolment.cohort")},
        {"sort_region", sortedBy("enrolment.cohort.region")},
        {"sort_status", sortedBy("enrolment.status")},
        {"sort_date", sortedBy("enrolment.status_on", true)},
        {"sort_born", sortedBy("born_on")},
        {"sort_other_first_name", sortedBy("first_name")},
        {"sort_other_institution", sortedBy("institution")},
        {"sort_other_cin", sortedBy("cin")},
        {"sort_other_phone", sortedBy("phone")},
        {"filter_name", filtered("last_name", Test::Contains, {QStringLiteral("alaoui")})},
        {"filter_reference", filtered("reference", Test::Contains, {QStringLiteral("A05")})},
        {"filter_region", filtered("enrolment.cohort.region", Test::OneOf, {qlonglong(2)})},
        {"filter_status", filtered("enrolment.status", Test::OneOf, {QStringLiteral("dropped")})},
        {"filter_date", filtered("enrolment.status_on", Test::Between,
                                 {QStringLiteral("2024-01-01"), QStringLiteral("2024-06-30")})},
        {"filter_other_institution", filtered("institution", Test::Empty, {})},
        {"filter_other_cin", filtered("cin", Test::Contains, {QStringLiteral("1234")})},
        {"search_name", searching("alaoui fat")},
        {"search_phone", searching("06 00 12 34")},
        {"search_cin", searching("AB1234")},
    };
    for (const Case& each : cases) {
        // three times from the beginning: the best, for other work on the machine only ever adds
        double cold = 1e9, again = 1e9;
        qint64 peak = 0;
        std::size_t count = 0;
        for (int run = 0; run < 3; ++run) {
            const auto connection = file->connect(true);
            RecordTable table(*connection);
            forgetPeak();
            const qint64 held = status("VmRSS:");
            timer.restart();
            count = table.ids(each.query, progress).size();
            cold = std::min(cold, timer.nsecsElapsed() / 1e6);
            peak = std::max(peak, status("VmHWM:") - held);
            timer.restart();
            table.ids(each.query, progress);
            again = std::min(again, timer.nsecsElapsed() / 1e6);
        }
        out << each.name << "_ms " << cold << ' ' << again << ' ' << count << ' ' << double(peak) / 1024
            << '\n';
        out.flush();
    }

    // One table that is sorted by everything in turn, as a person does who looks for something.
    const qint64 before = status("VmRSS:");
    const auto connection = file->connect(true);
    RecordTable table(*connection);
    std::vector<qint64> shown;
    forgetPeak();
    for (const Case& each : cases) {
        shown = table.ids(each.query, progress);
    }
    const qint64 most = status("VmHWM:");
    shown = table.ids({}, progress);
    out << "table_memory_mb " << double(status("VmRSS:") - before) / 1024 << '\n';
    out << "table_memory_most_mb " << double(most - before) / 1024 << '\n';
    std::vector<double> pages;
    const QStringList columns{QStringLiteral("last_name"),
                              QStringLiteral("first_name"),
                              QStringLiteral("reference"),
                              QStringLiteral("sex"),
                              QStringLiteral("born_on"),
                              QStringLiteral("cin"),
                              QStringLiteral("phone"),
                              QStringLiteral("enrolment.cohort"),
                              QStringLiteral("enrolment.cohort.region"),
                              QStringLiteral("enrolment.status"),
                              QStringLiteral("enrolment.status_on"),
                              QStringLiteral("education_level")};
    shown = table.ids(sortedBy("last_name"), progress);
    for (int i = 0; i < 200; ++i) {
        const auto from = (std::size_t(i) * 7919 * 128) % (shown.size() > 128 ? shown.size() - 128 : 1);
        const std::vector<qint64> page(shown.begin() + std::ptrdiff_t(from),
                                       shown.begin() + std::ptrdiff_t(std::min(shown.size(), from + 128)));
        timer.restart();
        table.values(RecordKind::Learner, page, columns);
        pages.push_back(timer.nsecsElapsed() / 1e6);
    }
    std::sort(pages.begin(), pages.end());
    const std::size_t rows = pages.size();
    out << "page_median_ms " << pages[rows / 2] << '\n';
    out << "page_p99_ms " << pages[rows * 99 / 100] << '\n';

    // Ctrl+K: with the index of words and before it is there.
    const char* typed[] = {"a",        "al",     "ala",        "alaoui",   "fatima ala", "el fassi mohamed",
                           "A0543210", "a05432", "0600123456", "06 00 12", "C01234",     "op-1",
                           "AB123456", "zzz",    "علوي فاطمة"};
    timer.restart();
    const auto index = QuickIndex::build(*connection, progress);
    out << "palette_index_ms " << timer.nsecsElapsed() / 1e6 << '\n';
    out << "palette_index_mb " << double(index->bytes()) / (1 << 20) << '\n';
    for (const bool indexed : {false, true}) {
        QuickFinder finder(*connection);
        if (indexed) {
            finder.setIndex(index);
        }
        std::vector<double> hits;
        for (const char* text : typed) {
            timer.restart();
            const qsizetype found = finder.find(QString::fromUtf8(text), 8, false, progress).size();
            hits.push_back(timer.nsecsElapsed() / 1e6);
            if (application.arguments().contains(QStringLiteral("--each"))) {
                out << "  " << text << ' ' << hits.back() << ' ' << found << '\n';
            }
        }
        std::sort(hits.begin(), hits.end());
        const char* name = indexed ? "palette" : "palette_before_index";
        out << name << "_median_ms " << hits[hits.size() / 2] << '\n';
        out << name << "_worst_ms " << hits.back() << '\n';
    }
    return 0;
}
