// makeroll FILE [LEARNERS [COHORTS]]: a roll as one operator would send it, invented, the same each time:
// one wide row of 20 columns a learner. 1,000,000 learners in 40,000 cohorts make some 165 MB.
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

/// splitmix64: the same numbers on every machine.
class Dice {
  public:
    std::uint64_t next() {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    int below(int limit) { return static_cast<int>(next() % static_cast<std::uint64_t>(limit)); }

  private:
    std::uint64_t m_state = 20260630;
};

constexpr std::array Last = {
    "Alaoui",   "Bennani", "El Idrissi", "Fassi",    "Tazi",     "Berrada",    "Chraibi", "Lahlou", "Naciri",
    "Ouazzani", "Sqalli",  "Zniber",     "Amrani",   "Bouazza",  "Cherkaoui",  "Daoudi",  "Filali", "Ghazali",
    "Hassani",  "Jabri",   "Kabbaj",     "Lamrani",  "Mansouri", "Benjelloun", "Rahmani", "Saidi",  "Tahiri",
    "Wahbi",    "Yousfi",  "Zerouali",   "Ait Baha", "Oubella",  "Kettani",    "Guessous"};
constexpr std::array First = {"Salma",        "Youssef",  "Hind",   "Omar",  "Lina",    "Nadia", "Mohamed",
                              "Fatima Zahra", "Khadija",  "Brahim", "Imane", "Hamza",   "Sara",  "Anas",
                              "Meryem",       "Ayoub",    "Zineb",  "Mehdi", "Kawtar",  "Ilyas", "Hajar",
                              "Reda",         "Soukaina", "Amine",  "Asmae", "Othmane", "Ghita", "Karim",
                              "Rim",          "Tarik",    "Widad",  "Samir"};
constexpr std::array Tracks = {"DEV-FE", "DEV-BE", "CYBER", "DATA", "AI", "CLOUD", "TEST"};
constexpr std::array Levels = {"bac", "bac_2", "bac_3", "bac_5"};
constexpr std::array Statuses = {"graduated", "graduated", "graduated", "in_progress", "dropped", "failed"};
constexpr std::array Situations = {"EMP", "EMP", "SELF", "CI", "INT_PAID", "SEEK", "STUDY"};
constexpr int Operators = 60;

template <typename Words>
const char* pick(const Words& words, std::uint64_t number) {
    return words[static_cast<std::size_t>(number % words.size())];
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("usage: makeroll FILE [LEARNERS [COHORTS]]\n", stderr);
        return 2;
    }
    const int learners = argc > 2 ? std::atoi(argv[2]) : 1'000'000;
    const int cohorts = argc > 3 ? std::atoi(argv[3]) : 40'000;
    std::FILE* file = std::fopen(argv[1], "wb");
    if (!file || learners < 1 || cohorts < 1) {
        std::fputs("makeroll: the file can't be written\n", stderr);
        return 3;
    }
    std::fputs(
        "reference,last_name,first_name,sex,born_on,cin,phone,email,education_level,cohort,region,operator,"
        "track,"
        "starts_on,ends_on,status,status_on,situation,situation.started_on,evidence\n",
        file);
    Dice dice;
    for (int i = 0; i < learners; ++i) {
        const int cohort = static_cast<int>(static_cast<long long>(i) * cohorts / learners);
        const int year = 2020 + cohort % 6, month = 1 + cohort / 6 % 6;
        const std::uint64_t name = dice.next();
        const char* status = pick(Statuses, dice.next());
        const bool done = status[0] != 'i';
        const bool graduate = status[0] == 'g';
        const int day = 1 + dice.below(28);
        std::fprintf(file,
                     "L%07d,%s,%s,%s,%04d-%02d-%02d,%c%c%06d,06%08d,l%07d@liste.example.ma,%s,C-%05d,MA-%02d,"
                     "OP-%02d,%s,%04d-%02d-01,%04d-%02d-28,%s,",
                     i + 1, pick(Last, name), pick(First, name >> 16), name & 1 ? "F" : "M",
                     1985 + dice.below(20), 1 + dice.below(12), 1 + dice.below(28), 'A' + i / 1'000'000 % 26,
                     'A' + i / 1'000'000 / 26 % 26, i % 1'000'000, i % 100'000'000, i + 1,
                     pick(Levels, name >> 32), cohort + 1, 1 + cohort % 12, 1 + cohort % Operators,
                     pick(Tracks, static_cast<std::uint64_t>(cohort)), year, month, year, month + 6, status);
        if (done) {
            std::fprintf(file, "%04d-%02d-%02d", year, month + 6, day);
        }
        if (graduate) {
            std::fprintf(file, ",%s,%04d-%02d-%02d,%c\n", pick(Situations, dice.next()), year + 1,
                         1 + dice.below(12), day, "AABC"[dice.below(4)]);
        } else {
            std::fputs(",,,\n", file);
        }
    }
    return std::fclose(file) == 0 ? 0 : 3;
}
