// makeroll FILE [LEARNERS]: a roll as operators send it, one wide row of 20 columns a learner, 25 learners a
// cohort, about 165 bytes a row. The same numbers make the same bytes.
#include <QDate>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

const char* const lastNames[] = {"Alaoui",   "Bennani", "Chraibi",  "El Fassi", "Idrissi", "Lahlou",
                                 "Mansouri", "Naciri",  "Ouazzani", "Tazi",     "Berrada", "Zniber"};
const char* const firstNames[] = {"Mohamed", "Fatima", "Youssef", "Khadija", "Hamza", "Meryem",
                                  "Anas",    "Salma",  "Omar",    "Imane",   "Mehdi", "Aicha"};
const char* const education[] = {"bac", "bac_2", "bac_3", "bac_5"};
const char* const tracks[] = {"DEV-FS", "DEV-JAVA", "CYBER", "DATA", "IA", "CLOUD"};
const char* const situations[] = {"EMP",  "EMP",  "EMP",   "SELF",     "CI",
                                  "APPR", "SEEK", "STUDY", "INT_PAID", "SEEK"};

// the same sequence on every platform (Numerical Recipes' linear congruential generator)
unsigned int state = 20260630u;
unsigned int dice(unsigned int sides) {
    state = state * 1664525u + 1013904223u;
    return (state >> 8) % sides;
}

std::string iso(const QDate& date) {
    return date.toString(Qt::ISODate).toStdString();
}

}  // namespace

int main(int argc, char** argv) {
    const long learners = argc > 2 ? std::atol(argv[2]) : 1'000'000;
    std::FILE* out = argc > 1 ? std::fopen(argv[1], "wb") : nullptr;
    if (!out || learners < 1) {
        std::fputs("makeroll FILE [LEARNERS]\n", stderr);
        return 2;
    }
    std::fputs(
        "learner.reference,last_name,first_name,sex,born_on,cin,phone,education_level,cohort.code,region,"
        "operator,"
        "track,starts_on,ends_on,enrolment.status,status_on,situation,situation.started_on,last_known_on,"
        "evidence\n",
        out);
    for (long i = 0; i < learners; ++i) {
        const long cohort = i / 25;
        const QDate starts = QDate(2023, 6, 1).addDays(static_cast<int>(cohort * 37 % 900));
        const QDate ends = starts.addDays(150);
        const QDate graduated = ends.addDays(static_cast<int>(cohort % 20));
        const bool graduate = dice(10) < 8;
        const bool known = graduate && dice(10) < 9;
        const QDate began = graduated.addDays(static_cast<int>(dice(200)));
        const QDate born = QDate(1990, 1, 1).addDays(static_cast<int>(dice(5500)));
        std::fprintf(out,
                     "A%07ld,%s,%s,%s,%s,%c%c%06ld,+2126%08ld,%s,C%05ld,MA-%02ld,OP-%02ld,%s,%s,%s,%s,%s,%s,%"
                     "s,%s,%s\n",
                     i + 1, lastNames[dice(12)], firstNames[dice(12)], dice(2) ? "F" : "M", iso(born).c_str(),
                     static_cast<char>('A' + i / 1'000'000 % 26), static_cast<char>('A' + i / 100'000 % 26),
                     i % 100'000 + 100'000, i % 100'000'000, education[dice(4)], cohort + 1, cohort % 12 + 1,
                     cohort % 40 + 1, tracks[cohort % 6], iso(starts).c_str(), iso(ends).c_str(),
                     graduate ? "graduated" : "dropped",
                     iso(graduate ? graduated : starts.addDays(40)).c_str(),
                     known ? situations[dice(10)] : "", known ? iso(began).c_str() : "",
                     known ? iso(began.addDays(static_cast<int>(dice(300)))).c_str() : "", known ? "C" : "");
    }
    return std::fclose(out) == 0 ? 0 : 1;
}
